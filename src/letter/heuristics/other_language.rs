//! Words of the writer's in another language than the letter: whoever reads it may not understand them,
//! and the other rules read nothing in them. **A heuristic**: a sentence is held to be in the language
//! whose commonest words it has (`assets/common-words.toml`), where the letter's language has fewer.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::LazyLock;

use unicode_segmentation::UnicodeSegmentation;

use super::{Context, Passage};
use crate::campaign::Lang;
use crate::problem::{Language, Problem, Rule, WordingProblem};

/// How many common words of another language there are at least.
const FEWEST: usize = 2;
/// One word in how many is then a common one of that language.
const SHARE: usize = 4;
/// How many times as many there are as of the letter's language.
const TIMES: usize = 2;

static COMMON: LazyLock<BTreeMap<String, HashSet<String>>> = LazyLock::new(|| {
    let text = include_str!("../../../assets/common-words.toml");
    toml::from_str(text).unwrap_or_default()
});

/// `language`: the sentences of the writer's that seem to be in another language than the letter.
pub fn of_another(context: &Context, passages: &[Passage]) -> Vec<Problem> {
    let lang = &context.draft.lang;
    let own = passages.iter().filter(|passage| passage.is_the_writers());
    own.filter_map(|passage| {
        let code = another(&passage.text, lang)?;
        let (whose, sentence) = passage.told();
        let problem = WordingProblem::OtherLanguage {
            whose,
            sentence,
            language: Language::of(code),
            letter: Language::of(lang),
        };
        Some(passage.problem(Rule::Language, problem))
    })
    .collect()
}

/// The code of the language that the sentence seems to be in, if it is another than this.
fn another(sentence: &str, lang: &Lang) -> Option<&'static str> {
    let own = COMMON.get(lang.code())?;
    let words: Vec<String> = sentence
        .unicode_words()
        .map(|word| word.to_lowercase().replace('\'', "’"))
        .collect();
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for (code, common) in COMMON.iter().filter(|(code, _)| *code != lang.code()) {
        let theirs = |word: &&String| common.contains(*word) && !own.contains(*word);
        let ours = |word: &&String| own.contains(*word) && !common.contains(*word);
        let (theirs, ours) = (
            words.iter().filter(theirs).count(),
            words.iter().filter(ours).count(),
        );
        if theirs >= FEWEST && theirs * SHARE >= words.len() && theirs > ours * TIMES {
            counts.insert(code, theirs);
        }
    }
    // Of two that have as many, the first by its code: always the same.
    let most = counts
        .into_iter()
        .max_by(|(code, count), (other, most)| count.cmp(most).then_with(|| other.cmp(code)));
    most.map(|(code, _)| code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_in_another_language_are_known_by_their_common_words() {
        let of = |sentence, lang: &str| another(sentence, &Lang::new(lang));
        for (sentence, code) in [
            ("Bitte lassen Sie Herrn Evloev endlich frei.", "de"),
            ("El señor Suleimenov no ha recibido tratamiento.", "es"),
            ("Pourquoi personne n’a-t-il été puni pour sa mort ?", "fr"),
            ("Nessuno è stato punito per la sua morte.", "it"),
            ("Прошу вас не оставлять это без внимания.", "ru"),
            ("Мен сізге осы хатты адам үшін жазып отырмын.", "kk"),
        ] {
            assert_eq!(of(sentence, "en"), Some(code), "{sentence}");
        }
        assert_eq!(of("She was in prison and nobody came.", "ru"), Some("en"));
        for sentence in [
            "The men must not die in a war.",
            "I read “Los hombres de la noche” when I was in Peru.",
            "Rosa Luxemburg wrote from prison.",
            "I am from La Paz.",
            "Please write to Frau von der Heide.",
        ] {
            assert_eq!(of(sentence, "en"), None, "{sentence}");
        }
        assert_eq!(of("Я читал «Old Habits» и плакал.", "ru"), None);
    }

    #[test]
    fn nothing_is_guessed_in_a_language_without_words() {
        assert_eq!(
            another("Bitte lassen Sie ihn frei.", &Lang::new("sw")),
            None
        );
    }
}
