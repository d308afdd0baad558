//! Rows of cells, with what is to be known of them.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::cell::shown;
use super::packed::Packed;
use super::{MAX_CELL_BYTES, MAX_CELLS, MAX_COLUMNS, MAX_ROWS, MAX_UNPACKED, Source};
use crate::problem::{ListProblem, Problem};

/// A list as read.
#[derive(Clone, Debug)]
pub struct Table {
    /// The file's name, for messages.
    pub name: String,
    /// What it was read as.
    pub source: Source,
    /// What is to be known about it; never an error.
    pub notes: Vec<Problem>,
    /// What stands in the file and is no row of the table, in the file's order.
    pub skipped: Vec<Skipped>,
    /// The cards that nobody can read, each a person of whom no letter can be made.
    pub unreadable: Vec<Unreadable>,
    /// The columns, from 0, that the sheet does not show. Their cells are still in the rows, for
    /// their headings' sake; nothing else of them is to be used.
    pub hidden_columns: BTreeSet<usize>,
    /// The names of the sheets that the spreadsheet does not show.
    pub hidden_sheets: Vec<String>,
    cells: Packed,
    /// The cells in doubt, by row and column, in their order.
    doubts: Vec<(u32, u16, CellDoubt)>,
}

/// A row of a [`Table`].
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    table: &'a Table,
    index: usize,
}

/// Something with content that is no row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// Its line, as [`Row::line`] counts.
    pub line: usize,
    /// Why it is no row.
    pub reason: SkipReason,
}

/// Why something is no row of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SkipReason {
    /// The sheet does not show the row.
    HiddenRow,
    /// A filter of the sheet hides the row.
    FilteredRow,
    /// A card that stands for a group of contacts and not for a person.
    Group,
}

/// A card that cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// The line that it begins in.
    pub line: usize,
    /// Why it cannot be read.
    pub reason: UnreadableReason,
}

/// Why a card cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UnreadableReason {
    /// It has no end: the file, or the next card, comes first.
    BrokenOff,
    /// It has neither a name nor an address.
    NobodyThere,
}

/// Why a cell may not say what its writer wrote. The cell's text is what the sheet shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CellDoubt {
    /// Its formula failed; the text is the error, such as `#N/A`.
    Error,
    /// It is a date, which spreadsheets also make of the house number 1-2.
    Date,
    /// It is a number with a format that cannot be applied; the text is the number alone.
    NotAsShown,
    /// Its letters are in another encoding than the rest of the file, and are a guess.
    Letters,
    /// It is struck through.
    Struck,
}

/// Cells that are one: what stands in the first is meant for all rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Merge {
    /// The lines of its first and last row.
    pub(super) lines: (usize, usize),
    /// Its first and last column, from 0.
    pub(super) columns: (usize, usize),
}

impl Table {
    pub(super) fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            source: Source::Cards,
            notes: Vec::new(),
            skipped: Vec::new(),
            unreadable: Vec::new(),
            hidden_columns: BTreeSet::new(),
            hidden_sheets: Vec::new(),
            cells: Packed::default(),
            doubts: Vec::new(),
        }
    }

    /// So many rows of people who stand in no file: what each says is known otherwise.
    pub(in crate::batch) fn of_people(name: &str, count: usize) -> Self {
        Self {
            cells: Packed::empty(count),
            ..Self::new(name)
        }
    }

    /// Lets rows stand in the list's own text.
    pub(super) fn stand_in(&mut self, text: Arc<String>) {
        self.cells.stand_in(text);
    }

    #[cfg(test)]
    pub(super) fn copied(&self) -> usize {
        self.cells.copied()
    }

    /// Makes room for so much text in so many cells and rows.
    pub(super) fn reserve(&mut self, text: usize, cells: usize, rows: usize) {
        let (cells, rows) = (cells.min(MAX_CELLS), rows.min(MAX_ROWS));
        self.cells.reserve(text, cells, rows);
    }

    /// Adds a row, unless it is blank; whether it did.
    ///
    /// # Errors
    /// One problem, if the list is longer or wider than any.
    pub(super) fn push<'a>(
        &mut self,
        line: usize,
        cells: impl IntoIterator<Item = &'a str>,
    ) -> Result<bool, Problem> {
        let at = || format!("{}:{line}", self.name);
        let mut row: Vec<Cow<'a, str>> = Vec::new();
        for cell in cells {
            // Before anything else is done with it: what is too long is not to take long.
            if cell.len() > MAX_CELL_BYTES && cell.trim().len() > MAX_CELL_BYTES {
                return Err(self.long_cell(line, cell.trim_start()));
            }
            row.push(shown(cell));
        }
        if self.cells.cells() + row.len() > MAX_CELLS {
            return Err(Problem::error(ListProblem::TooManyCells {
                at: at(),
                most: MAX_CELLS,
            }));
        }
        // Spreadsheets have formatted, empty cells to the right of what they show.
        while row.last().is_some_and(|cell| cell.is_empty()) {
            row.pop();
        }
        if row.is_empty() {
            return Ok(false);
        }
        if self.len() >= MAX_ROWS {
            return Err(Problem::error(ListProblem::TooManyRows {
                at: at(),
                most: MAX_ROWS,
            }));
        }
        if row.len() > MAX_COLUMNS {
            return Err(Problem::error(ListProblem::TooManyColumns {
                at: at(),
                most: MAX_COLUMNS,
            }));
        }
        let text: usize = row.iter().map(|cell| cell.len()).sum();
        if (self.cells.copied() + text) as u64 > MAX_UNPACKED / 2 {
            let path = self.name.clone();
            return Err(Problem::error(ListProblem::TooMuchText { path }));
        }
        self.cells.push(line, &row);
        Ok(true)
    }

    /// Notes that a cell of the last row is in doubt; of a row they come in the columns' order.
    pub(super) fn set_doubt(&mut self, column: usize, doubt: CellDoubt) {
        let row = u32::try_from(self.len().saturating_sub(1)).unwrap_or(u32::MAX);
        if let Ok(column) = u16::try_from(column) {
            self.doubts.push((row, column, doubt));
        }
    }

    pub(super) fn long_cell(&self, line: usize, cell: &str) -> Problem {
        Problem::error(ListProblem::LongCell {
            at: format!("{}:{line}", self.name),
            text: cell.chars().take(20).collect(),
        })
    }

    /// Leaves out the rows of these indices, in their order, and gives every row of cells that are
    /// one what stands in the first of them, also where that row is hidden. A row in which nothing
    /// else stands is no row: a person may have two rows' height.
    ///
    /// # Errors
    /// One problem, if that makes the list longer than any.
    pub(super) fn lay_out(
        &mut self,
        hidden: &[(usize, SkipReason)],
        mut merges: Vec<Merge>,
    ) -> Result<(), Problem> {
        merges.retain(|merge| merge.lines.0 < merge.lines.1 || merge.columns.0 < merge.columns.1);
        if hidden.is_empty() && merges.is_empty() {
            return Ok(());
        }
        merges.sort_by_key(|merge| (merge.lines.0, merge.columns.0));
        let mut merges = merges.into_iter().peekable();
        let mut hidden = hidden.iter().peekable();
        let mut open: BTreeMap<usize, Open> = BTreeMap::new();
        let mut laid = Self::new(&self.name);
        let mut cells: Vec<(String, Option<CellDoubt>)> = Vec::new();
        for index in 0..self.len() {
            let row = self.row(index);
            let line = row.line();
            cells.clear();
            cells.extend(row.cells().enumerate().map(|(column, cell)| {
                let doubt = self.doubt(index, column);
                (cell.to_owned(), doubt)
            }));
            open.retain(|_, open| open.last_line >= line);
            while let Some(merge) = merges.next_if(|merge| merge.lines.0 <= line) {
                let before = open.range(..=merge.columns.1).next_back();
                let overlaps = before.is_some_and(|(_, open)| open.last >= merge.columns.0);
                if merge.lines.0 == line && !overlaps {
                    let found = cells.get(merge.columns.0).cloned().unwrap_or_default();
                    let one = Open::of(&merge, found);
                    open.insert(merge.columns.0, one);
                }
            }
            // What is under cells that are one nobody sees.
            for (first, one) in &open {
                for column in *first..=one.last.min(cells.len().saturating_sub(1)) {
                    if let Some(cell) = cells.get_mut(column)
                        && (column, line) != (*first, one.line)
                    {
                        *cell = (String::new(), None);
                    }
                }
            }
            if cells.iter().all(|(cell, _)| cell.is_empty()) {
                hidden.next_if(|(hidden, _)| *hidden == index);
                continue;
            }
            if let Some((_, reason)) = hidden.next_if(|(hidden, _)| *hidden == index) {
                let reason = *reason;
                laid.skipped.push(Skipped { line, reason });
                continue;
            }
            for (first, one) in &open {
                if cells.len() <= *first && !one.cell.0.is_empty() {
                    cells.resize(first + 1, (String::new(), None));
                }
                if let Some(cell) = cells.get_mut(*first) {
                    cell.clone_from(&one.cell);
                }
            }
            laid.push(line, cells.iter().map(|(cell, _)| cell.as_str()))?;
            for (column, (_, doubt)) in cells.iter().enumerate() {
                if let Some(doubt) = doubt {
                    laid.set_doubt(column, *doubt);
                }
            }
        }
        self.skipped.append(&mut laid.skipped);
        (self.cells, self.doubts) = (laid.cells, laid.doubts);
        Ok(())
    }

    /// How many rows there are, the headings among them.
    pub fn len(&self) -> usize {
        self.cells.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The row of this index, from 0.
    pub fn row(&self, index: usize) -> Row<'_> {
        Row { table: self, index }
    }

    /// Why the cell of this row and column, both from 0, is in doubt, if it is.
    pub fn doubt(&self, row: usize, column: usize) -> Option<CellDoubt> {
        let key = (u32::try_from(row).ok()?, u16::try_from(column).ok()?);
        let at = self
            .doubts
            .binary_search_by_key(&key, |(row, column, _)| (*row, *column));
        Some(self.doubts[at.ok()?].2)
    }
}

/// Cells that are one, while their rows are read.
struct Open {
    line: usize,
    last_line: usize,
    /// Its last column.
    last: usize,
    cell: (String, Option<CellDoubt>),
}

impl Open {
    fn of(merge: &Merge, cell: (String, Option<CellDoubt>)) -> Self {
        Self {
            line: merge.lines.0,
            last_line: merge.lines.1,
            last: merge.columns.1,
            cell,
        }
    }
}

impl<'a> Row<'a> {
    /// The line of the file, or the row of the sheet, that it begins in; of a card the line of its
    /// `BEGIN`.
    pub fn line(self) -> usize {
        self.table.cells.line(self.index).unwrap_or(0)
    }

    /// How many cells it has.
    pub fn len(self) -> usize {
        self.table.cells.width(self.index)
    }

    /// Whether it has no cell.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The cell of this column, from 0; a row that is too short has empty ones at its end.
    pub fn cell(self, column: usize) -> &'a str {
        let cell = self.table.cells.cell(self.index, column);
        cell.unwrap_or_default()
    }

    /// All its cells.
    pub fn cells(self) -> impl Iterator<Item = &'a str> {
        (0..self.len()).map(move |column| self.cell(column))
    }

    /// Why the cell of this column, from 0, is in doubt, if it is.
    pub fn doubt(self, column: usize) -> Option<CellDoubt> {
        self.table.doubt(self.index, column)
    }
}
