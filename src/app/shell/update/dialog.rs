//! What follows from the buttons of the window's own dialogs.

use std::path::PathBuf;

use super::{
    leave, of_batch, of_compose, of_diary, of_organise, of_settings, of_signing, open_list,
};
use crate::app::kernel::next::Next;
use crate::app::kernel::pack::Import;
use crate::app::kernel::paths::{Purpose, Where};
use crate::app::shell::dialog::Dialog;
use crate::app::shell::message::{Effect, Task};
use crate::app::shell::state::State;
use crate::app::{batch, compose, diary, organise, packs, settings, signing};
use crate::campaign::import_report::Standing;
use crate::strings::guide::GuidePlace;
use crate::strings::say;

/// Opens the guide at this place. A dialog that is open comes back after it, as it was.
pub(crate) fn guide(state: &mut State, spot: GuidePlace) {
    let back = match state.dialog.take() {
        Some(Dialog::Guide { back, .. }) => back,
        Some(Dialog::Palette { .. }) | None => None,
        Some(open) => Some(Box::new(open)),
    };
    state.dialog = Some(Dialog::Guide { spot, back });
}

/// The dialog was closed without an answer: nothing waits for it any more.
pub(crate) fn close(state: &mut State) {
    if let Some(Dialog::Guide { back, .. }) = &mut state.dialog
        && let Some(back) = back.take()
    {
        state.dialog = Some(*back);
        return;
    }
    state.session.after_save = None;
    state.session.keep_asked = None;
    state.session.after_texts = None;
    let was_pack = matches!(state.dialog, Some(Dialog::Packs(_)));
    // A pack that came at the start stood before what a crash left.
    let is_left = was_pack && !state.compose.left.is_empty();
    state.dialog = is_left.then_some(Dialog::Compose(compose::message::Dialog::Recover));
}

/// The dialog's main button was pressed.
pub(crate) fn confirm(state: &mut State) -> Vec<Effect> {
    let session = &mut state.session;
    match state.dialog.take() {
        Some(Dialog::Compose(dialog)) => of_compose(compose::update::confirm(
            &mut state.compose,
            session,
            &dialog,
        )),
        Some(Dialog::Batch(dialog)) => {
            of_batch(batch::update::confirm(&mut state.batch, session, dialog))
        }
        Some(Dialog::Organise(dialog)) => of_organise(organise::update::confirm(
            &mut state.organise,
            session,
            dialog,
        )),
        Some(Dialog::Signing(dialog)) => of_signing(signing::update::confirm(
            &mut state.signing,
            session,
            dialog,
        )),
        Some(Dialog::Diary(dialog)) => {
            of_diary(diary::update::confirm(&mut state.diary, session, dialog))
        }
        Some(Dialog::Packs(packs::message::Dialog::Import(import))) => take(state, import),
        Some(Dialog::Packs(packs::message::Dialog::Campaigns(_))) => Vec::new(),
        Some(Dialog::Path { purpose, text, .. }) => {
            let path = PathBuf::from(text.trim());
            if path.as_os_str().is_empty() {
                let note = say!(session, "path-empty");
                ask_path(state, purpose, Some((String::new(), note)));
                return Vec::new();
            }
            at(state, purpose, Where::At(path, false))
        }
        Some(Dialog::Print(question)) => vec![Effect::PrintAs(question)],
        Some(Dialog::Replace { purpose, path }) => at(state, purpose, Where::At(path, true)),
        Some(Dialog::NewFolder { purpose, path }) => at(state, purpose, Where::New(path)),
        Some(Dialog::Unsaved { then }) => {
            session.after_save = Some(then);
            let to = session.path.clone().map(|path| Where::At(path, true));
            of_compose(compose::update::save(session, to))
        }
        Some(Dialog::UnsavedTexts { then }) => {
            session.after_texts = Some(then);
            of_organise(organise::update::save_all(&mut state.organise, session))
        }
        Some(Dialog::Guide { back, .. }) => {
            state.dialog = back.map(|back| *back);
            Vec::new()
        }
        Some(Dialog::Happened(text)) => {
            session.toast(say!(session, "happened-copied"));
            vec![Effect::Clipboard(text)]
        }
        Some(
            Dialog::Message { .. }
            | Dialog::Palette { .. }
            | Dialog::Settings
            | Dialog::Scripts
            | Dialog::Keys
            | Dialog::About
            | Dialog::Licences,
        )
        | None => Vec::new(),
    }
}

/// The pack that was shown is to be used. Where it is stopped, the dialog only said so.
fn take(state: &mut State, import: Box<Import>) -> Vec<Effect> {
    if import.report.standing == Standing::Stopped {
        return Vec::new();
    }
    let then = Next::Take(import);
    if leave::ask_texts(state, then.clone()) {
        return Vec::new();
    }
    leave::go(state, then)
}

/// What the dialog warned of is to happen.
pub(crate) fn discard(state: &mut State) -> Vec<Effect> {
    state.session.keep_asked = None;
    match state.dialog.take() {
        Some(Dialog::Unsaved { then }) => leave::go(state, then),
        Some(Dialog::UnsavedTexts { then }) => {
            let given_up = organise::update::give_up(&mut state.organise, &state.session);
            let mut effects = of_organise(given_up);
            effects.extend(leave::go(state, then));
            effects
        }
        Some(Dialog::Compose(compose::message::Dialog::Recover)) => {
            of_compose(compose::update::discard_left(&mut state.compose))
        }
        _ => Vec::new(),
    }
}

/// The errors that the dialog names are allowed, and what was asked for goes on.
pub(crate) fn allow(state: &mut State) -> Vec<Effect> {
    let Some(Dialog::Compose(compose::message::Dialog::Errors { allow, then, .. })) =
        state.dialog.take()
    else {
        return Vec::new();
    };
    compose::update::allow(&mut state.compose, &mut state.session, allow);
    let effects =
        then.and_then(|then| compose::update::act(&mut state.compose, &mut state.session, then));
    of_compose(effects.unwrap_or_default())
}

/// Does what a file was asked for, with this file.
fn at(state: &mut State, purpose: Purpose, to: Where) -> Vec<Effect> {
    let session = &mut state.session;
    match purpose {
        Purpose::Export(kind) => of_compose(compose::update::export(
            &mut state.compose,
            session,
            kind,
            Some(to),
        )),
        Purpose::Table | Purpose::Signatures | Purpose::Reply | Purpose::Notes => of_compose(
            compose::update::hand_out(&state.compose, session, purpose, Some(to)),
        ),
        Purpose::Card => of_compose(compose::update::card::export(
            &state.compose,
            session,
            Some(to),
        )),
        Purpose::Programme => of_batch(batch::update::programme::save(session, to)),
        Purpose::Mails => of_batch(batch::update::programme::mails(session, to)),
        Purpose::OpenProgramme => of_batch(batch::update::programme::open(to)),
        Purpose::Picture => of_compose(compose::update::card::picture(to)),
        Purpose::All => of_compose(compose::update::export_all(&state.compose, session, to)),
        Purpose::Save => of_compose(compose::update::save(session, Some(to))),
        Purpose::Open => vec![Effect::Task(Task::Open(to))],
        Purpose::List => open_list(state, to),
        Purpose::Stack | Purpose::Each => of_batch(batch::update::make(&state.batch, session, to)),
        Purpose::Joint => of_batch(batch::update::joint(&state.batch, session, Some(to))),
        Purpose::MemberLabels | Purpose::OfficeLabels => of_batch(batch::update::labels(
            &state.batch,
            session,
            purpose,
            Some(to),
        )),
        Purpose::Copy => of_organise(organise::update::save(&mut state.organise, session, to)),
        Purpose::Diary => of_diary(diary::update::choose(to)),
        Purpose::ReportBack => of_diary(diary::update::report(session, to)),
        Purpose::Reminders => of_diary(diary::update::reminders(session, to)),
        Purpose::Face => of_settings(settings::update::add(to)),
        Purpose::Prices => of_settings(settings::update::prices(to)),
        Purpose::Source => of_organise(organise::update::open_document(to)),
        Purpose::Document => of_organise(organise::update::propose(to)),
        Purpose::Another => of_organise(organise::update::add_document(&state.organise, to)),
        Purpose::PackFile => of_organise(organise::update::build_pack(session, to, false)),
        Purpose::SignedPack => of_organise(organise::update::build_pack(session, to, true)),
        Purpose::Texts => of_organise(organise::update::write_texts(&state.organise, session, to)),
        Purpose::Translated => {
            of_organise(organise::update::read_texts(&state.organise, session, to))
        }
    }
}

/// Asks for a path, in the place of the system's file dialog; again, with what was typed and why.
pub(crate) fn ask_path(state: &mut State, purpose: Purpose, again: Option<(String, String)>) {
    let session = &state.session;
    let proposed = || match purpose {
        Purpose::Stack => batch::update::proposed(&state.batch, session),
        Purpose::Each => batch::update::proposed_folder(&state.batch, session),
        Purpose::Joint => batch::update::proposed_joint(&state.batch, session),
        Purpose::Programme => batch::update::programme::proposed(session),
        Purpose::Mails => say!(session, "file-mails"),
        Purpose::MemberLabels | Purpose::OfficeLabels => {
            batch::update::proposed_labels(&state.batch, session, purpose)
        }
        Purpose::Copy => organise::update::proposed(session),
        Purpose::Texts => organise::update::proposed_texts(session),
        Purpose::PackFile | Purpose::SignedPack => organise::update::proposed_pack(session),
        Purpose::Diary | Purpose::ReportBack | Purpose::Reminders => {
            diary::update::proposed(session, purpose)
        }
        _ => compose::update::proposed(session, purpose),
    };
    let (text, note) = again.map_or_else(|| (proposed(), None), |(text, note)| (text, Some(note)));
    state.dialog = Some(Dialog::Path {
        purpose,
        text,
        note,
    });
}
