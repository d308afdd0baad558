//! What is asked in the batch tab.

use egui::Ui;

use super::{done, mend};
use crate::app::batch::message::{Command, Dialog, Message, Out, View};
use crate::app::kernel::dialog::{Focused, buttons, title};
use crate::app::kernel::widgets;
use crate::batch::programme::{MAX_LETTERS, Since};
use crate::strings::say;

/// Asks a question of the tab.
pub(crate) fn question(ui: &mut Ui, view: View<'_>, dialog: &Dialog, out: &mut Out) {
    match dialog {
        Dialog::Mend(row, entry) => {
            let list = view.state.list.as_ref();
            let line = list.map_or(0, |list| list.table.0.row(*row).line());
            title(ui, &say!(view, "mend", row = line));
            mend::form(ui, view, *row, entry, out);
            let others = [(say!(view, "cancel"), Command::Close)];
            buttons(ui, &say!(view, "mend-do"), &others, Focused::Main, out);
        }
        Dialog::Programme(opened) => {
            title(ui, &say!(view, "programme-there"));
            let there = &view.session.programme;
            let (letters, cards) = (there.letters.len(), there.cards.len());
            let body = say!(
                view,
                "programme-there-body",
                letters = letters,
                cards = cards
            );
            widgets::body(ui, &body);
            let doubled = there.doubled(opened);
            if doubled > 0 {
                widgets::body(ui, &say!(view, "programme-doubles", count = doubled));
            }
            let mut others = vec![(say!(view, "cancel"), Command::Close)];
            if there.len() + opened.len() <= MAX_LETTERS {
                let add = Command::Own(Message::AddProgramme(opened.clone()));
                others.push((say!(view, "programme-there-add"), add));
            }
            let main = say!(view, "programme-there-replace");
            buttons(ui, &main, &others, Focused::Last, out);
        }
        Dialog::SaveProgramme(path, since) => {
            title(ui, &say!(view, "dialog-programme"));
            let path = path.display().to_string();
            let body = match since {
                Since::Same => say!(view, "programme-save-there", path = path),
                Since::Changed => say!(view, "programme-save-changed", path = path),
                Since::Gone => say!(view, "programme-save-gone", path = path),
            };
            widgets::body(ui, &body);
            let others = [
                (say!(view, "cancel"), Command::Close),
                (
                    say!(view, "replace-other"),
                    Command::Own(Message::SaveElsewhere),
                ),
            ];
            let (main, focused) = match since {
                Since::Same => (say!(view, "programme-save-do"), Focused::Main),
                // Enter must not replace what somebody else wrote.
                Since::Changed => (say!(view, "replace-do"), Focused::Last),
                Since::Gone => (say!(view, "programme-save-do"), Focused::Last),
            };
            buttons(ui, &main, &others, focused, out);
        }
        Dialog::Made(made) => {
            title(ui, &say!(view, "done"));
            done::summary(ui, view, made, out);
            let mut others = vec![(say!(view, "close"), Command::Close)];
            if let Some(job) = made.print.clone() {
                let print = Command::Own(Message::Print(job));
                others.push((say!(view, "done-print"), print));
            }
            buttons(ui, &say!(view, "toast-show"), &others, Focused::Main, out);
        }
    }
}
