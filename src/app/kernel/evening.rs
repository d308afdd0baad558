//! That an evening runs with letters which no change elsewhere in the window reaches.

use egui::Ui;

use super::action::Action;
use super::command::Command;
use super::theme::{SPACE_S, tokens};
use super::view::{Out, View};
use super::widgets;
use crate::strings::say;

/// Says so, and leads back to the table. Whether there is one.
pub(crate) fn running<S, M>(ui: &mut Ui, view: View<'_, S>, out: &mut Out<M>) -> bool {
    let Some(evening) = &view.session.evening else {
        return false;
    };
    let letters = view.ui_lang.list(&evening.letters);
    let said = say!(
        view,
        "evening-running",
        letters = letters,
        people = evening.people
    );
    widgets::told(ui, &said, tokens(ui).check);
    ui.add_space(SPACE_S);
    if widgets::secondary(ui, &say!(view, "evening-back")).clicked() {
        out.push(Command::Act(Action::Signing));
    }
    true
}
