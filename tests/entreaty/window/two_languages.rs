//! The window speaks its own language, and the letter its own, by the names that a screen reader
//! tells.

use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::command::Edit;
use entreaty::app::shell::message::Command;
use entreaty::campaign::Lang;
use entreaty::strings::{Door, UiLang};

use crate::window::batch_window::Window;
use crate::window::compose::{app, click, open_in, send, with_sender};

fn lang(code: &str) -> UiLang {
    UiLang::of_code(code).expect("a language")
}

/// A window in `of`, with a letter in another language that speaks of somebody.
fn window(of: &str, letter: &str) -> Window {
    let mut window = open_in(lang(of), 1440.0, 900.0, None);
    with_sender(&mut window);
    send(&mut window, Command::Edit(Edit::Lang(Lang::new(letter))));
    let person = "tuletaeva".to_owned();
    send(&mut window, Command::Edit(Edit::Case(person, true)));
    window
}

#[test]
fn two_languages_example_of_the_writer_is_in_the_letter_s() {
    use crate::window::text_shown::lines;
    let mut window = open_in(lang("ru"), 1440.0, 1200.0, None);
    let has = |window: &Window, words: &str| {
        let mut lines = lines(window).into_iter();
        lines.any(|line| line.text.contains(words))
    };
    assert!(has(&window, "a nurse from Cork"));
    send(&mut window, Command::Edit(Edit::Lang(Lang::new("kk"))));
    assert!(has(&window, "ригалық медбике"));
    send(&mut window, Command::Edit(Edit::Lang(Lang::new("ru"))));
    assert!(has(&window, "медсестра из Риги"));
}

/// What the page says.
fn page(window: &Window) -> String {
    let page = window.get_all_by_role(Role::Document).next();
    let said = page.and_then(|page| {
        page.accesskit_node()
            .data()
            .description()
            .map(str::to_owned)
    });
    said.expect("a page")
}

/// The names of the controls of this role.
fn names(window: &Window, role: Role) -> Vec<String> {
    let all = window.query_all_by_role(role);
    all.filter_map(|node| node.accesskit_node().label())
        .collect()
}

fn has_latin(text: &str) -> bool {
    let words = text.split(|c: char| !c.is_alphabetic());
    let mut words = words.filter(|word| word.chars().count() > 2);
    words.any(|word| word.chars().all(|c| c.is_ascii_alphabetic()))
}

fn has_cyrillic(text: &str) -> bool {
    text.chars().any(|c| ('а'..='я').contains(&c))
}

#[test]
fn two_languages_show_the_pack_in_russian_beside_an_english_letter() {
    let mut window = window("ru", "en");
    assert!(page(&window).contains("Your Excellency,"));
    // Offices, requests, people; and what is said about each.
    for name in [
        "Президент",
        "Генеральный прокурор",
        "Независимое международное расследование",
        "Роза Тулетаева",
    ] {
        let found = window.query_all_by_label_contains(name).next();
        assert!(found.is_some(), "{name}");
    }
    for role in [Role::RadioButton, Role::CheckBox, Role::Label, Role::Button] {
        for name in names(&window, role) {
            assert!(!has_latin(&name.replace("PDF", "")), "{role:?}: {name}");
        }
    }
    // What is written is written in the letter's.
    let note = "Пишите на языке письма: английский";
    assert!(window.query_by_label(note).is_some());
    // The letter's own language is named, and its wording is one click away.
    window.get_by_role_and_label(Role::ComboBox, "Язык");
    click(&mut window, &Action::Bilingual.name(lang("ru")));
    assert!(window.query_by_label("Your Excellency,").is_some());
    let other = window.query_by_label("Уважаемый господин Президент!");
    assert!(other.is_some());
}

#[test]
fn two_languages_beside_each_other_are_left_by_the_key_that_leaves_all_else() {
    let mut window = window("en", "ru");
    send(&mut window, Command::Act(Action::Bilingual));
    assert!(app(&window).state().session.bilingual);
    window.key_press(egui::Key::Escape);
    window.run_ok();
    assert!(!app(&window).state().session.bilingual);
}

#[test]
fn two_languages_show_the_pack_in_english_beside_a_russian_letter() {
    let window = window("en", "ru");
    assert!(page(&window).contains("Уважаемый господин Президент!"));
    for name in ["President", "Prosecutor General", "Roza Tuletaeva"] {
        let found = window.query_all_by_label_contains(name).next();
        assert!(found.is_some(), "{name}");
    }
    for role in [Role::RadioButton, Role::CheckBox, Role::Label, Role::Button] {
        // What would be written into the letter is in its language.
        let is_written = |name: &String| name.starts_with("Write “");
        for name in names(&window, role)
            .into_iter()
            .filter(|name| !is_written(name))
        {
            assert!(!has_cyrillic(&name), "{role:?}: {name}");
        }
    }
}

#[test]
fn two_languages_tell_problems_in_the_reader_s_own() {
    for (of, letter, is_foreign) in [
        ("ru", "en", has_latin as fn(&str) -> bool),
        ("en", "ru", has_cyrillic),
    ] {
        let mut window = window(of, letter);
        // Somebody whom no request concerns, and a request of another office.
        for edit in [
            Edit::Case("atabek".to_owned(), true),
            Edit::Ask("G1".to_owned(), true),
        ] {
            send(&mut window, Command::Edit(edit));
        }
        let session = &app(&window).state().session;
        let mut told = 0;
        for problem in session.problems() {
            let mut said = problem.message(lang(of));
            said.extend(problem.advice(lang(of), Door::Window));
            assert!(!is_foreign(&said), "{of}: {said}");
            told += 1;
        }
        assert!(told >= 3, "{of}: {told}");
    }
}

#[test]
fn two_languages_take_the_letter_s_where_the_pack_has_no_other() {
    // The pack has no French: the letter's wording stands there, not a third language.
    for (letter, office) in [("en", "President"), ("ru", "Президент")] {
        let window = window("fr", letter);
        let radio = names(&window, Role::RadioButton);
        assert!(radio.iter().any(|name| name == office), "{radio:?}");
        let note = window.query_all_by_label_contains("Recommandations").next();
        assert!(note.is_some());
    }
}
