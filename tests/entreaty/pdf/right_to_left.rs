//! Letters that are read from right to left, of the invented packs in `tests/fixtures/right-to-left`.

use std::fs;
use std::path::Path;

use entreaty::page::stationery;

use super::checkers::{TAGGED, UNTAGGED, found};
use super::tools::{boxes, run};
use crate::helper::{Call, entreaty};

/// A language with a name and an address in it, and a part of each.
const LANGS: [(&str, &str, &str); 2] = [
    ("he", "דוד לוי", "רחוב הרצל 12; 6100001 תל אביב; Israel"),
    ("ar", "ليلى حداد", "1 High Street; 10000 Town; Ireland"),
];

/// A call with the pack of a language.
fn with_pack(lang: &str) -> Call {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/right-to-left");
    let root = root.join(lang);
    let mut call = entreaty();
    for folder in ["", "cases", "templates"] {
        for entry in fs::read_dir(root.join(folder)).expect("the fixture") {
            let path = entry.expect("an entry").path();
            if path.is_file() {
                let text = fs::read_to_string(&path).expect("a text");
                let name = path.strip_prefix(&root).expect("within it");
                call = call.file(&format!("p/{}", name.display()), &text);
            }
        }
    }
    call
}

fn letter(lang: &str, name: &str, address: &str) -> Call {
    with_pack(lang)
        .args(["letter", "--pack", "p", "--to", "o", "--lang", lang])
        .args(["--case", "x", "--ask", "R", "--ask", "Q", "--table", "n"])
        .args(["--date", "2026-11-21", "--sources"])
        .sender(name, address)
}

#[test]
#[ignore = "needs poppler"]
fn pages_from_right_to_left_have_their_words_on_their_sides() {
    for (lang, name, address) in LANGS {
        let done = letter(lang, name, address).writes("a.pdf").works();
        let mut all = boxes(&done.path());
        for (word, _) in &mut all {
            word.retain(|c| c != '\u{200f}');
        }
        let of = |word: &str| {
            // With boxes poppler tells letters from left to right, whichever way they are read.
            let is_leftwards = word.chars().all(char::is_alphabetic);
            let word: String = if is_leftwards {
                word.chars().rev().collect()
            } else {
                word.to_owned()
            };
            let found: Vec<[f64; 4]> = all
                .iter()
                .filter(|(text, _)| *text == word)
                .map(|(_, at)| *at)
                .collect();
            assert!(!found.is_empty(), "{word} is not in\n{all:?}");
            found
        };
        let right = |word: &str| of(word).iter().map(|at| at[2]).fold(0.0, f64::max);
        let near = |found: f64, due: f64| assert!((found - due).abs() < 0.6, "{found} {due}");
        // The first word of the sender beside the window, of the office in it, of the closing.
        let first = name.split(' ').next().expect("a name");
        near(right(first), 190.0);
        let office = if lang == "he" {
            "משרד"
        } else {
            "وزارة"
        };
        near(of(office)[0][2], 100.0);
        // Day, month and year stand as they are read.
        assert!(of("21")[0][0] > of("2026")[0][2], "{lang}");
        // The first year's column is to the right of the last one's; units stand below units.
        assert!(of("2009")[0][0] > of("2012")[0][2] + 20.0, "{lang}");
        near(of("602")[0][2], of("2012")[0][2]);
        near(of("18")[0][2], of("2012")[0][2]);
        let text = run("pdftotext", &[], &done.path());
        for part in [name, "Example Group", "16.12.2011"] {
            assert!(text.contains(part), "{part} is not in\n{text}");
        }
    }
}

/// What somebody copies is the letter's text in the order in which it is read, with each point and bracket in
/// its place. (Poppler reads a table column by column, and asks for no order that a file could tell.)
#[test]
#[ignore = "needs poppler"]
fn pages_from_right_to_left_are_copied_as_they_are_read() {
    let flat = |text: &str| -> String {
        let marks = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}');
        text.chars()
            .filter(|c| !c.is_whitespace() && !marks(*c))
            .collect()
    };
    for (lang, name, address) in LANGS {
        let done = letter(lang, name, address).writes("a.pdf").works();
        let copied = flat(&run("pdftotext", &[], &done.path()));
        let told = letter(lang, name, address).writes("a.txt").works();
        let told = String::from_utf8(told.bytes()).expect("a text");
        let mut seen = 0;
        for block in told
            .split("\n\n")
            .filter(|block| !block.contains("2009  2011"))
        {
            // Each request and source stands on lines of its own.
            let mut parts = vec![String::new()];
            for line in block.lines() {
                if line.contains(". ") && line.starts_with(|c: char| c.is_ascii_digit()) {
                    parts.push(String::new());
                }
                let last = parts.last_mut().expect("a part");
                *last = format!("{last}{line}");
            }
            for part in parts
                .iter()
                .map(|part| flat(part))
                .filter(|part| !part.is_empty())
            {
                assert!(copied.contains(&part), "{lang}: {part} is not in\n{copied}");
                seen += 1;
            }
        }
        assert!(seen > 12, "{lang}: {seen}");
    }
}

#[test]
#[ignore = "needs the checkers of .ci/checkers.txt, in Python"]
fn pages_from_right_to_left_conform() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut files = Vec::new();
    let mut keep = |due: &'static str, name: String, bytes: &[u8]| {
        let path = dir.path().join(name);
        fs::write(&path, bytes).expect("written");
        files.push((due, path));
    };
    for (lang, name, address) in LANGS {
        for paper in stationery::all() {
            let call = letter(lang, name, address).args(["--paper", &paper.id]);
            let done = call.writes("a.pdf").works();
            keep(TAGGED, format!("{lang}-{}.pdf", paper.id), &done.bytes());
        }
        let list = format!("Name,Address\n{name},\"{}\"\n", address.replace("; ", "\n"));
        let done = with_pack(lang)
            .file("a.csv", &list)
            .args([
                "batch", "--pack", "p", "--to", "o", "--lang", lang, "--ask", "R",
            ])
            .args(["--date", "2026-11-21", "--senders", "a.csv"])
            .writes("a.pdf");
        keep(UNTAGGED, format!("{lang}-batch.pdf"), &done.works().bytes());
    }
    let found = found(&files);
    assert!(found.is_empty(), "{found:#?}");
}

/// What a screen reader hears is in the order in which it is read, in its language.
#[test]
fn pages_from_right_to_left_are_heard_in_order() {
    for (lang, name, address) in LANGS {
        let done = letter(lang, name, address).writes("a.pdf").works();
        let bytes = done.bytes();
        let document = lopdf::Document::load_mem(&bytes).expect("a PDF");
        let catalog = document.catalog().expect("a catalog");
        let told = catalog.get(b"Lang").and_then(lopdf::Object::as_str);
        assert_eq!(told.expect("a language"), lang.as_bytes());
        let heard = super::tagged::sound(&bytes).words();
        let at = |word: &str| {
            heard
                .find(word)
                .unwrap_or_else(|| panic!("{word} in {heard}"))
        };
        assert!(at("2009") < at("2012"), "{heard}");
        assert!(at("14") < at("602"), "{heard}");
        assert!(at("16.12.2011") < at("Example Group"), "{heard}");
    }
}
