//! A campaign: a report's recommendations, the people in it, what is known and who says so.
//!
//! A pack is a folder (or a zip of one, or the one built in) of TOML that an organiser can read
//! and change. [`load`] reads it strictly, [`check`] finds what is wrong within it, and
//! [`freshness`] what has grown old. Everything here is plain data, with the place in the file
//! that each entry came from.

pub mod amend;
pub mod archive;
mod card;
pub mod changes;
pub mod check;
mod claim;
mod copy;
mod draft;
pub mod echo;
pub mod files;
pub mod freshness;
pub mod import_report;
mod in_language;
mod index;
pub mod input;
pub mod language;
pub mod leans;
pub mod legible;
pub mod letterhead;
pub mod load;
pub mod locale;
pub mod maker;
pub mod minisign;
pub(crate) mod notation;
pub mod numerals;
mod office;
mod pack;
mod passage;
mod people;
pub mod picture;
pub mod private;
pub(crate) mod read;
pub mod rename;
pub mod search;
pub mod signature_file;
pub mod skeleton;
mod state;
mod text;
mod towns;
pub mod trust;
pub mod visible;
pub(crate) mod when;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::problem::TextFile;
pub use card::{CardTo, Topic};
pub use claim::{Account, Citation, Claim, Count, Figure, Series, Source, Standing};
pub use copy::{CopyTo, PostSuspended, Recipient};
use index::Index;
pub use letterhead::{Colour, Letterhead};
pub use office::{
    Address, Addressee, Holder, OfficeCountry, Progress, Recommendation, RequestKind,
};
pub use pack::{Limits, Pack, PackKind};
pub use passage::{Passage, PassagePart};
pub use people::{Case, Consent, Group, Mentioned, Pronoun, Status};
pub use picture::Picture;
pub use state::State;
pub use text::{Lang, Lines, Name, Text};
pub use towns::Towns;
pub use when::{Confirmed, When};

/// A whole campaign pack.
#[derive(Clone, Debug, Default)]
pub struct Campaign {
    /// What the pack says of itself.
    pub pack: Pack,
    /// The documents that its facts come from.
    pub sources: Vec<Source>,
    /// The offices that letters go to.
    pub addressees: Vec<Addressee>,
    /// Who else gets copies, and passes letters on.
    pub copies: Vec<CopyTo>,
    /// What the report asks, and of whom.
    pub recommendations: Vec<Recommendation>,
    /// The facts, a sentence each.
    pub claims: Vec<Claim>,
    /// Paragraphs over several facts.
    pub passages: Vec<Passage>,
    /// The people that a letter may speak of.
    pub cases: Vec<Case>,
    /// Groups of people that the report speaks of without a case for each.
    pub groups: Vec<Group>,
    /// People named in the sources for whom the pack has no case.
    pub mentioned: Vec<Mentioned>,
    /// Numbers by year.
    pub figures: Vec<Figure>,
    /// The pack's own letter templates, by file name (`president.en.hbs`).
    pub templates: BTreeMap<String, Arc<TextFile>>,
    /// The texts of documents, by file name (`S1.txt`), for whoever compares the pack with them.
    pub documents: BTreeMap<String, Arc<TextFile>>,
    claims_by_id: Index,
    cases_by_id: Index,
}

impl Campaign {
    /// The office of this id.
    pub fn addressee(&self, id: &str) -> Option<&Addressee> {
        self.addressees.iter().find(|a| a.id == id)
    }

    /// The recommendation of this id.
    pub fn recommendation(&self, id: &str) -> Option<&Recommendation> {
        self.recommendations.iter().find(|r| r.id == id)
    }

    /// The recommendations to this office, in the report's order.
    pub fn recommendations_to<'a>(
        &'a self,
        addressee: &'a str,
    ) -> impl Iterator<Item = &'a Recommendation> {
        self.recommendations
            .iter()
            .filter(move |r| r.addressee == addressee)
    }

    /// The offices to which the report has requests that concern this person, once each.
    pub fn offices_about(&self, case: &Case) -> Vec<&Addressee> {
        let offices = self.addressees.iter();
        let offices = offices.filter(|office| {
            let mut asks = self.recommendations_to(&office.id);
            asks.any(|ask| case.supports.contains(&ask.id))
        });
        offices.collect()
    }

    /// The claim of this id.
    pub fn claim(&self, id: &str) -> Option<&Claim> {
        self.claims_by_id.find(&self.claims, id, |claim| &claim.id)
    }

    /// The case of this id.
    pub fn case(&self, id: &str) -> Option<&Case> {
        self.cases_by_id.find(&self.cases, id, |case| &case.id)
    }

    /// The figure of this id.
    pub fn figure(&self, id: &str) -> Option<&Figure> {
        self.figures.iter().find(|f| f.id == id)
    }

    /// The document of this id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|s| s.id == id)
    }

    /// The language to show texts in to a reader of this language, by its code: that one if the
    /// pack has it, else the other.
    pub fn shown_in<'a>(&'a self, reader: &str, other: &'a Lang) -> &'a Lang {
        let mut all = self.pack.languages.iter();
        all.find(|lang| lang.code() == reader).unwrap_or(other)
    }

    /// The language used where a text lacks the one asked for.
    pub fn first_language(&self) -> Lang {
        self.pack.languages.first().cloned().unwrap_or_default()
    }
}
