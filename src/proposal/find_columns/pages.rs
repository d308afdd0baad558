//! Columns of pages, by where words stand: a table's rows begin at one height, and gaps go through all of them.

use std::ops::Range;

use super::{Laid, LaidPiece, Texts, are_labels, in_two_languages, is_address, is_number};
use crate::proposal::join_lines::ends_sentence;
use crate::store::document::{CellPlace, DocumentPart};

/// Heights that differ by no more than so much of the letters' size are the same.
const SAME: f32 = 0.6;
/// A line that is farther below, in sizes of letters, is not of the same cell.
const FAR: f32 = 3.0;
/// Rows that are farther from each other are of two tables.
const APART: f32 = 5.0;
/// So many lines may stand between two rows: a heading that goes through all columns.
const BETWEEN: usize = 3;
/// Cells of so many lines beside each other are columns of running text.
const LONG: usize = 8;

/// Words of a line that no wide gap parts.
struct Piece<'a> {
    text: &'a str,
    line: usize,
    bytes: Range<usize>,
    left: f32,
    right: f32,
    height: f32,
    size: f32,
}

/// A row of cells, each of pieces that are drawn one behind the other.
struct Row {
    cells: Vec<Range<usize>>,
}

impl Row {
    fn start(&self) -> usize {
        self.cells.first().map_or(0, |cell| cell.start)
    }

    fn end(&self) -> usize {
        self.cells.last().map_or(0, |cell| cell.end)
    }
}

/// The tables and columns of a page.
pub(super) fn find(part: &DocumentPart, row: &mut usize) -> Vec<Laid> {
    let pieces = pieces_of(part);
    let rows = rows_of(&pieces);
    let mut found = Vec::new();
    for table in tables_of(&pieces, rows) {
        if let Some(laid) = laid(&pieces, &table, row) {
            found.push(laid);
        }
    }
    found
}

fn pieces_of(part: &DocumentPart) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    for (line, text) in part.text.split('\n').enumerate() {
        let Some(style) = part.styles.get(line) else {
            continue;
        };
        if !text.chars().any(char::is_alphanumeric) {
            continue;
        }
        let sides = part.pieces.get(line).map_or(&[][..], Vec::as_slice);
        let parts = parted(text);
        let whole = [(style.sides.0, style.sides.1)];
        let (parts, sides) = if parts.len() == sides.len() {
            (parts, sides)
        } else {
            (vec![0..text.len()], &whole[..])
        };
        let mut sign: Option<(usize, f32)> = None;
        for (bytes, (left, right)) in parts.into_iter().zip(sides) {
            // A sign before an item is of the item.
            let (start, left) = sign.take().unwrap_or((bytes.start, *left));
            let bytes = start..bytes.end;
            if !text[bytes.clone()].chars().any(char::is_alphanumeric) {
                sign = Some((start, left));
                continue;
            }
            pieces.push(Piece {
                text: &text[bytes.clone()],
                line,
                bytes,
                left,
                right: *right,
                height: style.height,
                size: style.size.max(1.0),
            });
        }
    }
    pieces
}

/// The bytes of a line's words between its wide gaps.
fn parted(text: &str) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut from = 0;
    while let Some(found) = text[from..].find("   ") {
        let end = from + found;
        let rest = text[end..].trim_start();
        parts.push(from..end);
        from = text.len() - rest.len();
    }
    parts.push(from..text.len());
    parts
}

/// The rows of at least two cells, in the order of the page.
fn rows_of(pieces: &[Piece<'_>]) -> Vec<Row> {
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
        let mut cells = vec![first..at];
        let mut start = at;
        let mut left_of = right_side(&pieces[first..at]);
        let mut end = at + 1;
        while let Some(next) = pieces.get(end) {
            let last = &pieces[end - 1];
            let size = next.size.max(last.size);
            let step = last.height - next.height;
            let own = &pieces[start..end];
            let is_below = step > size * SAME && step < size * FAR;
            let is_in = next.left >= left_of && next.left > own[0].left - size;
            if is_below && is_in {
                end += 1;
                continue;
            }
            let is_beside = next.left >= right_side(own)
                && step <= size * SAME
                && next.height <= top + size * SAME;
            if !is_beside {
                break;
            }
            left_of = left_of.max(right_side(own));
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
struct Table {
    rows: Vec<Row>,
    columns: Vec<(f32, f32)>,
}

/// Rows below each other whose gaps go through all of them.
fn tables_of(pieces: &[Piece<'_>], rows: Vec<Row>) -> Vec<Table> {
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

/// The table as lines that are read cell by cell; nothing where it is none.
fn laid(pieces: &[Piece<'_>], table: &Table, row: &mut usize) -> Option<Laid> {
    let (first, last) = (table.rows.first()?.start(), table.rows.last()?.end());
    let is_whole =
        pieces[first].bytes.start == 0 && pieces.get(last).is_none_or(|next| next.bytes.start == 0);
    let kind = kind_of(pieces, table).filter(|_| is_whole)?;
    *row += 1;
    let mut out = Vec::new();
    let mut push = |cell: Range<usize>, number: usize, column: usize, is_table: bool| {
        for (index, piece) in pieces[cell].iter().enumerate() {
            out.push(LaidPiece {
                line: piece.line,
                bytes: piece.bytes.clone(),
                sides: (piece.left, piece.right),
                cell: CellPlace {
                    row: number,
                    column,
                },
                is_first: index == 0,
                is_table,
                indent: 0,
            });
        }
    };
    let column_of = |piece: &Piece<'_>| {
        let mut columns = table.columns.iter();
        columns
            .position(|column| piece.left < column.1)
            .map_or(1, |at| at + 1)
    };
    if kind == Kind::Columns {
        // What is drawn line by line is read column by column.
        *row += 1;
        for column in 1..=table.columns.len() {
            let cells = table.rows.iter().flat_map(|row| &row.cells);
            let own = cells.filter(|cell| column_of(&pieces[cell.start]) == column);
            for cell in own {
                push(cell.clone(), *row, column, false);
            }
        }
        let mut seen = 0;
        for piece in &mut out {
            piece.is_first = piece.cell.column != seen;
            seen = piece.cell.column;
        }
    } else {
        let mut done = first;
        for of in &table.rows {
            for single in done..of.start() {
                *row += 1;
                push(single..single + 1, *row, column_of(&pieces[single]), true);
            }
            *row += 1;
            for cell in &of.cells {
                let column = column_of(&pieces[cell.start]);
                push(cell.clone(), *row, column, kind == Kind::Table);
            }
            done = of.end();
        }
    }
    *row += 1;
    Some(Laid {
        lines: pieces[first].line..pieces[last - 1].line + 1,
        pieces: out,
    })
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// A table's rows.
    Table,
    /// Cells beside each other that are drawn one behind the other, each a text of its own.
    Cells,
    /// Columns that are drawn line by line.
    Columns,
}

/// What stands side by side; nothing where that is a list, labels with their values, or running text in columns.
fn kind_of(pieces: &[Piece<'_>], table: &Table) -> Option<Kind> {
    let lines = |cell: &Range<usize>| -> Texts<'_> {
        pieces[cell.clone()]
            .iter()
            .map(|piece| piece.text)
            .collect()
    };
    let column = |index: usize| -> Vec<Texts<'_>> {
        let (left, right) = table.columns[index];
        let cells = table.rows.iter().flat_map(|row| &row.cells);
        let own = cells.filter(|cell| (left..=right).contains(&pieces[cell.start].left));
        own.map(lines).collect()
    };
    let columns: Vec<Vec<Texts<'_>>> = (0..table.columns.len()).map(column).collect();
    let firsts: Vec<String> = columns[0].iter().map(|cell| cell.join(" ")).collect();
    let firsts: Texts<'_> = firsts.iter().map(String::as_str).collect();
    if are_labels(&firsts) || columns.len() == 2 && firsts.iter().all(|cell| is_number(cell)) {
        return None;
    }
    let words: Vec<String> = columns
        .iter()
        .map(|cells| cells.concat().join("\n"))
        .collect();
    let is_address = |cells: &Vec<Texts<'_>>| is_address(&cells.concat());
    let is_single = table
        .rows
        .iter()
        .all(|row| row.cells.iter().all(|cell| cell.len() == 1));
    let is_tight = table.rows.windows(2).all(|pair| {
        let (above, below) = (&pieces[pair[0].start()], &pieces[pair[1].start()]);
        above.height - below.height < below.size * 1.5
    });
    if table.rows.len() == 1 || is_single && is_tight {
        let all = columns.iter().all(is_address);
        let kind = if table.rows.len() == 1 {
            Kind::Cells
        } else {
            Kind::Columns
        };
        if all {
            return Some(kind);
        }
    }
    let is_long = |row: &Row| {
        row.cells.iter().filter(|cell| cell.len() >= LONG).count() > 1
            || row
                .cells
                .windows(2)
                .any(|pair| flows(&lines(&pair[0]), &lines(&pair[1])))
    };
    let is_text = table.rows.iter().any(is_long);
    let is_table = table.rows.len() > 1 && (!is_text || in_two_languages(&words));
    is_table.then_some(Kind::Table)
}

/// Whether a sentence goes on from one column to the next.
fn flows(left: &[&str], right: &[&str]) -> bool {
    /// A cell of fewer lines is none of a column of text.
    const LEAST: usize = 5;
    let (Some(last), Some(first)) = (left.last(), right.first()) else {
        return false;
    };
    left.len() >= LEAST
        && right.len() >= LEAST
        && !ends_sentence(last)
        && first.starts_with(char::is_lowercase)
}
