//! Columns of plain text: by signs between them (“|”), or by gaps that line up.

use std::collections::BTreeMap;
use std::ops::Range;

use super::{Laid, LaidPiece, are_labels, has_heads, in_two_languages, is_address, is_running};
use crate::proposal::lexicon::Language;
use crate::store::document::{CellPlace, DocumentPart};

/// A tab goes on to the next of so many letters.
const TAB: usize = 8;
/// A gap parts columns from so many spaces on, where so many lines have it at the same place.
const GAP: usize = 2;
const LEAST: usize = 3;
/// So many columns at most.
const MOST: usize = 8;

/// Words of a line, and where they begin and end in letters.
#[derive(Clone, Debug, PartialEq)]
struct Piece {
    bytes: Range<usize>,
    left: usize,
    right: usize,
}

/// A line in its pieces.
struct Split {
    line: usize,
    pieces: Vec<Piece>,
    /// Where its signs between columns stand, in letters.
    bars: Vec<usize>,
    /// Whether it has words, and is no rule.
    is_worded: bool,
}

/// The tables and columns of a plain text.
pub(super) fn find(part: &DocumentPart, language: &Language, row: &mut usize) -> Vec<Laid> {
    let texts: Vec<&str> = part.text.split('\n').collect();
    let lines: Vec<Split> = texts
        .iter()
        .enumerate()
        .map(|(line, text)| split(line, text))
        .collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        // Lines without an empty one between them.
        let mut end = at;
        while end < lines.len() && !texts[lines[end].line].trim().is_empty() {
            end += 1;
        }
        let group = &lines[at..end];
        at = end + 1;
        let cells = by_bars(group).or_else(|| by_gaps(group, &texts));
        found.extend(
            cells
                .into_iter()
                .flatten()
                .filter_map(|cells| laid(&texts, group, &cells, language, row)),
        );
    }
    found
}

/// The pieces of a line that gaps or signs part.
fn split(line: usize, text: &str) -> Split {
    let mut split = Split {
        line,
        pieces: Vec::new(),
        bars: Vec::new(),
        is_worded: text.chars().any(char::is_alphanumeric),
    };
    let mut column = 0;
    let mut gap = GAP;
    for (at, c) in text.char_indices() {
        let width = if c == '\t' { TAB - column % TAB } else { 1 };
        let is_bar = matches!(c, '|' | '│' | '┃' | '║' | '¦');
        if is_bar {
            split.bars.push(column);
        }
        if is_bar || c == '\t' {
            gap = GAP;
        } else if c.is_whitespace() {
            gap += 1;
        } else {
            let end = at + c.len_utf8();
            match split.pieces.last_mut().filter(|_| gap < GAP) {
                Some(piece) => (piece.bytes.end, piece.right) = (end, column + 1),
                None => split.pieces.push(Piece {
                    bytes: at..end,
                    left: column,
                    right: column + 1,
                }),
            }
            gap = 0;
        }
        column += width;
    }
    split
}

/// The cells of lines: of each its place in the group, and its pieces by their column.
type Cells = Vec<(usize, Vec<(usize, Range<usize>)>)>;

/// The cells between signs that stand in each line. A line without one goes on in the last column.
fn by_bars(group: &[Split]) -> Option<Vec<Cells>> {
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    for line in group.iter().filter(|line| line.is_worded) {
        *counts.entry(line.bars.len()).or_default() += 1;
    }
    counts.remove(&0);
    let (bars, lines) = counts.into_iter().max_by_key(|(_, lines)| *lines)?;
    let worded = group.iter().filter(|line| line.is_worded).count();
    if lines < LEAST || lines * 3 < worded * 2 || bars > MOST {
        return None;
    }
    let mut cells: Cells = Vec::new();
    for (at, line) in group.iter().enumerate() {
        if !line.is_worded {
            continue;
        }
        if line.bars.is_empty() {
            // Above the first line with signs stands no cell.
            if !cells.is_empty() {
                cells.push((at, vec![(bars, whole(line))]));
            }
            continue;
        }
        if line.bars.len() != bars {
            return None;
        }
        let column_of = |piece: &Piece| line.bars.iter().filter(|bar| **bar < piece.left).count();
        cells.push((at, cells_of(line, column_of)));
    }
    Some(vec![cells])
}

/// The cells of a line: what stands in one column is one.
fn cells_of(line: &Split, column_of: impl Fn(&Piece) -> usize) -> Vec<(usize, Range<usize>)> {
    let mut cells: Vec<(usize, Range<usize>)> = Vec::new();
    for piece in &line.pieces {
        let column = column_of(piece);
        match cells.last_mut().filter(|last| last.0 == column) {
            Some(last) => last.1.end = piece.bytes.end,
            None => cells.push((column, piece.bytes.clone())),
        }
    }
    cells
}

fn whole(line: &Split) -> Range<usize> {
    let start = line.pieces.first().map_or(0, |piece| piece.bytes.start);
    start..line.pieces.last().map_or(start, |piece| piece.bytes.end)
}

/// The cells between gaps that line up.
fn by_gaps(group: &[Split], texts: &[&str]) -> Option<Vec<Cells>> {
    let mut starts: BTreeMap<usize, usize> = BTreeMap::new();
    for line in group {
        for pair in line.pieces.windows(2) {
            // “FROM    : …”, “FROM:    …” are labels with what they say.
            let text = texts[line.line];
            let is_label = text[pair[0].bytes.clone()].ends_with(':')
                || text[pair[1].bytes.clone()].starts_with(':');
            if !is_label {
                *starts.entry(pair[1].left).or_default() += 1;
            }
        }
    }
    let columns: Vec<usize> = starts
        .into_iter()
        .filter(|(_, lines)| *lines >= LEAST)
        .map(|(start, _)| start)
        .collect();
    if columns.is_empty() || columns.len() > MOST {
        return None;
    }
    // A line that goes over a gap is not one of them.
    let crosses = |line: &Split| {
        line.pieces.iter().any(|piece| {
            let mut columns = columns.iter();
            columns.any(|column| piece.left < *column && piece.right + 1 > *column)
        })
    };
    let mut runs: Vec<Cells> = vec![Vec::new()];
    for (at, line) in group.iter().enumerate() {
        if crosses(line) {
            runs.push(Vec::new());
            continue;
        }
        let column_of = |piece: &Piece| {
            let before = columns.iter().filter(|start| **start <= piece.left);
            before.count()
        };
        if let Some(run) = runs.last_mut().filter(|_| line.is_worded) {
            run.push((at, cells_of(line, column_of)));
        }
    }
    runs.retain(|run| run.iter().filter(|(_, own)| own.len() > 1).count() >= LEAST);
    (!runs.is_empty()).then_some(runs)
}

/// The cells in the order in which they are read; nothing where they are no table and no columns.
fn laid(
    texts: &[&str],
    group: &[Split],
    cells: &Cells,
    language: &Language,
    row: &mut usize,
) -> Option<Laid> {
    let text = |at: usize, bytes: &Range<usize>| &texts[group[at].line][bytes.clone()];
    let mut columns: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
    for (at, own) in cells {
        for (column, bytes) in own {
            let said = text(*at, bytes);
            if said.chars().any(char::is_alphanumeric) {
                columns.entry(*column).or_default().push(said);
            }
        }
    }
    if columns.len() < 2 {
        return None;
    }
    let numbers: Vec<usize> = columns.keys().copied().collect();
    let place = |column: usize| numbers.iter().position(|known| *known == column);
    let first = columns.values().next().map_or(&[][..], Vec::as_slice);
    let heads: Vec<&str> = cells
        .iter()
        .map(|(at, own)| {
            own.iter()
                .map(|(_, bytes)| text(*at, bytes))
                .collect::<Vec<_>>()
        })
        .find(|heads| {
            heads
                .iter()
                .any(|head| head.chars().any(char::is_alphanumeric))
        })
        .unwrap_or_default();
    let words: Vec<String> = columns.values().map(|lines| lines.join("\n")).collect();
    let is_table = heads.len() > 1 && has_heads(&heads, language);
    let are_addresses = columns.values().all(|lines| is_address(lines));
    let is_text = columns.values().all(|lines| is_running(lines)) || in_two_languages(&words);
    if !is_table && (!are_addresses && !is_text || are_labels(first)) {
        return None;
    }
    *row += 1;
    let mut pieces = Vec::new();
    let piece = |at: usize, bytes: &Range<usize>, cell: CellPlace, indent: usize| LaidPiece {
        line: group[at].line,
        bytes: bytes.clone(),
        sides: (0.0, 0.0),
        cell,
        is_first: false,
        is_table,
        indent,
    };
    let left = |at: usize, bytes: &Range<usize>| {
        let mut pieces = group[at].pieces.iter();
        pieces
            .find(|piece| piece.bytes.start == bytes.start)
            .map_or(0, |piece| piece.left)
    };
    if is_table {
        // Where rules part all rows, they do; else a row begins with its first cell.
        let rules = cells.windows(2).filter(|pair| pair[1].0 > pair[0].0 + 1);
        let are_ruled = rules.count() > 1;
        let mut last = None;
        for (at, own) in cells {
            let begins = own
                .first()
                .is_some_and(|(column, _)| place(*column) == Some(0));
            let is_ruled = last.is_none_or(|last| *at > last + 1);
            if begins && !are_ruled || is_ruled {
                *row += 1;
            }
            last = Some(*at);
            for (column, bytes) in own {
                let column = place(*column).map_or(1, |at| at + 1);
                let cell = CellPlace { row: *row, column };
                if text(*at, bytes).chars().any(char::is_alphanumeric) {
                    pieces.push(piece(*at, bytes, cell, 0));
                }
            }
        }
        pieces.sort_by_key(|piece| (piece.cell.row, piece.cell.column, piece.line));
    } else {
        *row += 1;
        for (index, number) in numbers.iter().enumerate() {
            let own = cells
                .iter()
                .flat_map(|(at, own)| own.iter().map(move |one| (at, one)));
            let own = own.filter(|(_, (column, _))| column == number);
            let own: Vec<(usize, &Range<usize>)> =
                own.map(|(at, (_, bytes))| (*at, bytes)).collect();
            let edge = own
                .iter()
                .map(|(at, bytes)| left(*at, bytes))
                .min()
                .unwrap_or(0);
            for (at, bytes) in own {
                let cell = CellPlace {
                    row: *row,
                    column: index + 1,
                };
                if text(at, bytes).chars().any(char::is_alphanumeric) {
                    pieces.push(piece(at, bytes, cell, left(at, bytes).saturating_sub(edge)));
                }
            }
        }
    }
    *row += 1;
    let mut seen = None;
    for piece in &mut pieces {
        piece.is_first = seen != Some(piece.cell);
        seen = Some(piece.cell);
    }
    let start = cells.first().map_or(0, |(at, _)| group[*at].line);
    let end = cells.last().map_or(start, |(at, _)| group[*at].line + 1);
    Some(Laid {
        lines: start..end,
        pieces,
    })
}
