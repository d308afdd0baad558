//! What the entries of a draft are called, where a pack has some already.

use any_ascii::any_ascii;

use crate::campaign::amend::Sheet;
use crate::campaign::files::Files;
use crate::campaign::files::has_claims;
use crate::proposal::{Addressee, Proposal, lexicon};

/// In letters, of an id.
const MAX_ID: usize = 48;

/// The text of a file of a pack; empty, if there is none.
pub(super) fn text_of<'a>(pack: &'a Files, name: &str) -> &'a str {
    let text = pack
        .get(name)
        .and_then(|bytes| std::str::from_utf8(bytes).ok());
    text.unwrap_or_default()
}

/// What the entries of a draft are called, where a pack has some already.
pub(super) struct Ids {
    /// Of the document.
    pub(super) source: String,
    /// Of each office that the document names: its id, and whether the pack has it already.
    pub(super) offices: Vec<(String, bool)>,
    /// Of the people.
    pub(super) people: Vec<(String, bool)>,
    /// The number of the first request.
    pub(super) first_request: usize,
    /// The number of the first fact.
    pub(super) first_claim: usize,
}

impl Ids {
    /// Those of what this document says, after what the pack has.
    pub(super) fn after(proposal: &Proposal, pack: &Files) -> Self {
        let ids = |name: &str, kind: &str| {
            let sheet = Sheet::read(name, text_of(pack, name), Some(kind)).unwrap_or_default();
            let ids = sheet
                .entries
                .iter()
                .map(|entry| entry.text("id").to_owned());
            ids.collect::<Vec<String>>()
        };
        let next = |ids: &[String], stem: &str| {
            let numbers = ids
                .iter()
                .filter_map(|id| id.strip_prefix(stem)?.parse().ok());
            numbers.max().unwrap_or(0) + 1
        };
        let same = |one: &str, other: &str| lexicon::fold(one) == lexicon::fold(other);
        let name = "addressees.toml";
        let known = Sheet::read(name, text_of(pack, name), Some("addressee")).unwrap_or_default();
        let of_office = |office: &Addressee| {
            let wanted = office.office.as_ref()?.text.as_str();
            let mut known = known.entries.iter();
            let found =
                known.find(|entry| entry.texts("office").any(|(_, text)| same(text, wanted)));
            found.map(|entry| entry.text("id").to_owned())
        };
        let mut number = next(&ids(name, "addressee"), "office-");
        let offices = proposal.addressees.iter().map(|office| {
            of_office(office).map_or_else(
                || {
                    number += 1;
                    (format!("office-{}", number - 1), false)
                },
                |id| (id, true),
            )
        });
        let offices = offices.collect();
        let cases = pack.keys().filter(|name| name.starts_with("cases/"));
        let cases: Vec<Sheet> = cases
            .filter_map(|name| Sheet::read(name, text_of(pack, name), None).ok())
            .collect();
        let cases = || cases.iter().flat_map(|sheet| &sheet.entries);
        let mut taken: Vec<String> = cases().map(|entry| entry.text("id").to_owned()).collect();
        let people = proposal.people.iter().map(|person| {
            let wanted = person.name.text.as_str();
            let mut all = cases();
            let found = all.find(|entry| entry.texts("name").any(|(_, text)| same(text, wanted)));
            if let Some(entry) = found {
                return (entry.text("id").to_owned(), true);
            }
            let mut id = slug(wanted, "person");
            while taken.contains(&id) {
                id.push_str("-2");
            }
            taken.push(id.clone());
            (id, false)
        });
        Self {
            people: people.collect(),
            offices,
            source: format!("S{}", next(&ids("sources.toml", "source"), "S")),
            first_request: next(&ids("recommendations.toml", "recommendation"), "R"),
            first_claim: {
                let names = pack.keys().filter(|name| has_claims(name));
                let all: Vec<String> = names.flat_map(|name| ids(name, "claim")).collect();
                next(&all, "f")
            },
        }
    }

    /// Of the office of this place in the document; of one that it does not name, as if it were the
    /// first.
    pub(super) fn office(&self, index: usize) -> &str {
        let office = self.offices.get(index).map(|(id, _)| id.as_str());
        office.unwrap_or("office-1")
    }
}

/// A name for machines: small Latin letters, digits and hyphens.
pub(crate) fn slug(text: &str, otherwise: &str) -> String {
    let mut id = String::new();
    for c in any_ascii(text).to_lowercase().chars() {
        if c.is_ascii_alphanumeric() {
            id.push(c);
        } else if !id.ends_with('-') && !id.is_empty() {
            id.push('-');
        }
        if id.len() >= MAX_ID {
            break;
        }
    }
    let id = id.trim_matches('-');
    if id.is_empty() {
        otherwise.to_owned()
    } else {
        id.to_owned()
    }
}
