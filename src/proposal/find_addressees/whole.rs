//! An address written in one line, and the country that it ends with.

use std::ops::Range;

use super::Sort;
use super::contact::{contact_start, mails, salutation_in};
use super::names::{has_title, in_one, is_holder, is_office};
use crate::proposal::join_lines::is_caps;
use crate::proposal::lexicon::{fold, has};
use crate::proposal::{Addressee, Reading, Value};

/// An address in one line: office, holder, parts of the address; then “Fax:”, “E-mail:”.
pub(super) fn of_whole(reading: &Reading<'_>, whole: &str, block: Range<usize>) -> Addressee {
    let spot = reading.spot(block);
    let start = contact_start(whole);
    let value = |text: &str| Value::new(text.trim().to_owned(), spot.clone());
    let mut said = Addressee {
        at: spot.clone(),
        ..Addressee::default()
    };
    said.email = mails(whole).iter().map(|mail| value(mail)).collect();
    let head = whole[..start].trim().trim_end_matches(['.', ',', ';', '(']);
    let parts: Vec<&str> = head
        .split(", ")
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    let mut rest = 1;
    match (parts.first(), parts.get(1)) {
        (Some(first), _) if in_one(first).is_some() => {
            if let Some((office, holder)) = in_one(first) {
                said.office = Some(value(&office));
                said.holder = Some(value(&holder));
            }
        }
        (Some(first), Some(second)) if is_holder(first) && is_office(second) => {
            said.holder = Some(value(first));
            said.office = Some(value(second));
            rest = 2;
        }
        (Some(first), Some(second))
            if is_holder(second)
                && !is_office(second)
                && (has_title(second) || parts.len() > 3) =>
        {
            said.office = Some(value(first));
            said.holder = Some(value(second));
            rest = 2;
        }
        (Some(first), _) => said.office = Some(value(first)),
        _ => {}
    }
    said.address = parts.iter().skip(rest).map(|part| value(part)).collect();
    if let Some((sort, salutation)) = salutation_in(&whole[start..])
        && sort == Sort::Salutation
    {
        said.salutation = Some(value(salutation));
    }
    country(reading, &mut said);
    said
}

/// Takes the country from the end of an address: its last line, or what stands behind its last comma.
pub(super) fn country(reading: &Reading<'_>, said: &mut Addressee) {
    let Some(last) = said.address.last().cloned() else {
        return;
    };
    let has_digit = |text: &str| text.chars().any(|c| c.is_ascii_digit());
    if let Some((_, after)) = last.text.rsplit_once(", ") {
        if !has_digit(after)
            && after.split_whitespace().count() <= 5
            && said.address.len() + last.text.matches(", ").count() > 1
        {
            said.country = Some(Value::new(after.trim_end_matches('.').to_owned(), last.at));
        }
        return;
    }
    if has_digit(&last.text) || said.address.len() < 2 {
        return;
    }
    let before = &said.address[said.address.len() - 2].text;
    let named = fold(&last.text);
    let known = reading.country.as_ref().is_some_and(|country| {
        let country = fold(country);
        has(&named, &country) || has(&country, &named)
    });
    let is_country = is_caps(&last.text)
        || known
        || is_known_country(&last.text)
        || has_digit(before) && !is_office(before);
    let more = said.address.len() > 2 || is_caps(&last.text) || known;
    if is_country && more {
        said.country = Some(last);
        said.address.pop();
    }
}

fn is_known_country(text: &str) -> bool {
    crate::country::Country::recognise(text).is_some()
}
