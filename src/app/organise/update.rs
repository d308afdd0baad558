//! What follows in the organise tab.

pub mod entries;
pub mod event;
pub mod files;
pub mod new;
pub mod refresh;
pub mod save;
pub mod source_viewer;
pub mod translations;

use std::ops::Range;

use super::message::Change;
use super::state::{Organise, Place, Side, Text};
use crate::app::kernel::action::Action;
use crate::app::kernel::effect::Effect;
use crate::app::shell::state::{State, Tab};
use crate::letter::template::front;
use crate::letter::template::plain::{self, What};
use crate::letter::template::words::changed;
pub(crate) use event::{hear, take_pack};
pub(crate) use new::{ask_new, begin};
pub(crate) use refresh::follow;
pub(crate) use save::{ask_to_save, give_up, proposed, replace, save, save_all};
pub(crate) use source_viewer::open_document;
pub(crate) use translations::{proposed_texts, read_texts, take_texts, write_texts};

/// Takes in a change of the tab.
pub(crate) fn change(state: &mut State, change: Change) -> Vec<Effect> {
    let now = state.now;
    let organise = &mut state.organise;
    match change {
        Change::Show(place) => show(organise, place),
        Change::Type(range, text, cursor) => {
            type_in(organise, range, &text, Some(now));
            organise.cursor = cursor;
        }
        Change::Cursor(at) => organise.cursor = at,
        Change::Arrived => organise.go = None,
        Change::Go(range) => go(organise, range),
        Change::Put(range, text) => put(organise, range, &text),
        Change::Mend(at) => {
            let flaws = organise.flaws();
            let mend = flaws.get(at).and_then(|(span, problem)| {
                let (range, meant) = problem.mend()?;
                let place = problem.place.as_ref()?;
                // Where the flaw has moved, what is wrong in it has moved with it.
                let start = range.start - place.span.start + span.start;
                Some((start..start + range.len(), meant.to_owned()))
            });
            if let Some((range, meant)) = mend {
                put(organise, range, &meant);
            }
        }
        Change::Part(at) => part(organise, at),
        Change::Condition(on) => depend(organise, &on),
        Change::Unpart => organise.fresh = None,
        Change::Pick(line) => organise.pick = line,
        Change::Hush => organise.hushed = true,
        Change::Code(code) => turn(organise, code),
        Change::Changes(on) => organise.changes = on,
        Change::Front(key, value) => say_of_itself(organise, key, &value, now),
        Change::Find(find) => organise.find = find,
        Change::Side(side) => organise.side = side,
        Change::Scale(scale) => organise.scale = scale,
        Change::Alternative => new::alternative(state),
        Change::Entry(entered) => return entries::enter(state, entered),
    }
    Vec::new()
}

/// Does what was asked for by menu, key or button, where it means something in this tab.
pub(crate) fn act(state: &mut State, action: Action) -> Option<Vec<Effect>> {
    if state.tab != Tab::Organise {
        return None;
    }
    let is_of_entries = state.organise.entries().is_some();
    match action {
        Action::Save => return Some(save::save_shown(state)),
        Action::Undo if is_of_entries => entries::undo(state, true),
        Action::Redo if is_of_entries => entries::undo(state, false),
        Action::Problems if is_of_entries => entries::next_flaw(&mut state.organise),
        Action::Undo => undo(state, true),
        Action::Redo => undo(state, false),
        Action::Code => {
            let code = !state.organise.code;
            turn(&mut state.organise, code);
        }
        Action::Offers => {
            state.organise.side = Side::Offers;
            state.focus = Some(crate::app::kernel::places::Field::Offers);
        }
        Action::Changes if action.is_enabled(state) => {
            state.organise.changes = !state.organise.changes;
        }
        Action::Original => take_original(state),
        Action::Problems => next_flaw(&mut state.organise),
        _ => return None,
    }
    Some(Vec::new())
}

/// Goes to this place.
pub(crate) fn show(organise: &mut Organise, place: Place) {
    if organise.place.as_ref() == Some(&place) {
        return;
    }
    organise.place = Some(place);
    organise.changes = false;
    at_beginning(organise);
}

fn at_beginning(organise: &mut Organise) {
    organise.cursor = 0;
    organise.go = None;
    organise.fresh = None;
    organise.hushed = false;
    organise.pick = 0;
}

fn turn(organise: &mut Organise, code: bool) {
    organise.code = code;
    organise.changes = false;
    organise.fresh = None;
    organise.go = Some(organise.cursor..organise.cursor);
}

/// The text in the middle, to be changed.
fn text(organise: &mut Organise) -> Option<&mut Text> {
    let name = organise.name()?.to_owned();
    organise.texts.get_mut(&name)
}

/// Replaces these bytes; typed at `typed`, it is one step with what was typed just before.
fn type_in(organise: &mut Organise, range: Range<usize>, put: &str, typed: Option<f64>) {
    organise.hushed = false;
    organise.pick = 0;
    let Some(text) = text(organise) else { return };
    let is_within = text.now.get(range.clone()).is_some_and(|old| old != put);
    if !is_within {
        return;
    }
    let was = text.now.clone();
    text.now.replace_range(range, put);
    text.history
        .note(&was, typed.map(|_| 0), typed.unwrap_or_default());
    organise.fresh = None;
}

/// Puts something in by itself: what is to be typed over is marked.
fn put(organise: &mut Organise, range: Range<usize>, put: &str) {
    type_in(organise, range.clone(), put, None);
    let start = range.start;
    let end = start + put.len();
    let go = match put.find('…') {
        Some(at) => start + at..start + at + '…'.len_utf8(),
        None => end..end,
    };
    organise.cursor = go.end;
    organise.go = Some(go);
}

/// Parts a paragraph, or begins a new one; in a list the next item.
fn part(organise: &mut Organise, at: usize) {
    let Some(text) = organise.text() else { return };
    let (Some(before), Some(after)) = (text.now.get(..at), text.now.get(at..)) else {
        return;
    };
    let line = before.rsplit('\n').next().unwrap_or_default();
    let item = ["- ", "1. "]
        .into_iter()
        .find(|mark| line.starts_with(mark));
    let ends = after.is_empty() || after.starts_with(['\n', '\r']);
    match item {
        Some(mark) if line.len() > mark.len() => put(organise, at..at, &format!("\n{mark}")),
        _ if ends => organise.fresh = Some(at),
        _ => put(organise, at..at, "\n\n"),
    }
}

/// Makes the paragraph that the cursor is in depend on something.
fn depend(organise: &mut Organise, on: &str) {
    let inner = paragraph(organise, organise.cursor);
    let words = inner.clone().and_then(|inner| {
        let text = organise.text()?;
        text.now.get(inner).map(str::to_owned)
    });
    let (Some(inner), Some(words)) = (inner, words) else {
        return;
    };
    let before = format!("{{{{#if {on}}}}}\n");
    let end = inner.start + before.len() + words.len();
    put(organise, inner, &format!("{before}{words}\n{{{{/if}}}}"));
    organise.cursor = end;
    organise.go = Some(end..end);
}

/// The bytes of the paragraph around this byte, if it stands in one.
pub fn paragraph(organise: &Organise, at: usize) -> Option<Range<usize>> {
    let rows = plain::rows(&organise.text()?.now, &|_| String::new());
    rows.into_iter().find_map(|row| match row.what {
        What::Words(inner, _) if inner.start <= at && at <= inner.end => Some(inner),
        _ => None,
    })
}

fn undo(state: &mut State, back: bool) {
    let Some(text) = text(&mut state.organise) else {
        return;
    };
    if let Some(before) = text.step(back) {
        let (gone, put) = changed(&before, &text.now);
        let end = gone.start + put.len();
        state.organise.cursor = end;
        state.organise.go = Some(end..end);
        state.organise.fresh = None;
    }
}

/// The text as it was before anybody changed it: a step that can be undone.
fn take_original(state: &mut State) {
    let organise = &mut state.organise;
    let original = organise
        .name()
        .and_then(|name| organise.original(name))
        .map(str::to_owned);
    if let (Some(original), Some(text)) = (original, organise.text()) {
        let all = 0..text.now.len();
        type_in(organise, all, &original, None);
        organise.changes = false;
        at_beginning(organise);
    }
}

/// Goes to the next thing that is wrong after the cursor.
fn next_flaw(organise: &mut Organise) {
    let flaws = organise.flaws();
    let spans = flaws.iter().map(|(span, _)| span.clone());
    let mut spans: Vec<Range<usize>> = spans.collect();
    spans.sort_by_key(|span| span.start);
    let cursor = organise.cursor;
    let next = spans.iter().find(|span| span.start > cursor);
    if let Some(span) = next.or(spans.first()) {
        let start = span.start;
        go(organise, start..start);
    }
}

/// Goes to these bytes, in the Handlebars if they stand in no paragraph.
fn go(organise: &mut Organise, range: Range<usize>) {
    organise.code |= paragraph(organise, range.start).is_none();
    organise.changes = false;
    organise.fresh = None;
    organise.cursor = range.end;
    organise.go = Some(range);
}

/// Says something in the front matter: that line changes and no other.
fn say_of_itself(organise: &mut Organise, key: &'static str, value: &str, now: f64) {
    let Some(text) = organise.text() else { return };
    let found = front::value(&text.now, key);
    match found {
        Some(found) => type_in(organise, found.span, value, Some(now)),
        None => {
            if let Some(at) = front::end(&text.now) {
                type_in(organise, at..at, &format!("{key} = {value}\n"), Some(now));
            }
        }
    }
}

#[cfg(test)]
mod tests;
