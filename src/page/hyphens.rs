//! Where a word may be split at a line's end, by the patterns of its language (hypher). A name is
//! never split, nor what the sender wrote; a language without patterns here has no hyphens.

use std::ops::Range;

use hypher::{Lang as Patterns, hyphenate_bounded};

use crate::campaign::Lang;
use crate::letter::{Origin, Run};

/// How many letters stand before and after a hyphen at least.
const LEAST: usize = 3;
/// No longer word is looked at.
const LONGEST: usize = 60;

/// The patterns of a language, where the library was built with them (a feature in Cargo.toml).
pub(super) fn of(lang: &Lang) -> Option<Patterns> {
    let code = lang.code().split(['-', '_']).next()?;
    Patterns::from_iso(code.as_bytes().try_into().ok()?)
}

/// The words of `bytes` that may be split, with the signs after them, each with the places where.
pub(super) fn places(
    text: &str,
    bytes: Range<usize>,
    runs: &[Run],
    patterns: Patterns,
) -> Vec<(Range<usize>, Vec<usize>)> {
    let part = &text[bytes.clone()];
    let mut all = Vec::new();
    let mut end = 0;
    for word in part.split(|c: char| c.is_whitespace() || "([{“„«‘".contains(c)) {
        // The pieces are separated by one character each.
        let start = bytes.start + end;
        end += word.len();
        end += part[end..].chars().next().map_or(0, char::len_utf8);
        let letters = word.trim_end_matches([',', ';', ':', '.', '?', ')', '”', '“', '»', '’']);
        // What follows it without a space is copied with it.
        let word = start..start + word.len();
        if may_be_parted(letters) && is_ours(runs, &word) {
            let mut at = start;
            let syllables = hyphenate_bounded(letters, patterns, LEAST, LEAST);
            let places = syllables.map(|syllable| {
                at += syllable.len();
                at
            });
            let end = start + letters.len();
            let places: Vec<usize> = places.filter(|at| *at < end).collect();
            if !places.is_empty() {
                all.push((word, places));
            }
        }
    }
    all
}

/// Whether it is a plain word: letters alone, and small ones, so that it is no name, no
/// abbreviation, no number, and has no hyphen yet.
fn may_be_parted(word: &str) -> bool {
    let letters = word.chars().count();
    (2 * LEAST..=LONGEST).contains(&letters) && word.chars().all(char::is_lowercase)
}

/// Whether it is of one run, and one that neither the sender wrote nor names anybody.
fn is_ours(runs: &[Run], word: &Range<usize>) -> bool {
    let mut start = 0;
    runs.iter().any(|run| {
        let of = start..start + run.text.len();
        start = of.end;
        let ours = matches!(
            run.origin,
            Origin::Template
                | Origin::Claim(_)
                | Origin::Passage(_)
                | Origin::Ask(_)
                | Origin::Status(_)
        );
        ours && of.start <= word.start && word.end <= of.end
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parted(text: &str, lang: &str, origin: Origin) -> Vec<String> {
        let runs = [Run::new(text, origin)];
        let Some(patterns) = of(&Lang::new(lang)) else {
            return Vec::new();
        };
        let words = places(text, 0..text.len(), &runs, patterns);
        let shown = words.into_iter().map(|(word, places)| {
            let mut shown = text[word.clone()].to_owned();
            for place in places.into_iter().rev() {
                shown.insert(place - word.start, '-');
            }
            shown
        });
        shown.collect()
    }

    #[test]
    fn hyphens_are_each_languages_own() {
        for (lang, text, shown) in [
            ("en", "(rehabilitation), it", "reha-bil-i-ta-tion),"),
            ("ru", "о\u{a0}«реабилитации»", "реа-би-ли-та-ции»"),
            ("fr", "réhabilitation;", "réha-bi-li-ta-tion;"),
        ] {
            assert_eq!(parted(text, lang, Origin::Template), [shown]);
        }
        assert!(parted("rehabilitation", "kk", Origin::Template).is_empty());
    }

    #[test]
    fn hyphens_part_no_name_and_nothing_of_the_senders() {
        for text in [
            "Zhanaozenskaya",
            "ill-treatment",
            "OSCE",
            "2011–2012",
            "prisoner’s",
            "x/rehabilitation",
            "after",
        ] {
            let all = parted(text, "en", Origin::Claim("a".to_owned()));
            assert!(all.is_empty(), "{all:?}");
        }
        for origin in [
            Origin::Sender,
            Origin::Own,
            Origin::Edited(0),
            Origin::Case("a".to_owned()),
            Origin::Office("a".to_owned()),
        ] {
            assert!(parted("rehabilitation", "en", origin).is_empty());
        }
        // Half of it is the sender's.
        let runs = [
            Run::new("rehabili", Origin::Template),
            Run::new("tation", Origin::Own),
        ];
        assert!(places("rehabilitation", 0..14, &runs, Patterns::English).is_empty());
    }
}
