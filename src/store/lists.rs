//! Which columns were which in lists that look alike: the headings of columns, and nothing of the
//! people in the lists.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::{atomic, text_file};
use crate::campaign::input;
use crate::problem::{Problem, StoreProblem};

/// How many lists are remembered.
const MAX: usize = 100;
const MAX_BYTES: u64 = 4 << 20;

/// For each field the headings of its columns.
pub type Mapping = BTreeMap<String, Vec<String>>;

/// What is remembered, by the fingerprint of a list's headings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Lists {
    /// The order in which they were used, the last one last.
    used: Vec<String>,
    list: BTreeMap<String, Mapping>,
}

impl Lists {
    /// What was remembered in this file; nothing, if there is no such file.
    ///
    /// # Errors
    /// One problem, if there is a file and it cannot be read.
    pub fn read(path: &Path) -> Result<Self, Problem> {
        if !path.exists() {
            return Ok(Self::default());
        }
        let file = text_file::read(path, MAX_BYTES)?;
        input::from_toml(&file.text).map_err(|why| {
            let path = path.display().to_string();
            Problem::error(StoreProblem::ColumnsUnreadable { path, why })
        })
    }

    /// Writes it to this file.
    ///
    /// # Errors
    /// What the system says, if it cannot be written.
    pub fn write(&self, path: &Path) -> io::Result<()> {
        let text = toml::to_string(self).map_err(io::Error::other)?;
        atomic::write(path, text.as_bytes())
    }

    /// The columns of a list with these headings.
    pub fn find(&self, fingerprint: &str) -> Option<&Mapping> {
        self.list.get(fingerprint)
    }

    /// Remembers the columns of a list with these headings; the one longest unused is forgotten.
    pub fn remember(&mut self, fingerprint: &str, mapping: Mapping) {
        self.used.retain(|used| used != fingerprint);
        self.used.push(fingerprint.to_owned());
        self.list.insert(fingerprint.to_owned(), mapping);
        while self.used.len() > MAX {
            let oldest = self.used.remove(0);
            self.list.remove(&oldest);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_remembered_and_the_oldest_forgotten() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("lists.toml");
        let mut lists = Lists::read(&path).unwrap();
        let mapping = Mapping::from([("name".to_owned(), vec!["Who".to_owned()])]);
        for number in 0..=MAX {
            lists.remember(&number.to_string(), mapping.clone());
            lists.remember("1", mapping.clone());
        }
        lists.write(&path).unwrap();
        let again = Lists::read(&path).unwrap();
        assert_eq!(again, lists);
        assert_eq!(again.find("1"), Some(&mapping));
        assert_eq!((again.find("0"), again.find("2").is_some()), (None, true));
        std::fs::write(&path, "used = 3").unwrap();
        assert!(Lists::read(&path).is_err());
    }
}
