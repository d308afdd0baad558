//! A pack comes by many doors – dropped, from the menu, from the list of those opened lately – and
//! the same is asked at each.

use std::fs;
use std::path::{Path, PathBuf};

use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use entreaty::app::App;
use entreaty::app::batch::message::{Message as BatchMessage, ProgrammeChange};
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::paths::{Failure, Purpose};
use entreaty::app::organise::message::Message as OrganiseMessage;
use entreaty::app::shell::message::{Command, Message};
use entreaty::campaign::files::SIGNATURE;
use entreaty::campaign::maker::Secret;
use entreaty::campaign::{archive, load};
use entreaty::store::folders::Folders;

use crate::window::compose::{app, click, open_with, send, settle, wait};

type Window = Harness<'static, Option<App>>;

const OWN: &str = "Kazakhstan: Old habits";

/// The built-in pack signed by one maker as one file in `folder`, `to` instead of its version.
fn file(folder: &Path, name: &str, to: &str) -> PathBuf {
    let mut files = (*load::built_in().files).clone();
    let pack = String::from_utf8(files["pack.toml"].clone()).expect("text");
    let pack = pack.replacen("version = \"1\"", to, 1);
    files.insert("pack.toml".to_owned(), pack.into_bytes());
    Secret::of([7; 32]).sign(&mut files);
    let path = folder.join(name);
    fs::write(&path, archive::write(&files).expect("a pack")).expect("a file");
    path
}

fn drop_on(window: &mut Window, path: &Path) {
    send(
        window,
        Command::Own(Message::Dropped(vec![path.to_owned()])),
    );
}

fn asks(window: &mut Window) {
    wait(window, |app| app.state().dialog.is_some());
}

fn comes(window: &mut Window, version: &'static str) {
    wait(window, |app| {
        app.state().session.campaign.pack.version == version
    });
    settle(window);
}

/// Types at the end of the template in the middle, and waits until it was read through.
fn types(window: &mut Window, text: &str) {
    send(window, Command::Act(Action::Organise));
    wait(window, |app| app.state().organise.text().is_some());
    let end = app(window)
        .state()
        .organise
        .text()
        .map_or(0, |text| text.now.len());
    let change = OrganiseMessage::Type(end..end, text.to_owned(), end + text.len());
    send(window, Command::Own(Message::Organise(change)));
    wait(window, |app| app.state().organise.is_proofed());
}

fn has(window: &Window, part: &str) -> bool {
    window.query_all_by_label_contains(part).next().is_some()
}

#[test]
fn doors_ask_what_the_pack_means_and_then_about_templates() {
    let dir = tempfile::tempdir().expect("a folder");
    let second = file(dir.path(), "second.entreaty", "version = \"2\"");
    let third = file(dir.path(), "third.entreaty", "version = \"3\"");
    let mut window = open_with(1440.0, 900.0, Some(Folders::within(dir.path())));
    drop_on(&mut window, &second);
    asks(&mut window);
    // A pack that was only looked at is not among those opened lately.
    assert!(app(&window).state().session.recent.packs.is_empty());
    click(&mut window, "Use this pack");
    comes(&mut window, "2");
    assert_eq!(
        app(&window).state().session.recent.packs,
        std::slice::from_ref(&second)
    );
    types(&mut window, "\nOne more.\n");
    drop_on(&mut window, &third);
    asks(&mut window);
    assert!(has(&window, "Signed by the maker of the earlier versions"));
    click(&mut window, "Use this pack");
    // What it means was shown; now what would be lost, and nothing is taken until that is known.
    assert!(window.query_by_label("Save the templates?").is_some());
    click(&mut window, "Cancel");
    assert_eq!(app(&window).state().session.campaign.pack.version, "2");
    assert_eq!(app(&window).state().organise.unsaved().count(), 1);
    drop_on(&mut window, &third);
    asks(&mut window);
    click(&mut window, "Use this pack");
    click(&mut window, "Do not save");
    comes(&mut window, "3");
    assert_eq!(app(&window).state().organise.unsaved().count(), 0);
    // The menu is a door like any other: an older pack is told of.
    click(&mut window, &format!("Campaign pack: {OWN}"));
    click(&mut window, "second");
    asks(&mut window);
    assert!(has(&window, "It is older than version 3"));
    click(&mut window, "Cancel");
    // The pack that the program brings is the newest of it that was taken.
    click(&mut window, &format!("Campaign pack: {OWN}"));
    click(&mut window, OWN);
    wait(&mut window, |app| app.state().session.pack_at.is_none());
    assert_eq!(app(&window).state().session.campaign.pack.version, "3");
}

#[test]
fn doors_stay_shut_for_a_folder_of_letters_that_were_stopped() {
    let dir = tempfile::tempdir().expect("a folder");
    let stop = "version = \"2\"\nstop.en = \"The family asks for silence.\"";
    let stop = file(dir.path(), "stop.entreaty", stop);
    let mut window = open_with(1440.0, 900.0, Some(Folders::within(dir.path())));
    let folder = crate::helper::entreaty().pack(|_, text| text);
    let folder = folder.folder().join("pack");
    drop_on(&mut window, &folder);
    wait(&mut window, |app| app.state().session.pack_at.is_some());
    drop_on(&mut window, &stop);
    asks(&mut window);
    click(&mut window, "Use this pack");
    comes(&mut window, "2");
    drop_on(&mut window, &folder);
    asks(&mut window);
    assert!(has(&window, "stops the letters of this campaign"));
    click(&mut window, "Close");
    assert!(app(&window).state().session.campaign.pack.stop.is_some());
}

#[test]
fn doors_lead_to_a_copy_of_what_was_taken_that_nobody_signed() {
    let dir = tempfile::tempdir().expect("a folder");
    let folders = Folders::within(dir.path());
    let second = file(dir.path(), "second.entreaty", "version = \"2\"");
    let mut window = open_with(1440.0, 900.0, Some(folders.clone()));
    drop_on(&mut window, &second);
    asks(&mut window);
    click(&mut window, "Use this pack");
    comes(&mut window, "2");
    drop(window);
    // The next window begins with it, though no file was named.
    let first = entreaty::store::packs::first(Some(&folders));
    assert_eq!(first.campaign.pack.version, "2");
    let mut window = open_with(1440.0, 900.0, Some(folders));
    click(&mut window, &format!("Campaign pack: {OWN}"));
    click(&mut window, OWN);
    comes(&mut window, "2");
    types(&mut window, "\nOne more.\n");
    let copy = dir.path().join("copy");
    send(&mut window, Command::from(Failure::NoDialog(Purpose::Copy)));
    let field = window.get_by_role_and_label(egui::accesskit::Role::TextInput, "Path");
    field.set_text_value_accesskit(&copy.display().to_string());
    window.run_ok();
    let save = window.get_all_by_label("Save").last().expect("a button");
    save.click_accesskit();
    comes(&mut window, "3");
    assert!(has(&window, "my copy, version 3"));
    assert_eq!(app(&window).state().session.recent.packs[0], copy);
    assert!(!copy.join(SIGNATURE).exists());
    let loaded = load::from_path(&copy).expect("a pack");
    assert!(loaded.problems.is_empty(), "{:?}", loaded.problems);
}

#[test]
fn doors_open_no_programme_with_a_pack_that_nobody_was_asked_about() {
    let dir = tempfile::tempdir().expect("a folder");
    // One that nobody signed, of a campaign that is new here.
    let mut files = (*load::built_in().files).clone();
    let pack = String::from_utf8(files["pack.toml"].clone()).expect("text");
    let pack = pack.replacen("id = \"", "id = \"new-", 1);
    files.insert("pack.toml".to_owned(), pack.into_bytes());
    files.remove(SIGNATURE);
    let unsigned = dir.path().join("stranger.entreaty");
    fs::write(&unsigned, archive::write(&files).expect("a pack")).expect("a file");
    let second = file(dir.path(), "second.entreaty", "version = \"2\"");
    let mut window = open_with(1440.0, 900.0, Some(Folders::within(dir.path())));
    for pack in [&unsigned, &second] {
        let name = pack.file_name().expect("a name").display();
        let text = format!("entreaty = 1\npack = \"{name}\"\n[[letter]]\nto = \"president\"\n");
        let path = dir.path().join("evening.programme");
        fs::write(&path, text).expect("a file");
        drop_on(&mut window, &path);
        asks(&mut window);
        settle(&mut window);
        assert!(has(&window, "was not opened on this computer"), "{name}");
        click(&mut window, "Close");
        assert!(app(&window).state().session.programme.is_empty());
        // Once it was asked about, it opens.
        drop_on(&mut window, pack);
        asks(&mut window);
        settle(&mut window);
        click(&mut window, "Use this pack");
        let taken = pack.clone();
        wait(&mut window, move |app| {
            let at = app.state().session.pack_at.as_ref();
            at.is_some_and(|at| at.path == taken)
        });
        settle(&mut window);
        drop_on(&mut window, &path);
        wait(&mut window, |app| !app.state().session.programme.is_empty());
        if *pack == unsigned {
            let id = app(&window).state().session.programme.letters[0].id.clone();
            let remove = BatchMessage::Programme(id, ProgrammeChange::Remove);
            send(&mut window, Command::Own(Message::Batch(remove)));
        }
    }
}
