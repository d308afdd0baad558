//! The questions at the table.

use egui::{RichText, Ui};

use crate::app::kernel::dialog::{Focused, buttons, diary_check, title};
use crate::app::kernel::theme::tokens;
use crate::app::kernel::widgets;
use crate::app::signing::message::{Command, Dialog, Message, Out, View};
use crate::app::signing::state::{Ended, Signing};
use crate::strings::say;

/// The questions at the table.
pub(crate) fn question(ui: &mut Ui, view: View<'_>, dialog: Dialog, out: &mut Out) {
    match dialog {
        Dialog::Leave => {
            title(ui, &say!(view, "signing-leave"));
            widgets::body(ui, &say!(view, "signing-leave-body"));
            let others = [(say!(view, "signing-stay"), Command::Close)];
            let main = say!(view, "signing-leave-do");
            buttons(ui, &main, &others, Focused::Last, out);
        }
        Dialog::End => {
            title(ui, &say!(view, "signing-end"));
            widgets::body(ui, &say!(view, "signing-end-gone"));
            widgets::body(ui, &say!(view, "signing-end-not"));
            let signing = view.state.signing.as_ref();
            let ended = signing.map_or_else(Ended::default, Signing::ended);
            let (letters, cards) = (ended.letters, ended.cards);
            let printed = say!(
                view,
                "signing-end-printed",
                letters = letters,
                cards = cards
            );
            widgets::body(ui, &printed);
            let left = ended.unprinted;
            if left > 0 {
                let text = if signing.is_some_and(Signing::has_cards) {
                    say!(view, "signing-end-unprinted-cards", count = left)
                } else {
                    say!(view, "signing-end-unprinted", count = left)
                };
                ui.label(RichText::new(format!("■ {text}")).color(tokens(ui).fix));
                widgets::body(ui, &say!(view, "signing-end-unprinted-gone"));
            }
            // Until somebody says that none is kept, the diary may note the evening.
            if ended.exercise > 0 && view.session.settings.diary != Some(false) {
                let count = ended.exercise;
                widgets::body(ui, &say!(view, "signing-end-exercise", count = count));
            }
            // None is kept until somebody says so.
            let on = view.session.settings.diary == Some(true);
            diary_check(ui, view, on, out);
            let others = [(say!(view, "signing-stay"), Command::Close)];
            let main = say!(view, "signing-end-do");
            buttons(ui, &main, &others, Focused::Last, out);
        }
        Dialog::Unended => {
            let last = view.state.unended.last();
            let has_cards = last.is_some_and(|left| !left.programme.cards.is_empty());
            let count: usize = last.map_or(0, |left| {
                let people = left.people.iter();
                people.map(|person| person.letters.len()).sum()
            });
            title(ui, &say!(view, "unended"));
            let body = if has_cards {
                say!(view, "unended-body-cards", count = count)
            } else {
                say!(view, "unended-body", count = count)
            };
            widgets::body(ui, &body);
            let others = [
                (say!(view, "unended-later"), Command::Close),
                (
                    say!(view, "unended-another"),
                    Command::Own(Message::Another),
                ),
            ];
            let main = say!(view, "unended-do");
            buttons(ui, &main, &others, Focused::Main, out);
        }
        Dialog::Withdraw(place) => {
            let number = place + 1;
            title(ui, &say!(view, "signing-withdraw-number", number = number));
            widgets::body(ui, &say!(view, "signing-withdraw-body"));
            widgets::body(ui, &say!(view, "signing-end-not"));
            let others = [(say!(view, "signing-stay"), Command::Close)];
            let main = say!(view, "signing-withdraw-do");
            buttons(ui, &main, &others, Focused::Last, out);
        }
    }
}
