//! The words that cards do not have, for each language: those of its lexicon, or where none has been made
//! yet, a list for cards alone (`assets/lexicon/card/*.toml`).

use std::collections::{BTreeMap, HashSet};
use std::sync::{LazyLock, OnceLock};

use include_dir::{Dir, include_dir};
use rust_stemmers::{Algorithm, Stemmer};
use serde::Deserialize;

use crate::campaign::Lang;
use crate::campaign::legible::{Script, skeleton};
use crate::letter::Letter;
use crate::letter::heuristics::lexicon::Lexicon;
use crate::letter::heuristics::phrases::{Groups, Phrases};
use crate::letter::heuristics::words::without_apostrophes;
use crate::letter::heuristics::{Passage, passages_by};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/lexicon/card");

/// The words of a language, read when they are first asked for.
type Lazy = OnceLock<Option<OfCards>>;

/// Those of each language by its code.
static ALL: LazyLock<Vec<(&str, Lazy)>> = LazyLock::new(|| {
    let codes = FILES
        .files()
        .filter_map(|file| file.path().file_stem()?.to_str());
    codes.map(|code| (code, OnceLock::new())).collect()
});

/// Words as a file has them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lists {
    abbreviations: HashSet<String>,
    insults: Vec<String>,
    threats: Vec<String>,
    card: BTreeMap<String, Vec<String>>,
}

/// Words for cards alone.
pub(in crate::letter::heuristics) struct OfCards {
    stemmer: Stemmer,
    abbreviations: HashSet<String>,
    /// What stops a card as an insult.
    pub insults: Phrases,
    /// What stops it as a threat.
    pub threats: Phrases,
    card: Groups,
    /// How a word ends that is a street where a number follows, in a language that writes it as one word.
    street_endings: Vec<String>,
    /// Whether an apostrophe parts words.
    elides: bool,
}

impl OfCards {
    fn of(code: &str) -> Option<&'static Self> {
        let (code, words) = ALL.iter().find(|(known, _)| *known == code)?;
        let read = || {
            let file = FILES.get_file(format!("{code}.toml"))?;
            let mut lists: Lists = toml::from_str(file.contents_utf8()?).ok()?;
            let stemmer = Stemmer::create(match *code {
                "de" => Algorithm::German,
                "es" => Algorithm::Spanish,
                "fr" => Algorithm::French,
                _ => return None,
            });
            let elides = *code == "fr";
            let script = Script::of(&Lang::new(*code));
            // As the rules read a card: without accents, where those tell letters of one script apart.
            let read = |phrase: &String| {
                let phrase = skeleton(phrase, script).into_owned();
                if elides {
                    without_apostrophes(&phrase)
                } else {
                    phrase
                }
            };
            let lists_of = [&mut lists.insults, &mut lists.threats];
            for list in lists_of.into_iter().chain(lists.card.values_mut()) {
                *list = list.iter().map(read).collect();
            }
            let street_endings = lists.card.remove("number_endings").unwrap_or_default();
            Some(Self {
                abbreviations: lists.abbreviations,
                insults: Phrases::new(&lists.insults, &stemmer),
                threats: Phrases::new(&lists.threats, &stemmer),
                card: Groups::new(&lists.card, &stemmer),
                stemmer,
                street_endings,
                elides,
            })
        };
        words.get_or_init(read).as_ref()
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

    /// What a card does not speak of, by topic.
    pub(in crate::letter::heuristics) fn groups(self) -> &'static Groups {
        match self {
            Self::Whole(lexicon) => &lexicon.card,
            Self::Alone(words) => &words.card,
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
        match self {
            Self::Whole(lexicon) => passages_by(
                letter,
                Some(&lexicon.abbreviations),
                &lexicon.stemmer,
                |read| read,
            ),
            Self::Alone(words) => {
                passages_by(letter, Some(&words.abbreviations), &words.stemmer, |read| {
                    if words.elides {
                        without_apostrophes(&read)
                    } else {
                        read
                    }
                })
            }
        }
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
                .chain(["number", "number_endings"]);
            let known: Vec<&str> = known.collect();
            assert!(
                lists.card.keys().all(|key| known.contains(&key.as_str())),
                "{code}"
            );
            assert!(OfCards::of(code).is_some(), "{code}");
            assert!(
                Lexicon::of(&Lang::new(code)).is_none(),
                "{code} has a whole lexicon"
            );
        }
    }
}
