//! The batch tab: a member list in, a stack of letters out. What it knows; [`clerk`] does its work
//! on other threads. Nothing of a list is written but the letters and tables asked for, and all of
//! it is dropped when the list is closed.

pub mod clerk;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use super::state::Preview;
use super::update::{Order, Pack, Where};
use crate::batch::columns::{Columns, Entry, Field, Mapping};
use crate::batch::judge::{Batch, Fitness, Verdict};
use crate::batch::names;
use crate::batch::table::{Options, Source, Table};
use crate::campaign::Campaign;
use crate::diagnostic::Diagnostic;
use crate::letter::Draft;

/// What the tab knows.
#[derive(Clone)]
pub struct Desk {
    /// The list that is open.
    pub list: Option<List>,
    /// Whether a list is being read.
    pub reading: bool,
    /// The rows that are shown, of what filter, in what order.
    pub shown: Arc<[u32]>,
    /// Which of them.
    pub filter: Option<Fitness>,
    /// In what order.
    pub sort: Sort,
    /// Whether from the other end.
    pub reverse: bool,
    /// What is looked for.
    pub query: String,
    /// What was found, where that takes looking through the list; all rows otherwise.
    pub found: Option<Arc<[u32]>>,
    /// The number of the look that is under way or done.
    pub look: u64,
    /// The row that is chosen.
    pub chosen: Option<usize>,
    /// The rows taken out.
    pub left_out: BTreeSet<usize>,
    /// The rows that were mended.
    pub edits: Arc<BTreeMap<usize, Entry>>,
    /// What was found about each row, as far as it was judged.
    pub verdicts: Vec<Option<Verdict>>,
    /// How many rows are what.
    pub counts: Counts,
    /// What is wrong with every letter.
    pub common: Vec<Diagnostic>,
    /// The number of the judging that is under way or done.
    pub judging: u64,
    /// How far it has come, while it is under way.
    pub judged: Option<(usize, usize)>,
    /// What was judged.
    pub judged_of: Option<Judgement>,
    /// The pixels a point of the row's page.
    pub scale: f32,
    /// What the row's page was last asked for.
    pub paper_of: Option<(Draft, f32)>,
    /// The number of that order.
    pub paper_number: u64,
    /// The row's page.
    pub paper: Option<Arc<Preview>>,
    /// How the letters are to be made.
    pub output: Output,
    /// How far making has come, while it is under way.
    pub making: Option<Making>,
}

impl Default for Desk {
    fn default() -> Self {
        Self {
            list: None,
            reading: false,
            shown: Arc::default(),
            filter: None,
            sort: Sort::default(),
            reverse: false,
            query: String::new(),
            found: None,
            look: 0,
            chosen: None,
            left_out: BTreeSet::new(),
            edits: Arc::default(),
            verdicts: Vec::new(),
            counts: Counts::default(),
            common: Vec::new(),
            judging: 0,
            judged: None,
            judged_of: None,
            scale: 0.0,
            paper_of: None,
            paper_number: 0,
            paper: None,
            output: Output::default(),
            making: None,
        }
    }
}

/// A list as read and understood.
#[derive(Clone, Debug)]
pub struct List {
    /// Its file.
    pub path: PathBuf,
    /// How it was read.
    pub options: Options,
    /// Its rows.
    pub table: Shared<Table>,
    /// Its columns, or why they are not understood.
    pub columns: Result<Shared<Columns>, Vec<Diagnostic>>,
    /// The columns that were decided by hand.
    pub mapping: Mapping,
    /// Some of its words beyond ASCII, to judge an encoding by.
    pub sample: Option<String>,
}

impl List {
    /// Its file's name.
    pub fn name(&self) -> String {
        self.path
            .file_name()
            .unwrap_or_default()
            .display()
            .to_string()
    }

    /// Its headings, or what stands in the first row where none is known.
    pub fn headings(&self) -> Vec<String> {
        let all: Vec<String> = match &self.columns {
            Ok(columns) => columns.0.headings.clone(),
            Err(_) => self.table.0.row(0).cells().map(str::to_owned).collect(),
        };
        let mut seen = BTreeSet::new();
        let mut all = all;
        all.retain(|heading| !heading.is_empty() && seen.insert(heading.clone()));
        all
    }

    /// The headings that each field is read from.
    pub fn used(&self) -> Mapping {
        match &self.columns {
            Ok(columns) => columns.0.mapping(),
            Err(_) => self.mapping.clone(),
        }
    }

    /// Understands the columns anew, some of them as decided by hand.
    pub fn map(&mut self, mapping: Mapping) {
        self.columns = Columns::of(&self.table.0, &mapping).map(Shared::new);
        self.mapping = mapping;
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
    pub fn rows(&self) -> std::ops::Range<usize> {
        match &self.columns {
            Ok(columns) => columns.0.first..self.table.0.len(),
            Err(_) => 0..0,
        }
    }
}

/// What is shared with a job; the same only if it is the very one.
#[derive(Debug)]
pub struct Shared<T>(pub Arc<T>);

impl<T> Shared<T> {
    /// Something to share.
    pub fn new(value: T) -> Self {
        Self(Arc::new(value))
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// What verdicts hold for.
#[derive(Clone, Debug, PartialEq)]
pub struct Judgement {
    /// The pack.
    pub pack: Pack,
    /// The letter, without a sender.
    pub draft: Draft,
    /// The list's columns.
    pub columns: Shared<Columns>,
}

/// The order of the rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// As in the list.
    #[default]
    Row,
    /// What is to be put right first.
    State,
    /// By name.
    Name,
}

/// How many rows are what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// All.
    pub all: usize,
    /// Ready.
    pub ready: usize,
    /// To check.
    pub to_check: usize,
    /// Not ready.
    pub not_ready: usize,
    /// How many letters will be made; rows not yet judged among them.
    pub will_print: usize,
}

/// How the letters are to be made.
#[expect(clippy::struct_excessive_bools, reason = "each is a thing of its own")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// A file for each person, or one for all.
    pub each: bool,
    /// The pattern for the files' names.
    pub names: String,
    /// Whether the one file is divided.
    pub in_parts: bool,
    /// How many letters a part has.
    pub per_file: usize,
    /// Whether each letter begins on an odd page.
    pub duplex: bool,
    /// Whether the table of what was made is written.
    pub manifest: bool,
}

impl Default for Output {
    fn default() -> Self {
        Self {
            each: false,
            names: names::DEFAULT.to_owned(),
            in_parts: false,
            per_file: 50,
            duplex: false,
            manifest: true,
        }
    }
}

/// How far making has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Making {
    /// So many.
    pub done: usize,
    /// Of so many.
    pub of: usize,
    /// How long it will still take, as far as that can be told.
    pub left: Option<Duration>,
}

/// What somebody changed in the tab.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Reads this sheet of the list.
    Sheet(String),
    /// Reads the list in this encoding; the one found out without it.
    Encoding(Option<String>),
    /// Takes a field from the column of this heading too, or no longer.
    Map(Field, String, bool),
    /// Shows these rows alone.
    Filter(Option<Fitness>),
    /// Orders the rows; again, from the other end.
    Sort(Sort),
    /// Looks for rows.
    Query(String),
    /// Chooses a row.
    Choose(usize),
    /// Takes a row in or out.
    Tick(usize, bool),
    /// Opens a row to mend it.
    Mend(usize),
    /// Takes a row as the list has it.
    Unmend(usize),
    /// How the letters are to be made.
    Output(Output),
    /// The page of the row is shown with so many pixels a point.
    Scale(f32),
    /// Judges no further.
    StopJudging,
    /// Makes no further; nothing is written.
    StopMaking,
}

/// What is to be done outside for the tab.
#[derive(Clone, Debug, PartialEq)]
pub enum Task {
    /// Read a list.
    Read(Where, Options),
    /// Judge rows.
    Judge(Box<Judging>),
    /// Judge no further.
    StopJudging,
    /// Look through the list.
    Look(Box<Look>),
    /// Make a row's page.
    Paper(Order),
    /// Make the letters.
    Make(Box<Make>, Where),
    /// Make no further.
    StopMaking,
    /// Remember the columns of lists with these headings.
    Remember(String, Mapping),
}

/// A list with its letter.
#[derive(Clone, Debug, PartialEq)]
pub struct Stock {
    /// The list.
    pub table: Shared<Table>,
    /// Its columns.
    pub columns: Shared<Columns>,
    /// The letter, without a sender.
    pub draft: Draft,
    /// The rows that were mended.
    pub edits: Arc<BTreeMap<usize, Entry>>,
}

impl Stock {
    /// The same as the library takes it.
    pub fn batch<'a>(&'a self, campaign: &'a Campaign, today: jiff::civil::Date) -> Batch<'a> {
        Batch {
            campaign,
            draft: self.draft.clone(),
            today,
            table: &self.table.0,
            columns: &self.columns.0,
            edits: (*self.edits).clone(),
        }
    }

    /// What a row says, as mended.
    pub fn entry(&self, row: usize) -> Entry {
        match self.edits.get(&row) {
            Some(entry) => entry.clone(),
            None => self.columns.0.entry(self.table.0.row(row)),
        }
    }
}

/// Rows to be judged.
#[derive(Clone, Debug, PartialEq)]
pub struct Judging {
    /// For which number.
    pub number: u64,
    /// Of which list.
    pub stock: Stock,
    /// Which; those that a mended row makes or unmakes a duplicate are judged with them.
    pub rows: Vec<usize>,
    /// The mended rows as they were when the others were judged.
    pub before: Option<Arc<BTreeMap<usize, Entry>>>,
}

/// Rows to be looked for, or put in the order of their names.
#[derive(Clone, Debug, PartialEq)]
pub struct Look {
    /// For which number.
    pub number: u64,
    /// Of which list.
    pub stock: Stock,
    /// What for.
    pub query: String,
    /// Whether they are put in the order of their names.
    pub by_name: bool,
}

/// Letters to be made.
#[derive(Clone, Debug, PartialEq)]
pub struct Make {
    /// Of which list.
    pub stock: Stock,
    /// The list's file, which is never written to.
    pub list: PathBuf,
    /// Of which rows.
    pub rows: Vec<usize>,
    /// The rows that were taken out.
    pub left_out: Vec<usize>,
    /// Whether a row may be not made, so that a table tells of it.
    pub some_fail: bool,
    /// How.
    pub output: Output,
}

/// What the clerk tells.
#[derive(Clone, Debug)]
pub enum Heard {
    /// A list was read.
    Read(Box<List>),
    /// A list could not be read.
    NotRead(PathBuf, Vec<Diagnostic>),
    /// What holds for every letter.
    Common(u64, Vec<Diagnostic>),
    /// Some rows with their verdicts, and how many of how many are judged.
    Judged(u64, Vec<(usize, Verdict)>, (usize, usize)),
    /// All are judged.
    JudgedAll(u64),
    /// Rows were found.
    Found(u64, Arc<[u32]>),
    /// The page of a row.
    Paper(Box<Preview>),
    /// How far making has come.
    Making(Making),
    /// The letters were made.
    Made(Box<Done>),
    /// Nothing was made, and why.
    NotMade(Vec<String>),
    /// Making was stopped by hand.
    Stopped,
}

/// What came of a batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// How many letters.
    pub letters: usize,
    /// Of how many rows.
    pub rows: usize,
    /// How many pages.
    pub pages: usize,
    /// A line to paste.
    pub line: String,
    /// The first file of letters, to show in its folder.
    pub first: PathBuf,
    /// The table of what was made.
    pub manifest: Option<PathBuf>,
    /// The table of what was not.
    pub failed: Option<PathBuf>,
    /// What is to be said of all letters.
    pub notes: Vec<String>,
}
