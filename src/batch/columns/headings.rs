//! What columns are called: the headings of lists in many languages, and of the programs that
//! export them, from `assets/headings.toml` and from the `headings.toml` of each language that has one.
//!
//! A heading is looked up as a whole first, then without what stands around it: whose address it
//! is (`Home City`, `Ort privat`, `Address 1 - City`), a number, words that say nothing. At last it
//! is taken for several headings in one (`PLZ/Ort`, `Name, Vorname`).

mod combined;
mod known;
mod tables;
mod words;

use std::collections::HashSet;

use super::field::Field;
use combined::{combined, of_parts, segmented};
use known::KNOWN;
pub(super) use tables::bare;
use words::is_number;
pub(super) use words::words;

/// What a heading may say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum HeadingPart {
    /// Something that a letter takes from a row.
    Field(Field),
    /// A whole name, whatever other columns there are.
    FullName,
    /// A name as a program shows it.
    DisplayName,
    /// A country by its code.
    CountryCode,
    /// A county, where states may have a column of their own.
    County,
    /// The second of two family names.
    SecondLast,
    /// What somebody is called: a given name where there is no other (Rufname).
    Called,
    /// Another name that people are known as, which is not printed and told where it is another.
    Nickname,
    /// Initials: a given name where there is no other.
    Initials,
    /// Who lives there: a name only where no column is called one.
    Resident,
    /// Whom to speak to: a name only where the list has no other.
    Contact,
    /// What stands before the name of a street (Calle).
    StreetType,
    /// The side of a storey, behind it (izq.).
    Side,
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
    /// The one that a program takes for the most important.
    Main,
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
    pub(super) parts: Vec<HeadingPart>,
    pub(super) scope: Scope,
    /// Whether it says that family names stand first.
    pub(super) surname_first: bool,
}

impl Scope {
    /// Whether somebody with one address only may have called it so.
    fn is_any(self) -> bool {
        matches!(self, Self::None | Self::Main | Self::Mailing)
    }
}

impl HeadingPart {
    /// The key of its headings in the file.
    fn of(key: &str) -> Option<Self> {
        Some(match key {
            "full_name" => Self::FullName,
            "display_name" => Self::DisplayName,
            "country_code" => Self::CountryCode,
            "county" => Self::County,
            "second_last" => Self::SecondLast,
            "called" => Self::Called,
            "known_as" => Self::Nickname,
            "initials" => Self::Initials,
            "resident" => Self::Resident,
            "contact" => Self::Contact,
            "street_type" => Self::StreetType,
            "side" => Self::Side,
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

    /// Whether it says a country.
    pub(super) fn is_of_country(self) -> bool {
        matches!(self, Self::Field(Field::Country) | Self::CountryCode)
    }

    fn is_name(self) -> bool {
        match self {
            Self::Field(field) => field.is_of_name(),
            Self::FullName | Self::DisplayName | Self::SecondLast => true,
            _ => self.is_spare_name(),
        }
    }

    /// Whether it is a name only beside others, or in the place of others.
    pub(super) fn is_spare_name(self) -> bool {
        matches!(
            self,
            Self::Called | Self::Initials | Self::Resident | Self::Contact
        )
    }

    /// Whether it is used only beside others, or in the place of others.
    pub(super) fn is_spare(self) -> bool {
        self.is_spare_name()
            || matches!(
                self,
                Self::Nickname | Self::AddressLine | Self::StreetType | Self::Side
            )
    }

    fn is_address(self) -> bool {
        match self {
            Self::Field(field) => field.is_of_address(),
            Self::CountryCode
            | Self::County
            | Self::AddressLine
            | Self::Label
            | Self::Number
            | Self::StreetType
            | Self::Side => true,
            _ => false,
        }
    }
}

/// What a heading says that the column holds; nothing, if it is not known.
pub(super) fn meaning(heading: &str) -> Meaning {
    let words = words(heading);
    if words.is_empty() || words.len() > 16 {
        return Meaning::default();
    }
    let mut meaning = of_words(&words)
        .or_else(|| of_words(&words_without_brackets(heading)?))
        .or_else(|| combined(heading))
        .or_else(|| of_words(&words_behind_number(&words)?))
        .or_else(|| of_words(&said_once(&words)?))
        .unwrap_or_default();
    if meaning.parts == [HeadingPart::FullName] {
        // “Cognome e nome” is known as a whole, and its words tell the order.
        let (head, rest) = words.split_at(1);
        let parts = segmented(head).zip(segmented(rest));
        let order = parts.and_then(|(head, rest)| of_parts(&[head, rest].concat()));
        meaning.surname_first |= order.is_some_and(|order| order.surname_first);
    }
    meaning
}

fn of_words(words: &[String]) -> Option<Meaning> {
    // Its office is no place of work, and its post no mail.
    let words = &match words {
        [before @ .., post, office, word]
            if post == "post" && office == "office" && word == "box" =>
        {
            [before, &["po".to_owned(), "box".to_owned()]].concat()
        }
        _ => words.to_vec(),
    };
    if is_care_of(words) {
        return Some(Meaning {
            parts: vec![HeadingPart::Field(Field::CareOf)],
            ..Meaning::default()
        });
    }
    if let Some(parts) = look_up(words) {
        // “Home address” is known as a whole, and yet says whose it is.
        let lines = Field::LINES.iter().chain(&[Field::Address]);
        let of_lines = lines.map(|field| HeadingPart::Field(*field));
        let is_line = parts
            .first()
            .is_some_and(|part| of_lines.clone().any(|line| line == *part));
        let mut scopes = words.iter().filter_map(|word| KNOWN.scopes.get(word));
        let scope = scopes.find(|scope| is_line && !scope.is_any());
        return Some(Meaning {
            parts,
            scope: scope.copied().unwrap_or_default(),
            surname_first: false,
        });
    }
    // “Home Address Postal Code” has its postcode by two words, “Postal Address Line 1” its line.
    let around = [&[][..], POSTAL, ADDRESS, &[POSTAL, ADDRESS].concat()];
    numbered(words).or_else(|| around.iter().find_map(|more| scoped(words, more)))
}

/// `C/O name`, `C/O-adress`, `Name c/o`: with whom somebody lives, and no name or address of their own.
fn is_care_of(words: &[String]) -> bool {
    let marks = |words: &[String]| {
        let parts = KNOWN.parts.get(&words.concat());
        parts.is_some_and(|parts| parts.contains(&HeadingPart::Field(Field::CareOf)))
    };
    let says_no_more = |words: &[String], fields: &[Field]| {
        words.iter().all(|word| {
            let parts = KNOWN.parts.get(word);
            let is_general = parts.is_some_and(|parts| {
                let mut general = fields.iter().map(|field| HeadingPart::Field(*field));
                general.any(|part| parts.contains(&part))
            });
            is_general || KNOWN.fillers.contains(word) || KNOWN.people.contains(word)
        })
    };
    // A single word as “bei” or “chez” may begin a question.
    (2..=3.min(words.len().saturating_sub(1))).any(|count| {
        let (head, rest) = words.split_at(count);
        let (before, tail) = words.split_at(words.len() - count);
        let of_whom = marks(head) && says_no_more(rest, &[Field::Name, Field::Address]);
        // “Adresse c/o” may be anybody's.
        of_whom || (marks(tail) && says_no_more(before, &[Field::Name]))
    })
}

/// Words that stand around a heading and may be a part of it.
const POSTAL: &[&str] = &["postal", "post", "posta", "contact", "dom", "uy"];
const ADDRESS: &[&str] = &["address", "adresse", "adres", "adresa", "adress"];

/// `2. Country`, `Q3: Country`, `Frage 3. Ort`: without the number of a question.
fn words_behind_number(words: &[String]) -> Option<Vec<String>> {
    let at = words.iter().position(|word| is_number(word))?;
    let (before, rest) = (&words[..at], &words[at + 1..]);
    let asks = |word: &String| {
        ["q", "f", "question", "frage", "pregunta", "vopros"].contains(&word.as_str())
    };
    (!rest.is_empty() && before.len() < 2 && before.iter().all(asks)).then(|| rest.to_vec())
}

/// “Default Address Address1”: without a word that stands twice.
fn said_once(words: &[String]) -> Option<Vec<String>> {
    let mut once = words.to_vec();
    once.dedup();
    (once.len() < words.len()).then_some(once)
}

/// Whether a heading says that an office notes something: `Committee remarks`, `Aktennotiz`.
pub(super) fn is_note(heading: &str) -> bool {
    let ends = |word: &str| {
        ["notiz", "notizen", "vermerk", "bemerkung", "bemerkungen"]
            .iter()
            .any(|end| word.ends_with(end))
    };
    let words = words(heading);
    // “Please note the country where you live” asks for it.
    let country = HeadingPart::Field(Field::Country);
    let asks = |word: &String| {
        let parts = KNOWN.parts.get(word);
        parts.is_some_and(|parts| parts.contains(&country))
    };
    words.len() <= 16
        && !words.iter().any(asks)
        && words
            .iter()
            .any(|word| KNOWN.notes.contains(word) || ends(word))
}

/// Whether a heading is one of remarks: “Comment”, “Status”.
pub(super) fn says_remarks(heading: &str) -> bool {
    const STATES: &[&str] = &["status", "statut", "статус"];
    let mut words = words(heading).into_iter();
    is_note(heading) || words.any(|word| STATES.contains(&word.as_str()))
}

/// `Contact first name`, `Adult 1 last name`: the name of whom to speak to, or of one of several people.
pub(super) fn is_weak_name(heading: &str) -> bool {
    let words = words(heading);
    let is_contact = |word: &String| {
        let parts = KNOWN.parts.get(word);
        parts.is_some_and(|parts| parts.contains(&HeadingPart::Contact))
    };
    let is_first_adult = matches!(
        &words[..],
        [adult, one, _, ..] if (adult == "adult" && one == "1") || (adult == "first" && one == "adult")
    );
    words.len() > 1 && (is_first_adult || words.iter().any(is_contact))
}

/// Whether a heading says that something is counted: `Household`, `Anzahl Briefe`.
pub(super) fn is_count(heading: &str) -> bool {
    let words = words(heading);
    words.len() <= 8 && words.iter().any(|word| KNOWN.counting.contains(word))
}

/// Whether a heading asks where somebody is and says no more: `Where do you live?`.
pub(super) fn asks_where(heading: &str) -> bool {
    const PLACES: [&str; 14] = [
        "where", "wo", "ou", "donde", "onde", "dove", "waar", "gde", "kde", "gdzie", "hol", "unde",
        "var", "nerede",
    ];
    let words = words(heading);
    words.len() <= 16
        && words.iter().any(|word| PLACES.contains(&word.as_str()))
        && words.iter().all(|word| {
            PLACES.contains(&word.as_str())
                || word.len() == 1
                || KNOWN.asking.contains(word)
                || KNOWN.fillers.contains(word)
        })
}

/// `Address 2 - City`.
fn numbered(words: &[String]) -> Option<Meaning> {
    let at = words.iter().position(|word| is_number(word))?;
    let (before, rest) = (&words[..at], &words[at + 1..]);
    let of_address = |parts: &Vec<HeadingPart>| parts.contains(&HeadingPart::Field(Field::Address));
    if rest.is_empty() || !KNOWN.parts.get(&before.concat()).is_some_and(of_address) {
        return None;
    }
    // `Address 1 & 2` has both.
    if rest.iter().all(|word| is_number(word)) {
        return Some(Meaning {
            parts: vec![HeadingPart::Field(Field::Address)],
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

/// `Home City`, `Ort privat`, `Your name`; and with the words of `more` before or after the heading.
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
            Some(found) if is_more || !POSTAL.contains(&word.as_str()) => {
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
            parts.retain(|part| *part != HeadingPart::Number);
            Some(parts)
        })
        // “Which country do you live in?”
        .or_else(|| look_up(&less(&[&KNOWN.fillers, &KNOWN.asking])))?;
    let fits = |part: &HeadingPart| match scope {
        Scope::None | Scope::Main | Scope::Mailing => true,
        // Not the name of an office, or of a house.
        Scope::Billing | Scope::Shipping => part.is_name() || part.is_address(),
        _ => part.is_address() || *part == HeadingPart::Ignored,
    };
    let parts: Vec<HeadingPart> = parts.into_iter().filter(fits).collect();
    (!parts.is_empty()).then_some(Meaning {
        parts,
        scope,
        surname_first: false,
    })
}

/// The parts of a heading without anything around it but a number.
fn look_up(words: &[String]) -> Option<Vec<HeadingPart>> {
    if words.is_empty() {
        return None;
    }
    if let Some(parts) = KNOWN.parts.get(&words.concat()) {
        return Some(parts.clone());
    }
    let (last, base) = words.split_last()?;
    let number: usize = last.parse().ok()?;
    let parts = KNOWN.parts.get(&base.concat())?;
    let parts: Vec<HeadingPart> = parts
        .iter()
        .filter_map(|part| match part {
            HeadingPart::Field(Field::Address) | HeadingPart::AddressLine => {
                Some(HeadingPart::Field(Field::line(number)))
            }
            HeadingPart::Field(Field::Street) if number > 1 => {
                Some(HeadingPart::Field(Field::line(number)))
            }
            HeadingPart::Field(field) if field.repeats() || number == 1 => Some(*part),
            HeadingPart::FullName | HeadingPart::Ignored => Some(*part),
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

/// What kind of address a label means: `Home`, `Arbeit`, `* Work`.
pub(super) fn label_scope(label: &str) -> Option<Scope> {
    let words = words(label);
    words
        .iter()
        .find_map(|word| KNOWN.scopes.get(word).copied())
}

#[cfg(test)]
mod tests;
