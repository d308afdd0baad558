//! Leaving the letter, or the pack: what is not saved is asked about first.

use super::act::act;
use super::dialog::ask_path;
use crate::app::kernel::action::Action;
use crate::app::kernel::history::History;
use crate::app::kernel::next::Next;
use crate::app::kernel::pack::{Pack, PackAt};
use crate::app::kernel::paths::{Purpose, Where};
use crate::app::kernel::session::Tab;
use crate::app::kernel::settings::remember_sender;
use crate::app::shell::dialog::Dialog;
use crate::app::shell::message::{Effect, Task};
use crate::app::shell::state::State;
use crate::app::{batch, compose, organise, packs, report};
use crate::problem::Problem;

/// Does what leaves the letter, and asks first if a change of it is not saved.
pub(crate) fn ask(state: &mut State, then: Next) -> Vec<Effect> {
    // Whoever closes the window at the table is told what stays on this computer, and what is forgotten.
    let at_table = state.signing.shown();
    let is_busy = at_table.is_some_and(|table| !table.people.is_empty() || !table.is_blank());
    if is_busy && matches!(then, Next::Act(Action::Quit)) {
        return act(state, Action::LeaveSigning);
    }
    if state.session.is_dirty() {
        state.dialog = Some(Dialog::Unsaved { then });
        return Vec::new();
    }
    go(state, then)
}

/// Asks what is to become of templates that are not saved, if there are any.
pub(crate) fn ask_texts(state: &mut State, then: Next) -> bool {
    let is_dirty = state.organise.is_dirty();
    if is_dirty {
        state.dialog = Some(Dialog::UnsavedTexts { then });
    }
    is_dirty
}

/// What was asked for before the question about changes that are not saved.
pub(crate) fn go(state: &mut State, next: Next) -> Vec<Effect> {
    match next {
        Next::Act(Action::New) => {
            compose::update::begin(&mut state.compose, &mut state.session);
            Vec::new()
        }
        Next::Act(Action::Open) => vec![Effect::Task(Task::Open(Where::Ask(String::new())))],
        Next::Act(Action::OpenPath) => {
            ask_path(state, Purpose::Open, None);
            Vec::new()
        }
        Next::Act(Action::NewEmpty) => {
            super::of_organise(organise::update::new_campaign(&state.session))
        }
        Next::Act(Action::NewCampaign) => {
            super::of_organise(organise::update::propose(Where::Ask(String::new())))
        }
        Next::Act(Action::Quit) => quit(state),
        Next::Act(action) => act(state, action),
        Next::Document(path) => {
            super::of_organise(organise::update::propose(Where::At(path, false)))
        }
        Next::Open(path) => vec![Effect::Task(Task::Open(Where::At(path, false)))],
        Next::WriteFor(person, office) => {
            let (compose, session) = (&mut state.compose, &mut state.session);
            compose::update::begin_for(compose, session, person, &office);
            Vec::new()
        }
        Next::BuiltIn => vec![Effect::Task(Task::Packs(packs::message::Task::BuiltIn))],
        Next::Take(import) => {
            vec![Effect::Task(Task::Packs(packs::message::Task::Take(
                import,
            )))]
        }
        Next::Pack(pack, problems, at) => take_pack(state, pack, problems, at),
    }
}

fn quit(state: &mut State) -> Vec<Effect> {
    if ask_texts(state, Next::Act(Action::Quit)) {
        return Vec::new();
    }
    // Whatever they have written so far goes first.
    if state.batch.making.is_some() {
        state.closing = true;
        let stop = batch::message::Task::StopMaking;
        return vec![Effect::Task(Task::Batch(stop))];
    }
    state.leaving = true;
    let mut effects = remember_sender(&mut state.session);
    effects.extend([Effect::Forget, Effect::Close]);
    effects
}

/// Closes the window if that has waited for letters that were being made.
pub(crate) fn close_at_last(state: &mut State) -> Vec<Effect> {
    if state.batch.making.is_some() || !std::mem::take(&mut state.closing) {
        return Vec::new();
    }
    quit(state)
}

/// Works with another pack from now on, with a new letter of it.
fn take_pack(
    state: &mut State,
    pack: Pack,
    problems: Vec<Problem>,
    at: Option<PackAt>,
) -> Vec<Effect> {
    let session = &mut state.session;
    session.history = History::default();
    session.path = None;
    session.opening = problems;
    session.made = None;
    session.campaign = pack.0.clone();
    compose::update::forget(&mut state.compose);
    state.report = report::state::State::default();
    state.page.pinned = None;
    state.page.step = None;
    let mut effects = vec![Effect::Campaign(pack)];
    if session.opened_at(at) {
        effects.push(Effect::Recent(session.recent.clone()));
    }
    session.begin();
    effects.push(Effect::Remember);
    let organise = organise::update::take_pack(&mut state.organise, session);
    effects.extend(super::of_organise(organise));
    if session.campaign.pack.draft {
        // No letter goes out of it before what it says is confirmed.
        session.tab = Tab::Organise;
    }
    effects
}
