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
    if let Some((before, after)) = last.text.rsplit_once(", ") {
        let before = before.rsplit(", ").next().unwrap_or_default();
        // “4 Weaver Street, Teguna” ends with a town.
        if !has_digit(after)
            && !names_town(after)
            && (!has_digit(before) || is_town(before) || is_known_country(reading, after))
            && after.split_whitespace().count() <= 5
            && said.address.len() + last.text.matches(", ").count() > 1
        {
            said.country = Some(Value::new(after.trim_end_matches('.').to_owned(), last.at));
        }
        return;
    }
    // “His Excellency A B, Minister for Foreign Affairs, Country” has no lines between.
    if said.address.len() == 1 && !has_digit(&last.text) && !is_office(&last.text) {
        if is_known_country(reading, &last.text) {
            said.country = said.address.pop();
        }
        return;
    }
    if has_digit(&last.text) || said.address.len() < 2 {
        return;
    }
    let before = &said.address[said.address.len() - 2].text;
    let known = is_of_document(reading, &last.text);
    let is_country = is_caps(&last.text)
        || is_known_country(reading, &last.text)
        || is_state(&last.text)
        || is_town(before) && !is_office(before);
    let more = said.address.len() > 2 || is_caps(&last.text) || known || is_state(&last.text);
    if is_country && more {
        said.country = Some(last);
        said.address.pop();
    }
}

/// Whether a line names a country that there is, or the document's.
pub(super) fn is_known_country(reading: &Reading<'_>, text: &str) -> bool {
    is_of_document(reading, text) || crate::country::Country::of_line(text).is_some()
}

/// Whether a line names the country that the document is about.
fn is_of_document(reading: &Reading<'_>, text: &str) -> bool {
    // “1000 Vess” is a town.
    if text.contains(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let named = fold(text);
    reading.country.as_ref().is_some_and(|country| {
        let country = fold(country);
        has(&named, &country) || has(&country, &named)
    })
}

/// Whether words say that they are a town: “г. Норва”.
fn names_town(text: &str) -> bool {
    ["г. ", "г.", "гор. ", "пос. ", "с. "]
        .iter()
        .any(|town| text.starts_with(town))
}

/// Whether a line names a state by the word for it: “Republic of …”. A republic within another is none.
fn is_state(text: &str) -> bool {
    const BEGINS: [&str; 15] = [
        "republic of",
        "democratic republic of",
        "federal republic of",
        "islamic republic of",
        "kingdom of",
        "republique",
        "republique democratique",
        "royaume",
        "republica de",
        "republica del",
        "reino de",
        "republik",
        "konigreich",
        "республика",
        "королевство",
    ];
    const WITHIN: [&str; 22] = [
        "татар",
        "башкор",
        "дагест",
        "ингуш",
        "чечен",
        "осет",
        "кабард",
        "карач",
        "адыг",
        "калмык",
        "коми",
        "карел",
        "мари",
        "мордов",
        "удмурт",
        "чуваш",
        "алтай",
        "бурят",
        "тыва",
        "хакас",
        "саха",
        "крым",
    ];
    let folded = fold(text);
    let begins = BEGINS.iter().any(|begin| {
        let rest = folded.strip_prefix(begin);
        rest.is_some_and(|rest| rest.starts_with(' '))
    });
    let is_within = WITHIN.iter().any(|name| folded.contains(&fold(name)));
    text.split_whitespace().count() <= 6 && begins && !is_within
}

/// Whether a line has a postcode: behind that of a town may stand a country, behind a street its town.
fn is_town(text: &str) -> bool {
    let folded = fold(text);
    let is_street = [
        "street", "road", "avenue", "lane", "drive", "way", "hill", "square",
    ]
    .iter()
    .any(|word| folded.ends_with(word));
    let is_box = [
        "po box", "p o box", "box", "bp", "b p", "apartado", "apdo", "а я",
    ]
    .iter()
    .any(|word| folded.starts_with(word));
    // “BP 40 Ostrel” has its town.
    let has_town = is_box && text.ends_with(char::is_alphabetic);
    let digits = text.replace([' ', '-'], "");
    let digits = digits.split(|c: char| !c.is_ascii_digit()).map(str::len);
    let is_code = digits.max().is_some_and(|most| most >= 4);
    let is_mixed = crate::country::Country::of_postcode(text).is_some();
    !is_street && (has_town || !is_box && (is_code || is_mixed))
}
