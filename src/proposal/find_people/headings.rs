//! People whom a heading names and the text below it is about.

use super::describe::{about, spelling};
use crate::proposal::find_names::{Name, first_bytes, is_thing};
use crate::proposal::find_sections::BlockSpan;
use crate::proposal::join_lines::ends_sentence;
use crate::proposal::lexicon::{begins_with, fold, get};
use crate::proposal::{Person, Reading, Value};

/// Headings that are the names of those whom the text below them is about, folded.
pub(super) fn profiles(reading: &Reading<'_>) -> Vec<String> {
    let mut found = Vec::new();
    let (lexicon, language) = (get(), reading.language);
    for pair in reading.blocks.windows(2) {
        let heading = &pair[0].text;
        if heading.split_whitespace().count() > 9
            || heading.len() > 90
            || ends_sentence(heading)
            || pair[1].text.len() < 60
        {
            continue;
        }
        let below = fold(first_bytes(&pair[1].text, 260));
        if heading.contains(['-', '/', '’', '\'']) {
            continue;
        }
        let names = names_of_heading(heading);
        let within = if names.len() > 1 { 260 } else { 30 };
        for name in names {
            let words = name.split(' ').count();
            let is_thing = name
                .split(' ')
                .any(|word| is_thing(word, language) || language.common.contains(word));
            let is_plain =
                (2..=4).contains(&words) && name.split(' ').all(|word| word.chars().count() >= 3);
            if is_plain
                && !is_thing
                && below.find(&name).is_some_and(|at| at <= within)
                && begins_with(&name, &lexicon.offices).is_none()
            {
                found.push(name);
            }
        }
    }
    found
}

/// The names in a heading, folded: without what stands in brackets, parted at “and”.
fn names_of_heading(heading: &str) -> Vec<String> {
    let head = heading.split('(').next().unwrap_or_default();
    let folded = format!(" {} ", fold(head));
    let mut parts = vec![folded];
    for and in &get().and {
        let sign = format!(" {and} ");
        parts = parts
            .iter()
            .flat_map(|part| {
                part.split(sign.as_str())
                    .map(|part| format!(" {part} "))
                    .collect::<Vec<_>>()
            })
            .collect();
    }
    parts
        .into_iter()
        .map(|part| part.trim().to_owned())
        .filter(|part| !part.is_empty())
        .collect()
}

/// Somebody whom only a heading and the text below it name, in whatever letters.
pub(super) fn of_profile(reading: &Reading<'_>, key: &str) -> Option<Person> {
    for (at, block) in reading.blocks.iter().enumerate() {
        let text = &block.text;
        let starts = text.char_indices().filter(|(at, c)| {
            c.is_alphabetic() && (*at == 0 || !text[..*at].ends_with(char::is_alphabetic))
        });
        for (start, _) in starts.take(200) {
            let head = first_bytes(&text[start..], key.len() * 3 + 4);
            if !fold(head).starts_with(key) {
                continue;
            }
            let ends = head.char_indices().map(|(at, c)| at + c.len_utf8());
            let end = ends.into_iter().find(|end| fold(&head[..*end]) == key)?;
            let words = BlockSpan {
                block: at,
                bytes: start..start + end,
            };
            let name = Name {
                words: words.clone(),
                title: None,
                is_titled: false,
                is_story: true,
                is_listed: false,
            };
            let value = Value::new(head[..end].to_owned(), reading.spot_of(&words));
            return Some(Person {
                name: value,
                pronoun: None,
                about: about(reading, &name),
                spellings: spelling(reading, &name).into_iter().collect(),
            });
        }
    }
    None
}
