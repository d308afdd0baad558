//! Rows of cells on a page, and the rows that are of one table.

use std::ops::Range;

use super::pieces::{Piece, WIDE};

/// Heights that differ by no more than so much of the letters' size are the same.
const SAME: f32 = 0.6;
/// A line that is farther below, in sizes of letters, is not of the same cell.
const FAR: f32 = 3.0;
/// Rows that are farther from each other are of two tables.
const APART: f32 = 5.0;
/// So many lines may stand between two rows: a heading that goes through all columns.
const BETWEEN: usize = 3;

/// A row of cells, each of pieces that are drawn one behind the other.
pub(super) struct Row {
    pub cells: Vec<Range<usize>>,
}

impl Row {
    pub(super) fn start(&self) -> usize {
        self.cells.first().map_or(0, |cell| cell.start)
    }

    pub(super) fn end(&self) -> usize {
        self.cells.last().map_or(0, |cell| cell.end)
    }
}

/// The rows of at least two cells, in the order of the page.
pub(super) fn rows_of(pieces: &[Piece<'_>]) -> Vec<Row> {
    let mut rows = Vec::new();
    // Where the lines below each other begin that go on to here.
    let mut run = 0;
    let mut at = 1;
    while at < pieces.len() {
        let (last, next) = (&pieces[at - 1], &pieces[at]);
        let Some(first) = beside(pieces, run, at) else {
            if last.height - next.height <= last.size.max(next.size) * SAME {
                run = at;
            }
            at += 1;
            continue;
        };
        let top = pieces[first].height;
        let left: Range<usize> = first..at;
        let mut cells = vec![left];
        let mut start = at;
        let mut left_of = right_side(&pieces[first..at]);
        let mut right = next.right;
        let mut end = at + 1;
        while let Some(next) = pieces.get(end) {
            let last = &pieces[end - 1];
            let size = next.size.max(last.size);
            let step = last.height - next.height;
            let is_below = step > size * SAME && step < size * FAR;
            let is_in = next.left >= left_of && next.left > pieces[start].left - size;
            if is_below && is_in {
                right = right.max(next.right);
                end += 1;
                continue;
            }
            let is_beside =
                next.left >= right && step <= size * SAME && next.height <= top + size * SAME;
            if !is_beside {
                break;
            }
            left_of = left_of.max(right);
            right = next.right;
            cells.push(start..end);
            start = end;
            end += 1;
        }
        cells.push(start..end);
        rows.push(Row { cells });
        run = end;
        at = end + 1;
    }
    rows
}

/// Where the cell begins that the piece at `at` stands beside, among those from `run` on.
fn beside(pieces: &[Piece<'_>], run: usize, at: usize) -> Option<usize> {
    let (last, next) = (&pieces[at - 1], &pieces[at]);
    let size = next.size.max(last.size);
    if last.height - next.height > size * SAME {
        return None;
    }
    let is_low = |piece: &Piece<'_>| piece.height <= next.height + size * SAME;
    let first = run + pieces[run..at].iter().position(is_low)?;
    let is_left = right_side(&pieces[first..at]) <= next.left;
    (is_left && next.left > last.left).then_some(first)
}

fn right_side(pieces: &[Piece<'_>]) -> f32 {
    pieces.iter().map(|piece| piece.right).fold(0.0, f32::max)
}

/// A table's rows, and its columns from left to right.
pub(super) struct Table {
    pub rows: Vec<Row>,
    pub columns: Vec<(f32, f32)>,
}

/// Rows below each other whose gaps go through all of them.
pub(super) fn tables_of(pieces: &[Piece<'_>], rows: Vec<Row>) -> Vec<Table> {
    let mut tables: Vec<Table> = Vec::new();
    for row in rows {
        if let Some(table) = tables.last_mut()
            && let Some(last) = table.rows.last()
            && is_near(pieces, last, &row)
            && let Some(columns) = with_row(pieces, &table.columns, &row)
        {
            table.columns = columns;
            table.rows.push(row);
            continue;
        }
        if let Some(columns) = with_row(pieces, &[], &row) {
            tables.push(Table {
                rows: vec![row],
                columns,
            });
        }
    }
    tables
}

/// Whether nothing stands between two rows but a heading or two.
fn is_near(pieces: &[Piece<'_>], above: &Row, below: &Row) -> bool {
    let between = &pieces[above.end()..below.start()];
    let foot = pieces[above.start()..above.end()]
        .iter()
        .map(|piece| piece.height)
        .fold(f32::MAX, f32::min);
    let mut heights = vec![foot];
    heights.extend(between.iter().map(|piece| piece.height));
    heights.push(pieces[below.start()].height);
    let size = pieces[below.start()].size;
    let is_down = |pair: &[f32]| (0.0..size * APART).contains(&(pair[0] - pair[1]));
    between.len() <= BETWEEN && heights.windows(2).all(is_down)
}

/// The columns of a table with one more row; nothing where its cells go over their gaps.
fn with_row(pieces: &[Piece<'_>], columns: &[(f32, f32)], row: &Row) -> Option<Vec<(f32, f32)>> {
    let mut columns = columns.to_vec();
    for cell in &row.cells {
        let own = &pieces[cell.clone()];
        let left = own.iter().map(|piece| piece.left).fold(f32::MAX, f32::min);
        let right = right_side(own);
        let mut over = columns
            .iter_mut()
            .filter(|column| column.0 < right && left < column.1);
        match (over.next(), over.next()) {
            (Some(column), None) => *column = (column.0.min(left), column.1.max(right)),
            (None, _) => columns.push((left, right)),
            _ => return None,
        }
    }
    columns.sort_by(|a, b| a.0.total_cmp(&b.0));
    let is_clear = columns.windows(2).all(|pair| pair[0].1 <= pair[1].0);
    is_clear.then_some(columns)
}

/// Whether the gaps between columns are wider than those of words: in most rows, since cells may be full.
pub(super) fn are_gaps_wide(pieces: &[Piece<'_>], table: &Table) -> bool {
    let gaps = table.columns.windows(2).map(|pair| (pair[0].1, pair[1].0));
    let is_wide = |gap: (f32, f32)| {
        let mut all = 0;
        let mut wide = 0;
        for row in &table.rows {
            let all_of = |cell: &Range<usize>| &pieces[cell.clone()];
            let cells = || row.cells.iter().map(all_of);
            let left = cells().filter(|cell| right_side(cell) <= gap.0 + 0.1);
            let left = left.map(|cell| right_side(cell)).fold(0.0, f32::max);
            let right = cells().filter(|cell| cell[0].left >= gap.1 - 0.1);
            let right = right.map(|cell| cell[0].left).fold(f32::MAX, f32::min);
            if left > 0.0 && right < f32::MAX {
                all += 1;
                wide += usize::from(right - left > pieces[row.start()].size * WIDE);
            }
        }
        wide * 2 >= all
    };
    gaps.into_iter().all(is_wide)
}
