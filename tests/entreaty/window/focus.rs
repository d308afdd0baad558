//! Focus: what has it is shown without moving anything, and Tab goes on as the window is seen.

use egui::accesskit::Role;
use egui::{Event, Id, Key, Modifiers, MouseWheelSource, MouseWheelUnit, Rect, TouchPhase, vec2};
use egui_kittest::Node;
use egui_kittest::kittest::{NodeT, Queryable};
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::command::Edit;
use entreaty::app::kernel::places::{FocusField, Goal};
use entreaty::app::organise::message::Message as OrganiseMessage;
use entreaty::app::organise::state::{Entries, Place};
use entreaty::app::shell::message::{Command, Message};
use entreaty::press::file::ExportKind;
use entreaty::strings::UiLang;

use crate::window::batch_window::{Window, fixture, judged};
use crate::window::compose::{app, open, send, settle, wait, with_sender};
use crate::window::text_shown::lines;

/// Every line of text with its place, in order.
fn painted(window: &Window) -> Vec<(String, Rect)> {
    let lines = lines(window).into_iter();
    lines.map(|line| (line.text, line.rect)).collect()
}

/// Gives every text field the focus, and holds that no line of text moves or breaks anew.
#[track_caller]
fn stands_still(window: &mut Window) {
    let before = painted(window);
    let count = |window: &Window, role| window.query_all_by_role(role).count();
    let mut fields = 0;
    for role in [Role::TextInput, Role::MultilineTextInput] {
        for at in 0..count(window, role) {
            let field = window.query_all_by_role(role).nth(at).expect("a field");
            let name = field.accesskit_node().label();
            field.focus();
            settle(window);
            let field = window.query_all_by_role(role).nth(at).expect("a field");
            assert!(field.is_focused(), "{name:?}");
            let now = painted(window);
            let moved: Vec<_> = now.iter().filter(|line| !before.contains(line)).collect();
            assert!(moved.is_empty(), "{name:?}: {moved:?}");
            fields += 1;
        }
    }
    assert!(fields > 2, "{fields}");
}

#[test]
fn focus_moves_no_text_and_breaks_no_line_anew() {
    let mut window = open(1440.0, 2400.0);
    with_sender(&mut window);
    // Lines of every length: some fill the field to the last point.
    let lines: Vec<String> = (30..60)
        .map(|length| "a".repeat(length) + " bc d")
        .collect();
    send(&mut window, Command::Edit(Edit::Words(lines.join("\n"))));
    stands_still(&mut window);
    send(&mut window, Command::Act(Action::Signing));
    stands_still(&mut window);
}

/// The part of the window that a node stands in.
fn part(node: &Node<'_>) -> Option<String> {
    let mut around = node.accesskit_node().parent();
    while let Some(one) = around {
        if let Some(name) = one.label().filter(|_| one.role() == Role::Group) {
            return Some(name);
        }
        around = one.parent();
    }
    None
}

/// Whether this is read after that: at its right, or in a line below.
fn follows(before: Rect, now: Rect) -> bool {
    now.top() >= before.bottom() - 1.0
        || (now.left() > before.left() && now.top() >= before.top() - 8.0)
}

/// The node that has the focus.
pub(crate) fn focused(window: &Window) -> Option<Node<'_>> {
    let mut nodes = vec![window.root()];
    while let Some(node) = nodes.pop() {
        if node.is_focused() {
            return Some(node);
        }
        nodes.extend(node.children());
    }
    None
}

/// Goes through the window with Tab, and holds that within each part the focus goes as one reads,
/// and from part to part in this order.
#[track_caller]
fn goes_as_seen(window: &mut Window, parts: &[&str]) {
    let mut gone: Vec<(Id, Option<String>, String)> = Vec::new();
    let mut met: Vec<String> = Vec::new();
    let mut is_first = true;
    loop {
        // Something may have it from the start.
        let has_focus = window.ctx.memory(egui::Memory::focused).is_some();
        if !std::mem::take(&mut is_first) || !has_focus {
            window.key_press(Key::Tab);
            settle(window);
        }
        let id = window.ctx.memory(egui::Memory::focused);
        // After the last comes nothing, or the first again.
        let Some(id) = id.filter(|id| gone.first().is_none_or(|(first, ..)| first != id)) else {
            if gone.is_empty() {
                continue;
            }
            break;
        };
        assert!(gone.len() < 400, "the focus does not come round");
        let node = focused(window).expect("something has the focus");
        let (name, here) = (node.accesskit_node().label(), part(&node));
        let name = format!(
            "{:?} {}",
            node.accesskit_node().role(),
            name.unwrap_or_default()
        );
        let before = gone.last().filter(|(_, part, _)| *part == here);
        if let Some((before, _, said)) = before {
            let rect = |id| window.ctx.read_response(id).map(|one| one.rect);
            if let (Some(one), Some(next)) = (rect(*before), rect(id)) {
                assert!(follows(one, next), "{name} {next} after {said} {one}");
            }
        }
        if let Some(here) = &here
            && met.last() != Some(here)
        {
            met.push(here.clone());
        }
        gone.push((id, here, name));
    }
    assert_eq!(met, parts, "{gone:#?}");
}

#[test]
fn focus_goes_through_batch_as_it_is_seen() {
    for (width, height) in [(1440.0, 900.0), (1100.0, 700.0)] {
        let mut window = open(width, height);
        send(&mut window, Command::Act(Action::Batch));
        let list = vec![fixture("utf-8.csv")];
        send(&mut window, Command::Own(Message::Dropped(list)));
        judged(&mut window);
        let parts = [
            "Top bar",
            "Member list",
            "Rows of the list",
            "A row on paper, and how letters are made",
            "Bottom bar",
        ];
        goes_as_seen(&mut window, &parts);
    }
}

#[test]
fn focus_goes_through_organise_as_it_is_seen() {
    for (width, height) in [(1440.0, 900.0), (1100.0, 700.0)] {
        let mut window = open(width, height);
        send(&mut window, Command::Act(Action::Organise));
        wait(&mut window, |app| app.state().organise.is_proofed());
        let parts = ["Top bar", "Templates and pack", "Tools", "Editor"];
        let sides: &[&str] = if width > 1200.0 {
            &["What can be put in"]
        } else {
            &["Page or what can be put in"]
        };
        goes_as_seen(&mut window, &[&parts, sides].concat());
        let place = Place::Entries(Entries::Addressees);
        let show = OrganiseMessage::Show(place);
        send(&mut window, Command::Own(Message::Organise(show)));
        wait(&mut window, |app| app.state().organise.pack.are_there);
        let parts = ["Top bar", "Templates and pack", "Addressees", "Form"];
        goes_as_seen(&mut window, &parts);
    }
}

#[test]
fn focus_goes_through_two_letters_as_they_are_seen() {
    let mut window = open(1440.0, 900.0);
    send(&mut window, Command::Act(Action::Bilingual));
    goes_as_seen(
        &mut window,
        &["Top bar", "Report", "Letter", "Page", "Bottom bar"],
    );
}

#[test]
fn focus_goes_through_the_signing_table_as_it_is_seen() {
    let mut window = open(1100.0, 700.0);
    send(&mut window, Command::Act(Action::Signing));
    // Whoever sits down begins with the name, below the choice of a language.
    let begun = window.ctx.memory(egui::Memory::focused);
    let begun = begun.expect("the name has the focus");
    window
        .ctx
        .memory_mut(|memory| memory.surrender_focus(begun));
    goes_as_seen(&mut window, &["Signing table", "Your letter"]);
}

#[test]
fn focus_goes_from_part_to_part_with_one_key() {
    let mut window = open(1440.0, 900.0);
    let here = |window: &Window| {
        let node = focused(window).expect("something has the focus");
        (node.accesskit_node().role(), node.accesskit_node().label())
    };
    let of = |name: &str| (Role::Group, Some(name.to_owned()));
    let parts = ["Top bar", "Report", "Letter", "Page", "Bottom bar"];
    for part in parts.iter().chain(&parts[..1]) {
        window.key_press(Key::F6);
        settle(&mut window);
        assert_eq!(here(&window), of(part));
    }
    for part in ["Bottom bar", "Page", "Letter"] {
        window.key_press_modifiers(Modifiers::SHIFT, Key::F6);
        settle(&mut window);
        assert_eq!(here(&window), of(part));
    }
    // From there Tab goes on within it, and the key goes on from there.
    window.key_press(Key::Tab);
    settle(&mut window);
    assert_eq!(here(&window).1.as_deref(), Some("President"));
    window.key_press(Key::F6);
    settle(&mut window);
    assert_eq!(here(&window), of("Page"));
}

#[test]
fn focus_opens_and_closes_the_menu_with_its_key() {
    let mut window = open(1440.0, 900.0);
    let is_open = |window: &Window| window.query_by_label("Save as…").is_some();
    assert!(!is_open(&window));
    window.key_press(Key::F10);
    settle(&mut window);
    assert!(is_open(&window));
    window.key_press(Key::Tab);
    settle(&mut window);
    let node = focused(&window).expect("something has the focus");
    assert_eq!(node.accesskit_node().label().as_deref(), Some("New letter"));
    window.key_press(Key::F10);
    settle(&mut window);
    assert!(!is_open(&window));
}

#[test]
fn focus_in_the_report_is_brought_into_sight() {
    let mut window = open(1440.0, 700.0);
    window.key_press(Key::F6);
    settle(&mut window);
    window.key_press(Key::F6);
    settle(&mut window);
    let report = focused(&window).expect("the report").rect();
    let mut gone = 0;
    loop {
        window.key_press(Key::Tab);
        settle(&mut window);
        let node = focused(&window).expect("something has the focus");
        if part(&node).as_deref() != Some("Report") {
            break;
        }
        let rect = node.rect();
        assert!(report.expand(1.0).contains_rect(rect), "{rect} in {report}");
        gone += 1;
    }
    assert!(gone > 10, "{gone}");
}

#[test]
fn tips_do_not_open_over_what_was_only_scrolled_by() {
    let mut window = open(1440.0, 700.0);
    let help = Action::Export(ExportKind::ALL[0]).help(UiLang::ENGLISH);
    let at = window
        .get_by_role_and_label(
            Role::Button,
            &Action::Export(ExportKind::ALL[0]).name(UiLang::ENGLISH),
        )
        .rect()
        .center();
    let wait = |window: &mut Window| {
        for _ in 0..60 {
            window.step();
        }
    };
    let scroll = |window: &mut Window| {
        window.event(Event::MouseWheel {
            unit: MouseWheelUnit::Point,
            delta: vec2(0.0, -30.0),
            phase: TouchPhase::Move,
            source: MouseWheelSource::Unknown,
            modifiers: Modifiers::NONE,
        });
        window.step();
    };
    window.event(Event::PointerMoved(at));
    window.step();
    scroll(&mut window);
    wait(&mut window);
    assert!(window.query_by_label(&help).is_none());
    window.event(Event::PointerMoved(at + vec2(2.0, 0.0)));
    wait(&mut window);
    assert!(window.query_by_label(&help).is_some());
}

#[test]
fn focus_on_the_page_scrolls_it_by_keys() {
    let mut window = open(1100.0, 700.0);
    send(&mut window, Command::Act(Action::FitWidth));
    let top = |window: &Window| window.get_by_label("Page 1 of 1").rect().top();
    let begin = top(&window);
    for _ in 0..4 {
        window.key_press(Key::F6);
        settle(&mut window);
    }
    let here = focused(&window).and_then(|node| node.accesskit_node().label());
    assert_eq!(here.as_deref(), Some("Page"));
    window.key_press(Key::ArrowDown);
    settle(&mut window);
    let down = top(&window);
    assert!(down < begin, "{down} {begin}");
    window.key_press(Key::End);
    settle(&mut window);
    let page = window.get_by_label("Page 1 of 1").rect();
    assert!(page.bottom() < 700.0, "{page}");
    window.key_press(Key::Home);
    settle(&mut window);
    assert!((top(&window) - begin).abs() < 1.0, "{begin}");
    let here = focused(&window).and_then(|node| node.accesskit_node().label());
    assert_eq!(here.as_deref(), Some("Page"));
}

#[test]
fn focus_and_choice_go_from_office_to_office_by_the_arrows() {
    let mut window = open(1440.0, 900.0);
    let office = |window: &Window| app(window).state().session.draft.to.clone();
    send(
        &mut window,
        Command::Follow(Goal::Field(FocusField::Office)),
    );
    assert_eq!(office(&window), "president");
    for (key, due) in [
        (Key::ArrowRight, "prosecutor"),
        (Key::ArrowDown, "interior"),
        (Key::ArrowRight, "interior"),
        (Key::ArrowLeft, "prosecutor"),
    ] {
        window.key_press(key);
        settle(&mut window);
        assert_eq!(office(&window), due);
    }
    let chosen = window.get_by_role_and_label(Role::RadioButton, "Prosecutor General");
    assert!(chosen.is_focused());
}
