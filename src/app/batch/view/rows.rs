//! The rows of the list: only those in sight are put on the screen, so that a list of any length
//! scrolls alike.

use egui::accesskit::Role;
use egui::{Frame, Id, Margin, Rect, ScrollArea, Sense, TextEdit, Ui, WidgetInfo, pos2, vec2};

use crate::app::batch::message::{Command, Message, Out, View};
use crate::app::batch::state::Sort;
use crate::app::kernel::theme::{RADIUS_FIELD, SPACE_XL, semibold, tokens};
use crate::app::kernel::widgets;
use crate::batch::judge::Fitness;
use crate::campaign::search::Query;
use crate::strings::say;

mod row;

use row::{one, row_id};

/// How high every row is, with the room of a reason in words.
const ROW: f32 = 48.0;

/// How high the head of the table is.
const HEAD: f32 = 32.0;

/// Shows the filters, the field of the search, and the rows.
pub(crate) fn rows(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    Frame::NONE
        .inner_margin(Margin::symmetric(12, 10))
        .show(ui, |ui| {
            ui.horizontal(|ui| {
                filters(ui, view, out);
                let room = ui.available_width();
                if room > 90.0 {
                    search(ui, view, room, out);
                }
            });
        });
    ui.spacing_mut().item_spacing.y = 0.0;
    let places = Places::of(ui.available_width(), view.state.counts.all);
    head(ui, view, &places, out);
    if view.state.shown.is_empty() {
        ui.add_space(SPACE_XL);
        ui.vertical_centered(|ui| widgets::small(ui, &say!(view, "batch-none-shown")));
        return;
    }
    table(ui, view, &places, out);
}

fn filters(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let counts = view.state.counts;
    let filters = [
        (None, say!(view, "batch-all", count = counts.all)),
        (
            Some(Fitness::Ready),
            say!(view, "batch-filter-ready", count = counts.ready),
        ),
        (
            Some(Fitness::ToCheck),
            say!(view, "batch-filter-check", count = counts.to_check),
        ),
        (
            Some(Fitness::NotReady),
            say!(view, "batch-filter-not", count = counts.not_ready),
        ),
    ];
    ui.spacing_mut().item_spacing.x = 2.0;
    ui.spacing_mut().button_padding.x = 8.0;
    for (filter, name) in filters {
        if widgets::choice(ui, view.state.filter == filter, &name).clicked() {
            out.push(Command::Own(Message::Filter(filter)));
        }
    }
}

fn search(ui: &mut Ui, view: View<'_>, room: f32, out: &mut Out) {
    let width = room.min(220.0);
    ui.add_space(room - width);
    let mut query = view.state.query.clone();
    let name = say!(view, "batch-find");
    let edit = TextEdit::singleline(&mut query)
        .id_salt("batch-find")
        .hint_text(&name);
    let edit = widgets::field(edit).desired_width(width);
    if ui.add(edit).accessible_name(name).changed() {
        out.push(Command::Own(Message::Query(query)));
    }
}

/// Where the cells of a row lie, from its left.
struct Places {
    row: f32,
    fitness: f32,
    name: f32,
    address: f32,
    lang: f32,
    end: f32,
}

impl Places {
    fn of(width: f32, rows: usize) -> Self {
        let lang = width - 44.0;
        let digits = (rows + 1).to_string().len() as f32;
        let fitness = 92.0_f32.max(54.0 + digits * 9.0);
        let name = fitness + 104.0;
        let address = name + ((lang - name) * 0.36).max(80.0);
        Self {
            row: 42.0,
            fitness,
            name,
            address,
            lang,
            end: width - 10.0,
        }
    }
}

fn head(ui: &mut Ui, view: View<'_>, places: &Places, out: &mut Out) {
    let t = tokens(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEAD), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.top(), t.line());
    ui.painter().hline(rect.x_range(), rect.bottom(), t.line());
    let sorts = [
        (Some(Sort::Row), say!(view, "batch-head-row"), places.row),
        (
            Some(Sort::State),
            say!(view, "batch-head-state"),
            places.fitness,
        ),
        (Some(Sort::Name), say!(view, "batch-head-name"), places.name),
        (None, say!(view, "batch-head-address"), places.address),
        (None, say!(view, "batch-head-lang"), places.lang),
    ];
    for (sort, name, x) in sorts {
        let on = sort == Some(view.state.sort);
        let color = if on { t.ink } else { t.quiet };
        let text = match (on, view.state.reverse) {
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
        let aloud = say!(view, "batch-sort", column = name);
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
    let shown = &view.state.shown;
    let memory = Id::unique("batch-rows-seen");
    let seen: Seen = ui.data(|data| data.get_temp(memory)).unwrap_or_default();
    let at = |row: usize| shown.iter().position(|one| *one as usize == row);
    let mut area = ScrollArea::vertical()
        .id_salt("batch-rows-scroll")
        .auto_shrink(false);
    if seen.chosen != view.state.chosen
        && seen.height > 0.0
        && let Some(place) = view.state.chosen.and_then(at)
    {
        let top = place as f32 * ROW;
        if top < seen.offset {
            area = area.vertical_scroll_offset(top);
        } else if top + ROW > seen.offset + seen.height {
            area = area.vertical_scroll_offset((top + ROW - seen.height).max(0.0));
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
            one(ui, view, shown[index] as usize, rect, places, &query, out);
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
