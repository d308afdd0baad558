//! The panels: each reads the state and emits commands, and changes nothing itself.

#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "lengths and counts on a screen are far from any limit"
)]

pub mod dialogs;
pub mod figures;
pub mod letter;
pub mod page;
pub mod person;
pub mod problems;
pub mod report;
pub mod shapes;
pub mod sources;
pub mod tick;
pub mod tips;
pub mod top_bar;
pub mod widgets;

use egui::{CentralPanel, Frame, Margin, Panel, ScrollArea, Ui};

use super::command::Command;
use super::state::State;
use super::theme::{SPACE_L, SPACE_XL, tokens};

/// What panels emit.
pub type Out = Vec<Command>;

/// Below this width the report is a drawer.
const WIDE: f32 = 1200.0;

/// Shows the whole window.
pub fn show(ui: &mut Ui, state: &State, out: &mut Out) {
    let t = tokens(ui);
    let width = ui.available_width();
    let bar = Frame::NONE
        .fill(t.panel)
        .inner_margin(Margin::symmetric(SPACE_XL as i8, 0));
    Panel::top("top bar")
        .exact_size(48.0)
        .frame(bar)
        .show(ui, |ui| top_bar::show(ui, state, out));
    Panel::bottom("bottom bar")
        .exact_size(48.0)
        .frame(bar)
        .show(ui, |ui| problems::bar(ui, state, out));
    if state.problems_open {
        Panel::bottom("problems")
            .exact_size(problems::height(state))
            .frame(bar.inner_margin(Margin::symmetric(SPACE_XL as i8, SPACE_L as i8)))
            .show(ui, |ui| problems::list(ui, state, out));
    }
    let is_wide = width >= WIDE;
    let plain = Frame::NONE.fill(t.panel);
    if is_wide {
        Panel::left("report")
            .exact_size(316.0)
            .resizable(false)
            .frame(plain)
            .show(ui, |ui| {
                column(ui, "report scroll", |ui| report::show(ui, state, out));
            });
    } else {
        Panel::left("rail")
            .exact_size(44.0)
            .resizable(false)
            .frame(plain)
            .show(ui, |ui| report::rail(ui, state, out));
    }
    let letter_width = match width {
        ..1000.0 => 364.0,
        ..WIDE => 400.0,
        _ => 428.0,
    };
    let letter = Panel::left("letter")
        .exact_size(letter_width)
        .resizable(false)
        .frame(plain)
        .show(ui, |ui| {
            column(ui, "letter scroll", |ui| letter::show(ui, state, out));
        });
    CentralPanel::no_frame()
        .frame(Frame::NONE.fill(t.desk))
        .show(ui, |ui| page::show(ui, state, out));
    if !is_wide && state.drawer.is_some() {
        report::drawer(ui, letter.response.rect, state, out);
    }
    dialogs::show(ui.ctx(), state, out);
    dialogs::toasts(ui, state, out);
}

/// A column that scrolls, with the panel's margins.
fn column(ui: &mut Ui, id: &str, content: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical()
        .id_salt(id)
        .auto_shrink(false)
        .show(ui, |ui| {
            Frame::NONE
                .inner_margin(Margin::symmetric(SPACE_XL as i8, SPACE_XL as i8))
                .show(ui, |ui| {
                    ui.take_available_width();
                    content(ui);
                });
        });
}
