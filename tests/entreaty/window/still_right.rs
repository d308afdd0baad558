//! What grows old in a pack can be looked up, and the day is noted in a copy of the person's own.

use std::fs;
use std::path::Path;

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::session::Tab;
use entreaty::app::organise::state::Entries;
use entreaty::app::shell::message::{Command, Message};
use entreaty::campaign::load;
use entreaty::problem::has_errors;
use entreaty::store::folders::Folders;

use crate::window::batch_window::Window;
use crate::window::compose::{app, click, open_with, send, settle, wait, with_sender};

const STILL: &str = "I have looked it up: still right";
const OLD: &str = "was last confirmed";

fn has(window: &Window, part: &str) -> bool {
    window.query_all_by_label_contains(part).next().is_some()
}

/// A letter that is ready but for an address that nobody has confirmed for long.
fn window(folder: &Path) -> Window {
    let folders = Folders::within(&folder.join("home"));
    let mut window = open_with(1440.0, 900.0, Some(folders));
    with_sender(&mut window);
    send(&mut window, Command::Act(Action::Problems));
    assert!(has(&window, OLD), "an old address");
    window
}

/// Types the folder of the copy, as the window asks.
fn answer(window: &mut Window, folder: &Path) {
    let field = window.get_by_role_and_label(Role::TextInput, "Path");
    field.set_text_value_accesskit(&folder.display().to_string());
    window.run_ok();
    let save = window.get_all_by_label("Save").last().expect("a button");
    save.click_accesskit();
    settle(window);
}

fn comes(window: &mut Window, folder: &Path) {
    let folder = folder.to_owned();
    wait(window, move |app| {
        let at = app.state().session.pack_at.as_ref();
        at.is_some_and(|at| at.path == folder) && !app.state().organise.saving
    });
    settle(window);
}

#[test]
fn still_right_is_noted_in_a_copy_and_the_note_is_gone() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = window(dir.path());
    let words = app(&window).state().session.draft.clone();
    click(&mut window, STILL);
    let copy = dir.path().join("copy");
    answer(&mut window, &copy);
    comes(&mut window, &copy);
    assert!(!has(&window, OLD));
    assert!(has(&window, "which this letter uses from now on"));
    assert_eq!(app(&window).state().session.draft, words);
    // The day stands there, and the seal of a second reader holds.
    let text = fs::read_to_string(copy.join("addressees.toml")).expect("a file");
    assert!(text.contains("confirmed = \"2026-11-21\""), "{text}");
    let loaded = load::from_path(&copy).expect("a pack");
    assert!(!has_errors(&loaded.problems), "{:?}", loaded.problems);
    // The next is noted in the same copy, without a question.
    click(&mut window, "Prosecutor General");
    assert!(has(&window, OLD));
    click(&mut window, STILL);
    wait(&mut window, |app| !app.state().organise.saving);
    settle(&mut window);
    assert!(!has(&window, OLD));
    let again = fs::read_to_string(copy.join("addressees.toml")).expect("a file");
    assert_eq!(again.matches("confirmed = \"2026-11-21\"").count(), 2);
    assert!(has(&window, "Noted in your copy of the pack"));
}

#[test]
fn still_right_changes_no_folder_that_is_not_a_copy() {
    let dir = tempfile::tempdir().expect("a folder");
    let theirs = dir.path().join("theirs");
    let seed = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds/kazakhstan-2013");
    for name in load::names_in(&seed).expect("a pack") {
        let to = theirs.join(&name);
        fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
        fs::copy(seed.join(&name), to).expect("a copy");
    }
    let before = fs::read_to_string(theirs.join("addressees.toml")).expect("a file");
    let mut window = open_with(
        1440.0,
        900.0,
        Some(Folders::within(&dir.path().join("home"))),
    );
    send(
        &mut window,
        Command::Own(Message::Dropped(vec![theirs.clone()])),
    );
    comes(&mut window, &theirs);
    with_sender(&mut window);
    send(&mut window, Command::Act(Action::Problems));
    click(&mut window, STILL);
    assert!(!app(&window).state().organise.saving);
    let copy = dir.path().join("copy");
    answer(&mut window, &copy);
    comes(&mut window, &copy);
    let after = fs::read_to_string(theirs.join("addressees.toml")).expect("a file");
    assert_eq!(after, before);
    assert!(!has(&window, OLD));
}

#[test]
fn still_right_or_changed_leads_to_where_the_pack_says_it() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = window(dir.path());
    click(&mut window, "Prosecutor General");
    click(&mut window, "It has changed: correct it");
    wait(&mut window, |app| app.state().organise.pack.are_there);
    settle(&mut window);
    let state = &app(&window).state().organise;
    let (entries, _, entry) = state.shown().expect("an entry");
    assert_eq!(entries, Entries::Addressees);
    assert_eq!(entry.text("id"), "prosecutor");
    let field = window.get_by_role_and_label(
        Role::MultilineTextInput,
        "Postal address, the country last, English",
    );
    assert!(field.is_focused());
    click(&mut window, "Back to the letter");
    assert_eq!(app(&window).state().session.tab, Tab::Compose);
    assert!(!has(&window, "Back to the letter"));
}
