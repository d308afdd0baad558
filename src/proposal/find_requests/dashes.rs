//! Offices with what each is asked behind a dash or a colon: “the Minister of Health — to free …; to reinstate …”.

use std::ops::Range;
use std::sync::OnceLock;

use regex::Regex;

use super::office::is_whole_in_a_case;
use super::sentences::is_whole_name;
use super::tables::is_order;
use super::words::{is_verb, name_of, trimmed};
use crate::proposal::lexicon::Language;

/// An office is named in no more words.
const MOST: usize = 12;

/// The office that a text begins with, and what it is asked: several things, where semicolons part them. Nothing where
/// what stands before the sign is more than a name, or any part behind it is no order: that may be somebody's speech.
pub(super) fn office_before(
    language: &Language,
    text: &str,
) -> Option<(Range<usize>, Vec<Range<usize>>)> {
    static SIGN: OnceLock<Regex> = OnceLock::new();
    static OTHER: OnceLock<Regex> = OnceLock::new();
    let sign =
        SIGN.get_or_init(|| Regex::new(r"\s?:\s+|,?\s+[—–-]\s+").expect("a pattern without data"));
    let sign = sign.find(text)?;
    let name = name_from(language, &text[..sign.start()]);
    let said = &text[name.clone()];
    let is_named = (1..=MOST).contains(&said.split_whitespace().count())
        && (is_whole_name(said) || is_whole_in_a_case(said))
        && !said.contains(['.', ',', ';', '?', '!', '“', '«', '„', '"', '('])
        && !language.pattern("asks.anybody").is_match(said);
    let other = OTHER.get_or_init(|| {
        Regex::new(concat!(
            r#"[“”«»„"?]|[.!…]\s+\S|:\s|\s[—–-]\s"#,
            r"|(?i:\b(?:would|serait|seraient|sería|serían|wäre|wären|würde|würden|бы)\b)",
        ))
        .expect("a pattern without data")
    });
    if !is_named || other.is_match(&text[sign.end()..]) {
        return None;
    }
    let mut parts = Vec::new();
    let mut next = sign.end();
    for piece in text[sign.end()..].split(';') {
        let from = next;
        next += piece.len() + 1;
        if piece.chars().any(char::is_alphanumeric) {
            let begin = asked_from(language, piece)?;
            parts.push(from + begin..from + piece.len());
        }
    }
    let parts: Vec<Range<usize>> = parts.into_iter().map(|part| trimmed(text, part)).collect();
    (!parts.is_empty()).then_some((name, parts))
}

/// The name of an office, perhaps behind “of” or “from”: “Of the Minister of Justice”, „Vom Innenminister“.
pub(super) fn name_from(language: &Language, text: &str) -> Range<usize> {
    let from = language.pattern("asks.from_whom").find(text);
    let from = from.filter(|from| from.start() == 0);
    let from = from.map_or(0, |from| from.end());
    let name = name_of(language, &text[from..]);
    from + name.start..from + name.end
}

/// Where an order begins in a part: behind “to”, “de”, “que” and the like, or at once.
fn asked_from(language: &Language, piece: &str) -> Option<usize> {
    let lead = piece.len() - piece.trim_start().len();
    let said = &piece[lead..];
    let to = language.pattern("asks.to").find(said);
    let link = language.pattern("asks.link").find(said);
    let begin = [to, link]
        .into_iter()
        .flatten()
        .find(|found| found.start() == 0);
    let rest = begin.map_or(said, |begin| &said[begin.end()..]);
    // « de leur rendre … »: behind its link a pronoun is no other word.
    let verb = language.pattern("asks.verb");
    let is_so = match begin {
        Some(_) => is_verb(language, rest) || verb.is_match(rest),
        None => is_order(language, rest.trim_end_matches(['.', ' '])),
    };
    is_so.then(|| lead + said.len() - rest.len())
}
