//! The panels: each reads the state and emits commands, and changes nothing itself.

#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "lengths and counts on a screen are far from any limit"
)]

pub mod dialogs;
pub mod figures;
pub mod keys;
pub mod letter;
pub mod menu;
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

use egui::accesskit::Role;
use egui::{
    Align2, Frame, Id, LayerId, Margin, Order, Rect, ScrollArea, Stroke, StrokeKind, Ui, UiBuilder,
    vec2,
};

use super::command::Command;
use super::state::State;
use super::strings::say;
use super::theme::{SPACE_XL, semibold, tokens};

/// What panels emit.
pub type Out = Vec<Command>;

/// Below this width the report is a drawer.
const WIDE: f32 = 1200.0;

/// The height of the bars at the top and at the bottom.
const BAR: f32 = 48.0;

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
    let painter = ui.painter().clone();
    painter.rect_filled(ui.max_rect(), 0.0, t.panel);
    part(ui, "part-top", say!(state, "part-top"), parts.top, |ui| {
        top_bar::show(ui, state, out);
    });
    part(
        ui,
        "part-report",
        say!(state, "part-report"),
        parts.report,
        |ui| {
            if parts.is_wide {
                column(ui, "report-scroll", |ui| report::show(ui, state, out));
            } else {
                report::rail(ui, state, out);
            }
        },
    );
    if !parts.is_wide && state.drawer.is_some() {
        report::drawer(ui, parts.letter, state, out);
    }
    part(
        ui,
        "part-letter",
        say!(state, "part-letter"),
        parts.letter,
        |ui| {
            column(ui, "letter-scroll", |ui| letter::show(ui, state, out));
        },
    );
    painter.rect_filled(parts.page, 0.0, t.desk);
    part(
        ui,
        "part-page",
        say!(state, "part-page"),
        parts.page,
        |ui| page::show(ui, state, out),
    );
    if state.problems_open {
        part(
            ui,
            "part-problems",
            say!(state, "part-problems"),
            parts.problems,
            |ui| {
                problems::list(ui, state, out);
            },
        );
    }
    part(
        ui,
        "part-bottom",
        say!(state, "part-bottom"),
        parts.bottom,
        |ui| {
            problems::bar(ui, state, out);
        },
    );
    for x in [parts.report.right(), parts.letter.right()] {
        painter.vline(x, parts.letter.y_range(), t.line());
    }
    for y in [parts.top.bottom(), parts.problems.top(), parts.bottom.top()] {
        painter.hline(ui.max_rect().x_range(), y, t.line());
    }
    dialogs::show(ui.ctx(), state, out);
    toasts::show(ui, state, out);
    if state.dropping {
        drop_here(ui, state);
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

/// Where the parts of the window lie.
struct Parts {
    is_wide: bool,
    top: Rect,
    report: Rect,
    letter: Rect,
    page: Rect,
    problems: Rect,
    bottom: Rect,
}

impl Parts {
    fn of(whole: Rect, state: &State) -> Self {
        let width = whole.width();
        let is_wide = width >= WIDE;
        let problems = if state.problems_open {
            problems::height(state, whole.height())
        } else {
            0.0
        };
        let (top, rest) = whole.split_top_bottom_at_y(whole.top() + BAR);
        let (rest, bottom) = rest.split_top_bottom_at_y(whole.bottom() - BAR);
        let (rest, problems) = rest.split_top_bottom_at_y(rest.bottom() - problems);
        let report_width = if is_wide { 316.0 } else { 44.0 };
        let letter_width = match width {
            ..1000.0 => 364.0,
            ..WIDE => 400.0,
            _ => 428.0,
        };
        let (report, rest) = rest.split_left_right_at_x(rest.left() + report_width);
        let (letter, page) = rest.split_left_right_at_x(rest.left() + letter_width);
        Self {
            is_wide,
            top,
            report,
            letter,
            page,
            problems,
            bottom,
        }
    }
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
