//! What follows at the signing table.

use super::message::{Dialog, Effect, Event, Message, Task};
use super::state::{Signing, State};
use crate::app::kernel::action::Action;
use crate::app::kernel::session::Session;
use crate::letter::{Draft, Sender};
use crate::problem::{Problem, Rule};
use crate::store::signing::{Person, Total};
use crate::strings::say;

/// Does what was asked for by menu, key or button.
pub fn act(state: &mut State, session: &mut Session, action: Action) -> Vec<Effect> {
    match action {
        Action::Signing => {
            open(state, session);
            Vec::new()
        }
        Action::AddLetter => add(state, session),
        Action::PrintGathered => print(state),
        Action::EndSigning => ask_end(state),
        Action::LeaveSigning => ask_leave(state, session),
        _ => Vec::new(),
    }
}

/// The main button of a dialog was pressed.
pub fn confirm(state: &mut State, session: &mut Session, dialog: Dialog) -> Vec<Effect> {
    match dialog {
        Dialog::Leave => {
            leave(state, session);
            Vec::new()
        }
        Dialog::End => end(state, session),
        Dialog::Unended => take_over(state, session),
    }
}

/// Opens the table with the letter as it is, or goes on with the signing.
fn open(state: &mut State, session: &mut Session) {
    let signing = state.signing.get_or_insert_default();
    if signing.people.is_empty() {
        signing.draft = Draft {
            sender: Sender::default(),
            ..session.draft.clone()
        };
    }
    signing.open = true;
    show_other(session);
}

/// Another letter is shown from now on: the page has the words of the one before.
fn show_other(session: &mut Session) {
    session.made = None;
    session.touch();
}

/// Takes in what is typed.
pub fn update(state: &mut State, session: &mut Session, message: Message) {
    // What is on its way to the list is not changed any more.
    let Some(signing) = state.signing.as_mut().filter(|signing| !signing.adding) else {
        return;
    };
    match message {
        Message::Name(text) => signing.typed.name = text,
        Message::Address(text) => signing.typed.address = text,
        Message::Words(text) => signing.typed.words = text,
    }
    signing.to_fix.clear();
    session.touch();
}

/// Adds the letter once its page is the one that was judged.
fn add(state: &mut State, session: &mut Session) -> Vec<Effect> {
    let Some(signing) = state.signing.as_mut().filter(|signing| signing.open) else {
        return Vec::new();
    };
    signing.adding = true;
    if session.is_behind() {
        return Vec::new();
    }
    made(state, session)
}

/// The page of what is typed has come.
pub fn made(state: &mut State, session: &mut Session) -> Vec<Effect> {
    let wrong: Vec<String> = session
        .made
        .iter()
        .flat_map(|made| &made.problems)
        .filter(|problem| stands_in_the_way(problem))
        .map(|problem| problem.message(session.ui_lang))
        .collect();
    let Some(signing) = state.signing.as_mut().filter(|signing| signing.adding) else {
        return Vec::new();
    };
    signing.adding = false;
    if !wrong.is_empty() {
        signing.to_fix = wrong;
        return Vec::new();
    }
    signing.people.push(std::mem::take(&mut signing.typed));
    signing.to_fix.clear();
    signing.round += 1;
    let keep = keep(signing);
    signing.taken.clear();
    show_other(session);
    vec![keep]
}

/// Nobody asks a passer-by whether they know what it means to write to their own country's office.
fn stands_in_the_way(problem: &Problem) -> bool {
    problem.is_error() || problem.rule == Some(Rule::OwnCountry)
}

fn keep(signing: &Signing) -> Effect {
    Effect::Task(Task::Keep {
        draft: Box::new(signing.draft.clone()),
        people: signing.people.clone(),
        printed: signing.printed,
        taken: signing.taken.clone(),
    })
}

/// Prints what was not printed yet; all of it where everything was.
fn print(state: &mut State) -> Vec<Effect> {
    let Some(signing) = state.signing.as_mut().filter(|signing| !signing.printing) else {
        return Vec::new();
    };
    let from = if signing.printed < signing.people.len() {
        signing.printed
    } else {
        0
    };
    let people = signing.people[from..].to_vec();
    if people.is_empty() {
        return Vec::new();
    }
    signing.printing = true;
    let draft = Box::new(signing.draft.clone());
    vec![Effect::Task(Task::Print(draft, people))]
}

/// Asks before the signing ends.
fn ask_end(state: &State) -> Vec<Effect> {
    if state.is_enabled(Action::EndSigning) {
        vec![Effect::Ask(Dialog::End)]
    } else {
        Vec::new()
    }
}

/// Ends the signing: nothing of it stays but how many letters there were.
fn end(state: &mut State, session: &mut Session) -> Vec<Effect> {
    let Some(signing) = state.signing.take() else {
        return Vec::new();
    };
    let total = Total {
        date: signing.draft.date.unwrap_or(session.today).to_string(),
        office: signing.draft.to.clone(),
        letters: signing.people.len(),
    };
    show_other(session);
    vec![Effect::Task(Task::End(total))]
}

/// Asks before the table is left; with nothing on it, nothing is asked.
fn ask_leave(state: &mut State, session: &mut Session) -> Vec<Effect> {
    let Some(signing) = &state.signing else {
        return Vec::new();
    };
    if signing.people.is_empty() && signing.typed == Person::default() {
        leave(state, session);
        return Vec::new();
    }
    vec![Effect::Ask(Dialog::Leave)]
}

/// Leaves the table: what is gathered stays, what is typed does not.
fn leave(state: &mut State, session: &mut Session) {
    if let Some(signing) = &mut state.signing {
        signing.open = false;
        signing.adding = false;
        signing.typed = Person::default();
        signing.round += 1;
        signing.to_fix.clear();
        if signing.people.is_empty() {
            state.signing = None;
        }
    }
    show_other(session);
}

/// Goes on with a signing that nobody ended.
fn take_over(state: &mut State, session: &mut Session) -> Vec<Effect> {
    let Some(left) = state.unended.pop() else {
        return Vec::new();
    };
    let mut signing = Signing {
        draft: left.draft,
        people: left.people,
        printed: left.printed,
        taken: vec![left.folder],
        ..Signing::default()
    };
    let keep = keep(&signing);
    signing.taken.clear();
    state.signing = Some(signing);
    open(state, session);
    vec![keep]
}

/// Takes in what came of the table's work.
pub fn hear(state: &mut State, session: &mut Session, event: Event) -> Vec<Effect> {
    match event {
        Event::Left(left) => {
            state.unended = left;
            if !state.unended.is_empty() && !session.in_dialog && state.signing.is_none() {
                return vec![Effect::Ask(Dialog::Unended)];
            }
        }
        Event::Printed { path, failed } => {
            let Some(signing) = &mut state.signing else {
                return Vec::new();
            };
            signing.printing = false;
            signing.printed = signing.people.len();
            let keep = keep(signing);
            let text = match failed {
                0 => say!(session, "toast-signing-printed"),
                count => say!(session, "toast-signing-failed", count = count),
            };
            session.toast_of(text, path);
            return vec![keep];
        }
        Event::NotPrinted(why) => {
            if let Some(signing) = &mut state.signing {
                signing.printing = false;
            }
            let text = say!(session, "failed-signing", why = why);
            session.toast(text);
        }
        Event::Ended(letters) => {
            let text = say!(session, "toast-signing-ended", count = letters);
            session.toast(text);
        }
    }
    Vec::new()
}
