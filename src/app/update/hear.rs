//! What follows from what the jobs tell.

use std::path::Path;

use super::{Effect, act, ask_path, last_page, refuse, set_draft, toast};
use crate::app::command::Told;
use crate::app::history::History;
use crate::app::state::{Dialog, State};
use crate::app::strings::say;
use crate::letter::Sender;

/// Takes in what a job tells.
pub(super) fn hear(state: &mut State, told: Told) -> Vec<Effect> {
    if !matches!(told, Told::Made(_) | Told::Text(_)) {
        state.asking = false;
    }
    match told {
        Told::Made(made) => {
            // Older than the state: something newer is on its way.
            if made.generation == state.generation {
                state.made = Some((*made).into());
                state.page = state.page.min(last_page(state));
            }
        }
        Told::Exported(path) => {
            let text = say!(state, "toast-exported", path = path.display().to_string());
            toast(state, text);
        }
        Told::Text(text) => {
            let said = say!(state, "toast-copied");
            toast(state, said);
            return vec![Effect::Clipboard(text)];
        }
        Told::Refused(problems) => refuse(state, &problems),
        Told::Saved(path, draft) => {
            let text = say!(state, "toast-saved", path = path.display().to_string());
            toast(state, text);
            state.path = Some(path);
            state.clean = *draft;
            if let Some(then) = state.after_save.take() {
                return act(state, then);
            }
        }
        Told::Opened(path, mut draft, problems) => {
            // Undone into the letter before, a save would put that into this file.
            state.history = History::default();
            state.path = Some(path);
            state.keep_sender = draft.sender != Sender::default();
            // A file without a sender leaves the one that is here.
            if !state.keep_sender {
                draft.sender = state.draft.sender.clone();
            }
            state.other_asks.clear();
            state.opening = problems;
            state.clean = (*draft).clone();
            return set_draft(state, *draft);
        }
        Told::NotOpened(path, problems) => {
            state.dialog = Some(Dialog::Message {
                title: say!(state, "not-opened", file = short(&path)),
                lines: problems.iter().map(ToString::to_string).collect(),
            });
        }
        Told::NotWritten(purpose, path, why) => {
            let note = say!(state, "path-not-written", why = why);
            ask_path(state, purpose, Some((path.display().to_string(), note)));
        }
        Told::NoDialog(purpose) => ask_path(state, purpose, None),
        Told::Cancelled(_) => state.after_save = None,
        Told::Exists(purpose, path) => state.dialog = Some(Dialog::Replace { purpose, path }),
        Told::Failed(why) => {
            state.after_save = None;
            toast(state, why);
        }
    }
    Vec::new()
}

fn short(path: &Path) -> String {
    path.file_name().unwrap_or_default().display().to_string()
}
