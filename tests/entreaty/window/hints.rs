//! What the letter's panel tells before anybody has to find it out.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::command::Edit;
use entreaty::app::kernel::places::Section;
use entreaty::app::kernel::settings::Setting;
use entreaty::app::shell::message::Command;
use entreaty::campaign::Lang;
use entreaty::page::stationery;
use entreaty::strings::UiLang;

use super::compose::{app, click, copied, open, open_in, send, settle, wait, with_sender};
use super::text_shown::lines;

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
fn hints_tell_for_how_many_lines_a_page_has_room_and_then_how_many_there_are() {
    let mut harness = open(1440.0, 1200.0);
    with_sender(&mut harness);
    let mut words = String::new();
    let is_told = |harness: &egui_kittest::Harness<'_, _>| {
        let mut said = harness.query_all_by_label_contains("on this page");
        let full = harness.query_by_label_contains("This page is full");
        full.is_some() || said.any(|node| node.accesskit_node().label().is_some())
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
        let said = "there is a whole address where only the town belongs";
        harness.query_all_by_label_contains(said).next().is_some()
    };
    send(&mut harness, place("Washington, D.C."));
    assert!(!told(&harness));
    send(&mut harness, place("12 Rue Haute, 1000 Bruxelles, Belgium"));
    assert!(told(&harness));
}

#[test]
fn hints_lead_from_an_old_address_to_where_it_is_from() {
    let mut harness = open(1440.0, 1600.0);
    with_sender(&mut harness);
    send(&mut harness, Command::Act(Action::Problems));
    click(&mut harness, "Where it is from: norskpen.no");
    let title = "Postal address of the President of Kazakhstan (norskpen.no)";
    assert!(harness.query_all_by_label(title).next().is_some());
}

#[test]
fn hints_count_an_address_that_nobody_confirmed_among_what_is_to_check() {
    let mut harness = open(1440.0, 900.0);
    with_sender(&mut harness);
    send(&mut harness, Command::Edit(Edit::To("interior".to_owned())));
    send(
        &mut harness,
        Command::Edit(Edit::Case("atabek".to_owned(), true)),
    );
    let said = "Minister of Internal Affairs: the address was never confirmed";
    let problems = app(&harness).state().session.findings();
    let found = problems
        .into_iter()
        .find(|(problem, _)| problem.message(UiLang::ENGLISH) == said);
    let (problem, _) = found.expect("it is told");
    assert!(!problem.is_note());
}

#[test]
fn hints_say_whom_no_request_concerns_and_lead_to_the_office_that_can_be_asked() {
    let mut harness = open(1440.0, 1600.0);
    with_sender(&mut harness);
    let said = "No request to this office concerns them. You can write about them to: Minister of Internal Affairs";
    let row = harness.get_by_label("Aron Atabek, died 24 Nov 2021");
    let told = row.accesskit_node().description().unwrap_or_default();
    assert!(told.contains(said), "{told}");
    let way = "Write to the Minister of Internal Affairs instead";
    assert!(harness.query_by_label(way).is_none());
    send(
        &mut harness,
        Command::Edit(Edit::Case("atabek".to_owned(), true)),
    );
    click(&mut harness, way);
    let draft = &app(&harness).state().session.draft;
    assert_eq!(draft.to, "interior");
    assert_eq!(draft.cases, ["atabek"]);
    assert!(harness.query_by_label(way).is_none());
}

#[test]
fn hints_of_check_come_first_for_who_looks_for_check_and_are_gone_on_in_by_key() {
    let mut harness = open(1440.0, 900.0);
    send(&mut harness, Command::Act(Action::Palette));
    let search = harness.get_by_role_and_label(Role::TextInput, "Search and commands");
    search.type_text("check");
    settle(&mut harness);
    harness.key_press(Key::Enter);
    settle(&mut harness);
    assert!(app(&harness).state().compose.problems_open);
    let way = harness.get_by_label("Go to your name");
    assert!(way.accesskit_node().is_focused());
    harness.key_press(Key::Escape);
    settle(&mut harness);
    assert!(!app(&harness).state().compose.problems_open);
}

#[test]
fn hints_of_lists_are_gone_through_by_keys_from_what_is_chosen() {
    let mut harness = open(1440.0, 900.0);
    let all = stationery::all();
    let now = |harness: &egui_kittest::Harness<'_, _>| {
        let paper = app(harness).state().session.draft.paper.clone();
        all.iter().position(|one| one.id == paper).expect("a paper")
    };
    let before = now(&harness);
    let field = |harness: &egui_kittest::Harness<'static, _>| {
        harness
            .get_by_role_and_label(Role::ComboBox, "Paper")
            .accesskit_node()
            .is_focused()
    };
    harness
        .get_by_role_and_label(Role::ComboBox, "Paper")
        .focus();
    settle(&mut harness);
    for key in [Key::Enter, Key::ArrowDown, Key::Enter] {
        harness.key_press(key);
        settle(&mut harness);
    }
    assert_eq!(now(&harness), before + 1);
    assert!(field(&harness), "the keyboard is elsewhere");
    let last = all.last().expect("papers").title.show(&Lang::new("en"));
    assert_eq!(harness.query_all_by_label(last).count(), 0);
}

#[test]
fn hints_offer_capitals_and_a_line_for_each_part() {
    let mut harness = open(1440.0, 1600.0);
    send(
        &mut harness,
        Command::Edit(Edit::Name("anna o’brien".to_owned())),
    );
    let address = "12, High Street, Galway, H91 X2Y3, Ireland".to_owned();
    send(&mut harness, Command::Edit(Edit::Address(address)));
    send(&mut harness, Command::Act(Action::Problems));
    click(&mut harness, "Write “Anna O’Brien”");
    click(&mut harness, "A line for each part");
    let sender = &app(&harness).state().session.draft.sender;
    assert_eq!(sender.name, "Anna O’Brien");
    assert_eq!(
        sender.address,
        ["12, High Street", "Galway", "H91 X2Y3", "Ireland"]
    );
    assert!(harness.query_by_label("A line for each part").is_none());
    // Two letters of a script without capitals, and a town with its country.
    send(&mut harness, Command::Edit(Edit::Name("ანა".to_owned())));
    send(
        &mut harness,
        Command::Edit(Edit::Address("Galway, Ireland".to_owned())),
    );
    assert!(harness.query_by_label_contains("Write “").is_none());
    assert!(harness.query_by_label("A line for each part").is_none());
}

#[test]
fn hints_of_what_one_signs_stand_where_the_letter_is_in_another_language_than_the_window_s() {
    let mut harness = open(1440.0, 900.0);
    let name = "What am I signing?";
    assert!(harness.query_by_label(name).is_none());
    send(&mut harness, Command::Edit(Edit::Lang(Lang::new("ru"))));
    assert!(harness.query_by_label(name).is_some());
    let german = UiLang::of_code("de").expect("German");
    // German readers are not shown Russian beside English.
    let harness = open_in(german, 1440.0, 900.0, None);
    assert!(harness.query_by_label("Was unterschreibe ich?").is_none());
}

#[test]
fn hints_take_a_sentence_about_who_one_is_apart() {
    let mut harness = open(1440.0, 1600.0);
    with_sender(&mut harness);
    send(&mut harness, Command::Act(Action::Problems));
    let way = "Write “a student from Hull”";
    for who in [
        "I am a student from Hull.",
        "a student from Hull.",
        "I’m a student from Hull",
    ] {
        send(&mut harness, Command::Edit(Edit::Who(who.to_owned())));
        click(&mut harness, way);
        assert_eq!(
            app(&harness).state().session.draft.who,
            "a student from Hull"
        );
        assert!(harness.query_by_label(way).is_none(), "{who}");
    }
    for who in ["a teacher with a Ph.D.", "a member of the bar at the U.N."] {
        send(&mut harness, Command::Edit(Edit::Who(who.to_owned())));
        assert!(
            harness.query_by_label_contains("Write “").is_none(),
            "{who}"
        );
    }
}

#[test]
fn hints_for_what_stands_in_the_letter_are_in_its_language() {
    let german = UiLang::of_code("de").expect("German");
    let harness = open_in(german, 1440.0, 1200.0, None);
    let shown = lines(&harness);
    assert!(
        shown
            .iter()
            .any(|line| line.text == "zum Beispiel: a nurse from Cork")
    );
}

#[test]
fn hints_lead_to_a_document_by_what_it_is_found_by() {
    let mut harness = open(1440.0, 1200.0);
    send(&mut harness, Command::Drawer(Some(Section::Sources)));
    let copy = "Copy “CAT/C/51/D/441/2010”, to find the document";
    assert_eq!(copied(&mut harness, copy), "CAT/C/51/D/441/2010");
}

#[test]
fn hints_of_what_is_wrong_leave_the_page_as_large_as_it_is() {
    for (width, height) in [(1440.0, 900.0), (1100.0, 700.0)] {
        let mut harness = open(width, height);
        let percent = |harness: &egui_kittest::Harness<'_, _>| app(harness).state().page.percent;
        let before = percent(&harness);
        send(&mut harness, Command::Act(Action::Problems));
        assert!(app(&harness).state().compose.problems_open);
        assert_eq!(percent(&harness), before, "{width} × {height}");
    }
}
