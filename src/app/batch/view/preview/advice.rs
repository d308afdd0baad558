//! What to do with a list that is not understood.

use egui::Ui;

use crate::app::batch::message::{Command, Message, Out, View};
use crate::app::batch::state::List;
use crate::app::kernel::widgets;
use crate::strings::say;

/// Says what to do: its people may be on another sheet.
pub(super) fn what_to_do(ui: &mut Ui, view: View<'_>, list: &List, out: &mut Out) {
    if let Some(sheet) = &list.known_sheet {
        let said = say!(view, "preview-sheet-known", sheet = sheet.as_str());
        widgets::body(ui, &said);
        let name = say!(view, "preview-sheet-go", sheet = sheet.as_str());
        if widgets::secondary(ui, &name).clicked() {
            out.push(Command::Own(Message::Sheet(sheet.clone())));
        }
        return;
    }
    widgets::small(ui, &say!(view, "preview-mend"));
    if list.sheets().is_some_and(|(_, all)| all.len() > 1) {
        widgets::small(ui, &say!(view, "preview-sheet-other"));
    }
}
