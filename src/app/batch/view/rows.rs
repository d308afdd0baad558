//! The rows of the list: only those in sight are put on the screen, so that a list of any length
//! scrolls alike.

use egui::accesskit::Role;
use egui::{
    Align, Color32, Frame, Id, Layout, Margin, Rect, ScrollArea, Sense, TextEdit, TextWrapMode, Ui,
    WidgetInfo, pos2, vec2,
};

use crate::app::batch::message::{Command, Message, Out, View};
use crate::app::batch::state::{RowState, Sort};
use crate::app::kernel::theme::{RADIUS_FIELD, SPACE_L, SPACE_M, SPACE_XL, sans, semibold, tokens};
use crate::app::kernel::widgets;
use crate::campaign::search::Query;
use crate::strings::say;

mod row;

use row::{one, row_id, told};

/// The room of a filter at both sides of its name, and between two.
const PADDING: f32 = 8.0;
const BETWEEN: f32 = 2.0;

/// The least width of the search beside the filters, and the most.
const SEARCH: f32 = 90.0;
const SEARCH_WIDE: f32 = 220.0;

/// How high the head of the table is.
const HEAD: f32 = 32.0;

/// Shows the filters, the field of the search, and the rows.
pub(crate) fn rows(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    Frame::NONE
        .inner_margin(Margin::symmetric(12, 10))
        .show(ui, |ui| {
            let filters = filters(view);
            // With room for those left out, though there are none yet: the table stays where it is.
            let wide = filters.iter().map(|(_, name)| {
                let name = widgets::text(ui, name, sans(14.0), Color32::PLACEHOLDER, f32::INFINITY);
                name.size().x + 2.0 * PADDING + BETWEEN
            });
            if wide.sum::<f32>() + SEARCH <= ui.available_width() {
                ui.horizontal(|ui| {
                    choose(ui, view, &filters, out);
                    let room = ui.available_width();
                    ui.add_space((room - SEARCH_WIDE).max(0.0));
                    search(ui, view, out);
                });
            } else {
                ui.horizontal_wrapped(|ui| choose(ui, view, &filters, out));
                search(ui, view, out);
            }
            at_once(ui, view, out);
        });
    ui.spacing_mut().item_spacing.y = 0.0;
    let places = Places::of(ui, view);
    head(ui, view, &places, out);
    if view.state.shown.is_empty() {
        ui.add_space(SPACE_XL);
        ui.vertical_centered(|ui| widgets::small(ui, &say!(view, "batch-none-shown")));
        return;
    }
    table(ui, view, &places, out);
}

/// The filters, each with how many rows it leaves.
fn filters(view: View<'_>) -> Vec<(Option<RowState>, String)> {
    let counts = view.state.counts;
    let mut filters = vec![
        (None, say!(view, "batch-all", count = counts.all)),
        (
            Some(RowState::Ready),
            say!(view, "batch-filter-ready", count = counts.ready),
        ),
        (
            Some(RowState::ToCheck),
            say!(view, "batch-filter-check", count = counts.to_check),
        ),
        (
            Some(RowState::NotReady),
            say!(view, "batch-filter-not", count = counts.not_ready),
        ),
    ];
    let said = say!(view, "batch-filter-left-out", count = counts.left_out);
    filters.push((Some(RowState::LeftOut), said));
    filters
}

/// All rows to check that are shown, taken out at once, and taken in again.
fn at_once(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let state = view.state;
    let is_there = matches!(state.filter, Some(RowState::ToCheck | RowState::LeftOut));
    let counts = state.counts;
    let (doubtful, back) = (counts.to_check_shown, counts.left_out_at_once);
    // Of rows that are still looked at nobody knows yet how many there are.
    if !is_there || state.judged.is_some() || doubtful + back == 0 {
        return;
    }
    ui.horizontal(|ui| {
        if doubtful > 0 {
            let said = say!(view, "batch-leave-out", count = doubtful);
            if widgets::quiet_button(ui, &said, &said).clicked() {
                out.push(Command::Own(Message::LeaveOutDoubtful));
            }
        }
        if back > 0 {
            let said = say!(view, "batch-take-back", count = back);
            // At the other end, so that the second click of two does not undo the first.
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if widgets::quiet_button(ui, &said, &said).clicked() {
                    out.push(Command::Own(Message::TakeBack));
                }
            });
        }
    });
}

fn choose(ui: &mut Ui, view: View<'_>, filters: &[(Option<RowState>, String)], out: &mut Out) {
    ui.spacing_mut().item_spacing.x = BETWEEN;
    ui.spacing_mut().button_padding.x = PADDING;
    ui.style_mut().wrap_mode = Some(TextWrapMode::Extend);
    for (filter, name) in filters {
        let is_due = |state| state != RowState::LeftOut || view.state.counts.left_out > 0;
        if view.state.filter != *filter && !filter.is_none_or(is_due) {
            let name = widgets::text(ui, name, sans(14.0), Color32::PLACEHOLDER, f32::INFINITY);
            let height = ui.spacing().interact_size.y;
            ui.allocate_space(vec2(name.size().x + 2.0 * PADDING, height));
            continue;
        }
        if widgets::choice(ui, view.state.filter == *filter, name).clicked() {
            out.push(Command::Own(Message::Filter(*filter)));
        }
    }
}

fn search(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let mut query = view.state.query.clone();
    let name = say!(view, "batch-find");
    let edit = TextEdit::singleline(&mut query)
        .id_salt("batch-find")
        .hint_text(&name);
    let width = ui.available_width().min(SEARCH_WIDE);
    let edit = widgets::field(edit).desired_width(width);
    if ui.add(edit).accessible_name(name).changed() {
        out.push(Command::Own(Message::Query(query)));
    }
}

/// How wide the widest word for a state is.
fn state_width(ui: &Ui, view: View<'_>) -> f32 {
    let states = [
        RowState::Ready,
        RowState::ToCheck,
        RowState::NotReady,
        RowState::LeftOut,
    ];
    let widths = states.into_iter().map(|state| {
        let (said, _) = told(view, Some(state), tokens(ui));
        let galley = widgets::text(ui, &said, sans(14.0), Color32::PLACEHOLDER, f32::INFINITY);
        galley.size().x
    });
    widths.fold(0.0, f32::max)
}

/// The least room of an address, in points: with less of it, rows show none.
const ADDRESS: f32 = 100.0;

/// Below this width of the table, in points, most names or addresses need two lines.
const NARROW: f32 = 680.0;

/// Where the cells of a row lie, from its left.
struct Places {
    row: f32,
    fitness: f32,
    name: f32,
    address: f32,
    lang: f32,
    end: f32,
    /// Whether names and addresses need two lines.
    is_narrow: bool,
}

impl Places {
    fn of(ui: &Ui, view: View<'_>) -> Self {
        let width = ui.available_width();
        let row = 42.0;
        let lang = width - 44.0;
        let digits = (view.state.counts.all + 1).to_string().len() as f32;
        let head = format!("{} ↓", say!(view, "batch-head-row"));
        let head = widgets::text(
            ui,
            &head,
            semibold(12.0),
            Color32::PLACEHOLDER,
            f32::INFINITY,
        );
        let fitness = 92.0_f32
            .max(54.0 + digits * 9.0)
            .max(row + head.size().x + SPACE_L);
        let name = fitness + state_width(ui, view).max(104.0 - SPACE_M) + SPACE_M;
        let is_narrow = width < NARROW;
        let share = if is_narrow { 0.38 } else { 0.36 };
        let address = name + ((lang - name) * share).max(80.0);
        let address = if address + ADDRESS > lang {
            lang
        } else {
            address
        };
        Self {
            row,
            fitness,
            name,
            address,
            lang,
            end: width - 10.0,
            is_narrow,
        }
    }

    fn has_address(&self) -> bool {
        self.address < self.lang
    }
}

fn head(ui: &mut Ui, view: View<'_>, places: &Places, out: &mut Out) {
    let t = tokens(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEAD), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.top(), t.line());
    ui.painter().hline(rect.x_range(), rect.bottom(), t.line());
    let address = places
        .has_address()
        .then(|| (None, say!(view, "batch-head-address"), places.address));
    let sorts = [
        (Some(Sort::Row), say!(view, "batch-head-row"), places.row),
        (
            Some(Sort::State),
            say!(view, "batch-head-state"),
            places.fitness,
        ),
        (Some(Sort::Name), say!(view, "batch-head-name"), places.name),
    ];
    let last = (None, say!(view, "batch-head-lang"), places.lang);
    let heads: Vec<_> = sorts.into_iter().chain(address).chain([last]).collect();
    for (at, (sort, name, x)) in heads.iter().enumerate() {
        let (sort, x) = (*sort, *x);
        let end = heads.get(at + 1).map_or(places.end, |(.., next)| *next);
        let on = sort == Some(view.state.sort);
        let color = if on { t.ink } else { t.quiet };
        let text = match (on, view.state.reverse) {
            (true, false) => format!("{name} ↓"),
            (true, true) => format!("{name} ↑"),
            (false, _) => name.clone(),
        };
        let room = end - x - SPACE_M;
        let galley = widgets::one_line(ui, &text, semibold(12.0), color, room);
        let at = pos2(rect.left() + x, rect.center().y - galley.size().y / 2.0);
        let place = Rect::from_min_size(at, galley.size()).expand2(vec2(4.0, 4.0));
        ui.painter().galley(at, galley, color);
        let Some(sort) = sort else { continue };
        let id = ui.scope_id().with(("sort", x as i32));
        let response = ui.interact(place, id, Sense::click());
        let aloud = say!(view, "batch-sort", column = name.as_str());
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, on, &aloud));
        widgets::focus_ring(ui, &response, RADIUS_FIELD);
        if response.clicked() {
            out.push(Command::Own(Message::Sort(sort)));
        }
    }
}

/// What is remembered of the last time that the rows were shown.
#[derive(Clone, Copy, Default)]
struct Seen {
    chosen: Option<usize>,
    offset: f32,
    height: f32,
    /// Whether the chosen row had the focus.
    focused: bool,
    /// Whether the focus is to come back when the dialog is put away.
    back: bool,
}

fn table(ui: &mut Ui, view: View<'_>, places: &Places, out: &mut Out) {
    let (shown, heights) = (&view.state.shown, &view.state.heights);
    // A new list opens at its beginning.
    let memory = Id::unique(("batch-rows-seen", view.state.read));
    let seen: Seen = ui.data(|data| data.get_temp(memory)).unwrap_or_default();
    let top = |place| heights.top(place, places.is_narrow);
    let at = |row: usize| shown.iter().position(|one| *one as usize == row);
    let mut area = ScrollArea::vertical()
        .id_salt(("batch-rows-scroll", view.state.read))
        .auto_shrink(false);
    if seen.chosen != view.state.chosen
        && seen.height > 0.0
        && let Some(place) = view.state.chosen.and_then(at)
    {
        let [top, end] = [place, place + 1].map(top);
        if top < seen.offset {
            area = area.vertical_scroll_offset(top);
        } else if end > seen.offset + seen.height {
            area = area.vertical_scroll_offset((end - seen.height).max(0.0));
        }
    }
    let chosen = view.state.chosen.map(row_id);
    let focused = chosen.is_some_and(|id| ui.memory(|memory| memory.has_focus(id)));
    // The dialog's layer may still hold the focus for a frame.
    let came_back = seen.back && !view.session.in_dialog;
    // A mended row may be shown no more: the focus goes on with the choice.
    let former = seen.chosen.filter(|_| seen.chosen != view.state.chosen);
    let former = former.filter(|_| seen.focused).map(row_id);
    let is_left = former.is_some_and(|former| {
        let now = ui.memory(egui::Memory::focused);
        now.is_none_or(|now| now == former)
    });
    let is_shown = view.state.chosen.and_then(at).is_some();
    let is_due = !focused && is_shown && (came_back || is_left);
    if let Some(id) = chosen.filter(|_| is_due) {
        ui.memory_mut(|memory| memory.request_focus(id));
        ui.ctx().request_repaint();
    }
    let query = Query::new(&view.state.query);
    let scrolled = area.show_viewport(ui, |ui, viewport| {
        ui.set_height(top(shown.len()));
        let clip = ui.clip_rect();
        let first = heights.at(viewport.min.y.max(0.0), places.is_narrow);
        let last = heights.at(viewport.max.y, places.is_narrow) + 1;
        let last = last.min(shown.len());
        // By the part in sight: positions far down a long list are too coarse for text.
        let begin = clip.top() - (viewport.min.y - top(first));
        let left = ui.max_rect().left();
        for (place, row) in shown.iter().enumerate().take(last).skip(first) {
            let [from, to] = [place, place + 1].map(|place| begin + (top(place) - top(first)));
            let size = vec2(ui.max_rect().width(), to - from);
            let rect = Rect::from_min_size(pos2(left, from), size);
            one(ui, view, *row as usize, rect, places, &query, out);
        }
    });
    let now = Seen {
        chosen: view.state.chosen,
        offset: scrolled.state.clamped_offset().y,
        height: scrolled.inner_rect.height(),
        focused: focused || is_due,
        back: is_due || (view.session.in_dialog && (seen.back || focused)),
    };
    ui.data_mut(|data| data.insert_temp(memory, now));
}
