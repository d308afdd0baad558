//! Which rows are printed: taken out and in again, one by one or all that are to check. What the filter shows of them
//! stays where it is, so that no other row comes under the pointer.

use super::refresh::refresh;
use crate::app::batch::message::Effect;
use crate::app::batch::state::{RowState, State};
use crate::app::kernel::session::Session;
use crate::strings::say;

/// Takes a row in or out. One of which no letter can be made is not taken in: it is said why.
pub(super) fn tick(state: &mut State, session: &mut Session, row: usize, on: bool) {
    if state.is_unfit(row) {
        state.chosen = Some(row);
        say_why(state, session, row);
        return;
    }
    // Whoever says something of one row has decided about it.
    state.left_out_at_once.remove(&row);
    if on {
        state.left_out.remove(&row);
    } else {
        state.left_out.insert(row);
    }
    state.kept.insert(row);
    refresh(state);
}

/// Says why no letter can be made of a row.
fn say_why(state: &State, session: &mut Session, row: usize) {
    let (Some(verdict), Some(list)) = (state.verdict(row), &state.list) else {
        return;
    };
    let line = list.table.0.row(row).line();
    let why = verdict.why(session.ui_lang);
    let said = say!(session, "batch-row-why", row = line, why = why);
    session.toast(said);
}

/// Prints the letter that is shown, whether or not its row is taken out; where it cannot be made, it is said why.
pub(super) fn print_one(state: &State, session: &mut Session) -> Vec<Effect> {
    let row = state.chosen.or_else(|| {
        let mut rows = state.list.as_ref()?.rows();
        rows.find(|row| state.will_print(*row))
    });
    if let Some(row) = row.filter(|row| state.is_unfit(*row)) {
        say_why(state, session, row);
        return Vec::new();
    }
    let draft = row.and_then(|row| state.letter_of(session, row));
    let draft = draft.map(|draft| Effect::Print(Box::new(draft)));
    draft.into_iter().collect()
}

/// Takes out all rows that are to check, of those that are shown.
pub(super) fn leave_out_doubtful(state: &mut State) {
    let shown = state.shown.iter().map(|row| *row as usize);
    let doubtful = shown.filter(|row| state.row_state(*row) == Some(RowState::ToCheck));
    let doubtful: Vec<usize> = doubtful.collect();
    state.left_out.extend(&doubtful);
    state.left_out_at_once.extend(&doubtful);
    state.kept.extend(doubtful);
    refresh(state);
}

/// Takes the rows in again that were taken out at once, of those that are shown, and no other.
pub(super) fn take_back(state: &mut State) {
    let shown = state.shown.iter().map(|row| *row as usize);
    let back: Vec<usize> = shown.filter(|row| state.may_come_back(*row)).collect();
    for row in back {
        state.left_out_at_once.remove(&row);
        state.left_out.remove(&row);
        state.kept.insert(row);
    }
    refresh(state);
}
