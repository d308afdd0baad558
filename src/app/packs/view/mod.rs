//! The menu of packs, the table of campaigns, and the question before a pack is used.

pub mod campaigns;
pub mod import;
pub mod menu;
