//! Small windows and large type: nothing lies over anything else, and nothing is out of reach.
//!
//! A window of 1100 × 700 at 200 % has 550 × 350 points.

use std::fs;

use egui::accesskit::Role;
use egui::{Rect, pos2};
use egui_kittest::kittest::{NodeT, Queryable};
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::session::Tab;
use entreaty::app::shell::dialog::Dialog;
use entreaty::app::shell::message::{Command, Message};
use entreaty::press::file::ExportKind;
use entreaty::store::folders::Folders;
use entreaty::strings::UiLang;

use crate::window::batch_window::{Window, click, command};
use crate::window::compose::{app, open, open_in, wait};

/// How high the bar at the top and the strip at the bottom are, in points.
const BAR: f32 = 48.0;

/// The controls that can be pressed, with what they are called.
fn controls(window: &Window) -> Vec<(String, Rect)> {
    let roles = [Role::Button, Role::Tab, Role::ComboBox];
    let nodes = roles
        .into_iter()
        .flat_map(|role| window.query_all_by_role(role));
    nodes
        .map(|node| {
            (
                node.accesskit_node().label().unwrap_or_default(),
                node.rect(),
            )
        })
        .collect()
}

/// Controls lie beside each other and within the window.
#[track_caller]
fn lie_apart(what: &str, width: f32, all: &[(String, Rect)]) {
    assert!(!all.is_empty(), "{what}: there is nothing");
    for (at, (name, rect)) in all.iter().enumerate() {
        let inside = rect.left() >= -0.5 && rect.right() <= width + 0.5;
        assert!(inside, "{what}: “{name}” reaches out of the window: {rect}");
        for (other, place) in &all[at + 1..] {
            let common = rect.intersect(*place);
            let over = common.width() > 0.5 && common.height() > 0.5;
            assert!(!over, "{what}: “{name}” and “{other}” lie over each other");
        }
    }
}

#[test]
fn sizes_leave_the_bars_room_in_every_language() {
    // Words of the made-up language are a third longer.
    for lang in UiLang::all().chain(UiLang::of_code(UiLang::PSEUDO)) {
        for (width, height) in [
            (550.0, 350.0),
            (683.0, 384.0),
            (733.0, 466.0),
            (910.0, 512.0),
            (1100.0, 700.0),
        ] {
            let mut window = open_in(lang, width, height, None);
            for action in [Action::Compose, Action::Batch, Action::Organise] {
                command(&mut window, Command::Act(action));
                let what = format!("{} at {width} × {height}, {action:?}", lang.code());
                let mut bar = controls(&window);
                // The list of Organise scrolls below the bar.
                let below = lang.text("review-open");
                bar.retain(|(name, rect)| rect.bottom() <= BAR && *name != below);
                lie_apart(&what, width, &bar);
            }
            command(&mut window, Command::Act(Action::Compose));
            let mut strip = controls(&window);
            // What is scrolled out of sight below the strip is no part of it.
            let session = &app(&window).state().session;
            let needed = session.needed().into_iter();
            let mut names: Vec<String> = needed.map(|of| session.place_name(of)).collect();
            let actions = [
                Action::Export(ExportKind::ALL[0]),
                Action::Save,
                Action::Copy,
            ];
            names.extend(actions.map(|action| action.name(lang)));
            // The summary of the problems.
            names.extend(["●", "▲"].map(str::to_owned));
            let own = |name: &str| names.iter().any(|own| name.contains(own));
            strip.retain(|(name, rect)| rect.top() >= height - BAR && own(name));
            let what = format!("{} at {width} × {height}, the strip", lang.code());
            lie_apart(&what, width, &strip);
        }
    }
}

#[test]
fn sizes_keep_dialogs_within_the_window_in_every_language() {
    for lang in UiLang::all().chain(UiLang::of_code(UiLang::PSEUDO)) {
        let mut window = open_in(lang, 550.0, 350.0, None);
        for action in [Action::Settings, Action::Keys] {
            command(&mut window, Command::Act(action));
            window.run_ok();
            // It has the title at its top, wherever it scrolls.
            let name = action.name(lang).replace('…', "");
            let title = window.get_all_by_label(&name);
            let seen = Rect::from_min_max(pos2(0.0, 0.0), pos2(550.0, 350.0));
            let tops: Vec<Rect> = title.map(|node| node.rect()).collect();
            let what = format!("{}, {action:?}", lang.code());
            assert!(
                tops.iter().any(|rect| seen.contains_rect(*rect)),
                "{what}: {tops:?}"
            );
            let mut all = controls(&window);
            all.retain(|(_, rect)| tops.iter().any(|top| rect.left() >= top.left() - 24.0));
            let wide = all.iter().find(|(_, rect)| rect.right() > 550.0);
            assert!(wide.is_none(), "{what}: {wide:?}");
            command(&mut window, Command::Close);
        }
    }
}

#[test]
fn sizes_leave_a_list_room_in_the_middle() {
    let mut window = open(550.0, 350.0);
    command(&mut window, Command::Act(Action::Batch));
    let head = window
        .get_by_label("Open a member list, or drop it here")
        .rect();
    assert!(head.height() < 60.0, "it stands on a line or two: {head}");
    // How the letters are made is still there, below the list.
    assert!(
        window
            .get_all_by_label("One PDF of all letters")
            .next()
            .is_some()
    );
}

#[test]
fn sizes_scroll_the_organise_tab_sideways_where_there_is_no_room() {
    let mut window = open(550.0, 350.0);
    command(&mut window, Command::Act(Action::Organise));
    // The tools above the text stand beside each other, and the page has its place at their right.
    let rects = [
        "Handlebars",
        "Condition",
        "What changed",
        "What can be put in",
    ]
    .map(|name| window.get_by_label(name).rect());
    for [first, second] in rects.array_windows() {
        assert!(first.right() <= second.left(), "{first} {second}");
    }
    assert!(rects[3].left() > 550.0, "it is reached by scrolling");
}

#[test]
fn sizes_make_a_menu_of_the_tabs_where_there_is_no_room() {
    let mut window = open(550.0, 350.0);
    assert!(window.query_by_role(Role::Tab).is_none());
    click(&mut window, "Tab: Compose");
    let items = window.get_all_by_role_and_label(Role::MenuItemRadio, "Organise");
    items.last().expect("an item").click_accesskit();
    window.run_ok();
    assert_eq!(app(&window).state().session.tab, Tab::Organise);
    window.get_by_label("Tab: Organise");
}

#[test]
fn sizes_of_a_dialog_are_those_of_what_it_says_now() {
    let mut window = open(1440.0, 900.0);
    let mut height = |lines: usize| {
        let dialog = Dialog::Message {
            title: "Something".to_owned(),
            lines: vec!["It is so.".to_owned(); lines],
        };
        command(&mut window, Command::Own(Message::Dialog(dialog)));
        window.run_ok();
        let dialogs = window.query_all_by_role(Role::Dialog);
        let height = dialogs
            .map(|dialog| dialog.rect().height())
            .fold(0.0, f32::max);
        command(&mut window, Command::Close);
        height
    };
    let short = height(1);
    assert!(height(20) > short + 100.0);
    let again = height(1);
    assert!((again - short).abs() < 1.0, "{short} {again}");
}

#[test]
fn sizes_of_the_menu_fit_a_low_screen() {
    for (width, height) in [(1280.0, 720.0), (1100.0, 500.0), (550.0, 350.0)] {
        let mut window = open(width, height);
        click(&mut window, "Menu");
        let seen = Rect::from_min_max(pos2(0.0, 0.0), pos2(width, height));
        for action in [Action::Settings, Action::Keys, Action::Quit] {
            let name = action.name(UiLang::ENGLISH);
            let rect = window.get_by_role_and_label(Role::Button, &name).rect();
            assert!(
                seen.contains_rect(rect),
                "{width} × {height}, {name}: {rect}"
            );
        }
        // A usual screen has room for all of it.
        if height > 700.0 {
            for action in [Action::Redo, Action::NormalSize] {
                let name = action.name(UiLang::ENGLISH);
                let all = window.query_all_by_role_and_label(Role::Button, &name);
                let lowest = all.map(|node| node.rect().bottom()).fold(0.0, f32::max);
                let quit = window.get_by_role_and_label(Role::Button, "Quit").rect();
                assert!(lowest > 0.0 && lowest <= quit.top(), "{name}: {lowest}");
            }
        }
    }
}

#[test]
fn sizes_of_the_menu_stay_with_many_letters_opened_lately() {
    let dir = tempfile::tempdir().expect("a folder");
    let folders = Folders::within(dir.path());
    let letters: Vec<String> = (0..10)
        .map(|at| format!("\"/home/a/letter-{at}.letter\""))
        .collect();
    let recent = format!("letters = [{}]\n", letters.join(", "));
    fs::create_dir_all(&folders.state).expect("a folder");
    fs::write(folders.state.join("recent.toml"), recent).expect("a list");
    let mut window = open_in(UiLang::ENGLISH, 1100.0, 700.0, Some(folders));
    wait(&mut window, |app| {
        app.state().session.recent.letters.len() == 8
    });
    click(&mut window, "Menu");
    let seen = Rect::from_min_max(pos2(0.0, 0.0), pos2(1100.0, 700.0));
    let quit = window.get_by_role_and_label(Role::Button, "Quit").rect();
    assert!(seen.contains_rect(quit), "{quit}");
    // All of the rest is in sight above it, without scrolling.
    for action in [Action::Spelling, Action::NormalSize] {
        let name = action.name(UiLang::ENGLISH);
        let all = window.query_all_by_role_and_label(Role::Button, &name);
        let lowest = all.map(|node| node.rect().bottom()).fold(0.0, f32::max);
        assert!(
            lowest > 0.0 && lowest <= quit.top(),
            "{name}: {lowest}, {quit}"
        );
    }
    click(&mut window, "Recent");
    // So many are remembered.
    for at in 0..8 {
        let name = format!("letter-{at}.letter");
        let rect = window.get_by_label(&name).rect();
        assert!(seen.contains_rect(rect), "{name}: {rect}");
    }
}

#[test]
fn sizes_keep_the_buttons_of_the_signing_table_in_sight() {
    for lang in UiLang::all().chain(UiLang::of_code(UiLang::PSEUDO)) {
        for (width, height) in [
            (550.0, 350.0),
            (733.0, 467.0),
            (1100.0, 700.0),
            (1366.0, 768.0),
        ] {
            let mut window = open_in(lang, width, height, None);
            command(&mut window, Command::Act(Action::Signing));
            let seen = Rect::from_min_max(pos2(0.0, 0.0), pos2(width, height));
            for action in [
                Action::PrintGathered,
                Action::EndSigning,
                Action::LeaveSigning,
            ] {
                let name = action.name(lang);
                let rect = window.get_by_role_and_label(Role::Button, &name).rect();
                let what = format!("{} at {width} × {height}, {name}: {rect}", lang.code());
                assert!(seen.contains_rect(rect), "{what}");
            }
        }
    }
}
