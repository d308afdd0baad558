//! What was gathered at the table: printed, shown to the one at the table, corrected, withdrawn.

use std::path::PathBuf;

use super::super::message::{Effect, Task, ToPrint};
use super::super::state::{Again, Signing, State};
use super::{keep, next_person, show_other};
use crate::app::kernel::printing::Handed;
use crate::app::kernel::session::Session;
use crate::store::signing::Person;
use crate::strings::say;

/// How long the list of who signed is shown, in seconds.
const LISTED: f64 = 60.0;

/// Shows who signed, for a minute, or hides it.
pub(super) fn list(signing: &mut Signing, session: &Session, shown: bool) {
    signing.listed_until = shown.then_some(session.now + LISTED);
}

/// Takes somebody's letters up again; until they are added anew they stay as they are.
pub(super) fn correct(signing: &mut Signing, session: &mut Session, place: usize) {
    let Some(person) = signing.people.get(place).cloned() else {
        return;
    };
    // What somebody is writing now is not thrown away for it.
    if !signing.is_blank() {
        let text = say!(signing.speaker(session.ui_lang), "toast-signing-typed");
        session.toast(text);
        return;
    }
    next_person(signing);
    signing.typed = person.unprinted();
    signing.correcting = Some(place);
    show_other(session);
}

/// Takes somebody out of the list, and out of what was printed.
pub(super) fn withdraw(state: &mut State, session: &mut Session, place: usize) -> Vec<Effect> {
    let Some(signing) = state.signing.as_mut() else {
        return Vec::new();
    };
    if place >= signing.people.len() || signing.printing {
        return Vec::new();
    }
    let speaker = signing.speaker(session.ui_lang);
    signing.people.remove(place);
    signing.again = Again::All;
    // Somebody else's letters may be open.
    match signing.correcting {
        Some(at) if at == place => next_person(signing),
        Some(at) if at > place => signing.correcting = Some(at - 1),
        _ => {}
    }
    let keep = keep(signing, true);
    show_other(session);
    let text = say!(speaker, "toast-signing-withdrawn");
    session.toast(text);
    vec![keep]
}

/// Prints what was not printed yet; where everything was it says so, and prints all of it if it is asked again.
pub(super) fn print_new(state: &mut State, session: &mut Session) -> Vec<Effect> {
    let Some(signing) = state.signing.as_mut().filter(|signing| !signing.printing) else {
        return Vec::new();
    };
    let all = || signing.people.iter().enumerate();
    let waiting = all().filter(|(_, person)| person.waits());
    let mut people: Vec<_> = waiting.map(|(at, person)| (at, person.clone())).collect();
    if people.is_empty() && signing.again == Again::Nothing {
        signing.again = Again::All;
        let text = say!(
            signing.speaker(session.ui_lang),
            "toast-signing-nothing-new"
        );
        session.toast(text);
        return Vec::new();
    }
    if people.is_empty() {
        people = all().map(|(at, person)| (at, person.unprinted())).collect();
    }
    signing.again = Again::Nothing;
    print(signing, people)
}

/// Prints one person's letters, whether they were printed or not.
pub(super) fn print_again(signing: &mut Signing, place: usize) -> Vec<Effect> {
    let person = signing.people.get(place).map(Person::unprinted);
    let people = person.into_iter().map(|person| (place, person)).collect();
    print(signing, people)
}

/// Prints what waits of these people.
fn print(signing: &mut Signing, people: Vec<(usize, Person)>) -> Vec<Effect> {
    if signing.printing || people.is_empty() {
        return Vec::new();
    }
    signing.printing = true;
    let task = Task::Print(signing.programme.clone(), people);
    vec![Effect::Task(task)]
}

/// What these people signed was handed over, except for cards that were left.
pub(super) fn printed(
    state: &mut State,
    session: &mut Session,
    (handed, files): (&[Handed], &[ToPrint]),
    path: PathBuf,
    people: Vec<(usize, Person)>,
    failed: usize,
) -> Vec<Effect> {
    let Some(signing) = &mut state.signing else {
        return Vec::new();
    };
    signing.printing = false;
    for (place, printed) in people {
        // What was corrected meanwhile is not on paper yet.
        let now = signing.people.get_mut(place);
        if let Some(now) = now.filter(|now| now.unprinted() == printed.unprinted()) {
            *now = printed;
        }
    }
    let keep = keep(signing, false);
    let speaker = signing.speaker(session.ui_lang);
    let words = handed.iter().map(|handed| handed.words(speaker.ui_lang));
    let each = files.iter().map(|file| file.words(speaker));
    let handed = words.chain(each).collect::<Vec<_>>().join(" ");
    let text = match failed {
        0 => say!(speaker, "toast-signing-handed", handed = handed),
        count => say!(
            speaker,
            "toast-signing-lacking",
            handed = handed,
            count = count
        ),
    };
    session.toast_of(text, path);
    vec![keep]
}

/// Nobody has the letters to print; they may stand in this file.
pub(super) fn not_printed(
    state: &mut State,
    session: &mut Session,
    why: String,
    path: Option<PathBuf>,
) {
    if let Some(signing) = &mut state.signing {
        signing.printing = false;
    }
    match path {
        Some(path) => session.toast_of(why, path),
        None => session.toast(why),
    }
}
