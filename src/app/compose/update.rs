//! What follows for the letter: from what somebody does, and from what the work on it tells.

pub mod card;
mod event;
mod send;
mod spelling;

use super::edit::edit;
use super::message::{Dialog, Effect, Message};
use super::state::{InText, Recovered, State};
use crate::app::kernel::action::Action;
use crate::app::kernel::paths::{Purpose, Where};
use crate::app::kernel::places::FocusField;
use crate::app::kernel::session::{Session, ToastButton};
use crate::batch::programme::{MAX_LETTERS, ProgrammeLetter};
use crate::letter::draft::open_asks;
use crate::letter::{Draft, Sender};
use crate::strings::say;
pub use event::{hear, keep_in_file, take_edits};
pub use send::{allow, export, export_all, hand_out, proposed, refused, save};
use send::{send, to_office};
pub use spelling::{find_dictionary, follow};

/// Takes in what somebody does. Allowing errors is [`allow`], because what was asked for before
/// follows it.
pub fn update(state: &mut State, session: &mut Session, message: Message) -> Vec<Effect> {
    match message {
        Message::WholeText(open) => state.whole_text = open,
        Message::InText(place) => go_to(state, session, place),
        Message::EditPart(edit) => go_to_edit(state, session, edit),
        Message::KeepSender(keep) => session.keep(keep),
        Message::Came(stays) => came(session, stays),
        Message::KeepAsked(keep) => session.keep_asked = Some(keep),
        Message::Misspelt(misspelt) => return spelling::look(state, session, misspelt),
        Message::Respell(meant) => {
            if let Some(change) = spelling::respelt(state, session, &meant) {
                edit(state, session, change);
            }
        }
        Message::KeepInFile => return keep_in_file(session),
        Message::KeepAllowed(keep) => state.keep_allowed = keep,
        Message::Card(choice) => card::change(state, session, *choice),
        Message::Picture => return card::picture(Where::Ask(String::new())),
        Message::AddCard => return card::add(state, session),
        Message::Allow => {}
    }
    Vec::new()
}

/// What came with the letter's file stays, or goes, as one step that can be undone; it is not asked again.
fn came(session: &mut Session, stays: bool) {
    let Some(came) = session.came.take() else {
        return;
    };
    if !stays {
        let draft = came.without(&session.draft);
        session.note_step();
        session.set_draft(draft);
    }
}

/// Opens the whole text there; the report's drawer does not stay in the way.
fn go_to(state: &mut State, session: &mut Session, place: Option<InText>) {
    state.in_text = place;
    if place.is_some() {
        state.whole_text = true;
        session.drawer = None;
    }
}

/// Goes to the part that an edit is of, by the edit's place in the draft.
pub fn go_to_edit(state: &mut State, session: &mut Session, edit: usize) {
    let parts = session.edits.parts.iter();
    let mut edited = parts.map(|part| part.edited.as_ref().map(|edited| edited.edit));
    let part = edited.position(|of| of == Some(edit)).map(InText::Part);
    let gone = session.edits.gone.contains(&edit);
    let place = part.or(gone.then_some(InText::Gone(edit)));
    if place.is_some() {
        go_to(state, session, place);
    }
}

/// Whether an action would do anything now.
pub fn is_enabled(session: &Session, action: Action) -> bool {
    match action {
        Action::Undo => session.history.can_undo(),
        Action::Redo => session.history.can_redo(),
        Action::Card => session
            .campaign
            .cases
            .iter()
            .any(|case| case.card.is_some()),
        Action::MailProgramme => !session.programme.letters.is_empty(),
        Action::SaveProgramme => !session.programme.is_empty(),
        Action::CopyNotes => !session.draft.copies.is_empty(),
        Action::NextOffice | Action::ExportAll => session.campaign.addressees.len() > 1,
        _ => true,
    }
}

/// Does what was asked for, or what stood still until its errors were allowed.
pub fn act(state: &mut State, session: &mut Session, action: Action) -> Option<Vec<Effect>> {
    match action {
        Action::Save => {
            session.keep_asked = None;
            let path = session.path.clone();
            return Some(save(session, path.map(|path| Where::At(path, true))));
        }
        Action::SaveAs => {
            session.keep_asked = None;
            return Some(save(session, None));
        }
        Action::Export(_) | Action::ExportAll | Action::Copy | Action::Mail | Action::Print => {
            state.asked = Some(action);
            return Some(send(state, session, action));
        }
        Action::TableSheet | Action::SignatureSheet | Action::ReplySlips | Action::CopyNotes => {
            state.asked = Some(action);
            let purpose = match action {
                Action::TableSheet => Purpose::Table,
                Action::SignatureSheet => Purpose::Signatures,
                Action::CopyNotes => Purpose::Notes,
                _ => Purpose::Reply,
            };
            return Some(hand_out(state, session, purpose, None));
        }
        Action::NextOffice => next_office(state, session),
        Action::Undo => {
            if let Some(draft) = session.history.undo(&session.draft) {
                session.set_draft(draft);
            }
        }
        Action::Redo => {
            if let Some(draft) = session.history.redo(&session.draft) {
                session.set_draft(draft);
            }
        }
        Action::Card => return Some(card::begin(state, session, None)),
        Action::AddToProgramme => add_to_programme(session),
        Action::NextSteps => return Some(vec![Effect::Ask(Dialog::Next)]),
        Action::Spelling => return Some(spelling::next(state, session)),
        Action::EditText => go_to(state, session, Some(InText::Part(0))),
        Action::Problems => {
            state.problems_open = !state.problems_open;
            // Whoever opened the list by a key goes on in it by keys.
            session.focus = Some(if state.problems_open {
                FocusField::Problems
            } else {
                FocusField::Summary
            });
        }
        _ => return None,
    }
    Some(Vec::new())
}

/// Adds the letter as it is to those that are signed together: without its sender, the sender's own
/// words, and that the sender wrote before, which are nobody else's.
fn add_to_programme(session: &mut Session) {
    if is_programme_full(session) {
        return;
    }
    let pack = session.pack_at.as_ref().map(|at| at.path.clone());
    let draft = Draft {
        sender: Sender::default(),
        words: String::new(),
        who: String::new(),
        follows: None,
        ..session.draft.clone()
    };
    let letter = ProgrammeLetter {
        id: String::new(),
        title: String::new(),
        campaign: session.campaign.clone(),
        pack,
        draft,
    };
    if session.programme.has_letter(&letter) {
        let text = say!(session, "programme-letter-there");
        session.toast_with(text, vec![ToastButton::Instead(Action::Batch)]);
        return;
    }
    session.programme.add_letter(letter);
    tell_of_programme(session);
}

/// Whether nothing more goes into the programme; it is said.
fn is_programme_full(session: &mut Session) -> bool {
    let is_full = session.programme.len() >= MAX_LETTERS;
    if is_full {
        let text = say!(session, "programme-full", most = MAX_LETTERS);
        session.toast(text);
    }
    is_full
}

/// Says what the programme has now.
fn tell_of_programme(session: &mut Session) {
    let letters = session.programme.letters.len();
    let cards = session.programme.cards.len();
    let text = say!(session, "programme-added", letters = letters, cards = cards);
    let buttons = vec![ToastButton::Instead(Action::Batch)];
    // How many there were before is no news.
    session.toasts.retain(|toast| toast.buttons != buttons);
    session.toast_with(text, buttons);
}

/// Begins a new letter of the same sender.
pub fn begin(state: &mut State, session: &mut Session) {
    let fresh = session.fresh_of(session.draft.sender.clone());
    session.clean = fresh.clone();
    begin_with(state, session, fresh);
}

/// Begins a new letter of the same sender for this person, to this office: nobody and nothing of the letter
/// that is left goes into it.
pub fn begin_for(state: &mut State, session: &mut Session, person: String, office: &str) {
    let fresh = session.fresh_of(session.draft.sender.clone());
    let next = Draft {
        to: office.to_owned(),
        asks: open_asks(&session.campaign, office),
        cases: vec![person],
        redact_sender: session.draft.redact_sender,
        ..fresh.clone()
    };
    session.clean = fresh;
    begin_with(state, session, next);
    session.go_to(FocusField::Office);
}

fn begin_with(state: &mut State, session: &mut Session, fresh: Draft) {
    let is_left = !session.settings.remember_sender && fresh.sender != Sender::default();
    session.sender_left = is_left.then(|| fresh.sender.clone());
    session.path = None;
    session.came = None;
    state.is_tried = false;
    state.other_asks.clear();
    session.opening.clear();
    session.note_step();
    session.set_draft(fresh);
}

/// Forgets what belongs to the letters of another pack.
pub fn forget(state: &mut State) {
    state.other_asks.clear();
}

/// The same sender's letter to the next office, as a letter of its own: saving it asks for a name.
fn next_office(state: &mut State, session: &mut Session) {
    let offices = &session.campaign.addressees;
    let here = offices
        .iter()
        .position(|o| o.id == session.draft.to.as_str());
    let next = here.map_or(0, |here| (here + 1) % offices.len().max(1));
    let Some(office) = offices.get(next).map(|office| office.id.to_string()) else {
        return;
    };
    let next = Draft {
        lang: session.language_to(&office, &session.draft.lang),
        ..to_office(state, session, &office)
    };
    let before = session.draft.lang.clone();
    let left = (session.draft.to.clone(), session.draft.asks.clone());
    state.other_asks.insert(left.0, left.1);
    state.other_asks.remove(&office);
    session.path = None;
    session.note_step();
    session.set_draft(next);
    let changed = Vec::from_iter(session.said_changed(&before));
    session.tell_of_office(&changed);
}

/// The main button of a dialog was pressed.
pub fn confirm(state: &mut State, session: &mut Session, dialog: &Dialog) -> Vec<Effect> {
    match dialog {
        Dialog::Errors { .. } => {
            state.problems_open = true;
            session.focus = Some(FocusField::Problems);
            Vec::new()
        }
        Dialog::Recover => recover(state, session),
        Dialog::Next => Vec::new(),
        Dialog::Card => card::export(state, session, None),
    }
}

/// Restores the newest letter that a crash left; older ones are offered at the next start.
fn recover(state: &mut State, session: &mut Session) -> Vec<Effect> {
    let Some(left) = state.left.pop() else {
        return Vec::new();
    };
    state.left.clear();
    session.note_step();
    session.keep(false);
    session.came = None;
    session.path = left.path;
    session.set_draft(left.draft);
    vec![Effect::DiscardLeft(left.file)]
}

/// Gives up what crashes left.
pub fn discard_left(state: &mut State) -> Vec<Effect> {
    let left = state.left.drain(..);
    left.map(|one| Effect::DiscardLeft(one.file)).collect()
}

/// Letters that crashes left were found.
pub fn found(state: &mut State, session: &Session, left: Vec<Recovered>) -> Vec<Effect> {
    state.left = left;
    if state.left.is_empty() || session.in_dialog {
        return Vec::new();
    }
    vec![Effect::Ask(Dialog::Recover)]
}
