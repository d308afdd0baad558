//! In the made-up language no plain English is left in what the command line says: all of it comes
//! from `assets/strings`.
//!
//! What is put into a sentence (names, paths, texts of packs, what a library says) stands between
//! two marks in that language, so that it can be told from the sentence.

use std::fs;
use std::path::{Path, PathBuf};

use entreaty::strings::UiLang;

use crate::helper::{Call, Done, entreaty, letter};
use crate::packs::broken::{copied, each};

/// The text without what stands between marks, within each other or not.
fn said(text: &str) -> String {
    let mut depth = 0_u32;
    let mut said = String::new();
    for c in text.chars() {
        match c {
            '‹' => {
                depth += 1;
                said.push('·');
            }
            '›' => depth = depth.saturating_sub(1),
            c if depth == 0 => said.push(c),
            _ => {}
        }
    }
    said
}

/// Whether the line shows a text with the place that is meant.
fn shows_a_place(line: &str) -> bool {
    let line = line.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
    line.starts_with('|') || line.starts_with("-->") || line.starts_with("...")
}

/// Two plain words in a row: in this language each word has an accent.
fn plain_words(text: &str) -> Vec<String> {
    let is_plain = |word: &str| {
        // What stands in braces or quotes is a template's or a file's, the same in each language.
        let word = word.trim_matches(|c: char| ",.;:?!()“”…".contains(c));
        word.len() > 1 && word.chars().all(|c| c.is_ascii_alphabetic())
    };
    let mut found = Vec::new();
    let text = said(text);
    for line in text.lines().filter(|line| !shows_a_place(line)) {
        let words: Vec<&str> = line.split_whitespace().collect();
        let in_a_row = |pair: &[&str]| is_plain(pair[0]) && is_plain(pair[1]);
        if words.windows(2).any(in_a_row) {
            found.push(line.trim().to_owned());
        }
    }
    found
}

/// A call whose messages are in the made-up language.
fn made_up(call: Call) -> Call {
    call.args(["--ui-lang", UiLang::PSEUDO])
}

/// Notes what is plain in what a call said.
fn hold(what: &str, done: &Done, wrong: &mut Vec<String>) {
    let told = format!("{}\n{}", done.stdout(), done.stderr());
    assert!(told.contains('~'), "{what} says nothing: {told}");
    let plain = plain_words(&told).into_iter();
    wrong.extend(plain.map(|line| format!("{what}: {line}")));
}

fn root(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(name)
}

#[test]
fn made_up_sentences_are_told_from_plain_ones() {
    let plain = |text: &str| plain_words(text).len();
    assert_eq!(plain("the pack has no text"), 1);
    assert_eq!(plain("thé páčk: ‹the ‹own› name› hás ñö"), 0);
    assert_eq!(plain("12 | the text of a pack"), 0);
    assert_eq!(plain("write {{#each asks}}"), 0);
    assert_eq!(plain("  ~~~: write it again"), 1);
    assert_eq!(plain("for {{claim \"id\"}}"), 0);
}

#[test]
fn made_up_language_leaves_no_english_in_letters() {
    let mut wrong = Vec::new();
    let calls = [
        ("letter", letter("president").args(["-o", "a.pdf"])),
        (
            "its text",
            letter("president").args(["-o", "a.txt", "--lang", "ru"]),
        ),
        (
            "no sender",
            entreaty().args(["letter", "--to", "president", "-o", "a.pdf"]),
        ),
        (
            "unknown ids",
            letter("presidnt").args(["-o", "a.pdf", "--ask", "X9", "--case", "tulet"]),
        ),
        (
            "all sorts",
            letter("president").args([
                "-o",
                "a.doc",
                "--lang",
                "xx",
                "--paper",
                "a9",
                "--allow",
                "unprintable",
                "--allow",
                "longg",
                "--template",
                "none.hbs",
                "--words",
                "@none.txt",
            ]),
        ),
        (
            "a date",
            entreaty().args([
                "letter",
                "--to",
                "president",
                "--date",
                "1 May",
                "--explain",
            ]),
        ),
        (
            "an unwritable place",
            letter("president").args(["-o", "none/such/a.pdf"]),
        ),
        (
            "people",
            letter("president").args(["-o", "a.pdf", "--case", "tuletaeva", "--ask", "P2"]),
        ),
        (
            "a foreign request",
            letter("president").args(["-o", "a.pdf", "--ask", "G1", "--redact-sender"]),
        ),
        (
            "characters",
            entreaty()
                .args(["letter", "--to", "president", "-o", "a.pdf"])
                .sender("Ann 中", "1 Street; Almaty, Kazakhstan"),
        ),
        (
            "no such language",
            letter("president").args(["--beside", "xx"]),
        ),
        (
            "no such file",
            entreaty().args(["letter", "none.letter", "-o", "a.pdf"]),
        ),
        (
            "a letter of another campaign",
            entreaty()
                .file(
                    "a.letter",
                    "entreaty = 9\npack = \"other\"\n[letter]\nto = 3\nxx = 1\n",
                )
                .args(["letter", "a.letter", "-o", "a.pdf"]),
        ),
    ];
    for (what, call) in calls {
        hold(what, &made_up(call).run(), &mut wrong);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn made_up_language_leaves_no_english_in_batches() {
    let list = "Name;Address;Country\nAnn Lee;1 High St;Ireland\nBo Lee;2 High St;Ireland\n";
    let batch = || {
        let batch = ["batch", "--to", "president", "--date", "2026-11-21"];
        entreaty().file("a.csv", list).args(batch)
    };
    let senders = ["--senders", "a.csv"];
    let mut wrong = Vec::new();
    let calls = [
        (
            "all",
            batch().args(senders).args(["-o", "all.pdf", "--timings"]),
        ),
        (
            "files",
            batch()
                .args(senders)
                .args(["--each", "to", "--names", "{{nme}}"]),
        ),
        (
            "names",
            batch()
                .args(senders)
                .args(["--each", "to", "--names", "{{row"]),
        ),
        (
            "wordings",
            batch().args(senders).args(["-o", "all.pdf", "--vary", "7"]),
        ),
        (
            "nothing to send",
            batch()
                .args(senders)
                .args(["-o", "all.txt", "--manifest", "all.txt"]),
        ),
        (
            "envelopes",
            batch().args(senders).args([
                "-o",
                "all.pdf",
                "--envelopes",
                "e.pdf",
                "--envelope",
                "dll",
            ]),
        ),
        ("blank", batch().args(["--blank", "3", "-o", "all.pdf"])),
        (
            "handouts",
            batch().args([
                "--table-sheet",
                "t.pdf",
                "--reply-slip",
                "r.pdf",
                "-o",
                "a.pdf",
            ]),
        ),
        (
            "a separator",
            batch()
                .args(senders)
                .args(["-o", "all.pdf", "--delimiter", "::"]),
        ),
    ];
    for (what, call) in calls {
        hold(what, &made_up(call).run(), &mut wrong);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn made_up_language_leaves_no_english_in_checks() {
    let mut wrong = Vec::new();
    for told in each(&root("broken/packs"), "txt") {
        let call = copied(entreaty(), &root("packs/verania-2026"));
        let call = copied(call, &told.with_extension(""));
        let done = made_up(call.args(["check", "pack"])).run();
        hold(&told.display().to_string(), &done, &mut wrong);
    }
    for path in each(&root("broken/templates"), "hbs") {
        let text = fs::read_to_string(&path).expect("text");
        let call = entreaty().file("broken.en.hbs", &text);
        let done = made_up(call.args(["check", "broken.en.hbs"])).run();
        hold(&path.display().to_string(), &done, &mut wrong);
    }
    for what in [
        &["check", "none"][..],
        &["check", "none.hbs"],
        &["check", "a.toml"],
        &["show", "rules"],
    ] {
        let done = made_up(entreaty().args(what.iter().copied())).run();
        hold(&what.join(" "), &done, &mut wrong);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn made_up_language_leaves_no_english_in_packs() {
    let verania = root("packs/verania-2026").display().to_string();
    let built_in = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds/kazakhstan-2013");
    let built_in = built_in.display().to_string();
    let mut wrong = Vec::new();
    for what in [
        &["pack", "new", "mine"][..],
        &["pack", "new", "."],
        &["pack", "new", "mine", "--from", "none"],
        &["pack", "build", &verania, "-o", "a.entreaty"],
        &["pack", "build", &verania, "-o", "a.zip"],
        &[
            "pack",
            "build",
            &verania,
            "-o",
            "a.entreaty",
            "--sign",
            "none.key",
        ],
        &["pack", "build", "none", "-o", "a.entreaty"],
        &["pack", "key", "mine.key"],
        &["pack", "key", "."],
        &["pack", "diff", &verania, &built_in],
        &["pack", "diff", &verania, &verania],
        &["pack", "diff", &verania],
    ] {
        let call = entreaty().file("here.txt", "x");
        let done = made_up(call.args(what.iter().copied())).run();
        hold(&what.join(" "), &done, &mut wrong);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn made_up_language_leaves_no_english_in_the_other_commands() {
    let senders = ["--senders", "a.csv", "-o", "a.pdf"];
    let programme = |name| ["batch", name].into_iter().chain(senders);
    let calls = [
        ("fonts", entreaty().args(["fonts", "list"])),
        ("no font", entreaty().args(["fonts", "add", "none.otf"])),
        ("no face", entreaty().args(["fonts", "add", "here.txt"])),
        ("another font", entreaty().args(["fonts", "remove", "none"])),
        ("diary", entreaty().args(["diary"])),
        ("no programme", entreaty().args(programme("none.programme"))),
        ("grammar", entreaty().args(programme("grammar.programme"))),
        ("values", entreaty().args(programme("values.programme"))),
        ("no list", entreaty().args(["list", "none.csv"])),
        ("a damaged list", entreaty().args(["list", "damaged.xlsx"])),
        ("no topic", entreaty().args(["help", "none"])),
        ("no file", entreaty().args(["none.letter"])),
    ];
    let mut wrong = Vec::new();
    for (what, call) in calls {
        let call = call
            .file("here.txt", "x")
            .file("a.csv", "Name;Address\nAnn Lee;1 High St\n")
            .file("damaged.xlsx", "PK\u{3}\u{4}")
            .file("grammar.programme", "a = = b\n[[letter\n")
            .file(
                "values.programme",
                "entreaty = \"x\"\n\n[[letter]]\nto = 3\n",
            );
        let done = made_up(call).run();
        hold(what, &done, &mut wrong);
        // Nothing to choose from is no advice.
        assert!(!done.stderr().contains("‹›"), "{what}: {}", done.stderr());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
