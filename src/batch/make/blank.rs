//! Sets of letters to complete by pen.

use super::commons::told;
use super::finish::finish;
use super::{Alike, Output, Stopped, Summary};
use crate::batch::judge::{CHUNK, Common};
use crate::batch::order::Item;
use crate::batch::stack::{Pressed, Stack};
use crate::batch::{Watcher, blank};
use crate::problem::{Problem, ProgrammeProblem, has_errors};

/// Makes sets of these letters to complete by pen, all alike.
///
/// # Errors
/// [`Stopped`].
pub fn make_blank(
    letters: &[Item<'_, '_>],
    count: usize,
    output: &Output,
    watcher: &dyn Watcher,
) -> Result<Summary, Stopped> {
    let Some(first) = letters.first().map(|item| item.batch) else {
        return Err(Problem::error(ProgrammeProblem::NoLetters).into());
    };
    let mut sets = Vec::new();
    let mut commons = Vec::new();
    let mut problems: Vec<Problem> = Vec::new();
    for item in letters {
        match blank::letter(item.batch) {
            Ok((pages, mut common)) => {
                let found = std::mem::take(&mut common.problems).into_iter();
                problems.extend(
                    found
                        .filter(|one| !problems.iter().any(|p| p.cause == one.cause))
                        .collect::<Vec<_>>(),
                );
                sets.push(pages);
                commons.push(common);
            }
            Err(Stopped::Problems(found)) => problems.extend(found),
            Err(other) => return Err(other),
        }
    }
    if has_errors(&problems) {
        return Err(Stopped::Problems(problems));
    }
    let title = commons.first().map_or("", Common::title);
    let mut stack = Stack::new(
        told(letters, &commons),
        output,
        (title, &first.draft.lang),
        count * letters.len(),
    )?;
    let mut summary = Summary {
        rows: count,
        due: count * letters.len(),
        members: count,
        writers: count,
        notes: problems,
        ..Summary::default()
    };
    let mut left = count;
    while left > 0 {
        if watcher.cancelled() {
            return Err(Stopped::Cancelled);
        }
        let some = left.min((CHUNK / letters.len()).max(1));
        let first = count - left;
        let pressed = (0..some).flat_map(|index| {
            let each = letters.iter().zip(&sets).enumerate();
            each.map(move |(letter, (item, pages))| Pressed {
                row: first + index + 1,
                letter,
                name: String::new(),
                place: String::new(),
                lang: item.batch.draft.lang.clone(),
                asks: item.batch.draft.asks.clone(),
                wording: 1,
                pages: pages.clone(),
                mail: None,
            })
        });
        stack.add(pressed.collect())?;
        left -= some;
        watcher.progress(count - left, count);
    }
    for (letter, item) in letters.iter().enumerate() {
        let alike = Alike {
            letter,
            lang: item.batch.draft.lang.code().to_owned(),
            cases: item.batch.draft.cases.clone(),
        };
        summary.alike.insert(alike, count);
    }
    finish(first, output, stack, None, &mut summary)?;
    Ok(summary)
}
