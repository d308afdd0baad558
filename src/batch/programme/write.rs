//! A programme's file, written as [`read`](super::read) reads it: each letter in a file of its own beside it,
//! because a letter has more than its choices.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::Programme;
use super::read::VERSION;
use crate::campaign::load::is_exercise;
use crate::problem::Why;
use crate::store::letter_file;

#[derive(Serialize)]
struct File<'p> {
    entreaty: u32,
    #[serde(skip_serializing_if = "str::is_empty")]
    title: &'p str,
    letter: Vec<Letter<'p>>,
    card: Vec<Card<'p>>,
}

#[derive(Serialize)]
struct Letter<'p> {
    id: &'p str,
    #[serde(skip_serializing_if = "str::is_empty")]
    title: &'p str,
    file: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    pack: &'p str,
}

#[derive(Serialize)]
struct Card<'p> {
    id: &'p str,
    #[serde(skip_serializing_if = "str::is_empty")]
    title: &'p str,
    #[serde(skip_serializing_if = "str::is_empty")]
    pack: &'p str,
    to: &'p str,
    words: &'p str,
    #[serde(skip_serializing_if = "str::is_empty")]
    front: &'p str,
    #[serde(skip_serializing_if = "str::is_empty")]
    picture: &'p str,
    size: &'p str,
    lang: &'p str,
}

impl Programme {
    /// The files of this programme where its own is to stand at `path`: that, and then a letter each, named
    /// after it and as no file there is, with nobody's name. Packs and pictures stay where they are.
    ///
    /// # Errors
    /// A letter or a path that cannot be written as text.
    pub fn files(&self, path: &Path) -> Result<Vec<(PathBuf, Vec<u8>)>, Why> {
        let stem = path.file_stem().and_then(OsStr::to_str);
        let stem = stem.ok_or(Why::NoFileName)?;
        let system = |reason: String| Why::System { reason };
        let mut letters = Vec::new();
        let mut files = Vec::new();
        for (letter, number) in self.letters.iter().zip(1_usize..) {
            let names = std::iter::once(format!("{stem}-{number}.letter"))
                .chain((2..).map(|other| format!("{stem}-{number} ({other}).letter")));
            let mut free = names.filter(|name| !path.with_file_name(name).exists());
            let file = free.next().unwrap_or_default();
            let text = letter_file::to_text(&letter.draft, &letter.campaign, false);
            let text = text.map_err(system)?;
            files.push((path.with_file_name(&file), text.into_bytes()));
            letters.push(Letter {
                id: &letter.id,
                title: &letter.title,
                file,
                pack: pack(letter.pack.as_deref())?,
            });
        }
        let mut cards = Vec::new();
        for card in &self.cards {
            let picture = card.picture.as_ref().map(|picture| &*picture.path);
            cards.push(Card {
                id: &card.id,
                title: &card.title,
                pack: pack(card.pack.as_deref())?,
                to: &card.card.person,
                words: &card.card.words,
                front: &card.card.front,
                picture: text(picture)?,
                size: &card.size.id,
                lang: card.card.lang.code(),
            });
        }
        let own = File {
            entreaty: VERSION,
            title: &self.title,
            letter: letters,
            card: cards,
        };
        let own = toml::to_string(&own).map_err(|error| system(error.to_string()))?;
        files.insert(0, (path.to_owned(), own.into_bytes()));
        Ok(files)
    }
}

/// A path as the file says it.
fn text(path: Option<&Path>) -> Result<&str, Why> {
    path.map_or(Ok(""), |path| path.to_str().ok_or(Why::NotUtf8))
}

/// Where a pack is, unless the program brings it.
fn pack(path: Option<&Path>) -> Result<&str, Why> {
    text(path.filter(|path| !is_exercise(path)))
}
