//! What follows from what the clerk tells, and from another pack.

use std::path::PathBuf;
use std::sync::Arc;

use super::{beside, held, show};
use crate::app::arrival::PackAt;
use crate::app::history::History;
use crate::app::organise::held::Held;
use crate::app::organise::{Entries, Heard, Organise, Place, Proof, Saved, Task, Text};
use crate::app::state::{Dialog, Preview, State};
use crate::app::update::act::{begin, go};
use crate::app::update::{Effect, Pack, look, make, toast, toast_of};
use crate::letter::template::file;
use crate::problem::Problem;
use crate::store::autosave::Texts;
use crate::strings::say;

/// Takes in what the clerk tells.
pub(in crate::app::update) fn hear(state: &mut State, heard: Heard) -> Vec<Effect> {
    match heard {
        Heard::Originals(pack, originals) => {
            if pack == Pack(state.campaign.clone()) {
                state.organise.originals = originals;
            }
            return Vec::new();
        }
        Heard::Proof(proof, page) => {
            take_proof(&mut state.organise, *proof, *page);
            return Vec::new();
        }
        Heard::Left(left, file) => return take_left(state, left, file),
        Heard::Files(pack, files) => {
            held::take_files(state, &pack, files);
            return Vec::new();
        }
        Heard::Report(report) => {
            held::take_report(&mut state.organise, *report);
            return Vec::new();
        }
        _ => {}
    }
    state.asking = false;
    state.organise.saving = false;
    match heard {
        Heard::Saved(saved) => return saved_texts(state, *saved),
        Heard::Unfit(name) => {
            state.after_texts = None;
            let place = match Entries::of_file(&name) {
                Some(entries) => Place::Entries(entries),
                None => Place::Template(name),
            };
            show(&mut state.organise, place);
            let said = say!(state, "organise-save-fix");
            toast(state, said);
        }
        Heard::Changed(save, name) => state.dialog = Some(Dialog::ChangedText(save, name)),
        Heard::NotSaved(why) => {
            state.after_texts = None;
            state.dialog = Some(Dialog::Message {
                title: say!(state, "organise-not-saved"),
                lines: vec![why],
            });
        }
        Heard::Document(document) => beside::take(&mut state.organise, *document),
        Heard::Texts(import) => state.dialog = Some(Dialog::Translated(import)),
        Heard::TextsWritten(path) => {
            let shown = path.display().to_string();
            let said = say!(state, "texts-written", path = shown);
            toast_of(state, said, Some(path));
        }
        Heard::NotRead(why) => {
            state.dialog = Some(Dialog::Message {
                title: say!(state, "beside-not-read"),
                lines: vec![why],
            });
        }
        Heard::Originals(..)
        | Heard::Proof(..)
        | Heard::Left(..)
        | Heard::Files(..)
        | Heard::Report(..) => {}
    }
    Vec::new()
}

fn take_proof(organise: &mut Organise, mut proof: Proof, page: Preview) {
    if proof.number != organise.number {
        return; // something newer is on its way
    }
    // While something is wrong the last page stays.
    if page.sheets.is_empty() {
        let before = organise.proof().and_then(|proof| proof.page.clone());
        proof.page = before;
        proof.is_behind = true;
    } else {
        proof.page = Some(Arc::new(page));
    }
    organise.proof = Some(proof);
}

fn saved_texts(state: &mut State, saved: Saved) -> Vec<Effect> {
    for (name, text) in &saved.texts {
        let now = text.clone();
        let now = now.or_else(|| file(&saved.campaign, name).map(|file| file.text.clone()));
        if let Some(open) = state.organise.texts.get_mut(name) {
            open.saved = now;
        }
    }
    let is_new = state.pack_at.as_ref().map(|at| &at.path) != Some(&saved.folder);
    if is_new {
        state.organise.originals_of = None;
    } else {
        state.organise.originals_of = Some(Pack(saved.campaign.clone()));
    }
    held::saved(&mut state.organise, &saved, is_new);
    let mut effects = now_at(state, Some(saved.at));
    state.campaign = saved.campaign.clone();
    let folder = saved.folder.display().to_string();
    let text = if is_new {
        say!(state, "organise-copied", path = folder)
    } else {
        say!(state, "organise-saved", path = folder)
    };
    toast_of(state, text, Some(saved.folder));
    effects.push(Effect::Campaign(Pack(saved.campaign)));
    // The letter may be of this template.
    effects.extend(make(state));
    if let Some(then) = state.after_texts.take() {
        effects.extend(super::anew::keep(state));
        effects.extend(go(state, then));
    }
    effects
}

/// Texts that a crash left are open again, and not saved.
fn take_left(state: &mut State, left: Texts, kept: PathBuf) -> Vec<Effect> {
    let mut count = 0;
    for (name, now) in left.texts {
        let known = state.organise.texts.get(&name);
        if known.is_some_and(Text::is_dirty) {
            continue; // what is being written now stands
        }
        let saved = file(&state.campaign, &name).map(|file| file.text.clone());
        // What a file of the pack said before is known when the files have come.
        let own = state.organise.saved(&name).map(str::to_owned);
        let saved = saved.or(own);
        let text = Text {
            saved,
            now,
            history: History::default(),
        };
        count += usize::from(text.is_dirty());
        state.organise.texts.insert(name, text);
    }
    if count > 0 {
        let said = say!(state, "organise-left", count = count);
        toast(state, said);
    }
    let mut effects: Vec<Effect> = super::anew::keep(state).into_iter().collect();
    effects.push(Effect::Organise(Task::DiscardLeft(kept)));
    effects
}

/// Works with another pack from now on.
pub(in crate::app::update) fn take_pack(
    state: &mut State,
    pack: Pack,
    problems: Vec<Problem>,
    at: Option<PackAt>,
) -> Vec<Effect> {
    state.history = History::default();
    state.path = None;
    state.other_asks.clear();
    state.opening = problems;
    state.made = None;
    look::forget(state);
    state.campaign = pack.0.clone();
    let mut effects = vec![Effect::Campaign(pack)];
    effects.extend(now_at(state, at));
    let organise = &state.organise;
    state.organise = Organise {
        code: organise.code,
        side: organise.side,
        scale: organise.scale,
        number: organise.number + 1,
        kept: organise.kept.clone(),
        held: Held {
            number: organise.held.number + 1,
            ..Held::default()
        },
        ..Organise::default()
    };
    effects.extend(begin(state));
    effects.push(Effect::Remember);
    effects.extend(super::anew::keep(state));
    effects
}

/// The pack is the one that stands there: it is remembered among those opened lately.
fn now_at(state: &mut State, at: Option<PackAt>) -> Vec<Effect> {
    let mut effects = Vec::new();
    if let Some(at) = at.as_ref().filter(|_| state.pack_at != at) {
        state.recent.add_pack(&at.path);
        effects.push(Effect::Recent(state.recent.clone()));
    }
    state.pack_at = at;
    effects
}
