//! The button that makes another key of one's own.

use egui::Ui;

use crate::app::kernel::widgets;
use crate::app::organise::message::{Command, Entered, Message, Out, View};
use crate::strings::say;

/// Shows it.
pub(crate) fn replace(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let button = widgets::secondary(ui, &say!(view, "replace-key"));
    let help = say!(view, "replace-key.help");
    if button.on_hover_text(help).clicked() {
        out.push(Command::Own(Message::Entry(Entered::ReplaceKey)));
    }
}
