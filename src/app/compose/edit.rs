//! Changes of the letter.

use super::state::State;
use crate::app::kernel::command::Edit;
use crate::app::kernel::history::TypedField;
use crate::app::kernel::session::Session;
use crate::letter::edit::{discard, keep, write};
use crate::letter::{Draft, draft};
use crate::strings::say;

/// Changes the draft, so that it can be undone.
pub fn edit(state: &mut State, session: &mut Session, edit: Edit) {
    let mut draft = session.draft.clone();
    let mut field = None;
    match edit {
        Edit::To(office) => to_office(state, session, &mut draft, office),
        Edit::For(person, office) => {
            to_office(state, session, &mut draft, office);
            choose(&mut draft.cases, person, true);
        }
        Edit::Lang(lang) => draft.lang = lang,
        Edit::Paper(paper) => draft.paper = paper,
        Edit::Ask(id, on) => choose(&mut draft.asks, id, on),
        Edit::MoveAsk(id, to) => shift(&mut draft.asks, &id, to),
        Edit::Case(id, on) => choose(&mut draft.cases, id, on),
        Edit::MoveCase(id, to) => shift(&mut draft.cases, &id, to),
        Edit::Figure(id, on) => choose(&mut draft.figures, id, on),
        Edit::Table(id, on) => choose(&mut draft.tables, id, on),
        Edit::Redact(on) => draft.redact_sender = on,
        Edit::Sources(on) => draft.sources = on,
        Edit::Allow(rule, on) => choose(&mut draft.allow, rule.name().to_owned(), on),
        Edit::Words(text) => {
            draft.words = text;
            field = Some(TypedField::Words);
        }
        Edit::Who(text) => {
            draft.who = text;
            field = Some(TypedField::Who);
        }
        Edit::Follows(day) => draft.follows = day,
        Edit::Copy(office, on) => choose(&mut draft.copies, office, on),
        Edit::Name(text) => {
            draft.sender.name = text;
            field = Some(TypedField::Name);
        }
        Edit::Place(text) => {
            draft.sender.place = text;
            field = Some(TypedField::Place);
        }
        Edit::Address(text) => {
            draft.sender.address = if text.is_empty() {
                Vec::new()
            } else {
                text.split('\n').map(String::from).collect()
            };
            field = Some(TypedField::Address);
        }
        Edit::Part(index, text) => {
            let Some(part) = session.edits.parts.get(index) else {
                return;
            };
            write(&mut draft.edits, part, &text);
            field = Some(TypedField::Part(part.part, part.nth));
        }
        Edit::KeepEdit(index) => keep(&mut draft.edits, &session.edits, index),
        Edit::DropEdit(index) => discard(&mut draft.edits, index),
    }
    let is_moved = draft.to != session.draft.to;
    let before = session.draft.lang.clone();
    if draft != session.draft {
        session.history.note(&session.draft, field, session.now);
        session.set_draft(draft);
    }
    if is_moved {
        let mut said = Vec::from_iter(session.said_changed(&before));
        if !session.draft.words.trim().is_empty() {
            said.push(what_stayed(session));
        }
        session.tell_of_office(&said);
    }
}

/// Writes to this office, with what was chosen to ask of it before.
fn to_office(state: &mut State, session: &mut Session, draft: &mut Draft, office: String) {
    if office == draft.to {
        return;
    }
    let chosen = state.other_asks.remove(&office);
    let asks = chosen.unwrap_or_else(|| draft::open_asks(&session.campaign, &office));
    let left = std::mem::replace(&mut draft.asks, asks);
    state.other_asks.insert(draft.to.clone(), left);
    // Nobody sends a copy to whom the letter itself goes.
    draft.copies.retain(|id| *id != office);
    draft.lang = session.language_to(&office, &draft.lang);
    draft.to = office;
    // Nobody has written to that one yet.
    draft.follows = None;
}

fn choose(ids: &mut Vec<String>, id: String, on: bool) {
    ids.retain(|known| *known != id);
    if on {
        ids.push(id);
    }
}

fn shift(ids: &mut Vec<String>, id: &str, to: usize) {
    if let Some(from) = ids.iter().position(|known| known == id) {
        let id = ids.remove(from);
        ids.insert(to.min(ids.len()), id);
    }
}

/// What somebody wrote for one office stays when the letter goes to another, where it may be out of place; the
/// requests are others.
fn what_stayed(session: &Session) -> String {
    let office = session.campaign.addressee(&session.draft.to);
    let office = office.map_or("", |office| office.short.show(session.lang()));
    say!(session, "toast-office-changed", office = office)
}
