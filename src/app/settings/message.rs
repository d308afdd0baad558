//! What happens with the faces that were added, as values.

use std::convert::Infallible;

use crate::app::kernel::effect;
use crate::app::kernel::paths::Where;
use crate::problem::Problem;

/// What somebody does in the dialog of scripts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// Chooses a file and adds a face of it.
    Add,
    /// Takes the face of this name away.
    Remove(String),
}

/// Work with faces on other threads.
#[derive(Clone, Debug, PartialEq)]
pub enum Task {
    /// Add a face of this file.
    Add(Where),
    /// Take the face of this name away.
    Remove(String),
}

impl Task {
    /// Whether it opens the system's file dialog.
    pub fn asks(&self) -> bool {
        matches!(self, Self::Add(from) if from.asks())
    }
}

/// What came of that work.
#[derive(Clone, Debug)]
pub enum Event {
    /// A face was added.
    Added {
        /// Its name.
        name: String,
        /// The other faces in its file, by their names.
        others: Vec<String>,
    },
    /// The face of this name is no longer printed with.
    Removed(String),
    /// That was not possible.
    Refused(Problem),
}

/// What follows. It asks nothing.
pub type Effect = effect::Effect<Task, Infallible>;
