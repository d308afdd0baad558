//! What follows from what came of work on the letter.

use std::path::PathBuf;

use super::{card, save, tell_of_programme};
use crate::app::compose::message::{Effect, Event};
use crate::app::compose::state::State;
use crate::app::kernel::action::Action;
use crate::app::kernel::history::History;
use crate::app::kernel::noting::note;
use crate::app::kernel::paths::Where;
use crate::app::kernel::session::{About, Session, Tab, ToastButton};
use crate::app::kernel::settings::remember_sender;
use crate::letter::edit::Edits;
use crate::letter::{Draft, Sender};
use crate::press::file::ExportKind;
use crate::problem::Problem;
use crate::strings::say;

/// Takes in what of the letter can be edited, and tells where a choice left edits without a place.
pub fn take_edits(session: &mut Session, told: Option<&Edits>) {
    let Some(told) = told else { return };
    let count = told.gone.len();
    let before = session.edits.gone.len();
    if count != before {
        session.drop_about(About::Edits);
    }
    if count > before {
        let said = say!(session, "toast-edits-gone", count = count);
        session.toast_about(About::Edits, said, Vec::new());
    }
    session.edits.clone_from(told);
}

/// Tells where what goes with letters was written.
fn handed_out(session: &mut Session, path: PathBuf) -> Vec<Effect> {
    let text = say!(session, "toast-exported", path = path.display().to_string());
    session.toast_of(text, path);
    remember_sender(session)
}

/// Takes in what came of work on the letter.
pub fn hear(state: &mut State, session: &mut Session, event: Event) -> Vec<Effect> {
    match event {
        Event::Exported(path, kind, noted) => {
            state.is_tried = false;
            let mut text = say!(session, "toast-exported", path = path.display().to_string());
            let mut buttons = vec![ToastButton::Show(path)];
            // What goes by post has a way before it.
            if kind == ExportKind::Pdf {
                let action = Action::NextSteps.name(session.ui_lang);
                let again = say!(session, "toast-next-again", action = action);
                text = format!("{text}\n{again}");
                buttons.push(ToastButton::Next);
            }
            session.toast_with(text, buttons);
            let mut effects = remember_sender(session);
            effects.extend(note(session, *noted));
            effects
        }
        Event::HandedOut(path, told) => {
            let effects = handed_out(session, path);
            if !told.is_empty() {
                session.toast(told.join("; "));
            }
            effects
        }
        Event::CardWritten(path, noted) => {
            let mut effects = handed_out(session, path);
            effects.extend(note(session, *noted));
            effects
        }
        Event::ExportedAll(folder, count, unfit, noted) => {
            let shown = folder.display().to_string();
            let text = say!(session, "toast-exported-all", count = count, path = shown);
            session.toast_of(text, folder);
            if unfit > 0 {
                let said = say!(session, "toast-exported-unfit", count = unfit);
                session.toast(said);
            }
            let mut effects = remember_sender(session);
            for noted in noted {
                effects.extend(note(session, noted));
            }
            effects
        }
        Event::Picture(picture) => card::with_picture(state, session, picture),
        Event::NoPicture(why) => card::without_picture(state, why),
        Event::CardAdded(card) => {
            if session.programme.has_card(&card) {
                let text = say!(session, "programme-card-there");
                session.toast_with(text, vec![ToastButton::Instead(Action::Batch)]);
            } else {
                session.programme.add_card(*card);
                tell_of_programme(session);
            }
            Vec::new()
        }
        Event::Text(text) => {
            let said = say!(session, "toast-copied");
            session.toast(said);
            vec![Effect::Clipboard(text)]
        }
        Event::Mailed(text, noted) => {
            let said = say!(session, "toast-mailed");
            session.toast(said);
            let mut effects = note(session, *noted);
            effects.push(Effect::Clipboard(text));
            effects
        }
        Event::Printing(handed, noted) => {
            session.toast(handed.words(session.ui_lang));
            // One letter of a list is printed to look at; the list is noted when it is made.
            if session.tab == Tab::Batch {
                return Vec::new();
            }
            note(session, *noted)
        }
        Event::Saved(path, draft, with_sender) => {
            saved(session, path.clone(), &draft, with_sender);
            if let Some(keep) = session.keep_asked.take() {
                session.keep(keep);
            }
            session.recent.add(&path);
            session.path = Some(path);
            session.clean = *draft;
            session.is_unkept = true;
            let mut effects = vec![Effect::Recent(session.recent.clone())];
            effects.extend(remember_sender(session));
            effects.extend(session.after_save.take().map(Effect::Go));
            effects
        }
        Event::Spelt(lang, misspelt) => {
            session.spelling.take(&lang, misspelt);
            Vec::new()
        }
        Event::Suggested(lang, word, meant) => {
            session.spelling.take_suggestions(&lang, word, meant);
            Vec::new()
        }
        Event::Opened(path, draft, problems) => {
            session.recent.add(&path);
            opened(state, session, path, *draft, problems);
            vec![Effect::Recent(session.recent.clone())]
        }
    }
}

/// Tells that the letter was saved, and what of its sender is in the file.
fn saved(session: &mut Session, path: PathBuf, draft: &Draft, with_sender: bool) {
    let shown = path.display().to_string();
    let mut buttons = vec![ToastButton::Show(path)];
    let is_own = !draft.words.trim().is_empty() || !draft.who.trim().is_empty();
    let text = if draft.sender == Sender::default() {
        say!(session, "toast-saved", path = shown)
    } else if with_sender {
        say!(session, "toast-saved-with", path = shown)
    } else {
        buttons.push(ToastButton::KeepSender);
        let mut said = say!(session, "toast-saved-without", path = shown);
        if is_own {
            // They may tell as much of who it is.
            said = format!("{said}\n{}", say!(session, "toast-saved-own"));
        }
        said
    };
    session.toast_with(text, buttons);
}

/// The letter that was just saved keeps the sender after all: it is saved again.
pub fn keep_in_file(session: &mut Session) -> Vec<Effect> {
    session.keep(true);
    session.keep_asked = None;
    let to = session.path.clone().map(|path| Where::At(path, true));
    save(session, to)
}

fn opened(
    state: &mut State,
    session: &mut Session,
    path: PathBuf,
    mut draft: Draft,
    problems: Vec<Problem>,
) {
    // Undone into the letter before, a save would put that into this file.
    session.history = History::default();
    session.path = Some(path);
    session.note_file(&draft);
    // A file without a sender leaves the one that is here.
    if !session.keep_sender {
        draft.sender = session.draft.sender.clone();
    }
    state.other_asks.clear();
    state.is_tried = false;
    session.opening = problems;
    // Not the parts of the letter before.
    session.edits = Edits::default();
    session.clean = draft.clone();
    session.set_draft(draft);
}
