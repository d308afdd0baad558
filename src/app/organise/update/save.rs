//! Saving templates, always into a folder of the person's own; and asking before what is not saved
//! is lost.

use super::refresh;
use crate::app::kernel::pack::Pack;
use crate::app::kernel::paths::Where;
use crate::app::kernel::session::Session;
use crate::app::organise::message::{Effect, Save, StillRight, Task};
use crate::app::organise::state::State;
use crate::letter::template::built_in;
use crate::problem::Looked;
use crate::store::pack_file;
use crate::strings::say;

/// Saves the text in the middle, if it may be.
pub(crate) fn save_shown(state: &mut State, session: &mut Session) -> Vec<Effect> {
    if !state.can_save() {
        let entries = state.entries();
        let mut unsaved = state.unsaved();
        let are_entries =
            entries.is_some() && unsaved.any(|name| state.is_saved_with_entries(name));
        drop(unsaved);
        let why = match state.text() {
            Some(text) if text.is_dirty() => say!(session, "organise-save-fix"),
            _ if are_entries => say!(session, "organise-save-fix"),
            _ => say!(session, "organise-save-nothing"),
        };
        session.toast(why);
        return Vec::new();
    }
    state.looked_up = None;
    save(state, session, Where::Ask(proposed(session)))
}

/// Notes that something was looked up and found still right, if the pack is a copy made here; else
/// it is noted once there is such a copy, and what is somebody else's stays as it is.
pub(crate) fn still_right(state: &mut State, session: &mut Session, what: Looked) -> Vec<Effect> {
    state.looked_up = None;
    // A copy is made of what is saved.
    if state.is_dirty() {
        session.toast(say!(session, "still-right-unsaved"));
        return Vec::new();
    }
    state.looked_up = Some(what.clone());
    let at = session
        .pack_at
        .clone()
        .filter(|at| at.is_folder && at.is_copy);
    at.map_or_else(Vec::new, |at| {
        note(state, session, what, Where::At(at.path, true))
    })
}

/// Has the day written into the copy that stands there, or is made there.
fn note(state: &mut State, session: &Session, what: Looked, to: Where) -> Vec<Effect> {
    if state.saving {
        return Vec::new();
    }
    state.saving = true;
    let order = StillRight {
        pack: Pack(session.campaign.clone()),
        at: session.pack_at.clone(),
        what,
    };
    vec![Effect::Task(Task::StillRight(Box::new(order), to))]
}

/// Saves all that is not saved, because something waits for it.
pub(crate) fn save_all(state: &mut State, session: &Session) -> Vec<Effect> {
    state.looked_up = None;
    save(state, session, Where::Ask(proposed(session)))
}

/// Saves what was asked for: in the pack's folder, or a copy of the pack at `to`.
pub(crate) fn save(state: &mut State, session: &Session, to: Where) -> Vec<Effect> {
    if let Some(what) = state.looked_up.clone() {
        return note(state, session, what, to);
    }
    let shown = state.name().map(str::to_owned);
    // With something that waits, all; else what stands in the middle.
    let names: Vec<String> = match (&session.after_texts, shown) {
        (None, Some(shown)) => vec![shown],
        (None, None) => state
            .unsaved()
            .filter(|name| state.is_saved_with_entries(name))
            .cloned()
            .collect(),
        _ => state.unsaved().cloned().collect(),
    };
    let texts = names.into_iter().filter_map(|name| {
        let text = state.texts.get(&name).filter(|text| text.is_dirty())?;
        // What the program says anyway need not stand in the pack.
        let is_programs = built_in(&name) == Some(text.now.as_str());
        let stays = state.originals.contains_key(&name);
        let text = (!is_programs || stays).then(|| text.now.clone());
        Some((name, text))
    });
    let save = Save {
        pack: Pack(session.campaign.clone()),
        at: session.pack_at.clone(),
        texts: texts.collect(),
        files: state.pack.files.clone(),
        replace: false,
    };
    run(state, session, save, to)
}

/// Saves although somebody else has changed a file meanwhile.
pub(crate) fn replace(state: &mut State, session: &Session, save: Save) -> Vec<Effect> {
    let save = Save {
        replace: true,
        ..save
    };
    run(state, session, save, Where::Ask(String::new()))
}

fn run(state: &mut State, session: &Session, save: Save, to: Where) -> Vec<Effect> {
    if save.texts.is_empty() || state.saving {
        return Vec::new();
    }
    let to = match &save.at {
        // No file dialog is needed: the pack is in a folder that can be changed.
        Some(at) if at.is_folder => Where::At(at.path.clone(), true),
        _ => to,
    };
    state.saving = matches!(to, Where::At(..)) || !session.asking;
    vec![Effect::Task(Task::Save(Box::new(save), to))]
}

/// The proposed name of a folder for a copy of the pack.
pub(crate) fn proposed(session: &Session) -> String {
    let pack = session.campaign.pack.id.to_string();
    say!(session, "organise-copy-name", pack = pack)
}

/// The proposed name of the pack's file.
pub(crate) fn proposed_pack(session: &Session) -> String {
    format!("{}.{}", session.campaign.pack.id, pack_file::ENDING)
}

/// Builds the pack's file, if the pack is a folder.
pub(crate) fn build_pack(session: &Session, to: Where, sign: bool) -> Vec<Effect> {
    let folder = session.pack_at.as_ref().filter(|at| at.is_folder);
    let task = folder.map(|at| Task::BuildPack(at.path.clone(), to, sign));
    task.into_iter().map(Effect::Task).collect()
}

/// Gives up what is not saved.
pub(crate) fn give_up(state: &mut State, session: &Session) -> Vec<Effect> {
    state.texts.clear();
    state.shelf_of = None;
    refresh::keep(state, session).into_iter().collect()
}
