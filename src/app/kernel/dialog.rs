//! What every dialog of our own has: a title, and a row of buttons.

use egui::{Align, Layout, RichText, Ui};

use super::command::Command;
use super::theme::{SPACE_M, semibold};
use super::view::Out;
use super::widgets;

/// The title of a dialog.
pub(crate) fn title(ui: &mut Ui, text: &str) {
    ui.label(RichText::new(text).font(semibold(16.0)));
}

/// The button that Enter presses.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Focused {
    Main,
    Last,
}

/// The row of buttons: the main one, and the others with what each asks for.
pub(crate) fn buttons<M: Clone>(
    ui: &mut Ui,
    main: &str,
    others: &[(String, Command<M>)],
    focused: Focused,
    out: &mut Out<M>,
) {
    ui.add_space(SPACE_M);
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = SPACE_M;
        let button = widgets::primary(ui, main);
        if button.clicked() {
            out.push(Command::Confirm);
        }
        let mut first = button;
        for (name, command) in others {
            let button = widgets::secondary(ui, name);
            if button.clicked() {
                out.push(command.clone());
            }
            if focused == Focused::Last {
                first = button;
            }
        }
        if ui.ctx().memory(|memory| memory.focused().is_none()) {
            first.request_focus();
        }
    });
}
