//! Several headings in one, and what a column of them holds.

use std::collections::HashSet;

use super::known::KNOWN;
use super::{HeadingPart, Meaning, of_words, words};
use crate::batch::columns::field::Field;

/// The words of a heading that is taken for several in one.
const MAX_COMBINED: usize = 8;

/// `PLZ/Ort`, `Postcode and town`, `Name, Vorname`, `Straße Nr.`: several headings in one.
pub(super) fn combined(heading: &str) -> Option<Meaning> {
    let marks = |c: char| matches!(c, '/' | ',' | ';' | '&' | '+' | '|' | '\n' | '–' | '—');
    let pieces: Vec<&str> = heading
        .split(marks)
        .filter(|piece| !piece.trim().is_empty())
        .collect();
    let parts = if pieces.len() > 1 {
        let pieces: Option<Vec<Vec<HeadingPart>>> = pieces
            .iter()
            .map(|piece| {
                let words = words(piece);
                let scoped = || of_words(&words).map(|meaning| meaning.parts);
                scoped().or_else(|| segmented(&words))
            })
            .collect();
        pieces
            .map(|pieces| shared(&pieces).unwrap_or_else(|| firsts(&pieces)))
            .or_else(|| of_languages(heading))
    } else {
        None
    };
    let all = words(heading);
    let parts = parts.or_else(|| segmented(&all)).or_else(|| {
        let kept = all.iter().filter(|word| !KNOWN.fillers.contains(*word));
        segmented(&kept.cloned().collect::<Vec<_>>())
    })?;
    of_parts(&parts)
}

/// “Rue / Straat / ᚠᚢ”: where two languages say the same part of an address, others need not be known.
fn of_languages(heading: &str) -> Option<Vec<HeadingPart>> {
    let pieces = heading.split(['/', '|', '\n']);
    let known: Vec<HeadingPart> = pieces
        .filter_map(|piece| of_words(&words(piece))?.parts.first().copied())
        .collect();
    let [first, rest @ ..] = &known[..] else {
        return None;
    };
    let is_same = !rest.is_empty() && rest.iter().all(|part| part == first);
    (is_same && first.is_address()).then(|| vec![*first])
}

/// What each of these may be, where two languages say one thing: “Bus / Bte”.
fn shared(pieces: &[Vec<HeadingPart>]) -> Option<Vec<HeadingPart>> {
    let (first, rest) = pieces.split_first()?;
    let is_shared = |part: &&HeadingPart| rest.iter().all(|piece| piece.contains(part));
    first.iter().find(is_shared).map(|part| vec![*part])
}

fn firsts(pieces: &[Vec<HeadingPart>]) -> Vec<HeadingPart> {
    pieces.iter().flat_map(|parts| first_of(parts)).collect()
}

fn first_of(parts: &[HeadingPart]) -> Vec<HeadingPart> {
    parts.first().copied().into_iter().collect()
}

/// The headings that these words are made of, all of them, the longest first.
pub(super) fn segmented(words: &[String]) -> Option<Vec<HeadingPart>> {
    if words.len() > MAX_COMBINED {
        return None;
    }
    if words.is_empty() {
        return Some(Vec::new());
    }
    for length in (1..=words.len()).rev() {
        let (head, rest) = words.split_at(length);
        let key = head.concat();
        let parts = match KNOWN.parts.get(&key) {
            Some(parts) => first_of(parts),
            None if length == 1 && KNOWN.joining.contains(&key) => Vec::new(),
            None => continue,
        };
        if let Some(more) = segmented(rest) {
            return Some([parts, more].concat());
        }
    }
    None
}

/// What a column of all these holds.
pub(super) fn of_parts(parts: &[HeadingPart]) -> Option<Meaning> {
    use Field::{
        Address, Country, First, House, Last, Name, PoBox, Postcode, Region, Street, Town, TownLine,
    };
    let mut parts: Vec<HeadingPart> = parts.to_vec();
    // `City/Town`, `State/Province` say one thing twice.
    let mut seen = HashSet::new();
    parts.retain(|part| seen.insert(*part));
    let is_other = |part: &HeadingPart| {
        matches!(
            part,
            HeadingPart::Ignored
                | HeadingPart::Label
                | HeadingPart::Contact
                | HeadingPart::Resident
        )
    };
    if parts.iter().any(is_other) {
        return None;
    }
    let one = |part: HeadingPart| {
        Some(Meaning {
            parts: vec![part],
            ..Meaning::default()
        })
    };
    if let [part] = parts[..] {
        return one(part);
    }
    let has = |part: Field| parts.contains(&HeadingPart::Field(part));
    if parts.iter().all(|part| part.is_name()) {
        let place = |wanted: Field| {
            parts
                .iter()
                .position(|part| *part == HeadingPart::Field(wanted))
        };
        // `Name, Vorname` and `Apellidos, Nombre` as well as `Nachname, Vorname`.
        let family = place(Last).or_else(|| place(Name));
        let given = place(First).or_else(|| place(Name));
        return Some(Meaning {
            parts: vec![HeadingPart::FullName],
            surname_first: matches!((family, given), (Some(family), Some(given)) if family < given),
            ..Meaning::default()
        });
    }
    let of_address = |part: &HeadingPart| part.is_address() && *part != HeadingPart::Label;
    if !parts.iter().all(of_address) {
        return None;
    }
    let only = |allowed: &[Field]| {
        parts.iter().all(|part| match part {
            HeadingPart::Field(field) => allowed.contains(field),
            HeadingPart::Number => allowed.contains(&House),
            HeadingPart::CountryCode => allowed.contains(&Country),
            HeadingPart::County => allowed.contains(&Region),
            _ => false,
        })
    };
    if only(&[Postcode, Town, Region, Field::District]) {
        // “İlçe/İl” is all that an address there has of a town.
        let is_place = !has(Postcode) && !has(Town) && has(Field::District);
        if is_place {
            return Some(Meaning {
                parts: vec![HeadingPart::Field(Town), HeadingPart::Field(Region)],
                ..Meaning::default()
            });
        }
        return one(HeadingPart::Field(if has(Postcode) {
            TownLine
        } else if has(Town) {
            Town
        } else {
            Region
        }));
    }
    if only(&[Country, Region]) {
        return one(HeadingPart::Field(Country));
    }
    if only(&[
        Street,
        House,
        Field::Addition,
        Field::Flat,
        PoBox,
        Field::Building,
        Field::Extra,
    ]) && (has(Street) || has(PoBox))
    {
        return one(HeadingPart::Field(Street));
    }
    // “Boîte / Bus / Box” in Belgium.
    if only(&[Field::Flat, PoBox]) {
        return one(HeadingPart::Field(Field::Flat));
    }
    if only(&[House, Field::Addition]) {
        return one(HeadingPart::Field(House));
    }
    if only(&[Field::Flat, Field::Building, Field::Extra, Field::CareOf]) {
        return one(HeadingPart::Field(Field::Extra));
    }
    one(HeadingPart::Field(Address))
}
