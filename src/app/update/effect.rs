//! What is to be done outside of [`super::update`].

use std::path::PathBuf;

use crate::app::state::Look;
use crate::letter::Draft;

/// Something to be done outside.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Make the page.
    Make(Order),
    /// Write the PDF.
    Export(Draft, Where),
    /// Copy the text.
    CopyText(Draft),
    /// Put this into the clipboard.
    Clipboard(String),
    /// Write the letter, with the sender or without.
    Save(Draft, bool, Where),
    /// Read a letter.
    Open(Where),
    /// Look so.
    Look(Look),
    /// Close the window.
    Close,
}

impl Effect {
    /// Whether it opens the system's file dialog.
    pub(super) fn asks(&self) -> bool {
        matches!(
            self,
            Self::Export(_, Where::Ask(_))
                | Self::Save(_, _, Where::Ask(_))
                | Self::Open(Where::Ask(_))
        )
    }
}

/// A page to be made.
#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    /// For which change.
    pub generation: u64,
    /// Of which draft.
    pub draft: Draft,
    /// Pixels a point.
    pub scale: f32,
}

/// Which file.
#[derive(Clone, Debug, PartialEq)]
pub enum Where {
    /// The person chooses; this name is proposed.
    Ask(String),
    /// This one; an existing file is replaced only if that was said.
    At(PathBuf, bool),
}
