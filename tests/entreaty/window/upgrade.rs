//! What version 0.1 left in somebody's folders (`tests/fixtures/version-0.1`, made by it: settings, a saved
//! letter, one that was not saved, a pack that was taken, an evening that was not ended) is there in this one.

use std::path::{Path, PathBuf};

use egui_kittest::kittest::Queryable;
use entreaty::app::shell::message::{Command, Message};
use entreaty::store::folders::Folders;
use entreaty::store::packs::Packs;
use entreaty::store::settings::Look;
use entreaty::strings::UiLang;

use super::batch_window::Window;
use super::compose::{app, click, open_with, page, send, settle, start, start_with, wait};
use super::evening::told;
use crate::helper::copy;

fn fixtures(name: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    root.join("tests/fixtures/version-0.1").join(name)
}

/// The folders as 0.1 left them.
fn left_behind(folder: &Path) -> Folders {
    copy(&fixtures(""), folder);
    Folders::within(folder)
}

fn asked(window: &mut Window) -> String {
    wait(window, |app| app.state().dialog.is_some());
    told(window)
}

#[test]
fn upgrade_keeps_settings_and_the_evening() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = open_with(1440.0, 900.0, Some(left_behind(dir.path())));
    let said = asked(&mut window);
    assert!(
        said.contains("1 letter with its name and address"),
        "{said}"
    );
    let settings = &app(&window).state().session.settings;
    assert_eq!(settings.look, Look::Dark);
    assert!(settings.remember_sender);
    assert_eq!(settings.sender.name, "Ann Sample");
    assert_eq!(settings.diary, None);
    click(&mut window, "Go on with it");
    window.get_by_label("1 letter tonight");
    click(&mut window, "Who signed…");
    let said = told(&window);
    assert!(
        said.contains("Eve Sample") && said.contains("Ministry of Dams"),
        "{said}"
    );
}

#[test]
fn upgrade_opens_letters_and_fills_in_the_sender() {
    let dir = tempfile::tempdir().expect("a folder");
    let folders = left_behind(dir.path());
    std::fs::remove_dir_all(folders.state.join("evening-5098-1795891976207")).expect("the evening");
    let mut window = open_with(1440.0, 900.0, Some(folders));
    wait(&mut window, |app| {
        !app.state().session.draft.sender.name.is_empty()
    });
    settle(&mut window);
    assert!(page(&window).contains("T12 X123 Cork"));
    let letter = fixtures("letter-president.letter");
    send(&mut window, Command::Own(Message::Dropped(vec![letter])));
    wait(&mut window, |app| {
        app.state().session.draft.cases == ["evloev"]
    });
    let draft = &app(&window).state().session.draft;
    assert_eq!(draft.words, "I look after people who were hurt.");
    assert_eq!(draft.asks, ["P1", "P2", "P3"]);
    assert_eq!(draft.sender.name, "Ann Sample");
    assert_eq!(draft.sender.place, "Cork");
}

#[test]
fn upgrade_keeps_packs_with_their_makers_and_what_was_not_saved() {
    let dir = tempfile::tempdir().expect("a folder");
    let folders = left_behind(dir.path());
    let packs = Packs::of(&folders);
    let taken = packs.installed("verania-2026").expect("the pack");
    assert!(packs.signers("verania-2026").is_some());
    // The same maker's pack is no stranger's.
    assert!(packs.told_of(&taken, None, true).is_empty());
    std::fs::remove_dir_all(folders.state.join("evening-5098-1795891976207")).expect("the evening");
    let mut begin = start(UiLang::ENGLISH, Some(folders));
    begin.campaign = taken.campaign;
    let mut window = start_with(begin, 1440.0, 900.0);
    let said = asked(&mut window);
    assert!(said.contains("A letter was not saved"), "{said}");
    click(&mut window, "Restore");
    assert!(page(&window).contains("Words not saved yet."));
}
