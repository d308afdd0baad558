//! Where the keyboard is, and what its keys ask for.

use egui::{
    Context, CornerRadius, Event, EventFilter, Id, Key, Modifiers, Rect, Response, Stroke,
    StrokeKind, Ui,
};

use crate::app::kernel::theme::{FOCUS, SPACE_M, tokens};

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

/// Brings the keyboard back to where it was, if that is still there.
pub fn give_focus_back(ctx: &Context, before: Option<Id>) {
    if let Some(before) = before.filter(|id| ctx.read_response(*id).is_some()) {
        ctx.memory_mut(|memory| memory.request_focus(before));
    }
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

/// What the keyboard can come to in this layer so far, in the order in which Tab goes through it.
fn stops(ui: &Ui) -> Vec<(Id, Rect)> {
    let layer = ui.layer_id();
    ui.ctx().viewport(|viewport| {
        let widgets = viewport.this_pass.widgets.get_layer(layer);
        let can_have = widgets.filter(|one| one.enabled && one.sense.is_focusable());
        can_have.map(|one| (one.id, one.rect)).collect()
    })
}

/// Shows what lies over other parts of the window, in a layer of its own: a `head` and `rows` below it, which may
/// scroll. The arrow keys stay within: up and down lead to the next row, left and right to what stands beside, Home
/// and End to the first and last row, and down from the head to the rows.
pub(crate) fn keeping_arrows(ui: &mut Ui, head: impl FnOnce(&mut Ui), rows: impl FnOnce(&mut Ui)) {
    head(ui);
    let head_stops = stops(ui).len();
    rows(ui);
    let all = stops(ui);
    let focused = ui.memory(egui::Memory::focused);
    let Some(at) = all.iter().position(|(id, _)| Some(*id) == focused) else {
        return;
    };
    let (head, rows) = all.split_at(head_stops.min(all.len()));
    let is_typing = ui.ctx().text_edit_focused();
    if !is_typing {
        let filter = EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(all[at].0, filter));
    }
    // A field takes all other keys for itself, and up as well where nothing stands above it.
    let has_above = nearest(all[at], &all[..head_stops.min(all.len())], Key::ArrowUp).is_some();
    let keys: &[Key] = if is_typing && has_above {
        &[Key::ArrowDown, Key::ArrowUp]
    } else if is_typing {
        &[Key::ArrowDown]
    } else {
        &[
            Key::ArrowDown,
            Key::ArrowUp,
            Key::ArrowRight,
            Key::ArrowLeft,
            Key::Home,
            Key::End,
        ]
    };
    let pressed = |key: &&Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, **key));
    let Some(key) = keys.iter().find(pressed) else {
        return;
    };
    // Rows that are scrolled out of sight may lie where the head is: the two are never compared.
    let is_above = at < head_stops;
    let beside = if is_above { head } else { rows };
    let next = match key {
        Key::Home => first(rows),
        Key::End => last(rows),
        Key::ArrowDown if is_above => first(rows),
        Key::ArrowUp if !is_above => nearest(all[at], rows, *key).or_else(|| first(head)),
        _ => nearest(all[at], beside, *key),
    };
    if let Some(next) = next {
        ui.memory_mut(|memory| memory.request_focus(next));
    }
}

/// What stands highest, and there the most to the left.
fn first(stops: &[(Id, Rect)]) -> Option<Id> {
    let order = |rect: Rect| (rect.top(), rect.left());
    least(stops.iter().map(|(id, rect)| (order(*rect), *id)))
}

/// What stands lowest of the rows themselves: a row's own buttons lie within it, and end above its end.
fn last(stops: &[(Id, Rect)]) -> Option<Id> {
    let order = |rect: Rect| (-rect.bottom(), rect.left());
    least(stops.iter().map(|(id, rect)| (order(*rect), *id)))
}

/// What an arrow leads to from `here`.
fn nearest((from, here): (Id, Rect), stops: &[(Id, Rect)], arrow: Key) -> Option<Id> {
    let far = |rect: Rect| {
        let (x, edge) = (
            rect.center().x - here.center().x,
            (rect.left() - here.left()).abs(),
        );
        let beside = rect.top() < here.bottom() && rect.bottom() > here.top();
        let (is_there, far) = match arrow {
            Key::ArrowDown => (rect.top() >= here.bottom() - 1.0, (rect.top(), edge)),
            Key::ArrowUp => (rect.bottom() <= here.top() + 1.0, (-rect.bottom(), edge)),
            Key::ArrowRight => (beside && x > 0.0, (x, 0.0)),
            _ => (beside && x < 0.0, (-x, 0.0)),
        };
        is_there.then_some(far)
    };
    let others = stops.iter().filter(|(id, _)| *id != from);
    least(others.filter_map(|(id, rect)| Some((far(*rect)?, *id))))
}

fn least(of: impl Iterator<Item = ((f32, f32), Id)>) -> Option<Id> {
    let least = of.min_by(|((a, b), _), ((c, d), _)| a.total_cmp(c).then(b.total_cmp(d)));
    least.map(|(_, id)| id)
}
