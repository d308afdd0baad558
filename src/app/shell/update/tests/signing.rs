//! What follows at the signing table.

use super::*;
use crate::app::shell::update::event::hear;
use crate::app::signing::message::{
    Dialog as SigningDialog, Event as SigningEvent, Message as SigningMessage,
};
use crate::app::signing::state::Unended;
use crate::batch::programme::Programme;
use crate::campaign::Lang;

fn say(state: &mut State, message: SigningMessage) {
    after(state, Command::Own(Message::Signing(message)));
}

#[test]
fn signing_shows_the_page_once_the_letter_is_in_the_language_it_was_read_in() {
    let mut state = state();
    act(&mut state, Action::Signing);
    let russian = Lang::new("ru");
    say(&mut state, SigningMessage::Read(Some(russian.clone())));
    let table = |state: &State| state.signing.signing.clone().expect("a table");
    assert_eq!(table(&state).read_in(), Some(&russian));
    say(&mut state, SigningMessage::Lang(Some(russian)));
    assert_eq!(table(&state).read_in(), None);
    let page = table(&state).page_shown(1, 1.0).expect("a page");
    assert_eq!((page.beside, page.draft.lang.code()), (None, "ru"));
}

#[test]
fn signing_asks_about_the_evening_that_was_put_off_before_another_is_begun() {
    let mut state = state();
    let left = Unended {
        programme: Programme::default(),
        people: Vec::new(),
        bare: Vec::new(),
        folder: PathBuf::from("evening-1"),
    };
    // What is asked is set down by the window that hears it.
    let asked = hear(&mut state, Event::Signing(SigningEvent::Left(vec![left])));
    assert!(matches!(
        asked.as_slice(),
        [Effect::Ask(Dialog::Signing(SigningDialog::Unended))]
    ));
    let asks = Some(Dialog::Signing(SigningDialog::Unended));
    act(&mut state, Action::Signing);
    assert_eq!(state.dialog, asks);
    assert!(state.signing.shown().is_none());
    say(&mut state, SigningMessage::Another);
    assert_eq!(state.dialog, None);
    assert!(state.signing.shown().is_some());
}

#[test]
fn signing_window_closed_at_the_table_says_what_stays() {
    let mut state = state();
    act(&mut state, Action::Signing);
    say(&mut state, SigningMessage::Name("Ann Lee".to_owned()));
    after(&mut state, Command::Own(Message::CloseAsked));
    assert_eq!(state.dialog, Some(Dialog::Signing(SigningDialog::Leave)));
    assert!(!state.leaving);
}

#[test]
fn signing_of_another_evening_has_fields_of_its_own() {
    let mut state = state();
    act(&mut state, Action::Signing);
    let round = |state: &State| state.signing.signing.as_ref().expect("a table").round;
    let first = round(&state);
    after(&mut state, Command::Act(Action::LeaveSigning));
    act(&mut state, Action::Signing);
    let second = round(&state);
    assert!(second > first);
    act(&mut state, Action::EndSigning);
    after(&mut state, Command::Confirm);
    act(&mut state, Action::Signing);
    assert!(round(&state) > second);
}
