//! Packs that somebody hands over, and the menu of those opened lately.

pub mod view;
pub mod worker;
