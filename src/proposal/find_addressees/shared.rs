//! An address that is said once for several offices: “Both ministries have the same address:”.

use super::contact::is_contact;
use super::names::{has_title, is_holder, is_office};
use super::whole::country;
use crate::proposal::join_lines::ends_sentence;
use crate::proposal::lexicon::fold;
use crate::proposal::{Addressee, Reading, Value};

/// An address has no more lines, and no fewer.
const MOST: usize = 8;
const LEAST: usize = 2;

/// Gives those without an address the one that is said for all of them.
pub(super) fn give(reading: &Reading<'_>, found: &mut [Addressee]) {
    let same = reading.language.pattern("asks.same_address");
    let mut blocks = reading.blocks.iter();
    let Some(lead) = blocks.find(|block| block.text.ends_with(':') && same.is_match(&block.text))
    else {
        return;
    };
    let start = lead.lines.end;
    let is_of_it = |at: &usize| {
        let line = &reading.lines[*at];
        let is_other = is_contact(&line.text) || ends_sentence(&line.text);
        !(is_other || line.is_apart && *at > start || is_who(&line.text))
    };
    let most = (start + MOST).min(reading.lines.len());
    let lines: Vec<usize> = (start..most).take_while(is_of_it).collect();
    let has_number = |at: &usize| {
        reading.lines[*at]
            .text
            .contains(|c: char| c.is_ascii_digit())
    };
    if lines.len() < LEAST || !lines.iter().any(has_number) {
        return;
    }
    let value = |at: &usize| {
        let text = reading.lines[*at].text.trim_end_matches(',').to_owned();
        Value::new(text, reading.spot(*at..*at + 1))
    };
    let mut shared = Addressee {
        address: lines.iter().map(value).collect(),
        ..Addressee::default()
    };
    country(reading, &mut shared);
    // Where one has an address of its own, it cannot be told for whom the other is.
    let is_bare = |one: &Addressee| one.address.is_empty() || is_holder_below(one);
    if found.len() < LEAST || !found.iter().all(is_bare) {
        return;
    }
    for one in found {
        if is_holder_below(one) {
            one.holder = one.address.pop();
        }
        one.address.clone_from(&shared.address);
        one.country = one.country.take().or_else(|| shared.country.clone());
    }
}

/// Whether a line names an office or somebody, and is none of an address.
fn is_who(text: &str) -> bool {
    has_title(text) && is_holder(text)
        || is_office(text) && !text.contains(|c: char| c.is_ascii_digit())
}

/// A name that stands alone below an office, where its greeting has it too, is who holds it.
fn is_holder_below(one: &Addressee) -> bool {
    let [only] = one.address.as_slice() else {
        return false;
    };
    let greeting = one.salutation.as_ref().map(|value| fold(&value.text));
    let is_greeted = greeting.is_some_and(|greeting| {
        let name = fold(&only.text);
        let mut words = name.split(' ').filter(|word| word.chars().count() > 2);
        words.any(|word| greeting.split(' ').any(|other| other == word))
    });
    one.holder.is_none() && is_holder(&only.text) && is_greeted
}
