//! Changes of the letter.

use crate::app::kernel::command::Edit;
use crate::app::kernel::effect::Effect;
use crate::app::kernel::history::Field;
use crate::app::shell::state::State;
use crate::app::shell::update::set_draft;
use crate::letter::draft;
use crate::letter::edit::{discard, keep, write};

/// Changes the draft, so that it can be undone.
pub(crate) fn edit(state: &mut State, edit: Edit) -> Vec<Effect> {
    let mut draft = state.draft.clone();
    let mut field = None;
    match edit {
        Edit::To(office) => {
            if office != draft.to {
                let asks = state
                    .other_asks
                    .remove(&office)
                    .unwrap_or_else(|| draft::open_asks(&state.campaign, &office));
                let left = std::mem::replace(&mut draft.asks, asks);
                state.other_asks.insert(draft.to.clone(), left);
                draft.to = office;
            }
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
            field = Some(Field::Words);
        }
        Edit::Name(text) => {
            draft.sender.name = text;
            field = Some(Field::Name);
        }
        Edit::Place(text) => {
            draft.sender.place = text;
            field = Some(Field::Place);
        }
        Edit::Address(text) => {
            draft.sender.address = if text.is_empty() {
                Vec::new()
            } else {
                text.split('\n').map(String::from).collect()
            };
            field = Some(Field::Address);
        }
        Edit::Part(index, text) => {
            let Some(part) = state.edits.parts.get(index) else {
                return Vec::new();
            };
            write(&mut draft.edits, part, &text);
            field = Some(Field::Part(part.part, part.nth));
        }
        Edit::KeepEdit(index) => keep(&mut draft.edits, &state.edits, index),
        Edit::DropEdit(index) => discard(&mut draft.edits, index),
    }
    if draft == state.draft {
        return Vec::new();
    }
    state.history.note(&state.draft, field, state.now);
    set_draft(state, draft)
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
