//! `entreaty labels`: labels for the members of a list, or for the offices that letters go to.

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::thread::available_parallelism;

use clap::Args;

use super::batch::told;
use super::list::office;
use super::member_list::{self, Reading};
use super::{Failed, fail, has_ending, opened, output, pack_or_built_in};
use super::{say, speaker, tell, today, unwritable, wrong_ending};
use crate::batch::Unwatched;
use crate::batch::judge::{Batch, Fitness, Verdict};
use crate::batch::labels::{self, Labels, Onto};
use crate::batch::programme;
use crate::campaign::{Campaign, Lang};
use crate::letter::Draft;
use crate::page::label;
use crate::problem::{CommandProblem, Problem, ProgrammeProblem, has_errors};
use crate::store::atomic;
use crate::strings::say;

#[derive(Args)]
pub(super) struct Options {
    /// A programme of letters (.programme), for labels of the offices that they go to
    #[arg(conflicts_with_all = ["senders", "to", "pack"])]
    file: Option<PathBuf>,
    #[arg(long, value_name = "ID", help = labels_help())]
    labels: String,
    /// The file to write: .pdf
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
    /// The member list, for labels of its people; rows that are not ready for a letter get none
    #[arg(long, value_name = "FILE")]
    senders: Option<PathBuf>,
    #[command(flatten)]
    reading: Reading,
    /// An office to make labels of, repeatable, all of the pack's without it; with a list, the one
    /// that its letters would go to
    #[arg(long, value_name = "ID")]
    to: Vec<String>,
    /// A pack's folder or .entreaty file; without it, the built-in pack
    #[arg(long, value_name = "PATH")]
    pack: Option<PathBuf>,
    /// The language of the offices' addresses; the pack's first one without it
    #[arg(long, value_name = "LANG", conflicts_with = "senders")]
    lang: Option<String>,
    /// So many labels of each office
    #[arg(long, value_name = "N", conflicts_with = "senders")]
    count: Option<NonZeroUsize>,
    /// The label to begin with, counted along the rows: for a sheet of which some are gone
    #[arg(long, value_name = "N")]
    start: Option<NonZeroUsize>,
}

/// The sheets, as their folder has them.
fn labels_help() -> String {
    let ids: Vec<&str> = label::all().iter().map(|one| one.id.as_str()).collect();
    format!("The sheets of labels: {}", ids.join(", "))
}

pub(super) fn run(options: Options) -> Result<ExitCode, Failed> {
    let mut problems = Vec::new();
    let sheet = label::find(&options.labels);
    if sheet.is_none() {
        let ids: Vec<&str> = label::all().iter().map(|one| one.id.as_str()).collect();
        let id = options.labels.clone();
        let problem = Problem::error(CommandProblem::NoLabels { id });
        problems.push(problem.suggest_among(&options.labels, ids));
    }
    let start = options.start.map_or(1, NonZeroUsize::get);
    let onto = sheet.map(|sheet| Onto { sheet, start });
    problems.extend(onto.as_ref().and_then(Onto::check));
    if !has_ending(&options.output, "pdf") {
        problems.push(wrong_ending(&options.output, ["pdf"]));
    }
    let (Some(onto), false) = (onto, has_errors(&problems)) else {
        tell(&problems);
        return Err(Failed);
    };
    let path = options.output.clone();
    let (labels, status) = match options.senders.clone() {
        Some(list) => of_members(options, &list, onto)?,
        None => (of_offices(&options, onto)?, ExitCode::SUCCESS),
    };
    atomic::write(&path, &labels.pdf).map_err(|error| unwritable(&path, &error))?;
    let line = say!(
        speaker(),
        "cli-labels",
        labels = labels.labels,
        sheets = labels.sheets,
        path = path.display().to_string()
    );
    say(&format!("{line}\n"));
    Ok(status)
}

fn of_members(options: Options, list: &Path, onto: Onto) -> Result<(Labels, ExitCode), Failed> {
    let loaded = pack_or_built_in(options.pack.as_deref(), false)?;
    let campaign = &loaded.campaign;
    let to = office(campaign, options.to.into_iter().next())?;
    let (table, columns) = options.reading.read_or_tell(list)?;
    tell(&table.notes);
    tell(&columns.notices);
    output::tell(&member_list::head(&table, &columns));
    let list = (&table, &columns);
    let batch = Batch::new(campaign, Draft::to(campaign, &to), today(), list);
    let rows = batch.rows();
    let jobs = available_parallelism().map_or(1, usize::from);
    let made = labels::of_members(&batch, &rows, onto, jobs, &Unwatched);
    let (made, judged) = made.map_err(|problems| {
        tell(&problems);
        Failed
    })?;
    let is_out = |verdict: &Verdict| verdict.fitness == Fitness::NotReady;
    let failed: Vec<(usize, Verdict)> = judged
        .iter()
        .filter(|(_, verdict)| is_out(verdict))
        .cloned()
        .collect();
    tell(&told(&batch, &failed));
    let tally = judged.iter().map(|(_, verdict)| verdict).collect();
    output::tell(&member_list::counts(&tally, &batch));
    let rows = rows.len();
    let Some(labels) = made else {
        return Err(fail(Problem::error(match rows {
            0 => CommandProblem::EmptyList,
            rows => CommandProblem::NoneMade { rows },
        })));
    };
    if failed.is_empty() {
        return Ok((labels, ExitCode::SUCCESS));
    }
    let count = failed.len();
    tell(&[Problem::warning(CommandProblem::SomeLabels { count, rows })]);
    Ok((labels, ExitCode::from(3)))
}

fn of_offices(options: &Options, onto: Onto) -> Result<Labels, Failed> {
    let mut letters: Vec<(Arc<Campaign>, Draft)> = Vec::new();
    if let Some(path) = &options.file {
        let mut packs = |path: Option<&Path>| match opened(path, false) {
            (Some(loaded), problems) if !has_errors(&problems) => Ok(Arc::new(loaded.campaign)),
            (_, problems) => Err(problems),
        };
        let (programme, found) = programme::read(path, &mut packs).map_err(|problems| {
            tell(&problems);
            Failed
        })?;
        tell(&found);
        if programme.letters.is_empty() {
            return Err(fail(Problem::error(ProgrammeProblem::NoLetters)));
        }
        letters.extend(
            programme
                .letters
                .into_iter()
                .map(|one| (one.campaign, one.draft)),
        );
    } else {
        let campaign = Arc::new(pack_or_built_in(options.pack.as_deref(), false)?.campaign);
        let ids: Vec<String> = if options.to.is_empty() {
            let all = campaign.addressees.iter();
            all.map(|office| office.id.to_string()).collect()
        } else {
            let named = options.to.iter().cloned();
            named
                .map(|id| office(&campaign, Some(id)))
                .collect::<Result<_, _>>()?
        };
        for id in ids {
            letters.push((campaign.clone(), Draft::to(&campaign, &id)));
        }
    }
    if let Some(lang) = &options.lang {
        for (_, draft) in &mut letters {
            draft.lang = Lang::new(lang.as_str());
        }
    }
    let count = options.count.map_or(1, NonZeroUsize::get);
    let all = letters.iter().map(|(campaign, draft)| (&**campaign, draft));
    let found = labels::judge_offices(all.clone(), today());
    tell(&found);
    if has_errors(&found) {
        return Err(Failed);
    }
    labels::of_offices(all, count, onto).map_err(|problems| {
        tell(&problems);
        Failed
    })
}
