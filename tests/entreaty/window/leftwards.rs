//! What is written from right to left stands below its field as it is printed: the field has its words in
//! another order.

use egui::Rect;
use egui::accesskit::Role;
use egui::epaint::text::MissingGlyphPolicy;
use egui_kittest::kittest::Queryable;
use entreaty::app::kernel::command::Edit;
use entreaty::app::shell::message::Command;

use super::batch_window::Window;
use super::compose::{open, send, settle, with_sender};
use super::text_shown::lines;

const TOLD: &str = "The field mixes up words from right to left. Printed, they stand so:";

/// No face of the system is asked for: a box stands for a letter that no face has.
fn any_letter(window: &Window) {
    window
        .ctx
        .set_missing_glyph_policy(MissingGlyphPolicy::Tofu);
}

fn rect_of(window: &Window, text: &str) -> Rect {
    window.get_by_role_and_label(Role::Label, text).rect()
}

/// In which order a painted line has the words of `text`, from the left; their letters are painted from the left
/// too, the last first.
fn turned(line: &str, text: &str) -> Vec<usize> {
    let words = text.split(' ').enumerate();
    let mut places: Vec<(usize, usize)> = words
        .map(|(number, word)| {
            let word: String = word.chars().rev().collect();
            let place = line.find(&word);
            (place.unwrap_or_else(|| panic!("{word} in {line}")), number)
        })
        .collect();
    places.sort_unstable();
    places.into_iter().map(|(_, number)| number).collect()
}

#[test]
fn leftwards_name_stands_below_its_field_as_it_is_printed() {
    let mut window = open(1440.0, 1600.0);
    any_letter(&window);
    with_sender(&mut window);
    assert!(window.query_by_label(TOLD).is_none());
    let name = "محمد علي الأحمد";
    send(&mut window, Command::Edit(Edit::Name(name.to_owned())));
    settle(&mut window);
    let field = window.get_by_role_and_label(Role::TextInput, "Name").rect();
    let printed = rect_of(&window, name);
    assert!(printed.top() >= field.bottom() && printed.top() < field.bottom() + 60.0);
    window.get_by_role_and_label(Role::Label, TOLD);
    // The name that is read first stands at the right.
    let seen = lines(&window);
    let below = |rect: Rect| rect_of(&window, name).contains(rect.center());
    let line = seen.iter().find(|line| below(line.rect));
    assert_eq!(turned(&line.expect("a line").text, name), [2, 1, 0]);
    // An address has only the lines that need it.
    let address = "רחוב הרצל 12\n10000 Town\nIreland".to_owned();
    send(&mut window, Command::Edit(Edit::Address(address)));
    settle(&mut window);
    window.get_by_role_and_label(Role::Label, "רחוב הרצל 12");
    assert!(
        window
            .query_by_role_and_label(Role::Label, "10000 Town")
            .is_none()
    );
    let street = "רחוב הרצל";
    let seen = lines(&window);
    let line = seen.iter().find(|line| line.text.starts_with("12 "));
    assert_eq!(turned(&line.expect("a line").text, street), [1, 0]);
}

#[test]
fn leftwards_line_has_room_below_a_narrow_field() {
    let mut window = open(1100.0, 1800.0);
    any_letter(&window);
    with_sender(&mut window);
    let words = "תודה רבה לכם על הכול ולכל מי שכתב מכתב ביום הזה בשבוע הזה. ".repeat(4);
    send(&mut window, Command::Edit(Edit::Words(words.clone())));
    settle(&mut window);
    let rect = rect_of(&window, words.trim());
    // Broken between words, as wide as the panel at the most.
    assert!(rect.height() > 30.0, "{rect}");
    let inside = lines(&window).into_iter();
    let inside: Vec<_> = inside
        .filter(|line| rect.contains(line.rect.center()))
        .collect();
    assert!(inside.len() > 1, "{}", inside.len());
    for line in inside {
        assert!(rect.expand(2.0).contains_rect(line.rect), "{}", line.text);
    }
}
