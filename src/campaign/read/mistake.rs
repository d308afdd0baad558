//! What serde could not read of a value, as data: its sentences are not read.

use std::fmt::{self, Display};
use std::ops::Range;

use serde::de::{Error, Expected, Unexpected};

use crate::problem::{Either, ReadProblem, did_you_mean};

/// What serde could not read.
#[derive(Debug)]
pub(super) struct Mistake {
    /// What is wrong, where it is known by now.
    pub(super) problem: Option<ReadProblem>,
    /// What was probably meant.
    pub(super) near: Option<String>,
    /// Where, in bytes of the file.
    pub(super) span: Option<Range<usize>>,
}

impl Mistake {
    /// The mistake, and what it is where that was not known yet.
    #[must_use]
    pub(super) fn or(mut self, problem: impl FnOnce() -> Option<ReadProblem>) -> Self {
        self.problem = self.problem.or_else(problem);
        self
    }

    /// The mistake, here where no part of it was the place.
    #[must_use]
    pub(super) fn at(mut self, span: Range<usize>) -> Self {
        self.span.get_or_insert(span);
        self
    }
}

impl From<ReadProblem> for Mistake {
    fn from(problem: ReadProblem) -> Self {
        Self {
            problem: Some(problem),
            near: None,
            span: None,
        }
    }
}

impl Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.problem)
    }
}

impl Error for Mistake {
    /// A sentence tells a program nothing: the code that asked for the value knows more.
    fn custom<T: Display>(_: T) -> Self {
        Self {
            problem: None,
            near: None,
            span: None,
        }
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        match found {
            Unexpected::Signed(_) | Unexpected::Unsigned(_) => ReadProblem::NumberUnfit.into(),
            _ => Self::custom(expected),
        }
    }

    fn unknown_variant(given: &str, known: &'static [&'static str]) -> Self {
        let near = did_you_mean(given, known.iter().copied());
        let known = known.iter().map(|&name| name.to_owned()).collect();
        let problem = ReadProblem::UnknownValue {
            given: given.to_owned(),
            known: Either::of(known),
        };
        Self {
            near: near.map(str::to_owned),
            ..problem.into()
        }
    }

    fn missing_field(key: &'static str) -> Self {
        let key = key.to_owned();
        ReadProblem::MissingKey { key }.into()
    }

    fn duplicate_field(_: &'static str) -> Self {
        ReadProblem::Twice.into()
    }
}

impl std::error::Error for Mistake {}
