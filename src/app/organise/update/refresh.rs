//! What is worked out anew when something of the organise tab changed: the list, the text in the
//! middle, its proof, and what is kept safe of it.

use std::collections::BTreeMap;

use super::files;
use crate::app::kernel::pack::Pack;
use crate::app::kernel::session::Session;
use crate::app::organise::message::{Effect, Task};
use crate::app::organise::state::forms::is_of_pack;
use crate::app::organise::state::{Entries, Place, Proofing, State, Text};
use crate::letter::Sender;
use crate::letter::template::{file, find, index};
use crate::problem::TextFile;
use crate::store::autosave::Texts;
use crate::strings::say;

/// What follows from any change while the tab is shown: the pack may be another, or a text.
pub(crate) fn follow(state: &mut State, session: &Session) -> Vec<Effect> {
    let mut effects = Vec::new();
    let pack = Pack(session.campaign.clone());
    if state.originals_of.is_none() {
        state.originals_of = Some(pack.clone());
        if let Some(at) = session.pack_at.as_ref().filter(|at| at.is_folder) {
            let task = Task::Originals(pack.clone(), at.path.clone());
            effects.push(Effect::Task(task));
        }
        let left = Task::Left(pack.clone(), session.pack_at.clone());
        effects.push(Effect::Task(left));
    }
    shelve(state, session, &pack);
    open(state, session);
    effects.extend(keep(state, session));
    effects.extend(files::follow(state, session, &pack));
    effects.extend(proof(state, session, pack));
    effects
}

/// The list of texts, with those that are new.
fn shelve(state: &mut State, session: &Session, pack: &Pack) {
    let is_new = |(name, text): &(&String, &Text)| {
        text.saved.is_none() && !is_of_pack(name) && !text.is_undone()
    };
    let new = state.texts.iter().filter(is_new);
    let new: Vec<String> = new.map(|(name, _)| name.clone()).collect();
    let wanted = Some((pack.clone(), new));
    if state.shelf_of == wanted {
        return;
    }
    let mut campaign = (*session.campaign).clone();
    for (name, text) in state.texts.iter().filter(is_new) {
        let text = TextFile::new(name.as_str(), text.now.as_str());
        campaign.templates.insert(name.clone(), text);
    }
    state.template_index = index::entries(&campaign);
    state.shelf_of = wanted;
}

/// Something always stands in the middle, and its text is open.
fn open(state: &mut State, session: &Session) {
    let known = |name: &str| state.template_index.iter().any(|entry| entry.name == name);
    let is_there = match &state.place {
        Some(Place::Template(name)) => known(name),
        Some(Place::Entries(_) | Place::Confirm(_) | Place::Review(_)) => true,
        None => false,
    };
    if !is_there && session.campaign.pack.draft && session.campaign.drafts() > 0 {
        // What was taken from a document is confirmed before anything else.
        state.place = Some(Place::Confirm(Entries::Pack));
    } else if !is_there && session.campaign.pack.draft {
        state.place = Some(Place::Entries(Entries::Pack));
    } else if !is_there {
        // The one that the letter is written in, before any other.
        let office = session.campaign.addressee(&session.draft.to);
        let own = office
            .and_then(|office| find(&session.campaign, &office.kind, &session.draft.lang).ok());
        let is_own = |name: &str| own.as_ref().is_some_and(|own| own.name.ends_with(name));
        let mut entries = state.template_index.iter();
        let first = entries.find(|entry| is_own(&format!("templates/{}", entry.name)));
        let first = first.or(state.template_index.first());
        state.place = first.map(|entry| Place::Template(entry.name.clone()));
        state.cursor = 0;
    }
    let Some(name) = state.name().map(str::to_owned) else {
        return;
    };
    if !state.texts.contains_key(&name)
        && let Some(file) = file(&session.campaign, &name)
    {
        let text = Text {
            saved: Some(file.text.clone()),
            now: file.text.clone(),
            ..Text::default()
        };
        state.texts.insert(name, text);
    }
}

/// The templates that are not saved.
fn templates(state: &State) -> BTreeMap<String, String> {
    let mut texts = state.unsaved_texts();
    texts.retain(|name, _| !is_of_pack(name));
    texts
}

/// Keeps what is not saved safe from a crash, if that is not what was kept last.
pub(crate) fn keep(state: &mut State, session: &Session) -> Option<Effect> {
    let texts = state.unsaved_texts();
    let was = texts.keys().filter_map(|name| {
        let saved = state.texts.get(name)?.saved.clone()?;
        Some((name.clone(), saved))
    });
    let pack = &session.campaign.pack;
    let wanted = (!texts.is_empty()).then(|| Texts {
        pack: pack.id.to_string(),
        title: pack.title.show(&session.ui_lang.lang()).to_owned(),
        at: session.pack_at.as_ref().map(|at| at.path.clone()),
        was: was.collect(),
        texts: texts.clone(),
    });
    if state.kept == wanted {
        return None;
    }
    state.kept.clone_from(&wanted);
    Some(Effect::Task(Task::Keep(wanted.map(Box::new))))
}

/// Who signs the letters that only show something.
pub(crate) fn sample_sender(session: &Session) -> Sender {
    Sender {
        name: say!(session, "sample-sender"),
        address: vec![say!(session, "sample-street"), say!(session, "sample-town")],
        place: say!(session, "sample-town"),
    }
}

/// Has the text in the middle read through, if that is not what was read last.
fn proof(state: &mut State, session: &Session, pack: Pack) -> Option<Effect> {
    let name = state.name()?.to_owned();
    state.text()?;
    let mut wanted = Proofing {
        number: state.number,
        pack,
        texts: templates(state),
        name,
        sender: sample_sender(session),
        words: say!(session, "sample-words"),
        scale: state.scale,
    };
    if state.proof_of.as_ref() == Some(&wanted) {
        return None;
    }
    wanted.number += 1;
    state.number = wanted.number;
    state.proof_of = Some(wanted.clone());
    Some(Effect::Task(Task::Proof(Box::new(wanted))))
}
