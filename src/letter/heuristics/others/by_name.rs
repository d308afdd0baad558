//! The same in languages without a [lexicon](super::super::lexicon): a surname is looked for as the report spells
//! it, with an s of a genitive or behind an apostrophe at most, which needs no words of the language but titles. In
//! a language that gives names other endings (`Tulietaievu`, `Evloevin`) it is found only where it stands without
//! one. **A heuristic**, and a careful one: at the beginning of a
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
    let language = Language::or_english(&draft.lang);
    let titles: HashSet<String> = language
        .titles
        .iter()
        .map(|one| one.to_lowercase())
        .collect();
    // Words are compared whole, and no sentence ends behind “Sra.”.
    let stemmer = Stemmer::create(Algorithm::English);
    let passages = passages_by(letter, (Some(&titles), None), &stemmer, |read| read);
    let writers: Vec<&Passage> = passages
        .iter()
        .filter(|passage| passage.is_the_writers())
        .collect();
    if writers.is_empty() {
        return Vec::new();
    }
    let script = Script::of(&draft.lang);
    let people = people(campaign, script, &stemmer);
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
            let mut words = passage.words.iter().enumerate();
            words.any(|(place, word)| {
                let word_of = |word: &Word| bare(word, passage, &person.surnames);
                let Some(surname) = word_of(word).filter(|surname| !is_shared(surname)) else {
                    return false;
                };
                let beside = |place: Option<usize>| {
                    let word = place.and_then(|place| passage.words.get(place));
                    word.is_some_and(|word| bare(word, passage, &person.names).is_some())
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

/// Which of these names this word is, with a capital: in its own form, with the ending of a genitive, or behind what
/// is elided (“d’Evloev”).
fn bare(word: &Word, passage: &Passage, names: &HashSet<String>) -> Option<String> {
    let written = &passage.read[word.range.clone()];
    let elided = written.split_once(['\'', '’']).map(|(_, name)| name);
    let is_capital = |name: &str| name.starts_with(char::is_uppercase);
    let whole = word.capital.then(|| word.lower.clone());
    let elided = elided.filter(|name| is_capital(name));
    let elided = elided.map(str::to_lowercase);
    whole.into_iter().chain(elided).find_map(|form| {
        let forms = [Some(&*form), form.strip_suffix('s')];
        let mut forms = forms.into_iter().flatten();
        forms.find(|form| names.contains(*form)).map(str::to_owned)
    })
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
        let spellings = case.names();
        person(Some(case), spellings.collect())
    });
    let mentioned = campaign.mentioned.iter();
    let mentioned = mentioned.map(|one| person(None, one.name.0.values().collect()));
    cases.chain(mentioned).collect()
}
