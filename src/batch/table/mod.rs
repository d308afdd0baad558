//! Any member list as rows of text: CSV, a spreadsheet, address cards.
//!
//! Nothing is taken for a number or a date: what a list shows is what a letter prints. Each row
//! knows the line (or the spreadsheet's row) that it begins in, for messages.

mod cards;
mod csv;
mod ods;
mod text;
mod xlsx;

use std::borrow::Cow;
use std::io::Read;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use crate::campaign::input;
use crate::problem::Problem;

/// More than any list has: in the file, unpacked, and in rows.
const MAX_BYTES: u64 = 256 << 20;
const MAX_UNPACKED: u64 = 1 << 30;
/// As many as a spreadsheet has.
const MAX_ROWS: usize = 1_048_576;
const MAX_COLUMNS: usize = 1_000;
/// In cells, filled or not, and in one cell: far beyond what a person writes into a list.
const MAX_CELLS: usize = 50_000_000;
const MAX_CELL_BYTES: usize = 200_000;
/// How many problems of a list are told one by one.
const MAX_NOTES: usize = 20;

/// How to read a list, where that is not left to the list itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The sheet of a spreadsheet; its first one without it.
    pub sheet: Option<String>,
    /// The encoding of a text file (`windows-1251`).
    pub encoding: Option<String>,
    /// What parts the cells of a text file.
    pub delimiter: Option<char>,
}

/// What a list was read as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// Text with a delimiter.
    Csv {
        /// The encoding's name.
        encoding: &'static str,
        /// What parts the cells.
        delimiter: char,
        /// Some of its text beyond ASCII, to judge by, where the encoding is a guess.
        sample: Option<String>,
    },
    /// A sheet of a spreadsheet.
    Sheet {
        /// Its name.
        name: String,
        /// The names of all sheets.
        all: Vec<String>,
    },
    /// Address cards.
    Cards,
}

/// A list as read: rows of cells, kept in one text so that long lists stay small.
#[derive(Clone, Debug)]
pub struct Table {
    /// The file's name, for messages.
    pub name: String,
    /// What it was read as.
    pub source: Source,
    /// What is to be known about it; never an error.
    pub notes: Vec<Problem>,
    text: String,
    /// Where each cell ends in `text`.
    ends: Vec<u32>,
    /// Each row's line and the number of its first cell.
    rows: Vec<(u32, u32)>,
}

/// A row of a [`Table`].
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    table: &'a Table,
    index: usize,
}

/// The list in this file.
///
/// # Errors
/// One problem, if it cannot be read.
pub fn read(path: &Path, options: &Options) -> Result<Table, Problem> {
    let name = path.display().to_string();
    let cannot = |why: &str| Problem::error(format!("cannot read {name}: {why}"));
    let mut bytes = Vec::new();
    let file = input::open(path).map_err(|error| cannot(&error.to_string()))?;
    let size = file.metadata().map_or(0, |found| found.len());
    if size <= MAX_BYTES {
        bytes.reserve_exact(usize::try_from(size).unwrap_or(0));
    }
    file.take(MAX_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| cannot(&error.to_string()))?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(cannot(&format!("it has more than {} MB", MAX_BYTES >> 20))
            .help("divide the list into several files"));
    }
    from_bytes(&name, bytes, options)
}

/// The list in these bytes; what they are is told by how they begin, not by the name.
///
/// # Errors
/// One problem, if they cannot be read.
pub fn from_bytes(name: &str, bytes: Vec<u8>, options: &Options) -> Result<Table, Problem> {
    // The libraries that read what others' programs wrote are tried with nonsense, and still some
    // nonsense may find a place where one of them fails: then the file is as good as damaged.
    let read = AssertUnwindSafe(|| read_bytes(name, bytes, options));
    catch_unwind(read).unwrap_or_else(|_| Err(xlsx::unreadable(name, "it is damaged")))
}

fn read_bytes(name: &str, bytes: Vec<u8>, options: &Options) -> Result<Table, Problem> {
    let cannot = |why: &str| Problem::error(format!("cannot read {name}: {why}"));
    let mut table = Table::new(name);
    if bytes.starts_with(b"PK\x03\x04") {
        if ods::is(&bytes) {
            ods::read(bytes, options, &mut table)?;
        } else {
            xlsx::read(bytes, options, &mut table)?;
        }
    } else if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return Err(
            cannot("it is a spreadsheet of an old kind, or it has a password")
                .help("open it in a spreadsheet program and save it as .xlsx, .ods or .csv"),
        );
    } else if bytes.starts_with(b"%PDF") || bytes.starts_with(b"PK") {
        return Err(cannot("it is no list").help("give a .csv, .xlsx, .ods or .vcf file"));
    } else {
        let text = text::decode(name, bytes, options.encoding.as_deref())?;
        if cards::are(&text.text) {
            cards::read(&text.text, &mut table)?;
        } else {
            csv::read(&text, options.delimiter, &mut table)?;
        }
    }
    if table.rows.is_empty() {
        return Err(match &table.source {
            Source::Sheet { name, all } if all.len() > 1 => {
                cannot(&format!("there is nothing in its sheet “{name}”")).help(format!(
                    "choose another: --sheet NAME; there are: {}",
                    all.join(", ")
                ))
            }
            _ => cannot("there is nothing in it"),
        });
    }
    Ok(table)
}

impl Table {
    fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            source: Source::Cards,
            notes: Vec::new(),
            text: String::new(),
            ends: Vec::new(),
            rows: Vec::new(),
        }
    }

    /// Adds a row, unless it is blank.
    ///
    /// # Errors
    /// One problem, if the list is longer or wider than any.
    fn push<'a>(
        &mut self,
        line: usize,
        cells: impl IntoIterator<Item = &'a str>,
    ) -> Result<(), Problem> {
        let (start, text) = (self.ends.len(), self.text.len());
        let too_large = |name: &str, what: String| {
            Problem::error(format!("{name}:{line}: {what}")).help("divide it into several files")
        };
        for cell in cells {
            let cell = cell.trim_matches(is_blank);
            if cell.len() > MAX_CELL_BYTES {
                return Err(self.long_cell(line, cell));
            }
            self.text.push_str(cell);
            self.ends.push(self.position()?);
            if self.ends.len() > MAX_CELLS {
                let what = format!("the list has more than {MAX_CELLS} cells");
                return Err(too_large(&self.name, what));
            }
        }
        // Spreadsheets have formatted, empty cells to the right of what they show.
        while self.ends.len() > start {
            let before = self.ends[..self.ends.len() - 1]
                .last()
                .copied()
                .unwrap_or(0);
            if self.ends.last() != Some(&before) {
                break;
            }
            self.ends.pop();
        }
        if self.text.len() == text {
            return Ok(());
        }
        if self.rows.len() >= MAX_ROWS {
            let what = format!("the list has more than {MAX_ROWS} rows");
            return Err(too_large(&self.name, what));
        }
        if self.ends.len() - start > MAX_COLUMNS {
            let what = format!("the list has more than {MAX_COLUMNS} columns");
            return Err(too_large(&self.name, what));
        }
        let line = u32::try_from(line).unwrap_or(u32::MAX);
        self.rows
            .push((line, u32::try_from(start).unwrap_or(u32::MAX)));
        Ok(())
    }

    fn long_cell(&self, line: usize, cell: &str) -> Problem {
        let begin: String = cell.chars().take(20).collect();
        let what = format!("a cell has more text than any letter (“{begin}…”)");
        Problem::error(format!("{}:{line}: {what}", self.name)).help("take it out, or shorten it")
    }

    fn position(&self) -> Result<u32, Problem> {
        let short = self.text.len() as u64 <= MAX_UNPACKED / 2;
        u32::try_from(self.text.len())
            .ok()
            .filter(|_| short)
            .ok_or_else(|| Problem::error(format!("{} has more text than any list", self.name)))
    }

    /// How many rows there are, the headings among them.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The row of this index, from 0.
    pub fn row(&self, index: usize) -> Row<'_> {
        Row { table: self, index }
    }
}

/// A cell as text files have it: one that a spreadsheet would read as a formula begins with an
/// apostrophe. [`unguarded`] takes it away again.
/// Another program may part cells elsewhere, so each part of a cell is looked at.
pub(super) fn guarded(cell: &str) -> Cow<'_, str> {
    if !parts(cell).any(is_formula) {
        return Cow::Borrowed(cell);
    }
    let guard = |part| {
        if is_formula(part) {
            ["'", part]
        } else {
            ["", part]
        }
    };
    parts(cell).flat_map(guard).collect()
}

fn unguarded(cell: &str) -> Cow<'_, str> {
    let bare = |part: &str| part.strip_prefix('\'').is_some_and(is_formula);
    if !parts(cell).any(bare) {
        return Cow::Borrowed(cell);
    }
    parts(cell)
        .map(|part| if bare(part) { &part[1..] } else { part })
        .collect()
}

/// What could be cells of their own to a program that parts them by another character.
fn parts(cell: &str) -> impl Iterator<Item = &str> {
    cell.split_inclusive([';', ',', '\t', '|', '\n', '\r'])
}

/// Whether a cell, without apostrophes before it, begins as a formula does; with signs of full
/// width too, which some programs take for the others.
fn is_formula(cell: &str) -> bool {
    cell.trim_start_matches('\'')
        .starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
}

/// White space at a cell's ends, and what no eye sees.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}' | '\0')
}

impl<'a> Row<'a> {
    /// The line of the file, or the row of the sheet, that it begins in.
    pub fn line(self) -> usize {
        self.table
            .rows
            .get(self.index)
            .map_or(0, |row| row.0 as usize)
    }

    /// How many cells it has.
    pub fn len(self) -> usize {
        let (start, end) = self.bounds();
        end - start
    }

    /// Whether it has no cell.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The cell of this column, from 0; a row that is too short has empty ones at its end.
    pub fn cell(self, column: usize) -> &'a str {
        let (start, end) = self.bounds();
        let at = start + column;
        if at >= end {
            return "";
        }
        let ends = &self.table.ends;
        let from = if at == 0 { 0 } else { ends[at - 1] as usize };
        self.table
            .text
            .get(from..ends[at] as usize)
            .unwrap_or_default()
    }

    /// All its cells.
    pub fn cells(self) -> impl Iterator<Item = &'a str> {
        (0..self.len()).map(move |column| self.cell(column))
    }

    fn bounds(self) -> (usize, usize) {
        let rows = &self.table.rows;
        let start = rows.get(self.index).map_or(0, |row| row.1 as usize);
        let end = rows
            .get(self.index + 1)
            .map_or(self.table.ends.len(), |row| row.1 as usize);
        (start, end.max(start))
    }
}
