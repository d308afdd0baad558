//! The list that is open: how it was read, and which of its columns is what.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use super::Shared;
use crate::batch::columns::{Columns, Headings, Mapping, Shown};
use crate::batch::table::{Options, SkipReason, Source, Table, UnreadableReason};
use crate::problem::{Problem, RowProblem};

/// A list as read and understood.
#[derive(Clone, Debug)]
pub struct List {
    /// Its file.
    pub path: PathBuf,
    /// How it was read.
    pub options: Options,
    /// Its rows.
    pub table: Shared<Table>,
    /// Its columns, as far as they are understood.
    pub columns: Shared<Columns>,
    /// Why no letter can be made with them, if none can.
    pub problems: Vec<Problem>,
    /// What each column is used for.
    pub shown: Arc<[Shown]>,
    /// What is no row of a person, and why.
    pub skipped: Arc<[Skipped]>,
    /// The columns that were decided by hand.
    pub mapping: Mapping,
    /// Where its headings stand, as decided by hand.
    pub headings: Headings,
    /// Some of its words beyond ASCII, to judge an encoding by.
    pub sample: Option<String>,
    /// Another sheet of its file whose headings are known, where those of this one are not.
    pub known_sheet: Option<String>,
    /// The rows of the table that are no people.
    nobody: Arc<BTreeSet<usize>>,
}

/// Something of a list that is no row of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// Why.
    pub reason: SkippedAs,
    /// How many there are.
    pub count: usize,
    /// The lines of the first ones.
    pub lines: Vec<usize>,
}

/// Why something is no row of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SkippedAs {
    /// It was not read.
    NotRead(SkipReason),
    /// A card cannot be read.
    Unreadable(UnreadableReason),
    /// It is a total, or the headings once more.
    Nobody(RowProblem),
}

/// How many row numbers are listed for each reason of skipping.
const MAX_LINES: usize = 5;

/// A text to read has at least so many lines, each with so many words, …
const TEXT_LINES: usize = 20;
const TEXT_WORDS: usize = 5;
/// … of which so many tell what it is.
const TEXT_LOOKED: usize = 400;

impl List {
    /// Whether its file is a text to read and no list: nothing is known of its columns, and its lines are those
    /// of sentences.
    pub fn is_running_text(&self) -> bool {
        let ending = self.path.extension().unwrap_or_default();
        let may_be = ending.eq_ignore_ascii_case("txt")
            && self.mapping.is_empty()
            && !self.problems.is_empty();
        let lines = self.table.0.len().min(TEXT_LOOKED);
        if !may_be || lines < TEXT_LINES {
            return false;
        }
        let (mut cells, mut words) = (0, 0);
        for row in (0..lines).map(|index| self.table.0.row(index)) {
            for cell in row.cells().filter(|cell| !cell.trim().is_empty()) {
                cells += 1;
                words += cell.split_whitespace().count();
            }
        }
        // A list has several cells in a row.
        words >= lines * TEXT_WORDS && cells * 2 <= lines * 3
    }

    /// A list as it was read, its columns understood as decided by hand.
    pub fn new(
        path: PathBuf,
        options: Options,
        table: Table,
        sample: Option<String>,
        mapping: Mapping,
        headings: Headings,
    ) -> Self {
        let mut list = Self {
            path,
            options,
            table: Shared::new(table),
            columns: Shared::new(Columns::default()),
            problems: Vec::new(),
            shown: Arc::default(),
            skipped: Arc::default(),
            mapping: Mapping::new(),
            headings: Headings::Found,
            sample,
            known_sheet: None,
            nobody: Arc::default(),
        };
        list.read_as(mapping, headings);
        list
    }

    /// Its file's name.
    pub fn name(&self) -> String {
        self.path
            .file_name()
            .unwrap_or_default()
            .display()
            .to_string()
    }

    /// Its columns, if letters can be made with them.
    pub fn understood(&self) -> Option<&Shared<Columns>> {
        self.problems.is_empty().then_some(&self.columns)
    }

    /// Understands the columns anew, some of them as decided by hand.
    pub fn read_as(&mut self, mapping: Mapping, headings: Headings) {
        let (columns, problems) = Columns::understand(&self.table.0, &mapping, headings);
        self.shown = columns.shown(&self.table.0).into();
        self.columns = Shared::new(columns);
        self.problems = problems;
        self.mapping = mapping;
        self.headings = headings;
        self.skip();
    }

    /// Takes the headings from another row; what was decided by hand stays with its columns.
    pub fn head_with(&mut self, headings: Headings) {
        let (other, _) = Columns::understand(&self.table.0, &Mapping::new(), headings);
        let mapping = self.columns.0.renamed(&self.mapping, &other);
        self.read_as(mapping, headings);
    }

    /// Finds what is no row of a person.
    fn skip(&mut self) {
        let table = &self.table.0;
        let mut skipped: Vec<Skipped> = Vec::new();
        let mut add = |reason: SkippedAs, line: usize| {
            let known = skipped.iter().position(|one| one.reason == reason);
            let place = known.unwrap_or(skipped.len());
            if known.is_none() {
                skipped.push(Skipped {
                    reason,
                    count: 0,
                    lines: Vec::new(),
                });
            }
            let one = &mut skipped[place];
            one.count += 1;
            if one.lines.len() < MAX_LINES {
                one.lines.push(line);
            }
        };
        for row in &table.skipped {
            add(SkippedAs::NotRead(row.reason), row.line);
        }
        for card in &table.unreadable {
            add(SkippedAs::Unreadable(card.reason), card.line);
        }
        let mut nobody = BTreeSet::new();
        for index in self.columns.0.first..table.len() {
            let row = table.row(index);
            if let Some(why) = self.columns.0.nobody(row) {
                nobody.insert(index);
                add(SkippedAs::Nobody(why), row.line());
            }
        }
        self.nobody = Arc::new(nobody);
        self.skipped = skipped.into();
    }

    /// The sheets that there are to choose from.
    pub fn sheets(&self) -> Option<(&str, &[String])> {
        match &self.table.0.source {
            Source::Sheet { name, all } => Some((name, all)),
            _ => None,
        }
    }

    /// The encoding that it was read in, of a text file.
    pub fn encoding(&self) -> Option<&'static str> {
        match &self.table.0.source {
            Source::Csv { encoding, .. } => Some(encoding),
            _ => None,
        }
    }

    /// The indexes of its rows of people; none while its columns are not understood.
    pub fn rows(&self) -> impl Iterator<Item = usize> + '_ {
        let rows = self.columns.0.first..self.table.0.len();
        let rows = if self.problems.is_empty() { rows } else { 0..0 };
        rows.filter(|row| !self.nobody.contains(row))
    }

    /// Whether a row is of a person.
    pub fn has(&self, row: usize) -> bool {
        let rows = self.columns.0.first..self.table.0.len();
        self.problems.is_empty() && rows.contains(&row) && !self.nobody.contains(&row)
    }
}
