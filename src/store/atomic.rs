//! Files replaced whole or not at all.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;

use super::disk::{Dir, Guard, OutputFile};
use super::folders;
use super::staging::{PREFIX, is_old_stat};
use crate::problem::Why;

const SUFFIX: &str = ".part";

/// Writes `bytes` to `path`. The file is written beside it under a temporary name, synced, and
/// then renamed, so that at every moment the old content or the new stands under `path`.
///
/// # Errors
/// What the system says; then `path` is as it was and nothing is left beside it.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let (folder, name) = parts_of(path)?;
    // A folder or a device is not replaced by a file.
    if fs::metadata(path).is_ok_and(|found| !found.is_file()) {
        return Err(Why::NotAFileThere.into());
    }
    let dir = open(folder)?;
    let (part, file) = part(&dir, bytes)?;
    let mut held = Some(file);
    if let (Some(mode), Some(file)) = (mode_of(&dir, name), &held) {
        file.permit(mode)?;
    }
    // Some systems rename no file that is open. On others nobody sweeps it until it has its name.
    if cfg!(not(unix)) {
        held = None;
    }
    dir.rename(&part.name, &dir, name)?;
    drop(held);
    dir.sync_names();
    Ok(())
}

/// Writes a file that is not there yet: whole, or not at all. One that is there stays.
///
/// # Errors
/// What the system says; then nothing has this name that had not, and nothing is left beside it.
pub(super) fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let (folder, name) = parts_of(path)?;
    let dir = open(folder)?;
    if dir.stat(name).is_some() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let (part, file) = part(&dir, bytes)?;
    // Unlike a rename this replaces nothing.
    match dir.link(&part.name, &dir, name) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Err(error),
        // Not every disk has second names. Who is killed here leaves half a file.
        Err(_) => {
            let mut new = dir.create(name)?;
            let written = new.write_all(bytes).and_then(|()| new.sync());
            if let Err(error) = written {
                let _ = dir.remove(name);
                return Err(error);
            }
        }
        Ok(()) => {}
    }
    // Some systems remove nothing that is open.
    drop(file);
    dir.sync_names();
    Ok(())
}

fn parts_of(path: &Path) -> io::Result<(&Path, &OsStr)> {
    let name = path.file_name().ok_or(Why::NoFileName)?;
    Ok((folders::of(path), name))
}

/// The folder that files are for.
pub(super) fn open(folder: &Path) -> io::Result<Arc<Dir>> {
    if !folder.is_dir() {
        return Err(io::Error::new(io::ErrorKind::NotFound, Why::NoFolder));
    }
    Dir::open(folder).map(Arc::new)
}

/// What others may do with the file of this name, so that it stays so; none where a new one is its
/// maker's alone. What is somebody else's, or a link, tells nothing of what the maker wants.
pub(super) fn mode_of(dir: &Dir, name: &OsStr) -> Option<u32> {
    let found = dir.stat(name)?;
    (found.is_file() && found.is_own && cfg!(unix)).then_some(found.mode)
}

/// The whole content on the disk under a temporary name, held: nobody sweeps it.
fn part(dir: &Arc<Dir>, bytes: &[u8]) -> io::Result<(TempFile, OutputFile)> {
    super::staging::sweep(dir);
    sweep_in(dir);
    let (name, mut file) = dir.create_some(PREFIX, SUFFIX)?;
    let guard = Guard::of_file(dir, &name);
    let part = TempFile {
        dir: dir.clone(),
        name,
        _guard: guard,
    };
    file.hold();
    file.write_all(bytes)?;
    file.sync()?;
    Ok((part, file))
}

/// A file under its temporary name. Dropped, it is taken away.
struct TempFile {
    dir: Arc<Dir>,
    name: OsString,
    _guard: Guard,
}

impl Drop for TempFile {
    fn drop(&mut self) {
        let _ = self.dir.remove(&self.name);
    }
}

/// Takes away what killed programs of ours left half-written in this folder.
pub fn sweep(folder: &Path) {
    if let Ok(dir) = Dir::open(folder) {
        sweep_in(&dir);
    }
}

pub(super) fn sweep_in(dir: &Dir) {
    for name in dir.names().unwrap_or_default() {
        let text = name.to_string_lossy();
        if !text.starts_with(PREFIX) || !text.ends_with(SUFFIX) {
            continue;
        }
        let Some(found) = dir
            .stat(&name)
            .filter(|found| found.is_file() && found.is_own)
        else {
            continue;
        };
        let Ok(file) = dir.read(&name) else {
            continue;
        };
        // An empty one may be only just begun: its maker is about to hold it, and could not if
        // it were tried here at that moment.
        if (found.length > 0 || is_old_stat(&found)) && file.try_lock().is_ok() {
            let _ = dir.remove(&name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs::File;

    #[test]
    fn atomic_replaces_a_file_and_leaves_nothing_beside_it() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.pdf");
        write(&path, b"old").unwrap();
        write(&path, b"new").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert!(write(&dir.path().join("none/a.pdf"), b"x").is_err());
        assert!(write(dir.path(), b"x").is_err());
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[test]
    fn atomic_sweeps_what_a_killed_program_left_and_not_what_is_held() {
        let dir = tempfile::tempdir().unwrap();
        let path = |name: &str| dir.path().join(name);
        fs::write(path(".entreaty-dead.part"), "half a let").unwrap();
        fs::write(path(".entreaty-new.part"), "").unwrap();
        fs::write(path(".entreaty-live.part"), "half").unwrap();
        fs::write(path("other.part"), "not ours").unwrap();
        let held = File::open(path(".entreaty-live.part")).unwrap();
        held.try_lock().unwrap();
        write(&path("a.pdf"), b"a").unwrap();
        let there = [
            ".entreaty-dead.part",
            ".entreaty-new.part",
            ".entreaty-live.part",
        ];
        assert_eq!(there.map(|name| path(name).exists()), [false, true, true]);
        assert!(path("other.part").exists() && path("a.pdf").exists());
    }
}
