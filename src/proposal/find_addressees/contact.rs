//! What a line of a contact block is: an e-mail address, a salutation, a fax number or words.

use std::sync::OnceLock;

use regex::Regex;

use super::Sort;
use super::runs::is_whole_address;
use crate::proposal::lexicon::{fold, get};

/// What stands before a fax number, an e-mail address and the like.
pub(super) fn labelled(text: &str) -> Option<(Sort, usize)> {
    let head: usize = text.char_indices().nth(32).map_or(text.len(), |(at, _)| at);
    let colon = text[..head].find(':');
    let (name, end) = if let Some(at) = colon {
        (&text[..at], at + 1)
    } else {
        // “Fax +992 22 41 07”
        let digit = text.find(|c: char| c == '+' || c == '(' || c.is_ascii_digit())?;
        (&text[..digit.min(head)], digit)
    };
    let folded = fold(name);
    let known = get().contact.iter().find(|(phrase, _)| *phrase == folded);
    let (phrase, role) = known?;
    // “X” and “web” are accounts and sites only before a colon.
    if colon.is_none() && (phrase.len() < 3 || role == "salutation" || role == "social") {
        return None;
    }
    let sort = match role.as_str() {
        "email" => Sort::Email,
        "salutation" => Sort::Salutation,
        _ => Sort::Other,
    };
    Some((sort, end))
}

pub(super) fn sort_of(text: &str) -> Sort {
    if is_whole_address(text) {
        return Sort::Words;
    }
    if let Some((sort, _)) = labelled(text) {
        return sort;
    }
    if is_label_alone(text) || text.starts_with('+') && is_number(text) {
        return Sort::Other;
    }
    if !mails(text).is_empty() {
        return Sort::Email;
    }
    let is_site = text.starts_with("http") || text.starts_with("www.") || text.starts_with('@');
    if is_site { Sort::Other } else { Sort::Words }
}

/// Whether a line is a fax number, an e-mail address, a salutation or the like.
pub(in crate::proposal) fn is_contact(text: &str) -> bool {
    sort_of(text) != Sort::Words
}

/// Whether a line is “Fax” or “E-mail” alone, whose value stands beside it.
pub(super) fn is_label_alone(text: &str) -> bool {
    let folded = fold(text);
    let mut known = get().contact.iter();
    folded.len() > 2 && known.any(|(phrase, role)| *phrase == folded && role != "salutation")
}

/// Whether a line says how a letter goes: “Via electronic mail and fax”.
pub(super) fn is_delivery(text: &str) -> bool {
    /// It has no more words.
    const MOST: usize = 7;
    const BY: [&str; 5] = ["via", "by", "per", "par", "por"];
    let folded = fold(text);
    let mut words = folded.split(' ');
    let is_by = words.next().is_some_and(|word| BY.contains(&word));
    let is_way = |word: &str| {
        let mut known = get().contact.iter();
        known.any(|(phrase, role)| {
            let is_sent = matches!(role.as_str(), "email" | "fax");
            let mut parts = phrase.split(' ').filter(|part| part.len() > 2);
            is_sent && parts.any(|part| part == word && !BY.contains(&part))
        })
    };
    is_by
        && words.clone().count() < MOST
        && !text.contains(|c: char| c.is_ascii_digit() || c == '@')
        && words.any(is_way)
}

/// Whether a line is the number of a telephone.
fn is_number(text: &str) -> bool {
    text.chars()
        .all(|c| c.is_ascii_digit() || " +()/-–.".contains(c))
}

fn mail_pattern() -> &'static Regex {
    static PATTERN: OnceLock<Regex> = OnceLock::new();
    PATTERN.get_or_init(|| {
        Regex::new(r"[A-Za-z0-9._%+\-]{1,64}@[A-Za-z0-9\-]{1,63}(?:\.[A-Za-z0-9\-]{1,63}){1,8}")
            .expect("a pattern without data")
    })
}

/// The e-mail addresses in a text.
pub(in crate::proposal) fn mails(text: &str) -> Vec<String> {
    if !text.contains('@') {
        return Vec::new();
    }
    let found = mail_pattern().find_iter(text);
    found
        .map(|one| one.as_str().trim_end_matches(['.', '-']).to_owned())
        .collect()
}

/// Where in a line the fax, e-mail and the like begin.
pub(super) fn contact_start(text: &str) -> usize {
    let mut search = 0;
    while let Some(found) = text[search..].find(':') {
        let colon = search + found;
        search = colon + 1;
        let before = &text[..colon];
        let mut starts = vec![before.len()];
        starts.extend(
            before
                .rmatch_indices([' ', '.', ',', ';', '('])
                .take(3)
                .map(|(at, _)| at + 1),
        );
        for start in starts {
            let folded = fold(&before[start.min(before.len())..]);
            if !folded.is_empty() && get().contact.iter().any(|(phrase, _)| *phrase == folded) {
                return start;
            }
        }
    }
    text.len()
}

pub(super) fn salutation_in(text: &str) -> Option<(Sort, &str)> {
    for (at, _) in text.match_indices(':') {
        let start = text[..at]
            .rfind(['.', ';', ','])
            .map_or(0, |found| found + 1);
        if let Some((Sort::Salutation, end)) = labelled(&text[start..]) {
            let rest = text[start + end..].trim();
            let end = rest.find(['.', ';']).unwrap_or(rest.len());
            return Some((Sort::Salutation, rest[..end].trim()));
        }
    }
    None
}
