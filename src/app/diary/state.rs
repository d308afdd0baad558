//! What the diary's dialog knows.

use std::path::PathBuf;

use jiff::civil::Date;

use crate::store::diary::totals::Totals;
use crate::store::diary::{Diary, Removed, ReplyKind};

/// The state of the diary's dialog.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// The diary as it was last read.
    pub shown: Shown,
    /// What is being filled in.
    pub form: Option<Form>,
    /// What was taken out last, to be put back.
    pub removed: Option<Removed>,
    /// Whether a change is under way, or another diary is being read: nothing is asked for beside it.
    pub changing: bool,
}

/// A diary as it was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shown {
    /// What the settings call its file; none where it is beside them.
    pub file: Option<PathBuf>,
    /// Where it is.
    pub path: PathBuf,
    /// What stands in it.
    pub diary: Diary,
    /// What it comes to.
    pub totals: Totals,
    /// Why letters that wait are not to be posted, by the entry's number.
    pub stops: Vec<(u32, String)>,
    /// What changed in the campaigns since they were last written for.
    pub changes: Vec<String>,
    /// What is wrong with its file.
    pub wrong: Vec<String>,
}

/// What is filled in about an entry.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    /// The entry's number.
    pub entry: u32,
    /// What it is about.
    pub about: About,
    /// The day, as typed.
    pub day: String,
    /// The note, as typed.
    pub note: String,
    /// How many letters, as typed.
    pub number: String,
    /// Whether what was typed can be no day, or no number of letters.
    pub is_wrong: bool,
}

/// What is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// A reply of this kind.
    Reply(ReplyKind),
    /// When to write again.
    Again,
    /// When how many of the letters were posted.
    Post,
}

impl Form {
    /// The number that was typed.
    pub fn count(&self) -> Option<usize> {
        self.number.trim().parse().ok()
    }

    /// The day that was typed.
    pub fn date(&self) -> Option<Date> {
        self.day.trim().parse().ok()
    }
}
