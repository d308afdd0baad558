//! What countries are called: `assets/countries/index.tsv` to know one by any name, folded and
//! sorted, and `names.tsv` to name one in a language.

use std::cell::RefCell;
use std::collections::HashMap;

use foldhash::fast::RandomState;

use super::{Country, Folded};

const INDEX: &str = include_str!("../../assets/countries/index.tsv");
const NAMES: &str = include_str!("../../assets/countries/names.tsv");

/// Longer than any country is called.
const LONGEST: usize = 120;

/// How a cell may part two names, or a name and what else is said.
const PARTING: [char; 7] = ['/', '|', ';', ',', '\n', '–', '—'];

/// “The” in languages whose names of countries have it.
const ARTICLES: [&str; 25] = [
    "the", "la", "le", "les", "l", "el", "los", "las", "il", "lo", "gli", "i", "die", "der", "das",
    "den", "de", "het", "o", "a", "os", "as", "η", "ο", "το",
];

/// What stands before a country's name in its official name. Those that would be another country's
/// without it (“Republic of Korea”) are in the index as they are.
const OFFICIAL: [&[&str]; 14] = [
    &["republic", "of"],
    &["kingdom", "of"],
    &["state", "of"],
    &["commonwealth", "of"],
    &["republik"],
    &["konigreich"],
    &["republique", "de"],
    &["republique", "d"],
    &["royaume", "de"],
    &["republica", "de"],
    &["reino", "de"],
    &["repubblica", "di"],
    &["republika"],
    &["республика"],
];

/// Where each line of the index begins: a list asks for names ten times a row, and looking for the
/// beginnings took longer than comparing the names.
static STARTS: [u32; count_lines(INDEX.as_bytes())] = starts(INDEX.as_bytes());

#[allow(long_running_const_eval)] // half a second of the compiler's
const fn count_lines(text: &[u8]) -> usize {
    let (mut count, mut at) = (0, 0);
    while at < text.len() {
        if text[at] == b'\n' {
            count += 1;
        }
        at += 1;
    }
    count
}

#[allow(long_running_const_eval, clippy::cast_possible_truncation)]
const fn starts<const COUNT: usize>(text: &[u8]) -> [u32; COUNT] {
    let mut starts = [0; COUNT];
    let (mut line, mut at) = (1, 0);
    while line < COUNT {
        if text[at] == b'\n' {
            starts[line] = at as u32 + 1;
            line += 1;
        }
        at += 1;
    }
    starts
}

/// The country of a folded name or a code in small letters.
pub(super) fn find(key: &str) -> Option<Country> {
    // No country is called by a number, and most of what a list asks for are houses and postcodes.
    if key.is_empty() || key.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let line = |start: &u32| INDEX.as_bytes().get(*start as usize..).unwrap_or_default();
    let found = STARTS.binary_search_by(|start| {
        let name = line(start).iter().take_while(|byte| **byte != b'\t');
        name.cmp(key.as_bytes())
    });
    let code = line(&STARTS[found.ok()?]).get(key.len() + 1..)?;
    let code = code.split(|byte| *byte == b'\n').next()?;
    Country::from_code(std::str::from_utf8(code).ok()?)
}

/// Every folded name and code, each with its country's code.
pub(super) fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    INDEX.lines().filter_map(|line| line.split_once('\t'))
}

pub(super) fn recognise(text: &str) -> Option<Country> {
    let text = text.trim();
    if text.is_empty() || text.len() > LONGEST {
        return None;
    }
    whole(text).or_else(|| {
        // “Kazakhstan (KZ)”, “Schweiz [CH]”, “KZ (Kazakhstan)”.
        let bracket = text.find(['(', '[', '{']).filter(|at| *at > 0);
        let bracketed = bracket.and_then(|at| {
            let (name, inside) = text.split_at(at);
            let inside = inside.trim_matches(|c: char| !c.is_alphanumeric());
            whole(name)
                .or_else(|| parted(name))
                .or_else(|| whole(inside))
        });
        bracketed.or_else(|| parted(text))
    })
}

/// “Almaty, Kazakhstan”, “Nederland / The Netherlands”, “Kazakhstan - temporarily”: the last part that
/// names one.
fn parted(text: &str) -> Option<Country> {
    let spaced = text.split(" - ").flat_map(|part| part.split(PARTING));
    let parts: Vec<&str> = spaced.filter(|part| !part.trim().is_empty()).collect();
    if parts.len() < 2 {
        return None;
    }
    parts.into_iter().rev().find_map(name_or_capitals)
}

pub(super) fn of_line(line: &str) -> Option<Country> {
    let line = line.trim();
    if line.len() > LONGEST || line.chars().any(|c| c.is_ascii_digit()) {
        return None;
    }
    name_or_capitals(line).or_else(|| {
        let bracket = line.find(['(', '[']).filter(|at| *at > 0)?;
        name_or_capitals(&line[..bracket])
    })
}

/// A name, or a code that can be nothing else: in capitals, of two letters or more.
fn name_or_capitals(text: &str) -> Option<Country> {
    let mut letters = text.chars().filter(|c| c.is_alphabetic());
    let short = letters.clone().count() <= 3 && letters.clone().all(|c| c.is_ascii());
    if short && (letters.clone().count() < 2 || letters.any(char::is_lowercase)) {
        return None;
    }
    whole(text)
}

/// How many texts are remembered with their countries.
const KNOWN: usize = 64;

/// The country that all of a text names. The rows of a list name few countries and towns, each of them
/// several times.
fn whole(text: &str) -> Option<Country> {
    type Known = HashMap<String, Option<Country>, RandomState>;
    thread_local!(static LAST: RefCell<Known> = RefCell::default());
    LAST.with_borrow_mut(|last| {
        if let Some(known) = last.get(text) {
            return *known;
        }
        if last.len() == KNOWN {
            last.clear();
        }
        let country = named_by(text);
        last.insert(text.to_owned(), country);
        country
    })
}

fn named_by(text: &str) -> Option<Country> {
    let folded = Folded::of(text);
    let key = folded.letters();
    if key.is_empty() {
        return None;
    }
    if key.len() <= 3 && key.is_ascii() {
        // “N/A” is no code, and “no” hardly Norway's.
        let code = text
            .chars()
            .all(|c| c.is_alphabetic() || !c.is_ascii() || " .,".contains(c));
        let letter = key.len() > 1 || text.chars().any(char::is_uppercase);
        return if code && letter && text.trim() != "no" {
            find(key)
        } else {
            None
        };
    }
    find(key)
        .or_else(|| named_twice(&folded))
        .or_else(|| without_article(&folded, 0))
        .or_else(|| {
            let begins = |words: &&[&str]| {
                words.len() < folded.len() && folded.words().zip(words.iter()).all(|(a, b)| a == *b)
            };
            let words = OFFICIAL
                .iter()
                .find(|words| begins(words))
                .map(|words| words.len())?;
            find(folded.between(words, folded.len())).or_else(|| without_article(&folded, words))
        })
}

/// “KZ Kazakhstan”, “Germany DE”, “Schweiz Suisse”: a country by two of its names.
fn named_twice(folded: &Folded) -> Option<Country> {
    let count = folded.len();
    let mut splits = (1..count).filter_map(|at| {
        let country = find(folded.between(0, at))?;
        (find(folded.between(at, count)) == Some(country)).then_some(country)
    });
    splits.next()
}

/// “the Netherlands”, “Les Pays-Bas”, “l’Italie”, “Bahamas, The”.
fn without_article(folded: &Folded, from: usize) -> Option<Country> {
    let count = folded.len();
    let mut words = folded.words().skip(from);
    let (first, last) = (words.next()?, words.next_back()?);
    let before = ARTICLES
        .contains(&first)
        .then(|| folded.between(from + 1, count));
    let behind = (last == "the").then(|| folded.between(from, count - 1));
    [before, behind]
        .into_iter()
        .flatten()
        // A code behind an article is no country: “la IT”.
        .filter(|name| name.len() > 3 || !name.is_ascii())
        .find_map(find)
}

pub(super) fn in_language(country: Country, lang: &str) -> &'static str {
    let mut lines = NAMES.lines();
    let codes = lines.next().unwrap_or_default();
    let Some(column) = codes.split('\t').position(|code| code == country.code()) else {
        return country.code();
    };
    let base = lang.split(['-', '_']).next().unwrap_or_default();
    let name = |lang: &str| {
        let line = NAMES.lines().find(|line| {
            line.strip_prefix(lang)
                .is_some_and(|rest| rest.starts_with('\t'))
        })?;
        line.split('\t').nth(column).filter(|name| !name.is_empty())
    };
    let base = if base == "no" { "nb" } else { base };
    name(base).or_else(|| name("en")).unwrap_or(country.code())
}

/// Those that have an article in an English sentence.
const WITH_THE: [&str; 30] = [
    "AE", "BQ", "BS", "CC", "CF", "CK", "DO", "FK", "FO", "GB", "GM", "IM", "IO", "KM", "KY", "MH",
    "MP", "MV", "NL", "PH", "PS", "SB", "SC", "TC", "TF", "UM", "US", "VA", "VG", "VI",
];

pub(super) fn in_sentence(country: Country, lang: &str) -> String {
    let name = country.name_in(lang);
    let english = lang.split(['-', '_']).next() == Some("en");
    if english && WITH_THE.contains(&country.code()) {
        format!("the {name}")
    } else {
        name.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_of_the_index_is_found() {
        assert_eq!(STARTS.len(), INDEX.lines().count());
        for line in INDEX.lines() {
            let (name, code) = line.split_once('\t').unwrap();
            assert_eq!(find(name).map(Country::code), Some(code), "{name}");
        }
        assert_eq!(find(""), None);
        assert_eq!(find("zzzz"), None);
    }
}
