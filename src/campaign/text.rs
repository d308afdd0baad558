//! Names and texts as a pack writes them.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::{Deref, Range};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::notation::{Notation, written};
use crate::problem::PackText;

/// A language by its code (`en`, `ru`, `kk`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Lang(String);

impl Default for Lang {
    fn default() -> Self {
        Self::new("en")
    }
}

impl Lang {
    /// The language of this code.
    pub fn new(code: impl Into<String>) -> Self {
        Self(code.into())
    }

    /// Whether this is how such a code is written (`en`, `pt-BR`, `zh-Hant`): it goes into names of
    /// files and into the files of other programs.
    pub fn is_code(code: &str) -> bool {
        let mut parts = code.split(['-', '_']);
        let first = parts.next().unwrap_or_default();
        let is_plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphanumeric());
        code.len() <= 35
            && (2..=3).contains(&first.len())
            && first.bytes().all(|byte| byte.is_ascii_alphabetic())
            && parts.all(|part| (1..=8).contains(&part.len()) && is_plain(part))
    }

    /// Its code.
    pub fn code(&self) -> &str {
        &self.0
    }

    /// Whether it is written from right to left.
    pub fn is_right_to_left(&self) -> bool {
        let language = self.0.split(['-', '_']).next().unwrap_or_default();
        ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"].contains(&language)
    }
}

impl<'de> Deserialize<'de> for Lang {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        written(deserializer, Notation::Language, |code| {
            Self::is_code(code).then(|| Self::new(code))
        })
    }
}

impl Borrow<str> for Lang {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A name that something has or is called by, with the bytes of the file it stands in, so that a
/// problem can point at it. Two names are equal when their text is.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(from = "toml::Spanned<String>")]
pub struct Name {
    text: String,
    /// Where in its file it stands, in bytes.
    pub span: Range<usize>,
}

impl From<toml::Spanned<String>> for Name {
    fn from(spanned: toml::Spanned<String>) -> Self {
        Self {
            span: spanned.span(),
            text: spanned.into_inner(),
        }
    }
}

impl From<&str> for Name {
    fn from(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            span: 0..0,
        }
    }
}

impl Deref for Name {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

impl PartialEq for Name {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Name {}

impl PartialEq<str> for Name {
    fn eq(&self, other: &str) -> bool {
        self.text == other
    }
}

impl PartialEq<&str> for Name {
    fn eq(&self, other: &&str) -> bool {
        self.text == *other
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Serialize for Name {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

/// A text in one or more languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Text(pub BTreeMap<Lang, String>);

impl Text {
    /// The text in this language, if the pack has it.
    pub fn get(&self, lang: &Lang) -> Option<&str> {
        self.0.get(lang).map(String::as_str)
    }

    /// The text in this language, else in English, else in any; empty if there is none. For the
    /// window and for messages; a letter takes [`Text::get`], so that it never mixes languages.
    pub fn show(&self, lang: &Lang) -> &str {
        self.get(lang)
            .or_else(|| self.0.get("en").map(String::as_str))
            .or_else(|| self.0.values().next().map(String::as_str))
            .unwrap_or("")
    }

    /// The text for a problem of a letter in this language: it is said in the reader's.
    pub fn told(&self, lang: &Lang) -> PackText {
        self.told_as(lang, str::to_owned)
    }

    /// Like [`Text::told`], with each language's words changed by `shown`.
    pub fn told_as(&self, lang: &Lang, shown: impl Fn(&str) -> String) -> PackText {
        let texts = self.0.iter();
        let texts = texts.map(|(lang, text)| (lang.code().to_owned(), shown(text)));
        PackText::new(texts, shown(self.show(lang)))
    }

    /// Whether it is empty in every language.
    pub fn is_empty(&self) -> bool {
        self.0.values().all(|text| text.trim().is_empty())
    }
}

/// Lines of an address in one or more languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Lines(pub BTreeMap<Lang, Vec<String>>);

impl Lines {
    /// The lines in this language, else in English, else in any: an envelope must arrive, in
    /// whatever language its letter is.
    pub fn get(&self, lang: &Lang) -> &[String] {
        self.0
            .get(lang)
            .or_else(|| self.0.get("en"))
            .or_else(|| self.0.values().next())
            .map_or(&[], Vec::as_slice)
    }
}
