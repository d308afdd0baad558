//! A joint letter: one person's, in which people of a list join with name and town.

use super::Watcher;
use super::judge::{Batch, Fitness, Verdict, Verdicts};
use crate::country::{fold, town_of};
use crate::letter::draft::Cosigner;
use crate::letter::{Draft, Sender};
use crate::problem::{BatchProblem, Cause, Problem, RowProblem};

/// The most people who join in a letter: more than fit below it on a page or two.
pub const MAX: usize = 60;

/// The people of these rows who may join in this letter, and what was found of each row: those that
/// are not ready for a letter of their own do not, nor does whoever signs it.
///
/// # Errors
/// One problem, if there are more than a letter has room for.
pub fn cosigners(
    batch: &Batch<'_>,
    rows: &[usize],
    letter: &Draft,
    jobs: usize,
    watcher: &dyn Watcher,
) -> Result<(Vec<Cosigner>, Verdicts), Problem> {
    let verdicts = batch.judge(rows, jobs, watcher);
    let judged: Verdicts = rows.iter().copied().zip(verdicts).collect();
    let ready = judged
        .iter()
        .filter(|(_, verdict)| verdict.fitness != Fitness::NotReady);
    // Nobody joins twice.
    let is_twin = |verdict: &Verdict| {
        let mut reasons = verdict.reasons.iter();
        reasons.any(|reason| matches!(*reason.cause, Cause::Row(RowProblem::Duplicate { .. })))
    };
    let ready = ready.filter(|(_, verdict)| !is_twin(verdict));
    let signer = cosigner(&letter.sender.cleaned());
    let all = ready.filter_map(|(row, _)| {
        let draft = batch.draft(batch.entry(*row));
        let known = cosigner(&draft.sender.cleaned());
        let is_signer =
            fold(&known.name) == fold(&signer.name) && fold(&known.town) == fold(&signer.town);
        // Where the letter has initials and a town, so has everybody in it.
        let name = draft.printed_sender().name;
        (!is_signer).then_some(Cosigner { name, ..known })
    });
    let all: Vec<Cosigner> = all.collect();
    if all.len() > MAX {
        let (count, most) = (all.len(), MAX);
        return Err(Problem::error(BatchProblem::TooManyJoin { count, most }));
    }
    Ok((all, judged))
}

/// Somebody as they join: with their town.
fn cosigner(sender: &Sender) -> Cosigner {
    let lines: Vec<&str> = sender.lines().collect();
    let town = match sender.place.as_str() {
        "" => town_of(&lines, None).unwrap_or_default(),
        place => place.to_owned(),
    };
    Cosigner {
        name: sender.name.clone(),
        town,
    }
}
