//! A joint letter: one person's, in which people of a list join with name and town.

use super::Watcher;
use super::judge::{Batch, Fitness, Verdicts};
use crate::country::town_of;
use crate::letter::draft::Cosigner;
use crate::problem::{BatchProblem, Problem};

/// The most people who join in a letter: more than fit below it on a page or two.
pub const MOST: usize = 60;

/// The people of these rows who may join in the batch's letter, and what was found of each row:
/// those that are not ready for a letter of their own do not.
///
/// # Errors
/// One problem, if there are more than a letter has room for.
pub fn cosigners(
    batch: &Batch<'_>,
    rows: &[usize],
    jobs: usize,
    watcher: &dyn Watcher,
) -> Result<(Vec<Cosigner>, Verdicts), Problem> {
    let verdicts = batch.judge(rows, jobs, watcher);
    let judged: Verdicts = rows.iter().copied().zip(verdicts).collect();
    let ready = judged
        .iter()
        .filter(|(_, verdict)| verdict.fitness != Fitness::NotReady);
    let all = ready.map(|(row, _)| {
        let sender = batch.entry(*row).sender.cleaned();
        let lines: Vec<&str> = sender.lines().collect();
        let town = match sender.place.as_str() {
            "" => town_of(&lines, None).unwrap_or_default(),
            place => place.to_owned(),
        };
        Cosigner {
            name: sender.name,
            town,
        }
    });
    let all: Vec<Cosigner> = all.collect();
    if all.len() > MOST {
        let (count, most) = (all.len(), MOST);
        return Err(Problem::error(BatchProblem::TooManyJoin { count, most }));
    }
    Ok((all, judged))
}
