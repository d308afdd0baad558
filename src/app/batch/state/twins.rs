//! Duplicates whose first row gets no letter: the one that is left of them is told no more.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::{List, State};
use crate::problem::{Cause, Problem, RowProblem};

/// The row that somebody's row repeats, if that is what a problem says.
fn repeats(problem: &Problem) -> Option<usize> {
    match &*problem.cause {
        Cause::Row(RowProblem::Duplicate { row }) => Some(*row),
        _ => None,
    }
}

impl State {
    /// The rows that are told to repeat others of which none is printed. Of several that repeat the same one, only
    /// the first is.
    pub fn last_of_twins(&self) -> BTreeSet<usize> {
        let Some(list) = &self.list else {
            return BTreeSet::new();
        };
        let twins = list.rows().filter_map(|row| {
            let reasons = &self.verdict(row)?.reasons;
            Some((row, reasons.iter().find_map(repeats)?))
        });
        let twins: Vec<(usize, usize)> = twins.collect();
        if twins.is_empty() {
            return BTreeSet::new();
        }
        let wanted: HashSet<usize> = twins.iter().map(|(_, line)| *line).collect();
        let lines: HashMap<usize, usize> = List::rows(list)
            .map(|row| (list.table.0.row(row).line(), row))
            .filter(|(line, _)| wanted.contains(line))
            .collect();
        let mut printed: HashSet<usize> = HashSet::new();
        let mut found = BTreeSet::new();
        for (row, line) in twins {
            let first = lines.get(&line);
            let has_letter = first.is_some_and(|first| self.will_print(*first));
            if !has_letter && self.will_print(row) && printed.insert(line) {
                found.insert(row);
            }
        }
        found
    }

    /// Whether a problem of a row still holds, whatever became of others.
    pub(super) fn holds(&self, row: usize, problem: &Problem) -> bool {
        repeats(problem).is_none() || !self.last_of_twins.contains(&row)
    }
}
