//! The words that the review watches for, as data for each language (`assets/lexicon/*.toml`).
//!
//! A word is matched by its stem, so that "tortured" is found by "torture". The stems are those of
//! the Snowball stemmers; they cut endings and know no irregular forms ("shot"), which the lists
//! therefore give. A language without a list is not watched.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::LazyLock;

use include_dir::{Dir, include_dir};
use rust_stemmers::{Algorithm, Stemmer};
use serde::Deserialize;

use super::phrases::{Groups, Phrases};
use crate::campaign::{Kind, Lang};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/lexicon");

static ALL: LazyLock<Vec<Lexicon>> = LazyLock::new(|| {
    FILES
        .files()
        .filter_map(|file| toml::from_str::<Lists>(file.contents_utf8()?).ok())
        .map(Lexicon::new)
        .collect()
});

/// A file of words.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lists {
    language: String,
    attributing: Vec<String>,
    asking: Vec<String>,
    requesting: Vec<String>,
    imperative: Vec<String>,
    first_person: Vec<String>,
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
    relief: BTreeMap<Asked, Vec<String>>,
    beyond: BTreeMap<String, Vec<String>>,
    numbers: BTreeMap<String, u64>,
    words: BTreeMap<String, Vec<String>>,
}

/// A [`Kind`] that can be the key of a table.
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
    fn kind(&self) -> Kind {
        match self {
            Self::Inquiry => Kind::Inquiry,
            Self::Review => Kind::Review,
            Self::Release => Kind::Release,
            Self::Care => Kind::Care,
            Self::Visits => Kind::Visits,
            Self::Transfer => Kind::Transfer,
            Self::Conditions => Kind::Conditions,
        }
    }
}

/// The words of one language.
pub struct Lexicon {
    /// The language's code.
    pub language: String,
    /// Cuts the endings.
    pub stemmer: Stemmer,
    /// Put what follows in somebody's mouth.
    pub attributing: Phrases,
    /// Ask, wish or argue.
    pub asking: Phrases,
    /// Make a sentence a request.
    pub requesting: Phrases,
    /// Make one a request at its beginning.
    pub imperative: Phrases,
    /// The writer.
    pub first_person: Phrases,
    /// Turn round what follows.
    pub negators: Phrases,
    /// Where a negation ends.
    pub clause_ends: Phrases,
    /// Phrases that are not what their words are.
    pub idle: Phrases,
    /// All of something.
    pub universal: Phrases,
    /// Before a number: no fewer.
    pub at_least: Phrases,
    /// After a number: no fewer.
    pub at_least_after: Phrases,
    /// Before a number: more.
    pub over: Phrases,
    /// Before a number: no more.
    pub at_most: Phrases,
    /// Before a number: not all of them.
    pub most: Phrases,
    /// Before a number: or near it.
    pub about: Phrases,
    /// Words that pronounce or accuse.
    pub strong: Groups,
    /// What a group of strong words bears out besides itself.
    pub implies: BTreeMap<String, Vec<String>>,
    /// What is done to somebody.
    pub acts: Groups,
    /// Which stem stands for another of about the same meaning.
    pub synonyms: HashMap<String, String>,
    /// Stems that a short name stands for.
    pub aliases: HashMap<String, Vec<String>>,
    /// Details that harm.
    pub graphic: Phrases,
    /// Relatives and children.
    pub relatives: Phrases,
    /// Whose relatives.
    pub possessives: Phrases,
    /// Manners, by the names of the lists.
    pub manners: BTreeMap<String, Phrases>,
    /// Marks of a form, as they stand.
    pub form_marks: Vec<String>,
    /// What is asked for, by kind.
    pub relief: Vec<(Kind, Phrases)>,
    /// What no kind of request covers.
    pub beyond: Vec<(String, Phrases)>,
    /// Number words.
    pub numbers: HashMap<String, u64>,
    /// Counts without a number.
    pub vague: HashSet<String>,
    /// Parts of a whole.
    pub fractions: HashSet<String>,
    /// "And a half".
    pub half: Phrases,
    /// Months, by their lower-case names, from 1.
    pub months: HashMap<String, u8>,
    /// Capitalised words that name nobody.
    pub titles: HashSet<String>,
    /// Words whose full stop ends no sentence.
    pub abbreviations: HashSet<String>,
    /// Words before a place.
    pub places: HashSet<String>,
    /// Words without a meaning of their own.
    pub stop: HashSet<String>,
}

impl Lexicon {
    /// The words of this language, if there are any.
    pub fn of(lang: &Lang) -> Option<&'static Self> {
        ALL.iter().find(|lexicon| lexicon.language == lang.code())
    }

    fn new(mut lists: Lists) -> Self {
        let stemmer = Stemmer::create(match lists.language.as_str() {
            "ru" => Algorithm::Russian,
            _ => Algorithm::English,
        });
        let phrases = |list: &[String]| Phrases::new(list, &stemmer);
        let groups = |table: &BTreeMap<String, Vec<String>>| Groups::new(table, &stemmer);
        let named = |table: &BTreeMap<String, Vec<String>>| {
            table
                .iter()
                .map(|(name, list)| (name.clone(), phrases(list)))
                .collect()
        };
        let stem = |word: &String| stemmer.stem(word).into_owned();
        let set = |name: &str| -> HashSet<String> {
            lists
                .words
                .get(name)
                .into_iter()
                .flatten()
                .cloned()
                .collect()
        };
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
            imperative: phrases(&lists.imperative),
            first_person: phrases(&lists.first_person),
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
            form_marks,
            relief: lists
                .relief
                .iter()
                .map(|(asked, list)| (asked.kind(), phrases(list)))
                .collect(),
            beyond: named(&lists.beyond),
            vague: set("vague"),
            fractions: set("fractions"),
            half: phrases(lists.words.get("half").map_or(&[][..], Vec::as_slice)),
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

#[cfg(test)]
mod tests {
    use super::super::words::words;
    use super::*;

    #[test]
    fn lexicon_of_every_file_can_be_read() {
        assert_eq!(ALL.len(), FILES.files().count());
        assert!(Lexicon::of(&Lang::new("kk")).is_none());
    }

    #[test]
    fn lexicon_finds_words_by_their_stems_and_phrases_whole() {
        let lexicon = Lexicon::of(&Lang::new("en")).unwrap();
        let of = |text: &str| words(text, &lexicon.stemmer);
        assert_eq!(lexicon.graphic.find(&of("with plastic bags")), Some((1, 2)));
        assert!(!lexicon.graphic.in_any(&of("a plastic chair")));
        assert_eq!(
            lexicon.strong.at(&of("They were TORTURED."), 2),
            [("torture", 1)]
        );
        let russian = Lexicon::of(&Lang::new("ru")).unwrap();
        let words = words("о пытках", &russian.stemmer);
        assert_eq!(russian.strong.at(&words, 1), [("torture", 1)]);
    }
}
