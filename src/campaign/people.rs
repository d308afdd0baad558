//! The people that a campaign is about, and what became of them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{CardTo, Citation, Confirmed, Lang, Name, State, Text, When};
use crate::problem::Place;

/// A person that a letter may speak of (`cases/*.toml`).
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Case {
    /// Its name for machines (`tuletaeva`).
    pub id: Name,
    /// The person's name.
    pub name: Text,
    /// The name for later mentions (“Ms Tuletaeva”), in the form that “for” takes.
    pub short: Option<Text>,
    /// How a letter speaks of them: as “they” where nothing is chosen.
    pub pronoun: Option<Pronoun>,
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
    /// A sentence that joins the person with what is asked.
    pub link: Option<Text>,
    /// What a letter about them asks at its end, as it follows “I should be grateful if you would
    /// tell me”; nothing where the requests' own questions fit.
    pub question: Option<Text>,
    /// That a card may be written to them or their family; without it, none may.
    pub card: Option<CardTo>,
    /// What became of them.
    pub status: Status,
    /// Whether a program took it from a document and nobody has confirmed it yet.
    pub draft: bool,
    /// The fingerprint of what a second reader compared with the sources.
    pub checked: Option<Name>,
    /// By language, the fingerprint of the translation that somebody who reads it has reviewed.
    pub reviewed: BTreeMap<Lang, Name>,
    /// Where it stands in its file.
    #[serde(skip)]
    pub place: Place,
}

impl Case {
    /// The person's name in each language and spelling.
    pub fn names(&self) -> impl Iterator<Item = &String> {
        self.name.0.values().chain(&self.spellings)
    }

    /// The last word of each of them.
    pub fn surnames(&self) -> impl Iterator<Item = &str> {
        self.names()
            .filter_map(|name| name.split_whitespace().last())
    }
}

/// How a letter speaks of a person: the pronoun that they chose, or that the sources use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Pronoun {
    /// He.
    He,
    /// She.
    She,
    /// They, of one person.
    They,
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
