//! The clauses of a sentence, and which of them state nothing about the report's matter.

use std::ops::Range;

use super::super::dates;
use super::Reader;
use super::words::{NEAR, NOUN};

/// The groups of strong words, and of acts, by which somebody is killed or dies.
const DEADLY: [&str; 6] = ["killing", "murder", "massacre", "death", "shooting", "die"];

/// Why a clause, or its beginning, states nothing about the report's matter.
#[derive(PartialEq, Eq)]
pub(super) enum Aside {
    No,
    /// Up to this word the writer says how they know what follows.
    Frame(usize),
    /// It is the writer's own life.
    Own,
    /// It supposes something, leaves it open, or remarks on it.
    Open,
}

impl Reader<'_> {
    /// The clauses: parted by punctuation, and by "and", "but" or the like before a new subject.
    pub(super) fn clauses(&self) -> Vec<Range<usize>> {
        let (words, lexicon) = (self.words, self.lexicon);
        let mut starts = vec![0];
        for (at, word) in words.iter().enumerate().skip(1) {
            let joins = lexicon.joins.contains(&word.lower)
                && words
                    .get(at + 1)
                    .is_some_and(|next| lexicon.subjects.contains(&next.lower));
            // "So that" is one word for a reason.
            let within = lexicon.reasons.at(words, at - 1);
            let within = within.iter().any(|(_, length)| *length > 1);
            if word.parted || (joins && !within) {
                starts.push(at);
            }
        }
        let ends = starts.iter().skip(1).copied().chain([words.len()]);
        starts
            .iter()
            .copied()
            .zip(ends)
            .map(|(start, end)| start..end)
            .collect()
    }

    pub(super) fn aside(&self, clause: &Range<usize>) -> Aside {
        let (words, lexicon) = (self.words, self.lexicon);
        let any = |test: &dyn Fn(usize) -> bool| clause.clone().any(test);
        let first = clause.start;
        // "And that takes courage": after the joining word.
        let second = first
            + usize::from(
                words
                    .get(first)
                    .is_some_and(|word| lexicon.joins.contains(&word.lower)),
            );
        let supposes = [first, second]
            .iter()
            .any(|at| lexicon.supposing.at(words, *at) > 0);
        let so_it_was = any(&|at| lexicon.counterfactual.contains(&words[at].lower));
        let felt = || any(&|at| lexicon.supposes(words, at)) && self.feels(clause.clone());
        if (supposes && !so_it_was) || self.disclaims(clause) || felt() {
            return Aside::Open;
        }
        let is_first = |at: usize| {
            words
                .get(at)
                .is_some_and(|word| lexicon.first_person.contains(&word.lower))
        };
        if any(&is_first) {
            if let Some(end) = self.frame(clause, &is_first) {
                return Aside::Frame(end);
            }
            return if self.is_weighty(clause) {
                Aside::No
            } else {
                Aside::Own
            };
        }
        let remarks = second < clause.end
            && !self.is_cleft(second)
            && lexicon.asides.contains(&words[second].lower)
            && lexicon.reasons.at(words, first).is_empty();
        let weighs = |at: usize| {
            self.is_strong(at)
                || self.is_known(at)
                || self.counts(at)
                || !lexicon.acts.at(words, at).is_empty()
        };
        // "His books are hard to find here": where the writer lives; but not "The police here hid the video".
        let is_here = any(&|at| lexicon.here.at(words, at) > 0)
            && !any(&|at| {
                self.is_strong(at)
                    || self.is_surname(at)
                    || self.counts(at)
                    || self.is_past(at)
                    || lexicon.actors.at(words, at) > 0
                    || !lexicon.acts.at(words, at).is_empty()
                    || lexicon.second_person.contains(&words[at].lower)
            });
        if (remarks && !any(&weighs)) || is_here || self.only_thanks(clause, second) {
            return Aside::Open;
        }
        Aside::No
    }

    /// "Find out who killed him", "Who ordered it?": what is asked is not told. A question that counts, or
    /// that names the reader or somebody whom the pack does not know, says more than it asks.
    pub(super) fn open_questions(&self, text: &str, clauses: &[Range<usize>]) -> Vec<Range<usize>> {
        let (words, lexicon) = (self.words, self.lexicon);
        let is_question = text.trim_end().ends_with('?');
        let charges = |at: usize| {
            let word = &words[at];
            let named = word.capital && !lexicon.titles.contains(&word.lower);
            self.counts(at)
                || lexicon.second_person.contains(&word.lower)
                || (named && !self.is_known(at))
        };
        let is_known_answer = (0..words.len()).any(|at| lexicon.known.at(words, at) > 0);
        let begins = |at: usize| {
            let alone = at == 0 && is_question;
            let inquires = || lexicon.inquiring.before(words, at) && !is_known_answer;
            lexicon.questions.at(words, at) > 0 && (alone || inquires())
        };
        let open = (0..words.len()).filter(|at| begins(*at)).filter_map(|at| {
            let clause = clauses.iter().find(|clause| clause.contains(&at))?;
            let rest = at + 1..clause.end;
            (!rest.clone().any(charges)).then_some(at..clause.end)
        });
        open.collect()
    }

    /// Whether a clause says "I" or "here".
    pub(super) fn is_of_writer(&self, clause: &Range<usize>) -> bool {
        clause.clone().any(|at| {
            self.lexicon.first_person.contains(&self.words[at].lower)
                || self.lexicon.here.at(self.words, at) > 0
        })
    }

    /// "In Ireland, where I live": a place that the pack does not know is the writer's.
    pub(super) fn places_of_writer(&self, aside: &mut [bool]) {
        for (at, aside) in aside.iter_mut().enumerate().skip(1) {
            let is_name = self.words[at].capital && !self.is_known(at);
            if is_name && self.lexicon.places.contains(&self.words[at - 1].lower) {
                *aside = true;
            }
        }
    }

    pub(super) fn disclaims(&self, clause: &Range<usize>) -> bool {
        // «Может быть, он это сделал, а может быть, и нет»: a comma may stand within.
        const LONGEST: usize = 5;
        let mut words = clause.start.saturating_sub(LONGEST)..clause.end;
        // “Perhaps he did”, and nothing behind it: not “Perhaps he did sign it after guards tortured him”.
        let open = self.lexicon.manners.get("perhaps");
        words.any(|at| {
            let length = self.lexicon.disclaiming.at(self.words, at);
            let alone = open.map_or(0, |phrases| phrases.at(self.words, at));
            let ends = self.words.get(at + alone).is_none_or(|next| next.parted);
            (length > 0 && at + length > clause.start)
                || (alone > 0 && ends && at + alone > clause.start)
        })
    }

    /// Whether something is done in a clause about the writer: "I was beaten in 1989". Whoever did it
    /// is then nobody of the report.
    pub(super) fn is_a_story(&self, clause: &Range<usize>) -> bool {
        let mut words = clause.clone();
        // “We hold officers to account” is no story.
        let is_told = clause
            .clone()
            .any(|at| self.lexicon.is_past(&self.words[at].lower));
        words.any(|at| {
            let word = &self.words[at];
            let dated = word.lower.len() == 4 && word.lower.chars().all(|c| c.is_ascii_digit());
            let is_deed = || self.is_strong(at) || !self.lexicon.acts.at(self.words, at).is_empty();
            dated || (is_told && is_deed())
        })
    }

    /// Where "I have read that" ends.
    pub(super) fn frame(
        &self,
        clause: &Range<usize>,
        is_first: &dyn Fn(usize) -> bool,
    ) -> Option<usize> {
        clause.clone().find_map(|at| {
            let length = self.lexicon.reporting.at(self.words, at);
            let said_by_writer =
                (at.saturating_sub(NEAR)..=at).any(|near| near >= clause.start && is_first(near));
            let end = at + length;
            // "I read about Ms Tuletaeva", "I have read his poems": of what, and not that it was so.
            let of_whom = self.words.get(end).is_some_and(|word| {
                self.lexicon.places.contains(&word.lower)
                    || self.lexicon.mentions.contains(&word.lower)
            });
            // “Two of his poems.”
            let of_whom = of_whom
                || matches!(self.words.get(end..end + 3), Some([count, of, whose])
                    if self.lexicon.numbers.contains_key(&count.lower)
                        && of.lower == "of"
                        && self.lexicon.person.contains(&whose.lower));
            let tells = (end..clause.end).any(|later| self.is_telling(later));
            // "I read how he spent his days" says that he did, and nothing of it.
            // «Верю, что» is no question, though «что» asks elsewhere.
            let asks = |near: usize| {
                let word = &self.words[near].lower;
                self.lexicon.asked.contains(word) && !self.lexicon.complements.contains(word)
            };
            let asked = (end.saturating_sub(1)..clause.end.min(end + 1)).any(asks);
            if asked && !(end..clause.end).any(|later| self.is_strong(later)) {
                return None;
            }
            let ends = end == clause.end;
            (length > 0 && said_by_writer && !of_whom && (tells || ends)).then_some(end)
        })
    }

    /// Whether a clause in the first person tells of the report's matter all the same: something
    /// strong, a number or a date together with somebody or something that the pack names, or with
    /// the reader.
    pub(super) fn is_weighty(&self, clause: &Range<usize>) -> bool {
        let person = clause.clone().any(|at| self.is_surname(at));
        let anchored = clause.clone().any(|at| {
            self.is_known(at) || self.lexicon.second_person.contains(&self.words[at].lower)
        });
        let strong = clause.clone().any(|at| self.is_strong(at));
        let counted = clause.clone().any(|at| {
            self.words[at]
                .lower
                .starts_with(|c: char| c.is_ascii_digit())
        });
        // “I was shocked when they killed 500 people.”
        let is_of_them = |at: usize| self.lexicon.people.contains(&self.words[at].lower);
        let deaths = clause.clone().any(is_of_them) && self.counts_deaths(&mut clause.clone());
        (anchored && strong) || (person && counted) || deaths
    }

    /// Whether these words tell how many were killed or died.
    pub(super) fn counts_deaths(&self, words: &mut dyn Iterator<Item = usize>) -> bool {
        let (mut counted, mut deadly) = (false, false);
        for at in words {
            let strong = self.lexicon.strong.at(self.words, at);
            let acts = self.lexicon.acts.at(self.words, at);
            let mut groups = strong.iter().chain(&acts);
            deadly |= groups.any(|(group, _)| DEADLY.contains(group));
            counted |= self.counts(at) && !self.is_year(at);
        }
        counted && deadly
    }

    /// Whether a clause names what the report does not know: “in the Second World War”, “in Turkey”.
    pub(super) fn names_something_else(&self, clause: &Range<usize>) -> bool {
        let mut words = clause.clone().filter(|at| *at > 0);
        words.any(|at| self.words[at].capital && !self.is_known(at))
    }

    /// “In 1990”, and not “2000 people”.
    fn is_year(&self, at: usize) -> bool {
        let near = |at: Option<usize>| Some(&self.words.get(at?)?.lower);
        let before = near(at.checked_sub(1));
        let behind = near(at.checked_add(1));
        dates::year(&self.words[at].lower).is_some()
            && before.is_some_and(|word| self.lexicon.stop.contains(word))
            && !behind.is_some_and(|word| self.lexicon.people.contains(word))
    }

    /// Whether the writer tells of a relative or a friend of theirs: "he" is then that one.
    pub(super) fn tells_of_kin(&self, clause: &Range<usize>) -> bool {
        clause.clone().any(|at| {
            self.lexicon.first_person.contains(&self.words[at].lower)
                && (at + 1..=at + NOUN).any(|near| self.lexicon.relatives.at(self.words, near) > 0)
        })
    }
}
