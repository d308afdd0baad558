//! The offices that letters go to, and what the report asks of them.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use super::{Citation, Confirmed, Lang, Lines, Name, PostSuspended, Text, When};
use crate::country::{Country, fold};
use crate::problem::Place;

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
    /// The language that it would rather be written to in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prefers: Option<Lang>,
    /// How a letter to it begins, with its punctuation.
    pub salutation: Text,
    /// How a letter to it ends, with its punctuation.
    pub closing: Text,
    /// The line above the salutation, where the letter's own requests give none.
    pub subject: Text,
    /// Its postal address.
    pub address: Address,
    /// Its e-mail addresses; a letter that goes by e-mail goes to the first.
    pub email: Vec<String>,
    /// The country it is an office of.
    pub country: Text,
    /// Names of the country that the program does not know, to know it in a sender's address.
    pub country_names: Vec<String>,
    /// What becomes of an appeal without a full name and address in that country.
    pub anonymous: Option<Text>,
    /// Who says so.
    pub anonymous_sources: Vec<Citation>,
    /// The kinds of request that it has the power to grant.
    pub powers: Vec<RequestKind>,
    /// The claims that a letter to it tells first, in order.
    pub background: Vec<Name>,
    /// The claim or passage that says what binds it, told once in a letter to it.
    pub obligation: Option<Name>,
    /// Other offices and the pack's copies that get a copy by custom.
    pub copies_to: Vec<Name>,
    /// That the post to its country is suspended.
    pub post_suspended: Option<PostSuspended>,
    /// Who holds it, off by default: letters address the office.
    pub holder: Option<Holder>,
    /// Whether a program took it from a document and nobody has confirmed it yet.
    pub draft: bool,
    /// The fingerprint of what a second reader compared with the sources.
    pub checked: Option<Name>,
    /// By language, the fingerprint of the translation that somebody who reads it has reviewed.
    pub reviewed: BTreeMap<Lang, Name>,
    /// Where it stands in its file.
    #[serde(skip)]
    pub place: Place,
    /// Read once from the names: each row of a list asks for it.
    #[serde(skip)]
    home: OnceLock<OfficeCountry>,
}

/// The country that an office is of.
#[derive(Clone, Debug, Default)]
pub struct OfficeCountry {
    /// The country, if it is one that the program knows.
    pub country: Option<Country>,
    /// What else the pack calls it, folded.
    pub names: Vec<String>,
}

impl Addressee {
    /// The languages that letters to it are written in: those that the pack has a salutation in.
    pub fn languages(&self) -> impl Iterator<Item = &Lang> {
        self.salutation.0.keys()
    }

    /// The language that it prefers, where letters to it are written in that one.
    pub fn preferred(&self) -> Option<&Lang> {
        let prefers = self.prefers.as_ref();
        prefers.filter(|lang| self.languages().any(|other| other == *lang))
    }

    /// The country it is an office of.
    pub fn home(&self) -> &OfficeCountry {
        self.home.get_or_init(|| {
            let names = || self.country.0.values().chain(&self.country_names);
            let country = names().find_map(|name| Country::recognise(name));
            let others =
                names().filter(|name| Country::recognise(name).is_none() || country.is_none());
            OfficeCountry {
                country,
                names: others
                    .map(|name| fold(name))
                    .filter(|name| !name.is_empty())
                    .collect(),
            }
        })
    }
}

/// A postal address and how sure we are of it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Address {
    /// The lines as printed, at most six, the country last and in capitals.
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
pub enum RequestKind {
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
    /// Protection of people at risk.
    Protection,
    /// That a right or a piece of work is recognised publicly.
    Recognition,
    /// That charges are dropped.
    Charges,
    /// That an execution is halted.
    Stay,
    /// A change of law.
    Law,
    /// Word of where somebody is.
    Whereabouts,
    /// Something else, which only its own words say.
    Other,
}

impl RequestKind {
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
    pub kind: RequestKind,
    /// How far it has been followed.
    pub status: Progress,
    /// Who says how far, where it is not simply open.
    pub status_sources: Vec<Citation>,
    /// What a writer should know before choosing it.
    pub note: Option<Text>,
    /// Its heading in the window.
    pub title: Text,
    /// The request as a noun phrase that follows “for”, for the letter's subject.
    pub topic: Text,
    /// The request, as it follows “I ask you to”, without a full stop.
    pub text: Text,
    /// The request in at most fifteen words, as it follows “I am writing to ask you to”.
    pub lead: Option<Text>,
    /// What a letter asks at its end, as it follows “I should be grateful if you would tell me”.
    pub question: Option<Text>,
    /// The claims and passages that bear it out: four claims at most.
    pub background: Vec<Name>,
    /// What binds the office here, where it is not the office's own obligation.
    pub obligation: Option<Name>,
    /// The people it asks relief for by name; empty where it asks in general.
    #[serde(rename = "for")]
    pub for_people: Vec<Name>,
    /// Where the report says it.
    pub sources: Vec<Citation>,
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
