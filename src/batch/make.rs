//! The letters of a batch, made and written.
//!
//! Rows go through the presses in chunks: laid out side by side, their glyphs numbered in the
//! rows' order, their pages written side by side, and appended in order. So the same list gives
//! the same bytes however many threads there are, and no more than a chunk of letters is held laid
//! out. Everything is written under names of our own and renamed at the end
//! ([`Outputs`](crate::store::outputs::Outputs)).
//!
//! Members who send several letters each ([`programme`](super::programme)) take the same way: a
//! batch of one letter is one whose members send one.

mod blank;
mod commons;
mod finish;

use std::collections::{BTreeSet, HashMap};
use std::time::Instant;

use super::Watcher;
use super::cards::{self, Deck};
use super::judge::{Batch, CHUNK, Common, Fitness, RowLetter, Twins, Verdict, shared};
use super::mail::{Bag, Mail, With};
use super::order::{Choices, Collation, Item, Order};
use super::outcomes::Outcomes;
use super::output::PageCounts;
pub use super::output::{Alike, Into, Output, Stopped, Summary, ToCheck};
use super::presses::Presses;
use super::stack::{Pressed, Shared, Stack};
use crate::problem::{BatchProblem, Problem, ProgrammeProblem, Rule, has_errors};
pub use blank::make_blank;
use commons::{Commons, told};
use finish::{Beside, finish};

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
    let order = Order {
        letters: &[Item::of(batch)],
        cards: &[],
        people: batch,
        rows,
        left_out,
        choices: &Choices::new(),
        collation: Collation::Member,
        title: None,
    };
    make_several(&order, output, mail, jobs, watcher)
}

/// Makes several letters of each row and writes them.
///
/// # Errors
/// As [`make`].
pub fn make_several(
    order: &Order<'_, '_, '_>,
    output: &Output,
    mail: &Mail,
    jobs: usize,
    watcher: &dyn Watcher,
) -> Result<Summary, Stopped> {
    let (letters, rows, people) = (order.letters, order.rows, order.people);
    if letters.is_empty() && order.cards.is_empty() {
        return Err(Problem::error(ProgrammeProblem::Empty).into());
    }
    let mut presses: Vec<Presses<'_>> = (0..jobs.max(1)).map(|_| Presses::new(letters)).collect();
    let commons = Commons::of(order, &mut presses[0])?;
    let first = commons.of.first().map(Common::title);
    let title = order.title.or(first).unwrap_or(&commons.card_title);
    let mut shares = told(letters, &commons.of);
    shares.extend(order.cards.iter().map(|card| Shared {
        common: card.told(),
        title: String::new(),
        date: card.today,
    }));
    let lang = letters.first().map(|item| &item.batch.draft.lang);
    let lang = lang.or(order.cards.first().map(|item| &item.card.lang));
    let lang = lang.unwrap_or(&people.draft.lang);
    let each = rows.iter().map(|row| order.due(*row));
    let most = if letters.is_empty() {
        0
    } else {
        each.sum::<usize>().max(1)
    };
    let mut stack = Stack::new(shares, output, (title, lang), most)?;
    let places = cards::places(order, output, &mut stack.outputs).map_err(Stopped::Problems)?;
    for path in mail.paths() {
        stack.check(path)?;
    }
    let mails = matches!(output.into, Into::Folder { mails: true, .. });
    let mut bag = Bag::new(people, mail, rows)?;
    let mut twins = Twins::of(rows.len());
    let mut outcomes = Outcomes::new(order);
    let mut summary = Summary {
        rows: rows.len(),
        page_counts: PageCounts::with_room(letters.len(), rows.len()),
        ..Summary::default()
    };
    for row in rows {
        // Of somebody who named no letter that there is, one at least was to be made.
        summary.due += order.due(*row).max(1);
        if let Some(choice) = order.choices.get(*row) {
            outcomes.chosen(*row, choice);
        }
    }
    let mut wordings: Vec<HashMap<u32, usize>> = vec![HashMap::new(); letters.len()];
    let mut made = vec![0; letters.len()];
    let mut members = BTreeSet::new();
    let mut done = 0;
    for round in order.rounds() {
        let size = (CHUNK / round.len()).max(1);
        for (before, some) in (0..).step_by(size).zip(rows.chunks(size)) {
            if watcher.cancelled() {
                return Err(Stopped::Cancelled);
            }
            // Letter by letter: what letters have in common is prepared for those of one after another.
            let places = || some.iter().enumerate();
            let each = round.iter().flat_map(|letter| {
                let due = places().filter(|(_, row)| order.is_due(**row, *letter));
                due.map(|(place, row)| (place, *letter, *row))
            });
            let tasks: Vec<(usize, usize, usize)> = each.collect();
            let mut laid_out = shared(&mut presses, &tasks, |presses, (place, letter, row)| {
                let batch = letters[letter].batch;
                let press = presses.of(letter);
                let common = &commons.of[letter];
                let entry = order.entry(batch, row);
                let RowLetter {
                    draft,
                    made,
                    verdict,
                    person,
                } = batch.letter_of(press, common, row, entry);
                let kind = mail.envelopes.as_ref();
                let envelopes = kind.and_then(|kind| {
                    press.envelopes(&draft, &made, kind.envelope, kind.with_window)
                });
                let (envelopes, problems) = envelopes.unwrap_or_default();
                let mut verdict = verdict.with(problems);
                let mut with = With {
                    envelopes,
                    ..With::default()
                };
                if mail.notes.is_some() && made.laid.is_some() {
                    let (notes, mut problems) = press.notes(&draft, batch.today);
                    // What is so of all notes is told once.
                    let of_all = |problem: &mut Problem| !problem.is_error();
                    with.told = problems.extract_if(.., of_all).collect();
                    verdict = verdict.with(problems);
                    with.notes = notes;
                }
                let wording = made.wording;
                let mail = mails.then(|| made.mail()).flatten();
                let laid = made.laid.filter(|_| verdict.fitness != Fitness::NotReady);
                let pages = laid.map(|laid| laid.pages);
                (
                    (place, letter, row),
                    draft,
                    pages.map(|pages| (pages, mail, with)),
                    wording,
                    (verdict, person),
                )
            });
            laid_out.sort_by_key(|(task, ..)| task.0);
            let start = Instant::now();
            let mut fit = Vec::new();
            let count = laid_out.len();
            for ((place, letter, row), draft, pages, wording, (verdict, person)) in laid_out {
                let batch = letters[letter].batch;
                let verdict = batch.beside_others(row, verdict, person, &mut twins);
                match pages {
                    Some((pages, mail, with)) => {
                        bag.add(batch, row, with);
                        let next = wordings[letter].len() + 1;
                        let wording = *wordings[letter].entry(wording).or_insert(next);
                        made[letter] += 1;
                        if !order.is_one_letter() {
                            members.insert(row);
                        }
                        let alike = Alike {
                            letter,
                            lang: draft.lang.code().to_owned(),
                            cases: draft.cases,
                        };
                        *summary.alike.entry(alike).or_default() += 1;
                        summary
                            .page_counts
                            .note(letter, before + place, pages.len());
                        fit.push(Pressed {
                            row: batch.table.row(row).line(),
                            letter,
                            name: draft.sender.name,
                            place: draft.sender.place,
                            lang: draft.lang,
                            asks: draft.asks,
                            wording,
                            pages,
                            mail,
                        });
                        outcomes.made(row, letter, verdict);
                    }
                    None => outcomes.failed(row, letter, verdict),
                }
            }
            stack.add(fit)?;
            bag.write()?;
            summary.writing += start.elapsed();
            done += count;
            watcher.progress(done, summary.due);
        }
    }
    summary.writers = members.len();
    let mut card_signers = BTreeSet::new();
    let deck = Deck::of(
        order,
        output.tagged,
        &commons.cards,
        &mut outcomes,
        &mut card_signers,
        (jobs, watcher, done, summary.due),
    )?;
    summary.card_signers = card_signers.len();
    members.extend(card_signers);
    for (card, count) in deck.counts() {
        let item = &order.cards[card].card;
        let alike = Alike {
            letter: letters.len() + card,
            lang: item.lang.code().to_owned(),
            cases: vec![item.person.clone()],
        };
        summary.alike.insert(alike, count);
    }
    let settled = outcomes.settled(order);
    (summary.to_check, summary.failed) = (settled.to_check, settled.failed);
    summary.missing = settled.missing;
    summary.wordings = wordings.iter().map(HashMap::len).sum();
    summary.notes = commons.problems;
    for (index, item) in letters.iter().enumerate() {
        let (batch, common) = (item.batch, &commons.of[index]);
        let one_wording = common.is_worded_one_way() && !batch.campaign.pack.any_order;
        let mut notes = Vec::new();
        if batch.draft.wording.is_some() && one_wording {
            notes.push(Problem::warning(BatchProblem::NoAlternatives));
        }
        if made[index] > 1 && wordings[index].len() == 1 {
            notes.extend(same(batch, made[index]));
        }
        let about = |note: Problem| match item.id {
            Some(id) => note.about(id),
            None => note,
        };
        summary.notes.extend(notes.into_iter().map(about));
    }
    if has_errors(&summary.notes) {
        return Err(Stopped::Problems(summary.notes));
    }
    for press in &presses {
        summary.times += press.times();
    }
    // The last moment at which nothing is to be taken back.
    if watcher.cancelled() {
        return Err(Stopped::Cancelled);
    }
    let start = Instant::now();
    summary.rows += order.left_out.len();
    let taken_out = order.left_out.iter().map(|row| (*row, Verdict::left_out()));
    summary.failed.extend(taken_out);
    summary.failed.sort_by_key(|(row, _)| *row);
    let beside = Beside {
        bag,
        deck,
        places: &places,
        title,
    };
    finish(people, output, stack, Some(beside), &mut summary)?;
    summary.members = if order.is_one_letter() {
        summary.letters
    } else {
        members.len()
    };
    summary.writing += start.elapsed();
    if summary.letters + summary.cards == 0 {
        return Err(Stopped::Nothing(Box::new(summary)));
    }
    Ok(summary)
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
