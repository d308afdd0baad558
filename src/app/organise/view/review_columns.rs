//! The frame of a review, by whomever: the document at the left, what is looked at in the middle, how
//! far it is at the right, and a bar below.

use egui::{Frame, Margin, Rect, Ui};

use crate::app::kernel::layout::{BAR, WIDE, column, part};
use crate::app::kernel::theme::{SPACE_L, SPACE_XL, tokens};
use crate::app::kernel::widgets;
use crate::app::organise::message::{Out, View};
use crate::strings::say;

/// A part of the frame.
#[derive(Clone, Copy)]
pub(super) enum FramePart {
    Document,
    Middle,
    Progress,
    Bar,
}

/// How a frame is laid out.
pub(super) struct Layout {
    /// The document's share of the width, in a wide window and in another.
    pub document: (f32, f32),
    /// The width of the column at the right, in points, likewise.
    pub progress: (f32, f32),
    /// What the column at the right is called.
    pub name: String,
}

/// Shows the three columns and the bar below them, above `room` points that are left free.
pub(super) fn columns(
    ui: &mut Ui,
    view: View<'_>,
    (body, room): (Rect, f32),
    layout: Layout,
    out: &mut Out,
    show: impl Fn(&mut Ui, FramePart, &mut Out),
) {
    let t = tokens(ui);
    let painter = ui.painter().clone();
    let (main, bottom) = body.split_top_bottom_at_y(body.bottom() - BAR);
    let main = main.with_max_y(main.bottom() - room);
    let (share, right) = if body.width() >= WIDE {
        (layout.document.0, layout.progress.0)
    } else {
        (layout.document.1, layout.progress.1)
    };
    let left = (body.width() * share).round();
    let (document, rest) = main.split_left_right_at_x(main.left() + left);
    let (middle, progress) = rest.split_left_right_at_x(rest.right() - right);
    painter.rect_filled(document, 0.0, t.raised);
    painter.rect_filled(progress, 0.0, t.desk);
    let name = say!(view, "part-beside");
    part(ui, "review-document", name, document, |ui| {
        let margin = Margin::symmetric(SPACE_XL as i8, SPACE_L as i8);
        let frame = Frame::NONE.inner_margin(margin);
        frame.show(ui, |ui| show(ui, FramePart::Document, out));
    });
    part(ui, "review-form", say!(view, "part-form"), middle, |ui| {
        column(ui, "review-form-scroll", |ui| {
            show(ui, FramePart::Middle, out);
            widgets::follow_focus(ui, view.state.pack.go.is_some());
        });
    });
    part(ui, "review-list", layout.name, progress, |ui| {
        column(ui, "review-list-scroll", |ui| {
            show(ui, FramePart::Progress, out);
        });
    });
    let name = say!(view, "part-bottom");
    part(ui, "review-bottom", name, bottom, |ui| {
        show(ui, FramePart::Bar, out);
    });
    for x in [document.right(), middle.right()] {
        painter.vline(x, main.y_range(), t.line());
    }
    painter.hline(body.x_range(), bottom.top(), t.line());
}
