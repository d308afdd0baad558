//! A row of the list: its box, its state in words, shape and colour, and its keys.

use egui::accesskit::Role;
use egui::{
    EventFilter, Id, Key, Modifiers, Pos2, Rect, Response, Sense, Stroke, Ui, UiBuilder,
    WidgetInfo, pos2, vec2,
};

use super::Places;
use crate::app::batch::message::{Command, Message, Out, View};
use crate::app::batch::state::{List, RowState};
use crate::app::batch::view::preview::one_line;
use crate::app::kernel::theme::{RADIUS_FIELD, SPACE_M, Tokens, sans, semibold, tokens};
use crate::app::kernel::widgets;
use crate::campaign::search::Query;
use crate::strings::say;

/// Where the focus is when a row has it.
pub(crate) fn row_id(row: usize) -> Id {
    Id::unique(("batch-row", row))
}

/// The words, the shape and the colour of a state.
pub(super) fn told(view: View<'_>, state: Option<RowState>, t: &Tokens) -> (String, egui::Color32) {
    match state {
        Some(RowState::Ready) => (format!("● {}", say!(view, "batch-ready")), t.fine),
        Some(RowState::ToCheck) => (format!("▲ {}", say!(view, "batch-to-check")), t.check),
        Some(RowState::NotReady) => (format!("■ {}", say!(view, "batch-not-ready")), t.fix),
        Some(RowState::LeftOut) => (format!("○ {}", say!(view, "batch-left-out")), t.quiet),
        None => (say!(view, "batch-not-judged"), t.quiet),
    }
}

/// What there is to tell of a row below its name.
fn below(view: View<'_>, row: usize) -> String {
    let is_mended = view.state.edits.contains_key(&row);
    let mended = is_mended.then(|| say!(view, "batch-row-mended"));
    let pages = view.state.more_pages(row);
    let pages = pages.map(|pages| say!(view, "batch-row-pages", count = pages));
    let reasons = view.state.reasons(row).into_iter();
    let reasons = reasons.map(|reason| reason.message(view.ui_lang));
    let all: Vec<String> = mended.into_iter().chain(pages).chain(reasons).collect();
    all.join("; ")
}

/// What a row says, where it says neither who nor where: what stands in its cells.
fn cells(list: &List, row: usize) -> String {
    let row = list.table.0.row(row);
    let cells = row.cells().map(one_line).filter(|cell| !cell.is_empty());
    cells.collect::<Vec<_>>().join(" · ")
}

/// How high a line is of what stands in the columns.
const LINE: f32 = 20.0;

/// How high a row is that has room for two of these lines above what there is to tell, or for two lines of that.
const ROOM: f32 = 60.0;

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
    let (said, color) = told(view, view.state.row_state(row), t);
    let below = below(view, row);
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
    let address = entry.sender.address.join(", ");
    let has_address = places.has_address();
    let mut name = entry.sender.name.clone();
    let (mut name_font, mut name_color, mut name_end) = (semibold(14.0), t.ink, places.address);
    let says_nothing = name.is_empty() && address.is_empty();
    if says_nothing {
        name = cells(list, row);
        (name_font, name_color, name_end) = (sans(14.0), t.quiet, places.lang);
    }
    let has_room = below.is_empty() || rect.height() >= ROOM;
    let two = if has_room { 2 } else { 1 };
    let cell = |text: &str, font, color, x: f32, end: f32, lines| {
        let room = (end - x - SPACE_M).max(8.0);
        let galley = widgets::marked_lines(ui, text, font, color, (room, lines), query);
        (x, color, galley)
    };
    let (none, address_color) = if address.is_empty() {
        (say!(view, "batch-no-address"), t.quiet)
    } else {
        (String::new(), t.ink)
    };
    let where_to = if address.is_empty() { &none } else { &address };
    let lang = match entry.lang.as_str() {
        "" => view.session.draft.lang.code(),
        lang => lang,
    };
    let number = line.to_string();
    let quiet = t.quiet;
    let font = || sans(14.0);
    let mut galleys = vec![
        cell(&number, font(), quiet, places.row, places.fitness, 1),
        cell(&said, font(), color, places.fitness, places.name, 1),
        cell(&name, name_font, name_color, places.name, name_end, two),
        cell(lang, font(), quiet, places.lang, places.end, 1),
    ];
    if has_address && !says_nothing {
        let (from, to) = (places.address, places.lang);
        galleys.push(cell(where_to, font(), address_color, from, to, two));
    }
    let lines = galleys.iter().map(|(.., galley)| galley.rows.len());
    let lines = lines.max().unwrap_or(1).max(1);
    let why = (!below.is_empty()).then(|| {
        let room = places.end - places.fitness;
        // Two lines above leave room for one.
        let most = if lines > 1 { 1 } else { two };
        let text = below.as_str();
        widgets::marked_lines(ui, text, sans(12.0), quiet, (room, most), &Query::default())
    });
    let high = lines as f32 * LINE + why.as_ref().map_or(0.0, |why| why.size().y);
    let top = rect.center().y - high / 2.0;
    let at = |x: f32, y: f32| pos2(rect.left() + x, y);
    let mut whole = has_address;
    for (x, color, galley) in galleys {
        whole &= !galley.elided;
        ui.painter().galley(at(x, top), galley, color);
    }
    let mut why_whole = true;
    if let Some(why) = why {
        why_whole = !why.elided;
        let top = top + lines as f32 * LINE;
        ui.painter().galley(at(places.fitness, top), why, quiet);
    }
    widgets::focus_ring(ui, &response, RADIUS_FIELD);
    let aloud = say!(
        view,
        "batch-row-aloud",
        row = line,
        name = name.as_str(),
        state = said.trim_start_matches(['●', '▲', '■', '○', ' ']),
        why = below.as_str(),
    );
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, is_chosen, &aloud));
    let whole_address = address.as_str();
    let described = [whole_address, entry.lang.as_str()];
    let described = described.into_iter().filter(|part| !part.is_empty());
    let described = described.collect::<Vec<_>>().join("; ");
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_description(described));
    tick(ui, view, row, line, &name, at(22.0, top + LINE / 2.0), out);
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
    let cut = [name.as_str(), whole_address, lang];
    let cut = cut.into_iter().filter(|_| !whole);
    let tip: Vec<&str> = cut
        .chain([below.as_str()].into_iter().filter(|_| !why_whole))
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
    let response = ui.interact(place, row_id(row).with("tick"), Sense::CLICK);
    let square = Rect::from_center_size(center, vec2(16.0, 16.0));
    if unfit {
        // Seen on every ground, and not to be taken for one that can be ticked.
        let line = Stroke::new(1.25, tokens(ui).quiet.gamma_multiply(0.5));
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
