//! What is worked out anew when something of the batch tab changed: verdicts, the order of the
//! rows, the chosen row's page.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{draft_of, stock, verdict};
use crate::app::batch::message::{Judging, Look, Task};
use crate::app::batch::state::{Counts, Desk, Judgement, List, Sort};
use crate::app::kernel::effect::{Effect, Order, Pack};
use crate::app::shell::state::{State, Tab};
use crate::batch::columns::Entry;
use crate::batch::judge::Fitness;

/// A row was mended, or is as the list has it again.
pub(crate) fn mend(state: &mut State, row: usize, entry: Option<Entry>) -> Vec<Effect> {
    let before = state.batch.edits.clone();
    let edits = Arc::make_mut(&mut state.batch.edits);
    match entry {
        Some(mut entry) => {
            entry.sender = entry.sender.cleaned();
            edits.insert(row, entry);
        }
        None => {
            edits.remove(&row);
        }
    }
    if state.batch.edits == before {
        return Vec::new();
    }
    let Some(list) = &state.batch.list else {
        return Vec::new();
    };
    let batch = &state.batch;
    let mut rows: BTreeSet<usize> = list.rows().collect();
    if batch.judged_of.is_some() {
        rows.retain(|other| *other == row || verdict(batch, *other).is_none());
    }
    let mut effects = judge(state, rows.into_iter().collect(), Some(before));
    effects.extend(look(state));
    effects
}

fn judge(
    state: &mut State,
    rows: Vec<usize>,
    before: Option<Arc<BTreeMap<usize, Entry>>>,
) -> Vec<Effect> {
    let Some(stock) = stock(state) else {
        return Vec::new();
    };
    let batch = &mut state.batch;
    batch.judging += 1;
    batch.judged = Some((0, rows.len()));
    vec![Effect::Batch(Task::Judge(Box::new(Judging {
        number: batch.judging,
        stock,
        rows,
        before,
    })))]
}

/// What follows from any change: the letter may be another, and with it every verdict and the
/// chosen row's page.
pub(crate) fn follow(state: &mut State) -> Vec<Effect> {
    if state.tab != Tab::Batch {
        return Vec::new();
    }
    let Some(stock) = stock(state) else {
        state.batch.judged_of = None;
        state.batch.paper = None;
        state.batch.paper_of = None;
        return Vec::new();
    };
    let judgement = Judgement {
        pack: Pack(state.campaign.clone()),
        draft: stock.draft,
        columns: stock.columns,
    };
    let mut effects = Vec::new();
    if state.batch.judged_of.as_ref() != Some(&judgement) {
        state.batch.judged_of = Some(judgement);
        state.batch.common.clear();
        state.batch.verdicts.clear();
        let rows = state.batch.list.as_ref().map(List::rows);
        let rows = rows.unwrap_or_default();
        state.batch.verdicts.resize(rows.end, None);
        effects.extend(judge(state, rows.clone().collect(), None));
        refresh(&mut state.batch);
        if !state.batch.chosen.is_some_and(|row| rows.contains(&row)) {
            state.batch.chosen = rows.into_iter().next();
        }
    }
    effects.extend(paper(state));
    effects
}

/// Orders the page of the chosen row, if it is not the one that was ordered last.
fn paper(state: &mut State) -> Option<Effect> {
    let scale = state.batch.scale;
    let draft = state.batch.chosen.and_then(|row| draft_of(state, row))?;
    let wanted = Some((draft.clone(), scale));
    if scale <= 0.0 || state.batch.paper_of == wanted {
        return None;
    }
    state.batch.paper_of = wanted;
    state.batch.paper_number += 1;
    Some(Effect::Batch(Task::Paper(Box::new(Order {
        generation: state.batch.paper_number,
        draft,
        scale,
        beside: None,
    }))))
}

/// Looks through the list, where the rows' own order does not do.
pub(crate) fn look(state: &mut State) -> Vec<Effect> {
    let by_name = state.batch.sort == Sort::Name;
    let query = state.batch.query.trim().to_owned();
    state.batch.look += 1;
    let stock = stock(state).filter(|_| by_name || !query.is_empty());
    let Some(stock) = stock else {
        state.batch.found = None;
        refresh(&mut state.batch);
        return Vec::new();
    };
    vec![Effect::Batch(Task::Look(Box::new(Look {
        number: state.batch.look,
        stock,
        query,
        by_name,
    })))]
}

/// Counts the rows, and says which are shown in what order.
pub(crate) fn refresh(batch: &mut Desk) {
    let rows = batch.list.as_ref().map(List::rows).unwrap_or_default();
    let mut counts = Counts {
        all: rows.len(),
        ..Counts::default()
    };
    for row in rows.clone() {
        let fitness = verdict(batch, row).map(|verdict| verdict.fitness);
        match fitness {
            Some(Fitness::Ready) => counts.ready += 1,
            Some(Fitness::ToCheck) => counts.to_check += 1,
            Some(Fitness::NotReady) => counts.not_ready += 1,
            None => {}
        }
        if fitness != Some(Fitness::NotReady) && !batch.left_out.contains(&row) {
            counts.will_print += 1;
        }
    }
    let fitness = |row: &u32| verdict(batch, *row as usize).map(|verdict| verdict.fitness);
    let is_due = |row: &u32| batch.filter.is_none() || fitness(row) == batch.filter;
    let mut shown: Vec<u32> = match &batch.found {
        Some(found) => found.iter().copied().filter(is_due).collect(),
        None => rows
            .filter_map(|row| u32::try_from(row).ok())
            .filter(is_due)
            .collect(),
    };
    if batch.sort == Sort::State {
        // What is to be put right first.
        shown.sort_by_key(|row| std::cmp::Reverse(fitness(row)));
    }
    if batch.reverse {
        shown.reverse();
    }
    batch.shown = shown.into();
    batch.counts = counts;
}
