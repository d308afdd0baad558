//! The page as it will be printed, which can be read and clicked.

pub mod message;
pub mod sentences;
pub mod state;
pub mod update;
pub(crate) mod view;
