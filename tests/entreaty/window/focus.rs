//! Focus: what has it is shown without moving anything, and Tab goes on as the window is seen.

use egui::accesskit::Role;
use egui::{Id, Key, Rect};
use egui_kittest::Node;
use egui_kittest::kittest::{NodeT, Queryable};
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::command::Edit;
use entreaty::app::organise::message::Message as OrganiseMessage;
use entreaty::app::organise::state::{Entries, Place};
use entreaty::app::shell::message::{Command, Message};

use crate::window::batch_window::{Window, fixture, judged};
use crate::window::compose::{open, send, settle, wait, with_sender};
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
fn focused(window: &Window) -> Option<Node<'_>> {
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
