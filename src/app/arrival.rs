//! A pack that somebody hands over: what it means is shown before it is used, and once it is used
//! it stays on this computer with its maker's key.

use std::path::PathBuf;
use std::sync::Arc;

use super::command::Told;
use super::jobs::Shop;
use crate::campaign::changes::{Arrival, Standing};
use crate::campaign::files::SIGNATURE;
use crate::campaign::load::{self, Loaded};
use crate::problem::{Problem, has_errors};
use crate::store::folders::Folders;
use crate::store::own_pack;
use crate::store::packs::{self, Packs};
use crate::strings::say;

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

/// A pack that was opened and is not used yet.
#[derive(Clone, Debug)]
pub struct Arrived {
    /// The pack.
    pub pack: Arc<Loaded>,
    /// Where it was opened from.
    pub at: PackAt,
    /// What it means to this computer.
    pub arrival: Arrival,
}

impl PartialEq for Arrived {
    fn eq(&self, other: &Self) -> bool {
        // It has the number of the pack's content.
        self.arrival == other.arrival && self.at == other.at
    }
}

/// Opens a pack, whatever door it comes by. A folder is somebody's own work and is used at once,
/// unless a stop notice was taken since, and so is the very pack that is here already.
pub(super) fn open(folders: Option<&Folders>, path: PathBuf) -> Told {
    let loaded = match load::from_path(&path) {
        Ok(loaded) if has_errors(&loaded.problems) => {
            return Told::NotOpened(path, loaded.problems);
        }
        Ok(loaded) => loaded,
        Err(problem) => return Told::NotOpened(path, vec![problem]),
    };
    let packs = folders.map(Packs::of);
    let arrival = match &packs {
        Some(packs) => packs.arrival(&loaded),
        None => Arrival::of(&loaded, None, None),
    };
    let is_here = arrival.standing == Standing::Same && !arrival.is_alarming();
    let is_own = path.is_dir() && arrival.standing != Standing::Stopped;
    let at = PackAt::of(path);
    if is_own || is_here {
        let outdated = packs.and_then(|packs| packs.outdated(&loaded));
        return opened(&loaded, Some(at), outdated);
    }
    Told::Arrived(Box::new(Arrived {
        pack: Arc::new(loaded),
        at,
        arrival,
    }))
}

/// Opens the pack that the program brings, or what was taken of it since.
pub(super) fn built_in(folders: Option<&Folders>) -> Told {
    opened(&packs::first(folders), None, None)
}

/// Keeps the pack on this computer, and uses it.
pub(super) fn take(shop: &Shop, folders: Option<&Folders>, arrived: &Arrived) -> Told {
    if let Some(folders) = folders
        && let Err(error) = Packs::of(folders).take(&arrived.pack)
    {
        return Told::Failed(say!(shop, "failed-pack", why = error.to_string()));
    }
    opened(&arrived.pack, Some(arrived.at.clone()), None)
}

fn opened(loaded: &Loaded, at: Option<PackAt>, outdated: Option<Problem>) -> Told {
    let campaign = Arc::new(loaded.campaign.clone());
    let problems = loaded.problems.iter().cloned().chain(outdated).collect();
    Told::OpenedPack(campaign, problems, at)
}
