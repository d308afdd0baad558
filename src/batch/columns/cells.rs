//! What stands in cells and is not what its column is for: placeholders, errors of formulas,
//! damaged letters. The words stand in `assets/cells.toml`.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::LazyLock;

use any_ascii::any_ascii;
use foldhash::fast::RandomState;

use crate::country::fold;

/// Words to look a cell's up in: every cell of a list is.
type Set = HashSet<String, RandomState>;

/// By their first word the words after it.
pub(super) type Phrases = HashMap<String, Vec<Vec<String>>, RandomState>;

/// The words of `assets/cells.toml`.
pub(super) struct CellWords {
    pub(super) placeholders: Set,
    pub(super) as_written: Set,
    pub(super) errors: Set,
    pub(super) yes_no: Set,
    pub(super) totals: Set,
    pub(super) titles: Set,
    /// What stands instead of a given name where a whole household signs.
    pub(super) families: Set,
    /// Parts of towns that stand in brackets behind a street.
    pub(super) quarters: Set,
    /// What begins brackets behind a town and is no remark.
    pub(super) before_names: Set,
    /// What announces a telephone number.
    pub(super) phones: Set,
    /// What an office says of an address to itself: by its first word the words after it.
    pub(super) remarks: Phrases,
    /// The same where it is no part of a name: that it is somebody else's address, or another than before.
    pub(super) elsewhere: Phrases,
    /// Short words in brackets that say that the address is another than before.
    pub(super) in_brackets: Set,
    /// What stands before the day from which, or until which, an address holds.
    pub(super) since: Set,
    /// What stands between two addresses.
    pub(super) either: Set,
    /// How a block, a staircase or a floor is written behind the house number, by what its column is called.
    pub(super) building_marks: BTreeMap<String, String>,
    pub(super) suffixes: Set,
    pub(super) streets: Set,
    pub(super) street_ends: Vec<String>,
    pub(super) beside: Set,
    /// What is called by a name, beside the street: a house, a firm. From here to `people_ends` all are folded.
    pub(super) houses: Set,
    pub(super) house_ends: Vec<String>,
    /// What the names of villages end or begin with.
    pub(super) place_ends: Vec<String>,
    pub(super) place_starts: Vec<String>,
    /// What has no name: a flat, a floor, a side.
    pub(super) units: Set,
    pub(super) joining: Set,
    /// What stands before the place where somebody is.
    pub(super) places: Set,
    pub(super) articles: Set,
    /// What is said of a person, by whole words and by their ends.
    pub(super) people: Set,
    pub(super) people_ends: Vec<String>,
    pub(super) care_of: Vec<String>,
    pub(super) boxes: Vec<String>,
}

pub(super) static WORDS: LazyLock<CellWords> = LazyLock::new(|| {
    let text = include_str!("../../../assets/cells.toml");
    // A test reads it; without it nothing is taken for anything.
    let mut file: BTreeMap<String, Vec<String>> = toml::from_str(text).unwrap_or_default();
    let as_written = file.remove("placeholders_as_written").unwrap_or_default();
    let mut list = |key: &str| {
        let words = file.remove(key).unwrap_or_default();
        words
            .into_iter()
            .map(|word| word.to_lowercase())
            .collect::<Vec<_>>()
    };
    let mut folded = |key: &str| -> Vec<String> {
        let words = list(key);
        words.iter().map(|word| fold(word)).collect()
    };
    let (mut houses, units) = (folded("house_words"), folded("unit_words"));
    houses.extend(folded("counties"));
    let (place_ends, place_starts) = (folded("place_ends"), folded("place_starts"));
    let (joining, places) = (folded("joining_words"), folded("place_words"));
    let (house_ends, articles) = (folded("house_ends"), folded("articles"));
    let (people, people_ends) = (folded("person_words"), folded("person_ends"));
    CellWords {
        houses: houses.into_iter().collect(),
        house_ends,
        place_ends,
        place_starts,
        units: units.into_iter().collect(),
        joining: joining.into_iter().collect(),
        places: places.into_iter().collect(),
        articles: articles.into_iter().collect(),
        people: people.into_iter().collect(),
        people_ends,
        placeholders: list("placeholders").into_iter().collect(),
        errors: list("errors").into_iter().collect(),
        yes_no: list("yes_no").into_iter().collect(),
        totals: list("totals").iter().map(|word| letters(word)).collect(),
        titles: list("titles").into_iter().collect(),
        families: list("families").into_iter().collect(),
        quarters: list("quarters").into_iter().collect(),
        before_names: list("before_names").into_iter().collect(),
        phones: list("phones").into_iter().collect(),
        remarks: phrases(&list("remarks")),
        elsewhere: phrases(&list("elsewhere")),
        in_brackets: list("in_brackets").into_iter().collect(),
        since: list("since").into_iter().collect(),
        either: list("either").into_iter().collect(),
        building_marks: list("building_marks")
            .iter()
            .filter_map(|row| row.split_once('='))
            .map(|(heading, mark)| (fold(heading), mark.to_owned()))
            .collect(),
        suffixes: list("suffixes").into_iter().collect(),
        streets: list("street_words").into_iter().collect(),
        street_ends: list("street_ends"),
        beside: list("part_words").into_iter().collect(),
        care_of: list("care_of"),
        boxes: list("boxes"),
        as_written: as_written.into_iter().collect(),
    }
});

fn phrases(listed: &[String]) -> Phrases {
    let mut phrases = Phrases::default();
    for phrase in listed {
        let mut words = phrase.split(' ').map(str::to_owned);
        let first = words.next().unwrap_or_default();
        phrases.entry(first).or_default().push(words.collect());
    }
    phrases
}

/// A text's letters and digits in small Latin letters, its words parted by single spaces.
pub(super) fn letters(text: &str) -> String {
    let latin;
    let text = if text.is_ascii() {
        text
    } else {
        latin = any_ascii(&text.to_lowercase());
        &latin
    };
    let mut plain = String::with_capacity(text.len());
    for word in text
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        if !plain.is_empty() {
            plain.push(' ');
        }
        plain.extend(word.chars().map(|c| c.to_ascii_lowercase()));
    }
    plain
}

/// Whether a cell says nothing, in a mark: a dash, a slash, dots.
pub(super) fn is_dash(cell: &str) -> bool {
    !cell.is_empty()
        && cell.chars().all(|c| {
            matches!(
                c,
                '-' | '–' | '—' | '−' | '―' | '/' | '.' | '…' | '_' | '*' | '~' | ' '
            )
        })
}

/// Whether a cell holds what a program or a person writes where there is nothing. `is_short` says
/// that a word or a code may be meant: a house number `x`, the province `NA`, the surname `Blank`.
pub(super) fn is_placeholder(cell: &str, is_short: bool) -> bool {
    let cell = cell.trim();
    if cell.len() > 60 || cell.is_empty() {
        return false;
    }
    let words = &*WORDS;
    let is_code = is_short && matches!(cell, "NA" | "XX" | "xx" | "Nil" | "NIL");
    if (words.as_written.contains(cell) && !is_code) || is_template(cell) {
        return true;
    }
    if is_short && cell.chars().all(char::is_alphabetic) {
        return false;
    }
    let crosses = |c: char| matches!(c, 'x' | 'X' | 'х' | 'Х' | '?' | '¿');
    let zeros = cell.len() > 2 && cell.bytes().all(|b| b == b'0');
    let is_crossed =
        cell.chars().any(crosses) && cell.chars().all(|c| crosses(c) || c == ' ' || c == '.');
    if zeros || (is_crossed && !is_short) {
        return true;
    }
    let lower = cell.to_lowercase();
    // “Musterstraße 1”.
    let bare = lower.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
    words.placeholders.contains(&lower)
        || (bare.starts_with("muster") && words.placeholders.contains(bare))
}

/// `[Name]`, `{Name}`, `{{ name }}`, `«Name»`, `<name>`, `%NAME%`, `${name}`, `*|FNAME|*`: a field
/// that some program should have filled.
fn is_template(cell: &str) -> bool {
    // Nearly no cell has any of these.
    if !cell.contains(['[', '{', '«', '<', '‹', '%', '$', '*', '_', '#']) {
        return false;
    }
    let pairs = [
        ("[", "]"),
        ("{", "}"),
        ("«", "»"),
        ("<<", ">>"),
        ("<", ">"),
        ("‹", "›"),
        ("%", "%"),
        ("${", "}"),
        ("$", "$"),
        ("*|", "|*"),
        ("__", "__"),
        ("##", "##"),
    ];
    let whole = pairs.iter().any(|(open, close)| {
        let inside = cell
            .strip_prefix(open)
            .and_then(|rest| rest.strip_suffix(close));
        inside
            .is_some_and(|inside| inside.chars().any(char::is_alphabetic) && !inside.contains('>'))
    });
    whole || cell.contains("{{") || cell.contains("*|") || cell.contains("${")
}

/// Whether a cell is the error of a formula, as spreadsheets save it, or a number that was too
/// wide for its column.
pub(super) fn is_error(cell: &str) -> bool {
    let marked = cell.starts_with('#') || cell.starts_with("Err:");
    let hashes = cell.len() > 2 && cell.bytes().all(|b| b == b'#');
    marked && (hashes || WORDS.errors.contains(&cell.to_lowercase()))
}

/// Whether a cell is a date, as spreadsheets make one of the house number 1-2.
pub(super) fn is_date(cell: &str) -> bool {
    let cell = cell.trim().trim_end_matches(" 00:00:00");
    let parts: Vec<&str> = cell
        .split(['.', '-', '/', ' '])
        .filter(|part| !part.is_empty())
        .collect();
    let number = |part: &str| part.len() <= 4 && part.bytes().all(|b| b.is_ascii_digit());
    // 1.2. as Germans write a day.
    let bare: Vec<&str> = cell
        .strip_suffix('.')
        .unwrap_or_default()
        .split('.')
        .collect();
    if let [day, month] = bare[..] {
        let short = |text: &str| (1..=2).contains(&text.len()) && number(text);
        return short(day) && short(month);
    }
    match parts[..] {
        // 2026-01-02, 02.01.2026, 1/2/2026.
        [a, b, c] if number(a) && number(b) && number(c) => {
            (is_year(a) || is_year(c)) && b.parse().is_ok_and(|month: u8| month <= 31)
        }
        // Jan-26, 2. Jan, Jan 02, 12. Mai 2026.
        // What is cheap is asked first: nearly no cell is a date.
        [a, b] => (number(b) && is_month(a)) || (number(a) && is_month(b)),
        [a, b, c] => {
            (number(a) && number(c) && is_month(b)) || (number(b) && is_year(c) && is_month(a))
        }
        _ => false,
    }
}

fn is_month(word: &str) -> bool {
    const MONTHS: &[&str] = &[
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        "mrz", "maerz", "marz", "mai", "okt", "dez", "janv", "fevr", "fev", "mars", "avr", "juin",
        "juil", "aout", "ene", "abr", "ago", "dic", "gen", "mag", "giu", "lug", "set", "ott",
        "out", "maj", "mei", "mrt", "sty", "lut", "kwi", "cze", "lip", "sie", "wrz", "paz", "lis",
        "gru", "jul", "iul", "iun", "ian", "noi", "yanv", "fevr", "mart", "apr", "iyun", "iyul",
        "avg", "sent", "okt", "noyab", "dek", "yan", "fev",
    ];
    let word = letters(word);
    !word.is_empty()
        && (MONTHS.contains(&word.as_str())
            || word.get(..3).is_some_and(|start| {
                word.len() > 4
                    && MONTHS.contains(&start)
                    && word.bytes().all(|b| b.is_ascii_alphabetic())
                    && LONG_MONTHS.iter().any(|month| word.starts_with(month))
            }))
}

const LONG_MONTHS: &[&str] = &[
    "janu", "febr", "march", "april", "june", "july", "august", "septem", "octob", "novem",
    "decem", "januar", "maerz", "oktober", "dezem", "janvier", "fevrier", "avril", "juillet",
    "enero", "abril", "agosto", "diciem", "gennaio", "maggio", "giugno", "luglio", "yanvar",
    "fevral", "aprel", "avgust", "sentyab", "oktyab", "noyabr", "dekabr",
];

/// Whether a cell answers a question.
pub(super) fn is_yes_no(cell: &str) -> bool {
    cell.len() <= 24 && WORDS.yes_no.contains(&cell.to_lowercase())
}

/// `ja`, and not the letter of a house.
pub(super) fn is_answer(cell: &str) -> bool {
    cell.chars().count() > 1 && is_yes_no(cell)
}

/// `1998`, `2026`.
pub(super) fn is_year(cell: &str) -> bool {
    cell.len() == 4
        && matches!(cell.get(..2), Some("19" | "20"))
        && cell.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a cell is an e-mail address.
pub(super) fn is_email(cell: &str) -> bool {
    let Some((name, host)) = cell.trim().split_once('@') else {
        return false;
    };
    !name.is_empty() && host.contains('.') && !host.contains([' ', '@'])
}

/// Whether a cell begins with what says that somebody lives with somebody.
pub(super) fn is_care_of(cell: &str) -> bool {
    care_of_mark(cell).is_some()
}

/// With what a cell begins that says that somebody lives with somebody.
pub(super) fn care_of_mark(cell: &str) -> Option<&'static str> {
    let lower = cell.trim_start().to_lowercase();
    let marks = WORDS.care_of.iter().map(String::as_str);
    marks
        .filter(|mark| lower.starts_with(mark))
        .max_by_key(|mark| mark.len())
}

/// Whether a cell is a post office box: `PO Box 31`, `Postfach 12 34`, `а/я 17`.
pub(super) fn is_box(cell: &str) -> bool {
    let cell = cell.trim();
    // As each of their marks does.
    if !cell.starts_with(char::is_alphabetic) {
        return false;
    }
    let lower = cell.to_lowercase();
    WORDS.boxes.iter().any(|mark| {
        lower.strip_prefix(mark.as_str()).is_some_and(|rest| {
            let rest = rest.trim_start_matches([' ', '.', ':', '№']);
            let number = rest.chars().next().is_none_or(|c| c.is_ascii_digit());
            // “bp” is also the beginning of words.
            number && (rest.len() < lower.len() - mark.len() || mark.len() > 3 || !rest.is_empty())
        })
    })
}

/// Whether a cell looks like a street with a house number, or a box.
pub(super) fn is_street(cell: &str) -> bool {
    let cell = cell.trim();
    if cell.len() > 90 || cell.contains('@') || is_date(cell) {
        return false;
    }
    if is_box(cell) {
        return true;
    }
    let lower = cell.to_lowercase();
    let words = words_of(&lower);
    let number = |word: &&str| {
        let digits = word.bytes().take_while(u8::is_ascii_digit).count();
        (1..=4).contains(&digits) && word.chars().count() - digits <= 2 && !word.starts_with('0')
    };
    let has_number = words.iter().any(number);
    let letters = words
        .iter()
        .filter(|word| word.chars().any(char::is_alphabetic));
    let named = has_street_word(&words);
    let ends = words.first().is_some_and(number) || words.last().is_some_and(number);
    let count = letters.count();
    let long = words
        .iter()
        .any(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 2);
    (1..=8).contains(&count) && has_number && (named || (ends && long && count <= 4))
}

fn words_of(lower: &str) -> Vec<&str> {
    lower
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | '/' | '.' | '-'))
        .filter(|word| !word.is_empty())
        .collect()
}

fn has_street_word(words: &[&str]) -> bool {
    words.iter().any(|word| {
        WORDS.streets.contains(*word)
            || WORDS
                .street_ends
                .iter()
                .any(|end| word.len() > end.len() && word.ends_with(end.trim_end_matches('.')))
    })
}

/// Whether a line has a word of streets: `Abai Street`, `Ringstraße 4`, `ул. Абая`.
pub(in crate::batch) fn names_street(line: &str) -> bool {
    has_street_word(&words_of(&line.to_lowercase()))
}

/// Whether a cell looks like something that stands in an address beside the street: a flat, a
/// building, whom somebody lives with.
pub(super) fn is_beside_street(cell: &str) -> bool {
    if is_care_of(cell) {
        return true;
    }
    let lower = cell.to_lowercase();
    let words: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    words.len() <= 6
        && words.iter().any(|word| WORDS.beside.contains(*word))
        && (cell.chars().any(|c| c.is_ascii_digit()) || words.len() <= 3)
}

#[cfg(test)]
mod tests;
