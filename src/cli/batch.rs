//! `entreaty batch`: many letters from a member list.

mod files;
mod report;

use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::process::ExitCode;
use std::thread::available_parallelism;
use std::time::Instant;

use clap::{Args, ValueEnum};

use super::choice::Choice;
use super::member_list::{self, Reading};
use super::output;
use super::programme::{Letters, of_one};
use super::{Failed, fail, read_words_ahead, tell, today};
use crate::batch::make::{make_blank, make_several};
use crate::batch::order::{Choices, Collation, Order};
use crate::batch::{names, programme};
use crate::problem::{CommandProblem, Problem, ProgrammeProblem, has_errors};
use files::{Beside, Files};
pub(super) use report::told;
use report::{Terminal, report, timings};

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
    /// made and nobody changed since; old parts and files of --each that --manifest names from then and
    /// that no new one replaces are removed
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
