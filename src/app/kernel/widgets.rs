//! Widgets of our own: every one has an accessible name and shows when it has the focus.

mod buttons;
mod focus;
mod text;

use std::sync::Arc;

use egui::accesskit::{Live, Role};
use egui::{
    Align, Color32, Frame, Galley, Layout, Margin, Rect, Response, Sense, TextEdit, Ui, UiBuilder,
    WidgetInfo, vec2,
};

pub(crate) use super::combo::{combo, no_option, option};
use super::theme::{CONTROL, RADIUS_CARD, RADIUS_FLOAT, Tokens, sans, tokens, typed};
use crate::problem::Problem;
pub(crate) use buttons::{MENU_SIGN, chip, menu_button, quiet_button, secondary_if};
pub use buttons::{
    check, choice, disclose, icon_button, icon_toggle, paint_box, primary, secondary, word_toggle,
};
pub(crate) use buttons::{paint_radio, radio};
pub(crate) use focus::{asked_by_keys, keeping_arrows};
pub use focus::{focus_ring, follow_focus, give_focus_back};
pub use text::{
    body, format, head, keys, mark, marked, marked_body, marked_line, marked_small, one_line,
    small, text, tight,
};
pub(crate) use text::{marked_lines, readable, told};

/// How a state counts: its colour, always beside words or a shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Nothing to do.
    Quiet,
    /// Something to check.
    Check,
    /// Something grave.
    Grave,
}

impl Tone {
    /// Its text and its ground.
    pub fn colors(self, t: &Tokens) -> (Color32, Color32) {
        match self {
            Self::Quiet => (t.quiet, t.rule.gamma_multiply(0.6)),
            Self::Check => (t.check, t.check_soft),
            Self::Grave => (t.fix, t.fix_soft),
        }
    }
}

/// The shape and the colour of a problem: it is to be fixed, or to be checked.
pub fn severity(ui: &Ui, problem: &Problem) -> (char, Color32) {
    let t = tokens(ui);
    if problem.is_error() {
        ('■', t.fix)
    } else {
        ('▲', t.check)
    }
}

/// Makes `shown` a message that a screen reader reads out when it comes.
pub(crate) fn heard(shown: &Response, text: &str) {
    shown.widget_info(|| WidgetInfo::labeled(Role::Status, true, text));
    shown
        .ctx
        .accesskit_node_builder(shown.id, |node| node.set_live(Live::Polite));
}

/// The size of a pill with this text.
pub fn pill_galley(ui: &Ui, text: &str, tone: Tone) -> Arc<Galley> {
    let (color, _) = tone.colors(tokens(ui));
    self::text(ui, text, sans(12.0), color, f32::INFINITY)
}

/// Paints a pill with its left top at `min`.
pub fn paint_pill(ui: &Ui, min: egui::Pos2, galley: Arc<Galley>, tone: Tone) -> Rect {
    let (color, ground) = tone.colors(tokens(ui));
    let rect = Rect::from_min_size(min, vec2(galley.size().x + 12.0, 18.0));
    ui.painter().rect_filled(rect, 9.0, ground);
    ui.painter()
        .galley(rect.min + vec2(6.0, 1.0), galley, color);
    rect
}

/// A short phrase on a coloured ground.
pub fn pill(ui: &mut Ui, text: &str, tone: Tone) -> Response {
    let galley = pill_galley(ui, text, tone);
    let size = vec2(galley.size().x + 12.0, 18.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    paint_pill(ui, rect.min, galley, tone);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    response
}

/// A place as screen readers are told of it, for what the toolkit knows no place of.
pub fn bounds(rect: egui::Rect) -> egui::accesskit::Rect {
    egui::accesskit::Rect {
        x0: rect.min.x.into(),
        y0: rect.min.y.into(),
        x1: rect.max.x.into(),
        y1: rect.max.y.into(),
    }
}

/// A row in which some controls stand at the right, and others have what is left. All of them are
/// shown from left to right, as the focus goes; how wide the right ones are is measured first, by
/// showing them unseen.
pub(crate) fn row(
    ui: &mut Ui,
    rect: Rect,
    left: impl FnOnce(&mut Ui),
    mut right: impl FnMut(&mut Ui),
) {
    let builder = || UiBuilder::new().layout(Layout::left_to_right(Align::Center));
    let unseen = builder().max_rect(rect).sizing_pass().invisible();
    let mut measured = ui.new_child(unseen);
    right(&mut measured);
    let from = rect.right() - measured.min_rect().width();
    let free = rect.with_max_x(from - ui.spacing().item_spacing.x);
    left(&mut ui.new_child(builder().max_rect(free)));
    right(&mut ui.new_child(builder().max_rect(rect.with_min_x(from))));
    ui.advance_cursor_after_rect(rect);
}

/// A text field; `name` is its accessible name.
pub fn field(edit: TextEdit<'_>) -> TextEdit<'_> {
    edit.font(typed(14.0))
        .margin(Margin::symmetric(11, 6))
        .desired_width(f32::INFINITY)
        .min_size(vec2(0.0, CONTROL))
}

/// A raised card.
pub fn card(ui: &Ui) -> Frame {
    let t = tokens(ui);
    Frame::NONE
        .fill(t.raised)
        .stroke(t.line())
        .corner_radius(RADIUS_CARD)
        .inner_margin(Margin::symmetric(12, 8))
}

/// What floats: a tip.
pub fn floating(ui: &Ui) -> Frame {
    let t = tokens(ui);
    Frame::NONE
        .fill(t.raised)
        .stroke(t.line())
        .corner_radius(RADIUS_FLOAT)
        .shadow(t.shadow())
        .inner_margin(Margin::symmetric(14, 12))
}
