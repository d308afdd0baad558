//! The report: what it asks, the people in it, its facts, figures and sources, and the search over
//! all of it.

pub mod message;
pub mod state;
pub mod update;
pub(crate) mod view;
