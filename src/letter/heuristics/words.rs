//! A text as words and sentences.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

use rust_stemmers::Stemmer;
use unicode_segmentation::UnicodeSegmentation;

use crate::campaign::numerals;

/// Stands for words that come from elsewhere, which are not looked into.
pub const OPAQUE: char = '\u{FFFC}';

/// A word of a text.
#[derive(Clone, Debug)]
pub struct Word {
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// In lower case, without the 's of a possessive.
    pub lower: String,
    /// Its stem.
    pub stem: String,
    /// Whether it begins with a capital letter.
    pub capital: bool,
    /// Whether a comma, colon or the like stands right before it.
    pub parted: bool,
}

/// The words of a text, in order. A hyphen parts words: "ill-treated" is two. A number is one,
/// whatever parts its thousands.
pub fn words(text: &str, stemmer: &Stemmer) -> Vec<Word> {
    words_by(text, |word| stemmer.stem(word).into_owned())
}

/// Cuts the words of lists to their stems, each word once: the lists of a language have four thousand
/// words, and eight thousand places for them.
pub struct ListStemmer<'a> {
    stemmer: &'a Stemmer,
    known: RefCell<HashMap<String, String>>,
}

impl<'a> ListStemmer<'a> {
    pub fn new(stemmer: &'a Stemmer) -> Self {
        Self {
            stemmer,
            known: RefCell::default(),
        }
    }

    pub fn stem(&self, word: &str) -> String {
        if let Some(stem) = self.known.borrow().get(word) {
            return stem.clone();
        }
        let stem = self.stemmer.stem(word).into_owned();
        let mut known = self.known.borrow_mut();
        known.insert(word.to_owned(), stem.clone());
        stem
    }

    /// The words of a phrase of a list.
    pub fn words(&self, phrase: &str) -> Vec<Word> {
        words_by(phrase, |word| self.stem(word))
    }
}

fn words_by(text: &str, stem: impl Fn(&str) -> String) -> Vec<Word> {
    let mut end = 0;
    let mut whole: Vec<(usize, &str)> = Vec::new();
    for (start, word) in text.unicode_word_indices() {
        if let Some((first, before)) = whole.last_mut() {
            let end = *first + before.len();
            if goes_on(before) && numerals::joins(&text[end..start]) && numerals::is_group(word) {
                *before = &text[*first..start + word.len()];
                continue;
            }
        }
        whole.push((start, word));
    }
    whole
        .into_iter()
        .map(|(start, word)| {
            let lower = word.to_lowercase().replace('’', "'");
            let lower = lower.strip_suffix("'s").unwrap_or(&lower).to_owned();
            let between = &text[end..start];
            end = start + word.len();
            Word {
                range: start..end,
                stem: stem(&lower),
                capital: word.chars().next().is_some_and(char::is_uppercase),
                parted: between.contains([',', ';', ':', '(', ')', '–', '—']),
                lower,
            }
        })
        .collect()
}

/// A text with a space in the place of each apostrophe, of as many bytes: what a language elides is a word.
pub fn without_apostrophes(text: &str) -> String {
    text.replace('\'', " ").replace('’', "   ")
}

/// Whether this is the beginning of a number in groups.
fn goes_on(number: &str) -> bool {
    let mut groups = number.split(|c: char| !c.is_ascii_digit());
    groups.next().is_some_and(numerals::begins_groups) && groups.all(numerals::is_group)
}

/// The sentences of a text, without the spaces around them. The Unicode rules part after "Mr. ";
/// what ends with one of these abbreviations or an initial is joined to the next.
pub fn sentences(text: &str, abbreviations: Option<&HashSet<String>>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut open = false;
    for (start, part) in text.split_sentence_bound_indices() {
        let end = start + part.trim_end().len();
        if open && let Some(last) = found.last_mut() {
            last.end = end.max(last.end);
        } else if end > start {
            found.push(start + (part.len() - part.trim_start().len())..end);
        }
        let last = part.trim_end().strip_suffix('.');
        let last = last.and_then(|part| part.unicode_words().next_back());
        open = last.is_some_and(|word| {
            abbreviations.is_some_and(|known| known.contains(&word.to_lowercase()))
                || (word.chars().count() == 1
                    && word.chars().all(char::is_uppercase)
                    && word != "I")
        });
    }
    found.retain(|range| !range.is_empty());
    found
}

/// The same of words that somebody typed in a hurry: a full stop ends a sentence there though the next begins
/// small or with a number, behind a word that is long enough not to be shortened.
pub fn hasty_sentences(
    text: &str,
    abbreviations: Option<&HashSet<String>>,
    can_begin: &dyn Fn(&str) -> bool,
) -> Vec<Range<usize>> {
    // “Art. 5” is shortened, “sick. 500 people” is not.
    const LONG: usize = 3;
    const LONG_BEFORE_NUMBER: usize = 4;
    let begins = |text: &str| text.unicode_words().next().is_some_and(can_begin);
    let mut found = Vec::new();
    for range in sentences(text, abbreviations) {
        let mut start = range.start;
        for (at, _) in text[range.clone()].match_indices(". ") {
            let (end, next) = (range.start + at, range.start + at + 2);
            let before = text[start..end].unicode_words().next_back();
            let after = text[next..range.end].trim_start();
            let least = match after.chars().next() {
                // “the Univ. of Leeds” goes on.
                Some(c) if c.is_lowercase() && begins(after) => LONG,
                Some(c) if c.is_ascii_digit() => LONG_BEFORE_NUMBER,
                _ => continue,
            };
            let is_whole = before.is_some_and(|word| {
                text[start..end].ends_with(word)
                    && word.chars().filter(|c| c.is_alphabetic()).count() >= least
                    && abbreviations.is_some_and(|known| !known.contains(&word.to_lowercase()))
            });
            if is_whole {
                found.push(start..end + 1);
                start = range.end - after.len();
            }
        }
        found.push(start..range.end);
    }
    found
}

/// The sentence, short enough for a message.
pub fn excerpt(sentence: &str) -> String {
    const MAX: usize = 90;
    let sentence = sentence.split_whitespace().collect::<Vec<_>>().join(" ");
    let sentence = sentence.replace(OPAQUE, "…");
    if sentence.chars().count() <= MAX {
        return sentence;
    }
    let mut short: String = sentence.chars().take(MAX).collect();
    if let Some(space) = short.rfind(' ') {
        short.truncate(space);
    }
    short.push('…');
    short
}

#[cfg(test)]
mod tests {
    use super::super::lexicon::Lexicon;
    use super::*;
    use crate::campaign::Lang;

    #[test]
    fn sentences_do_not_end_at_titles_and_initials() {
        let lexicon = Lexicon::of(&Lang::new("en")).unwrap();
        let text = " Mr. Tian spoke. J. F. Smith heard him!  Who else? ";
        let found: Vec<&str> = sentences(text, Some(&lexicon.abbreviations))
            .into_iter()
            .map(|r| &text[r])
            .collect();
        assert_eq!(
            found,
            ["Mr. Tian spoke.", "J. F. Smith heard him!", "Who else?"]
        );
    }

    #[test]
    fn sentences_of_a_hurry_end_though_the_next_begins_small() {
        let lexicon = Lexicon::of(&Lang::new("en")).unwrap();
        let text = "I am shoked. they killed him.  he was no. 5, approx. two years e.g. in jail";
        let found: Vec<&str> = hasty_sentences(text, Some(&lexicon.abbreviations), &|word| {
            lexicon.can_begin(word)
        })
        .into_iter()
        .map(|r| &text[r])
        .collect();
        let last = "he was no. 5, approx. two years e.g. in jail";
        assert_eq!(found, ["I am shoked.", "they killed him.", last]);
    }

    #[test]
    fn words_lose_possessives_and_hyphens() {
        let lexicon = Lexicon::of(&Lang::new("en")).unwrap();
        let found = words("Tian’s ill-treatment, too", &lexicon.stemmer);
        let lower: Vec<&str> = found.iter().map(|w| w.lower.as_str()).collect();
        assert_eq!(lower, ["tian", "ill", "treatment", "too"]);
        assert!(found[3].parted && found[0].capital && !found[1].capital);
    }
}
