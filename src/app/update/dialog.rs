//! What follows from the buttons of the window's own dialogs.

use std::path::PathBuf;

use super::act::{act, export, go, save, to_all_offices};
use super::{Effect, Where, batch, file_name, organise, set_draft};
use crate::app::arrival::Arrived;
use crate::app::stall;
use crate::app::state::{Dialog, Next, Purpose, State};
use crate::campaign::changes::Standing;
use crate::problem::{Problem, Rule};
use crate::strings::say;

/// The dialog's main button was pressed.
pub(super) fn confirm(state: &mut State) -> Vec<Effect> {
    match state.dialog.take() {
        Some(Dialog::Path { purpose, text, .. }) => {
            let path = PathBuf::from(text.trim());
            if path.as_os_str().is_empty() {
                let note = say!(state, "path-empty");
                ask_path(state, purpose, Some((String::new(), note)));
                return Vec::new();
            }
            at(state, purpose, Where::At(path, false))
        }
        Some(Dialog::Replace { purpose, path }) => at(state, purpose, Where::At(path, true)),
        Some(Dialog::Unsaved { then }) => {
            state.after_save = Some(then);
            save(state, state.path.clone())
        }
        Some(Dialog::UnsavedTexts { then }) => {
            state.after_texts = Some(then);
            organise::save_all(state)
        }
        Some(Dialog::ChangedText(save, _)) => organise::replace(state, *save),
        Some(Dialog::NewTemplate(new)) => organise::begin(state, new),
        Some(Dialog::Translated(import)) => organise::take_texts(state, &import),
        Some(Dialog::Recover) => recover(state),
        Some(Dialog::Pack(arrived)) => take(state, arrived),
        Some(Dialog::LeaveTable) => stall::leave(state),
        Some(Dialog::EndEvening) => stall::end(state),
        Some(Dialog::Unended) => stall::take_over(state),
        Some(Dialog::Errors { .. }) => {
            state.problems_open = true;
            Vec::new()
        }
        Some(Dialog::Mend(row, entry)) => batch::mend(state, row, Some(*entry)),
        Some(Dialog::Made(done)) => vec![Effect::ShowInFolder(done.first)],
        Some(Dialog::Message { .. } | Dialog::Palette { .. } | Dialog::Settings | Dialog::Keys)
        | None => Vec::new(),
    }
}

/// The pack that was shown is to be used. Where it is stopped, the dialog only said so.
fn take(state: &mut State, arrived: Box<Arrived>) -> Vec<Effect> {
    if arrived.arrival.standing == Standing::Stopped {
        return Vec::new();
    }
    let then = Next::Take(arrived);
    if organise::ask_to_save(state, then.clone()) {
        return Vec::new();
    }
    go(state, then)
}

/// What the dialog warned of is to happen.
pub(super) fn discard(state: &mut State) -> Vec<Effect> {
    match state.dialog.take() {
        Some(Dialog::Unsaved { then }) => go(state, then),
        Some(Dialog::UnsavedTexts { then }) => {
            let mut effects = organise::give_up(state);
            effects.extend(go(state, then));
            effects
        }
        Some(Dialog::Recover) => {
            let left = state.left.drain(..);
            left.map(|one| Effect::DiscardLeft(one.file)).collect()
        }
        _ => Vec::new(),
    }
}

/// The errors that the dialog names are allowed, as one step that can be undone.
pub(super) fn allow(state: &mut State) -> Vec<Effect> {
    let Some(Dialog::Errors { allow, then, .. }) = state.dialog.take() else {
        return Vec::new();
    };
    let mut draft = state.draft.clone();
    for rule in allow {
        let name = rule.name().to_owned();
        if !draft.allow.contains(&name) {
            draft.allow.push(name);
        }
    }
    state.history.note(&state.draft, None, state.now);
    let mut effects = set_draft(state, draft);
    if let Some(then) = then {
        effects.extend(act(state, then));
    }
    effects
}

/// Takes back the newest letter that a crash left; older ones are offered at the next start.
fn recover(state: &mut State) -> Vec<Effect> {
    let Some(left) = state.left.pop() else {
        return Vec::new();
    };
    state.left.clear();
    state.history.note(&state.draft, None, state.now);
    state.keep_sender = false;
    state.path = left.path;
    let mut effects = set_draft(state, left.draft);
    effects.push(Effect::DiscardLeft(left.file));
    effects
}

/// Says what stands in the way, and asks what to do.
pub(super) fn errors(state: &mut State, problems: &[Problem]) {
    let errors: Vec<&Problem> = problems.iter().filter(|p| p.is_error()).collect();
    let mut allow: Vec<Rule> = Vec::new();
    for rule in errors.iter().filter_map(|problem| problem.rule) {
        if rule.can_be_allowed() && !allow.contains(&rule) {
            allow.push(rule);
        }
    }
    let can_all = |problem: &&Problem| problem.rule.is_some_and(Rule::can_be_allowed);
    if !errors.iter().all(can_all) {
        allow.clear();
    }
    state.dialog = Some(Dialog::Errors {
        lines: errors
            .iter()
            .map(|problem| problem.message(state.ui_lang))
            .collect(),
        allow,
        then: state.asked.take(),
    });
}

fn at(state: &mut State, purpose: Purpose, to: Where) -> Vec<Effect> {
    match purpose {
        Purpose::Export | Purpose::Text | Purpose::Document | Purpose::Pictures => {
            export(state, purpose, to)
        }
        Purpose::Table | Purpose::Reply => {
            vec![Effect::Handout(purpose, state.draft.clone(), to)]
        }
        Purpose::All => vec![Effect::ExportAll(to_all_offices(state), to)],
        Purpose::Save => vec![Effect::Save(state.draft.clone(), state.keep_sender, to)],
        Purpose::Open => vec![Effect::Open(to)],
        Purpose::List => batch::open(state, to),
        Purpose::Stack | Purpose::Each => batch::make(state, to),
        Purpose::Copy => organise::save(state, to),
        Purpose::Source => organise::open_document(to),
        Purpose::Texts => organise::write_texts(state, to),
        Purpose::Translated => organise::read_texts(state, to),
    }
}

pub(super) fn ask_path(state: &mut State, purpose: Purpose, again: Option<(String, String)>) {
    let (text, note) = if let Some((text, note)) = again {
        (text, Some(note))
    } else {
        let name = match purpose {
            Purpose::Export => file_name(state, "pdf"),
            Purpose::Text => file_name(state, "txt"),
            Purpose::Document => file_name(state, "docx"),
            Purpose::Pictures => file_name(state, "png"),
            Purpose::Save => file_name(state, "letter"),
            Purpose::Table => format!("{}.pdf", say!(state, "file-table")),
            Purpose::Reply => format!("{}.pdf", say!(state, "file-reply")),
            Purpose::Stack => batch::proposed(state),
            Purpose::Copy => organise::proposed(state),
            Purpose::Texts => organise::proposed_texts(state),
            Purpose::Open
            | Purpose::All
            | Purpose::List
            | Purpose::Each
            | Purpose::Source
            | Purpose::Translated => String::new(),
        };
        (name, None)
    };
    state.dialog = Some(Dialog::Path {
        purpose,
        text,
        note,
    });
}
