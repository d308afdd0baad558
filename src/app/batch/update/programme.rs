//! The programme of the next evening: ordered, opened and saved.

use crate::app::batch::message::{Dialog, Effect, ProgrammeChange, Task};
use crate::app::kernel::paths::Where;
use crate::app::kernel::session::{Session, Tab};
use crate::batch::programme::{MAX_LETTERS, Programme};
use crate::strings::say;

/// Moves a letter or a card of the programme, or takes it out.
pub(super) fn reorder(session: &mut Session, id: &str, change: ProgrammeChange) {
    let Programme { letters, cards, .. } = &mut session.programme;
    if let Some(place) = letters.iter().position(|letter| letter.id == id) {
        reorder_in(letters, place, change);
    } else if let Some(place) = cards.iter().position(|card| card.id == id) {
        reorder_in(cards, place, change);
    }
    // What is put in next is another programme, under no title of this one and in no file of it.
    if session.programme.is_empty() {
        session.programme = Programme::default();
    }
}

fn reorder_in<T>(all: &mut Vec<T>, place: usize, change: ProgrammeChange) {
    let other = match change {
        ProgrammeChange::Remove => None,
        ProgrammeChange::Up => place.checked_sub(1),
        ProgrammeChange::Down => Some(place + 1),
        ProgrammeChange::To(other) => Some(other),
    };
    if change == ProgrammeChange::Remove {
        all.remove(place);
    } else if let Some(other) = other.filter(|other| *other < all.len()) {
        let moved = all.remove(place);
        all.insert(other, moved);
    }
}

/// The proposed name of the programme's file: the one that it has.
pub(crate) fn proposed(session: &Session) -> String {
    let own = session.programme.file.as_ref();
    if let Some(name) = own.and_then(|own| own.path.file_name()) {
        return name.display().to_string();
    }
    format!("{}.programme", say!(session, "file-programme"))
}

/// Saves the programme in its own file, where it has one and that is wanted, or in one that is asked for.
pub(super) fn save_again(session: &Session) -> Vec<Effect> {
    let own = session.programme.file.as_ref();
    let own = own.map(|own| Where::At(own.path.clone(), false));
    save(
        session,
        own.unwrap_or_else(|| Where::Ask(proposed(session))),
    )
}

/// Saves the programme, for the command line and for other evenings.
pub(crate) fn save(session: &Session, to: Where) -> Vec<Effect> {
    let programme = Box::new(session.programme.clone());
    vec![Effect::Task(Task::Save(programme, to))]
}

/// Writes the programme's letters, signed by the sender, as e-mails into a folder.
pub(crate) fn mails(session: &Session, to: Where) -> Vec<Effect> {
    let programme = Box::new(session.programme.clone());
    let sender = session.draft.sender.clone();
    vec![Effect::Task(Task::Mails(programme, sender, to))]
}

/// Opens a saved programme.
pub(crate) fn open(from: Where) -> Vec<Effect> {
    vec![Effect::Task(Task::OpenProgramme(from))]
}

/// Takes in a programme that was opened; where there is one already, it is asked what becomes of that.
pub(super) fn opened(session: &mut Session, opened: Programme) -> Vec<Effect> {
    session.tab = Tab::Batch;
    if session.programme.is_empty() {
        session.programme = opened;
        return Vec::new();
    }
    vec![Effect::Ask(Dialog::Programme(Box::new(opened)))]
}

/// Puts an opened programme after what there is.
pub(super) fn add(session: &mut Session, opened: Programme) {
    // It is offered where there is room for all.
    if session.programme.len() + opened.len() <= MAX_LETTERS {
        let appended = session.programme.append(opened);
        if appended.doubled > 0 {
            let text = say!(session, "programme-doubled", count = appended.doubled);
            session.toast(text);
        }
    }
}
