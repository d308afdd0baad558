//! How a document writes somebody's name, and who it says that is.

use super::{BEFORE, apposition_after, last_bytes, text_of};
use crate::proposal::find_names::{Name, first_bytes};
use crate::proposal::find_sections::BlockSpan;
use crate::proposal::lexicon::{fold, get};
use crate::proposal::{Reading, Value};

/// The name as most often written; of forms of a grammar the shortest.
pub(super) fn best_form(reading: &Reading<'_>, names: &[Name]) -> Value {
    let mut forms: Vec<(String, usize, &Name)> = Vec::new();
    for name in names {
        let text = text_of(reading, &name.words);
        match forms.iter_mut().find(|form| form.0 == text) {
            Some(form) => form.1 += 1,
            None => forms.push((text, 1, name)),
        }
    }
    let listed = |name: &&Name| usize::from(name.is_listed);
    // «Веру Климову» is declined, «Вера Климова» is not.
    let declined = |text: &str| {
        text.split(' ')
            .filter(|word| word.ends_with(['у', 'ю']))
            .count()
    };
    // Of those alike the first: a name is introduced before it is declined.
    let best = forms.iter().rev().max_by_key(|(text, count, name)| {
        (
            listed(name),
            std::cmp::Reverse(text.chars().count()),
            std::cmp::Reverse(declined(text)),
            *count,
        )
    });
    best.map(|(text, _, name)| Value::new(text.clone(), reading.spot_of(&name.words)))
        .unwrap_or_default()
}

/// Who somebody is, in the document's words.
pub(super) fn about(reading: &Reading<'_>, name: &Name) -> Option<Value> {
    let text = &reading.blocks[name.words.block].text;
    let bytes = &name.words.bytes;
    let sentence = reading.sentence_of(&name.words);
    let after = first_bytes(&text[bytes.end..sentence.end.max(bytes.end)], 160);
    let said = apposition_after(after);
    let folded = fold(said);
    let words = said.split_whitespace().count();
    let is_clause = [
        "who ",
        "which ",
        "whose ",
        "qui ",
        "que ",
        "dont ",
        "quien ",
        "который ",
        "которая ",
        "and ",
        "et ",
        "y ",
        "и ",
    ]
    .iter()
    .any(|word| folded.starts_with(word) || format!("{folded} ") == *word);
    let is_noun = said.starts_with(char::is_lowercase);
    let verb = reading.language.pattern("says.verbs").is_match(said);
    let goes_on = reading.language.pattern("people.not_about").is_match(said);
    let before = fold(last_bytes(&text[..bytes.start], BEFORE));
    let is_last = before
        .rsplit(' ')
        .next()
        .is_some_and(|word| get().and.iter().any(|and| and == word));
    // “A, B and C, coordinators of …” says it of all three.
    let is_of_all = is_last && folded.split(' ').next().is_some_and(is_several);
    let is_other = is_clause || verb || goes_on || is_of_all;
    if (1..=12).contains(&words) && is_noun && !is_other {
        let lead = text[bytes.end..].find(said)?;
        let start = bytes.end + lead;
        let words = BlockSpan {
            block: name.words.block,
            bytes: start..start + said.len(),
        };
        return Some(Value::new(said.trim().to_owned(), reading.spot_of(&words)));
    }
    None
}

/// Whether a noun is of several people, by its ending.
fn is_several(noun: &str) -> bool {
    (noun.ends_with('s') && !noun.ends_with("ss")) || noun.ends_with(['ы', 'и'])
}

/// Another spelling in brackets behind a name.
pub(super) fn spelling(reading: &Reading<'_>, name: &Name) -> Option<String> {
    let text = &reading.blocks[name.words.block].text;
    let after = first_bytes(&text[name.words.bytes.end..], 90);
    if !after.trim_start().starts_with('(') {
        return None;
    }
    let said = reading.language.pattern("people.also").captures(after)?;
    Some(
        said.get(1)?
            .as_str()
            .trim()
            .trim_matches(['“', '”', '"'])
            .to_owned(),
    )
}
