//! What is pressed: buttons, toggles, check boxes.

use std::sync::Arc;

use egui::accesskit::Role;
use egui::{
    Button, Color32, CornerRadius, Galley, Id, Popup, Pos2, Rect, Response, RichText, Sense,
    Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2,
};

use super::focus::focus_ring;
use super::text::{one_line, text};
use crate::app::kernel::shapes::{self, Icon};
use crate::app::kernel::theme::{
    CONTROL, RADIUS_CARD, RADIUS_FIELD, SPACE_M, SPACE_S, sans, semibold, tokens,
};

/// One of several that exclude each other.
pub fn choice(ui: &mut Ui, on: bool, name: &str) -> Response {
    let response = ui.selectable_label(on, name);
    focus_ring(ui, &response, RADIUS_FIELD);
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, on, name));
    response
}

/// Makes a head open and close what stands below it.
pub fn disclose(ui: &Ui, head: Rect, id: Id, is_open: bool, name: &str) -> Response {
    let t = tokens(ui);
    let response = ui.interact(head.expand(2.0), id, Sense::click());
    let middle = pos2(head.right() - 8.0, head.center().y);
    let spot = Rect::from_center_size(middle, vec2(16.0, 16.0));
    let color = if response.hovered() { t.ink } else { t.quiet };
    let icon = if is_open { Icon::Up } else { Icon::Down };
    shapes::icon(ui.painter(), spot, icon, color);
    focus_ring(ui, &response, RADIUS_FIELD);
    response.widget_info(|| WidgetInfo::selected(Role::DisclosureTriangle, true, is_open, name));
    response
}

/// A button that is only a shape; `name` is its accessible name and its tip.
pub fn icon_button(ui: &mut Ui, icon: Icon, name: &str, enabled: bool) -> Response {
    icon_toggle(ui, icon, name, enabled, false, vec2(24.0, 24.0))
}

/// A button that is only a shape and can be on.
pub fn icon_toggle(
    ui: &mut Ui,
    icon: Icon,
    name: &str,
    enabled: bool,
    on: bool,
    size: Vec2,
) -> Response {
    let t = tokens(ui);
    let response = ui
        .add_enabled_ui(enabled, |ui| ui.allocate_exact_size(size, Sense::click()).1)
        .inner;
    let rect = response.rect;
    let color = match (enabled, on) {
        (false, _) => t.quiet.gamma_multiply(0.35),
        (true, true) => t.accent,
        (true, false) if response.hovered() => t.ink,
        (true, false) => t.quiet,
    };
    if on || (enabled && response.hovered()) {
        let fill = if on {
            t.accent_soft
        } else {
            t.rule.gamma_multiply(0.6)
        };
        ui.painter().rect_filled(rect, RADIUS_FIELD, fill);
    }
    shapes::icon(ui.painter(), rect, icon, color);
    focus_ring(ui, &response, RADIUS_FIELD);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, name));
    response.on_hover_text(RichText::new(name).small())
}

/// A button of quiet words that can be on. Where a whole row is too short for it, its words are
/// broken.
pub fn word_toggle(ui: &mut Ui, name: &str, on: bool) -> Response {
    toggle(ui, name, on, Stroke::NONE)
}

/// One of several that can be on together, with a line round it: it is seen that it can be pressed.
pub(crate) fn chip(ui: &mut Ui, name: &str, on: bool) -> Response {
    let t = tokens(ui);
    let line = if on { t.accent } else { t.edge };
    toggle(ui, name, on, Stroke::new(1.0, line))
}

fn toggle(ui: &mut Ui, name: &str, on: bool, line: Stroke) -> Response {
    let t = tokens(ui);
    let galley = text(ui, name, sans(12.0), t.quiet, ui.max_rect().width() - 12.0);
    let size = vec2(
        galley.size().x + 12.0,
        24.0_f32.max(galley.size().y + SPACE_S),
    );
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let color = match (on, response.hovered()) {
        (true, _) => t.accent,
        (false, true) => t.ink,
        (false, false) => t.quiet,
    };
    if on {
        ui.painter().rect_filled(rect, RADIUS_FIELD, t.accent_soft);
    }
    ui.painter()
        .rect_stroke(rect, RADIUS_FIELD, line, StrokeKind::Inside);
    let at = rect.center() - galley.size() / 2.0;
    ui.painter()
        .galley_with_override_text_color(at, galley, color);
    focus_ring(ui, &response, RADIUS_FIELD);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, on, name));
    response
}

/// A small button in a list, which is told as `aloud`.
pub(crate) fn quiet_button(ui: &mut Ui, said: &str, aloud: &str) -> Response {
    const PAD: f32 = 8.0;
    // What has no room beside the others begins a row, and is not broken letter by letter.
    let width = one_line(ui, said, sans(12.0), Color32::PLACEHOLDER, f32::INFINITY)
        .size()
        .x;
    let is_first = ui.cursor().left() <= ui.max_rect().left() + 1.0;
    let room = ui.available_size_before_wrap().x;
    if ui.layout().main_wrap() && !is_first && width + 2.0 * PAD > room {
        ui.end_row();
    }
    let text = RichText::new(said).font(sans(12.0));
    let button = Button::new(text)
        .corner_radius(RADIUS_FIELD)
        .min_size(vec2(0.0, 24.0));
    let response = ui.scope(|ui| {
        ui.spacing_mut().button_padding = vec2(PAD, 3.0);
        ui.spacing_mut().interact_size.y = 24.0;
        ui.add(button)
    });
    let response = response.inner.accessible_name(aloud);
    focus_ring(ui, &response, RADIUS_FIELD);
    response
}

/// The one primary button.
pub fn primary(ui: &mut Ui, name: &str) -> Response {
    let t = tokens(ui);
    let text = RichText::new(name).font(semibold(14.0)).color(t.on_accent);
    let button = Button::new(text)
        .fill(t.accent)
        .stroke(Stroke::new(1.0, t.accent))
        .corner_radius(RADIUS_CARD)
        .min_size(vec2(0.0, CONTROL));
    let response = ui.add(button);
    if response.hovered() {
        // Not the ring, which says where the keyboard is.
        let light = t.on_accent.gamma_multiply(0.12);
        ui.painter().rect_filled(response.rect, RADIUS_CARD, light);
    }
    if response.has_focus() {
        let ring = Stroke::new(2.0, t.accent_soft);
        ui.painter().rect_stroke(
            response.rect.shrink(2.0),
            RADIUS_FIELD,
            ring,
            StrokeKind::Inside,
        );
    }
    response
}

/// Another button.
pub fn secondary(ui: &mut Ui, name: &str) -> Response {
    secondary_if(ui, true, name)
}

/// A secondary button that is disabled while there is nothing for it to do.
pub(crate) fn secondary_if(ui: &mut Ui, enabled: bool, name: &str) -> Response {
    let button = Button::new(name)
        .corner_radius(RADIUS_CARD)
        .min_size(vec2(0.0, CONTROL));
    let response = ui.add_enabled(enabled, button);
    focus_ring(ui, &response, RADIUS_CARD);
    response
}

/// One of several that exclude each other, with a circle before it, in the row's room.
pub(crate) fn radio(ui: &mut Ui, on: bool, name: &str) -> Response {
    let t = tokens(ui);
    let width = ui.available_width();
    let galley = text(ui, name, sans(14.0), t.ink, width - 30.0);
    let size = vec2(
        (galley.size().x + 30.0).min(width),
        galley.size().y.max(20.0) + SPACE_S,
    );
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let center = pos2(rect.left() + 10.0, rect.top() + SPACE_S / 2.0 + 10.0);
    paint_radio(ui, center, on, response.hovered());
    let at = pos2(rect.left() + 26.0, rect.top() + SPACE_S / 2.0);
    ui.painter().galley(at, galley, t.ink);
    focus_ring(ui, &response, RADIUS_FIELD);
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, on, name));
    response
}

/// Paints the circle of one of several that exclude each other; in what colour.
pub(crate) fn paint_radio(ui: &Ui, center: Pos2, on: bool, hovered: bool) -> Color32 {
    let t = tokens(ui);
    let color = match (on, hovered) {
        (true, _) => t.accent,
        (false, true) => t.ink,
        (false, false) => t.quiet,
    };
    let painter = ui.painter();
    painter.circle_stroke(center, 5.5, Stroke::new(1.25, color));
    if on {
        painter.circle_filled(center, 3.0, color);
    }
    color
}

/// A check box of our own with its text, as in the letter's “keep my name”.
pub fn check(ui: &mut Ui, on: bool, name: &str) -> Response {
    let t = tokens(ui);
    let width = ui.available_width();
    let galley = text(ui, name, sans(12.0), t.ink, width - 26.0);
    let height = galley.size().y.max(20.0);
    let (rect, response) = ui.allocate_exact_size(
        vec2((galley.size().x + 30.0).min(width), height),
        Sense::click(),
    );
    let square = Rect::from_center_size(
        pos2(rect.left() + 10.0, rect.top() + 10.0),
        Vec2::splat(16.0),
    );
    paint_box(ui, square, on, response.hovered());
    ui.painter()
        .galley(pos2(rect.left() + 26.0, rect.top() + 2.0), galley, t.ink);
    focus_ring(ui, &response, RADIUS_FIELD);
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, on, name));
    response
}

/// Paints the square of a check box.
pub fn paint_box(ui: &Ui, square: Rect, on: bool, hovered: bool) {
    let t = tokens(ui);
    let radius = CornerRadius::same(4);
    if on {
        ui.painter().rect_filled(square, radius, t.accent);
        shapes::tick(ui.painter(), square, t.on_accent);
    } else {
        let line = if hovered { t.accent } else { t.quiet };
        ui.painter().rect(
            square,
            radius,
            t.raised,
            Stroke::new(1.25, line),
            StrokeKind::Inside,
        );
    }
}

/// How wide the sign is that a button opens a menu, and its room, in points.
const SIGN: f32 = 20.0;

pub(crate) const MENU_SIGN: f32 = SIGN + SPACE_M;

/// A text with the sign that it opens a menu, which is read as `name`.
pub(crate) fn menu_button(ui: &mut Ui, text: Arc<Galley>, name: &str) -> Response {
    let t = tokens(ui);
    let size = vec2(text.size().x + MENU_SIGN, 32.0);
    let (rect, button) = ui.allocate_exact_size(size, Sense::click());
    if button.hovered() || Popup::is_id_open(ui.ctx(), Popup::default_response_id(&button)) {
        let ground = t.rule.gamma_multiply(0.6);
        ui.painter().rect_filled(rect, RADIUS_FIELD, ground);
    }
    let at = rect.left_center() + vec2(SPACE_S, -text.size().y / 2.0);
    ui.painter().galley(at, text, t.ink);
    let sign = rect.with_min_x(rect.right() - SIGN);
    shapes::icon(ui.painter(), sign, Icon::Down, t.quiet);
    focus_ring(ui, &button, RADIUS_FIELD);
    button.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    button
}
