//! The diary's file: `diary.toml` beside the settings, or where the group puts it. It is written whole
//! or not at all, and by one program at a time: whoever changes it reads it anew while it holds
//! `diary.lock`, so that two programs lose nothing of each other. One with mistakes is not written to.
//!
//! An earlier version kept how many letters evenings had in `evenings.toml`; its entries are taken over
//! with the first change.

mod said;

use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::entry::is_none;
use super::{Diary, FollowUp, Letters, Reply};
use crate::campaign::input;
use crate::campaign::read::{Entry, Toml};
use crate::problem::{FileProblem, Place, Problem, StoreProblem, TextFile, Why, has_errors};
use crate::store::folders::{self, Folders};
use crate::store::settings::Settings;
use crate::store::{atomic, disk, text_file};
pub use said::Said;

/// What its file is called.
pub const NAME: &str = "diary.toml";
/// The totals of an earlier version.
const EVENINGS: &str = "evenings.toml";
/// More than any diary has, in bytes.
const MAX_BYTES: u64 = 16 << 20;

/// How often another program is waited for, and how long each time.
const TRIES: u32 = 100;
const WAIT: Duration = Duration::from_millis(100);

/// Where the diary is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Book {
    path: PathBuf,
    /// Whether it is in the program's own folder, which comes into being with it.
    is_own: bool,
    evenings: PathBuf,
}

/// The file as it is written.
#[derive(Serialize)]
struct Written<'a> {
    #[serde(skip_serializing_if = "is_none")]
    carried: usize,
    given: u32,
    letters: &'a [Letters],
    replies: &'a [Reply],
    follow_ups: &'a [FollowUp],
}

/// What stands beside the lists of entries.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Head {
    carried: usize,
    given: u32,
}

impl Entry for Head {
    const REQUIRED: &'static [&'static str] = &[];

    fn set_place(&mut self, _place: Place) {}
}

/// The totals as an earlier version kept them.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Evenings {
    evenings: Vec<Evening>,
}

#[derive(Deserialize)]
struct Evening {
    date: String,
    office: String,
    letters: usize,
    #[serde(default)]
    printed: usize,
}

/// What the file begins with.
const HEAD: &str = "# What was made and sent with Entreaty, without names of senders.\n";

impl Book {
    /// The diary of whoever runs the program.
    pub fn of(folders: &Folders, settings: &Settings) -> Self {
        Self::at(folders, settings.diary_file.clone())
    }

    /// The diary in this file, or else beside the settings.
    pub fn at(folders: &Folders, file: Option<PathBuf>) -> Self {
        let is_own = file.is_none();
        let own = || folders.config.join(NAME);
        Self {
            path: file.unwrap_or_else(own),
            is_own,
            evenings: folders.state.join(EVENINGS),
        }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The diary as it is, with what an earlier version kept.
    ///
    /// # Errors
    /// All that is wrong with the file.
    pub fn read(&self) -> Result<Diary, Vec<Problem>> {
        let mut diary = self.own()?;
        self.carry(&mut diary)?;
        Ok(diary)
    }

    /// Changes the diary: what another program wrote into it meanwhile stays.
    ///
    /// # Errors
    /// All that is wrong with the file, or that it cannot be written; then it is as it was.
    pub fn change<T>(&self, change: impl FnOnce(&mut Diary) -> T) -> Result<T, Vec<Problem>> {
        let unwritable =
            |error: io::Error| vec![Problem::error(FileProblem::unwritable(&self.path, &error))];
        // A stick that is not there is no reason to begin another diary in its place.
        if self.is_own {
            folders::make(folders::of(&self.path)).map_err(unwritable)?;
        }
        let _held = self.hold().map_err(unwritable)?;
        let mut diary = self.own()?;
        let is_carried = self.carry(&mut diary)?;
        let done = change(&mut diary);
        self.write(&diary)?;
        self.forget_others(&diary);
        if is_carried {
            // First the entries are safe, then the file goes, then nothing speaks of it any more.
            disk::remove(&self.evenings).map_err(unwritable)?;
            diary.carried = 0;
            self.write(&diary)?;
        }
        Ok(done)
    }

    /// Deletes the diary, and what an earlier version kept. It cannot be undone.
    ///
    /// # Errors
    /// What the system says.
    pub fn forget(&self) -> io::Result<()> {
        if self.is_away() {
            return Err(ErrorKind::NotFound.into());
        }
        let lock = self.lock();
        let _held = if self.path.exists() || lock.exists() {
            Some(self.hold()?)
        } else {
            None
        };
        disk::remove(&self.path)?;
        disk::remove_folder(&self.snapshots())?;
        disk::remove(&self.evenings)?;
        // Whoever waits for it sees that it is another then.
        disk::remove(&lock)
    }

    /// Whether there is anything to delete, or may be where nobody can look now.
    pub fn exists(&self) -> bool {
        let all = [&self.path, &self.evenings, &self.snapshots()];
        all.iter().any(|path| path.exists()) || self.is_away()
    }

    /// Whether the folder that somebody chose for it is not there, such as a stick.
    fn is_away(&self) -> bool {
        !self.is_own && !folders::of(&self.path).is_dir()
    }

    fn lock(&self) -> PathBuf {
        self.path.with_extension("lock")
    }

    /// Holds the diary for this program, as soon as no other does.
    fn hold(&self) -> io::Result<File> {
        for _ in 0..TRIES {
            let lock = disk::open(&self.lock())?;
            match lock.try_lock() {
                Err(TryLockError::WouldBlock) => thread::sleep(WAIT),
                // It was deleted with the diary, and nobody else looks at it.
                Ok(()) if !is_at(&lock, &self.lock()) => {}
                // Where a disk has no locks nobody else looks for one either.
                Ok(()) | Err(TryLockError::Error(_)) => return Ok(lock),
            }
        }
        Err(ErrorKind::ResourceBusy.into())
    }

    /// What stands in the file itself. That a stick is not there does not mean that nothing does.
    fn own(&self) -> Result<Diary, Vec<Problem>> {
        let unreadable =
            |error: io::Error| vec![Problem::error(FileProblem::unreadable(&self.path, &error))];
        if self.is_away() {
            return Err(unreadable(ErrorKind::NotFound.into()));
        }
        if !self.path.try_exists().map_err(unreadable)? {
            return Ok(Diary::default());
        }
        let file = text_file::read(&self.path, MAX_BYTES).map_err(|problem| vec![problem])?;
        let mut problems = Vec::new();
        let mut toml = Toml::parse(&file, &mut problems);
        toml.check_keys(&["carried", "given", "letters", "replies", "follow_ups"]);
        let mut diary = Diary {
            letters: toml.entries("letters"),
            replies: toml.entries("replies"),
            follow_ups: toml.entries("follow_ups"),
            ..Diary::default()
        };
        let head: Head = toml.entry();
        (diary.carried, diary.given) = (head.carried, head.given);
        check(&diary, &mut problems);
        if has_errors(&problems) {
            return Err(problems);
        }
        Ok(diary)
    }

    /// Takes in what an earlier version kept; whether there was something.
    fn carry(&self, diary: &mut Diary) -> Result<bool, Vec<Problem>> {
        if !self.evenings.exists() {
            diary.carried = 0;
            return Ok(false);
        }
        let file = text_file::read(&self.evenings, MAX_BYTES).map_err(|problem| vec![problem])?;
        let damaged = |why: Why| {
            let path = self.evenings.display().to_string();
            vec![Problem::error(StoreProblem::EveningsDamaged { path, why })]
        };
        let kept: Evenings = input::from_toml(&file.text).map_err(damaged)?;
        let mut new = Vec::new();
        for evening in kept.evenings.iter().skip(diary.carried) {
            let no_day = || Why::NoDay {
                day: evening.date.clone(),
            };
            let day = evening.date.parse();
            new.push(Letters {
                day: day.map_err(|_| damaged(no_day()))?,
                office: evening.office.clone(),
                letters: evening.letters,
                printed: Some(evening.printed),
                signed: true,
                ..Letters::default()
            });
        }
        diary.note(new, &[]);
        diary.carried = kept.evenings.len();
        Ok(true)
    }

    fn write(&self, diary: &Diary) -> Result<(), Vec<Problem>> {
        let written = Written {
            carried: diary.carried,
            given: diary.given,
            letters: &diary.letters,
            replies: &diary.replies,
            follow_ups: &diary.follow_ups,
        };
        let failed = |error: io::Error| {
            let path = self.path.display().to_string();
            let why = Why::of(&error);
            vec![Problem::error(StoreProblem::DiaryNotWritten { path, why })]
        };
        let text = toml::to_string(&written).map_err(|error| failed(io::Error::other(error)))?;
        let text = format!("{HEAD}\n{text}");
        // Nothing is written that could not be read again.
        let file = TextFile::new(self.path.display().to_string(), text.as_str());
        let mut problems = Vec::new();
        let mut toml = Toml::parse(&file, &mut problems);
        let counts = (
            toml.entries::<Letters>("letters").len(),
            toml.entries::<Reply>("replies").len(),
            toml.entries::<FollowUp>("follow_ups").len(),
        );
        let due = (
            diary.letters.len(),
            diary.replies.len(),
            diary.follow_ups.len(),
        );
        if has_errors(&problems) {
            return Err(problems);
        }
        if counts != due || text.len() as u64 > MAX_BYTES {
            return Err(failed(ErrorKind::FileTooLarge.into()));
        }
        atomic::write(&self.path, text.as_bytes()).map_err(failed)
    }
}

/// Whether this open file still is the one in this place.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let number = |of: io::Result<fs::Metadata>| of.map(|of| (of.dev(), of.ino())).ok();
    let there = number(fs::metadata(path));
    there.is_some() && there == number(file.metadata())
}

#[cfg(not(unix))]
fn is_at(_file: &File, path: &Path) -> bool {
    path.exists()
}

/// What no entry may say by itself: two of one id, and replies to what is not there.
fn check(diary: &Diary, problems: &mut Vec<Problem>) {
    for (at, entry) in diary.letters.iter().enumerate() {
        if diary.letters[..at].iter().any(|other| other.id == entry.id) {
            let id = entry.id;
            let twice = StoreProblem::DiaryTwice { id };
            problems.push(Problem::error(twice).at(entry.place.clone()));
        }
    }
    let replies = diary.replies.iter().map(|one| (one.to, &one.place));
    let follow_ups = diary.follow_ups.iter().map(|one| (one.of, &one.place));
    for (id, place) in replies.chain(follow_ups) {
        if diary.find(id).is_none() {
            let unknown = StoreProblem::DiaryNoEntry { id };
            problems.push(Problem::error(unknown).at(place.clone()));
        }
    }
}

#[cfg(test)]
mod tests;
