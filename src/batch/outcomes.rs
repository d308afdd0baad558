//! What became of the letters of each member: told once where it is the same of all of them, else with
//! the letter that it is about.

use std::collections::BTreeMap;

use super::judge::{Fitness, Verdict};
use super::order::{Choice, Order};
use super::output::ToCheck;
use super::programme::wish_for;
use crate::problem::Problem;

/// What was found about rows, as far as there is anything to tell.
pub(super) struct Outcomes {
    is_programme: bool,
    /// Of a programme; of one letter a row is settled when its letter is.
    rows: BTreeMap<usize, Outcome>,
    settled: Settled,
}

#[derive(Default)]
struct Outcome {
    /// What is doubtful about the row's choice.
    choice: Vec<Problem>,
    /// Each letter with what was found, and whether it was made.
    letters: Vec<(usize, Verdict, bool)>,
}

/// Rows to look at, rows with a letter that was not made, and of those that have some of their letters
/// what the list has to say to have what is missing, and nothing else.
#[derive(Default)]
pub(super) struct Settled {
    pub(super) to_check: ToCheck,
    pub(super) failed: Vec<(usize, Verdict)>,
    pub(super) missing: BTreeMap<usize, String>,
}

impl Outcomes {
    pub(super) fn new(order: &Order<'_, '_, '_>) -> Self {
        Self {
            is_programme: !order.cards.is_empty()
                || order.letters.iter().any(|item| item.id.is_some()),
            rows: BTreeMap::new(),
            settled: Settled::default(),
        }
    }

    /// Notes what a row chose.
    pub(super) fn chosen(&mut self, row: usize, choice: &Choice) {
        if self.is_programme && !choice.doubts.is_empty() {
            let outcome = self.rows.entry(row).or_default();
            outcome.choice = choice.doubts.clone();
        }
    }

    /// Notes a letter that was made.
    pub(super) fn made(&mut self, row: usize, letter: usize, verdict: Verdict) {
        if verdict.fitness != Fitness::ToCheck {
            return;
        }
        if self.is_programme {
            self.add(row, (letter, verdict, true));
        } else {
            self.settled.to_check.add(row, verdict);
        }
    }

    /// Notes a letter that was not made.
    pub(super) fn failed(&mut self, row: usize, letter: usize, verdict: Verdict) {
        if self.is_programme {
            self.add(row, (letter, verdict, false));
        } else {
            self.settled.failed.push((row, verdict));
        }
    }

    fn add(&mut self, row: usize, found: (usize, Verdict, bool)) {
        self.rows.entry(row).or_default().letters.push(found);
    }

    /// All that is to be told, row after row.
    pub(super) fn settled(self, order: &Order<'_, '_, '_>) -> Settled {
        let mut settled = self.settled;
        for (row, outcome) in self.rows {
            let due = order.due(row);
            let lost = outcome.letters.iter().filter(|(.., made)| !made);
            let lost: Vec<usize> = lost.map(|(letter, ..)| *letter).collect();
            let is_whole = lost.is_empty() && due > 0;
            if !lost.is_empty() && lost.len() < due {
                let wish = |letter: &usize| wish_for(order.letters, order.cards, *letter);
                let wishes: Vec<String> = lost.iter().map(wish).collect();
                settled.missing.insert(row, wishes.join("; "));
            }
            let mut letters = outcome.letters;
            letters.sort_by_key(|(letter, ..)| *letter);
            let verdict = Verdict::of(outcome.choice).with(reasons(letters, order, due));
            if is_whole {
                settled.to_check.add(row, verdict);
            } else {
                settled.failed.push((row, verdict));
            }
        }
        settled
    }
}

/// The reasons of a member's letters, each once: with the ids of the letters that have it, where not all do.
fn reasons(
    letters: Vec<(usize, Verdict, bool)>,
    order: &Order<'_, '_, '_>,
    due: usize,
) -> Vec<Problem> {
    let all: Vec<(usize, Problem)> = letters
        .into_iter()
        .flat_map(|(letter, verdict, _)| {
            let reasons = verdict.reasons.into_iter();
            reasons.map(move |reason| (letter, reason))
        })
        .collect();
    let mut known: Vec<&Problem> = Vec::new();
    let mut told = Vec::new();
    for (_, reason) in &all {
        if known.contains(&reason) {
            continue;
        }
        known.push(reason);
        let alike = all.iter().filter(|(_, other)| other == reason);
        let ids: Vec<&str> = alike.map(|(letter, _)| order.id(*letter)).collect();
        if ids.len() < due || due == 1 {
            told.push(reason.clone().about(ids.join(", ")));
        } else {
            told.push(reason.clone());
        }
    }
    told
}
