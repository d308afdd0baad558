//! The cells of a list in little room: a million people are to be held while their letters are made.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Rows of cells.
///
/// Each row stands in one piece, a byte between its cells: in the list's own text where that has it so,
/// as most rows of a text file are, else in a copy.
#[derive(Clone, Debug, Default)]
pub(super) struct Packed {
    /// The list's own text, if rows may stand in it.
    own: Arc<String>,
    copied: String,
    rows: Vec<Place>,
    /// Where each cell ends, counted from where its row begins.
    ends: Vec<u16>,
    /// The same of rows that are too long for it, by their indexes.
    long: BTreeMap<usize, Box<[usize]>>,
    cells_of_long: usize,
    /// The rows, by their indexes, that do not stand on the line after that of the row before, and
    /// the line of each.
    lines: Vec<(u32, u32)>,
}

/// Where a row stands.
#[derive(Clone, Copy, Debug, Default)]
struct Place {
    /// In bytes: in the list's own text or, behind its end, in the copy.
    start: u32,
    /// Its first cell among `ends`.
    first: u32,
}

impl Packed {
    /// Rows without cells, each on its line.
    pub(super) fn empty(count: usize) -> Self {
        Self {
            rows: vec![Place::default(); count],
            lines: vec![(0, 1)],
            ..Self::default()
        }
    }

    /// Lets rows stand in this text.
    pub(super) fn stand_in(&mut self, own: Arc<String>) {
        self.own = own;
    }

    /// Makes room: growing bit by bit, a long list would be in memory twice.
    pub(super) fn reserve(&mut self, text: usize, cells: usize, rows: usize) {
        self.copied.reserve_exact(text);
        self.ends.reserve_exact(cells);
        self.rows.reserve_exact(rows);
    }

    /// How many rows there are.
    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// How many cells there are.
    pub(super) fn cells(&self) -> usize {
        self.ends.len() + self.cells_of_long
    }

    /// How many bytes of text were copied.
    pub(super) fn copied(&self) -> usize {
        self.copied.len()
    }

    pub(super) fn push(&mut self, line: usize, cells: &[Cow<'_, str>]) {
        let start = self.standing(cells).unwrap_or_else(|| {
            let start = self.own.len() + self.copied.len();
            for cell in cells {
                self.copied.push_str(cell);
                self.copied.push('\n');
            }
            start
        });
        let (index, first) = (self.rows.len(), self.ends.len());
        let ends = || {
            cells.iter().scan(0, |next, cell| {
                let end = *next + cell.len();
                *next = end + 1;
                Some(end)
            })
        };
        let short = |end| u16::try_from(end).ok();
        if ends().last().and_then(short).is_some() {
            self.ends.extend(ends().filter_map(short));
        } else {
            self.long.insert(index, ends().collect());
            self.cells_of_long += cells.len();
        }
        let number = |number| u32::try_from(number).unwrap_or(u32::MAX);
        self.rows.push(Place {
            start: number(start),
            first: number(first),
        });
        if self.line(index) != Some(line) {
            self.lines.push((number(index), number(line)));
        }
    }

    /// Where these cells stand in the list's own text, one byte between them.
    fn standing(&self, cells: &[Cow<'_, str>]) -> Option<usize> {
        let own = self.own.as_ptr().addr();
        let mut start = None;
        let mut next = None;
        for cell in cells {
            let Cow::Borrowed(cell) = cell else {
                return None;
            };
            let at = cell.as_ptr().addr().checked_sub(own)?;
            let end = at + cell.len();
            if end > self.own.len() || next.is_some_and(|next| next != at) {
                return None;
            }
            start.get_or_insert(at);
            next = Some(end + 1);
        }
        start.filter(|_| !self.own.is_empty())
    }

    /// The line of a row, or of the one after the last.
    pub(super) fn line(&self, index: usize) -> Option<usize> {
        let after = self
            .lines
            .partition_point(|(row, _)| *row as usize <= index);
        let (row, line) = self.lines.get(after.checked_sub(1)?)?;
        Some(*line as usize + (index - *row as usize))
    }

    /// How many cells a row has.
    pub(super) fn width(&self, row: usize) -> usize {
        match self.long.get(&row) {
            Some(ends) => ends.len(),
            None => self.short_ends(row).len(),
        }
    }

    /// A cell, if the row has so many.
    pub(super) fn cell(&self, row: usize, column: usize) -> Option<&str> {
        let end = self.end(row, column)?;
        let from = match column.checked_sub(1) {
            Some(before) => self.end(row, before)? + 1,
            None => 0,
        };
        let start = self.rows.get(row)?.start as usize;
        let text = match start.checked_sub(self.own.len()) {
            Some(start) => self.copied.get(start..)?,
            None => self.own.get(start..)?,
        };
        text.get(from..end)
    }

    fn end(&self, row: usize, column: usize) -> Option<usize> {
        match self.long.get(&row) {
            Some(ends) => ends.get(column).copied(),
            None => self.short_ends(row).get(column).copied().map(usize::from),
        }
    }

    fn short_ends(&self, row: usize) -> &[u16] {
        let first = |row: usize| self.rows.get(row).map(|place| place.first as usize);
        let end = first(row + 1).unwrap_or(self.ends.len());
        let ends = first(row).and_then(|first| self.ends.get(first..end));
        ends.unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(packed: &Packed) -> Vec<Vec<&str>> {
        let cells = |row| (0..packed.width(row)).filter_map(move |column| packed.cell(row, column));
        (0..packed.len()).map(|row| cells(row).collect()).collect()
    }

    #[test]
    fn rows_stand_in_the_lists_own_text_or_in_a_copy() {
        let own = Arc::new("Ann,Bern,\n\"Bo\",Riga\n,Oslo".to_owned());
        let slice = |part: &str| {
            let at = own.find(part).unwrap();
            Cow::Borrowed(&own[at..at + part.len()])
        };
        let long = "x".repeat(70_000);
        let mut packed = Packed::default();
        packed.stand_in(Arc::clone(&own));
        packed.push(1, &[slice("Ann"), slice("Bern")]);
        assert_eq!(packed.copied(), 0);
        // Not side by side, not there, and too long.
        packed.push(2, &[slice("Bo"), slice("Riga")]);
        assert_eq!(packed.copied(), 8);
        packed.push(5, &[slice("Riga"), "Cy".into()]);
        packed.push(6, &["a".into(), Cow::Borrowed(&long), "b".into()]);
        packed.push(
            7,
            &[
                Cow::Borrowed(&own[own.len() - 5..own.len() - 5]),
                slice("Oslo"),
            ],
        );
        let expected: [&[&str]; 5] = [
            &["Ann", "Bern"],
            &["Bo", "Riga"],
            &["Riga", "Cy"],
            &["a", &long, "b"],
            &["", "Oslo"],
        ];
        assert_eq!(rows(&packed), expected);
        let lines: Vec<_> = (0..6).map(|row| packed.line(row)).collect();
        assert_eq!(lines, [1, 2, 5, 6, 7, 8].map(Some));
        assert_eq!((packed.cells(), packed.lines.len()), (11, 2));
        assert_eq!((packed.cell(0, 2), packed.cell(9, 0)), (None, None));
    }
}
