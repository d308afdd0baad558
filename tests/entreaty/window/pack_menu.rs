//! The menu of packs in the top bar.

use egui_kittest::kittest::Queryable;
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::command::Edit;
use entreaty::app::packs::message::Dialog as PackDialog;
use entreaty::app::shell::dialog::Dialog;
use entreaty::app::shell::message::{Command, Message};
use entreaty::store::folders::Folders;
use entreaty::store::recent::{self, Recent};

use crate::helper::entreaty;
use crate::window::compose::{app, click, open_with, send, settle, wait};

#[test]
fn pack_menu_goes_to_another_pack_and_back_and_remembers_it() {
    let call = entreaty().pack(|name, text| match name {
        "pack.toml" => text.replacen("title.en = \"", "title.en = \"Another: ", 1),
        _ => text,
    });
    let path = call.folder().join("pack");
    let dir = tempfile::tempdir().expect("a folder");
    let folders = || Some(Folders::within(dir.path()));
    let mut harness = open_with(1440.0, 900.0, folders());
    let own = "Campaign pack: Kazakhstan: Old habits";
    let other = "Campaign pack: Another: Kazakhstan: Old habits";
    click(&mut harness, own);
    assert!(harness.query_by_label("Kazakhstan: Old habits").is_some());
    assert!(harness.query_by_label("pack").is_none());
    assert!(harness.query_by_label("Open another…").is_some());
    harness.key_press(egui::Key::Escape);
    send(&mut harness, Command::Own(Message::Dropped(vec![path])));
    wait(&mut harness, |app| app.state().session.pack_at.is_some());
    settle(&mut harness);
    assert!(harness.query_by_label(other).is_some());
    // A letter that is not saved is asked about first.
    send(&mut harness, Command::Edit(Edit::Words("Mine.".to_owned())));
    click(&mut harness, other);
    click(&mut harness, "Kazakhstan: Old habits");
    assert!(harness.query_by_label("Save the changes?").is_some());
    click(&mut harness, "Do not save");
    wait(&mut harness, |app| app.state().session.pack_at.is_none());
    settle(&mut harness);
    assert_eq!(app(&harness).state().session.draft.words, "");
    drop(harness);
    // At the next start it is still there; gone from the disk, it goes from the menu.
    let mut harness = open_with(1100.0, 700.0, folders());
    wait(&mut harness, |app| {
        !app.state().session.recent.packs.is_empty()
    });
    click(&mut harness, own);
    click(&mut harness, "pack");
    wait(&mut harness, |app| app.state().session.pack_at.is_some());
    settle(&mut harness);
    drop(call);
    click(&mut harness, other);
    click(&mut harness, "pack");
    wait(&mut harness, |app| {
        app.state().session.recent.packs.is_empty()
    });
}

#[test]
fn pack_menu_forgets() {
    let dir = tempfile::tempdir().expect("a folder");
    let call = entreaty().pack(|_, text| text);
    let folders = Folders::within(dir.path());
    let mut harness = open_with(1440.0, 900.0, Some(folders.clone()));
    send(
        &mut harness,
        Command::Own(Message::Dropped(vec![call.folder().join("pack")])),
    );
    wait(&mut harness, |app| app.state().session.pack_at.is_some());
    click(&mut harness, "Campaign pack: Kazakhstan: Old habits");
    assert!(harness.query_by_label("pack").is_some());
    click(&mut harness, "Forget these");
    assert!(harness.query_by_label("pack").is_none());
    drop(harness);
    let kept = entreaty::store::recent::read(&folders.state);
    assert!(kept.packs.is_empty(), "{kept:?}");
}

#[test]
fn campaigns_stand_in_a_table_and_are_opened_and_forgotten_there() {
    let call = entreaty().pack(|name, text| match name {
        "pack.toml" => text
            .replacen("title.en = \"", "title.en = \"Another: ", 1)
            .replacen("address_months = ", "address_months = 1 # ", 1)
            .replacen("version = ", "ends = \"2020-05-01\"\nversion = ", 1),
        _ => text,
    });
    let path = call.folder().join("pack");
    let broken = call.folder().join("broken.entreaty");
    std::fs::write(&broken, "no zip").expect("a file");
    let dir = tempfile::tempdir().expect("a folder");
    let folders = Folders::within(dir.path());
    let recent = Recent {
        packs: vec![path.clone(), broken.clone()],
        ..Recent::default()
    };
    recent::write(&folders.state, &recent).expect("a list");
    let mut harness = open_with(1440.0, 900.0, Some(folders.clone()));
    wait(&mut harness, |app| {
        !app.state().session.recent.packs.is_empty()
    });
    send(&mut harness, Command::Act(Action::Campaigns));
    wait(&mut harness, |app| app.state().dialog.is_some());
    settle(&mut harness);
    for part in [
        "Another: Kazakhstan: Old habits",
        "▲ 1 May 2020, over",
        "■ ",
    ] {
        assert!(
            harness.query_all_by_label_contains(part).count() > 0,
            "{part}"
        );
    }
    let rows = match &app(&harness).state().dialog {
        Some(Dialog::Packs(PackDialog::Campaigns(rows))) => rows.clone(),
        other => panic!("{other:?}"),
    };
    // The pack built in, the exercise, and those two.
    assert_eq!(rows.len(), 4);
    // The changed pack has no seals.
    assert_eq!(rows[0].unchecked, 0);
    assert!(rows[2].unchecked > 0);
    assert!(rows[2].old_addresses > 0);
    assert!(rows[3].problem.is_some());
    // Forgotten, its file stays.
    click(&mut harness, "Forget broken");
    settle(&mut harness);
    assert!(harness.query_by_label("Forget broken").is_none());
    assert!(broken.exists());
    assert_eq!(
        app(&harness).state().session.recent.packs,
        std::slice::from_ref(&path)
    );
    click(&mut harness, "Open Another: Kazakhstan: Old habits");
    wait(&mut harness, |app| app.state().session.pack_at.is_some());
    assert!(app(&harness).state().dialog.is_none());
}
