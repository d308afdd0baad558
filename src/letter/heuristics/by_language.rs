//! What some languages have, each in a file by the language's code.

use std::sync::OnceLock;

use include_dir::{Dir, File};

/// The files of a folder, each read when its language is first asked for.
pub struct ByLanguage<T>(Vec<(&'static str, &'static str, OnceLock<Option<T>>)>);

impl<T> ByLanguage<T> {
    /// Those of this folder.
    pub fn new(folder: &'static Dir<'static>) -> Self {
        let named = |file: &'static File<'static>| {
            let code = file.path().file_stem()?.to_str()?;
            Some((code, file.contents_utf8()?, OnceLock::new()))
        };
        Self(folder.files().filter_map(named).collect())
    }

    /// The codes of the languages that have one.
    #[cfg(test)]
    pub fn codes(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().map(|(code, ..)| *code)
    }

    /// What `read` makes of a language's file.
    pub fn get(&self, code: &str, read: impl FnOnce(&'static str) -> Option<T>) -> Option<&T> {
        let (_, text, known) = self.0.iter().find(|(known, ..)| *known == code)?;
        known.get_or_init(|| read(text)).as_ref()
    }
}
