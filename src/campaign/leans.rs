//! What a sentence leans on that does not stand in it: the year of a day, and the name of whoever it is about.
//! Both read words and can err; they ask and warn, and change nothing.

use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

use jiff::civil::Date;

use super::language::{self, Language};
use super::private::words;
use super::{Campaign, Case, Lang, locale};

/// Words that stand for somebody whom their text does not name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaning {
    /// These words, as they stand.
    pub words: String,
    /// Whether the text begins with them.
    pub opens: bool,
    /// Whether they stand for one person; otherwise for several, or for what a sentence before may name.
    pub is_one: bool,
}

/// The names of the months of each language of letters, in small letters, as far as they were asked for.
static MONTHS: LazyLock<BTreeMap<&str, OnceLock<Vec<String>>>> = LazyLock::new(|| {
    let all = language::all().iter();
    all.map(|language| (language.code, OnceLock::new()))
        .collect()
});

fn months(code: &str) -> Option<&'static [String]> {
    let known = MONTHS.get(code)?;
    let read = || {
        let days = (1..=12).filter_map(|month| Date::new(2020, month, 20).ok());
        let names = days.filter_map(|day| {
            let written = locale::date(&Lang::new(code), day);
            let words = written.split(|c: char| !c.is_alphabetic());
            words
                .max_by_key(|word| word.chars().count())
                .map(str::to_lowercase)
        });
        names.filter(|name| name.chars().count() > 2).collect()
    };
    Some(known.get_or_init(read))
}

fn is_year(word: &str) -> bool {
    word.len() == 4
        && word
            .parse()
            .is_ok_and(|year: u16| (1900..2100).contains(&year))
}

/// Whether a text says a year.
pub fn has_year(text: &str) -> bool {
    words(text).into_iter().any(|(_, word)| is_year(word))
}

/// A day of a month (`20 November`) in a text that says no year.
pub fn day_without_year(lang: &str, text: &str) -> Option<String> {
    if !text.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let months = months(lang)?;
    let words = words(text);
    if words.iter().any(|(_, word)| is_year(word)) {
        return None;
    }
    let is_day = |word: &str| {
        let digits: String = word.chars().take_while(char::is_ascii_digit).collect();
        let ending = word.get(digits.len()..).unwrap_or_default();
        ["", "st", "nd", "rd", "th", "er", "го"].contains(&ending)
            && digits.parse().is_ok_and(|day: u8| (1..=31).contains(&day))
    };
    let is_month = |word: &str| months.iter().any(|month| *month == word.to_lowercase());
    let day_at = |at: usize| words.get(at).is_some_and(|(_, word)| is_day(word));
    for (at, (start, word)) in words.iter().enumerate() {
        if !is_month(word) {
            continue;
        }
        // “20 November”, “20 de noviembre”, “20th of November”; “November 20”.
        let between = |at: usize| {
            let word = words.get(at).map(|(_, word)| word.to_lowercase());
            word.is_some_and(|word| ["of", "de"].contains(&word.as_str()))
        };
        let before = at.checked_sub(1).filter(|before| day_at(*before));
        let apart = at
            .checked_sub(2)
            .filter(|two| day_at(*two) && between(at - 1));
        let end = |(start, word): &(usize, &str)| start + word.len();
        let found = match before.or(apart).and_then(|from| words.get(from)) {
            Some((from, _)) => text.get(*from..start + word.len()),
            None if day_at(at + 1) => words.get(at + 1).and_then(|day| text.get(*start..end(day))),
            None => None,
        };
        if found.is_some() {
            return found.map(str::to_owned);
        }
    }
    None
}

/// The first word that stands for a person (`Her`), in a text in which none of `names` stands.
pub fn person_unnamed<'a>(
    lang: &str,
    text: &str,
    names: impl IntoIterator<Item = &'a str>,
) -> Option<Leaning> {
    let found = leaning(lang, text)?;
    let is_named = names.into_iter().any(|name| says_name(text, name));
    (!is_named).then_some(found)
}

/// The word that stands for somebody with which a text begins, whomever else it names.
pub fn begins_with(lang: &str, text: &str) -> Option<Leaning> {
    leaning(lang, text).filter(|found| found.opens)
}

fn leaning(lang: &str, text: &str) -> Option<Leaning> {
    let language = Language::of(&Lang::new(lang))?;
    let stands = |word: &str, all: &[String]| all.contains(&word.to_lowercase());
    let words = words(text);
    let mut found = words.iter().enumerate().filter(|(at, (_, word))| {
        stands(word, &language.for_person) || (*at == 0 && stands(word, &language.for_people))
    });
    let (at, (_, word)) = found.next()?;
    Some(Leaning {
        words: (*word).to_owned(),
        opens: at == 0,
        is_one: stands(word, &language.for_person),
    })
}

/// Whether a text says a part of this name.
pub fn says_name(text: &str, name: &str) -> bool {
    let mut parts = name.split_whitespace();
    parts.any(|part| part.chars().count() > 2 && text.contains(part))
}

/// What all people of a pack are called, in whatever language.
pub fn names(campaign: &Campaign) -> impl Iterator<Item = &str> {
    let cases = campaign.cases.iter();
    let cases = cases.flat_map(Case::names);
    let mentioned = campaign.mentioned.iter();
    cases
        .chain(mentioned.flat_map(|one| one.name.0.values()))
        .map(String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leans_finds_a_day_without_its_year() {
        let found = |lang, text| day_without_year(lang, text);
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(
            found("en", "It was closed on 20 November."),
            some("20 November")
        );
        assert_eq!(found("en", "On May 5th, they came."), some("May 5th"));
        assert_eq!(found("de", "Am 3. März kamen sie."), some("3. März"));
        assert_eq!(
            found("es", "El 20 de noviembre cerró."),
            some("20 de noviembre")
        );
        assert_eq!(found("fr", "Le 1er août, il partit."), some("1er août"));
        assert_eq!(found("ru", "Это было 20 ноября."), some("20 ноября"));
        assert_eq!(found("en", "On 20 November 2017 it was closed."), None);
        assert_eq!(found("en", "Closed in 2017, on 20 November."), None);
        assert_eq!(found("en", "He may go; 15 people marched in May."), None);
        assert_eq!(found("xx", "20 November"), None);
    }

    #[test]
    fn leans_finds_whoever_is_not_named() {
        let names = ["Liang Qiaoling"];
        let found = |lang, text| {
            person_unnamed(lang, text, names).map(|leaning| (leaning.words, leaning.opens))
        };
        let some = |text: &str, opens| Some((text.to_owned(), opens));
        assert_eq!(
            found("en", "Her neighbours report a raid."),
            some("Her", true)
        );
        assert_eq!(found("en", "They were beaten."), some("They", true));
        assert_eq!(found("en", "Police say she is wanted."), some("she", false));
        assert_eq!(found("ru", "Её соседи слышали крики."), some("Её", true));
        assert_eq!(found("en", "Her sister, Ms Liang, was held."), None);
        assert_eq!(found("en", "The shop was closed when they came."), None);
        assert_eq!(found("en", "There was no hearing."), None);
    }
}
