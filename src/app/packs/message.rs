//! What happens with packs, as values.

use std::path::PathBuf;
use std::sync::Arc;

use crate::app::kernel::pack::{Import, PackAt};
use crate::app::kernel::{command, view};
use crate::campaign::maker::Number;
use crate::campaign::{Campaign, Lang, When};
use crate::problem::Problem;

/// What somebody does in the menu of packs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// Empties the list of packs opened recently.
    Forget,
    /// Takes one off it; its files stay.
    ForgetOne(PathBuf),
    /// Adds the user's own signature to a pack's file, which was shown with this number.
    SignToo(PathBuf, Number),
}

/// Work with packs on other threads.
#[derive(Clone, Debug, PartialEq)]
pub enum Task {
    /// Open the pack that the program brings, or an update of it that was taken.
    BuiltIn,
    /// Keep this pack on this computer, and use it.
    Take(Box<Import>),
    /// Put the user's own signature into this pack's file, if it still has this number.
    SignToo(PathBuf, Number),
    /// Read the packs in these places for a table, and how many letters the diary in this file (else the one
    /// beside the settings) has of each.
    Campaigns(Vec<PathBuf>, Option<PathBuf>),
}

/// What came of that work, and of opening a pack.
#[derive(Clone, Debug)]
pub enum Event {
    /// A pack was opened that is not used without asking.
    Handed(Box<Import>),
    /// A pack was opened, with warnings, from there.
    Opened(Arc<Campaign>, Vec<Problem>, Option<PackAt>),
    /// The campaigns on this computer.
    Campaigns(Vec<Row>),
    /// A pack could not be opened.
    NotOpened(PathBuf, Vec<Problem>),
}

/// What is asked about packs.
#[derive(Clone, Debug, PartialEq)]
pub enum Dialog {
    /// Whether to use a pack that somebody hands over, and what it means.
    Import(Box<Import>),
    /// The campaigns on this computer.
    Campaigns(Vec<Row>),
}

/// A campaign on this computer, as a line of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// Where it is; nothing of the one that the program brings.
    pub path: Option<PathBuf>,
    /// What it is called; the name of its file where it cannot be read.
    pub title: String,
    /// The languages of its letters.
    pub languages: Vec<Lang>,
    /// The last day for letters.
    pub ends: Option<When>,
    /// After this its facts are to be looked at again.
    pub recheck_by: Option<When>,
    /// How many addresses nobody has looked up for too long.
    pub old_addresses: usize,
    /// How many facts nobody has compared with their sources.
    pub unchecked: usize,
    /// How many letters of it the diary has; nothing, where none is kept.
    pub letters: Option<usize>,
    /// The number of its content, to compare by telephone.
    pub number: String,
    /// Whether it is a draft.
    pub is_draft: bool,
    /// Why it cannot be read.
    pub problem: Option<String>,
}

/// What the views of packs ask for.
pub type Command = command::Command<Message>;
/// What they give back: such commands in order.
pub type Out = view::Out<Message>;
