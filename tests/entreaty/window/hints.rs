//! What the letter's panel tells before anybody has to find it out.

use egui::Key;
use egui_kittest::kittest::Queryable;
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::command::Edit;
use entreaty::app::kernel::settings::Setting;
use entreaty::app::shell::message::Command;
use entreaty::strings::UiLang;

use super::compose::{app, click, open, open_in, send, settle, wait, with_sender};

#[test]
fn hints_offer_the_paper_for_the_envelopes_of_the_sender_s_country() {
    let mut harness = open(1440.0, 1200.0);
    with_sender(&mut harness);
    let offers = |harness: &egui_kittest::Harness<'_, _>| {
        harness
            .query_by_label_contains("For envelopes from")
            .is_some()
    };
    // Nothing is known of Irish envelopes, and the paper is that of Germany already.
    assert!(!offers(&harness));
    let german = "Weg 1\n10115 Berlin\nGermany".to_owned();
    send(&mut harness, Command::Edit(Edit::Address(german)));
    assert!(!offers(&harness));
    let british = "1 Mill Road\nLeeds\nLS1 1AA\nUnited Kingdom".to_owned();
    send(&mut harness, Command::Edit(Edit::Address(british)));
    harness.get_by_label("For envelopes from the United Kingdom:");
    click(
        &mut harness,
        "Use the paper A4, window left: United Kingdom",
    );
    assert_eq!(app(&harness).state().session.draft.paper, "uk");
    assert!(!offers(&harness));
}

#[test]
fn hints_tell_that_a_page_is_nearly_full_and_then_how_many_there_are() {
    let mut harness = open(1440.0, 1200.0);
    with_sender(&mut harness);
    let mut words = String::new();
    let is_told = |harness: &egui_kittest::Harness<'_, _>| {
        harness.query_by_label("This page is nearly full").is_some()
    };
    let mut was_told = false;
    while app(&harness).state().session.pages() == 1 && words.len() < 6_000 {
        words.push_str("I have followed the news from your country for many years now. ");
        send(&mut harness, Command::Edit(Edit::Words(words.clone())));
        was_told |= is_told(&harness);
    }
    assert!(was_told, "nothing was said before the second page");
    assert!(!is_told(&harness));
    harness.get_by_label("The letter takes 2 pages");
}

#[test]
fn hints_say_which_language_the_pack_speaks_where_it_is_not_the_window_s() {
    let german = UiLang::of_code("de").expect("German");
    let mut harness = open_in(german, 1440.0, 900.0, None);
    let said = "Die Texte dieser Kampagne selbst sind auf Englisch.";
    harness.get_by_label(said);
    send(
        &mut harness,
        Command::Set(Setting::Language(Some(UiLang::ENGLISH))),
    );
    assert!(
        harness
            .query_by_label_contains("This campaign’s own texts")
            .is_none()
    );
}

#[test]
fn hints_bring_the_envelope_s_window_into_sight() {
    let mut harness = open(1100.0, 700.0);
    send(&mut harness, Command::Act(Action::FitWidth));
    let page = |harness: &egui_kittest::Harness<'_, _>| harness.get_by_label("Page 1 of 1").rect();
    for _ in 0..4 {
        harness.key_press(Key::F6);
        settle(&mut harness);
    }
    harness.key_press(Key::End);
    settle(&mut harness);
    // On this paper the window is 45 to 90 mm below the page's top.
    let envelope = |page: egui::Rect| page.top() + 45.0 * page.height() / 297.0;
    assert!(envelope(page(&harness)) < 80.0, "it is in sight before");
    send(&mut harness, Command::Act(Action::Envelope));
    wait(&mut harness, |app| !app.state().page.to_envelope);
    settle(&mut harness);
    let shown = envelope(page(&harness));
    assert!((80.0..600.0).contains(&shown), "{shown}");
}

#[test]
fn hints_say_what_stays_when_the_letter_goes_to_another_office() {
    let mut harness = open(1440.0, 900.0);
    with_sender(&mut harness);
    let to = |office: &str| Command::Edit(Edit::To(office.to_owned()));
    send(&mut harness, to("prosecutor"));
    assert!(
        harness
            .query_by_label_contains("Your own words stayed")
            .is_none()
    );
    let words = "I follow the news from your country.".to_owned();
    send(&mut harness, Command::Edit(Edit::Words(words)));
    send(&mut harness, to("interior"));
    harness.get_by_label_contains("Your own words stayed");
    send(&mut harness, Command::Act(Action::Undo));
    assert_eq!(app(&harness).state().session.draft.to, "prosecutor");
}

#[test]
fn hints_tell_an_address_in_the_place_of_a_town() {
    let mut harness = open(1440.0, 900.0);
    with_sender(&mut harness);
    let place = |place: &str| Command::Edit(Edit::Place(place.to_owned()));
    let told = |harness: &egui_kittest::Harness<'_, _>| {
        let said = "a whole address stands where only the town belongs";
        harness.query_all_by_label_contains(said).next().is_some()
    };
    send(&mut harness, place("Washington, D.C."));
    assert!(!told(&harness));
    send(&mut harness, place("12 Rue Haute, 1000 Bruxelles, Belgium"));
    assert!(told(&harness));
}
