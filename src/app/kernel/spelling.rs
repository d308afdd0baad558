//! What is known of the spelling of what the writer wrote: a thread looks words up in the system's
//! dictionary, once each.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use crate::campaign::Lang;
use crate::letter::{Sender, spelling};

/// The words that were looked up, in the dictionary of one language beside the names of one pack.
#[derive(Clone, Debug, Default)]
pub struct Spelling {
    /// The letter's language, and the pack with its version.
    of: Option<(Lang, String)>,
    /// The generation of the letter whose words were asked about last.
    seen: Option<u64>,
    /// Whether there is a dictionary, once it is known.
    dictionary: Option<bool>,
    asked: HashSet<String>,
    misspelt: HashSet<String>,
    suggestions: HashMap<String, Vec<String>>,
}

impl Spelling {
    /// Whether the letter has changed since; from now on it has not. Words of another language or
    /// pack are forgotten.
    pub fn has_changed(&mut self, lang: &Lang, pack: &str, generation: u64) -> bool {
        let is_same = self
            .of
            .as_ref()
            .is_some_and(|(of, known)| of == lang && known == pack);
        if !is_same {
            *self = Self {
                of: Some((lang.clone(), pack.to_owned())),
                ..Self::default()
            };
        }
        self.seen.replace(generation) != Some(generation)
    }

    /// Those of the words that nobody has looked up yet: they are asked about now. Nothing to ask
    /// where there is no dictionary.
    pub fn ask<'a>(&mut self, words: impl Iterator<Item = &'a str>) -> Option<Vec<String>> {
        if self.dictionary == Some(false) {
            return None;
        }
        let mut new = Vec::new();
        for word in words {
            if !self.asked.contains(word) {
                self.asked.insert(word.to_owned());
                new.push(word.to_owned());
            }
        }
        (!new.is_empty()).then_some(new)
    }

    /// Takes in which of the words are misspelt; nothing if there is no dictionary.
    pub fn take(&mut self, lang: &Lang, misspelt: Option<Vec<String>>) {
        if self.is_of(lang) {
            self.dictionary = Some(misspelt.is_some());
            self.misspelt.extend(misspelt.into_iter().flatten());
        }
    }

    /// Takes in what was probably meant by a word.
    pub fn take_suggestions(&mut self, lang: &Lang, word: String, meant: Vec<String>) {
        if self.is_of(lang) {
            self.suggestions.insert(word, meant);
        }
    }

    fn is_of(&self, lang: &Lang) -> bool {
        self.of.as_ref().is_some_and(|(of, _)| of == lang)
    }

    /// Whether it is known if there is a dictionary.
    pub fn is_known(&self) -> bool {
        self.dictionary.is_some()
    }

    /// Whether this computer has no dictionary of the letter's language.
    pub fn has_none(&self) -> bool {
        self.dictionary == Some(false)
    }

    /// Whether any word at all is misspelt.
    pub fn is_clean(&self) -> bool {
        self.misspelt.is_empty()
    }

    /// The words of `text` that the dictionary lacks and that are no part of the sender's name or
    /// address, each by its bytes.
    pub fn misspelt(&self, text: &str, lang: &Lang, sender: &Sender) -> Vec<Range<usize>> {
        if self.misspelt.is_empty() {
            return Vec::new();
        }
        let lines = sender.address.iter().chain([&sender.name, &sender.place]);
        let own: HashSet<&str> = lines.flat_map(|line| line.unicode_words()).collect();
        let mut found = spelling::words(text, lang);
        found.retain(|word| {
            let word = &text[word.clone()];
            self.misspelt.contains(word) && !own.contains(word)
        });
        found
    }

    /// What was probably meant by a word, if it was asked.
    pub fn suggestions(&self, word: &str) -> Option<&[String]> {
        self.suggestions.get(word).map(Vec::as_slice)
    }
}
