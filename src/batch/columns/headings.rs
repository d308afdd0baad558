//! What columns are called: the headings of lists in many languages, and of the programs that
//! export them, from `assets/headings.toml` and from the `headings.toml` of each language that has one.
//!
//! A heading is looked up as a whole first, then without what stands around it: whose address it
//! is (`Home City`, `Ort privat`, `Address 1 - City`), a number, words that say nothing. At last it
//! is taken for several headings in one (`PLZ/Ort`, `Name, Vorname`).

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::LazyLock;

use any_ascii::any_ascii_char;
use serde::Deserialize;

use super::field::Field;
use crate::campaign::language;

/// What a heading may say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Part {
    /// Something that a letter takes from a row.
    Field(Field),
    /// A whole name, whatever other columns there are.
    FullName,
    /// A name as a program shows it.
    DisplayName,
    /// A country by its code.
    CountryCode,
    /// A line of an address by its number.
    AddressLine,
    /// A number: of a house, or of a person.
    Number,
    /// What kind of address a group of columns has in a row.
    Label,
    /// Nothing that a letter needs.
    Ignored,
}

/// Whose address a column is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Scope {
    Home,
    Mailing,
    #[default]
    None,
    Billing,
    /// One of several, of a kind that another column tells (`Address 2 - Label`).
    Numbered(u8),
    Shipping,
    Other,
    Work,
}

/// What a heading says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Meaning {
    /// What it may be, the likeliest first.
    pub(super) parts: Vec<Part>,
    pub(super) scope: Scope,
    /// Whether it says that family names stand first.
    pub(super) surname_first: bool,
}

/// The words of a heading that is taken for several in one.
const MAX_COMBINED: usize = 8;

/// A file of headings; together they are one.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct File {
    fields: BTreeMap<String, Vec<String>>,
    scopes: BTreeMap<String, Vec<String>>,
    fillers: BTreeMap<String, Vec<String>>,
}

struct Known {
    parts: HashMap<String, Vec<Part>>,
    scopes: HashMap<String, Scope>,
    fillers: HashSet<String>,
    people: HashSet<String>,
    joining: HashSet<String>,
    explaining: HashSet<String>,
}

impl Part {
    /// The key of its headings in the file.
    fn of(key: &str) -> Option<Self> {
        Some(match key {
            "full_name" => Self::FullName,
            "display_name" => Self::DisplayName,
            "country_code" => Self::CountryCode,
            "address_line" => Self::AddressLine,
            "number" => Self::Number,
            "label" => Self::Label,
            "ignored" => Self::Ignored,
            _ => {
                let name = key.replace('_', "-");
                let mut all = Field::ALL.iter();
                Self::Field(*all.find(|field| field.name() == name)?)
            }
        })
    }

    fn is_name(self) -> bool {
        match self {
            Self::Field(field) => field.is_of_name(),
            Self::FullName | Self::DisplayName => true,
            _ => false,
        }
    }

    fn is_address(self) -> bool {
        match self {
            Self::Field(field) => field.is_of_address(),
            Self::CountryCode | Self::AddressLine | Self::Label | Self::Number => true,
            _ => false,
        }
    }
}

/// All files, each with the language that it is of: none of the one for all.
fn files() -> impl Iterator<Item = (&'static str, &'static str)> {
    let shared = include_str!("../../../assets/headings.toml");
    std::iter::once(("", shared)).chain(language::texts("headings.toml"))
}

fn file() -> File {
    let mut all = File::default();
    for (_, text) in files() {
        // A test reads each; a program without headings still maps columns by hand.
        let one: File = toml::from_str(text).unwrap_or_default();
        for (into, from) in [
            (&mut all.fields, one.fields),
            (&mut all.scopes, one.scopes),
            (&mut all.fillers, one.fillers),
        ] {
            for (key, words) in from {
                into.entry(key).or_default().extend(words);
            }
        }
    }
    all
}

/// The order of the parts in the file, for headings that stand for several.
const ORDER: &[&str] = &[
    "title",
    "first",
    "middle",
    "prefix",
    "last",
    "suffix",
    "name",
    "full_name",
    "display_name",
    "care_of",
    "street",
    "postcode",
    "house",
    "number",
    "town",
    "country",
    "region",
    "district",
    "address",
    "address_line",
];

static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let mut file = file();
    let mut parts: HashMap<String, Vec<Part>> = HashMap::new();
    let mut keys: Vec<String> = file.fields.keys().cloned().collect();
    let place = |key: &String| ORDER.iter().position(|known| known == key);
    keys.sort_by_key(|key| place(key).unwrap_or(ORDER.len()));
    for key in keys {
        let Some(part) = Part::of(&key) else { continue };
        for heading in &file.fields[&key] {
            let candidates = parts.entry(words(heading).concat()).or_default();
            if !candidates.contains(&part) {
                candidates.push(part);
            }
        }
    }
    let mut scopes = HashMap::new();
    // Of a word that may stand for two, the first here.
    for (key, scope) in [
        ("home", Scope::Home),
        ("work", Scope::Work),
        ("mailing", Scope::Mailing),
        ("billing", Scope::Billing),
        ("shipping", Scope::Shipping),
        ("other", Scope::Other),
    ] {
        for word in file.scopes.remove(key).unwrap_or_default() {
            scopes.entry(words(&word).concat()).or_insert(scope);
        }
    }
    let mut set = |key: &str| {
        let listed = file.fillers.remove(key).unwrap_or_default();
        listed.iter().map(|word| words(word).concat()).collect()
    };
    Known {
        parts,
        scopes,
        fillers: set("any"),
        people: set("people"),
        joining: set("joining"),
        explaining: set("explaining"),
    }
});

/// What a heading says that the column holds; nothing, if it is not known.
pub(super) fn meaning(heading: &str) -> Meaning {
    let words = words(heading);
    if words.is_empty() || words.len() > 16 {
        return Meaning::default();
    }
    let mut meaning = of_words(&words)
        .or_else(|| of_words(&words_without_brackets(heading)?))
        .or_else(|| combined(heading))
        .unwrap_or_default();
    if meaning.parts == [Part::FullName] {
        // “Cognome e nome” is known as a whole, and its words tell the order.
        let (head, rest) = words.split_at(1);
        let parts = segmented(head).zip(segmented(rest));
        let order = parts.and_then(|(head, rest)| of_parts(&[head, rest].concat()));
        meaning.surname_first |= order.is_some_and(|order| order.surname_first);
    }
    meaning
}

fn of_words(words: &[String]) -> Option<Meaning> {
    if let Some(parts) = look_up(words) {
        // “Home address” is known as a whole, and yet says whose it is.
        let lines = Field::LINES.iter().chain(&[Field::Address]);
        let of_lines = lines.map(|field| Part::Field(*field));
        let is_line = parts
            .first()
            .is_some_and(|part| of_lines.clone().any(|line| line == *part));
        let mut scopes = words.iter().filter_map(|word| KNOWN.scopes.get(word));
        let scope = scopes.find(|scope| is_line && **scope != Scope::Mailing);
        return Some(Meaning {
            parts,
            scope: scope.copied().unwrap_or_default(),
            surname_first: false,
        });
    }
    numbered(words).or_else(|| scoped(words, &[])).or_else(|| {
        scoped(
            words,
            &[
                "postal", "post", "posta", "contact", "address", "adresse", "adres", "adresa",
                "adress", "dom", "uy",
            ],
        )
    })
}

/// `Address 2 - City`.
fn numbered(words: &[String]) -> Option<Meaning> {
    let at = words.iter().position(|word| is_number(word))?;
    let (before, rest) = (&words[..at], &words[at + 1..]);
    let of_address = |parts: &Vec<Part>| parts.contains(&Part::Field(Field::Address));
    if rest.is_empty() || !KNOWN.parts.get(&before.concat()).is_some_and(of_address) {
        return None;
    }
    // `Address 1 & 2` has both.
    if rest.iter().all(|word| is_number(word)) {
        return Some(Meaning {
            parts: vec![Part::Field(Field::Address)],
            ..Meaning::default()
        });
    }
    let whole: Vec<String> = before.iter().chain(rest).cloned().collect();
    let parts = look_up(rest).or_else(|| look_up(&whole))?;
    Some(Meaning {
        parts,
        scope: Scope::Numbered(words[at].parse().ok()?),
        surname_first: false,
    })
}

/// `Home City`, `Ort privat`, `Your name`; with `more` words that stand around a heading too.
fn scoped(words: &[String], more: &[&str]) -> Option<Meaning> {
    let mut scope = Scope::None;
    let mut rest: Vec<String> = Vec::with_capacity(words.len());
    let mut asks = false;
    for word in words {
        let found = KNOWN.scopes.get(word).copied();
        let is_more = more.contains(&word.as_str());
        // “What is your name?”
        if asks && word == "is" {
            continue;
        }
        asks = word == "what";
        match found {
            Some(found)
                if is_more
                    || !["postal", "post", "posta", "contact", "dom", "uy"]
                        .contains(&word.as_str()) =>
            {
                if scope == Scope::None || found == Scope::Work {
                    scope = found;
                }
            }
            _ if is_more => {}
            _ => rest.push(word.clone()),
        }
    }
    let less = |fillers: &[&HashSet<String>]| {
        let kept = rest.iter().filter(|word| {
            let short = word.len() == 1 && !is_number(word);
            !short && !fillers.iter().any(|set| set.contains(*word))
        });
        kept.cloned().collect::<Vec<String>>()
    };
    let parts = look_up(&rest)
        .or_else(|| {
            numbered(&rest)
                .filter(|found| found.scope == Scope::None)
                .map(|found| found.parts)
        })
        .or_else(|| look_up(&less(&[])))
        .or_else(|| look_up(&less(&[&KNOWN.fillers])))
        .or_else(|| {
            let mut parts = look_up(&less(&[&KNOWN.fillers, &KNOWN.people]))?;
            // The number of a member is no house's.
            parts.retain(|part| *part != Part::Number);
            Some(parts)
        })?;
    let fits = |part: &Part| match scope {
        Scope::None | Scope::Mailing => true,
        // Not the name of an office, or of a house.
        Scope::Billing | Scope::Shipping => part.is_name() || part.is_address(),
        _ => part.is_address() || *part == Part::Ignored,
    };
    let parts: Vec<Part> = parts.into_iter().filter(fits).collect();
    (!parts.is_empty()).then_some(Meaning {
        parts,
        scope,
        surname_first: false,
    })
}

/// The parts of a heading without anything around it but a number.
fn look_up(words: &[String]) -> Option<Vec<Part>> {
    if words.is_empty() {
        return None;
    }
    if let Some(parts) = KNOWN.parts.get(&words.concat()) {
        return Some(parts.clone());
    }
    let (last, base) = words.split_last()?;
    let number: usize = last.parse().ok()?;
    let parts = KNOWN.parts.get(&base.concat())?;
    let parts: Vec<Part> = parts
        .iter()
        .filter_map(|part| match part {
            Part::Field(Field::Address) | Part::AddressLine => {
                Some(Part::Field(Field::line(number)))
            }
            Part::Field(Field::Street) if number > 1 => Some(Part::Field(Field::line(number))),
            Part::Field(field) if field.repeats() || number == 1 => Some(*part),
            Part::FullName | Part::Ignored => Some(*part),
            _ => None,
        })
        .collect();
    (!parts.is_empty() && number > 0).then_some(parts)
}

/// `Name (required)`: without what stands in brackets, if that says nothing.
fn words_without_brackets(heading: &str) -> Option<Vec<String>> {
    let (before, rest) = heading.split_once(['(', '[', '*'])?;
    let inside = rest.split([')', ']']).next().unwrap_or_default();
    let after = rest.split_once([')', ']']).map_or("", |(_, after)| after);
    let says = words(inside);
    let nothing = says
        .iter()
        .all(|word| KNOWN.fillers.contains(word) || is_number(word));
    // “Country (if not UK)”, “Postcode (5 digits)”.
    let explains = says
        .first()
        .is_some_and(|word| KNOWN.explaining.contains(word) || is_number(word));
    (nothing || explains).then(|| words(&format!("{before} {after}")))
}

/// `PLZ/Ort`, `Postcode and town`, `Name, Vorname`, `Straße Nr.`: several headings in one.
fn combined(heading: &str) -> Option<Meaning> {
    let marks = |c: char| matches!(c, '/' | ',' | ';' | '&' | '+' | '|' | '\n' | '–' | '—');
    let pieces: Vec<&str> = heading
        .split(marks)
        .filter(|piece| !piece.trim().is_empty())
        .collect();
    let parts = if pieces.len() > 1 {
        let pieces: Option<Vec<Vec<Part>>> = pieces
            .iter()
            .map(|piece| {
                let words = words(piece);
                let scoped = || of_words(&words).map(|meaning| first_of(&meaning.parts));
                scoped().or_else(|| segmented(&words))
            })
            .collect();
        pieces.map(|pieces| pieces.concat())
    } else {
        None
    };
    let all = words(heading);
    let parts = parts.or_else(|| segmented(&all)).or_else(|| {
        let kept = all.iter().filter(|word| !KNOWN.fillers.contains(*word));
        segmented(&kept.cloned().collect::<Vec<_>>())
    })?;
    of_parts(&parts)
}

fn first_of(parts: &[Part]) -> Vec<Part> {
    parts.first().copied().into_iter().collect()
}

/// The headings that these words are made of, all of them, the longest first.
fn segmented(words: &[String]) -> Option<Vec<Part>> {
    if words.len() > MAX_COMBINED {
        return None;
    }
    if words.is_empty() {
        return Some(Vec::new());
    }
    for length in (1..=words.len()).rev() {
        let (head, rest) = words.split_at(length);
        let key = head.concat();
        let parts = match KNOWN.parts.get(&key) {
            Some(parts) => first_of(parts),
            None if length == 1 && KNOWN.joining.contains(&key) => Vec::new(),
            None => continue,
        };
        if let Some(more) = segmented(rest) {
            return Some([parts, more].concat());
        }
    }
    None
}

/// What a column of all these holds.
fn of_parts(parts: &[Part]) -> Option<Meaning> {
    use Field::{
        Address, Country, First, House, Last, Name, PoBox, Postcode, Region, Street, Town, TownLine,
    };
    let mut parts: Vec<Part> = parts.to_vec();
    // `City/Town`, `State/Province` say one thing twice.
    let mut seen = HashSet::new();
    parts.retain(|part| seen.insert(*part));
    if parts.contains(&Part::Ignored) || parts.contains(&Part::Label) {
        return None;
    }
    let one = |part: Part| {
        Some(Meaning {
            parts: vec![part],
            ..Meaning::default()
        })
    };
    if let [part] = parts[..] {
        return one(part);
    }
    let has = |part: Field| parts.contains(&Part::Field(part));
    if parts.iter().all(|part| part.is_name()) {
        let place = |wanted: Field| parts.iter().position(|part| *part == Part::Field(wanted));
        // `Name, Vorname` and `Apellidos, Nombre` as well as `Nachname, Vorname`.
        let family = place(Last).or_else(|| place(Name));
        let given = place(First).or_else(|| place(Name));
        return Some(Meaning {
            parts: vec![Part::FullName],
            surname_first: matches!((family, given), (Some(family), Some(given)) if family < given),
            ..Meaning::default()
        });
    }
    let of_address = |part: &Part| part.is_address() && *part != Part::Label;
    if !parts.iter().all(of_address) {
        return None;
    }
    let only = |allowed: &[Field]| {
        parts.iter().all(|part| match part {
            Part::Field(field) => allowed.contains(field),
            Part::Number => allowed.contains(&House),
            Part::CountryCode => allowed.contains(&Country),
            _ => false,
        })
    };
    if only(&[Postcode, Town, Region, Field::District]) {
        return one(Part::Field(if has(Postcode) {
            TownLine
        } else if has(Town) {
            Town
        } else {
            Region
        }));
    }
    if only(&[Country, Region]) {
        return one(Part::Field(Country));
    }
    if only(&[
        Street,
        House,
        Field::Addition,
        Field::Flat,
        PoBox,
        Field::Building,
        Field::Extra,
    ]) && (has(Street) || has(PoBox))
    {
        return one(Part::Field(Street));
    }
    if only(&[House, Field::Addition]) {
        return one(Part::Field(House));
    }
    if only(&[Field::Flat, Field::Building, Field::Extra, Field::CareOf]) {
        return one(Part::Field(Field::Extra));
    }
    one(Part::Field(Address))
}

/// What kind of address a label means: `Home`, `Arbeit`, `* Work`.
pub(super) fn label_scope(label: &str) -> Option<Scope> {
    let words = words(label);
    words
        .iter()
        .find_map(|word| KNOWN.scopes.get(word).copied())
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|b| b.is_ascii_digit())
}

/// The words of a heading in small Latin letters, so that capitals, accents, dotted and dotless i
/// and a Greek capital without its accent make no difference. Digits are words of their own.
pub(super) fn words(heading: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut before = ' ';
    for c in heading.chars() {
        let number_sign = matches!(c, '№' | '#');
        let degree = c == '°' && matches!(before, 'n' | 'N');
        if !c.is_alphanumeric() && !number_sign && !degree {
            // A mark above a letter that is decomposed.
            if !matches!(c, '\u{300}'..='\u{36f}') {
                words.extend((!word.is_empty()).then(|| std::mem::take(&mut word)));
                before = ' ';
            }
            continue;
        }
        let apart = number_sign
            || c.is_numeric() != before.is_numeric()
            || (before.is_lowercase() && c.is_uppercase());
        if apart && !word.is_empty() && !degree {
            words.push(std::mem::take(&mut word));
        }
        if number_sign {
            words.push("no".to_owned());
        } else if degree {
            word.push('o');
        } else if c.is_ascii() {
            word.push(c.to_ascii_lowercase());
        } else {
            // In small letters first: some capitals are written otherwise in Latin letters.
            let latin = c.to_lowercase().flat_map(|c| any_ascii_char(c).chars());
            word.extend(
                latin
                    .filter(char::is_ascii_alphanumeric)
                    .map(|c| c.to_ascii_lowercase()),
            );
        }
        before = c;
    }
    words.extend((!word.is_empty()).then_some(word));
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(heading: &str) -> Option<(Part, Scope)> {
        let meaning = meaning(heading);
        Some((*meaning.parts.first()?, meaning.scope))
    }

    #[test]
    fn headings_are_known_however_they_are_written() {
        use Field::*;
        for (heading, due, scope) in [
            ("NAME", Name, Scope::None),
            ("First Name", First, Scope::None),
            ("first_name", First, Scope::None),
            ("firstName", First, Scope::None),
            ("Straße und Hausnummer", Street, Scope::None),
            ("Strasse/Nr.", Street, Scope::None),
            ("PLZ", Postcode, Scope::None),
            ("Фамилия", Last, Scope::None),
            ("Мекенжайы", Address, Scope::None),
            ("Complément d’adresse", Extra, Scope::None),
            ("COMPLEMENT D'ADRESSE", Extra, Scope::None),
            ("Address 1 - Postal Code", Postcode, Scope::Numbered(1)),
            ("Address 1 - Formatted", Address, Scope::Numbered(1)),
            ("Home Country/Region", Country, Scope::Home),
            ("Ort privat", Town, Scope::Home),
            ("Privat: PLZ", Postcode, Scope::Home),
            ("Straße privat 2", Address2, Scope::Home),
            ("Weiterer Ort", Town, Scope::Other),
            ("Business City", Town, Scope::Work),
            ("Dienstlich: Adresse 2", Address2, Scope::Work),
            ("Rue (bureau)", Street, Scope::Work),
            ("Dép/Région (domicile)", Region, Scope::Home),
            ("Código postal del trabajo", Postcode, Scope::Work),
            ("CAP (ab.)", Postcode, Scope::Home),
            ("Индекс (дом. адрес)", Postcode, Scope::Home),
            ("Улица (раб. адрес)", Street, Scope::Work),
            ("Adres domowy - ulica", Street, Scope::Home),
            ("Huisadres, straat", Street, Scope::Home),
            ("Mailing Zip/Postal Code", Postcode, Scope::Mailing),
            ("Mailing State/Province", Region, Scope::Mailing),
            ("primary_address1", Address1, Scope::Mailing),
            ("user_submitted_city", Town, Scope::Other),
            ("City (Billing)", Town, Scope::Billing),
            ("Billing Address 1", Address1, Scope::Billing),
            ("Address 1&2 (Billing)", Address, Scope::Billing),
            ("Home Postal Code", Postcode, Scope::Home),
            ("Supplemental Address 1", Extra, Scope::None),
            ("Postal Code Suffix", PostcodeSuffix, Scope::None),
            ("Address Line 2", Address2, Scope::None),
            ("AddressLine2", Address2, Scope::None),
            ("Adresszeile 3", Address3, Scope::None),
            ("PLZ/Ort", TownLine, Scope::None),
            ("PLZ und Ort", TownLine, Scope::None),
            ("CP Ville", TownLine, Scope::None),
            ("Postcode / Town", TownLine, Scope::None),
            ("Straße, PLZ, Ort", Address, Scope::None),
            ("City/Town", Town, Scope::None),
            ("Utca, házszám", Street, Scope::None),
            ("What is your name?", Name, Scope::None),
            ("Name (required)", Name, Scope::None),
            ("ADI", First, Scope::None),
            ("SOYADI", Last, Scope::None),
            ("ŞEHİR", Town, Scope::None),
            ("şehi̇r", Town, Scope::None),
            ("ΔΙΕΥΘΥΝΣΗ", Address, Scope::None),
            ("Τ.Κ.", Postcode, Scope::None),
            ("Dom", House, Scope::None),
            ("Дом", House, Scope::None),
            ("Eigene Worte", Words, Scope::None),
            ("Свои слова", Words, Scope::None),
        ] {
            assert_eq!(part(heading), Some((Part::Field(due), scope)), "{heading}");
        }
        for (heading, due) in [
            ("Ф.И.О.", Part::FullName),
            ("Vor- und Nachname", Part::FullName),
            ("First name and last name", Part::FullName),
            ("№", Part::Number),
            ("Nº", Part::Number),
            ("N°", Part::Number),
            ("Nr.", Part::Number),
        ] {
            assert_eq!(part(heading), Some((due, Scope::None)), "{heading}");
        }
        for other in [
            "E-mail 1 - Value",
            "Phone 1 - Value",
            "Case ID",
            "Comments",
            "Message",
            "Member No.",
            "Email Address",
            "Order Total Amount",
            "",
            "—",
            "Newsletter (ja/nein)",
            "Business name",
            "Webseite 1",
            "Private",
            "Benutzerdef. 1",
            "Nº de sócio",
            "Tessera n.",
            "Phonetic Last Name",
            "Account Name",
            "Sort Name",
            "Do Not Mail",
            "Personal message",
            "Message personnel",
        ] {
            let parts = meaning(other).parts;
            assert!(
                parts.iter().all(|part| *part == Part::Ignored),
                "{other}: {parts:?}"
            );
        }
    }

    #[test]
    fn headings_tell_when_family_names_stand_first() {
        for heading in [
            "Name, Vorname",
            "Apellidos, Nombre",
            "Cognome e nome",
            "Nachname Vorname",
            "Surname/First name",
        ] {
            let meaning = meaning(heading);
            assert_eq!(meaning.parts, [Part::FullName], "{heading}");
            assert!(meaning.surname_first, "{heading}");
        }
        assert!(!meaning("First name, surname").surname_first);
    }

    #[test]
    fn headings_of_a_language_are_found_by_its_file() {
        let codes: Vec<&str> = files().map(|(code, _)| code).collect();
        assert!(codes.contains(&"kk") && codes.contains(&"el"), "{codes:?}");
        for (code, text) in files() {
            let read: Result<File, _> = toml::from_str(text);
            let read = read.unwrap_or_else(|error| panic!("{code}: {error}"));
            assert!(read.fields.contains_key("first"), "{code}");
        }
        assert_eq!(meaning("Аты-жөні").parts, [Part::FullName]);
        let postcode = Part::Field(Field::Postcode);
        assert_eq!(meaning("Ταχυδρομικός κώδικας").parts, [postcode]);
    }

    #[test]
    fn headings_of_the_file_are_of_parts_that_there_are() {
        let file = file();
        assert!(file.fields.values().map(Vec::len).sum::<usize>() > 2_000);
        for (key, headings) in &file.fields {
            assert!(Part::of(key).is_some(), "{key}");
            for heading in headings {
                let found = meaning(heading).parts;
                assert!(
                    found.contains(&Part::of(key).unwrap()),
                    "{key}: {heading}: {found:?}"
                );
            }
        }
        assert_eq!(file.scopes.len(), 6);
        assert_eq!(file.fillers.len(), 4);
    }
}
