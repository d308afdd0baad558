//! Which actions would do anything now: each feature says so of its own.

use super::state::State;
use crate::app::kernel::action::Action;
use crate::app::kernel::settings;
use crate::app::{batch, compose, page};

/// Whether an action would do anything now.
pub fn is_enabled(state: &State, action: Action) -> bool {
    let session = &state.session;
    let at_table = state.signing.shown().is_some();
    // At the signing table strangers sit: nothing there may touch the letter or show it.
    if at_table != action.is_of_signing() && !action.is_for_the_table_too() {
        return false;
    }
    if let Some(enabled) = state.organise.is_enabled(session, action) {
        return enabled;
    }
    compose::update::is_enabled(session, action)
        && page::update::is_enabled(&state.page, session, action)
        && batch::update::is_enabled(&state.batch, session, action)
        && state.signing.is_enabled(action)
        && settings::is_enabled(session, action)
}
