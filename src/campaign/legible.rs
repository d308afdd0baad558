//! A text as its reader sees it, for rules that look for words.
//!
//! Somebody can write a word so that a person reads it and a rule does not: with characters that
//! nobody sees (soft hyphens, zero-width spaces, variation selectors), with letters of another
//! script that look the same (Cyrillic “о” in “tortured”), with full-width or mathematical letters,
//! with strokes drawn over each letter. [`skeleton`] undoes that. What it gives is for comparing
//! only and is never printed: accents are gone from Latin letters.
//!
//! Which characters look alike is Unicode's table (UTS #39, in the crate `unicode-security`). Its
//! own skeletons are not words (“m” is “rn” in them), so the table is read backwards: a foreign
//! letter becomes the letter of the text's own script that has the same skeleton.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfkc_quick};
use unicode_security::confusable_detection::skeleton as prototype;

use super::Lang;

/// The letters that a text is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// Latin, and every script that is not listed here.
    Latin,
    /// Cyrillic.
    Cyrillic,
}

impl Script {
    /// That of a language.
    pub fn of(lang: &Lang) -> Self {
        const CYRILLIC: [&str; 11] = [
            "ab", "be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "uk",
        ];
        let code = lang.code();
        let language = code.split(['-', '_']).next().unwrap_or_default();
        if CYRILLIC.contains(&language) {
            Self::Cyrillic
        } else {
            Self::Latin
        }
    }

    /// Whether the letter is of this script.
    pub fn has(self, c: char) -> bool {
        match self {
            Self::Latin => {
                c.is_ascii_alphabetic() || matches!(c, '\u{c0}'..='\u{24f}' if c.is_alphabetic())
            }
            Self::Cyrillic => matches!(c, '\u{400}'..='\u{52f}'),
        }
    }

    /// The letter of this script that looks like that one; `nearly`: or would pass for it within a word.
    fn alike(self, c: char, nearly: bool) -> Option<char> {
        let known = match self {
            Self::Latin => &*LATIN,
            Self::Cyrillic => &*CYRILLIC,
        };
        match known.ascii.get(c as usize) {
            Some(letters) => letters[usize::from(nearly)],
            None => known.find(c, nearly),
        }
    }

    /// Whether a word of the text, of two letters or more, is wholly in this script.
    pub fn has_word(self, text: &str) -> bool {
        text.split(|c: char| !c.is_alphabetic())
            .any(|word| word.chars().nth(1).is_some() && word.chars().all(|c| self.has(c)))
    }
}

/// The letters of a script, by what they look like.
struct Looks {
    alike: HashMap<String, char>,
    nearly: HashMap<String, char>,
    /// What is found for each ASCII character, without and with `nearly`: nearly every address is
    /// looked at letter by letter.
    ascii: Vec<[Option<char>; 2]>,
}

impl Looks {
    fn new(
        letters: impl Iterator<Item = char>,
        nearly: impl Iterator<Item = (char, char)>,
    ) -> Self {
        let look = |c: char| looks(c.encode_utf8(&mut [0; 4]));
        let mut alike = HashMap::new();
        for letter in letters {
            alike.entry(look(letter)).or_insert(letter);
        }
        let mut known = Self {
            alike,
            nearly: nearly.map(|(c, letter)| (look(c), letter)).collect(),
            ascii: Vec::new(),
        };
        let ascii = ('\0'..='\x7f').map(|c| [false, true].map(|nearly| known.find(c, nearly)));
        known.ascii = ascii.collect();
        known
    }

    /// The letter that looks like that one.
    fn find(&self, c: char, nearly: bool) -> Option<char> {
        let find = |text: &str| {
            let look = looks(text);
            let near = || self.nearly.get(&look).filter(|_| nearly);
            near().or_else(|| self.alike.get(&look)).copied()
        };
        let small: String = c.to_lowercase().collect();
        // A small letter first: the capital “І” looks like a small “l” too.
        let by_small = Some(&small).filter(|small| !small.contains(c));
        let by_small = by_small
            .and_then(|small| find(small))
            .filter(|letter| letter.is_lowercase());
        match by_small {
            Some(letter) => letter.to_uppercase().next(),
            None => find(c.encode_utf8(&mut [0; 4])),
        }
    }
}

// Small capitals, and letters of which only the capitals look alike: Unicode's table distinguishes
// them, but a person reading a word does not.
static LATIN: LazyLock<Looks> = LazyLock::new(|| {
    let foreign = "ᴀʙвᴄᴅᴇεꜰɢʜнɪιᴊᴋкκʟᴍмɴпηᴏᴘʀгꜱᴛтτᴜиυᴠνᴡшωʏᴢα";
    let letters = "abbcdeefghhiijkkklmmnnnoprrstttuuuvvwwwyza";
    let all = ('a'..='z').chain('A'..='Z');
    Looks::new(all, foreign.chars().zip(letters.chars()))
});

static CYRILLIC: LazyLock<Looks> = LazyLock::new(|| {
    let all = ('а'..='я').chain('А'..='Я');
    let all = all.chain("ёәғқңөұүһіЁӘҒҚҢӨҰҮҺІ".chars());
    Looks::new(all, "kmtbhnu".chars().zip("кмтвнпи".chars()))
});

fn looks(text: &str) -> String {
    prototype(text).collect()
}

/// Whether nobody sees the character: it has no width, shows nothing, or turns the direction.
pub fn is_invisible(c: char) -> bool {
    if c.is_ascii_graphic() || c.is_ascii_whitespace() {
        return false;
    }
    c.is_control() && !c.is_whitespace() || prototype(c.encode_utf8(&mut [0; 4])).next().is_none()
}

/// Whether the character turns the direction in which its neighbours are written.
pub fn turns_direction(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The text as a reader sees it, in the letters of its own script.
pub fn skeleton(text: &str, script: Script) -> Cow<'_, str> {
    if text
        .bytes()
        .all(|b| b.is_ascii_graphic() || b.is_ascii_whitespace())
    {
        return match script {
            Script::Cyrillic if passes_for_cyrillic(text) => Cow::Owned(folded(text, script)),
            _ => Cow::Borrowed(text),
        };
    }
    let usual = |c: char| {
        c == ' '
            || c == '\n'
            || c.is_ascii_graphic() && (script == Script::Latin || !c.is_ascii_alphabetic())
            || script == Script::Cyrillic && matches!(c, 'а'..='я' | 'А'..='Я' | 'ё' | 'Ё')
            || matches!(
                c,
                '“' | '”' | '‘' | '’' | '«' | '»' | '–' | '—' | '„' | '\u{fffc}'
            )
    };
    if text.chars().all(usual) {
        return Cow::Borrowed(text);
    }
    let shown = plain(text, script);
    if shown.chars().any(|c| c.is_alphanumeric() && !script.has(c)) {
        return Cow::Owned(folded(&shown, script));
    }
    Cow::Owned(shown)
}

/// Whether a reader may see other letters of this script than were typed, accents apart. Nearly every
/// address is in Latin letters alone, and hardly one has a word that passes for Cyrillic.
pub fn is_seen_otherwise(text: &str, script: Script) -> bool {
    let usual = |c: char| c == ' ' || c.is_ascii_graphic() || Script::Latin.has(c);
    !text.chars().all(usual) || script == Script::Cyrillic && passes_for_cyrillic(text)
}

/// Whether some word of a Latin text has only letters that look like Cyrillic ones.
fn passes_for_cyrillic(text: &str) -> bool {
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    words.any(|word| {
        let alike = |c: char| c.is_ascii_digit() || Script::Cyrillic.alike(c, false).is_some();
        word.chars().all(alike) && word.contains(char::is_alphabetic)
    })
}

/// The text in plain letters: without accents, if they are Latin, and without what nobody sees.
fn plain(text: &str, script: Script) -> String {
    let mut shown = String::with_capacity(text.len());
    let composed = match is_nfkc_quick(text.chars()) {
        IsNormalized::Yes => Cow::Borrowed(text),
        _ => Cow::Owned(text.nfkc().collect()),
    };
    for c in composed.chars() {
        if c.is_ascii_graphic() || c == ' ' {
            shown.push(c);
            continue;
        }
        if c == '\u{ad}' || is_invisible(c) {
            continue;
        }
        if script == Script::Latin && !c.is_ascii() && script.has(c) {
            shown.extend(c.nfd().filter(|part| !is_combining_mark(*part)));
        } else if !is_combining_mark(c) {
            shown.push(c);
        }
    }
    shown
}

/// Letters of other scripts as those that they look like, word by word: a word that is wholly
/// another language's stays.
fn folded(text: &str, script: Script) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let part = |c: char| c.is_alphanumeric();
        let inside = rest.starts_with(part);
        let end = rest.find(|c| part(c) != inside).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        rest = after;
        // Small capitals and phonetic letters are Latin too, if not what one writes with.
        let odd = |c: char| matches!(c, '\u{250}'..='\u{2af}' | '\u{1d00}'..='\u{1d7f}' | '\u{a730}'..='\u{a7ff}');
        let native = word
            .chars()
            .any(|c| script.has(c) || script == Script::Latin && odd(c));
        let alike = |c: char| match c {
            _ if script.has(c) || c.is_ascii_digit() => Some(c),
            _ => script.alike(c, native),
        };
        if inside && (native || word.chars().all(|c| alike(c).is_some())) {
            shown.extend(word.chars().map(|c| alike(c).unwrap_or(c)));
        } else {
            shown.push_str(word);
        }
    }
    shown
}

/// Whether a text says these words, as its reader sees both.
pub fn says(text: &str, words: &str, script: Script) -> bool {
    // What is written alike is seen alike.
    contains(text, words) || contains(&skeleton(text, script), &skeleton(words, script))
}

/// Whether a text has these words, no word of them within a longer one.
fn contains(text: &str, words: &str) -> bool {
    let words = words.trim();
    if !words.chars().any(char::is_alphanumeric) {
        return false;
    }
    let apart = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    text.match_indices(words).any(|(at, found)| {
        apart(text[..at].chars().next_back()) && apart(text[at + found.len()..].chars().next())
    })
}

#[cfg(test)]
mod tests;
