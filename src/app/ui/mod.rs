//! The panels: each reads the state and emits commands, and changes nothing itself.

#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "lengths and counts on a screen are far from any limit"
)]

pub mod arrival;
pub mod batch;
pub mod columns;
pub mod dialogs;
mod excerpt;
pub mod figures;
pub mod keys;
pub mod letter;
pub mod menu;
pub mod organise;
pub mod pack_menu;
pub mod page;
pub mod palette;
pub mod person;
pub mod problems;
pub mod report;
pub mod settings;
pub mod shapes;
pub mod sources;
pub mod stall;
pub mod tick;
pub mod tips;
pub mod toasts;
pub mod top_bar;
pub mod widgets;

use columns::Parts;
use egui::accesskit::Role;
use egui::{
    Align2, Frame, Id, LayerId, Margin, Order, Rect, ScrollArea, Stroke, StrokeKind, Ui, UiBuilder,
    vec2,
};

use super::command::{Command, View};
use super::state::{Pane, State, Tab};
use super::theme::{SPACE_XL, semibold, tokens};
use crate::strings::say;

/// What panels emit.
pub type Out = Vec<Command>;

/// Shows the whole window. The parts are shown in the order in which Tab goes through them.
pub fn show(ui: &mut Ui, state: &State, out: &mut Out) {
    let t = tokens(ui);
    if let Some(stall) = state.stall.as_ref().filter(|stall| stall.open) {
        stall::show(ui, state, stall, out);
        dialogs::show(ui.ctx(), state, out);
        toasts::show(ui, state, out);
        return;
    }
    let parts = Parts::of(ui.max_rect(), state);
    if parts.is_wide == state.is_small {
        out.push(Command::View(View::Small(!parts.is_wide)));
    }
    let painter = ui.painter().clone();
    painter.rect_filled(ui.max_rect(), 0.0, t.panel);
    part(ui, "part-top", say!(state, "part-top"), parts.top, |ui| {
        top_bar::show(ui, state, out);
    });
    match state.tab {
        Tab::Compose => compose(ui, state, &parts, out),
        Tab::Batch => {
            let (_, body) = ui.max_rect().split_top_bottom_at_y(parts.top.bottom());
            batch::show(ui, state, body, out);
        }
        Tab::Organise => {
            let (_, body) = ui.max_rect().split_top_bottom_at_y(parts.top.bottom());
            organise::show(ui, state, body, out);
        }
    }
    painter.hline(ui.max_rect().x_range(), parts.top.bottom(), t.line());
    dialogs::show(ui.ctx(), state, out);
    toasts::show(ui, state, out);
    if state.dropping {
        drop_here(ui, state);
    }
}

/// The letter between the report and its page.
fn compose(ui: &mut Ui, state: &State, parts: &Parts, out: &mut Out) {
    let t = tokens(ui);
    let painter = ui.painter().clone();
    let name = say!(state, "part-report");
    part(ui, "part-report", name, parts.report, |ui| {
        if parts.is_wide {
            report::show(ui, state, out);
        } else {
            report::rail(ui, parts.only, state, out);
        }
    });
    if parts.is_wide {
        columns::report_border(ui, parts, state, out);
    } else {
        painter.vline(parts.report.right(), parts.report.y_range(), t.line());
        let over = parts.letter.union(parts.page);
        report::drawer(ui, over, state, out);
    }
    if parts.only != Some(Pane::Page) {
        let name = say!(state, "part-letter");
        part(ui, "part-letter", name, parts.letter, |ui| {
            column(ui, "letter-scroll", |ui| letter::show(ui, state, out));
        });
    }
    if parts.only.is_none() {
        columns::letter_border(ui, parts, state, out);
    }
    if parts.only != Some(Pane::Letter) {
        painter.rect_filled(parts.page, 0.0, t.desk);
        let name = say!(state, "part-page");
        part(ui, "part-page", name, parts.page, |ui| {
            page::show(ui, state, out);
        });
    } else if state.scale <= 0.0 {
        // Its problems are told even while it is not seen.
        let scale = ui.pixels_per_point();
        let percent = state.percent;
        out.push(Command::View(View::Shown { scale, percent }));
    }
    if state.problems_open {
        let name = say!(state, "part-problems");
        part(ui, "part-problems", name, parts.problems, |ui| {
            problems::list(ui, state, out);
        });
    }
    let name = say!(state, "part-bottom");
    part(ui, "part-bottom", name, parts.bottom, |ui| {
        problems::bar(ui, state, out);
    });
    for y in [parts.problems.top(), parts.bottom.top()] {
        painter.hline(ui.max_rect().x_range(), y, t.line());
    }
}

/// Says that what is held over the window can be let go.
fn drop_here(ui: &Ui, state: &State) {
    let t = tokens(ui);
    let painter = ui
        .ctx()
        .layer_painter(LayerId::new(Order::Foreground, Id::unique("drop")));
    let rect = ui.max_rect();
    painter.rect_filled(rect, 0.0, t.panel.gamma_multiply(0.86));
    let inner = rect.shrink(24.0);
    let line = Stroke::new(2.0, t.accent);
    painter.rect_stroke(inner, 10.0, line, StrokeKind::Inside);
    let text = say!(state, "drop-here");
    painter.text(
        rect.center(),
        Align2::CENTER_CENTER,
        text,
        semibold(18.0),
        t.ink,
    );
}

fn part(ui: &mut Ui, id: &str, name: String, rect: Rect, content: impl FnOnce(&mut Ui)) {
    let builder = UiBuilder::new()
        .id_salt(id)
        .max_rect(rect)
        .accessibility_role(Role::Group)
        .accessibility_label(name);
    let mut ui = ui.new_child(builder);
    ui.shrink_clip_rect(rect);
    content(&mut ui);
}

/// The same without the margins at the sides.
fn with_margin(ui: &mut Ui) -> Ui {
    let rect = ui.max_rect().shrink2(vec2(SPACE_XL, 0.0));
    ui.new_child(UiBuilder::new().max_rect(rect))
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
