//! How many rows can be made into letters, and why somebody should look at the others.
//!
//! Counted row by row, with one example of each kind of reason: kept whole, the reasons of a long list
//! take more room than the list.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::judge::{Fitness, Verdict};
use crate::problem::{Problem, Severity};

/// How many rows are what, and why.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    rows: BTreeMap<Fitness, usize>,
    reasons: Vec<Reason>,
}

/// What several rows are doubtful for.
#[derive(Clone, Debug)]
struct Reason {
    rows: usize,
    /// That of the first row.
    example: Problem,
}

impl Tally {
    /// Counts a row.
    pub fn add(&mut self, verdict: &Verdict) {
        *self.rows.entry(verdict.fitness).or_default() += 1;
        let is_alike =
            |one: &Problem, other: &Problem| one.severity == other.severity && one.is_alike(other);
        for (index, reason) in verdict.reasons.iter().enumerate() {
            let before = &verdict.reasons[..index];
            if before.iter().any(|other| is_alike(reason, other)) {
                continue;
            }
            let mut known = self.reasons.iter_mut();
            match known.find(|known| is_alike(reason, &known.example)) {
                Some(known) => known.rows += 1,
                None => self.reasons.push(Reason {
                    rows: 1,
                    example: reason.clone(),
                }),
            }
        }
    }

    /// Counts so many rows with nothing to look at.
    pub fn add_ready(&mut self, rows: usize) {
        *self.rows.entry(Fitness::Ready).or_default() += rows;
    }

    /// How many rows are this.
    pub fn count(&self, fitness: Fitness) -> usize {
        self.rows.get(&fitness).copied().unwrap_or(0)
    }

    /// How many rows were counted.
    pub fn rows(&self) -> usize {
        self.rows.values().sum()
    }

    /// Each kind of reason with how many rows have it and one example: the worst and the most frequent first.
    pub fn reasons(&self) -> Vec<(Severity, usize, &Problem)> {
        let reasons = self.reasons.iter();
        let mut reasons: Vec<_> = reasons
            .map(|reason| (reason.example.severity, reason.rows, &reason.example))
            .collect();
        reasons.sort_by_key(|(severity, count, _)| (Reverse(*severity), Reverse(*count)));
        reasons
    }
}

impl<'a> Extend<&'a Verdict> for Tally {
    fn extend<T: IntoIterator<Item = &'a Verdict>>(&mut self, verdicts: T) {
        for verdict in verdicts {
            self.add(verdict);
        }
    }
}

impl<'a> FromIterator<&'a Verdict> for Tally {
    fn from_iter<T: IntoIterator<Item = &'a Verdict>>(verdicts: T) -> Self {
        let mut tally = Self::default();
        tally.extend(verdicts);
        tally
    }
}
