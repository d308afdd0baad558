//! What stands side by side: the cells of a table, addresses beside each other, a sheet in two languages. Pages tell by
//! where words stand, plain text by gaps and signs that line up. Each column is read by itself, and its cells in their
//! rows.

mod pages;
mod texts;

use std::collections::BTreeMap;
use std::ops::Range;

use super::collect_lines::Line;
use super::find_addressees::{is_contact, is_holder, is_office};
use super::find_requests::{is_ours, says_recommended};
use super::join_lines::ends_sentence;
use super::lexicon::{Language, fold, get};
use crate::store::document::{CellPlace, DocumentPart, ElementKind};

/// So many words tell the language of a column.
const WORDS: usize = 25;

/// Lines of a part of a document that stand side by side, in the order in which they are read.
pub(super) struct Laid {
    /// Which of the part's lines.
    pub lines: Range<usize>,
    pub pieces: Vec<LaidPiece>,
}

/// Words of a line that are of one cell.
pub(super) struct LaidPiece {
    /// The line that they are in, and where there, in bytes.
    pub line: usize,
    pub bytes: Range<usize>,
    /// Where they begin and end in points; nothing in plain text.
    pub sides: (f32, f32),
    pub cell: CellPlace,
    /// Whether they begin their cell.
    pub is_first: bool,
    /// Whether the cell is of a table, and no column of running text.
    pub is_table: bool,
    /// Spaces before them, in their column.
    pub indent: usize,
}

/// What stands side by side in a part of a document; `row` counts the rows through it.
pub(super) fn find(part: &DocumentPart, language: &Language, row: &mut usize) -> Vec<Laid> {
    let has_places = part.styles.iter().any(|style| style.height != 0.0);
    if has_places {
        pages::find(part, language, row)
    } else if part.styles.is_empty() {
        texts::find(part, language, row)
    } else {
        Vec::new()
    }
}

/// The lines of a column, or of a cell.
type Texts<'a> = Vec<&'a str>;

/// Whether a column is of addresses: somebody who is written to, and more lines.
pub(super) fn is_address(lines: &[&str]) -> bool {
    /// A column of more lines is one of text.
    const MOST: usize = 40;
    let names = |line: &&str| {
        let is_short = line.split_whitespace().count() <= 10 && !ends_sentence(line);
        is_short && (is_office(line) || is_holder(line)) && !line.trim_end().ends_with(':')
    };
    let places = |line: &&str| is_contact(line) || line.contains(|c: char| c.is_ascii_digit());
    (3..=MOST).contains(&lines.len())
        && !is_running(lines)
        && lines.iter().any(names)
        && lines.iter().any(places)
}

/// Whether a column is of running text: its lines are long, and sentences go on from one to the next.
fn is_running(lines: &[&str]) -> bool {
    /// It has at least so many lines, and they so many letters.
    const LEAST: (usize, usize) = (4, 22);
    let letters: usize = lines.iter().map(|line| line.chars().count()).sum();
    let goes_on = lines
        .windows(2)
        .filter(|pair| !ends_sentence(pair[0]) && pair[1].starts_with(char::is_lowercase));
    let ends = lines.iter().filter(|line| ends_sentence(line)).count();
    lines.len() >= LEAST.0
        && letters >= lines.len() * LEAST.1
        && goes_on.count() * 4 >= lines.len()
        && ends > 0
}

/// Whether these are the numbers or letters of a table's rows: “3.1”, “A”, “No.”.
pub(super) fn is_number(text: &str) -> bool {
    let text = text.trim_matches(|c: char| !c.is_alphanumeric());
    let folded = fold(text);
    let is_head = matches!(
        folded.as_str(),
        "no" | "nr" | "n" | "n o" | "num" | "№" | ""
    );
    let is_letter = text.chars().count() == 1;
    let is_roman = text.len() <= 5 && text.chars().all(|c| "IVXivx".contains(c));
    let digits = text.chars().all(|c| c.is_ascii_digit() || c == '.');
    is_head || is_letter || is_roman || digits && text.len() <= 6
}

/// Whether a first column names what stands beside each: labels.
fn are_labels(cells: &[&str]) -> bool {
    let is_label = |cell: &&&str| {
        let text = cell.trim_end();
        let folded = fold(text);
        let lexicon = get();
        let mut known = lexicon.labels.iter().chain(&lexicon.contact);
        text.ends_with(':') || known.any(|(phrase, _)| *phrase == folded)
    };
    cells.iter().filter(is_label).count() * 2 >= cells.len()
}

/// The language of a column's words, where there are enough; names and addresses have few common ones.
fn language_of(words: &str) -> Option<&'static Language> {
    /// One word in so many is a common one of its language.
    const SHARE: usize = 8;
    let count = words.split_whitespace().count();
    let language = get().language_of(words);
    let is_sure = count >= WORDS && language.common_in(words) * SHARE >= count;
    is_sure.then_some(language)
}

/// Whether two of the columns are in two languages.
fn in_two_languages(columns: &[String]) -> bool {
    let known = columns
        .iter()
        .filter_map(|words| Some((words, language_of(words)?)));
    let known: Vec<(&String, &Language)> = known.collect();
    // Languages share some of their commonest words.
    let is_own = |words: &str, own: &Language, other: &Language| {
        own.code != other.code && own.common_in(words) >= other.common_in(words) * 2
    };
    known.iter().enumerate().any(|(at, (first, own))| {
        let mut rest = known[at + 1..].iter();
        rest.any(|(second, other)| is_own(first, own, other) && is_own(second, other, own))
    })
}

/// Whether a first row is the heads of a table of requests: it has a head for what is asked, and one for whom, or
/// one that says that the writers ask or recommend it.
fn has_heads(cells: &[&str], language: &Language) -> bool {
    let has = |key: &str| {
        let pattern = language.pattern(key);
        cells.iter().any(|cell| pattern.is_match(cell.trim()))
    };
    let is_ours = || {
        cells
            .iter()
            .any(|cell| is_ours(cell) || says_recommended(cell))
    };
    has("asks.what_column") && (has("asks.who_column") || is_ours())
}

/// Whether a line says to write to whom stands below it: “Write to”.
fn says_to_write(line: &Line) -> bool {
    let folded = fold(&line.text);
    let mut labels = get().labels.iter();
    labels.any(|(phrase, role)| role == "contact" && *phrase == folded)
}

/// Puts the lines of tables whose first row names offices, and whose second has their addresses, in the order of the
/// columns: only below what says to write there, for a table may tell who gave an order.
pub(super) fn below_heads(lines: &mut [Line]) {
    let same = |a: &Line, b: &Line| match (a.style.cell, b.style.cell) {
        (Some(a), Some(b)) => (a.row..=a.row + 1).contains(&b.row),
        (None, None) => true,
        _ => false,
    };
    let mut is_below = false;
    for table in lines.chunk_by_mut(same) {
        let is_written_to =
            std::mem::replace(&mut is_below, table.last().is_some_and(says_to_write));
        let cell = |line: &Line| line.style.cell.map(|cell| (cell.row, cell.column));
        let Some((first, _)) = cell(&table[0]) else {
            continue;
        };
        let mut columns: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
        let mut rows: BTreeMap<usize, usize> = BTreeMap::new();
        for line in table.iter() {
            let (row, column) = cell(line).unwrap_or_default();
            columns.entry(column).or_default().push(&line.text);
            *rows.entry(row).or_default() += 1;
        }
        let are_heads = rows.len() == 2
            && columns.len() > 1
            && rows.get(&first) == Some(&columns.len())
            && columns
                .values()
                .all(|lines| is_office(lines[0]) && is_address(&lines[1..]));
        if !are_heads || !is_written_to {
            continue;
        }
        table.sort_by_key(|line| cell(line).map(|(row, column)| (column, row)));
        for line in table.iter_mut() {
            let (row, column) = cell(line).unwrap_or_default();
            // A head is of the cell below it.
            line.is_apart &= row == first;
            line.style.cell = Some(CellPlace { row: first, column });
            line.style.kind = ElementKind::Text;
        }
    }
}

/// Marks as said again all cells outside the column with the number `first`, except addresses: an office may stand
/// in one column only.
fn say_again(lines: &mut [Line], first: usize) {
    let cells = lines.chunk_by_mut(|a, b| a.style.cell == b.style.cell);
    for cell in cells {
        let is_first = cell[0].style.cell.map(|cell| cell.column) == Some(first);
        let texts: Vec<&str> = cell.iter().map(|line| line.text.as_str()).collect();
        let is_again = !is_first && !is_address(&texts);
        for line in cell {
            line.is_again = is_again;
        }
    }
}

/// Sorts the lines of each table in two languages by column, the document's language first. Returns that language,
/// if there is such a table.
pub(super) fn apart_by_language(lines: &mut [Line]) -> Option<&'static Language> {
    let mut first = None;
    let mut from = 0;
    while from < lines.len() {
        let Some(cell) = lines[from].style.cell else {
            from += 1;
            continue;
        };
        let mut row = cell.row;
        let mut end = from;
        while let Some(next) = lines.get(end).and_then(|line| line.style.cell)
            && (row..=row + 1).contains(&next.row)
        {
            row = next.row;
            end += 1;
        }
        let mut columns: BTreeMap<usize, String> = BTreeMap::new();
        for line in &lines[from..end] {
            let column = line.style.cell.map_or(0, |cell| cell.column);
            let words = columns.entry(column).or_default();
            words.push_str(&line.text);
            words.push('\n');
        }
        let numbers: Vec<usize> = columns.keys().copied().collect();
        let columns: Vec<String> = columns.into_values().collect();
        if columns.len() == 2 && in_two_languages(&columns) {
            // The column in the language of what stands above and below is the first; else the left.
            let around = lines[..from].iter().chain(&lines[end..]);
            let around: Vec<&str> = around.map(|line| line.text.as_str()).collect();
            let rest = language_of(&around.join("\n"));
            let is_rest = |column: &String| {
                let own = language_of(column);
                rest.zip(own)
                    .is_some_and(|(rest, own)| rest.code == own.code)
            };
            let own = usize::from(is_rest(&columns[1]));
            first = first.or_else(|| language_of(&columns[own]));
            let key = |line: &Line| line.style.cell.map_or(0, |cell| cell.column);
            lines[from..end].sort_by_key(|line| (key(line) != numbers[own], key(line)));
            say_again(&mut lines[from..end], numbers[own]);
            for line in &mut lines[from..end] {
                line.style.cell = None;
                if line.style.kind == ElementKind::Cell {
                    line.style.kind = ElementKind::Text;
                }
            }
        }
        from = end.max(from + 1);
    }
    first
}
