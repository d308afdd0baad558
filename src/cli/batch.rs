//! `entreaty batch`: many letters from a member list.

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::thread::{self, JoinHandle, available_parallelism};
use std::time::{Duration, Instant};

use clap::{Args, ValueEnum};

use super::choice::Choice;
use super::member_list::{self, Reading};
use super::output::{self, Line};
use super::programme::{Letters, of_one};
use super::{Failed, fail, has_ending, read_words_ahead, say, speaker, tell};
use super::{today, ui_lang, wrong_ending};
use crate::batch::columns::{Columns, Mapping};
use crate::batch::judge::{Batch, Verdict};
use crate::batch::mail::Mail;
use crate::batch::make::{Into, Output, Stopped, Summary, make_blank, make_several};
use crate::batch::order::{Choices, Collation, Order};
use crate::batch::programme;
use crate::batch::table::{self, Table};
use crate::batch::{Watcher, names};
use crate::problem::{CommandProblem, FileProblem, Problem, ProgrammeProblem, has_errors};
use crate::store::folders;
use crate::strings::say;

/// The most rows to be looked at that are printed.
const MAX_TOLD: usize = 20;

#[derive(Args)]
// Each is an option of its own.
#[allow(clippy::struct_excessive_bools)]
pub(super) struct Options {
    /// A letter saved in the window (.letter), or a programme of several (.programme); options given
    /// here replace what it says
    file: Option<PathBuf>,
    /// The office: president, prosecutor or interior in the built-in pack; repeatable, for a letter
    /// to each
    #[arg(long, value_name = "ID", required_unless_present = "file")]
    to: Vec<String>,
    #[command(flatten)]
    choice: Choice,
    /// The member list: .csv, .xlsx, .ods or .vcf; - reads standard input
    #[arg(long, value_name = "FILE", required_unless_present_any = ["blank", "table_sheet", "signature_sheet", "reply_slip"])]
    senders: Option<PathBuf>,
    #[command(flatten)]
    reading: Reading,
    /// Makes so many letters with drawn lines for name, address and signature, to complete by pen
    #[arg(long, value_name = "N", conflicts_with_all = ["senders", "map"])]
    blank: Option<NonZeroUsize>,
    /// The file to write all letters to: .pdf
    #[arg(short, long, value_name = "FILE", required_unless_present_any = ["each", "table_sheet", "signature_sheet", "reply_slip"])]
    output: Option<PathBuf>,
    /// The folder to write a file for each letter to
    #[arg(long, value_name = "DIR", conflicts_with_all = ["output", "per_file", "duplex"])]
    each: Option<PathBuf>,
    /// Makes these files e-mails to open and send (.eml) instead of PDFs
    #[arg(long, requires = "each")]
    mails: bool,
    /// How these files are called: {{row}} {{number}} {{name}} {{place}} {{office}} {{letter}} {{date}}
    /// {{lang}}; without it {{row}} {{name}}, and of several letters {{letter}} too
    #[arg(long, value_name = "PATTERN", requires = "each")]
    names: Option<String>,
    /// Of several letters, what lies together: all of a member, or all to an office
    #[arg(long, value_name = "BY", value_enum, default_value_t)]
    collate: Collate,
    /// Writes parts of so many letters: all-1.pdf, all-2.pdf
    #[arg(long, value_name = "N")]
    per_file: Option<NonZeroUsize>,
    /// Begins each letter on an odd page, for printing on both sides
    #[arg(long)]
    duplex: bool,
    #[command(flatten)]
    mail: super::mail::Sent,
    /// Chooses among the template's alternative paragraphs, letter by letter: the same number and
    /// the same person give the same letter
    #[arg(long, value_name = "SEED", conflicts_with = "blank")]
    vary: Option<u64>,
    /// Tags the file for screen readers; files of --each always are
    #[arg(long)]
    tagged: bool,
    /// The file of a programme's cards: .pdf; without it they go beside the letters, where no file is
    /// replaced
    #[arg(long, value_name = "FILE", conflicts_with = "blank")]
    cards: Option<PathBuf>,
    /// A table of the letters that were made: .csv
    #[arg(long, value_name = "FILE")]
    manifest: Option<PathBuf>,
    /// A table of the rows that were not made, each with its reason, to mend and use again: .csv
    #[arg(long, value_name = "FILE", conflicts_with = "blank")]
    failed: Option<PathBuf>,
    /// The table of prices that you keep (.toml), to tell what the letters cost to post one by one
    #[arg(long, value_name = "FILE", conflicts_with_all = ["mails", "cover"])]
    prices: Option<PathBuf>,
    /// Replaces parts, files of --each and cards of an earlier run, where they are PDFs that this program
    /// made and nobody changed since; old parts that --manifest names from then and that no new one
    /// replaces are removed
    #[arg(long, conflicts_with = "mails")]
    replace: bool,
    /// Notes nothing in the diary, where one is kept
    #[arg(long)]
    no_diary: bool,
    /// How many threads to use; as many as there are processors without it
    #[arg(long, value_name = "N")]
    jobs: Option<NonZeroUsize>,
    /// Leaves out what is told of the list's columns and rows as a whole
    #[arg(long)]
    quiet: bool,
    /// Tells where the time went
    #[arg(long)]
    timings: bool,
}

/// What lies together in one file.
#[derive(Clone, Copy, Default, ValueEnum)]
enum Collate {
    #[default]
    Member,
    Office,
}

pub(super) fn run(mut options: Options) -> Result<ExitCode, Failed> {
    read_words_ahead();
    // A long list takes as long as the pack too.
    let beside = Beside::begin(options.senders.as_deref(), &options.reading);
    let files = Files::of(&mut options);
    let mut problems = Vec::new();
    let file = options.file.as_deref();
    let letters = Letters::of(
        file,
        options.to,
        options.choice,
        options.vary,
        &mut problems,
    )?;
    let Letters {
        programme, is_one, ..
    } = &letters;
    let has_none = programme.letters.is_empty();
    // Envelopes are of letters, and so are sets that are completed by pen.
    let only_of_letters = options.mail.names_envelopes() || options.blank.is_some();
    if has_none && only_of_letters {
        return Err(fail(Problem::error(ProgrammeProblem::NoLetters)));
    }
    if files.cards.is_some() && programme.cards.is_empty() {
        problems.push(Problem::error(ProgrammeProblem::NoCards));
    }
    if !is_one {
        problems.extend(options.mail.of_one_letter().map(of_one));
    }
    let mail = options.mail.mail(programme, &mut problems);
    let only_handouts = options.senders.is_none() && options.blank.is_none();
    if only_handouts {
        problems.extend(files.without_letters(&mail));
    }
    let output = files.output(
        options.per_file,
        [options.duplex, options.tagged, options.replace],
        options.names.unwrap_or_else(|| {
            let names = if *is_one {
                names::DEFAULT
            } else {
                names::OF_SEVERAL
            };
            names.to_owned()
        }),
        options.mails,
        &options.mail,
    );
    let output = output.map_err(|found| problems.extend(found)).ok();
    let prices = options.prices.as_deref().map(super::postage::prices);
    let prices = prices.transpose().unwrap_or_else(|found| {
        problems.extend(found);
        None
    });
    let jobs = options
        .jobs
        .or(available_parallelism().ok())
        .map_or(1, NonZeroUsize::get);
    let start = Instant::now();
    let (list, reading) = beside.list(options.senders.as_deref(), options.reading);
    let list = list.map_err(|found| problems.extend(found)).ok();
    tell(&problems);
    if !has_errors(&problems) {
        // None is written of several letters.
        if let Some(first) = programme.letters.first() {
            options
                .mail
                .write_handouts(&first.campaign, &first.draft, today(), !only_handouts)?;
        }
        if only_handouts {
            return Ok(ExitCode::SUCCESS);
        }
    }
    let (Some(output), Some((table, columns)), false) = (output, list, has_errors(&problems))
    else {
        return Err(Failed);
    };
    tell(&table.notes);
    let quiet = options.quiet || options.senders.is_none();
    if !quiet {
        output::tell(&member_list::head(&table, &columns));
    }
    let batches = programme.batches(&table, &columns, today());
    let mut items = programme.items(&batches);
    if *is_one {
        for item in &mut items {
            item.id = None;
        }
    }
    let alone = programme.people(letters.people.clone(), &table, &columns, today());
    let Some(people) = batches.first().or(alone.as_ref()) else {
        return Err(fail(Problem::error(ProgrammeProblem::Empty)));
    };
    let rows = people.rows();
    let cards = programme.card_items(&[], today());
    let choices = if *is_one {
        Choices::new()
    } else {
        programme::choices(&items, &cards, people, &rows)
    };
    if options.blank.is_some() && !cards.is_empty() {
        let cards = cards.len();
        tell(&[Problem::warning(ProgrammeProblem::NoBlankCards { cards })]);
    }
    let order = Order {
        letters: &items,
        cards: &cards,
        people,
        rows: &rows,
        left_out: &[],
        choices: &choices,
        collation: match options.collate {
            Collate::Member => Collation::Member,
            Collate::Office => Collation::Office,
        },
        title: Some(programme.title.trim()).filter(|title| !title.is_empty()),
    };
    let pool = rayon::ThreadPoolBuilder::new().num_threads(jobs).build();
    let pool = pool.map_err(|error| {
        let reason = error.to_string();
        fail(Problem::error(CommandProblem::Jobs { jobs, reason }))
    })?;
    let watch = Terminal::new();
    let made = pool.install(|| match options.blank {
        Some(count) => make_blank(&items, count.get(), &output, &watch),
        None => make_several(&order, &output, &mail, jobs, &watch),
    });
    watch.clear();
    let (status, summary) = report(people, !is_one, &output, made, quiet)?;
    if let Some(prices) = &prices {
        let lots = summary.postage(&items, output.duplex, prices);
        super::postage::say_lines(&lots, prices);
    }
    if !options.no_diary {
        let entries = summary.entries(&items, &cards, output.way(mail.cover.is_some()));
        let campaigns = items.iter().map(|item| item.batch.campaign);
        let campaigns = campaigns.chain(cards.iter().map(|card| card.campaign));
        let campaigns: Vec<_> = campaigns.collect();
        super::diary::note(&entries, &campaigns);
    }
    if options.timings {
        timings(&summary, reading, start.elapsed(), jobs);
    }
    Ok(status)
}

/// A list as it was read, and how long that took.
type Listed = (Result<(Table, Columns), Vec<Problem>>, Duration);

/// A list that is read while the pack is.
struct Beside(Option<JoinHandle<Listed>>);

impl Beside {
    /// Begins to read it. What is typed is waited for only once all else is known to be right.
    fn begin(senders: Option<&Path>, reading: &Reading) -> Self {
        let path = senders.filter(|path| *path != Path::new("-"));
        let begun = path.and_then(|path| {
            let (path, reading) = (path.to_owned(), reading.clone());
            let read = move || listed(Some(&path), reading);
            thread::Builder::new().spawn(read).ok()
        });
        Self(begun)
    }

    /// The list, read now where it was not before.
    fn list(self, senders: Option<&Path>, reading: Reading) -> Listed {
        let begun = self.0.and_then(|begun| begun.join().ok());
        begun.unwrap_or_else(|| listed(senders, reading))
    }
}

/// Reads the list of this name, or else a list of nobody.
fn listed(senders: Option<&Path>, reading: Reading) -> Listed {
    let start = Instant::now();
    let list = match senders {
        Some(path) => reading.read(path),
        None => table::from_bytes("", b"Name".to_vec(), &table::Options::default())
            .map_err(|problem| vec![problem])
            .and_then(|table| {
                let columns = Columns::of(&table, &Mapping::new())?;
                Ok((table, columns))
            }),
    };
    (list, start.elapsed())
}

/// The files that the options name.
struct Files {
    output: Option<PathBuf>,
    each: Option<PathBuf>,
    cards: Option<PathBuf>,
    manifest: Option<PathBuf>,
    failed: Option<PathBuf>,
    senders: Option<PathBuf>,
    prices: Option<PathBuf>,
}

impl Files {
    fn of(options: &mut Options) -> Self {
        Self {
            output: options.output.take(),
            each: options.each.take(),
            cards: options.cards.take(),
            manifest: options.manifest.take(),
            failed: options.failed.take(),
            senders: options.senders.clone(),
            prices: options.prices.clone(),
        }
    }

    /// Refuses outputs that need a list where only handouts are made.
    fn without_letters(&self, mail: &Mail) -> Option<Problem> {
        let of_letters = [
            &self.output,
            &self.each,
            &self.cards,
            &self.manifest,
            &self.failed,
            &self.prices,
        ];
        let path = of_letters
            .into_iter()
            .flatten()
            .chain(mail.paths())
            .next()?;
        let path = path.display().to_string();
        Some(Problem::error(CommandProblem::NoList { path }))
    }

    /// What is to be written where; two things under one name are refused, and so is anything in
    /// the place of the list itself.
    fn output(
        self,
        per_file: Option<NonZeroUsize>,
        [duplex, tagged, replaces]: [bool; 3],
        names: String,
        mails: bool,
        mail: &super::mail::Sent,
    ) -> Result<Output, Vec<Problem>> {
        let mut problems = Vec::new();
        let endings = [
            (&self.output, "pdf"),
            (&self.cards, "pdf"),
            (&self.manifest, "csv"),
            (&self.failed, "csv"),
        ];
        let endings = endings
            .into_iter()
            .filter_map(|(path, ending)| Some((path.as_ref()?, ending)))
            .chain(mail.paths().map(|path| (path, "pdf")));
        for (path, ending) in endings {
            if !has_ending(path, ending) {
                problems.push(wrong_ending(path, [ending]));
            }
        }
        let all = [
            &self.output,
            &self.cards,
            &self.manifest,
            &self.failed,
            &self.senders,
            &self.prices,
        ];
        let all: Vec<&PathBuf> = all.into_iter().flatten().chain(mail.paths()).collect();
        let places: Vec<PathBuf> = all.iter().map(|path| folders::resolved(path)).collect();
        for (index, path) in all.iter().enumerate() {
            if places[..index].contains(&places[index]) {
                let path = path.display().to_string();
                problems.push(Problem::error(FileProblem::NamedTwice { path }));
            }
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let into = match (self.each, self.output) {
            (Some(path), _) => Into::Folder { path, names, mails },
            (None, path) => Into::File {
                path: path.unwrap_or_default(),
                per_file: per_file.map(NonZeroUsize::get),
            },
        };
        Ok(Output {
            ui_lang: ui_lang(),
            into,
            replaces,
            duplex,
            tagged,
            cards: self.cards,
            manifest: self.manifest,
            failed: self.failed,
        })
    }
}

/// Prints the result.
fn report(
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
            tell(&told(batch, &summary.failed, usize::MAX));
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
    tell(&told(batch, &summary.to_check, MAX_TOLD));
    tell(&told(batch, &summary.failed, usize::MAX));
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
    let looked_at = summary.failed.iter().chain(&summary.to_check);
    let ready = Verdict::ready();
    let others = summary
        .rows
        .saturating_sub(summary.failed.len() + summary.to_check.len());
    let ready = std::iter::repeat_n(&ready, others);
    let verdicts = looked_at.map(|(_, verdict)| verdict).chain(ready);
    output::tell(&member_list::counts(verdicts, batch));
}

/// Rows with their reasons, each with its place in the list.
pub(super) fn told(batch: &Batch<'_>, rows: &[(usize, Verdict)], most: usize) -> Vec<Problem> {
    let mut told = Vec::new();
    for (index, verdict) in rows.iter().take(most) {
        let line = batch.table.row(*index).line();
        for reason in &verdict.reasons {
            let row = match &reason.about {
                Some(letter) => format!("{}:{line}, {letter}", batch.table.name),
                None => format!("{}:{line}", batch.table.name),
            };
            told.push(reason.clone().about(row));
        }
    }
    if rows.len() > most {
        let count = rows.len() - most;
        told.push(Problem::warning(CommandProblem::MoreRows { count }));
    }
    told
}

/// Where the time went; work on several threads is added up.
fn timings(summary: &Summary, reading: Duration, all: Duration, jobs: usize) {
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
struct Terminal {
    start: Instant,
    line: Line,
}

impl Terminal {
    fn new() -> Self {
        Self {
            start: Instant::now(),
            line: Line::new(),
        }
    }

    fn clear(&self) {
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
