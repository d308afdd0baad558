//! What is worked out anew when something of the batch tab changed: verdicts, the order of the
//! rows, the chosen row's page.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::app::batch::message::{Effect, Judging, Look, Task};
use crate::app::batch::state::{
    Counts, Heights, Judgement, List, RowState, Sort, State, usual_pages,
};
use crate::app::kernel::pack::Pack;
use crate::app::kernel::pages::Order;
use crate::app::kernel::session::Session;
use crate::batch::columns::RowEntry;

/// A row was mended, or is as the list has it again.
pub(crate) fn mend(
    state: &mut State,
    session: &Session,
    row: usize,
    entry: Option<RowEntry>,
) -> Vec<Effect> {
    let before = state.edits.clone();
    let entry = entry.map(|mut entry| {
        let with_town = state.with_typed_town(row, &entry);
        entry.sender = with_town.unwrap_or_else(|| entry.sender.cleaned());
        entry
    });
    let edits = Arc::make_mut(&mut state.edits);
    match entry {
        Some(entry) => {
            edits.insert(row, entry);
        }
        None => {
            edits.remove(&row);
        }
    }
    if state.edits == before {
        return Vec::new();
    }
    state.kept.remove(&row);
    // What was left out as doubtful is mended to be printed.
    if state.edits.contains_key(&row) && state.left_out_at_once.remove(&row) {
        state.left_out.remove(&row);
    }
    let Some(list) = &state.list else {
        return Vec::new();
    };
    let batch = &*state;
    let mut rows: BTreeSet<usize> = list.rows().collect();
    if batch.judged_of.is_some() {
        rows.retain(|other| *other == row || batch.verdict(*other).is_none());
    }
    let mut effects = judge(state, session, rows.into_iter().collect(), Some(before));
    effects.extend(look(state, session));
    effects
}

fn judge(
    state: &mut State,
    session: &Session,
    rows: Vec<usize>,
    before: Option<Arc<BTreeMap<usize, RowEntry>>>,
) -> Vec<Effect> {
    let Some(stock) = state.stock(session) else {
        return Vec::new();
    };
    let batch = state;
    batch.judging += 1;
    batch.judged = Some((0, rows.len()));
    vec![Effect::Task(Task::Judge(Box::new(Judging {
        number: batch.judging,
        stock,
        rows,
        before,
    })))]
}

/// Looks at the rows that were not looked at when somebody stopped it.
pub(crate) fn go_on(state: &mut State, session: &Session) -> Vec<Effect> {
    let rows = state.list.iter().flat_map(List::rows);
    let unseen: Vec<usize> = rows.filter(|row| state.verdict(*row).is_none()).collect();
    judge(state, session, unseen, None)
}

/// What follows from any change while the tab is shown: the letter may be another, and with it every verdict and the
/// chosen row's page.
pub(crate) fn follow(state: &mut State, session: &Session) -> Vec<Effect> {
    let Some(stock) = state.stock(session) else {
        state.judged_of = None;
        state.paper = None;
        state.paper_of = None;
        return Vec::new();
    };
    let judgement = Judgement {
        pack: Pack(session.campaign.clone()),
        draft: stock.draft,
        columns: stock.columns,
    };
    let mut effects = Vec::new();
    if state.judged_of.as_ref() != Some(&judgement) {
        state.judged_of = Some(judgement);
        state.common.clear();
        state.verdicts.clear();
        let rows: Vec<usize> = state.list.iter().flat_map(List::rows).collect();
        state
            .verdicts
            .resize(rows.last().map_or(0, |last| last + 1), None);
        let list = state.list.as_ref();
        if !state
            .chosen
            .is_some_and(|row| list.is_some_and(|list| list.has(row)))
        {
            state.chosen = rows.first().copied();
        }
        effects.extend(judge(state, session, rows, None));
        refresh(state);
    }
    effects.extend(paper(state, session));
    effects
}

/// Orders the page of the chosen row, if it is not the one that was ordered last.
fn paper(state: &mut State, session: &Session) -> Option<Effect> {
    let scale = state.scale;
    let draft = state.chosen.and_then(|row| state.letter_of(session, row))?;
    let wanted = Some((draft.clone(), scale));
    if scale <= 0.0 || state.paper_of == wanted {
        return None;
    }
    state.paper_of = wanted;
    state.paper_number += 1;
    Some(Effect::Task(Task::Paper(Box::new(Order {
        generation: state.paper_number,
        draft,
        pack: None,
        card: None,
        scale,
        beside: None,
    }))))
}

/// Looks through the list, where the rows' own order does not do.
pub(crate) fn look(state: &mut State, session: &Session) -> Vec<Effect> {
    let by_name = state.sort == Sort::Name;
    let query = state.query.trim().to_owned();
    state.look += 1;
    let stock = state
        .stock(session)
        .filter(|_| by_name || !query.is_empty());
    let Some(stock) = stock else {
        state.found = None;
        refresh(state);
        return Vec::new();
    };
    vec![Effect::Task(Task::Look(Box::new(Look {
        number: state.look,
        stock,
        query,
        by_name,
    })))]
}

/// Counts the rows, and says which are shown in what order.
pub(crate) fn refresh(batch: &mut State) {
    batch.last_of_twins = batch.last_of_twins();
    let rows: Vec<usize> = batch.list.iter().flat_map(List::rows).collect();
    let mut counts = Counts {
        all: rows.len(),
        ..Counts::default()
    };
    for row in rows.iter().copied() {
        match batch.row_state(row) {
            Some(RowState::Ready) => counts.ready += 1,
            Some(RowState::ToCheck) => counts.to_check += 1,
            Some(RowState::NotReady) => counts.not_ready += 1,
            Some(RowState::LeftOut) => counts.left_out += 1,
            None => counts.unseen += 1,
        }
        if batch.will_print(row) {
            counts.will_print += 1;
        }
    }
    let printed = rows.iter().copied().filter(|row| batch.will_print(*row));
    let pages = printed.filter_map(|row| Some(batch.verdict(row)?.pages));
    batch.usual_pages = usual_pages(pages);
    let state = |row: &u32| batch.row_state(*row as usize);
    let is_due = |row: &u32| {
        let is_kept = || batch.kept.contains(&(*row as usize));
        batch.filter.is_none() || state(row) == batch.filter || is_kept()
    };
    let mut shown: Vec<u32> = match &batch.found {
        Some(found) => found.iter().copied().filter(is_due).collect(),
        None => rows
            .into_iter()
            .filter_map(|row| u32::try_from(row).ok())
            .filter(is_due)
            .collect(),
    };
    if batch.sort == Sort::State {
        // What is to be put right first. A row that is taken out stays where it is, so that no other comes under
        // the pointer.
        let fitness = |row: &u32| batch.fitness(*row as usize);
        shown.sort_by_key(|row| std::cmp::Reverse(fitness(row)));
    }
    if batch.reverse {
        shown.reverse();
    }
    let to_check = |row: &&u32| state(row) == Some(RowState::ToCheck);
    let may_come_back = |row: &&u32| batch.may_come_back(**row as usize);
    counts.left_out_at_once = shown.iter().filter(may_come_back).count();
    counts.to_check_shown = shown.iter().filter(to_check).count();
    batch.heights = Heights::of(shown.iter().map(|row| batch.tells(*row as usize)));
    batch.shown = shown.into();
    batch.counts = counts;
}

/// Where the chosen row is not shown, chooses the first that is; after the row that was mended, the
/// next one that is left.
pub(crate) fn choose_shown(batch: &mut State, mended: Option<usize>) {
    let mut shown = batch.shown.iter().map(|row| *row as usize);
    if shown.clone().any(|row| Some(row) == batch.chosen) {
        return;
    }
    let next = shown.clone().find(|row| Some(*row) > mended);
    if let Some(row) = next.or_else(|| shown.next_back()) {
        batch.chosen = Some(row);
    }
}
