//! What follows from changes of the pack's entries.

use std::hash::{DefaultHasher, Hash, Hasher};

use super::{held, show};
use crate::app::organise::held::{Spot, unsealed};
use crate::app::organise::{Entered, Entries, Organise, Place, Text};
use crate::app::state::State;
use crate::app::update::{Effect, toast};
use crate::campaign::Lang;
use crate::campaign::amend::{self, Value};
use crate::campaign::check::prints;
use crate::problem::Problem;
use crate::strings::say;

/// Takes in what somebody does.
pub(super) fn enter(state: &mut State, entered: Entered) -> Vec<Effect> {
    let organise = &mut state.organise;
    match entered {
        Entered::Pick(spot) => {
            if let Some(entries) = organise.entries() {
                organise.held.spots.insert(entries, spot);
            }
        }
        Entered::Go(entries, spot, path) => go(organise, entries, spot, path),
        Entered::Arrived => organise.held.go = None,
        Entered::Find(find) => organise.held.find = find,
        Entered::Set(path, value) => set(state, &path, &value),
        Entered::Add => {
            if let Some(entries) = organise.entries() {
                add(state, entries, &[]);
            }
        }
        Entered::Remove => remove(state),
        Entered::Checked => seal(state, None),
        Entered::Reviewed(lang) => seal(state, Some(&lang)),
        other => return super::beside::enter(state, other),
    }
    Vec::new()
}

fn go(organise: &mut Organise, entries: Entries, spot: Spot, path: String) {
    show(organise, Place::Entries(entries));
    organise.held.spots.insert(entries, spot);
    organise.held.find.clear();
    organise.held.go = Some(path);
}

/// Says something at a path of the entry shown, and takes out the seals that it breaks.
fn set(state: &mut State, path: &str, value: &Value) {
    let languages = state.campaign.pack.languages.clone();
    let Some((entries, spot, entry)) = state.organise.shown() else {
        return;
    };
    let mut changes = vec![(path.to_owned(), value.clone())];
    let broken = unsealed(entry, path, &languages).into_iter();
    changes.extend(broken.map(|path| (path, Value::Nothing)));
    let (entries, spot) = (entries, spot.clone());
    change(state, entries, &spot, &changes, Some(path));
}

/// Makes changes of one entry as one step; what is typed at `typed` is one with what was typed
/// there just before.
pub(super) fn change(
    state: &mut State,
    entries: Entries,
    spot: &Spot,
    changes: &[(String, Value)],
    typed: Option<&str>,
) {
    let Some(mut text) = state.organise.now(&spot.file).map(str::to_owned) else {
        return;
    };
    for (path, value) in changes {
        match amend::set(&spot.file, &text, spot.at(entries), path, value) {
            Ok(done) => text = done,
            Err(why) => {
                refused(state, &why);
                return;
            }
        }
    }
    let now = state.now;
    let field = typed.map(|path| {
        let mut hasher = DefaultHasher::new();
        (spot, path).hash(&mut hasher);
        hasher.finish()
    });
    put(&mut state.organise, &spot.file, text, field, now);
}

pub(super) fn refused(state: &mut State, why: &Problem) {
    let said = say!(state, "entry-refused", why = why.to_string());
    toast(state, said);
}

/// The file says this from now on.
pub(super) fn put(organise: &mut Organise, file: &str, text: String, field: Option<u64>, now: f64) {
    let saved = organise.saved(file).map(str::to_owned);
    let open = organise
        .texts
        .entry(file.to_owned())
        .or_insert_with(|| Text {
            now: saved.clone().unwrap_or_default(),
            saved,
            ..Text::default()
        });
    if open.now == text {
        return;
    }
    let was = std::mem::replace(&mut open.now, text);
    open.history.note(&was, field, now);
    held::read(organise);
}

/// Begins an entry of this kind, with these things said in it, and goes to it.
pub(super) fn add(state: &mut State, entries: Entries, says: &[(String, Value)]) {
    let organise = &state.organise;
    if !organise.held.are_there {
        return;
    }
    let first = state.campaign.first_language();
    let all = organise.all(entries);
    let stem = match entries {
        Entries::Claims => "claim",
        Entries::Sources => "S",
        Entries::Recommendations => "R",
        Entries::People => "person",
        Entries::Addressees => "office",
    };
    let is_known = |id: &str| all.iter().any(|(_, entry)| entry.text("id") == id);
    let joint = if stem.len() > 1 { "-" } else { "" };
    let mut ids = (1..).map(|number| format!("{stem}{joint}{number}"));
    let Some(id) = ids.find(|id| !is_known(id)) else {
        return;
    };
    let lines = entries.begin(&id, first.code());
    let file = match entries.file() {
        Some(file) => file.to_owned(),
        None => format!("cases/{id}.toml"),
    };
    let index = all.iter().filter(|(spot, _)| spot.file == file).count();
    let text = match (entries.kind(), organise.now(&file)) {
        (Some(kind), before) => amend::add(before.unwrap_or_default(), kind, &lines),
        (None, _) => lines,
    };
    let spot = Spot { file, index };
    let mut text = Ok(text);
    for (path, value) in says {
        text = text.and_then(|text| amend::set(&spot.file, &text, spot.at(entries), path, value));
    }
    match text {
        Ok(text) => {
            let now = state.now;
            put(&mut state.organise, &spot.file, text, None, now);
            let path = entries.fields()[1].path.to_owned();
            go(&mut state.organise, entries, spot, path);
        }
        Err(why) => refused(state, &why),
    }
}

/// Takes the entry shown out; a person has a file of their own, which stays.
fn remove(state: &mut State) {
    let Some((entries, spot, _)) = state.organise.shown() else {
        return;
    };
    let (entries, mut spot) = (entries, spot.clone());
    let Some(text) = state.organise.now(&spot.file) else {
        return;
    };
    match amend::remove(&spot.file, text, spot.at(entries)) {
        Ok(text) => {
            let now = state.now;
            put(&mut state.organise, &spot.file, text, None, now);
            spot.index = spot.index.saturating_sub(1);
            state.organise.held.spots.insert(entries, spot);
        }
        Err(why) => refused(state, &why),
    }
}

/// Writes the fingerprint of what was compared, as the last reading found it.
fn seal(state: &mut State, lang: Option<&Lang>) {
    let Some((entries, spot, entry)) = state.organise.shown() else {
        return;
    };
    let report = state.organise.held.report.as_ref();
    let report = report.filter(|_| state.organise.is_checked());
    let found = report.and_then(|report| prints(&report.campaign, &spot.file, entry.text("id")));
    let Some(found) = found else { return };
    let change_of = match lang {
        None => Some(("checked".to_owned(), found.checked)),
        Some(lang) => {
            let print = found.reviewed.get(lang).cloned();
            print.map(|print| (format!("reviewed.{lang}"), print))
        }
    };
    let (entries, spot) = (entries, spot.clone());
    if let Some((path, print)) = change_of {
        change(state, entries, &spot, &[(path, Value::Text(print))], None);
    }
}

pub(super) fn undo(state: &mut State, back: bool) {
    let Some(file) = state.organise.open_name().map(str::to_owned) else {
        return;
    };
    let Some(text) = state.organise.texts.get_mut(&file) else {
        return;
    };
    if text.step(back).is_some() {
        held::read(&mut state.organise);
    }
}

/// Goes to the next thing that is wrong after the entry shown.
pub(super) fn next_flaw(organise: &mut Organise) {
    let here = organise
        .shown()
        .map(|(entries, spot, _)| (entries, spot.clone()));
    let flaws = organise.held.report.iter().flat_map(|report| &report.flaws);
    let mut places: Vec<_> = flaws.filter_map(|flaw| flaw.at.clone()).collect();
    places.sort();
    let after = |place: &&(Entries, Spot, String)| {
        here.as_ref()
            .is_none_or(|(entries, spot)| (place.0, &place.1) > (*entries, spot))
    };
    let next = places.iter().find(after).or(places.first());
    if let Some((entries, spot, path)) = next.cloned() {
        go(organise, entries, spot, path);
    }
}
