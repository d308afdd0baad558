//! What happens at the signing table, as values.

use std::path::PathBuf;

use super::state::{State, Unended};
use crate::app::kernel::{command, effect, view};
use crate::letter::Draft;
use crate::store::signing::{Person, Total};

/// What somebody types at the table.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// The name.
    Name(String),
    /// The address.
    Address(String),
    /// The own words.
    Words(String),
}

/// Work for the table on other threads.
#[derive(Clone, Debug, PartialEq)]
pub enum Task {
    /// Keep the list safe from a crash; then remove these folders, whose lists it holds.
    Keep {
        /// The letter.
        draft: Box<Draft>,
        /// Who signed.
        people: Vec<Person>,
        /// How many were printed.
        printed: usize,
        /// What was taken over.
        taken: Vec<PathBuf>,
    },
    /// Look for signings that nobody ended.
    Remember,
    /// Write the letters of these people as one PDF with its manifest, and hand it to be printed.
    Print(Box<Draft>, Vec<Person>),
    /// Remove all of it, and keep this.
    End(Total),
}

/// What came of that work.
#[derive(Clone, Debug)]
pub enum Event {
    /// Signings that nobody ended.
    Left(Vec<Unended>),
    /// The letters stand in this file; so many could not be made.
    Printed {
        /// The file.
        path: PathBuf,
        /// How many could not be made.
        failed: usize,
    },
    /// Nothing was written.
    NotPrinted(String),
    /// Everything is removed; there were so many letters.
    Ended(usize),
}

/// What is asked at the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialog {
    /// Whether to leave it.
    Leave,
    /// Whether to end the signing.
    End,
    /// Whether to go on with a signing that nobody ended.
    Unended,
}

/// What the table's view asks for.
pub type Command = command::Command<Message>;
/// What they give back: such commands in order.
pub type Out = view::Out<Message>;
/// What the table's view reads.
pub type View<'a> = view::View<'a, State>;
/// What follows from a message.
pub type Effect = effect::Effect<Task, Dialog>;
