//! Files of one work that come into being together: each is written under a name of ours in the
//! folder that it is for, and all are renamed at the end.
//!
//! Until then nothing stands under a name that was asked for. What a killed program leaves the
//! next work in the same folder takes away, or finishes if the renaming had begun ([`super::staging`]).

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::{self, BufWriter, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::disk::{self, Dir, OutputFile};
use super::staging::{self, ASIDE, FILES, Move, OLD, Staging};
use super::{atomic, folders};
use crate::problem::Why;

/// With more files than this they are not synced one by one, because that would take minutes; a
/// killed program still loses nothing, but a power cut may.
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
    dir: Arc<Dir>,
    work: Staging,
}

struct Staged {
    place: usize,
    /// Where it waits, within the place's work.
    from: Waiting,
    target: Option<PathBuf>,
    replaces: bool,
}

/// Where something waits in a work: in the work itself, or in a folder of it.
#[derive(Clone)]
struct Waiting {
    dir: Arc<Dir>,
    /// Within the work, for its journal.
    path: PathBuf,
}

impl Waiting {
    fn in_work(work: &Staging, name: impl Into<PathBuf>) -> Self {
        Self {
            dir: work.dir().clone(),
            path: name.into(),
        }
    }

    fn name(&self) -> &OsStr {
        self.path.file_name().unwrap_or_default()
    }
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
        from.dir.create(from.name())?.write_all(bytes)?;
        let handle = self.stage(place, from);
        self.name(handle, target.to_owned());
        Ok(handle)
    }

    /// Writes a file that is for this place; where there is another at the end, nothing is put in place.
    ///
    /// # Errors
    /// What the system says.
    pub fn write_new(&mut self, target: &Path, bytes: &[u8]) -> io::Result<Handle> {
        let handle = self.write(target, bytes)?;
        self.replaces_nothing(handle);
        Ok(handle)
    }

    /// A file that is for this folder, its name still open, to be written bit by bit.
    ///
    /// # Errors
    /// What the system says.
    pub fn stream(&mut self, folder: &Path) -> io::Result<(Handle, BufWriter<OutputFile>)> {
        let (place, from) = self.next(folder)?;
        let out = from.dir.create(from.name())?;
        let handle = self.stage(place, from);
        Ok((handle, BufWriter::with_capacity(BUFFER, out)))
    }

    /// Where the next file for this folder is written.
    fn next(&mut self, folder: &Path) -> io::Result<(usize, Waiting)> {
        let place = self.place(folder)?;
        let work = &self.places[place].work;
        Ok((place, Waiting::in_work(work, self.files.len().to_string())))
    }

    fn stage(&mut self, place: usize, from: Waiting) -> Handle {
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

    /// Where there is another file of its name at the end, nothing is put in place.
    pub fn replaces_nothing(&mut self, handle: Handle) {
        if let Some(file) = self.files.get_mut(handle.0) {
            file.replaces = false;
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
        let work = self.places[place]
            .work
            .dir()
            .create_folder(FILES.as_ref())?;
        if new {
            self.folders.push((place, folder.to_owned()));
        }
        Ok(Folder {
            place,
            work: Arc::new(work),
            target: folder.to_owned(),
            new,
        })
    }

    /// Takes in what was written into a folder that was there already; `may_replace` says of a file's place
    /// whether what is there gives way.
    pub fn adopt(
        &mut self,
        folder: &Folder,
        names: &[String],
        may_replace: &mut dyn FnMut(&Path) -> bool,
    ) {
        if folder.new {
            return;
        }
        self.files.extend(names.iter().map(|name| {
            let target = folder.target.join(name);
            Staged {
                place: folder.place,
                from: Waiting {
                    dir: folder.work.clone(),
                    path: Path::new(FILES).join(name),
                },
                replaces: may_replace(&target),
                target: Some(target),
            }
        }));
    }

    fn place(&mut self, folder: &Path) -> io::Result<usize> {
        if let Some(known) = self.places.iter().position(|place| place.folder == folder) {
            return Ok(known);
        }
        let dir = atomic::open(folder)?;
        staging::sweep(&dir);
        atomic::sweep_in(&dir);
        self.places.push(Place {
            folder: folder.to_owned(),
            work: Staging::begin(&dir)?,
            dir,
        });
        Ok(self.places.len() - 1)
    }

    /// Puts everything where it belongs, in the order in which it was written.
    ///
    /// # Errors
    /// What the system says, or the file that stands in the way; then everything is as it was,
    /// unless the error [`is_half_way`].
    pub fn commit(self) -> io::Result<()> {
        // What is put in place is not cut off there by Ctrl+C.
        disk::whole(|| self.put_all())
    }

    fn put_all(&self) -> io::Result<()> {
        for file in &self.files {
            let Some(target) = file.target.as_ref().filter(|_| !file.replaces) else {
                continue;
            };
            let dir = &self.places[file.place].dir;
            let name = target.file_name().unwrap_or_default();
            if dir.stat(name).is_some() && !is_same(&file.from, dir, name) {
                return Err(another(target));
            }
        }
        let few = self.sync()?;
        let mut moves = Vec::new();
        for (place, target) in &self.folders {
            let from = Waiting::in_work(&self.places[*place].work, FILES);
            moves.push(self.movement(*place, &from, target, false)?);
        }
        for file in &self.files {
            let Some(target) = &file.target else { continue };
            moves.push(self.movement(file.place, &file.from, target, file.replaces)?);
        }
        if let [only] = &moves[..] {
            self.put(only)?;
        } else {
            self.journal(&moves)?;
            for (done, one) in moves.iter().enumerate() {
                let put = self.keep_old(done, one);
                if let Err(error) = put.and_then(|()| self.put(one)) {
                    return Err(self.undo(&moves, done, error));
                }
            }
        }
        if few {
            for place in &self.places {
                place.dir.sync_names();
            }
        }
        Ok(())
    }

    /// Waits until the disk has all files, unless they are many; whether they are few.
    fn sync(&self) -> io::Result<bool> {
        let mut waiting: Vec<Waiting> = self.files.iter().map(|file| file.from.clone()).collect();
        let mut folders = Vec::new();
        for (place, _) in &self.folders {
            let dir = Arc::new(self.places[*place].work.dir().inside(FILES.as_ref())?);
            waiting.extend(dir.names()?.into_iter().map(|name| Waiting {
                dir: dir.clone(),
                path: name.into(),
            }));
            folders.push(dir);
        }
        let few = waiting.len() <= MAX_SYNCED;
        if few {
            for file in &waiting {
                file.dir.sync(file.name())?;
            }
            for folder in &folders {
                folder.sync_names();
            }
        }
        Ok(few)
    }

    /// What a file is called that was replaced.
    fn old(number: usize) -> OsString {
        format!("{OLD}{number}").into()
    }

    /// The folder in which it is kept instead on a disk where no file has two names.
    fn aside(number: usize) -> OsString {
        format!("{ASIDE}{number}").into()
    }

    /// Keeps what is about to be replaced, to give it back: by a second name, or where there is
    /// none by moving it out of the way.
    fn keep_old(&self, number: usize, one: &Moving) -> io::Result<()> {
        if one.told.is_new() {
            return Ok(());
        }
        let place = &self.places[one.place];
        let (dir, work, name) = (&place.dir, place.work.dir(), one.to());
        let is_there = dir.stat(name).is_some_and(|found| !found.is_folder());
        if !is_there || dir.link(name, work, &Self::old(number)).is_ok() {
            return Ok(());
        }
        let aside = work.create_folder(&Self::aside(number))?;
        dir.rename(name, &aside, name)
    }

    fn movement(
        &self,
        place: usize,
        from: &Waiting,
        target: &Path,
        replaces: bool,
    ) -> io::Result<Moving> {
        let name = target.file_name();
        let name = name.ok_or(Why::NoFileName)?;
        let dir = &self.places[place].dir;
        // A file that others may read stays one; a new one is its maker's alone.
        if let Some(mode) = atomic::mode_of(dir, name) {
            from.dir.permit(from.name(), mode)?;
        }
        Ok(Moving {
            place,
            from: from.clone(),
            told: Move::new(from.path.clone(), name.into(), dir),
            replaces,
        })
    }

    /// Gives one its name. Where nothing had it, what another program has put there since is never
    /// replaced.
    fn put(&self, one: &Moving) -> io::Result<()> {
        let (from, dir) = (&one.from, &self.places[one.place].dir);
        let put = || from.dir.rename(from.name(), dir, one.to());
        if one.replaces && !one.told.is_new() {
            return put();
        }
        match from.dir.rename_new(from.name(), dir, one.to()) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                if is_same(from, dir, one.to()) {
                    return put();
                }
                Err(another(&self.places[one.place].folder.join(one.to())))
            }
            done => done,
        }
    }

    fn journal(&self, moves: &[Moving]) -> io::Result<()> {
        let works: Vec<&Staging> = self.places.iter().map(|place| &place.work).collect();
        let mut lists = vec![Vec::new(); works.len()];
        for one in moves {
            lists[one.place].push(one.told.clone());
        }
        Staging::journal(&works, lists)
    }

    /// Gives back what was there before so many of the moves, and the next, which failed; the last
    /// first.
    fn undo(&self, moves: &[Moving], done: usize, error: io::Error) -> io::Error {
        // Nobody is to finish what was told to have failed.
        let mut undone = self
            .places
            .first()
            .map_or(Ok(()), |first| first.work.forget());
        for (number, one) in moves.iter().enumerate().take(done + 1).rev() {
            let place = &self.places[one.place];
            let (dir, work, to) = (&place.dir, place.work.dir(), one.to());
            let aside = work.inside(&Self::aside(number)).ok();
            let aside = aside.filter(|aside| aside.stat(to).is_some());
            let back = if let Some(aside) = aside {
                aside.rename(to, dir, to)
            } else if number == done {
                Ok(())
            } else if work.stat(&Self::old(number)).is_some() {
                work.rename(&Self::old(number), dir, to)
            } else if one.told.is_new() {
                dir.rename(to, &one.from.dir, one.from.name())
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

/// A file that is about to be put where it belongs.
struct Moving {
    place: usize,
    from: Waiting,
    told: Move,
    /// Whether it takes the place of what is there, or only of the same once more.
    replaces: bool,
}

impl Moving {
    fn to(&self) -> &OsStr {
        self.told.to.as_os_str()
    }
}

impl Drop for Outputs {
    fn drop(&mut self) {
        // The first has the journal of all: it goes last.
        while self.places.pop().is_some() {}
    }
}

/// Whether the error left some files in place and others not.
pub fn is_half_way(error: &io::Error) -> bool {
    matches!(Why::of(error), Why::HalfWay { .. })
}

/// Removes a file that new ones have made out of date; it is no error if it is not there.
///
/// # Errors
/// What the system says.
pub fn remove_old(path: &Path) -> io::Result<()> {
    disk::remove(path)
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

/// Writes a file that somebody named, and those that go beside it: all of them come into being, or none.
/// The first is replaced where it is there; of the others nobody was asked, and none of them replaces
/// another file, unless `may_replace` says so of its place.
///
/// # Errors
/// What the system says, or the file that stands in the way; then everything is as it was.
pub fn write_named(
    files: &[(PathBuf, Vec<u8>)],
    may_replace: &dyn Fn(&Path) -> bool,
) -> io::Result<()> {
    let mut outputs = Outputs::new();
    for (index, (path, bytes)) in files.iter().enumerate() {
        outputs.check(path)?;
        let handle = outputs.write(path, bytes)?;
        if index > 0 && !may_replace(path) {
            outputs.replaces_nothing(handle);
        }
    }
    outputs.commit()
}

/// A folder that files are written into, each by any thread.
pub struct Folder {
    place: usize,
    work: Arc<Dir>,
    target: PathBuf,
    new: bool,
}

impl Folder {
    /// Writes a file of this name.
    ///
    /// # Errors
    /// What the system says.
    pub fn write(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        self.work.create(name.as_ref())?.write_all(bytes)
    }
}

/// That another file has this name, and stays.
fn another(target: &Path) -> io::Error {
    let path = target.display().to_string();
    io::Error::new(ErrorKind::AlreadyExists, Why::AnotherFile { path })
}

/// Whether the file of this name has the same content as one that waits.
fn is_same(waiting: &Waiting, dir: &Dir, name: &OsStr) -> bool {
    let length = |dir: &Dir, name: &OsStr| dir.stat(name).map(|found| found.length);
    let read = |dir: &Dir, name: &OsStr| {
        let mut bytes = Vec::new();
        dir.read(name)?.read_to_end(&mut bytes)?;
        io::Result::Ok(bytes)
    };
    length(&waiting.dir, waiting.name()) == length(dir, name)
        && match (read(&waiting.dir, waiting.name()), read(dir, name)) {
            (Ok(one), Ok(other)) => one == other,
            _ => false,
        }
}

/// Takes away what killed programs of ours left in this folder, or finishes it. What cannot be
/// taken away does no harm.
pub fn sweep(folder: &Path) {
    if let Ok(dir) = Dir::open(folder).map(Arc::new) {
        staging::sweep(&dir);
        atomic::sweep_in(&dir);
    }
}

#[cfg(test)]
mod tests;
