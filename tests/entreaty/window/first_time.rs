//! What people stumbled over who opened the window for the first time: a way that led nowhere, a keyboard that
//! was nowhere, words that said too much.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::command::Edit;
use entreaty::app::kernel::places::{Goal, Section};
use entreaty::app::shell::message::Command;
use entreaty::problem::Rule;
use entreaty::store::folders::Folders;
use entreaty::store::settings::Settings;
use entreaty::strings::UiLang;

use super::batch_window::Window;
use super::compose::{app, click, open, open_in, send, settle, wait, with_sender};
use super::focus::focused;
use super::text_shown::lines;

/// What has the keyboard is called.
fn has_keyboard(window: &Window) -> Option<String> {
    focused(window)?.accesskit_node().label()
}

#[test]
fn first_time_a_way_to_the_requests_leads_there_in_every_size() {
    for width in [1440.0, 1280.0, 1100.0] {
        let mut window = open(width, 800.0);
        send(&mut window, Command::Follow(Goal::Section(Section::People)));
        settle(&mut window);
        assert!(has_keyboard(&window).is_some(), "{width}");
        let way = Goal::Section(Section::Recommendations);
        send(&mut window, Command::Follow(way));
        settle(&mut window);
        let first = focused(&window).expect("a request has the keyboard");
        assert_eq!(first.accesskit_node().role(), Role::CheckBox, "{width}");
        let seen = egui::Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(width, 800.0));
        assert!(seen.contains_rect(first.rect()), "{width}");
        // Only a drawer has something to close.
        let close = window.query_by_label("Close the report").is_some();
        assert_eq!(close, width < 1200.0, "{width}");
    }
}

#[test]
fn first_time_the_keyboard_goes_back_to_what_opened_the_list_of_notes() {
    let mut window = open(1440.0, 900.0);
    with_sender(&mut window);
    send(&mut window, Command::Act(Action::Problems));
    settle(&mut window);
    assert!(has_keyboard(&window).is_some());
    window.key_press(Key::Escape);
    settle(&mut window);
    assert!(!app(&window).state().compose.problems_open);
    let name = has_keyboard(&window).expect("the summary has the keyboard");
    assert!(name.starts_with("Problems: "), "{name}");
}

#[test]
fn first_time_the_keyboard_goes_to_the_office_that_is_written_to_instead() {
    let mut window = open(1440.0, 900.0);
    with_sender(&mut window);
    let atabek = Edit::Case("atabek".to_owned(), true);
    send(&mut window, Command::Edit(atabek));
    send(&mut window, Command::Act(Action::Problems));
    settle(&mut window);
    let way = "Write to the Minister of Internal Affairs instead";
    window
        .query_all_by_label(way)
        .last()
        .expect("a way")
        .click();
    settle(&mut window);
    let office = has_keyboard(&window);
    assert_eq!(office.as_deref(), Some("Minister of Internal Affairs"));
}

#[test]
fn first_time_the_keyboard_is_where_it_was_before_a_dialog() {
    let mut window = open(1440.0, 900.0);
    window
        .get_by_role_and_label(Role::TextInput, "Town")
        .focus();
    settle(&mut window);
    for action in [Action::Palette, Action::NextSteps, Action::Settings] {
        send(&mut window, Command::Act(action));
        settle(&mut window);
        assert_ne!(has_keyboard(&window).as_deref(), Some("Town"), "{action:?}");
        window.key_press(Key::Escape);
        settle(&mut window);
        assert!(app(&window).state().dialog.is_none());
        assert_eq!(has_keyboard(&window).as_deref(), Some("Town"), "{action:?}");
    }
}

#[test]
fn first_time_nothing_is_said_of_room_before_the_letter_is_whole() {
    let mut window = open(1440.0, 900.0);
    let said = |window: &Window| {
        let about = ["on this page", "This page is full", "The letter takes"];
        let mut about = about.into_iter();
        about.any(|about| window.query_all_by_label_contains(about).count() > 0)
    };
    assert!(!said(&window));
    send(
        &mut window,
        Command::Edit(Edit::Name("Ann Byrne".to_owned())),
    );
    let long = "I have followed the news from your country for many years now. ".repeat(40);
    send(&mut window, Command::Edit(Edit::Words(long)));
    assert!(!said(&window));
    let is_long = |window: &Window| {
        let mut problems = app(window).state().session.problems();
        problems.any(|problem| problem.rule == Some(Rule::Long))
    };
    assert!(!is_long(&window));
    with_sender(&mut window);
    assert!(said(&window) && is_long(&window));
}

#[test]
fn first_time_the_room_of_a_page_never_grows_while_somebody_writes() {
    let mut window = open(1440.0, 900.0);
    with_sender(&mut window);
    let mut words = String::new();
    let mut least = u8::MAX;
    while app(&window).state().session.pages() == 1 && words.len() < 4_000 {
        words.push_str("I have followed this for many years. ");
        send(&mut window, Command::Edit(Edit::Words(words.clone())));
        let session = &app(&window).state().session;
        if session.pages() == 1 {
            let left = session.lines_left().unwrap_or(u8::MAX);
            assert!(left <= least, "{left} after {least}: {} bytes", words.len());
            least = left;
        }
    }
    assert!(
        least <= 1,
        "{least}: a second page came without a word before it"
    );
}

#[test]
fn first_time_a_paper_is_called_by_whole_countries() {
    let mut window = open(1280.0, 800.0);
    let is_shown = |window: &Window, name: &str| lines(window).iter().any(|one| one.text == name);
    assert!(is_shown(&window, "A4, window left: Germany, Austria"));
    // For a country of whose envelopes nothing is known, that is said.
    let belgian = "Rue Haute 1\n1000 Bruxelles\nBelgium".to_owned();
    send(&mut window, Command::Edit(Edit::Address(belgian)));
    assert!(
        window
            .query_by_label_contains("envelopes from Belgium")
            .is_some()
    );
}

#[test]
fn first_time_a_country_is_offered_in_the_letter_s_language() {
    let mut window = open(1440.0, 1200.0);
    let at = |country: &str| format!("Hauptplatz 1\n4020 Linz\n{country}");
    send(&mut window, Command::Edit(Edit::Address(at("Austria"))));
    assert!(window.query_by_label("Write “Austria”").is_none());
    send(&mut window, Command::Edit(Edit::Address(at("Österreich"))));
    click(&mut window, "Write “Austria”");
    let address = &app(&window).state().session.draft.sender.address;
    assert_eq!(address.join("\n"), at("Austria"));
    assert!(window.query_by_label("Write “Austria”").is_none());
}

#[test]
fn first_time_what_is_wrong_with_one_sentence_is_one_row() {
    let mut window = open(1440.0, 900.0);
    with_sender(&mut window);
    let words = "The Prosecutor General is a murderer and a liar!".to_owned();
    send(&mut window, Command::Edit(Edit::Words(words)));
    send(&mut window, Command::Act(Action::Problems));
    wait(&mut window, |app| app.state().session.counts().0 > 1);
    settle(&mut window);
    let ways = window.query_all_by_label("Leave this sentence out").count();
    assert_eq!(ways, 1);
}

#[test]
fn first_time_a_dialog_in_large_type_shows_its_answer() {
    let mut window = open(683.0, 384.0);
    send(&mut window, Command::Act(Action::NextSteps));
    settle(&mut window);
    let close = window.get_by_role_and_label(Role::Button, "Close").rect();
    assert!(close.bottom() <= 384.0, "{close}");
    let help = window.get_by_label_contains("Help: ").rect();
    assert!(help.bottom() < close.top(), "{help} {close}");
}

#[test]
fn first_time_the_window_s_language_says_what_became_of_somebody() {
    let german = UiLang::of_code("de").expect("German");
    let window = open_in(german, 1440.0, 1600.0, None);
    let row = window.get_by_label_contains("Aron Atabek, ");
    let name = row.accesskit_node().label().unwrap_or_default();
    assert!(name.contains("Gestorben"), "{name}");
    // What the pack says stands below it.
    let told = row.accesskit_node().description().unwrap_or_default();
    assert!(told.contains("died 24 Nov 2021"), "{told}");
}

#[test]
fn first_time_the_palette_knows_people_and_notes() {
    let mut window = open(1440.0, 900.0);
    send(&mut window, Command::Act(Action::Palette));
    let field = |window: &mut Window, text: &str| {
        let field = window.get_by_role_and_label(Role::TextInput, "Search and commands");
        field.type_text(text);
        settle(window);
    };
    field(&mut window, "notes");
    assert!(window.query_by_label("Check and fix").is_some());
    send(&mut window, Command::Close);
    settle(&mut window);
    send(&mut window, Command::Act(Action::Palette));
    field(&mut window, "person");
    assert!(window.query_by_label("Speak of: Vladimir Kozlov").is_some());
}

#[test]
fn first_time_the_paper_is_guessed_from_the_language_of_the_window_until_it_is_chosen() {
    for (lang, due) in [("en", "din-b"), ("fr", "fr"), ("ru", "din-b")] {
        let home = tempfile::tempdir().expect("a folder");
        let folders = Folders::within(home.path());
        let ui_lang = UiLang::of_code(lang).expect("a language of the window");
        let window = open_in(ui_lang, 1440.0, 900.0, Some(folders));
        assert_eq!(app(&window).state().session.draft.paper, due, "{lang}");
    }
    // What is known of the country comes first.
    for (lang, country, due) in [
        ("fr", "Germany", "din-b"),
        ("fr", "Belgium", "din-b"),
        ("de", "France", "fr"),
    ] {
        let mut session = app(&open(1440.0, 900.0)).state().session.clone();
        let mut settings = Settings {
            language: Some(lang.to_owned()),
            remember_sender: true,
            ..Settings::default()
        };
        settings.sender.address = vec!["Street 1".to_owned(), country.to_owned()];
        session.like(settings);
        assert_eq!(session.draft.paper, due, "{lang}, {country}");
    }
}
