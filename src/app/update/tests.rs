use std::sync::Arc;

use jiff::civil::Date;

use super::*;
use crate::app::command::{Edit, Told};
use crate::app::state::Preview;
use crate::campaign::load;
use crate::diagnostic::Rule;

fn state() -> State {
    let campaign = Arc::new(load::built_in().campaign.clone());
    let mut state = State::new(campaign, Date::constant(2026, 11, 21));
    state.scale = 1.0;
    state
}

fn act(state: &mut State, action: Action) -> Vec<Effect> {
    update(state, Command::Act(action))
}

fn edit(state: &mut State, edit: Edit) -> Vec<Effect> {
    update(state, Command::Edit(edit))
}

fn view(state: &mut State, view: View) -> Vec<Effect> {
    update(state, Command::View(view))
}

fn tell(state: &mut State, told: Told) -> Vec<Effect> {
    update(state, Command::Told(told))
}

fn made(state: &State, problems: Vec<Diagnostic>) -> Told {
    Told::Made(Box::new(Preview {
        generation: state.generation,
        scale: 1.0,
        problems,
        sheets: Vec::new(),
        text: String::new(),
        pdf: Vec::new().into(),
    }))
}

#[test]
fn update_orders_a_page_for_every_change_and_drops_old_ones() {
    let mut state = state();
    let effects = edit(&mut state, Edit::Ask("P1".to_owned(), false));
    assert!(matches!(&effects[..], [Effect::Make(order)] if order.draft == state.draft));
    let old = made(&state, Vec::new());
    edit(&mut state, Edit::Words("Mine.".to_owned()));
    tell(&mut state, old);
    assert!(state.made.is_none() && state.is_behind());
    let new = made(&state, Vec::new());
    tell(&mut state, new);
    assert!(!state.is_behind());
    // Nothing changed: nothing to do.
    assert_eq!(edit(&mut state, Edit::Words("Mine.".to_owned())), []);
}

#[test]
fn update_takes_the_requests_of_the_office_and_keeps_those_chosen_before() {
    let mut state = state();
    assert_eq!(state.draft.to, "president");
    assert_eq!(state.draft.asks, ["P1", "P2", "P3"]);
    edit(&mut state, Edit::Ask("P2".to_owned(), false));
    edit(&mut state, Edit::To("prosecutor".to_owned()));
    assert_eq!(state.draft.asks, ["G1", "G2"]);
    edit(&mut state, Edit::To("president".to_owned()));
    assert_eq!(state.draft.asks, ["P1", "P3"]);
}

#[test]
fn update_orders_and_removes() {
    let mut state = state();
    edit(&mut state, Edit::MoveAsk("P3".to_owned(), 0));
    assert_eq!(state.draft.asks, ["P3", "P1", "P2"]);
    edit(&mut state, Edit::MoveAsk("P3".to_owned(), 99));
    assert_eq!(state.draft.asks, ["P1", "P2", "P3"]);
    edit(&mut state, Edit::Case("tuletaeva".to_owned(), true));
    edit(&mut state, Edit::Case("tuletaeva".to_owned(), true));
    assert_eq!(state.draft.cases, ["tuletaeva"]);
    edit(&mut state, Edit::Case("tuletaeva".to_owned(), false));
    assert!(state.draft.cases.is_empty());
}

#[test]
fn update_undoes_typing_up_to_a_pause_and_redoes_it() {
    let mut state = state();
    let start = state.draft.clone();
    for (now, text) in [(0.0, "I"), (0.2, "I a"), (5.0, "I am")] {
        state.now = now;
        edit(&mut state, Edit::Words(text.to_owned()));
    }
    act(&mut state, Action::Undo);
    assert_eq!(state.draft.words, "I a");
    act(&mut state, Action::Undo);
    assert_eq!(state.draft, start);
    assert_eq!(act(&mut state, Action::Undo), []);
    act(&mut state, Action::Redo);
    act(&mut state, Action::Redo);
    assert_eq!(state.draft.words, "I am");
    // Another field is another step, however fast.
    edit(&mut state, Edit::Name("A".to_owned()));
    act(&mut state, Action::Undo);
    assert_eq!(state.draft.words, "I am");
}

#[test]
fn update_keeps_address_lines_as_typed() {
    let mut state = state();
    for text in ["1 Street", "1 Street\n", "1 Street\n\nTown", ""] {
        edit(&mut state, Edit::Address(text.to_owned()));
        assert_eq!(state.draft.sender.address.join("\n"), text);
    }
    assert!(state.draft.sender.address.is_empty());
}

#[test]
fn update_refuses_to_export_what_is_known_to_be_wrong_and_says_why() {
    let mut state = state();
    let told = made(&state, vec![Diagnostic::error("there is no sender")]);
    tell(&mut state, told);
    assert_eq!(act(&mut state, Action::Export), []);
    assert!(state.problems_open);
    assert!(state.toasts[0].text.contains("there is no sender"));
    // While the page is behind, the job decides.
    edit(&mut state, Edit::Name("A".to_owned()));
    assert!(matches!(
        &act(&mut state, Action::Export)[..],
        [Effect::Export(_, Where::Ask(name))] if name == "letter-president.pdf"
    ));
    // One file dialog at a time.
    assert_eq!(act(&mut state, Action::Export), []);
    tell(&mut state, Told::Cancelled(Purpose::Export));
    assert_eq!(act(&mut state, Action::Export).len(), 1);
}

#[test]
fn update_asks_for_a_path_where_no_dialog_answers_and_before_replacing() {
    let mut state = state();
    tell(&mut state, Told::NoDialog(Purpose::Export));
    assert!(matches!(state.dialog, Some(Dialog::Path { .. })));
    let dialog = Dialog::Path {
        purpose: Purpose::Export,
        text: " /a/b.pdf ".to_owned(),
        note: None,
    };
    view(&mut state, View::Dialog(Some(dialog)));
    let effects = view(&mut state, View::Confirm);
    let path = PathBuf::from("/a/b.pdf");
    let at = |replace| Effect::Export(state.draft.clone(), Where::At(path.clone(), replace));
    assert_eq!(effects, [at(false)]);
    let again = at(true);
    tell(&mut state, Told::Exists(Purpose::Export, path.clone()));
    assert_eq!(view(&mut state, View::Confirm), [again]);
    assert_eq!(state.dialog, None);
    let why = "no such folder".to_owned();
    tell(&mut state, Told::NotWritten(Purpose::Export, path, why));
    assert!(matches!(
        &state.dialog,
        Some(Dialog::Path { note: Some(_), .. })
    ));
}

#[test]
fn update_asks_before_changes_are_lost() {
    let mut state = state();
    edit(&mut state, Edit::Words("Mine.".to_owned()));
    assert_eq!(view(&mut state, View::CloseAsked), []);
    assert!(matches!(state.dialog, Some(Dialog::Unsaved { .. })));
    // Saved first, and then it closes; a cancelled dialog is no save.
    let effects = view(&mut state, View::Confirm);
    assert!(matches!(&effects[..], [Effect::Save(..)]));
    tell(&mut state, Told::Cancelled(Purpose::Save));
    assert!(!state.leaving && state.is_dirty());
    act(&mut state, Action::Quit);
    view(&mut state, View::Confirm);
    let saved = Told::Saved("/a.letter".into(), Box::new(state.draft.clone()));
    assert_eq!(tell(&mut state, saved), [Effect::Close]);
    assert!(state.leaving);
}

#[test]
fn update_discards_only_when_told_so() {
    let mut state = state();
    edit(&mut state, Edit::Words("Mine.".to_owned()));
    act(&mut state, Action::New);
    assert_eq!(state.draft.words, "Mine.");
    view(&mut state, View::Discard);
    assert_eq!(state.draft.words, "");
    assert!(!state.is_dirty());
    act(&mut state, Action::Undo);
    assert_eq!(state.draft.words, "Mine.");
}

#[test]
fn update_opens_a_letter_and_keeps_the_sender_that_is_here() {
    let mut state = state();
    edit(&mut state, Edit::Name("A. Sender".to_owned()));
    let mut other = Draft::to(&state.campaign, "interior");
    other.words = "Theirs.".to_owned();
    let told = Told::Opened("/b.letter".into(), Box::new(other), Vec::new());
    tell(&mut state, told);
    assert_eq!(state.draft.to, "interior");
    assert_eq!(state.draft.sender.name, "A. Sender");
    assert!(!state.is_dirty() && !state.keep_sender && !state.history.can_undo());
    assert!(matches!(
        &act(&mut state, Action::Save)[..],
        [Effect::Save(_, false, Where::At(path, true))] if path.ends_with("b.letter")
    ));
}

#[test]
fn update_zooms_in_steps_from_what_is_shown() {
    let mut state = state();
    view(
        &mut state,
        View::Shown {
            scale: 0.9,
            percent: 65,
        },
    );
    act(&mut state, Action::ZoomIn);
    assert_eq!(state.zoom, Zoom::Percent(67));
    act(&mut state, Action::Fit);
    act(&mut state, Action::ZoomOut);
    assert_eq!(state.zoom, Zoom::Percent(50));
}

#[test]
fn update_allows_an_error_by_its_rule_and_takes_it_back() {
    let mut state = state();
    edit(&mut state, Edit::Allow(Rule::Long, true));
    assert_eq!(state.draft.allow, ["long"]);
    act(&mut state, Action::Undo);
    assert!(state.draft.allow.is_empty());
    act(&mut state, Action::Redo);
    edit(&mut state, Edit::Allow(Rule::Long, false));
    assert!(state.draft.allow.is_empty());
}

#[test]
fn update_keeps_what_a_sentence_rests_on_open_and_changes_no_letter() {
    let mut state = state();
    let before = state.draft.clone();
    let origin = crate::letter::Origin::Claim("zhanaozen-dead".to_owned());
    assert_eq!(view(&mut state, View::Pin(Some(origin.clone()))), []);
    assert_eq!(state.pinned, Some(origin));
    view(&mut state, View::Pin(None));
    assert_eq!((state.pinned, state.draft), (None, before));
}
