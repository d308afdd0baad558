//! What may stand beside the street: a flat, a floor, a house by its name, a firm, with whom somebody lives.
//! Nobody can list all that an office notes about a person: so what does not look like such a part is told.

use super::cells::{WORDS, care_of_mark, is_box, is_care_of, is_date, is_yes_no, names_street};
use crate::country::fold;

/// More words than the name of a house or a firm has.
const MAX_WORDS: usize = 8;

/// What the names of villages begin with: “Upper Slaughter”.
const QUARTERED: &[&str] = &[
    "upper", "lower", "great", "little", "north", "south", "nether", "market", "much", "nr",
    "near", "ober", "unter", "gross", "klein",
];

/// What joins the name of a village: “Stow-on-the-Wold”.
const JOINTS: &[&str] = &[
    "-on-", "-upon-", "-cum-", "-under-", "-in-", "-le-", "-by-", "-sur-", "-sous-", "-les-",
    "-en-", "-an-der-", "-am-",
];

/// What a word says of the piece that it stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Word {
    /// A house, a firm: what a name may stand with.
    House,
    /// A flat, a floor, a side.
    Unit,
    /// A number, or a single letter.
    Number,
    Joining,
    /// What stands before a place.
    Locative,
    /// With a capital, or in a script that has none.
    Name,
    /// Any other, which no part of an address has.
    Other,
}

/// What parts a cell as a comma does, where spaces stand around it.
const DASHES: &[&str] = &[" - ", " – ", " — "];

/// What stands between these marks.
fn split_at<'a>(text: &'a str, marks: &[&str]) -> Vec<&'a str> {
    let mut pieces = vec![text];
    for mark in marks {
        if text.contains(mark) {
            let parted = pieces.into_iter().flat_map(|piece| piece.split(mark));
            pieces = parted.collect();
        }
    }
    pieces
}

/// Whether a cell looks like parts of an address. `names` says that the column's heading asks for a name, as
/// “House name” does, so that any name will do.
pub(super) fn is_supplement(cell: &str, names: bool) -> bool {
    let pieces = cell.split([',', ';', '\n', '(', ')', '[', ']', '|']);
    let pieces = pieces.flat_map(|piece| split_at(piece, DASHES));
    let mut pieces = pieces.flat_map(|piece| piece.split(" / ")).map(str::trim);
    pieces.all(|piece| piece.is_empty() || is_part(piece, names))
}

/// Whether a cell of a street, or of a whole address, has no number and nothing of a street, or a remark behind
/// a dash: “lives with a relative”, “5 Mill Road – summer only”. `bare` says that no other column of the row has
/// a number.
pub(super) fn is_odd_street(cell: &str, bare: bool) -> bool {
    let has_digit = |piece: &str| piece.chars().any(char::is_numeric);
    let is_fine =
        |piece: &str| has_digit(piece) || names_street(piece) || is_supplement(piece, true);
    // “12 Mill Road, epileptic”: in small letters all of it, and none of them known.
    let is_said = |piece: &str| {
        let words = words_of(piece);
        let kinds: Vec<Word> = words.into_iter().map(kind).collect();
        let is_known = |kind: &Word| matches!(kind, Word::Name | Word::House | Word::Unit);
        kinds.contains(&Word::Other) && !kinds.iter().any(is_known)
    };
    let has_remark = |piece: &str| !has_digit(piece) && is_said(piece);
    cell.split(',').skip(1).any(has_remark)
        || split_at(cell, DASHES)
            .into_iter()
            .skip(1)
            .any(|piece| !is_fine(piece))
        || (bare && !is_fine(cell))
}

/// Whether a cell may be the name of a village or a part of a town, which stands below the street: up to three
/// words with capitals, of which none says anything of a person. Nobody can tell all of them from a remark.
pub(super) fn may_be_village(cell: &str) -> bool {
    let words: Vec<&str> = cell.split_whitespace().collect();
    let is_plain = |word: &&str| {
        let rest = word
            .chars()
            .all(|c| c.is_alphabetic() || "-.'’".contains(c));
        // “HIV”, “MS”, “URGENT”.
        let shouts = word.chars().all(|c| !c.is_lowercase());
        rest && word.starts_with(char::is_uppercase) && !shouts
    };
    (1..=3).contains(&words.len())
        && words.iter().all(is_plain)
        && !words.iter().any(|word| is_title(word))
        && !is_yes_no(cell)
        && !says_of_person(cell)
}

/// Whether a cell has a word that is said of a person: “Debtor”, “Epileptikerin”.
pub(super) fn says_of_person(cell: &str) -> bool {
    let words = &*WORDS;
    cell.split(|c: char| !c.is_alphanumeric())
        .map(fold)
        .any(|word| {
            words.people.contains(&word)
                || words
                    .people_ends
                    .iter()
                    .any(|end| word.ends_with(end.as_str()))
        })
}

/// Whether a heading is that of a further line of the address, and not of what stands beside the street:
/// “Supplemental Address 1”, “Extended Address”.
pub(super) fn is_further_line(heading: &str) -> bool {
    let words = super::headings::words(heading);
    let has = |one: &str| words.iter().any(|word| word == one);
    has("address") && (has("supplemental") || has("extended"))
}

/// Whether a heading asks for the name of a house, a firm or a settlement: “House name”, “Lieu-dit”.
pub(super) fn asks_for_name(heading: &str) -> bool {
    const OF_NAMES: &[&str] = &["name", "names", "nom", "nombre", "nome", "naam", "line"];
    let words = words_of(heading);
    let kinds: Vec<Word> = words.iter().map(|word| kind(word)).collect();
    let says_no_more = |(word, kind): (&&str, &Word)| {
        matches!(kind, Word::House | Word::Joining) || OF_NAMES.contains(&fold(word).as_str())
    };
    kinds.contains(&Word::House) && words.iter().zip(&kinds).all(says_no_more)
}

/// “Spc 12”, “FL 3”, “bus 12”: one short word and a number that is no year.
fn is_numbered(words: &[&str]) -> bool {
    let [word, number] = words else {
        return false;
    };
    let bare = word.trim_end_matches('.');
    let digits = number.chars().filter(char::is_ascii_digit).count();
    let is_year = digits == 4 && (number.starts_with("19") || number.starts_with("20"));
    (1..=5).contains(&bare.chars().count())
        && bare.chars().all(char::is_alphabetic)
        && (1..=4).contains(&digits)
        && number.chars().count() <= digits + 1
        && number.chars().all(char::is_alphanumeric)
        && !is_year
        && !says_of_person(bare)
        && !matches!(known(word), Some(Word::Joining | Word::Locative))
        && !WORDS.since.contains(bare.to_lowercase().as_str())
}

/// “Low Rd”, “22 bd Gambetta”, “pl. Wolności 1”: a street by a word of two letters, beside a capital.
fn is_short_street(words: &[&str]) -> bool {
    const SHORT: &[&str] = &["rd", "st", "bd", "av", "pl", "ln", "ul"];
    let is_short =
        |word: &&str| SHORT.contains(&word.trim_end_matches('.').to_lowercase().as_str());
    if words.len() > 5 || !words.iter().any(is_short) {
        return false;
    }
    let rest = words.iter().filter(|word| !is_short(word));
    let rest: Vec<Word> = rest.map(|word| kind(word)).collect();
    !words.iter().any(|word| says_of_person(word))
        && rest.contains(&Word::Name)
        && rest.iter().all(|kind| {
            matches!(
                kind,
                Word::Name | Word::Number | Word::Joining | Word::House
            )
        })
}

fn is_part(piece: &str, names: bool) -> bool {
    if is_box(piece) {
        return true;
    }
    if is_care_of(piece) {
        return is_with_somebody(piece);
    }
    let words = words_of(piece);
    if let [word] = words[..]
        && is_number(word)
    {
        return true;
    }
    if is_numbered(&words) || is_short_street(&words) {
        return true;
    }
    let kinds: Vec<Word> = words.iter().map(|word| kind(word)).collect();
    let has = |wanted: Word| kinds.contains(&wanted);
    if words.len() > MAX_WORDS || has(Word::Other) || is_date(piece) {
        return false;
    }
    let house = kinds.iter().position(|word| *word == Word::House);
    let is_house = house.is_some_and(|house| !kinds[..house].contains(&Word::Locative));
    if is_house || (names && (has(Word::Name) || house.is_some())) {
        return true;
    }
    if has(Word::Name) {
        let has_digit = piece.chars().any(char::is_numeric);
        // Scripts without capitals have no spaces either.
        let is_caseless = piece
            .chars()
            .any(|c| c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase());
        let first = words.first().map(|word| fold(word)).unwrap_or_default();
        let is_articled = words.len() > 1 && WORDS.articles.contains(&first);
        let is_village = words.len() <= 3
            && QUARTERED.contains(&first.as_str())
            && kinds[1..].iter().all(|word| *word == Word::Name);
        return is_village
            || (has_digit && (is_caseless || names_street(piece)))
            || (is_articled
                && kinds[1..]
                    .iter()
                    .all(|word| matches!(word, Word::Name | Word::Joining)));
    }
    has(Word::Unit) || has(Word::Number)
}

/// Whether a cell of a column of those with whom people live is a name, or a house's. A single word with a
/// capital may be anything (“Debtor”) where the heading does not say “c/o”; a sentence always.
pub(super) fn is_somebody(cell: &str, heading: &str) -> bool {
    if is_care_of(cell) {
        return is_with_somebody(cell);
    }
    let words = words_of(cell);
    let kinds: Vec<Word> = words.iter().map(|word| kind(word)).collect();
    let is_titled = words.first().is_some_and(|word| is_title(word));
    let names = kinds.iter().filter(|kind| **kind == Word::Name).count();
    let others = kinds.iter().zip(&words);
    let heading = heading.to_lowercase();
    let mut marks = ["c/o", "℅", "care of"].into_iter();
    let is_plain = marks.any(|mark| heading.contains(mark));
    let is_fine = |(kind, word): (&Word, &&str)| *kind != Word::Other || is_title(word);
    !cell.chars().any(|c| c.is_ascii_digit())
        && others.into_iter().all(is_fine)
        && (kinds.contains(&Word::House)
            || names > 1
            || (names == 1 && (is_titled || kinds.contains(&Word::Number) || is_plain)))
}

/// “Frau”, “Dr.”, “Familie”.
fn is_title(word: &str) -> bool {
    const TITLES: &[&str] = &[
        "mr", "mrs", "ms", "miss", "herr", "herrn", "frau", "m", "mme", "mlle", "sr", "sra", "sig",
        "sigra", "dhr", "mevr", "mevrouw", "pan", "pani", "hr", "fru", "bay", "bayan", "г-н",
        "г-жа",
    ];
    let bare = word.to_lowercase();
    let bare = bare.trim_end_matches('.');
    TITLES.contains(&bare) || WORDS.titles.contains(bare) || WORDS.families.contains(bare)
}

/// `c/o Hale`, and not `c/o a friend`.
fn is_with_somebody(piece: &str) -> bool {
    let Some(mark) = care_of_mark(piece) else {
        return false;
    };
    let skipped = mark.chars().count();
    let rest: String = piece.trim_start().chars().skip(skipped).collect();
    let words = words_of(&rest).into_iter();
    let kinds = words.filter(|word| !is_title(word)).map(kind);
    let kinds: Vec<Word> = kinds.collect();
    let is_name = |word: &Word| matches!(word, Word::Name | Word::House);
    kinds.iter().any(is_name) && !kinds.contains(&Word::Other)
}

fn words_of(piece: &str) -> Vec<&str> {
    let breaks = |c: char| c.is_whitespace() || matches!(c, ':' | '+' | '&');
    let words = piece.split(breaks);
    words
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .collect()
}

fn kind(word: &str) -> Word {
    if word.starts_with(char::is_uppercase) && is_village(word) {
        return Word::House;
    }
    known(word).unwrap_or_else(|| {
        // “Vorder-/Hinterhaus”, “l’Orée”: each part of it.
        let parts: Vec<&str> = word
            .split(|c: char| !c.is_alphanumeric())
            .filter(|part| !part.is_empty())
            .collect();
        let of = |part: &str| known(part).unwrap_or_else(|| unknown(part));
        let kinds: Vec<Word> = parts.into_iter().map(of).collect();
        let order = [Word::Other, Word::House, Word::Name, Word::Unit];
        let mut order = order.into_iter();
        let first = order.find(|kind| kinds.contains(kind));
        first.unwrap_or(Word::Number)
    })
}

fn known(word: &str) -> Option<Word> {
    let words = &*WORDS;
    let folded = fold(word);
    let lower = word.to_lowercase();
    let bare = lower.trim_matches(|c: char| !c.is_alphanumeric());
    let is_long = bare.chars().count() > 1;
    let is_roman = is_long && word.chars().all(|c| "IVX".contains(c));
    Some(
        if words.joining.contains(&folded) && !words.units.contains(&folded) {
            Word::Joining
        } else if words.places.contains(&folded) {
            Word::Locative
        } else if words.houses.contains(&folded)
            || (bare.chars().count() > 2 && words.streets.contains(bare))
        {
            Word::House
        } else if words.units.contains(&folded) || words.beside.contains(bare) {
            Word::Unit
        } else if is_long
            && words
                .house_ends
                .iter()
                .any(|end| folded.ends_with(end.as_str()))
        {
            Word::House
        } else if is_roman || is_number(word) {
            Word::Number
        } else {
            return None;
        },
    )
}

/// `12`, `B`, `2a`, `3OG`, `1er`, `H0203`: and not `19jährig`.
fn is_number(word: &str) -> bool {
    const ENDINGS: &[&str] = &["ème", "eme", "ste", "ое", "ой"];
    let letters: Vec<&str> = word
        .split(|c: char| !c.is_alphabetic())
        .filter(|part| !part.is_empty())
        .collect();
    let has_digit = word.chars().any(char::is_numeric);
    letters.iter().all(|part| {
        let count = part.chars().count();
        count == 1
            || (has_digit
                && (count == 2
                    || ENDINGS.contains(part)
                    || WORDS.units.contains(&fold(part))
                    || WORDS.beside.contains(part.to_lowercase().as_str())))
    })
}

fn unknown(word: &str) -> Word {
    let begins = word.chars().find(|c| c.is_alphabetic());
    match begins {
        Some(c) if c.is_lowercase() => Word::Other,
        _ if is_village(word) => Word::House,
        _ => Word::Name,
    }
}

/// `Ballyduff`, `Neudorf`.
fn is_village(word: &str) -> bool {
    let has_joint = |lower: String| JOINTS.iter().any(|joint| lower.contains(joint));
    if word.contains('-') && has_joint(word.to_lowercase()) {
        return true;
    }
    let folded = fold(word);
    let is_more = |part: &String| folded.len() > part.len() + 1;
    let mut ends = WORDS.place_ends.iter().filter(|end| is_more(end));
    let mut starts = WORDS.place_starts.iter().filter(|start| is_more(start));
    ends.any(|end| folded.ends_with(end.as_str()))
        || starts.any(|start| folded.starts_with(start.as_str()))
}
