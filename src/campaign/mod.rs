//! A campaign: a report's recommendations, the people in it, what is known and who says so.
//!
//! A pack is a folder (or a zip of one, or the one built in) of TOML that an organiser can read
//! and change. [`load`] reads it strictly, [`check`] finds what is wrong within it, and
//! [`freshness`] what has grown old. Everything here is plain data, with the place in the file
//! that each entry came from.

pub mod check;
pub mod freshness;
pub mod load;
pub(crate) mod read;
mod text;
mod when;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Level, Place, TextFile};
pub use text::{Lang, Lines, Name, Text};
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
    /// What the report asks, and of whom.
    pub recommendations: Vec<Recommendation>,
    /// The facts, a sentence each.
    pub claims: Vec<Claim>,
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
}

/// What a pack says of itself (`pack.toml`).
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Pack {
    /// Its name for machines.
    pub id: Name,
    /// Its name for people.
    pub title: Text,
    /// Its version, told to whoever receives a letter file.
    pub version: Name,
    /// Whether its facts are of now or of then.
    pub kind: PackKind,
    /// The languages its texts are in; the first is used where another lacks one.
    pub languages: Vec<Lang>,
    /// When the report came out.
    pub published: When,
    /// The date that its facts are of.
    pub facts_as_of: When,
    /// The day after which an active pack must be checked again before a letter is sent.
    pub recheck_by: Option<When>,
    /// The campaign's last day.
    pub ends: Option<When>,
    /// Why no letter may be sent any more, where that is so.
    pub stop: Option<Text>,
    /// The claim that says who reported all this, and when.
    pub reported: Option<Name>,
    /// How old a confirmation may be.
    pub limits: Limits,
    /// Rules that this pack counts differently from the program's table.
    pub levels: BTreeMap<String, Level>,
    /// Where it stands in its file.
    #[serde(skip)]
    pub place: Place,
}

/// Whether a pack's facts are of now or of then.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PackKind {
    /// A running campaign, checked again by a date.
    #[default]
    Active,
    /// Facts of the past: letters say when they were reported.
    Historical,
}

/// How old a confirmation may be before it is told, in months.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default)]
pub struct Limits {
    /// Of what became of a person.
    pub status_months: u32,
    /// Of an office's postal address.
    pub address_months: u32,
    /// Of who holds an office.
    pub holder_months: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            status_months: 12,
            address_months: 24,
            holder_months: 6,
        }
    }
}

/// A document that facts come from (`sources.toml`).
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Source {
    /// Its name for machines (`S3`).
    pub id: Name,
    /// What it is called.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// When, as exactly as is known.
    pub date: Option<When>,
    /// Where it can be found: an index number, a site, a shelf mark.
    pub reference: Option<String>,
    /// The language it is in.
    pub language: Option<Lang>,
    /// What a reader should know of it.
    pub note: Option<Text>,
    /// Where it stands in its file.
    #[serde(skip)]
    pub place: Place,
}

/// A place in a source: which document, and where in it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Citation {
    /// The document's id.
    pub source: Name,
    /// Page, heading or line.
    #[serde(rename = "where")]
    pub at: String,
}

/// An office that letters go to (`addressees.toml`).
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Addressee {
    /// Its name for machines (`president`).
    pub id: Name,
    /// The kind of office, which chooses the template (`president`, `prosecutor`, `interior`, `letter`).
    pub kind: Name,
    /// The name on its card in the window.
    pub short: Text,
    /// The office's full name.
    pub office: Text,
    /// How a letter to it begins, with its punctuation.
    pub salutation: Text,
    /// How a letter to it ends, with its punctuation.
    pub closing: Text,
    /// The line above the salutation, where the letter's own requests give none.
    pub subject: Text,
    /// Its postal address.
    pub address: Address,
    /// The country it is an office of.
    pub country: Text,
    /// The kinds of request that it has the power to grant.
    pub powers: Vec<Kind>,
    /// The claims that a letter to it tells first, in order.
    pub background: Vec<Name>,
    /// Other offices that get a copy by custom.
    pub copies_to: Vec<Name>,
    /// Who holds it, off by default: letters address the office.
    pub holder: Option<Holder>,
    /// Where it stands in its file.
    #[serde(skip)]
    pub place: Place,
}

/// A postal address and how sure we are of it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Address {
    /// The lines as printed, at most five, the country last and in capitals.
    pub lines: Lines,
    /// When somebody last found it right.
    pub confirmed: Confirmed,
    /// Who says so.
    pub sources: Vec<Citation>,
}

/// Who holds an office.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Holder {
    /// The person's name.
    pub name: Text,
    /// Since when.
    pub since: Option<When>,
    /// When somebody last found that it is still so.
    pub confirmed: Confirmed,
    /// Who says so.
    pub sources: Vec<Citation>,
}

/// What kind of thing a recommendation asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// An inquiry into events.
    Inquiry,
    /// A review of judgments.
    Review,
    /// An investigation of crimes, and prosecution.
    #[default]
    Investigation,
    /// An institution.
    Mechanism,
    /// Conditions of detention.
    Conditions,
    /// Release from custody.
    Release,
    /// Medical care in custody.
    Care,
    /// Visits in custody.
    Visits,
    /// A transfer to another place of custody.
    Transfer,
}

impl Kind {
    /// Whether it is relief that only somebody in custody can be given.
    pub fn is_relief_in_custody(self) -> bool {
        matches!(
            self,
            Self::Conditions | Self::Release | Self::Care | Self::Visits | Self::Transfer
        )
    }
}

/// How far a recommendation has been followed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Progress {
    /// Not, as far as the pack knows.
    #[default]
    Open,
    /// In part: offered with its note, not chosen by default.
    Partly,
    /// Wholly.
    Met,
}

/// Something that the report asks of an office (`recommendations.toml`).
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Recommendation {
    /// Its name for machines (`P1`).
    pub id: Name,
    /// The office that it is addressed to.
    pub addressee: Name,
    /// What kind of thing it asks.
    pub kind: Kind,
    /// How far it has been followed.
    pub status: Progress,
    /// Who says how far, where it is not simply open.
    pub status_sources: Vec<Citation>,
    /// What a writer should know before choosing it.
    pub note: Option<Text>,
    /// Its heading in the window.
    pub title: Text,
    /// The same as a noun phrase that follows “for”, for the letter's subject.
    pub topic: Text,
    /// The request, as it follows “I ask you to”, without a full stop.
    pub text: Text,
    /// The people it asks relief for by name; empty where it asks in general.
    #[serde(rename = "for")]
    pub for_people: Vec<Name>,
    /// Where the report says it.
    pub sources: Vec<Citation>,
    /// Where it stands in its file.
    #[serde(skip)]
    pub place: Place,
}

/// How sure a claim is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// The sources state it as a fact.
    #[default]
    Established,
    /// Somebody says so, and the text says who.
    Alleged,
    /// The sources differ; the text holds for each account.
    Disputed,
}

/// A fact of about a sentence, with its attribution inside its text (`claims.toml`).
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Claim {
    /// Its name for machines.
    pub id: Name,
    /// The sentence, as letters print it.
    pub text: Text,
    /// How sure it is.
    pub standing: Standing,
    /// Who alleges it: the words of the text that say so.
    pub by: Option<Text>,
    /// Who says so, and where.
    pub sources: Vec<Citation>,
    /// Whether it has detail that would harm: then it is recorded and never printed.
    pub graphic: bool,
    /// Each account of a disputed claim.
    pub accounts: Vec<Account>,
    /// What a writer should know of it.
    pub note: Option<Text>,
    /// Where it stands in its file.
    #[serde(skip)]
    pub place: Place,
}

/// One side of a disputed claim.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Account {
    /// What this side says.
    pub text: Text,
    /// Who says so, and where.
    pub sources: Vec<Citation>,
}

/// A person that a letter may speak of (`cases/*.toml`).
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Case {
    /// Its name for machines (`tuletaeva`).
    pub id: Name,
    /// The person's name.
    pub name: Text,
    /// Other spellings found in sources, for search.
    pub spellings: Vec<String>,
    /// Who they are, in a few words.
    pub about: Text,
    /// On whose word they may be named.
    pub consent: Consent,
    /// The claim that tells the conviction, which a writer sees before adding the person.
    pub conviction: Option<Name>,
    /// What is not known, which a writer sees before adding the person.
    pub not_known: Option<Text>,
    /// The claims that a letter prints, in order.
    pub claims: Vec<Name>,
    /// Further claims that the window shows and no letter prints by itself.
    pub also: Vec<Name>,
    /// The recommendations that the case bears out.
    pub supports: Vec<Name>,
    /// What became of them.
    pub status: Status,
    /// Where it stands in its file.
    #[serde(skip)]
    pub place: Place,
}

/// On whose word a person may be named.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Consent {
    /// They are named in court records or published reports.
    #[serde(rename = "public record")]
    PublicRecord,
    /// Their own.
    #[serde(rename = "person")]
    Person,
    /// Their family's.
    #[serde(rename = "family")]
    Family,
    /// Nobody asked: never named.
    #[default]
    #[serde(rename = "unknown")]
    Unknown,
}

/// What became of a person.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Status {
    /// In a word.
    pub state: State,
    /// The day, month or year it happened, where that is known.
    pub on: Option<When>,
    /// When somebody last found it so.
    pub confirmed: Confirmed,
    /// The pill beside the name (“died 24 Nov 2021”).
    pub short: Text,
    /// The sentence that a letter prints after the person's claims.
    pub text: Text,
    /// Who says so.
    pub sources: Vec<Citation>,
}

/// What became of a person, in a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// They died.
    Died,
    /// They are free.
    Released,
    /// They are in custody.
    Detained,
    /// Nobody here knows.
    #[default]
    Unknown,
}

impl State {
    /// Whether nothing in custody can be asked for the person any more.
    pub fn is_past(self) -> bool {
        matches!(self, Self::Died | Self::Released)
    }
}

/// A group of people that the report speaks of (`people.toml`).
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Group {
    /// Its name for machines.
    pub id: Name,
    /// What the group is called.
    pub name: Text,
    /// The claims about it.
    pub claims: Vec<Name>,
    /// The recommendations that it bears out.
    pub supports: Vec<Name>,
    /// Where it stands in its file.
    #[serde(skip)]
    pub place: Place,
}

/// A person named in the sources for whom the pack has no case (`people.toml`).
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Mentioned {
    /// Its name for machines.
    pub id: Name,
    /// The person's name.
    pub name: Text,
    /// The claims about them.
    pub claims: Vec<Name>,
    /// What became of them.
    pub status: Status,
    /// Where it stands in its file.
    #[serde(skip)]
    pub place: Place,
}

/// Numbers by period (`figures.toml`).
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Figure {
    /// Its name for machines.
    pub id: Name,
    /// What is counted.
    pub title: Text,
    /// By whose count, in words that a letter can print.
    pub according_to: Text,
    /// The series, each with a value for some periods.
    pub series: Vec<Series>,
    /// Who says so.
    pub sources: Vec<Citation>,
    /// What a reader should know of it.
    pub note: Option<Text>,
    /// Where it stands in its file.
    #[serde(skip)]
    pub place: Place,
}

/// One row of a [`Figure`].
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Series {
    /// What is counted.
    pub name: Text,
    /// The counts.
    pub values: Vec<Count>,
}

/// One count of a [`Series`].
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Count {
    /// The year, or the part of one.
    pub period: Text,
    /// How many.
    pub value: u64,
    /// Whether the period is only part of a year: never compared as if it were whole.
    pub partial: bool,
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

    /// The claim of this id.
    pub fn claim(&self, id: &str) -> Option<&Claim> {
        self.claims.iter().find(|c| c.id == id)
    }

    /// The case of this id.
    pub fn case(&self, id: &str) -> Option<&Case> {
        self.cases.iter().find(|c| c.id == id)
    }

    /// The document of this id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|s| s.id == id)
    }

    /// The language used where a text lacks the one asked for.
    pub fn first_language(&self) -> Lang {
        self.pack.languages.first().cloned().unwrap_or_default()
    }
}
