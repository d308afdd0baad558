//! The lines of an address, in the order of its country.

use std::borrow::Cow;

use super::format::{AddressSlot, Format, Region, UNKNOWN, UNKNOWN_LETTERS};
use super::{Country, fold, postcode, street};

/// States of the United States, each with how its postcodes begin.
const ZIP_CODES: &str = include_str!("../../assets/countries/zip-codes.tsv");

const AUSTRALIAN: [&str; 8] = ["NSW", "VIC", "QLD", "SA", "WA", "TAS", "ACT", "NT"];

/// The cells of an address by what they are, as they are typed. A cell of several lines stays so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AddressParts<'a> {
    /// With whom the sender lives (`c/o Linden House`): above everything else.
    pub care_of: Vec<Cow<'a, str>>,
    /// Building, staircase, floor: above the street.
    pub supplements: Vec<Cow<'a, str>>,
    /// The street, with or without its number, or whatever a first address line says.
    pub street: Cow<'a, str>,
    /// The house number with its addition.
    pub house: Cow<'a, str>,
    /// Block, staircase and floor where they follow the house number: behind it, with a word.
    pub behind: Vec<Cow<'a, str>>,
    /// The flat's number, with or without a word.
    pub flat: Cow<'a, str>,
    /// Further address lines: below the street, in their order.
    pub below: Vec<Cow<'a, str>>,
    /// The post office box, with or without a word.
    pub po_box: Cow<'a, str>,
    /// A part of the town, a suburb, a townland: above the town.
    pub district: Cow<'a, str>,
    /// The town.
    pub town: Cow<'a, str>,
    /// The postcode, with or without the country's letters in front.
    pub postcode: Cow<'a, str>,
    /// State, province or county, its name or its code.
    pub region: Cow<'a, str>,
    /// The country: the last line.
    pub country: Cow<'a, str>,
}

impl AddressParts<'_> {
    /// The country that a postcode tells where none is given: a British, Irish, Canadian or Dutch
    /// one, one of a state of the United States or Australia beside that state's code, or one with a
    /// country's letters in front. For the order of the lines alone: it is printed nowhere.
    pub fn guessed_country(&self) -> Option<Country> {
        let code = self.postcode.trim();
        if let Some(country) = postcode::country_of(code) {
            return Some(country);
        }
        let bare = postcode::bare(code)?;
        let bytes = bare.as_bytes();
        let region = self.region.trim();
        if bytes.iter().all(u8::is_ascii_digit) {
            return match bytes.len() {
                5 | 9 if is_zip_of(&bare, region) => Country::from_code("US"),
                4 if AUSTRALIAN.contains(&region) => Country::from_code("AU"),
                _ => None,
            };
        }
        let eircode =
            bytes.len() == 7 && bytes[0].is_ascii_alphabetic() && bytes[1].is_ascii_digit();
        let tried: &[&str] = if eircode {
            &["IE"]
        } else {
            &["CA", "GB", "NL"]
        };
        let countries = tried.iter().filter_map(|code| Country::from_code(code));
        countries
            .into_iter()
            .find(|country| country.is_postcode(code))
    }
}

/// Whether this is the code of a state of the United States.
pub(super) fn is_state(code: &str) -> bool {
    zip_codes_of(code).is_some()
}

/// How the postcodes of this state begin.
fn zip_codes_of(state: &str) -> Option<&'static str> {
    if state.len() != 2 {
        return None;
    }
    let mut rows = ZIP_CODES.lines();
    rows.find_map(|row| row.strip_prefix(state)?.strip_prefix('\t'))
}

fn is_zip_of(bare: &str, state: &str) -> bool {
    let start = bare.get(..3).unwrap_or_default();
    zip_codes_of(state).is_some_and(|starts| starts.split(' ').any(|known| known == start))
}

/// The lines of an address below the name, in the order of the country, which stands last as it is
/// typed. Where the country is not known, the postcode may tell ([`AddressParts::guessed_country`]);
/// otherwise the postcode stands before the town.
///
/// A region is left out where the country is named and [`Country::writes_region`] says so, unless
/// there is no town; so is what stands in its own place already, and a line that another repeats.
pub fn address_lines(parts: &AddressParts<'_>, country: Option<Country>) -> Vec<String> {
    let known = country.or_else(|| parts.guessed_country());
    let letters = parts.postcode.trim_start().starts_with(char::is_alphabetic);
    let format = match known {
        Some(country) => country.format(),
        None if letters => &UNKNOWN_LETTERS,
        None => &UNKNOWN,
    };
    let fields = Fields::of(parts, format, country.is_some());
    let mut lines: Vec<String> = Vec::with_capacity(6);
    let native = [&parts.town, &parts.street, &parts.region];
    for line in format.lines(native.iter().any(|text| is_chinese(text))) {
        if let [(_, AddressSlot::Street)] = line[..] {
            lines.extend_from_slice(&fields.street);
            if !format.places(AddressSlot::District) {
                lines.push(fields.district.to_string());
            }
            continue;
        }
        let mut filled = String::new();
        for (between, part) in line {
            let text = fields.of_part(*part);
            if text.is_empty() {
                continue;
            }
            if !filled.is_empty() {
                filled.push_str(between);
            }
            filled.push_str(&text);
        }
        lines.push(filled);
    }
    if !format.places(AddressSlot::Region) {
        lines.push(fields.region.to_string());
    }
    if !format.places(AddressSlot::Postcode) {
        lines.push(fields.postcode.to_string());
    }
    let typed = street::lines(&parts.country).collect::<Vec<_>>().join(", ");
    lines.push(typed);
    // Cells of a list repeat each other: a line stands once.
    let mut seen: Vec<String> = Vec::with_capacity(lines.len());
    lines.retain(|line| {
        let folded = fold(line);
        let new = !folded.is_empty() && (!seen.contains(&folded) || is_of_town(&folded, &fields));
        seen.push(folded);
        new
    });
    lines
}

/// A town may be called like its country, or a region like its town's street.
fn is_of_town(folded: &str, fields: &Fields<'_>) -> bool {
    folded == fold(&fields.town) || folded == fields.country
}

fn is_chinese(text: &str) -> bool {
    text.chars().any(|c| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}'))
}

/// What goes into a format's places.
struct Fields<'a> {
    street: Vec<String>,
    district: Cow<'a, str>,
    town: Cow<'a, str>,
    region: Cow<'a, str>,
    postcode: Cow<'a, str>,
    /// Folded.
    country: String,
}

impl<'a> Fields<'a> {
    /// `is_known` says whether the format is that of a country that was named, and no guess.
    fn of(parts: &'a AddressParts<'_>, format: &Format, is_known: bool) -> Self {
        let (district, mut town) = (line(&parts.district), line(&parts.town));
        let (mut region, mut postcode) = (line(&parts.region), line(&parts.postcode));
        if town.is_empty() {
            // Better a region than no place at all.
            town = std::mem::take(&mut region);
        }
        if (format.region == Region::Never && is_known)
            || has_words(&region, &town)
            || has_words(&region, &district)
        {
            region = "".into();
        }
        if has_words(&postcode, &town) {
            postcode = "".into();
        }
        let district = if has_words(&district, &town) {
            "".into()
        } else {
            district
        };
        let mut fields = Self {
            street: Vec::new(),
            district,
            town,
            region,
            postcode,
            country: fold(&parts.country),
        };
        let block = street::block(parts, format);
        let above = parts.care_of.iter().chain(&parts.supplements);
        fields.street = above
            .flat_map(|cell| street::lines(cell))
            .map(str::to_owned)
            .collect();
        fields.street.extend(fields.without_tail(block));
        fields
    }

    fn of_part(&self, part: AddressSlot) -> Cow<'_, str> {
        match part {
            AddressSlot::Street => Cow::Owned(self.street.join(" ")),
            AddressSlot::District => Cow::Borrowed(&*self.district),
            AddressSlot::Town => Cow::Borrowed(&*self.town),
            AddressSlot::Region => Cow::Borrowed(&*self.region),
            AddressSlot::Postcode => Cow::Borrowed(&*self.postcode),
        }
    }

    /// “11 Pier Road, Whitby, YO21 3ZZ” beside Whitby and YO21 3ZZ: what stands behind the street
    /// and is nothing but other parts of this address is left to those. The first part stays: a
    /// street may be called like its town.
    fn without_tail(&self, mut lines: Vec<String>) -> Vec<String> {
        if lines.len() < 2 && !lines.iter().any(|line| line.contains(',')) {
            return lines;
        }
        let parts = [&self.town, &self.postcode, &self.region, &self.district];
        let parts = parts.map(|part| fold(part));
        let mut others: Vec<&str> = parts.iter().map(String::as_str).collect();
        others.push(&self.country);
        others.retain(|part| !part.is_empty());
        // The longest first: “York” and “Yorkshire” begin alike.
        others.sort_by_key(|part| std::cmp::Reverse(part.len()));
        loop {
            let only = lines.len() == 1;
            let Some(last) = lines.last_mut() else { break };
            match last.rfind(',') {
                Some(at) if is_made_of(&last[at..], others.clone()) => {
                    let kept = last[..at].trim_end_matches([',', ' ']).len();
                    last.truncate(kept);
                }
                None if !only && is_made_of(last, others.clone()) => {
                    lines.pop();
                }
                _ => break,
            }
        }
        lines
    }
}

/// Whether a text is nothing but these folded parts, each once, in any order.
fn is_made_of(text: &str, mut parts: Vec<&str>) -> bool {
    let folded = fold(text);
    let mut rest = folded.as_str();
    while let Some(found) = parts.iter().position(|part| rest.starts_with(part)) {
        rest = &rest[parts.remove(found).len()..];
    }
    rest.is_empty() && !folded.is_empty()
}

/// A cell in one line.
fn line(text: &str) -> Cow<'_, str> {
    let mut lines = street::lines(text);
    match (lines.next(), lines.next()) {
        (None, _) => "".into(),
        (Some(line), None) => line.into(),
        (Some(first), Some(second)) => {
            let mut joined = format!("{first}, {second}");
            for line in lines {
                joined.push_str(", ");
                joined.push_str(line);
            }
            joined.into()
        }
    }
}

/// Whether a text has these words: “Torino (TO)” has TO.
pub fn has_words(words: &str, text: &str) -> bool {
    let words = fold(words);
    if words.is_empty() {
        return false;
    }
    let text = super::Folded::of(text);
    let count = text.len();
    let is_from = |from: usize| {
        let mut ends = (from + 1..=count).map(|to| text.between(from, to));
        // A long text is looked through once.
        ends.find(|found| found.len() >= words.len()) == Some(words.as_str())
    };
    (0..count).any(is_from)
}
