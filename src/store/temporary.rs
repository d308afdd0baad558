//! Pages handed to another program to print, removed again later.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use std::{fs, thread};

use super::{disk, folders};

/// How long another program gets to read a page that was handed to it.
pub const GRACE: Duration = Duration::from_mins(10);

/// Writes a page into `folder`, readable for its maker alone, and removes it after [`GRACE`], or
/// at a later start with [`sweep`] if the program has ended by then.
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
    let later = path.clone();
    thread::Builder::new()
        .name("print".to_owned())
        .spawn(move || {
            thread::sleep(GRACE);
            let _ = disk::remove(&later);
        })?;
    Ok(path)
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
    }
}
