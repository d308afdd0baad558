//! A table on its way to a page: headings on the left, numbers set to the right of their columns; in a
//! letter from right to left the other way round.

use super::flow::Flow;
use super::paragraph::Style;
use super::set_lines::{ENDLESS, LinePlace, SetLine, Typesetter, baseline, begin};
use super::{Inside, mm};
use crate::letter::{Role, Run};

/// The width of the first column, as a part of the whole.
const FIRST_COLUMN: f32 = 0.4;
/// The space between columns, in millimetres.
const GAP: f32 = 2.0;

/// The parts of a table.
pub(super) struct Table<'a> {
    /// The index of the letter's block.
    pub(super) block: usize,
    /// What stands above it.
    pub(super) caption: &'a [Run],
    /// Its rows.
    pub(super) rows: &'a [Vec<Vec<Run>>],
    /// What stands below it.
    pub(super) note: &'a [Run],
}

impl Typesetter<'_> {
    /// The lines of a table; a page never begins within it.
    pub(super) fn table(&mut self, table: &Table<'_>, body: Style, flow: &mut Vec<Flow>) {
        let left = mm(self.paper.margins.left);
        let small = Style {
            size: body.size - 1.0,
            leading: body.leading - 1.0,
            ..body
        };
        let start = flow.len();
        for line in self.lines(table.caption, small).iter() {
            let x = left + begin(line, small.width, small);
            let at = at(x, 0, table.block, Inside::Caption);
            flow.push(row(vec![(line.clone(), at)], small));
        }
        let widths = self.column_widths(table.rows, small);
        let mirrored = |x: f32| 2.0 * left + small.width - x;
        for (part, cells) in table.rows.iter().enumerate() {
            let mut set: Vec<Vec<(SetLine, LinePlace)>> = Vec::new();
            let mut edge = left;
            for (column, (cell, width)) in cells.iter().zip(&widths).enumerate() {
                let width = *width;
                let style = Style {
                    width: width - mm(GAP),
                    ..small
                };
                let widest = if small.right_to_left {
                    self.widest(table.rows, column, style)
                } else {
                    0.0
                };
                let lines = self.lines(cell, style);
                set.resize(set.len().max(lines.len()), Vec::new());
                for (index, line) in lines.iter().enumerate() {
                    let x = match (column, small.right_to_left) {
                        (0, false) => edge,
                        (_, false) => edge + width - line.width,
                        (0, true) => mirrored(edge) - line.width,
                        // It ends at the left, and units stand below units.
                        (_, true) => mirrored(edge + width) + widest - line.width,
                    };
                    let at = at(x, part + 1, table.block, Inside::Cell { column });
                    set[index].push((line.clone(), at));
                }
                edge += width;
            }
            flow.extend(set.into_iter().map(|parts| row(parts, small)));
        }
        for line in self.lines(table.note, small).iter() {
            let x = left + begin(line, small.width, small);
            let at = at(x, table.rows.len() + 1, table.block, Inside::Note);
            flow.push(row(vec![(line.clone(), at)], small));
        }
        if let Some(first) = flow.get_mut(start) {
            first.may_begin = true;
        }
    }

    /// The width of the widest cell of a column, in points.
    fn widest(&mut self, rows: &[Vec<Vec<Run>>], column: usize, style: Style) -> f32 {
        let mut widest = 0.0_f32;
        for cell in rows.iter().filter_map(|cells| cells.get(column)) {
            let lines = self.lines(cell, style);
            widest = lines.iter().map(|line| line.width).fold(widest, f32::max);
        }
        widest
    }

    /// How wide each column is, in points. All but the first are alike, unless a cell needs more than its
    /// column's share: then each column has what it needs, and the others the same part of the rest, so
    /// that no cell is broken. Where the measure has no room for that, they are alike and cells are broken.
    fn column_widths(&mut self, rows: &[Vec<Vec<Run>>], style: Style) -> Vec<f32> {
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        #[expect(clippy::cast_precision_loss, reason = "a table has few columns")]
        let others = columns.saturating_sub(1).max(1) as f32;
        let first = style.width * FIRST_COLUMN;
        let share = (style.width - first) / others;
        let mut alike = vec![share; columns];
        if let Some(width) = alike.first_mut() {
            *width = first;
        }
        let endless = Style {
            width: ENDLESS,
            ..style
        };
        let mut needed = vec![0.0_f32; columns];
        for cells in rows {
            for (cell, needed) in cells.iter().zip(&mut needed) {
                let lines = self.lines(cell, endless);
                let widest = lines.iter().map(|line| line.width).fold(0.0, f32::max);
                // What fills its column to a hair is not broken.
                *needed = needed.max(widest + mm(GAP) + 0.1);
            }
        }
        let fits = needed
            .iter()
            .zip(&alike)
            .all(|(needed, width)| needed <= width);
        let rest = style.width - needed.iter().sum::<f32>();
        if fits || rest < 0.0 {
            return alike;
        }
        // The first keeps its part as far as the others leave it.
        let more = needed
            .first()
            .map_or(0.0, |needed| (first - needed).clamp(0.0, rest));
        let each = |(column, needed): (usize, f32)| {
            needed
                + if column == 0 {
                    more
                } else {
                    (rest - more) / others
                }
        };
        needed.into_iter().enumerate().map(each).collect()
    }
}

fn at(x: f32, part: usize, block: usize, inside: Inside) -> LinePlace {
    LinePlace {
        x,
        baseline: 0.0,
        role: Some(Role::Figure),
        block,
        part,
        inside,
    }
}

fn row(mut parts: Vec<(SetLine, LinePlace)>, style: Style) -> Flow {
    for (_, at) in &mut parts {
        at.baseline = baseline(0.0, style);
    }
    Flow {
        parts: parts.into(),
        leading: style.leading,
        before: 0.0,
        may_begin: false,
        begins_page: false,
    }
}
