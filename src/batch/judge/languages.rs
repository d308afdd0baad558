//! The languages that a list's own column names and that the letter is not there in: what stands in many rows is told
//! once for the list, and holds none of them up.

use std::collections::{HashMap, HashSet};

use super::{Batch, named};
use crate::campaign::Lang;
use crate::problem::{Language, ListProblem, Problem, RowProblem};

/// From so many rows on that say the same, it is told for the list.
const SEVERAL: usize = 3;
/// More languages than the members of a group speak, and than are named.
const MAX_NAMED: usize = 12;

impl Batch<'_> {
    /// The language that a row names, if this office is written to in it.
    pub(super) fn language(&self, text: &str) -> Option<Lang> {
        let text = self.columns.language_by_letter(text).unwrap_or(text);
        let office = self.campaign.addressee(&self.draft.to);
        let writes =
            |lang: &Lang| office.is_none_or(|office| office.salutation.get(lang).is_some());
        named::language(self.campaign, text).filter(writes)
    }

    /// That there is no letter in the language that a row names.
    pub(super) fn no_language(&self, text: &str) -> Problem {
        let typed = text.trim().to_owned();
        let language = Language::of(&self.draft.lang);
        let is_letter = typed.chars().count() == 1;
        let cause = if is_letter && self.columns.language_by_letter(text).is_none() {
            RowProblem::AnyLanguage { typed, language }
        } else {
            RowProblem::NoLanguage { typed, language }
        };
        cause.problem()
    }

    /// What several rows say of a language in which there is no letter, and that it is so.
    pub(super) fn no_languages(&self) -> (HashSet<String>, Option<Problem>) {
        let mut rows: HashMap<&str, (usize, usize)> = HashMap::new();
        if let [column] = self.columns.columns_of_languages() {
            for index in self.columns.first..self.table.len() {
                let cell = self.table.row(index).cell(*column).trim();
                if !cell.is_empty() {
                    rows.entry(cell).or_insert((0, index)).0 += 1;
                }
            }
        }
        let mut several: Vec<(&str, (usize, usize))> = rows
            .into_iter()
            .filter(|(cell, (count, first))| {
                // What only means that nothing stands there is no language.
                let says = || !self.columns.entry(self.table.row(*first)).lang.is_empty();
                // What may be a need of theirs, and no language, is looked at by somebody.
                let is_language =
                    || self.columns.language_by_letter(cell).is_some() || named::is_language(cell);
                *count >= SEVERAL && self.language(cell).is_none() && is_language() && says()
            })
            .collect();
        several.sort_unstable_by_key(|(_, (_, first))| *first);
        let told = several.iter().map(|(cell, _)| (*cell).to_owned());
        let told = told.take(MAX_NAMED).collect();
        let names = several.iter().take(MAX_NAMED);
        let names: Vec<String> = names
            .map(|(cell, (count, _))| format!("{cell} ({count})"))
            .collect();
        let language = Language::of(&self.draft.lang);
        let problem = (!names.is_empty())
            .then(|| Problem::warning(ListProblem::NoLanguages { names, language }));
        (told, problem)
    }
}

/// The language that a row names and no letter is there in, if that is what a problem says.
pub(super) fn language_of(problem: &Problem) -> Option<&str> {
    match &*problem.cause {
        crate::problem::Cause::Row(
            RowProblem::NoLanguage { typed, .. } | RowProblem::AnyLanguage { typed, .. },
        ) => Some(typed),
        _ => None,
    }
}
