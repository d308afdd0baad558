//! Passages: each part rests on claims, says no number that they do not say, and keeps who alleges.

use std::collections::BTreeSet;

use super::Check;
use super::claims::has_words;
use super::style;
use crate::campaign::{Lang, Name, Part, Passage, Standing};
use crate::diagnostic::{Diagnostic, Place, Rule};

/// How many claims bear out a request at most: a letter has one page.
pub(super) const MOST_CLAIMS: usize = 4;

impl Check<'_> {
    pub(super) fn passages(&mut self) {
        let (claims, cases) = (self.claims.clone(), self.cases.clone());
        for passage in &self.campaign.passages {
            let place = &passage.place;
            self.refer("case", &passage.people, &cases, place);
            let asks = self.recommendations.clone();
            self.refer("recommendation", &passage.asks, &asks, place);
            if let Some(question) = &passage.question {
                self.text(question, place, "the question");
                self.phrase(question, place, "the question");
            }
            let taken = self.campaign.claim(&passage.id).is_some();
            if taken {
                let message = format!("there is a claim “{}” too", passage.id);
                let help = "a passage and a claim have different ids";
                self.error(place.at(passage.id.span.clone()), message, help);
            }
            if passage.parts.is_empty() && !self.told_of(place) {
                let help = "add [[passage.parts]] with text and claims";
                self.error(place.clone(), "the passage has no part", help);
            }
            let ids: Vec<&Name> = passage.claims().collect();
            self.once(ids, place, "the passage");
            for part in &passage.parts {
                self.text(&part.text, place, "the part");
                self.refer("claim", &part.claims, &claims, place);
                self.refer("case", &part.statuses, &cases, place);
                self.printable(&part.claims, place);
                self.rests(part, place);
                self.part_says(passage, part);
            }
        }
    }

    fn rests(&mut self, part: &Part, place: &Place) {
        if part.claims.is_empty() && part.statuses.is_empty() && !self.told_of(place) {
            let help = "name the claims that it tells: claims = [\"…\"]";
            self.error(
                place.clone(),
                "a part of the passage rests on no claim",
                help,
            );
        }
    }

    /// A part names who alleges what it tells, ends its sentence, and has no number of its own.
    fn part_says(&mut self, passage: &Passage, part: &Part) {
        let place = &passage.place;
        let alleged = part.standing(self.campaign) == Standing::Alleged;
        for (lang, text) in &part.text.0 {
            let by = part.by.as_ref().and_then(|by| by.get(lang));
            let by = by.map(str::trim).unwrap_or_default();
            if alleged && (by.is_empty() || !has_words(text, by)) {
                let message = format!(
                    "a part of “{}” tells an allegation and does not name its speaker in “{lang}”: “{}”",
                    passage.id,
                    style::beginning(text)
                );
                let help = "add by.en = \"the words of its text that say who\"";
                self.problems.push(
                    Diagnostic::of(Rule::Unattributed, message)
                        .at(place.clone())
                        .help(help),
                );
            }
            if !style::ends_a_sentence(text) {
                let message = format!("a part of “{}” does not end its sentence", passage.id);
                let help = "a part is one sentence or more, each with its full stop";
                self.error(place.clone(), message, help);
            }
            for number in self.strange_numbers(part, lang, text) {
                let message = format!("“{}” says {number}, its claims do not", passage.id);
                let help = "say what the claims of the part say, or name the claim that has it";
                self.error(place.clone(), message, help);
            }
        }
        if part.by.is_some() && !alleged {
            let message = format!(
                "a part of “{}” has a speaker and tells no allegation",
                passage.id
            );
            self.error(
                place.clone(),
                message,
                "take `by` out, or name the allegation",
            );
        }
    }

    /// The numbers in digits that none of the part's claims and statuses has.
    fn strange_numbers(&self, part: &Part, lang: &Lang, text: &str) -> Vec<String> {
        let claims = part.claims_in(self.campaign).map(|claim| &claim.text);
        let statuses = part.people_in(self.campaign).map(|case| &case.status.text);
        let texts = claims.chain(statuses).filter_map(|text| text.get(lang));
        let known: BTreeSet<String> = texts.flat_map(style::numbers).collect();
        let said = style::numbers(text).into_iter();
        said.filter(|number| !known.contains(number)).collect()
    }
}
