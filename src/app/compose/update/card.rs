//! A card to a person or their family, written in a dialog of its own.

use super::proposed;
use crate::app::compose::message::{Dialog, Effect, Task};
use crate::app::compose::state::{CardForm, State};
use crate::app::kernel::effect::Effect as Any;
use crate::app::kernel::paths::{Purpose, Where};
use crate::app::kernel::session::Session;
use crate::letter::card::{Card, compose};
use crate::page::card;
use crate::problem::has_errors;

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
        return Vec::new();
    };
    let begun = state.card.take();
    let begun = begun.filter(|form| form.card.person == *case.id);
    let (card, size) = begun.map_or_else(
        || {
            let lang = &session.draft.lang;
            let lang = to.languages().find(|one| *one == lang);
            let lang = lang.or_else(|| to.languages().next());
            let card = Card {
                person: case.id.to_string(),
                lang: lang.cloned().unwrap_or_default(),
                ..Card::default()
            };
            (card, card::USUAL.to_owned())
        },
        |form| (form.card, form.size),
    );
    change(state, session, card, size);
    vec![Any::Ask(Dialog::Card)]
}

/// Takes in what somebody wrote, and looks for what is wrong with it.
pub fn change(state: &mut State, session: &Session, card: Card, size: String) {
    let (_, problems) = compose(&session.campaign, &card, session.today);
    state.card = Some(CardForm {
        card,
        size,
        problems,
    });
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
    let card = Box::new(form.card.clone());
    vec![Any::Task(Task::Card(card, form.size.clone(), to))]
}
