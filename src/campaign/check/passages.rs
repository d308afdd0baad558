//! Passages: each part rests on claims, says no number that they do not say, and keeps who alleges.

use std::collections::BTreeSet;

use super::Check;
use super::style;
use crate::campaign::legible::{self, Script};
use crate::campaign::numerals::numerals;
use crate::campaign::{Lang, Name, Passage, PassagePart, Standing};
use crate::problem::{PackPart, PackProblem, Place, Problem, Rule};

/// How many claims bear out a request at most: a letter has one page.
pub(super) const MAX_CLAIMS: usize = 4;

impl Check<'_> {
    pub(super) fn passages(&mut self) {
        let (claims, cases) = (self.claims.clone(), self.cases.clone());
        for passage in &self.campaign.passages {
            let place = &passage.place;
            self.refer("case", &passage.people, &cases, place);
            let asks = self.recommendations.clone();
            self.refer("recommendation", &passage.asks, &asks, place);
            if let Some(question) = &passage.question {
                self.text(question, place, PackPart::Question);
                self.phrase(question, place, PackPart::Question);
            }
            let taken = self.campaign.claim(&passage.id).is_some();
            if taken {
                let at = place.at(passage.id.span.clone());
                let passage = passage.id.to_string();
                self.error(at, PackProblem::PassageAndClaim { passage });
            }
            if passage.parts.is_empty() && !self.told_of(place) {
                self.error(place.clone(), PackProblem::PassageWithoutPart);
            }
            let ids: Vec<&Name> = passage.claims().collect();
            self.once(ids, place, PackPart::Passage);
            for part in &passage.parts {
                self.text(&part.text, place, PackPart::PassagePart);
                self.refer("claim", &part.claims, &claims, place);
                self.refer("case", &part.statuses, &cases, place);
                self.printable(&part.claims, place);
                self.rests(part, place);
                self.accused(&passage.id, &part.text, place);
                self.part_says(passage, part);
            }
        }
    }

    fn rests(&mut self, part: &PassagePart, place: &Place) {
        if part.claims.is_empty() && part.statuses.is_empty() && !self.told_of(place) {
            self.error(place.clone(), PackProblem::PassageWithoutClaim);
        }
    }

    /// A part names who alleges what it tells, ends its sentence, and has no number of its own.
    fn part_says(&mut self, passage: &Passage, part: &PassagePart) {
        let place = &passage.place;
        let alleged = part.standing(self.campaign) == Standing::Alleged;
        for (lang, text) in &part.text.0 {
            let by = part.by.as_ref().and_then(|by| by.get(lang));
            let by = by.map(str::trim).unwrap_or_default();
            if alleged && (by.is_empty() || !legible::says(text, by, Script::of(lang))) {
                let problem = PackProblem::PassageWithoutSpeaker {
                    passage: passage.id.to_string(),
                    lang: lang.to_string(),
                    words: style::beginning(text),
                };
                let problem = Problem::of(Rule::Unattributed, problem);
                self.problems.push(problem.at(place.clone()));
            }
            // That there are no words was told.
            if !text.trim().is_empty() && !style::ends_a_sentence(text) {
                let passage = passage.id.to_string();
                self.error(place.clone(), PackProblem::PassageWithoutStop { passage });
            }
            for number in self.strange_numbers(part, lang, text) {
                let passage = passage.id.to_string();
                self.error(
                    place.clone(),
                    PackProblem::PassageNumber { passage, number },
                );
            }
        }
        if part.by.is_some() && !alleged {
            let passage = passage.id.to_string();
            self.error(
                place.clone(),
                PackProblem::PassageWithoutAllegation { passage },
            );
        }
    }

    /// The numbers in digits that none of the part's claims and statuses has.
    fn strange_numbers(&self, part: &PassagePart, lang: &Lang, text: &str) -> Vec<String> {
        let claims = part.claims_in(self.campaign).map(|claim| &claim.text);
        let statuses = part.people_in(self.campaign).map(|case| &case.status.text);
        let texts = claims.chain(statuses).filter_map(|text| text.get(lang));
        let known: BTreeSet<String> = texts.flat_map(numerals).collect();
        let said: BTreeSet<String> = numerals(text).into_iter().collect();
        said.difference(&known).cloned().collect()
    }
}
