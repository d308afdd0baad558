//! Headings behind what several columns have in common: a survey's question, a table's name.

use std::collections::{BTreeMap, HashSet};

use super::known::KNOWN;
use super::{HeadingPart, meaning, words};

/// Fewer columns than this have nothing in common by a question.
const MIN_ASKED: usize = 3;

/// Each heading without the question or the table in front of it: `Vorname` for `Your address?
/// [Vorname]`, `Nachname` for `tblMitglied.Nachname`. Others stay as they are, and so do all where two
/// questions have columns for the same. Of tables only the one with the names is about the person
/// who signs: another may be about an employer.
pub(in crate::batch::columns) fn bare<'a>(headings: &[&'a str]) -> Vec<&'a str> {
    let mut bare = headings.to_vec();
    // “Your address? [Town]” says something as a whole, and “Str.Nr” all of it.
    let questions = (asked as Part, MIN_ASKED, true);
    for (part, least, is_asked) in [questions, (of_table, 1, false)] {
        let mut found: BTreeMap<&str, Vec<(usize, &'a str)>> = BTreeMap::new();
        for (index, heading) in headings.iter().enumerate() {
            if let Some((before, rest)) = part(heading)
                && !meaning(rest).parts.is_empty()
            {
                let all = meaning(heading);
                if !(all.parts.is_empty() || (is_asked && all.scope.is_any())) {
                    continue;
                }
                found.entry(before).or_default().push((index, rest));
            }
        }
        found.retain(|_, columns| columns.len() >= least);
        if !is_asked {
            found.retain(|table, columns| {
                let mut parts = columns.iter().flat_map(|(_, rest)| meaning(rest).parts);
                parts.any(HeadingPart::is_name) && !is_of_another(table)
            });
            if found.len() > 1 {
                continue;
            }
        }
        let mut said = HashSet::new();
        let mut columns = found.values().flatten();
        // The same of two questions: nobody knows which is about the person who signs.
        if columns.all(|(_, rest)| said.insert(meaning(rest).parts)) {
            for (index, rest) in found.values().flatten() {
                bare[*index] = rest;
            }
        }
    }
    bare
}

/// `tblEmployer`, `partners`: the table of somebody or something else than who signs.
fn is_of_another(table: &str) -> bool {
    words(table).iter().any(|word| {
        let singular = word.strip_suffix('s').unwrap_or(word);
        [word.as_str(), singular].into_iter().any(|word| {
            let scope = KNOWN.scopes.get(word);
            let parts = KNOWN.parts.get(word);
            scope.is_some_and(|scope| !scope.is_any() && *scope != super::Scope::Home)
                || parts.is_some_and(|parts| parts.contains(&HeadingPart::Ignored))
        })
    })
}

type Part = for<'a> fn(&'a str) -> Option<(&'a str, &'a str)>;

/// `Your address? [Town]`.
fn asked(heading: &str) -> Option<(&str, &str)> {
    heading.trim().strip_suffix(']')?.rsplit_once('[')
}

/// `tblMember.Town`, `members.last_name`.
fn of_table(heading: &str) -> Option<(&str, &str)> {
    let parted = heading.trim().rsplit_once('.')?;
    let (table, column) = parted;
    let plain = |text: &str| !text.is_empty() && !text.contains(char::is_whitespace);
    (plain(table) && plain(column) && table.chars().count() > 1).then_some(parted)
}
