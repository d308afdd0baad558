//! Facts in several files: one for a theme or a person, so that two people's work merges.

use std::fs;

use egui::{Key, Modifiers};
use entreaty::app::kernel::action::Action;
use entreaty::app::organise::message::{Entered, Message as Organise};
use entreaty::app::shell::message::{Command, Message};
use entreaty::campaign::amend::Value;
use entreaty::campaign::load;

use crate::helper::{Call, entreaty};
use crate::packs::sharing::{build, verania};
use crate::window::compose::{app, click, open_with, send, wait};

/// The invented pack with its facts in three files.
fn split(call: Call) -> Call {
    let mut facts = String::new();
    let call = verania(call, |_, text| text);
    let path = call.folder().join("pack/claims.toml");
    facts.push_str(&fs::read_to_string(&path).expect("the facts"));
    let parts: Vec<&str> = facts.split("\n[[claim]]\n").skip(1).collect();
    let file = |of: &[&str]| {
        let entries = of.iter().map(|part| format!("[[claim]]\n{part}\n"));
        entries.collect::<String>()
    };
    call.file("pack/claims.toml", &file(&parts[..1]))
        .file("pack/claims/flood.toml", &file(&parts[1..3]))
        .file("pack/claims/okerly.toml", &file(&parts[3..]))
}

#[test]
fn facts_in_several_files_are_read_in_the_order_of_their_names() {
    let whole = verania(entreaty(), |_, text| text);
    let several = split(entreaty());
    let ids = |call: &Call| {
        let pack = load::from_path(&call.folder().join("pack")).expect("a pack");
        assert!(
            !pack
                .problems
                .iter()
                .any(entreaty::problem::Problem::is_error),
            "{:?}",
            pack.problems
        );
        let claims = pack.campaign.claims.iter();
        claims.map(|claim| claim.id.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(ids(&several), ids(&whole));
    // They go into the one file of the pack, and the letter is the same.
    let letter = |call: Call| {
        let built = build(call).works();
        let path = built.path().display().to_string();
        let done = entreaty()
            .args(["letter", "--pack", &path, "--to", "guard"])
            .args(["--case", "okerly", "--date", "2026-11-21"])
            .sender("Sample Sender", "1 Sample Street; 10000 Town; Ireland");
        done.writes_text().works().text()
    };
    assert_eq!(letter(several), letter(whole));
    // The one file is no longer needed then.
    split(entreaty())
        .without("pack/claims.toml")
        .args(["check", "pack"])
        .run()
        .fails(1)
        .tells(&["there is no claim “report”"]);
}

#[test]
fn check_names_the_file_in_which_a_fact_is_wrong() {
    let call = split(entreaty());
    let path = call.folder().join("pack/claims/okerly.toml");
    let text = fs::read_to_string(&path).expect("facts");
    let text = text.replacen("S1", "S9", 1);
    call.file("pack/claims/okerly.toml", &text)
        .file("pack/claims/more.toml", "[[claim]]\nid = \"flood\"\n")
        .args(["check", "pack"])
        .run()
        .fails(1)
        .tells(&[
            "pack/claims/okerly.toml:",
            "pack/claims/more.toml:",
            "there is no source “S9”",
        ]);
}

#[test]
fn a_fact_goes_back_to_its_own_file_and_a_new_one_stands_beside_it() {
    let call = split(entreaty());
    let folder = call.folder().join("pack");
    let before = fs::read_to_string(folder.join("claims/flood.toml")).expect("facts");
    let mut window = open_with(1440.0, 900.0, None);
    let dropped = Message::Dropped(vec![folder.clone()]);
    send(&mut window, Command::Own(dropped));
    wait(&mut window, |app| app.state().session.pack_at.is_some());
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num3);
    window.run_ok();
    click(&mut window, "Facts, 5");
    wait(&mut window, |app| app.state().organise.is_checked());
    let enter = |window: &mut _, entered: Entered| {
        send(
            window,
            Command::Own(Message::Organise(Organise::Entry(entered))),
        );
    };
    let all = app(&window)
        .state()
        .organise
        .all(entreaty::app::organise::state::Entries::Claims);
    let spot = all.iter().find(|(_, entry)| entry.text("id") == "flood");
    let spot = spot.expect("the fact").0.clone();
    assert_eq!(spot.file, "claims/flood.toml");
    enter(&mut window, Entered::Pick(spot));
    let said = Value::Text("On 9 January 2026 the dam above Port Alder broke.".to_owned());
    enter(&mut window, Entered::Set("text.en".to_owned(), said));
    enter(&mut window, Entered::Add);
    let now = |name: &str| {
        let organise = &app(&window).state().organise;
        organise.now(name).expect("a file").to_owned()
    };
    let flood = now("claims/flood.toml");
    let order = ["the dam above Port Alder broke.\"", "claim-1", "warnings"];
    let order = order.map(|part| {
        flood
            .find(part)
            .unwrap_or_else(|| panic!("{part}: {flood}"))
    });
    assert!(order.is_sorted(), "{flood}");
    let (_, shown, entry) = app(&window).state().organise.shown().expect("an entry");
    assert_eq!(
        (shown.file.as_str(), entry.text("id")),
        ("claims/flood.toml", "claim-1")
    );
    // Taken back, the change alone is saved, in its own file.
    send(&mut window, Command::Act(Action::Undo));
    wait(&mut window, |app| app.state().organise.can_save_entries());
    let untouched = ["claims.toml", "claims/okerly.toml"];
    let read = |name: &str| fs::read_to_string(folder.join(name)).expect("facts");
    let others = untouched.map(read);
    send(&mut window, Command::Act(Action::Save));
    wait(&mut window, |app| !app.state().organise.is_dirty());
    assert_ne!(read("claims/flood.toml"), before);
    assert_eq!(untouched.map(read), others);
}
