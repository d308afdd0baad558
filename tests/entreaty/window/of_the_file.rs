//! A letter that somebody else wrote and sent: what is of them in its file is not said, nor kept, unasked.

use std::fs;
use std::path::{Path, PathBuf};

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use entreaty::app::compose::message::Dialog as Letter;
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::command::Edit;
use entreaty::app::kernel::paths::{Failure, Purpose};
use entreaty::app::shell::dialog::Dialog;
use entreaty::app::shell::message::{Command, Message};
use entreaty::campaign::Lang;
use entreaty::strings::UiLang;

use crate::window::batch_window::Window;
use crate::window::compose::{app, click, open, send, settle, toasted, wait, with_sender};
use crate::window::everyday::save_at;

const LETTER: &str = "entreaty = 1\npack = \"kazakhstan-2013\"\npack_version = \"1\"\n[letter]\n\
    to = \"president\"\nasks = [\"P1\"]\nwho = \"a nurse from Vienna\"\n\
    words = \"My brother was in prison too.\"\n[letter.sender]\nname = \"Marta Weber\"\n\
    address = [\"Street 1\", \"Vienna\"]\nplace = \"Vienna\"\n";

/// A window with Marta's letter.
fn opened(folder: &Path) -> (Window, PathBuf) {
    let path = folder.join("marta.letter");
    fs::write(&path, LETTER).expect("a letter");
    let mut window = open(1440.0, 900.0);
    let dropped = Message::Dropped(vec![path.clone()]);
    send(&mut window, Command::Own(dropped));
    wait(&mut window, |app| app.state().session.path.is_some());
    settle(&mut window);
    (window, path)
}

fn rename(window: &mut Window, name: &str) {
    send(window, Command::Edit(Edit::Name(name.to_owned())));
}

fn save(window: &mut Window) {
    send(window, Command::Act(Action::Save));
    toasted(window, "Saved to");
    settle(window);
}

/// There is no file dialog of the system's: the window asks for a path.
fn no_dialog() -> Command {
    Command::from(Failure::NoDialog(Purpose::Save))
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a letter")
}

const ASKED: &str = "This came with the letter that you opened: own words, who the writer is, the address and the town. Is it yours?";

#[test]
fn of_the_file_is_asked_about_once_another_name_stands_over_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut window, _) = opened(folder.path());
    assert!(window.query_by_label(ASKED).is_none());
    rename(&mut window, "Anna Novak");
    assert!(window.query_by_label(ASKED).is_some());
    click(&mut window, "Remove it");
    assert!(window.query_by_label(ASKED).is_none());
    let draft = app(&window).state().session.draft.clone();
    assert_eq!((&*draft.words, &*draft.who), ("", ""));
    assert!(draft.sender.address.is_empty() && draft.sender.place.is_empty());
    assert_eq!(draft.sender.name, "Anna Novak");
    // One step back, it is there again.
    send(&mut window, Command::Act(Action::Undo));
    let draft = &app(&window).state().session.draft;
    assert_eq!(draft.words, "My brother was in prison too.");
    assert_eq!(draft.sender.name, "Anna Novak");
}

#[test]
fn of_the_file_stays_where_it_is_ones_own_and_is_asked_about_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut window, _) = opened(folder.path());
    // The name that came with it, and none yet.
    rename(&mut window, " Marta  Weber");
    rename(&mut window, "");
    assert!(window.query_by_label(ASKED).is_none());
    rename(&mut window, "Anna Novak");
    // What was written anew is known to be one's own.
    send(&mut window, Command::Edit(Edit::Words("Mine.".to_owned())));
    let rest = ASKED.replace("own words, ", "");
    assert!(window.query_by_label(&rest).is_some());
    click(&mut window, "It is mine");
    rename(&mut window, "Anna Nováková");
    assert!(
        window
            .query_all_by_label_contains("Is it yours?")
            .next()
            .is_none()
    );
    let draft = &app(&window).state().session.draft;
    assert_eq!(
        (&*draft.words, &*draft.who),
        ("Mine.", "a nurse from Vienna")
    );
    assert_eq!(draft.sender.address, ["Street 1", "Vienna"]);
}

#[test]
fn of_the_file_a_tick_keeps_nobody_elses_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut window, path) = opened(folder.path());
    save(&mut window);
    assert!(read(&path).contains("Marta Weber"));
    toasted(&mut window, "with your name and address");
    rename(&mut window, "Anna Novak");
    save(&mut window);
    toasted(&mut window, "without your name and address");
    let saved = read(&path);
    assert!(
        !saved.contains("Anna Novak") && !saved.contains("Street 1"),
        "{saved}"
    );
    // What says as much of the writer is still there, and told.
    assert!(saved.contains("a nurse from Vienna"));
    toasted(
        &mut window,
        "Your own words, or who you say you are, are in the file.",
    );
    click(&mut window, "Keep them in this file");
    wait(&mut window, |_| read(&path).contains("Anna Novak"));
    toasted(&mut window, "with your name and address");
    rename(&mut window, "Anna Nováková");
    save(&mut window);
    wait(&mut window, |_| read(&path).contains("Anna Nováková"));
}

#[test]
fn of_the_file_the_question_says_what_stays_in_it() {
    let mut window = open(1440.0, 900.0);
    rename(&mut window, "Anna Novak");
    let said = "Your name and address are left out of the file unless you tick this; your own words, and who \
        you say you are, stay in it:";
    send(&mut window, no_dialog());
    assert!(window.query_by_label(said).is_some());
    for lang in UiLang::all() {
        assert!(
            lang.text("save-leaves-name").contains(':'),
            "{}",
            lang.code()
        );
    }
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.letter");
    save_at(&mut window, Purpose::Save, &path);
    toasted(&mut window, "without your name and address");
}

#[test]
fn of_the_file_messages_about_the_office_take_each_others_place() {
    let mut window = open(1440.0, 900.0);
    send(&mut window, Command::Edit(Edit::Words("Mine.".to_owned())));
    let told = |window: &Window| {
        let all = window.query_all_by_label_contains("The letter now goes to");
        all.count()
    };
    for office in ["interior", "president", "prosecutor"] {
        send(&mut window, Command::Edit(Edit::To(office.to_owned())));
        let toasts = &app(&window).state().session.toasts;
        assert_eq!(toasts.len(), 1, "{toasts:?}");
    }
    assert!(told(&window) > 0);
    click(&mut window, "Undo");
    assert_eq!(app(&window).state().session.draft.to, "president");
    // What it told is no longer so.
    assert_eq!(told(&window), 0);
}

#[test]
fn of_the_file_the_question_is_answered_by_enter_where_the_tick_has_the_keyboard() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.letter");
    let mut window = open(1440.0, 900.0);
    rename(&mut window, "Anna Novak");
    send(&mut window, no_dialog());
    let typed = window.get_by_role_and_label(Role::TextInput, "Path");
    typed.set_text_value_accesskit(&path.display().to_string());
    window.run_ok();
    let ticks = window.get_all_by_label("Keep my name and address in the saved letter");
    ticks.last().expect("a tick").focus();
    window.run_ok();
    window.key_press(Key::Space);
    window.run_ok();
    window.key_press(Key::Enter);
    toasted(&mut window, "with your name and address");
    assert!(read(&path).contains("Anna Novak"));
}

#[test]
fn of_the_file_all_letters_that_an_error_stops_are_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = open(1440.0, 900.0);
    with_sender(&mut window);
    // There are letters to one office only in it.
    send(&mut window, Command::Edit(Edit::Lang(Lang::new("kk"))));
    save_at(&mut window, Purpose::All, folder.path());
    wait(&mut window, |app| {
        matches!(
            &app.state().dialog,
            Some(Dialog::Compose(Letter::Errors { lines, .. })) if lines.len() == 2
        )
    });
}
