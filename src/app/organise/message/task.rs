//! What is to be done outside for the tab, on other threads.

use std::path::PathBuf;

use super::changes::{Checking, Save, StillRight};
use super::dialog::{DocumentFindings, NewCampaign, Rename};
use crate::app::kernel::pack::{Pack, PackAt};
use crate::app::kernel::paths::Where;
use crate::app::organise::state::Proofing;
use crate::campaign::Lang;
use crate::store::autosave::Texts;

/// What is to be done outside for the tab.
#[derive(Clone, Debug, PartialEq)]
pub enum Task {
    /// Find the templates of the pack that the one in this folder is a copy of.
    Originals(Pack, PathBuf),
    /// Read a text through, and make the page that shows it.
    Proof(Box<Proofing>),
    /// Save texts, into a copy of the pack if it is not a folder.
    Save(Box<Save>, Where),
    /// Write the day on which something was looked up, into a copy of the pack if it is none.
    StillRight(Box<StillRight>, Where),
    /// Keep what is not saved safe from a crash; nothing if that is nothing.
    Keep(Option<Box<Texts>>),
    /// Find what crashes left of texts of this pack.
    Left(Pack, Option<PackAt>),
    /// Remove what a crash left.
    DiscardLeft(PathBuf),
    /// Read the files of the pack; of the one built in without a path.
    Files(Pack, Option<PathBuf>),
    /// Read changes of the pack's entries through.
    Check(Box<Checking>),
    /// Make a key in the place of one's own.
    ReplaceKey,
    /// Read a document that facts are taken from.
    Document(Where),
    /// Read a document, and find what a campaign takes from it.
    Propose(Where),
    /// Begin a campaign with what was found.
    Begin(Box<DocumentFindings>),
    /// Find where campaigns are kept.
    Place(Box<NewCampaign>),
    /// Begin a campaign of which nothing is written yet.
    BeginEmpty(Box<NewCampaign>),
    /// Build the one file of the pack in this folder, signed or not.
    BuildPack(PathBuf, Where, bool),
    /// Give an entry another name for machines, and change all that refers to it.
    Rename(Box<Checking>, Box<Rename>),
    /// Read another document, and add what it says to the pack.
    Add(Box<Checking>, Where),
    /// Write the texts of the pack's entries as a table, in these languages.
    WriteTexts(Box<Checking>, Vec<Lang>, Where),
    /// Read such a table, and find what it would change.
    ReadTexts(Box<Checking>, Vec<Lang>, Where),
}

impl Task {
    /// Whether it opens the system's file dialog.
    pub fn asks(&self) -> bool {
        match self {
            Self::Save(_, to)
            | Self::StillRight(_, to)
            | Self::Document(to)
            | Self::Propose(to)
            | Self::Add(_, to)
            | Self::BuildPack(_, to, _)
            | Self::WriteTexts(_, _, to)
            | Self::ReadTexts(_, _, to) => to.asks(),
            _ => false,
        }
    }
}
