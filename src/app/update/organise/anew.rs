//! What is worked out anew when something of the organise tab changed: the list, the text in the
//! middle, its proof, and what is kept safe of it.

use std::collections::BTreeMap;

use super::held;
use crate::app::organise::forms::is_of_pack;
use crate::app::organise::{Organise, Place, Proofing, Task, Text};
use crate::app::state::{State, Tab};
use crate::app::update::{Effect, Pack};
use crate::letter::Sender;
use crate::letter::template::{file, find, index};
use crate::problem::TextFile;
use crate::store::autosave::Texts;
use crate::strings::say;

/// What follows from any change: the pack may be another, or a text.
pub(in crate::app::update) fn follow(state: &mut State) -> Vec<Effect> {
    if state.tab != Tab::Organise {
        return Vec::new();
    }
    let mut effects = Vec::new();
    let pack = Pack(state.campaign.clone());
    if state.organise.originals_of.is_none() {
        state.organise.originals_of = Some(pack.clone());
        if let Some(at) = state.pack_at.as_ref().filter(|at| at.is_folder) {
            let task = Task::Originals(pack.clone(), at.path.clone());
            effects.push(Effect::Organise(task));
        }
        let left = Task::Left(pack.clone(), state.pack_at.clone());
        effects.push(Effect::Organise(left));
    }
    shelve(state, &pack);
    open(state);
    effects.extend(keep(state));
    effects.extend(held::follow(state, &pack));
    effects.extend(proof(state, pack));
    effects
}

/// The list of texts, with those that are new.
fn shelve(state: &mut State, pack: &Pack) {
    let organise = &mut state.organise;
    let is_new = |(name, text): &(&String, &Text)| text.saved.is_none() && !is_of_pack(name);
    let new = organise.texts.iter().filter(is_new);
    let new: Vec<String> = new.map(|(name, _)| name.clone()).collect();
    let wanted = Some((pack.clone(), new));
    if organise.shelf_of == wanted {
        return;
    }
    let mut campaign = (*state.campaign).clone();
    for (name, text) in organise.texts.iter().filter(is_new) {
        let text = TextFile::new(name.as_str(), text.now.as_str());
        campaign.templates.insert(name.clone(), text);
    }
    organise.shelf = index::shelf(&campaign);
    organise.shelf_of = wanted;
}

/// Something always stands in the middle, and its text is open.
fn open(state: &mut State) {
    let organise = &mut state.organise;
    let known = |name: &str| organise.shelf.iter().any(|entry| entry.name == name);
    let is_there = match &organise.place {
        Some(Place::Template(name)) => known(name),
        Some(Place::Entries(_)) => true,
        None => false,
    };
    if !is_there {
        // The one that the letter is written in, before any other.
        let office = state.campaign.addressee(&state.draft.to);
        let own =
            office.and_then(|office| find(&state.campaign, &office.kind, &state.draft.lang).ok());
        let is_own = |name: &str| own.as_ref().is_some_and(|own| own.name.ends_with(name));
        let mut entries = organise.shelf.iter();
        let first = entries.find(|entry| is_own(&format!("templates/{}", entry.name)));
        let first = first.or(organise.shelf.first());
        organise.place = first.map(|entry| Place::Template(entry.name.clone()));
        organise.cursor = 0;
    }
    let Some(name) = organise.name().map(str::to_owned) else {
        return;
    };
    if !organise.texts.contains_key(&name)
        && let Some(file) = file(&state.campaign, &name)
    {
        let text = Text {
            saved: Some(file.text.clone()),
            now: file.text.clone(),
            ..Text::default()
        };
        organise.texts.insert(name, text);
    }
}

/// The texts that are not saved.
pub(super) fn unsaved(organise: &Organise) -> BTreeMap<String, String> {
    let texts = organise.texts.iter().filter(|(_, text)| text.is_dirty());
    texts
        .map(|(name, text)| (name.clone(), text.now.clone()))
        .collect()
}

/// The templates that are not saved.
fn templates(organise: &Organise) -> BTreeMap<String, String> {
    let mut texts = unsaved(organise);
    texts.retain(|name, _| !is_of_pack(name));
    texts
}

/// Keeps what is not saved safe from a crash, if that is not what was kept last.
pub(super) fn keep(state: &mut State) -> Option<Effect> {
    let texts = unsaved(&state.organise);
    if state.organise.kept == texts {
        return None;
    }
    state.organise.kept.clone_from(&texts);
    let kept = (!texts.is_empty()).then(|| {
        Box::new(Texts {
            pack: state.campaign.pack.id.to_string(),
            at: state.pack_at.as_ref().map(|at| at.path.clone()),
            texts,
        })
    });
    Some(Effect::Organise(Task::Keep(kept)))
}

/// Has the text in the middle read through, if that is not what was read last.
fn proof(state: &mut State, pack: Pack) -> Option<Effect> {
    let organise = &state.organise;
    let name = organise.name()?.to_owned();
    organise.text()?;
    let mut wanted = Proofing {
        number: organise.number,
        pack,
        texts: templates(organise),
        name,
        sender: Sender {
            name: say!(state, "sample-sender"),
            address: vec![say!(state, "sample-street"), say!(state, "sample-town")],
            place: say!(state, "sample-town"),
        },
        words: say!(state, "sample-words"),
        scale: organise.scale,
    };
    if organise.proof_of.as_ref() == Some(&wanted) {
        return None;
    }
    wanted.number += 1;
    state.organise.number = wanted.number;
    state.organise.proof_of = Some(wanted.clone());
    Some(Effect::Organise(Task::Proof(Box::new(wanted))))
}
