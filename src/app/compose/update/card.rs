//! A card to a person or their family, written in a dialog of its own.

use super::{is_programme_full, proposed};
use crate::app::compose::message::{Dialog, Effect, Task};
use crate::app::compose::state::{CardChoice, CardForm, State};
use crate::app::kernel::action::Action;
use crate::app::kernel::effect::Effect as Any;
use crate::app::kernel::paths::{Purpose, Where};
use crate::app::kernel::session::Session;
use crate::batch::programme::OwnPicture;
use crate::letter::card::{Card, judge};
use crate::page::card;
use crate::problem::{CardProblem, Cause, Problem, has_errors};
use crate::strings::say;

/// Begins a card to this person, or to the first one whom the letter speaks of and the pack allows;
/// goes on with the one that was begun.
pub fn begin(state: &mut State, session: &mut Session, person: Option<&str>) -> Vec<Effect> {
    let campaign = session.campaign.clone();
    let chosen = session.draft.cases.iter();
    let chosen = chosen.filter_map(|id| campaign.case(id));
    let mut all = chosen.chain(&campaign.cases);
    let case = match person {
        Some(id) => campaign.case(id),
        None => all.find(|case| case.card.is_some()),
    };
    let Some((case, to)) = case.and_then(|case| Some((case, case.card.as_ref()?))) else {
        // Whoever looks for cards by name learns that it is the campaign which has none.
        let head = Action::Card.name(session.ui_lang);
        let why = say!(session, "write-card-none");
        return vec![Any::Message(head, vec![why])];
    };
    let begun = state.card.take();
    let begun = begun.filter(|form| form.choice.card.person == *case.id);
    let choice = begun.map_or_else(
        || {
            let lang = &session.draft.lang;
            let lang = to.languages().find(|one| *one == lang);
            let lang = lang.or_else(|| to.languages().next());
            let card = Card {
                person: case.id.to_string(),
                lang: lang.cloned().unwrap_or_default(),
                ..Card::default()
            };
            CardChoice {
                card,
                size: card::USUAL.to_owned(),
                ..CardChoice::default()
            }
        },
        |form| form.choice,
    );
    change(state, session, choice);
    vec![Any::Ask(Dialog::Card)]
}

/// Takes in what somebody chose, and looks for what is wrong with it.
pub fn change(state: &mut State, session: &Session, choice: CardChoice) {
    let found = judge(
        &session.campaign,
        &choice.card,
        &choice.names(),
        session.today,
    );
    let mut problems: Vec<Problem> = Vec::new();
    for problem in found {
        if problems.iter().all(|known| known.cause != problem.cause) {
            problems.push(problem);
        }
    }
    state.card = Some(CardForm {
        choice,
        problems,
        no_picture: None,
    });
}

/// Has a picture for the front read.
pub fn picture(from: Where) -> Vec<Effect> {
    vec![Any::Task(Task::Picture(from))]
}

/// Puts a picture on the front.
pub fn with_picture(state: &mut State, session: &Session, picture: OwnPicture) -> Vec<Effect> {
    let Some(form) = state.card.take() else {
        return Vec::new();
    };
    let choice = CardChoice {
        picture: Some(picture),
        ..form.choice
    };
    change(state, session, choice);
    vec![Any::Ask(Dialog::Card)]
}

/// Says beside the button why a picture is not on the front: the dialog lies over messages.
pub fn without_picture(state: &mut State, why: String) -> Vec<Effect> {
    let Some(form) = &mut state.card else {
        return Vec::new();
    };
    form.no_picture = Some(why);
    vec![Any::Ask(Dialog::Card)]
}

/// Writes the card, in the file proposed unless another is given; with errors it is asked for again.
pub fn export(state: &State, session: &Session, to: Option<Where>) -> Vec<Effect> {
    let Some(form) = &state.card else {
        return Vec::new();
    };
    if has_errors(&form.problems) {
        return vec![Any::Ask(Dialog::Card)];
    }
    let to = to.unwrap_or_else(|| Where::Ask(proposed(session, Purpose::Card)));
    vec![Any::Task(Task::Card(Box::new(form.choice.clone()), to))]
}

/// Has the card set as those who sign it at the next evening will have it; with errors it is asked for
/// again. The name below is each guest's own.
pub fn add(state: &State, session: &mut Session) -> Vec<Effect> {
    let Some(form) = &state.card else {
        return Vec::new();
    };
    let is_name = |problem: &Problem| matches!(*problem.cause, Cause::Card(CardProblem::NoName));
    let mut errors = form.problems.iter().filter(|problem| problem.is_error());
    if errors.any(|problem| !is_name(problem)) || is_programme_full(session) {
        return Vec::new();
    }
    let pack = session.pack_at.as_ref().map(|at| at.path.clone());
    let task = Task::AddCard(Box::new(form.choice.clone()), pack);
    vec![Any::CloseDialog, Any::Task(task)]
}
