//! The lines above the town: street and house number in a country's order, the flat, a box.

use super::format::Format;
use super::{AddressParts, Folded, fold};

/// A street that begins so has its number in front where nothing tells the country.
const FRENCH: [&str; 12] = [
    "rue",
    "avenue",
    "boulevard",
    "place",
    "chemin",
    "impasse",
    "allee",
    "quai",
    "route",
    "cours",
    "square",
    "passage",
];

/// The same as they are written short; other languages have some of them.
const FRENCH_SHORT: [&str; 11] = [
    "r", "av", "ave", "bd", "bld", "blvd", "imp", "ch", "chem", "all", "rte",
];

/// What stands in names of streets in French and in no other language that has such words; Spanish and Catalan
/// have avenues, and the second of these.
const FRENCH_MARKS: [&str; 2] = ["du", "des"];
const ROMANCE_MARKS: [&str; 4] = ["l", "d", "le", "la"];

/// Words that end the name of a street in English.
const ENGLISH: [&str; 22] = [
    "street",
    "st",
    "road",
    "rd",
    "lane",
    "ln",
    "avenue",
    "ave",
    "drive",
    "dr",
    "close",
    "court",
    "terrace",
    "crescent",
    "gardens",
    "walk",
    "row",
    "blvd",
    "boulevard",
    "way",
    "hill",
    "quay",
];

/// What stands between a house number and a flat's, and before a flat that is a bare number; for
/// others a comma. `|` puts it on a line above the street.
const FLATS: [(&str, &str); 13] = [
    ("GB IE IM JE GG AU NZ SG HK IN MT CY ZA", "|Flat "),
    ("US CA PR", ", Apt "),
    ("FR LU MC", "|Appt "),
    ("NL FI GR", " "),
    ("PL AT TR SK CZ SI HR RS BA", "/"),
    ("RU UA BY KZ KG UZ MD LV EE BG", ", кв. "),
    ("DE", ", Whg. "),
    ("IT", ", int. "),
    ("SE", " lgh "),
    ("NO", " "),
    ("RO", ", ap. "),
    ("LT", "-"),
    ("BE", " bus "),
];

/// What is said before a box that is a bare number.
const BOXES: [(&str, &str); 19] = [
    ("DE AT CH LI", "Postfach"),
    ("FR LU MC MA TN DZ SN CI CM", "BP"),
    (
        "ES MX AR CL CO PE UY PY VE EC BO CR GT HN NI PA DO CU",
        "Apartado",
    ),
    ("PT", "Apartado"),
    ("BR", "Caixa Postal"),
    ("IT SM VA", "Casella postale"),
    ("NL BE SR AW CW", "Postbus"),
    ("SE", "Box"),
    ("NO DK", "Postboks"),
    ("FI", "PL"),
    ("PL", "skr. poczt."),
    ("CZ SK", "P. O. Box"),
    ("HU", "Pf."),
    ("TR", "P.K."),
    ("GR CY", "Τ.Θ."),
    ("RO", "C.P."),
    ("RU UA BY KZ KG UZ", "а/я"),
    ("HR SI RS BA ME MK", "p. p."),
    ("IS", "Pósthólf"),
];

fn of<'a>(table: &[(&str, &'a str)], code: &str) -> Option<&'a str> {
    let row = table
        .iter()
        .find(|(codes, _)| !code.is_empty() && codes.contains(code))?;
    Some(row.1)
}

pub(super) fn is_cyrillic(text: &str) -> bool {
    text.chars().any(|c| matches!(c, '\u{400}'..='\u{52f}'))
}

/// Whether it begins or ends with a word of streets, as Russian, Ukrainian and Kazakh write it: “ул. Мира”,
/// “проспект Абая”, “Абай көшесі”.
pub(super) fn is_cyrillic_street(text: &str) -> bool {
    const STREETS: [&str; 26] = [
        "ул",
        "улица",
        "пр",
        "просп",
        "проспект",
        "пр т",
        "пер",
        "переулок",
        "пл",
        "площадь",
        "наб",
        "набережная",
        "бульвар",
        "бул",
        "шоссе",
        "ш",
        "проезд",
        "тупик",
        "аллея",
        "вул",
        "вулиця",
        "пров",
        "провулок",
        "көшесі",
        "көше",
        "даңғылы",
    ];
    let folded = Folded::of(text);
    let mut words = folded.words();
    let is_street = |word: Option<&str>| {
        word.is_some_and(|word| STREETS.iter().any(|known| fold(known) == word))
    };
    is_street(words.next()) || is_street(words.next_back())
}

/// Lines of a cell, without what is blank or a comma at an end.
pub(super) fn lines(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    let parts = text.split(['\n', '\r', '\u{2028}', '\u{b}']);
    let parts = parts.map(|line| line.trim().trim_end_matches([',', ';']).trim_end());
    parts.filter(|line| !line.is_empty())
}

fn is_bare(text: &str) -> bool {
    text.len() <= 6 && text.starts_with(|c: char| c.is_ascii_digit())
}

/// Street, house and flat; then what stands below the street.
pub(super) fn block(parts: &AddressParts<'_>, format: &Format) -> Vec<String> {
    let mut street: Vec<String> = lines(&parts.street).map(str::to_owned).collect();
    let house = parts.house.trim();
    let flat = parts.flat.trim();
    let cyrillic = is_cyrillic(&parts.street);
    let known = street.first().is_some_and(|line| has_number(line, house));
    let mut above = Vec::new();
    if !house.is_empty() && !known {
        let number = house.chars().any(|c| c.is_ascii_digit());
        match street.first_mut() {
            None => street.push(house.to_owned()),
            // “Rose Cottage”: a house with a name and no number.
            Some(_) if !number && house_first(parts, format) => above.push(house.to_owned()),
            Some(line) if cyrillic => *line = format!("{line}, {house}"),
            Some(line) if house_first(parts, format) => *line = format!("{house} {line}"),
            Some(line) => *line = format!("{line} {house}"),
        }
    }
    let style = if cyrillic {
        Some(", кв. ")
    } else {
        of(&FLATS, format.code)
    };
    let style = style.unwrap_or(", ");
    // “14/3, klatka B” and “58, bl. P12, ap. 44”.
    let flat_first = matches!(style, "/" | "-" | " ");
    let add_behind = |street: &mut Vec<String>, above: &mut Vec<String>| {
        for cell in parts.behind.iter().flat_map(|cell| lines(cell)) {
            match street.first_mut() {
                Some(line) => *line = format!("{line}, {cell}"),
                None => above.push(cell.to_owned()),
            }
        }
    };
    if !flat_first {
        add_behind(&mut street, &mut above);
    }
    if !flat.is_empty() {
        let between = match style {
            ", кв. " if !cyrillic => ", ",
            style => style,
        };
        let word = between.trim_start_matches(['|', ',', ' ', '/', '-']);
        let text = if is_bare(flat) {
            format!("{word}{flat}")
        } else {
            flat.to_owned()
        };
        let mark = match between.strip_suffix(word) {
            // A word of its own (“App. 3”) is no number to put behind a stroke.
            Some("/" | "-") if !is_bare(flat) => ", ",
            Some(mark) => mark,
            None => ", ",
        };
        match street.first_mut() {
            Some(line) if mark != "|" => *line = format!("{line}{mark}{text}"),
            _ => above.insert(0, text),
        }
    }
    if flat_first {
        add_behind(&mut street, &mut above);
    }
    above.append(&mut street);
    for cell in &parts.below {
        above.extend(lines(cell).map(str::to_owned));
    }
    for line in lines(&parts.po_box) {
        let bare = line
            .chars()
            .all(|c| c.is_ascii_digit() || " -/".contains(c));
        let word = if is_cyrillic(&parts.town) {
            Some("а/я")
        } else {
            of(&BOXES, format.code)
        };
        above.push(if bare {
            format!("{} {line}", word.unwrap_or("PO Box"))
        } else {
            line.to_owned()
        });
    }
    above
}

/// Whether a street has this number already.
fn has_number(street: &str, house: &str) -> bool {
    let house = fold(house);
    let words = Folded::of(street);
    let count = words.len();
    !house.is_empty()
        && count > 1
        && (1..=3.min(count - 1))
            .any(|n| words.between(0, n) == house || words.between(count - n, count) == house)
}

/// Whether a street of a country that is not named, which begins with a word written short, is French by its
/// articles or letters, beside a postcode of five digits: Portuguese ones have a hyphen.
fn is_french(parts: &AddressParts<'_>) -> bool {
    let code = parts.postcode.trim();
    let street = lines(&parts.street).next().unwrap_or_default();
    let articles = street.split([' ', '\'', '’']).skip(1);
    let mut articles = articles.map(str::to_lowercase);
    let is_short = street
        .split_whitespace()
        .next()
        .is_some_and(|word| word.ends_with('.') || word.to_lowercase().starts_with('b'));
    let is_avenue = street.to_lowercase().starts_with("av");
    let has_letters = || street.chars().any(|c| "èêëûôîœÈÊËÛÔÎŒ".contains(c));
    is_short
        && code.len() == 5
        && code.bytes().all(|byte| byte.is_ascii_digit())
        && (has_letters()
            || articles.any(|word| {
                FRENCH_MARKS.contains(&word.as_str())
                    || (!is_avenue && ROMANCE_MARKS.contains(&word.as_str()))
            }))
}

/// `12 High Street`, `12 rue Haute`: the country says it, and the street's own words where nothing
/// tells the country.
fn house_first(parts: &AddressParts<'_>, format: &Format) -> bool {
    if !format.code.is_empty() {
        return format.house_first;
    }
    let folded = Folded::of(lines(&parts.street).next().unwrap_or_default());
    let mut words = folded.words();
    let first = words.next().unwrap_or_default();
    FRENCH.contains(&first)
        || (FRENCH_SHORT.contains(&first) && is_french(parts))
        || words
            .next_back()
            .is_some_and(|word| ENGLISH.contains(&word))
}
