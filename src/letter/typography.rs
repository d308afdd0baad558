//! Quotation marks, dashes and spaces as a language sets them, in the template's words only: what
//! comes from the pack or the sender stands as it was written. The customs are data
//! (`typography.toml` in the folders of `assets/languages`); in a language without a file nothing is touched.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::{Origin, Run};
use crate::campaign::{
    Lang,
    language::{self, Language},
};

static ALL: LazyLock<HashMap<&str, Customs>> = LazyLock::new(|| {
    let customs = |language: &Language| {
        let text = language::text(language.code, "typography.toml")?;
        Some((language.code, toml::from_str(text).ok()?))
    };
    language::all().iter().filter_map(customs).collect()
});

const NO_BREAK: char = '\u{a0}';
const NARROW: char = '\u{202f}';

/// How a language sets its words.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Customs {
    /// Outer left and right, inner left and right.
    quotes: [char; 4],
    /// What `--` becomes.
    dash: char,
    /// Words that no line ends after.
    #[serde(default)]
    bind_after: Vec<String>,
    /// Signs that no line begins with.
    #[serde(default)]
    bind_before: Vec<char>,
    /// What stays on the line of the number before it.
    #[serde(default)]
    units: Vec<String>,
    /// Signs with a narrow space before them.
    #[serde(default)]
    spaced: Vec<char>,
    /// Whether a narrow space stands within the outer quotation marks.
    #[serde(default)]
    quote_space: bool,
    /// Whether initials stay on the line of the name after them.
    #[serde(default)]
    initials: bool,
    /// Small words that sound otherwise before some words.
    #[serde(default)]
    sounds: Vec<Sound>,
}

/// A small word that sounds otherwise before words that begin so.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sound {
    word: String,
    then: String,
    before: Vec<String>,
    /// Those that begin so and leave it as it is.
    #[serde(default)]
    unless: Vec<String>,
}

/// Sets the template's words among these runs, which are one line or paragraph.
pub fn set(runs: &mut [Run], lang: &Lang) {
    let Some(customs) = ALL.get(lang.code()) else {
        return;
    };
    let all: Vec<char> = runs.iter().flat_map(|run| run.text.chars()).collect();
    let mut setter = Setter {
        customs,
        all: &all,
        at: 0,
        done: String::new(),
        double: 0,
        single: false,
    };
    for run in runs {
        let length = run.text.chars().count();
        let start = setter.done.len();
        if run.origin == Origin::Template {
            setter.words(length);
            run.text = setter.done[start..].to_owned();
        } else {
            setter.done.push_str(&run.text);
            setter.at += length;
        }
    }
}

struct Setter<'a> {
    customs: &'a Customs,
    /// The whole line as it was.
    all: &'a [char],
    /// How far it has been read.
    at: usize,
    /// How it is set so far.
    done: String,
    /// How many double quotation marks are open.
    double: usize,
    /// Whether a single one is.
    single: bool,
}

impl Setter<'_> {
    fn words(&mut self, length: usize) {
        let end = self.at + length;
        while self.at < end {
            let taken = match self.all[self.at] {
                '"' => self.double_quote(),
                '\'' => self.single_quote(),
                '-' if self.next_are("---", end) => self.sign('—', 3),
                '-' if self.next_are("--", end) => self.sign(self.customs.dash, 2),
                '.' if self.next_are("...", end) => self.sign('…', 3),
                ' ' => self.space(),
                letter if letter.is_alphanumeric() => self.sign(letter, 1),
                other => self.other(other),
            };
            self.at += taken;
        }
    }

    fn next_are(&self, signs: &str, end: usize) -> bool {
        let here = self.all[self.at..end].iter().copied();
        here.take(signs.len()).eq(signs.chars())
    }

    fn sign(&mut self, sign: char, taken: usize) -> usize {
        self.done.push(sign);
        taken
    }

    fn before(&self) -> Option<char> {
        self.done.chars().next_back()
    }

    fn after(&self, more: usize) -> Option<char> {
        self.all.get(self.at + more).copied()
    }

    /// Whether a quotation mark here opens: at a beginning, after a space, bracket or dash.
    fn opens(&self) -> bool {
        self.before()
            .is_none_or(|c| c.is_whitespace() || "([{—–«„“‘".contains(c))
    }

    fn double_quote(&mut self) -> usize {
        let [left, right, inner_left, inner_right] = self.customs.quotes;
        if self.opens() {
            self.double += 1;
            if self.double == 1 {
                self.done.push(left);
                if self.customs.quote_space {
                    self.done.push(NARROW);
                }
            } else {
                self.done.push(inner_left);
            }
        } else {
            if self.double > 1 {
                self.done.push(inner_right);
            } else {
                if self.customs.quote_space {
                    self.done.push(NARROW);
                }
                self.done.push(right);
            }
            self.double = self.double.saturating_sub(1);
        }
        1
    }

    fn single_quote(&mut self) -> usize {
        let [_, _, left, right] = self.customs.quotes;
        let word_after = self.after(1).is_some_and(char::is_alphanumeric);
        let year = self.after(1).is_some_and(|c| c.is_ascii_digit());
        if self.opens() && !year {
            self.single = true;
            self.done.push(left);
        } else if self.single && !word_after {
            self.single = false;
            self.done.push(right);
        } else {
            self.done.push('’');
        }
        1
    }

    /// The word before this space as it sounds before the one that follows.
    fn sound(&mut self) {
        let word = self.last_word().to_owned();
        let mut sounds = self.customs.sounds.iter();
        let Some(sound) = sounds.find(|sound| sound.word == word) else {
            return;
        };
        let next = self.all[self.at + 1..].iter().take(8);
        let next: String = next.collect::<String>().to_lowercase();
        let begins = |with: &Vec<String>| with.iter().any(|with| next.starts_with(with.as_str()));
        if begins(&sound.before) && !begins(&sound.unless) {
            self.done.truncate(self.done.len() - word.len());
            self.done.push_str(&sound.then);
        }
    }

    /// A space, or one that no line breaks at.
    fn space(&mut self) -> usize {
        self.sound();
        let customs = self.customs;
        let next = self.after(1);
        let dash = self.at + 2 < self.all.len() && self.all[self.at + 1..].starts_with(&['-', '-']);
        let spaced = next.is_some_and(|c| customs.spaced.contains(&c) || c == '»');
        if customs.quote_space && (spaced || self.before() == Some('«')) {
            self.done.push(NARROW);
            return 1;
        }
        let word = self.last_word();
        let number = !word.is_empty() && word.chars().all(|c| c.is_ascii_digit());
        let initial = customs.initials
            && word.chars().count() == 2
            && word.ends_with('.')
            && word.starts_with(char::is_uppercase)
            && next.is_some_and(char::is_uppercase);
        let bound = next.is_some_and(|c| customs.bind_before.contains(&c))
            || (dash && customs.bind_before.contains(&customs.dash))
            || customs
                .bind_after
                .iter()
                .any(|one| *one == word || *one == word.to_lowercase())
            || (number && self.is_unit())
            || initial;
        self.done.push(if bound { NO_BREAK } else { ' ' });
        1
    }

    /// The word before, without what opens before it.
    fn last_word(&self) -> &str {
        let start = self
            .done
            .char_indices()
            .rev()
            .find(|(_, c)| c.is_whitespace());
        let start = start.map_or(0, |(at, c)| at + c.len_utf8());
        self.done[start..].trim_start_matches(['(', '[', '«', '„', '“', '‘'])
    }

    fn is_unit(&self) -> bool {
        let word: String = self.all[self.at + 1..]
            .iter()
            .take_while(|c| !c.is_whitespace())
            .collect();
        let bare = word.trim_end_matches([',', ';', ':', '!', '?', ')', '»', '“', '”']);
        let barer = bare.trim_end_matches('.');
        self.customs
            .units
            .iter()
            .any(|unit| unit == bare || unit == barer)
    }

    fn other(&mut self, sign: char) -> usize {
        let customs = self.customs;
        let ends = self.after(1).is_none_or(|c| !c.is_alphanumeric());
        let apart = customs.spaced.contains(&sign) && ends || customs.quote_space && sign == '»';
        let after_word = self
            .before()
            .is_some_and(|c| !c.is_whitespace() && !customs.spaced.contains(&c));
        if apart && after_word {
            self.done.push(NARROW);
        }
        self.done.push(sign);
        let apart = self.after(1).is_some_and(|c| !c.is_whitespace());
        if customs.quote_space && sign == '«' && apart {
            self.done.push(NARROW);
        }
        1
    }
}

#[cfg(test)]
mod tests;
