//! The report in a small window, over the letter: its keys, its stories, and the way back from it.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::command::Edit;
use entreaty::app::kernel::places::{Goal, Section};
use entreaty::app::shell::message::Command;
use entreaty::campaign::Consent;
use entreaty::strings::UiLang;

use super::batch_window::Window;
use super::compose::{app, click, open, open_in, send, settle, start, start_with};
use super::focus::focused;

/// What has the keyboard is called.
fn has_keyboard(window: &Window) -> String {
    let focused = focused(window).expect("something has the keyboard");
    focused.accesskit_node().label().unwrap_or_default()
}

fn press(window: &mut Window, key: Key) {
    window.key_press(key);
    settle(window);
}

fn is_open(window: &Window) -> bool {
    app(window).state().session.drawer.is_some()
}

#[test]
fn drawer_keeps_the_arrows_in_its_list_to_both_ends() {
    for section in [Section::Recommendations, Section::People] {
        let mut window = open(1100.0, 700.0);
        send(&mut window, Command::Follow(Goal::Section(section)));
        settle(&mut window);
        let over = window.get_by_label("Close the report").rect().right() + 40.0;
        let first = has_keyboard(&window);
        let mut names = vec![first.clone()];
        for _ in 0..30 {
            press(&mut window, Key::ArrowDown);
            let here = focused(&window).expect("something has the keyboard").rect();
            assert!(here.right() <= over, "{section:?}: {here} beyond {over}");
            names.push(has_keyboard(&window));
        }
        let last = names.last().cloned().unwrap_or_default();
        assert_ne!(first, last, "{section:?}");
        assert_eq!(names[29], last, "{section:?}: there is nothing below it");
        names.dedup();
        assert!(names.len() > 3, "{section:?}: {names:?}");
        press(&mut window, Key::Home);
        assert_eq!(has_keyboard(&window), first, "{section:?}");
        press(&mut window, Key::End);
        assert_eq!(has_keyboard(&window), last, "{section:?}");
        for key in [
            Key::ArrowRight,
            Key::ArrowRight,
            Key::ArrowLeft,
            Key::ArrowDown,
        ] {
            press(&mut window, key);
            let here = focused(&window).expect("something has the keyboard").rect();
            assert!(here.right() <= over, "{section:?}, {key:?}: {here}");
        }
        assert!(is_open(&window), "{section:?}");
    }
}

#[test]
fn drawer_gives_the_keyboard_back_when_it_closes() {
    let mut window = open(1100.0, 700.0);
    for way in ["Escape", "Close the report"] {
        window
            .get_by_role_and_label(Role::TextInput, "Town")
            .focus();
        settle(&mut window);
        window.key_press_modifiers(Modifiers::COMMAND, Key::F);
        settle(&mut window);
        assert_eq!(has_keyboard(&window), "Search the report", "{way}");
        press(&mut window, Key::ArrowDown);
        let role = focused(&window).map(|node| node.accesskit_node().role());
        assert_eq!(role, Some(Role::CheckBox), "{way}");
        if way == "Escape" {
            press(&mut window, Key::Escape);
        } else {
            window.get_by_label(way).focus();
            settle(&mut window);
            press(&mut window, Key::Enter);
        }
        assert!(!is_open(&window), "{way}");
        assert_eq!(has_keyboard(&window), "Town", "{way}");
    }
}

#[test]
fn drawer_is_entered_with_tab_from_what_opened_it_and_left_for_nothing_unseen() {
    let mut window = open(1100.0, 700.0);
    window
        .get_by_role_and_label(Role::Button, "Sources")
        .focus();
    settle(&mut window);
    press(&mut window, Key::Enter);
    assert!(is_open(&window));
    for due in ["Search the report", "Close the report"] {
        press(&mut window, Key::Tab);
        assert_eq!(has_keyboard(&window), due);
    }
    press(&mut window, Key::Tab);
    assert!(has_keyboard(&window).starts_with("Copy “"));
    // Tab goes on through the list, and then out of it: whatever it comes to is in sight.
    for _ in 0..60 {
        if !is_open(&window) {
            break;
        }
        press(&mut window, Key::Tab);
    }
    assert!(!is_open(&window), "the letter was reached under it");
    assert!(focused(&window).is_some());
}

#[test]
fn drawer_of_a_story_offers_to_write_for_the_person_in_every_language() {
    for (lang, write, other, is_in, whole) in [
        (
            "en",
            "Write for Roza Tuletaeva",
            "Write about Aron Atabek to the Minister of Internal Affairs",
            "Roza Tuletaeva is in this letter.",
            None,
        ),
        (
            "ru",
            "Написать в защиту: Роза Тулетаева",
            "Написать об этом человеке: Арон Атабек. Кому: Министр внутренних дел",
            "Роза Тулетаева: уже в этом письме.",
            Some("есть только на языке"),
        ),
    ] {
        let ui_lang = UiLang::of_code(lang).expect("a language of the window");
        let mut window = open_in(ui_lang, 1440.0, 2400.0, None);
        let more = |window: &Window, name: &str| {
            let open = ["More about ", "Подробнее: "].map(|start| format!("{start}{name}"));
            let mut open = open.into_iter();
            open.find(|open| window.query_by_label(open).is_some())
        };
        let [roza, aron] = if lang == "en" {
            ["Roza Tuletaeva", "Aron Atabek"]
        } else {
            ["Роза Тулетаева", "Арон Атабек"]
        };
        let roza = more(&window, roza).expect("her story");
        click(&mut window, &roza);
        assert!(window.query_by_label(is_in).is_none(), "{lang}");
        click(&mut window, write);
        let cases = &app(&window).state().session.draft.cases;
        assert_eq!(cases, &["tuletaeva"], "{lang}");
        assert!(window.query_by_label(is_in).is_some(), "{lang}");
        assert!(window.query_by_label(write).is_none(), "{lang}");
        if let Some(whole) = whole {
            assert_eq!(window.query_all_by_label_contains(whole).count(), 1);
        }
        // Of whom this office is asked nothing: to the one that is.
        let aron = more(&window, aron).expect("his story");
        click(&mut window, &aron);
        let words = Edit::Words("Prosecutor.".to_owned());
        send(&mut window, Command::Edit(words));
        let before = app(&window).state().session.draft.clone();
        click(&mut window, other);
        // The letter that is open has words for its own office: it stays, and is asked about first.
        assert_eq!(app(&window).state().session.draft, before, "{lang}");
        send(&mut window, Command::Discard);
        settle(&mut window);
        let draft = &app(&window).state().session.draft;
        assert_eq!(draft.to, "interior", "{lang}");
        assert_eq!(draft.cases, ["atabek"], "{lang}");
        assert_eq!(draft.words, "", "{lang}");
    }
}

#[test]
fn drawer_of_a_story_turns_an_empty_letter_to_the_other_office_in_one_step() {
    let mut window = open(1440.0, 2400.0);
    let before = app(&window).state().session.draft.clone();
    click(&mut window, "More about Aron Atabek");
    click(
        &mut window,
        "Write about Aron Atabek to the Minister of Internal Affairs",
    );
    let draft = &app(&window).state().session.draft;
    assert_eq!(draft.to, "interior");
    assert_eq!(draft.cases, ["atabek"]);
    send(&mut window, Command::Act(Action::Undo));
    assert_eq!(app(&window).state().session.draft, before);
}

#[test]
fn drawer_of_a_story_offers_nothing_for_somebody_whom_nobody_may_name() {
    let mut start = start(UiLang::ENGLISH, None);
    for case in &mut start.campaign.cases {
        case.consent = Consent::Unknown;
    }
    let mut window = start_with(start, 1440.0, 2400.0);
    settle(&mut window);
    click(&mut window, "More about Roza Tuletaeva");
    assert!(window.query_by_label("Write for Roza Tuletaeva").is_none());
    let why = "No letter may name Roza Tuletaeva: nobody is known to have agreed to it.";
    assert!(window.query_by_label(why).is_some());
}

#[test]
fn drawer_names_sources_whole() {
    let mut window = open(1440.0, 3000.0);
    click(&mut window, "More about Aron Atabek");
    let report = "Report of Aron Atabek’s death (thediplomat.com)";
    assert!(window.query_all_by_label_contains(report).count() > 0);
    send(
        &mut window,
        Command::Edit(Edit::Case("atabek".to_owned(), true)),
    );
    assert!(window.query_all_by_label_contains(report).count() > 0);
}
