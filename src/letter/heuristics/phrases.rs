//! Words and phrases to look for, by their stems; one that begins with "=" as it stands, because its
//! stem is another word's too ("socialism" and "social").

use std::collections::{BTreeMap, HashMap};

use super::words::{ListStemmer, Word};

/// Words and phrases, by their stems.
#[derive(Default)]
pub struct Phrases(HashMap<String, Vec<Vec<String>>>, bool);

impl Phrases {
    /// These, cut to their stems.
    pub fn new(list: &[String], stemmer: &ListStemmer) -> Self {
        let mut map: HashMap<String, Vec<Vec<String>>> = HashMap::new();
        for phrase in list {
            let as_written = phrase.starts_with('=');
            let words = stemmer.words(phrase).into_iter();
            let stems: Vec<String> = words
                .map(|word| {
                    if as_written {
                        format!("={}", word.lower)
                    } else {
                        word.stem
                    }
                })
                .collect();
            if let Some(first) = stems.first() {
                map.entry(first.clone()).or_default().push(stems);
            }
        }
        for phrases in map.values_mut() {
            phrases.sort_by_key(|stems| std::cmp::Reverse(stems.len()));
        }
        let any_as_written = map.keys().any(|first| first.starts_with('='));
        Self(map, any_as_written)
    }

    /// How many words of the longest phrase that begins at this word; 0 if none does.
    pub fn at(&self, words: &[Word], index: usize) -> usize {
        let Some(rest) = words.get(index..) else {
            return 0;
        };
        let Some(first) = rest.first() else {
            return 0;
        };
        let here = |stems: &&Vec<String>| begins(rest, stems);
        let longest = |key: &str| {
            let phrases = self.0.get(key)?;
            phrases.iter().find(here).map(Vec::len)
        };
        let as_written = || {
            self.1
                .then(|| longest(&format!("={}", first.lower)))
                .flatten()
        };
        longest(&first.stem).or_else(as_written).unwrap_or(0)
    }

    /// Where the first of them begins, and of how many words it is.
    pub fn find(&self, words: &[Word]) -> Option<(usize, usize)> {
        (0..words.len())
            .map(|index| (index, self.at(words, index)))
            .find(|(_, length)| *length > 0)
    }

    /// Whether any of them is there.
    pub fn in_any(&self, words: &[Word]) -> bool {
        self.find(words).is_some()
    }

    /// Whether one of them ends right before this word.
    pub fn before(&self, words: &[Word], index: usize) -> bool {
        (1..=4).any(|back| back <= index && self.at(words, index - back) == back)
    }
}

/// Whether the words begin with these stems.
fn begins(words: &[Word], stems: &[String]) -> bool {
    let same = |(word, stem): (&Word, &String)| match stem.strip_prefix('=') {
        Some(written) => word.lower == written,
        None => word.stem == *stem,
    };
    words.len() >= stems.len() && words.iter().zip(stems).all(same)
}

/// Groups of words, by what they say; one look finds a word's groups.
#[derive(Default)]
pub struct Groups(HashMap<String, Vec<(String, Vec<String>)>>, bool);

impl Groups {
    /// These, cut to their stems.
    pub fn new(table: &BTreeMap<String, Vec<String>>, stemmer: &ListStemmer) -> Self {
        let mut map: HashMap<String, Vec<(String, Vec<String>)>> = HashMap::new();
        for (name, list) in table {
            for (first, phrases) in Phrases::new(list, stemmer).0 {
                let entry = map.entry(first).or_default();
                entry.extend(phrases.into_iter().map(|stems| (name.clone(), stems)));
            }
        }
        let any_as_written = map.keys().any(|first| first.starts_with('='));
        Self(map, any_as_written)
    }

    /// The groups that have a phrase which begins at this word, each with its longest's length.
    pub fn at<'a>(&'a self, words: &[Word], index: usize) -> Vec<(&'a str, usize)> {
        let mut found: Vec<(&str, usize)> = Vec::new();
        let rest = words.get(index..).unwrap_or_default();
        let Some(first) = rest.first() else {
            return found;
        };
        let by_stem = self.0.get(&first.stem);
        let as_written = self.1.then(|| self.0.get(&format!("={}", first.lower)));
        let all = by_stem.into_iter().chain(as_written.flatten()).flatten();
        for (name, stems) in all {
            let here = begins(rest, stems);
            if here && !found.iter().any(|(other, _)| other == name) {
                found.push((name, stems.len()));
            }
        }
        found
    }

    /// Whether any of them is there.
    pub fn in_any(&self, words: &[Word]) -> bool {
        (0..words.len()).any(|index| !self.at(words, index).is_empty())
    }
}
