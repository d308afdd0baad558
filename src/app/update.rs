//! What follows from what happened. Pure: nothing is read, written or waited for here; what is to
//! be done outside is returned as [`Effect`]s.

use std::path::PathBuf;

use super::command::Command;
use super::stall;
use super::state::{State, Toast};
use crate::letter::Draft;
use crate::strings::say;

mod act;
pub mod batch;
mod dialog;
mod edit;
mod effect;
mod hear;
mod look;
pub mod organise;
mod view;

use act::act;
use edit::edit;
pub use effect::{Effect, Export, Order, Pack, Where};
use hear::hear;
pub use look::{LETTER, REPORT};
use view::view;

/// How long a message stays, in seconds.
const TOAST: f64 = 7.0;

/// What follows from `command`.
pub fn update(state: &mut State, command: Command) -> Vec<Effect> {
    let mut effects = follow(state, command);
    effects.extend(batch::follow(state));
    effects.extend(organise::follow(state));
    effects.retain(|effect| !effect.asks() || one_dialog(state));
    effects
}

fn follow(state: &mut State, command: Command) -> Vec<Effect> {
    match command {
        // At the signing table strangers sit: the letter's own actions wait.
        Command::Act(action) if stall::is_open(state) && !action.is_enabled(state) => Vec::new(),
        Command::Act(action) => act(state, action),
        Command::Edit(change) => edit(state, change),
        Command::View(change) => view(state, change),
        Command::Batch(change) => batch::change(state, change),
        Command::Organise(change) => organise::change(state, change),
        Command::Told(told) => hear(state, told),
        Command::Stall(change) => stall::typed(state, change),
        Command::Dropped(_) if stall::is_open(state) => Vec::new(),
        Command::Dropped(paths) => act::dropped(state, &paths),
        Command::Choose(command) => {
            state.dialog = None;
            follow(state, *command)
        }
    }
}

/// A second file dialog is not opened beside the first.
fn one_dialog(state: &mut State) -> bool {
    if state.asking {
        let text = say!(state, "toast-dialog-open");
        toast(state, text);
        return false;
    }
    state.asking = true;
    true
}

/// Changes the draft: the page follows, and the letter is kept safe from a crash.
fn set_draft(state: &mut State, draft: Draft) -> Vec<Effect> {
    state.draft = draft;
    let mut effects = make(state);
    effects.push(keep(state));
    effects
}

/// Keeps what would be lost by a crash, or nothing where nothing would.
fn keep(state: &State) -> Effect {
    if state.is_dirty() {
        Effect::Keep(Box::new(state.draft.clone()), state.path.clone())
    } else {
        Effect::Forget
    }
}

pub(super) fn make(state: &mut State) -> Vec<Effect> {
    state.generation += 1;
    // A field shows what is typed at once, not what the last page had.
    state.edits.follow(&state.draft.edits, &state.draft.lang);
    // The page panel has not said yet how large the page is.
    if state.scale <= 0.0 {
        return Vec::new();
    }
    vec![Effect::Make(Order {
        generation: state.generation,
        draft: match &state.stall {
            Some(stall) if stall.open => stall.shown(),
            _ => state.draft.clone(),
        },
        scale: state.scale,
        beside: state.beside.then(|| state.reading_language()).flatten(),
    })]
}

pub(super) fn toast(state: &mut State, text: String) {
    toast_of(state, text, None);
}

/// A message about a file, that can be shown in its folder.
pub(super) fn toast_of(state: &mut State, text: String, file: Option<PathBuf>) {
    let id = state.next_toast;
    state.next_toast += 1;
    state.toasts.retain(|toast| toast.text != text);
    state.toasts.push(Toast {
        id,
        text,
        until: state.now + TOAST,
        file,
    });
}

fn last_page(state: &State) -> usize {
    let pages = state.made.as_ref().map_or(0, |made| made.sheets.len());
    pages.saturating_sub(1)
}

/// A name for a file: what it is and for whom, nothing of the sender.
fn file_name(state: &State, ending: &str) -> String {
    if let Some(stem) = state.path.as_ref().and_then(|path| path.file_stem()) {
        return format!("{}.{ending}", stem.display());
    }
    office_file_name(state, &state.draft.to, ending)
}

fn office_file_name(state: &State, to: &str, ending: &str) -> String {
    let office = state.campaign.addressee(to);
    let name = office.map_or("", |office| office.short.show(state.lang()));
    let name: String = name
        .to_lowercase()
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { '-' })
        .collect();
    let stem = if name.is_empty() {
        say!(state, "file-name")
    } else {
        say!(state, "file-name-to", office = name)
    };
    format!("{stem}.{ending}")
}

#[cfg(test)]
mod tests;
