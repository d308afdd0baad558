//! What in a sentence needs a source: numbers, dates, names and strong words; and what a source
//! must then agree with: what was done, whether it was said or is so, whether of all or some.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::dates::Day;
use super::known::Known;
use super::lexicon::Lexicon;
use super::numbers::{self, Number};
use super::words::{Word, words};

/// How far back a negation reaches, in words.
const REACH: usize = 4;

/// Said, denied, or both in one text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// Somewhere without a negation.
    pub plain: bool,
    /// Somewhere with one.
    pub negated: bool,
}

impl Said {
    fn add(&mut self, negated: bool) {
        self.plain |= !negated;
        self.negated |= negated;
    }

    /// Whether this bears out that.
    pub fn bears_out(self, said: Self) -> bool {
        (self.plain || !said.plain) && (self.negated || !said.negated)
    }
}

/// A sentence, read.
#[derive(Clone, Debug, Default)]
pub struct Features {
    /// Numbers.
    pub numbers: Vec<Number>,
    /// Dates.
    pub days: Vec<Day>,
    /// Names: the stem, and the word as it stands.
    pub names: BTreeMap<String, String>,
    /// The pack's people that are named, by id.
    pub people: BTreeSet<String>,
    /// Strong words, by group.
    pub strong: BTreeMap<String, Said>,
    /// What was done, by group.
    pub acts: BTreeMap<String, Said>,
    /// A word of each group of the two, as it stands.
    words: BTreeMap<String, String>,
    /// The other words with a meaning: stems, or their synonyms' names.
    pub content: BTreeSet<String>,
    /// All stems and their synonyms' names.
    pub stems: HashSet<String>,
    /// Whether it says who says so.
    pub attributed: bool,
    /// Whether it wishes or argues.
    pub argues: bool,
    /// Words for all of something.
    pub universal: BTreeSet<String>,
    /// Why something was done: a word of each kind of reason, as it stands.
    pub reasons: BTreeMap<String, String>,
    /// Whether nothing in it is strong, counted, dated or named, and it tells something all the
    /// same: a source must then share more of its words.
    pub slight: bool,
}

impl Features {
    /// Whether nothing in it needs a source.
    pub fn is_plain(&self) -> bool {
        self.numbers.is_empty()
            && self.days.is_empty()
            && self.names.is_empty()
            && self.people.is_empty()
            && self.strong.is_empty()
    }

    /// The sentence's own word of this group of strong words or of acts.
    pub fn word_for<'a>(&'a self, group: &'a str) -> &'a str {
        self.words.get(group).map_or(group, String::as_str)
    }

    /// Reads a sentence of the pack.
    pub fn of(text: &str, lexicon: &Lexicon, known: &Known) -> Self {
        let words = words(text, &lexicon.stemmer);
        let none = vec![false; words.len()];
        Self::of_words(text, &words, &none, lexicon, known)
    }

    /// Reads the words of a sentence that are not `aside`.
    pub fn of_words(
        text: &str,
        words: &[Word],
        aside: &[bool],
        lexicon: &Lexicon,
        known: &Known,
    ) -> Self {
        let (numbers, days, mut taken) = numbers::read(words, aside, lexicon);
        let asks = |at: usize| {
            // "They had asked for it" asks for nothing.
            let told = lexicon.requesting.at(words, at) > 0 && lexicon.asks_at(words, at) == 0;
            !aside[at] && !told && lexicon.asking.at(words, at) > 0
        };
        let mut features = Self {
            numbers,
            days,
            attributed: is_said(words, aside, lexicon),
            argues: (0..words.len()).any(asks) || lexicon.commands(words, 0),
            ..Self::default()
        };
        for index in 0..words.len() {
            for phrases in [&lexicon.idle, &lexicon.requesting, &lexicon.opinion] {
                let length = phrases.at(words, index);
                taken[index..index + length].fill(true);
            }
            if lexicon.universal.at(words, index) > 0 && !taken[index] {
                features.universal.insert(words[index].lower.clone());
            }
        }
        features.names(text, words, lexicon, known, &mut taken);
        features.groups(text, words, aside, lexicon, &mut taken);
        for (index, word) in words.iter().enumerate() {
            if aside[index] {
                continue;
            }
            let synonym = lexicon.synonyms.get(&word.stem);
            features.stems.insert(word.stem.clone());
            features.stems.extend(synonym.cloned());
            features.stems.extend(
                lexicon
                    .aliases
                    .get(&word.stem)
                    .into_iter()
                    .flatten()
                    .cloned(),
            );
            let title = word.capital && lexicon.titles.contains(&word.lower);
            let plain = !title
                && !lexicon.stop.contains(&word.lower)
                && lexicon.attributing.at(words, index) == 0
                && lexicon.negators.at(words, index) == 0;
            if plain && !taken[index] {
                features
                    .content
                    .insert(synonym.unwrap_or(&word.stem).clone());
            }
        }
        features
    }

    fn names(
        &mut self,
        text: &str,
        words: &[Word],
        lexicon: &Lexicon,
        known: &Known,
        taken: &mut [bool],
    ) {
        for (index, word) in words.iter().enumerate() {
            if taken[index] || !word.capital {
                continue;
            }
            if let Some(id) = known.surnames.get(&word.stem) {
                self.people.insert(id.clone());
            }
            let initial = index == 0
                || text[..word.range.start]
                    .trim_end_matches(['“', '"', '‘', '«', ' '])
                    .ends_with(['.', ':', '?', '!']);
            let nobody = lexicon.titles.contains(&word.lower) || lexicon.stop.contains(&word.lower);
            if nobody
                || known.is_context(&word.stem)
                || (initial && !known.names.contains(&word.stem))
            {
                if !initial {
                    // "Convention against Torture" accuses nobody.
                    taken[index] = true;
                }
                continue;
            }
            taken[index] = true;
            self.names
                .insert(word.stem.clone(), text[word.range.clone()].to_owned());
        }
    }

    fn groups(
        &mut self,
        text: &str,
        words: &[Word],
        aside: &[bool],
        lexicon: &Lexicon,
        taken: &mut [bool],
    ) {
        let free = taken.to_vec();
        let shown = |index: usize, length: usize| {
            text[words[index].range.start..words[index + length - 1].range.end].to_owned()
        };
        for index in (1..words.len()).filter(|index| !free[*index]) {
            for (name, length) in lexicon.reasons.at(words, index) {
                // "I write because …": why the writer does something. "Promised to protect": what was promised.
                let asking = lexicon.manners.get("infinitives");
                let completing = lexicon.manners.get("completing");
                let completes = completing.is_some_and(|list| list.at(words, index) > 0)
                    && asking.is_some_and(|list| list.before(words, index));
                if aside[index - 1] || completes {
                    continue;
                }
                let word = self.reasons.entry(name.to_owned());
                word.or_insert_with(|| shown(index, length));
            }
        }
        for index in (0..words.len()).filter(|index| !free[*index]) {
            for (name, length) in lexicon.strong.at(words, index) {
                taken[index..index + length].fill(true);
                let said = self.strong.entry(name.to_owned()).or_default();
                said.add(is_negated(words, index, lexicon));
                let word = self.words.entry(name.to_owned());
                word.or_insert_with(|| shown(index, length));
            }
            for (name, length) in lexicon.acts.at(words, index) {
                taken[index..index + length].fill(true);
                let said = self.acts.entry(name.to_owned()).or_default();
                said.add(is_negated(words, index, lexicon));
                let word = self.words.entry(name.to_owned());
                word.or_insert_with(|| shown(index, length));
            }
        }
    }
}

/// Whether a negation reaches the word.
pub fn is_negated(words: &[Word], index: usize, lexicon: &Lexicon) -> bool {
    for back in 1..=REACH.min(index) {
        if words[index - back + 1].parted {
            return false;
        }
        // "No fewer than fifteen" denies nothing.
        let counts = [&lexicon.at_least, &lexicon.at_most]
            .iter()
            .any(|phrases| phrases.at(words, index - back) > 0);
        if !counts && lexicon.negators.at(words, index - back) > 0 {
            return true;
        }
        // "Nobody investigated the torture": what is denied is the inquiry.
        let deed = !lexicon.acts.at(words, index - back).is_empty();
        if deed || lexicon.clause_ends.at(words, index - back) > 0 {
            return false;
        }
    }
    false
}

/// Whether somebody is said to say it; "did not say" says nothing.
fn is_said(words: &[Word], aside: &[bool], lexicon: &Lexicon) -> bool {
    (0..words.len()).any(|index| {
        !aside[index]
            && lexicon.attributing.at(words, index) > 0
            && !is_negated(words, index, lexicon)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::{Lang, load};

    fn of(text: &str) -> Features {
        let lang = Lang::new("en");
        let lexicon = Lexicon::of(&lang).unwrap();
        let known = Known::of(&load::built_in().campaign, &lang, lexicon);
        Features::of(text, lexicon, &known)
    }

    #[test]
    fn features_are_the_names_but_not_the_beginning_nor_the_office() {
        let names = |text| of(text).names.into_values().collect::<Vec<_>>();
        assert_eq!(
            names("Yesterday Anna Petrova wrote to Astana."),
            ["Anna", "Astana", "Petrova"]
        );
        assert!(names("As President of Kazakhstan you can act.").is_empty());
        assert_eq!(of("Tuletaeva wrote.").people.len(), 1);
        assert_eq!(
            of("Mr Suleimanov wrote.").people.first().unwrap(),
            "suleimenov"
        );
    }

    #[test]
    fn features_know_a_negation_and_where_it_ends() {
        let charged = |text| of(text).acts["charge"];
        assert!(charged("They were never charged.").negated);
        assert!(charged("No fewer than ten were charged.").plain);
        assert!(charged("It was not so, and they were charged.").plain);
        assert!(!of("He did not say it.").attributed && of("He said it.").attributed);
    }

    #[test]
    fn features_leave_a_convention_alone() {
        assert!(
            of("The Convention against Torture holds.")
                .strong
                .is_empty()
        );
        assert!(of("Torture is never right.").strong.contains_key("torture"));
    }
}
