//! Dialogs: nothing of what is below them lies over them, and their own bar over nothing.

use egui::accesskit::Role;
use egui::{Event, Key, Rect, vec2};
use egui_kittest::kittest::{NodeT, Queryable};
use entreaty::app::kernel::action::Action;
use entreaty::app::shell::message::Command;
use entreaty::strings::UiLang;
use fluent_bundle::FluentArgs;

use super::batch_window::Window;
use super::compose::{app, open, open_in, send, settle};

fn rest(window: &mut Window) {
    for _ in 0..60 {
        window.step();
    }
}

#[test]
fn dialogs_are_covered_by_no_tip_of_what_is_below() {
    let mut window = open(1440.0, 900.0);
    let tip = "Ministry of Internal Affairs";
    let is_there = |window: &Window| window.query_all_by_label(tip).next().is_some();
    let at = window.get_by_label("Minister of Internal Affairs").rect();
    window.event(Event::PointerMoved(at.center()));
    window.step();
    window.event(Event::PointerMoved(at.center() + vec2(2.0, 0.0)));
    rest(&mut window);
    assert!(is_there(&window), "no tip came up");
    for open in [Key::F1, Key::F1] {
        window.key_press(open);
        rest(&mut window);
        assert!(app(&window).state().dialog.is_some());
        assert!(!is_there(&window));
        // Nor does one come up while the dialog is there.
        window.event(Event::PointerMoved(at.center() + vec2(3.0, 0.0)));
        rest(&mut window);
        assert!(!is_there(&window));
        window.key_press(Key::Escape);
        rest(&mut window);
        assert!(app(&window).state().dialog.is_none());
        window.event(Event::PointerMoved(at.center()));
        rest(&mut window);
        assert!(is_there(&window), "it comes back");
    }
}

/// Where something stands and what it is called.
type Named = (String, Rect);

/// The controls of the open dialog, and its bar if it scrolls.
fn of_dialog(window: &Window, dialog: Rect) -> (Vec<Named>, Option<Rect>) {
    let roles = [
        Role::ComboBox,
        Role::TextInput,
        Role::Button,
        Role::CheckBox,
    ];
    let all = roles
        .into_iter()
        .flat_map(|role| window.query_all_by_role(role));
    let all = all.map(|node| {
        (
            node.accesskit_node().label().unwrap_or_default(),
            node.rect(),
        )
    });
    let inside = |rect: Rect| dialog.x_range().contains(rect.center().x);
    let all = all.filter(|(_, rect)| inside(*rect));
    let bars = window.query_all_by_role(Role::ScrollBar);
    // The letter below has one too.
    let bar = bars.map(|node| node.rect()).rfind(|rect| inside(*rect));
    (all.collect(), bar)
}

#[test]
fn dialogs_of_settings_are_whole_on_a_low_screen_or_have_their_bar_beside_their_fields() {
    for lang in UiLang::all() {
        for (width, height) in [(1100.0, 700.0), (550.0, 350.0)] {
            let mut window = open_in(lang, width, height, None);
            send(&mut window, Command::Act(Action::Settings));
            settle(&mut window);
            let at = format!("{} {width}", lang.code());
            let group = say(lang, "settings-group");
            let field = window.get_by_role_and_label(Role::TextInput, &group).rect();
            let close = say(lang, "close");
            let close = window.get_all_by_label(&close).last().expect("a way out");
            let close = close.rect();
            let from = if width > 800.0 {
                width / 2.0 - 380.0
            } else {
                0.0
            };
            let whole = Rect::from_x_y_ranges(from..=width - from, 0.0..=height);
            let (controls, bar) = of_dialog(&window, whole);
            assert!(controls.iter().any(|(_, rect)| *rect == field), "{at}");
            let scrolls = close.bottom() > height;
            assert!(!scrolls || width < 800.0, "{at}: {close}");
            if scrolls {
                let bar = bar.unwrap_or_else(|| panic!("{at}: no bar"));
                assert!(field.right() <= bar.left(), "{at}: {field} {bar}");
            }
        }
    }
}

/// What the window says in this language.
fn say(ui_lang: UiLang, key: &str) -> String {
    ui_lang.say(key, &FluentArgs::new())
}
