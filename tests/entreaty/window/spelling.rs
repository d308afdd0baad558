//! The spelling of own words, by the names that a screen reader tells.

use std::fs;
use std::path::Path;

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, PointerButton, vec2};
use egui_kittest::kittest::{NodeT, Queryable};
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::command::Edit;
use entreaty::app::shell::message::Command;
use entreaty::campaign::Lang;
use entreaty::store::folders::Folders;

use crate::window::batch_window::Window;
use crate::window::compose::{app, click, field, open_with, send, settle, wait};

const OWN: &str = "In your own words";

/// A dictionary with a few words and their endings.
fn with_dictionary(folder: &Path) -> Folders {
    let folders = Folders::within(folder);
    let place = &folders.dictionaries[0];
    fs::create_dir_all(place).expect("a folder");
    let endings = "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\n\
        SFX S Y 1\nSFX S 0 s .\n";
    let words = "9\nbelieve\nI\nin\nthe\nright/S\nof\nand\nletter/S\nmy\n";
    fs::write(place.join("en_GB.aff"), endings).expect("a file");
    fs::write(place.join("en_GB.dic"), words).expect("a file");
    folders
}

fn write(window: &mut Window, words: &str) {
    let edit = Edit::Words(words.to_owned());
    send(window, Command::Edit(edit));
}

/// What a screen reader is told of the words beside their text.
fn told(window: &Window) -> String {
    let field = field(window, OWN);
    let told = field.accesskit_node().data().description();
    told.unwrap_or_default().to_owned()
}

/// Runs until a screen reader is told this of the words.
fn is_told(window: &mut Window, expected: &str) {
    for _ in 0..600 {
        window.run_ok();
        if told(window) == expected {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    panic!("it is told “{}”", told(window));
}

fn press(window: &mut Window, key: Key) {
    window.key_press_modifiers(Modifiers::NONE, key);
    settle(window);
}

fn is_there(window: &mut Window, name: &str) {
    for _ in 0..600 {
        window.run_ok();
        if window.query_by_label(name).is_some() {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    panic!("there is no “{name}”");
}

#[test]
fn spelling_marks_what_the_dictionary_and_the_names_lack() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = open_with(1440.0, 900.0, Some(with_dictionary(dir.path())));
    write(
        &mut window,
        "I beleive in the rights of Tuletaeva and Corkery, and in my leter.",
    );
    is_told(&mut window, "Misspelt: beleive, Corkery, leter");
    // Nobody misspells their own name.
    send(
        &mut window,
        Command::Edit(Edit::Name("Ann Corkery".to_owned())),
    );
    is_told(&mut window, "Misspelt: beleive, leter");
    // A letter in a language without a dictionary has no mistakes in it.
    send(&mut window, Command::Edit(Edit::Lang(Lang::new("ru"))));
    is_told(&mut window, "");
    send(&mut window, Command::Edit(Edit::Lang(Lang::new("en"))));
    is_told(&mut window, "Misspelt: beleive, leter");
    write(&mut window, "I believe in my letters.");
    is_told(&mut window, "");
}

#[test]
fn spelling_leaves_the_word_that_is_typed_alone() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = open_with(1440.0, 900.0, Some(with_dictionary(dir.path())));
    write(&mut window, "beleive leter");
    is_told(&mut window, "Misspelt: beleive, leter");
    field(&window, OWN).focus();
    window.run_ok();
    press(&mut window, Key::End);
    is_told(&mut window, "Misspelt: beleive");
    field(&window, OWN).type_text(" ");
    is_told(&mut window, "Misspelt: beleive, leter");
}

#[test]
fn spelling_is_mended_by_keyboard_word_by_word() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = open_with(1440.0, 900.0, Some(with_dictionary(dir.path())));
    write(&mut window, "I beleive in my leter.");
    is_told(&mut window, "Misspelt: beleive, leter");
    press(&mut window, Key::F7);
    is_there(&mut window, "Write “believe”");
    // On to the next, and round again.
    press(&mut window, Key::F7);
    is_there(&mut window, "Write “letter”");
    press(&mut window, Key::F7);
    is_there(&mut window, "Write “believe”");
    window.run_ok();
    press(&mut window, Key::Enter);
    let words = |window: &Window| app(window).state().session.draft.words.clone();
    assert_eq!(words(&window), "I believe in my leter.");
    assert!(window.query_by_label("Write “believe”").is_none());
    is_told(&mut window, "Misspelt: leter");
    // It is a step that can be undone, and put away without a change.
    send(&mut window, Command::Act(Action::Undo));
    assert_eq!(words(&window), "I beleive in my leter.");
    press(&mut window, Key::F7);
    is_there(&mut window, "Write “believe”");
    press(&mut window, Key::Escape);
    assert!(window.query_by_label("Write “believe”").is_none());
    assert_eq!(words(&window), "I beleive in my leter.");
}

#[test]
fn spelling_is_mended_by_a_right_click() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = open_with(1440.0, 900.0, Some(with_dictionary(dir.path())));
    write(&mut window, "Beleive me not.");
    is_told(&mut window, "Misspelt: Beleive, me");
    field(&window, OWN).scroll_to_me();
    window.run_ok();
    let at = field(&window, OWN).rect().min + vec2(30.0, 16.0);
    window.event(Event::PointerMoved(at));
    window.run_ok();
    // Held longer, it would be no click.
    for pressed in [true, false] {
        window.event(Event::PointerButton {
            pos: at,
            button: PointerButton::Secondary,
            pressed,
            modifiers: Modifiers::NONE,
        });
    }
    is_there(&mut window, "Write “Believe”");
    click(&mut window, "Write “Believe”");
    assert_eq!(app(&window).state().session.draft.words, "Believe me not.");
    let proposed = window.query_by_label_contains("is not in the dictionary");
    assert!(proposed.is_none());
}

#[test]
fn spelling_reads_edited_parts_of_the_letter() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = open_with(1440.0, 900.0, Some(with_dictionary(dir.path())));
    let edit = Edit::Part(0, "My leter".to_owned());
    send(&mut window, Command::Edit(edit));
    wait(&mut window, |app| !app.state().session.spelling.is_clean());
    press(&mut window, Key::F7);
    is_there(&mut window, "Write “letter”");
    click(&mut window, "Write “letter”");
    let edits = &app(&window).state().session.draft.edits;
    assert_eq!(edits[0].text, "My letter");
}

#[test]
fn spelling_without_a_dictionary_is_said_once_in_the_settings() {
    let dir = tempfile::tempdir().expect("a folder");
    let none = "Spelling is not checked: this computer has no spelling dictionary for the \
        letter’s language (Russian).";
    let mut window = open_with(1440.0, 900.0, Some(with_dictionary(dir.path())));
    let settings = || Command::Act(Action::Settings);
    send(&mut window, settings());
    let said = "Spelling is not checked";
    assert!(window.query_by_label_contains(said).is_none());
    send(&mut window, Command::Close);
    send(&mut window, Command::Edit(Edit::Lang(Lang::new("ru"))));
    assert!(window.query_by_label_contains(said).is_none());
    send(&mut window, settings());
    wait(&mut window, |app| app.state().session.spelling.has_none());
    // In the settings, and below the words that are not checked.
    assert_eq!(window.query_all_by_label(none).count(), 2);
    send(&mut window, Command::Close);
    // Whoever asks for the next mistake is told too.
    press(&mut window, Key::F7);
    assert!(window.query_all_by_label_contains(none).next().is_some());
    assert!(
        window
            .query_by_role_and_label(Role::Button, "Write “letter”")
            .is_none()
    );
}
