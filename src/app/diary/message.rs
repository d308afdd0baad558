//! What happens in the diary's dialog, as values.

use std::path::PathBuf;

use jiff::civil::Date;

use super::state::{Form, Shown, State};
use crate::app::kernel::paths::Where;
use crate::app::kernel::{command, effect, view};
use crate::store::diary::{Removed, ReplyKind};

/// What somebody does in the diary.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// Notes that the letters of an entry were posted today, or not after all.
    Post(u32, bool),
    /// Takes an entry out.
    Remove(u32),
    /// Puts back what was taken out last.
    PutBack,
    /// Asks for the folder to keep the diary in.
    Choose,
    /// Keeps it beside the settings again.
    Beside,
    /// Fills in something about an entry, or no longer.
    Form(Option<Form>),
    /// Notes what was filled in.
    Add,
    /// Notes that it need not be written again after the letters of an entry.
    Done(u32),
    /// Begins a letter that asks again after the letters of an entry.
    Write(u32),
    /// Asks whether the diary is to be deleted.
    Delete,
}

/// A change of the diary.
#[derive(Clone, Debug, PartialEq)]
pub enum DiaryChange {
    /// The day on which the letters of an entry were posted, none if they were not; and how many, if not all.
    Post(u32, Option<Date>, Option<usize>),
    /// An entry goes.
    Remove(u32),
    /// What was taken out comes back.
    PutBack(Box<Removed>),
    /// A reply came.
    Reply(u32, Date, ReplyKind, String),
    /// It is written again on this day.
    FollowUp(u32, Date),
    /// It was written again, or need not be.
    Done(u32),
}

/// Work for the diary on other threads; each names its file, where it is not beside the settings.
#[derive(Clone, Debug, PartialEq)]
pub enum Task {
    /// Read it.
    Read(Option<PathBuf>),
    /// Ask for the folder to keep it in.
    Choose(Where),
    /// Change it, and read it.
    Change(Option<PathBuf>, DiaryChange),
    /// Write what it comes to, on paper of this id where that is a page.
    Report(Option<PathBuf>, String, Where),
    /// Write its reminders.
    Reminders(Option<PathBuf>, Where),
    /// Delete it.
    Forget(Option<PathBuf>),
}

impl Task {
    /// Whether it opens the system's file dialog.
    pub fn asks(&self) -> bool {
        match self {
            Self::Choose(to) | Self::Report(_, _, to) | Self::Reminders(_, to) => to.asks(),
            Self::Read(_) | Self::Change(..) | Self::Forget(_) => false,
        }
    }
}

/// What came of that work.
#[derive(Clone, Debug)]
pub enum Event {
    /// The diary as it is now.
    Shown(Box<Shown>),
    /// It was changed so, and something was taken out of it.
    Changed(Box<Shown>, DiaryChange, Option<Box<Removed>>),
    /// It could not be changed, and why; what was typed or taken out stays. With the diary as it is now,
    /// where that was read.
    NotChanged(Option<Box<Shown>>, String),
    /// It is to be kept in this file.
    Chosen(PathBuf),
    /// This file was written.
    Written(PathBuf),
    /// It is deleted.
    Deleted,
}

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialog {
    /// The diary itself.
    Diary,
    /// Whether to delete it.
    Delete,
}

/// What the diary's view asks for.
pub type Command = command::Command<Message>;
/// What it gives back: such commands in order.
pub type Out = view::Out<Message>;
/// What it reads.
pub type View<'a> = view::View<'a, State>;
/// What follows from a message.
pub type Effect = effect::Effect<Task, Dialog>;
