//! How pages are to be printed, asked where the system has no dialog for it.

use egui::{DragValue, Ui};

use super::Out;
use crate::app::kernel::dialog::{Focused, buttons, title};
use crate::app::kernel::print_dialog::Question;
use crate::app::kernel::session::Session;
use crate::app::kernel::widgets;
use crate::app::shell::dialog::Dialog;
use crate::app::shell::message::{Command, Message};
use crate::strings::say;

/// More copies than this are a slip of the finger.
const MAX: u16 = 99;

/// Asks for the printer, how many copies, and on which sides.
pub(crate) fn question(ui: &mut Ui, session: &Session, question: &Question, out: &mut Out) {
    title(ui, &say!(session, "print-dialog"));
    let mut new = question.clone();
    let choice = &mut new.choice;
    let label = widgets::small(ui, &say!(session, "print-printer"));
    let shown = widgets::combo("printer", ui.available_width())
        .selected_text(choice.printer.clone())
        .show_ui(ui, |ui| {
            for printer in &question.printers {
                ui.selectable_value(&mut choice.printer, printer.clone(), printer);
            }
        });
    shown.response.labelled_by(label.id);
    ui.horizontal(|ui| {
        let label = widgets::small(ui, &say!(session, "print-copies"));
        let value = DragValue::new(&mut choice.copies).range(1..=MAX);
        ui.add(value).labelled_by(label.id);
    });
    let name = say!(session, "print-both-sides");
    if widgets::check(ui, choice.both_sides, &name).clicked() {
        choice.both_sides = !choice.both_sides;
    }
    widgets::small(ui, &say!(session, "print-as-it-is"));
    if new != *question {
        out.push(Command::Own(Message::Dialog(Dialog::Print(Box::new(new)))));
    }
    let others = [(say!(session, "cancel"), Command::Close)];
    let main = say!(session, "print-do");
    buttons(ui, &main, &others, Focused::Main, out);
}
