//! The menu of packs, and the question before a pack is used.

pub mod import;
pub mod menu;
