//! What the batch tab knows. Nothing of a list is written but the letters and tables asked for, and
//! all of it is dropped when the list is closed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use jiff::civil::Date;

mod list;
mod output;
mod rows;
mod twins;

use crate::app::kernel::pack::Pack;
use crate::app::kernel::pages::Preview;
use crate::app::kernel::session::Session;
use crate::batch::columns::{Columns, RowEntry};
use crate::batch::judge::{Batch, Fitness, Verdict, mended};
use crate::batch::table::Table;
use crate::campaign::Campaign;
use crate::letter::{Draft, Sender};
use crate::problem::Problem;
pub use list::{List, Skipped, SkippedAs};
pub use output::Output;
pub use rows::{Counts, Heights, RowState, Sort, usual_pages};

/// What the tab knows.
#[derive(Clone)]
pub struct State {
    /// The list that is open.
    pub list: Option<List>,
    /// Whether a list is being read.
    pub reading: bool,
    /// Whether it is shown how the list is read.
    pub preview: bool,
    /// The number of the reading that is under way or done.
    pub read: u64,
    /// A file that nobody said is a list: one that was dropped, or opened as a letter. It may be a report.
    pub given: Option<PathBuf>,
    /// The rows that are shown, of what filter, in what order.
    pub shown: Arc<[u32]>,
    /// How much room each of them has.
    pub heights: Heights,
    /// Which of them.
    pub filter: Option<RowState>,
    /// The rows that were ticked or unticked since: they stay where they are, whatever the filter.
    pub kept: BTreeSet<usize>,
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
    /// Those of them that were taken out at once, because they are to check.
    pub left_out_at_once: BTreeSet<usize>,
    /// The rows that were mended.
    pub edits: Arc<BTreeMap<usize, RowEntry>>,
    /// What was found about each row, as far as it was judged.
    pub verdicts: Vec<Option<Verdict>>,
    /// The rows that repeat others of which none is printed.
    pub last_of_twins: BTreeSet<usize>,
    /// How many rows are what.
    pub counts: Counts,
    /// How many pages most letters have.
    pub usual_pages: usize,
    /// What is wrong with every letter.
    pub common: Vec<Problem>,
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
    /// Whether they are the programme's, where somebody chose.
    pub of_programme: Option<bool>,
    /// How far making has come, while it is under way.
    pub making: Option<Making>,
    /// Where the rows of this list are that were not made last.
    pub not_made: Option<PathBuf>,
    /// Why the table of these rows could not be opened, in words, while what was made is told.
    pub unopened: Option<String>,
}

impl Default for State {
    fn default() -> Self {
        Self {
            list: None,
            reading: false,
            preview: true,
            read: 0,
            given: None,
            shown: Arc::default(),
            heights: Heights::default(),
            filter: None,
            kept: BTreeSet::new(),
            sort: Sort::default(),
            reverse: false,
            query: String::new(),
            found: None,
            look: 0,
            chosen: None,
            left_out: BTreeSet::new(),
            left_out_at_once: BTreeSet::new(),
            edits: Arc::default(),
            verdicts: Vec::new(),
            last_of_twins: BTreeSet::new(),
            counts: Counts::default(),
            usual_pages: 0,
            common: Vec::new(),
            judging: 0,
            judged: None,
            judged_of: None,
            scale: 0.0,
            paper_of: None,
            paper_number: 0,
            paper: None,
            output: Output::default(),
            of_programme: None,
            making: None,
            not_made: None,
            unopened: None,
        }
    }
}

impl State {
    /// The list with its letter, once its columns are understood.
    pub fn stock(&self, session: &Session) -> Option<Stock> {
        let list = self.list.as_ref()?;
        Some(Stock {
            table: list.table.clone(),
            columns: list.understood()?.clone(),
            // Everybody of the list sends it in their own name.
            draft: Draft {
                sender: Sender::default(),
                ..session.draft.clone()
            },
            edits: self.edits.clone(),
        })
    }

    /// The letter of a row.
    pub fn letter_of(&self, session: &Session, row: usize) -> Option<Draft> {
        let stock = self.stock(session)?;
        let entry = stock.entry(row);
        let batch = stock.batch(&session.campaign, session.today);
        Some(batch.draft(entry))
    }

    /// What a row says, as mended.
    pub fn entry(&self, row: usize) -> Option<RowEntry> {
        let list = self.list.as_ref()?;
        match self.edits.get(&row) {
            Some(entry) => Some(entry.clone()),
            None => Some(list.understood()?.0.entry(list.table.0.row(row))),
        }
    }

    /// What a row's sender is once a town that was typed for it stands in its address too.
    pub(crate) fn with_typed_town(&self, row: usize, new: &RowEntry) -> Option<Sender> {
        let before = self.entry(row)?;
        if new.sender.place == before.sender.place {
            return None;
        }
        let list = self.list.as_ref()?;
        let listed = list.understood()?.0.entry(list.table.0.row(row));
        // A town that is corrected takes the place of the one that was put in before.
        let is_same = new.sender.cleaned().address == before.sender.cleaned().address;
        let sender = if is_same {
            let as_listed = mended::as_listed(&listed.sender, &before.sender);
            Sender {
                address: as_listed.address,
                ..new.sender.cleaned()
            }
        } else {
            new.sender.cleaned()
        };
        // What the columns show that no line does: “High Street” below “Elm House” is no town.
        sender.with_town_in_address(mended::lacks_town(&listed, &sender))
    }

    /// What was found about a row.
    pub fn verdict(&self, row: usize) -> Option<&Verdict> {
        self.verdicts.get(row)?.as_ref()
    }

    /// Whether a row was judged not ready.
    pub fn is_unfit(&self, row: usize) -> bool {
        let verdict = self.verdict(row);
        verdict.is_some_and(|verdict| verdict.fitness == Fitness::NotReady)
    }

    /// Whether a letter of this row will be made.
    pub fn will_print(&self, row: usize) -> bool {
        !self.left_out.contains(&row) && !self.is_unfit(row)
    }

    /// Whether the programme's letters are made of the list, or else the one in *Compose*: as was chosen, and
    /// without a choice where the programme was opened or changed since the program was started.
    pub fn makes_programme(&self, session: &Session) -> bool {
        let chosen = self.of_programme.unwrap_or(session.is_programme_new);
        chosen && !session.programme.is_empty()
    }

    /// Whether letters can be made now: a programme's are judged as they are made.
    pub fn can_make(&self, session: &Session) -> bool {
        if self.makes_programme(session) {
            let is_busy = self.making.is_some() || self.judged.is_some();
            return !is_busy && self.counts.all > self.left_out.len();
        }
        self.can_make_letter()
    }

    fn can_make_letter(&self) -> bool {
        let stands = self.common.iter().any(Problem::is_error);
        self.making.is_none() && self.judged.is_none() && self.counts.will_print > 0 && !stands
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
    pub edits: Arc<BTreeMap<usize, RowEntry>>,
}

impl Stock {
    /// The same as the library takes it.
    pub fn batch<'a>(&'a self, campaign: &'a Campaign, today: Date) -> Batch<'a> {
        let list = (&*self.table.0, &*self.columns.0);
        Batch {
            edits: (*self.edits).clone(),
            ..Batch::new(campaign, self.draft.clone(), today, list)
        }
    }

    /// What a row says, as mended.
    pub fn entry(&self, row: usize) -> RowEntry {
        match self.edits.get(&row) {
            Some(entry) => entry.clone(),
            None => self.columns.0.entry(self.table.0.row(row)),
        }
    }
}
