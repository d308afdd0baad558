//! What is not of the report's country or of its people: the writer's own country, and thanks.

use std::ops::Range;

use super::{Aside, Reader};
use crate::letter::heuristics::lexicon::Lexicon;

/// The lists of the lexicon's `manners`: what begins a clause about where or when the writer lives or grew
/// up, where that ends, and what begins thanks.
const HOME: &str = "home";
const TURNS: &str = "turns";
const THANKING: &str = "thanking";
/// What anybody does in a country and is not charged with.
const VISIT: &str = "visit";
/// What reminds of a place other than home: “there”.
const THERE: &str = "there";
/// “In your country”, and everybody in it.
const COUNTRIES: &str = "countries";
const EVERYBODY: &str = "everybody";
/// What somebody may be thought to have felt, and what is more than an opinion.
const FEELINGS: &str = "feelings";
const SUPERLATIVES: &str = "superlatives";
/// “It was”, before whom it was; what is called torture and accuses nobody: “the Convention against Torture”.
const CLEFT: &str = "cleft";
const TREATIES: &str = "treaties";

impl Reader<'_> {
    /// How many words of a list of the lexicon's manners stand from this word on.
    fn listed(&self, list: &str, at: usize) -> usize {
        let phrases = self.lexicon.manners.get(list);
        phrases.map_or(0, |phrases| phrases.at(self.words, at))
    }

    fn has(&self, list: &str, mut within: impl Iterator<Item = usize>) -> bool {
        within.any(|at| self.listed(list, at) > 0)
    }

    /// Whether the word is of the name of a treaty, or of those who watch over it.
    pub(super) fn is_of_treaty(&self, at: usize) -> bool {
        const LONGEST: usize = 4;
        let from = at.saturating_sub(LONGEST);
        (from..=at).any(|start| start + self.listed(TREATIES, start) > at)
    }

    /// Whether the clause only thanks: of nobody in the report, and for nothing that was done there.
    pub(super) fn only_thanks(&self, clause: &Range<usize>, begins: usize) -> bool {
        let length = self.listed(THANKING, begins);
        let thanked = (begins + length).min(clause.end)..clause.end;
        length > 0 && !self.tells_of_report(clause) && !self.tells_of_reader(&thanked)
    }

    /// “With which you silenced a whole town”: what the reader did is no thanks.
    fn tells_of_reader(&self, within: &Range<usize>) -> bool {
        let mut after = within
            .clone()
            .skip_while(|at| !self.lexicon.second_person.contains(&self.words[*at].lower));
        after.any(|at| self.is_past(at))
    }

    /// Whether the clause begins with thanks, be it after “and”.
    pub(super) fn begins_thanks(&self, clause: &Range<usize>) -> bool {
        let mut first = clause.clone().take(2);
        first.any(|at| self.listed(THANKING, at) > 0)
    }

    /// Whether it only says what is thanked for: “that your office does”.
    pub(super) fn goes_on_thanking(&self, clause: &Range<usize>) -> bool {
        let begins = &self.words[clause.start].lower;
        let is_relative = begins == "that" || self.lexicon.relative.contains(begins);
        is_relative && !self.tells_of_report(clause) && !self.tells_of_reader(clause)
    }

    fn tells_of_report(&self, clause: &Range<usize>) -> bool {
        let of_report = |at: usize| {
            self.is_strong(at)
                || self.is_known(at)
                || self.counts(at)
                || self.lexicon.person.contains(&self.words[at].lower)
                || self.lexicon.actors.at(self.words, at) > 0
                || self.lexicon.negators.at(self.words, at) > 0
                || !self.lexicon.acts.at(self.words, at).is_empty()
        };
        clause.clone().any(of_report)
    }

    /// “She must have been afraid”: what somebody felt, and nothing that was done.
    pub(super) fn feels(&self, clause: Range<usize>) -> bool {
        let of_report = |at: usize| {
            self.is_strong(at)
                || self.lexicon.second_person.contains(&self.words[at].lower)
                || self.lexicon.actors.at(self.words, at) > 0
                || !self.lexicon.acts.at(self.words, at).is_empty()
                || !self.lexicon.reasons.at(self.words, at).is_empty()
        };
        // “Left in a cold room without water for twenty days”: where, for how long and without what is told, and
        // a feeling stands right behind what must have been.
        let is_fact = |at: usize| {
            let word = &self.words[at].lower;
            let is_place = self.lexicon.places.contains(word)
                && self.words.get(at + 1).is_some_and(|next| {
                    next.capital || self.lexicon.indefinite.contains(&next.lower)
                });
            self.counts(at)
                || self.is_known(at)
                || is_place
                || self.lexicon.negators.at(self.words, at) > 0
        };
        let is_felt = |at: usize| {
            let length = self.lexicon.manners.get("supposing_past");
            let verb = at + length.map_or(0, |list| list.at(self.words, at));
            let mut near = verb + 1..(verb + 4).min(clause.end);
            self.lexicon.supposes(self.words, at) && near.any(|at| self.listed(FEELINGS, at) > 0)
        };
        clause.clone().any(is_felt)
            && !clause.clone().any(of_report)
            && !clause.clone().any(is_fact)
    }

    /// Whether nobody in the clause could have done anything, in a language that leaves “I” out.
    pub(super) fn has_no_subject(&self, clause: &Range<usize>) -> bool {
        let is_somebody = |at: usize| {
            let word = &self.words[at].lower;
            self.is_of_others(at)
                || self.is_strong(at)
                || self.counts(at)
                || self.lexicon.people.contains(word)
                || self.lexicon.actors.at(self.words, at) > 0
                || !self.lexicon.acts.at(self.words, at).is_empty()
                || self.lexicon.attributing.at(self.words, at) > 0
                || self.words[at].capital
        };
        let begins = self.words[clause.start].lower.as_str();
        self.lexicon.definite.is_empty()
            && !self.lexicon.complements.contains(begins)
            && !self.lexicon.relative.contains(begins)
            && !clause.clone().any(is_somebody)
    }

    /// Whether the clause ends in the writer's hope: “I only hope”.
    pub(super) fn ends_in_hope(&self, clause: &Range<usize>) -> bool {
        const LAST: usize = 2;
        let mut last = clause.end.saturating_sub(LAST).max(clause.start)..clause.end;
        last.any(|at| self.lexicon.hoping.at(self.words, at) > 0)
    }

    /// Whether the clause tells of nothing but how somebody may be: “that he is safe”.
    pub(super) fn only_hopes(&self, clause: &Range<usize>) -> bool {
        !clause.clone().any(|at| {
            self.is_strong(at)
                || self.counts(at)
                || self.is_past(at)
                || self.lexicon.second_person.contains(&self.words[at].lower)
                || self.lexicon.actors.at(self.words, at) > 0
                || !self.lexicon.acts.at(self.words, at).is_empty()
                || !self.lexicon.reasons.at(self.words, at).is_empty()
        })
    }

    /// “It was your office that”: somebody is named, and nothing remarked on.
    pub(super) fn is_cleft(&self, at: usize) -> bool {
        let length = self.listed(CLEFT, at);
        let named = self.words.get(at + length);
        let mut rest = at + length + 1..(at + length + 4).min(self.words.len());
        length > 0
            && named.is_some_and(|word| self.lexicon.second_person.contains(&word.lower))
            && rest.any(|at| {
                let word = &self.words[at].lower;
                self.lexicon.relative.contains(word) || word == "that"
            })
    }

    /// Whether the word is of somebody who is not the writer's: the pack's, the reader, “he”.
    pub(super) fn is_of_others(&self, at: usize) -> bool {
        let word = &self.words[at].lower;
        self.is_known(at)
            || self.lexicon.second_person.contains(word)
            || self.lexicon.person.contains(word)
    }

    /// “The only honest judge in your country”.
    pub(super) fn is_superlative(&self, free: &[usize]) -> bool {
        self.has(SUPERLATIVES, free.iter().copied())
    }

    fn does_more_than_visit(&self, at: usize) -> bool {
        let acts = self.lexicon.acts.at(self.words, at);
        acts.iter().any(|(act, _)| *act != VISIT)
    }

    /// Whether everybody in the reader's country is said to be treated so.
    pub(super) fn charges_the_country(&self, free: &[usize]) -> bool {
        let judges = free
            .iter()
            .any(|at| self.lexicon.opinion.at(self.words, *at) > 0);
        // «В Казахстане все любят яблоки» charges nobody.
        let of_report = |at: &usize| {
            self.is_strong(*at)
                || self.lexicon.actors.at(self.words, *at) > 0
                || self.lexicon.negators.at(self.words, *at) > 0
                || self.does_more_than_visit(*at)
        };
        !judges
            && free.iter().any(of_report)
            && self.has(COUNTRIES, free.iter().copied())
            && self.has(EVERYBODY, free.iter().copied())
    }
}

/// Where a sentence tells of the writer's own country: from “In my own country” to the end of the first clause
/// that tells something, or to the first word that turns from it, that only the report's country can be meant
/// by, or that says who acts.
#[derive(Default)]
pub(super) struct Home {
    within: bool,
    /// Whether it says whose country it is: “my own country”, and not “back home” or “here in Cork”.
    is_owned: bool,
    /// Whether it has told something.
    told: bool,
}

impl Home {
    /// Reads the next clause: whether it is of the writer's own country.
    pub(super) fn takes(
        &mut self,
        reader: &Reader<'_>,
        lexicon: &Lexicon,
        clause: &Range<usize>,
        aside: &Aside,
    ) -> bool {
        let words = reader.words;
        let begins = |at: usize| at < clause.end && reader.listed(HOME, at) > 0;
        let is_writers = |at: usize| lexicon.first_person.contains(&words[at].lower);
        let joined = words
            .get(clause.start)
            .is_some_and(|word| lexicon.joins.contains(&word.lower));
        // “In Norway we too had to learn”.
        let is_there = || {
            let place = words.get(clause.start + 1).filter(|_| clause.len() > 1);
            place.is_some_and(|word| word.capital && !reader.is_known(clause.start + 1))
                && lexicon.places.contains(&words[clause.start].lower)
                && clause
                    .clone()
                    .any(|at| lexicon.writer.contains(&words[at].lower))
        };
        let mut first =
            (clause.start..=clause.start + usize::from(joined)).filter(|at| begins(*at));
        let phrase = first.next();
        let after = phrase.map_or(clause.start, |at| at + reader.listed(HOME, at));
        let is_begun = phrase.is_some() || is_there();
        if is_begun {
            self.is_owned = phrase.is_some_and(|at| (at..after).any(is_writers));
            self.told = false;
            self.within = true;
        }
        // Of a place that the pack lacks nobody knows whether it is the writer's: “In Shymkent the guards beat them.”
        let is_owned = self.is_owned;
        let is_definite = |at: usize| {
            !is_owned
                && (reader.is_strong(at)
                    || if lexicon.definite.is_empty() {
                        lexicon.actors.at(words, at) > 0
                    } else {
                        reader.is_somebody(at)
                    })
        };
        let ends = |at: usize| {
            reader.is_of_others(at)
                || is_definite(at)
                || reader.listed(TURNS, at) > 0
                || reader.listed(THERE, at) > 0
                || lexicon.attributing.at(words, at) > 0
                || lexicon.known.at(words, at) > 0
        };
        let tells_of_others = words
            .get(clause.start)
            .is_some_and(|word| lexicon.complements.contains(&word.lower))
            && !is_begun;
        let reports = matches!(aside, Aside::Frame(_));
        self.within &= !reports && !tells_of_others && !self.told && !clause.clone().any(ends);
        self.told |= (after..clause.end).any(|at| !lexicon.stop.contains(&words[at].lower));
        self.within
    }
}
