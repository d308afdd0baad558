//! The people that a campaign is about, and what became of them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Citation, Confirmed, Lang, Name, Text, When};
use crate::problem::Place;

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
    /// The fingerprint of what a second reader compared with the sources.
    pub checked: Option<Name>,
    /// By language, the fingerprint of the translation that somebody who reads it has reviewed.
    pub reviewed: BTreeMap<Lang, Name>,
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
    /// The claim after which a letter tells it; after all of them where none is named.
    pub after: Option<Name>,
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
    /// The fingerprint of what a second reader compared with the sources.
    pub checked: Option<Name>,
    /// By language, the fingerprint of the translation that somebody who reads it has reviewed.
    pub reviewed: BTreeMap<Lang, Name>,
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
    /// The fingerprint of what a second reader compared with the sources.
    pub checked: Option<Name>,
    /// By language, the fingerprint of the translation that somebody who reads it has reviewed.
    pub reviewed: BTreeMap<Lang, Name>,
    /// Where it stands in its file.
    #[serde(skip)]
    pub place: Place,
}
