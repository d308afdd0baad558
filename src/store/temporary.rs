//! Pages handed to another program to print: by a descriptor, and no file, where it takes one; else in a
//! file, removed again later.

use std::fs::File;
use std::io::{self, Seek, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};
use std::{fs, thread};

use super::disk::{self, Guard};
use super::folders;

/// How long another program gets to read a page that was handed to it.
pub const GRACE: Duration = Duration::from_mins(10);

/// The pages that this program has handed over and not removed yet.
static HANDED: Mutex<Vec<(PathBuf, Guard)>> = Mutex::new(Vec::new());

/// Pages to be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pages {
    /// A PDF that stands nowhere else.
    Made(Vec<u8>),
    /// The PDF in a file.
    File(PathBuf),
}

impl Pages {
    /// Their descriptor, to be handed over. Pages that stand nowhere else get no name on any disk, stay in
    /// memory on Linux, and are gone with the last program that has the descriptor.
    ///
    /// # Errors
    /// What the system says.
    pub fn open(&self) -> io::Result<File> {
        match self {
            Self::Made(pdf) => {
                let mut file = nameless()?;
                file.write_all(pdf)?;
                file.rewind()?;
                Ok(file)
            }
            Self::File(path) => File::open(path),
        }
    }
}

#[cfg(target_os = "linux")]
fn nameless() -> io::Result<File> {
    use rustix::fs::{MemfdFlags, memfd_create};
    Ok(memfd_create("print", MemfdFlags::CLOEXEC)?.into())
}

#[cfg(not(target_os = "linux"))]
use disk::nameless;

/// Writes a page into `folder`, readable for its maker alone, and removes it after [`GRACE`], or
/// when the program ends ([`end`]); at a later start with [`sweep`] if it was killed.
///
/// # Errors
/// What the system says.
pub fn hand_over(folder: &Path, pdf: &[u8]) -> io::Result<PathBuf> {
    folders::make(folder)?;
    let (path, mut file) = disk::create_in(folder, "print-", ".pdf")?;
    if let Err(error) = file.write_all(pdf) {
        let _ = disk::remove(&path);
        return Err(error);
    }
    drop(file);
    let (later, stopped) = (path.clone(), path.clone());
    let guard = Guard::new(move || {
        let _ = disk::remove(&stopped);
    });
    handed(|all| all.push((path.clone(), guard)));
    thread::Builder::new()
        .name("print".to_owned())
        .spawn(move || {
            thread::sleep(GRACE);
            let _ = disk::remove(&later);
            handed(|all| all.retain(|(path, _)| *path != later));
        })?;
    Ok(path)
}

/// Removes the pages that this program has handed over: it ends.
pub fn end() {
    for (path, _guard) in handed(std::mem::take) {
        let _ = disk::remove(&path);
    }
}

fn handed<T>(act: impl FnOnce(&mut Vec<(PathBuf, Guard)>) -> T) -> T {
    act(&mut HANDED.lock().unwrap_or_else(PoisonError::into_inner))
}

/// Removes the pages in `folder` that were handed over longer than `grace` ago.
pub fn sweep(folder: &Path, grace: Duration) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    let now = SystemTime::now();
    for entry in entries.flatten() {
        let made = entry.metadata().and_then(|data| data.modified());
        let age = made.ok().and_then(|made| now.duration_since(made).ok());
        let ours = entry.file_name().to_string_lossy().starts_with("print-");
        if ours && age.is_some_and(|age| age >= grace) {
            let _ = disk::remove(&entry.path());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn temporary_pages_need_no_name() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.pdf");
        fs::write(&path, "%PDF").unwrap();
        for pages in [Pages::Made(b"%PDF".to_vec()), Pages::File(path)] {
            let text = io::read_to_string(pages.open().unwrap());
            assert_eq!(text.unwrap(), "%PDF");
        }
    }

    #[test]
    fn temporary_pages_are_swept_when_their_time_is_over() {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("print");
        let path = hand_over(&folder, b"%PDF").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"%PDF");
        fs::write(folder.join("other.pdf"), "not ours").unwrap();
        sweep(&folder, GRACE);
        assert!(path.exists());
        sweep(&folder, Duration::ZERO);
        assert!(!path.exists() && folder.join("other.pdf").exists());
        let path = hand_over(&folder, b"%PDF").unwrap();
        end();
        assert!(!path.exists());
    }
}
