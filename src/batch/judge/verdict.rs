//! Whether a row can be made into a letter, and why it cannot.

use crate::problem::{ListProblem, Problem, Severity};
use crate::strings::UiLang;

/// Whether a row can be made into a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fitness {
    /// It can.
    Ready,
    /// It can, and somebody should look at it first.
    ToCheck,
    /// It cannot.
    NotReady,
}

/// Rows, each with what was found of it.
pub type Verdicts = Vec<(usize, Verdict)>;

/// What was found about a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Whether it can be made into a letter.
    pub fitness: Fitness,
    /// Why it cannot, or why somebody should look at it.
    pub reasons: Vec<Problem>,
    /// How many pages its letter has; 0 where there is none.
    pub pages: usize,
}

impl Verdict {
    pub(in crate::batch) fn of(reasons: Vec<Problem>) -> Self {
        let fitness = match reasons.iter().map(|reason| reason.severity).max() {
            None => Fitness::Ready,
            Some(Severity::Warning) => Fitness::ToCheck,
            Some(Severity::Error) => Fitness::NotReady,
        };
        Self {
            fitness,
            reasons,
            pages: 0,
        }
    }

    /// The same with more reasons.
    pub(in crate::batch) fn with(mut self, more: Vec<Problem>) -> Self {
        self.reasons.extend(more);
        Self {
            pages: self.pages,
            ..Self::of(self.reasons)
        }
    }

    /// Of a row that somebody took out.
    pub fn left_out() -> Self {
        Self {
            fitness: Fitness::NotReady,
            reasons: vec![Problem::error(ListProblem::LeftOut)],
            pages: 0,
        }
    }

    /// The reasons in words.
    pub fn why(&self, lang: UiLang) -> String {
        let due = |reason: &&Problem| reason.is_error() || self.fitness != Fitness::NotReady;
        let reasons = self.reasons.iter().filter(due);
        let reasons: Vec<String> = reasons.map(|reason| reason.message(lang)).collect();
        reasons.join("; ")
    }
}
