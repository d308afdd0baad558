//! Which rows can be made into letters, and why the others cannot.
//!
//! A row is judged by making its letter: [`press`] has the rules, and what it finds that it does
//! not find in every letter of the batch is the row's own. Only what no single letter can tell is
//! looked for here: the same person twice, and who lives in the addressee's country.

mod common;
mod languages;
pub(crate) mod mended;
pub(super) mod named;
mod row;
mod twins;
mod verdict;

use std::collections::BTreeMap;

use jiff::civil::Date;
use rayon::prelude::*;

use super::Watcher;
use super::columns::{Columns, RowEntry, names_street};
use super::table::Table;
use crate::campaign::Campaign;
use crate::letter::{Draft, Sender};
use crate::page::added::{self, AddedFaces};
use crate::press::{Made, Press};
use crate::problem::{Cause, LetterProblem, PageProblem, Problem, RowProblem, Rule, Severity};
pub use common::{Common, stops};
pub(super) use row::bounded;
use twins::Person;
pub use twins::Twins;
pub use verdict::{Fitness, Verdict, Verdicts};

/// How many rows are taken at a time: so many letters are held laid out.
pub(super) const CHUNK: usize = 128;

/// A list and the letter that its people are to send.
pub struct Batch<'a> {
    /// The pack.
    pub campaign: &'a Campaign,
    /// The letter, without a sender.
    pub draft: Draft,
    /// The date where the draft has none.
    pub today: Date,
    /// The list.
    pub table: &'a Table,
    /// Its columns.
    pub columns: &'a Columns,
    /// Rows as somebody mended them here; the file stays as it is.
    pub edits: BTreeMap<usize, RowEntry>,
    /// The faces that its letters are printed with beside the program's, from the first to the last.
    pub faces: AddedFaces,
}

/// The letter of a row, and what was found of it by itself.
pub(super) struct RowLetter {
    /// What it is made of.
    pub draft: Draft,
    /// The letter.
    pub made: Made,
    /// Whether it can go out.
    pub verdict: Verdict,
    /// Who it is of.
    pub person: Option<Person>,
}

impl<'a> Batch<'a> {
    /// This letter of everybody in a list, as the list stands.
    pub fn new(
        campaign: &'a Campaign,
        draft: Draft,
        today: Date,
        (table, columns): (&'a Table, &'a Columns),
    ) -> Self {
        Self {
            campaign,
            draft,
            today,
            table,
            columns,
            edits: BTreeMap::new(),
            faces: added::used(),
        }
    }

    /// What a row says, as mended.
    pub fn entry(&self, index: usize) -> RowEntry {
        match self.edits.get(&index) {
            // Whoever mended it has looked at it.
            Some(entry) => RowEntry {
                doubts: mended::doubts_left(&self.listed(index), &entry.sender),
                ..entry.clone()
            },
            None => self.listed(index),
        }
    }

    /// What a row says in the list.
    fn listed(&self, index: usize) -> RowEntry {
        let row = self.table.row(index);
        let mut entry = self.columns.entry(row);
        let gone = self.columns.gone(row, self.today, &entry.sender.name);
        entry.doubts.extend(gone);
        entry
    }

    /// The indexes of all rows of people.
    pub fn rows(&self) -> Vec<usize> {
        let all = self.columns.first..self.table.len();
        all.filter(|index| self.nobody(*index).is_none()).collect()
    }

    /// The indexes of all rows that are nobody, each with what it is instead.
    pub fn not_people(&self) -> Vec<(usize, RowProblem)> {
        let all = self.columns.first..self.table.len();
        all.filter_map(|index| Some((index, self.nobody(index)?)))
            .collect()
    }

    /// Whether somebody looked at a row and took it as the list has it: two people may be alike.
    fn is_taken_as_listed(&self, index: usize) -> bool {
        self.edits.get(&index).is_some_and(|entry| {
            let listed = self.listed(index);
            entry.sender.cleaned() == listed.sender.cleaned()
        })
    }

    /// Whether somebody wrote another address than the list has: a slip in a name that was mended says
    /// nothing of where its owner lives.
    fn is_address_by_hand(&self, index: usize) -> bool {
        self.edits.get(&index).is_some_and(|entry| {
            let listed = self.listed(index);
            mended::is_address_by_hand(&listed.sender, &entry.sender)
        })
    }

    fn nobody(&self, index: usize) -> Option<RowProblem> {
        if self.edits.contains_key(&index) {
            return None;
        }
        self.columns.nobody(self.table.row(index))
    }

    /// The letter's date.
    pub fn date(&self) -> Date {
        self.draft.date.unwrap_or(self.today)
    }

    /// Makes the letter of a row and judges it by itself.
    fn letter(&self, press: &mut Press<'a>, common: &Common, index: usize) -> RowLetter {
        self.letter_of(press, common, index, self.entry(index))
    }

    /// The letter of a row that says this.
    pub(super) fn letter_of(
        &self,
        press: &mut Press<'a>,
        common: &Common,
        index: usize,
        entry: RowEntry,
    ) -> RowLetter {
        let (entry, mut reasons) = bounded(entry);
        let person = self.person(index, &entry.sender);
        let draft = self.draft_with(entry, &mut reasons);
        let by_hand = self.edits.contains_key(&index);
        // What many rows say is told once, and whoever mended a row has seen what it says.
        reasons.retain(|reason| {
            let typed = languages::language_of(reason);
            typed.is_none_or(|typed| !by_hand && !common.languages.contains(typed))
        });
        let made = press.make(&draft, self.today);
        let own = made.problems.iter().filter(|problem| {
            // What holds for all is told once; who signs is each row's own. A second page is
            // nothing to look at, and what an address lacks the list's columns tell better.
            // A list's names are its own.
            let is_of_typing =
                matches!(*problem.cause, Cause::Letter(LetterProblem::LowerCaseName));
            // But nothing of an address belongs before the date.
            let is_of_columns = problem.rule == Some(Rule::ShortAddress)
                && !matches!(
                    *problem.cause,
                    Cause::Letter(
                        LetterProblem::PostcodeInTown | LetterProblem::PostcodeBeforeDate
                    )
                );
            // And what a return line has no room for is told once.
            !is_of_typing
                && !is_of_columns
                && !matches!(*problem.cause, Cause::Page(PageProblem::ReturnLeftOut))
                && problem.rule != Some(Rule::Long)
                && (!common.known.contains(&problem.cause) || problem.rule == Some(Rule::NoSender))
        });
        reasons.extend(own.cloned());
        let is_told = reasons
            .iter()
            .any(|reason| reason.rule == Some(Rule::OwnCountry));
        if !is_told && !self.is_address_by_hand(index) {
            let elsewhere = self.lives_there_elsewhere(index);
            let is_new = |found: &Problem| reasons.iter().all(|known| known.cause != found.cause);
            let elsewhere = elsewhere.filter(is_new);
            reasons.extend(elsewhere);
        }
        let allowed = draft
            .allow
            .iter()
            .any(|rule| rule == Rule::OwnCountry.name());
        // What the advice asks for was done by hand: initials, and the town alone.
        let is_safe = allowed || (by_hand && hides_home(&draft.sender));
        for reason in &mut reasons {
            if reason.rule == Some(Rule::OwnCountry) && !is_safe {
                reason.severity = Severity::Error;
            }
        }
        let pages = made.laid.as_ref().map_or(0, |laid| laid.pages.len());
        RowLetter {
            draft,
            made,
            verdict: Verdict {
                pages,
                ..Verdict::of(reasons)
            },
            person,
        }
    }

    /// A column beside what is printed says that the sender lives in the office's country.
    fn lives_there_elsewhere(&self, index: usize) -> Option<Problem> {
        let country = self.campaign.addressee(&self.draft.to)?.home().country?;
        let (row, towns) = (self.table.row(index), &self.campaign.pack.towns);
        if let Some(found) = self.columns.names_country(row, country, towns) {
            return Some(found.problem());
        }
        let mut found = self.columns.names_town(row, country, towns)?.problem();
        // Where the address itself has no town, that is the only one.
        if self.entry(index).sender.place.is_empty() {
            found.rule = Some(Rule::OwnCountry);
        }
        Some(found)
    }

    /// A row's verdict once the rows before it are known.
    pub(super) fn beside_others(
        &self,
        index: usize,
        verdict: Verdict,
        person: Option<Person>,
        twins: &mut Twins,
    ) -> Verdict {
        let first = twins.see(index, person);
        match first.filter(|_| !self.is_taken_as_listed(index)) {
            Some(first) => {
                let row = self.table.row(first).line();
                verdict.with(vec![RowProblem::Duplicate { row }.problem()])
            }
            None => verdict,
        }
    }

    /// Judges these rows, in their order; rows after a cancellation have no verdict.
    pub fn judge(&self, rows: &[usize], jobs: usize, watcher: &dyn Watcher) -> Vec<Verdict> {
        let mut twins = Twins::of(rows.len());
        let mut verdicts = Vec::with_capacity(rows.len());
        self.judge_each(rows, &mut twins, jobs, watcher, &mut |told| match told {
            Judged::Common(_) => {}
            Judged::Rows(_, found) => verdicts.extend(found),
        });
        verdicts
    }

    /// Judges rows and tells what is found at once: first what holds for every letter, then some rows at a time.
    /// The twins are those of rows seen before; where these are not all rows, of all of them.
    pub fn judge_each(
        &self,
        rows: &[usize],
        twins: &mut Twins,
        jobs: usize,
        watcher: &dyn Watcher,
        tell: &mut dyn FnMut(Judged<'_>),
    ) {
        let mut presses: Vec<Press<'_>> = (0..jobs.max(1))
            .map(|_| Press::with(self.campaign, &self.faces))
            .collect();
        let common = self.common(&mut presses[0]);
        tell(Judged::Common(&common));
        for (done, chunk) in rows.chunks(CHUNK).enumerate() {
            if watcher.cancelled() {
                break;
            }
            let found = shared(&mut presses, chunk, |press, index| {
                let judged = self.letter(press, &common, index);
                (index, judged.verdict, judged.person)
            });
            let found = found
                .into_iter()
                .map(|(index, verdict, person)| self.beside_others(index, verdict, person, twins));
            let found = found.collect();
            tell(Judged::Rows(chunk, found));
            watcher.progress(done * CHUNK + chunk.len(), rows.len());
        }
    }
}

/// Whether nobody can be found by what is printed of a sender: initials, and a town that is no street.
pub fn hides_home(sender: &Sender) -> bool {
    sender.is_initials_and_town() && !sender.lines().any(names_street)
}

/// What judging tells as it goes on.
pub enum Judged<'a> {
    /// What every letter has.
    Common(&'a Common),
    /// These rows, each with its verdict.
    Rows(&'a [usize], Vec<Verdict>),
}

/// Does some work for each of these rows, a share of them on each press, and gives what came of
/// it in their order.
pub(super) fn shared<P: Send, R: Copy + Sync, T: Send>(
    presses: &mut [P],
    rows: &[R],
    work: impl Fn(&mut P, R) -> T + Sync,
) -> Vec<T> {
    let share = rows.len().div_ceil(presses.len()).max(1);
    let shares: Vec<Vec<T>> = presses
        .par_iter_mut()
        .zip(rows.par_chunks(share))
        .map(|(press, rows)| rows.iter().map(|row| work(press, *row)).collect())
        .collect();
    shares.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests;
