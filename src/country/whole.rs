//! Addresses that stand in one cell, and what their lines say.

use std::borrow::Cow;

use super::address::is_state;
use super::{Country, fold, postcode, street};

/// More comma-separated parts than an address has.
const MAX_PARTS: usize = 9;

/// The lines of an address in one cell: parted by line breaks, “;”, “|”, two spaces, or by “ / ” or
/// commas where its end is a country, or a postcode and a town. Otherwise it stays one line.
pub fn split_whole(text: &str) -> Vec<String> {
    let text = &without_tags(text);
    let broken = parts(text, |text| street::lines(text).collect());
    let is_parted = text.contains([';', '|', '/', ',']) || text.contains("  ");
    if broken.len() > 1 || !is_parted {
        return broken;
    }
    for mark in [";", " | ", "|", "  "] {
        let found = parts(text, |text| text.split(mark).collect());
        if found.len() > 1 {
            return found;
        }
    }
    let slashes = parts(text, |text| text.split(" / ").collect());
    let tells =
        |part: &String| with_postcode(part, None).is_some() || Country::of_line(part).is_some();
    if slashes.iter().skip(1).any(tells) {
        return slashes;
    }
    by_commas(text).unwrap_or(broken)
}

/// `Ringstr. 4<br/>04109 Leipzig`: what a web page broke.
fn without_tags(text: &str) -> Cow<'_, str> {
    if !text.contains('<') {
        return text.into();
    }
    let mut text = text.to_owned();
    for tag in ["<br>", "<br/>", "<br />", "<BR>", "<BR/>", "<BR />"] {
        text = text.replace(tag, "\n");
    }
    text.into()
}

fn parts<'a>(text: &'a str, split: impl Fn(&'a str) -> Vec<&'a str>) -> Vec<String> {
    let parts = split(text).into_iter().map(trimmed);
    parts
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

fn trimmed(text: &str) -> &str {
    text.trim().trim_matches([',', ';', '|']).trim()
}

/// “3 Mill Road, Leeds, LS6 2QT, United Kingdom”: only where the end shows that it is all there.
fn by_commas(text: &str) -> Option<Vec<String>> {
    let pieces: Vec<&str> = text
        .split(',')
        .map(str::trim)
        .filter(|piece| !piece.is_empty())
        .collect();
    if !(2..=MAX_PARTS).contains(&pieces.len()) {
        return None;
    }
    let last = pieces.last()?;
    let country = Country::of_line(last);
    let ends = if country.is_some() {
        pieces.len() - 1
    } else {
        pieces.len()
    };
    let (above, below) = pieces.split_at(ends);
    if let Some(lines) = widest_first(above, below, country) {
        return Some(lines);
    }
    let place = above
        .iter()
        .skip(1)
        .rposition(|piece| with_postcode(piece, country).is_some());
    if (country.is_none() || ends < 2) && place.is_none() {
        return None;
    }
    let mut lines: Vec<String> = Vec::new();
    for piece in pieces {
        let joins = lines.last().is_some_and(|line| {
            // “Boise, ID 83702”, “Рига, LV-1050”, “ул. Тихая, 5, кв. 12”.
            let state = with_postcode(piece, country).is_some_and(|found| is_region(found.rest));
            let alone = with_postcode(piece, country).is_some_and(|found| found.rest.is_empty());
            let british = country.is_none_or(|country| ["GB", "IE"].contains(&country.code()));
            let number = piece.len() <= 8
                && piece.starts_with(|c: char| c.is_ascii_digit())
                && !line.chars().any(|c| c.is_ascii_digit())
                && with_postcode(piece, country).is_none();
            let flat = ["кв", "оф", "apt", "app", "int"].iter().any(|word| {
                fold(piece).starts_with(word) && piece.chars().any(|c| c.is_ascii_digit())
            });
            state
                || (alone && !british && !piece.starts_with(char::is_alphabetic))
                || number
                || flat
        });
        match lines.last_mut() {
            Some(line) if joins => {
                line.push_str(", ");
                line.push_str(piece);
            }
            _ => lines.push(piece.to_owned()),
        }
    }
    (lines.len() > 1).then_some(lines)
}

/// “644015, г. Омск, ул. Тихая, д. 3”: from the postcode to the house, as it is written in Russian. The lines
/// of a letter begin with the street.
fn widest_first(pieces: &[&str], rest: &[&str], country: Option<Country>) -> Option<Vec<String>> {
    let code = pieces.first()?;
    if !with_postcode(code, country).is_some_and(|found| found.rest.is_empty()) {
        return None;
    }
    // A place stands between, and nothing but the house behind it.
    let street = pieces
        .iter()
        .position(|piece| street::is_cyrillic_street(piece))?;
    if street < 2 || pieces.len() > street + 5 {
        return None;
    }
    let (place, street) = pieces.split_at(street);
    let mut lines = vec![street.join(", "), place.join(", ")];
    lines.extend(rest.iter().map(|piece| (*piece).to_owned()));
    Some(lines)
}

/// The country that the last line of an address names, on a line of its own or behind a comma.
pub fn country_of<T: AsRef<str>>(lines: &[T]) -> Option<Country> {
    let mut lines = lines.iter().rev().map(|line| line.as_ref().trim());
    let last = lines.find(|line| !line.is_empty())?;
    let named = last.rsplit(',').next().unwrap_or_default();
    let country = Country::of_line(last).or_else(|| Country::of_line(named))?;
    // “CA” below “San Francisco” is a state.
    let state = is_state(trimmed(named));
    let confirmed = || {
        lines
            .clone()
            .any(|line| with_postcode(line, Some(country)).is_some())
    };
    (!state || confirmed()).then_some(country)
}

/// The postcode in lines that end with a town, or with a country below it.
pub fn postcode_of<T: AsRef<str>>(lines: &[T], country: Option<Country>) -> Option<String> {
    let country = country.or_else(|| country_of(lines));
    let segments = segments(lines, country);
    let mut found = segments
        .iter()
        .rev()
        .filter_map(|(_, text)| with_postcode(text, country));
    found.next().map(|found| found.code.to_owned())
}

/// The town in the lines of an address, without its postcode and region: “Leeds” of “Leeds LS6 2QT”,
/// “München” of “D-80331 München”, “Boise” of “Boise, ID 83702”. Nothing, where no postcode shows
/// which line it is and no country below it.
pub fn town_of<T: AsRef<str>>(lines: &[T], country: Option<Country>) -> Option<String> {
    let named = country_of(lines);
    let country = country.or(named);
    let segments = segments(lines, country);
    let codes: Vec<Option<Coded<'_>>> = segments
        .iter()
        .map(|(_, text)| with_postcode(text, country))
        .collect();
    let mut at = match codes.iter().rposition(Option::is_some) {
        // “1234 Elm Street” has a number in front as well.
        Some(0) if segments.len() > 1 => return None,
        Some(at) if is_below(&segments, &codes, at, country) => {
            // “644015, Омская обл., г. Омск”.
            let mut below = segments.iter().enumerate().skip(at + 1);
            let town =
                below.find(|(_, (_, text))| !is_county(text) && Country::of_line(text).is_none());
            town.map_or(at + 1, |(index, _)| index)
        }
        Some(at) => at,
        // “Galway”, “Ireland”.
        None if named.is_some() && segments.len() > 1 => segments.len() - 1,
        None => return None,
    };
    loop {
        let (_, segment) = segments.get(at)?;
        let code = codes.get(at)?.as_ref();
        let rest = code.map_or(*segment, |found| found.rest);
        let town = without_region(rest);
        if is_town_alone(rest) {
            return Some(town.to_owned());
        }
        // The town stands above its postcode, its state or its county.
        if at + 3 < segments.len() || at == 0 {
            return None;
        }
        at -= 1;
    }
}

/// The line of a British or Irish address that is a county and nothing else, below its town, where the post needs
/// none because the postcode tells it.
pub fn superfluous_county<T: AsRef<str>>(lines: &[T]) -> Option<usize> {
    if let Some(county) = british_county(lines) {
        return Some(county);
    }
    let named = country_of(lines);
    let countries = ["GB", "IE"].iter();
    let mut countries = countries.filter_map(|code| Country::from_code(code));
    let country = countries.find(|country| {
        named.is_none_or(|named| named == *country) && postcode_of(lines, Some(*country)).is_some()
    });
    let town = fold(&town_of(lines, Some(country?))?);
    let mut lines = lines.iter().map(|line| line.as_ref().trim()).enumerate();
    // A street stands above.
    lines.find(|(index, line)| *index > 0 && fold(trimmed(line)) == town)?;
    let (index, _) = lines.find(|(_, line)| {
        is_county(line) && !line.contains(',') && !line.bytes().any(|byte| byte.is_ascii_digit())
    })?;
    Some(index)
}

/// Counties whose names say no “shire”, and which are no towns.
const BRITISH_COUNTIES: &[&str] = &[
    "norfolk",
    "suffolk",
    "essex",
    "kent",
    "surrey",
    "sussex",
    "east sussex",
    "west sussex",
    "middlesex",
    "devon",
    "cornwall",
    "dorset",
    "somerset",
    "avon",
    "cumbria",
    "northumberland",
    "humberside",
    "merseyside",
    "tyne and wear",
    "tyne & wear",
    "west midlands",
    "greater manchester",
    "greater london",
    "isle of wight",
    "gwent",
    "dyfed",
    "powys",
    "gwynedd",
    "clwyd",
    "mid glamorgan",
    "south glamorgan",
    "west glamorgan",
    "fife",
    "tayside",
    "strathclyde",
    "grampian",
    "midlothian",
    "east lothian",
    "west lothian",
];

/// The line of such a county, right above a British postcode and below the street and the town.
fn british_county<T: AsRef<str>>(lines: &[T]) -> Option<usize> {
    let british = Country::from_code("GB")?;
    if country_of(lines).is_some_and(|named| named != british) {
        return None;
    }
    let mut lines = lines.iter().map(|line| line.as_ref().trim());
    let code = lines.clone().position(|line| british.is_postcode(line))?;
    let county = code.checked_sub(1).filter(|county| *county >= 2)?;
    let name = lines.nth(county)?.to_lowercase();
    BRITISH_COUNTIES.contains(&name.as_str()).then_some(county)
}

/// Whether the town stands behind a postcode that is alone: “190000, Санкт-Петербург”, or a line below
/// it where the country writes so.
fn is_below(
    segments: &[(usize, &str)],
    codes: &[Option<Coded<'_>>],
    at: usize,
    country: Option<Country>,
) -> bool {
    let (Some((line, _)), Some(Some(code))) = (segments.get(at), codes.get(at)) else {
        return false;
    };
    let alone = code.rest.is_empty();
    let above = country.is_some_and(|country| country.format().postcode_above());
    let same = |other: Option<&(usize, &str)>| other.is_some_and(|(of, _)| of == line);
    let first = at == 0 || !same(segments.get(at - 1));
    alone && segments.get(at + 1).is_some() && (above || (first && same(segments.get(at + 1))))
}

/// The lines' parts between commas, each with its line's number, without the country.
fn segments<T: AsRef<str>>(lines: &[T], country: Option<Country>) -> Vec<(usize, &str)> {
    let parts = lines.iter().enumerate();
    let parts =
        parts.flat_map(|(line, text)| text.as_ref().split(',').map(move |part| (line, part)));
    let mut segments: Vec<(usize, &str)> = parts
        .map(|(line, part)| (line, trimmed(part)))
        .filter(|(_, part)| !part.is_empty())
        .collect();
    if let Some((_, last)) = segments.last()
        && segments.len() > 1
        && Country::of_line(last).is_some_and(|of_line| country.is_none_or(|c| c == of_line))
    {
        segments.pop();
    }
    segments
}

pub(super) struct Coded<'a> {
    pub(super) code: &'a str,
    pub(super) rest: &'a str,
}

/// The postcode at the beginning or the end of a line, and what else is there.
pub(super) fn with_postcode(line: &str, country: Option<Country>) -> Option<Coded<'_>> {
    let line = trimmed(line);
    if !line.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let is_code = |text: &str| match country {
        Some(country) => country.is_postcode(text) || postcode::country_of(text) == Some(country),
        None => is_any_postcode(text),
    };
    // Of one word or two, at either end.
    let spaces: Vec<usize> = line.match_indices(' ').map(|(at, _)| at).collect();
    let ends = [spaces.len().checked_sub(2), spaces.len().checked_sub(1)];
    let tails = ends.into_iter().flatten().map(|index| spaces[index]);
    let heads = [spaces.get(1), spaces.first()]
        .into_iter()
        .flatten()
        .copied();
    if is_code(line) {
        return Some(Coded {
            code: line,
            rest: "",
        });
    }
    for at in heads {
        let (code, rest) = line.split_at(at);
        if is_code(code.trim_end_matches(',')) {
            return Some(Coded {
                code: trimmed(code),
                rest: trimmed(rest),
            });
        }
    }
    for at in tails {
        let (rest, code) = line.split_at(at);
        if is_code(code) {
            let rest = trimmed(rest).trim_end_matches(['-', '–']);
            return Some(Coded {
                code: trimmed(code),
                rest: trimmed(rest),
            });
        }
    }
    None
}

/// A postcode that shows itself: with letters as in Britain, Ireland, Canada and the Netherlands, of
/// five digits or six, of five and four, or with a country's letters in front.
fn is_any_postcode(text: &str) -> bool {
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        // Those of Bermuda may be letters alone.
        return postcode::country_of(text).is_some();
    }
    let Some(bare) = postcode::bare(text) else {
        return false;
    };
    if bare.bytes().all(|byte| byte.is_ascii_digit()) {
        let groups: Vec<usize> = text.trim().split(['-', ' ']).map(str::len).collect();
        return matches!(groups[..], [4..=6] | [5 | 3, 4] | [3, 2] | [2 | 4 | 5, 3]);
    }
    let mut known = ["GB", "IE", "CA", "NL"]
        .iter()
        .filter_map(|code| Country::from_code(code));
    let digits = bare.bytes().filter(u8::is_ascii_digit).count();
    postcode::country_of(text).is_some()
        || (digits >= 2 && known.any(|country| postcode::is_bare_of(country, &bare)))
}

/// Whether a part of an address may be a town: words without a number, and no region.
pub(super) fn is_town_alone(part: &str) -> bool {
    let town = without_region(part);
    !town.is_empty()
        && !town.contains(|c: char| c.is_ascii_digit())
        && !is_region(town)
        && !is_county(town)
}

/// “ID”, “NSW”, “(TO)”: a region by its code.
fn is_region(text: &str) -> bool {
    let text = text.trim_matches(['(', ')', ' ', '.']);
    (2..=3).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// “Co. Cork”, “West Yorkshire”.
fn is_county(text: &str) -> bool {
    let text = text.to_lowercase();
    ["co. ", "co ", "county "]
        .iter()
        .any(|start| text.starts_with(start))
        || ["shire", "обл.", "обл", "область", "р-н", "район", "край"]
            .iter()
            .any(|end| text.ends_with(end))
}

/// “Sydney NSW”, “Torino (TO)”, “Recife - PE”, “Ankara/Çankaya” without the region.
fn without_region(town: &str) -> &str {
    let town = trimmed(town).trim_matches(['-', '–', ' ']);
    let town = town.split(['(', '/']).next().unwrap_or_default().trim();
    let town = match town.rsplit_once([' ', '-']) {
        Some((before, last)) if is_region(last) && !is_region(before) => before,
        _ => town,
    };
    town.trim_matches(['-', '–', ' ', ','])
}
