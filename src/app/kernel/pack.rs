//! A pack that is open in the window, or is about to be.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::campaign::Campaign;
use crate::campaign::files::SIGNATURE;
use crate::campaign::import_report::{ImportReport, Standing};
use crate::campaign::load::{self, Loaded};
use crate::store::own_pack;

/// A pack, compared by identity: two are equal only if they are the very same value in memory.
#[derive(Clone, Debug)]
pub struct Pack(pub Arc<Campaign>);

impl PartialEq for Pack {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// Where a pack was opened from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackAt {
    /// Its folder or file.
    pub path: PathBuf,
    /// Whether it is a folder in which it can be changed: what its maker signed stays as it is.
    pub is_folder: bool,
    /// Whether it is a copy that was made in the window, to be changed.
    pub is_copy: bool,
}

impl PackAt {
    /// What stands at this path.
    pub fn of(path: PathBuf) -> Self {
        Self {
            is_folder: path.is_dir() && !path.join(SIGNATURE).exists(),
            is_copy: own_pack::is_copy(&path),
            path,
        }
    }
}

/// Whether a pack at this path is used without a question, whatever door it comes by: a folder is somebody's
/// own work, unless a stop notice was taken since, and the very pack that is here was asked about before.
pub(crate) fn is_known(path: &Path, report: &ImportReport) -> bool {
    let is_here = report.standing == Standing::Same && !report.is_alarming();
    let is_own = path.is_dir() && report.standing != Standing::Stopped;
    is_here || is_own || load::is_exercise(path)
}

/// A pack that was opened and is not used yet.
#[derive(Clone, Debug)]
pub struct Import {
    /// The pack.
    pub pack: Arc<Loaded>,
    /// Where it was opened from.
    pub at: PackAt,
    /// What it means to this computer.
    pub report: ImportReport,
    /// Whether it still needs a signature that the user's own key can make.
    pub can_sign: bool,
}

impl PartialEq for Import {
    fn eq(&self, other: &Self) -> bool {
        // It has the number of the pack's content.
        self.report == other.report && self.at == other.at
    }
}
