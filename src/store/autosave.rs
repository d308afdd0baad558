//! The letter that is being written, and the templates, kept safe from a crash: in files of their
//! own that only their writer can read, and that are removed when all was saved or given up. How soon
//! after a change they are written, the window's thread decides (`app::kernel::persistence`).
//!
//! Each open window has a stem of its own and holds a lock on `<stem>.lock`, which the system
//! lets go when the program ends, however it ends. What stands in `<stem>.kept` without a lock
//! was left by a crash.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::marker::PhantomData;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize, Serializer};

use super::disk::{self, OutputFile};
use super::staging::{is_held, is_old};
use super::{atomic, folders};
use crate::campaign::input;

/// More than what is kept ever has, in bytes: all templates of a pack.
const MAX_BYTES: u64 = 32 << 20;

/// Something that is kept.
pub trait Keepable: Serialize + DeserializeOwned {
    /// What its files' names begin with.
    const STEM: &'static str;
    /// The ending of its files.
    const ENDING: &'static str;
}

impl Keepable for Kept {
    const STEM: &'static str = "letter-";
    const ENDING: &'static str = "kept";
}

/// Texts of a pack that are not saved, as kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Texts {
    /// The pack's id.
    pub pack: String,
    /// What the pack is called.
    pub title: String,
    /// Its folder or file, if it is not built in.
    #[serde(serialize_with = "if_text")]
    pub at: Option<PathBuf>,
    /// The texts, by their files' names.
    pub texts: BTreeMap<String, String>,
    /// What the pack's files said when these were begun; nothing of those that it did not have.
    pub was: BTreeMap<String, String>,
}

impl Keepable for Texts {
    const STEM: &'static str = "texts-";
    const ENDING: &'static str = "texts";
}

/// The place of one window's letter.
#[derive(Debug)]
pub struct Keeper<T = Kept> {
    kept: PathBuf,
    lock: PathBuf,
    _held: OutputFile,
    _of: PhantomData<T>,
}

/// A letter as kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Kept {
    /// The file that it was opened from or saved to.
    #[serde(serialize_with = "if_text")]
    pub path: Option<PathBuf>,
    /// What a `.letter` file would hold, with the sender.
    pub letter: String,
}

/// A name that is no Unicode cannot stand in the file: the letter is kept without it.
// This is how serde hands it over.
#[allow(clippy::ref_option)]
fn if_text<S: Serializer>(path: &Option<PathBuf>, serializer: S) -> Result<S::Ok, S::Error> {
    path.as_ref()
        .and_then(|path| path.to_str())
        .serialize(serializer)
}

/// What a crash left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left<T = Kept> {
    /// The letter, or the texts.
    pub kept: T,
    /// The file it was found in, for [`discard`].
    pub file: PathBuf,
}

impl<T: Keepable> Keeper<T> {
    /// A place for it in `folder`.
    ///
    /// # Errors
    /// What the system says, if nothing can be kept there.
    pub fn begin(folder: &Path) -> io::Result<Self> {
        folders::make(folder)?;
        let (lock, held) = disk::create_in(folder, T::STEM, ".lock")?;
        held.hold();
        Ok(Self {
            kept: lock.with_extension(T::ENDING),
            lock,
            _held: held,
            _of: PhantomData,
        })
    }

    /// Keeps it as it is now.
    ///
    /// # Errors
    /// What the system says; then what was kept before is still there.
    pub fn keep(&self, kept: &T) -> io::Result<()> {
        let text = toml::to_string(kept).map_err(io::Error::other)?;
        atomic::write(&self.kept, text.as_bytes())
    }

    /// Keeps nothing any more: it was saved, or given up.
    ///
    /// # Errors
    /// What the system says.
    pub fn forget(&self) -> io::Result<()> {
        disk::remove(&self.kept)
    }
}

impl<T> Drop for Keeper<T> {
    fn drop(&mut self) {
        // The letter stays: whoever leaves cleanly has had it forgotten before.
        let _ = disk::remove(&self.lock);
    }
}

/// What crashes have left in `folder`, and no window that is open now keeps, oldest first.
pub fn left<T: Keepable>(folder: &Path) -> Vec<Left<T>> {
    let mut files = files::<T>(folder);
    files.retain(|path| !is_held(&path.with_extension("lock")));
    files.sort_by_key(|path| fs::metadata(path).and_then(|data| data.modified()).ok());
    let with_file = |file: PathBuf| read(&file).map(|kept| Left { kept, file });
    files.into_iter().filter_map(with_file).collect()
}

/// Every letter that is kept in `folder`, whether a window has it open or not.
pub fn all(folder: &Path) -> Vec<Kept> {
    files::<Kept>(folder)
        .iter()
        .filter_map(|file| read(file))
        .collect()
}

fn files<T: Keepable>(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == T::ENDING))
        .collect()
}

fn read<T: Keepable>(file: &Path) -> Option<T> {
    input::from_toml(&input::read_text(file, MAX_BYTES).ok()?).ok()
}

/// Removes what a crash left.
///
/// # Errors
/// What the system says.
pub fn discard(file: &Path) -> io::Result<()> {
    let _ = disk::remove(&file.with_extension("lock"));
    disk::remove(file)
}

/// Takes away what killed programs left in `folder` besides letters and texts: locks of windows that
/// kept none, and half-written files.
pub fn sweep(folder: &Path) {
    atomic::sweep(folder);
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    for path in entries.map(|entry| entry.path()) {
        let is_lock = path.extension().is_some_and(|ending| ending == "lock");
        let kept = [Kept::ENDING, Texts::ENDING];
        let alone = is_lock
            && !kept
                .iter()
                .any(|ending| path.with_extension(ending).exists());
        // One that is only just made is not held yet.
        if alone && is_old(&path) && !is_held(&path) {
            let _ = disk::remove(&path);
        }
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
        assert_eq!(left::<Kept>(&folder), []);
        let open = Keeper::begin(&folder).unwrap();
        open.keep(&letter("first")).unwrap();
        open.keep(&letter("\"\"\" second ” \\ \n")).unwrap();
        assert_eq!(left::<Kept>(&folder), []);
        // A crash: the lock goes, the letter stays.
        drop(open);
        let all = left::<Kept>(&folder);
        assert_eq!(all.len(), 1);
        assert_eq!(all[0].kept, letter("\"\"\" second ” \\ \n"));
        // Another window keeps its own.
        let other = Keeper::begin(&folder).unwrap();
        other.keep(&letter("other")).unwrap();
        assert_eq!(left(&folder), all);
        // Texts are kept apart from letters.
        let texts = Texts {
            pack: "p".to_owned(),
            title: "P".to_owned(),
            at: None,
            texts: BTreeMap::from([("a.en.hbs".to_owned(), "+++\n\"\"\"'''\n".to_owned())]),
            was: BTreeMap::from([("a.en.hbs".to_owned(), "+++\n".to_owned())]),
        };
        Keeper::begin(&folder).unwrap().keep(&texts).unwrap();
        assert_eq!(left(&folder), all);
        let kept = left::<Texts>(&folder);
        assert_eq!(kept[0].kept, texts);
        discard(&kept[0].file).unwrap();
        discard(&all[0].file).unwrap();
        assert_eq!(left::<Kept>(&folder), []);
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
