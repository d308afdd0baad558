//! Everything that can happen in the window, as values.

use std::path::PathBuf;
use std::sync::Arc;

pub use super::action::Action;
use super::arrival::{Arrived, PackAt};
use super::batch::{Change, Heard};
use super::organise;
use super::places::{Fold, Goal};
use super::settings::Setting;
use super::stall::{EveningTold, Typed};
use super::state::{Dialog, InText, Pane, Preview, Purpose, Recovered, Section};
use crate::campaign::{Campaign, Lang};
use crate::letter::{Draft, Origin};
use crate::problem::{Problem, Rule};
use crate::store::recent::Recent;

/// Something that happened: [`super::update::update`] says what follows from it.
#[derive(Clone, Debug)]
pub enum Command {
    /// Something of the table was asked for.
    Act(Action),
    /// The letter was changed.
    Edit(Edit),
    /// What is shown was changed, and not the letter.
    View(View),
    /// Something in the batch tab was changed.
    Batch(Change),
    /// Something in the organise tab was changed.
    Organise(organise::Change),
    /// A job came back.
    Told(Told),
    /// Files were dropped on the window.
    Dropped(Vec<PathBuf>),
    /// Something was typed at the signing table.
    Stall(Typed),
    /// A line of the palette was chosen: puts the palette away, and lets it happen.
    Choose(Box<Command>),
}

/// A change of the letter.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Writes to this office.
    To(String),
    /// Writes in this language.
    Lang(Lang),
    /// Prints on this paper.
    Paper(String),
    /// Asks for this, or no longer.
    Ask(String, bool),
    /// Moves a request to a place in the order.
    MoveAsk(String, usize),
    /// Speaks of this person, or no longer.
    Case(String, bool),
    /// Moves a person to a place in the order.
    MoveCase(String, usize),
    /// Tells a figure in a sentence, or no longer.
    Figure(String, bool),
    /// Shows a figure as a table, or no longer.
    Table(String, bool),
    /// The writer's own words.
    Words(String),
    /// The sender's name.
    Name(String),
    /// The town before the date.
    Place(String),
    /// The sender's address, lines parted by line breaks.
    Address(String),
    /// Prints only the sender's initials and town, or the whole sender.
    Redact(bool),
    /// Adds a page of sources, or none.
    Sources(bool),
    /// Allows an error by its rule, or no longer: the letter remembers it.
    Allow(Rule, bool),
    /// Writes this in the place of a part of the filled letter, by its place among the parts.
    Part(usize, String),
    /// Keeps an edit although what stands beneath it has changed, by its place in the draft.
    KeepEdit(usize),
    /// Takes an edit out, by its place in the draft: the letter's own words stand again.
    DropEdit(usize),
}

/// A change of what is shown.
#[derive(Clone, Debug, PartialEq)]
pub enum View {
    /// The page panel needs pictures of so many pixels a point, and shows so many per cent.
    Shown {
        /// Pixels a point.
        scale: f32,
        /// Per cent of the paper's size.
        percent: u16,
    },
    /// Shows the page at so many per cent.
    Zoom(u16),
    /// Opens or closes a section of the report's drawer.
    Drawer(Option<Section>),
    /// Opens or closes what is known of a person.
    Person(String),
    /// Keeps what a sentence rests on open, or lets it go.
    Pin(Option<Origin>),
    /// Reads the letter in this language beside its own.
    ReadIn(Lang),
    /// Opens or closes the letter's whole text.
    WholeText(bool),
    /// Goes to a place in the whole text; or was there.
    InText(Option<InText>),
    /// Goes to the part that an edit is of, by the edit's place in the draft.
    EditPart(usize),
    /// Looks for this in the report.
    Search(String),
    /// Goes to the first thing that was found.
    Found,
    /// Opens or closes a part of the report.
    Fold(Fold),
    /// Goes where a click on the page leads.
    Follow(Goal),
    /// The report has scrolled to the entry that was asked for.
    Arrived,
    /// The cursor is in the field that was asked for.
    Focused,
    /// The keyboard is at this sentence of the page, from 0.
    Step(Option<usize>),
    /// The window has room for the report beside the letter, or not.
    Small(bool),
    /// Shows this pane where there is room for one only.
    Pane(Pane),
    /// The columns are so wide, in points of the screen.
    Widths {
        /// The report's.
        report: f32,
        /// The letter's.
        letter: f32,
        /// Whether a border is still being dragged.
        dragged: bool,
    },
    /// Opens, closes or changes the dialog.
    Dialog(Option<Dialog>),
    /// The dialog's main button was pressed.
    Confirm,
    /// The changes may be lost: go on.
    Discard,
    /// The errors that the dialog names are allowed: go on.
    Allow,
    /// Whether a saved letter keeps the sender.
    KeepSender(bool),
    /// The window's close button was pressed.
    CloseAsked,
    /// A passing message was put away.
    Toast(u64),
    /// Shows a file in the file manager.
    ShowInFolder(PathBuf),
    /// Opens a letter of those opened lately.
    OpenRecent(PathBuf),
    /// Opens the pack that the program brings.
    OpenBuiltIn,
    /// Empties the list of those.
    ForgetRecent,
    /// Empties the list of packs opened lately.
    ForgetPacks,
    /// Changes how the window is liked.
    Set(Setting),
    /// Whether files are held over the window.
    Dropping(bool),
}

/// What a job tells.
#[derive(Clone, Debug)]
pub enum Told {
    /// The page was made.
    Made(Box<Preview>),
    /// The letter was exported.
    Exported(PathBuf),
    /// A letter to each office was exported: into which folder, how many, and how many of them
    /// have no place for one of the edits.
    ExportedAll(PathBuf, usize, usize),
    /// The letter's text, to copy.
    Text(String),
    /// The e-mail program was asked; the text, if it could not be handed over, to paste.
    Mailed(Option<String>),
    /// The page was handed to the program that prints PDFs.
    Printing,
    /// The letter is not fit to leave the house.
    Refused(Vec<Problem>),
    /// The letter was saved, and this is what it said.
    Saved(PathBuf, Box<Draft>),
    /// A letter was opened, with warnings.
    Opened(PathBuf, Box<Draft>, Vec<Problem>),
    /// A letter could not be opened.
    NotOpened(PathBuf, Vec<Problem>),
    /// A file could not be written.
    NotWritten(Purpose, PathBuf, String),
    /// No dialog service answered: a path is to be typed.
    NoDialog(Purpose),
    /// A dialog was cancelled.
    Cancelled(Purpose),
    /// There is a file of this name: it is not replaced without asking.
    Exists(Purpose, PathBuf),
    /// A pack was opened that is not used without asking.
    Arrived(Box<Arrived>),
    /// A pack was opened, with warnings, from there.
    OpenedPack(Arc<Campaign>, Vec<Problem>, Option<PackAt>),
    /// There is no such file, or no longer.
    Gone(PathBuf),
    /// What was remembered from earlier: the letters opened lately, and what crashes left.
    Remembered(Recent, Vec<Recovered>),
    /// What the batch tab had done.
    Batch(Box<Heard>),
    /// What the organise tab had done.
    Organise(Box<organise::Heard>),
    /// Something of the evening at the signing table.
    Evening(EveningTold),
    /// Something did not work.
    Failed(String),
}
