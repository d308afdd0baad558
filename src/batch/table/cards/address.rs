//! Which address of a card is the one to print, and where the others are.

use std::collections::HashMap;

use super::super::record::lines;
use super::super::vcard::Property;
use super::{ADDRESS, HEADINGS, NAME, OTHER_CITY, OTHER_COUNTRY, PARTS};

/// What address books call the address at home, in other languages than the standard's.
const HOME: &str =
    "home private privat zuhause domicile maison personnel personal casa thuis дом домашний";
/// And the one at work.
const WORK: &str = "work business office arbeit geschäftlich dienstlich travail bureau trabajo lavoro ufficio \
    werk praca работа рабочий";

/// How well an address serves, with what its group is called: the one at home, then one of which
/// the card does not say whose it is, then the one at work; of alike ones the preferred, then the
/// one in parts, then the first.
fn rank(property: &Property, label: Option<&String>) -> (u8, u8, bool) {
    let is = |words: &str| {
        let label = label.map(|label| label.trim_start_matches("_$!<").trim_end_matches(">!$_"));
        property
            .params("TYPE")
            .any(|kind| words.split_whitespace().any(|word| word == kind))
            || label.is_some_and(|label| words.split_whitespace().any(|word| word == label))
    };
    let place = match () {
        () if is(HOME) => 0,
        () if is(WORK) => 2,
        () => 1,
    };
    let preferred = match property.params("PREF").next() {
        Some(number) => number.parse().unwrap_or(100),
        None if property.is_of("pref") => 1,
        None => u8::MAX,
    };
    (place, preferred, property.name == "LABEL")
}

/// Whether a card among these has more addresses than one.
pub(super) fn are_several(text: &str) -> bool {
    let mut count = 0;
    lines(text).any(|line| {
        let head = line.split([':', ';']).next().unwrap_or_default().trim();
        let name = head.rsplit('.').next().unwrap_or_default();
        if name.eq_ignore_ascii_case("BEGIN") {
            count = 0;
        }
        count += usize::from(name.eq_ignore_ascii_case("ADR"));
        count > 1
    })
}

/// Fills in the address that serves best, and in which towns and countries the others are.
pub(super) fn fill(card: &[Property], cells: &mut [String; HEADINGS.len()]) {
    let is_address = |property: &&Property| {
        let text = || property.components().iter().any(|part| !part.is_empty());
        let label = || {
            property
                .written("LABEL")
                .is_some_and(|label| !label.is_empty())
        };
        matches!(property.name.as_str(), "ADR" | "LABEL") && (text() || label())
    };
    let labels = card
        .iter()
        .filter(|property| property.name == "X-ABLABEL" && !property.group.is_empty());
    let labels: HashMap<&str, String> = labels
        .map(|label| (label.group.as_str(), label.text().to_lowercase()))
        .collect();
    let all = || card.iter().filter(is_address);
    let best = all().min_by_key(|property| rank(property, labels.get(property.group.as_str())));
    let Some(best) = best else {
        return;
    };
    let others = all().filter(|property| property.name == "ADR" && !std::ptr::eq(*property, best));
    for other in others {
        let parts = other.components();
        // Where the town's own place is empty its region may be the city.
        for (cell, part) in [(OTHER_CITY, 3), (OTHER_CITY, 4), (OTHER_COUNTRY, 6)] {
            let Some(part) = parts.get(part).filter(|part| !part.is_empty()) else {
                continue;
            };
            if !cells[cell].is_empty() {
                cells[cell].push_str("; ");
            }
            cells[cell].push_str(part);
        }
    }
    let parts = best.components();
    if best.name == "ADR" && parts.iter().any(|part| !part.is_empty()) {
        for (cell, part) in cells[PARTS..ADDRESS].iter_mut().zip(&parts) {
            cell.clone_from(part);
        }
        // The finer parts of RFC 9554, where the street stands in them alone: its number is the
        // eleventh, its name the twelfth.
        let fine = |index: usize| parts.get(index).map_or("", String::as_str);
        if fine(2).is_empty() && !fine(11).is_empty() {
            cells[PARTS + 2] = format!("{} {}", fine(11), fine(10)).trim().to_owned();
        }
        return;
    }
    let label = match best.name.as_str() {
        "ADR" => best.written("LABEL").unwrap_or_default(),
        _ => best.text(),
    };
    // What is written on an envelope begins with who it is for.
    let mut lines = label.lines().peekable();
    lines.next_if(|first| !cells[NAME].is_empty() && first.trim() == cells[NAME]);
    cells[ADDRESS] = lines.collect::<Vec<_>>().join("\n");
}
