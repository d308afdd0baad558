//! A country that a line means: by a code in small letters, among other words, or misspelt.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use super::{Country, Folded, names};

/// In letters: shorter names are like too many other words, and of a name that is longer two slips
/// may be made: “Hayastan” is another's.
const SHORTEST: usize = 5;
const LONG: usize = 9;

/// What stands before the name of a street, and after it.
const BEFORE_STREETS: [&str; 22] = [
    "ул",
    "улица",
    "вул",
    "вулиця",
    "пр",
    "просп",
    "проспект",
    "пер",
    "переулок",
    "пл",
    "площадь",
    "rue",
    "avenue",
    "calle",
    "via",
    "viale",
    "rua",
    "ul",
    "ulica",
    "ulitsa",
    "avenida",
    "piazza",
];
const AFTER_STREETS: [&str; 21] = [
    "street",
    "st",
    "road",
    "rd",
    "lane",
    "avenue",
    "ave",
    "drive",
    "close",
    "court",
    "square",
    "terrace",
    "strasse",
    "str",
    "platz",
    "weg",
    "allee",
    "улица",
    "ул",
    "көшесі",
    "даңғылы",
];

/// Whether the words from here to there are the name of a street: “ул. Казахская, д. 5”, “rue du
/// Kazakhstan”, “Kazakhstan Street 12”.
fn is_of_street(words: &[&str], from: usize, to: usize) -> bool {
    let is_after = |word: &&str| AFTER_STREETS.contains(word);
    // “Abai Avenue Kazaksthan” has the name of its street before it, “12 avenue Kazakhstan” behind it.
    let is_before = |at: usize| {
        let word = words.get(at).copied().unwrap_or_default();
        let named = at.checked_sub(1).and_then(|before| words.get(before));
        let named = named.is_some_and(|before| !before.bytes().any(|byte| byte.is_ascii_digit()));
        BEFORE_STREETS.contains(&word) && !(named && is_after(&word))
    };
    let behind = match words[..from] {
        [.., _, article] if article.chars().count() <= 3 => {
            is_before(from - 2) || is_before(from - 1)
        }
        [.., _] => is_before(from - 1),
        [] => false,
    };
    // “kazakhstan st” is but two letters from a country.
    let ends = words[from..to].last().is_some_and(is_after);
    behind || ends || words.get(to).is_some_and(is_after)
}

/// More words than a country's name has.
const MAX_WORDS: usize = 5;

/// What marks the parts of a line.
pub const PARTING: [char; 8] = [',', ';', '/', '|', '(', ')', '[', ']'];

/// A name to compare with.
struct Name<'a> {
    text: &'a str,
    length: usize,
    mask: u64,
}

impl<'a> Name<'a> {
    fn of(folded: &'a str) -> Self {
        Self {
            text: folded,
            length: folded.chars().count(),
            mask: mask(folded),
        }
    }

    /// How many letters are left out, added, changed or swapped in the other, if so few may be.
    fn slips(&self, other: &Self) -> Option<usize> {
        let allowed = if self.length.min(other.length) < LONG {
            1
        } else {
            2
        };
        if !may_be_near(self.mask, other.mask, allowed)
            || self.length.abs_diff(other.length) > allowed
        {
            return None;
        }
        Some(strsim::osa_distance(self.text, other.text)).filter(|slips| *slips <= allowed)
    }
}

/// Which letters a text has, each as one of 64: what has three others is no misspelling.
fn mask(text: &str) -> u64 {
    text.chars()
        .fold(0, |all, c| all | 1 << (u32::from(c) % 64))
}

fn may_be_near(one: u64, other: u64, allowed: usize) -> bool {
    let few = |mut mask: u64| {
        for _ in 0..allowed {
            mask &= mask.wrapping_sub(1);
        }
        mask == 0
    };
    few(one & !other) && few(other & !one)
}

/// Whether the last line of an address, which names no country as it stands, means this one.
pub(super) fn is_meant(country: Country, line: &str) -> bool {
    let parts = || line.split(PARTING).filter(|part| !part.trim().is_empty());
    let is_code = |text: &str| {
        let code = super::fold(text);
        (2..=3).contains(&code.len()) && code.is_ascii() && names::find(&code) == Some(country)
    };
    // Alone on its line it can be nothing else; “Fresno, Ca” has a state.
    let is_state = |text: &str| super::address::is_state(&text.trim().to_uppercase());
    if is_code(line)
        || parts()
            .next_back()
            .is_some_and(|part| is_code(part) && !is_state(part))
    {
        return true;
    }
    if is_beginning(country, &super::fold(line)) {
        return true;
    }
    let last = line.split_whitespace().next_back().unwrap_or_default();
    if is_code(last) && !is_state(last) {
        return true;
    }
    let starts_with_number = line.trim_start().starts_with(|c: char| c.is_ascii_digit());
    parts().any(|part| {
        let folded = Folded::of(part);
        let count = folded.len();
        let words: Vec<&str> = folded.words().collect();
        let windows =
            |from: usize| (from + 1..=count.min(from + MAX_WORDS)).map(move |to| (from, to));
        (0..count).flat_map(windows).any(|(from, to)| {
            // “12 Kazakhstan Road” is none, “050000 Karaoy Kazaksthan” is.
            (to == count || !starts_with_number)
                && !is_of_street(&words, from, to)
                && is_nearly(country, folded.between(from, to))
        })
    })
}

/// “Kazak”, “Казах.”: how names of the country alone begin.
fn is_beginning(country: Country, text: &str) -> bool {
    if text.chars().count() < SHORTEST {
        return false;
    }
    // Only then all the others, which take long.
    names_of(country)
        .iter()
        .any(|name| name.text.starts_with(text))
        && names::all().all(|(name, code)| code == country.code() || !name.starts_with(text))
}

/// Whether a folded text is a name of the country but for a slip or two, and no other country's.
fn is_nearly(country: Country, text: &str) -> bool {
    // A line's numbers are in no name.
    if text.len() < SHORTEST || text.bytes().any(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let found = Name::of(text);
    if found.length < SHORTEST {
        return false;
    }
    let own = names_of(country);
    let Some(least) = own.iter().filter_map(|name| name.slips(&found)).min() else {
        return false;
    };
    // Looked for once for each misspelling: “Tajikstan” is nearer to another.
    let mut others = names::all().filter(|(_, code)| *code != country.code());
    !others.any(|(name, _)| {
        Name::of(name)
            .slips(&found)
            .is_some_and(|slips| slips < least)
    })
}

/// The names of a country that are long enough to be misspelt.
fn names_of(country: Country) -> Rc<[Name<'static>]> {
    thread_local!(static KNOWN: RefCell<HashMap<Country, Rc<[Name<'static>]>>> = RefCell::default());
    KNOWN.with_borrow_mut(|known| {
        let names = || {
            let own = names::all().filter(|(_, code)| *code == country.code());
            let own = own.map(|(name, _)| Name::of(name));
            own.filter(|name| name.length >= SHORTEST).collect()
        };
        Rc::clone(known.entry(country).or_insert_with(names))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn country_is_not_meant_by_another_s_name_or_by_a_street() {
        let Some(country) = Country::recognise("KZ") else {
            panic!("KZ is none");
        };
        for line in [
            "Hayastan",
            "Москва, ул. Казахская, д. 5",
            "Kazakhstan Street 12, Tbilisi",
            "Tbilisi, Kazakhstan St 3",
            "Paris, rue du Kazakhstan 3",
            "Київ, вул. Казахстан 5",
        ] {
            assert!(!is_meant(country, line), "{line}");
        }
        for line in [
            "Kazaksthan",
            "050000 Karaoy Kazaksthan",
            "Abai Street 4 Kazaksthan",
            "Abai St Kazakhstn",
            "Abai Avenue Kazaksthan",
            "Абая улица Казахстн",
        ] {
            assert!(is_meant(country, line), "{line}");
        }
    }
}
