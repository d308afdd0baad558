//! What columns are called: the headings of lists in several languages, and of the address books
//! that export them, from `assets/columns.toml`.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

/// What a column holds, by its heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Part {
    /// The whole name, unless other columns have parts of it.
    Name,
    FullName,
    First,
    Middle,
    Last,
    Street,
    House,
    Flat,
    Extra,
    PoBox,
    Postcode,
    City,
    Region,
    Country,
    Address,
    Line(u8),
    Place,
    Words,
    Lang,
    Case,
}

/// The headings, in lower case, without marks and with single spaces.
impl Part {
    /// The key of its headings in `assets/columns.toml`.
    fn of(key: &str) -> Option<Self> {
        Some(match key {
            "name" => Self::Name,
            "full_name" => Self::FullName,
            "first" => Self::First,
            "middle" => Self::Middle,
            "last" => Self::Last,
            "street" => Self::Street,
            "house" => Self::House,
            "flat" => Self::Flat,
            "extra" => Self::Extra,
            "po_box" => Self::PoBox,
            "postcode" => Self::Postcode,
            "city" => Self::City,
            "region" => Self::Region,
            "country" => Self::Country,
            "address" => Self::Address,
            "place" => Self::Place,
            "words" => Self::Words,
            "lang" => Self::Lang,
            "case" => Self::Case,
            _ => Self::Line(key.strip_prefix("line")?.parse().ok()?),
        })
    }
}

/// The headings and the keys of what they mean.
fn listed() -> Vec<(String, String)> {
    let file = include_str!("../../../assets/columns.toml");
    let all: BTreeMap<String, Vec<String>> = toml::from_str(file).unwrap_or_default();
    let pairs = all.into_iter().flat_map(|(key, headings)| {
        let headings = headings.into_iter();
        headings.map(move |heading| (plain(&heading), key.clone()))
    });
    pairs.collect()
}

fn known() -> &'static HashMap<String, Part> {
    static KNOWN: OnceLock<HashMap<String, Part>> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let listed = listed().into_iter();
        listed
            .filter_map(|(heading, key)| Some((heading, Part::of(&key)?)))
            .collect()
    })
}

/// What stands around a heading in an export of an address book, and says that it is of the
/// person's home: Outlook (`Home City`, `Ort privat`), Google (`Address 1 - City`).
const HOME: &[&str] = &["home ", "address 1 - ", "private ", "personal "];
const HOME_AFTER: &[&str] = &[
    " privat",
    " (privat)",
    " home",
    " (home)",
    " domicile",
    " (domicile)",
    " (дом. адрес)",
    " (домашний)",
];

/// What a heading says that the column holds.
pub(super) fn part(heading: &str) -> Option<Part> {
    let lower = heading.trim().to_lowercase().replace(['’', '`'], "'");
    // Google's older exports call the whole address “Address 1 - Formatted”.
    if lower == "address 1 - formatted" {
        return Some(Part::Address);
    }
    if let Some(part) = look_up(&lower) {
        return Some(part);
    }
    let before = HOME.iter().find_map(|mark| lower.strip_prefix(mark));
    let after = HOME_AFTER.iter().find_map(|mark| lower.strip_suffix(mark));
    before.or(after).and_then(look_up)
}

fn look_up(lower: &str) -> Option<Part> {
    known().get(&plain(lower)).copied()
}

/// A heading's letters and digits, parted by single spaces.
fn plain(heading: &str) -> String {
    let mut plain = String::new();
    for word in heading
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        if !plain.is_empty() {
            plain.push(' ');
        }
        plain.push_str(word);
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_known_however_they_are_written() {
        for (heading, due) in [
            ("NAME", Part::Name),
            ("First Name", Part::First),
            ("first_name", Part::First),
            ("Straße und Hausnummer", Part::Street),
            ("PLZ", Part::Postcode),
            ("Ф.И.О.", Part::FullName),
            ("Фамилия", Part::Last),
            ("Мекенжайы", Part::Address),
            ("Complément d’adresse", Part::Extra),
            ("Address 1 - Postal Code", Part::Postcode),
            ("Address 1 - Formatted", Part::Address),
            ("Home Country/Region", Part::Country),
            ("Ort privat", Part::City),
            ("Address Line 2", Part::Line(2)),
        ] {
            assert_eq!(part(heading), Some(due), "{heading}");
        }
        for other in [
            "E-mail 1 - Value",
            "Business City",
            "Address 2 - City",
            "Phone",
            "",
            "—",
        ] {
            assert_eq!(part(other), None, "{other}");
        }
    }

    #[test]
    fn headings_name_one_part_each() {
        let mut seen = BTreeMap::new();
        assert!(listed().len() > 250);
        for (heading, key) in listed() {
            assert!(Part::of(&key).is_some() && !heading.is_empty(), "{key}");
            let before = seen.insert(heading.clone(), key.clone());
            assert!(
                before.is_none_or(|before| before == key),
                "{heading}: {key}"
            );
        }
    }
}
