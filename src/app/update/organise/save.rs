//! Saving templates, always into a folder of the person's own; and asking before what is not saved
//! is lost.

use crate::app::organise::forms::is_of_pack;
use crate::app::organise::{Save, Task, Text};
use crate::app::state::{Dialog, Next, State};
use crate::app::update::{Effect, Pack, Where, toast};
use crate::letter::template::built_in;
use crate::strings::say;

/// Saves the text in the middle, if it may be.
pub(super) fn save_shown(state: &mut State) -> Vec<Effect> {
    if !state.organise.can_save() {
        let entries = state.organise.entries();
        let mut unsaved = state.organise.unsaved();
        let are_entries = entries.is_some() && unsaved.any(|name| is_of_pack(name));
        drop(unsaved);
        let why = match state.organise.text() {
            Some(text) if text.is_dirty() => say!(state, "organise-save-fix"),
            _ if are_entries => say!(state, "organise-save-fix"),
            _ => say!(state, "organise-save-nothing"),
        };
        toast(state, why);
        return Vec::new();
    }
    save(state, Where::Ask(proposed(state)))
}

/// Saves all that is not saved, because something waits for it.
pub(in crate::app::update) fn save_all(state: &mut State) -> Vec<Effect> {
    save(state, Where::Ask(proposed(state)))
}

/// Saves what was asked for: in the pack's folder, or a copy of the pack at `to`.
pub(in crate::app::update) fn save(state: &mut State, to: Where) -> Vec<Effect> {
    let organise = &state.organise;
    let shown = organise.name().map(str::to_owned);
    // With something that waits, all; else what stands in the middle.
    let names: Vec<String> = match (&state.after_texts, shown) {
        (None, Some(shown)) => vec![shown],
        (None, None) => organise
            .unsaved()
            .filter(|name| is_of_pack(name))
            .cloned()
            .collect(),
        _ => organise.unsaved().cloned().collect(),
    };
    let texts = names.into_iter().filter_map(|name| {
        let text = organise.texts.get(&name).filter(|text| text.is_dirty())?;
        // What the program says anyway need not stand in the pack.
        let is_programs = built_in(&name) == Some(text.now.as_str());
        let stays = organise.originals.contains_key(&name);
        let text = (!is_programs || stays).then(|| text.now.clone());
        Some((name, text))
    });
    let save = Save {
        pack: Pack(state.campaign.clone()),
        at: state.pack_at.clone(),
        texts: texts.collect(),
        files: organise.held.files.clone(),
        replace: false,
    };
    run(state, save, to)
}

/// Saves although somebody else has changed a file meanwhile.
pub(in crate::app::update) fn replace(state: &mut State, save: Save) -> Vec<Effect> {
    let save = Save {
        replace: true,
        ..save
    };
    run(state, save, Where::Ask(String::new()))
}

fn run(state: &mut State, save: Save, to: Where) -> Vec<Effect> {
    if save.texts.is_empty() || state.organise.saving {
        return Vec::new();
    }
    let to = match &save.at {
        // No file dialog is needed: the pack is in a folder that can be changed.
        Some(at) if at.is_folder => Where::At(at.path.clone(), true),
        _ => to,
    };
    state.organise.saving = matches!(to, Where::At(..)) || !state.asking;
    vec![Effect::Organise(Task::Save(Box::new(save), to))]
}

/// The proposed name of a folder for a copy of the pack.
pub(in crate::app::update) fn proposed(state: &State) -> String {
    let pack = state.campaign.pack.id.to_string();
    say!(state, "organise-copy-name", pack = pack)
}

/// Asks what is to become of texts that are not saved, if there are any.
pub(in crate::app::update) fn ask_to_save(state: &mut State, then: Next) -> bool {
    let is_dirty = state.organise.texts.values().any(Text::is_dirty);
    if is_dirty {
        state.dialog = Some(Dialog::UnsavedTexts { then });
    }
    is_dirty
}

/// Gives up what is not saved.
pub(in crate::app::update) fn give_up(state: &mut State) -> Vec<Effect> {
    state.organise.texts.clear();
    state.organise.shelf_of = None;
    super::anew::keep(state).into_iter().collect()
}
