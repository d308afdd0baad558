//! The program is called while its window is open: the file goes to that window, which asks where
//! words are not saved.

use std::fs;
use std::path::Path;

use egui_kittest::kittest::Queryable;
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::command::Edit;
use entreaty::app::shell::dialog::Dialog;
use entreaty::app::shell::message::Command;
use entreaty::store::folders::Folders;
use entreaty::store::running::{Invocation, hand_over};

use crate::window::batch_window::Window;
use crate::window::compose::{app, click, open_with, send, settle, wait};

const LETTER: &str = "entreaty = 1\npack = \"kazakhstan-2013\"\npack_version = \"1\"\n[letter]\n\
    to = \"interior\"\nasks = [\"M2\"]\ndate = \"2026-11-21\"\n";

/// A window that listens, and a letter to open.
fn listening(folder: &Path) -> (Window, Folders, Invocation) {
    let folders = Folders::within(folder);
    let mut window = open_with(1440.0, 900.0, Some(folders.clone()));
    app(&window).listen();
    window.run_ok();
    let letter = folder.join("a.letter");
    fs::write(&letter, LETTER).expect("a letter");
    (window, folders, Invocation::Open(letter))
}

#[test]
#[cfg(unix)]
fn called_again_the_window_opens_the_file() {
    let dir = tempfile::tempdir().expect("a folder");
    let (mut window, folders, letter) = listening(dir.path());
    assert!(hand_over(&folders, &letter));
    wait(&mut window, |app| {
        app.state().session.draft.to == "interior"
    });
    assert!(app(&window).state().dialog.is_none());
    // What the desktop's menu offers goes there too.
    settle(&mut window);
    assert!(hand_over(
        &folders,
        &Invocation::Begin("signing".to_owned())
    ));
    wait(&mut window, |app| app.state().signing.shown().is_some());
    // Strangers sit there: another window opens.
    window.run_ok();
    assert!(!hand_over(&folders, &letter));
}

#[test]
#[cfg(unix)]
fn called_again_the_window_asks_where_words_are_not_saved() {
    let dir = tempfile::tempdir().expect("a folder");
    let (mut window, folders, letter) = listening(dir.path());
    let words = "Not saved yet.".to_owned();
    send(&mut window, Command::Edit(Edit::Words(words.clone())));
    assert!(hand_over(&folders, &letter));
    wait(&mut window, |app| {
        matches!(app.state().dialog, Some(Dialog::Unsaved { .. }))
    });
    assert_eq!(app(&window).state().session.draft.words, words);
    // The question is not pushed aside by another file.
    window.run_ok();
    assert!(!hand_over(&folders, &letter));
    click(&mut window, "Cancel");
    assert_eq!(app(&window).state().session.draft.words, words);
    assert_eq!(app(&window).state().session.draft.to, "president");
    send(&mut window, Command::Act(Action::Settings));
    window.run_ok();
    assert!(!hand_over(&folders, &letter));
    assert!(window.query_by_label("Close").is_some());
}
