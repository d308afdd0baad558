//! What happens with packs, as values.

use std::path::PathBuf;
use std::sync::Arc;

use crate::app::kernel::pack::{Import, PackAt};
use crate::app::kernel::{command, view};
use crate::campaign::Campaign;
use crate::problem::Problem;

/// What somebody does in the menu of packs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {
    /// Empties the list of packs opened recently.
    Forget,
}

/// Work with packs on other threads.
#[derive(Clone, Debug, PartialEq)]
pub enum Task {
    /// Open the pack that the program brings, or an update of it that was taken.
    BuiltIn,
    /// Keep this pack on this computer, and use it.
    Take(Box<Import>),
}

/// What came of that work, and of opening a pack.
#[derive(Clone, Debug)]
pub enum Event {
    /// A pack was opened that is not used without asking.
    Handed(Box<Import>),
    /// A pack was opened, with warnings, from there.
    Opened(Arc<Campaign>, Vec<Problem>, Option<PackAt>),
    /// A pack could not be opened.
    NotOpened(PathBuf, Vec<Problem>),
}

/// What is asked about packs.
#[derive(Clone, Debug, PartialEq)]
pub enum Dialog {
    /// Whether to use a pack that somebody hands over, and what it means.
    Import(Box<Import>),
}

/// What the views of packs ask for.
pub type Command = command::Command<Message>;
/// What they give back: such commands in order.
pub type Out = view::Out<Message>;
