//! The second reader's review in the organise tab: what nobody else has compared, the passage beside.

use std::fs;
use std::path::Path;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use entreaty::app::App;
use entreaty::app::kernel::action::Action;
use entreaty::app::shell::message::{Command, Message};
use entreaty::campaign::load;
use entreaty::store::own_pack;

use crate::window::compose::{app, click, open_with, send, wait};

type Window = Harness<'static, Option<App>>;

/// The review of the exercise in a folder, its files changed.
fn review(folder: &Path, change: impl Fn(&str, String) -> String) -> Window {
    let mut files = (*load::exercise().files).clone();
    for (name, content) in &mut files {
        let text = String::from_utf8(content.clone()).expect("text");
        *content = change(name, text).into_bytes();
    }
    own_pack::begin(&files, folder).expect("a pack");
    let mut window = open_with(1440.0, 900.0, None);
    let dropped = Message::Dropped(vec![folder.to_owned()]);
    send(&mut window, Command::Own(dropped));
    wait(&mut window, |app| app.state().session.pack_at.is_some());
    // The files are read when the tab is shown first.
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num3);
    window.run_ok();
    click(&mut window, "Facts, 7");
    wait(&mut window, |app| app.state().organise.is_checked());
    send(&mut window, Command::Act(Action::Review));
    window.run_ok();
    window
}

fn shown(window: &Window) -> String {
    let organise = &app(window).state().organise;
    let entry = organise.shown().map(|(.., entry)| entry.text("id"));
    entry.unwrap_or_default().to_owned()
}

fn claims(window: &Window) -> String {
    let organise = &app(window).state().organise;
    organise.now("claims.toml").expect("the facts").to_owned()
}

fn type_into(window: &mut Window, name: &str, text: &str) {
    window.get_by_role_and_label(Role::TextInput, name).focus();
    window.run_ok();
    window
        .get_by_role_and_label(Role::TextInput, name)
        .type_text(text);
    window.run_ok();
}

#[test]
fn review_goes_by_keys_through_what_nobody_else_has_compared() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = review(&dir.path().join("pack"), |_, text| {
        // Nobody says who wrote the first of them.
        let said = "id = \"insulin\"\nauthor = \"E. R.\"\n";
        text.replacen(said, "id = \"insulin\"\n", 1)
    });
    let has = |window: &Window, part: &str| window.query_all_by_label_contains(part).count() > 0;
    assert!(has(&window, "2 entries to compare"));
    // Beside it stands where its source says so, and that passage is marked.
    assert_eq!(shown(&window), "insulin");
    assert!(has(&window, "lines 14–15"));
    let organise = &app(&window).state().organise;
    let viewer = organise.pack.document.as_ref().expect("the document");
    let mut marks = organise.confirm.marks.iter();
    let (_, spot, _) = organise.shown().expect("an entry");
    let mark = marks.find(|mark| mark.spot == *spot).expect("a mark");
    let passage = &viewer.document.parts[mark.part].text[mark.bytes.clone()];
    assert!(passage.starts_with("anybody at her side."), "{passage}");
    assert!(passage.ends_with("sent back twice."), "{passage}");
    window.key_press(Key::ArrowDown);
    window.run_ok();
    assert_eq!(shown(&window), "stopped");
    window.key_press(Key::ArrowUp);
    window.run_ok();
    assert_eq!(shown(&window), "insulin");
    // Nobody checks a fact without saying who wrote it and who compares it.
    let before = claims(&window);
    window.key_press(Key::Enter);
    window.run_ok();
    assert_eq!(claims(&window), before);
    assert!(has(&window, "they are two people"));
    type_into(&mut window, "You are", "A. B.");
    type_into(
        &mut window,
        "Written down by, where nothing is said",
        "a. b.",
    );
    click(&mut window, "Checked (21 November 2026)");
    assert_eq!(claims(&window), before);
    type_into(&mut window, "Written down by, where nothing is said", "c");
    click(&mut window, "Checked (21 November 2026)");
    let after = claims(&window);
    let seal = after.lines().find(|line| line.ends_with(" 2026-11-21\""));
    assert!(
        seal.is_some_and(|line| line.starts_with("checked = ")),
        "{after}"
    );
    assert!(after.contains("reader = \"A. B.\""), "{after}");
    assert_eq!(shown(&window), "stopped");
    assert!(has(&window, "1 entry to compare"));
    // It can be taken back, and done again.
    send(&mut window, Command::Act(Action::Undo));
    assert_eq!(claims(&window), before);
    assert!(has(&window, "2 entries to compare"));
    send(&mut window, Command::Act(Action::Redo));
    assert_eq!(claims(&window), after);
    click(&mut window, "Checked (21 November 2026)");
    wait(&mut window, |app| app.state().organise.is_checked());
    window.run_ok();
    assert!(has(&window, "0 entries to compare"));
    let report = app(&window).state().organise.pack.report.as_ref();
    let flaws = &report.expect("read through").flaws;
    assert!(!flaws.iter().any(|flaw| flaw.problem.is_error()));
    // Saved, the pack is as good as checked by a second reader.
    send(&mut window, Command::Act(Action::Save));
    wait(&mut window, |app| !app.state().organise.is_dirty());
    let saved = load::from_path(&dir.path().join("pack")).expect("a pack");
    assert!(saved.problems.is_empty(), "{:?}", saved.problems);
    assert!(fs::read_to_string(dir.path().join("pack/claims.toml")).is_ok());
}

#[test]
fn review_asks_again_for_what_was_compared_long_ago() {
    let dir = tempfile::tempdir().expect("a folder");
    let window = review(&dir.path().join("pack"), |name, text| match name {
        "claims.toml" => {
            let seal = text.lines().find(|line| line.starts_with("checked = "));
            let seal = seal.expect("a seal").trim_end_matches('"').to_owned();
            let old = format!("{seal} 2026-05-20\"");
            text.replacen(&format!("{seal}\""), &old, 1)
        }
        _ => text,
    });
    let name = "3 entries to compare";
    assert!(window.query_all_by_label_contains(name).count() > 0);
    assert_eq!(shown(&window), "report");
    // The seal holds all the same.
    let report = app(&window).state().organise.pack.report.as_ref();
    let flaws = &report.expect("read through").flaws;
    assert!(!flaws.iter().any(|flaw| flaw.problem.is_error()));
}

#[test]
fn review_takes_a_held_key_once_and_no_entry_that_was_compared() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = review(&dir.path().join("pack"), |_, text| text);
    type_into(&mut window, "You are", " A. B. ");
    window.key_press(Key::Escape);
    window.run_ok();
    assert!(
        window
            .query_all_by_label_contains("2 entries to compare")
            .count()
            > 0
    );
    for _ in 0..4 {
        window.key_down(Key::Enter);
        window.run_ok();
    }
    let has = |window: &Window, part: &str| window.query_all_by_label_contains(part).count() > 0;
    let seals = claims(&window).matches(" 2026-11-21\"").count();
    assert!(has(&window, "1 entry to compare"), "{seals}");
    assert_eq!(seals, 1);
    assert!(claims(&window).contains("reader = \"A. B.\""));
    window.key_up(Key::Enter);
    window.run_ok();
    click(&mut window, "Checked (21 November 2026)");
    wait(&mut window, |app| app.state().organise.is_checked());
    let before = claims(&window);
    click(&mut window, "Checked (21 November 2026)");
    assert_eq!(claims(&window), before);
    assert!(has(&window, "This entry was compared already"));
}

#[test]
fn review_lists_what_was_changed_after_it_was_compared() {
    let dir = tempfile::tempdir().expect("a folder");
    let window = review(&dir.path().join("pack"), |name, text| match name {
        "claims.toml" => text.replacen("checked = \"", "checked = \"0", 1),
        "pack.toml" => format!("draft = true\n{text}"),
        _ => text,
    });
    let name = "3 entries to compare";
    assert!(window.query_all_by_label_contains(name).count() > 0);
    assert_eq!(shown(&window), "report");
}

#[test]
fn review_lays_no_document_beside_what_cites_none() {
    let dir = tempfile::tempdir().expect("a folder");
    let cited = "sources = [{ source = \"S1\", where = \"lines 34–35\" }]\n";
    let mut window = review(&dir.path().join("pack"), move |name, text| match name {
        "addressees.toml" => text
            .replacen("checked = \"35ce8cc5\"\n", "", 1)
            .replacen(cited, "", 1),
        "pack.toml" => format!("draft = true\n{text}"),
        _ => text,
    });
    let document = |window: &Window| {
        let document = app(window).state().organise.pack.document.as_ref();
        document.map(|viewer| viewer.source.clone())
    };
    assert_eq!(document(&window).as_deref(), Some("S1"));
    window.key_press(Key::ArrowUp);
    window.run_ok();
    assert_eq!(shown(&window), "justice");
    assert_eq!(document(&window), None);
    window.key_press(Key::ArrowDown);
    window.run_ok();
    assert_eq!(shown(&window), "insulin");
    assert_eq!(document(&window).as_deref(), Some("S1"));
}

#[test]
fn review_is_left_by_escape() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = review(&folder.path().join("pack"), |_, text| text);
    let keys = "Enter: checked · arrows: next, before · E: change it · Escape: leave";
    assert!(window.query_by_label(keys).is_some());
    window.key_press(Key::Escape);
    window.run_ok();
    assert!(window.query_by_label(keys).is_none());
}
