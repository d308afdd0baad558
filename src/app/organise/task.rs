//! What happens in the organise tab, as values.

use super::Place;

/// What somebody changed in the tab.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Goes to this.
    Show(Place),
}
