//! Own words that speak of somebody who is not in the letter.

use egui_kittest::kittest::Queryable;

use crate::window::compose::{app, click, open, send, with_sender};
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::command::Edit;
use entreaty::app::shell::message::Command;

#[test]
fn own_words_about_somebody_else_are_told_of_and_written_for_by_a_press() {
    let mut window = open(1440.0, 1600.0);
    with_sender(&mut window);
    for edit in [
        Edit::To("prosecutor".to_owned()),
        Edit::Case("tuletaeva".to_owned(), true),
        Edit::Words("I am thinking of Ms Tuletaeva.".to_owned()),
    ] {
        send(&mut window, Command::Edit(edit));
    }
    send(&mut window, Command::Act(Action::Problems));
    let said = "this speaks of Roza Tuletaeva, who is not in this letter";
    assert!(window.query_by_label_contains(said).is_none());
    // Another person is chosen, and the words stay.
    send(
        &mut window,
        Command::Edit(Edit::Case("tuletaeva".to_owned(), false)),
    );
    send(
        &mut window,
        Command::Edit(Edit::Case("evloev".to_owned(), true)),
    );
    assert!(window.query_all_by_label_contains(said).count() > 0);
    click(&mut window, "Write for Roza Tuletaeva too");
    assert_eq!(
        app(&window).state().session.draft.cases,
        ["evloev", "tuletaeva"]
    );
    assert!(window.query_by_label_contains(said).is_none());
}
