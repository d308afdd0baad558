//! The page as it will be printed.

pub mod sentences;
pub mod view;
