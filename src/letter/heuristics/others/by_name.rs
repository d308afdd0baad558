//! The same in languages without a [lexicon](super::super::lexicon): a surname is looked for as the report spells
//! it, which needs no words of the language but names. **A heuristic**, and a careful one: at the beginning of a
//! sentence, and wherever every noun has a capital, a surname may be any word; there it counts only with another
//! name of theirs or a title before it.

use std::collections::HashSet;

use rust_stemmers::{Algorithm, Stemmer};

use super::super::words::{Word, words};
use super::super::{Passage, is_the_senders, passages_by};
use super::{is_in, problem};
use crate::campaign::language::Language;
use crate::campaign::legible::{Script, skeleton};
use crate::campaign::{Campaign, Case, Consent};
use crate::letter::{Draft, Letter, Origin};
use crate::problem::Problem;

/// In letters: a shorter surname is too often another word.
const SHORT: usize = 4;

/// Somebody whom the report names, by the words of all spellings.
struct Person<'a> {
    /// Whoever is only mentioned has no case.
    case: Option<&'a Case>,
    surnames: HashSet<String>,
    names: HashSet<String>,
}

/// The people of the report of whom own words speak, and the rest of the letter does not; each once.
pub(in super::super) fn named(campaign: &Campaign, draft: &Draft, letter: &Letter) -> Vec<Problem> {
    let is_own = |origin: &Origin| matches!(origin, Origin::Own | Origin::Edited(_));
    if !letter.runs().any(|run| is_own(&run.origin)) {
        return Vec::new();
    }
    // Words are compared whole.
    let stemmer = Stemmer::create(Algorithm::English);
    let passages = passages_by(letter, (None, None), &stemmer, |read| read);
    let writers: Vec<&Passage> = passages
        .iter()
        .filter(|passage| passage.is_the_writers())
        .collect();
    if writers.is_empty() {
        return Vec::new();
    }
    let script = Script::of(&draft.lang);
    let people = people(campaign, script, &stemmer);
    let language = Language::or_english(&draft.lang);
    let titles: HashSet<String> = language
        .titles
        .iter()
        .map(|one| one.to_lowercase())
        .collect();
    let mut problems = Vec::new();
    for (at, person) in people.iter().enumerate() {
        let Some(case) = person.case else { continue };
        let is_free = case.consent != Consent::Unknown
            && !draft.cases.iter().any(|id| case.id == id.as_str());
        if !is_free {
            continue;
        }
        let others = || people.iter().enumerate().filter(|(other, _)| *other != at);
        let is_shared = |word: &str| others().any(|(_, other)| other.names.contains(word));
        let is_named = |passage: &&&Passage| {
            let words = passage.words.iter().enumerate();
            let mut words = words.filter(|(_, word)| word.capital);
            words.any(|(place, word)| {
                let word_of = |word: &Word| bare(word, &person.surnames);
                let Some(surname) = word_of(word).filter(|surname| !is_shared(surname)) else {
                    return false;
                };
                let beside = |place: Option<usize>| {
                    let word = place.and_then(|place| passage.words.get(place));
                    word.is_some_and(|word| word.capital && person.names.contains(&word.lower))
                };
                let before = place.checked_sub(1);
                let has_title = before
                    .and_then(|before| passage.words.get(before))
                    .is_some_and(|word| titles.contains(&word.lower));
                let may_be_any_word = place == 0 || language.capital_nouns;
                let is_whole = beside(before) || beside(Some(place + 1)) || has_title;
                let is_long = surname.chars().count() >= SHORT;
                (is_whole || (is_long && !may_be_any_word))
                    && !is_the_senders(draft, &surname, passage)
            })
        };
        let passage = writers.iter().find(is_named);
        if let Some(passage) = passage.filter(|_| !is_in(letter, case)) {
            problems.push(problem(&draft.lang, passage, case));
        }
    }
    problems
}

/// The surname that this word is, in its own form or with the ending of a genitive.
fn bare(word: &Word, surnames: &HashSet<String>) -> Option<String> {
    let forms = [Some(&*word.lower), word.lower.strip_suffix('s')];
    let mut forms = forms.into_iter().flatten();
    forms
        .find(|form| surnames.contains(*form))
        .map(str::to_owned)
}

fn people<'a>(campaign: &'a Campaign, script: Script, stemmer: &Stemmer) -> Vec<Person<'a>> {
    let person = |case: Option<&'a Case>, spellings: Vec<&String>| {
        let mut person = Person {
            case,
            surnames: HashSet::new(),
            names: HashSet::new(),
        };
        for name in spellings {
            let words = words(&skeleton(name, script), stemmer);
            let surname = words.last().map(|word| word.lower.clone());
            person.surnames.extend(surname);
            person
                .names
                .extend(words.into_iter().map(|word| word.lower));
        }
        person
    };
    let cases = campaign.cases.iter().map(|case| {
        let spellings = case.name.0.values().chain(&case.spellings);
        person(Some(case), spellings.collect())
    });
    let mentioned = campaign.mentioned.iter();
    let mentioned = mentioned.map(|one| person(None, one.name.0.values().collect()));
    cases.chain(mentioned).collect()
}
