//! Who signed, for the one at the table: shown for a minute, in the place of the page.

use std::time::Duration;

use egui::{Layout, Rect, RichText, ScrollArea, Ui, UiBuilder};

use super::letters::frame;
use crate::app::kernel::theme::{SPACE_M, SPACE_S, semibold};
use crate::app::kernel::widgets;
use crate::app::signing::message::{Command, Message, Out, View};
use crate::app::signing::state::Signing;
use crate::batch::programme::Piece;
use crate::strings::say;

/// Whether the list is shown: the minute has not passed.
pub(super) fn is_listed(view: View<'_>, signing: &Signing) -> bool {
    let until = signing.listed_until;
    until.is_some_and(|until| view.session.now < until)
}

/// Shows the list.
pub(super) fn list(ui: &mut Ui, view: View<'_>, signing: &Signing, above: Rect, out: &mut Out) {
    let builder = UiBuilder::new()
        .max_rect(above)
        .layout(Layout::top_down(egui::Align::Min));
    let ui = &mut ui.new_child(builder);
    let left = signing.listed_until.unwrap_or_default() - view.session.now;
    // It goes by itself.
    ui.ctx().request_repaint_after(Duration::from_secs(1));
    let seconds = left.max(0.0).ceil() as u64;
    widgets::head(
        ui,
        &say!(view, "signing-list-head"),
        &say!(view, "signing-list-hides", seconds = seconds),
    );
    ui.add_space(SPACE_S);
    let (letters, printed) = signing.counts();
    let so_far = if signing.has_cards() {
        say!(
            view,
            "signing-so-far-cards",
            count = letters,
            printed = printed
        )
    } else {
        say!(view, "signing-so-far", letters = letters, printed = printed)
    };
    widgets::small(ui, &so_far);
    ui.add_space(SPACE_S);
    ScrollArea::vertical()
        .id_salt("signing-gathered")
        .auto_shrink(false)
        .show(ui, |ui| {
            for (place, person) in signing.people.iter().enumerate().rev() {
                frame(ui).show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    let name = person.name.trim();
                    let number = place + 1;
                    ui.label(RichText::new(format!("{number}  {name}")).font(semibold(14.0)));
                    let signed = signing.signed_by(person);
                    let waiting = |piece: &&Piece<'_>| person.waits_for(piece.id());
                    let is_card = |piece: &&Piece<'_>| matches!(piece, Piece::Card(_));
                    let (cards, letters): (Vec<_>, Vec<_>) = signed.iter().partition(is_card);
                    let count = letters.len();
                    if count > 0 && person.printed {
                        widgets::small(ui, &say!(view, "signing-list-printed", count = count));
                    } else if count > 0 {
                        widgets::small(ui, &say!(view, "signing-list-waiting", count = count));
                    }
                    let wait = cards.iter().filter(|piece| waiting(piece)).count();
                    let count = cards.len() - wait;
                    if count > 0 {
                        let printed = say!(view, "signing-list-cards-printed", count = count);
                        widgets::small(ui, &printed);
                    }
                    if wait > 0 {
                        let waiting = say!(view, "signing-list-cards-waiting", count = wait);
                        widgets::small(ui, &waiting);
                    }
                    if person.notes_left {
                        widgets::small(ui, &say!(view, "signing-list-notes-waiting"));
                    }
                    ui.horizontal_wrapped(|ui| {
                        ui.spacing_mut().item_spacing.x = SPACE_M;
                        let mut button = |ui: &mut Ui, enabled, text: String, what| {
                            if widgets::secondary_if(ui, enabled, &text).clicked() {
                                out.push(Command::Own(what));
                            }
                        };
                        let correct = say!(view, "signing-correct", number = number);
                        button(ui, true, correct, Message::Correct(place));
                        let free = !signing.printing;
                        let again = if person.printed {
                            say!(view, "signing-print-again", number = number)
                        } else {
                            say!(view, "signing-print-one", number = number)
                        };
                        button(ui, free, again, Message::PrintAgain(place));
                        let withdraw = say!(view, "signing-withdraw-person", number = number);
                        button(ui, free, withdraw, Message::Withdraw(place));
                    });
                });
                ui.add_space(SPACE_S);
            }
        });
}
