//! What follows in the report.

use super::message::Message;
use super::state::{Fold, Search, Shown, State};
use crate::app::kernel::action::Action;
use crate::app::kernel::places::{FactSubject, FocusField, Section, Spot, home};
use crate::app::kernel::session::Session;

/// How long an entry that was asked for is marked, in seconds.
const MARKED: f64 = 10.0;

/// Takes in what somebody does.
pub fn update(state: &mut State, session: &mut Session, message: Message) {
    match message {
        Message::Search(text) => state.search = Search::of(&session.campaign, text),
        Message::Found => {
            let has_found = state.search.found.count() > 0;
            session.focus = has_found.then_some(FocusField::FirstFound);
        }
        Message::Fold(fold) => {
            let was_open = state.open.remove(&fold);
            if !was_open {
                state.open.insert(fold);
            }
        }
        Message::Person(id) => {
            let was_open = state.person.as_ref() == Some(&id);
            state.person = (!was_open).then_some(id);
        }
        Message::Arrived => {
            if let Some(shown) = &mut state.shown {
                shown.is_there = true;
            }
        }
    }
}

/// Does what was asked for by menu, key or button.
pub fn act(session: &mut Session, action: Action) -> bool {
    match action {
        Action::Find => find(session),
        Action::Report => toggle(session),
        _ => return false,
    }
    true
}

/// Puts the cursor into the search; where the window is small, the report is opened for it.
fn find(session: &mut Session) {
    session.focus = Some(FocusField::Search);
    if session.is_small && session.drawer.is_none() {
        session.drawer = Some(Section::Recommendations);
    }
}

/// Opens or closes the drawer; where the report has a column, the cursor goes there.
fn toggle(session: &mut Session) {
    match session.drawer {
        Some(_) => session.drawer = None,
        None if session.is_small => session.drawer = Some(Section::Recommendations),
        None => session.focus = Some(FocusField::Search),
    }
}

/// Brings the keyboard to the first entry of a section: in the column of the report, or in its drawer where
/// there is no column.
pub fn go_to_section(state: &mut State, session: &mut Session, section: Section) {
    state.search = Search::default();
    open(state, Fold::Section(section));
    session.drawer = session.is_small.then_some(section);
    session.focus = Some(FocusField::Section(section));
}

/// Opens what hides `spot`, and has it scrolled to and marked.
pub fn go_to(state: &mut State, session: &mut Session, spot: Spot) {
    let campaign = session.campaign.clone();
    state.search = Search::default();
    match &spot {
        Spot::Case(id) | Spot::Status(id) => state.person = Some(id.clone()),
        Spot::Claim(id) => match home(&campaign, id) {
            FactSubject::Case(id) => {
                // Of several who share a fact, the one whose card is open keeps it.
                let open = state.person.as_deref().and_then(|id| campaign.case(id));
                let has = |case: &crate::campaign::Case| {
                    let mut ids = case.claims.iter().chain(&case.also).chain(&case.conviction);
                    ids.any(|claim| matches!(&spot, Spot::Claim(id) if **claim == **id))
                };
                if !open.is_some_and(has) {
                    state.person = Some(id.to_owned());
                }
            }
            FactSubject::Group(id) => open(state, Fold::Spot(Spot::Group(id.to_owned()))),
            FactSubject::Mentioned(id) => open(state, Fold::Spot(Spot::Mentioned(id.to_owned()))),
            FactSubject::Events => open(state, Fold::Section(Section::Events)),
        },
        Spot::Group(_) | Spot::Mentioned(_) => open(state, Fold::Spot(spot.clone())),
        Spot::Source(_) => open(state, Fold::Section(Section::Sources)),
        Spot::Ask(_) | Spot::Figure(_) => {}
    }
    if session.is_small {
        session.drawer = Some(spot.section(&campaign));
    }
    state.shown = Some(Shown {
        spot,
        until: session.now + MARKED,
        is_there: false,
    });
}

fn open(state: &mut State, fold: Fold) {
    state.open.insert(fold);
}
