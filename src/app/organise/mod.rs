//! The organise tab: the words of the templates, and what a pack holds. What it knows.

mod task;

use crate::letter::template::shelf::Entry;
pub use task::Change;

use super::update::Pack;

/// What the tab knows.
#[derive(Clone, Debug, Default)]
pub struct Organise {
    /// What stands in the middle.
    pub place: Option<Place>,
    /// The texts of the pack, as the list at the left has them.
    pub shelf: Vec<Entry>,
    /// The pack that they are of.
    pub shelf_of: Option<Pack>,
}

/// Something that can stand in the middle.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// A template, a partial or an alternative, by its file's name.
    Template(String),
    /// The entries of a kind that the pack holds.
    Entries(Entries),
}

/// The entries of one kind in a pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Entries {
    /// What the report asks.
    Recommendations,
    /// The people in it.
    People,
    /// The facts.
    Claims,
    /// The offices that letters go to.
    Addressees,
    /// The documents.
    Sources,
}

impl Entries {
    /// All of them, in order.
    pub const ALL: [Self; 5] = [
        Self::Recommendations,
        Self::People,
        Self::Claims,
        Self::Addressees,
        Self::Sources,
    ];
}
