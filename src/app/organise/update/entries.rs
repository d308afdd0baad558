//! What follows from changes of the pack's entries.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use super::{files, languages, show, source_viewer};
use crate::app::kernel::session::Session;
use crate::app::organise::message::Entered;
use crate::app::organise::state::entries::{Read, Spot, unsealed};
use crate::app::organise::state::{Entries, Place, State, Text};
use crate::campaign::Lang;
use crate::campaign::amend::{self, Value};
use crate::campaign::check::{dated, prints};
use crate::problem::{Looked, Problem};
use crate::strings::{Door, say};

/// Takes in what somebody does.
pub(crate) fn enter(state: &mut State, session: &mut Session, entered: Entered) {
    match entered {
        Entered::Pick(spot) => {
            if let Some(entries) = state.entries() {
                state.pack.spots.insert(entries, spot);
            }
        }
        Entered::Go(entries, spot, path) => go(state, entries, spot, path),
        Entered::Arrived => state.pack.go = None,
        Entered::Find(find) => state.pack.find = find,
        Entered::Set(path, value) => set(state, session, &path, &value),
        Entered::Add => {
            if let Some(entries) = state.entries() {
                add(state, session, entries, None, &[]);
            }
        }
        Entered::Remove => remove(state, session),
        Entered::Language(lang) => languages::add(state, session, &lang),
        Entered::Checked => seal(state, session, None),
        Entered::Reviewed(lang) => seal(state, session, Some(&lang)),
        // What asks something first.
        Entered::Rename | Entered::AddFile | Entered::ReplaceKey => {}
        other => source_viewer::enter(state, session, other),
    }
}

/// Where entries of this kind are shown: as cards, where cards are.
fn place(state: &State, entries: Entries) -> Place {
    if state.is_confirming() && !entries.on_card().is_empty() {
        Place::Confirm(entries)
    } else if state.is_reviewing() && entries.is_sealed() {
        Place::Review(entries)
    } else {
        Place::Entries(entries)
    }
}

pub(crate) fn go(state: &mut State, entries: Entries, spot: Spot, path: String) {
    show(state, place(state, entries));
    state.pack.spots.insert(entries, spot);
    state.pack.find.clear();
    state.pack.go = Some(path);
}

/// Goes to where the pack says what somebody found to be otherwise.
pub(crate) fn correct(state: &mut State, what: Looked) {
    let (entries, id, path) = match &what {
        Looked::Address(id) => (Entries::Addressees, id, "address.lines"),
        Looked::Status(id) => (Entries::People, id, "status.state"),
    };
    show(state, place(state, entries));
    let all = state.all(entries).into_iter();
    let mut found = all.filter(|(_, entry)| entry.text("id") == *id);
    match found.next().map(|(spot, _)| spot) {
        Some(spot) => go(state, entries, spot, path.to_owned()),
        // The pack's files are still to come.
        None if !state.pack.are_there => state.pack.correct = Some(what),
        None => {}
    }
}

/// Says something at a path of the entry shown, and takes out the seals that it breaks.
fn set(state: &mut State, session: &mut Session, path: &str, value: &Value) {
    let languages = state.languages(session).to_vec();
    let Some((entries, spot, entry)) = state.shown() else {
        return;
    };
    let mut changes = vec![(path.to_owned(), value.clone())];
    let broken = unsealed(entry, path, &languages).into_iter();
    changes.extend(broken.map(|path| (path, Value::Nothing)));
    let (entries, spot) = (entries, spot.clone());
    if let (Entries::People, "status.state", Value::Text(to)) = (entries, path, value) {
        let (before, lang) = (entry.clone(), session.campaign.first_language());
        state.state_changes(&before, lang.code(), to);
    }
    change(state, session, entries, &spot, &changes, Some(path));
}

/// Makes changes of one entry as one step; what is typed at `typed` is one with what was typed
/// there just before.
pub(crate) fn change(
    state: &mut State,
    session: &mut Session,
    entries: Entries,
    spot: &Spot,
    changes: &[(String, Value)],
    typed: Option<&str>,
) {
    let Some(mut text) = state.now(&spot.file).map(str::to_owned) else {
        return;
    };
    // Of a large file only the changed entry is read again.
    let key = (spot.file.clone(), entries);
    let read = state.pack.sheets.remove(&key);
    let read = read.filter(|read| read.text == text);
    let mut sheet = read.and_then(|read| read.sheet.ok());
    for (path, value) in changes {
        let (file, at) = (spot.file.as_str(), spot.at(entries));
        let done = match sheet.as_mut().map(Arc::make_mut) {
            Some(sheet) => amend::set_known(file, &text, sheet, at, path, value),
            None => amend::set(file, &text, at, path, value),
        };
        match done {
            Ok(done) => text = done,
            Err(why) => {
                files::read(state);
                refused(session, &why);
                return;
            }
        }
    }
    if let Some(sheet) = sheet {
        let read = Read {
            text: text.clone(),
            sheet: Ok(sheet),
        };
        state.pack.sheets.insert(key, read);
    }
    let now = session.now;
    let field = typed.map(|path| {
        let mut hasher = DefaultHasher::new();
        (spot, path).hash(&mut hasher);
        hasher.finish()
    });
    put(state, &spot.file, text, field, now);
}

pub(crate) fn refused(session: &mut Session, why: &Problem) {
    let said = say!(
        session,
        "entry-refused",
        why = why.in_one_line(session.ui_lang, Door::Window)
    );
    session.toast(said);
}

/// The file says this from now on.
pub(crate) fn put(state: &mut State, file: &str, text: String, field: Option<u64>, now: f64) {
    put_all(state, BTreeMap::from([(file.to_owned(), text)]), field, now);
}

/// The files say this from now on, which is one step.
pub(crate) fn put_all(
    state: &mut State,
    texts: BTreeMap<String, String>,
    field: Option<u64>,
    now: f64,
) {
    let mut step = Vec::new();
    for (file, text) in texts {
        let saved = state.saved(&file).map(str::to_owned);
        let open = state.texts.entry(file.clone()).or_insert_with(|| Text {
            now: saved.clone().unwrap_or_default(),
            saved,
            ..Text::default()
        });
        if open.now != text {
            let was = std::mem::replace(&mut open.now, text);
            if open.history.note(&was, field, now) {
                step.push(file);
            }
        }
    }
    if !step.is_empty() {
        state.pack.done.push(step);
        state.pack.undone.clear();
    }
    files::read(state);
}

/// The fact that a new one is put behind: the one shown, so that two people's new facts do not all stand at
/// one file's end, where they could not be merged; else the last one of a file.
fn facts_beside(state: &State, entries: Entries) -> Option<Spot> {
    if entries != Entries::Claims {
        return None;
    }
    let shown = state.pack.spots.get(&entries).cloned();
    let all = state.all(entries);
    let is_there = |spot: &Spot| all.iter().any(|(other, _)| other == spot);
    let last = || all.last().map(|(spot, _)| spot.clone());
    shown.filter(is_there).or_else(last)
}

/// Begins an entry of this kind, in this file or where it is usual, with these things said in it, and goes to it.
pub(crate) fn add(
    state: &mut State,
    session: &mut Session,
    entries: Entries,
    into: Option<String>,
    says: &[(String, Value)],
) {
    if !state.pack.are_there {
        return;
    }
    let first = session.campaign.first_language();
    let all = state.all(entries);
    let stem = match entries {
        Entries::Claims => "claim",
        Entries::Sources => "S",
        Entries::Recommendations => "R",
        Entries::People | Entries::Mentioned => "person",
        Entries::Groups => "group",
        Entries::Passages => "passage",
        Entries::Addressees => "office",
        Entries::Copies => "copy",
        Entries::Figures => "figure",
        Entries::Pack => return,
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
    let beside = facts_beside(state, entries).filter(|_| into.is_none());
    let file = beside.as_ref().map_or(file, |spot| spot.file.clone());
    let file = into.unwrap_or(file);
    let index = all.iter().filter(|(spot, _)| spot.file == file).count();
    let before = state.now(&file).unwrap_or_default();
    let added = beside.and_then(|spot| {
        let at = spot.at(entries);
        let text = amend::add_after(&spot.file, before, at, &lines).ok()?;
        Some((text, spot.index + 1))
    });
    let (text, index) = added.unwrap_or_else(|| match entries.kind() {
        Some(kind) => (amend::add(before, kind, &lines), index),
        None => (lines, index),
    });
    let spot = Spot { file, index };
    let mut text = Ok(text);
    for (path, value) in says {
        text = text.and_then(|text| amend::set(&spot.file, &text, spot.at(entries), path, value));
    }
    match text {
        Ok(text) => {
            let now = session.now;
            put(state, &spot.file, text, None, now);
            let path = entries.fields()[1].path.to_owned();
            go(state, entries, spot, path);
        }
        Err(why) => refused(session, &why),
    }
}

/// Takes the entry shown out; of a person who has a file of their own nothing is left in it.
fn remove(state: &mut State, session: &mut Session) {
    let Some((entries, spot, _)) = state.shown() else {
        return;
    };
    let (entries, mut spot) = (entries, spot.clone());
    let Some(text) = state.now(&spot.file) else {
        return;
    };
    let left = match entries.kind() {
        Some(_) => amend::remove(&spot.file, text, spot.at(entries)),
        None => Ok(String::new()),
    };
    match left {
        Ok(text) => {
            let now = session.now;
            put(state, &spot.file, text, None, now);
            spot.index = spot.index.saturating_sub(1);
            state.pack.spots.insert(entries, spot);
        }
        Err(why) => refused(session, &why),
    }
}

/// Writes the fingerprint of what was compared, as the last reading found it.
fn seal(state: &mut State, session: &mut Session, lang: Option<&Lang>) {
    let Some((entries, spot, entry)) = state.shown() else {
        return;
    };
    let report = state.pack.report.as_ref();
    let report = report.filter(|_| state.is_checked());
    let found = report.and_then(|report| prints(&report.campaign, &spot.file, entry.text("id")));
    let Some(found) = found else { return };
    let change_of = match lang {
        None => Some(("checked".to_owned(), dated(&found.checked, session.today))),
        Some(lang) => {
            let print = found.reviewed.get(lang).cloned();
            print.map(|print| (format!("reviewed.{lang}"), print))
        }
    };
    let (entries, spot) = (entries, spot.clone());
    if let Some((path, print)) = change_of {
        change(
            state,
            session,
            entries,
            &spot,
            &[(path, Value::Text(print))],
            None,
        );
    }
}

/// Goes a step back, or on again, and shows what it was about.
pub(crate) fn undo(state: &mut State, back: bool) {
    let held = &mut state.pack;
    let step = if back {
        held.done.pop()
    } else {
        held.undone.pop()
    };
    let Some(step) = step else { return };
    for file in &step {
        if let Some(text) = state.texts.get_mut(file) {
            text.step(back);
        }
    }
    let kind = step.first().and_then(|file| Entries::of_file(file));
    if back {
        state.pack.undone.push(step);
    } else {
        state.pack.done.push(step);
    }
    files::read(state);
    if let Some(kind) = kind.filter(|kind| Some(*kind) != state.entries()) {
        show(state, place(state, kind));
    }
}

/// Goes to the next thing that is wrong after the entry shown.
pub(crate) fn next_flaw(state: &mut State) {
    let here = state
        .shown()
        .map(|(entries, spot, _)| (entries, spot.clone()));
    let flaws = state.pack.report.iter().flat_map(|report| &report.flaws);
    let mut places: Vec<_> = flaws.filter_map(|flaw| flaw.at.clone()).collect();
    places.sort();
    let after = |place: &&(Entries, Spot, String)| {
        here.as_ref()
            .is_none_or(|(entries, spot)| (place.0, &place.1) > (*entries, spot))
    };
    let next = places.iter().find(after).or(places.first());
    if let Some((entries, spot, path)) = next.cloned() {
        go(state, entries, spot, path);
    }
}
