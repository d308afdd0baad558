//! The words that cards do not have, for each language: those of its lexicon, or where none has been made
//! yet, a list for cards alone (`assets/lexicon/card/*.toml`).

use std::collections::{BTreeMap, HashSet};
use std::sync::LazyLock;

use include_dir::{Dir, include_dir};
use rust_stemmers::{Algorithm, Stemmer};
use serde::Deserialize;

use crate::campaign::Lang;
use crate::campaign::legible::{Script, skeleton};
use crate::letter::Letter;
use crate::letter::heuristics::by_language::ByLanguage;
use crate::letter::heuristics::lexicon::Lexicon;
use crate::letter::heuristics::phrases::{Groups, Phrases};
use crate::letter::heuristics::words::{ListStemmer, Word, without_apostrophes};
use crate::letter::heuristics::{Passage, passages_by};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/lexicon/card");

static ALL: LazyLock<ByLanguage<OfCards>> = LazyLock::new(|| ByLanguage::new(&FILES));

/// Words as a file has them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lists {
    abbreviations: HashSet<String>,
    insults: Vec<String>,
    threats: Vec<String>,
    /// In these no word is looked for.
    everyday: Vec<String>,
    /// How compounds begin or end in which none is looked for, in a language that writes them as one word.
    #[serde(default)]
    everyday_compounds: Everyday,
    card: BTreeMap<String, Vec<String>>,
    /// How words begin, by topic, in a language that writes compounds as one word.
    #[serde(default)]
    begins: BTreeMap<String, Vec<String>>,
}

/// How compounds begin and end that only look like what a card does not speak of: “Lernprozess”.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Everyday {
    begin: Vec<String>,
    end: Vec<String>,
}

/// The names of the groups beside those of the topics.
pub(super) const INSULTS: &str = "insults";
pub(super) const THREATS: &str = "threats";
pub(super) const NUMBER: &str = "number";

/// Words for cards alone.
pub(in crate::letter::heuristics) struct OfCards {
    stemmer: Stemmer,
    abbreviations: HashSet<String>,
    /// Insults, threats, and what belongs to a topic.
    groups: Groups,
    everyday: Phrases,
    /// In a language that writes compounds as one word: which of them a longer word has in it.
    compounds: Option<Compounds>,
    /// How a word ends that is a street where a number follows, in a language that writes it as one word.
    street_endings: Vec<String>,
    /// Whether an apostrophe parts words.
    elides: bool,
}

impl OfCards {
    fn of(code: &str) -> Option<&'static Self> {
        ALL.get(code, |text| {
            let mut lists: Lists = toml::from_str(text).ok()?;
            let stemmer = Stemmer::create(match code {
                "de" => Algorithm::German,
                "es" => Algorithm::Spanish,
                "fr" => Algorithm::French,
                _ => return None,
            });
            let elides = code == "fr";
            let script = Script::of(&Lang::new(code));
            // As the rules read a card: without accents, where those tell letters of one script apart.
            let read = |phrase: &String| {
                let phrase = skeleton(phrase, script).into_owned();
                if elides {
                    without_apostrophes(&phrase)
                } else {
                    phrase
                }
            };
            let mut groups = lists.card;
            groups.insert(INSULTS.to_owned(), lists.insults);
            groups.insert(THREATS.to_owned(), lists.threats);
            let own = [&mut lists.everyday].into_iter();
            for list in own
                .chain(groups.values_mut())
                .chain(lists.begins.values_mut())
                .chain([
                    &mut lists.everyday_compounds.begin,
                    &mut lists.everyday_compounds.end,
                ])
            {
                *list = list.iter().map(read).collect();
            }
            let street_endings = groups.remove("number_endings").unwrap_or_default();
            let compounds = (code == "de").then(|| Compounds {
                everyday: lists.everyday_compounds,
                ..Compounds::of(&groups, lists.begins)
            });
            let stems = ListStemmer::new(&stemmer);
            Some(Self {
                abbreviations: lists.abbreviations,
                groups: Groups::new(&groups, &stems),
                everyday: Phrases::new(&lists.everyday, &stems),
                compounds,
                stemmer,
                street_endings,
                elides,
            })
        })
    }
}

impl OfCards {
    /// Where the first words of a group stand, and how many they are.
    fn find(&self, group: &str, words: &[Word]) -> Option<(usize, usize)> {
        let plain: Vec<Word> = match &self.compounds {
            Some(_) => words.iter().map(|word| self.plain(word)).collect(),
            None => Vec::new(),
        };
        let mut free = 0;
        (0..words.len()).find_map(|at| {
            free = free.max(at + self.everyday.at(words, at));
            if at < free {
                return None;
            }
            let listed = of_group(&self.groups, group, words, at);
            let listed = listed.or_else(|| of_group(&self.groups, group, &plain, at));
            let is_part = || {
                let word = plain.get(at)?;
                let compounds = self.compounds.as_ref()?;
                compounds.has(group, &word.lower).then_some(1)
            };
            Some((at, listed.or_else(is_part)?))
        })
    }

    /// A word as somebody writes it who has no umlauts.
    fn plain(&self, word: &Word) -> Word {
        let lower = without_umlauts(&word.lower);
        Word {
            stem: self.stemmer.stem(&lower).into_owned(),
            lower,
            ..word.clone()
        }
    }
}

/// How many words of a group begin at this one.
fn of_group(groups: &Groups, group: &str, words: &[Word], at: usize) -> Option<usize> {
    let mut found = groups.at(words, at).into_iter();
    found.find_map(|(name, length)| (name == group).then_some(length))
}

/// Gefaengnis as the lists have Gefängnis, which lost its accent.
fn without_umlauts(word: &str) -> String {
    let letters = [("ae", "a"), ("oe", "o"), ("ue", "u"), ("ß", "ss")];
    let fold = |word: String, (from, to): (&str, &str)| word.replace(from, to);
    letters.into_iter().fold(word.to_owned(), fold)
}

/// Letters that a listed word has at least to be looked for in longer ones, and that are left of these.
const PART: usize = 6;
const REST: usize = 3;

/// How German words end that are the same.
const ENDINGS: [&str; 7] = ["", "n", "en", "s", "es", "e", "er"];

/// Words that stand in longer ones, by their group: at either end, or at the beginning alone.
struct Compounds {
    either: BTreeMap<String, Vec<String>>,
    begins: BTreeMap<String, Vec<String>>,
    everyday: Everyday,
}

impl Compounds {
    fn of(groups: &BTreeMap<String, Vec<String>>, begins: BTreeMap<String, Vec<String>>) -> Self {
        let is_part =
            |word: &&String| !word.contains([' ', '=', '-']) && word.chars().count() >= PART;
        // “Wohnung” stands in much that is no address.
        let groups = groups.iter().filter(|(name, _)| *name != NUMBER);
        let either = groups.map(|(name, list)| {
            let parts = list
                .iter()
                .filter(is_part)
                .map(|word| without_umlauts(word));
            (name.clone(), parts.collect())
        });
        Self {
            either: either.collect(),
            begins,
            everyday: Everyday::default(),
        }
    }

    /// Whether a word of the group stands in this one.
    fn has(&self, group: &str, word: &str) -> bool {
        let is_rest = |rest: &str| rest.chars().count() >= REST;
        let begins = |part: &String| word.strip_prefix(part.as_str()).is_some_and(is_rest);
        let ends = |part: &String| {
            let mut bare = ENDINGS.iter().filter_map(|end| word.strip_suffix(end));
            bare.any(|word| word.strip_suffix(part.as_str()).is_some_and(is_rest))
        };
        let is_everyday = self
            .everyday
            .begin
            .iter()
            .any(|part| word.starts_with(part.as_str()))
            || ENDINGS
                .iter()
                .filter_map(|end| word.strip_suffix(end))
                .any(|word| {
                    self.everyday
                        .end
                        .iter()
                        .any(|part| word.ends_with(part.as_str()))
                });
        if is_everyday {
            return false;
        }
        let mut either = self.either.get(group).into_iter().flatten();
        let mut first = self.begins.get(group).into_iter().flatten();
        either.any(|part| begins(part) || ends(part)) || first.any(begins)
    }
}

/// The words of a language.
#[derive(Clone, Copy)]
pub(in crate::letter::heuristics) enum CardWords {
    /// Those of its lexicon.
    Whole(&'static Lexicon),
    /// Those for cards alone.
    Alone(&'static OfCards),
}

impl CardWords {
    /// The words of this language, if there are any.
    pub(in crate::letter::heuristics) fn of(lang: &Lang) -> Option<Self> {
        let whole = Lexicon::of(lang).map(Self::Whole);
        whole.or_else(|| OfCards::of(lang.code()).map(Self::Alone))
    }

    /// Where the first words of a group stand in a sentence, and how many they are. A topic is a group.
    pub(super) fn find(self, group: &str, words: &[Word]) -> Option<(usize, usize)> {
        match self {
            Self::Whole(lexicon) => {
                let mut places = 0..words.len();
                places.find_map(|at| Some((at, of_group(&lexicon.card, group, words, at)?)))
            }
            Self::Alone(of_cards) => of_cards.find(group, words),
        }
    }

    /// Whether the word is a street by its end.
    pub(in crate::letter::heuristics) fn is_street(self, word: &str) -> bool {
        let Self::Alone(words) = self else {
            return false;
        };
        let mut endings = words.street_endings.iter();
        endings.any(|end| word.ends_with(end.as_str()))
    }

    /// The sentences of a card.
    pub(in crate::letter::heuristics) fn passages(self, letter: &Letter) -> Vec<Passage> {
        let (abbreviations, stemmer, elides) = match self {
            Self::Whole(lexicon) => (&lexicon.abbreviations, &lexicon.stemmer, false),
            Self::Alone(words) => (&words.abbreviations, &words.stemmer, words.elides),
        };
        passages_by(letter, (Some(abbreviations), None), stemmer, |read| {
            if elides {
                without_apostrophes(&read)
            } else {
                read
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::Topic;

    #[test]
    fn card_words_can_be_read_and_have_each_topic() {
        for file in FILES.files() {
            let code = file
                .path()
                .file_stem()
                .and_then(|stem| stem.to_str())
                .unwrap();
            let text = file.contents_utf8().unwrap();
            let lists: Lists =
                toml::from_str(text).unwrap_or_else(|error| panic!("{code}: {error}"));
            for topic in Topic::ALL {
                assert!(!lists.card[topic.word()].is_empty(), "{code}: {topic:?}");
            }
            let known = Topic::ALL
                .iter()
                .map(|topic| topic.word())
                .chain([NUMBER, "number_endings"]);
            let known: Vec<&str> = known.collect();
            let mut keys = lists.card.keys().chain(lists.begins.keys());
            assert!(keys.all(|key| known.contains(&key.as_str())), "{code}");
            assert!(OfCards::of(code).is_some(), "{code}");
            assert!(
                Lexicon::of(&Lang::new(code)).is_none(),
                "{code} has a whole lexicon"
            );
        }
    }
}
