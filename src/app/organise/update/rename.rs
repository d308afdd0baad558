//! Another name for machines for an entry: asked for, worked out elsewhere, and one step of undo.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::entries::{go, put_all};
use crate::app::kernel::session::Session;
use crate::app::organise::message::{Checking, Dialog, Effect, Rename, Task};
use crate::app::organise::state::State;

/// Asks which other name the entry shown is to get.
pub(crate) fn ask(state: &State) -> Vec<Effect> {
    let Some((entries, spot, entry)) = state.shown() else {
        return Vec::new();
    };
    vec![Effect::Ask(Dialog::Rename(Box::new(Rename {
        entries,
        spot: spot.clone(),
        from: entry.text("id").to_owned(),
        to: entry.text("id").to_owned(),
        note: None,
    })))]
}

/// Has it worked out what changes.
pub(crate) fn order(state: &State, rename: Box<Rename>) -> Vec<Effect> {
    if rename.to == rename.from {
        return Vec::new();
    }
    let files = Checking {
        number: state.pack.number,
        files: state.pack.files.clone(),
        texts: state.unsaved_texts(),
        letter: None,
    };
    vec![Effect::Task(Task::Rename(Box::new(files), rename))]
}

/// The files say this from now on, unless something was typed meanwhile: then it is worked out anew. What
/// was worked out for another pack is dropped.
pub(crate) fn take(
    state: &mut State,
    session: &Session,
    rename: Box<Rename>,
    of: &Checking,
    texts: BTreeMap<String, String>,
) -> Vec<Effect> {
    if !Arc::ptr_eq(&state.pack.files, &of.files) {
        return Vec::new();
    }
    if state.unsaved_texts() != of.texts {
        return order(state, rename);
    }
    put_all(state, texts, None, session.now);
    go(state, rename.entries, rename.spot, "id".to_owned());
    Vec::new()
}
