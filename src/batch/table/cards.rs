//! Address cards (`.vcf`), as address books and telephones write them: a row for each person.

mod address;

use super::vcard::Property;
use super::{
    MAX_NOTES, SkipReason, Skipped, Source, Table, Unreadable, UnreadableReason, record::lines,
};
use crate::problem::{ListProblem, Problem};

/// In bytes, a card with its pictures.
const MAX_CARD_BYTES: usize = 8 << 20;

/// The headings of the table that cards make: the parts of an address as cards divide it, and the
/// whole of it where a card has only that; at last where its other addresses are.
const HEADINGS: [&str; 12] = [
    "Name",
    "Organization",
    "PO Box",
    "Extended Address",
    "Street",
    "City",
    "Region",
    "Postal Code",
    "Country",
    "Address",
    "Other City",
    "Other Country",
];
/// The first and the last of them.
const NAME: usize = 0;
const ORGANIZATION: usize = 1;
const ADDRESS: usize = 9;
const OTHER_CITY: usize = 10;
const OTHER_COUNTRY: usize = 11;
/// Where the parts of an address begin.
const PARTS: usize = 2;

/// Whether a text holds cards.
pub(super) fn are(text: &str) -> bool {
    let start = text.trim_start().as_bytes();
    start
        .get(..11)
        .is_some_and(|start| start.eq_ignore_ascii_case(b"BEGIN:VCARD"))
}

/// Reads the cards into the table, a row each.
pub(super) fn read(text: &str, table: &mut Table) -> Result<(), Problem> {
    table.source = Source::Cards;
    // Hardly one has several addresses.
    let headings = if address::are_several(text) {
        &HEADINGS[..]
    } else {
        &HEADINGS[..OTHER_CITY]
    };
    table.push(0, headings.iter().copied())?;
    let mut card: Option<Card> = None;
    for (index, line) in lines(text).enumerate() {
        let number = index + 1;
        let is = |what: &str| line.trim().eq_ignore_ascii_case(what);
        if is("BEGIN:VCARD") {
            match &mut card {
                // The card of an agent stands within that of whom the agent serves.
                Some(card) if card.within > 0 || card.last_is_agent() => {
                    card.within += 1;
                    continue;
                }
                Some(card) => tell(table, card.line, UnreadableReason::BrokenOff),
                None => {}
            }
            card = Some(Card::begin(number));
            continue;
        }
        let Some(open) = &mut card else { continue };
        open.size += line.len() + 1;
        if open.size > MAX_CARD_BYTES {
            return Err(Problem::error(ListProblem::LongCard {
                at: format!("{}:{}", table.name, open.line),
                megabytes: MAX_CARD_BYTES >> 20,
            }));
        }
        if is("END:VCARD") {
            if open.within > 0 {
                open.within -= 1;
            } else if let Some(card) = card.take() {
                card.end(table)?;
            }
        } else if open.within == 0 {
            open.add(line);
        }
    }
    if let Some(card) = card {
        tell(table, card.line, UnreadableReason::BrokenOff);
    }
    if table.unreadable.len() > MAX_NOTES {
        let problem = ListProblem::MoreCards {
            path: table.name.clone(),
            count: table.unreadable.len() - MAX_NOTES,
        };
        table.notes.push(Problem::warning(problem));
    }
    Ok(())
}

/// Tells of a card that cannot be read; of many, the first.
fn tell(table: &mut Table, line: usize, reason: UnreadableReason) {
    table.unreadable.push(Unreadable { line, reason });
    if table.unreadable.len() <= MAX_NOTES {
        let at = format!("{}:{line}", table.name);
        table.notes.push(Problem::warning(match reason {
            UnreadableReason::BrokenOff => ListProblem::BrokenCard { at },
            UnreadableReason::NobodyThere => ListProblem::BlankCard { at },
        }));
    }
}

/// A card while it is read.
struct Card {
    /// The line of its `BEGIN`.
    line: usize,
    /// In bytes.
    size: usize,
    /// How many cards of agents are open within it.
    within: usize,
    /// Its lines, unfolded.
    lines: Vec<String>,
    /// What the last of them is, if that may go on in the next.
    last: Last,
}

#[derive(Clone, Copy, PartialEq)]
enum Last {
    Text,
    /// Letters as `=D0=98`: an equals sign at a line's end stands for no letter.
    Coded,
    /// A picture or the like.
    Binary,
}

impl Card {
    fn begin(line: usize) -> Self {
        Self {
            line,
            size: 0,
            within: 0,
            lines: Vec::new(),
            last: Last::Text,
        }
    }

    fn last_is_agent(&self) -> bool {
        let last = self.lines.last().map_or("", String::as_str);
        last.trim_end()
            .get(..5)
            .is_some_and(|start| start.eq_ignore_ascii_case("agent"))
            && last.trim_end().ends_with(':')
    }

    fn add(&mut self, line: &str) {
        if let Some(last) = self.lines.last_mut() {
            if self.last == Last::Coded && last.ends_with('=') {
                last.pop();
                last.push_str(line);
                return;
            }
            if line.starts_with([' ', '\t']) {
                if self.last != Last::Binary {
                    last.push_str(&line[1..]);
                }
                return;
            }
        }
        if line.trim().is_empty() {
            return;
        }
        match (Property::of(line), self.lines.last_mut()) {
            (Some(property), _) => {
                self.last = match () {
                    () if property.is_quoted_printable() => Last::Coded,
                    () if property.is_binary() => Last::Binary,
                    () => Last::Text,
                };
                // Of a picture nothing is kept.
                let kept = if self.last == Last::Binary { "" } else { line };
                self.lines.push(kept.to_owned());
            }
            // A line break that nobody escaped.
            (None, Some(last)) if self.last == Last::Text => {
                last.push_str("\\n");
                last.push_str(line);
            }
            (None, _) => {}
        }
    }

    fn end(self, table: &mut Table) -> Result<(), Problem> {
        let card: Vec<Property> = self
            .lines
            .iter()
            .filter_map(|line| Property::of(line))
            .collect();
        let kind = first(&card, "KIND")
            .or_else(|| first(&card, "X-ADDRESSBOOKSERVER-KIND"))
            .unwrap_or_default()
            .to_lowercase();
        if kind == "group" {
            table.skipped.push(Skipped {
                line: self.line,
                reason: SkipReason::Group,
            });
            return Ok(());
        }
        let mut cells: [String; HEADINGS.len()] = Default::default();
        cells[NAME] = name(&card);
        cells[ORGANIZATION] = organization(&card);
        let shown_as = first(&card, "X-ABSHOWAS").unwrap_or_default();
        let own_name = first_of(&card, "N").is_some_and(|property| {
            let parts = property.components();
            parts.iter().take(3).any(|part| !part.is_empty())
        });
        // The name of a company is nobody's who could sign a letter.
        if matches!(
            kind.as_str(),
            "org" | "organization" | "location" | "device" | "application"
        ) || shown_as.eq_ignore_ascii_case("company")
            || (!cells[ORGANIZATION].is_empty()
                && cells[NAME] == cells[ORGANIZATION]
                && (!own_name || is_firm(&card, &cells[NAME])))
        {
            let name = std::mem::take(&mut cells[NAME]);
            if cells[ORGANIZATION].is_empty() {
                cells[ORGANIZATION] = name;
            }
        }
        address::fill(&card, &mut cells);
        if !table.push(self.line, cells.iter().map(String::as_str))? {
            tell(table, self.line, UnreadableReason::NobodyThere);
        }
        Ok(())
    }
}

fn first_of<'a>(card: &'a [Property], name: &str) -> Option<&'a Property> {
    card.iter().find(|property| property.name == name)
}

/// Whether the card's name, which is its organisation's, is one word and nothing else, as telephones keep a firm:
/// somebody who works for themselves has a given name and a family name.
fn is_firm(card: &[Property], name: &str) -> bool {
    let parts = first_of(card, "N")
        .map(Property::components)
        .unwrap_or_default();
    let filled = parts.iter().map(|part| part.trim());
    let mut filled = filled.filter(|part| !part.is_empty());
    filled.next() == Some(name) && filled.next().is_none() && !name.contains(char::is_whitespace)
}

/// The first value of a property that is not empty.
fn first(card: &[Property], name: &str) -> Option<String> {
    let of_name = card.iter().filter(|property| property.name == name);
    of_name.map(Property::text).find(|text| !text.is_empty())
}

/// Who it is: the name as the card has it whole, else its parts in the order in which they are
/// said. An address of e-mail and “Surname, First” are no name where the parts are known.
fn name(card: &[Property]) -> String {
    let whole = first(card, "FN").unwrap_or_default();
    let parts = first_of(card, "N")
        .map(Property::components)
        .unwrap_or_default();
    let part = |index: usize| parts.get(index).map_or("", |part| part.trim());
    let (family, given) = (part(0), part(1));
    let turned = whole
        .split_once(',')
        .is_some_and(|(first, second)| first.trim() == family && second.trim().starts_with(given));
    let in_parts = !family.is_empty() || !given.is_empty();
    if !whole.is_empty() && !(in_parts && (turned || whole.contains('@'))) {
        return whole;
    }
    // Prefixes, given, additional, family, suffixes; of each there may be several.
    let parts = [3, 1, 2, 0, 4].map(|index| part(index).replace(',', " "));
    let words = parts.iter().flat_map(|part| part.split_whitespace());
    words.collect::<Vec<_>>().join(" ")
}

fn organization(card: &[Property]) -> String {
    let parts = first_of(card, "ORG")
        .map(Property::components)
        .unwrap_or_default();
    let parts: Vec<&str> = parts
        .iter()
        .map(|part| part.trim())
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(", ")
}

#[cfg(test)]
mod tests;
