//! Files replaced whole or not at all.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use tempfile::Builder;

/// Writes `bytes` to `path`. The file is written beside it under a temporary name, synced, and
/// then renamed, so that at every moment the old content or the new stands under `path`.
///
/// # Errors
/// What the system says; then `path` is as it was and nothing is left beside it.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = match path.parent() {
        Some(folder) if folder.as_os_str().is_empty() => Path::new("."),
        Some(folder) => folder,
        None => return Err(io::Error::other("this is no file name")),
    };
    // A folder or a device is not replaced by a file.
    if fs::metadata(path).is_ok_and(|found| !found.is_file()) {
        return Err(io::Error::other("something that is no file has this name"));
    }
    if !folder.is_dir() {
        return Err(io::Error::other("there is no such folder"));
    }
    let mut file = Builder::new()
        .prefix(".entreaty-")
        .suffix(".part")
        .tempfile_in(folder)
        // Without the temporary file's name, which says nothing to anybody.
        .map_err(|error| match error.raw_os_error() {
            Some(code) => io::Error::from_raw_os_error(code),
            None => io::Error::from(error.kind()),
        })?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    // A file that others may read stays one; a new one is its maker's alone.
    if let Ok(old) = fs::metadata(path) {
        file.as_file().set_permissions(old.permissions())?;
    }
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
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
}
