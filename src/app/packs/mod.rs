//! Packs: the menu of those opened recently, and taking one that somebody hands over.

pub mod message;
pub(crate) mod view;
pub(crate) mod worker;
