//! What can be done about an edit in one click, in the letter's text and among the problems.

use egui::{Response, Ui};

use crate::app::compose::message::{Command, Out, View};
use crate::app::kernel::command::Edit;
use crate::app::kernel::widgets;
use crate::strings::say;

/// Puts the letter's own words back; whether that was done by keyboard.
pub fn all_back(ui: &mut Ui, view: View<'_>, part: &str, edit: usize, out: &mut Out) -> bool {
    let aloud = say!(view, "text-all-back-of", part = part);
    let button = widgets::quiet_button(ui, &say!(view, "text-all-back"), &aloud);
    if button.clicked() {
        out.push(Command::Edit(Edit::DropEdit(edit)));
    }
    button.clicked() && button.has_focus()
}

/// The two answers to a stale edit; whether one was given by keyboard.
pub fn choose(ui: &mut Ui, view: View<'_>, part: &str, edit: usize, out: &mut Out) -> bool {
    let mut went = false;
    for (said, aloud, answer) in [
        (
            say!(view, "text-keep"),
            say!(view, "text-keep-of", part = part),
            Edit::KeepEdit(edit),
        ),
        (
            say!(view, "text-take"),
            say!(view, "text-take-of", part = part),
            Edit::DropEdit(edit),
        ),
    ] {
        let button = widgets::quiet_button(ui, &said, &aloud);
        if button.clicked() {
            out.push(Command::Edit(answer));
            went = button.has_focus();
        }
    }
    went
}

/// Drops an edit whose part is gone.
pub fn discard(ui: &mut Ui, view: View<'_>, edit: usize, out: &mut Out) -> Response {
    let words = view
        .session
        .draft
        .edits
        .get(edit)
        .map_or("", |edit| &edit.text);
    let first: String = words.chars().take(40).collect();
    let aloud = say!(view, "text-discard-of", words = first);
    let button = widgets::quiet_button(ui, &say!(view, "text-discard"), &aloud);
    if button.clicked() {
        out.push(Command::Edit(Edit::DropEdit(edit)));
    }
    button
}
