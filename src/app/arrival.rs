//! A pack that somebody hands over: what it means is shown before it is used, and once it is used
//! it stays on this computer with its maker's key.

use std::path::Path;
use std::sync::Arc;

use super::command::Told;
use super::jobs::Shop;
use super::state::{Dialog, State};
use super::strings::say;
use super::update::Effect;
use crate::campaign::changes::{Arrival, Standing};
use crate::campaign::load::{self, Loaded};
use crate::diagnostic::has_errors;
use crate::store::folders::Folders;
use crate::store::packs::Packs;

/// A pack that was opened and is not used yet.
#[derive(Clone, Debug)]
pub struct Arrived {
    /// The pack.
    pub pack: Arc<Loaded>,
    /// What it means to this computer.
    pub arrival: Arrival,
}

impl PartialEq for Arrived {
    fn eq(&self, other: &Self) -> bool {
        // It has the number of the pack's content.
        self.arrival == other.arrival
    }
}

/// Opens a pack. A folder is somebody's own work and is used at once, and so is the very pack
/// that is here already.
pub(super) fn open(folders: Option<&Folders>, path: &Path) -> Told {
    let loaded = match load::from_path(path) {
        Ok(loaded) if has_errors(&loaded.problems) => {
            return Told::NotOpened(path.to_owned(), loaded.problems);
        }
        Ok(loaded) => loaded,
        Err(problem) => return Told::NotOpened(path.to_owned(), vec![problem]),
    };
    let arrival = match folders {
        Some(folders) => Packs::of(folders).arrival(&loaded),
        None => Arrival::of(&loaded, None, None),
    };
    let is_here = arrival.standing == Standing::Same && !arrival.is_alarming();
    if path.is_dir() || is_here {
        return opened(&loaded);
    }
    Told::Arrived(Box::new(Arrived {
        pack: Arc::new(loaded),
        arrival,
    }))
}

/// Keeps the pack on this computer, and uses it.
pub(super) fn take(shop: &Shop, folders: Option<&Folders>, arrived: &Arrived) -> Told {
    if let Some(folders) = folders
        && let Err(error) = Packs::of(folders).take(&arrived.pack)
    {
        return Told::Failed(say!(shop, "failed-pack", why = error.to_string()));
    }
    opened(&arrived.pack)
}

fn opened(loaded: &Loaded) -> Told {
    let campaign = Arc::new(loaded.campaign.clone());
    Told::OpenedPack(campaign, loaded.problems.clone())
}

/// The dialog's main button was pressed.
pub(super) fn confirm(arrived: Box<Arrived>) -> Vec<Effect> {
    match arrived.arrival.standing {
        // It only says that the pack is not used.
        Standing::Stopped => Vec::new(),
        _ => vec![Effect::Take(arrived)],
    }
}

/// Shows what the pack means.
pub(super) fn hear(state: &mut State, arrived: Box<Arrived>) {
    state.dialog = Some(Dialog::Pack(arrived));
}
