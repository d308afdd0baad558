//! What the forms of a pack do besides its texts: the language that an office prefers, a new file of facts, and
//! another key of one's own.

use std::fs;
use std::path::Path;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use entreaty::app::shell::message::{Command, Message};
use entreaty::campaign::Lang;
use entreaty::campaign::load;
use entreaty::campaign::minisign;
use entreaty::store::folders::Folders;
use entreaty::store::keys;

use crate::helper::entreaty;
use crate::window::compose::{app, open_with, toasted, wait};
use crate::window::entries::{
    WIDE, Window, all, choose, click, click_line, entries, pack, save, type_into,
};

#[test]
fn pack_form_says_the_language_that_an_office_prefers_and_letters_tell_it() {
    let dir = tempfile::tempdir().expect("a folder");
    pack(dir.path());
    let mut window = entries(dir.path(), "Addressees", WIDE);
    choose(&mut window, "president");
    window
        .get_by_role_and_label(Role::Button, "Русский")
        .click_accesskit();
    window.run_ok();
    save(&mut window);
    let loaded = load::from_path(dir.path()).expect("a pack");
    let office = loaded.campaign.addressee("president").expect("an office");
    assert_eq!(office.preferred().map(Lang::code), Some("ru"));
    let shown = dir.path().display().to_string();
    let told = |lang: &str| {
        let call = entreaty().args(["letter", "--pack", &shown, "--to", "president"]);
        let call = call.args(["--lang", lang, "--name", "Ann Lee", "--date", "2026-11-27"]);
        let done = call
            .args(["--address", "1 Elm Road; Cork", "-o", "a.txt"])
            .run();
        done.stderr()
            .contains("would rather be written to in Russian")
    };
    assert_eq!((told("en"), told("ru")), (true, false));
}

#[test]
fn pack_form_begins_a_fact_in_a_new_file_that_no_other_has() {
    let dir = tempfile::tempdir().expect("a folder");
    pack(dir.path());
    let before = all(dir.path());
    let mut window = entries(dir.path(), "Facts", WIDE);
    let ask = |window: &mut Window, about: &str| {
        click(window, "In a new file…");
        type_into(
            window,
            Role::TextInput,
            "The theme or person that it is about",
            about,
        );
        click(window, "Begin");
    };
    ask(&mut window, " – ");
    assert!(
        window
            .query_by_label_contains("Say what it is about.")
            .is_some()
    );
    click(&mut window, "Cancel");
    ask(&mut window, "The flood of 2024");
    let file = "claims/the-flood-of-2024.toml";
    let organise = &app(&window).state().organise;
    let spot = organise.shown().map(|(_, spot, _)| spot.file.clone());
    assert_eq!(spot.as_deref(), Some(file));
    assert_eq!(
        organise.now("claims.toml"),
        Some(before[Path::new("claims.toml")].as_str())
    );
    ask(&mut window, "the flood of 2024");
    assert!(
        window
            .query_by_label_contains("There is such a file already")
            .is_some()
    );
    click(&mut window, "Cancel");
    // Undone, the file is none.
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run_ok();
    let now = app(&window).state().organise.now(file);
    assert!(now.is_none_or(str::is_empty), "{now:?}");
}

#[test]
fn pack_form_replaces_the_key_that_one_signs_with() {
    let dir = tempfile::tempdir().expect("a folder");
    let folders = Folders::within(dir.path());
    let folder = dir.path().join("pack");
    pack(&folder);
    let mut window = open_with(WIDE.0, WIDE.1, Some(folders.clone()));
    let opened = window.state_mut().as_mut().expect("a window");
    opened.command(Command::Own(Message::Dropped(vec![folder])));
    wait(&mut window, |app| app.state().session.pack_at.is_some());
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num3);
    window.run_ok();
    click_line(&mut window, "The campaign");
    let replace = |window: &mut Window| {
        click(window, "Replace my key…");
        window.get_by_label("Replace it").click_accesskit();
        window.run_ok();
    };
    // Nobody has a key before something is signed.
    replace(&mut window);
    toasted(&mut window, "You have no key yet");
    assert!(keys::kept(&folders).is_none());

    let old = keys::own(&folders).expect("a key").secret;
    replace(&mut window);
    wait(&mut window, |app| app.state().dialog.is_some());
    let number = |key: &entreaty::campaign::maker::Key| key.number().to_string();
    let new = keys::own(&folders).expect("a key").secret;
    assert_ne!(old.key(), new.key());
    for shown in [number(&old.key()), number(&new.key())] {
        assert!(window.query_by_label_contains(&shown).is_some(), "{shown}");
    }
    // The old key is kept, and has signed that the new one takes its place.
    let kept = fs::read_dir(&folders.config).expect("a folder");
    let kept = kept.flatten().map(|entry| entry.path());
    let kept = kept.filter(|path| path.extension().is_some_and(|ending| ending == "key"));
    let kept = kept.filter_map(|path| keys::read(&path).ok());
    let mut kept: Vec<_> = kept.map(|(secret, _)| secret.key()).collect();
    kept.retain(|key| *key != new.key());
    assert_eq!(kept, [old.key()]);
    let public = keys::public_of(&folders.config.join("maker.key"));
    let said = fs::read_to_string(&public).expect("the public key");
    assert!(said.contains(&minisign::public(&new.key())), "{said}");
    assert!(said.contains(&minisign::public(&old.key())), "{said}");
    let signature = public.with_extension("pub.minisig");
    let of_old = minisign_verify::PublicKey::from_base64(&minisign::public(&old.key()));
    let signed = minisign_verify::Signature::from_file(signature).expect("a signature");
    let of_old = of_old.expect("a key");
    of_old
        .verify(said.as_bytes(), &signed, false)
        .expect("the old key has signed it");
}
