//! The letter: what is chosen, written and sent.

pub mod edit;
pub mod view;
