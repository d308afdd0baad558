//! Columns of pages, by where words stand: a table's rows begin at one height, and gaps go through all of them.

mod pieces;
mod rows;

use std::ops::Range;

use super::{
    Laid, LaidPiece, Texts, are_labels, has_heads, in_two_languages, is_address, is_number,
};
use crate::proposal::join_lines::ends_sentence;
use crate::proposal::lexicon::Language;
use crate::store::document::{CellPlace, DocumentPart};
use pieces::{Piece, pieces_of};
use rows::{Row, Table, are_gaps_wide, rows_of, tables_of};

/// A table has no more columns.
const MOST: usize = 12;
/// Cells of so many lines beside each other are columns of running text.
const LONG: usize = 8;

/// The tables and columns of a page.
pub(super) fn find(part: &DocumentPart, language: &Language, row: &mut usize) -> Vec<Laid> {
    let pieces = pieces_of(part);
    let rows = rows_of(&pieces);
    let mut found = Vec::new();
    for table in tables_of(&pieces, rows) {
        if let Some(laid) = laid(&pieces, &table, language, row) {
            found.push(laid);
        }
    }
    found
}

/// The table as lines that are read cell by cell; nothing where it is none.
fn laid(pieces: &[Piece<'_>], table: &Table, language: &Language, row: &mut usize) -> Option<Laid> {
    let (first, last) = (table.rows.first()?.start(), table.rows.last()?.end());
    let is_whole =
        pieces[first].bytes.start == 0 && pieces.get(last).is_none_or(|next| next.bytes.start == 0);
    let kind = kind_of(pieces, table, language).filter(|_| is_whole)?;
    *row += 1;
    let mut out = Vec::new();
    let mut push = |cell: Range<usize>, number: usize, column: usize, is_table: bool| {
        let start = cell.start;
        for (index, piece) in pieces[cell].iter().enumerate() {
            out.push(LaidPiece {
                line: piece.line,
                bytes: piece.bytes.clone(),
                sides: (piece.left, piece.right),
                cell: CellPlace {
                    row: number,
                    column,
                },
                is_first: index == 0 || begins_another(&pieces[start + index - 1], piece),
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
    let mut done = first;
    for of in &table.rows {
        for (index, single) in pieces[done..of.start()].iter().enumerate() {
            let at = done + index;
            *row += 1;
            push(at..at + 1, *row, column_of(single), true);
        }
        *row += 1;
        for cell in &of.cells {
            let column = column_of(&pieces[cell.start]);
            push(cell.clone(), *row, column, kind == Kind::Table);
        }
        done = of.end();
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
}

/// What stands side by side; nothing where that is a list, labels with their values, or running text in columns.
fn kind_of(pieces: &[Piece<'_>], table: &Table, language: &Language) -> Option<Kind> {
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
    if table.columns.len() > MOST {
        return None;
    }
    let columns: Vec<Vec<Texts<'_>>> = (0..table.columns.len()).map(column).collect();
    let firsts: Vec<String> = columns[0].iter().map(|cell| cell.join(" ")).collect();
    let firsts: Texts<'_> = firsts.iter().map(String::as_str).collect();
    if are_labels(&firsts) || columns.len() == 2 && firsts.iter().all(|cell| is_number(cell)) {
        return None;
    }
    if !are_gaps_wide(pieces, table) {
        return None;
    }
    let words: Vec<String> = columns
        .iter()
        .map(|cells| cells.concat().join("\n"))
        .collect();
    let is_address = |cells: &Vec<Texts<'_>>| is_address(&cells.concat());
    // Only in a single row: where addresses are drawn line by line, it is not sure which line is whose.
    if table.rows.len() == 1 && columns.iter().all(is_address) {
        return Some(Kind::Cells);
    }
    let heads = table.rows.first()?.cells.iter();
    let heads: Vec<String> = heads.map(|cell| lines(cell).join(" ")).collect();
    let heads: Texts<'_> = heads.iter().map(String::as_str).collect();
    let is_headed = has_heads(&heads, language);
    let are_two = in_two_languages(&words);
    if !is_headed && !are_two {
        return None;
    }
    let is_long = |row: &Row| {
        row.cells.iter().filter(|cell| cell.len() >= LONG).count() > 1
            || row
                .cells
                .windows(2)
                .any(|pair| flows(&lines(&pair[0]), &lines(&pair[1])))
    };
    let is_text = table.rows.iter().any(is_long);
    let is_table = table.rows.len() > 1 && (!is_text || are_two);
    is_table.then_some(Kind::Table)
}

/// Whether a line of a cell begins another text: it is farther below than lines of one are, and has a capital letter.
fn begins_another(above: &Piece<'_>, piece: &Piece<'_>) -> bool {
    let step = above.height - piece.height;
    step > piece.size * 1.35 && piece.text.starts_with(char::is_uppercase)
}

/// Whether a sentence goes on from one column to the next.
fn flows(left: &[&str], right: &[&str]) -> bool {
    /// A cell of fewer lines does not belong to a column of text.
    const LEAST: usize = 5;
    let (Some(last), Some(first)) = (left.last(), right.first()) else {
        return false;
    };
    left.len() >= LEAST
        && right.len() >= LEAST
        && !ends_sentence(last)
        && first.starts_with(char::is_lowercase)
}
