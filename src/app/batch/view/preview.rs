//! How the list is read: its first rows as they stand, with the row of headings marked, and above
//! each column what it is used for. All of it can be changed here.

use egui::accesskit::Role;
use egui::{
    Align2, Frame, Id, Margin, Rect, RichText, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, pos2,
    vec2,
};

use crate::app::batch::message::{Command, Message, Out, View};
use crate::app::batch::state::List;
use crate::app::kernel::problems::{help, in_window};
use crate::app::kernel::theme::{RADIUS_FIELD, SPACE_M, SPACE_S, sans, semibold, tokens};
use crate::app::kernel::widgets;
use crate::batch::columns::{Headings, Shown};
use crate::batch::table::Source;
use crate::strings::guide::GuidePlace;
use crate::strings::say;

mod advice;
mod column;
mod skipped;

pub(super) use column::one_line;
use column::{FIELD, ORDER};

/// How high a row is.
const ROW: f32 = 22.0;
/// The room of the rows' numbers.
const GUTTER: f32 = 52.0;
/// The narrowest and the widest column.
const NARROW: f32 = 88.0;
const BROAD: f32 = 200.0;
/// How many rows are shown below the headings; and of a list that is not understood.
const ROWS: usize = 3;
const ROWS_UNKNOWN: usize = 8;

/// Shows how the list is read.
pub(crate) fn preview(ui: &mut Ui, view: View<'_>, list: &List, out: &mut Out) {
    let is_known = list.problems.is_empty();
    let is_open = view.state.preview || !is_known;
    let margin = Margin {
        left: 12,
        right: 12,
        top: 10,
        bottom: 6,
    };
    let frame = Frame::NONE.inner_margin(margin).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_S;
        let filled = list.shown.iter().filter(|column| is_filled(column));
        let used = filled.clone().filter(|column| column.field.is_some());
        let (used, all) = (used.count(), filled.count());
        let note = say!(view, "preview-note", used = used, all = all);
        let name = say!(view, "preview");
        let head = widgets::head(ui, &name, &note);
        let id = Id::unique("batch-preview");
        if is_known && widgets::disclose(ui, head.rect, id, is_open, &name).clicked() {
            out.push(Command::Own(Message::Preview(!is_open)));
        }
        if is_open {
            opened(ui, view, list, out);
        }
        if is_known {
            not_used(ui, view, list);
        }
        skipped::told(ui, view, list);
    });
    let line = frame.response.rect;
    let rule = tokens(ui).line();
    ui.painter().hline(line.x_range(), line.bottom(), rule);
}

/// Whether there is anything in a column.
fn is_filled(column: &Shown) -> bool {
    column.field.is_some() || !column.samples.is_empty()
}

/// The columns that are not used, in a line.
fn not_used(ui: &mut Ui, view: View<'_>, list: &List) {
    let columns = list.shown.iter().enumerate();
    let unused = columns.filter(|(_, column)| is_filled(column) && column.field.is_none());
    let unused: Vec<String> = unused
        .map(|(index, column)| match one_line(&column.heading) {
            none if none.is_empty() => column::name(view, index, column),
            heading => heading,
        })
        .collect();
    if !unused.is_empty() {
        let t = tokens(ui);
        let text = say!(
            view,
            "preview-not-used",
            columns = view.ui_lang.list(&unused)
        );
        let line = widgets::one_line(ui, &text, sans(12.0), t.quiet, ui.available_width());
        ui.label(line).on_hover_text(unused.join("\n"));
    }
}

fn opened(ui: &mut Ui, view: View<'_>, list: &List, out: &mut Out) {
    let t = tokens(ui);
    for problem in &list.problems {
        let text = format!("■ {}", in_window(problem, view.ui_lang));
        ui.label(RichText::new(text).color(t.fix));
        if let Some(spot) = GuidePlace::of(problem) {
            help(ui, view.ui_lang, spot, out);
        }
        column::names_maybe(ui, view, list, problem, out);
    }
    if !list.problems.is_empty() {
        advice::what_to_do(ui, view, list, out);
    }
    let columns: Vec<usize> = (0..list.shown.len())
        .filter(|index| is_filled(&list.shown[*index]))
        .collect();
    let rows = first_rows(list);
    let order = if list.shown.iter().any(|column| column.of > 1) {
        ORDER
    } else {
        0.0
    };
    let top = FIELD + SPACE_S + order;
    let more = list.table.0.len() > rows;
    let lines = rows + usize::from(more);
    let height = top + lines as f32 * ROW + SPACE_M;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let (left, grid) = rect.split_left_right_at_x(rect.left() + GUTTER);
    let child = &mut ui.new_child(UiBuilder::new().id_salt("preview-grid").max_rect(grid));
    // That there are more columns at the side is to be seen without trying.
    child.spacing_mut().scroll.dormant_handle_opacity = 0.6;
    ScrollArea::horizontal()
        .id_salt(("preview-columns", view.state.read))
        .auto_shrink(false)
        .show(child, |ui| {
            let widths = widths(ui, view, list, &columns, rows, grid.width());
            let size = vec2(widths.iter().sum(), height - SPACE_M);
            let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
            marked_row(ui, list, rows, rect, top);
            let mut x = rect.left();
            for (index, width) in columns.iter().zip(widths) {
                let column = &list.shown[*index];
                let head = Rect::from_min_size(pos2(x, rect.top()), vec2(width - 6.0, FIELD));
                column::field(ui, view, list, *index, head, out);
                if column.of > 1 {
                    let below = pos2(x, rect.top() + FIELD);
                    let below = Rect::from_min_size(below, vec2(width - 6.0, ORDER));
                    column::order(ui, view, *index, column, below, out);
                }
                let place = Rect::from_min_max(pos2(x, rect.top() + top), rect.max);
                cells(ui, list, *index, rows, place, width);
                x += width;
            }
        });
    // After what the columns are, which stands above.
    for row in 0..rows {
        let at = pos2(left.left(), rect.top() + top + row as f32 * ROW);
        heading_choice(
            ui,
            view,
            list,
            row,
            Rect::from_min_size(at, vec2(GUTTER, ROW)),
            out,
        );
    }
    if !is_of_cards(list) {
        no_headings(ui, view, list, out);
    }
}

/// Whether its columns are the fields of address cards, and no row can be chosen as their headings.
fn is_of_cards(list: &List) -> bool {
    matches!(list.table.0.source, Source::Cards)
}

/// How many rows are shown.
fn first_rows(list: &List) -> usize {
    let rows = match list.columns.0.heading_row {
        _ if !list.problems.is_empty() => ROWS_UNKNOWN,
        Some(row) => row + 1 + ROWS,
        None => 1 + ROWS,
    };
    rows.min(list.table.0.len())
}

/// How wide each column is: as its cells need, and together no less than the room.
fn widths(
    ui: &Ui,
    view: View<'_>,
    list: &List,
    columns: &[usize],
    rows: usize,
    room: f32,
) -> Vec<f32> {
    let wide = |text: &str| {
        let text: String = text.chars().take(40).collect();
        let galley = widgets::text(ui, &text, sans(12.0), tokens(ui).ink, f32::INFINITY);
        galley.size().x
    };
    let first = list.columns.0.heading_row.unwrap_or(0);
    let of = |index: &usize| {
        // A title above the headings stands in one cell for the whole sheet.
        let cells = first..rows;
        let cells = cells.map(|row| wide(&one_line(list.table.0.row(row).cell(*index))));
        let field = wide(&column::use_of(view, list, &list.shown[*index])) + 28.0;
        let widest = cells.fold(field, f32::max);
        (widest + 18.0).clamp(NARROW, BROAD)
    };
    let mut widths: Vec<f32> = columns.iter().map(of).collect();
    let rest = room - widths.iter().sum::<f32>();
    if rest > 0.0 {
        let share = rest / widths.len().max(1) as f32;
        for width in &mut widths {
            *width += share.min(60.0);
        }
    }
    widths
}

/// Paints the lines of the grid, with the row of headings marked.
fn marked_row(ui: &Ui, list: &List, rows: usize, rect: Rect, top: f32) {
    let t = tokens(ui);
    for row in 0..rows {
        let y = rect.top() + top + row as f32 * ROW;
        if list.columns.0.heading_row == Some(row) {
            let marked = Rect::from_min_size(pos2(rect.left(), y), vec2(rect.width(), ROW));
            ui.painter().rect_filled(marked, 0.0, t.accent_soft);
        }
        ui.painter().hline(rect.x_range(), y, t.line());
    }
}

/// Paints the first cells of a column, and one from further down; `place` goes on to the end of the grid.
fn cells(ui: &Ui, list: &List, index: usize, rows: usize, place: Rect, width: f32) {
    let t = tokens(ui);
    let column = &list.shown[index];
    let (first, heading_row) = (list.columns.0.first, list.columns.0.heading_row);
    // A title above the headings runs on over what is blank beside it.
    let is_title = |row: usize| {
        let mut beside = list.table.0.row(row).cells().skip(index + 1);
        heading_row.is_some_and(|heading| row < heading) && beside.all(str::is_empty)
    };
    let paint = |line: usize, text: &str, font, color| {
        let room = if line < rows && is_title(line) {
            place.width()
        } else {
            width
        };
        let galley = widgets::one_line(ui, text, font, color, room - 12.0);
        let middle = place.top() + (line as f32 + 0.5) * ROW;
        let min = pos2(place.left() + 6.0, middle - galley.size().y / 2.0);
        ui.painter().galley(min, galley, color);
    };
    for row in 0..rows {
        let cell = one_line(list.table.0.row(row).cell(index));
        let is_used = column.field.is_some() && row >= first;
        let (font, color) = if heading_row == Some(row) {
            (semibold(12.0), t.ink)
        } else if is_used {
            (sans(12.0), t.ink)
        } else {
            (sans(12.0), t.quiet)
        };
        paint(row, &cell, font, color);
    }
    let is_seen = |sample: &&String| {
        let mut shown = (first..rows).map(|row| list.table.0.row(row).cell(index));
        shown.any(|cell| cell.starts_with(sample.as_str()))
    };
    if let Some(sample) = column.samples.iter().find(|sample| !is_seen(sample)) {
        let sample = format!("… {}", one_line(sample));
        paint(rows, &sample, sans(12.0), t.quiet);
    }
}

/// The number of a row, by which the headings are taken from it.
fn heading_choice(ui: &Ui, view: View<'_>, list: &List, row: usize, place: Rect, out: &mut Out) {
    let line = list.table.0.row(row);
    if is_of_cards(list) {
        // Where a card begins; the names of its fields stand nowhere in the file.
        if list.columns.0.heading_row != Some(row) {
            let at = pos2(place.left() + 21.0, place.center().y);
            let number = line.line().to_string();
            let quiet = tokens(ui).quiet;
            ui.painter()
                .text(at, Align2::LEFT_CENTER, number, sans(12.0), quiet);
        }
        return;
    }
    let is_on = list.columns.0.heading_row == Some(row);
    let cells: Vec<String> = line.cells().map(one_line).collect();
    let cells = cells.join(" · ");
    let number = line.line();
    let aloud = say!(view, "preview-headings-at", row = number, cells = cells);
    if radio(
        ui,
        Id::unique(("headings", row)),
        place,
        is_on,
        &number.to_string(),
        &aloud,
    ) && !is_on
    {
        out.push(Command::Own(Message::Headings(Headings::At(row))));
    }
}

fn no_headings(ui: &mut Ui, view: View<'_>, list: &List, out: &mut Out) {
    let size = vec2(ui.available_width().min(220.0), ROW);
    let (place, _) = ui.allocate_exact_size(size, Sense::hover());
    let is_on = list.columns.0.heading_row.is_none() && list.headings == Headings::None;
    let name = say!(view, "preview-no-headings");
    if radio(ui, Id::unique("no-headings"), place, is_on, &name, &name) && !is_on {
        out.push(Command::Own(Message::Headings(Headings::None)));
    }
}

/// One of several that exclude each other, with a circle before it; whether it was pressed.
fn radio(ui: &Ui, id: Id, place: Rect, is_on: bool, name: &str, aloud: &str) -> bool {
    let response = ui.interact(place, id, Sense::click());
    let center = pos2(place.left() + 9.0, place.center().y);
    let color = widgets::paint_radio(ui, center, is_on, response.hovered());
    let at = pos2(center.x + 12.0, center.y);
    ui.painter()
        .text(at, Align2::LEFT_CENTER, name, sans(12.0), color);
    widgets::focus_ring(ui, &response, RADIUS_FIELD);
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_on, aloud));
    let clicked = response.clicked();
    if name != aloud {
        response.on_hover_text(say_short(aloud));
    }
    clicked
}

/// What is said aloud, short enough for a tip.
fn say_short(aloud: &str) -> String {
    aloud.chars().take(120).collect()
}
