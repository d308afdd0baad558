//! Names and hosts in a text that may be those of whoever published it.

use crate::proposal::Reading;
use crate::proposal::cut_sentences;
use crate::proposal::lexicon::{fold, get};

/// The names at the beginning of a text: words with capitals and the small ones between them.
pub(super) fn name_after(text: &str) -> String {
    // “Фонд «Гласность и право»”: what is quoted is one word of the name.
    if let Some((before, rest)) = text.split_once('«')
        && before.split_whitespace().count() <= 3
        && before.starts_with(char::is_uppercase)
        && let Some((quoted, _)) = rest.split_once('»').filter(|(quoted, _)| quoted.len() < 80)
    {
        return format!("{before}«{quoted}»");
    }
    let mut words: Vec<&str> = Vec::new();
    for word in text.split_whitespace() {
        let ends = word.ends_with([',', '.', ';', ':']);
        let is_large = word.starts_with(char::is_uppercase);
        if !is_large
            && !get().small.contains(&fold(word))
            && !matches!(
                word,
                "for" | "des" | "pour" | "et" | "and" | "para" | "sobre" | "sans" | "sin"
            )
        {
            break;
        }
        words.push(word.trim_end_matches([',', '.', ';', ':']));
        if ends || words.len() > 7 {
            break;
        }
    }
    while words
        .last()
        .is_some_and(|word| word.starts_with(char::is_lowercase))
    {
        words.pop();
    }
    words.join(" ")
}

/// Two or more words with capitals in a row.
pub(super) fn names_in(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut name: Vec<&str> = Vec::new();
    for word in text.split_whitespace() {
        let plain = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        let is_part = plain.starts_with(char::is_uppercase);
        if is_part {
            name.push(plain);
        }
        if is_part && word == plain {
            continue;
        }
        if (2..=4).contains(&name.len()) {
            names.push(name.join(" "));
        }
        name.clear();
    }
    names
}

/// Whether readers are to ask those of this name before they write.
pub(super) fn is_checked_with(reading: &Reading<'_>, text: &str, name: &str) -> bool {
    let check = reading.language.pattern("asks.check_with");
    let mut found = text.match_indices(name);
    found.any(|(at, _)| check.is_match(&text[..at]))
}

/// Who says so at a sentence's end: “…, Open Ledger Watch said today.”
pub(super) fn said_at_end(reading: &Reading<'_>, text: &str) -> Option<String> {
    let range = cut_sentences::cut(text, reading.language).first()?.clone();
    let found = reading
        .language
        .pattern("asks.said_at_end")
        .find(&text[range.clone()])?;
    // “…, dijo hoy Mirador …”: the name begins with a capital letter.
    let said = found.as_str();
    let words = said.match_indices(' ').map(|(at, _)| &said[at + 1..]);
    let name = words
        .take(5)
        .find(|rest| rest.starts_with(char::is_uppercase))?;
    Some(name_after(name))
}

/// The hosts of addresses in a text, in small letters.
pub(super) fn hosts(text: &str) -> Vec<String> {
    let mut hosts: Vec<String> = Vec::new();
    for word in text
        .split(|c: char| c.is_whitespace() || "()<>,;".contains(c))
        .take(200_000)
    {
        let host = if let Some((_, host)) = word.rsplit_once('@') {
            host
        } else if let Some((_, rest)) = word.split_once("://") {
            rest.split('/').next().unwrap_or_default()
        } else if word.starts_with("www.")
            || [".example", ".org"].iter().any(|end| word.ends_with(end))
        {
            word
        } else {
            continue;
        };
        let host = host.to_lowercase();
        if hosts.len() < 50 && !hosts.contains(&host) {
            hosts.push(host);
        }
    }
    hosts
}
