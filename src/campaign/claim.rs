//! Facts: who says what, where, and how sure it is.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Lang, Name, Text, When};
use crate::problem::Place;

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
    /// Whether a program took what is said of it from the document itself, and nobody has confirmed it yet.
    pub draft: bool,
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
    /// The words that stand there, where somebody wrote them down.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
}

/// A fact of about a sentence, with its attribution inside its text (`claims.toml`, `claims/*.toml`).
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
    /// Who wrote it down: a name or initials, for the organisers alone.
    pub author: Option<String>,
    /// Who compared it with its sources, somebody other than its author.
    pub reader: Option<String>,
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

/// One side of a disputed claim.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Account {
    /// What this side says.
    pub text: Text,
    /// Who says so, and where.
    pub sources: Vec<Citation>,
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
    /// The numbers in a sentence, as a letter prints it.
    pub sentence: Text,
    /// What a letter prints below the numbers in a table where a period is part of a year.
    pub partial_note: Text,
    /// The series, each with a value for some periods.
    pub series: Vec<Series>,
    /// The claims that say some of the same: a letter with the figure does not tell them too.
    pub repeats: Vec<Name>,
    /// Who says so.
    pub sources: Vec<Citation>,
    /// What a reader should know of it.
    pub note: Option<Text>,
    /// The fingerprint of what a second reader compared with the sources.
    pub checked: Option<Name>,
    /// By language, the fingerprint of the translation that somebody who reads it has reviewed.
    pub reviewed: BTreeMap<Lang, Name>,
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
