//! A card is written in the window to whom the pack allows it, with what may be said.

use std::fs;

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use entreaty::app::Start;
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::paths::{Failure, Purpose};
use entreaty::app::shell::message::Command;
use entreaty::campaign::load;
use entreaty::letter::card::Card;
use entreaty::page::card;
use entreaty::press;
use entreaty::strings::UiLang;
use jiff::civil::Date;

use crate::window::compose::{app, click, open, send, settle, start, start_with, wait};

#[test]
fn card_is_written_in_the_window_and_made_of_what_may_be_said() {
    let today = Date::constant(2026, 11, 28);
    let mut window = start_with(
        Start {
            campaign: load::exercise().campaign.clone(),
            today,
            ..start(UiLang::ENGLISH, None)
        },
        1440.0,
        900.0,
    );
    settle(&mut window);
    click(&mut window, "More about Mira Solen");
    click(&mut window, "Write a card…");
    assert!(window.query_by_label("A card to Mira Solen").is_some());
    for (label, text) in [
        ("Words on the front", "Thinking of you"),
        ("Words inside", "I pray for you."),
        ("Name below; a first name is enough", "Ann"),
    ] {
        window.get_by_label(label).set_text_value_accesskit(text);
        settle(&mut window);
    }
    let told = "“pray” speaks of religion";
    assert!(window.query_by_label_contains(told).is_some());
    // What may do harm is not made: the dialog stays.
    click(&mut window, "Export the card…");
    assert!(window.query_by_label_contains(told).is_some());
    let words = window.get_by_label("Words inside");
    words.set_text_value_accesskit("The first snow has fallen.");
    settle(&mut window);
    assert!(window.query_by_label_contains(told).is_none());
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("card.pdf");
    // As where the system has no dialog for files. Pressed, the button would ask the system for one, whose
    // answer would come at a moment of its own.
    send(&mut window, Command::from(Failure::NoDialog(Purpose::Card)));
    let field = window.get_by_role_and_label(Role::TextInput, "Path");
    field.set_text_value_accesskit(&path.display().to_string());
    window.run_ok();
    let save = window.get_all_by_label("Save").last();
    save.expect("a button").click_accesskit();
    window.run_ok();
    wait(&mut window, |_| path.exists());
    let card = Card {
        person: "solen".to_owned(),
        lang: load::exercise().campaign.first_language(),
        front: "Thinking of you".to_owned(),
        words: "The first snow has fallen.".to_owned(),
        name: "Ann".to_owned(),
    };
    let size = card::find(card::USUAL).expect("a size");
    let due = press::card::make(&load::exercise().campaign, &[card], None, size, today);
    assert_eq!(fs::read(&path).expect("a card"), due.pdf().expect("a file"));
}

#[test]
fn card_is_offered_by_no_pack_that_allows_none() {
    let mut window = open(1440.0, 900.0);
    send(&mut window, Command::Act(Action::Card));
    assert!(app(&window).state().dialog.is_none());
    click(&mut window, "More about Roza Tuletaeva");
    assert!(window.query_by_label("Write a card…").is_none());
}
