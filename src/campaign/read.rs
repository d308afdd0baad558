//! TOML read so that all that is wrong with a file is found at once.
//!
//! serde stops at the first mistake. Here each entry is read by itself; a value of the wrong kind
//! is noted, left out and the entry read again; unknown keys are collected on the way.

mod characters;
mod entry;
mod grammar;
mod mistake;
mod value;

use std::cell::RefCell;
use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::input;
use crate::problem::{PackProblem, Place, Problem, ReadProblem, TextFile, did_you_mean};
use characters::{characters, to_fill_in, unseen};
use entry::vocabulary;
pub(crate) use entry::{Entry, entries};
pub(super) use grammar::Grammar;
use value::Reader;

/// What stands where somebody still has to write something.
pub const FILL_IN: &str = "FILL IN";

/// The most problems reported for one entry, and the most entries in a file: more than anybody
/// writes, and few enough to be read quickly.
const MAX_TOLD: usize = 20;
/// The most syntax errors that are reported for one file; every line of it may have one.
const MAX_OF_FILE: usize = 200;
/// What has more than this is no TOML.
const MAX_OF_GARBAGE: usize = 2_000;
const MAX_ENTRIES: usize = 5_000;

/// After so many problems of one pack no more entries are read.
const ENOUGH: usize = 2_000;

/// A TOML file of a pack, parsed as far as it can be.
pub(crate) struct Toml<'a> {
    file: &'a Arc<TextFile>,
    table: Spanned<DeTable<'a>>,
    problems: &'a mut Vec<Problem>,
}

impl<'a> Toml<'a> {
    /// Parses `file`, noting every mistake of its grammar.
    pub(crate) fn parse(file: &'a Arc<TextFile>, problems: &'a mut Vec<Problem>) -> Self {
        let (table, errors) = parsed(&file.text);
        let count = errors.len();
        if count > 0 {
            let grammar = Grammar::of(&file.text);
            for error in errors.iter().take(MAX_OF_FILE) {
                let place = Place::of(file.clone(), error.span().unwrap_or(0..0));
                problems.push(grammar.problem(error).at(place));
            }
        }
        let before = problems.len();
        for (key, value) in table.get_ref() {
            to_fill_in(file, key.get_ref(), value, before + MAX_OF_FILE, problems);
        }
        let start = |problem: &Problem| problem.place.as_ref().map(|place| place.span.start);
        problems[before..].sort_by_key(start);
        if count > MAX_OF_FILE {
            let count = count - MAX_OF_FILE;
            let place = Place::of(file.clone(), 0..0);
            problems.push(Problem::error(PackProblem::More { count }).at(place));
        }
        Self {
            file,
            table,
            problems,
        }
    }

    /// Reports control and direction characters, and line breaks where one line is shown: a name
    /// could look like two, the second of which is ours.
    pub(crate) fn check_characters(&mut self) {
        let before = self.problems.len();
        for (key, value) in self.table.get_ref() {
            let place = Place::of(self.file.clone(), key.span());
            let key = key.get_ref();
            unseen(key, key, &place, false, self.problems);
            characters(self.file, key, value, before, self.problems);
        }
    }

    /// The whole file as one entry.
    pub(crate) fn entry<T: Entry>(self) -> T {
        let span = self.table.span();
        let value = Spanned::new(span.clone(), DeValue::Table(self.table.into_inner()));
        read(self.file, value, 0..0, self.problems)
    }

    /// The entries of the arrays of tables of these names; any other top-level key is unknown.
    pub(crate) fn check_keys(&mut self, known: &[&str]) {
        for key in self.table.get_ref().keys() {
            if !known.contains(&key.get_ref().as_ref()) {
                let unknown = ReadProblem::UnknownKey {
                    key: key.get_ref().to_string(),
                };
                self.problems.push(
                    Problem::error(unknown)
                        .at(Place::of(self.file.clone(), key.span()))
                        .suggest(did_you_mean(key.get_ref(), known.iter().copied())),
                );
            }
        }
    }

    /// The entries of the array of tables `[[key]]`.
    pub(crate) fn entries<T: Entry>(&mut self, key: &str) -> Vec<T> {
        let Some(value) = self.table.get_mut().remove(key) else {
            return Vec::new();
        };
        let span = value.span();
        let DeValue::Array(array) = value.into_inner() else {
            self.problems.push(
                Problem::error(ReadProblem::NotHeadings {
                    key: key.to_owned(),
                })
                .at(Place::of(self.file.clone(), span)),
            );
            return Vec::new();
        };
        if array.len() > MAX_ENTRIES {
            let problem = ReadProblem::TooManyEntries {
                key: key.to_owned(),
                count: array.len(),
                most: MAX_ENTRIES,
            };
            let place = Place::of(self.file.clone(), span);
            self.problems.push(Problem::error(problem).at(place));
        }
        let mut entries = Vec::new();
        for value in array.into_iter().take(MAX_ENTRIES) {
            if self.problems.len() > ENOUGH {
                break;
            }
            let header = value.span();
            entries.push(read(self.file, value, header, self.problems));
        }
        entries
    }
}

/// The table in a text as far as it can be read, and what is wrong with it. Of a text of mistakes
/// alone the first is told, and nothing is read.
fn parsed(text: &str) -> (Spanned<DeTable<'_>>, Vec<toml::de::Error>) {
    if text.len() > MAX_OF_GARBAGE && input::mistakes(text) > MAX_OF_GARBAGE {
        return match DeTable::parse(text) {
            Ok(table) => (table, Vec::new()),
            Err(error) => (Spanned::new(0..0, DeTable::new()), vec![error]),
        };
    }
    DeTable::parse_recoverable(text)
}

/// Reads one entry, noting all that is wrong with it; what cannot be read keeps its default.
fn read<T: Entry>(
    file: &Arc<TextFile>,
    mut value: Spanned<DeValue<'_>>,
    header: Range<usize>,
    problems: &mut Vec<Problem>,
) -> T {
    let place = Place::of(file.clone(), header);
    let vocabulary = vocabulary::<T>();
    if let DeValue::Table(table) = value.get_ref() {
        for key in T::REQUIRED.iter().filter(|key| !table.contains_key(**key)) {
            let key = (*key).to_owned();
            problems.push(Problem::error(ReadProblem::MissingKey { key }).at(place.clone()));
        }
    }
    let unread = RefCell::default();
    let mut told = 0;
    let mut entry = loop {
        match T::deserialize(Reader::of(None, &value, &unread)) {
            Ok(entry) => break entry,
            Err(mistake) => {
                let span = mistake.span.unwrap_or(place.span.clone());
                let at = place.at(span.clone());
                if !is_to_fill_in(&at) {
                    let problem = mistake.problem.unwrap_or(ReadProblem::OutOfPlace);
                    let problem = Problem::error(problem).at(at);
                    problems.push(problem.suggest(mistake.near.as_deref()));
                }
                told += 1;
                // Without the value that is wrong, the rest of the entry can be read.
                if told >= MAX_TOLD || !remove(value.get_mut(), &span) {
                    break T::default();
                }
            }
        }
    };
    // What was read again is noted again.
    let mut unread = unread.into_inner();
    let mut told = HashSet::new();
    unread.retain(|(_, span)| told.len() < MAX_TOLD && told.insert(span.clone()));
    for (key, span) in unread {
        let near = did_you_mean(&key, vocabulary.iter().map(String::as_str)).map(str::to_owned);
        problems.push(
            Problem::error(ReadProblem::UnknownKey { key })
                .at(place.at(span))
                .suggest(near.as_deref()),
        );
    }
    entry.set_place(place);
    entry
}

/// Whether this was already reported as still to be filled in; then it is not reported as a mistake
/// too.
fn is_to_fill_in(place: &Place) -> bool {
    place.file.text[place.span.clone()].contains(FILL_IN)
}

/// Takes out the innermost value that holds the bytes of `span`; false if there is none. A table
/// with a header of its own spans only the header, so what is inside is always looked at.
fn remove(value: &mut DeValue<'_>, span: &Range<usize>) -> bool {
    let holds = |of: Range<usize>| of.start <= span.start && span.end <= of.end;
    match value {
        DeValue::Table(table) => {
            let mut wrong = None;
            for (key, inner) in table.iter_mut() {
                if remove(inner.get_mut(), span) {
                    return true;
                }
                if holds(inner.span()) || holds(key.span()) {
                    wrong = Some(key.get_ref().to_string());
                }
            }
            wrong.is_some_and(|key| table.remove(key.as_str()).is_some())
        }
        DeValue::Array(array) => {
            let mut wrong = None;
            for (index, item) in array.iter_mut().enumerate() {
                if remove(item.get_mut(), span) {
                    return true;
                }
                if holds(item.span()) {
                    wrong = Some(index);
                }
            }
            let Some(wrong) = wrong else { return false };
            let kept = array.iter().cloned().enumerate();
            let kept = kept
                .filter(|(index, _)| *index != wrong)
                .map(|(_, item)| item);
            *array = kept.collect();
            true
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::Claim;

    fn claims(text: &str) -> (Vec<Claim>, Vec<String>) {
        let file = TextFile::new("claims.toml", text);
        let mut problems = Vec::new();
        let mut toml = Toml::parse(&file, &mut problems);
        let claims = toml.entries("claim");
        toml.check_keys(&[]);
        (claims, problems.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn read_finds_every_mistake_of_an_entry() {
        let (claims, problems) = claims(
            "[[claim]]\nid = 3\nstandign = \"alleged\"\ntext.en = \"A.\"\ngraphic = \"no\"\n\
             sources = [{ source = \"S1\", wher = \"p. 1\" }]\n[[clam]]\n",
        );
        let all = problems.join("\n");
        for part in [
            "claims.toml:1:1: “standing” is missing",
            "claims.toml:2:6: there is a number where a text belongs",
            "claims.toml:3:1: unknown key “standign” (did you mean “standing”?)",
            "claims.toml:5:11: this is neither true nor false",
            "claims.toml:6:29: unknown key “wher” (did you mean “where”?)",
            "claims.toml:7:3: unknown key “clam”",
        ] {
            assert!(all.contains(part), "{part} is not in\n{all}");
        }
        assert_eq!(claims[0].sources[0].source, "S1");
    }

    #[test]
    fn read_tells_what_belongs_where_something_else_stands() {
        for (line, told) in [
            ("id = true", "a text belongs here"),
            ("id = 2013-07-02", "a text belongs here"),
            ("standing = \"allegd\"", "“allegd” is not known here"),
            ("standing = 1", "there is a number where a text belongs"),
            ("text = \"A.\"", "a text by language belongs here"),
            ("text.english = \"A.\"", "“english” is not a language code"),
            ("sources = \"S1\"", "a list belongs here"),
            ("sources = [\"S1\"]", "what belongs here has several parts"),
        ] {
            let (_, problems) = claims(&format!("[[claim]]\n{line}\n"));
            let is_told =
                |problem: &String| problem.starts_with("claims.toml:2:") && problem.contains(told);
            assert!(problems.iter().any(is_told), "{line}: {problems:?}");
        }
    }

    #[test]
    fn read_finds_several_mistakes_of_grammar() {
        let (_, problems) = claims("a = \nb = 1\nc c = 2\n[[claim]]\nid = \"x\n");
        assert!(problems.len() >= 3, "{problems:?}");
    }
}
