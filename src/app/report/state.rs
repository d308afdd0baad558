//! What the report knows: what is open in it, and what somebody looks for.

use std::collections::BTreeSet;

use crate::app::kernel::places::{Section, Spot};
use crate::campaign::Campaign;
use crate::campaign::search::{self, Query, SearchResults};

/// The state of the report.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// The person whose card is open.
    pub person: Option<String>,
    /// What somebody looks for.
    pub search: Search,
    /// The parts that are open.
    pub open: BTreeSet<Fold>,
    /// The entry that was asked for last.
    pub shown: Option<Shown>,
}

/// What can be open or closed in the report.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fold {
    /// A whole section.
    Section(Section),
    /// One entry.
    Spot(Spot),
}

/// An entry of the report that was asked for: it is scrolled to and marked for a moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// Which.
    pub spot: Spot,
    /// Until when it is marked, in seconds since the start.
    pub until: f64,
    /// Whether it was scrolled to.
    pub is_there: bool,
}

/// What somebody looks for in the report, and what was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// What was typed.
    pub text: String,
    /// What is looked for, as words to find.
    pub query: Query,
    /// What was found.
    pub found: SearchResults,
}

impl Search {
    /// Looks for `text`.
    pub fn of(campaign: &Campaign, text: String) -> Self {
        let query = Query::new(&text);
        Self {
            found: search::find(campaign, &query),
            query,
            text,
        }
    }

    /// Whether there is something to look for: else the report is shown as it is.
    pub fn is_on(&self) -> bool {
        !self.query.is_empty()
    }
}
