//! Chosen things in the letter's order: moved by dragging or by buttons, and removed.

use egui::accesskit::Role;
use egui::{Layout, Rect, RichText, Sense, StrokeKind, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::buttons_rect;
use crate::app::compose::message::{Command, Out, View};
use crate::app::kernel::command::Edit;
use crate::app::kernel::drag::{Drag, handle, moved};
use crate::app::kernel::places::{Goal, Section};
use crate::app::kernel::shapes::Icon;
use crate::app::kernel::theme::{RADIUS_CARD, sans, tokens};
use crate::app::kernel::widgets;
use crate::strings::say;

/// Shows the requests in their order.
pub fn asks(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let note = match view.session.draft.asks.len() {
        0 | 1 => String::new(),
        _ => say!(view, "letter-asks-order"),
    };
    widgets::head(ui, &say!(view, "letter-asks"), &note);
    let title = |id: &str| {
        let ask = view.session.campaign.recommendation(id)?;
        Some(ask.title.show(view.lang()))
    };
    if view.session.draft.asks.is_empty() {
        let nothing = say!(view, "letter-asks-none");
        to_report(ui, &nothing, Section::Recommendations, out);
    }
    let change = list(ui, view, "asks", &view.session.draft.asks, title);
    out.extend(change.map(|change| {
        Command::Edit(match change {
            OrderChange::Move(id, to) => Edit::MoveAsk(id, to),
            OrderChange::Remove(id) => Edit::Ask(id, false),
        })
    }));
}

/// Shows the people in their order.
pub fn people(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    widgets::head(ui, &say!(view, "letter-people"), "");
    let name = |id: &str| Some(view.session.campaign.case(id)?.name.show(view.lang()));
    if view.session.draft.cases.is_empty() {
        let nobody = say!(view, "letter-people-none");
        to_report(ui, &nobody, Section::People, out);
    }
    let change = list(ui, view, "people", &view.session.draft.cases, name);
    out.extend(change.map(|change| {
        Command::Edit(match change {
            OrderChange::Move(id, to) => Edit::MoveCase(id, to),
            OrderChange::Remove(id) => Edit::Case(id, false),
        })
    }));
}

/// Says that nothing of a section of the report is chosen, and leads there: in a small window it is out of
/// sight.
fn to_report(ui: &mut Ui, none: &str, section: Section, out: &mut Out) {
    let text = RichText::new(none).font(sans(12.0));
    if ui.link(text).clicked() {
        out.push(Command::Follow(Goal::Section(section)));
    }
}

enum OrderChange {
    Move(String, usize),
    Remove(String),
}

/// A list of what `ids` name, as `title` calls them.
fn list<'a>(
    ui: &mut Ui,
    view: View<'_>,
    salt: &str,
    ids: &'a [String],
    title: impl Fn(&str) -> Option<&'a str>,
) -> Option<OrderChange> {
    let mut change = None;
    let mut rects = Vec::new();
    let mut dragged = None;
    for (at, id) in ids.iter().enumerate() {
        let title = title(id).unwrap_or(id);
        let shown = ui.push_id((salt, id), |ui| row(ui, view, title, at, ids.len()));
        let (rect, drag, pressed) = shown.inner;
        rects.push(rect);
        dragged = drag.map(|drag| (at, drag)).or(dragged);
        change = match pressed {
            Some(Press::Up) => Some(OrderChange::Move(id.clone(), at - 1)),
            Some(Press::Down) => Some(OrderChange::Move(id.clone(), at + 1)),
            Some(Press::Remove) => Some(OrderChange::Remove(id.clone())),
            None => change,
        };
    }
    if let Some((from, drag)) = dragged
        && let Some(to) = moved(ui, &rects, from, drag)
    {
        change = Some(OrderChange::Move(ids[from].clone(), to));
    }
    change
}

enum Press {
    Up,
    Down,
    Remove,
}

fn row(
    ui: &mut Ui,
    view: View<'_>,
    title: &str,
    at: usize,
    count: usize,
) -> (Rect, Option<Drag>, Option<Press>) {
    let t = tokens(ui);
    let can_move = count > 1;
    let left = if can_move { 32.0 } else { 12.0 };
    let buttons = if can_move { 3 } else { 1 };
    let width = ui.available_width();
    let room = width - left - 26.0 * buttons as f32 - 14.0;
    let galley = widgets::text(ui, title, sans(14.0), t.ink, room);
    let height = galley.size().y + 16.0;
    let (rect, _) = ui.allocate_exact_size(vec2(width, height.max(36.0)), Sense::hover());
    ui.painter()
        .rect(rect, RADIUS_CARD, t.raised, t.line(), StrokeKind::Inside);
    let top = rect.center().y - galley.size().y / 2.0;
    ui.painter()
        .galley(pos2(rect.left() + left, top), galley, t.ink);
    let label = ui.interact(rect, ui.scope_id().with("label"), Sense::hover());
    label.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, format!("{}. {title}", at + 1)));
    let drag = can_move.then(|| {
        let spot = Rect::from_min_max(rect.min, pos2(rect.left() + left, rect.bottom()));
        handle(ui, spot, rect)
    });
    let drag = drag.flatten();
    let spot = UiBuilder::new()
        .max_rect(buttons_rect(rect, buttons))
        .layout(Layout::left_to_right(egui::Align::Center));
    let mut inner = ui.new_child(spot);
    let ui = &mut inner;
    ui.spacing_mut().item_spacing.x = 2.0;
    let mut pressed = None;
    if can_move {
        let name = say!(view, "order-up", title = title);
        if widgets::icon_button(ui, Icon::Up, &name, at > 0).clicked() {
            pressed = Some(Press::Up);
        }
        let name = say!(view, "order-down", title = title);
        if widgets::icon_button(ui, Icon::Down, &name, at + 1 < count).clicked() {
            pressed = Some(Press::Down);
        }
    }
    let name = say!(view, "order-remove", title = title);
    if widgets::icon_button(ui, Icon::Cross, &name, true).clicked() {
        pressed = Some(Press::Remove);
    }
    (rect, drag, pressed)
}
