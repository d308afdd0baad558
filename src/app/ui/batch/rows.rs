//! The rows of the list: only those in sight are put on the screen, so that a list of any length
//! scrolls alike.

use egui::accesskit::Role;
use egui::{
    EventFilter, Frame, Id, Key, Margin, Rect, Response, ScrollArea, Sense, Stroke, TextEdit, Ui,
    UiBuilder, WidgetInfo, pos2, vec2,
};

use super::super::{Out, widgets};
use crate::app::batch::{Change, Sort};
use crate::app::command::Command;
use crate::app::state::State;
use crate::app::strings::say;
use crate::app::theme::{RADIUS_FIELD, SPACE_M, SPACE_XL, Tokens, sans, semibold, tokens};
use crate::app::update::batch::{entry_of, verdict, will_print};
use crate::batch::judge::{Fitness, Verdict};
use crate::campaign::search::Query;

/// How high every row is, with the room of a reason in words.
const ROW: f32 = 48.0;

/// How high the head of the table is.
const HEAD: f32 = 32.0;

/// Shows the filters, the field of the search, and the rows.
pub fn show(ui: &mut Ui, state: &State, out: &mut Out) {
    Frame::NONE
        .inner_margin(Margin::symmetric(12, 10))
        .show(ui, |ui| {
            ui.horizontal(|ui| {
                filters(ui, state, out);
                let room = ui.available_width();
                if room > 90.0 {
                    search(ui, state, room, out);
                }
            });
        });
    ui.spacing_mut().item_spacing.y = 0.0;
    let places = Places::of(ui.available_width());
    head(ui, state, &places, out);
    if state.batch.shown.is_empty() {
        ui.add_space(SPACE_XL);
        ui.vertical_centered(|ui| widgets::small(ui, &say!(state, "batch-none-shown")));
        return;
    }
    table(ui, state, &places, out);
}

fn filters(ui: &mut Ui, state: &State, out: &mut Out) {
    let counts = state.batch.counts;
    let filters = [
        (None, say!(state, "batch-all", count = counts.all)),
        (
            Some(Fitness::Ready),
            say!(state, "batch-filter-ready", count = counts.ready),
        ),
        (
            Some(Fitness::ToCheck),
            say!(state, "batch-filter-check", count = counts.to_check),
        ),
        (
            Some(Fitness::NotReady),
            say!(state, "batch-filter-not", count = counts.not_ready),
        ),
    ];
    ui.spacing_mut().item_spacing.x = 2.0;
    ui.spacing_mut().button_padding.x = 8.0;
    for (filter, name) in filters {
        if widgets::choice(ui, state.batch.filter == filter, &name).clicked() {
            out.push(Command::Batch(Change::Filter(filter)));
        }
    }
}

fn search(ui: &mut Ui, state: &State, room: f32, out: &mut Out) {
    let width = room.min(220.0);
    ui.add_space(room - width);
    let mut query = state.batch.query.clone();
    let name = say!(state, "batch-find");
    let edit = TextEdit::singleline(&mut query)
        .id_salt("batch-find")
        .hint_text(&name);
    let edit = widgets::field(edit).desired_width(width);
    if ui.add(edit).accessible_name(name).changed() {
        out.push(Command::Batch(Change::Query(query)));
    }
}

/// Where the cells of a row lie, from its left.
struct Places {
    row: f32,
    state: f32,
    name: f32,
    address: f32,
    lang: f32,
    end: f32,
}

impl Places {
    fn of(width: f32) -> Self {
        let lang = width - 44.0;
        let state = 92.0;
        let name = state + 104.0;
        let address = name + ((lang - name) * 0.36).max(80.0);
        Self {
            row: 42.0,
            state,
            name,
            address,
            lang,
            end: width - 10.0,
        }
    }
}

fn head(ui: &mut Ui, state: &State, places: &Places, out: &mut Out) {
    let t = tokens(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEAD), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.top(), t.line());
    ui.painter().hline(rect.x_range(), rect.bottom(), t.line());
    let sorts = [
        (Some(Sort::Row), say!(state, "batch-head-row"), places.row),
        (
            Some(Sort::State),
            say!(state, "batch-head-state"),
            places.state,
        ),
        (
            Some(Sort::Name),
            say!(state, "batch-head-name"),
            places.name,
        ),
        (None, say!(state, "batch-head-address"), places.address),
        (None, say!(state, "batch-head-lang"), places.lang),
    ];
    for (sort, name, x) in sorts {
        let on = sort == Some(state.batch.sort);
        let color = if on { t.ink } else { t.quiet };
        let text = match (on, state.batch.reverse) {
            (true, false) => format!("{name} ↓"),
            (true, true) => format!("{name} ↑"),
            (false, _) => name.clone(),
        };
        let galley = widgets::text(ui, &text, semibold(12.0), color, 200.0);
        let at = pos2(rect.left() + x, rect.center().y - galley.size().y / 2.0);
        let place = Rect::from_min_size(at, galley.size()).expand2(vec2(4.0, 4.0));
        ui.painter().galley(at, galley, color);
        let Some(sort) = sort else { continue };
        let id = ui.scope_id().with(("sort", x as i32));
        let response = ui.interact(place, id, Sense::click());
        let aloud = say!(state, "batch-sort", column = name);
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, on, &aloud));
        widgets::focus_ring(ui, &response, RADIUS_FIELD);
        if response.clicked() {
            out.push(Command::Batch(Change::Sort(sort)));
        }
    }
}

/// What is remembered of the last time that the rows were shown.
#[derive(Clone, Copy, Default)]
struct Seen {
    chosen: Option<usize>,
    offset: f32,
    height: f32,
}

fn table(ui: &mut Ui, state: &State, places: &Places, out: &mut Out) {
    let shown = &state.batch.shown;
    let memory = Id::unique("batch-rows-seen");
    let seen: Seen = ui.data(|data| data.get_temp(memory)).unwrap_or_default();
    let at = |row: usize| shown.iter().position(|one| *one as usize == row);
    let mut area = ScrollArea::vertical()
        .id_salt("batch-rows-scroll")
        .auto_shrink(false);
    if seen.chosen != state.batch.chosen
        && let Some(place) = state.batch.chosen.and_then(at)
    {
        let top = place as f32 * ROW;
        if top < seen.offset {
            area = area.vertical_scroll_offset(top);
        } else if top + ROW > seen.offset + seen.height {
            area = area.vertical_scroll_offset((top + ROW - seen.height).max(0.0));
        }
    }
    let query = Query::new(&state.batch.query);
    let scrolled = area.show_viewport(ui, |ui, viewport| {
        ui.set_height(shown.len() as f32 * ROW);
        let clip = ui.clip_rect();
        let first = (viewport.min.y / ROW).floor().max(0.0) as usize;
        let last = ((viewport.max.y / ROW).ceil() as usize).min(shown.len());
        // By the part in sight: positions far down a long list are too coarse for text.
        let offset = viewport.min.y - first as f32 * ROW;
        let left = ui.max_rect().left();
        for (place, index) in (first..last).enumerate() {
            let top = clip.top() - offset + place as f32 * ROW;
            let size = vec2(ui.max_rect().width(), ROW);
            let rect = Rect::from_min_size(pos2(left, top), size);
            one(ui, state, shown[index] as usize, rect, places, &query, out);
        }
    });
    let now = Seen {
        chosen: state.batch.chosen,
        offset: scrolled.state.clamped_offset().y,
        height: scrolled.inner_rect.height(),
    };
    ui.data_mut(|data| data.insert_temp(memory, now));
}

fn row_id(row: usize) -> Id {
    Id::unique(("batch-row", row))
}

/// The words, the shape and the colour of a state.
pub fn told(state: &State, verdict: Option<&Verdict>, t: &Tokens) -> (String, egui::Color32) {
    match verdict.map(|verdict| verdict.fitness) {
        Some(Fitness::Ready) => (format!("● {}", say!(state, "batch-ready")), t.fine),
        Some(Fitness::ToCheck) => (format!("▲ {}", say!(state, "batch-to-check")), t.check),
        Some(Fitness::NotReady) => (format!("■ {}", say!(state, "batch-not-ready")), t.fix),
        None => (say!(state, "batch-not-judged"), t.quiet),
    }
}

fn one(
    ui: &mut Ui,
    state: &State,
    row: usize,
    rect: Rect,
    places: &Places,
    query: &Query,
    out: &mut Out,
) {
    let (Some(list), Some(entry)) = (&state.batch.list, entry_of(state, row)) else {
        return;
    };
    let t = tokens(ui);
    let line = list.table.0.row(row).line();
    let verdict = verdict(&state.batch, row);
    let (said, color) = told(state, verdict, t);
    let why = verdict.map(Verdict::why).unwrap_or_default();
    let is_chosen = state.batch.chosen == Some(row);
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
    let top = if why.is_empty() {
        rect.center().y - 10.0
    } else {
        rect.top() + 5.0
    };
    let cell = |text: &str, font, color, x: f32, end: f32| {
        let room = (end - x - SPACE_M).max(8.0);
        let galley = widgets::marked(ui, text, font, color, room, query);
        ui.painter().galley(pos2(at(x), top), galley, color);
    };
    cell(
        &line.to_string(),
        sans(14.0),
        t.quiet,
        places.row,
        places.state,
    );
    cell(&said, sans(14.0), color, places.state, places.name);
    let mended = state.batch.edits.contains_key(&row);
    let name = if mended {
        say!(state, "batch-mended", name = entry.sender.name.as_str())
    } else {
        entry.sender.name.clone()
    };
    let ink = t.ink;
    cell(&name, semibold(14.0), ink, places.name, places.address);
    let address = entry.sender.address.join(", ");
    if address.is_empty() {
        let none = say!(state, "batch-no-address");
        cell(&none, sans(14.0), t.quiet, places.address, places.lang);
    } else {
        cell(&address, sans(14.0), ink, places.address, places.lang);
    }
    let lang = if entry.lang.is_empty() {
        state.draft.lang.code()
    } else {
        &entry.lang
    };
    cell(lang, sans(14.0), t.quiet, places.lang, places.end);
    if !why.is_empty() {
        let room = places.end - places.state;
        let galley = widgets::one_line(ui, &why, sans(12.0), t.quiet, room);
        ui.painter()
            .galley(pos2(at(places.state), top + 20.0), galley, t.quiet);
    }
    widgets::focus_ring(ui, &response, RADIUS_FIELD);
    let name = entry.sender.name.as_str();
    let aloud = say!(
        state,
        "batch-row-aloud",
        row = line,
        name = name,
        state = said.trim_start_matches(['●', '▲', '■', ' ']),
        why = why.as_str(),
    );
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, is_chosen, &aloud));
    let box_at = pos2(rect.left() + 22.0, top + 10.0);
    tick(ui, state, row, line, name, box_at, out);
    if response.double_clicked() {
        out.push(Command::Batch(Change::Mend(row)));
    } else if response.clicked() {
        response.request_focus();
        out.push(Command::Batch(Change::Choose(row)));
    }
    if response.has_focus() {
        keys(ui, state, row, &response, out);
    }
    if !why.is_empty() {
        response.on_hover_text(why);
    }
}

/// The box that says whether a row's letter is made.
fn tick(
    ui: &mut Ui,
    state: &State,
    row: usize,
    line: usize,
    name: &str,
    center: egui::Pos2,
    out: &mut Out,
) {
    let place = Rect::from_center_size(center, vec2(28.0, 28.0));
    let unfit = verdict(&state.batch, row).is_some_and(|v| v.fitness == Fitness::NotReady);
    let on = will_print(state, row);
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
    let aloud = say!(state, "batch-tick", row = line, name = name);
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, !unfit, on, &aloud));
    if response.clicked() {
        out.push(Command::Batch(Change::Tick(row, !on)));
    }
}

/// Arrows move, space ticks, Enter opens the row to mend it.
fn keys(ui: &Ui, state: &State, row: usize, response: &Response, out: &mut Out) {
    let filter = EventFilter {
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    let shown = &state.batch.shown;
    let Some(place) = shown.iter().position(|one| *one as usize == row) else {
        return;
    };
    let last = shown.len().saturating_sub(1);
    let (to, tick, mend) = ui.input(|input| {
        let pressed = |key| input.key_pressed(key);
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
        out.push(Command::Batch(Change::Choose(next)));
    }
    if tick {
        let on = will_print(state, row);
        out.push(Command::Batch(Change::Tick(row, !on)));
    }
    if mend {
        out.push(Command::Batch(Change::Mend(row)));
    }
}
