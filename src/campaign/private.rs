//! Whether a pack that is handed on has somebody's data in it: its texts, comments and all, held
//! against the senders that are known on this machine.

use std::collections::{BTreeMap, BTreeSet};

use super::files::Files;
use crate::problem::{PackProblem, Place, Problem, TextFile};

/// What is known of senders: words that no pack should have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Private {
    names: BTreeSet<String>,
    lines: BTreeSet<String>,
}

impl Private {
    /// Adds a sender's name. One word alone may be anybody's, or no name at all.
    pub fn name(&mut self, name: &str) {
        if words(name).len() > 1 {
            self.names.insert(name.trim().to_owned());
        }
    }

    /// Adds the lines of a sender's address that tell where somebody lives: those with a number.
    /// A country's name alone is in every pack.
    pub fn address<'a>(&mut self, lines: impl IntoIterator<Item = &'a str>) {
        for line in lines {
            let number = line.chars().any(|c| c.is_ascii_digit());
            if number && words(line).len() > 1 {
                self.lines.insert(line.trim().to_owned());
            }
        }
    }

    /// How many names and how many lines of addresses it has.
    pub fn counts(&self) -> (usize, usize) {
        (self.names.len(), self.lines.len())
    }

    /// Each place in these files where one of them stands, but for those that are meant to be
    /// there. `prefix` stands before the files' names.
    pub fn found(&self, files: &Files, prefix: &str, meant: &[String]) -> Vec<Problem> {
        let meant: Vec<Vec<String>> = meant.iter().map(|text| lower(&words(text))).collect();
        let mut looked_for: BTreeMap<String, Vec<(Vec<String>, bool)>> = BTreeMap::new();
        let mut add = |wanted: Vec<String>, is_name: bool| {
            if let Some(first) = wanted.first()
                && !meant.contains(&wanted)
            {
                looked_for
                    .entry(first.clone())
                    .or_default()
                    .push((wanted, is_name));
            }
        };
        for name in &self.names {
            let wanted = lower(&words(name));
            // Lists write the family's name first.
            let mut turned = wanted.clone();
            turned.rotate_right(1);
            if !meant.contains(&wanted) {
                add(turned, true);
            }
            add(wanted, true);
        }
        for line in &self.lines {
            add(lower(&words(line)), false);
        }
        let mut problems = Vec::new();
        for (name, content) in files {
            let text = String::from_utf8_lossy(content);
            let found = words(&text);
            for at in 0..found.len() {
                let Some(candidates) = looked_for.get(&found[at].1.to_lowercase()) else {
                    continue;
                };
                for (wanted, is_name) in candidates {
                    let here = found.get(at..at + wanted.len()).unwrap_or_default();
                    if here.is_empty() || lower(here) != *wanted {
                        continue;
                    }
                    let end = here.last().map_or(0, |(at, word)| at + word.len());
                    let shown = text[found[at].0..end].to_owned();
                    let problem = match is_name {
                        true => PackProblem::SenderName { text: shown },
                        false => PackProblem::SenderAddress { text: shown },
                    };
                    let file = TextFile::new(format!("{prefix}{name}"), text.as_ref());
                    let place = Place::of(file, found[at].0..end);
                    problems.push(Problem::error(problem).at(place));
                }
            }
        }
        problems
    }
}

/// The words of a text, each with the byte at which it begins.
pub(super) fn words(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (start, c.is_alphanumeric()) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                found.push((from, &text[from..at]));
                start = None;
            }
            _ => {}
        }
    }
    found
}

fn lower(words: &[(usize, &str)]) -> Vec<String> {
    words.iter().map(|(_, word)| word.to_lowercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, meant: &[&str]) -> Vec<String> {
        let mut private = Private::default();
        private.name("Ana Maria Sample");
        private.name("Ben");
        private.address(["12 Main Street", "Town", "Ireland", "10000 Town"]);
        assert_eq!(private.counts(), (1, 2));
        let files: Files = [("claims.toml".to_owned(), text.as_bytes().to_vec())].into();
        let meant: Vec<String> = meant.iter().map(|&text| text.to_owned()).collect();
        let problems = private.found(&files, "", &meant);
        problems.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn private_words_are_found_however_they_are_written() {
        for text in [
            "# by Ana Maria Sample",
            "x = \"ANA  MARIA\tsample\"",
            "Sample, Ana Maria",
            "lines = [\"12, Main Street\"]",
            "10000 town",
        ] {
            assert_eq!(found(text, &[]).len(), 1, "{text}");
        }
        let told = found("\na = \"Ana Maria Sample\"", &[]).join("");
        assert!(
            told.starts_with("claims.toml:2:6: “Ana Maria Sample” is a sender’s name"),
            "{told}"
        );
    }

    #[test]
    fn private_words_leave_alone_what_is_nobodys() {
        for text in [
            "Ben",
            "Town",
            "Ireland",
            "Ana Sample",
            "112 Main Street",
            "Ana Maria Samples",
        ] {
            assert_eq!(found(text, &[]), [""; 0], "{text}");
        }
        assert_eq!(found("Ana Maria Sample", &["ana maria sample"]), [""; 0]);
        assert_eq!(found("Sample, Ana Maria", &["Ana Maria Sample"]), [""; 0]);
    }
}
