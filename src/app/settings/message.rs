//! What happens in the dialogs of settings and of scripts, as values.

use std::convert::Infallible;
use std::path::PathBuf;

use crate::app::kernel::effect;
use crate::app::kernel::paths::Where;
use crate::problem::Problem;

/// What somebody does in these dialogs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// Chooses a file and adds a face of it.
    Add,
    /// Takes the face of this name away.
    Remove(String),
    /// Chooses the file of the group's table of postage prices.
    Prices,
    /// Goes without it.
    NoPrices,
}

/// Work with faces on other threads.
#[derive(Clone, Debug, PartialEq)]
pub enum Task {
    /// Add a face of this file.
    Add(Where),
    /// Take the face of this name away.
    Remove(String),
    /// Read this table of prices.
    Prices(Where),
}

impl Task {
    /// Whether it opens the system's file dialog.
    pub fn asks(&self) -> bool {
        matches!(self, Self::Add(from) | Self::Prices(from) if from.asks())
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
    /// The table of prices in this file can be read.
    Prices(PathBuf),
    /// It cannot, and why.
    NoPrices(Vec<Problem>),
}

/// What follows. It asks nothing.
pub type Effect = effect::Effect<Task, Infallible>;
