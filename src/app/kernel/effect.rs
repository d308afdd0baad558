//! What is to be done outside of [`super::update`].

use std::path::PathBuf;
use std::sync::Arc;

use crate::app::batch::message::Task;
use crate::app::organise;
use crate::app::packs::worker::Arrived;
use crate::app::shell::dialog::Purpose;
use crate::app::shell::state::Look;
use crate::app::signing::update::Evening;
use crate::campaign::{Campaign, Lang};
use crate::letter::Draft;
use crate::store::recent::Recent;
use crate::store::settings::Settings;

/// A pack; the same only if it is the very one.
#[derive(Clone, Debug)]
pub struct Pack(pub Arc<Campaign>);

impl PartialEq for Pack {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// Something to be done outside.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Make the page.
    Make(Order),
    /// Write the PDF or the text.
    Export(Box<Export>),
    /// Write a PDF for each of these drafts, by file name, into a folder.
    ExportAll(Vec<(String, Draft)>, Where),
    /// Write what lies on the table for letters like this draft.
    Handout(Purpose, Draft, Where),
    /// Copy the text.
    CopyText(Draft),
    /// Begin an e-mail with the text.
    Mail(Draft),
    /// Hand the page to the program that prints.
    Print(Draft),
    /// Put this into the clipboard.
    Clipboard(String),
    /// Write the letter, with the sender or without.
    Save(Draft, bool, Where),
    /// Read a letter or a pack.
    Open(Where),
    /// Open the pack that the program brings, or what was taken of it since.
    BuiltIn,
    /// Keep this pack on this computer, and use it.
    Take(Box<Arrived>),
    /// Work with this pack from now on.
    Campaign(Pack),
    /// Keep the letter safe from a crash, with the file it was opened from or saved to.
    Keep(Box<Draft>, Option<PathBuf>),
    /// Keep it no longer: it was saved or given up.
    Forget,
    /// Remove what a crash left.
    DiscardLeft(PathBuf),
    /// Something for the evening at the signing table.
    Evening(Evening),
    /// Look for what was remembered from earlier.
    Remember,
    /// Write the settings.
    Settings(Box<Settings>),
    /// Write which letters were opened lately.
    Recent(Recent),
    /// Show a file in the file manager.
    ShowInFolder(PathBuf),
    /// Look so.
    Look(Look),
    /// Show everything at so many per cent.
    Size(u16),
    /// Work for the batch tab.
    Batch(Task),
    /// Work for the organise tab.
    Organise(organise::Task),
    /// Close the window.
    Close,
}

impl Effect {
    /// Whether it opens the system's file dialog.
    pub(crate) fn asks(&self) -> bool {
        match self {
            Self::Batch(Task::Read(_, to, _) | Task::Make(_, to)) => matches!(to, Where::Ask(_)),
            Self::Organise(
                organise::Task::Save(_, to)
                | organise::Task::Document(to)
                | organise::Task::WriteTexts(_, _, to)
                | organise::Task::ReadTexts(_, _, to),
            ) => matches!(to, Where::Ask(_)),
            Self::Export(export) => matches!(export.to, Where::Ask(_)),
            Self::ExportAll(_, to)
            | Self::Handout(_, _, to)
            | Self::Save(_, _, to)
            | Self::Open(to) => matches!(to, Where::Ask(_)),
            _ => false,
        }
    }
}

/// A letter to be written for others.
#[derive(Clone, Debug, PartialEq)]
pub struct Export {
    /// As what.
    pub purpose: Purpose,
    /// Of which draft.
    pub draft: Draft,
    /// Into which file.
    pub to: Where,
    /// Whether the letter is saved beside it, and then with the sender or without.
    pub beside: Option<bool>,
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
    /// The language that the same letter is to be read in beside it.
    pub beside: Option<Lang>,
}

/// Which file.
#[derive(Clone, Debug, PartialEq)]
pub enum Where {
    /// The person chooses; this name is proposed.
    Ask(String),
    /// This one; an existing file is replaced only if that was said.
    At(PathBuf, bool),
}
