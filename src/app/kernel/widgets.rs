//! Widgets of our own: every one has an accessible name and shows when it has the focus.

use std::sync::Arc;

use egui::accesskit::{Live, Role};
use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{
    Align, Button, Color32, CornerRadius, Event, FontId, Frame, Galley, Id, Key, KeyboardShortcut,
    Layout, Margin, Modifiers, Popup, Rect, Response, RichText, Sense, Stroke, StrokeKind,
    TextEdit, Ui, UiBuilder, Vec2, WidgetInfo, pos2, vec2,
};

pub(crate) use super::combo::{combo, option};
use super::shapes;
use super::shapes::Icon;
use super::theme::{
    CONTROL, FOCUS, RADIUS_CARD, RADIUS_FIELD, RADIUS_FLOAT, SPACE_M, SPACE_S, Tokens, sans,
    semibold, tokens, typed,
};
use crate::campaign::search::Query;
use crate::page::unprintable::number;
use crate::problem::Problem;

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

/// Text of one size and colour with room between its lines.
pub fn format(font: FontId, color: Color32) -> TextFormat {
    let line = if font.size < 13.0 { 16.0 } else { 20.0 };
    TextFormat {
        line_height: Some(line),
        ..TextFormat::simple(font, color)
    }
}

/// Text broken at `width`.
pub fn text(ui: &Ui, text: &str, font: FontId, color: Color32, width: f32) -> Arc<Galley> {
    marked(ui, text, font, color, width, &Query::default())
}

/// Text on one line, with “…” where it does not fit.
pub fn one_line(ui: &Ui, text: &str, font: FontId, color: Color32, width: f32) -> Arc<Galley> {
    marked_line(ui, text, font, color, width, &Query::default())
}

/// The keys of an action, small and quiet, as they stand at the right of its name.
pub fn keys(ui: &Ui, keys: Option<&KeyboardShortcut>) -> Arc<Galley> {
    let said = keys.map(|keys| ui.ctx().format_shortcut(keys));
    let color = tokens(ui).quiet;
    text(
        ui,
        &said.unwrap_or_default(),
        sans(12.0),
        color,
        f32::INFINITY,
    )
}

/// Text with little room between its lines: that of a card.
pub fn tight(font: FontId, color: Color32) -> TextFormat {
    TextFormat {
        line_height: Some(18.0),
        ..TextFormat::simple(font, color)
    }
}

/// Adds `text` to `job` with what is looked for marked in it.
pub fn mark(job: &mut LayoutJob, text: &str, format: &TextFormat, query: &Query, t: &Tokens) {
    let mut at = 0;
    for found in query.marks(text) {
        let marked = TextFormat {
            color: t.on_mark,
            background: t.mark,
            ..format.clone()
        };
        job.append(&text[at..found.start], 0.0, format.clone());
        job.append(&text[found.clone()], 0.0, marked);
        at = found.end;
    }
    job.append(&text[at..], 0.0, format.clone());
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

/// Text on one line, with what is looked for marked.
pub fn marked_line(
    ui: &Ui,
    text: &str,
    font: FontId,
    color: Color32,
    width: f32,
    query: &Query,
) -> Arc<Galley> {
    let wrap = TextWrapping::truncate_at_width(width);
    laid_out(ui, text, font, color, wrap, query)
}

/// Text broken at `width`, with what is looked for marked.
pub fn marked(
    ui: &Ui,
    text: &str,
    font: FontId,
    color: Color32,
    width: f32,
    query: &Query,
) -> Arc<Galley> {
    let wrap = TextWrapping::wrap_at_width(width);
    laid_out(ui, text, font, color, wrap, query)
}

fn laid_out(
    ui: &Ui,
    text: &str,
    font: FontId,
    color: Color32,
    wrap: TextWrapping,
    query: &Query,
) -> Arc<Galley> {
    let mut job = LayoutJob::default();
    mark(&mut job, text, &format(font, color), query, tokens(ui));
    job.wrap = wrap;
    ui.painter().layout_job(job)
}

/// One of several that exclude each other.
pub fn choice(ui: &mut Ui, on: bool, name: &str) -> Response {
    let response = ui.selectable_label(on, name);
    focus_ring(ui, &response, RADIUS_FIELD);
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, on, name));
    response
}

/// A small quiet line of text, with what is looked for marked.
pub fn marked_small(ui: &mut Ui, text: &str, query: &Query) -> Response {
    let t = tokens(ui);
    let mut job = LayoutJob::default();
    mark(&mut job, text, &format(sans(12.0), t.quiet), query, t);
    ui.label(job)
}

/// A line of body text, with what is looked for marked.
pub fn marked_body(ui: &mut Ui, text: &str, query: &Query) -> Response {
    let t = tokens(ui);
    let mut job = LayoutJob::default();
    mark(&mut job, text, &format(sans(14.0), t.ink), query, t);
    ui.label(job)
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

/// A section's head in small capitals, with a quiet note after it.
pub fn head(ui: &mut Ui, title: &str, note: &str) -> Response {
    let t = tokens(ui);
    let mut job = LayoutJob::default();
    let capitals = TextFormat {
        extra_letter_spacing: 0.6,
        ..format(semibold(12.0), t.quiet)
    };
    job.append(&title.to_uppercase(), 0.0, capitals);
    if !note.is_empty() {
        job.append(note, 4.0, format(sans(12.0), t.quiet));
    }
    job.wrap.max_width = ui.available_width();
    let galley = ui.painter().layout_job(job);
    let size = vec2(ui.available_width(), galley.size().y);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    ui.painter().galley(rect.min, galley, t.quiet);
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, title));
    ui.add_space(SPACE_M - ui.spacing().item_spacing.y);
    response
}

/// A small quiet line of text.
pub fn small(ui: &mut Ui, text: &str) -> Response {
    let t = tokens(ui);
    ui.label(
        RichText::new(text)
            .font(sans(12.0))
            .line_height(Some(16.0))
            .color(t.quiet),
    )
}

/// Words in any script, to be shown in the face of what is typed: a letter that not even the
/// system has a face for is said by its number, where a box would be.
pub(crate) fn readable(ui: &Ui, text: &str) -> String {
    let font = typed(14.0);
    ui.fonts_mut(|fonts| {
        let shown = text.chars().map(|c| {
            if c.is_whitespace() || fonts.has_glyph(&font, c) {
                c.to_string()
            } else {
                number(c)
            }
        });
        shown.collect()
    })
}

/// Leaves out what the system repeats while a key is held that confirms or deletes something, unless somebody is
/// typing: a key that is held confirms one thing.
fn ignore_repeats(ui: &Ui) {
    if ui.ctx().text_edit_focused() {
        return;
    }
    let is_again = |event: &Event| {
        matches!(
            event,
            Event::Key {
                key: Key::Enter | Key::Space | Key::Delete | Key::E,
                pressed: true,
                repeat: true,
                ..
            }
        )
    };
    ui.input_mut(|input| input.events.retain(|event| !is_again(event)));
}

/// What keys ask for that stand for something where nobody is typing, and no dialog is open. What is held
/// asks once.
pub(crate) fn asked_by_keys<M: Clone>(ui: &Ui, keys: &[(Key, M)]) -> Vec<M> {
    ignore_repeats(ui);
    let is_free =
        ui.memory(|memory| memory.focused().is_none() && memory.top_modal_layer().is_none());
    // Escape leaves a field first: that press asks for nothing else.
    let id = Id::unique("keys-were-free");
    let was_free = ui.data_mut(|data| data.get_temp(id).unwrap_or(true));
    ui.data_mut(|data| data.insert_temp(id, is_free));
    if !is_free || !was_free {
        return Vec::new();
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let asked = keys.iter().filter(|(key, _)| pressed(*key));
    asked.map(|(_, message)| message.clone()).collect()
}

/// A line about something that may be in any script.
pub(crate) fn told(ui: &mut Ui, text: &str, color: Color32) -> Response {
    let text = RichText::new(readable(ui, text)).font(typed(14.0));
    ui.label(text.line_height(Some(20.0)).color(color))
}

/// Makes `shown` a message that a screen reader reads out when it comes.
pub(crate) fn heard(shown: &Response, text: &str) {
    shown.widget_info(|| WidgetInfo::labeled(Role::Status, true, text));
    shown
        .ctx
        .accesskit_node_builder(shown.id, |node| node.set_live(Live::Polite));
}

/// A line of body text.
pub fn body(ui: &mut Ui, text: &str) -> Response {
    ui.label(RichText::new(text).line_height(Some(20.0)))
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

/// Shows that a widget has the focus.
pub fn focus_ring(ui: &Ui, response: &Response, radius: CornerRadius) {
    if response.has_focus() {
        let stroke = Stroke::new(FOCUS, tokens(ui).accent);
        ui.painter()
            .rect_stroke(response.rect, radius, stroke, StrokeKind::Inside);
    }
}

/// Scrolls to what the keyboard has come to in this part of the window, if it is out of sight.
/// Ask for it after everything else: a text field out of sight does not scroll by itself. Where
/// the cursor was brought on purpose, `is_led`, that has scrolled already.
pub fn follow_focus(ui: &Ui, is_led: bool) {
    let focused = ui.memory(egui::Memory::focused);
    let key = ui.scope_id().with("followed");
    let before = ui.data_mut(|data| {
        let known = data.get_temp_mut_or_default::<Option<egui::Id>>(key);
        std::mem::replace(known, focused)
    });
    // What was clicked is in sight, and is not to move from under the pointer.
    if is_led || before == focused || ui.input(|input| input.pointer.any_down()) {
        return;
    }
    let Some(response) = focused.and_then(|id| ui.ctx().read_response(id)) else {
        return;
    };
    // Rows reach into the margin.
    let is_within = ui.min_rect().contains(response.rect.center());
    // What this part hides may lie where another part stands, which is in sight.
    let seen = response.interact_rect;
    let is_elsewhere = seen.is_positive() && !ui.clip_rect().intersects(seen);
    let is_here = response.layer_id == ui.layer_id() && is_within && !is_elsewhere;
    if is_here && !ui.clip_rect().contains_rect(response.rect) {
        ui.scroll_to_rect(response.rect.expand(SPACE_M), None);
    }
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
