//! The letter that is being written, kept safe from a crash: in a file of its own that only its
//! writer can read, and that is removed when the letter was saved or given up.
//!
//! Each open window has a stem of its own and holds a lock on `<stem>.lock`, which the system
//! lets go when the program ends, however it ends. What stands in `<stem>.kept` without a lock
//! was left by a crash.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::{atomic, folders};

/// The place of one window's letter.
#[derive(Debug)]
pub struct Keeper {
    kept: PathBuf,
    lock: PathBuf,
    _held: File,
}

/// A letter as kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Kept {
    /// The file that it was opened from or saved to.
    pub path: Option<PathBuf>,
    /// What a `.letter` file would hold, with the sender.
    pub letter: String,
}

/// What a crash left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// The letter.
    pub kept: Kept,
    /// The file it was found in, for [`discard`].
    pub file: PathBuf,
}

impl Keeper {
    /// A place for a letter in `folder`.
    ///
    /// # Errors
    /// What the system says, if nothing can be kept there.
    pub fn begin(folder: &Path) -> io::Result<Self> {
        folders::make(folder)?;
        let held = tempfile::Builder::new()
            .prefix("letter-")
            .suffix(".lock")
            .tempfile_in(folder)?;
        held.as_file().try_lock()?;
        let (held, lock) = held.keep().map_err(|error| error.error)?;
        Ok(Self {
            kept: lock.with_extension("kept"),
            lock,
            _held: held,
        })
    }

    /// Keeps the letter as it is now.
    ///
    /// # Errors
    /// What the system says; then what was kept before is still there.
    pub fn keep(&self, kept: &Kept) -> io::Result<()> {
        let text = toml::to_string(kept).map_err(io::Error::other)?;
        atomic::write(&self.kept, text.as_bytes())
    }

    /// Keeps nothing any more: the letter was saved, or given up.
    ///
    /// # Errors
    /// What the system says.
    pub fn forget(&self) -> io::Result<()> {
        match fs::remove_file(&self.kept) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        // The letter stays: whoever leaves cleanly has had it forgotten before.
        let _ = fs::remove_file(&self.lock);
    }
}

/// What crashes have left in `folder`, and no window that is open now keeps, oldest first.
pub fn left(folder: &Path) -> Vec<Left> {
    let mut files = files(folder);
    files.retain(|path| !is_held(&path.with_extension("lock")));
    files.sort_by_key(|path| fs::metadata(path).and_then(|data| data.modified()).ok());
    let with_file = |file: PathBuf| read(&file).map(|kept| Left { kept, file });
    files.into_iter().filter_map(with_file).collect()
}

/// Every letter that is kept in `folder`, whether a window has it open or not.
pub fn all(folder: &Path) -> Vec<Kept> {
    files(folder).iter().filter_map(|file| read(file)).collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "kept"))
        .collect()
}

fn read(file: &Path) -> Option<Kept> {
    toml::from_str(&fs::read_to_string(file).ok()?).ok()
}

/// Removes what a crash left.
///
/// # Errors
/// What the system says.
pub fn discard(file: &Path) -> io::Result<()> {
    let _ = fs::remove_file(file.with_extension("lock"));
    match fs::remove_file(file) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn is_held(lock: &Path) -> bool {
    match File::open(lock) {
        Ok(file) => matches!(file.try_lock(), Err(TryLockError::WouldBlock)),
        Err(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter(text: &str) -> Kept {
        Kept {
            path: Some("/a.letter".into()),
            letter: text.to_owned(),
        }
    }

    #[test]
    fn autosave_offers_what_a_crash_left_and_not_what_is_open() {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("state");
        assert_eq!(left(&folder), []);
        let open = Keeper::begin(&folder).unwrap();
        open.keep(&letter("first")).unwrap();
        open.keep(&letter("\"\"\" second ” \\ \n")).unwrap();
        assert_eq!(left(&folder), []);
        // A crash: the lock goes, the letter stays.
        drop(open);
        let all = left(&folder);
        assert_eq!(all.len(), 1);
        assert_eq!(all[0].kept, letter("\"\"\" second ” \\ \n"));
        // Another window keeps its own.
        let other = Keeper::begin(&folder).unwrap();
        other.keep(&letter("other")).unwrap();
        assert_eq!(left(&folder), all);
        discard(&all[0].file).unwrap();
        assert_eq!(left(&folder), []);
        other.forget().unwrap();
        other.forget().unwrap();
        drop(other);
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
    }

    #[cfg(unix)]
    #[test]
    fn autosave_is_its_writers_alone() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("state");
        let keeper = Keeper::begin(&folder).unwrap();
        keeper.keep(&letter("mine")).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&folder), 0o700);
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            assert_eq!(mode(&path), 0o600, "{}", path.display());
        }
    }
}
