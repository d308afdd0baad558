//! Paragraphs over several facts, with the connectives that make them one story.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Campaign, Case, Claim, Lang, Name, Standing, Text};
use crate::problem::Place;

/// A paragraph over several claims (`passages.toml`), checked as a whole: it says nothing that its
/// claims do not say, and each of its parts knows which of them it states. A passage is as sure as
/// its weakest claim: a part has no number that its claims lack, names who alleges what it states,
/// has a seal as a claim has, and is compared with its translation. On the page it is one origin
/// (`Origin::Passage`), below which the ledger, the page of sources and the tips name each claim.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Passage {
    /// Its name for machines.
    pub id: Name,
    /// The people whose story it is: a letter that tells of all of them has it in the place of
    /// their own claims.
    pub people: Vec<Name>,
    /// The requests that it goes with; all, if none is named.
    pub asks: Vec<Name>,
    /// Its sentences, in order.
    pub parts: Vec<PassagePart>,
    /// What a letter about these people asks at its end, as it follows “I should be grateful if
    /// you would tell me”; nothing where the requests' own questions fit.
    pub question: Option<Text>,
    /// Who wrote it down: a name or initials, for the organisers alone.
    pub author: Option<String>,
    /// Who compared it with its claims and their sources.
    pub reader: Option<String>,
    /// The fingerprint of what a second reader compared with the sources.
    pub checked: Option<Name>,
    /// By language, the fingerprint of the translation that somebody who reads it has reviewed.
    pub reviewed: BTreeMap<Lang, Name>,
    /// Where it stands in its file.
    #[serde(skip)]
    pub place: Place,
}

/// A sentence or two of a [`Passage`], with what they rest on.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PassagePart {
    /// The words, as letters print them.
    pub text: Text,
    /// The claims that they tell.
    pub claims: Vec<Name>,
    /// The people of whom they say what became of them.
    pub statuses: Vec<Name>,
    /// Who alleges it, where one of the claims is an allegation: the words of the text that say so.
    pub by: Option<Text>,
}

impl Passage {
    /// Whether every part has its text in this language.
    pub fn is_in(&self, lang: &Lang) -> bool {
        !self.parts.is_empty() && self.parts.iter().all(|part| part.text.is_in(lang))
    }

    /// All the claims that it tells, in order.
    pub fn claims(&self) -> impl Iterator<Item = &Name> {
        self.parts.iter().flat_map(|part| &part.claims)
    }

    /// The name of its part of this number, from 0, as words of a letter carry it.
    pub fn part_id(&self, index: usize) -> String {
        format!("{}/{}", self.id, index + 1)
    }
}

impl PassagePart {
    /// Its claims, as far as the campaign has them.
    pub fn claims_in<'a>(&'a self, campaign: &'a Campaign) -> impl Iterator<Item = &'a Claim> {
        self.claims.iter().filter_map(|id| campaign.claim(id))
    }

    /// The people of whom it tells what became of them.
    pub fn people_in<'a>(&'a self, campaign: &'a Campaign) -> impl Iterator<Item = &'a Case> {
        self.statuses.iter().filter_map(|id| campaign.case(id))
    }

    /// The weakest standing among its claims: an allegation is weaker than what is disputed, and
    /// that is weaker than what is established.
    pub fn standing(&self, campaign: &Campaign) -> Standing {
        let all = self.claims_in(campaign).map(|claim| claim.standing);
        all.max_by_key(|standing| standing.weakness())
            .unwrap_or_default()
    }
}

impl Standing {
    /// How weak it is: 0 is firm.
    fn weakness(self) -> u8 {
        match self {
            Self::Established => 0,
            Self::Disputed => 1,
            Self::Alleged => 2,
        }
    }
}

impl Campaign {
    /// The passage of this id.
    pub fn passage(&self, id: &str) -> Option<&Passage> {
        self.passages.iter().find(|passage| passage.id == id)
    }

    /// The part of a passage that words of a letter name ([`Passage::part_id`]).
    pub fn part(&self, id: &str) -> Option<(&Passage, &PassagePart)> {
        let (passage, number) = id.rsplit_once('/')?;
        let passage = self.passage(passage)?;
        let index = number.parse::<usize>().ok()?.checked_sub(1)?;
        Some((passage, passage.parts.get(index)?))
    }
}
