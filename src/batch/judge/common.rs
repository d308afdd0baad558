//! What all letters of a batch have in common, apart from their senders.

use std::collections::{BTreeSet, HashSet};

use super::{Batch, bounded};
use crate::letter::{Draft, Sender, Wording};
use crate::page::ReturnLine;
use crate::press::Press;
use crate::problem::{Cause, Fix, LetterProblem, ListProblem, Problem, Target};

/// So many of the longest addresses are tried in the return line.
const MAX_TRIED: usize = 8;

/// More alternatives than a paragraph has.
const MAX_WORDINGS: usize = 20;

/// What all letters of a batch have in common, apart from their senders.
pub struct Common {
    /// What is wrong with all of them; an error among it stops the batch.
    pub problems: Vec<Problem>,
    pub(super) known: HashSet<Box<Cause>>,
    /// What is told once of the languages that rows name.
    pub(super) languages: HashSet<String>,
    title: String,
    wordings: usize,
}

impl Common {
    /// What the files are called inside.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Whether the template has nothing to choose among.
    pub(in crate::batch) fn is_worded_one_way(&self) -> bool {
        self.wordings < 2
    }
}

impl<'a> Batch<'a> {
    /// What is true of every letter: the letter of somebody with the shortest name and address.
    pub fn common(&self, press: &mut Press<'a>) -> Common {
        let draft = Draft {
            sender: Sender {
                name: "A".to_owned(),
                address: vec!["A".to_owned()],
                place: "A".to_owned(),
            },
            ..self.draft.clone()
        };
        let (languages, no_languages) = self.no_languages();
        let mut common = Common {
            problems: others_words(&self.draft)
                .chain(self.columns.notices.iter().cloned())
                .chain(no_languages)
                .collect(),
            known: HashSet::new(),
            languages,
            title: String::new(),
            wordings: 0,
        };
        // Every alternative is looked at, whether or not a row will have it.
        let numbers = if self.draft.wording.is_some() {
            0..MAX_WORDINGS
        } else {
            0..1
        };
        let mut seen = BTreeSet::new();
        for number in numbers {
            let draft = Draft {
                wording: Some(Wording::Each(number)),
                ..draft.clone()
            };
            let made = press.make(&draft, self.today);
            if !seen.insert(made.wording) {
                break;
            }
            if number == 0 {
                let title = made.letter.as_ref().map(|letter| letter.title.clone());
                common.title = title.unwrap_or_default();
            }
            // Whose copies go where only a sender's country tells.
            let is_own =
                |cause: &Cause| matches!(cause, Cause::Letter(LetterProblem::CopiesLeftOut { .. }));
            for problem in made.problems.into_iter().filter(|one| !is_own(&one.cause)) {
                // Whether somebody passes the letter on is a question of where each sender lives.
                if matches!(
                    *problem.cause,
                    Cause::Letter(LetterProblem::NoWayRound { .. })
                ) {
                    continue;
                }
                if common.known.insert(problem.cause.clone()) || number == 0 {
                    common.problems.push(problem);
                }
            }
        }
        common.wordings = seen.len();
        common.problems.extend(self.returns_left_out(press));
        common
    }

    /// That the return line has no room for some senders' addresses: by the longest of them.
    fn returns_left_out(&self, press: &mut Press<'a>) -> Option<Problem> {
        let all = self.columns.first..self.table.len();
        let length = |row: usize| self.columns.length_of_sender(self.table.row(row));
        let mut longest: Vec<(usize, usize)> = Vec::with_capacity(2 * MAX_TRIED);
        for row in all {
            longest.push((length(row), row));
            if longest.len() == 2 * MAX_TRIED {
                longest.sort_unstable_by(|a, b| b.cmp(a));
                longest.truncate(MAX_TRIED);
            }
        }
        longest.sort_unstable_by(|a, b| b.cmp(a));
        let mut tried = longest.into_iter().take(MAX_TRIED);
        tried.find(|(_, row)| {
            let (entry, _) = bounded(self.entry(*row));
            let made = press.make(&self.draft(entry), self.today);
            made.laid
                .is_some_and(|laid| laid.returned == ReturnLine::LeftOut)
        })?;
        Some(Problem::warning(ListProblem::ReturnsLeftOut).fix(Fix::GoTo(Target::Paper)))
    }
}

/// Words that one person wrote, above the names of others; and that one person wrote before.
fn others_words(draft: &Draft) -> impl Iterator<Item = Problem> {
    let own = [&draft.words, &draft.who];
    let has_words = own.iter().any(|words| !words.trim().is_empty());
    let words = has_words
        .then(|| Problem::warning(ListProblem::WordsAboveEveryName).fix(Fix::GoTo(Target::Words)));
    let follows = draft
        .follows
        .map(|_| Problem::warning(ListProblem::FollowsAboveEveryName));
    words.into_iter().chain(follows)
}

/// The letters' problems that stop a whole batch.
pub fn stops(common: &Common) -> bool {
    common.problems.iter().any(Problem::is_error)
}
