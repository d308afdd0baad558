//! What the diary's dialog knows.

use std::path::PathBuf;

use jiff::civil::Date;

use crate::store::diary::totals::Totals;
use crate::store::diary::{Diary, Kind, Removed};

/// The state of the diary's dialog.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// The diary as it was last read.
    pub shown: Shown,
    /// What is being filled in.
    pub form: Option<Form>,
    /// What was taken out last, to be put back.
    pub removed: Option<Removed>,
    /// Whether a change is under way: it is not asked for twice.
    pub changing: bool,
}

/// A diary as it was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shown {
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
    /// What it is about: a reply of this kind, or else writing again.
    pub reply: Option<Kind>,
    /// The day, as typed.
    pub day: String,
    /// The note, as typed.
    pub note: String,
    /// Whether what was typed is no day.
    pub is_wrong: bool,
}

impl Form {
    /// The day that was typed.
    pub fn date(&self) -> Option<Date> {
        self.day.trim().parse().ok()
    }
}
