//! What follows in the batch tab.

use std::path::{Path, PathBuf};

mod anew;
mod hear;

use super::{Effect, Where};
use crate::app::batch::{Change, Desk, Make, Stock, Task};
use crate::app::command::Action;
use crate::app::state::{Dialog, State, Tab};
use crate::batch::columns::{Entry, Field};
use crate::batch::judge::{Fitness, Verdict};
use crate::batch::table::Options;
use crate::letter::{Draft, Sender};
use crate::problem::Problem;
use crate::strings::say;
pub(super) use anew::{follow, mend};
use anew::{look, refresh};
pub(super) use hear::hear;

/// The endings of lists, in small letters.
pub const ENDINGS: [&str; 7] = ["csv", "tsv", "txt", "xlsx", "ods", "vcf", "xlsm"];

/// Whether a file seems to be a list.
pub(super) fn is_list(path: &Path) -> bool {
    let ending = path.extension().unwrap_or_default().display().to_string();
    ENDINGS.contains(&ending.to_lowercase().as_str())
}

/// Reads a list into the tab.
pub(super) fn open(state: &mut State, from: Where) -> Vec<Effect> {
    read(state, from, Options::default())
}

fn read(state: &mut State, from: Where, options: Options) -> Vec<Effect> {
    state.tab = Tab::Batch;
    state.batch.reading = matches!(from, Where::At(..));
    // A second dialog beside one that is open is refused: the first one's answer still counts.
    if !state.asking {
        state.batch.read += 1;
    }
    vec![Effect::Batch(Task::Read(state.batch.read, from, options))]
}

/// The letter that everybody of the list is to send.
pub fn letter(state: &State) -> Draft {
    Draft {
        sender: Sender::default(),
        ..state.draft.clone()
    }
}

/// The list with its letter, once its columns are understood.
pub fn stock(state: &State) -> Option<Stock> {
    let list = state.batch.list.as_ref()?;
    Some(Stock {
        table: list.table.clone(),
        columns: list.columns.as_ref().ok()?.clone(),
        draft: letter(state),
        edits: state.batch.edits.clone(),
    })
}

/// Does what was asked for by menu, key or button.
pub(super) fn act(state: &mut State, action: Action) -> Vec<Effect> {
    match action {
        Action::CloseList => {
            state.batch = without_list(&state.batch);
            vec![
                Effect::Batch(Task::StopJudging),
                Effect::Batch(Task::StopMaking),
            ]
        }
        Action::PrintOne => {
            let row = state.batch.chosen.filter(|row| will_print(state, *row));
            let row = row.or_else(|| {
                let mut rows = state.batch.list.as_ref()?.rows();
                rows.find(|row| will_print(state, *row))
            });
            match row.and_then(|row| draft_of(state, row)) {
                Some(draft) => vec![Effect::Print(draft)],
                None => Vec::new(),
            }
        }
        Action::MakeLetters => {
            let to = Where::Ask(proposed(state));
            make(state, to)
        }
        _ => Vec::new(),
    }
}

/// The tab without what it had of a list. The numbers go on: what still comes of that is dropped.
fn without_list(batch: &Desk) -> Desk {
    Desk {
        output: batch.output.clone(),
        scale: batch.scale,
        read: batch.read + 1,
        judging: batch.judging + 1,
        look: batch.look + 1,
        paper_number: batch.paper_number + 1,
        making: batch.making,
        ..Desk::default()
    }
}

/// The proposed name of the file of all letters.
pub(super) fn proposed(state: &State) -> String {
    say!(state, "batch-file-letters", list = list_name(state))
}

fn list_name(state: &State) -> String {
    let list = state.batch.list.as_ref();
    let stem = list.and_then(|list| list.path.file_stem());
    stem.unwrap_or_default().display().to_string()
}

/// Makes the letters, unless something is wrong with all of them.
pub(super) fn make(state: &mut State, to: Where) -> Vec<Effect> {
    let Some(stock) = stock(state).filter(|_| can_make(state)) else {
        return Vec::new();
    };
    let batch = &state.batch;
    let Some(list) = &batch.list else {
        return Vec::new();
    };
    let (left_out, rows): (Vec<usize>, Vec<usize>) = list
        .rows()
        .partition(|row| batch.left_out.contains(row) && !is_unfit(batch, *row));
    let unjudged = list.rows().any(|row| verdict(batch, row).is_none());
    let make = Make {
        stock,
        list: list.path.clone(),
        some_fail: unjudged || batch.counts.not_ready > 0 || !left_out.is_empty(),
        rows,
        left_out,
        output: batch.output.clone(),
    };
    vec![Effect::Batch(Task::Make(Box::new(make), to))]
}

/// Whether letters can be made now.
pub fn can_make(state: &State) -> bool {
    let batch = &state.batch;
    let stands = batch.common.iter().any(Problem::is_error);
    batch.making.is_none() && batch.judged.is_none() && batch.counts.will_print > 0 && !stands
}

/// What was found about a row.
pub fn verdict(batch: &Desk, row: usize) -> Option<&Verdict> {
    batch.verdicts.get(row)?.as_ref()
}

fn is_unfit(batch: &Desk, row: usize) -> bool {
    verdict(batch, row).is_some_and(|verdict| verdict.fitness == Fitness::NotReady)
}

/// Whether a letter of this row will be made.
pub fn will_print(state: &State, row: usize) -> bool {
    !state.batch.left_out.contains(&row) && !is_unfit(&state.batch, row)
}

/// The letter of a row.
pub fn draft_of(state: &State, row: usize) -> Option<Draft> {
    let stock = stock(state)?;
    let entry = stock.entry(row);
    let batch = stock.batch(&state.campaign, state.today);
    Some(batch.draft(entry))
}

/// What a row says, as mended.
pub fn entry_of(state: &State, row: usize) -> Option<Entry> {
    let list = state.batch.list.as_ref()?;
    match state.batch.edits.get(&row) {
        Some(entry) => Some(entry.clone()),
        None => Some(list.columns.as_ref().ok()?.0.entry(list.table.0.row(row))),
    }
}

/// Takes in a change of the tab.
pub(super) fn change(state: &mut State, change: Change) -> Vec<Effect> {
    match change {
        Change::Sheet(sheet) => {
            return again(state, |options| options.sheet = Some(sheet));
        }
        Change::Encoding(encoding) => {
            return again(state, |options| options.encoding = encoding);
        }
        Change::Map(field, heading, on) => return map(state, field, &heading, on),
        Change::Filter(filter) => {
            state.batch.filter = filter;
            refresh(&mut state.batch);
        }
        Change::Sort(sort) => {
            state.batch.reverse = state.batch.sort == sort && !state.batch.reverse;
            state.batch.sort = sort;
            return look(state);
        }
        Change::Query(query) => {
            state.batch.query = query;
            return look(state);
        }
        Change::Choose(row) => state.batch.chosen = Some(row),
        Change::Tick(row, on) => {
            if on {
                state.batch.left_out.remove(&row);
            } else {
                state.batch.left_out.insert(row);
            }
            refresh(&mut state.batch);
        }
        Change::Mend(row) => {
            if let Some(entry) = entry_of(state, row) {
                state.batch.chosen = Some(row);
                state.dialog = Some(Dialog::Mend(row, Box::new(entry)));
            }
        }
        Change::Unmend(row) => {
            state.dialog = None;
            return mend(state, row, None);
        }
        Change::Output(output) => state.batch.output = output,
        Change::Scale(scale) => state.batch.scale = scale,
        Change::StopJudging => {
            state.batch.judging += 1;
            state.batch.judged = None;
            return vec![Effect::Batch(Task::StopJudging)];
        }
        Change::StopMaking => return vec![Effect::Batch(Task::StopMaking)],
    }
    Vec::new()
}

/// Reads the list again in another way.
fn again(state: &mut State, change: impl FnOnce(&mut Options)) -> Vec<Effect> {
    let Some(list) = &state.batch.list else {
        return Vec::new();
    };
    let (path, mut options) = (list.path.clone(), list.options.clone());
    change(&mut options);
    read(state, Where::At(path, false), options)
}

/// Takes a field from another column too, or no longer, and remembers it.
fn map(state: &mut State, field: Field, heading: &str, on: bool) -> Vec<Effect> {
    let Some(list) = &mut state.batch.list else {
        return Vec::new();
    };
    let used = list.used();
    let mut mapping = list.mapping.clone();
    // The lines of an address are decided together: the others stay as they are shown.
    let is_line = |field: &Field| field.name().starts_with("address");
    let fields = Field::ALL.into_iter();
    for other in fields.filter(|other| is_line(other) && is_line(&field)) {
        let now = used.get(&other).cloned().unwrap_or_default();
        mapping.entry(other).or_insert(now);
    }
    let mut headings = used.get(&field).cloned().unwrap_or_default();
    headings.retain(|known| known != heading);
    if on {
        headings.push(heading.to_owned());
    }
    mapping.insert(field, headings);
    list.map(mapping);
    let Ok(columns) = &list.columns else {
        return Vec::new();
    };
    let task = Task::Remember(columns.0.fingerprint(), list.mapping.clone());
    let mut effects = vec![Effect::Batch(task)];
    // A mended row stays as it was mended.
    effects.extend(look(state));
    effects
}

/// The list that was dropped among these files.
pub(super) fn dropped(paths: &[PathBuf]) -> Option<&PathBuf> {
    paths.first().filter(|path| is_list(path))
}
