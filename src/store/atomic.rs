//! Files replaced whole or not at all.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::disk::{self, Out};
use super::folders;
use super::works::{self, PREFIX, is_old};
use crate::problem::Why;

const SUFFIX: &str = ".part";

/// Writes `bytes` to `path`. The file is written beside it under a temporary name, synced, and
/// then renamed, so that at every moment the old content or the new stands under `path`.
///
/// # Errors
/// What the system says; then `path` is as it was and nothing is left beside it.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = folder_of(path)?;
    // A folder or a device is not replaced by a file.
    if fs::metadata(path).is_ok_and(|found| !found.is_file()) {
        return Err(Why::NotAFileThere.into());
    }
    if !folder.is_dir() {
        return Err(io::Error::new(io::ErrorKind::NotFound, Why::NoFolder));
    }
    let (part, file) = part(folder, bytes)?;
    let mut held = Some(file);
    // A file that others may read stays one; a new one is its maker's alone.
    if let Ok(old) = fs::metadata(path) {
        disk::permit(&part.0, &old.permissions())?;
    }
    // Some systems rename no file that is open. On others nobody sweeps it until it has its name.
    if cfg!(not(unix)) {
        held = None;
    }
    disk::rename(&part.0, path)?;
    drop(held);
    disk::sync_names(folder);
    Ok(())
}

/// Writes a file that is not there yet: whole, or not at all. One that is there stays.
///
/// # Errors
/// What the system says; then nothing has this name that had not, and nothing is left beside it.
pub(super) fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = folder_of(path)?;
    if fs::symlink_metadata(path).is_ok() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let (part, file) = part(folder, bytes)?;
    // Unlike a rename this replaces nothing.
    match disk::link(&part.0, path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Err(error),
        // Not every disk has second names. Who is killed here leaves half a file.
        Err(_) => {
            let mut new = disk::create(path)?;
            let written = new.write_all(bytes).and_then(|()| new.sync());
            if let Err(error) = written {
                let _ = disk::remove(path);
                return Err(error);
            }
        }
        Ok(()) => {}
    }
    // Some systems remove nothing that is open.
    drop(file);
    disk::sync_names(folder);
    Ok(())
}

fn folder_of(path: &Path) -> io::Result<&Path> {
    match path.parent() {
        Some(_) => Ok(folders::of(path)),
        None => Err(Why::NoFileName.into()),
    }
}

/// The whole content on the disk under a temporary name, held: nobody sweeps it.
fn part(folder: &Path, bytes: &[u8]) -> io::Result<(Part, Out)> {
    works::sweep(folder);
    sweep(folder);
    let (part, mut file) = disk::create_in(folder, PREFIX, SUFFIX)?;
    let part = Part(part);
    file.hold();
    file.write_all(bytes)?;
    file.sync()?;
    Ok((part, file))
}

/// A file under its temporary name. Dropped, it is taken away.
struct Part(PathBuf);

impl Drop for Part {
    fn drop(&mut self) {
        let _ = disk::remove(&self.0);
    }
}

/// Takes away what killed programs of ours left half-written in this folder.
pub fn sweep(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let path = entry.path();
        let ours = name.starts_with(PREFIX) && name.ends_with(SUFFIX);
        if ours && fs::symlink_metadata(&path).is_ok_and(|found| found.is_file()) {
            let Ok(file) = File::open(&path) else {
                continue;
            };
            // An empty one may be only just begun: its maker is about to hold it, and could not if
            // it were tried here at that moment.
            let begun = file.metadata().is_ok_and(|found| found.len() > 0);
            if (begun || is_old(&path)) && file.try_lock().is_ok() {
                let _ = disk::remove(&path);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
