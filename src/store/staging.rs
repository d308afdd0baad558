//! Staging folders `.entreaty-….work`, in which the files of one step wait until all of them are
//! there.
//!
//! A folder that a running program works in has a lock. One without was left by a killed program:
//! whoever stages next in the same place takes it away, or, if its files were already being put where
//! they belong, finishes that. What was about to happen is in the journals: there is one in each folder
//! that is written to, and the first folder's counts, which is written last.
//!
//! Who else may write to the folder around it could put anything there under such a name. So only
//! a staging folder counts that belongs to whoever runs the program and that nobody else may write
//! to; it is gone into by its handle and never by a link, only files with names of ours are taken
//! away, and a journal names files of its own folder only. (Systems without owners have the last two.)

use std::ffi::{OsStr, OsString};
use std::fs::{self, File, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Component, Path, PathBuf, Prefix};
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use super::disk::{Dir, EntryType, Guard, OutputFile, Stat, whole};
use crate::campaign::input;

/// How all names begin that are not for people.
pub(super) const PREFIX: &str = ".entreaty-";
const SUFFIX: &str = ".work";
const LOCK: &str = "lock";
/// The lock while nobody holds it yet.
const LOCK_NEW: &str = "lock.new";
const JOURNAL: &str = "journal.toml";
const JOURNAL_NEW: &str = "journal.part";
/// The folder of files that come into being under their own names, and that of a new pack.
pub(super) const FILES: &str = "files";
pub(super) const PACK: &str = "pack";
/// How folders begin in which a file waits that was set aside under its own name.
pub(super) const ASIDE: &str = "aside-";
/// How a file begins that was replaced.
pub(super) const OLD: &str = "old-";
/// A journal is no larger, in bytes. Reading one takes some ten times as much memory.
const MAX_BYTES: u64 = 16 << 20;
/// And has no more moves. More files at once are put in place without one: a program killed just
/// then leaves some.
const MAX_MOVES: usize = 100_000;
/// More folders than any staging has.
const MAX_FOLDERS: usize = 100;
/// How deep folders lie in a staging folder: those of a pack.
const DEEPEST: usize = 8;

/// A staging folder in use. Dropped, it is taken away.
pub(super) struct Staging {
    around: Arc<Dir>,
    name: OsString,
    dir: Arc<Dir>,
    lock: Option<OutputFile>,
    _guard: Guard,
}

/// A file that goes from a staging folder to the folder around it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Move {
    /// Where it waits, within the staging folder.
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
    /// The staging folder in the first folder, in the journals of all others.
    first: Option<PathBuf>,
    /// The folders in the other folders.
    others: Vec<PathBuf>,
    moves: Vec<Move>,
}

impl Staging {
    pub(super) fn begin(around: &Arc<Dir>) -> io::Result<Self> {
        let (name, dir) = around.create_some_folder(PREFIX, SUFFIX)?;
        let dir = Arc::new(dir);
        let (theirs, its, called) = (around.clone(), dir.clone(), name.clone());
        let mut staging = Self {
            around: around.clone(),
            name,
            dir,
            lock: None,
            _guard: Guard::new(move || {
                let _ = take_away(&theirs, &called, &its, None::<()>);
            }),
        };
        // Held before it has its name: a sweeper that saw it unheld would take the staging folder away, and
        // one that tried it just then would keep it from being held at all.
        let lock = staging.dir.create(LOCK_NEW.as_ref())?;
        lock.hold();
        let dir = &staging.dir;
        dir.rename(LOCK_NEW.as_ref(), dir, LOCK.as_ref())?;
        staging.lock = Some(lock);
        Ok(staging)
    }

    /// The folder in which files wait.
    pub(super) fn dir(&self) -> &Arc<Dir> {
        &self.dir
    }

    fn path(&self) -> PathBuf {
        self.around.path().join(&self.name)
    }

    /// Writes down what is about to be moved, in every folder, so that a staging folder that is cut off can
    /// be finished. `moves` has a list for each of the folders.
    pub(super) fn journal(all: &[&Self], moves: Vec<Vec<Move>>) -> io::Result<()> {
        let absolute = |staging: &&Self| std::path::absolute(staging.path());
        let paths = all.iter().map(absolute).collect::<io::Result<Vec<_>>>()?;
        let Some((first, others)) = paths.split_first() else {
            return Ok(());
        };
        if moves.iter().any(|moves| moves.len() > MAX_MOVES) || others.len() > MAX_FOLDERS {
            return Ok(());
        }
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
            // A name that is no Unicode cannot be written down: then a staging folder that is cut off while
            // its files are renamed stays as it was then.
            if let Ok(text) = toml::to_string(&journal) {
                journal_into(&all[index].dir, &text)?;
            }
        }
        Ok(())
    }

    /// It was not done after all: nobody is to finish it.
    pub(super) fn forget(&self) -> io::Result<()> {
        self.dir.remove(JOURNAL.as_ref())
    }
}

fn journal_into(staging: &Dir, text: &str) -> io::Result<()> {
    let mut out = staging.create(JOURNAL_NEW.as_ref())?;
    out.write_all(text.as_bytes())?;
    out.sync()?;
    staging.rename(JOURNAL_NEW.as_ref(), staging, JOURNAL.as_ref())
}

impl Drop for Staging {
    fn drop(&mut self) {
        let _ = take_away(&self.around, &self.name, &self.dir, self.lock.take());
    }
}

impl Move {
    pub(super) fn new(from: PathBuf, to: PathBuf, folder: &Dir) -> Self {
        let was = stamp(folder, to.as_os_str());
        Self { from, to, was }
    }

    /// Whether nothing had its name before.
    pub(super) fn is_new(&self) -> bool {
        self.was.is_none()
    }
}

fn stamp(folder: &Dir, name: &OsStr) -> Option<Stamp> {
    let found = folder.stat(name)?;
    let changed = found.changed?.duration_since(UNIX_EPOCH).ok()?;
    Some(Stamp {
        length: found.length,
        // Some disks keep every other second only.
        changed: changed.as_secs() / 2,
    })
}

/// What is found where a staging folder may be.
enum Found {
    /// No staging folder of ours.
    None,
    /// One that somebody holds, if only to sweep it, or that may be just beginning.
    InUse,
    Left(Left),
}

/// A staging folder that no running program held. It is held as long as this is there, so that nobody else
/// finishes it or takes it away at the same time.
struct Left {
    around: Arc<Dir>,
    name: OsString,
    dir: Dir,
    lock: Option<File>,
}

impl Left {
    fn path(&self) -> Option<PathBuf> {
        std::path::absolute(self.around.path().join(&self.name)).ok()
    }

    fn take_away(self) -> bool {
        take_away(&self.around, &self.name, &self.dir, self.lock).is_ok()
    }
}

/// Gives back what was set aside and not replaced: it is the only copy.
fn give_back(around: &Dir, staging: &Dir) -> io::Result<()> {
    for name in staging.names()? {
        let is_aside = name.to_string_lossy().starts_with(ASIDE);
        if !is_aside || !staging.stat(&name).is_some_and(|found| found.is_folder()) {
            continue;
        }
        let aside = staging.inside(&name)?;
        for old in aside.names()? {
            if around.stat(&old).is_none() {
                aside.rename(&old, around, &old)?;
            }
        }
    }
    Ok(())
}

/// Whether a file in a staging folder can have this name.
fn is_ours(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    let number = name.strip_prefix(OLD).unwrap_or(&name);
    [LOCK_NEW, JOURNAL, JOURNAL_NEW].contains(&&*name)
        || !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
}

/// Takes a staging folder away, its lock last: without it, it would stay for a while. What is not of ours
/// stays, and so the folder does.
fn take_away<L>(around: &Dir, name: &OsStr, staging: &Dir, lock: Option<L>) -> io::Result<()> {
    whole(|| {
        give_back(around, staging)?;
        for name in staging.names()? {
            let Some(found) = staging.stat(&name).filter(|_| name != LOCK) else {
                continue;
            };
            let text = name.to_string_lossy();
            if found.is_folder() && (text == FILES || text == PACK || text.starts_with(ASIDE)) {
                clear(&staging.inside(&name)?, 0)?;
                staging.remove_empty(&name)?;
            } else if !found.is_folder() && (!found.is_file() || is_ours(&name)) {
                staging.remove(&name)?;
            }
        }
        // Some systems remove nothing that is open.
        drop(lock);
        staging.remove(LOCK.as_ref())?;
        around.remove_empty(name)
    })
}

/// Takes away what is in a folder of ours.
fn clear(folder: &Dir, depth: usize) -> io::Result<()> {
    if depth > DEEPEST {
        return Err(io::Error::other("its folders are too deep"));
    }
    for name in folder.names()? {
        if folder.stat(&name).is_some_and(|found| found.is_folder()) {
            clear(&folder.inside(&name)?, depth + 1)?;
            folder.remove_empty(&name)?;
        } else {
            folder.remove(&name)?;
        }
    }
    Ok(())
}

/// Takes away what killed programs of ours left in this folder, or finishes it. What cannot be
/// taken away does no harm.
pub(super) fn sweep(around: &Arc<Dir>) {
    let Ok(names) = around.names() else {
        return;
    };
    for name in names {
        let Found::Left(left) = find(around, &name) else {
            continue;
        };
        let Some(journal) = read(&left.dir) else {
            left.take_away();
            continue;
        };
        let Some(first) = journal.first else {
            finish(left);
            continue;
        };
        // Whoever finishes a staging folder holds its first folder before the others.
        drop(left);
        // It counts if the first has begun.
        let done = match find_at(&first) {
            Found::None => true,
            // What cannot be finished now may be later: a stick that was taken out, a full disk.
            Found::InUse => false,
            Found::Left(first) => {
                let begun = read(&first.dir).is_some_and(|one| one.first.is_none());
                !begun || finish(first)
            }
        };
        if done && let Found::Left(left) = find(around, &name) {
            left.take_away();
        }
    }
}

/// Finishes the staging folder whose first folder this is, in all its folders, and takes it away; whether
/// that was possible.
fn finish(first: Left) -> bool {
    let Some(journal) = read(&first.dir) else {
        return true;
    };
    let known = first.path();
    let mut done = true;
    for other in &journal.others {
        match find_at(other) {
            Found::None => {}
            Found::InUse => done = false,
            Found::Left(other) => {
                // One that is not of this staging folder is none of ours.
                let theirs = read(&other.dir).filter(|one| one.first == known);
                if let Some(theirs) = theirs {
                    done &= move_all(&other, &theirs.moves) && other.take_away();
                }
            }
        }
    }
    // The first has the journal of all: it goes last.
    done && move_all(&first, &journal.moves) && first.take_away()
}

/// Moves what still waits; whether all of it could be.
fn move_all(staging: &Left, moves: &[Move]) -> bool {
    let mut done = true;
    for one in moves {
        let mut parts = one.to.components();
        let (Some(Component::Normal(to)), None) = (parts.next(), parts.next()) else {
            continue;
        };
        let there = stamp(&staging.around, to);
        // What somebody has put there since then stays. If nothing is there, what was may have
        // been set aside.
        if there.is_none() || there == one.was {
            let put = move_one(staging, &one.from, to, there.is_none());
            done &= put.is_none_or(|put| put.is_ok());
        }
    }
    done
}

/// Moves what waits at this place in a staging folder, if it does, and really in it: not by a link.
/// A new name is one that nothing has.
fn move_one(staging: &Left, from: &Path, to: &OsStr, is_new: bool) -> Option<io::Result<()>> {
    let put = |dir: &Dir, name: &OsStr| {
        if is_new {
            dir.rename_new(name, &staging.around, to)
        } else {
            dir.rename(name, &staging.around, to)
        }
    };
    let is_there = |dir: &Dir, name| {
        dir.stat(name)
            .is_some_and(|found| found.kind != EntryType::Link)
    };
    let mut parts = from.components();
    let (Component::Normal(first), second) = (parts.next()?, parts.next()) else {
        return None;
    };
    match (second, parts.next()) {
        (None, _) if is_there(&staging.dir, first) => Some(put(&staging.dir, first)),
        (Some(Component::Normal(name)), None) => {
            let inside = staging.dir.inside(first).ok()?;
            is_there(&inside, name).then(|| put(&inside, name))
        }
        _ => None,
    }
}

/// The journal of a staging folder, if there is one that somebody could have written by working.
fn read(staging: &Dir) -> Option<Journal> {
    staging
        .stat(JOURNAL.as_ref())
        .filter(Stat::is_trusted_file)?;
    let mut text = String::new();
    let file = staging.read(JOURNAL.as_ref()).ok()?;
    file.take(MAX_BYTES + 1).read_to_string(&mut text).ok()?;
    // Counted before anything is made of them.
    let few = text.matches("[[moves]]").count() <= MAX_MOVES;
    if text.len() as u64 > MAX_BYTES || !few {
        return None;
    }
    let journal: Journal = input::from_toml(&text).ok()?;
    (journal.moves.len() <= MAX_MOVES && journal.others.len() <= MAX_FOLDERS).then_some(journal)
}

impl Stat {
    fn is_trusted_file(&self) -> bool {
        self.is_file() && self.is_trusted()
    }
}

/// Whether a staging folder of ours can have this name. A journal may tell any path: nothing of one that has
/// another name is looked at.
fn is_work(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    name.starts_with(PREFIX) && name.ends_with(SUFFIX)
}

/// Looks for a staging folder at a path that a journal tells.
fn find_at(path: &Path) -> Found {
    // To look there is to tell another computer who is here.
    let is_elsewhere = matches!(
        path.components().next(),
        Some(Component::Prefix(prefix)) if !matches!(prefix.kind(), Prefix::Disk(_))
    );
    match (path.parent(), path.file_name()) {
        (Some(around), Some(name)) if path.is_absolute() && !is_elsewhere && is_work(name) => {
            match Dir::open(around) {
                Ok(around) => find(&Arc::new(around), name),
                Err(_) => Found::None,
            }
        }
        _ => Found::None,
    }
}

/// Looks for a staging folder of this name, and holds it if nobody else does.
fn find(around: &Arc<Dir>, name: &OsStr) -> Found {
    if !is_work(name) {
        return Found::None;
    }
    let Ok(dir) = around.inside(name) else {
        return Found::None;
    };
    let Some(found) = dir.stat_self().filter(Stat::is_trusted) else {
        return Found::None;
    };
    let lock = match dir.stat(LOCK.as_ref()) {
        Some(lock) if !lock.is_own => return Found::None,
        Some(_) => dir.read(LOCK.as_ref()).ok(),
        None => None,
    };
    let lock = match lock {
        // Where a file system has no locks this fails, as if somebody held it.
        Some(lock) if lock.try_lock().is_ok() => Some(lock),
        Some(_) => return Found::InUse,
        // Killed before it had a lock, or only just begun.
        None if is_old_stat(&found) => None,
        None => return Found::InUse,
    };
    Found::Left(Left {
        around: around.clone(),
        name: name.to_owned(),
        dir,
        lock,
    })
}

/// Whether a program that runs holds this lock.
pub(super) fn is_held(lock: &Path) -> bool {
    match input::open(lock) {
        Ok(file) => matches!(file.try_lock(), Err(TryLockError::WouldBlock)),
        Err(_) => false,
    }
}

/// Whether nobody can be just about to hold this.
pub(super) fn is_old(path: &Path) -> bool {
    let changed = fs::metadata(path).and_then(|found| found.modified());
    is_past(changed.ok())
}

/// Whether what was found in a folder is old.
pub(super) fn is_old_stat(found: &Stat) -> bool {
    is_past(found.changed)
}

fn is_past(changed: Option<SystemTime>) -> bool {
    let age = changed.and_then(|changed| changed.elapsed().ok());
    age.is_some_and(|age| age > Duration::from_mins(1))
}
