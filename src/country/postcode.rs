//! What a postcode looks like in each country.

use super::{Country, fold, names};

/// More letters and digits than any postcode has.
const LONGEST: usize = 12;

/// A postcode's letters and digits, in capitals.
pub(super) fn bare(text: &str) -> Option<String> {
    let mut bare = String::with_capacity(LONGEST);
    for c in text.trim().chars() {
        match c {
            c if c.is_ascii_alphanumeric() => bare.push(c.to_ascii_uppercase()),
            ' ' | '-' | '\u{a0}' | '\u{2010}'..='\u{2013}' | '〒' => {}
            _ => return None,
        }
    }
    (!bare.is_empty() && bare.len() <= LONGEST).then_some(bare)
}

pub(super) fn is_of(country: Country, text: &str) -> bool {
    bare(text).is_some_and(|bare| is_bare_of(country, &bare))
}

/// Whether letters and digits alone, in capitals, are a postcode there.
pub(super) fn is_bare_of(country: Country, bare: &str) -> bool {
    let forms = &country.format().postcodes;
    let fits_one = |text: &str| forms.iter().any(|form| fits(form, text));
    if fits_one(bare) {
        return true;
    }
    // `D-04109`, `LV 1050`, `AZ1000`: the country's letters in front, or left out where they belong.
    let letters = bare.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (prefix, rest) = bare.split_at(letters);
    if letters == 0 {
        let mut prefixed = forms
            .iter()
            .filter_map(|form| form.strip_prefix(country.code()));
        return prefixed.any(|form| fits(form, bare));
    }
    letters <= 3 && of_prefix(prefix) == Some(country) && fits_one(rest)
}

/// `D`, `SE`, `LT`: what stands for a country before its postcodes.
fn of_prefix(letters: &str) -> Option<Country> {
    names::find(&fold(letters))
}

/// `99999`: 9 a digit, A a letter, X one of both, anything else itself.
fn fits(form: &str, text: &str) -> bool {
    form.len() == text.len()
        && form
            .bytes()
            .zip(text.bytes())
            .all(|(form, byte)| match form {
                b'9' => byte.is_ascii_digit(),
                b'A' => byte.is_ascii_alphabetic(),
                b'X' => byte.is_ascii_alphanumeric(),
                _ => form == byte,
            })
}

/// The country whose letters stand before a postcode: `D-04109`, `CH 3011`.
pub(super) fn country_of(text: &str) -> Option<Country> {
    let (letters, _) = text.trim().split_once(['-', ' '])?;
    let short = (1..=3).contains(&letters.len()) && letters.bytes().all(|b| b.is_ascii_uppercase());
    if !short {
        return None;
    }
    let country = of_prefix(letters)?;
    is_of(country, text).then_some(country)
}
