//! Folders `.entreaty-….work` in which files wait until all of a work are there.
//!
//! A work that a running program holds has a lock. One without was left by a killed program: the
//! next work in the same folder takes it away, or, if it had begun to put its files where they
//! belong, finishes that. What it was about is in the journals: a work has one in each folder that
//! it writes to, and counts as begun when the first folder's is there, which is written last.
//!
//! A journal names files of its own folder only, so that one that a stranger has put into a folder
//! can do nothing that this stranger could not do there by hand.

use std::fs::{self, File, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Component, Path, PathBuf};
use std::time::{Duration, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use super::disk::{self, Out};
use crate::problem::Why;

/// How all names begin that are not for people.
pub(super) const PREFIX: &str = ".entreaty-";
const SUFFIX: &str = ".work";
const LOCK: &str = "lock";
/// The lock while nobody holds it yet.
const LOCK_NEW: &str = "lock.new";
const JOURNAL: &str = "journal.toml";
/// More than any journal has, in bytes.
const MAX_BYTES: u64 = 64 << 20;

/// A work under way in one folder. Dropped, it is taken away.
pub(super) struct Work {
    path: PathBuf,
    lock: Option<Out>,
}

/// A file that goes from a work to the folder around it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Move {
    /// Where it waits, within the work.
    pub(super) from: PathBuf,
    /// What it is to be called.
    pub(super) to: PathBuf,
    /// What had this name before.
    was: Option<Stamp>,
}

/// By what one sees that a file was not touched since.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Stamp {
    length: u64,
    changed: u64,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Journal {
    /// The work in the first folder, in the journals of all others.
    first: Option<PathBuf>,
    /// The works in the other folders.
    others: Vec<PathBuf>,
    moves: Vec<Move>,
}

impl Work {
    pub(super) fn begin(folder: &Path) -> io::Result<Self> {
        let mut work = Self {
            path: disk::folder_in(folder, PREFIX, SUFFIX)?,
            lock: None,
        };
        // Held before it has its name: a sweeper that saw it unheld would take the work away, and
        // one that tried it just then would keep it from being held at all.
        let unheld = work.path.join(LOCK_NEW);
        let lock = disk::create(&unheld)?;
        lock.hold();
        disk::rename(&unheld, &work.path.join(LOCK))?;
        work.lock = Some(lock);
        Ok(work)
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Writes down what is about to be moved, in every folder, so that a work that is cut off can
    /// be finished. `moves` has a list for each of the works.
    pub(super) fn journal(works: &[&Self], moves: Vec<Vec<Move>>) -> io::Result<()> {
        let absolute = |work: &&Self| std::path::absolute(&work.path);
        let paths = works.iter().map(absolute).collect::<io::Result<Vec<_>>>()?;
        let Some((first, others)) = paths.split_first() else {
            return Ok(());
        };
        for (index, moves) in moves.into_iter().enumerate().rev() {
            let journal = Journal {
                first: (index > 0).then(|| first.clone()),
                others: if index == 0 {
                    others.to_vec()
                } else {
                    Vec::new()
                },
                moves,
            };
            // A name that is no Unicode cannot be written down: then a work that is cut off while
            // its files are renamed stays as it was then.
            if let Ok(text) = toml::to_string(&journal) {
                journal_into(&paths[index], &text)?;
            }
        }
        Ok(())
    }

    /// The work was not done after all: nobody is to finish it.
    pub(super) fn forget(&self) -> io::Result<()> {
        disk::remove(&self.path.join(JOURNAL))
    }
}

fn journal_into(work: &Path, text: &str) -> io::Result<()> {
    let part = work.join("journal.part");
    let mut out = disk::create(&part)?;
    out.write_all(text.as_bytes())?;
    out.sync()?;
    disk::rename(&part, &work.join(JOURNAL))
}

impl Drop for Work {
    fn drop(&mut self) {
        let _ = take_away(&self.path, self.lock.take());
    }
}

impl Move {
    pub(super) fn new(from: PathBuf, to: PathBuf, folder: &Path) -> Self {
        let was = stamp(&folder.join(&to));
        Self { from, to, was }
    }

    /// Whether nothing had its name before.
    pub(super) fn is_new(&self) -> bool {
        self.was.is_none()
    }
}

fn stamp(path: &Path) -> Option<Stamp> {
    let found = fs::symlink_metadata(path).ok()?;
    let changed = found.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    Some(Stamp {
        length: found.len(),
        // Some disks keep every other second only.
        changed: changed.as_secs() / 2,
    })
}

/// What is found where a work may be.
enum Found {
    /// No work.
    None,
    /// One that somebody holds, if only to sweep it, or that may be just beginning.
    InUse,
    Left(Left),
}

/// A work that no running program held. It is held as long as this is there, so that nobody else
/// finishes it or takes it away at the same time.
struct Left {
    path: PathBuf,
    lock: Option<File>,
}

impl Left {
    fn take_away(self) -> bool {
        take_away(&self.path, self.lock).is_ok()
    }
}

/// How folders in a work begin in which a file waits that was set aside under its own name.
pub(super) const ASIDE: &str = "aside-";

/// Gives back what was set aside and not replaced: it is the only copy.
fn give_back(work: &Path) -> io::Result<()> {
    for entry in fs::read_dir(work).into_iter().flatten().flatten() {
        let is_aside = entry.file_name().to_string_lossy().starts_with(ASIDE);
        if !is_aside || !entry.file_type()?.is_dir() {
            continue;
        }
        for old in fs::read_dir(entry.path())? {
            let old = old?;
            let to = work.with_file_name(old.file_name());
            if stamp(&to).is_none() {
                disk::rename(&old.path(), &to)?;
            }
        }
    }
    Ok(())
}

/// Takes a work away, its lock last: without it, it would stay for a while.
fn take_away<L>(work: &Path, lock: Option<L>) -> io::Result<()> {
    give_back(work)?;
    for entry in fs::read_dir(work).into_iter().flatten().flatten() {
        if entry.file_name() == LOCK {
            continue;
        }
        if entry.file_type()?.is_dir() {
            disk::remove_folder(&entry.path())?;
        } else {
            disk::remove(&entry.path())?;
        }
    }
    // Some systems remove nothing that is open.
    drop(lock);
    disk::remove_folder(work)
}

/// Takes away what killed programs of ours left in this folder, or finishes it. What cannot be
/// taken away does no harm.
pub(super) fn sweep(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let path = entry.path();
        let Found::Left(left) = find(&path) else {
            continue;
        };
        let Some(journal) = read(&path) else {
            left.take_away();
            continue;
        };
        let Some(first) = journal.first else {
            finish(left);
            continue;
        };
        // Whoever finishes a work holds its first folder before the others.
        drop(left);
        // It counts if the first has begun.
        let done = match find(&first) {
            Found::None => true,
            // What cannot be finished now may be later: a stick that was taken out, a full disk.
            Found::InUse => false,
            Found::Left(first) => {
                let begun = read(&first.path).is_some_and(|one| one.first.is_none());
                !begun || finish(first)
            }
        };
        if done && let Found::Left(left) = find(&path) {
            left.take_away();
        }
    }
}

/// Finishes the work whose first folder this is, in all its folders, and takes it away; whether
/// that was possible.
fn finish(first: Left) -> bool {
    let Some(journal) = read(&first.path) else {
        return true;
    };
    let known = std::path::absolute(&first.path).ok();
    let mut done = true;
    for other in &journal.others {
        match find(other) {
            Found::None => {}
            Found::InUse => done = false,
            Found::Left(other) => {
                // One that is not of this work is none of ours.
                let theirs = read(&other.path).filter(|one| one.first == known);
                if let Some(theirs) = theirs {
                    done &= move_all(&other.path, &theirs.moves) && other.take_away();
                }
            }
        }
    }
    // The first has the journal of all: it goes last.
    done && move_all(&first.path, &journal.moves) && first.take_away()
}

/// Moves what still waits; whether all of it could be.
fn move_all(work: &Path, moves: &[Move]) -> bool {
    let Some(folder) = work.parent() else {
        return true;
    };
    let mut done = true;
    for one in moves {
        let is_name = is_inside(&one.to) && one.to.components().count() == 1;
        let to = folder.join(&one.to);
        let from = waiting(work, &one.from).filter(|_| is_name);
        // What somebody has put there since then stays. If nothing is there, what was may have
        // been set aside.
        let there = stamp(&to);
        if let Some(from) = from.filter(|_| there.is_none() || there == one.was) {
            done &= disk::rename(&from, &to).is_ok();
        }
    }
    done
}

/// Whether this goes nowhere but down, by its words; a link may still lead out.
fn is_inside(path: &Path) -> bool {
    let mut parts = path.components();
    parts.all(|part| matches!(part, Component::Normal(_)))
}

/// What waits within a work, if it does, and really within it: a link on the way would lead to
/// files of others.
fn waiting(work: &Path, from: &Path) -> Option<PathBuf> {
    let mut path = work.to_owned();
    for part in Some(from).filter(|from| is_inside(from))?.components() {
        path.push(part);
        let found = fs::symlink_metadata(&path).ok()?;
        if found.is_symlink() {
            return None;
        }
    }
    Some(path).filter(|path| path != work)
}

fn read(work: &Path) -> Option<Journal> {
    let mut text = String::new();
    let file = open(&work.join(JOURNAL)).ok()?;
    file.take(MAX_BYTES + 1).read_to_string(&mut text).ok()?;
    let short = text.len() as u64 <= MAX_BYTES;
    toml::from_str(&text).ok().filter(|_| short)
}

/// Opens a file of ours. What is a link, a pipe or a device was put there by somebody else:
/// opening it may never come back, reading it may never end.
fn open(path: &Path) -> io::Result<File> {
    if fs::symlink_metadata(path)?.is_file() {
        File::open(path)
    } else {
        Err(Why::NoFile.into())
    }
}

/// Whether a work of ours can have this name. A journal may tell any path: nothing of one that has
/// another name is looked at.
fn is_work(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with(PREFIX) && name.ends_with(SUFFIX)
}

/// Looks for a work at this place, and holds it if nobody else does.
fn find(path: &Path) -> Found {
    if !is_work(path) || !fs::symlink_metadata(path).is_ok_and(|found| found.is_dir()) {
        return Found::None;
    }
    let lock = match open(&path.join(LOCK)) {
        // Where a file system has no locks this fails, as if somebody held it.
        Ok(lock) if lock.try_lock().is_ok() => Some(lock),
        Ok(_) => return Found::InUse,
        // Killed before it had a lock, or only just begun.
        Err(_) if is_old(path) => None,
        Err(_) => return Found::InUse,
    };
    let path = path.to_owned();
    Found::Left(Left { path, lock })
}

/// Whether a program that runs holds this lock.
pub(super) fn is_held(lock: &Path) -> bool {
    match File::open(lock) {
        Ok(file) => matches!(file.try_lock(), Err(TryLockError::WouldBlock)),
        Err(_) => false,
    }
}

/// Whether nobody can be just about to hold this.
pub(super) fn is_old(path: &Path) -> bool {
    let changed = fs::metadata(path).and_then(|found| found.modified());
    let age = changed.ok().and_then(|changed| changed.elapsed().ok());
    age.is_some_and(|age| age > Duration::from_mins(1))
}
