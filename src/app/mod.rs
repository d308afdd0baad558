//! The window.

use std::path::PathBuf;

use crate::campaign::Campaign;
use crate::letter::Draft;

/// What the window opens with.
pub struct Start {
    /// The pack.
    pub campaign: Campaign,
    /// A letter, and the file that it came from.
    pub letter: Option<(PathBuf, Draft)>,
    /// The day.
    pub today: jiff::civil::Date,
}

/// Opens the window.
///
/// # Errors
/// A sentence.
pub fn run(_: Start) -> Result<(), String> {
    Err("not yet".to_owned())
}
