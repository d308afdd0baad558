//! What a pack says of itself.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::trust::Signers;
use super::{Lang, Letterhead, Name, Text, Towns, When};
use crate::problem::{Level, Place};

/// What a pack says of itself (`pack.toml`).
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Pack {
    /// Its name for machines.
    pub id: Name,
    /// Its name for people.
    pub title: Text,
    /// Its version, which a letter file mentions too.
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
    /// Whether it was begun from a document and is not confirmed yet: it opens whatever is missing, and no
    /// letter is made of it.
    pub draft: bool,
    /// Whether it is invented, for practice: its title and each of its letters say so.
    pub exercise: bool,
    /// Why no letter may be sent any more, where that is so.
    pub stop: Option<Text>,
    /// The claim that says who reported all this, and when.
    pub reported: Option<Name>,
    /// How old a confirmation may be.
    pub limits: Limits,
    /// Rules that this pack counts differently from the program's table.
    pub levels: BTreeMap<String, Level>,
    /// Whether the requests may stand in any order where letters are to differ (`--vary`).
    pub any_order: bool,
    /// The larger towns of the countries that its offices are of.
    pub towns: Towns,
    /// What stands above its letters.
    pub letterhead: Option<Letterhead>,
    /// Who must sign it, where that is more than anybody.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signers: Option<Signers>,
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

/// How old a confirmation may be before a warning, in months.
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
