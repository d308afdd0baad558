//! What the letter's panel knows beyond the letter itself.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::app::kernel::action::Action;
use crate::letter::Draft;
use crate::problem::Rule;

/// The state of the letter's panel.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// The requests chosen for the offices that the letter no longer goes to.
    pub other_asks: BTreeMap<String, Vec<String>>,
    /// Whether the letter's whole text is open to edit.
    pub whole_text: bool,
    /// Where in it the cursor is to go.
    pub in_text: Option<InText>,
    /// Whether the list of problems is open.
    pub problems_open: bool,
    /// What was last asked of the whole letter, to go on with when its errors are allowed.
    pub asked: Option<Action>,
    /// The errors that are allowed for what was last asked, and for nothing after it.
    pub allowed: Vec<Rule>,
    /// Whether the letter is to remember what its writer allows.
    pub keep_allowed: bool,
    /// Letters that crashes left, the newest last.
    pub left: Vec<Recovered>,
}

/// A place in the letter's whole text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InText {
    /// A part that can be edited, by its place among them.
    Part(usize),
    /// An edit whose part is gone, by its place in the draft.
    Gone(usize),
}

/// A letter that a crash left.
#[derive(Clone, Debug, PartialEq)]
pub struct Recovered {
    /// The letter.
    pub draft: Draft,
    /// The file that it was opened from or saved to.
    pub path: Option<PathBuf>,
    /// Where it was kept.
    pub file: PathBuf,
}
