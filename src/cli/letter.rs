//! `entreaty letter`: one letter.

use std::path::{Path, PathBuf};
use std::thread::available_parallelism;

use clap::Args;

use super::choice::Choice;
use super::member_list::{self, Reading};
use super::output;
use super::{Failed, fail, not_written, read_words_ahead, saved_letter, say, speaker, tell};
use super::{today, unwritable, wrong_ending};
use crate::batch::judge::{Batch, Fitness};
use crate::batch::{Unwatched, joint};
use crate::campaign::{Campaign, Lang, locale};
use crate::letter::{Draft, bilingual, ledger, plain};
use crate::page::Fonts;
use crate::press::file::ExportKind;
use crate::press::{self, Made};
use crate::problem::{CommandProblem, Language, LetterProblem, Problem, Rule, has_errors};
use crate::store::diary::{Letters, Way};
use crate::store::outputs;
use crate::strings::say;

#[derive(Args)]
pub(super) struct Options {
    /// A letter saved in the window; options given here replace what it says
    file: Option<PathBuf>,
    /// The office: president, prosecutor or interior in the built-in pack
    #[arg(long, value_name = "ID", required_unless_present = "file")]
    to: Option<String>,
    #[command(flatten)]
    choice: Choice,
    /// The sender's full name
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    name: Option<String>,
    /// The sender's postal address, its lines parted by semicolons
    #[arg(long, value_name = "LINE; LINE; LINE", allow_hyphen_values = true)]
    address: Option<String>,
    /// The town before the date
    #[arg(long, value_name = "TOWN", allow_hyphen_values = true)]
    place: Option<String>,
    /// A member list whose people join in the letter, at most sixty: name and town below the signature.
    /// Rows that are not ready for a letter of their own are told and left out
    #[arg(long, value_name = "FILE", requires = "output")]
    joint: Option<PathBuf>,
    #[command(flatten)]
    reading: Reading,
    /// Prints the letter, and for each fact its standing, who says so, source and place
    #[arg(long)]
    explain: bool,
    /// Prints the letter with the same letter in another language below each part
    #[arg(long, value_name = "LANG")]
    beside: Option<String>,
    /// Notes nothing in the diary, where one is kept
    #[arg(long)]
    no_diary: bool,
    #[arg(
        short,
        long,
        value_name = "FILE",
        help = help_on_files(),
        required_unless_present_any = ["explain", "beside"]
    )]
    output: Option<PathBuf>,
}

/// What `--help` says of the file to write: each kind's ending and its note.
fn help_on_files() -> String {
    let kinds = ExportKind::ALL.iter().map(|kind| match kind.note() {
        "" => format!(".{}", kind.ending()),
        note => format!(".{} ({note})", kind.ending()),
    });
    let kinds: Vec<String> = kinds.collect();
    format!(
        "The file to write: {}",
        locale::either(&Lang::new("en"), &kinds)
    )
}

pub(super) fn run(mut options: Options) -> Result<(), Failed> {
    read_words_ahead();
    let mut loaded = options.choice.pack()?;
    let mut draft = saved_letter(options.file.as_deref(), &loaded)?;
    let (output, explain) = (options.output.clone(), options.explain);
    let no_diary = options.no_diary;
    let other = options.beside.as_deref().map(Lang::new);
    sign(&mut options, &mut draft);
    let saved = options.file.is_some();
    let mut problems = options
        .choice
        .choose(options.to, saved, &mut loaded.campaign, &mut draft);
    let kind = output.as_deref().and_then(ExportKind::of);
    if let (Some(output), None) = (&output, kind) {
        problems.push(wrong_ending(
            output,
            ExportKind::ALL.iter().map(|kind| kind.ending()),
        ));
    }
    if let Some(list) = options.joint {
        join(&loaded.campaign, &mut draft, options.reading, &list)?;
    }
    let made = press::make(&loaded.campaign, &draft, today(), &mut Fonts::new());
    problems.extend(made.problems.iter().cloned());
    if output.is_none() {
        // Nothing is sent, so nobody need sign.
        problems.retain(|problem| problem.rule != Some(Rule::NoSender));
    }
    tell(&problems);
    if has_errors(&problems) {
        return Err(match output {
            Some(path) => not_written(&path),
            None => fail(Problem::error(CommandProblem::LetterNotWritten)),
        });
    }
    if let (true, Some(letter)) = (explain, &made.letter) {
        let facts = ledger::explain(&loaded.campaign, letter);
        say(&format!("{}\n---\n\n{facts}", plain::text(letter)));
    }
    if let Some(lang) = &other {
        let date = draft.date.unwrap_or_else(today);
        let pairs = bilingual::make(&loaded.campaign, &draft, date, lang);
        let pairs = pairs.map_err(|problems| {
            tell(&problems);
            Failed
        })?;
        for lang in pairs.unreviewed.iter().filter(|lang| **lang == pairs.other) {
            let language = Language::of(lang);
            let problem = LetterProblem::BesideUnreviewed { language };
            tell(&[Problem::of(Rule::Language, problem)]);
        }
        say(&bilingual::text(&pairs.pairs));
    }
    let (Some(output), Some(kind)) = (output, kind) else {
        return Ok(());
    };
    let files = made.files(kind, &output);
    let files = files.map_err(|refused| fail(refused.into()))?;
    outputs::write_named(&files, &|_| false).map_err(|error| unwritable(&output, &error))?;
    if !no_diary {
        let day = draft.date.unwrap_or_else(today);
        let entry = Letters::of(&loaded.campaign, &draft, day, 1);
        let way = Way::of(kind);
        let entry = entry.map(|entry| Letters { way, ..entry });
        super::diary::note(entry.as_slice(), &[&loaded.campaign]);
    }
    if !explain && other.is_none() {
        let names = files.iter().map(|(path, _)| path.display().to_string());
        let names = names.collect::<Vec<_>>().join(", ");
        say(&format!("{}\n", summary(&names, &made)));
    }
    Ok(())
}

/// Puts the people of a list into the letter.
fn join(
    campaign: &Campaign,
    draft: &mut Draft,
    reading: Reading,
    list: &Path,
) -> Result<(), Failed> {
    let (table, columns) = reading.read_or_tell(list)?;
    tell(&table.notes);
    tell(&columns.notices);
    output::tell(&member_list::head(&table, &columns));
    let list = (&table, &columns);
    let batch = Batch::new(campaign, draft.clone(), today(), list);
    let jobs = available_parallelism().map_or(1, usize::from);
    let found = joint::cosigners(&batch, &batch.rows(), draft, jobs, &Unwatched);
    let (all, judged) = found.map_err(fail)?;
    let out = judged.into_iter();
    let out: Vec<_> = out
        .filter(|(_, verdict)| verdict.fitness == Fitness::NotReady)
        .collect();
    tell(&super::batch::told(&batch, &out));
    if all.is_empty() {
        let rows = out.len();
        return Err(fail(Problem::error(CommandProblem::NoneMade { rows })));
    }
    draft.joint = all;
    Ok(())
}

/// How long the letter is, and whether its type was made smaller for that.
fn summary(files: &str, made: &Made) -> String {
    let Some(laid) = &made.laid else {
        return String::new();
    };
    let pages = laid.pages.len();
    if !laid.tightened {
        return say!(speaker(), "cli-letter-pages", files = files, pages = pages);
    }
    say!(
        speaker(),
        "cli-letter-tightened",
        files = files,
        pages = pages,
        size = laid.size
    )
}

/// Puts the sender that the options name into the draft.
fn sign(options: &mut Options, draft: &mut Draft) {
    if let Some(name) = options.name.take() {
        draft.sender.name = name;
    }
    if let Some(address) = options.address.take() {
        draft.sender.address = address
            .split(';')
            .map(|line| line.trim().to_owned())
            .collect();
    }
    if let Some(place) = options.place.take() {
        draft.sender.place = place;
    }
}
