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

/// Whether a problem says that nobody of this row signs.
fn signs_nothing(problem: &Problem) -> bool {
    matches!(
        &*problem.cause,
        Cause::Row(
            RowProblem::Died { .. }
                | RowProblem::Left { .. }
                | RowProblem::Unwanted { .. }
                | RowProblem::Company { .. }
        )
    )
}

impl State {
    /// The rows that are told to repeat others of which none is printed. Of several that repeat the same one, only
    /// the first is; and none where one is of somebody who died, left, wants no letter or is a company.
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
        // “Ann Lee”, “Ann B. Lee” who repeats her, and “Ann Beth Lee” who repeats that one are all the first's.
        let mut roots: HashMap<usize, usize> = HashMap::new();
        for (row, line) in &twins {
            if let Some(first) = lines.get(line) {
                let root = *roots.get(first).unwrap_or(first);
                roots.insert(*row, root);
            }
        }
        // What is said of one of them may be true of all.
        let is_gone = |row: usize| {
            let reasons = self.verdict(row).map(|verdict| &verdict.reasons);
            reasons.is_some_and(|reasons| reasons.iter().any(signs_nothing))
        };
        let all = roots
            .iter()
            .flat_map(|(row, root)| [(*row, *root), (*root, *root)]);
        let mut printed: HashSet<usize> = all
            .filter(|(row, root)| is_gone(*row) || (row == root && self.will_print(*row)))
            .map(|(_, root)| root)
            .collect();
        let rows = twins
            .iter()
            .filter_map(|(row, _)| Some((*row, *roots.get(row)?)));
        rows.filter(|(row, root)| self.will_print(*row) && printed.insert(*root))
            .map(|(row, _)| row)
            .collect()
    }

    /// Whether a problem of a row still holds, whatever became of others.
    pub(super) fn holds(&self, row: usize, problem: &Problem) -> bool {
        repeats(problem).is_none() || !self.last_of_twins.contains(&row)
    }
}
