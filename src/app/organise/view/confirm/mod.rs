//! The review of what was taken from a document: the document at the left, a card for each entry in
//! the middle, how far it is and the first letter at the right.

mod about;
mod cards;
mod progress;

use std::cell::Cell;

use egui::{Key, Rect, RichText, Ui};

use super::review_columns::{self, FramePart, Layout};
use super::source_viewer;
use crate::app::kernel::layout::with_margin;
use crate::app::kernel::theme::{SPACE_M, sans, semibold, tokens};
use crate::app::kernel::widgets;
use crate::app::organise::message::{Command, Confirming, Message, Out, View};
use crate::app::organise::state::confirm::Step;
use crate::strings::say;

fn push(out: &mut Out, message: Confirming) {
    out.push(Command::Own(Message::Confirm(message)));
}

/// Shows the three columns and the bar below them.
pub(super) fn columns(ui: &mut Ui, view: View<'_>, body: Rect, room: f32, out: &mut Out) {
    keys(ui, out);
    let layout = Layout {
        document: (0.3, 0.32),
        progress: (380.0, 260.0),
        name: say!(view, "confirm-progress"),
    };
    review_columns::columns(
        ui,
        view,
        (body, room),
        layout,
        out,
        |ui, part, out| match part {
            FramePart::Document => match &view.state.pack.document {
                Some(viewer) => source_viewer::marked_document(ui, view, viewer, out),
                None => {
                    widgets::body(ui, &say!(view, "confirm-no-document"));
                }
            },
            FramePart::Middle => cards::step(ui, view, out),
            FramePart::Progress => {
                progress::steps(ui, view, out);
                progress::letter(ui, view, out);
            }
            FramePart::Bar => bar(ui, view, out),
        },
    );
}

/// Enter takes, E changes, Delete leaves out, and the arrows go from card to card, where nobody is
/// typing.
fn keys(ui: &Ui, out: &mut Out) {
    let keys = [
        (Key::Enter, Confirming::Take),
        (Key::E, Confirming::Change),
        (Key::Delete, Confirming::LeaveOut),
        (Key::ArrowDown, Confirming::Beside(true)),
        (Key::ArrowUp, Confirming::Beside(false)),
    ];
    for message in widgets::asked_by_keys(ui, &keys) {
        push(out, message);
    }
}

/// Whether a letter can be made, what is to be looked at, and the buttons.
fn bar(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let t = tokens(ui);
    let ui = &mut with_margin(ui);
    let lang = view.session.campaign.first_language();
    let left = Step::ALL.map(|step| view.state.to_confirm(step, lang.code()));
    let all: usize = left.iter().sum();
    let [_, _, _, facts, people] = left;
    ui.spacing_mut().item_spacing.x = SPACE_M;
    let whole = ui.max_rect();
    let (mut pressed, way) = (None, Cell::new(None));
    widgets::row(
        ui,
        whole,
        |ui| {
            let (said, color) = if progress::has_letter(view) {
                (format!("● {}", say!(view, "confirm-letter")), t.fine)
            } else {
                (format!("○ {}", say!(view, "confirm-no-letter")), t.quiet)
            };
            ui.label(RichText::new(said).font(semibold(14.0)).color(color));
            // After the last card what is in the way is named, with the way to it.
            let first = (all == 0).then(|| progress::first_in_the_way(view));
            if let Some((said, goal)) = first.flatten() {
                let width = ui.available_width();
                let shown = widgets::one_line(ui, &said, sans(12.0), t.fix, width);
                if goal.is_none() {
                    ui.label(shown).on_hover_text(said);
                } else if ui.link(shown).on_hover_text(&said).clicked() {
                    way.set(goal);
                }
                return;
            }
            let left = say!(
                view,
                "confirm-left",
                all = all,
                facts = facts,
                people = people
            );
            let width = ui.available_width();
            let shown = widgets::one_line(ui, &left, sans(12.0), t.quiet, width);
            ui.label(shown).on_hover_text(left);
        },
        |ui| {
            let later = widgets::secondary(ui, &say!(view, "confirm-later"));
            if later
                .on_hover_text(say!(view, "confirm-later.help"))
                .clicked()
            {
                pressed = Some(Confirming::Later);
            }
            let (name, help, message) = if all == 0 {
                let help = say!(view, "confirm-ready.help");
                (say!(view, "confirm-ready"), help, Confirming::Ready)
            } else {
                let help = say!(view, "confirm-take-on.help");
                (say!(view, "confirm-take-on"), help, Confirming::Take)
            };
            if widgets::primary(ui, &name).on_hover_text(help).clicked() {
                pressed = Some(message);
            }
        },
    );
    if let Some(message) = pressed.or(way.into_inner()) {
        push(out, message);
    }
}
