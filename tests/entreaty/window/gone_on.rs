//! Going on with a letter after a restart, and what of it a file keeps.

use std::fs;
use std::path::Path;

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::command::Edit;
use entreaty::app::kernel::paths::{Failure, Purpose};
use entreaty::app::shell::dialog::Dialog;
use entreaty::app::shell::message::{Command, Message};
use entreaty::campaign::load;
use entreaty::letter::Draft;
use entreaty::store::folders::Folders;
use entreaty::store::letter_file;
use entreaty::store::recent::{self, Recent};

use super::batch_window::Window;
use super::compose::{app, click, open, open_with, send, settle, wait, with_sender};

/// A window whose person has saved a letter to the prosecutor before.
fn with_a_letter(home: &Path) -> Window {
    let campaign = &load::built_in().campaign;
    let text = letter_file::to_text(&Draft::to(campaign, "prosecutor"), campaign, false);
    let path = home.join("mine.letter");
    fs::write(&path, text.expect("a letter")).expect("a file");
    let folders = Folders::within(home);
    let mut known = Recent::default();
    known.add(&path);
    recent::write(&folders.state, &known).expect("a list");
    let mut window = open_with(1440.0, 900.0, Some(folders));
    wait(&mut window, |app| {
        !app.state().session.recent.letters.is_empty()
    });
    settle(&mut window);
    window
}

#[track_caller]
fn is_opened(window: &mut Window) {
    wait(window, |app| app.state().session.path.is_some());
    settle(window);
    let state = app(window).state();
    assert_eq!(state.session.draft.to, "prosecutor");
    assert!(state.dialog.is_none());
}

#[test]
fn gone_on_with_the_last_letter_from_the_first_screen() {
    let home = tempfile::tempdir().expect("a folder");
    let mut window = with_a_letter(home.path());
    assert!(
        window
            .query_by_label_contains("choose what it asks")
            .is_none()
    );
    let said = "Go on with “mine.letter”";
    let before = window
        .get_by_role_and_label(Role::RadioButton, "President")
        .rect();
    send(
        &mut window,
        Command::Edit(Edit::Words("I am a nurse.".to_owned())),
    );
    // Nothing moves from under the pointer because something was typed.
    let now = window
        .get_by_role_and_label(Role::RadioButton, "President")
        .rect();
    assert_eq!(before, now);
    send(&mut window, Command::Edit(Edit::Words(String::new())));
    click(&mut window, said);
    is_opened(&mut window);
    assert!(window.query_by_label(said).is_none());
}

#[test]
fn gone_on_with_a_recent_letter_where_no_dialog_of_the_system_answers() {
    let home = tempfile::tempdir().expect("a folder");
    let mut window = with_a_letter(home.path());
    send(&mut window, Command::from(Failure::NoDialog(Purpose::Open)));
    click(&mut window, "Open: mine.letter");
    is_opened(&mut window);
}

#[test]
fn gone_on_with_a_letter_named_without_its_ending() {
    let home = tempfile::tempdir().expect("a folder");
    let mut window = with_a_letter(home.path());
    send(&mut window, Command::from(Failure::NoDialog(Purpose::Open)));
    let typed = Dialog::Path {
        purpose: Purpose::Open,
        text: home.path().join("mine").display().to_string(),
        note: None,
    };
    send(&mut window, Command::Own(Message::Dialog(typed)));
    send(&mut window, Command::Confirm);
    is_opened(&mut window);
}

#[test]
fn gone_on_is_not_promised_of_a_name_that_saving_leaves_out() {
    let mut window = open(1440.0, 900.0);
    let without = "Your name and address are left out of the file unless you tick this; your own words, and who you say you are, stay in it:";
    send(
        &mut window,
        Command::Edit(Edit::Words("I am a nurse.".to_owned())),
    );
    send(&mut window, Command::Act(Action::Quit));
    // There is nothing to leave out yet.
    assert!(window.query_by_label("Save the changes?").is_some());
    assert!(window.query_by_label(without).is_none());
    send(&mut window, Command::Close);
    with_sender(&mut window);
    for ask in [
        Command::Act(Action::Quit),
        Command::from(Failure::NoDialog(Purpose::Save)),
    ] {
        send(&mut window, ask);
        assert!(window.query_by_label(without).is_some());
        let keep = "Keep my name and address in the saved letter";
        let in_dialog = window
            .query_all_by_role_and_label(Role::CheckBox, keep)
            .last();
        in_dialog.expect("a box to tick").click_accesskit();
        settle(&mut window);
        // Nothing was saved yet.
        assert!(!app(&window).state().session.keep_sender);
        assert!(window.query_by_label(without).is_none());
        let with = "Your name and address are in the file unless you untick this; your own words, and who you say you are, stay in it:";
        assert!(window.query_by_label(with).is_some());
        send(&mut window, Command::Close);
        let session = &app(&window).state().session;
        assert_eq!((session.keep_sender, session.keep_asked), (false, None));
    }
}

#[test]
fn gone_on_is_offered_of_no_file_that_is_gone() {
    let home = tempfile::tempdir().expect("a folder");
    let folders = Folders::within(home.path());
    let mut known = Recent::default();
    known.add(&home.path().join("gone.letter"));
    recent::write(&folders.state, &known).expect("a list");
    let mut window = open_with(1440.0, 900.0, Some(folders));
    wait(&mut window, |app| {
        !app.state().session.recent.letters.is_empty()
    });
    settle(&mut window);
    assert!(window.query_by_label("Go on with “gone.letter”").is_none());
    let first = window.query_by_label_contains("choose what it asks");
    assert!(first.is_some());
}
