//! What the tab holds of the pack's files: read when they are needed, as entries, and read through
//! when they changed.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::app::kernel::effect::{Effect, Pack};
use crate::app::organise::entries::{Read, Report};
use crate::app::organise::forms::is_of_pack;
use crate::app::organise::message::{Checking, Saved, Task};
use crate::app::organise::state::{Entries, Organise};
use crate::app::shell::state::State;
use crate::campaign::amend::Sheet;
use crate::campaign::load::Files;

/// What follows from any change: the files are there, read as entries, and read through.
pub(crate) fn follow(state: &mut State, pack: &Pack) -> Vec<Effect> {
    let organise = &mut state.organise;
    let has_any = organise.texts.keys().any(|name| is_of_pack(name));
    if organise.entries().is_none() && !has_any {
        return Vec::new();
    }
    if organise.held.files_of.as_ref() != Some(pack) {
        organise.held.files_of = Some(pack.clone());
        organise.held.are_there = false;
        let path = state.pack_at.as_ref().map(|at| at.path.clone());
        return vec![Effect::Organise(Task::Files(pack.clone(), path))];
    }
    if !organise.held.are_there {
        return Vec::new();
    }
    read(organise);
    let texts = super::refresh::unsaved(organise);
    let wanted = Some((pack.clone(), texts.clone()));
    if organise.held.asked == wanted {
        return Vec::new();
    }
    organise.held.asked = wanted;
    organise.held.number += 1;
    let order = Checking {
        number: organise.held.number,
        files: organise.held.files.clone(),
        texts,
    };
    vec![Effect::Organise(Task::Check(Box::new(order)))]
}

/// Reads as entries what was not read yet, and shows one that is there.
pub(crate) fn read(organise: &mut Organise) {
    let mut sheets = std::mem::take(&mut organise.held.sheets);
    let mut now = BTreeMap::new();
    for entries in Entries::ALL {
        for file in organise.files_of(entries) {
            let Some(text) = organise.now(&file) else {
                continue;
            };
            let known = sheets.remove(&file).filter(|read| read.text == text);
            let read = known.unwrap_or_else(|| Read {
                text: text.to_owned(),
                sheet: Sheet::read(&file, text, entries.kind()).map(Arc::new),
            });
            now.insert(file, read);
        }
    }
    organise.held.sheets = now;
    for entries in Entries::ALL {
        let all = organise.all(entries);
        let spot = organise.held.spots.get(&entries);
        let is_there = spot.is_some_and(|spot| all.iter().any(|(other, _)| other == spot));
        let first = all.first().map(|(first, _)| first.clone());
        if !is_there && let Some(first) = first {
            organise.held.spots.insert(entries, first);
        }
    }
}

/// The pack's files have come.
pub(crate) fn take_files(state: &mut State, pack: &Pack, files: Arc<Files>) {
    let organise = &mut state.organise;
    if organise.held.files_of.as_ref() != Some(pack) {
        return; // of another pack by now
    }
    organise.held.files = files;
    organise.held.are_there = true;
    let names: Vec<String> = organise.texts.keys().cloned().collect();
    for name in names.iter().filter(|name| is_of_pack(name)) {
        let saved = organise.saved(name).map(str::to_owned);
        if let Some(text) = organise.texts.get_mut(name) {
            text.saved = saved;
        }
    }
    read(organise);
}

/// Changes were read through.
pub(crate) fn take_report(organise: &mut Organise, report: Report) {
    if report.number == organise.held.number {
        organise.held.report = Some(report);
    }
}

/// These texts were saved: the pack has them now.
pub(crate) fn saved(organise: &mut Organise, saved: &Saved, is_new: bool) {
    if is_new {
        // A copy has a version of its own.
        organise.held.files_of = None;
    }
    if !organise.held.are_there || is_new {
        return;
    }
    let mut files = (*organise.held.files).clone();
    for (name, text) in saved.texts.iter().filter(|(name, _)| is_of_pack(name)) {
        if let Some(text) = text {
            files.insert(name.clone(), text.clone().into_bytes());
        }
    }
    organise.held.files = Arc::new(files);
    organise.held.files_of = Some(Pack(saved.campaign.clone()));
}
