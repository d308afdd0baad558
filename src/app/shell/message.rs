//! Everything that can happen in the window, as values.

use std::path::PathBuf;

use super::dialog::Dialog;
use crate::app::kernel::pages::Preview;
use crate::app::kernel::paths::{Failure, Where};
use crate::app::kernel::{command, effect};
use crate::app::{batch, compose, diary, organise, packs, page, report, settings, signing};
use crate::store::autosave;
use crate::store::recent::Recent;
use crate::store::running::Invocation;

/// Something that happened in a part of the window, or in the window itself.
#[derive(Clone, Debug)]
pub enum Message {
    /// In the letter's panel.
    Compose(compose::message::Message),
    /// In the report.
    Report(report::message::Message),
    /// On the page.
    Page(page::message::Message),
    /// In the batch tab.
    Batch(batch::message::Message),
    /// At the signing table.
    Signing(signing::message::Message),
    /// In the organise tab.
    Organise(organise::message::Message),
    /// In the diary.
    Diary(diary::message::Message),
    /// In the menu of packs.
    Packs(packs::message::Message),
    /// With the faces that were added.
    Settings(settings::message::Message),
    /// A job has come to a result.
    Outcome(Event),
    /// A job has come to none.
    Failed(Failure),
    /// Opens a dialog, or changes the one that is open.
    Dialog(Dialog),
    /// A line of the palette was chosen: closes the palette, and lets it happen.
    Choose(Box<Command>),
    /// The window has no room for a column of the report, or has.
    Small(bool),
    /// The columns are so wide, in points of the screen.
    Widths {
        /// The report's.
        report: f32,
        /// The letter's.
        letter: f32,
        /// Whether a border is still being dragged.
        dragged: bool,
    },
    /// A passing message was closed.
    Toast(u64),
    /// Empties the list of letters opened recently.
    ForgetRecent,
    /// Opens the pack in this place, or the one built in, to go on with texts that a crash left.
    GoOn(Option<PathBuf>),
    /// The window's close button was pressed.
    CloseAsked,
    /// Whether files are held over the window.
    Dropping(bool),
    /// Files were dropped on the window.
    Dropped(Vec<PathBuf>),
}

/// What came of work on other threads.
#[derive(Clone, Debug)]
pub enum Event {
    /// The page was made.
    Made(Box<Preview>),
    /// Something about the letter.
    Compose(compose::message::Event),
    /// Something about a pack.
    Packs(packs::message::Event),
    /// Something of the batch tab.
    Batch(batch::message::Event),
    /// Something of the signing table.
    Signing(signing::message::Event),
    /// Something of the diary.
    Diary(diary::message::Event),
    /// Something of the faces that were added.
    Settings(settings::message::Event),
    /// Something of the organise tab.
    Organise(organise::message::Event),
    /// What was remembered from earlier: the letters and packs opened recently, and what crashes
    /// left of letters and of texts of packs.
    Remembered(Recent, Vec<compose::state::Recovered>, Vec<autosave::Texts>),
    /// There is no such file, or no longer.
    Gone(PathBuf),
    /// The program was called again, with this.
    Called(Invocation),
}

/// Work on other threads.
#[derive(Clone, Debug, PartialEq)]
pub enum Task {
    /// On the letter.
    Compose(compose::message::Task),
    /// With packs.
    Packs(packs::message::Task),
    /// For the batch tab.
    Batch(batch::message::Task),
    /// For the signing table.
    Signing(signing::message::Task),
    /// For the diary.
    Diary(diary::message::Task),
    /// With faces.
    Settings(settings::message::Task),
    /// For the organise tab.
    Organise(organise::message::Task),
    /// Read a letter or a pack.
    Open(Where),
}

impl Task {
    /// Whether it opens the system's file dialog.
    pub fn asks(&self) -> bool {
        match self {
            Self::Compose(task) => task.asks(),
            Self::Batch(task) => task.asks(),
            Self::Organise(task) => task.asks(),
            Self::Open(from) => from.asks(),
            Self::Diary(task) => task.asks(),
            Self::Settings(task) => task.asks(),
            Self::Packs(_) | Self::Signing(_) => false,
        }
    }
}

/// Something that a person did, anywhere in the window, or that happened.
pub type Command = command::Command<Message>;

/// Something to be done outside, for any part of the window.
pub type Effect = effect::Effect<Task, Dialog>;

impl From<Message> for Command {
    fn from(message: Message) -> Self {
        Self::Own(message)
    }
}

impl From<Event> for Command {
    fn from(event: Event) -> Self {
        Self::Own(Message::Outcome(event))
    }
}

impl From<Failure> for Command {
    fn from(failure: Failure) -> Self {
        Self::Own(Message::Failed(failure))
    }
}
