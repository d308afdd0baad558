//! The organise tab: the words of the templates, and what a pack holds.

pub mod message;
pub mod state;
pub mod update;
pub(crate) mod view;
pub(crate) mod worker;
