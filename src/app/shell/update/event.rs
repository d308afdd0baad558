//! What follows from what the jobs tell.

use std::path::{Path, PathBuf};

use super::act::act;
use super::dialog::ask_path;
use super::{
    is_programme, leave, of_batch, of_compose, of_diary, of_organise, of_settings, of_signing,
    open_given,
};
use crate::app::compose::message::Dialog as LetterDialog;
use crate::app::kernel::action::Action;
use crate::app::kernel::next::Next;
use crate::app::kernel::pack::Pack;
use crate::app::kernel::pages::Preview;
use crate::app::kernel::paths::{Failure, Where};
use crate::app::kernel::problems::in_window;
use crate::app::kernel::session::ToastButton;
use crate::app::packs::message::{Dialog as PackDialog, Event as PackEvent};
use crate::app::shell::dialog::Dialog;
use crate::app::shell::message::{Effect, Event};
use crate::app::shell::state::State;
use crate::app::{batch, compose, diary, organise, page, settings, signing};
use crate::batch::report_back::words;
use crate::batch::table;
use crate::problem::{Cause, FileProblem, Problem, StoreProblem};
use crate::store::recent::Recent;
use crate::store::running::Invocation;
use crate::strings::Door;
use crate::strings::say;

/// Takes in what a job tells.
pub(crate) fn hear(state: &mut State, event: Event) -> Vec<Effect> {
    if ends_file_dialog(&event) {
        state.session.asking = false;
        // A list that was read says nothing of templates that are being saved.
        state.organise.saving &= matches!(event, Event::Batch(_));
    }
    if must_wait(state, &event) {
        state.waiting.push(event);
        return Vec::new();
    }
    let session = &mut state.session;
    match event {
        Event::Made(made) => made_page(state, *made),
        Event::Compose(event) => {
            of_compose(compose::update::hear(&mut state.compose, session, event))
        }
        // What it means is shown before it is used.
        Event::Packs(PackEvent::Handed(import)) => {
            state.dialog = Some(Dialog::Packs(PackDialog::Import(import)));
            Vec::new()
        }
        Event::Packs(PackEvent::Campaigns(rows)) => {
            state.dialog = Some(Dialog::Packs(PackDialog::Campaigns(rows)));
            Vec::new()
        }
        Event::Packs(PackEvent::Opened(campaign, problems, at)) => {
            let then = Next::Pack(Pack(campaign), problems, at);
            if leave::ask_texts(state, then.clone()) {
                return Vec::new();
            }
            leave::go(state, then)
        }
        Event::Packs(PackEvent::NotOpened(path, problems)) => not_opened(state, path, &problems),
        Event::Batch(event) => {
            let mut effects = of_batch(batch::update::hear(&mut state.batch, session, event));
            effects.extend(leave::close_at_last(state));
            effects
        }
        Event::Signing(event) => {
            of_signing(signing::update::hear(&mut state.signing, session, event))
        }
        Event::Diary(event) => of_diary(diary::update::hear(&mut state.diary, session, event)),
        Event::Settings(event) => of_settings(settings::update::hear(session, event)),
        Event::Organise(event) => {
            of_organise(organise::update::hear(&mut state.organise, session, event))
        }
        Event::Remembered(recent, left, texts) => {
            remembered(state, recent);
            for texts in texts {
                let title = texts.title.as_str();
                let said = say!(state.session, "left-of-pack", title = title);
                state
                    .session
                    .toast_with(said, vec![ToastButton::GoOn(texts.at)]);
            }
            let found = compose::update::found(&mut state.compose, &state.session, left);
            of_compose(found)
        }
        // As if the file were dropped on the window: what is not saved is asked about first.
        Event::Called(Invocation::Open(path)) => {
            let mut effects = vec![Effect::Raise];
            effects.extend(super::dropped(state, &[path]));
            effects
        }
        Event::Called(Invocation::Begin(name)) => {
            let action = Action::begun(&name);
            let mut effects = vec![Effect::Raise];
            effects.extend(action.map(|action| act(state, action)).unwrap_or_default());
            effects
        }
        Event::Gone(path) => {
            let said = say!(session, "toast-gone", file = short(&path));
            session.toast(said);
            session.recent.forget(&path);
            vec![Effect::Recent(session.recent.clone())]
        }
    }
}

/// Whether an event asks or tells something that would take the place of a dialog that is open, stand before
/// somebody at the signing table, or come before the programme that was kept.
fn must_wait(state: &State, event: &Event) -> bool {
    let is_busy = || state.dialog.is_some() || state.signing.shown().is_some();
    match event {
        // The file that the program was called with, while it is asked about a letter that a crash left.
        Event::Packs(PackEvent::NotOpened(..)) => {
            matches!(state.dialog, Some(Dialog::Compose(LetterDialog::Recover)))
        }
        Event::Batch(batch::message::Event::Programme(..)) => {
            is_busy() || (state.folders.is_some() && !state.signing.is_remembered)
        }
        Event::Signing(signing::message::Event::Postage(_)) => is_busy(),
        _ => false,
    }
}

/// The first event that has waited and need not any more.
pub(crate) fn next_waiting(state: &mut State) -> Option<Event> {
    let first = state.waiting.first()?;
    (!must_wait(state, first)).then(|| state.waiting.remove(0))
}

/// Whether an event tells of work that may have opened the system's file dialog. What the organise tab is told says
/// so by itself.
fn ends_file_dialog(event: &Event) -> bool {
    use batch::message::Event as BatchEvent;
    use compose::message::Event as ComposeEvent;
    match event {
        Event::Packs(_) | Event::Settings(_) | Event::Gone(_) => true,
        Event::Diary(event) => matches!(event, diary::message::Event::Written(_)),
        Event::Compose(event) => !matches!(
            event,
            ComposeEvent::Text(_)
                | ComposeEvent::Mailed(..)
                | ComposeEvent::Printing(..)
                | ComposeEvent::Spelt(..)
                | ComposeEvent::Suggested(..)
        ),
        // What is told of rows and pages while a list is shown asks for no file.
        Event::Batch(event) => !matches!(
            event,
            BatchEvent::Common(..)
                | BatchEvent::Judged(..)
                | BatchEvent::JudgedAll(_)
                | BatchEvent::Found(..)
                | BatchEvent::Paper(_)
                | BatchEvent::Printing(_)
        ),
        _ => false,
    }
}

fn file_dialog_ended(state: &mut State) {
    state.session.asking = false;
    state.organise.saving = false;
}

fn made_page(state: &mut State, made: Preview) -> Vec<Effect> {
    let session = &mut state.session;
    // Older than the state: something newer is on its way.
    if made.generation != session.generation {
        return Vec::new();
    }
    compose::update::take_edits(session, made.edits.as_ref());
    session.made = Some(made.into());
    session.news = session.news.next(session);
    page::update::made(&mut state.page, session);
    of_signing(signing::update::made(&mut state.signing, session))
}

fn remembered(state: &mut State, recent: Recent) {
    let known = &mut state.session.recent;
    // A pack that was opened just now may not be on disk yet.
    let opened = std::mem::replace(known, recent).packs;
    for pack in opened.iter().rev() {
        known.add_pack(pack);
    }
}

/// A file could not be opened as a letter or a pack.
fn not_opened(state: &mut State, path: PathBuf, problems: &[Problem]) -> Vec<Effect> {
    // Whoever looks for a file need not know by which menu it is opened.
    if is_programme(&path) {
        let from = Where::At(path, false);
        return of_batch(batch::update::programme::open(from));
    }
    if table::is_list(&path) {
        return open_given(state, path);
    }
    let title = say!(state.session, "not-opened", file = short(&path));
    let ui_lang = state.session.ui_lang;
    // Whoever opens a letter did not write the file's text, and cannot mend it.
    let is_damage = |problem: &&Problem| {
        matches!(
            *problem.cause,
            Cause::Read(_) | Cause::File(FileProblem::NotUtf8 { .. })
        )
    };
    let is_letter = path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("letter"));
    let damage = problems.iter().filter(is_damage).count();
    if is_letter && damage > 0 && damage == problems.len() {
        let session = &state.session;
        let lines = vec![
            say!(session, "not-a-letter"),
            say!(session, "not-a-letter-help"),
        ];
        return vec![Effect::Message(title, lines)];
    }
    let lines = problems
        .iter()
        .map(|problem| problem.in_one_line(ui_lang, Door::Window))
        .collect();
    vec![Effect::Message(title, lines)]
}

/// A job has come to no result.
pub(crate) fn failed(state: &mut State, failure: Failure) -> Vec<Effect> {
    file_dialog_ended(state);
    let session = &mut state.session;
    match failure {
        Failure::Refused(problems) => {
            let asked = compose::update::refused(&mut state.compose, session, &problems);
            return of_compose(asked);
        }
        Failure::NotWritten(purpose, path, why) => {
            let note = say!(session, "path-not-written", why = why);
            ask_path(state, purpose, Some((path.display().to_string(), note)));
        }
        Failure::NoDialog(purpose) => ask_path(state, purpose, None),
        Failure::NoPrintDialog(question) => state.dialog = Some(Dialog::Print(question)),
        Failure::Cancelled(_) => {
            session.after_save = None;
            session.keep_asked = None;
            session.after_texts = None;
        }
        Failure::Exists(purpose, path) => state.dialog = Some(Dialog::Replace { purpose, path }),
        Failure::NoFolder(purpose, path) => {
            state.dialog = Some(Dialog::NewFolder { purpose, path });
        }
        Failure::NotKept(why) => {
            let why = why.words(session.ui_lang);
            let text = say!(session, "failed-keep", why = why);
            session.toast(text);
        }
        Failure::NotNoted(problems, letters) => {
            let missed = letters
                .iter()
                .map(|entry| words::said_to(entry, session.ui_lang));
            let missed = missed.collect::<Vec<_>>().join("; ");
            let left = Problem::warning(StoreProblem::DiaryLeft { missed });
            let told = problems.iter().chain([&left]);
            let lines: Vec<String> = told.map(|one| in_window(one, session.ui_lang)).collect();
            session.toast(lines.join("; "));
        }
        Failure::Failed(why) => {
            session.after_save = None;
            session.keep_asked = None;
            session.toast(why);
        }
        Failure::Instead(why, action) => {
            session.toast_with(why, vec![ToastButton::Instead(action)]);
        }
    }
    Vec::new()
}

fn short(path: &Path) -> String {
    path.file_name().unwrap_or_default().display().to_string()
}
