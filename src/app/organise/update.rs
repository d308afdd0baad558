//! What follows in the organise tab.

pub mod confirm;
pub mod entries;
pub mod event;
pub mod facts_file;
pub mod files;
mod languages;
pub mod new;
pub mod refresh;
mod rename;
mod review;
pub mod save;
pub mod source_viewer;
pub mod translations;

use std::ops::Range;

use super::message::{Dialog, Effect, Entered, Message, Reviewing, Task};
use super::state::{Place, Side, State, Text};
use crate::app::kernel::action::Action;
use crate::app::kernel::paths::Where;
use crate::app::kernel::places::FocusField;
use crate::app::kernel::session::{Session, Tab};
use crate::letter::template::front;
use crate::letter::template::words::changed;
pub(crate) use entries::correct;
pub(crate) use event::{hear, take_pack};
pub(crate) use new::ask_campaign as new_campaign;
pub(crate) use refresh::follow;
pub(crate) use save::{build_pack, give_up, proposed, proposed_pack, save, save_all, still_right};
pub(crate) use source_viewer::{open_document, propose};
pub(crate) use translations::add_document;
pub(crate) use translations::{proposed_texts, read_texts, write_texts};

/// Takes in a change of the tab.
pub(crate) fn update(state: &mut State, session: &mut Session, message: Message) -> Vec<Effect> {
    let now = session.now;
    match message {
        Message::Show(place) => show(state, place),
        Message::Type(range, text, cursor) => {
            type_in(state, range, &text, Some(now));
            state.cursor = cursor;
        }
        Message::Cursor(at) => state.cursor = at,
        Message::Arrived => state.go = None,
        Message::Go(range) => go(state, range),
        Message::Put(range, text) => put(state, range, &text),
        Message::Mend(at) => {
            let flaws = state.flaws();
            let mend = flaws.get(at).and_then(|(span, problem)| {
                let (range, meant) = problem.mend()?;
                let place = problem.place.as_ref()?;
                // Where the flaw has moved, what is wrong in it has moved with it.
                let start = range.start - place.span.start + span.start;
                Some((start..start + range.len(), meant.to_owned()))
            });
            if let Some((range, meant)) = mend {
                put(state, range, &meant);
            }
        }
        Message::Part(at) => part(state, at),
        Message::Condition(on) => depend(state, &on),
        Message::Unpart => state.fresh = None,
        Message::Pick(line) => state.pick = line,
        Message::Hush => state.hushed = true,
        Message::Code(code) => turn(state, code),
        Message::Changes(on) => state.changes = on,
        Message::Front(key, value) => say_of_itself(state, key, &value, now),
        Message::Find(find) => state.find = find,
        Message::Side(side) => state.side = side,
        Message::Scale(scale) => state.scale = scale,
        Message::Alternative => new::alternative(state),
        Message::Entry(Entered::Rename) => return rename::ask(state),
        Message::Entry(Entered::AddFile) => return facts_file::ask(),
        Message::Entry(Entered::ReplaceKey) => return vec![Effect::Ask(Dialog::ReplaceKey)],
        Message::Facts(new) => return vec![Effect::Ask(Dialog::Facts(new))],
        Message::LeaveLeft(left) => return event::leave_left(state, session, *left),
        Message::Rename(rename) => return vec![Effect::Ask(Dialog::Rename(rename))],
        Message::Entry(entered) => entries::enter(state, session, entered),
        Message::Review(reviewing) => review::update(state, session, reviewing),
        Message::Confirm(confirming) => return confirm::update(state, session, confirming),
        Message::Campaign(new) => return vec![Effect::Ask(Dialog::Campaign(new))],
        Message::Begin(found) => return vec![Effect::Ask(Dialog::Begin(found))],
        Message::New(new) => return vec![Effect::Ask(Dialog::New(new))],
    }
    Vec::new()
}

/// The main button of a dialog was pressed.
pub(crate) fn confirm(state: &mut State, session: &mut Session, dialog: Dialog) -> Vec<Effect> {
    match dialog {
        Dialog::Changed(order, _) => save::replace(state, session, *order),
        Dialog::Left(left) => event::take_left(state, session, *left),
        Dialog::New(new) => new::begin(state, session, new),
        Dialog::Rename(rename) => rename::order(state, rename),
        Dialog::Facts(new) => facts_file::begin(state, session, *new),
        Dialog::ReplaceKey => vec![Effect::Task(Task::ReplaceKey)],
        Dialog::Campaign(new) => new::campaign(session, *new),
        Dialog::Begin(found) => vec![Effect::Task(Task::Begin(found))],
        Dialog::Translated(import) => translations::take_texts(state, session, &import),
    }
}

/// Does what was asked for by menu, key or button, where it means something in this tab.
pub(crate) fn act(state: &mut State, session: &mut Session, action: Action) -> Option<Vec<Effect>> {
    if session.tab != Tab::Organise {
        return act_anywhere(state, session, action);
    }
    let is_of_entries = state.entries().is_some();
    match action {
        Action::Save => return Some(save::save_shown(state, session)),
        Action::Undo if is_of_entries => entries::undo(state, true),
        Action::Redo if is_of_entries => entries::undo(state, false),
        Action::Problems if is_of_entries => entries::next_flaw(state),
        Action::Undo => undo(state, true),
        Action::Redo => undo(state, false),
        Action::Code => {
            let code = !state.code;
            turn(state, code);
        }
        Action::Offers => {
            state.side = Side::Offers;
            session.focus = Some(FocusField::Offers);
        }
        Action::Changes if state.is_enabled(session, action) == Some(true) => {
            state.changes = !state.changes;
        }
        Action::Original => take_original(state),
        Action::Problems => next_flaw(state),
        _ => return act_anywhere(state, session, action),
    }
    Some(Vec::new())
}

/// Does what the menu offers in every tab.
fn act_anywhere(state: &mut State, session: &mut Session, action: Action) -> Option<Vec<Effect>> {
    Some(match action {
        Action::NewTemplate => vec![new::ask(state, session)],
        Action::Confirm => {
            session.tab = Tab::Organise;
            confirm::begin(state, session);
            Vec::new()
        }
        Action::Review => {
            session.tab = Tab::Organise;
            review::update(state, session, Reviewing::Begin);
            Vec::new()
        }
        Action::BuildPack | Action::SignPack => {
            let to = Where::Ask(proposed_pack(session));
            build_pack(session, to, action == Action::SignPack)
        }
        Action::AddDocument => add_document(state, Where::Ask(String::new())),
        Action::OpenSource => open_document(Where::Ask(String::new())),
        Action::ExportTexts => {
            let name = proposed_texts(session);
            write_texts(state, session, Where::Ask(name))
        }
        Action::ImportTexts => read_texts(state, session, Where::Ask(String::new())),
        // Those that mean nothing in another tab.
        Action::Code | Action::Offers | Action::Changes | Action::Original => Vec::new(),
        _ => return None,
    })
}

/// Goes to this place.
pub(crate) fn show(state: &mut State, place: Place) {
    if state.place.as_ref() == Some(&place) {
        return;
    }
    state.place = Some(place);
    state.changes = false;
    at_beginning(state);
}

fn at_beginning(state: &mut State) {
    state.cursor = 0;
    state.go = None;
    state.fresh = None;
    state.hushed = false;
    state.pick = 0;
}

fn turn(state: &mut State, code: bool) {
    state.code = code;
    state.changes = false;
    state.fresh = None;
    state.go = Some(state.cursor..state.cursor);
}

/// The text in the middle, to be changed.
fn text(state: &mut State) -> Option<&mut Text> {
    let name = state.name()?.to_owned();
    state.texts.get_mut(&name)
}

/// Replaces these bytes; typed at `typed`, it is one step with what was typed just before.
fn type_in(state: &mut State, range: Range<usize>, put: &str, typed: Option<f64>) {
    state.hushed = false;
    state.pick = 0;
    let Some(text) = text(state) else { return };
    let is_within = text.now.get(range.clone()).is_some_and(|old| old != put);
    if !is_within {
        return;
    }
    let was = text.now.clone();
    text.now.replace_range(range, put);
    text.history
        .note(&was, typed.map(|_| 0), typed.unwrap_or_default());
    state.fresh = None;
}

/// Puts something in by itself: what is to be typed over is marked.
fn put(state: &mut State, range: Range<usize>, put: &str) {
    type_in(state, range.clone(), put, None);
    let start = range.start;
    let end = start + put.len();
    let go = match put.find('…') {
        Some(at) => start + at..start + at + '…'.len_utf8(),
        None => end..end,
    };
    state.cursor = go.end;
    state.go = Some(go);
}

/// Parts a paragraph, or begins a new one; in a list the next item.
fn part(state: &mut State, at: usize) {
    let Some(text) = state.text() else { return };
    let (Some(before), Some(after)) = (text.now.get(..at), text.now.get(at..)) else {
        return;
    };
    let line = before.rsplit('\n').next().unwrap_or_default();
    let item = ["- ", "1. "]
        .into_iter()
        .find(|mark| line.starts_with(mark));
    let ends = after.is_empty() || after.starts_with(['\n', '\r']);
    match item {
        Some(mark) if line.len() > mark.len() => put(state, at..at, &format!("\n{mark}")),
        _ if ends => state.fresh = Some(at),
        _ => put(state, at..at, "\n\n"),
    }
}

/// Makes the paragraph that the cursor is in depend on something.
fn depend(state: &mut State, on: &str) {
    let inner = state.paragraph(state.cursor);
    let words = inner.clone().and_then(|inner| {
        let text = state.text()?;
        text.now.get(inner).map(str::to_owned)
    });
    let (Some(inner), Some(words)) = (inner, words) else {
        return;
    };
    let before = format!("{{{{#if {on}}}}}\n");
    let end = inner.start + before.len() + words.len();
    put(state, inner, &format!("{before}{words}\n{{{{/if}}}}"));
    state.cursor = end;
    state.go = Some(end..end);
}

fn undo(state: &mut State, back: bool) {
    let Some(text) = text(state) else {
        return;
    };
    if let Some(before) = text.step(back) {
        let (gone, put) = changed(&before, &text.now);
        let end = gone.start + put.len();
        state.cursor = end;
        state.go = Some(end..end);
        state.fresh = None;
    }
}

/// The text as it was before anybody changed it: a step that can be undone.
fn take_original(state: &mut State) {
    let original = state
        .name()
        .and_then(|name| state.original(name))
        .map(str::to_owned);
    if let (Some(original), Some(text)) = (original, state.text()) {
        let all = 0..text.now.len();
        type_in(state, all, &original, None);
        state.changes = false;
        at_beginning(state);
    }
}

/// Goes to the next thing that is wrong after the cursor.
fn next_flaw(state: &mut State) {
    let flaws = state.flaws();
    let spans = flaws.iter().map(|(span, _)| span.clone());
    let mut spans: Vec<Range<usize>> = spans.collect();
    spans.sort_by_key(|span| span.start);
    let cursor = state.cursor;
    let next = spans.iter().find(|span| span.start > cursor);
    if let Some(span) = next.or(spans.first()) {
        let start = span.start;
        go(state, start..start);
    }
}

/// Goes to these bytes, in the Handlebars if they stand in no paragraph.
fn go(state: &mut State, range: Range<usize>) {
    state.code |= state.paragraph(range.start).is_none();
    state.changes = false;
    state.fresh = None;
    state.cursor = range.end;
    state.go = Some(range);
}

/// Says something in the front matter: that line changes and no other.
fn say_of_itself(state: &mut State, key: &'static str, value: &str, now: f64) {
    let Some(text) = state.text() else { return };
    let found = front::value(&text.now, key);
    match found {
        Some(found) => type_in(state, found.span, value, Some(now)),
        None => {
            if let Some(at) = front::end(&text.now) {
                type_in(state, at..at, &format!("{key} = {value}\n"), Some(now));
            }
        }
    }
}
