//! The same person twice: told by name and address, whatever the letters are made of.

use std::collections::{BTreeSet, HashMap};
use std::num::NonZeroU32;

use any_ascii::any_ascii_char;
use foldhash::fast::RandomState;
use rayon::prelude::*;
use unicode_normalization::UnicodeNormalization;

use super::{Batch, CHUNK};
use crate::country::Country;
use crate::letter::Sender;
use crate::page;

/// A digest with keys that nobody knows. Of a million people two have the same in one of thirty million lists, and
/// would then be looked at. In halves, so that a list of a million takes no room for alignment.
type Digest = [u32; 2];

/// How many other names a row may be looked for by.
const MAX_ALIASES: usize = 4;

/// Who a row is of, whatever the letters are made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::batch) struct Person {
    /// The name and the address as they are written: known of any list.
    digest: Digest,
    /// The name and the numbers of the address, where a postcode is among them.
    numbered: Option<Digest>,
    street: Street,
    /// Names that say less, or by which somebody is called: another row that has one of them may be the same person.
    aliases: [Option<Digest>; MAX_ALIASES],
}

/// How many words of a street are compared.
const MAX_WORDS: usize = 4;

/// The street of an address that is told by its numbers, since two streets may have the same numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Street {
    words: [Option<NonZeroU32>; MAX_WORDS],
    /// The numbers in their order.
    order: Option<NonZeroU32>,
}

impl Street {
    /// Of these words, and the numbers as they stand.
    fn of(mut words: Vec<String>, numbers: &str) -> Self {
        words.sort_unstable_by_key(|word| std::cmp::Reverse(word.len()));
        words.dedup();
        let hash = |text: &str| {
            let digest = page::fingerprint(text.as_bytes()) & u128::from(u32::MAX);
            u32::try_from(digest).ok().and_then(NonZeroU32::new)
        };
        let mut words = words.iter();
        Self {
            words: std::array::from_fn(|_| words.next().and_then(|word| hash(word))),
            order: hash(numbers),
        }
    }

    /// Whether they have a word in common; where one has none, whether their numbers stand in the same order.
    fn is_like(&self, other: &Self) -> bool {
        let words = |street: &Self| street.words.into_iter().flatten().collect::<Vec<_>>();
        let (own, others) = (words(self), words(other));
        if own.is_empty() || others.is_empty() {
            return self.order == other.order;
        }
        own.iter().any(|word| others.contains(word))
    }
}

impl Person {
    /// Of a whole name and address, and of given names beside those that are printed.
    pub(super) fn of(sender: &Sender, given: &[(&str, &str)]) -> Option<Self> {
        let latin = latin(&sender.name);
        let mut name: Vec<&str> = words(&latin).collect();
        if name.len() > 2 {
            name.retain(|word| !TITLES.contains(word));
        }
        name.sort_unstable();
        let lines = latin_lines(sender);
        let address = written(&lines);
        if name.is_empty() || address.is_empty() {
            return None;
        }
        let numbered = by_numbers(&lines, &sender.place);
        let key = |name: &[&str], address: &str| {
            let key = format!("{}|{address}", name.join(" "));
            let digest = page::fingerprint(key.as_bytes());
            let half = |at: u32| u32::try_from(digest >> at & u128::from(u32::MAX)).ok();
            Some([half(96)?, half(64)?])
        };
        let known = numbered.as_ref().map_or(&address, |(numbers, _)| numbers);
        let mut aliases = [None; MAX_ALIASES];
        let mut free = aliases.iter_mut();
        // “Oksana Ivanivna Stetsenko” beside “Oksana Stetsenko”; the son has the name of his father, and says it.
        let is_plain = |word: &&str| !APART.contains(word);
        if let [a, b, c] = name[..]
            && name.iter().all(is_plain)
            && !sender.name.contains('-')
        {
            for (alias, free) in [[a, b], [a, c], [b, c]].iter().zip(&mut free) {
                *free = key(alias, known);
            }
        }
        // “Dolores” of whom “Lola” is printed.
        for ((_, spare), free) in given.iter().zip(free) {
            let spare = self::latin(spare);
            let first = sender.name.split_whitespace().next().unwrap_or_default();
            let first = self::latin(first);
            let others = words(&latin).filter(|word| *word != first);
            let mut alias: Vec<&str> = others.chain(words(&spare)).collect();
            alias.sort_unstable();
            *free = key(&alias, known);
        }
        Some(Self {
            digest: key(&name, &address)?,
            numbered: numbered
                .as_ref()
                .and_then(|(numbers, _)| key(&name, numbers)),
            street: numbered.map(|(_, street)| street).unwrap_or_default(),
            aliases,
        })
    }
}

/// How many people a map of the standard library has room for before it takes 8,192 slots, twice as
/// many as before.
const ROOM: usize = 3_584;
/// How many people there are in a map on average: so few that hardly one grows past its room.
const PEOPLE: usize = 3_400;

/// More people than a list has in which aliases are looked for: they take several times the room.
const MAX_WITH_ALIASES: usize = 100_000;

/// Rows that seem to be of the same person as an earlier one, as far as the rows were seen.
#[derive(Debug)]
pub struct Twins {
    /// People in many small maps, each nearly full: one map of a million would have two million slots.
    first: Vec<HashMap<Digest, u32, RandomState>>,
    /// The rows of somebody by the numbers of their address, …
    numbered: HashMap<Digest, (u32, Street), RandomState>,
    /// … and those that may be of somebody.
    aliases: HashMap<Digest, (u32, Street), RandomState>,
    has_aliases: bool,
    found: HashMap<usize, usize>,
}

impl Twins {
    /// With room for so many rows: growing, a long list's would be in memory twice.
    pub fn of(rows: usize) -> Self {
        let keys = RandomState::default();
        let maps = 0..rows.div_ceil(PEOPLE).max(1);
        let map = |_| HashMap::with_capacity_and_hasher(rows.min(ROOM), keys.clone());
        Self {
            first: maps.map(map).collect(),
            numbered: HashMap::with_hasher(keys.clone()),
            aliases: HashMap::with_hasher(keys.clone()),
            has_aliases: rows <= MAX_WITH_ALIASES,
            found: HashMap::new(),
        }
    }

    /// Notes whose row this is, and gives the earlier row of the same person.
    pub(in crate::batch) fn see(&mut self, row: usize, person: Option<Person>) -> Option<usize> {
        let (number, person) = (u32::try_from(row).ok()?, person?);
        let maps = self.first.len();
        let map = |digest: Digest| digest[0] as usize % maps;
        let first = *self
            .first
            .get_mut(map(person.digest))?
            .entry(person.digest)
            .or_insert(number);
        let mut found = (first != number).then_some(first);
        if self.has_aliases {
            let whole = person.numbered.unwrap_or(person.digest);
            let seen = (number, person.street);
            let alike = |known: Option<&(u32, Street)>| {
                let known = known.filter(|(_, street)| street.is_like(&person.street));
                known.map(|(row, _)| *row)
            };
            found = found
                .or_else(|| alike(self.numbered.get(&whole)))
                .or_else(|| alike(self.aliases.get(&whole)));
            self.numbered.entry(whole).or_insert(seen);
            for alias in person.aliases.into_iter().flatten() {
                found = found.or_else(|| alike(self.numbered.get(&alias)));
                self.aliases.entry(alias).or_insert(seen);
            }
        }
        let found = found.filter(|found| *found != number)? as usize;
        self.found.insert(row, found);
        Some(found)
    }

    /// The rows that are not told the same by these and those.
    pub fn differing(&self, other: &Self) -> BTreeSet<usize> {
        let both = self.found.keys().chain(other.found.keys()).copied();
        both.filter(|row| self.found.get(row) != other.found.get(row))
            .collect()
    }
}

impl Batch<'_> {
    /// Who a row is of.
    pub(super) fn person(&self, row: usize, sender: &Sender) -> Option<Person> {
        Person::of(sender, &self.columns.names_not_used(self.table.row(row)))
    }

    /// The rows whose name and address are those of a row before them, of all of these.
    pub fn twins(&self, rows: &[usize]) -> Twins {
        let mut twins = Twins::of(rows.len());
        for some in rows.chunks(CHUNK * 16) {
            let people = some
                .par_iter()
                .map(|row| self.person(*row, &self.entry(*row).sender));
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

/// What tells people of one name apart, and what joins two names.
const APART: &[&str] = &[
    "jr", "jun", "junior", "jnr", "sr", "sen", "senior", "snr", "fils", "pere", "ii", "iii", "iv",
    "st", "ml", "and", "und", "et", "y", "e", "en", "i", "og", "och",
];

/// The lines of an address in Latin letters, without its country.
fn latin_lines(sender: &Sender) -> Vec<String> {
    let lines = match sender.address.split_last() {
        Some((last, rest)) if !rest.is_empty() && Country::of_line(last).is_some() => rest,
        _ => &sender.address[..],
    };
    lines.iter().map(|line| latin(line)).collect()
}

/// An address by its letters and digits alone.
fn written(lines: &[String]) -> String {
    let mut address = String::with_capacity(64);
    address.extend(lines.iter().flat_map(|line| words(line)).map(short));
    // “Ringstraße” and “Ringstr.” are one.
    address.replace("strasse", "str")
}

/// An address that has a postcode and another number is told by these, however its street is written: with or without
/// “ul.”, in another order, with its region or not.
fn by_numbers(lines: &[String], town: &str) -> Option<(String, Street)> {
    let all = || lines.iter().flat_map(|line| words(line));
    // “31a” and the parts of “LS6 2QT”, however these are parted.
    let (mut numbers, mut mixed): (Vec<&str>, Vec<u8>) = (Vec::new(), Vec::new());
    for word in all() {
        let digits = word.bytes().take_while(u8::is_ascii_digit).count();
        // “1017KZ” is “1017 KZ”.
        if digits == word.len() || digits >= 4 {
            numbers.extend(word.get(..digits));
        } else if has_digit(word) {
            mixed.extend(word.bytes());
        }
    }
    let letters = mixed
        .iter()
        .filter(|byte| byte.is_ascii_alphabetic())
        .count();
    let longest = numbers.iter().map(|number| number.len()).max();
    let has_code = match numbers.len() {
        0 => false,
        1 => letters >= 3 && mixed.len() >= letters + 2,
        2 => longest >= Some(4),
        _ => longest >= Some(3),
    };
    if !has_code {
        return None;
    }
    let order = numbers.join(" ");
    numbers.sort_unstable();
    mixed.sort_unstable();
    let key = format!("{} {}", numbers.join(" "), String::from_utf8_lossy(&mixed));
    // The last line with a number has the postcode and the town.
    let mut streets: Vec<&String> = lines.iter().filter(|line| has_digit(line)).collect();
    if streets.len() > 1 {
        streets.pop();
    }
    let town = latin(town);
    let is_name = |word: &&str| {
        word.len() > 2
            && !has_digit(word)
            && short(word) == *word
            && !words(&town).any(|part| part == *word)
    };
    let names = streets.iter().flat_map(|line| words(line)).filter(is_name);
    let names = names.map(|word| word.replace("strasse", "str")).collect();
    Some((key, Street::of(names, &order)))
}

fn has_digit(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
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

    fn person(name: &str, address: &[&str], given: &[(&str, &str)]) -> Option<Person> {
        let sender = Sender {
            name: name.to_owned(),
            address: address.iter().map(|line| (*line).to_owned()).collect(),
            place: String::new(),
        };
        Person::of(&sender, given)
    }

    fn are_twins(one: &[&str], other: &[&str]) -> bool {
        let mut twins = Twins::of(2);
        twins.see(0, person("Ann Roy", one, &[]));
        twins.see(1, person("Ann Roy", other, &[])).is_some()
    }

    fn key(name: &str, address: &[&str]) -> Option<Digest> {
        Some(person(name, address, &[])?.digest)
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
        // Without a postcode the street has to be the same.
        let due = key("Ann Roy", &["12, rue Basse, Rés. Nord", "bte 7", "Ixelles"]);
        let other = ["12 r. Basse boîte 7", "IXELLES"];
        assert_ne!(key("Ann Roy", &other), due);
        let other = ["12 r. Basse", "Résidence Nord, boîte 7", "IXELLES"];
        assert_eq!(key("Ann Roy", &other), due);
        assert_eq!(key("", &["a"]), None);
    }

    #[test]
    fn twins_are_known_however_their_street_is_written() {
        for (one, other) in [
            (
                [
                    "C.P. 8888, succ. Centre-Ville, Bureau 400",
                    "Montréal Québec H3C 3P8",
                ],
                [
                    "Bureau 400, C.P. 8888, succ. Centre-ville",
                    "Montréal QC H3C3P8",
                ],
            ),
            (
                ["ul. Świętokrzyska 14/7", "30-015 Kraków"],
                ["Swietokrzyska 14 m. 7", "30-015 Kraków"],
            ),
            (
                ["3 Mill Street", "Leeds LS6 2QT"],
                ["3 Mill St., Leeds", "LS62QT"],
            ),
        ] {
            assert!(are_twins(&one, &other), "{one:?}");
        }
        for (one, other) in [
            (
                ["3 Mill Street", "Leeds LS6 2QT"],
                ["3 Elm Street", "Newcastle NE6 2AB"],
            ),
            (
                ["3 Mill Street", "Leeds LS6 2QT"],
                ["13 Mill Street", "Leeds LS6 2QT"],
            ),
            (
                ["Flat 12B, 4 Quay", "Cork T12 X123"],
                ["Flat 12A, 4 Quay", "Cork T12 X123"],
            ),
            (["Elm House", "51100 Reims"], ["Oak House", "51100 Reims"]),
            // The same numbers in another street.
            (
                ["10 Oak Street", "Leeds LS6 2QT"],
                ["10 Elm Street", "Leeds LS6 2QT"],
            ),
            (
                ["Hauptstr. 5", "53111 Bonn"],
                ["Bahnhofstraße 5", "53111 Bonn"],
            ),
        ] {
            assert!(!are_twins(&one, &other), "{one:?}");
        }
    }

    #[test]
    fn twins_are_known_however_their_numbers_are_parted() {
        for (one, other) in [
            (
                ["Kerkstraat 12 a", "1017 GC Amsterdam"],
                ["Kerkstraat 12a", "1017GC Amsterdam"],
            ),
            (["Gata 7", "123 45 Malmö"], ["Gata 7", "12345 Malmö"]),
            (["ulica 1", "30-015 Kraków"], ["ulica 1", "30015 Kraków"]),
            (["Ulice 4", "110 00 Praha 1"], ["Ulice 4", "11000 Praha 1"]),
            (
                ["10 bis rue Basse", "75011 Paris"],
                ["10bis rue Basse", "75011 Paris"],
            ),
            (
                ["Road 4B", "560 001 Bengaluru"],
                ["Road 4 B", "560001 Bengaluru"],
            ),
        ] {
            // In a list of any size.
            assert_eq!(key("Ann Roy", &one), key("Ann Roy", &other), "{one:?}");
            assert!(are_twins(&one, &other), "{one:?}");
        }
    }

    #[test]
    fn twins_may_have_a_name_more_or_less() {
        let at = ["1 High Street", "Leeds LS6 2QT"];
        let are = |one: (&str, &[(&str, &str)]), other: (&str, &[(&str, &str)])| {
            [(one, other), (other, one)].map(|(first, second)| {
                let mut twins = Twins::of(2);
                assert_eq!(twins.see(0, person(first.0, &at, first.1)), None);
                twins.see(1, person(second.0, &at, second.1)).is_some()
            })
        };
        for (one, other) in [
            ("Оксана Іванівна Стеценко", "Стеценко Оксана"),
            ("Sylvie, Marie ARNOULT", "Sylvie Arnoult"),
            ("Ann B. Lee", "Ann Lee"),
        ] {
            assert_eq!(are((one, &[]), (other, &[])), [true; 2], "{one}");
        }
        let lola: (&str, &[(&str, &str)]) = ("Lola Whitcomb", &[("First name", "Dolores")]);
        assert_eq!(are(lola, ("Dolores Whitcomb", &[])), [true; 2]);
        for (one, other) in [
            ("Bo Lee jun.", "Bo Lee"),
            ("Anna Maria Rossi", "Anna Lucia Rossi"),
            ("Ann et Bo", "Ann et Cy"),
            ("Marie-Claire Dupont", "Claire Dupont"),
        ] {
            assert_eq!(are((one, &[]), (other, &[])), [false; 2], "{one}");
        }
    }

    #[test]
    fn twins_of_long_lists_are_found_in_little_room() {
        let count = 100_000_u32;
        let person = |number: u32| {
            let digest = page::fingerprint(&number.to_le_bytes());
            let half = |at: u32| u32::try_from(digest >> at & u128::from(u32::MAX)).ok();
            Some(Person {
                digest: [half(96)?, half(64)?],
                numbered: None,
                street: Street::default(),
                aliases: [None; MAX_ALIASES],
            })
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
