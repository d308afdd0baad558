//! What follows from what happened. Pure: nothing is read, written or waited for here; what is to
//! be done outside is returned as [`Effect`]s. Each feature updates its own state; the shell hands
//! on, and does what concerns several.

pub mod act;
pub mod dialog;
pub mod event;
pub mod leave;

use std::path::{Path, PathBuf};

use super::dialog::Dialog;
use super::enabled::is_enabled;
use super::message::{Command, Effect, Message, Task};
use super::state::State;
use crate::app::kernel::action::Action;
use crate::app::kernel::command::Edit;
use crate::app::kernel::effect;
use crate::app::kernel::next::Next;
use crate::app::kernel::pages::Order;
use crate::app::kernel::paths::{Purpose, Where};
use crate::app::kernel::places::{FocusField, Goal};
use crate::app::kernel::session::{Pane, Tab, ToastButton};
use crate::app::kernel::settings::{Setting, set};
use crate::app::{batch, compose, diary, organise, packs, page, report, settings, signing};
use crate::batch::table;
use crate::problem::Looked;
use crate::store::document;
use crate::store::recent::Recent;
use crate::strings::say;

/// The least and the most that the report is wide.
pub const REPORT: (f32, f32) = (260.0, 560.0);
/// The least and the most that the letter is wide.
pub const LETTER: (f32, f32) = (340.0, 720.0);

/// What follows from `command`.
pub fn update(state: &mut State, command: Command) -> Vec<Effect> {
    let effects = follow(state, command);
    let mut effects = settle(state, effects);
    while let Some(event) = event::next_waiting(state) {
        let heard = event::hear(state, event);
        effects.extend(settle(state, heard));
    }
    let tab = match state.session.tab {
        Tab::Compose => of_compose(compose::update::follow(&mut state.session)),
        Tab::Batch => of_batch(batch::update::follow(&mut state.batch, &state.session)),
        Tab::Organise => of_organise(organise::update::follow(
            &mut state.organise,
            &state.session,
        )),
    };
    let letter = letter(state);
    // A page of another pack is made once the pack is there.
    let is_pack = |effect: &Effect| matches!(effect, Effect::Campaign(_));
    let at = effects.iter().rposition(is_pack).map_or(0, |at| at + 1);
    effects.splice(at..at, letter);
    effects.extend(settle(state, tab));
    effects.extend(of_signing(signing::update::follow(
        &mut state.signing,
        &mut state.session,
    )));
    effects.retain(|effect| !asks(effect) || one_file_dialog(state));
    let session = &mut state.session;
    session.in_dialog = state.dialog.is_some();
    // What is said of a dialog's own work is said in it. The palette is none that anything is said of.
    let is_form = !matches!(state.dialog, None | Some(Dialog::Palette { .. }));
    let since = session.told_in_dialog.unwrap_or(session.next_toast());
    session.told_in_dialog = is_form.then_some(since);
    effects
}

/// Notes that something was looked up, in the person's copy of the pack; without one they are asked
/// first where it is to be made.
fn still_right(state: &mut State, what: Looked) -> Vec<Effect> {
    let noted = organise::update::still_right(&mut state.organise, &mut state.session, what);
    if noted.is_empty() && state.organise.looked_up.is_some() {
        dialog::ask_path(state, Purpose::Copy, None);
    }
    of_organise(noted)
}

/// Does at once what concerns the window itself, and gives back what is to be done outside.
fn settle(state: &mut State, effects: Vec<Effect>) -> Vec<Effect> {
    let mut outside = Vec::new();
    for effect in effects {
        match effect {
            Effect::Ask(dialog) => state.dialog = Some(dialog),
            Effect::Message(title, lines) => state.dialog = Some(Dialog::Message { title, lines }),
            Effect::CloseDialog => state.dialog = None,
            Effect::Go(next) => {
                let effects = leave::go(state, next);
                outside.extend(settle(state, effects));
            }
            other => outside.push(other),
        }
    }
    outside
}

/// The letter's page, and keeping the letter safe, where either does not follow the letter yet.
fn letter(state: &mut State) -> Vec<Effect> {
    let session = &mut state.session;
    let mut effects = Vec::new();
    // The page panel says first how large the page is. Where another tab is shown before it, nobody asks it.
    let scale = match session.tab {
        Tab::Batch | Tab::Organise if state.page.scale <= 0.0 => 1.0,
        _ => state.page.scale,
    };
    if state.ordered != session.generation && scale > 0.0 {
        state.ordered = session.generation;
        let beside = || session.reading_language().filter(|_| session.bilingual);
        let generation = session.generation;
        let signing = state.signing.shown();
        let shown = signing.and_then(|signing| signing.page_shown(generation, scale));
        let of_letter = || Order {
            generation,
            draft: session.draft.clone(),
            pack: None,
            card: None,
            scale,
            beside: beside(),
        };
        effects.push(Effect::Make(Box::new(shown.unwrap_or_else(of_letter))));
    }
    if std::mem::take(&mut session.is_unkept) {
        // Nothing would be lost of a letter that stands in its file.
        effects.push(if session.is_dirty() {
            Effect::Keep(Box::new(session.draft.clone()), session.path.clone())
        } else {
            Effect::Forget
        });
    }
    effects
}

fn asks(effect: &Effect) -> bool {
    matches!(effect, Effect::Task(task) if task.asks())
}

/// A second file dialog is not opened beside the first.
fn one_file_dialog(state: &mut State) -> bool {
    let session = &mut state.session;
    if session.asking {
        let text = say!(session, "toast-dialog-open");
        session.toast(text);
        return false;
    }
    session.asking = true;
    true
}

fn follow(state: &mut State, command: Command) -> Vec<Effect> {
    let at_table = state.signing.shown().is_some();
    if let Command::Act(action) = command {
        // At the signing table strangers sit: the letter's own actions wait.
        if at_table && !is_enabled(state, action) {
            return Vec::new();
        }
        return act::act(state, action);
    }
    let session = &mut state.session;
    match command {
        Command::Act(_) => {}
        Command::Edit(edit) => compose::edit::edit(&mut state.compose, session, edit),
        Command::Follow(goal) => go_to(state, goal),
        Command::Focused => session.focus = None,
        Command::Drawer(section) => session.drawer = section,
        Command::Pane(pane) => session.pane = pane,
        Command::Set(setting) => return set(session, setting),
        Command::ShowInFolder(path) => return vec![Effect::ShowInFolder(path)],
        Command::Copy(text) => {
            session.toast(say!(session, "toast-number-copied"));
            return vec![Effect::Clipboard(text)];
        }
        Command::Open(path) => return leave::ask(state, Next::Open(path)),
        Command::OpenBuiltIn => return leave::ask(state, Next::BuiltIn),
        Command::WriteFor(person, office) => {
            if session.is_begun() {
                return leave::ask(state, Next::WriteFor(person, office));
            }
            compose::edit::edit(&mut state.compose, session, Edit::For(person, office));
            session.go_to(FocusField::Office);
        }
        Command::Card(person) => {
            let (compose, session) = (&mut state.compose, &mut state.session);
            return of_compose(compose::update::card::begin(
                compose,
                session,
                Some(&person),
            ));
        }
        Command::StillRight(what) => return still_right(state, what),
        Command::Correct(what) => {
            session.tab = Tab::Organise;
            let text = say!(session, "toast-correct-here");
            session.toast_with(text, vec![ToastButton::BackToLetter]);
            organise::update::correct(&mut state.organise, what);
        }
        Command::Guide(spot) => dialog::guide(state, spot),
        Command::Close => dialog::close(state),
        Command::Confirm => return dialog::confirm(state),
        Command::Discard => return dialog::discard(state),
        Command::Own(message) => return own(state, message),
    }
    Vec::new()
}

fn own(state: &mut State, message: Message) -> Vec<Effect> {
    let session = &mut state.session;
    match message {
        Message::Compose(compose::message::Message::Allow) => return dialog::allow(state),
        Message::Compose(own) => {
            return of_compose(compose::update::update(&mut state.compose, session, own));
        }
        Message::Report(own) => report::update::update(&mut state.report, session, own),
        Message::Page(own) => page::update::update(&mut state.page, session, own),
        Message::Batch(own) => {
            return of_batch(batch::update::update(&mut state.batch, session, own));
        }
        Message::Signing(own) => {
            let done = signing::update::update(&mut state.signing, session, own);
            return of_signing(done);
        }
        Message::Diary(own) => {
            return of_diary(diary::update::update(&mut state.diary, session, own));
        }
        Message::Settings(own) => return of_settings(settings::update::update(session, own)),
        Message::Organise(own) => {
            return of_organise(organise::update::update(&mut state.organise, session, own));
        }
        Message::Packs(packs::message::Message::Forget) => {
            session.recent.packs.clear();
            return vec![Effect::Recent(session.recent.clone())];
        }
        Message::Packs(packs::message::Message::ForgetOne(path)) => {
            session.recent.packs.retain(|known| *known != path);
            let recent = session.recent.clone();
            if let Some(Dialog::Packs(packs::message::Dialog::Campaigns(rows))) = &mut state.dialog
            {
                rows.retain(|row| row.path.as_ref() != Some(&path));
            }
            return vec![Effect::Recent(recent)];
        }
        Message::Packs(packs::message::Message::SignToo(path, shown)) => {
            state.dialog = None;
            let task = packs::message::Task::SignToo(path, shown);
            return vec![Effect::Task(Task::Packs(task))];
        }
        Message::Outcome(event) => return event::hear(state, event),
        Message::Failed(failure) => return event::failed(state, failure),
        Message::Dialog(dialog) => state.dialog = Some(dialog),
        Message::Choose(command) => {
            state.dialog = None;
            // Where the keyboard goes on, if it was nowhere before.
            session.focus = match &*command {
                Command::Edit(Edit::To(_)) => Some(FocusField::Office),
                Command::Act(action) if is_written(*action) => Some(FocusField::Message),
                _ => None,
            };
            return follow(state, *command);
        }
        Message::Small(small) => {
            session.is_small = small;
            // A drawer belongs to a small window; another opens without one.
            session.drawer = None;
        }
        Message::Widths {
            report,
            letter,
            dragged,
        } => {
            let report = report.clamp(REPORT.0, REPORT.1);
            let letter = letter.clamp(LETTER.0, LETTER.1);
            session.dragged = dragged.then_some((report, letter));
            if !dragged {
                return set(session, Setting::Widths(report, letter));
            }
        }
        Message::Toast(id) => session.toasts.retain(|toast| toast.id != id),
        Message::GoOn(place) => {
            session.tab = Tab::Organise;
            let here = session.pack_at.as_ref().map(|at| &at.path);
            if here == place.as_ref() {
                return Vec::new();
            }
            let next = place.map_or(Next::BuiltIn, Next::Open);
            return leave::ask(state, next);
        }
        Message::ForgetRecent => {
            // Packs have a menu of their own.
            let packs = std::mem::take(&mut session.recent.packs);
            session.recent = Recent {
                packs,
                ..Recent::default()
            };
            return vec![Effect::Recent(session.recent.clone())];
        }
        Message::CloseAsked => {
            if !state.leaving {
                return act::act(state, Action::Quit);
            }
        }
        Message::Dropping(dropping) => state.dropping = dropping,
        Message::Dropped(_) if state.signing.shown().is_some() => {}
        Message::Dropped(paths) => return dropped(state, &paths),
    }
    Vec::new()
}

/// Whether this ends with a message that tells where something was written.
fn is_written(action: Action) -> bool {
    matches!(action, Action::Export(_) | Action::ExportAll)
}

/// Goes where a click on the page leads.
fn go_to(state: &mut State, goal: Goal) {
    let session = &mut state.session;
    match goal {
        Goal::Section(section) => {
            session.pane = Pane::Letter;
            report::update::go_to_section(&mut state.report, session, section);
        }
        Goal::Spot(spot) => report::update::go_to(&mut state.report, session, spot),
        Goal::Edit(edit) => {
            session.pane = Pane::Letter;
            compose::update::go_to_edit(&mut state.compose, session, edit);
        }
        // They are below all columns.
        Goal::Field(FocusField::Problems) => session.focus = Some(FocusField::Problems),
        Goal::Field(field) => session.go_to(field),
    }
}

/// Opens what was dropped: the first of the files; the others would each need a window.
fn dropped(state: &mut State, paths: &[PathBuf]) -> Vec<Effect> {
    state.dropping = false;
    let Some(path) = paths.first() else {
        return Vec::new();
    };
    if table::is_list(path) {
        return open_given(state, path.clone());
    }
    if is_programme(path) {
        let from = Where::At(path.clone(), false);
        return of_batch(batch::update::programme::open(from));
    }
    if document::is_document(path) {
        return leave::ask(state, Next::Document(path.clone()));
    }
    leave::ask(state, Next::Open(path.clone()))
}

/// Whether a file is a programme, by its name.
fn is_programme(path: &Path) -> bool {
    let ending = path.extension();
    ending.is_some_and(|ending| ending.eq_ignore_ascii_case("programme"))
}

/// Opens what may be a list or a report.
fn open_given(state: &mut State, path: PathBuf) -> Vec<Effect> {
    of_batch(batch::update::open_given(
        &mut state.batch,
        &mut state.session,
        path,
    ))
}

fn open_list(state: &mut State, from: Where) -> Vec<Effect> {
    of_batch(batch::update::open(
        &mut state.batch,
        &mut state.session,
        from,
    ))
}

/// What follows for the letter, as what follows for the window.
fn of_compose(effects: Vec<compose::message::Effect>) -> Vec<Effect> {
    all(effects, Task::Compose, Dialog::Compose)
}

fn of_batch(effects: Vec<batch::message::Effect>) -> Vec<Effect> {
    all(effects, Task::Batch, Dialog::Batch)
}

fn of_organise(effects: Vec<organise::message::Effect>) -> Vec<Effect> {
    all(effects, Task::Organise, Dialog::Organise)
}

fn of_signing(effects: Vec<signing::message::Effect>) -> Vec<Effect> {
    all(effects, Task::Signing, Dialog::Signing)
}

fn of_diary(effects: Vec<diary::message::Effect>) -> Vec<Effect> {
    all(effects, Task::Diary, Dialog::Diary)
}

fn of_settings(effects: Vec<settings::message::Effect>) -> Vec<Effect> {
    all(effects, Task::Settings, |never| match never {})
}

fn all<T, D>(
    effects: Vec<effect::Effect<T, D>>,
    task: fn(T) -> Task,
    ask: fn(D) -> Dialog,
) -> Vec<Effect> {
    let effects = effects.into_iter();
    effects.map(|effect| effect.map(task, ask)).collect()
}

#[cfg(test)]
mod tests;
