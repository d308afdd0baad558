//! What the tab holds of the pack's files: read when they are needed, as entries, and read through
//! when they changed.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{confirm, entries, refresh, review};
use crate::app::kernel::pack::Pack;
use crate::app::kernel::session::Session;
use crate::app::organise::message::{Checking, Effect, Saved, Task};
use crate::app::organise::state::confirm::FirstLetter;
use crate::app::organise::state::entries::{Read, Report, is_gone};
use crate::app::organise::state::forms::is_of_pack;
use crate::app::organise::state::review::Age;
use crate::app::organise::state::{Entries, State};
use crate::campaign::amend::Sheet;
use crate::campaign::load::Files;

/// What follows from any change: the files are there, read as entries, and read through.
pub(crate) fn follow(state: &mut State, session: &Session, pack: &Pack) -> Vec<Effect> {
    let has_any = state.texts.keys().any(|name| is_of_pack(name));
    if state.entries().is_none() && !has_any {
        return Vec::new();
    }
    if state.pack.files_of.as_ref() != Some(pack) {
        state.pack.files_of = Some(pack.clone());
        state.pack.are_there = false;
        let path = session.pack_at.as_ref().map(|at| at.path.clone());
        return vec![Effect::Task(Task::Files(pack.clone(), path))];
    }
    if !state.pack.are_there {
        return Vec::new();
    }
    read(state);
    let texts = state.unsaved_texts();
    let letter = state.is_confirming().then(|| FirstLetter {
        sender: refresh::sample_sender(session),
        scale: state.confirm.scale,
    });
    let wanted = Some((pack.clone(), texts.clone(), letter.clone()));
    if state.pack.asked == wanted {
        return Vec::new();
    }
    state.pack.asked = wanted;
    state.pack.number += 1;
    let order = Checking {
        number: state.pack.number,
        files: state.pack.files.clone(),
        texts,
        letter,
    };
    vec![Effect::Task(Task::Check(Box::new(order)))]
}

/// Reads as entries what was not read yet, and shows one that is there.
pub(crate) fn read(state: &mut State) {
    let mut sheets = std::mem::take(&mut state.pack.sheets);
    let mut now = BTreeMap::new();
    for entries in Entries::ALL {
        for file in state.files_of(entries) {
            let Some(text) = state.now(&file) else {
                continue;
            };
            let key = (file, entries);
            let known = sheets.remove(&key).filter(|read| read.text == text);
            let read = known.unwrap_or_else(|| Read {
                text: text.to_owned(),
                sheet: Sheet::read(&key.0, text, entries.kind()).map(Arc::new),
            });
            now.insert(key, read);
        }
    }
    state.pack.sheets = now;
    for entries in Entries::ALL {
        let all = state.all(entries);
        let spot = state.pack.spots.get(&entries);
        let is_there = spot.is_some_and(|spot| all.iter().any(|(other, _)| other == spot));
        let first = all.first().map(|(first, _)| first.clone());
        if !is_there && let Some(first) = first {
            state.pack.spots.insert(entries, first);
        }
    }
    if state.is_confirming() || state.is_reviewing() {
        state.mark();
    }
}

/// The pack's files have come.
pub(crate) fn take_files(state: &mut State, session: &Session, pack: &Pack, files: Arc<Files>) {
    if state.pack.files_of.as_ref() != Some(pack) {
        return; // of another pack by now
    }
    state.pack.files = files;
    state.pack.are_there = true;
    let names: Vec<String> = state.texts.keys().cloned().collect();
    for name in names.iter().filter(|name| is_of_pack(name)) {
        let saved = state.saved(name).map(str::to_owned);
        if let Some(text) = state.texts.get_mut(name) {
            text.saved = saved;
        }
    }
    read(state);
    if let Some(what) = state.pack.correct.take() {
        entries::correct(state, what);
    }
    // A card may have been asked for before there was one.
    if state.is_confirming() {
        confirm::begin(state, session);
    }
    if state.is_reviewing() {
        review::begin(state, Age::of(&session.campaign, session.today));
    }
}

/// Changes were read through.
pub(crate) fn take_report(state: &mut State, report: Report) {
    if report.number == state.pack.number {
        // While something is wrong the last letter stays.
        if let Some(letter) = report
            .letter
            .as_ref()
            .filter(|letter| !letter.sheets.is_empty())
        {
            state.confirm.letter = Some(letter.clone());
        }
        state.pack.report = Some(report);
    }
}

/// These texts were saved: the pack has them now.
pub(crate) fn saved(state: &mut State, saved: &Saved, is_new: bool) {
    if is_new {
        // A copy has a version of its own.
        state.pack.files_of = None;
    }
    if !state.pack.are_there || is_new {
        return;
    }
    let mut files = (*state.pack.files).clone();
    for (name, text) in saved.texts.iter().filter(|(name, _)| is_of_pack(name)) {
        if text.as_ref().is_some_and(|text| is_gone(name, text)) {
            files.remove(name);
        } else if let Some(text) = text {
            files.insert(name.clone(), text.clone().into_bytes());
        }
    }
    state.pack.files = Arc::new(files);
    state.pack.files_of = Some(Pack(saved.campaign.clone()));
}
