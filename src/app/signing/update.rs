//! What follows at the signing table.

mod ending;
mod gathered;

use std::sync::Arc;

use super::message::{Dialog, Effect, Event, Left, LeftPages, Message, Signed, Task};
use super::state::{Signing, State, ToFix, card_of, letter_of, sender};
use crate::app::kernel::action::Action;
use crate::app::kernel::pack::Pack;
use crate::app::kernel::places::FocusField;
use crate::app::kernel::problems::stands_in_the_way;
use crate::app::kernel::session::{Evening, Session, Toast, ToastButton};
use crate::batch::programme::{MAX_LETTERS, Piece, Programme};
use crate::campaign::Campaign;
use crate::letter::{Draft, Sender};
use crate::problem::{Problem, Target};
use crate::strings::{Speaker, say};
use ending::{end, tell_of_end};
use gathered::{correct, list, not_printed, print_again, print_new, printed, withdraw};

/// Does what was asked for by menu, key or button.
pub fn act(state: &mut State, session: &mut Session, action: Action) -> Option<Vec<Effect>> {
    Some(match action {
        Action::Signing => {
            // Whoever put off the evening of before has not forgotten it.
            if state.signing.is_none() && !state.unended.is_empty() {
                return Some(vec![Effect::Ask(Dialog::Unended)]);
            }
            open(state, session);
            Vec::new()
        }
        Action::AddLetter => add(state, session),
        Action::PrintGathered => print_new(state, session),
        Action::EndSigning => ask_end(state),
        Action::LeaveSigning => ask_leave(state, session),
        _ => return None,
    })
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
        Dialog::Withdraw(place) => withdraw(state, session, place),
    }
}

/// Opens the table with the programme, or with the letter as it is where there is none; or goes on
/// with the signing.
fn open(state: &mut State, session: &mut Session) {
    let signing = state.signing.get_or_insert_default();
    if signing.people.is_empty() {
        *signing = Signing::of(if session.programme.is_empty() {
            let draft = Draft {
                sender: Sender::default(),
                ..session.draft.clone()
            };
            let mut programme = Programme::default();
            let pack = session.pack_at.as_ref().map(|at| at.path.clone());
            programme.add(session.campaign.clone(), pack, draft);
            programme
        } else {
            session.programme.clone()
        });
    }
    signing.round = signing.round.max(state.next_round);
    signing.open = true;
    // What leads back to composing is not for those who sit here; what was told is told.
    session.toasts.retain(is_for_guests);
    for toast in &mut session.toasts {
        toast.buttons.clear();
    }
    show_other(session);
}

/// Whether those who sit at the table may read what was told before: what became of the programme, and nothing
/// of files, because their names and folders are the organiser's.
fn is_for_guests(toast: &Toast) -> bool {
    // As what was added to the programme is told.
    let leads_to_programme = |button: &ToastButton| *button == ToastButton::Instead(Action::Batch);
    !toast.buttons.is_empty() && toast.buttons.iter().all(leads_to_programme)
}

/// Another letter is shown from now on: the page has the words of the one before.
pub(super) fn show_other(session: &mut Session) {
    session.made = None;
    session.touch();
}

/// Takes in what somebody does.
pub fn update(state: &mut State, session: &mut Session, message: Message) -> Vec<Effect> {
    if matches!(message, Message::Another) {
        open(state, session);
        return vec![Effect::CloseDialog];
    }
    // What is on its way to the list is not changed any more.
    let Some(signing) = state.signing.as_mut().filter(|signing| !signing.adding) else {
        return Vec::new();
    };
    match message {
        Message::List(shown) => {
            list(signing, session, shown);
            return Vec::new();
        }
        Message::Correct(place) => {
            correct(signing, session, place);
            return Vec::new();
        }
        Message::Withdraw(place) => {
            let is_there = place < signing.people.len() && !signing.printing;
            return is_there
                .then_some(Effect::Ask(Dialog::Withdraw(place)))
                .into_iter()
                .collect();
        }
        Message::PrintAgain(place) => return print_again(signing, place),
        Message::UiLang(lang) => {
            signing.ui_lang = Some(lang).filter(|lang| *lang != session.ui_lang);
            signing.to_fix.clear();
            return Vec::new();
        }
        Message::Another => {}
        Message::Clear => {
            next_person(signing);
            show_other(session);
            return Vec::new();
        }
        Message::Name(text) => signing.typed.name = text,
        Message::Address(text) => signing.typed.address = text,
        Message::Words(text) => signing.typed.words = text,
        Message::Tick(place, on) => tick(signing, place, on),
        Message::Show(place) => {
            signing.at = place.min(signing.programme.len().saturating_sub(1));
            // A card is written in one language.
            if matches!(signing.shown_piece(), Some(Piece::Card(_))) {
                signing.reading = None;
            }
            session.made = None;
        }
        Message::OwnWords(words) => {
            if let Some(id) = signing.shown_piece().map(|piece| piece.id().to_owned()) {
                match words {
                    Some(words) => signing.typed.own.insert(id, words),
                    None => signing.typed.own.remove(&id),
                };
            }
        }
        Message::Lang(lang) => {
            signing.typed.lang = lang.map_or(String::new(), |lang| lang.code().to_owned());
        }
        Message::Read(lang) => signing.reading = lang,
    }
    signing.to_fix.clear();
    session.touch();
    Vec::new()
}

fn tick(signing: &mut Signing, place: usize, on: bool) {
    let Some(id) = signing.programme.piece(place).map(Piece::id) else {
        return;
    };
    let id = id.to_owned();
    signing.typed.letters.retain(|known| *known != id);
    if on {
        signing.typed.letters.push(id);
        // Whoever signs it sees it.
        signing.at = place;
        if place >= signing.programme.letters.len() {
            signing.reading = None;
        }
    } else if signing.at == place {
        // Whoever does not sign it sees what they sign instead.
        let mut all = signing.programme.ids();
        let first = all.position(|id| signing.typed.letters.iter().any(|one| one == id));
        if let Some(first) = first {
            signing.at = first;
            signing.reading = None;
        }
    }
}

/// Nothing that one person typed or chose is there for the next.
pub(super) fn next_person(signing: &mut Signing) {
    signing.typed = signing.nobody();
    signing.correcting = None;
    signing.at = 0;
    signing.reading = None;
    signing.ui_lang = None;
    signing.listed_until = None;
    signing.adding = false;
    signing.to_fix.clear();
    signing.round += 1;
}

/// Adds the letters once their pages are those that were judged.
fn add(state: &mut State, session: &mut Session) -> Vec<Effect> {
    let Some(signing) = state.signing.as_mut().filter(|signing| signing.open) else {
        return Vec::new();
    };
    if signing.adding && signing.has_several() {
        return Vec::new();
    }
    let signed = signing.signed_by(&signing.typed);
    if signed.is_empty() {
        signing.to_fix = vec![ToFix {
            field: None,
            text: say!(signing.speaker(session.ui_lang), "signing-none-ticked"),
        }];
        return Vec::new();
    }
    if signing.has_several() {
        let typed = &signing.typed;
        let signed = signed.into_iter().map(|piece| match piece {
            Piece::Letter(letter) => {
                let draft = Box::new(letter_of(letter, typed));
                Signed::Letter(Pack(letter.campaign.clone()), draft)
            }
            Piece::Card(card) => Signed::Card(Box::new(card_of(card, typed)), sender(typed)),
        });
        let judge = Task::Judge(signing.round, signed.collect());
        signing.adding = true;
        return vec![Effect::Task(judge)];
    }
    signing.adding = true;
    if session.is_behind() {
        return Vec::new();
    }
    made(state, session)
}

/// The page of what is typed has come.
pub fn made(state: &mut State, session: &mut Session) -> Vec<Effect> {
    let is_waiting = |signing: &&Signing| signing.adding && !signing.has_several();
    if !state.signing.iter().any(|signing| is_waiting(&signing)) {
        return Vec::new();
    }
    let made = session.made.as_ref();
    let problems = made.map_or_else(Vec::new, |made| made.problems.clone());
    settle(state, session, &problems)
}

/// Every letter was judged: they are added, or what stands in the way is told.
fn settle(state: &mut State, session: &mut Session, problems: &[Problem]) -> Vec<Effect> {
    let Some(signing) = state.signing.as_mut() else {
        return Vec::new();
    };
    signing.adding = false;
    let speaker = signing.speaker(session.ui_lang);
    let mut wrong: Vec<ToFix> = Vec::new();
    for problem in problems.iter().filter(|problem| stands_in_the_way(problem)) {
        let fix = to_fix(problem, speaker);
        if !wrong.contains(&fix) {
            wrong.push(fix);
        }
    }
    if !wrong.is_empty() {
        // Whoever presses the button sees why nothing came of it, wherever the form stood.
        let lacks = |field| wrong.iter().any(|fix| fix.field == Some(field));
        session.focus = match (lacks(Target::Name), lacks(Target::Address)) {
            (true, _) => Some(FocusField::Name),
            (false, true) => Some(FocusField::Address),
            (false, false) => session.focus.take(),
        };
        signing.to_fix = wrong;
        return Vec::new();
    }
    let person = std::mem::take(&mut signing.typed);
    // What was corrected stands in no printed file any more.
    let mut was_printed = false;
    match signing.correcting.and_then(|at| signing.people.get_mut(at)) {
        Some(corrected) => was_printed = std::mem::replace(corrected, person).printed,
        None => signing.people.push(person),
    }
    next_person(signing);
    let keep = keep(signing, was_printed);
    signing.taken.clear();
    show_other(session);
    vec![keep]
}

/// What a problem asks of whoever sits at the table, in the words of its fields.
fn to_fix(problem: &Problem, speaker: Speaker) -> ToFix {
    let missing = |field: String| say!(speaker, "signing-missing", field = field);
    let (field, text) = match problem.needs() {
        Some(Target::Name) => {
            let text = missing(say!(speaker, "signing-name"));
            (Some(Target::Name), text)
        }
        Some(Target::Address) => {
            let text = missing(say!(speaker, "signing-address"));
            (Some(Target::Address), text)
        }
        Some(_) => (Some(Target::Address), problem.message(speaker.ui_lang)),
        None => (None, problem.message(speaker.ui_lang)),
    };
    ToFix { field, text }
}

pub(super) fn keep(signing: &Signing, withdrawn: bool) -> Effect {
    Effect::Task(Task::Keep {
        programme: signing.programme.clone(),
        people: signing.people.clone(),
        taken: signing.taken.clone(),
        withdrawn,
    })
}

/// Asks before the signing ends.
fn ask_end(state: &State) -> Vec<Effect> {
    if state.is_enabled(Action::EndSigning) {
        vec![Effect::Ask(Dialog::End)]
    } else {
        Vec::new()
    }
}

/// Asks before the table is left; with nothing on it, nothing is asked.
fn ask_leave(state: &mut State, session: &mut Session) -> Vec<Effect> {
    let Some(signing) = &state.signing else {
        return Vec::new();
    };
    if signing.people.is_empty() && signing.is_blank() {
        leave(state, session);
        return Vec::new();
    }
    vec![Effect::Ask(Dialog::Leave)]
}

/// Leaves the table: what is gathered stays, what is typed does not.
fn leave(state: &mut State, session: &mut Session) {
    if let Some(signing) = &mut state.signing {
        signing.open = false;
        next_person(signing);
        state.next_round = signing.round;
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
    let mut signing = Signing::of(left.programme);
    signing.people = left.people;
    signing.taken = vec![left.folder];
    let keep = keep(&signing, false);
    signing.taken.clear();
    state.signing = Some(signing);
    open(state, session);
    tell_of_pictures(session, left.bare);
    vec![keep]
}

/// Says which cards have lost their picture.
fn tell_of_pictures(session: &mut Session, bare: Vec<String>) {
    for card in bare {
        let text = say!(session, "toast-card-picture-gone", card = card);
        session.toast(text);
    }
}

/// Says which files were not handed over beside others, and why notes were not made.
fn tell_of_left(session: &mut Session, left: Vec<Left>, lacking: &[String]) {
    for Left { pages, why, path } in left {
        let (what, size) = match pages {
            LeftPages::Letters => ("letters", String::new()),
            LeftPages::Notes => ("notes", String::new()),
            LeftPages::Cards(size) => ("cards", size),
        };
        let text = if let Some(why) = why {
            say!(session, "toast-left", what = what, size = size, why = why)
        } else {
            say!(session, "toast-left-unwanted", what = what, size = size)
        };
        session.toast_of(text, path);
    }
    if !lacking.is_empty() {
        let why = lacking.join(" ");
        let text = say!(session, "toast-notes-lacking", why = why);
        session.toast(text);
    }
}

/// Gives letters and cards of the pack that is open its version.
fn renew(programme: &mut Programme, open: &Arc<Campaign>) {
    let letters = programme.letters.iter_mut().map(|one| &mut one.campaign);
    let cards = programme.cards.iter_mut().map(|one| &mut one.campaign);
    for campaign in letters.chain(cards) {
        if campaign.pack.id == open.pack.id && !Arc::ptr_eq(campaign, open) {
            *campaign = open.clone();
        }
    }
}

/// What follows from what anybody did anywhere: the letter's panel knows of the evening, and the programme
/// is kept.
pub fn follow(state: &mut State, session: &mut Session) -> Vec<Effect> {
    // A newer version of the pack that is open holds for letters that wait too: it may be stopped.
    renew(&mut session.programme, &session.campaign);
    if let Some(signing) = &mut state.signing {
        renew(&mut signing.programme, &session.campaign);
    }
    let resting = state.signing.as_ref().filter(|signing| !signing.open);
    session.evening = resting.map(|signing| Evening {
        letters: signing
            .programme
            .pieces()
            .map(|piece| {
                let lang = piece
                    .campaign()
                    .shown_in(session.ui_lang.code(), piece.lang());
                let Piece::Letter(letter) = piece else {
                    return piece.name(lang);
                };
                let office = letter.campaign.addressee(&letter.draft.to);
                office.map_or(String::new(), |office| office.short.show(lang).to_owned())
            })
            .collect(),
        people: signing.people.len(),
    });
    let Some(kept) = state.kept.as_mut() else {
        session.is_programme_new |= !session.programme.is_empty();
        return Vec::new();
    };
    if *kept == session.programme {
        return Vec::new();
    }
    session.is_programme_new = true;
    kept.clone_from(&session.programme);
    vec![Effect::Task(Task::KeepProgramme(kept.clone()))]
}

/// Takes in what came of the table's work.
pub fn hear(state: &mut State, session: &mut Session, event: Event) -> Vec<Effect> {
    match event {
        Event::Left(left) => {
            state.is_remembered = true;
            state.unended = left;
            if !state.unended.is_empty() && !session.in_dialog && state.signing.is_none() {
                return vec![Effect::Ask(Dialog::Unended)];
            }
        }
        // Opening a pack has it looked for again.
        Event::Programme(programme, bare) if state.kept.is_none() => {
            tell_of_pictures(session, bare);
            state.kept = Some(programme.clone());
            // What was added since stands after it.
            let added = std::mem::replace(&mut session.programme, programme);
            let appended = session.programme.append(added);
            if appended.left_out > 0 {
                let text = say!(session, "programme-full", most = MAX_LETTERS);
                session.toast(text);
            }
        }
        Event::Programme(..) => {}
        Event::Judged(round, problems) => {
            let signing = state.signing.as_ref();
            if signing.is_some_and(|signing| signing.adding && signing.round == round) {
                return settle(state, session, &problems);
            }
        }
        Event::Printed {
            handed,
            files,
            path,
            left,
            lacking,
            people,
            failed,
        } => {
            let effects = printed(state, session, (&handed, &files), path, people, failed);
            tell_of_left(session, left, &lacking);
            return effects;
        }
        Event::NotWritten(why) => {
            let text = say!(session, "failed-signing", why = why);
            not_printed(state, session, text, None);
        }
        Event::NotPrinted(why, path) => not_printed(state, session, why, path),
        Event::Postage(lines) if lines.is_empty() => {}
        Event::Postage(lines) => {
            return vec![Effect::Message(say!(session, "postage-head"), lines)];
        }
        Event::Ended(ended) => tell_of_end(session, ended),
    }
    Vec::new()
}
