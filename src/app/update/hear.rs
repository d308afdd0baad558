//! What follows from what the jobs tell.

use std::path::Path;

use super::act::go;
use super::dialog::{ask_path, errors};
use super::{Effect, Pack, Where, batch, keep, last_page, organise, set_draft, toast, toast_of};
use crate::app::command::Told;
use crate::app::history::History;
use crate::app::settings::remember_sender;
use crate::app::stall;
use crate::app::state::{Dialog, Next, State};
use crate::letter::Sender;
use crate::letter::edit::Edits;
use crate::strings::say;

/// Takes in what a job tells.
pub(super) fn hear(state: &mut State, told: Told) -> Vec<Effect> {
    let apart = matches!(
        told,
        Told::Made(_)
            | Told::Text(_)
            | Told::Mailed(_)
            | Told::Printing
            | Told::Remembered(..)
            | Told::Batch(_)
            | Told::Organise(_)
            | Told::Evening(_)
    );
    if !apart {
        state.asking = false;
        state.organise.saving = false;
    }
    match told {
        Told::Made(made) => {
            // Older than the state: something newer is on its way.
            if made.generation == state.generation {
                take_edits(state, made.edits.as_ref());
                state.made = Some((*made).into());
                state.page = state.page.min(last_page(state));
                return stall::made(state);
            }
        }
        Told::Exported(path) => {
            let text = say!(state, "toast-exported", path = path.display().to_string());
            toast_of(state, text, Some(path));
            return remember_sender(state);
        }
        Told::ExportedAll(folder, count, unfit) => {
            let shown = folder.display().to_string();
            let text = say!(state, "toast-exported-all", count = count, path = shown);
            toast_of(state, text, Some(folder));
            if unfit > 0 {
                let said = say!(state, "toast-exported-unfit", count = unfit);
                toast(state, said);
            }
            return remember_sender(state);
        }
        Told::Text(text) => {
            let said = say!(state, "toast-copied");
            toast(state, said);
            return vec![Effect::Clipboard(text)];
        }
        Told::Mailed(None) => {
            let said = say!(state, "toast-mailed");
            toast(state, said);
        }
        Told::Mailed(Some(text)) => {
            let said = say!(state, "toast-mailed-paste");
            toast(state, said);
            return vec![Effect::Clipboard(text)];
        }
        Told::Printing => {
            let said = say!(state, "toast-printing");
            toast(state, said);
        }
        Told::Refused(problems) => errors(state, &problems),
        Told::Saved(path, draft) => {
            let text = say!(state, "toast-saved", path = path.display().to_string());
            toast_of(state, text, Some(path.clone()));
            let mut effects = opened_lately(state, &path);
            state.path = Some(path);
            state.clean = *draft;
            effects.push(keep(state));
            effects.extend(remember_sender(state));
            if let Some(then) = state.after_save.take() {
                effects.extend(go(state, then));
            }
            return effects;
        }
        Told::Opened(path, mut draft, problems) => {
            // Undone into the letter before, a save would put that into this file.
            state.history = History::default();
            let mut effects = opened_lately(state, &path);
            state.path = Some(path);
            state.keep_sender = draft.sender != Sender::default();
            // A file without a sender leaves the one that is here.
            if !state.keep_sender {
                draft.sender = state.draft.sender.clone();
            }
            state.other_asks.clear();
            state.opening = problems;
            // Not the parts of the letter before.
            state.edits = Edits::default();
            state.clean = (*draft).clone();
            effects.extend(set_draft(state, *draft));
            return effects;
        }
        // What it means is shown before it is used.
        Told::Arrived(arrived) => state.dialog = Some(Dialog::Pack(arrived)),
        Told::OpenedPack(campaign, problems, at) => {
            let then = Next::Pack(Pack(campaign), problems, at);
            if !organise::ask_to_save(state, then.clone()) {
                return go(state, then);
            }
        }
        Told::Gone(path) => {
            let said = say!(state, "toast-gone", file = short(&path));
            toast(state, said);
            state.recent.forget(&path);
            return vec![Effect::Recent(state.recent.clone())];
        }
        Told::Remembered(recent, left) => {
            // A pack that was opened just now may not be on disk yet.
            let opened = std::mem::replace(&mut state.recent, recent).packs;
            for pack in opened.iter().rev() {
                state.recent.add_pack(pack);
            }
            state.left = left;
            if !state.left.is_empty() && state.dialog.is_none() {
                state.dialog = Some(Dialog::Recover);
            }
        }
        // Whoever looks for a file need not know by which menu it is opened.
        Told::NotOpened(path, _) if batch::is_list(&path) => {
            return batch::open(state, Where::At(path, false));
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
        Told::Cancelled(_) => {
            state.after_save = None;
            state.after_texts = None;
        }
        Told::Exists(purpose, path) => state.dialog = Some(Dialog::Replace { purpose, path }),
        Told::Batch(heard) => return batch::hear(state, *heard),
        Told::Organise(heard) => return organise::hear(state, *heard),
        Told::Evening(told) => return stall::hear(state, told),
        Told::Failed(why) => {
            state.after_save = None;
            toast(state, why);
        }
    }
    Vec::new()
}

/// Takes in what of the letter can be edited, and tells where a choice left edits without a place.
fn take_edits(state: &mut State, told: Option<&Edits>) {
    let Some(told) = told else { return };
    let count = told.gone.len();
    if count > state.edits.gone.len() {
        let said = say!(state, "toast-edits-gone", count = count);
        toast(state, said);
    }
    state.edits.clone_from(told);
}

/// Remembers a letter among those opened lately.
fn opened_lately(state: &mut State, path: &Path) -> Vec<Effect> {
    state.recent.add(path);
    vec![Effect::Recent(state.recent.clone())]
}

fn short(path: &Path) -> String {
    path.file_name().unwrap_or_default().display().to_string()
}
