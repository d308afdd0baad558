//! Accusations of the letter's reader in languages that have no [lexicon](super::super::lexicon): a clause in
//! which the reader, or one of the reader's officers, stands together with a crime. **A heuristic**, and a coarser one than its
//! sibling for languages with a lexicon: a clause in which anything is denied, asked, left open or said by somebody
//! else accuses nobody.

use std::ops::Range;
use std::sync::LazyLock;

use include_dir::{Dir, include_dir};
use rust_stemmers::{Algorithm, Stemmer};
use serde::Deserialize;

use super::super::by_language::ByLanguage;
use super::super::phrases::Phrases;
use super::super::words::{ListStemmer, Word, without_apostrophes, words};
use super::super::{Passage, passages_by};
use super::problem;
use crate::campaign::Lang;
use crate::campaign::legible::{Script, skeleton};
use crate::letter::Letter;
use crate::problem::Problem;

#[cfg(test)]
mod tests;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/lexicon/accusing");

static ALL: LazyLock<ByLanguage<Accusing>> = LazyLock::new(|| ByLanguage::new(&FILES));

/// How many words may stand between the reader and what they did, where their order tells who did it.
const REACH: usize = 4;
/// How many may stand between an auxiliary and its participle: "avez vous-même torturé".
const NEAR: usize = 2;

/// A language's file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lists {
    #[serde(default)]
    polite_capital: bool,
    #[serde(default)]
    free_order: bool,
    reader: Vec<String>,
    #[serde(default)]
    beginning: Vec<String>,
    of_another: Vec<String>,
    by_reader: Vec<String>,
    wrongs: Vec<String>,
    #[serde(default)]
    participles: Vec<String>,
    #[serde(default)]
    auxiliaries: Vec<String>,
    #[serde(default)]
    objects: Vec<String>,
    called: Vec<String>,
    negators: Vec<String>,
    writer: Vec<String>,
    openers: Vec<String>,
    open: Vec<String>,
    said: Vec<String>,
}

/// Words and phrases as they stand. Rules read a text without accents, and some words are told from others by nothing
/// else: "torturé" and "torture", "würden" and "wurden".
struct List {
    /// Those that are the same without.
    plain: Phrases,
    /// Those that have accents, without them.
    accented: Phrases,
    /// Whether an accent that is written, or left out, is another word.
    strict: bool,
}

impl List {
    fn new(list: &[String], strict: bool, stemmer: &Stemmer) -> Self {
        let read = |phrase: &String| {
            let phrase = without_apostrophes(phrase);
            let seen = skeleton(&phrase, Script::Latin).into_owned();
            // "Mató" without is "mato"; "Mörder" is nothing but itself.
            let accented = seen != phrase && (strict || phrase.ends_with('ó'));
            (accented, format!("={seen}"))
        };
        let (accented, plain): (Vec<_>, Vec<_>) =
            list.iter().map(read).partition(|(accented, _)| *accented);
        let phrases = |list: Vec<(bool, String)>| {
            let list: Vec<String> = list.into_iter().map(|(_, phrase)| phrase).collect();
            Phrases::new(&list, &ListStemmer::new(stemmer))
        };
        Self {
            plain: phrases(plain),
            accented: phrases(accented),
            strict,
        }
    }

    /// How many words of one of them begin at this word.
    fn at(&self, sentence: &Sentence, at: usize) -> usize {
        let differs = |length: usize| sentence.differs[at..at + length].contains(&true);
        let plain = self.plain.at(sentence.words, at);
        let accented = self.accented.at(sentence.words, at);
        let plain = if self.strict && differs(plain) {
            0
        } else {
            plain
        };
        let accented = if differs(accented) { accented } else { 0 };
        plain.max(accented)
    }
}

/// The lists of a language, ready to be looked for.
struct Accusing {
    stemmer: Stemmer,
    /// Whether "you" has a capital that "they" has not.
    polite_capital: bool,
    /// Whether who did it may stand anywhere in the clause.
    free_order: bool,
    /// The reader, and the reader's officers and offices.
    reader: List,
    /// The same at the beginning of a sentence, where each word has a capital.
    beginning: List,
    /// Beside the reader: somebody else is meant.
    of_another: List,
    by_reader: List,
    wrongs: List,
    /// What somebody did, behind one of these …
    participles: List,
    auxiliaries: List,
    /// … and not where one of these stands between: "avez vu un homme torturé".
    objects: List,
    /// What the reader is called, with the verb.
    called: List,
    negators: List,
    /// The writer, and words that ask.
    writer: List,
    /// Begin another clause.
    openers: List,
    /// Begin a clause that states nothing.
    open: List,
    /// Somebody else says what follows.
    said: List,
}

/// A sentence to be looked at.
struct Sentence<'a> {
    words: &'a [Word],
    /// Which words are written otherwise than they are read: with accents, or with letters of another script.
    differs: Vec<bool>,
}

impl Accusing {
    fn in_language(code: &str) -> Option<&'static Self> {
        ALL.get(code, |text| Some(Self::of(&toml::from_str(text).ok()?)))
    }

    fn of(lists: &Lists) -> Self {
        // Words are looked for as they stand; the stemmer cuts what nobody looks at.
        let stemmer = Stemmer::create(Algorithm::English);
        let accusing = |list: &[String]| List::new(list, false, &stemmer);
        let sparing = |list: &[String]| List::new(list, true, &stemmer);
        Self {
            polite_capital: lists.polite_capital,
            free_order: lists.free_order,
            reader: accusing(&lists.reader),
            beginning: accusing(&lists.beginning),
            of_another: sparing(&lists.of_another),
            by_reader: accusing(&lists.by_reader),
            wrongs: accusing(&lists.wrongs),
            participles: accusing(&lists.participles),
            auxiliaries: accusing(&lists.auxiliaries),
            objects: sparing(&lists.objects),
            called: accusing(&lists.called),
            negators: sparing(&lists.negators),
            writer: sparing(&lists.writer),
            openers: sparing(&lists.openers),
            open: sparing(&lists.open),
            said: sparing(&lists.said),
            stemmer,
        }
    }

    /// The clauses of a sentence.
    fn clauses(&self, sentence: &Sentence) -> Vec<Range<usize>> {
        let count = sentence.words.len();
        let begins = |at: &usize| sentence.words[*at].parted || self.openers.at(sentence, *at) > 0;
        let mut starts: Vec<usize> = (1..count).filter(begins).collect();
        starts.insert(0, 0);
        let ends: Vec<usize> = starts.iter().skip(1).copied().chain([count]).collect();
        let clauses = starts.into_iter().zip(ends);
        clauses.map(|(start, end)| start..end).collect()
    }

    /// Where the sentence, as it is written and as it is read, accuses the reader.
    fn accused(&self, written: &str, words: &[Word]) -> Option<Range<usize>> {
        if written.trim_end().ends_with('?') {
            return None;
        }
        let sentence = Sentence {
            words,
            differs: self.differs(written, words),
        };
        let mut told = false;
        self.clauses(&sentence).into_iter().find_map(|clause| {
            let has = |list: &List| clause.clone().any(|at| list.at(&sentence, at) > 0);
            told |= has(&self.said);
            let is_open = self.open.at(&sentence, clause.start) > 0;
            if told || is_open || has(&self.negators) || has(&self.writer) {
                return None;
            }
            let (one, two) = self.accused_in(&sentence, &clause)?;
            Some(one.start.min(two.start)..one.end.max(two.end))
        })
    }

    /// The reader and what they did, in a clause.
    fn accused_in(
        &self,
        sentence: &Sentence,
        clause: &Range<usize>,
    ) -> Option<(Range<usize>, Range<usize>)> {
        let all = |list: &List| -> Vec<Range<usize>> {
            let found = clause.clone().map(|at| at..at + list.at(sentence, at));
            found.filter(|found| !found.is_empty()).collect()
        };
        let wrongs = all(&self.wrongs);
        let participles = all(&self.participles);
        let by = all(&self.by_reader)
            .into_iter()
            .find(|by| self.is_yours(sentence, by));
        // "La torture" is a noun.
        let is_noun = |at: usize| at > 0 && self.objects.at(sentence, at - 1) > 0;
        let done_to = || participles.iter().find(|done| !is_noun(done.start));
        if let Some((by, wrong)) = by.zip(wrongs.first().or_else(done_to)) {
            return Some((by, wrong.clone()));
        }
        if !all(&self.of_another).is_empty() {
            return None;
        }
        let readers = all(&self.reader);
        let readers = readers.into_iter().filter(|who| self.is_you(sentence, who));
        let called = all(&self.called);
        readers.into_iter().find_map(|who| {
            let follows = |verb: &&Range<usize>| {
                let is_near = (who.end..=who.end + REACH).contains(&verb.start);
                // "Lo torturaron sus agentes."
                self.free_order || is_near || verb.end == who.start
            };
            let mut done = participles.iter().filter(|done| {
                let reach = done.start.saturating_sub(NEAR + 1)..done.start;
                let auxiliary = reach
                    .rev()
                    .find(|at| self.auxiliaries.at(sentence, *at) > 0);
                auxiliary.is_some_and(|at| {
                    let has_object = (at..done.start).any(|at| self.objects.at(sentence, at) > 0);
                    !has_object && (who.end..=who.end + REACH).contains(&at)
                })
            });
            let mut deeds = wrongs.iter().chain(&called).filter(follows);
            let deed = deeds.next().or_else(|| done.next())?;
            Some((who.clone(), deed.clone()))
        })
    }

    /// Which words are written otherwise than they are read.
    fn differs(&self, written: &str, read: &[Word]) -> Vec<bool> {
        let written = words(&without_apostrophes(written), &self.stemmer);
        if written.len() != read.len() {
            return vec![true; read.len()];
        }
        let both = written.iter().zip(read);
        both.map(|(written, read)| written.lower != read.lower)
            .collect()
    }

    /// Whether the words are "you" or "your officers", and not "she" or "their officers", where a capital tells.
    fn is_you(&self, sentence: &Sentence, who: &Range<usize>) -> bool {
        let is_capital = !self.polite_capital || sentence.words[who.start].capital;
        // Every sentence begins with a capital.
        let is_told = !self.polite_capital || who.start > 0 || self.beginning.at(sentence, 0) > 0;
        is_capital && is_told
    }

    /// Whether "by your officers" is said of the reader's.
    fn is_yours(&self, sentence: &Sentence, by: &Range<usize>) -> bool {
        let mut pronouns = by
            .clone()
            .filter(|at| by.len() == 1 || self.reader.at(sentence, *at) > 0);
        !self.polite_capital || pronouns.any(|at| sentence.words[at].capital)
    }
}

/// The accusations in the writer's own sentences; none in a language without a file.
pub(in super::super) fn of_reader(letter: &Letter) -> Vec<Problem> {
    let Some(accusing) = Accusing::in_language(letter.lang.code()) else {
        return Vec::new();
    };
    let passages = passages_by(letter, (None, None), &accusing.stemmer, |read| {
        without_apostrophes(&read)
    });
    let own = passages.iter().filter(|passage| passage.is_the_writers());
    own.filter_map(|passage: &Passage| {
        let found = accusing.accused(&passage.text, &passage.words)?;
        Some(problem(passage, &found))
    })
    .collect()
}

/// Whether accusations of the reader are looked for in this language, and nothing else.
pub(in super::super) fn cover(lang: &Lang) -> bool {
    Accusing::in_language(lang.code()).is_some()
}
