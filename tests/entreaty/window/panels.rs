//! The report and the page: searching, going from a sentence to its source, the columns.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use egui_kittest::{Harness, Node};
use entreaty::app::App;
use entreaty::app::kernel::command::Edit;
use entreaty::app::kernel::places::{FocusField, Section, Spot};
use entreaty::app::kernel::session::Tab;
use entreaty::app::page::state::Zoom;
use entreaty::app::report::state::Fold;
use entreaty::app::shell::message::Command;

use crate::window::compose::{app, click, field, is_on, open, page, settle};

type Window = Harness<'static, Option<App>>;

fn search(harness: &mut Window, text: &str) {
    harness.key_press_modifiers(Modifiers::COMMAND, Key::F);
    harness.run_ok();
    harness
        .get_by_role_and_label(Role::TextInput, "Search the report")
        .type_text(text);
    harness.run_ok();
}

fn send(harness: &mut Window, edit: Edit) {
    let app = harness.state_mut().as_mut().expect("a window");
    app.command(Command::Edit(edit));
    settle(harness);
}

fn press(harness: &mut Window, key: Key) {
    harness.key_press(key);
    settle(harness);
}

/// A sentence of the page that leads somewhere.
fn sentence<'h>(harness: &'h Window, start: &str) -> Node<'h> {
    let links = harness.get_all_by_role(Role::Link);
    let mut links = links.filter(|node| {
        node.accesskit_node()
            .label()
            .is_some_and(|l| l.starts_with(start))
    });
    links.next().expect("such a sentence")
}

#[test]
fn panels_lead_from_nobody_named_to_the_people_where_they_are_out_of_sight() {
    let mut harness = open(1100.0, 700.0);
    let roza = "Roza Tuletaeva, released";
    assert!(harness.query_by_label(roza).is_none());
    let nobody = "Nobody by name: tick a person of the report.";
    harness
        .get_by_role_and_label(Role::Link, nobody)
        .click_accesskit();
    settle(&mut harness);
    harness.get_by_label(roza).click_accesskit();
    settle(&mut harness);
    assert!(page(&harness).contains("Roza Tuletaeva"));
}

#[test]
fn panels_find_people_in_any_alphabet_and_tick_them_there() {
    let mut harness = open(1440.0, 900.0);
    search(&mut harness, "Тулетаева");
    assert_eq!(app(&harness).state().report.search.found.cases.len(), 1);
    assert!(
        harness
            .query_by_label("Dmitri Tian, not known since 2013")
            .is_none()
    );
    let roza = "Roza Tuletaeva, released";
    assert!(!is_on(&harness.get_by_label(roza)));
    // From the field to what was found, without a mouse.
    press(&mut harness, Key::Enter);
    assert!(harness.get_by_label(roza).is_focused());
    press(&mut harness, Key::Space);
    assert!(is_on(&harness.get_by_label(roza)));
    assert!(page(&harness).contains("Roza Tuletaeva"));
    press(&mut harness, Key::Escape);
    assert!(app(&harness).state().report.search.text.is_empty());
    assert!(
        harness
            .query_by_label("Dmitri Tian, not known since 2013")
            .is_some()
    );
}

#[test]
fn panels_say_what_to_try_when_nothing_is_found() {
    let mut harness = open(1440.0, 900.0);
    search(&mut harness, "xylophone");
    let said = "Nothing in the report has “xylophone”.";
    assert!(harness.query_by_label(said).is_some());
    assert!(harness.query_by_label_contains("Try fewer words").is_some());
    click(&mut harness, "Clear the search");
    assert!(
        harness
            .query_by_label("Recommendations to the President")
            .is_some()
    );
}

#[test]
fn panels_offer_to_write_to_the_office_of_what_was_found() {
    let mut harness = open(1440.0, 900.0);
    search(&mut harness, "challenge in court");
    let ask = "Challenge in court of convictions where duress is alleged";
    // It is asked of another office: there is nothing to tick.
    assert!(
        harness
            .query_by_role_and_label(Role::CheckBox, ask)
            .is_none()
    );
    click(&mut harness, ask);
    click(&mut harness, "Write to the Prosecutor General instead");
    assert_eq!(app(&harness).state().session.draft.to, "prosecutor");
    assert!(is_on(&harness.get_by_role_and_label(Role::CheckBox, ask)));
}

#[test]
fn panels_show_what_happened_set_apart_by_how_sure_it_is() {
    let mut harness = open(1440.0, 6000.0);
    assert!(harness.query_by_label("▲ Alleged").is_none());
    click(&mut harness, "What happened: show");
    for standing in ["● Established", "▲ Alleged", "◆ Disputed"] {
        assert!(harness.query_by_label(standing).is_some(), "{standing}");
    }
    let group = "28 Uzbek men extradited to Uzbekistan";
    click(&mut harness, group);
    assert!(
        harness
            .query_by_label_contains("no case for each of them")
            .is_some()
    );
}

#[test]
fn panels_go_from_a_sentence_to_its_source() {
    let mut harness = open(1440.0, 900.0);
    send(&mut harness, Edit::Case("tuletaeva".to_owned(), true));
    assert!(harness.query_by_label("Conviction").is_none());
    sentence(&harness, "Roza Tuletaeva, ").click_accesskit();
    settle(&mut harness);
    let state = app(&harness).state();
    assert_eq!(state.report.person.as_deref(), Some("tuletaeva"));
    assert!(state.page.pinned.is_some());
    let shown = state.report.shown.as_ref().expect("an entry");
    assert!(matches!(&shown.spot, Spot::Claim(id) if id.starts_with("tuletaeva")));
    assert!(shown.is_there, "the report has scrolled there");
    assert!(harness.query_by_label("Conviction").is_some());
}

#[test]
fn panels_open_the_drawer_for_a_source_where_the_window_is_small() {
    let mut harness = open(1100.0, 700.0);
    let events = Fold::Section(Section::Events);
    sentence(&harness, "In July 2013 Amnesty International published").click_accesskit();
    settle(&mut harness);
    let state = app(&harness).state();
    assert_eq!(state.session.drawer, Some(Section::Events));
    assert!(state.report.open.contains(&events));
    assert!(
        state
            .report
            .shown
            .as_ref()
            .is_some_and(|shown| shown.is_there)
    );
    // In the drawer, and in the tip beside the sentence.
    let told = harness.query_all_by_label("● Established").count();
    assert_eq!(told, 2);
    press(&mut harness, Key::Escape);
    press(&mut harness, Key::Escape);
    assert_eq!(app(&harness).state().session.drawer, None);
}

#[test]
fn panels_bring_the_cursor_to_the_own_words_that_were_clicked() {
    let mut harness = open(1440.0, 900.0);
    send(&mut harness, Edit::Words("I am a nurse.".to_owned()));
    let line = sentence(&harness, "I am a nurse.").rect();
    // Near the right end of the sentence, before its full stop.
    let at = egui::pos2(line.right() - line.height() * 0.25, line.center().y);
    harness.hover_at(at);
    harness.run_ok();
    harness.drag_at(at);
    harness.drop_at(at);
    settle(&mut harness);
    assert!(field(&harness, "In your own words").is_focused());
    field(&harness, "In your own words").type_text(" here");
    settle(&mut harness);
    let words = app(&harness).state().session.draft.words.clone();
    assert!(
        ["I am a nurse here.", "I am a nurse. here"].contains(&words.as_str()),
        "{words}"
    );
    // And the sender's name to its field.
    sentence(&harness, "Your Excellency").click_accesskit();
    settle(&mut harness);
    assert!(harness.get_by_label("President").is_focused());
    assert_eq!(app(&harness).state().session.focus, None::<FocusField>);
}

#[test]
fn panels_read_the_page_by_keyboard_and_aloud() {
    let mut harness = open(1440.0, 900.0);
    send(&mut harness, Edit::Words("I am a nurse.".to_owned()));
    let page_node = harness.get_by_role_and_label(Role::Document, "Page 1 of 1");
    let kinds: Vec<Role> = page_node
        .children()
        .map(|node| node.accesskit_node().role())
        .collect();
    for kind in [Role::Heading, Role::Paragraph, Role::ListItem] {
        assert!(kinds.contains(&kind), "{kind:?} among {kinds:?}");
    }
    page_node.focus();
    harness.run_ok();
    let own = |harness: &Window| {
        let state = app(harness).state();
        let made = state.session.made.as_ref().expect("a page");
        let sentences = entreaty::app::page::sentences::of(&made.sheets[0].page);
        let step = state.page.step.and_then(|at| sentences.get(at).cloned());
        step.map_or(String::new(), |sentence| sentence.text())
    };
    for _ in 0..40 {
        press(&mut harness, Key::ArrowDown);
        if own(&harness) == "I am a nurse." {
            break;
        }
    }
    assert_eq!(own(&harness), "I am a nurse.");
    press(&mut harness, Key::ArrowDown);
    let next = own(&harness);
    let told = sentence(&harness, &next);
    assert!(told.is_focused(), "a screen reader is told “{next}”");
    press(&mut harness, Key::ArrowUp);
    press(&mut harness, Key::Enter);
    assert!(field(&harness, "In your own words").is_focused());
}

#[test]
fn panels_columns_are_moved_by_keyboard_and_keep_room_for_the_page() {
    let mut harness = open(1440.0, 900.0);
    harness
        .get_by_role_and_label(Role::Splitter, "The report’s width")
        .focus();
    harness.run_ok();
    press(&mut harness, Key::ArrowRight);
    press(&mut harness, Key::ArrowRight);
    let width = app(&harness).state().session.settings.report_width;
    assert!((width - 348.0).abs() < 0.01, "{width}");
    for _ in 0..40 {
        press(&mut harness, Key::ArrowLeft);
    }
    let least = app(&harness).state().session.settings.report_width;
    assert!((200.0..300.0).contains(&least), "{least}");
    harness
        .get_by_role_and_label(Role::Splitter, "The letter’s width")
        .focus();
    harness.run_ok();
    for _ in 0..60 {
        press(&mut harness, Key::ArrowRight);
    }
    let wide = app(&harness).state().session.settings.letter_width;
    assert!(wide > 428.0 && 1440.0 - least - wide >= 340.0, "{wide}");
}

#[test]
fn panels_show_one_pane_where_there_is_no_room_for_two() {
    let mut harness = open(600.0, 500.0);
    let words = |harness: &Window| {
        let role = Role::MultilineTextInput;
        harness
            .query_by_role_and_label(role, "In your own words")
            .is_some()
    };
    assert!(words(&harness));
    assert!(harness.query_by_label("Page 1 of 1").is_none());
    let page = harness.get_by_role_and_label(Role::Button, "Page");
    page.click_accesskit();
    settle(&mut harness);
    assert!(harness.query_by_label("Page 1 of 1").is_some());
    assert!(!words(&harness));
}

#[test]
fn panels_fit_the_page_or_its_width_and_show_the_envelope() {
    let mut harness = open(1440.0, 900.0);
    let whole = harness.get_by_label("Page 1 of 1").rect();
    click(&mut harness, "Fit width");
    assert_eq!(app(&harness).state().page.zoom, Zoom::Width);
    let wide = harness.get_by_label("Page 1 of 1").rect();
    assert!(wide.width() > whole.width() + 20.0, "{whole} {wide}");
    assert!(wide.right() < 1440.0 && wide.height() > 900.0);
    click(&mut harness, "Fit page");
    assert_eq!(harness.get_by_label("Page 1 of 1").rect(), whole);
    click(&mut harness, "Show the envelope’s window");
    assert!(app(&harness).state().page.envelope);
}

#[test]
fn panels_take_what_is_typed_in_the_moment_in_which_a_dialog_closes() {
    let mut harness = open(1440.0, 900.0);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::K);
    settle(&mut harness);
    let palette = "Search and commands";
    harness.get_by_role_and_label(Role::Dialog, palette);
    // Both come in one frame of a busy machine.
    for (key, modifiers) in [
        (Key::Escape, Modifiers::NONE),
        (Key::Num2, Modifiers::COMMAND),
    ] {
        harness.input_mut().events.push(egui::Event::Key {
            key,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers,
        });
    }
    settle(&mut harness);
    assert!(
        harness
            .query_by_role_and_label(Role::Dialog, palette)
            .is_none()
    );
    assert_eq!(app(&harness).state().session.tab, Tab::Batch);
}
