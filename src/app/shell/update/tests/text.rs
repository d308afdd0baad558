//! The letter's whole text: what is typed in it, and what choices do to it.

use std::sync::Arc;

use super::*;
use crate::letter::Draft;

/// The page as a job makes it, without pictures.
fn tell_made(state: &mut State) {
    let today = state.session.today;
    let (letter, _) =
        crate::letter::compose::compose(&state.session.campaign, &state.session.draft, today);
    let Event::Made(mut preview) = made(state, Vec::new()) else {
        panic!("a preview");
    };
    preview.edits = letter.map(|letter| Arc::unwrap_or_clone(letter.edits));
    tell(state, Event::Made(preview));
}

fn text_of_part(state: &State, index: usize) -> String {
    let part = &state.session.edits.parts[index];
    let edited = part.edited.as_ref().map(|edited| edited.text.clone());
    edited.unwrap_or_else(|| part.base_text())
}

#[test]
fn update_shows_edits_at_once_and_drops_what_older_pages_tell_of_them() {
    let mut state = state();
    // Nothing to edit before there is a page.
    assert_eq!(edit(&mut state, Edit::Part(0, "Mine".to_owned())), []);
    tell_made(&mut state);
    let plain = text_of_part(&state, 0);
    let mut old = state.clone();
    for text in ["M", "Mi", "Mine"] {
        edit(&mut state, Edit::Part(0, text.to_owned()));
        assert_eq!(text_of_part(&state, 0), text);
    }
    // A page of before the typing comes late.
    let Event::Made(mut late) = made(&old, Vec::new()) else {
        panic!("a preview");
    };
    late.edits = Some(std::mem::take(&mut old.session.edits));
    tell(&mut state, Event::Made(late));
    assert_eq!(text_of_part(&state, 0), "Mine");
    // A letter that cannot be made takes the fields from nobody.
    let told = made(&state, Vec::new());
    tell(&mut state, told);
    assert_eq!(text_of_part(&state, 0), "Mine");
    edit(&mut state, Edit::Part(1, "Also mine.".to_owned()));
    assert_eq!(state.session.draft.edits.len(), 2);
    edit(&mut state, Edit::Part(0, plain.clone()));
    assert_eq!(
        (state.session.draft.edits.len(), text_of_part(&state, 0)),
        (1, plain)
    );
    edit(&mut state, Edit::Part(1, String::new()));
    assert_eq!(
        (state.session.draft.edits.len(), text_of_part(&state, 1)),
        (1, String::new())
    );
    edit(&mut state, Edit::DropEdit(0));
    assert!(state.session.draft.edits.is_empty());
    // Places that are not there change nothing.
    for edit_of_none in [
        Edit::DropEdit(3),
        Edit::KeepEdit(3),
        Edit::Part(99, String::new()),
    ] {
        assert_eq!(edit(&mut state, edit_of_none), []);
    }
}

#[test]
fn update_undoes_typing_in_a_part_up_to_a_pause() {
    let mut state = state();
    tell_made(&mut state);
    let plain = text_of_part(&state, 1);
    let typed = [
        (0.0, 1, "I"),
        (0.2, 1, "I a"),
        (0.4, 2, "Else"),
        (5.0, 2, "Else."),
    ];
    for (now, part, text) in typed {
        state.session.now = now;
        edit(&mut state, Edit::Part(part, text.to_owned()));
    }
    act(&mut state, Action::Undo);
    assert_eq!(text_of_part(&state, 2), "Else");
    act(&mut state, Action::Undo);
    assert_eq!(text_of_part(&state, 1), "I a");
    act(&mut state, Action::Undo);
    assert_eq!(text_of_part(&state, 1), plain);
    assert!(!state.session.history.can_undo());
}

#[test]
fn update_tells_once_which_edits_a_choice_left_without_a_place() {
    let mut state = state();
    edit(&mut state, Edit::Case("tuletaeva".to_owned(), true));
    tell_made(&mut state);
    let her = state
        .session
        .edits
        .parts
        .iter()
        .position(|part| part.base_text().contains("Roza Tuletaeva, a labour"));
    let her = her.expect("a paragraph about her");
    edit(&mut state, Edit::Part(her, "I met her.".to_owned()));
    tell_made(&mut state);
    assert!(state.session.toasts.is_empty());
    edit(&mut state, Edit::Case("tuletaeva".to_owned(), false));
    tell_made(&mut state);
    assert_eq!(
        (state.session.toasts.len(), state.session.draft.edits.len()),
        (1, 1)
    );
    assert_eq!(state.session.edits.gone, [0]);
    state.session.toasts.clear();
    edit(&mut state, Edit::Words("Mine.".to_owned()));
    tell_made(&mut state);
    assert!(state.session.toasts.is_empty());
    // A click leads to the list of those.
    after(
        &mut state,
        Command::Own(Message::Compose(ComposeMessage::EditPart(0))),
    );
    assert_eq!(state.compose.in_text, Some(InText::Gone(0)));
    assert!(state.compose.whole_text);
    // Another letter has nothing of this one.
    let other = Draft::to(&state.session.campaign, "interior");
    tell(
        &mut state,
        Event::Compose(ComposeEvent::Opened(
            "/b.letter".into(),
            Box::new(other),
            Vec::new(),
        )),
    );
    assert_eq!(state.session.edits, crate::letter::edit::Edits::default());
}
