//! A row of the list: its box, its state in words, shape and colour, and its keys.

use egui::accesskit::Role;
use egui::{
    EventFilter, Id, Key, Modifiers, Pos2, Rect, Response, Sense, Stroke, Ui, UiBuilder,
    WidgetInfo, pos2, vec2,
};

use super::Places;
use crate::app::batch::message::{Command, Message, Out, View};
use crate::app::kernel::theme::{RADIUS_FIELD, SPACE_M, Tokens, sans, semibold, tokens};
use crate::app::kernel::widgets;
use crate::batch::judge::{Fitness, Verdict};
use crate::campaign::search::Query;
use crate::strings::say;

/// Where the focus is when a row has it.
pub(crate) fn row_id(row: usize) -> Id {
    Id::unique(("batch-row", row))
}

/// The words, the shape and the colour of a state.
fn told(view: View<'_>, fitness: Option<Fitness>, t: &Tokens) -> (String, egui::Color32) {
    match fitness {
        Some(Fitness::Ready) => (format!("● {}", say!(view, "batch-ready")), t.fine),
        Some(Fitness::ToCheck) => (format!("▲ {}", say!(view, "batch-to-check")), t.check),
        Some(Fitness::NotReady) => (format!("■ {}", say!(view, "batch-not-ready")), t.fix),
        None => (say!(view, "batch-not-judged"), t.quiet),
    }
}

/// Shows a row.
pub(crate) fn one(
    ui: &mut Ui,
    view: View<'_>,
    row: usize,
    rect: Rect,
    places: &Places,
    query: &Query,
    out: &mut Out,
) {
    let (Some(list), Some(entry)) = (&view.state.list, view.state.entry(row)) else {
        return;
    };
    let t = tokens(ui);
    let line = list.table.0.row(row).line();
    let (said, color) = told(view, view.state.fitness(row), t);
    let why = if view.state.left_out.contains(&row) {
        Verdict::left_out().why(view.ui_lang)
    } else {
        let verdict = view.state.verdict(row);
        verdict
            .map(|verdict| verdict.why(view.ui_lang))
            .unwrap_or_default()
    };
    let is_chosen = view.state.chosen == Some(row);
    // Tab goes to the chosen row alone; the arrows go on from it.
    let sense = if is_chosen || ui.memory(|memory| memory.has_focus(row_id(row))) {
        Sense::click()
    } else {
        Sense::CLICK
    };
    let response = ui.interact(rect, row_id(row), sense);
    if is_chosen {
        ui.painter().rect_filled(rect, 0.0, t.accent_soft);
    } else if response.hovered() {
        ui.painter()
            .rect_filled(rect, 0.0, t.rule.gamma_multiply(0.35));
    }
    ui.painter()
        .hline(rect.x_range(), rect.bottom() - 0.5, t.line());
    let at = |x: f32| rect.left() + x;
    let is_mended = view.state.edits.contains_key(&row);
    let below = match (is_mended, why.is_empty()) {
        (false, _) => why.clone(),
        (true, true) => say!(view, "batch-row-mended"),
        (true, false) => format!("{}; {why}", say!(view, "batch-row-mended")),
    };
    let top = if below.is_empty() {
        rect.center().y - 10.0
    } else {
        rect.top() + 5.0
    };
    let mut whole = true;
    let mut cell = |text: &str, font, color, x: f32, end: f32| {
        let room = (end - x - SPACE_M).max(8.0);
        let galley = widgets::marked_line(ui, text, font, color, room, query);
        whole &= !galley.elided;
        ui.painter().galley(pos2(at(x), top), galley, color);
    };
    cell(
        &line.to_string(),
        sans(14.0),
        t.quiet,
        places.row,
        places.fitness,
    );
    cell(&said, sans(14.0), color, places.fitness, places.name);
    let ink = t.ink;
    let name = entry.sender.name.as_str();
    cell(name, semibold(14.0), ink, places.name, places.address);
    let address = entry.sender.address.join(", ");
    let has_address = places.has_address();
    if has_address && address.is_empty() {
        let none = say!(view, "batch-no-address");
        cell(&none, sans(14.0), t.quiet, places.address, places.lang);
    } else if has_address {
        cell(&address, sans(14.0), ink, places.address, places.lang);
    }
    let lang = if entry.lang.is_empty() {
        view.session.draft.lang.code()
    } else {
        &entry.lang
    };
    cell(lang, sans(14.0), t.quiet, places.lang, places.end);
    whole &= has_address;
    let mut why_whole = true;
    if !below.is_empty() {
        let room = places.end - places.fitness;
        let galley = widgets::one_line(ui, &below, sans(12.0), t.quiet, room);
        why_whole = !galley.elided;
        ui.painter()
            .galley(pos2(at(places.fitness), top + 20.0), galley, t.quiet);
    }
    widgets::focus_ring(ui, &response, RADIUS_FIELD);
    let aloud = say!(
        view,
        "batch-row-aloud",
        row = line,
        name = name,
        state = said.trim_start_matches(['●', '▲', '■', ' ']),
        why = below.as_str(),
    );
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, is_chosen, &aloud));
    let box_at = pos2(rect.left() + 22.0, top + 10.0);
    tick(ui, view, row, line, name, box_at, out);
    if response.double_clicked() {
        out.push(Command::Own(Message::Mend(row)));
    } else if response.clicked() {
        response.request_focus();
        out.push(Command::Own(Message::Choose(row)));
    }
    if response.has_focus() {
        keys(ui, view, row, &response, out);
    }
    // What has no room in its cell is in the tip.
    let cut = [name, address.as_str()].into_iter().filter(|_| !whole);
    let tip: Vec<&str> = cut
        .chain([why.as_str()].into_iter().filter(|_| !why_whole))
        .filter(|line| !line.is_empty())
        .collect();
    if !tip.is_empty() && !view.session.in_dialog {
        response.on_hover_text(tip.join("\n"));
    }
}

/// The box that says whether a row's letter is made.
fn tick(
    ui: &mut Ui,
    view: View<'_>,
    row: usize,
    line: usize,
    name: &str,
    center: Pos2,
    out: &mut Out,
) {
    let place = Rect::from_center_size(center, vec2(28.0, 28.0));
    let unfit = view.state.is_unfit(row);
    let on = view.state.will_print(row);
    let builder = UiBuilder::new().max_rect(place);
    let ui = &mut ui.new_child(builder);
    let sense = if unfit { Sense::HOVER } else { Sense::CLICK };
    let response = ui.interact(place, row_id(row).with("tick"), sense);
    let square = Rect::from_center_size(center, vec2(16.0, 16.0));
    if unfit {
        let line = Stroke::new(1.25, tokens(ui).rule);
        ui.painter()
            .rect_stroke(square, 4.0, line, egui::StrokeKind::Inside);
    } else {
        widgets::paint_box(ui, square, on, response.hovered());
    }
    let aloud = say!(view, "batch-tick", row = line, name = name);
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, !unfit, on, &aloud));
    if response.clicked() {
        out.push(Command::Own(Message::Tick(row, !on)));
    }
}

/// Arrows move, space ticks, Enter opens the row to mend it.
fn keys(ui: &Ui, view: View<'_>, row: usize, response: &Response, out: &mut Out) {
    let filter = EventFilter {
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    let shown = &view.state.shown;
    let Some(place) = shown.iter().position(|one| *one as usize == row) else {
        return;
    };
    let last = shown.len().saturating_sub(1);
    // Taken, not read: the row below is drawn after this one, and would go on with the same key.
    let (to, tick, mend) = ui.input_mut(|input| {
        let mut pressed = |key| input.consume_key(Modifiers::NONE, key);
        let to = if pressed(Key::ArrowDown) {
            Some(place + 1)
        } else if pressed(Key::ArrowUp) {
            Some(place.saturating_sub(1))
        } else if pressed(Key::PageDown) {
            Some(place + 10)
        } else if pressed(Key::PageUp) {
            Some(place.saturating_sub(10))
        } else if pressed(Key::Home) {
            Some(0)
        } else if pressed(Key::End) {
            Some(last)
        } else {
            None
        };
        (to, pressed(Key::Space), pressed(Key::Enter))
    });
    if let Some(next) = to.and_then(|to| shown.get(to.min(last))) {
        let next = *next as usize;
        ui.memory_mut(|memory| memory.request_focus(row_id(next)));
        out.push(Command::Own(Message::Choose(next)));
    }
    if tick {
        let on = view.state.will_print(row);
        out.push(Command::Own(Message::Tick(row, !on)));
    }
    if mend {
        out.push(Command::Own(Message::Mend(row)));
    }
}
