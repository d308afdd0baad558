//! The letter: what is chosen, written, checked and sent.

pub mod edit;
pub mod message;
pub mod state;
pub mod update;
pub(crate) mod view;
pub(crate) mod worker;
