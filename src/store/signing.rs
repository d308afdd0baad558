//! The signing at a table, kept safe from a crash: who signed, in a folder of its own
//! that nobody but its owner can look into, with all that was printed. Ending the signing removes
//! the folder whole; how many letters there were is for the [`diary`](super::diary), where one is kept.
//!
//! An open table holds a lock in its folder, which the system lets go however the program ends. A
//! folder without one was left by a crash, or by somebody who left without ending the signing.

use std::collections::BTreeMap;
use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::{SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use super::staging::{is_held, is_old};
use super::{atomic, disk, folders};
use crate::campaign::input;
use crate::letter::card::Card;

const LIST: &str = "list.toml";
const LOCK: &str = "lock";
const PROGRAMME: &str = "programme.toml";
/// More than either ever has, in bytes.
const MAX_BYTES: u64 = 16 << 20;

/// Somebody who signs at the table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Person {
    /// The name.
    pub name: String,
    /// The address, lines parted by line breaks.
    pub address: String,
    /// Their own words.
    pub words: String,
    /// The ids of the letters that they sign.
    pub letters: Vec<String>,
    /// Other words in one letter, by its id.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub own: BTreeMap<String, String>,
    /// The language of their letters, where they chose one.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub lang: String,
    /// Whether their letters were printed.
    pub printed: bool,
    /// The ids of the cards that were not handed over beside them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub left: Vec<String>,
    /// Whether the notes were not handed over that lie with copies of their printed letters.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub notes_left: bool,
    /// How many pages each of their printed letters has, by its id.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub pages: BTreeMap<String, usize>,
}

impl Person {
    /// Whether any of what they sign waits to be printed.
    pub fn waits(&self) -> bool {
        !self.printed || !self.left.is_empty() || self.notes_left
    }

    /// Whether they sign the letter or card of this id, and it waits to be printed.
    pub fn waits_for(&self, id: &str) -> bool {
        let is_in = |all: &[String]| all.iter().any(|one| one == id);
        is_in(&self.letters) && (!self.printed || is_in(&self.left))
    }

    /// Whether they sign the letter of this id, and a note that lies with a copy of it waits to be printed.
    pub fn waits_for_note(&self, id: &str) -> bool {
        self.letters.iter().any(|one| one == id) && (!self.printed || self.notes_left)
    }

    /// The same, as if nothing of it had been printed.
    pub fn unprinted(&self) -> Self {
        Self {
            printed: false,
            left: Vec::new(),
            notes_left: false,
            pages: BTreeMap::new(),
            ..self.clone()
        }
    }
}

/// A letter that is signed at the table, or will be.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct KeptLetter {
    /// What people's choices call it.
    pub id: String,
    /// Its name for people, where it has one.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// As a `.letter` file would hold it.
    pub letter: String,
    /// Where its pack was opened from, if anywhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pack: Option<PathBuf>,
}

/// A card that is signed at the table, or will be.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct KeptCard {
    /// What people's choices call it.
    pub id: String,
    /// Its name for people, where it has one.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// The id of its size.
    pub size: String,
    /// The picture on its front, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture: Option<PathBuf>,
    /// The id of its pack.
    pub campaign: String,
    /// Where that was opened from, if anywhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pack: Option<PathBuf>,
    /// What it says.
    pub card: Card,
}

/// The letters and cards that are signed, without anybody who signs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Kept {
    /// Its name for people, where it has one.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// The letters, in order.
    pub letters: Vec<KeptLetter>,
    /// The cards, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cards: Vec<KeptCard>,
    /// The file that it was opened from or saved in last, if any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub own: Option<KeptFile>,
}

/// The file of a programme.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct KeptFile {
    /// Where it is.
    pub path: PathBuf,
    /// What its bytes of then are known again by.
    pub written: String,
}

/// What is kept of a signing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Signing {
    /// What is signed.
    #[serde(flatten)]
    pub kept: Kept,
    /// Who signed, in order.
    pub people: Vec<Person>,
    /// The one letter of a signing that an earlier version kept, and how many were printed of it.
    #[serde(skip_serializing)]
    letter: String,
    #[serde(skip_serializing)]
    printed: usize,
}

impl Signing {
    /// A signing of these letters and cards.
    pub fn of(kept: Kept, people: Vec<Person>) -> Self {
        Self {
            kept,
            people,
            ..Self::default()
        }
    }

    /// As this version would have kept what an earlier one did.
    fn now(mut self) -> Self {
        if self.letter.is_empty() {
            return self;
        }
        let id = "letter".to_owned();
        for (at, person) in self.people.iter_mut().enumerate() {
            person.letters = vec![id.clone()];
            person.printed = at < self.printed;
        }
        self.kept.letters = vec![KeptLetter {
            id,
            letter: std::mem::take(&mut self.letter),
            ..KeptLetter::default()
        }];
        self.printed = 0;
        self
    }
}

/// Keeps the letters and cards of the next signing, which nobody signed yet; none if there are none.
///
/// # Errors
/// What the system says.
pub fn keep_programme(state: &Path, kept: &Kept) -> io::Result<()> {
    let path = state.join(PROGRAMME);
    if *kept == Kept::default() {
        return disk::remove(&path);
    }
    folders::make(state)?;
    let text = toml::to_string(kept).map_err(io::Error::other)?;
    atomic::write(&path, text.as_bytes())
}

/// The letters and cards of the next signing.
pub fn programme(state: &Path) -> Kept {
    let text = input::read_text(&state.join(PROGRAMME), MAX_BYTES).ok();
    let kept = text.and_then(|text| input::from_toml::<Kept>(&text).ok());
    kept.unwrap_or_default()
}

/// The folder of this program's table. The number of a process comes again, on some systems at
/// every start: the moment is part of the name, so that no signing that was cut off is taken for
/// this one.
pub fn folder(state: &Path) -> PathBuf {
    static NAME: LazyLock<String> = LazyLock::new(|| {
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        let moment = since.unwrap_or_default().as_millis();
        format!("evening-{}-{moment}", std::process::id())
    });
    state.join(&*NAME)
}

/// A table that is open.
#[derive(Debug)]
pub struct Table {
    folder: PathBuf,
    _held: File,
}

impl Table {
    /// Opens a table in this folder.
    ///
    /// # Errors
    /// What the system says.
    pub fn begin(folder: &Path) -> io::Result<Self> {
        folders::make(folder)?;
        let held = disk::open(&folder.join(LOCK))?;
        // Where a disk has no locks nobody else looks for one either.
        if let Err(TryLockError::WouldBlock) = held.try_lock() {
            return Err(ErrorKind::ResourceBusy.into());
        }
        Ok(Self {
            folder: folder.to_owned(),
            _held: held,
        })
    }

    /// Keeps the signing as it is now.
    ///
    /// # Errors
    /// What the system says; then what was kept before is still there.
    pub fn keep(&self, signing: &Signing) -> io::Result<()> {
        let text = toml::to_string(signing).map_err(io::Error::other)?;
        atomic::write(&self.folder.join(LIST), text.as_bytes())
    }
}

/// Evenings that nobody ended and no program has open, each with its folder.
pub fn left(state: &Path) -> Vec<(PathBuf, Signing)> {
    let mut all = all(state);
    all.retain(|(folder, _)| !is_held(&folder.join(LOCK)));
    all
}

/// Every signing that is kept, whether a program has it open or not, each with its folder.
pub fn all(state: &Path) -> Vec<(PathBuf, Signing)> {
    let entries = fs::read_dir(state).into_iter().flatten().flatten();
    let folders = entries.filter(|entry| {
        let name = entry.file_name();
        name.to_string_lossy().starts_with("evening-")
    });
    let read = |folder: PathBuf| {
        let text = input::read_text(&folder.join(LIST), MAX_BYTES).ok()?;
        Some((folder, input::from_toml::<Signing>(&text).ok()?.now()))
    };
    folders.filter_map(|entry| read(entry.path())).collect()
}

/// Takes away the folders of evenings at which nobody signed before the program was killed: what
/// is in them nobody would be offered any more.
pub fn sweep(state: &Path) {
    let entries = fs::read_dir(state).into_iter().flatten().flatten();
    for entry in entries {
        let ours = entry.file_name().to_string_lossy().starts_with("evening-");
        let path = entry.path();
        let nobody = path.is_dir() && !path.join(LIST).exists();
        // One that is only just made is not held yet.
        if ours && nobody && is_old(&path) && !is_held(&path.join(LOCK)) {
            let _ = remove(&path);
        }
    }
    // A list that was half-written has names in it.
    for (folder, _) in left(state) {
        atomic::sweep(&folder);
    }
}

/// Removes the letters and manifests that were printed, whose names somebody may have withdrawn; what
/// stays can be printed again.
///
/// # Errors
/// What the system says.
pub fn remove_printed(folder: &Path) -> io::Result<()> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    for entry in entries {
        let path = entry?.path();
        let ending = path.extension().unwrap_or_default();
        if ending == "pdf" || ending == "csv" {
            disk::remove(&path)?;
        }
    }
    Ok(())
}

/// Removes files of letters and cards that nobody has printed, with their manifest.
///
/// # Errors
/// What the system says.
pub fn remove_unprinted(pdfs: &[PathBuf], manifest: &Path) -> io::Result<()> {
    for pdf in pdfs {
        disk::remove(pdf)?;
    }
    disk::remove(manifest)
}

/// Removes all that a signing left in its folder.
///
/// # Errors
/// What the system says.
pub fn remove(folder: &Path) -> io::Result<()> {
    disk::remove_folder(folder)
}

#[cfg(test)]
mod tests;
