//! Files of one work that come into being together: each is written under a name of ours in the
//! folder that it is for, and all are renamed at the end.
//!
//! Until then nothing stands under a name that was asked for. What a killed program leaves is a
//! folder `.entreaty-….work` with an open lock; the next work in the same folder takes it away,
//! and never one that a running program still holds.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, BufWriter};
use std::path::{Path, PathBuf};
use std::time::Duration;

use tempfile::{Builder, TempDir};

const PREFIX: &str = ".entreaty-";
const SUFFIX: &str = ".work";
const LOCK: &str = "lock";
/// Above this many files the disk is trusted with their order: a program that is killed loses
/// nothing, and waiting for the disk thousands of times would take minutes.
const MOST_SYNCED: usize = 50;
/// How many bytes of a long file are gathered before they go to the disk.
const BUFFER: usize = 256 << 10;

/// Files that are not yet where they belong. Dropped, they are taken away.
#[derive(Default)]
pub struct Outputs {
    places: Vec<Place>,
    files: Vec<Staged>,
    folders: Vec<(usize, PathBuf)>,
}

/// Our folder inside one that files are for.
struct Place {
    folder: PathBuf,
    work: TempDir,
    _lock: File,
}

struct Staged {
    path: PathBuf,
    target: Option<PathBuf>,
    replaces: bool,
}

/// A file of [`Outputs`], to say later what it is to be called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Handle(usize);

impl Outputs {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Writes a file that is for this place; an existing one is replaced at the end.
    ///
    /// # Errors
    /// What the system says.
    pub fn write(&mut self, target: &Path, bytes: &[u8]) -> io::Result<Handle> {
        let path = self.next(folder_of(target))?;
        write_private(&path, bytes)?;
        let handle = self.stage(path);
        self.name(handle, target.to_owned());
        Ok(handle)
    }

    /// A file that is for this folder, its name still open, to be written bit by bit.
    ///
    /// # Errors
    /// What the system says.
    pub fn stream(&mut self, folder: &Path) -> io::Result<(Handle, BufWriter<File>)> {
        let path = self.next(folder)?;
        let file = new_private(&path)?;
        Ok((self.stage(path), BufWriter::with_capacity(BUFFER, file)))
    }

    /// Where the next file for this folder is written.
    fn next(&mut self, folder: &Path) -> io::Result<PathBuf> {
        let place = self.place(folder)?;
        let work = self.places[place].work.path();
        Ok(work.join(self.files.len().to_string()))
    }

    fn stage(&mut self, path: PathBuf) -> Handle {
        self.files.push(Staged {
            path,
            target: None,
            replaces: true,
        });
        Handle(self.files.len() - 1)
    }

    /// Says what a file is to be called.
    pub fn name(&mut self, handle: Handle, target: PathBuf) {
        if let Some(file) = self.files.get_mut(handle.0) {
            file.target = Some(target);
        }
    }

    /// Whether a file can be put at this place: its folder is there, and it is no folder itself.
    ///
    /// # Errors
    /// Why not.
    pub fn check(&mut self, target: &Path) -> io::Result<()> {
        if target.file_name().is_none() {
            return Err(io::Error::other("this is no file name"));
        }
        if fs::metadata(target).is_ok_and(|found| !found.is_file()) {
            return Err(io::Error::other("something that is no file has this name"));
        }
        self.place(folder_of(target)).map(|_| ())
    }

    /// A folder for files of their own names. A new one comes into being whole, with all its
    /// files, at the end; in one that is there already no other file is ever replaced.
    ///
    /// # Errors
    /// What the system says.
    pub fn folder(&mut self, folder: &Path) -> io::Result<Folder> {
        let new = fs::symlink_metadata(folder).is_err();
        let place = self.place(if new { folder_of(folder) } else { folder })?;
        let work = self.places[place].work.path().join("files");
        create_private(&work)?;
        if new {
            self.folders.push((place, folder.to_owned()));
        }
        Ok(Folder {
            work,
            target: folder.to_owned(),
            new,
        })
    }

    /// Takes in what was written into a folder that was there already.
    pub fn adopt(&mut self, folder: &Folder, names: &[String]) {
        if folder.new {
            return;
        }
        self.files.extend(names.iter().map(|name| Staged {
            path: folder.work.join(name),
            target: Some(folder.target.join(name)),
            replaces: false,
        }));
    }

    fn place(&mut self, folder: &Path) -> io::Result<usize> {
        if let Some(known) = self.places.iter().position(|place| place.folder == folder) {
            return Ok(known);
        }
        if !folder.is_dir() {
            return Err(io::Error::other("there is no such folder"));
        }
        sweep(folder);
        let work = Builder::new()
            .prefix(PREFIX)
            .suffix(SUFFIX)
            .tempdir_in(folder)
            // Without the temporary name, which says nothing to anybody.
            .map_err(|error| match error.raw_os_error() {
                Some(code) => io::Error::from_raw_os_error(code),
                None => io::Error::from(error.kind()),
            })?;
        let lock = File::create(work.path().join(LOCK))?;
        // Where a file system has no locks, nobody sweeps either.
        let _ = lock.try_lock();
        self.places.push(Place {
            folder: folder.to_owned(),
            work,
            _lock: lock,
        });
        Ok(self.places.len() - 1)
    }

    /// Puts everything where it belongs, in the order in which it was written.
    ///
    /// # Errors
    /// What the system says, or the file that stands in the way; then nothing was put anywhere,
    /// unless the disk itself failed half-way.
    pub fn commit(self) -> io::Result<()> {
        for file in &self.files {
            let Some(target) = &file.target else { continue };
            if !file.replaces && target.exists() && !same(&file.path, target) {
                return Err(io::Error::new(
                    io::ErrorKind::AlreadyExists,
                    format!("{} is there already, and is another file", target.display()),
                ));
            }
        }
        if self.files.len() <= MOST_SYNCED {
            for file in &self.files {
                File::open(&file.path)?.sync_all()?;
            }
        }
        for (place, target) in &self.folders {
            fs::rename(self.places[*place].work.path().join("files"), target)?;
        }
        for file in &self.files {
            let Some(target) = &file.target else { continue };
            // A file that others may read stays one; a new one is its maker's alone.
            if let Ok(old) = fs::metadata(target) {
                fs::set_permissions(&file.path, old.permissions())?;
            }
            fs::rename(&file.path, target)?;
        }
        Ok(())
    }
}

/// Writes files that belong together: all of them come into being, or none. Existing ones are
/// replaced.
///
/// # Errors
/// What the system says; then everything is as it was.
pub fn write_all(files: &[(PathBuf, Vec<u8>)]) -> io::Result<()> {
    if let [(path, bytes)] = files {
        return super::atomic::write(path, bytes);
    }
    let mut outputs = Outputs::new();
    for (path, bytes) in files {
        outputs.check(path)?;
        outputs.write(path, bytes)?;
    }
    outputs.commit()
}

/// A folder that files are written into, each by any thread.
pub struct Folder {
    work: PathBuf,
    target: PathBuf,
    new: bool,
}

impl Folder {
    /// Writes a file of this name.
    ///
    /// # Errors
    /// What the system says.
    pub fn write(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        write_private(&self.work.join(name), bytes)
    }
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

fn same(one: &Path, other: &Path) -> bool {
    match (fs::read(one), fs::read(other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

fn create_private(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Lists and letters are private: nobody else may read a new one.
fn new_private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    io::Write::write_all(&mut new_private(path)?, bytes)
}

/// Takes away what killed programs of ours left in this folder. What cannot be taken away does no
/// harm.
pub fn sweep(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if !name.starts_with(PREFIX) || !name.ends_with(SUFFIX) {
            continue;
        }
        let path = entry.path();
        if !fs::symlink_metadata(&path).is_ok_and(|found| found.is_dir()) {
            continue;
        }
        let held = match File::open(path.join(LOCK)) {
            Ok(lock) => lock.try_lock().is_err(),
            // Killed before it had a lock, or only just begun.
            Err(_) => !is_old(&path),
        };
        if held {
            continue;
        }
        let _ = fs::remove_dir_all(&path);
    }
}

fn is_old(path: &Path) -> bool {
    let changed = fs::metadata(path).and_then(|found| found.modified());
    let age = changed.ok().and_then(|changed| changed.elapsed().ok());
    age.is_some_and(|age| age > Duration::from_mins(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn outputs_stand_under_their_names_at_the_end_only() {
        let dir = tempfile::tempdir().unwrap();
        let path = |name: &str| dir.path().join(name);
        fs::write(path("a.pdf"), "old").unwrap();
        let mut outputs = Outputs::new();
        outputs.write(&path("a.pdf"), b"new").unwrap();
        outputs.write(&path("b.csv"), b"b").unwrap();
        let folder = outputs.folder(&path("each")).unwrap();
        folder.write("1.pdf", b"1").unwrap();
        assert_eq!(fs::read(path("a.pdf")).unwrap(), b"old");
        assert!(!path("b.csv").exists() && !path("each").exists());
        outputs.commit().unwrap();
        assert_eq!(fs::read(path("a.pdf")).unwrap(), b"new");
        assert_eq!(names(dir.path()), ["a.pdf", "b.csv", "each"]);
        assert_eq!(names(&path("each")), ["1.pdf"]);
    }

    #[test]
    fn outputs_dropped_leave_nothing_and_killed_ones_are_swept() {
        let dir = tempfile::tempdir().unwrap();
        let mut outputs = Outputs::new();
        outputs.write(&dir.path().join("a.pdf"), b"a").unwrap();
        let left = names(dir.path());
        sweep(dir.path());
        assert_eq!(names(dir.path()), left, "it is in use");
        drop(outputs);
        assert!(names(dir.path()).is_empty());
        let killed = dir.path().join(".entreaty-x.work");
        fs::create_dir(&killed).unwrap();
        fs::write(killed.join("lock"), "").unwrap();
        fs::write(killed.join("0"), "people").unwrap();
        fs::create_dir(dir.path().join(".entreaty-mine")).unwrap();
        fs::write(dir.path().join(".entreaty-y.work"), "a file").unwrap();
        sweep(dir.path());
        assert_eq!(names(dir.path()), [".entreaty-mine", ".entreaty-y.work"]);
    }

    #[test]
    fn outputs_never_replace_another_file_of_a_folder() {
        let dir = tempfile::tempdir().unwrap();
        let each = dir.path().join("each");
        fs::create_dir(&each).unwrap();
        let run = |text: &[u8]| {
            let mut outputs = Outputs::new();
            let folder = outputs.folder(&each).unwrap();
            folder.write("1.pdf", text).unwrap();
            outputs.adopt(&folder, &["1.pdf".to_owned()]);
            outputs.commit()
        };
        run(b"one").unwrap();
        run(b"one").unwrap();
        assert!(run(b"two").is_err());
        assert_eq!(fs::read(each.join("1.pdf")).unwrap(), b"one");
        assert_eq!(names(&each), ["1.pdf"]);
    }
}
