//! The finished files.

pub(crate) mod checkers;
pub(crate) mod drawn;
pub(crate) mod letterhead;
pub(crate) mod planted;
mod right_to_left;
pub(crate) mod tagged;
pub(crate) mod tags;
pub(crate) mod tools;
pub(crate) mod ways;
pub(crate) mod well_set;
