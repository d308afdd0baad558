//! The window is started with a file that cannot be read, as by a double click: it opens, and says so.

use std::fs;
use std::path::PathBuf;
use std::thread::sleep;
use std::time::Duration;

use egui_kittest::kittest::Queryable;
use entreaty::app::Start;
use entreaty::strings::UiLang;

use crate::helper::entreaty;
use crate::window::batch_window::Window;
use crate::window::compose::{start, start_with};

/// Files that are damaged, by their names.
const DAMAGED: [(&str, &[u8]); 8] = [
    (
        "cut.letter",
        b"entreaty = 1\npack = \"kazakhstan-2013\"\n[letter]\nto",
    ),
    ("binary.LETTER", b"\xa2\x00\xffletter\x01"),
    ("empty.letter", b""),
    ("cut.entreaty", b"PK\x03\x04"),
    ("empty.entreaty", b""),
    ("binary.programme", b"\xa2\x00\xff\x01"),
    ("cut.programme", b"entreaty = 1\n[[let"),
    ("cut.xlsx", b"PK\x03\x04"),
];

const MISSING: [&str; 4] = ["a.letter", "a.entreaty", "a.programme", "a.csv"];

#[test]
fn started_with_what_cannot_be_read_the_program_comes_as_far_as_the_window() {
    for (name, bytes) in DAMAGED {
        let told = entreaty()
            .file(name, &String::from_utf8_lossy(bytes))
            .args([name])
            .run();
        // There is no display.
        told.fails(1).tells(&["display"]);
    }
    for name in MISSING {
        entreaty().args([name]).run().fails(1).tells(&["display"]);
    }
    // What is called like no file of the program's is a command that somebody mistyped.
    let mistyped = entreaty().args(["lettre"]).run();
    mistyped.fails(1).tells(&["no file and no command"]);
}

/// A window that is started with this file.
fn started(file: PathBuf) -> Window {
    let with_file = Start {
        file: Some(file),
        ..start(UiLang::ENGLISH, None)
    };
    start_with(with_file, 1100.0, 700.0)
}

/// Whether the window comes to say something with these words.
fn says(window: &mut Window, words: &str) -> bool {
    (0..1000).any(|_| {
        window.run_ok();
        let said = window.query_all_by_label_contains(words).next().is_some();
        if !said {
            sleep(Duration::from_millis(10));
        }
        said
    })
}

#[test]
fn started_with_what_cannot_be_read_the_window_says_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut all: Vec<_> = MISSING.map(|name| folder.path().join(name)).into();
    for (name, bytes) in DAMAGED {
        let path = folder.path().join(name);
        fs::write(&path, bytes).expect("a file");
        all.push(path);
    }
    for path in all {
        let mut window = started(path.clone());
        let name = path.file_name().expect("a name").display().to_string();
        assert!(says(&mut window, &name), "{name}");
    }
    let mut window = started(folder.path().join("binary.LETTER"));
    let told = "This is not an Entreaty letter, or it is damaged.";
    assert!(says(&mut window, told));
    // Nobody who opened a letter knows how its file is written.
    assert!(window.query_by_label_contains("-->").is_none());
}
