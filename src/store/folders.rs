//! Where the program keeps what it remembers on this computer, by the platform's own custom.

use std::path::{Path, PathBuf};
use std::{fs, io};

use directories::{ProjectDirs, UserDirs};

use super::dictionary::Dictionary;
use super::disk;

/// The program's own folders. Nothing is made until something is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folders {
    /// For settings.
    pub config: PathBuf,
    /// For letters that are being written, and for what was opened lately.
    pub state: PathBuf,
    /// For packs that were taken.
    pub data: PathBuf,
    /// For what lasts as long as the user is logged in, where the system has such a place.
    pub runtime: Option<PathBuf>,
    /// The user's folder for documents: new campaigns are proposed to go there.
    pub documents: PathBuf,
    /// Where the system has dictionaries.
    pub dictionaries: Vec<PathBuf>,
    /// Where faces are looked for; the system's own places if none is named.
    pub faces: Vec<PathBuf>,
}

impl Folders {
    /// The folders of whoever runs the program; none if they have no home.
    pub fn of_user() -> Option<Self> {
        let all = ProjectDirs::from("", "", "Entreaty")?;
        let user = UserDirs::new()?;
        let documents = user.document_dir().unwrap_or_else(|| user.home_dir());
        let state = all.state_dir().unwrap_or_else(|| all.data_local_dir());
        Some(Self {
            config: all.config_dir().to_owned(),
            state: state.to_owned(),
            data: all.data_local_dir().to_owned(),
            runtime: all.runtime_dir().map(Path::to_owned),
            documents: documents.to_owned(),
            dictionaries: Dictionary::places(),
            faces: Vec::new(),
        })
    }

    /// Folders within `folder`, for tests.
    pub fn within(folder: &Path) -> Self {
        Self {
            config: folder.join("config"),
            state: folder.join("state"),
            data: folder.join("data"),
            runtime: Some(folder.join("run")),
            documents: folder.to_owned(),
            dictionaries: vec![folder.join("dictionaries")],
            faces: vec![folder.join("faces")],
        }
    }
}

/// The folder that a file of this name is in; a name alone is of where one stands.
pub fn of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// The one spelling of a place, by which two names of one file are known: links and `.` are
/// followed as far as there is something.
pub fn resolved(path: &Path) -> PathBuf {
    let whole = || Some(fs::canonicalize(of(path)).ok()?.join(path.file_name()?));
    let found = fs::canonicalize(path).ok().or_else(whole);
    found.unwrap_or_else(|| path.to_owned())
}

/// Makes `folder` with all above it; on Unix nobody but its owner can look into it.
///
/// # Errors
/// What the system says.
pub fn make(folder: &Path) -> io::Result<()> {
    disk::create_folders(folder)
}

/// A folder that is made for files, with all above it that are missing. Dropped before it is kept, they are taken
/// away again, unless something else lies in them by then.
pub(crate) struct NewFolder {
    /// What was missing, the innermost first.
    missing: Vec<PathBuf>,
}

impl NewFolder {
    /// Makes `folder` with all above it.
    ///
    /// # Errors
    /// What the system says; then nothing of it is there.
    pub(crate) fn make(folder: &Path) -> io::Result<Self> {
        let missing = folder
            .ancestors()
            .take_while(|one| !one.as_os_str().is_empty() && fs::symlink_metadata(one).is_err());
        let new = Self {
            missing: missing.map(Path::to_owned).collect(),
        };
        make(folder)?;
        Ok(new)
    }

    /// It stays.
    pub(crate) fn keep(mut self) {
        self.missing.clear();
    }
}

impl Drop for NewFolder {
    fn drop(&mut self) {
        for folder in &self.missing {
            // What is not empty stays, and with it all above it.
            if disk::remove_empty_folder(folder).is_err() {
                break;
            }
        }
    }
}

/// A name in this folder that no file has, of which nobody was asked: `name.ending`, or `name 2.ending`.
pub(crate) fn free(folder: &Path, name: &str, ending: &str) -> PathBuf {
    free_or(folder, name, ending, &[])
}

/// The same, or the name of one of these files.
pub(crate) fn free_or(folder: &Path, name: &str, ending: &str, these: &[PathBuf]) -> PathBuf {
    let first = folder.join(format!("{name}.{ending}"));
    let others = (2..).map(|number| folder.join(format!("{name} {number}.{ending}")));
    let mut all = std::iter::once(first).chain(others);
    all.find(|path| these.contains(path) || !path.exists())
        .unwrap_or_default()
}
