//! The organise tab: templates and the pack's entries at the left, one of them in the middle.

pub mod list;

use egui::{Rect, RichText, Ui};

use super::{Out, column, part};
use crate::app::organise::Place;
use crate::app::state::State;
use crate::app::strings::say;
use crate::app::theme::tokens;

/// Shows the tab between the bar at the top and the bottom of the window.
pub fn show(ui: &mut Ui, state: &State, body: Rect, out: &mut Out) {
    let t = tokens(ui);
    let (main, bottom) = body.split_top_bottom_at_y(body.bottom() - super::columns::BAR);
    let is_wide = body.width() >= super::columns::WIDE;
    let left = if is_wide { 250.0 } else { 208.0 };
    let (left, middle) = main.split_left_right_at_x(main.left() + left);
    let painter = ui.painter().clone();
    painter.rect_filled(middle, 0.0, t.raised);
    let name = say!(state, "part-texts");
    part(ui, "organise-list", name, left, |ui| {
        column(ui, "organise-list-scroll", |ui| list::show(ui, state, out));
    });
    let name = say!(state, "part-editor");
    part(ui, "organise-middle", name, middle, |ui| {
        column(ui, "organise-middle-scroll", |ui| {
            match &state.organise.place {
                Some(Place::Template(name)) => {
                    ui.label(RichText::new(name).color(t.quiet));
                }
                Some(Place::Entries(_)) | None => {}
            }
        });
    });
    painter.vline(left.right(), left.y_range(), t.line());
    painter.hline(ui.max_rect().x_range(), bottom.top(), t.line());
}
