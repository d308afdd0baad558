//! The file that a programme was opened from or saved in last, and what has become of it since.

use std::path::{Path, PathBuf};

use super::earlier::{digest, is_as_written};
use super::read::MAX_BYTES;
use crate::campaign::input;

/// The file of a programme, as it was when that was opened or saved there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnFile {
    /// Where it is.
    pub path: PathBuf,
    /// What its bytes are known again by; nothing where that is not known.
    pub written: String,
}

/// What has become of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Since {
    /// It is as it was.
    Same,
    /// Somebody changed it, or it cannot be read.
    Changed,
    /// It is not there.
    Gone,
}

impl OwnFile {
    /// The file at `path` as it is now.
    pub fn at(path: &Path) -> Self {
        let bytes = input::read(path, MAX_BYTES).ok();
        Self {
            path: path.to_owned(),
            written: bytes.map(|bytes| digest(&bytes)).unwrap_or_default(),
        }
    }

    /// What has become of it.
    pub fn since(&self) -> Since {
        if is_as_written(&self.path, &self.written) {
            Since::Same
        } else if self.path.symlink_metadata().is_ok() {
            Since::Changed
        } else {
            Since::Gone
        }
    }
}
