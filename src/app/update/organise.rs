//! What follows in the organise tab.

use super::{Effect, Pack};
use crate::app::organise::{Change, Place};
use crate::app::state::{State, Tab};
use crate::letter::template::shelf::shelf;

/// Takes in a change of the tab.
pub(super) fn change(state: &mut State, change: Change) -> Vec<Effect> {
    match change {
        Change::Show(place) => state.organise.place = Some(place),
    }
    Vec::new()
}

/// What follows from any change: the pack may be another.
pub(super) fn follow(state: &mut State) -> Vec<Effect> {
    if state.tab != Tab::Organise {
        return Vec::new();
    }
    let pack = Some(Pack(state.campaign.clone()));
    if state.organise.shelf_of != pack {
        state.organise.shelf = shelf(&state.campaign);
        state.organise.shelf_of = pack;
    }
    if state.organise.place.is_none() {
        let first = state.organise.shelf.first();
        state.organise.place = first.map(|entry| Place::Template(entry.name.clone()));
    }
    Vec::new()
}
