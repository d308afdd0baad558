//! The same person twice: told by name and address, whatever the letters are made of.

use std::collections::{BTreeSet, HashMap};

use any_ascii::any_ascii;
use rayon::prelude::*;
use unicode_normalization::UnicodeNormalization;

use super::{Batch, CHUNK};
use crate::country::Country;
use crate::letter::Sender;
use crate::page;

/// Who a row is of, whatever the letters are made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::batch) struct Person(u128);

impl Person {
    /// Of a whole name and address.
    pub(super) fn of(sender: &Sender) -> Option<Self> {
        normalised(sender).map(|key| Self(page::fingerprint(key.as_bytes())))
    }
}

/// Rows that seem to be of the same person as an earlier one, as far as the rows were seen.
#[derive(Debug, Default)]
pub struct Twins {
    first: HashMap<Person, usize>,
    twins: HashMap<usize, usize>,
}

impl Twins {
    /// Notes whose row this is, and gives the earlier row of the same person.
    pub(in crate::batch) fn see(&mut self, row: usize, person: Option<Person>) -> Option<usize> {
        let first = *self.first.entry(person?).or_insert(row);
        if first == row {
            return None;
        }
        self.twins.insert(row, first);
        Some(first)
    }

    /// The rows that are not told the same by these and those.
    pub fn differing(&self, other: &Self) -> BTreeSet<usize> {
        let both = self.twins.keys().chain(other.twins.keys()).copied();
        both.filter(|row| self.twins.get(row) != other.twins.get(row))
            .collect()
    }
}

impl Batch<'_> {
    /// The rows whose name and address are those of a row before them, of all of these.
    pub fn twins(&self, rows: &[usize]) -> Twins {
        let mut twins = Twins::default();
        for some in rows.chunks(CHUNK * 16) {
            let people = some
                .par_iter()
                .map(|row| Person::of(&self.entry(*row).sender));
            let people: Vec<Option<Person>> = people.collect();
            for (row, person) in some.iter().zip(people) {
                twins.see(*row, person);
            }
        }
        twins
    }
}

/// What stands before a name and says nothing of who it is.
const TITLES: &[&str] = &[
    "dr", "prof", "mr", "mrs", "ms", "miss", "frau", "herr", "mme", "m", "sra", "dra", "ing", "mgr",
];

/// A name and an address by their letters and digits alone, the words of the name in any order,
/// without titles and the country.
fn normalised(sender: &Sender) -> Option<String> {
    let mut name = words(&sender.name);
    if name.len() > 2 {
        name.retain(|word| !TITLES.contains(&word.as_str()));
    }
    name.sort();
    let lines = match sender.address.split_last() {
        Some((last, rest)) if !rest.is_empty() && Country::of_line(last).is_some() => rest,
        _ => &sender.address[..],
    };
    let address = lines.iter().flat_map(|line| words(line));
    let address: String = address.map(|word| short(&word)).collect();
    // “Ringstraße” and “Ringstr.” are one.
    let address = address.replace("strasse", "str");
    (!name.is_empty() && !address.is_empty()).then(|| format!("{}|{address}", name.join(" ")))
}

/// A word of an address as it may be written shortly.
fn short(word: &str) -> String {
    const SHORT: &[(&str, &str)] = &[
        ("street", "st"),
        ("road", "rd"),
        ("avenue", "ave"),
        ("lane", "ln"),
        ("drive", "dr"),
        ("boulevard", "bd"),
        ("blvd", "bd"),
        ("calle", "c"),
        ("avenida", "avda"),
        ("apartment", "apt"),
        ("number", "no"),
        ("ulitsa", "ul"),
        ("ulica", "ul"),
        ("dom", "d"),
    ];
    let known = SHORT.iter().find(|(long, _)| *long == word);
    known.map_or(word, |(_, short)| short).to_owned()
}

/// The words of a text in small Latin letters: `ä` and `ae` are one.
fn words(text: &str) -> Vec<String> {
    let mut latin = text.to_lowercase();
    if !latin.is_ascii() {
        latin = latin.nfc().collect();
        for (letter, two) in [
            ("ä", "ae"),
            ("ö", "oe"),
            ("ü", "ue"),
            ("å", "aa"),
            ("ø", "oe"),
            ("ё", "е"),
        ] {
            latin = latin.replace(letter, two);
        }
        latin = any_ascii(&latin).to_lowercase();
    }
    let words = latin.split(|c: char| !c.is_ascii_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(name: &str, address: &[&str]) -> Option<String> {
        normalised(&Sender {
            name: name.to_owned(),
            address: address.iter().map(|line| (*line).to_owned()).collect(),
            place: String::new(),
        })
    }

    #[test]
    fn twins_are_known_whatever_their_letters() {
        let due = key(
            "Uli Krämer",
            &["Ringstraße 4", "04109 Leipzig", "Deutschland"],
        );
        for (name, address) in [
            ("KRÄMER Uli", ["RINGSTRASSE 4", "04109 Leipzig", "DE"]),
            (
                "Kra\u{308}mer, Uli",
                ["Ringstr. 4", "04109 LEIPZIG", "Germany"],
            ),
            ("Uli Kraemer", ["Ringstr 4", "04109 Leipzig", "Deutschland"]),
            (
                "Dr. Uli Krämer",
                ["Ringstr 4", "04109 Leipzig", "Deutschland"],
            ),
        ] {
            assert_eq!(key(name, &address), due, "{name}");
        }
        for (name, address) in [
            ("Anna Krämer", ["Ringstr. 4", "04109 Leipzig", "DE"]),
            ("Uli Krämer", ["Ringstr. 40", "04109 Leipzig", "DE"]),
        ] {
            assert_ne!(key(name, &address), due, "{name}");
        }
        assert_eq!(key("", &["a"]), None);
    }
}
