//! What the cards of a document ask that no program knows: whom a fact is about, of which year a day is, whether
//! words still hold in another state; and what is in the way of a letter, with the way to it.

use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use entreaty::app::organise::state::Entries;
use entreaty::app::organise::state::confirm::Step;

use super::compose::{app, wait};
use super::confirm::{ACTION, Window, begun_with, left, press, read, step, take_requests};

fn tab(window: &mut Window, label: &str) {
    let tabs = window.query_all_by_role(Role::Tab).collect::<Vec<_>>();
    let found = tabs.into_iter().find(|tab| {
        let label_of = tab.accesskit_node().label().unwrap_or_default();
        label_of.starts_with(label)
    });
    found.expect("a step").click_accesskit();
    window.run_ok();
    read(window);
}

fn is_said(window: &Window, words: &str) -> bool {
    window.query_all_by_label_contains(words).next().is_some()
}

#[test]
fn confirm_asks_whom_a_fact_is_about_that_names_nobody() {
    let dir = tempfile::tempdir().expect("a folder");
    let action = ACTION.replace("It is the third attack", "She saw the third attack");
    assert_ne!(action, ACTION);
    let mut window = begun_with(dir.path(), &action);
    tab(&mut window, "What happened");
    // The first fact has a day, and the document its year elsewhere.
    assert!(is_said(&window, "A day without its year: 30 October"));
    let mut cards = left(&window, Step::Facts);
    while !is_said(&window, "“She” names nobody") && cards > 0 {
        window.key_press(egui::Key::ArrowDown);
        window.run_ok();
        read(&mut window);
        cards -= 1;
    }
    assert!(is_said(&window, "“She” names nobody"));
    assert!(!is_said(&window, "A day without its year"));
    let of_marta = |window: &Window| {
        let organise = &app(window).state().organise;
        let (_, _, fact) = organise.shown().expect("a card");
        let mut people = organise.people_of(fact).into_iter();
        let marta = people.find(|(_, one, _)| one.text("name.en") == "Marta Ilve");
        marta.expect("Marta").2
    };
    // Where the document has told already, that is taken away.
    if of_marta(&window) {
        press(&mut window, "Marta Ilve");
    }
    assert!(!of_marta(&window));
    let was = left(&window, Step::Facts);
    press(&mut window, "Take");
    assert_eq!(left(&window, Step::Facts), was);
    assert!(is_said(&window, "This fact begins without a name"));
    press(&mut window, "Marta Ilve");
    assert!(of_marta(&window));
    press(&mut window, "Take");
    assert_eq!(left(&window, Step::Facts), was - 1);
    // It stands among the facts about her, and no office tells it of nobody.
    let organise = &app(&window).state().organise;
    let facts = organise.all(Entries::Claims);
    let hers = facts
        .iter()
        .find(|(_, fact)| fact.text("text.en").starts_with("She"));
    let id = hers.expect("the fact").1.text("id");
    let offices = organise.all(Entries::Addressees);
    let mut background = offices
        .iter()
        .flat_map(|(_, office)| office.list("background"));
    assert!(background.all(|told| told != id));
}

#[test]
fn confirm_asks_whether_words_hold_in_another_state() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = begun_with(dir.path(), ACTION);
    tab(&mut window, "Whom it is about");
    let before = "This was written before another state was chosen";
    assert!(!is_said(&window, before));
    let risk = window.get_by_role_and_label(Role::RadioButton, "At risk, not in custody");
    risk.click_accesskit();
    window.run_ok();
    read(&mut window);
    assert!(is_said(&window, before));
    press(&mut window, "It still holds");
    assert!(!is_said(&window, before));
}

#[test]
fn confirm_names_what_is_in_the_way_and_leads_there() {
    let dir = tempfile::tempdir().expect("a folder");
    let action = ACTION.replace("16 January 2027", "12 January 2018");
    let action = action.replace("5 November 2026", "5 November 2017");
    let mut window = begun_with(dir.path(), &action);
    for _card in 0..3 {
        press(&mut window, "Take and go on");
    }
    take_requests(&mut window);
    wait(&mut window, |app| {
        let report = app.state().organise.pack.report.as_ref();
        report.is_some_and(|report| report.letter.is_some())
    });
    window.run_ok();
    let past = "The last day for letters, 12 January 2018, is past";
    assert!(is_said(&window, past));
    assert!(!is_said(&window, "ask for its newest version"));
    tab(&mut window, "What happened");
    assert_ne!(step(&window), Some(Step::Campaign));
    let mut told = window.query_all_by_label_contains(past);
    told.next().expect("the words").click_accesskit();
    drop(told);
    window.run_ok();
    assert_eq!(step(&window), Some(Step::Campaign));
}
