//! The guide is true: each command in it is run, and what it calls a button is what the window does.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
#[cfg(unix)]
use std::process::Command;

use entreaty::press::file::ExportKind;
use entreaty::strings::guide::TOPICS;
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

#[cfg(unix)]
use crate::helper::copy;
use crate::helper::entreaty;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The commands in the blocks of a page, in their order.
fn commands(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut is_code = false;
    for event in Parser::new(text) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(name))) => is_code = &*name == "sh",
            Event::End(TagEnd::CodeBlock) => is_code = false,
            Event::Text(lines) if is_code => found.extend(lines.lines().map(str::to_owned)),
            _ => {}
        }
    }
    found
}

/// Where a command is to find something wrong.
#[cfg(unix)]
const WRONG: &[(&str, &str)] = &[("campaign", "entreaty check my-pack")];

/// What a reader of the page has before: a list, a document, a pack.
#[cfg(unix)]
fn prepare(page: &str, folder: &Path) {
    let list = "Name;Street;Postcode;Town;Country\n\
        Ann Sample;1 High Street;T12 X123;Cork;Ireland\n\
        Bo Sample;2 High Street;T12 X123;Cork;Ireland\n";
    fs::write(folder.join("members.csv"), list).expect("a list");
    let tests = root().join("tests");
    copy(
        &tests.join("fixtures/documents/ua-one-page.pdf"),
        &folder.join("appeal.pdf"),
    );
    if page == "programme" {
        let programme =
            "entreaty = 1\n\n[[letter]]\nto = \"president\"\n\n[[letter]]\nto = \"prosecutor\"\n";
        fs::write(folder.join("evening.programme"), programme).expect("a programme");
    }
    if page == "share" {
        copy(&tests.join("packs/verania-2026"), &folder.join("my-pack"));
    }
}

#[test]
#[cfg(unix)]
fn guide_commands_work() {
    let program = PathBuf::from(env!("CARGO_BIN_EXE_entreaty"));
    let path = std::env::var("PATH").unwrap_or_default();
    let path = format!("{}:{path}", program.parent().expect("a folder").display());
    let mut seen = 0;
    for topic in TOPICS.iter() {
        let dir = tempfile::tempdir().expect("a folder");
        prepare(topic.name, dir.path());
        for line in commands(topic.text) {
            assert!(line.starts_with("entreaty "), "{}: {line}", topic.name);
            let mut shell = Command::new("sh");
            shell
                .args(["-c", &line])
                .current_dir(dir.path())
                .env("PATH", &path);
            for name in ["HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"] {
                shell.env(name, dir.path().join(".home"));
            }
            let done = shell.env("LC_ALL", "C").output().expect("a shell");
            let expected = i32::from(WRONG.contains(&(topic.name, line.as_str())));
            let why = String::from_utf8_lossy(&done.stderr);
            assert_eq!(
                done.status.code(),
                Some(expected),
                "{}: {line}\n{why}",
                topic.name
            );
            seen += 1;
        }
    }
    assert!(seen > 25, "{seen} commands");
}

/// What stands in a line of text as a command names one that there is, and its options.
#[test]
fn guide_names_commands_that_there_are() {
    let mut seen = BTreeSet::new();
    for topic in TOPICS.iter() {
        for event in Parser::new_ext(topic.text, pulldown_cmark::Options::ENABLE_TABLES) {
            let Event::Code(code) = event else { continue };
            if let Some(command) = code.strip_prefix("entreaty ") {
                seen.insert(command.to_owned());
            }
        }
    }
    assert!(seen.len() > 5, "{seen:?}");
    for command in seen {
        let words = command.split_whitespace().chain(["--help"]);
        entreaty().args(words).run().works();
    }
}

/// What is written slanted is what the window calls something.
#[test]
fn guide_calls_things_as_the_window_does() {
    let strings = root().join("assets/strings/en");
    let files = ["window.ftl", "diary.ftl"];
    let words = files.map(|name| fs::read_to_string(strings.join(name)).expect("words"));
    let words = words.concat();
    let known: BTreeSet<&str> = words
        .lines()
        .filter_map(|line| line.split_once(" = ").map(|(_, value)| value.trim()))
        .collect();
    let mut seen = 0;
    for topic in TOPICS.iter() {
        let mut name = None;
        for event in Parser::new_ext(topic.text, pulldown_cmark::Options::ENABLE_TABLES) {
            match event {
                Event::Start(Tag::Emphasis) => name = Some(String::new()),
                Event::End(TagEnd::Emphasis) => {
                    let name = name.take().unwrap_or_default();
                    assert!(known.contains(name.as_str()), "{}: “{name}”", topic.name);
                    seen += 1;
                }
                Event::Text(text) => {
                    if let Some(name) = &mut name {
                        name.push_str(&text);
                    }
                }
                Event::SoftBreak => {
                    if let Some(name) = &mut name {
                        name.push(' ');
                    }
                }
                _ => {}
            }
        }
    }
    assert!(seen > 40, "{seen} names");
}

#[test]
fn help_prints_each_topic_and_says_which_there_are() {
    let all = entreaty().args(["help"]).run().works().stdout();
    for topic in TOPICS.iter() {
        assert!(all.contains(topic.title), "{}", topic.name);
        let page = entreaty().args(["help", topic.name]).run().works().stdout();
        assert!(page.starts_with(&topic.in_letters()), "{}", topic.name);
    }
    // A command that is no topic has its options told; one that is both has both.
    let batch = entreaty().args(["help", "batch"]).run().works();
    assert!(batch.stdout().contains("--senders"));
    let letter = entreaty().args(["help", "letter"]).run().works();
    assert!(letter.stdout().contains("`entreaty letter --help`"));
    let none = entreaty().args(["help", "leter"]).run().fails(1);
    none.tells(&["leter", "letter"]);
    let german = entreaty().args(["help", "--ui-lang", "de"]).run().works();
    assert!(german.stdout().contains("auf Englisch"));
}

/// The page of files has the endings of all kinds that a letter is exported as.
/// `ENTREATY_TOLD=write cargo test guide_names_every_kind` writes them anew.
#[test]
fn guide_names_every_kind_of_export() {
    let path = root().join("assets/guide/src/files.md");
    let text = fs::read_to_string(&path).expect("a page");
    let endings = ExportKind::ALL.iter().map(|kind| kind.ending());
    let endings: Vec<String> = endings.map(|ending| format!("`.{ending}`")).collect();
    let is_row = |line: &str| line.contains("| a finished letter |");
    let rows = text.lines().map(|line| match line.split_once(" | ") {
        Some((_, rest)) if is_row(line) => format!("| {} | {rest}\n", endings.join(", ")),
        _ => format!("{line}\n"),
    });
    let whole: String = rows.collect();
    assert_eq!(text.lines().filter(|line| is_row(line)).count(), 1);
    if std::env::var_os("ENTREATY_TOLD").is_some_and(|told| told == "write") {
        fs::write(&path, &whole).expect("files.md written");
        return;
    }
    assert!(
        text == whole,
        "files.md has not the endings of src/press/file.rs"
    );
}
