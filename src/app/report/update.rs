//! Changes of what is looked at: the report's search and entries, the columns, where the cursor
//! is brought to.

use crate::app::kernel::command::View;
use crate::app::kernel::effect::Effect;
use crate::app::kernel::places::{Field, Fold, Goal, Home, Search, Shown, Spot, home};
use crate::app::kernel::settings::{Setting, set};
use crate::app::shell::state::{Pane, Section, State, Tab};
use crate::app::shell::update::make;
use crate::app::shell::update::view::view as view_of;

/// How long an entry that was asked for is marked, in seconds.
const MARKED: f64 = 3.0;

/// Takes in a change of what is looked at.
pub(crate) fn look(state: &mut State, view: View) -> Vec<Effect> {
    match view {
        View::Small(small) => {
            state.is_small = small;
            // A drawer belongs to a small window; another opens without one.
            state.drawer = None;
        }
        View::Search(text) => state.search = Search::of(&state.campaign, text),
        View::Found => {
            let has_found = state.search.found.count() > 0;
            state.focus = has_found.then_some(Field::FirstFound);
        }
        View::Fold(fold) => {
            let was_open = state.open.remove(&fold);
            if !was_open {
                open(state, fold);
            }
        }
        View::Follow(Goal::Spot(spot)) => go_to(state, spot),
        View::Follow(Goal::Edit(edit)) => {
            state.pane = Pane::Letter;
            return view_of(state, View::EditPart(edit));
        }
        View::Follow(Goal::Field(field)) => {
            state.focus = Some(field);
            state.drawer = None;
            state.pane = Pane::Letter;
        }
        View::Arrived => {
            if let Some(shown) = &mut state.shown {
                shown.is_there = true;
            }
        }
        View::Focused => state.focus = None,
        View::Step(sentence) => state.step = sentence,
        View::Pane(pane) => state.pane = pane,
        View::Widths {
            report,
            letter,
            dragged,
        } => {
            let report = report.clamp(REPORT.0, REPORT.1);
            let letter = letter.clamp(LETTER.0, LETTER.1);
            state.dragged = dragged.then_some((report, letter));
            if !dragged {
                return set(state, Setting::Widths(report, letter));
            }
        }
        _ => {}
    }
    Vec::new()
}

/// The least and the most that the report is wide.
pub const REPORT: (f32, f32) = (260.0, 560.0);
/// The least and the most that the letter is wide.
pub const LETTER: (f32, f32) = (340.0, 720.0);

/// Forgets what was looked at: another pack is open.
pub(crate) fn forget(state: &mut State) {
    state.person = None;
    state.pinned = None;
    state.search = Search::default();
    state.open.clear();
    state.shown = None;
    state.step = None;
}

/// Puts the cursor into the search; where the window is small, the report is opened for it.
pub(crate) fn find(state: &mut State) {
    state.focus = Some(Field::Search);
    if state.is_small && state.drawer.is_none() {
        state.drawer = Some(Section::Recommendations);
    }
}

/// Shows the letter with the same letter in another language beside it, or its page again.
pub(crate) fn beside(state: &mut State) -> Vec<Effect> {
    state.beside = !state.beside && state.reading_language().is_some();
    if state.beside {
        state.tab = Tab::Compose;
        state.pane = Pane::Page;
        state.drawer = None;
    }
    make(state)
}

/// Shows another page: the keyboard begins again there.
pub(crate) fn turn(state: &mut State, page: usize) {
    if page != state.page {
        state.step = None;
    }
    state.page = page;
}

/// Opens or closes the drawer; where the report has a column, the cursor goes there.
pub(crate) fn report(state: &mut State) {
    match state.drawer {
        Some(_) => state.drawer = None,
        None if state.is_small => state.drawer = Some(Section::Recommendations),
        None => state.focus = Some(Field::Search),
    }
}

/// Opens what hides `spot`, and has it scrolled to and marked.
fn go_to(state: &mut State, spot: Spot) {
    let campaign = state.campaign.clone();
    state.search = Search::default();
    match &spot {
        Spot::Case(id) | Spot::Status(id) => state.person = Some(id.clone()),
        Spot::Claim(id) => match home(&campaign, id) {
            Home::Case(id) => {
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
            Home::Group(id) => open(state, Fold::Spot(Spot::Group(id.to_owned()))),
            Home::Mentioned(id) => open(state, Fold::Spot(Spot::Mentioned(id.to_owned()))),
            Home::Events => open(state, Fold::Section(Section::Events)),
        },
        Spot::Group(_) | Spot::Mentioned(_) => open(state, Fold::Spot(spot.clone())),
        Spot::Source(_) => open(state, Fold::Section(Section::Sources)),
        Spot::Ask(_) | Spot::Figure(_) => {}
    }
    if state.is_small {
        state.drawer = Some(spot.section(&campaign));
    }
    state.shown = Some(Shown {
        spot,
        until: state.now + MARKED,
        is_there: false,
    });
}

fn open(state: &mut State, fold: Fold) {
    state.open.insert(fold);
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use jiff::civil::Date;

    use super::*;
    use crate::app::kernel::action::Action;
    use crate::app::kernel::command::Command;
    use crate::app::shell::update::update;
    use crate::campaign::load;

    fn state() -> State {
        let campaign = Arc::new(load::built_in().campaign.clone());
        State::new(campaign, Date::constant(2026, 11, 21))
    }

    fn view(state: &mut State, view: View) {
        let effects = update(state, Command::View(view));
        // The widths are remembered; nothing else is done outside.
        let others = effects
            .iter()
            .filter(|effect| !matches!(effect, Effect::Settings(_)));
        assert_eq!(others.count(), 0);
    }

    fn follow(state: &mut State, spot: Spot) {
        view(state, View::Follow(Goal::Spot(spot)));
    }

    #[test]
    fn look_opens_whatever_hides_a_fact() {
        let mut state = state();
        let campaign = state.campaign.clone();
        for claim in campaign.claims.iter().filter(|claim| !claim.graphic) {
            view(&mut state, View::Search("zhanaozen".to_owned()));
            follow(&mut state, Spot::Claim(claim.id.to_string()));
            assert!(!state.search.is_on(), "what was found would hide it");
            let fold = match home(&campaign, &claim.id) {
                Home::Case(_) => {
                    let id = state.person.clone().expect("a card");
                    let case = campaign.case(&id).expect("a person");
                    let mut ids = case.claims.iter().chain(&case.also).chain(&case.conviction);
                    assert!(ids.any(|id| *id == claim.id), "{}", claim.id);
                    continue;
                }
                Home::Group(id) => Fold::Spot(Spot::Group(id.to_owned())),
                Home::Mentioned(id) => Fold::Spot(Spot::Mentioned(id.to_owned())),
                Home::Events => Fold::Section(Section::Events),
            };
            assert!(state.open.contains(&fold), "{}", claim.id);
        }
        assert_eq!(state.drawer, None);
    }

    #[test]
    fn look_opens_the_drawer_where_the_window_is_small() {
        let mut state = state();
        view(&mut state, View::Small(true));
        follow(&mut state, Spot::Status("tuletaeva".to_owned()));
        assert_eq!(state.drawer, Some(Section::People));
        view(&mut state, View::Follow(Goal::Field(Field::Name)));
        assert_eq!((state.drawer, state.focus), (None, Some(Field::Name)));
        update(&mut state, Command::Act(Action::Find));
        assert!(state.drawer.is_some());
        assert_eq!(state.focus, Some(Field::Search));
        view(&mut state, View::Focused);
        view(&mut state, View::Small(false));
        assert_eq!((state.drawer, state.focus), (None, None));
    }

    #[test]
    fn look_goes_to_the_first_only_if_something_was_found() {
        let mut state = state();
        view(&mut state, View::Search("xylophone".to_owned()));
        view(&mut state, View::Found);
        assert_eq!(state.focus, None);
        view(&mut state, View::Search("роза".to_owned()));
        view(&mut state, View::Found);
        assert_eq!(state.focus, Some(Field::FirstFound));
    }

    #[test]
    fn look_keeps_columns_usable() {
        let mut state = state();
        let widths = |dragged| View::Widths {
            report: 5.0,
            letter: 9000.0,
            dragged,
        };
        let kept = state.settings.clone();
        view(&mut state, widths(true));
        // Nothing is written while it is dragged.
        assert_eq!(state.settings, kept);
        assert_eq!(state.widths(), (REPORT.0, LETTER.1));
        let effects = update(&mut state, Command::View(widths(false)));
        assert!(matches!(&effects[..], [Effect::Settings(_)]));
        assert_eq!(state.dragged, None);
        assert_eq!(state.widths(), (REPORT.0, LETTER.1));
    }

    #[test]
    fn look_forgets_the_report_of_another_pack() {
        let mut state = state();
        view(&mut state, View::Search("zhanaozen".to_owned()));
        follow(&mut state, Spot::Case("tuletaeva".to_owned()));
        let pack = state.campaign.clone();
        let told = crate::app::kernel::command::Told::OpenedPack(pack, Vec::new(), None);
        update(&mut state, Command::Told(told));
        assert_eq!((state.shown, state.person), (None, None));
        assert!(state.open.is_empty() && !state.search.is_on());
    }
}
