//! What comes of the work on other threads.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use super::changes::{Checking, Save};
use super::dialog::{DocumentFindings, NewCampaign, Recovered, Rename};
use crate::app::kernel::pack::{Pack, PackAt};
use crate::app::kernel::pages::Preview;
use crate::app::organise::state::Proof;
use crate::app::organise::state::entries::Report;
use crate::batch::texts::Import;
use crate::campaign::Campaign;
use crate::campaign::load::Files;
use crate::problem::Problem;
use crate::store::document::Document;

/// What another document adds to a pack.
#[derive(Clone, Debug, PartialEq)]
pub struct Added {
    /// The document's name.
    pub document: String,
    /// The files that change, as they are with it.
    pub texts: BTreeMap<String, String>,
    /// What of the document is not in it.
    pub not_seen: Vec<Problem>,
}

/// Texts that were saved.
#[derive(Clone, Debug)]
pub struct Saved {
    /// Into which pack's folder.
    pub folder: PathBuf,
    /// The same, as the window knows it.
    pub at: PackAt,
    /// The texts by name.
    pub texts: BTreeMap<String, Option<String>>,
    /// The pack as it is now.
    pub campaign: Arc<Campaign>,
    /// What is wrong with it, where it was read again.
    pub problems: Option<Vec<Problem>>,
}

/// A pack's file that was built.
#[derive(Clone, Debug)]
pub struct Built {
    /// Where.
    pub path: PathBuf,
    /// As which version.
    pub version: String,
    /// The number of the pack, to be compared by telephone.
    pub number: String,
    /// The pack as it is now, if that is another than before.
    pub raised: Option<Arc<Campaign>>,
    /// With which key it was signed, if it was.
    pub signed: Option<Signed>,
    /// Whether a signature of the file that stood there before was taken away.
    pub is_signature_away: bool,
}

/// How a pack's file was signed.
#[derive(Clone, Debug)]
pub struct Signed {
    /// The number of the key, to be compared by telephone.
    pub key: String,
    /// The key as minisign takes it.
    pub public: String,
    /// Where the secret key is kept.
    pub kept: PathBuf,
    /// Whether it was made just now.
    pub is_new: bool,
    /// Whether others on this computer can read it.
    pub is_open: bool,
    /// How many of how many have signed, if others must sign too.
    pub few: Option<(usize, usize)>,
}

/// What came of that work.
#[derive(Clone, Debug)]
pub enum Event {
    /// The templates that the pack is a copy of.
    Originals(Pack, BTreeMap<String, String>),
    /// A text was read through.
    Proof(Box<Proof>, Box<Preview>),
    /// Texts were saved.
    Saved(Box<Saved>),
    /// A text has something to fix: it was not saved, nor was another.
    Unfit(String),
    /// Somebody else has changed a file meanwhile; nothing was saved.
    Changed(Box<Save>, String),
    /// Nothing was saved, and why.
    NotSaved(String),
    /// What a crash left.
    Left(Box<Recovered>),
    /// The files of the pack.
    Files(Pack, Arc<Files>),
    /// Changes of the pack's entries were read through.
    Report(Box<Report>),
    /// A document was read.
    Document(Box<Document>),
    /// This was found in a document.
    Found(Box<DocumentFindings>),
    /// The pack's file was built.
    Built(Box<Built>),
    /// The pack's file cannot be built: what is wrong with it.
    NotBuilt(Vec<Problem>),
    /// One's own key was replaced: the number of the old one and of the new one, and where the old key and the
    /// new public key stand.
    KeyReplaced([String; 2], [PathBuf; 2]),
    /// Another document says this.
    Added(Box<Added>),
    /// An entry got another name: the pack and the texts that this was made of, and those that change.
    Renamed(Box<Rename>, Box<Checking>, BTreeMap<String, String>),
    /// An entry is to get another name.
    Rename(Box<Rename>),
    /// A campaign is to be begun so.
    Campaign(Box<NewCampaign>),
    /// A campaign was begun in this folder.
    Begun(PathBuf),
    /// A document cannot be read, and why.
    NotRead(String),
    /// A table of texts was written here.
    TextsWritten(PathBuf),
    /// A table of texts was read.
    Texts(Box<Import>),
}
