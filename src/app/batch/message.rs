//! What happens in the batch tab, as values: what somebody changes, what is to be done for it on
//! other threads, and what comes of that.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use super::state::{List, Making, Output, RowState, Sort, State, Stock};
use crate::app::kernel::diary::Noted;
use crate::app::kernel::pages::{Order, Preview};
use crate::app::kernel::paths::Where;
use crate::app::kernel::printing::{Handed, Job};
use crate::app::kernel::{command, effect, view};
use crate::batch::columns::{Field, Headings, Mapping, RowEntry};
use crate::batch::judge::Verdict;
use crate::batch::labels::Onto;
use crate::batch::programme::{OwnFile, Programme, ProgrammeLetter, Since};
use crate::batch::table::Options;
use crate::campaign::Lang;
use crate::letter::{Draft, Sender};
use crate::problem::Problem;

/// What somebody changed in the tab.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// Reads this sheet of the list.
    Sheet(String),
    /// Reads the list in this encoding; the one found out without it.
    Encoding(Option<String>),
    /// Shows how the list is read, or no longer.
    Preview(bool),
    /// Takes the headings from elsewhere.
    Headings(Headings),
    /// Uses a column for this, or for nothing.
    Column(usize, Option<Field>),
    /// Joins a column before the one that it is joined after, or after the one before.
    MoveColumn {
        /// Which.
        column: usize,
        /// Whether towards the first.
        back: bool,
    },
    /// Shows these rows alone.
    Filter(Option<RowState>),
    /// Orders the rows; again, from the other end.
    Sort(Sort),
    /// Looks for rows.
    Query(String),
    /// Chooses a row.
    Choose(usize),
    /// Takes a row in or out.
    Tick(usize, bool),
    /// Takes out all rows to check, of those that are shown.
    LeaveOutDoubtful,
    /// Takes those rows in again.
    TakeBack,
    /// Opens a row to mend it.
    Mend(usize),
    /// Types in the row that is open.
    Mending(usize, Box<RowEntry>),
    /// Takes a row as the list has it.
    Unmend(usize),
    /// How the letters are to be made.
    Output(Output),
    /// Makes the programme's letters of the list, or the one in *Compose*.
    OfProgramme(bool),
    /// Changes the programme of the next evening: the letter of this id.
    Programme(String, ProgrammeChange),
    /// Puts the programme that was opened after what there is.
    AddProgramme(Box<Programme>),
    /// Saves the programme in another file than its own.
    SaveElsewhere,
    /// The page of the row is shown with so many pixels a point.
    Scale(f32),
    /// Opens a table that was written in the program for such tables.
    OpenTable(PathBuf),
    /// Has the letters that were made printed.
    Print(Job),
    /// Judges no further.
    StopJudging,
    /// Judges what was not judged when it was stopped.
    GoOnJudging,
    /// Makes no further; nothing is written.
    StopMaking,
}

/// What somebody changes of a letter of the programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProgrammeChange {
    /// One place towards the first.
    Up,
    /// One place towards the last.
    Down,
    /// To this place among letters, or among cards.
    To(usize),
    /// Taken out.
    Remove,
}

/// What is to be done outside for the tab.
#[derive(Clone, Debug, PartialEq)]
pub enum Task {
    /// Read a list.
    Read(u64, Where, Options),
    /// Judge rows.
    Judge(Box<Judging>),
    /// Judge no further.
    StopJudging,
    /// Look through the list.
    Look(Box<Look>),
    /// Make a row's page.
    Paper(Box<Order>),
    /// Make the letters.
    Make(Box<Make>, Where),
    /// Make a letter in which the list's people join, of these rows; with its own sender.
    Join(Box<(Stock, Vec<usize>, Draft)>, Where),
    /// Make labels.
    Labels(Box<LabelOrder>, Where),
    /// Save the programme.
    Save(Box<Programme>, Where),
    /// Read a programme.
    OpenProgramme(Where),
    /// Write a programme's letters of this sender as e-mails into a folder.
    Mails(Box<Programme>, Sender, Where),
    /// Make no further.
    StopMaking,
    /// Open a table in the program for such tables.
    OpenTable(PathBuf),
    /// Have the letters printed.
    Print(Job),
    /// Remember the columns of lists with these headings.
    Remember(String, Mapping),
}

impl Task {
    /// Whether it opens the system's file dialog.
    pub fn asks(&self) -> bool {
        match self {
            Self::Read(_, to, _)
            | Self::Make(_, to)
            | Self::Labels(_, to)
            | Self::Save(_, to)
            | Self::OpenProgramme(to)
            | Self::Mails(_, _, to)
            | Self::Join(_, to) => to.asks(),
            _ => false,
        }
    }
}

/// What is asked in the tab.
#[derive(Clone, Debug, PartialEq)]
pub enum Dialog {
    /// A row of the list is mended.
    Mend(usize, Box<RowEntry>),
    /// The letters of a list were made.
    Made(Box<Done>),
    /// Whether a programme that was opened takes the place of what there is.
    Programme(Box<Programme>),
    /// Whether the programme is saved in its own file, of which that has become.
    SaveProgramme(PathBuf, Since),
}

/// What the tab's views ask for.
pub type Command = command::Command<Message>;
/// What they give back: such commands in order.
pub type Out = view::Out<Message>;
/// What the tab's views read.
pub type View<'a> = view::View<'a, State>;
/// What follows from a message.
pub type Effect = effect::Effect<Task, Dialog>;

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
    pub before: Option<Arc<BTreeMap<usize, RowEntry>>>,
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
    /// The group's table of postage prices, where it keeps one.
    pub prices: Option<PathBuf>,
    /// The programme whose letters and cards each row gets, instead of the letter in *Compose*.
    pub programme: Option<Box<Programme>>,
}

/// Labels to be made.
#[derive(Clone, Debug, PartialEq)]
pub struct LabelOrder {
    /// Of whom.
    pub of: LabelsOf,
    /// On which sheets.
    pub onto: Onto,
}

/// Whose addresses stand on labels.
#[derive(Clone, Debug, PartialEq)]
pub enum LabelsOf {
    /// Of a list's members: these rows.
    Members(Box<Stock>, Vec<usize>),
    /// Of the offices that these letters go to; of the pack's own, in this language, where there are
    /// none.
    Offices(Vec<ProgrammeLetter>, Lang),
}

/// What came of that work.
#[derive(Clone, Debug)]
pub enum Event {
    /// A list was read.
    Read(u64, Box<List>),
    /// A list could not be read.
    NotRead(PathBuf, Vec<Problem>),
    /// What holds for every letter.
    Common(u64, Vec<Problem>),
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
    /// A letter was made in which so many join, and who of the list does not, and why; with what the
    /// diary notes of it.
    Joined(PathBuf, usize, Vec<String>, Box<Noted>),
    /// So many labels were made, and what else there is to be told, below a heading: what of the list has none, and
    /// why, or what to look at in the offices' addresses.
    Labels(PathBuf, usize, String, Vec<String>),
    /// The programme stands in this file.
    Saved(OwnFile),
    /// The programme is to be saved in its own file, of which that has become.
    Saving(PathBuf, Since),
    /// So many letters of a programme were written as e-mails into this folder; what the diary notes of them, and
    /// what is to be looked at.
    Mails(PathBuf, usize, Box<Noted>, Vec<String>),
    /// No letter of a programme was written as an e-mail, and why.
    NoMails(Vec<String>),
    /// A programme was read, with what is to be told of its packs.
    Programme(Box<Programme>, Vec<Problem>),
    /// Who has the letters to print.
    Printing(Handed),
    /// This table could not be opened, and why.
    NotOpened(PathBuf, String),
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
    /// How many rows were not made, or not whole.
    pub rest: usize,
    /// The files of cards, each with how it is printed.
    pub cards: Vec<String>,
    /// How many pages.
    pub pages: usize,
    /// A line to paste.
    pub line: String,
    /// The first file of letters, to show in its folder.
    pub first: PathBuf,
    /// Whether it is the only one.
    pub is_one_file: bool,
    /// How they are printed, where they are in one file.
    pub print: Option<Job>,
    /// The table of what was made.
    pub manifest: Option<PathBuf>,
    /// The table of letters made earlier, where there is one beside it.
    pub earlier: Option<PathBuf>,
    /// The table of what was not.
    pub failed: Option<PathBuf>,
    /// What is to be said of all letters.
    pub notes: Vec<String>,
    /// What they cost to post, by the group's prices.
    pub postage: Vec<String>,
    /// What the diary notes of them.
    pub noted: Noted,
}
