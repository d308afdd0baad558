//! The signing table: people sign one letter after another.

pub mod update;
pub mod view;
pub mod worker;
