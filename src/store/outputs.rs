//! Files of one work that come into being together: each is written under a name of ours in the
//! folder that it is for, and all are renamed at the end.
//!
//! Until then nothing stands under a name that was asked for. What a killed program leaves the
//! next work in the same folder takes away, or finishes if the renaming had begun ([`super::works`]).

use std::fs;
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::disk::{self, Out};
use super::folders;
use super::works::{self, ASIDE, Move, Work};
use crate::problem::Why;

/// Above this many files the disk is trusted with their order: a program that is killed loses
/// nothing, and waiting for the disk thousands of times would take minutes.
const MAX_SYNCED: usize = 50;
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
    work: Work,
}

struct Staged {
    place: usize,
    /// Where it waits, within the place's work.
    from: PathBuf,
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
        let (place, from) = self.next(folders::of(target))?;
        write_private(&self.places[place].work.path().join(&from), bytes)?;
        let handle = self.stage(place, from);
        self.name(handle, target.to_owned());
        Ok(handle)
    }

    /// A file that is for this folder, its name still open, to be written bit by bit.
    ///
    /// # Errors
    /// What the system says.
    pub fn stream(&mut self, folder: &Path) -> io::Result<(Handle, BufWriter<Out>)> {
        let (place, from) = self.next(folder)?;
        let out = disk::create(&self.places[place].work.path().join(&from))?;
        let handle = self.stage(place, from);
        Ok((handle, BufWriter::with_capacity(BUFFER, out)))
    }

    /// Where the next file for this folder is written.
    fn next(&mut self, folder: &Path) -> io::Result<(usize, PathBuf)> {
        let place = self.place(folder)?;
        Ok((place, self.files.len().to_string().into()))
    }

    fn stage(&mut self, place: usize, from: PathBuf) -> Handle {
        self.files.push(Staged {
            place,
            from,
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
            return Err(Why::NoFileName.into());
        }
        if fs::metadata(target).is_ok_and(|found| !found.is_file()) {
            return Err(Why::NotAFileThere.into());
        }
        self.place(folders::of(target)).map(|_| ())
    }

    /// A folder for files of their own names. A new one comes into being whole, with all its
    /// files, at the end; in one that is there already no other file is ever replaced.
    ///
    /// # Errors
    /// What the system says.
    pub fn folder(&mut self, folder: &Path) -> io::Result<Folder> {
        let new = fs::symlink_metadata(folder).is_err();
        let place = self.place(if new { folders::of(folder) } else { folder })?;
        let work = self.waiting(place, Path::new("files"));
        disk::create_folder(&work)?;
        if new {
            self.folders.push((place, folder.to_owned()));
        }
        Ok(Folder {
            place,
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
            place: folder.place,
            from: Path::new("files").join(name),
            target: Some(folder.target.join(name)),
            replaces: false,
        }));
    }

    fn place(&mut self, folder: &Path) -> io::Result<usize> {
        if let Some(known) = self.places.iter().position(|place| place.folder == folder) {
            return Ok(known);
        }
        if !folder.is_dir() {
            return Err(io::Error::new(ErrorKind::NotFound, Why::NoFolder));
        }
        sweep(folder);
        self.places.push(Place {
            folder: folder.to_owned(),
            work: Work::begin(folder)?,
        });
        Ok(self.places.len() - 1)
    }

    /// Puts everything where it belongs, in the order in which it was written.
    ///
    /// # Errors
    /// What the system says, or the file that stands in the way; then everything is as it was,
    /// unless the error [`is_half_way`].
    pub fn commit(self) -> io::Result<()> {
        for file in &self.files {
            let Some(target) = &file.target else { continue };
            let path = self.waiting(file.place, &file.from);
            if !file.replaces && target.exists() && !same(&path, target) {
                let path = target.display().to_string();
                return Err(io::Error::new(
                    ErrorKind::AlreadyExists,
                    Why::AnotherFile { path },
                ));
            }
        }
        let few = self.sync()?;
        let mut moves = Vec::new();
        for (place, target) in &self.folders {
            moves.push(self.movement(*place, Path::new("files"), target)?);
        }
        for file in &self.files {
            let Some(target) = &file.target else { continue };
            // A file that others may read stays one; a new one is its maker's alone.
            if let Ok(old) = fs::metadata(target) {
                disk::permit(&self.waiting(file.place, &file.from), &old.permissions())?;
            }
            moves.push(self.movement(file.place, &file.from, target)?);
        }
        if let [(place, only)] = &moves[..] {
            self.put(*place, only)?;
        } else {
            self.journal(&moves)?;
            for (done, (place, one)) in moves.iter().enumerate() {
                let put = self.keep_old(*place, done, one);
                if let Err(error) = put.and_then(|()| self.put(*place, one)) {
                    return Err(self.undo(&moves, done, error));
                }
            }
        }
        if few {
            for place in &self.places {
                disk::sync_names(&place.folder);
            }
        }
        Ok(())
    }

    /// Waits until the disk has all files, unless they are many; whether they are few.
    fn sync(&self) -> io::Result<bool> {
        let files = self.files.iter();
        let mut paths: Vec<PathBuf> = files
            .map(|file| self.waiting(file.place, &file.from))
            .collect();
        let mut folders = Vec::new();
        for (place, _) in &self.folders {
            let folder = self.waiting(*place, Path::new("files"));
            for entry in fs::read_dir(&folder)?.take(MAX_SYNCED + 1) {
                paths.push(entry?.path());
            }
            folders.push(folder);
        }
        let few = paths.len() <= MAX_SYNCED;
        if few {
            for path in &paths {
                disk::sync(path)?;
            }
            for folder in &folders {
                disk::sync_names(folder);
            }
        }
        Ok(few)
    }

    fn waiting(&self, place: usize, from: &Path) -> PathBuf {
        self.places[place].work.path().join(from)
    }

    /// Where a file is kept that was replaced.
    fn old(&self, place: usize, number: usize) -> PathBuf {
        self.waiting(place, Path::new(&format!("old-{number}")))
    }

    /// Where it is kept instead on a disk where no file has two names, and its folder.
    fn aside(&self, place: usize, number: usize, one: &Move) -> (PathBuf, PathBuf) {
        let folder = self.waiting(place, Path::new(&format!("{ASIDE}{number}")));
        (folder.join(&one.to), folder)
    }

    /// Keeps what is about to be replaced, to give it back: by a second name, or where there is
    /// none by moving it out of the way.
    fn keep_old(&self, place: usize, number: usize, one: &Move) -> io::Result<()> {
        let to = self.places[place].folder.join(&one.to);
        if !to.is_file() || disk::link(&to, &self.old(place, number)).is_ok() {
            return Ok(());
        }
        let (aside, folder) = self.aside(place, number, one);
        disk::create_folder(&folder)?;
        disk::rename(&to, &aside)
    }

    fn movement(&self, place: usize, from: &Path, target: &Path) -> io::Result<(usize, Move)> {
        let name = target.file_name();
        let name = name.ok_or(Why::NoFileName)?;
        let folder = &self.places[place].folder;
        Ok((place, Move::new(from.to_owned(), name.into(), folder)))
    }

    fn put(&self, place: usize, one: &Move) -> io::Result<()> {
        let to = self.places[place].folder.join(&one.to);
        disk::rename(&self.waiting(place, &one.from), &to)
    }

    fn journal(&self, moves: &[(usize, Move)]) -> io::Result<()> {
        let works: Vec<&Work> = self.places.iter().map(|place| &place.work).collect();
        let mut lists = vec![Vec::new(); works.len()];
        for (place, one) in moves {
            lists[*place].push(one.clone());
        }
        Work::journal(&works, lists)
    }

    /// Gives back what was there before so many of the moves, and the next, which failed; the last
    /// first.
    fn undo(&self, moves: &[(usize, Move)], done: usize, error: io::Error) -> io::Error {
        // Nobody is to finish what was told to have failed.
        let mut undone = self
            .places
            .first()
            .map_or(Ok(()), |first| first.work.forget());
        for (number, (place, one)) in moves.iter().enumerate().take(done + 1).rev() {
            let to = self.places[*place].folder.join(&one.to);
            let old = self.old(*place, number);
            let (aside, _) = self.aside(*place, number, one);
            let back = if fs::symlink_metadata(&aside).is_ok() {
                disk::rename(&aside, &to)
            } else if number == done {
                Ok(())
            } else if old.exists() {
                disk::rename(&old, &to)
            } else if one.is_new() {
                disk::rename(&to, &self.waiting(*place, &one.from))
            } else {
                Err(Why::Replaced.into())
            };
            undone = undone.and(back);
        }
        if undone.is_ok() {
            return error;
        }
        let why = Box::new(Why::of(&error));
        io::Error::new(error.kind(), Why::HalfWay { why })
    }
}

impl Drop for Outputs {
    fn drop(&mut self) {
        // The first has the journal of all: it goes last.
        while self.places.pop().is_some() {}
    }
}

/// Whether some of the files of a work are where they belong and others are not.
pub fn is_half_way(error: &io::Error) -> bool {
    matches!(Why::of(error), Why::HalfWay { .. })
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
    place: usize,
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

fn same(one: &Path, other: &Path) -> bool {
    match (fs::read(one), fs::read(other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    disk::create(path)?.write_all(bytes)
}

/// Takes away what killed programs of ours left in this folder, or finishes it. What cannot be
/// taken away does no harm.
pub fn sweep(folder: &Path) {
    works::sweep(folder);
    super::atomic::sweep(folder);
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
