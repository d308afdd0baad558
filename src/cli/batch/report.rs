//! What is said of a batch: while it is made, and of what came of it.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use crate::batch::Watcher;
use crate::batch::judge::{Batch, Verdict};
use crate::batch::make::{Output, Stopped, Summary};
use crate::cli::output::{self, Line};
use crate::cli::{Failed, fail, member_list, say, speaker, tell, ui_lang};
use crate::problem::{CommandProblem, Problem};
use crate::strings::say;

/// Prints the result.
pub(super) fn report(
    batch: &Batch<'_>,
    is_several: bool,
    output: &Output,
    made: Result<Summary, Stopped>,
    quiet: bool,
) -> Result<(ExitCode, Summary), Failed> {
    let summary = match made {
        Ok(summary) => summary,
        Err(Stopped::Problems(problems)) => {
            tell(&problems);
            return Err(fail(Problem::error(CommandProblem::NoneWritten)));
        }
        Err(Stopped::Nothing(summary)) => {
            tell(&summary.notes);
            tell(&told(batch, &summary.failed));
            if !quiet {
                tell_counts(batch, &summary);
            }
            return Err(fail(Problem::error(match summary.rows {
                0 => CommandProblem::EmptyList,
                rows => CommandProblem::NoneMade { rows },
            })));
        }
        Err(Stopped::Cancelled) => return Err(fail(Problem::error(CommandProblem::Stopped))),
    };
    tell(&summary.notes);
    tell(&told(batch, &summary.to_check.first));
    let more = summary.to_check.tally.rows() - summary.to_check.first.len();
    if more > 0 {
        tell(&[Problem::warning(CommandProblem::MoreRows { count: more })]);
    }
    tell(&told(batch, &summary.failed));
    if !quiet {
        tell_counts(batch, &summary);
    }
    let line = if is_several {
        summary.line_of_several(batch.date(), ui_lang())
    } else {
        summary.line(batch, ui_lang())
    };
    if summary.letters > 0 {
        say(&format!("{line}\n"));
    }
    if summary.cards > 0 {
        let names = summary.card_files.iter();
        let names: Vec<String> = names.map(|(_, path)| path.display().to_string()).collect();
        let line = say!(
            speaker(),
            "cli-cards",
            cards = summary.cards,
            people = summary.card_signers,
            sheets = summary.card_sheets,
            path = names.join(", ")
        );
        say(&format!("{line}\n"));
    }
    if summary.replaced != (0, 0) {
        let (files, removed) = summary.replaced;
        let line = say!(speaker(), "cli-replaced", files = files, removed = removed);
        say(&format!("{line}\n"));
    }
    let status = if summary.failed.is_empty() {
        ExitCode::SUCCESS
    } else {
        let letters = summary.letters + summary.cards;
        let rows = due(&summary, is_several);
        tell(&[Problem::warning(match &output.failed {
            Some(path) => CommandProblem::SomeMadeOthersIn {
                letters,
                rows,
                path: path.display().to_string(),
            },
            None => CommandProblem::SomeMade { letters, rows },
        })]);
        ExitCode::from(3)
    };
    Ok((status, summary))
}

/// How many letters and cards there were to make; of one letter, that many rows.
fn due(summary: &Summary, is_several: bool) -> usize {
    if is_several {
        summary.due
    } else {
        summary.rows
    }
}

/// How many rows are what, and why.
fn tell_counts(batch: &Batch<'_>, summary: &Summary) {
    let mut tally = summary.to_check.tally.clone();
    tally.extend(summary.failed.iter().map(|(_, verdict)| verdict));
    tally.add_ready(summary.rows.saturating_sub(tally.rows()));
    output::tell(&member_list::counts(&tally, batch));
}

/// Rows with their reasons, each with its place in the list.
pub(in crate::cli) fn told(batch: &Batch<'_>, rows: &[(usize, Verdict)]) -> Vec<Problem> {
    let mut told = Vec::new();
    for (index, verdict) in rows {
        let line = batch.table.row(*index).line();
        for reason in &verdict.reasons {
            let row = match &reason.about {
                Some(letter) => format!("{}:{line}, {letter}", batch.table.name),
                None => format!("{}:{line}", batch.table.name),
            };
            told.push(reason.clone().about(row));
        }
    }
    told
}

/// Where the time went; work on several threads is added up.
pub(super) fn timings(summary: &Summary, reading: Duration, all: Duration, jobs: usize) {
    let jobs = u32::try_from(jobs).unwrap_or(1);
    let speaker = speaker();
    let stages = [
        (say!(speaker, "cli-time-read"), reading),
        (say!(speaker, "cli-time-judge"), summary.times.review / jobs),
        (
            say!(speaker, "cli-time-compose"),
            summary.times.compose / jobs,
        ),
        (
            say!(speaker, "cli-time-lay-out"),
            summary.times.lay_out / jobs,
        ),
        (say!(speaker, "cli-time-write"), summary.writing),
        (say!(speaker, "cli-time-all"), all),
    ];
    let lines = stages.map(|(stage, took)| format!("{stage:8} {:9.3} s\n", took.as_secs_f64()));
    output::tell(&lines.concat());
}

/// Progress on the terminal, if there is one.
pub(super) struct Terminal {
    start: Instant,
    line: Line,
}

impl Terminal {
    pub(super) fn new() -> Self {
        Self {
            start: Instant::now(),
            line: Line::new(),
        }
    }

    pub(super) fn clear(&self) {
        self.line.show("");
    }
}

impl Watcher for Terminal {
    fn progress(&self, done: usize, of: usize) {
        if done == 0 || !self.line.is_shown() {
            return;
        }
        #[allow(clippy::cast_precision_loss)]
        let left = self
            .start
            .elapsed()
            .mul_f64((of - done) as f64 / done as f64);
        let seconds = left.as_secs();
        let line = if seconds <= 90 {
            say!(
                speaker(),
                "cli-progress-seconds",
                done = done,
                all = of,
                left = seconds
            )
        } else {
            say!(
                speaker(),
                "cli-progress-minutes",
                done = done,
                all = of,
                left = seconds.div_ceil(60)
            )
        };
        self.line.show(&line);
    }
}
