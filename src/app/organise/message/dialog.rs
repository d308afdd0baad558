//! What is asked in the tab, and what somebody says to it.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use super::changes::Save;
use crate::app::organise::state::Entries;
use crate::app::organise::state::entries::Spot;
use crate::batch::texts::Import;
use crate::campaign::load::Files;
use crate::problem::Problem;
use crate::store::autosave::Texts;

/// What is asked in the tab.
#[derive(Clone, Debug, PartialEq)]
pub enum Dialog {
    /// A template's file was changed by somebody else meanwhile.
    Changed(Box<Save>, String),
    /// What a crash left is of files that somebody else has changed meanwhile.
    Left(Box<Recovered>),
    /// A new template is begun.
    New(NewTemplate),
    /// An entry gets another name for machines.
    Rename(Box<Rename>),
    /// A fact is begun in a file of its own.
    Facts(Box<FactsFile>),
    /// One's own key is replaced.
    ReplaceKey,
    /// A campaign is begun of which nothing is written yet.
    Campaign(Box<NewCampaign>),
    /// A campaign is begun with what was found in a document.
    Begin(Box<DocumentFindings>),
    /// A table of texts has come back: what it would change.
    Translated(Box<Import>),
}

/// What was found in a document, before a campaign is begun with it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DocumentFindings {
    /// The document's name.
    pub document: String,
    /// The files of the draft.
    pub files: Arc<Files>,
    /// How many offices, requests, people and sentences that may be facts.
    pub counts: [usize; 4],
    /// What of the document is not in it.
    pub not_seen: Vec<Problem>,
    /// The folder that it is to be in.
    pub folder: String,
    /// Why that is asked again.
    pub note: Option<String>,
}

/// Another name for machines for an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rename {
    /// Of which kind it is.
    pub entries: Entries,
    /// Where it is.
    pub spot: Spot,
    /// Its name.
    pub from: String,
    /// Its new name.
    pub to: String,
    /// Why that is asked again.
    pub note: Option<String>,
}

/// A new file of facts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FactsFile {
    /// The theme or the person that the new file is about.
    pub about: String,
    /// Why that is asked again.
    pub note: Option<String>,
}

/// A campaign that is begun with nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewCampaign {
    /// What it is called.
    pub title: String,
    /// The language of its letters.
    pub lang: String,
    /// The folder that campaigns are kept in.
    pub place: PathBuf,
    /// The folder that it is to be in.
    pub folder: String,
    /// Why that is asked again.
    pub note: Option<String>,
}

impl NewCampaign {
    /// The folder that is proposed: it has the campaign's name, without what no folder can have.
    pub fn proposed(&self) -> String {
        let is_part = |c: char| c.is_alphanumeric() || " -_".contains(c);
        let name: String = self
            .title
            .chars()
            .filter(|c| is_part(*c))
            .take(60)
            .collect();
        match name.trim() {
            "" => String::new(),
            name => self.place.join(name).display().to_string(),
        }
    }
}

/// A template that is begun.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewTemplate {
    /// The kind of office that it is for.
    pub kind: String,
    /// The language that it is in.
    pub lang: String,
    /// The template that it begins as.
    pub from: String,
    /// Why it is asked again.
    pub note: Option<String>,
}

/// Work on a pack that a crash left.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Recovered {
    /// The texts that were not saved.
    pub left: Texts,
    /// The file it was found in.
    pub file: PathBuf,
    /// Those of the pack's files that are not as they were when the work began, as they are now.
    pub meanwhile: BTreeMap<String, String>,
}
