//! The review of what was taken from a document: the document at the left, a card for each entry in
//! the middle, how far it is and the first letter at the right.

mod cards;
mod progress;

use egui::{Frame, Key, Margin, Rect, RichText, Ui};

use super::source_viewer;
use crate::app::kernel::layout::{BAR, WIDE, column, part, with_margin};
use crate::app::kernel::theme::{SPACE_L, SPACE_M, SPACE_XL, sans, semibold, tokens};
use crate::app::kernel::widgets;
use crate::app::organise::message::{Command, Confirming, Message, Out, View};
use crate::app::organise::state::confirm::Step;
use crate::strings::say;

fn push(out: &mut Out, message: Confirming) {
    out.push(Command::Own(Message::Confirm(message)));
}

/// Shows the three columns and the bar below them.
pub(super) fn columns(ui: &mut Ui, view: View<'_>, body: Rect, room: f32, out: &mut Out) {
    let t = tokens(ui);
    let painter = ui.painter().clone();
    keys(ui, out);
    let (main, bottom) = body.split_top_bottom_at_y(body.bottom() - BAR);
    let main = main.with_max_y(main.bottom() - room);
    let is_wide = body.width() >= WIDE;
    let (left, right) = if is_wide {
        ((body.width() * 0.3).round(), 380.0)
    } else {
        ((body.width() * 0.32).round(), 260.0)
    };
    let (document, rest) = main.split_left_right_at_x(main.left() + left);
    let (cards, side) = rest.split_left_right_at_x(rest.right() - right);
    painter.rect_filled(document, 0.0, t.raised);
    painter.rect_filled(side, 0.0, t.desk);
    let name = say!(view, "part-beside");
    part(ui, "confirm-document", name, document, |ui| {
        let margin = Margin::symmetric(SPACE_XL as i8, SPACE_L as i8);
        Frame::NONE
            .inner_margin(margin)
            .show(ui, |ui| match &view.state.pack.document {
                Some(viewer) => source_viewer::marked_document(ui, view, viewer, out),
                None => {
                    widgets::body(ui, &say!(view, "confirm-no-document"));
                }
            });
    });
    part(ui, "confirm-cards", say!(view, "part-form"), cards, |ui| {
        column(ui, "confirm-cards-scroll", |ui| {
            cards::step(ui, view, out);
            widgets::follow_focus(ui, view.state.pack.go.is_some());
        });
    });
    let name = say!(view, "confirm-progress");
    part(ui, "confirm-progress", name, side, |ui| {
        column(ui, "confirm-progress-scroll", |ui| {
            progress::steps(ui, view, out);
            progress::letter(ui, view, out);
        });
    });
    let name = say!(view, "part-bottom");
    part(ui, "confirm-bottom", name, bottom, |ui| bar(ui, view, out));
    for x in [document.right(), cards.right()] {
        painter.vline(x, main.y_range(), t.line());
    }
    painter.hline(body.x_range(), bottom.top(), t.line());
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
    let mut pressed = None;
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
    if let Some(message) = pressed {
        push(out, message);
    }
}
