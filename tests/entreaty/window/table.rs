//! The signing table as guests meet it: what is in sight at any size, what is said in whose language, and what they
//! do not sign.

use egui::accesskit::Role;
use egui::{Key, Modifiers, Rect, pos2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use entreaty::app::App;
use entreaty::app::kernel::action::Action;
use entreaty::app::shell::message::Command;
use entreaty::app::signing::message::Message as Table;
use entreaty::campaign::Lang;
use entreaty::strings::UiLang;

use crate::window::compose::{click, open_in, open_with, send, settle, toasted, wait};
use crate::window::evening::{on_exercise, put, sign, signing, table, told};
use crate::window::programme::print;
use crate::window::programme_cards::add_card;

type Window = Harness<'static, Option<App>>;

/// What stands on the page that is shown.
fn sheet(window: &Window) -> String {
    let page = window.get_by_role_and_label(Role::Image, "Your letter");
    let words = page.accesskit_node().data().description();
    words.unwrap_or_default().to_owned()
}

/// The table with two letters and a card.
fn with_card(folder: &std::path::Path) -> Window {
    let mut window = on_exercise(folder, None);
    send(&mut window, Command::Act(Action::AddToProgramme));
    send(&mut window, Command::Act(Action::NextOffice));
    send(&mut window, Command::Act(Action::AddToProgramme));
    add_card(&mut window, "The first snow has fallen.");
    send(&mut window, Command::Act(Action::Signing));
    settle(&mut window);
    window
}

fn wait_for_people(window: &mut Window, count: usize) {
    wait(window, |app| {
        let signing = app.state().signing.signing.as_ref();
        signing.is_some_and(|signing| !signing.adding && signing.people.len() == count)
    });
    settle(window);
}

#[test]
fn table_leads_to_what_is_missing_and_calls_it_as_its_field_is_called() {
    let mut window = open_with(1100.0, 700.0, None);
    send(&mut window, Command::Act(Action::AddToProgramme));
    send(&mut window, Command::Act(Action::NextOffice));
    send(&mut window, Command::Act(Action::AddToProgramme));
    send(&mut window, Command::Act(Action::Signing));
    settle(&mut window);
    let is_judged = |app: &App| {
        let signing = app.state().signing.signing.as_ref();
        signing.is_some_and(|signing| !signing.adding && !signing.to_fix.is_empty())
    };
    let fields = [
        (Role::TextInput, "Your name", "Ann Sample"),
        (
            Role::MultilineTextInput,
            "Street, town, postcode, country",
            "1 High Street\nCork\nIreland",
        ),
    ];
    for (role, label, text) in fields {
        // From wherever somebody is.
        let last = "In your own words, if you like";
        window
            .get_by_role_and_label(Role::MultilineTextInput, last)
            .focus();
        settle(&mut window);
        window.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        wait(&mut window, is_judged);
        settle(&mut window);
        let field = window.get_by_role_and_label(role, label);
        assert!(field.is_focused(), "{label}");
        let missing = format!("■ “{label}” is missing");
        let why = window.get_by_label(&missing);
        for rect in [field.rect(), why.rect()] {
            assert!(
                rect.top() >= 0.0 && rect.bottom() <= 640.0,
                "{label}: {rect}"
            );
        }
        put(&mut window, role, label, text);
    }
    window.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    wait_for_people(&mut window, 1);
}

#[test]
fn table_shows_the_button_that_signs_at_any_size_and_in_russian() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = with_card(dir.path());
    table(&mut window, Table::Show(2));
    table(&mut window, Table::Name("Ann Sample".to_owned()));
    let russian = UiLang::of_code("ru").expect("Russian");
    for lang in [UiLang::ENGLISH, russian] {
        table(&mut window, Table::UiLang(lang));
        for size in [vec2(1366.0, 768.0), vec2(1100.0, 700.0), vec2(683.0, 384.0)] {
            window.set_size(size);
            settle(&mut window);
            let screen = Rect::from_min_size(pos2(0.0, 0.0), size);
            let names = if lang == UiLang::ENGLISH {
                ["Sign these 3", "Clear", "ready for the next person"]
            } else {
                ["Подписать письма", "Очистить", "стол готов"]
            };
            for name in names {
                let rect = window.get_by_label_contains(name).rect();
                assert!(screen.contains_rect(rect), "{name} at {size}: {rect}");
            }
        }
    }
    // The box that is asked for by a tick is seen, and typed into at once.
    table(&mut window, Table::UiLang(UiLang::ENGLISH));
    window.set_size(vec2(1366.0, 768.0));
    settle(&mut window);
    click(&mut window, "Other words on this card: Mira Solen");
    settle(&mut window);
    let label = "Your words on this card: Mira Solen";
    let field = window.get_by_role_and_label(Role::MultilineTextInput, label);
    assert!(field.is_focused());
    let rect = field.rect();
    assert!(rect.top() >= 0.0 && rect.bottom() <= 768.0 - 60.0, "{rect}");
    // What is said of cards stands beside the words for the card, and goes with them.
    assert!(told(&window).contains("From one person to another"));
    table(&mut window, Table::OwnWords(None));
    assert!(!told(&window).contains("From one person to another"));
}

#[test]
fn table_speaks_one_language_in_its_questions_too() {
    let russian = UiLang::of_code("ru").expect("Russian");
    let mut window = open_with(1366.0, 768.0, None);
    send(&mut window, Command::Act(Action::Signing));
    table(&mut window, Table::Read(Some(Lang::new("ru"))));
    settle(&mut window);
    let said = told(&window);
    assert!(said.contains("You sign the letter in English"), "{said}");
    assert!(said.contains("what it says in Russian"), "{said}");
    table(&mut window, Table::UiLang(russian));
    settle(&mut window);
    assert!(told(&window).contains("язык которого английский"));
    table(&mut window, Table::Name("Анна".to_owned()));
    for (action, title) in [
        (Action::LeaveSigning, "Уйти от стола"),
        (Action::EndSigning, "Закончить вечер?"),
    ] {
        send(&mut window, Command::Act(action));
        settle(&mut window);
        let said = told(&window);
        for english in [
            "The list of names",
            "Stay",
            "Keep a diary",
            "What is typed now",
        ] {
            assert!(!said.contains(english), "{english}: {said}");
        }
        assert!(said.contains(title), "{title}: {said}");
        send(&mut window, Command::Close);
    }
    // In a window that speaks Russian English letters are called so too.
    let mut window = open_in(russian, 1366.0, 768.0, None);
    send(&mut window, Command::Act(Action::Signing));
    table(&mut window, Table::Read(Some(Lang::new("ru"))));
    settle(&mut window);
    assert!(told(&window).contains("язык которого английский"));
}

#[test]
fn table_shows_what_is_signed_and_nothing_of_a_guest_on_what_is_not() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = with_card(dir.path());
    sign(&mut window, "Ann Sample", "1 High Street", "");
    assert!(sheet(&window).contains("Ann Sample"));
    table(&mut window, Table::Tick(0, false));
    settle(&mut window);
    assert_eq!(signing(&window).at, 1);
    assert!(!told(&window).contains("You do not sign this one."));
    table(&mut window, Table::Show(0));
    settle(&mut window);
    wait(&mut window, |app| !app.state().session.is_behind());
    window.get_by_label("You do not sign this one.");
    assert!(!sheet(&window).contains("Ann Sample"), "{}", sheet(&window));
    table(&mut window, Table::Tick(0, true));
    settle(&mut window);
    wait(&mut window, |app| !app.state().session.is_behind());
    assert!(sheet(&window).contains("Ann Sample"));
    click(&mut window, "Sign these 3 letters and cards");
    wait_for_people(&mut window, 1);
    // Whoever corrects is told whose letters these are.
    table(&mut window, Table::List(true));
    click(&mut window, "Show and correct 1");
    settle(&mut window);
    let said = told(&window);
    assert!(
        said.contains("You are correcting what guest 1 signed."),
        "{said}"
    );
    click(&mut window, "Save what guest 1 signs");
    wait_for_people(&mut window, 1);
    assert!(!told(&window).contains("You are correcting"));
    // Each file that somebody has to print is named, with the sides of the paper.
    print(&mut window);
    toasted(&mut window, "letters-1.pdf: the letters, on one side");
    let said = told(&window);
    assert!(
        said.contains("letters-1-cards.pdf: the cards (A6"),
        "{said}"
    );
    assert!(
        said.contains("both sides of card, turned along the long edge"),
        "{said}"
    );
}

#[test]
fn batch_says_that_an_evening_is_running_and_leads_back_to_it() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = on_exercise(dir.path(), None);
    send(&mut window, Command::Act(Action::Batch));
    assert!(!told(&window).contains("An evening is running"));
    send(&mut window, Command::Act(Action::Signing));
    sign(&mut window, "Ann Sample", "1 High Street", "");
    click(&mut window, "Add letter");
    wait_for_people(&mut window, 1);
    send(&mut window, Command::Act(Action::LeaveSigning));
    click(&mut window, "Leave");
    send(&mut window, Command::Act(Action::Batch));
    settle(&mut window);
    let said = told(&window);
    assert!(said.contains("An evening is running."), "{said}");
    assert!(said.contains("1 person has signed."), "{said}");
    click(&mut window, "Back to the table");
    assert!(signing(&window).open);
}
