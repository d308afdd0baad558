//! An office and who holds it, told apart by the words that offices have.

use crate::proposal::join_lines::is_caps;
use crate::proposal::lexicon::{Lexicon, begins_with, fold, get, has_any};

/// Whether a line names an office or a body that has one.
pub(in crate::proposal) fn is_office(text: &str) -> bool {
    let folded = fold(text);
    let lexicon = get();
    has_any(&folded, &lexicon.offices)
        || has_any(&folded, &lexicon.bodies)
        || text
            .split_whitespace()
            .any(|word| ends_as_office(word, lexicon))
}

/// Whether a word is an office of several parts: “Justizministerium”.
pub(super) fn ends_as_office(word: &str, lexicon: &Lexicon) -> bool {
    /// What such an ending stands behind has at least so many letters: no “Einleitung”, no “Administer”.
    const FIRST: usize = 4;
    let folded = fold(word);
    let mut endings = lexicon.office_endings.iter();
    word.starts_with(char::is_uppercase)
        && endings.any(|ending| {
            let first = folded.strip_suffix(ending.as_str());
            first.is_some_and(|first| first.chars().count() >= FIRST)
        })
}

/// What names of companies end with.
const COMPANIES: [&str; 20] = [
    "AG", "GmbH", "KG", "SE", "Ltd", "Ltd.", "Limited", "plc", "PLC", "Inc", "Inc.", "Corp.",
    "LLC", "SA", "S.A.", "SAS", "SARL", "AS", "ОАО", "ООО",
];

/// Whether a line names a person who may hold an office.
pub(in crate::proposal) fn is_holder(text: &str) -> bool {
    let text = text.trim().trim_end_matches(',');
    if text.chars().any(|c| c.is_ascii_digit()) || text.contains(',') || text.contains('@') {
        return false;
    }
    let last = text.split_whitespace().next_back().unwrap_or_default();
    if COMPANIES.contains(&last) {
        return false;
    }
    let folded = fold(text);
    let lexicon = get();
    let is_address = begins_with(&folded, &lexicon.men).is_some()
        || begins_with(&folded, &lexicon.women).is_some();
    let is_titled = is_address || begins_with(&folded, &lexicon.titles).is_some();
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_office = is_office(text);
    // “Justice Almira Fonti” is somebody, “Justice for All” and “Major Crimes Unit” are none.
    let rank = begins_with(&folded, &lexicon.ranks);
    if let Some((_, name)) = text
        .split_once(' ')
        .filter(|_| rank.is_some() && !is_office)
    {
        let mut parts = name
            .split(' ')
            .map(|part| part.trim_matches(['(', ')', '.', ',']));
        let is_name = |part: &str| is_name_word(part) || part == "ret" || part == "retd";
        return parts.all(is_name) && !has_any(&fold(name), &lexicon.things);
    }
    if is_titled && !is_office && words.len() >= 2 {
        return true;
    }
    let has_thing = has_any(&folded, &lexicon.things);
    (2..=5).contains(&words.len())
        && !is_office
        && !has_thing
        && !is_caps(text)
        && words.iter().all(|word| is_name_word(word))
}

/// Whether a word may be one of a name.
pub(super) fn is_name_word(word: &str) -> bool {
    let small = &get().small;
    let first = word.trim_start_matches(['“', '"', '(']).chars().next();
    first.is_some_and(char::is_uppercase)
        || small.contains(&fold(word))
        || word.starts_with("d’")
        || word.starts_with("al-")
        || word.starts_with("el-")
}

pub(super) type Named = (usize, String);

/// The office and its holder in the first lines of a block, and how many lines they take.
pub(super) fn who(words: &[Named]) -> Option<(Named, Option<Named>, usize)> {
    let (at, first) = words.first()?.clone();
    let next = words.get(1).cloned();
    if let Some((office, holder)) = in_one(&first) {
        return Some(((at, office), Some((at, holder)), 1));
    }
    if is_holder(&first) {
        let Some(next) = next else {
            return Some(((at, first), None, 1));
        };
        if is_office(&next.1) {
            return Some((next, Some((at, clean(&first))), 2));
        }
        return None;
    }
    if let Some((holder_at, holder)) = next
        && is_holder(&holder)
        // A town is no person: a holder has something behind it.
        && (words.len() > 2 || has_title(&holder))
    {
        return Some(((at, clean(&first)), Some((holder_at, clean(&holder))), 2));
    }
    Some(((at, clean(&first)), None, 1))
}

/// A line without what ends it, and an office without the form of address before it: “Monsieur le Président de
/// la République”.
fn clean(text: &str) -> String {
    let text = text.trim().trim_end_matches([',', ';', ':']);
    let mut parts = text.splitn(2, ' ');
    if let (Some(first), Some(rest)) = (parts.next(), parts.next()) {
        let folded = fold(first);
        let is_form = get().men.contains(&folded) || get().women.contains(&folded);
        let article = ["le ", "la ", "l’", "l'"].iter();
        let mut office = article.filter_map(|article| rest.strip_prefix(article));
        if let Some(office) = office.next().filter(|office| is_form && is_office(office)) {
            return office.to_owned();
        }
    }
    text.to_owned()
}

pub(super) fn has_title(text: &str) -> bool {
    let folded = fold(text);
    let lexicon = get();
    [&lexicon.men, &lexicon.women, &lexicon.titles]
        .into_iter()
        .any(|titles| begins_with(&folded, titles).is_some())
}

/// How many bytes the number or letter before an office has: “A Ministry of Justice”, “3.1. Ministère de la Santé”. The
/// first letter of a person is none: “A. Smith, Minister”.
pub(in crate::proposal) fn number_before(text: &str) -> usize {
    let Some((number, rest)) = text.split_once(' ') else {
        return 0;
    };
    let rest = rest.trim_start();
    let inner = number.trim_matches(['.', ')', ':', '(']);
    let is_letter = inner.chars().count() == 1 && inner.chars().all(char::is_uppercase);
    let is_roman = inner.len() <= 4 && inner.chars().all(|c| "IVX".contains(c));
    let is_number = inner.len() <= 6
        && inner.starts_with(|c: char| c.is_ascii_digit())
        && inner.chars().all(|c| c.is_ascii_digit() || c == '.')
        // “1 Court Street” is a street.
        && number.contains(['.', ')']);
    let head: Vec<&str> = rest
        .split(',')
        .next()
        .unwrap_or_default()
        .split(' ')
        .take(2)
        .collect();
    let is_one = !inner.is_empty() && (is_letter || is_roman || is_number);
    let begins = rest.starts_with(char::is_uppercase) && is_office(&head.join(" "));
    if is_one && begins {
        text.len() - rest.len()
    } else {
        0
    }
}

/// Whether a line begins with a rank: “Judge A B”.
pub(super) fn has_rank(text: &str) -> bool {
    begins_with(&fold(text), &get().ranks).is_some()
}

/// An office and its holder that stand in one line.
pub(in crate::proposal) fn in_one(line: &str) -> Option<(String, String)> {
    let line = line.trim().trim_end_matches(',');
    for sign in [", ", " – ", " — ", " - "] {
        if let Some((before, after)) = line.split_once(sign) {
            if is_holder(before) && is_office(after) {
                return Some((after.to_owned(), before.to_owned()));
            }
            if is_office(before)
                && !is_holder(before)
                && is_holder(after)
                && (has_title(after) || sign != ", ")
            {
                return Some((before.to_owned(), after.to_owned()));
            }
        }
    }
    if line.contains(',') || !is_office(line) {
        return None;
    }
    // A title in the middle: “Minister of Justice Mr A B”.
    let starts: Vec<usize> = line.match_indices(' ').map(|(at, _)| at + 1).collect();
    for at in &starts {
        let (before, after) = line.split_at(*at);
        let folded = fold(after);
        let lexicon = get();
        let titled = [&lexicon.men, &lexicon.women]
            .into_iter()
            .any(|titles| begins_with(&folded, titles).is_some());
        if titled && is_office(before) && is_holder(after) && after.split_whitespace().count() >= 2
        {
            return Some((before.trim().to_owned(), after.to_owned()));
        }
    }
    // A name at the end: two or three words that are nothing else.
    let words: Vec<&str> = line.split(' ').collect();
    for take in [4, 3, 2] {
        let Some(split) = words.len().checked_sub(take).filter(|split| *split > 0) else {
            continue;
        };
        let (before, after) = words.split_at(split);
        let last_word = fold(before[split - 1]);
        // “Secretary of Environment and Natural Resources” is one office.
        let joins = get().small.contains(&last_word) || get().and.contains(&last_word);
        let name = after.join(" ");
        let plain = after.iter().all(|word| {
            let folded = fold(word);
            word.starts_with(char::is_uppercase)
                && !get().things.contains(&folded)
                && !get().small.contains(&folded)
        });
        let office = before.join(" ");
        let last = fold(before[split - 1]);
        let ends_office = get().things.contains(&last)
            || has_any(&last, &get().offices)
            || before[split - 1].starts_with(char::is_lowercase);
        if !joins && plain && is_holder(&name) && is_office(&office) && ends_office {
            return Some((office, name));
        }
    }
    None
}
