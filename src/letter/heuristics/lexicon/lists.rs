//! A lexicon as its file has it, and how it is made ready: cut to stems, or kept as written.

use std::collections::{BTreeMap, HashSet};

use rust_stemmers::{Algorithm, Stemmer};
use serde::Deserialize;

use super::Lexicon;
use crate::campaign::RequestKind;
use crate::letter::heuristics::phrases::{Groups, Phrases};
use crate::letter::heuristics::words::ListStemmer;

/// A file of words.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Lists {
    pub(super) language: String,
    attributing: Vec<String>,
    asking: Vec<String>,
    requesting: Vec<String>,
    hoping: Vec<String>,
    imperative: Vec<String>,
    command_endings: Vec<String>,
    courtesies: Vec<String>,
    first_person: Vec<String>,
    reporting: Vec<String>,
    disclaiming: Vec<String>,
    supposing: Vec<String>,
    inquiring: Vec<String>,
    questions: Vec<String>,
    known: Vec<String>,
    anyone: Vec<String>,
    subjects: Vec<String>,
    joins: Vec<String>,
    modal: Vec<String>,
    definite: Vec<String>,
    actors: Vec<String>,
    person: Vec<String>,
    people: Vec<String>,
    second_person: Vec<String>,
    outside: Vec<String>,
    asides: Vec<String>,
    opinion: Vec<String>,
    tense: Tense,
    reasons: BTreeMap<String, Vec<String>>,
    negators: Vec<String>,
    clause_ends: Vec<String>,
    idle: Vec<String>,
    universal: Vec<String>,
    at_least: Vec<String>,
    at_least_after: Vec<String>,
    over: Vec<String>,
    at_most: Vec<String>,
    most: Vec<String>,
    about: Vec<String>,
    strong: BTreeMap<String, Vec<String>>,
    implies: BTreeMap<String, Vec<String>>,
    acts: BTreeMap<String, Vec<String>>,
    synonyms: BTreeMap<String, Vec<String>>,
    aliases: BTreeMap<String, Vec<String>>,
    harm: BTreeMap<String, Vec<String>>,
    manners: BTreeMap<String, Vec<String>>,
    card: BTreeMap<String, Vec<String>>,
    relief: BTreeMap<Asked, Vec<String>>,
    beyond: BTreeMap<String, Vec<String>>,
    numbers: BTreeMap<String, u64>,
    words: BTreeMap<String, Vec<String>>,
}

/// How a language tells of what was or is.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Tense {
    past: Vec<String>,
    past_endings: Vec<String>,
    no_past: Vec<String>,
    present: Vec<String>,
}

/// A [`RequestKind`] that can be the key of a table.
#[derive(Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
enum Asked {
    Inquiry,
    Review,
    Release,
    Care,
    Visits,
    Transfer,
    Conditions,
}

impl Asked {
    fn kind(&self) -> RequestKind {
        match self {
            Self::Inquiry => RequestKind::Inquiry,
            Self::Review => RequestKind::Review,
            Self::Release => RequestKind::Release,
            Self::Care => RequestKind::Care,
            Self::Visits => RequestKind::Visits,
            Self::Transfer => RequestKind::Transfer,
            Self::Conditions => RequestKind::Conditions,
        }
    }
}

impl Lexicon {
    /// Makes the words of a file ready to be looked for.
    pub(super) fn new(mut lists: Lists) -> Self {
        let stemmer = Stemmer::create(match lists.language.as_str() {
            "ru" => Algorithm::Russian,
            _ => Algorithm::English,
        });
        let stems = ListStemmer::new(&stemmer);
        let phrases = |list: &[String]| Phrases::new(list, &stems);
        let groups = |table: &BTreeMap<String, Vec<String>>| Groups::new(table, &stems);
        let named = |table: &BTreeMap<String, Vec<String>>| {
            table
                .iter()
                .map(|(name, list)| (name.clone(), phrases(list)))
                .collect()
        };
        let stem = |word: &String| stems.stem(word);
        let as_written = |list: &[String]| -> HashSet<String> { list.iter().cloned().collect() };
        let set = |name: &str| -> HashSet<String> {
            lists
                .words
                .get(name)
                .into_iter()
                .flatten()
                .cloned()
                .collect()
        };
        let listed = |name: &str| phrases(lists.words.get(name).map_or(&[][..], Vec::as_slice));
        let harm = |name: &str| {
            lists
                .harm
                .get(name)
                .map(|list| phrases(list))
                .unwrap_or_default()
        };
        let form_marks = lists.manners.remove("form_marks").unwrap_or_default();
        let synonyms = lists.synonyms.iter();
        let months = lists.words.get("months").into_iter().flatten();
        Self {
            attributing: phrases(&lists.attributing),
            asking: phrases(&lists.asking),
            requesting: phrases(&lists.requesting),
            hoping: phrases(&lists.hoping),
            imperative: phrases(&lists.imperative),
            command_endings: std::mem::take(&mut lists.command_endings),
            courtesies: phrases(&lists.courtesies),
            first_person: as_written(&lists.first_person),
            reporting: phrases(&lists.reporting),
            disclaiming: phrases(&lists.disclaiming),
            supposing: phrases(&lists.supposing),
            inquiring: phrases(&lists.inquiring),
            questions: phrases(&lists.questions),
            known: phrases(&lists.known),
            anyone: phrases(&lists.anyone),
            subjects: as_written(&lists.subjects),
            joins: as_written(&lists.joins),
            modal: as_written(&lists.modal),
            definite: as_written(&lists.definite),
            actors: phrases(&lists.actors),
            person: as_written(&lists.person),
            people: as_written(&lists.people),
            second_person: as_written(&lists.second_person),
            outside: phrases(&lists.outside),
            asides: as_written(&lists.asides),
            opinion: phrases(&lists.opinion),
            past: as_written(&lists.tense.past),
            past_endings: std::mem::take(&mut lists.tense.past_endings),
            no_past: as_written(&lists.tense.no_past),
            telling: as_written(&lists.tense.present),
            complements: set("complements"),
            counterfactual: set("counterfactual"),
            future: set("future"),
            passive: set("passive"),
            name_endings: set("name_endings"),
            asked: set("asked"),
            forbidding: set("forbidding"),
            writer: set("writer"),
            indefinite: set("indefinite"),
            relative: set("relative"),
            anybody: set("anybody"),
            objects: set("objects"),
            here: listed("here"),
            means: listed("means"),
            hastening: listed("hastening"),
            mentions: set("mentions"),
            reasons: groups(&lists.reasons),
            negators: phrases(&lists.negators),
            clause_ends: phrases(&lists.clause_ends),
            idle: phrases(&lists.idle),
            universal: phrases(&lists.universal),
            at_least: phrases(&lists.at_least),
            at_least_after: phrases(&lists.at_least_after),
            over: phrases(&lists.over),
            at_most: phrases(&lists.at_most),
            most: phrases(&lists.most),
            about: phrases(&lists.about),
            strong: groups(&lists.strong),
            acts: groups(&lists.acts),
            synonyms: synonyms
                .flat_map(|(name, list)| list.iter().map(|word| (stem(word), name.clone())))
                .collect(),
            aliases: lists
                .aliases
                .iter()
                .map(|(name, of)| (stem(name), of.iter().map(stem).collect()))
                .collect(),
            graphic: harm("graphic"),
            relatives: harm("relatives"),
            possessives: harm("possessives"),
            manners: lists
                .manners
                .iter()
                .map(|(name, list)| (name.clone(), phrases(list)))
                .collect(),
            card: groups(&lists.card),
            form_marks,
            relief: lists
                .relief
                .iter()
                .map(|(asked, list)| (asked.kind(), phrases(list)))
                .collect(),
            beyond: named(&lists.beyond),
            vague: set("vague"),
            fractions: set("fractions"),
            half: listed("half"),
            months: months
                .enumerate()
                // A language that inflects them has each year's twelve in another form again.
                .filter_map(|(index, name)| {
                    Some((name.clone(), u8::try_from(index % 12 + 1).ok()?))
                })
                .collect(),
            titles: set("titles"),
            abbreviations: set("abbreviations"),
            places: set("places"),
            stop: set("stop"),
            numbers: lists.numbers.into_iter().collect(),
            implies: lists.implies,
            language: lists.language,
            stemmer,
        }
    }
}
