//! The parts of a tab: where they begin, how their contents stand in them, and how the keyboard
//! goes from one to the next.

use egui::accesskit::Role;
use egui::{
    EventFilter, Frame, Id, Key, Margin, Modifiers, Rect, ScrollArea, Sense, Stroke, StrokeKind,
    Ui, UiBuilder, vec2,
};

use super::command::Command;
use super::places::FocusField;
use super::session::Session;
use super::theme::{SPACE_XL, tokens};
use super::view::Out;
use super::widgets;

/// Below this width, in points, a tab has room for two columns instead of three.
pub(crate) const WIDE: f32 = 1200.0;
/// Below this width, in points, it has not even room for three narrow columns: a small window in
/// large type.
pub(crate) const NARROW: f32 = 800.0;
/// The height of the bars at the top and at the bottom.
pub(crate) const BAR: f32 = 48.0;

/// The parts shown in a pass, in their order.
#[derive(Clone, Default)]
struct Parts {
    pass: u64,
    all: Vec<(Id, Rect)>,
}

const PARTS: &str = "window-parts";

/// A part of the window, named for screen readers. The keyboard can be brought to it, and goes on
/// from there with Tab.
pub(crate) fn part(ui: &mut Ui, id: &str, name: String, rect: Rect, content: impl FnOnce(&mut Ui)) {
    let id = Id::unique(("part", id));
    // Only while the keyboard is there: it is no stop of its own on the way of the Tab key.
    let has_focus = ui.memory(|memory| memory.has_focus(id));
    let sense = if has_focus {
        Sense::focusable_noninteractive()
    } else {
        Sense::hover()
    };
    let builder = UiBuilder::new()
        .scope_id(id)
        .sense(sense)
        .max_rect(rect)
        .accessibility_role(Role::Group)
        .accessibility_label(name);
    let mut ui = ui.new_child(builder);
    ui.shrink_clip_rect(rect);
    let pass = ui.ctx().cumulative_pass_nr();
    ui.data_mut(|data| {
        let parts = data.get_temp_mut_or_default::<Parts>(Id::unique(PARTS));
        if parts.pass != pass {
            *parts = Parts {
                pass,
                all: Vec::new(),
            };
        }
        parts.all.push((id, rect));
    });
    if has_focus {
        // The arrows scroll it, and lead nowhere else.
        let filter = EventFilter {
            vertical_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    }
    content(&mut ui);
    if has_focus {
        // As a screen reader shows where it is: the toolkit knows no place of what only holds others.
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_bounds(widgets::bounds(rect));
        });
        let line = Stroke::new(2.0, tokens(&ui).accent);
        ui.painter()
            .rect_stroke(rect.shrink(1.0), 0.0, line, StrokeKind::Inside);
    }
}

/// Within what scrolls in a part: arrows, Page Up and Page Down, Home and End scroll it while the
/// keyboard is at the part itself.
pub(crate) fn scroll_by_keys(ui: &Ui) {
    let focused = ui.memory(egui::Memory::focused);
    let mut around = ui.stack().iter();
    if !focused.is_some_and(|id| around.any(|one| one.unique_id == id)) {
        return;
    }
    let page = ui.clip_rect().height() * 0.9;
    let all = f32::from(u16::MAX);
    let by = ui.input_mut(|input| {
        let mut pressed = |key| input.count_and_consume_key(Modifiers::NONE, key) as f32;
        (pressed(Key::ArrowUp) - pressed(Key::ArrowDown)) * LINE
            + (pressed(Key::PageUp) - pressed(Key::PageDown)) * page
            + (pressed(Key::Home) - pressed(Key::End)) * all
    });
    if by != 0.0 {
        ui.scroll_with_delta(vec2(0.0, by));
    }
}

/// How far an arrow scrolls, in points.
const LINE: f32 = 48.0;

/// Brings the keyboard to the next part of those shown, or to the one before, if it was asked for.
pub(crate) fn step<M>(ui: &Ui, session: &Session, out: &mut Out<M>) {
    let is_back = match session.focus {
        Some(FocusField::NextPart) => false,
        Some(FocusField::PreviousPart) => true,
        _ => return,
    };
    out.push(Command::Focused);
    let parts: Parts = ui
        .data(|data| data.get_temp(Id::unique(PARTS)))
        .unwrap_or_default();
    let count = parts.all.len();
    if count == 0 {
        return;
    }
    let focused = ui.memory(egui::Memory::focused);
    let rect = focused.and_then(|id| ui.ctx().read_response(id));
    let center = rect.map(|response| response.rect.center());
    let is_in = |(id, rect): &(Id, Rect)| {
        focused == Some(*id) || center.is_some_and(|center| rect.contains(center))
    };
    let next = match (parts.all.iter().rposition(is_in), is_back) {
        (Some(at), false) => (at + 1) % count,
        (Some(at), true) => (at + count - 1) % count,
        (None, false) => 0,
        (None, true) => count - 1,
    };
    let id = parts.all[next].0;
    ui.memory_mut(|memory| memory.request_focus(id));
}

/// The area of a panel with margins at the sides.
pub(crate) fn with_margin(ui: &mut Ui) -> Ui {
    let rect = ui.max_rect().shrink2(vec2(SPACE_XL, 0.0));
    ui.new_child(UiBuilder::new().max_rect(rect))
}

/// A column that scrolls, with the panel's margins.
pub(crate) fn column(ui: &mut Ui, id: &str, content: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical()
        .id_salt(id)
        .auto_shrink(false)
        .show(ui, |ui| {
            Frame::NONE
                .inner_margin(Margin::symmetric(SPACE_XL as i8, SPACE_XL as i8))
                .show(ui, |ui| {
                    ui.take_available_width();
                    scroll_by_keys(ui);
                    content(ui);
                });
        });
}
