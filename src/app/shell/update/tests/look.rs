//! What follows in the report and for the columns.

use super::*;
use crate::app::kernel::places::{FactSubject, FocusField, Goal, Section, Spot, home};
use crate::app::report::message::Message as ReportMessage;
use crate::app::report::state::Fold;
use crate::app::shell::update::{LETTER, REPORT};

fn view(state: &mut State, command: Command) {
    let effects = update(state, command);
    // The widths are remembered; nothing else is done outside.
    let others = effects
        .iter()
        .filter(|effect| !matches!(effect, Effect::Settings(_)));
    assert_eq!(others.count(), 0);
}

fn follow(state: &mut State, spot: Spot) {
    view(state, Command::Follow(Goal::Spot(spot)));
}

#[test]
fn look_opens_whatever_hides_a_fact() {
    let mut state = state();
    let campaign = state.session.campaign.clone();
    for claim in campaign.claims.iter().filter(|claim| !claim.graphic) {
        view(
            &mut state,
            Command::Own(Message::Report(ReportMessage::Search(
                "zhanaozen".to_owned(),
            ))),
        );
        follow(&mut state, Spot::Claim(claim.id.to_string()));
        assert!(!state.report.search.is_on(), "what was found would hide it");
        let fold = match home(&campaign, &claim.id) {
            FactSubject::Case(_) => {
                let id = state.report.person.clone().expect("a card");
                let case = campaign.case(&id).expect("a person");
                let mut ids = case.claims.iter().chain(&case.also).chain(&case.conviction);
                assert!(ids.any(|id| *id == claim.id), "{}", claim.id);
                continue;
            }
            FactSubject::Group(id) => Fold::Spot(Spot::Group(id.to_owned())),
            FactSubject::Mentioned(id) => Fold::Spot(Spot::Mentioned(id.to_owned())),
            FactSubject::Events => Fold::Section(Section::Events),
        };
        assert!(state.report.open.contains(&fold), "{}", claim.id);
    }
    assert_eq!(state.session.drawer, None);
}

#[test]
fn look_opens_the_drawer_where_the_window_is_small() {
    let mut state = state();
    view(&mut state, Command::Own(Message::Small(true)));
    follow(&mut state, Spot::Status("tuletaeva".to_owned()));
    assert_eq!(state.session.drawer, Some(Section::People));
    view(&mut state, Command::Follow(Goal::Field(FocusField::Name)));
    assert_eq!(
        (state.session.drawer, state.session.focus),
        (None, Some(FocusField::Name))
    );
    update(&mut state, Command::Act(Action::Find));
    assert!(state.session.drawer.is_some());
    assert_eq!(state.session.focus, Some(FocusField::Search));
    view(&mut state, Command::Focused);
    view(&mut state, Command::Own(Message::Small(false)));
    assert_eq!((state.session.drawer, state.session.focus), (None, None));
}

#[test]
fn look_goes_to_the_first_only_if_something_was_found() {
    let mut state = state();
    view(
        &mut state,
        Command::Own(Message::Report(ReportMessage::Search(
            "xylophone".to_owned(),
        ))),
    );
    view(
        &mut state,
        Command::Own(Message::Report(ReportMessage::Found)),
    );
    assert_eq!(state.session.focus, None);
    view(
        &mut state,
        Command::Own(Message::Report(ReportMessage::Search("роза".to_owned()))),
    );
    view(
        &mut state,
        Command::Own(Message::Report(ReportMessage::Found)),
    );
    assert_eq!(state.session.focus, Some(FocusField::FirstFound));
}

#[test]
fn look_keeps_columns_usable() {
    let mut state = state();
    let widths = |dragged| {
        Command::Own(Message::Widths {
            report: 5.0,
            letter: 9000.0,
            dragged,
        })
    };
    let kept = state.session.settings.clone();
    view(&mut state, widths(true));
    // Nothing is written while it is dragged.
    assert_eq!(state.session.settings, kept);
    assert_eq!(state.session.widths(), (REPORT.0, LETTER.1));
    let effects = update(&mut state, widths(false));
    assert!(matches!(&effects[..], [Effect::Settings(_)]));
    assert_eq!(state.session.dragged, None);
    assert_eq!(state.session.widths(), (REPORT.0, LETTER.1));
}

#[test]
fn look_forgets_the_report_of_another_pack() {
    let mut state = state();
    view(
        &mut state,
        Command::Own(Message::Report(ReportMessage::Search(
            "zhanaozen".to_owned(),
        ))),
    );
    follow(&mut state, Spot::Case("tuletaeva".to_owned()));
    let pack = state.session.campaign.clone();
    let told = Event::Packs(PackEvent::Opened(pack, Vec::new(), None));
    update(&mut state, Command::from(told));
    assert_eq!((state.report.shown, state.report.person), (None, None));
    assert!(state.report.open.is_empty() && !state.report.search.is_on());
}
