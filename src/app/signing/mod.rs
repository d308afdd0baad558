//! The signing table: people sign one letter after another, and what one has typed is gone from the
//! screen before the next sits down.

pub mod message;
pub mod state;
pub mod update;
pub(crate) mod view;
pub(crate) mod worker;
