//! The words that ask: where a request begins and ends in a sentence, and whose name stands before it.

use std::ops::Range;

use super::Who;
use super::refusals::with_negation;
use crate::proposal::find_addressees::{is_holder, is_office, number_before};
use crate::proposal::find_sections::BlockSpan;
use crate::proposal::lexicon::{Language, fold, get};

/// The office that stands between the verb and what is asked.
pub(super) fn who_in(object: &str, at: usize, block: usize) -> Who {
    let lead = object.len() - object.trim_start().len();
    let trimmed = object.trim();
    let cut = trimmed.len()
        - trimmed
            .trim_end_matches(|c: char| !c.is_alphanumeric())
            .len();
    let mut end = trimmed.len() - cut;
    // The word that joins it to what is asked is not part of it.
    let without = [
        "to", "that", "for", "de", "d", "à", "que", "a", "qu", "pour", "auf", "dazu", "darum",
    ];
    loop {
        let said = trimmed[..end].trim_end_matches(|c: char| !c.is_alphanumeric());
        let last = said
            .rsplit(|c: char| c.is_whitespace() || c == '’' || c == '\'')
            .next()
            .unwrap_or_default();
        if !last.is_empty() && without.contains(&last) {
            end = said.len() - last.len();
        } else {
            end = said.len();
            break;
        }
    }
    let said = &trimmed[..end];
    if said.split_whitespace().count() >= 2 && is_office(said) {
        let start = at + lead;
        Who::Named(BlockSpan {
            block,
            bytes: start..start + said.len(),
        })
    } else {
        person_in(said, at + lead, block).map_or(Who::Reader, Who::Person)
    }
}

/// What stands between a verb and what is asked, without the word that joins them: “… to”.
pub(super) fn without_link(object: &str) -> &str {
    let said = object.trim_end();
    [" to", " de", " à", " que", " a"]
        .iter()
        .find_map(|link| said.strip_suffix(link))
        .unwrap_or(said)
}

/// Somebody by name, without an office: “Edmundo Larralde”, « à M. Larralde ».
fn person_in(said: &str, at: usize, block: usize) -> Option<BlockSpan> {
    let mut start = 0;
    for small in ["à ", "a ", "al ", "an ", "von ", "to ", "of "] {
        if said.starts_with(small) {
            start = small.len();
            break;
        }
    }
    let name = &said[start..];
    let words = name.split_whitespace().count();
    let folded = fold(name.split(' ').next().unwrap_or_default());
    let begins = get().common.contains(&folded) && !get().before_names.contains_key(&folded);
    let is_name = (2..=5).contains(&words)
        && name
            .chars()
            .all(|c| c.is_alphabetic() || " .-’'".contains(c))
        && name.starts_with(char::is_uppercase)
        && is_holder(name)
        && crate::country::Country::of_line(name).is_none();
    let bytes = at + start..at + said.len();
    (is_name && !begins).then_some(BlockSpan { block, bytes })
}

/// The body that stands between the verb and a list of what it is asked, by its capital letter: “the European
/// Investment Fund”. Where all nouns have one, that says nothing; people and countries are none.
pub(super) fn body_in(language: &Language, object: &str, at: usize, block: usize) -> Option<Who> {
    /// Its name has no more words.
    const MOST: usize = 9;
    let lead = object.len() - object.trim_start().len();
    let said = object.trim();
    let name = name_of(language, said);
    let text = &said[name.clone()];
    let first = fold(text.split(' ').next()?);
    let is_name = (2..=MOST).contains(&text.split_whitespace().count())
        && text.starts_with(char::is_uppercase)
        && !text.contains([',', ';', '“', '«', '„', '"', '(']);
    let is_other = language.has_noun_capitals()
        || get().before_names.contains_key(&first)
        || is_holder(text)
        || crate::country::Country::of_line(text).is_some()
        || language.pattern("asks.anybody").is_match(text);
    let start = at + lead + name.start;
    let bytes = start..start + text.len();
    (is_name && !is_other).then_some(Who::Body(BlockSpan { block, bytes }))
}

/// Where what is asked begins behind the verb that asks: at a verb behind “to”, or behind “that”.
pub(super) fn begin_of(language: &Language, rest: &str) -> Option<usize> {
    let mut starts: Vec<(usize, bool)> = Vec::new();
    for found in language.pattern("asks.link").find_iter(rest).take(40) {
        let said = fold(found.as_str());
        let is_clause = !matches!(said.as_str(), "to" | "de" | "d" | "a" | "pour");
        starts.push((found.end(), is_clause));
    }
    if !language.has_pattern("asks.to") {
        let words = rest.char_indices().filter(|(at, c)| {
            c.is_alphabetic() && (*at == 0 || !rest[..*at].ends_with(char::is_alphanumeric))
        });
        starts.extend(words.map(|(at, _)| (at, false)));
        starts.sort_unstable();
    }
    // « ministre de la Justice », “ministro de Justicia”: a capital letter begins a name, and no verb.
    let is_named = language.has_pattern("asks.verb") && language.has_pattern("asks.to");
    let is_name = |at: usize| is_named && rest[at..].starts_with(char::is_uppercase);
    let begins = |(at, is_clause): &(usize, bool)| *is_clause || is_verb(language, &rest[*at..]);
    let plain = |one: &(usize, bool)| begins(one) && (one.1 || !is_name(one.0));
    let bare = || language.pattern("asks.bare").captures(rest)?.get(1);
    let first = starts.iter().find(|one| plain(one)).map(|one| one.0);
    // “piden al ministro liberar a …”: nothing may stand before its verb. All may stand in capital letters.
    first
        .or_else(|| bare().map(|verb| verb.start()))
        .or_else(|| starts.iter().find(|one| begins(one)).map(|one| one.0))
        .map(|at| with_negation(language, rest, at))
}

/// Whether a text begins with a verb, as what is asked does.
pub(in crate::proposal) fn is_verb(language: &Language, text: &str) -> bool {
    let text = text.trim_start();
    let is_not = language.pattern("asks.not_verb").is_match(text);
    let has_verbs = language.has_pattern("asks.verb");
    !text.is_empty() && !is_not && (!has_verbs || language.pattern("asks.verb").is_match(text))
}

/// Parts what is asked where “to” and a verb come again.
pub(super) fn split(
    language: &Language,
    text: &str,
    range: Range<usize>,
    again: &str,
) -> Vec<Range<usize>> {
    let said = &text[range.clone()];
    let mut parts = Vec::new();
    let mut from = 0;
    let is_should = again == "asks.should_again";
    let mut search = 0;
    while let Some(found) = language.pattern(again).find_at(said, search) {
        search = said.ceil_char_boundary(found.end().max(search + 1));
        let is_clause = ["que", "that", "qu"]
            .iter()
            .any(|word| fold(found.as_str()).ends_with(word));
        // “… freizulassen und …”: where what is asked ends with its verb, nothing is parted before that.
        let is_whole = !language.has_pattern("asks.part_ends")
            || language
                .pattern("asks.part_ends")
                .is_match(&said[from..found.start()]);
        if !is_whole {
            continue;
        }
        if is_should || is_clause || is_verb(language, &said[found.end()..]) {
            parts.push(from..found.start());
            from = found.end();
        }
        if search >= said.len() {
            break;
        }
    }
    parts.push(from..said.len());
    let trimmed = parts
        .into_iter()
        .map(|part| trimmed(text, range.start + part.start..range.start + part.end));
    trimmed.filter(|part| !part.is_empty()).collect()
}

/// Without spaces, the stop and the word that leads to the next.
pub(super) fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let said = &text[range.clone()];
    let start = range.start + said.len() - said.trim_start().len();
    let mut said = text[start..range.end].trim_end_matches([' ', '.', ';', ',', ':']);
    for and in [
        " and",
        " et",
        " y",
        " и",
        " e",
        " а также",
        " ainsi que",
        " und",
        " sowie",
        " así como",
    ] {
        if let Some(before) = said.strip_suffix(and) {
            said = before.trim_end_matches([' ', ';', ',', '.']);
        }
    }
    start..start + said.len()
}

/// The name of an office in a heading: “To the Ministry of Health:”, “The Cabinet of Ministers to”.
pub(super) fn name_of(language: &Language, text: &str) -> Range<usize> {
    let mut start = language
        .pattern("asks.to_whom")
        .find(text)
        .filter(|found| found.start() == 0)
        .map_or(0, |found| found.end());
    let end = language
        .pattern("asks.to_at_end")
        .find(text)
        .map_or(text.len(), |found| found.start());
    let end = text[..end.max(start)]
        .trim_end_matches([':', ' ', '.'])
        .len();
    start = end.min(start + number_before(&text[start.min(end)..end]));
    for article in [
        "The ", "the ", "les ", "Les ", "la ", "La ", "le ", "Le ", "l’", "L’", "El ", "el ",
        "Los ", "Las ", "der ", "Der ", "die ", "Die ", "das ", "Das ", "den ", "dem ",
    ] {
        if text[start..].starts_with(article) {
            start += article.len();
            break;
        }
    }
    start.min(end)..end
}
