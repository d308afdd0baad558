//! The letters of a batch, made and written.
//!
//! Rows go through the presses in chunks: laid out side by side, their glyphs numbered in the
//! rows' order, their pages written side by side, and appended in order. So the same list gives
//! the same bytes however many threads there are, and no more than a chunk of letters is held laid
//! out. Everything is written under names of our own and renamed at the end ([`Outputs`]).

use std::collections::HashMap;
use std::time::Instant;

use super::Watcher;
use super::blank;
use super::judge::{Batch, CHUNK, Fitness, RowLetter, Twins, Verdict, shared, stops};
use super::mail::{Bag, Mail};
pub use super::output::{Into, Output, Stopped, Summary};
use super::report;
use super::stack::{Pressed, Stack, cannot};
use crate::press::Press;
use crate::problem::{Advice, BatchProblem, Problem, Rule, Why, has_errors};
use crate::store::outputs::{Outputs, is_half_way};

/// Makes the letters of these rows and writes them.
///
/// # Errors
/// [`Stopped`]; then nothing stands under any of the names but, where no row could be made, the
/// table of what was not.
pub fn make(
    batch: &Batch<'_>,
    rows: &[usize],
    output: &Output,
    jobs: usize,
    watcher: &dyn Watcher,
) -> Result<Summary, Stopped> {
    make_with(batch, rows, &[], output, &Mail::default(), jobs, watcher)
}

/// The same with what the letters travel in; rows of `left_out`, that somebody took out, are told
/// in the table of what was not made.
///
/// # Errors
/// As [`make`].
pub fn make_with(
    batch: &Batch<'_>,
    rows: &[usize],
    left_out: &[usize],
    output: &Output,
    mail: &Mail,
    jobs: usize,
    watcher: &dyn Watcher,
) -> Result<Summary, Stopped> {
    let mut presses: Vec<Press<'_>> = (0..jobs.max(1))
        .map(|_| Press::new(batch.campaign))
        .collect();
    let common = batch.common(&mut presses[0]);
    if stops(&common) {
        return Err(Stopped::Problems(common.problems));
    }
    let mut twins = Twins::of(rows.len());
    let mut stack = Stack::new(batch, output, common.title())?;
    for path in mail.paths() {
        stack.check(path)?;
    }
    let mut bag = Bag::new(batch, mail, rows)?;
    let mut summary = Summary {
        rows: rows.len(),
        ..Summary::default()
    };
    let mut wordings = HashMap::new();
    for (done, chunk) in rows.chunks(CHUNK).enumerate() {
        if watcher.cancelled() {
            return Err(Stopped::Cancelled);
        }
        let letters = shared(&mut presses, chunk, |press, index| {
            let RowLetter {
                draft,
                made,
                verdict,
                person,
            } = batch.letter(press, &common, index);
            let envelope = mail.envelopes.as_ref();
            let envelope = envelope.and_then(|kind| press.envelope(&draft, &made, kind.envelope));
            let (envelope, problems) = envelope.unzip();
            let verdict = verdict.with(problems.unwrap_or_default());
            let wording = made.wording;
            let laid = made.laid.filter(|_| verdict.fitness != Fitness::NotReady);
            let pages = laid.map(|laid| laid.pages);
            (
                index,
                draft,
                pages.map(|pages| (pages, envelope)),
                wording,
                (verdict, person),
            )
        });
        let start = Instant::now();
        let mut fit = Vec::new();
        for (index, draft, pages, wording, (verdict, person)) in letters {
            let verdict = batch.beside_others(index, verdict, person, &mut twins);
            match pages {
                Some((pages, envelope)) => {
                    bag.add(batch, index, envelope);
                    let next = wordings.len() + 1;
                    let wording = *wordings.entry(wording).or_insert(next);
                    fit.push(Pressed {
                        row: batch.table.row(index).line(),
                        name: draft.sender.name,
                        place: draft.sender.place,
                        lang: draft.lang,
                        asks: draft.asks,
                        wording,
                        pages,
                    });
                    if verdict.fitness == Fitness::ToCheck {
                        summary.to_check.push((index, verdict));
                    }
                }
                None => summary.failed.push((index, verdict)),
            }
        }
        stack.add(fit)?;
        bag.write()?;
        summary.writing += start.elapsed();
        watcher.progress((done * CHUNK + chunk.len()).min(rows.len()), rows.len());
    }
    summary.wordings = wordings.len();
    let one_wording = common.is_worded_one_way() && !batch.campaign.pack.any_order;
    summary.notes = common.problems;
    if batch.draft.wording.is_some() && one_wording {
        summary.notes.push(one_way());
    }
    if stack.made.letters > 1 && wordings.len() == 1 {
        summary.notes.extend(same(batch, stack.made.letters));
        if has_errors(&summary.notes) {
            return Err(Stopped::Problems(summary.notes));
        }
    }
    for press in &presses {
        summary.times += press.times();
    }
    // The last moment at which nothing is to be taken back.
    if watcher.cancelled() {
        return Err(Stopped::Cancelled);
    }
    let start = Instant::now();
    summary.rows += left_out.len();
    let taken_out = left_out.iter().map(|row| (*row, Verdict::left_out()));
    summary.failed.extend(taken_out);
    summary.failed.sort_by_key(|(row, _)| *row);
    finish(batch, output, stack, Some(bag), &mut summary)?;
    summary.writing += start.elapsed();
    if summary.letters == 0 {
        return Err(Stopped::Nothing(Box::new(summary)));
    }
    Ok(summary)
}

/// Makes letters to complete by pen, all alike.
///
/// # Errors
/// [`Stopped`].
pub fn make_blank(
    batch: &Batch<'_>,
    count: usize,
    output: &Output,
    watcher: &dyn Watcher,
) -> Result<Summary, Stopped> {
    let (pages, common) = blank::letter(batch)?;
    let mut stack = Stack::new(batch, output, common.title())?;
    let mut summary = Summary {
        rows: count,
        notes: common.problems,
        ..Summary::default()
    };
    let mut left = count;
    while left > 0 {
        if watcher.cancelled() {
            return Err(Stopped::Cancelled);
        }
        let some = left.min(CHUNK);
        let first = count - left;
        let letters = (0..some).map(|index| Pressed {
            row: first + index + 1,
            name: String::new(),
            place: String::new(),
            lang: batch.draft.lang.clone(),
            asks: batch.draft.asks.clone(),
            wording: 1,
            pages: pages.clone(),
        });
        stack.add(letters.collect())?;
        left -= some;
        watcher.progress(count - left, count);
    }
    finish(batch, output, stack, None, &mut summary)?;
    Ok(summary)
}

/// Letters were to differ, and the template has one wording only.
fn one_way() -> Problem {
    Problem::warning(BatchProblem::NoAlternatives)
}

/// `same`: letters that differ in nothing but their sender, where a pack counts that.
fn same(batch: &Batch<'_>, letters: usize) -> Option<Problem> {
    let level = batch.campaign.pack.levels.get(Rule::Same.name());
    let severity = level.copied().unwrap_or(Rule::Same.level()).severity()?;
    let mut problem = Problem::of(Rule::Same, BatchProblem::Same { letters });
    problem.severity = severity;
    if batch
        .draft
        .allow
        .iter()
        .any(|rule| rule == Rule::Same.name())
    {
        problem.severity = crate::problem::Severity::Warning;
    }
    Some(problem)
}

/// Closes the stack, writes the tables, and puts everything where it belongs.
fn finish(
    batch: &Batch<'_>,
    output: &Output,
    stack: Stack<'_>,
    bag: Option<Bag<'_>>,
    summary: &mut Summary,
) -> Result<(), Stopped> {
    let (mut outputs, made, files) = stack.close()?;
    if made.letters == 0 {
        // No empty file is taken for letters; the reasons are worth having.
        outputs = Outputs::new();
    } else if let (Some(path), Some(table)) = (&output.manifest, &made.table) {
        let names: Vec<String> = files
            .iter()
            .map(|file| file.display().to_string())
            .collect();
        let version = batch.campaign.pack.version.to_string();
        let common = report::Common {
            office: &batch.draft.to,
            pack_version: &version,
            allowed: &batch.draft.allow,
        };
        let bytes = report::manifest(table, &names, &common);
        outputs
            .write(path, &bytes)
            .map_err(|error| cannot(path, &error))?;
    }
    if let (Some(bag), true) = (bag, made.letters > 0) {
        bag.finish(batch, made.letters, &mut outputs, &mut summary.notes)?;
    }
    if let Some(path) = &output.failed {
        let failed = summary.failed.iter();
        let failed: Vec<(usize, String)> = failed
            .map(|(index, verdict)| (*index, verdict.why(output.ui_lang)))
            .collect();
        let bytes = report::failed(batch.table, batch.columns, &failed);
        outputs
            .write(path, &bytes)
            .map_err(|error| cannot(path, &error))?;
    }
    outputs.commit().map_err(|error| {
        let (why, advice) = (Why::of(&error), Advice::of(&error));
        Problem::error(if is_half_way(&error) {
            BatchProblem::PartlyWritten { why, advice }
        } else {
            BatchProblem::NothingWritten { why, advice }
        })
    })?;
    summary.letters = made.letters;
    summary.pages = made.pages;
    summary.files = files;
    Ok(())
}
