//! What the texts of a file are made of: characters that nobody sees, and what is still to be written.

use std::sync::Arc;

use toml::Spanned;
use toml::de::DeValue;

use super::{FILL_IN, MAX_TOLD};
use crate::campaign::visible;
use crate::problem::{PackProblem, Place, Problem, ReadProblem, TextFile};

/// Notes each text that somebody still has to write, until there are so many problems.
pub(super) fn to_fill_in(
    file: &Arc<TextFile>,
    key: &str,
    value: &Spanned<DeValue<'_>>,
    most: usize,
    problems: &mut Vec<Problem>,
) {
    if problems.len() >= most {
        return;
    }
    match value.get_ref() {
        DeValue::String(text) if text.contains(FILL_IN) => {
            let what = text
                .trim_start_matches(FILL_IN)
                .trim_start_matches([':', ' ']);
            let problem = ReadProblem::FillIn {
                key: key.to_owned(),
                what: what.to_owned(),
            };
            let place = Place::of(file.clone(), value.span());
            problems.push(Problem::error(problem).at(place));
        }
        DeValue::Array(items) => {
            for item in items {
                to_fill_in(file, key, item, most, problems);
            }
        }
        DeValue::Table(table) => {
            for (inner, value) in table {
                let inner = inner.get_ref();
                let name = match inner.len() {
                    // A language alone says nothing.
                    2 => format!("{key}.{inner}"),
                    _ => inner.to_string(),
                };
                to_fill_in(file, &name, value, most, problems);
            }
        }
        _ => {}
    }
}

/// Keys of texts that may have several lines.
const OF_LINES: &[&str] = &["text", "note", "about", "sentence"];

/// Notes what of a value's texts nobody sees, of the texts in it too.
pub(super) fn characters(
    file: &Arc<TextFile>,
    key: &str,
    value: &Spanned<DeValue<'_>>,
    before: usize,
    problems: &mut Vec<Problem>,
) {
    if problems.len() > before + MAX_TOLD {
        return;
    }
    match value.get_ref() {
        DeValue::String(text) => {
            let place = Place::of(file.clone(), value.span());
            unseen(key, text, &place, OF_LINES.contains(&key), problems);
        }
        DeValue::Array(items) => {
            for item in items {
                characters(file, key, item, before, problems);
            }
        }
        DeValue::Table(table) => {
            for (inner, value) in table {
                let place = Place::of(file.clone(), inner.span());
                let inner = inner.get_ref();
                unseen(inner, inner, &place, false, problems);
                // A language alone says nothing.
                let name = if OF_LINES.contains(&key) { key } else { inner };
                characters(file, name, value, before, problems);
            }
        }
        _ => {}
    }
}

/// Notes what of a text under this key nobody sees, and a line break where there are no lines.
pub(super) fn unseen(
    key: &str,
    text: &str,
    place: &Place,
    lines: bool,
    problems: &mut Vec<Problem>,
) {
    if !text.contains(|c| c == '\n' || visible::acts(c)) {
        return;
    }
    let key = visible::one_line(key).into_owned();
    let of_lines = text.replace("\r\n", "\n");
    if let Some(c) = of_lines.chars().find(|c| visible::acts(*c)) {
        let number = format!("U+{:04X}", u32::from(c));
        let problem = PackProblem::ActingCharacter { key, number };
        problems.push(Problem::error(problem).at(place.clone()));
    } else if !lines && of_lines.contains('\n') {
        problems.push(Problem::error(PackProblem::LineBreak { key }).at(place.clone()));
    }
}
