//! The names of people in running text: two or more words with capitals, perhaps behind a title. Whose
//! they are is not asked here.

use std::ops::Range;

use super::Reading;
use super::find_sections::{BlockSpan, Role};
use super::join_lines::{ends_sentence, is_caps};
use super::lexicon::{Language, Lexicon, fold, get};
use crate::store::document::ElementKind;

/// So many names are looked at.
const MAX_NAMES: usize = 3_000;

/// A name where it stands.
#[derive(Clone, Debug)]
pub(super) struct Name {
    pub words: BlockSpan,
    /// Whether it is of a man or a woman, by the title before it.
    pub title: Option<bool>,
    pub is_titled: bool,
    pub is_story: bool,
    pub is_listed: bool,
}

/// The names in running text.
pub(super) fn find(reading: &Reading<'_>) -> Vec<Name> {
    let mut names = Vec::new();
    let roles = roles(reading);
    for (at, block) in reading.blocks.iter().enumerate() {
        let role = roles[at];
        if block.kind == ElementKind::Beside
            || matches!(
                role,
                Role::Contact | Role::Copies | Role::Link | Role::Other | Role::Method
            )
            || is_caps(&block.text)
        {
            continue;
        }
        let is_listed = role == Role::People || has_gender(&block.text);
        // Below “Who she is” may stand a story, of which only the first name is listed.
        let is_told = role == Role::People && ends_sentence(&block.text);
        let is_story = ends_sentence(&block.text) && block.text.len() > 60
            || block.marker.is_some()
            || block.kind == ElementKind::Item;
        if !is_listed && !is_story && !matches!(role, Role::Title | Role::Top | Role::Summary) {
            continue;
        }
        for sentence in &reading.sentences[at] {
            for (bytes, title, is_titled) in
                names_in(&block.text, sentence.clone(), reading.language)
            {
                let first = bytes.start;
                let words = BlockSpan { block: at, bytes };
                names.push(Name {
                    words,
                    title,
                    is_titled,
                    is_story,
                    is_listed: is_listed && !(is_told && first > 0),
                });
                if names.len() > MAX_NAMES {
                    return names;
                }
            }
        }
    }
    names
}

fn roles(reading: &Reading<'_>) -> Vec<Role> {
    let mut roles = vec![Role::Top; reading.blocks.len()];
    for section in &reading.sections {
        for words in section.words.iter().chain(&section.label) {
            roles[words.block] = section.role;
        }
    }
    roles
}

/// “(m)”, “(she/her)” and the like.
fn has_gender(text: &str) -> bool {
    gender_after(text, 0..text.len()).is_some()
}

pub(super) fn gender_after(text: &str, within: Range<usize>) -> Option<String> {
    let said = &text[within];
    for (at, _) in said.match_indices('(') {
        let rest = first_bytes(&said[at + 1..], 60);
        let Some(end) = rest.find(')').filter(|end| *end < 40) else {
            continue;
        };
        let inner = rest[..end].trim();
        let first = inner
            .split(['/', ',', ' '])
            .next()
            .unwrap_or_default()
            .to_lowercase();
        let is_pronoun = inner.contains('/')
            && first.chars().count() <= 5
            && first.chars().all(char::is_alphabetic);
        let is_letter = ["m", "f", "м", "ж", "h"].contains(&inner.to_lowercase().as_str());
        if is_pronoun || is_letter {
            return Some(inner.to_owned());
        }
        let words = get().languages.iter().any(|language| {
            let (he, she) = language.pronouns();
            inner.to_lowercase() == he || inner.to_lowercase() == she
        });
        if words {
            return Some(inner.to_owned());
        }
    }
    None
}

type Found = (Range<usize>, Option<bool>, bool);

/// The names in a sentence: two or more words with capitals, or one behind a title is none.
fn names_in(text: &str, sentence: Range<usize>, language: &Language) -> Vec<Found> {
    let lexicon = get();
    let mut found = Vec::new();
    let said = &text[sentence.clone()];
    // Each word with its bytes, and whether a sign behind it ends a name.
    let mut words: Vec<(Range<usize>, bool, bool)> = Vec::new();
    let mut at = 0;
    for piece in said.split(char::is_whitespace) {
        let start = at;
        at += piece.len()
            + said[at + piece.len()..]
                .chars()
                .next()
                .map_or(0, char::len_utf8);
        let left = piece.len()
            - piece
                .trim_start_matches(|c: char| !c.is_alphanumeric())
                .len();
        let core = piece[left..].trim_end_matches(|c: char| !c.is_alphanumeric());
        let mut end = left + core.len();
        for ending in ["’s", "'s"] {
            if core.ends_with(ending) {
                end -= ending.len();
            }
        }
        if core.is_empty() {
            words.push((start..start, true, true));
            continue;
        }
        // “d’Amédée Korva”, “L’instituteur”: what is left out joins nothing to a name.
        let elided = piece[left..end.max(left)]
            .find(['’', '\''])
            .filter(|at| *at <= 2);
        let left = elided.map_or(left, |at| {
            let sign = piece[left + at..].chars().next().map_or(1, char::len_utf8);
            (left + at + sign).min(end.max(left))
        });
        let core = &piece[left..end.max(left)];
        let is_initial = core.chars().count() <= 2
            && piece[left..].starts_with(core)
            && piece[end..].starts_with('.');
        let is_title = is_title_word(&fold(core), lexicon);
        let ends = piece[end..].chars().next().is_some() && !is_initial && !is_title;
        let begins = left > 0;
        words.push((start + left..start + end, begins, ends));
    }
    let mut index = 0;
    while index < words.len() {
        let mut from = index;
        let mut title = None;
        let mut is_titled = false;
        let mut last = index;
        let mut has_thing = false;
        let mut cursor = index;
        while cursor < words.len() {
            let (bytes, begins, ends) = words[cursor].clone();
            let word = &said[bytes.clone()];
            if bytes.is_empty() || begins && cursor > from {
                break;
            }
            let folded = fold(word);
            let is_large =
                word.starts_with(char::is_uppercase) && !word.chars().any(|c| c.is_ascii_digit());
            // „Petra Lind der Spionage“, „… von Polizisten“: before German nouns these join no name.
            let is_before_noun =
                language.has_noun_capitals() && ["der", "den", "von"].contains(&folded.as_str());
            let joins = cursor > from
                && !is_before_noun
                && lexicon.small.contains(&folded)
                && words.get(cursor + 1).is_some_and(|(next, begins, _)| {
                    !begins
                        && said[next.clone()].starts_with(char::is_uppercase)
                        && !lexicon.and.contains(&folded)
                })
                && !ends;
            if cursor == from && is_large && is_title_word(&folded, lexicon) {
                title = gender_of_title(&folded, lexicon).or(title);
                is_titled = true;
                from = cursor + 1;
                cursor += 1;
                last = cursor;
                continue;
            }
            if cursor == from
                && !is_large
                && gender_of_title(&folded, lexicon).is_some()
                && word.contains('-')
            {
                title = gender_of_title(&folded, lexicon);
                is_titled = true;
                from = cursor + 1;
                cursor += 1;
                last = cursor;
                continue;
            }
            if !is_large && !joins || is_large && (cursor > from && is_joining(&folded, language)) {
                break;
            }
            let is_common = cursor == 0 && language.common.contains(&folded);
            if is_common {
                break;
            }
            has_thing |= is_thing(&folded, language);
            cursor += 1;
            if is_large {
                last = cursor;
            }
            if ends {
                break;
            }
        }
        if last > from {
            let bytes =
                sentence.start + words[from].0.start..sentence.start + words[last - 1].0.end;
            let count = last - from;
            let name = &text[bytes.clone()];
            let long = name
                .split(' ')
                .filter(|word| word.chars().count() >= 3)
                .count();
            let has_letters =
                long >= 1 && (is_titled || name.split(' ').all(|word| word.chars().count() >= 2));
            if (2..=6).contains(&count) && !has_thing && has_letters && !is_all_caps(name) {
                found.push((bytes, title, is_titled));
            }
            index = last.max(index + 1);
        } else {
            index = cursor.max(index + 1);
        }
    }
    found
}

/// “And”, “In” with a capital within a title of something.
fn is_joining(folded: &String, language: &Language) -> bool {
    language.common.contains(folded) && !get().small.contains(folded)
}

fn is_all_caps(name: &str) -> bool {
    name.chars()
        .filter(|c| c.is_alphabetic())
        .all(char::is_uppercase)
}

fn is_title_word(folded: &str, lexicon: &Lexicon) -> bool {
    lexicon.before_names.contains_key(folded)
}

/// Whether a title is a man's.
fn gender_of_title(folded: &str, lexicon: &Lexicon) -> Option<bool> {
    lexicon.before_names.get(folded).copied().flatten()
}

/// Whether a word is of no person's name, in documents of a language.
pub(super) fn is_thing(folded: &str, language: &Language) -> bool {
    language.no_names.contains(folded)
}

/// The beginning of a text, of so many bytes at most.
pub(super) fn first_bytes(text: &str, most: usize) -> &str {
    &text[..text.floor_char_boundary(most)]
}
