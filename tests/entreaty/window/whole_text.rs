//! The letter's whole text in the window: changed, put back, kept and replaced, by the names that
//! a screen reader tells.

use std::fs;
use std::path::Path;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use entreaty::app::App;
use entreaty::app::compose::message::Message as ComposeMessage;
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::command::Edit;
use entreaty::app::kernel::paths::{Failure, Purpose};
use entreaty::app::page::message::Message as PageMessage;
use entreaty::app::shell::message::{Command, Message};
use entreaty::letter::Origin;

use crate::window::compose::{
    app, click, field, open, page, send, settle, toasted, wait, with_sender,
};

type Window = Harness<'static, Option<App>>;

/// Words of the first paragraph.
const OPENING: &str = "What I learned from it moves me to write.";

/// A window that is high enough to show all, with the whole text open.
fn opened() -> Window {
    let mut harness = open(1440.0, 3200.0);
    click(&mut harness, "Edit the whole text");
    harness
}

/// What a field of the whole text has.
fn value(harness: &Window, name: &str) -> String {
    field(harness, name).value().unwrap_or_default()
}

/// Puts this in the place of what a field has.
fn write(harness: &mut Window, name: &str, text: &str) {
    field(harness, name).focus();
    harness.run_ok();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.run_ok();
    if text.is_empty() {
        harness.key_press(Key::Delete);
    } else {
        field(harness, name).type_text(text);
    }
    settle(harness);
}

fn change(harness: &mut Window, name: &str, from: &str, to: &str) {
    let text = value(harness, name).replacen(from, to, 1);
    assert_ne!(text, value(harness, name), "{name} says {from}");
    write(harness, name, &text);
}

/// The name of the field that has these words.
fn part_with(harness: &Window, words: &str) -> String {
    let mut fields = harness.get_all_by_role(Role::MultilineTextInput);
    let found = fields.find(|node| node.value().is_some_and(|value| value.contains(words)));
    let label = found.and_then(|node| node.accesskit_node().label());
    label.unwrap_or_else(|| panic!("no field has “{words}”"))
}

fn press(harness: &mut Window, modifiers: Modifiers, key: Key) {
    harness.key_press_modifiers(modifiers, key);
    settle(harness);
}

fn has(harness: &Window, name: &str) -> bool {
    harness.query_all_by_label(name).next().is_some()
}

fn tells(harness: &Window, part: &str) -> bool {
    harness.query_all_by_label_contains(part).next().is_some()
}

#[test]
fn whole_text_shows_every_part_and_prints_what_is_changed_in_it() {
    let mut harness = open(1440.0, 3200.0);
    assert!(
        harness
            .query_by_role_and_label(Role::MultilineTextInput, "Subject")
            .is_none()
    );
    click(&mut harness, "Edit the whole text");
    for name in ["Subject", "Paragraph 1", "Request 1", "Request 3"] {
        let text = value(&harness, name);
        assert!(!text.is_empty(), "{name}");
        // The page's text breaks long lines elsewhere.
        let first: Vec<&str> = text.split_whitespace().take(4).collect();
        assert!(page(&harness).contains(&first.join(" ")), "{name}: {text}");
    }
    let name = part_with(&harness, OPENING);
    let opening = value(&harness, &name);
    change(&mut harness, &name, "private individual", "nurse");
    assert!(page(&harness).contains("I am writing to you, as a nurse"));
    assert_eq!(app(&harness).state().session.draft.edits.len(), 1);
    assert!(tells(&harness, "“private individual” became “nurse”"));
    click(&mut harness, "Put back: “private individual”");
    assert_eq!(value(&harness, &name), opening);
    assert!(page(&harness).contains("as a private individual"));
    assert!(app(&harness).state().session.draft.edits.is_empty());
    assert!(!tells(&harness, "Put "));
}

#[test]
fn whole_text_puts_changes_back_one_by_one_and_all_at_once() {
    let mut harness = opened();
    let name = part_with(&harness, OPENING);
    let opening = value(&harness, &name);
    change(&mut harness, &name, "private individual", "nurse");
    change(&mut harness, &name, "moves", "urges");
    change(
        &mut harness,
        &name,
        "What I learned",
        "What little I learned",
    );
    for back in [
        "Put back: “private individual”",
        "Put back: “moves”",
        "Take out: “little”",
    ] {
        assert!(has(&harness, back), "{back}");
    }
    click(&mut harness, "Take out: “little”");
    let text = value(&harness, &name);
    assert!(text.contains("as a nurse, to ask you"), "{text}");
    assert!(
        text.ends_with("What I learned from it urges me to write."),
        "{text}"
    );
    click(&mut harness, &format!("Put all back: {name}"));
    assert_eq!(value(&harness, &name), opening);
    assert!(app(&harness).state().session.draft.edits.is_empty());
}

#[test]
fn whole_text_shows_at_once_what_is_typed_and_loses_no_key() {
    let mut harness = opened();
    let name = part_with(&harness, OPENING);
    let opening = value(&harness, &name);
    field(&harness, &name).focus();
    harness.run_ok();
    press(&mut harness, Modifiers::COMMAND, Key::End);
    // No page is waited for between the keys: each comes before the last one's page.
    for letter in " I am Ann.".chars() {
        field(&harness, &name).type_text(&letter.to_string());
        harness.step();
        let shown = value(&harness, &name);
        let kept = &app(&harness).state().session.draft.edits;
        assert!(kept.len() == 1 && kept[0].text == shown, "{kept:?}");
    }
    settle(&mut harness);
    assert_eq!(value(&harness, &name), format!("{opening} I am Ann."));
    assert!(page(&harness).contains("I am Ann."));
    // One breath of typing is one step.
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_eq!(value(&harness, &name), opening);
}

#[test]
fn whole_text_leaves_a_paragraph_out_and_puts_it_back() {
    let mut harness = opened();
    let name = part_with(&harness, OPENING);
    write(&mut harness, &name, "");
    assert!(!page(&harness).contains("I am writing to you"));
    assert!(has(&harness, "left out"));
    assert!(tells(&harness, "” left out"));
    click(&mut harness, &format!("Put all back: {name}"));
    assert!(page(&harness).contains("I am writing to you"));
    assert!(!has(&harness, "left out"));
}

#[test]
fn whole_text_tells_what_loses_its_source() {
    let mut harness = opened();
    let name = part_with(&harness, "at least fifteen people");
    change(&mut harness, &name, "fifteen", "fifty");
    assert!(tells(
        &harness,
        "these words are now yours. The report is no longer named as their source."
    ));
    assert!(has(&harness, "Put back: “fifteen”"));
    change(&mut harness, "Request 1", "independent", "quick");
    assert!(tells(&harness, "not the report’s request"));
    // The problem about it puts it back too.
    click(&mut harness, "Edit the whole text");
    press(&mut harness, Modifiers::NONE, Key::F8);
    assert!(tells(&harness, "this is no longer what the report says"));
    click(&mut harness, &format!("Put all back: {name}"));
    assert!(page(&harness).contains("at least fifteen people"));
    assert!(!tells(&harness, "this is no longer what the report says"));
}

#[test]
fn whole_text_asks_about_a_stale_edit_in_the_list_and_among_the_problems() {
    for (answer, stays) in [
        ("Keep mine: Subject", true),
        ("Take the new text: Subject", false),
    ] {
        for among_problems in [false, true] {
            let mut harness = opened();
            write(&mut harness, "Subject", "An appeal from a nurse");
            for ask in ["P2", "P3"] {
                send(
                    &mut harness,
                    Command::Edit(Edit::Ask(ask.to_owned(), false)),
                );
            }
            assert!(has(&harness, "to decide"));
            assert!(page(&harness).contains("An appeal from a nurse"));
            if among_problems {
                click(&mut harness, "Edit the whole text");
                press(&mut harness, Modifiers::NONE, Key::F8);
                assert!(tells(&harness, "he subject beneath your edit has changed"));
            } else {
                assert!(tells(&harness, "Without your edit the letter now says"));
            }
            click(&mut harness, answer);
            assert_eq!(page(&harness).contains("An appeal from a nurse"), stays);
            assert!(!has(&harness, answer));
            assert!(!tells(&harness, "he subject beneath your edit has changed"));
            let edits = &app(&harness).state().session.draft.edits;
            assert_eq!(edits.len(), usize::from(stays));
        }
    }
}

#[test]
fn whole_text_keeps_an_edit_whose_part_is_gone_until_it_is_discarded() {
    let mut harness = open(1440.0, 3200.0);
    let tuletaeva = |on| Command::Edit(Edit::Case("tuletaeva".to_owned(), on));
    send(&mut harness, tuletaeva(true));
    click(&mut harness, "Edit the whole text");
    let name = part_with(&harness, "She has since been released");
    let text = format!("{} I am glad of it.", value(&harness, &name));
    write(&mut harness, &name, &text);
    assert!(page(&harness).contains("I am glad of it."));
    send(&mut harness, tuletaeva(false));
    assert!(!page(&harness).contains("I am glad of it."));
    assert!(has(
        &harness,
        "An edit has no place in this letter. It is kept, and not printed."
    ));
    assert!(has(&harness, &text), "its words are still shown");
    // From the problems to the list, and there it is let go.
    press(&mut harness, Modifiers::NONE, Key::F8);
    click(&mut harness, "Edit the whole text");
    click(&mut harness, "Go there: Edits without a place");
    // The list closes, and takes the keyboard from nobody.
    press(&mut harness, Modifiers::NONE, Key::F8);
    assert!(app(&harness).state().compose.whole_text);
    press(&mut harness, Modifiers::NONE, Key::Enter);
    assert!(app(&harness).state().session.draft.edits.is_empty());
    assert!(!has(&harness, &text));
    // Undone, it is there again, and finds its place.
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    send(&mut harness, tuletaeva(true));
    assert!(page(&harness).contains("I am glad of it."));
}

#[test]
fn whole_text_shares_one_undo_with_own_words() {
    let mut harness = opened();
    let name = part_with(&harness, OPENING);
    let opening = value(&harness, &name);
    change(&mut harness, &name, "private individual", "nurse");
    write(&mut harness, "In your own words", "I am a nurse.");
    change(&mut harness, &name, "nurse", "doctor");
    let undo = |harness: &mut Window| press(harness, Modifiers::COMMAND, Key::Z);
    undo(&mut harness);
    assert!(value(&harness, &name).contains("as a nurse"));
    assert_eq!(value(&harness, "In your own words"), "I am a nurse.");
    undo(&mut harness);
    assert_eq!(value(&harness, "In your own words"), "");
    assert!(value(&harness, &name).contains("as a nurse"));
    undo(&mut harness);
    assert_eq!(value(&harness, &name), opening);
    press(&mut harness, Modifiers::COMMAND, Key::Y);
    assert!(value(&harness, &name).contains("as a nurse"));
    assert!(page(&harness).contains("as a nurse"));
}

#[test]
fn whole_text_needs_no_mouse() {
    let mut harness = open(1440.0, 900.0);
    press(&mut harness, Modifiers::COMMAND, Key::T);
    assert!(field(&harness, "Subject").is_focused());
    press(&mut harness, Modifiers::COMMAND, Key::Home);
    field(&harness, "Subject").type_text("Please: ");
    settle(&mut harness);
    assert!(page(&harness).contains("Please: "));
    press(&mut harness, Modifiers::NONE, Key::Tab);
    let back = "Take out: “Please:”";
    assert!(harness.get_by_label(back).is_focused());
    press(&mut harness, Modifiers::NONE, Key::Enter);
    assert!(!page(&harness).contains("Please: "));
    assert!(field(&harness, "Subject").is_focused());
    // What the keyboard comes to comes into sight.
    for name in [
        "Paragraph 1",
        "Paragraph 2",
        "Paragraph 3",
        "Request 1",
        "Request 2",
    ] {
        press(&mut harness, Modifiers::NONE, Key::Tab);
        let at = field(&harness, name);
        assert!(at.is_focused(), "{name}");
        let rect = at.rect();
        assert!(
            rect.top() >= 48.0 && rect.bottom() <= 852.0,
            "{name}: {rect}"
        );
    }
}

#[test]
fn whole_text_opens_at_an_edit_that_was_clicked_on_the_page() {
    let mut harness = opened();
    let name = part_with(&harness, OPENING);
    change(&mut harness, &name, "private individual", "nurse");
    write(&mut harness, "Subject", "An appeal");
    click(&mut harness, "Edit the whole text");
    for (edit, name) in [(0, name.as_str()), (1, "Subject")] {
        send(
            &mut harness,
            Command::Own(Message::Compose(ComposeMessage::EditPart(edit))),
        );
        harness.run_ok();
        assert!(field(&harness, name).is_focused(), "{name}");
    }
    // Hovering the words says whose they are.
    let pinned = Command::Own(Message::Page(PageMessage::Pin(Some(Origin::Edited(0)))));
    send(&mut harness, pinned);
    harness.run_ok();
    assert!(has(&harness, "Your own words"));
    send(
        &mut harness,
        Command::Own(Message::Page(PageMessage::Pin(None))),
    );
    // There is no such edit.
    send(
        &mut harness,
        Command::Own(Message::Compose(ComposeMessage::EditPart(7))),
    );
    assert!(field(&harness, "Subject").is_focused());
}

#[test]
fn whole_text_goes_along_to_the_next_office_and_tells_what_did_not_fit() {
    let mut harness = opened();
    let name = part_with(&harness, OPENING);
    change(&mut harness, &name, "private individual", "nurse");
    change(&mut harness, "Request 2", "to ", "please to ");
    send(&mut harness, Command::Act(Action::NextOffice));
    assert_eq!(app(&harness).state().session.draft.edits.len(), 2);
    assert!(page(&harness).contains("as a nurse"));
    assert!(tells(&harness, "An edit has no place in this letter."));
    assert!(has(&harness, "Edits without a place"));
    // The opening still asks what was asked of the President: no other office is sent it unless
    // the writer allows it.
    let dir = tempfile::tempdir().expect("a folder");
    with_sender(&mut harness);
    write_to_each_office(&mut harness, dir.path());
    wait(&mut harness, |app| app.state().dialog.is_some());
    harness.run_ok();
    assert!(tells(&harness, "none of the chosen requests asks this"));
    assert_eq!(fs::read_dir(dir.path()).expect("the folder").count(), 0);
    click(&mut harness, "Allow and go on");
    // An edit has no place there either, where a letter to each office is written.
    write_to_each_office(&mut harness, dir.path());
    let told = "2 of the letters have no place for one of your edits";
    toasted(&mut harness, told);
}

fn write_to_each_office(harness: &mut Window, folder: &Path) {
    send(harness, Command::from(Failure::NoDialog(Purpose::All)));
    let typed = harness.get_by_role_and_label(Role::TextInput, "Path");
    typed.set_text_value_accesskit(&folder.display().to_string());
    harness.run_ok();
    let save = harness.get_all_by_label("Save").last().expect("a button");
    save.click_accesskit();
    settle(harness);
}
