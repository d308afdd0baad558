//! The same person twice: told by name and address, whatever the letters are made of.

use std::collections::{BTreeSet, HashMap};

use any_ascii::any_ascii_char;
use foldhash::fast::RandomState;
use rayon::prelude::*;
use unicode_normalization::UnicodeNormalization;

use super::{Batch, CHUNK};
use crate::country::Country;
use crate::letter::Sender;
use crate::page;

/// Who a row is of, whatever the letters are made of: a digest with keys that nobody knows. Of a
/// million people two have the same in one of thirty million lists, and would then be looked at.
/// In halves, so that a list of a million takes no room for alignment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::batch) struct Person([u32; 2]);

impl Person {
    /// Of a whole name and address.
    pub(super) fn of(sender: &Sender) -> Option<Self> {
        let digest = page::fingerprint(normalised(sender)?.as_bytes());
        let half = |at: u32| u32::try_from(digest >> at & u128::from(u32::MAX)).ok();
        Some(Self([half(96)?, half(64)?]))
    }
}

/// How many people a map of the standard library has room for before it takes 8,192 slots, twice as
/// many as before.
const ROOM: usize = 3_584;
/// How many people there are in a map on average: so few that hardly one grows past its room.
const PEOPLE: usize = 3_400;

/// Rows that seem to be of the same person as an earlier one, as far as the rows were seen.
#[derive(Debug)]
pub struct Twins {
    /// People in many small maps, each nearly full: one map of a million would have two million slots.
    first: Vec<HashMap<Person, u32, RandomState>>,
    twins: HashMap<usize, usize>,
}

impl Twins {
    /// With room for so many rows: growing, a long list's would be in memory twice.
    pub fn of(rows: usize) -> Self {
        let keys = RandomState::default();
        let maps = 0..rows.div_ceil(PEOPLE).max(1);
        let map = |_| HashMap::with_capacity_and_hasher(rows.min(ROOM), keys.clone());
        Self {
            first: maps.map(map).collect(),
            twins: HashMap::new(),
        }
    }

    /// Notes whose row this is, and gives the earlier row of the same person.
    pub(in crate::batch) fn see(&mut self, row: usize, person: Option<Person>) -> Option<usize> {
        let (number, person) = (u32::try_from(row).ok()?, person?);
        let map = person.0[0] as usize % self.first.len();
        let map = self.first.get_mut(map)?;
        let first = *map.entry(person).or_insert(number) as usize;
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
        let mut twins = Twins::of(rows.len());
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
    let name = latin(&sender.name);
    let mut name: Vec<&str> = words(&name).collect();
    if name.len() > 2 {
        name.retain(|word| !TITLES.contains(word));
    }
    name.sort_unstable();
    let lines = match sender.address.split_last() {
        Some((last, rest)) if !rest.is_empty() && Country::of_line(last).is_some() => rest,
        _ => &sender.address[..],
    };
    let mut address = String::with_capacity(64);
    for line in lines {
        address.extend(words(&latin(line)).map(short));
    }
    // “Ringstraße” and “Ringstr.” are one.
    let address = address.replace("strasse", "str");
    if name.is_empty() || address.is_empty() {
        return None;
    }
    let mut key = name.join(" ");
    key.push('|');
    key.push_str(&address);
    Some(key)
}

/// A word of an address as it may be written shortly.
fn short(word: &str) -> &str {
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
        ("rue", "r"),
        ("av", "ave"),
        ("boite", "bte"),
        ("residence", "res"),
        ("appartement", "appt"),
        ("batiment", "bat"),
        ("ulitsa", "ul"),
        ("ulica", "ul"),
        ("dom", "d"),
    ];
    let known = SHORT.iter().find(|(long, _)| *long == word);
    known.map_or(word, |(_, short)| short)
}

/// A text in small Latin letters: `ä` and `ae` are one.
fn latin(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    // Of Latin letters only marks are composed with others.
    if text.chars().all(|c| c < '\u{250}') {
        return in_ascii(text.chars(), text.len());
    }
    in_ascii(text.to_lowercase().nfc(), text.len())
}

fn in_ascii(letters: impl Iterator<Item = char>, length: usize) -> String {
    let mut plain = String::with_capacity(length);
    for c in letters {
        if c.is_ascii() {
            plain.push(c);
            continue;
        }
        for c in c.to_lowercase() {
            plain.push_str(match c {
                'ä' => "ae",
                'ö' | 'ø' => "oe",
                'ü' => "ue",
                'å' => "aa",
                'ё' => any_ascii_char('е'),
                _ => any_ascii_char(c),
            });
        }
    }
    plain.make_ascii_lowercase();
    plain
}

/// The words of a text in Latin letters.
fn words(latin: &str) -> impl Iterator<Item = &str> {
    let words = latin.split(|c: char| !c.is_ascii_alphanumeric());
    words.filter(|word| !word.is_empty())
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
        let due = key(
            "Ann Roy",
            &["12, rue Basse, Rés. Nord", "bte 7", "1000 Ixelles"],
        );
        let other = ["12 r. Basse boîte 7", "1000 IXELLES"];
        assert_ne!(key("Ann Roy", &other), due);
        let other = ["12 r. Basse", "Résidence Nord, boîte 7", "1000 IXELLES"];
        assert_eq!(key("Ann Roy", &other), due);
        assert_eq!(key("", &["a"]), None);
    }

    #[test]
    fn twins_of_long_lists_are_found_in_little_room() {
        let count = 100_000_u32;
        let person = |number: u32| {
            let digest = page::fingerprint(&number.to_le_bytes());
            let half = |at: u32| u32::try_from(digest >> at & u128::from(u32::MAX)).ok();
            Some(Person([half(96)?, half(64)?]))
        };
        let mut twins = Twins::of(count as usize);
        for row in 0..count {
            assert_eq!(twins.see(row as usize, person(row)), None);
        }
        assert_eq!(twins.see(count as usize, person(77)), Some(77));
        let million = Twins::of(1_000_000);
        for (twins, rows) in [(twins, 100_000), (million, 1_000_000)] {
            let room: usize = twins.first.iter().map(HashMap::capacity).sum();
            assert!(room < rows + rows / 8, "{room}");
        }
    }
}
