//! A card is written in the window to whom the pack allows it, with what may be said.

use std::fs;

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use entreaty::app::compose::message::Message as ComposeMessage;
use entreaty::app::compose::state::CardChoice;
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::paths::{Failure, Purpose};
use entreaty::app::shell::message::{Command, Message};
use entreaty::app::{App, Start};
use entreaty::campaign::load;
use entreaty::letter::card::Card;
use entreaty::page::card;
use entreaty::pdf::text;
use entreaty::press;
use entreaty::strings::UiLang;
use jiff::civil::Date;

use crate::window::compose::{app, click, open, send, settle, start, start_with, wait};
use crate::window::evening::told;

/// The day on which cards are written here.
const TODAY: Date = Date::constant(2026, 11, 28);

/// The window with the invented campaign, whose people cards may go to.
fn of_exercise() -> Harness<'static, Option<App>> {
    let start = Start {
        campaign: load::exercise().campaign.clone(),
        today: TODAY,
        ..start(UiLang::ENGLISH, None)
    };
    let mut window = start_with(start, 1440.0, 900.0);
    settle(&mut window);
    window
}

#[test]
fn card_is_written_in_the_window_and_made_of_what_may_be_said() {
    let mut window = of_exercise();
    click(&mut window, "More about Mira Solen");
    click(&mut window, "Write a card…");
    assert!(window.query_by_label("A card to Mira Solen").is_some());
    for (label, text) in [
        ("Words on the front", "Thinking of you"),
        ("Words inside", "I pray for you."),
        (
            "Name below, a card for each line; a first name is enough",
            "Ann",
        ),
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
    let due = press::card::make(&load::exercise().campaign, &[card], None, size, TODAY);
    assert_eq!(fs::read(&path).expect("a card"), due.pdf().expect("a file"));
}

#[test]
fn card_is_offered_by_no_pack_that_allows_none() {
    let mut window = open(1440.0, 900.0);
    send(&mut window, Command::Act(Action::Card));
    // Whoever asks for one by name is told why there is none.
    assert!(told(&window).contains("This campaign allows no cards"));
    click(&mut window, "Close");
    click(&mut window, "More about Roza Tuletaeva");
    assert!(window.query_by_label("Write a card…").is_none());
}

#[test]
fn card_has_a_picture_of_ones_own_a_name_each_and_its_envelope() {
    let mut window = of_exercise();
    send(&mut window, Command::Act(Action::Card));
    for (label, text) in [
        ("Words inside", "The first snow has fallen."),
        (
            "Name below, a card for each line; a first name is enough",
            "Ann\n\nBo",
        ),
    ] {
        window.get_by_label(label).set_text_value_accesskit(text);
        settle(&mut window);
    }
    let folder = tempfile::tempdir().expect("a folder");
    let fixture = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/cards");
    let no_picture = folder.path().join("front.png");
    fs::write(&no_picture, "no picture").expect("a file");
    for (path, is_one) in [(no_picture, false), (fixture.join("front.jpg"), true)] {
        send(
            &mut window,
            Command::from(Failure::NoDialog(Purpose::Picture)),
        );
        let field = window.get_by_role_and_label(Role::TextInput, "Path");
        field.set_text_value_accesskit(&path.display().to_string());
        window.run_ok();
        send(&mut window, Command::Confirm);
        wait(&mut window, |app| {
            let card = app.state().compose.card.as_ref();
            let has_one = card.is_some_and(|card| card.choice.picture.is_some());
            let why = card.and_then(|card| card.no_picture.as_ref());
            has_one == is_one && why.is_some() != is_one
        });
        settle(&mut window);
        // The card is there again, with what was written, and says in it why there is no picture.
        window.get_by_label("A card to Mira Solen");
        let why = "it is neither a PNG nor a JPEG";
        assert_eq!(told(&window).contains(why), !is_one, "{}", told(&window));
    }
    window.get_by_label("front.jpg");
    let card = app(&window).state().compose.card.as_ref().expect("a card");
    let choice = CardChoice {
        envelope: Some("dl".to_owned()),
        ..card.choice.clone()
    };
    let chosen = ComposeMessage::Card(Box::new(choice));
    send(&mut window, Command::Own(Message::Compose(chosen)));
    window.get_by_label("Envelope, written beside the card");
    let path = folder.path().join("card.pdf");
    let taken = folder.path().join("card-envelope.pdf");
    fs::write(&taken, "Mine.").expect("a file");
    send(&mut window, Command::from(Failure::NoDialog(Purpose::Card)));
    let field = window.get_by_role_and_label(Role::TextInput, "Path");
    field.set_text_value_accesskit(&path.display().to_string());
    window.run_ok();
    send(&mut window, Command::Confirm);
    let envelope = folder.path().join("card-envelope 2.pdf");
    wait(&mut window, |_| path.exists() && envelope.exists());
    assert_eq!(fs::read(&taken).expect("a file"), b"Mine.");
    let words = |path: &std::path::Path| {
        let bytes = fs::read(path).expect("a PDF");
        let pages = text::pages(&bytes).expect("a PDF");
        let all: String = pages.into_iter().map(|page| page.text).collect();
        (all, bytes.len())
    };
    let (card, size) = words(&path);
    assert!(card.contains("Ann") && card.contains("Bo"), "{card}");
    assert_eq!(card.matches("The first snow").count(), 2, "{card}");
    let (envelope, small) = words(&envelope);
    assert!(
        envelope.contains("Solen") && !envelope.contains("Ann"),
        "{envelope}"
    );
    assert!(size > small + 1000, "the picture is in it");
}
