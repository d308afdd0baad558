//! The letters and packs opened lately, newest first: paths only.

use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::{atomic, folders};
use crate::campaign::input;

const NAME: &str = "recent.toml";

/// More than it ever has, in bytes.
const MAX_BYTES: u64 = 1 << 20;
/// How many letters are remembered.
const MAX: usize = 8;
/// How many packs: more than anybody keeps.
const MAX_PACKS: usize = 60;

/// The letters opened or saved lately, newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Recent {
    /// Where they are, or were.
    pub letters: Vec<PathBuf>,
    /// The newest of them that was a file when it was looked for last: at the start, or when it was opened or
    /// saved.
    #[serde(skip)]
    pub there: Option<PathBuf>,
    /// The packs opened lately: files or folders.
    pub packs: Vec<PathBuf>,
}

impl Recent {
    /// The letters, each with the name of its file.
    pub fn named(&self) -> impl Iterator<Item = (String, &PathBuf)> {
        self.letters.iter().map(|path| {
            let name = path.file_name().unwrap_or(path.as_os_str());
            (name.display().to_string(), path)
        })
    }

    /// Remembers a letter as the newest.
    pub fn add(&mut self, path: &Path) {
        self.forget(path);
        // A name that is no Unicode cannot stand in the file.
        if path.to_str().is_none() {
            return;
        }
        self.letters.insert(0, path.to_owned());
        self.letters.truncate(MAX);
        self.there = Some(path.to_owned());
    }

    /// Remembers a pack as the newest.
    pub fn add_pack(&mut self, path: &Path) {
        self.packs.retain(|known| known != path);
        if path.to_str().is_none() {
            return;
        }
        self.packs.insert(0, path.to_owned());
        self.packs.truncate(MAX_PACKS);
    }

    /// Takes a letter or a pack off the lists.
    pub fn forget(&mut self, path: &Path) {
        self.letters.retain(|known| known != path);
        self.packs.retain(|known| known != path);
        self.there.take_if(|known| known == path);
    }
}

/// The list in `folder`. One that is missing or broken is empty: nothing is lost by that.
pub fn read(folder: &Path) -> Recent {
    let text = input::read_text(&folder.join(NAME), MAX_BYTES).unwrap_or_default();
    let mut recent: Recent = input::from_toml(&text).unwrap_or_default();
    recent.letters.truncate(MAX);
    recent.packs.truncate(MAX_PACKS);
    recent.there = recent.letters.iter().find(|path| path.is_file()).cloned();
    recent
}

/// Writes the list.
///
/// # Errors
/// What the system says.
pub fn write(folder: &Path, recent: &Recent) -> io::Result<()> {
    let text = toml::to_string_pretty(recent).map_err(io::Error::other)?;
    folders::make(folder)?;
    atomic::write(&folder.join(NAME), text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recent_keeps_the_newest_first_and_none_twice() {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("state");
        assert_eq!(read(&folder), Recent::default());
        let mut recent = Recent::default();
        for number in 0..12 {
            recent.add(Path::new(&format!("/{number}.letter")));
        }
        recent.add(Path::new("/7.letter"));
        assert_eq!(recent.letters.len(), MAX);
        for number in 0..70 {
            recent.add_pack(Path::new(&format!("/{number}.entreaty")));
        }
        recent.add_pack(Path::new("/67.entreaty"));
        assert_eq!(recent.packs.len(), MAX_PACKS);
        assert_eq!(recent.packs[0], PathBuf::from("/67.entreaty"));
        assert_eq!(
            recent.letters[..2],
            [PathBuf::from("/7.letter"), "/11.letter".into()]
        );
        write(&folder, &recent).unwrap();
        // None of them is a file.
        recent.there = None;
        assert_eq!(read(&folder), recent);
        std::fs::write(folder.join(NAME), "letters = 3").unwrap();
        assert_eq!(read(&folder), Recent::default());
    }
}
