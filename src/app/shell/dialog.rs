//! What the window asks: its own questions, and those of the features.

use std::path::PathBuf;

use crate::app::kernel::next::Next;
use crate::app::kernel::paths::Purpose;
use crate::app::kernel::print_dialog::Question;
use crate::app::{batch, compose, diary, organise, packs, signing};
use crate::strings::guide::GuidePlace;

/// A dialog of our own.
#[derive(Clone, Debug, PartialEq)]
pub enum Dialog {
    /// About the letter.
    Compose(compose::message::Dialog),
    /// In the batch tab.
    Batch(batch::message::Dialog),
    /// In the organise tab.
    Organise(organise::message::Dialog),
    /// At the signing table.
    Signing(signing::message::Dialog),
    /// The diary.
    Diary(diary::message::Dialog),
    /// About a pack.
    Packs(packs::message::Dialog),
    /// A path is typed.
    Path {
        /// What for.
        purpose: Purpose,
        /// What was typed.
        text: String,
        /// Why it is asked again.
        note: Option<String>,
    },
    /// How is to be printed, where the system does not ask.
    Print(Box<Question>),
    /// A file of that name exists.
    Replace {
        /// What for.
        purpose: Purpose,
        /// The file.
        path: PathBuf,
    },
    /// There is no folder of that name yet.
    NewFolder {
        /// What for.
        purpose: Purpose,
        /// The folder.
        path: PathBuf,
    },
    /// Changes of the letter would be lost.
    Unsaved {
        /// What was asked for.
        then: Next,
    },
    /// Templates are not saved, and would be lost.
    UnsavedTexts {
        /// What was asked for.
        then: Next,
    },
    /// Everything that can be done or found.
    Palette {
        /// What was typed.
        text: String,
        /// The line that Enter chooses.
        at: usize,
    },
    /// The settings.
    Settings,
    /// What scripts are printed, and with which faces.
    Scripts,
    /// All the keys.
    Keys,
    /// The guide, at this place.
    Guide {
        /// Where it is open.
        spot: GuidePlace,
        /// The dialog that it was opened from, which comes back as it was.
        back: Option<Box<Dialog>>,
    },
    /// What the program is.
    About,
    /// The licences of all that is inside.
    Licences,
    /// What can be told of a fault.
    Happened(String),
    /// Something to read.
    Message {
        /// What it is about.
        title: String,
        /// A paragraph each.
        lines: Vec<String>,
    },
}

impl Dialog {
    /// The page of the guide that tells of it, if one does.
    pub(crate) fn topic(&self) -> Option<&'static str> {
        match self {
            Self::Batch(_) => Some("list"),
            Self::Organise(_) => Some("campaign"),
            Self::Signing(_) => Some("evening"),
            Self::Diary(_) => Some("diary"),
            Self::Packs(_) => Some("share"),
            Self::Compose(_) | Self::Print(_) => Some("send"),
            Self::Scripts => Some("letter"),
            Self::Settings | Self::Happened(_) => Some("privacy"),
            Self::Path { .. }
            | Self::Replace { .. }
            | Self::NewFolder { .. }
            | Self::Unsaved { .. }
            | Self::UnsavedTexts { .. }
            | Self::Palette { .. }
            | Self::Keys
            | Self::Guide { .. }
            | Self::About
            | Self::Licences
            | Self::Message { .. } => None,
        }
    }
}
