//! `entreaty diary`: what was made and sent, what came back, and when to write again.

use std::io::{self, BufRead, IsTerminal};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use clap::builder::PossibleValuesParser;
use clap::{Args, Subcommand, ValueEnum};
use jiff::civil::Date;
use serde_json::json;

use super::output::{ask, say_bytes, say_json};
use super::{
    Failed, fail, has_ending, say, speaker, tell, today, ui_lang, unwritable, wrong_ending,
};
use super::{choice, import_report, refused};
use crate::batch::report_back::{self, since, words};
use crate::campaign::changes::Snapshot;
use crate::campaign::{Campaign, locale};
use crate::letter::Draft;
use crate::problem::{CommandProblem, FileProblem, Problem, StoreProblem};
use crate::store::diary::kept::Book;
use crate::store::diary::totals::Totals;
use crate::store::diary::{Diary, Letters, ReplyKind, reminders};
use crate::store::folders::Folders;
use crate::store::packs::Packs;
use crate::store::{atomic, settings};
use crate::strings::say;

#[derive(Args)]
pub(super) struct Options {
    #[command(subcommand)]
    what: Option<DiaryCommand>,
    /// How to show the entries; as text without it
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// Shows only what is still to do: letters to post, and letters to write again
    #[arg(long)]
    open: bool,
}

/// How something is shown.
#[derive(Clone, Copy, Default, ValueEnum)]
enum Format {
    #[default]
    Text,
    Json,
    Csv,
}

#[derive(Subcommand)]
enum DiaryCommand {
    /// Whether a diary is kept, and where; none is before this was said
    Keep(Keep),
    /// Adds a reply, or a day on which to write again
    #[command(subcommand)]
    Add(Add),
    /// Notes that the letters of an entry were posted
    Posted(Posted),
    /// Notes that it was written again after the letters of entries, or need not be
    Done {
        /// The entries' numbers
        #[arg(required = true, value_name = "ENTRY")]
        entries: Vec<u32>,
    },
    /// Takes entries out, with what came of them
    Remove {
        /// The entries' numbers
        #[arg(required = true, value_name = "ENTRY")]
        entries: Vec<u32>,
    },
    /// Totals for each person, office, country and month
    Report(Report),
    /// Writes a calendar of the days on which to write again, and of the last days of campaigns
    Reminders {
        /// The file to write: .ics
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
    },
    /// What changed in the campaigns since they were last written for
    Changes {
        /// A pack's folder or .entreaty file to compare with; without it, the packs on this computer
        #[arg(long, value_name = "PATH")]
        pack: Option<PathBuf>,
    },
    /// Deletes the diary; it cannot be undone
    Forget {
        /// Does not ask
        #[arg(long)]
        yes: bool,
    },
}

#[derive(Args)]
struct Keep {
    /// Keeps one, or none from now on
    #[arg(value_enum)]
    keep: OnOff,
    /// The file to keep it in, such as one on the group's own stick
    #[arg(long = "in", value_name = "FILE")]
    file: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum OnOff {
    On,
    Off,
}

#[derive(Subcommand)]
enum Add {
    /// A reply to the letters of an entry
    Reply {
        /// The entry's number
        entry: u32,
        /// What came
        #[arg(long, value_name = "KIND", default_value = "letter", value_parser = kinds())]
        kind: String,
        /// The day on which it came; today without it
        #[arg(long, value_name = "YYYY-MM-DD")]
        on: Option<String>,
        /// A note for the group. Write no name of a member or of anybody who signed into it
        #[arg(long, value_name = "TEXT", default_value = "")]
        note: String,
    },
    /// The day on which to write again after the letters of an entry
    FollowUp {
        /// The entry's number
        entry: u32,
        /// The day
        #[arg(long, value_name = "YYYY-MM-DD")]
        on: String,
    },
}

#[derive(Args)]
struct Posted {
    /// The entries' numbers
    #[arg(required = true, value_name = "ENTRY")]
    entries: Vec<u32>,
    /// The day; today without it
    #[arg(long, value_name = "YYYY-MM-DD")]
    on: Option<String>,
    /// How many of the entry's letters; the others stay to be posted
    #[arg(long, value_name = "N")]
    number: Option<usize>,
    /// They were not posted after all
    #[arg(long, conflicts_with_all = ["on", "number"])]
    not: bool,
}

#[derive(Args)]
struct Report {
    /// The first day of what is counted
    #[arg(long, value_name = "YYYY-MM-DD")]
    since: Option<String>,
    /// The last day of what is counted
    #[arg(long, value_name = "YYYY-MM-DD")]
    until: Option<String>,
    /// How to show it
    #[arg(long, value_enum, default_value_t, conflicts_with = "output")]
    format: Format,
    /// The file to write: .pdf (a page), .csv
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// The kinds of replies.
fn kinds() -> PossibleValuesParser {
    PossibleValuesParser::new(ReplyKind::ALL.map(|(name, _)| name))
}

pub(super) fn run(options: Options) -> Result<ExitCode, Failed> {
    // A list and something else at once is neither.
    if options.what.is_some() && (options.open || options.format.is_some()) {
        let option = if options.open {
            "--open"
        } else {
            "--format <FORMAT>"
        };
        return Ok(refused::beside_a_command(option));
    }
    work(options).map(|()| ExitCode::SUCCESS)
}

fn work(options: Options) -> Result<(), Failed> {
    let Some(folders) = Folders::of_user() else {
        return Err(fail(Problem::error(CommandProblem::NoHome)));
    };
    let mut known = settings::peek(&folders.config);
    let book = Book::of(&folders, &known);
    match options.what {
        None => {
            let format = options.format.unwrap_or_default();
            list(&folders, &book, known.diary, format, options.open)
        }
        Some(DiaryCommand::Keep(keep)) => {
            let on = keep.keep == OnOff::On;
            // What is read again later must not depend on where one stands now.
            let file = keep
                .file
                .map(|path| std::path::absolute(&path).unwrap_or(path));
            known.diary = Some(on);
            known.diary_file = file.or(known.diary_file);
            let written = settings::write(&folders.config, &known);
            written.map_err(|error| unwritable(&folders.config, &error))?;
            let book = Book::of(&folders, &known);
            let path = book.path().display().to_string();
            say_line(&if on {
                say!(speaker(), "diary-said-on", path = path)
            } else {
                say!(speaker(), "diary-said-off")
            });
            Ok(())
        }
        Some(DiaryCommand::Add(add)) => self::add(&book, add),
        Some(DiaryCommand::Posted(posted)) => self::posted(&book, &posted),
        Some(DiaryCommand::Done { entries }) => {
            changed(&book, |diary| {
                let known = |id: &u32| diary.find(*id).is_some();
                let unknown: Vec<u32> = entries.iter().copied().filter(|id| !known(id)).collect();
                for id in &entries {
                    diary.done(*id);
                }
                no_entries(unknown)
            })?;
            for id in entries {
                say_line(&say!(speaker(), "diary-said-done", id = id));
            }
            Ok(())
        }
        Some(DiaryCommand::Remove { entries }) => {
            changed(&book, |diary| {
                let known = |id: &u32| diary.find(*id).is_some();
                let unknown: Vec<u32> = entries.iter().copied().filter(|id| !known(id)).collect();
                if unknown.is_empty() {
                    for id in &entries {
                        diary.remove(*id);
                    }
                }
                no_entries(unknown)
            })?;
            for id in entries {
                say_line(&say!(speaker(), "diary-said-removed", id = id));
            }
            Ok(())
        }
        Some(DiaryCommand::Report(options)) => report(&book, known.paper, &options),
        Some(DiaryCommand::Reminders { output }) => {
            if !has_ending(&output, "ics") {
                return Err(fail(wrong_ending(&output, ["ics"])));
            }
            let diary = read(&book)?;
            let campaigns = campaigns(&folders, &diary);
            match reminders::calendar(&diary, &campaigns, today(), ui_lang()) {
                Some(text) => write(&output, text.as_bytes()),
                None => Err(fail(Problem::error(StoreProblem::DiaryNoReminder))),
            }
        }
        Some(DiaryCommand::Changes { pack }) => changes(&folders, &book, pack.as_deref()),
        Some(DiaryCommand::Forget { yes }) => forget(&book, known.diary, yes),
    }
}

/// The day that an option names, if it names one.
fn on_day(text: Option<&str>) -> Result<Option<Date>, Failed> {
    text.map(choice::day).transpose().map_err(fail)
}

fn say_line(text: &str) {
    say(&format!("{text}\n"));
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Failed> {
    atomic::write(path, bytes).map_err(|error| unwritable(path, &error))?;
    let path = path.display().to_string();
    say_line(&say!(speaker(), "cli-written", path = path));
    Ok(())
}

// As `map_err` takes it.
#[allow(clippy::needless_pass_by_value)]
fn told(problems: Vec<Problem>) -> Failed {
    tell(&problems);
    Failed
}

fn read(book: &Book) -> Result<Diary, Failed> {
    book.read().map_err(told)
}

/// Changes the diary, if nothing stands in the way.
fn changed(book: &Book, change: impl Fn(&mut Diary) -> Vec<Problem>) -> Result<(), Failed> {
    // Tried first: what is refused is not written.
    let mut trial = read(book)?;
    let problems = change(&mut trial);
    if !problems.is_empty() {
        return Err(told(problems));
    }
    match book.change(|diary| change(diary)) {
        Ok(problems) if problems.is_empty() => Ok(()),
        Ok(problems) | Err(problems) => Err(told(problems)),
    }
}

/// That the diary has no such entries.
fn no_entries(ids: impl IntoIterator<Item = u32>) -> Vec<Problem> {
    let ids = ids.into_iter();
    ids.map(|id| Problem::error(StoreProblem::DiaryNoEntry { id }))
        .collect()
}

fn add(book: &Book, add: Add) -> Result<(), Failed> {
    match add {
        Add::Reply {
            entry,
            kind,
            on,
            note,
        } => {
            let kind = ReplyKind::ALL.iter().find(|(name, _)| *name == kind);
            let kind = kind.map_or(ReplyKind::Other, |(_, kind)| *kind);
            let day = on_day(on.as_deref())?.unwrap_or_else(today);
            changed(book, |diary| {
                let is_known = diary.reply(entry, day, kind, &note);
                no_entries((!is_known).then_some(entry))
            })?;
            say_line(&say!(speaker(), "diary-said-reply", id = entry));
            if let Some(next) = read(book)?.due(entry) {
                let next = self::day(next);
                say_line(&say!(speaker(), "diary-said-stays", id = entry, day = next));
            }
            if !note.is_empty() {
                say_line(&say!(speaker(), "diary-note-warning"));
            }
        }
        Add::FollowUp { entry, on } => {
            let on = choice::day(&on).map_err(fail)?;
            changed(book, |diary| {
                let is_known = diary.follow_up(entry, on);
                no_entries((!is_known).then_some(entry))
            })?;
            let day = day(on);
            say_line(&say!(
                speaker(),
                "diary-said-follow-up",
                id = entry,
                day = day
            ));
        }
    }
    Ok(())
}

fn posted(book: &Book, posted: &Posted) -> Result<(), Failed> {
    let on = on_day(posted.on.as_deref())?.unwrap_or_else(today);
    let noted = (!posted.not).then_some(on);
    changed(book, |diary| {
        let mut problems = Vec::new();
        for id in &posted.entries {
            match diary.find(*id).map(Letters::count) {
                None => problems.extend(no_entries([*id])),
                Some(letters) => {
                    if !diary.post(*id, noted, posted.number) {
                        let id = *id;
                        let too_many = StoreProblem::DiaryTooMany { id, letters };
                        problems.push(Problem::error(too_many));
                    }
                }
            }
        }
        problems
    })?;
    for id in &posted.entries {
        say_line(&if posted.not {
            say!(speaker(), "diary-said-not-posted", id = *id)
        } else {
            say!(speaker(), "diary-said-posted", id = *id, day = day(on))
        });
    }
    Ok(())
}

/// What changed in each campaign since it was last written for.
fn changes(folders: &Folders, book: &Book, pack: Option<&Path>) -> Result<(), Failed> {
    let diary = read(book)?;
    let now = match pack {
        Some(path) => vec![super::pack_or_built_in(Some(path), false)?.campaign],
        None => campaigns(folders, &diary),
    };
    let is_asked = |id: &str| pack.is_none() || now.iter().any(|one| one.pack.id == id);
    let since = since::since(&diary, book, &now);
    for since in since.iter().filter(|since| is_asked(&since.last.campaign)) {
        say_line(&since::since_head(since, ui_lang()));
        if let Some(changes) = since.changes.as_ref().filter(|all| !all.is_empty()) {
            say(&import_report::list(changes));
        }
    }
    let last = |id: &str| since.iter().any(|since| since.last.campaign == id);
    if since.is_empty() {
        say_line(&say!(speaker(), "diary-empty"));
    } else if pack.is_some() {
        for never in now.iter().filter(|one| !last(&one.pack.id)) {
            let title = never.pack.title.show(&never.first_language());
            say_line(&say!(speaker(), "diary-changes-never", title = title));
        }
    }
    Ok(())
}

fn forget(book: &Book, kept: Option<bool>, yes: bool) -> Result<(), Failed> {
    if !book.exists() {
        say_line(&say!(speaker(), "diary-none"));
        return Ok(());
    }
    let path = book.path().display().to_string();
    if !yes {
        if !io::stdin().is_terminal() {
            return Err(fail(Problem::error(CommandProblem::SayYes { path })));
        }
        ask(&format!(
            "{} ",
            say!(speaker(), "diary-forget-ask", path = path)
        ));
        let mut answer = String::new();
        let _ = io::stdin().lock().read_line(&mut answer);
        if !answer.trim().eq_ignore_ascii_case("yes") {
            say_line(&say!(speaker(), "diary-not-forgotten"));
            return Ok(());
        }
    }
    book.forget()
        .map_err(|error| unwritable(book.path(), &error))?;
    say_line(&say!(speaker(), "diary-forgotten"));
    if kept == Some(true) {
        say_line(&say!(speaker(), "diary-kept-on"));
    }
    Ok(())
}

fn report(book: &Book, paper: Option<String>, options: &Report) -> Result<(), Failed> {
    let diary = read(book)?;
    let since = on_day(options.since.as_deref())?;
    let until = on_day(options.until.as_deref())?;
    let totals = Totals::of(&diary, since, until);
    let Some(output) = &options.output else {
        match options.format {
            Format::Json => say_json(&totals),
            Format::Csv => say_bytes(&report_back::totals_csv(&totals, ui_lang())),
            Format::Text => say(&words::text(&totals, ui_lang())),
        }
        return Ok(());
    };
    let is_table = has_ending(output, "csv");
    if !is_table && !has_ending(output, "pdf") {
        return Err(fail(wrong_ending(output, ["pdf", "csv"])));
    }
    if totals.days.is_none() {
        return Err(fail(Problem::error(StoreProblem::DiaryNothing)));
    }
    if is_table {
        return write(output, &report_back::totals_csv(&totals, ui_lang()));
    }
    let paper = paper.unwrap_or_else(|| Draft::default().paper);
    let pdf = report_back::pdf(&totals, &paper, ui_lang(), today()).map_err(told)?;
    write(output, &pdf)
}

fn day(day: Date) -> String {
    locale::short_date(&ui_lang().lang(), day)
}

/// The campaigns that letters of the diary were written for, as far as they are on this computer.
fn campaigns(folders: &Folders, diary: &Diary) -> Vec<Campaign> {
    let packs = Packs::of(folders);
    let mut ids: Vec<&str> = diary
        .letters
        .iter()
        .map(|one| one.campaign.as_str())
        .collect();
    ids.sort_unstable();
    ids.dedup();
    let found = ids.into_iter().filter(|id| !id.is_empty());
    found
        .filter_map(|id| packs.installed(id))
        .map(|loaded| loaded.campaign)
        .collect()
}

fn list(
    folders: &Folders,
    book: &Book,
    kept: Option<bool>,
    format: Format,
    open: bool,
) -> Result<(), Failed> {
    let diary = read(book)?;
    let is_open = |entry: &Letters| entry.posted.is_none() || diary.due(entry.id).is_some();
    let mut shown = diary.clone();
    if open {
        shown.letters.retain(is_open);
    }
    let stops = since::stops(&shown, &campaigns(folders, &shown), today());
    match format {
        Format::Csv => say_bytes(&report_back::entries_csv(&shown)),
        Format::Json => say_json(&json!({
            "kept": kept == Some(true),
            "file": book.path().display().to_string(),
            "letters": shown.letters,
            "replies": shown.replies,
            "follow_ups": shown.follow_ups,
            "stopped": stops.iter().map(|(id, _)| id).collect::<Vec<_>>(),
        })),
        Format::Text => {
            if kept == Some(true) {
                let path = book.path().display().to_string();
                say_line(&say!(speaker(), "diary-kept-in", path = path));
            } else {
                say_line(&say!(speaker(), "diary-off-cli"));
            }
            if shown.letters.is_empty() {
                say_line(&say!(speaker(), "diary-empty"));
            }
            for entry in &shown.letters {
                say(&words::entry_text(&shown, entry, today(), ui_lang()));
            }
        }
    }
    for (id, problem) in stops {
        tell(&[problem.about(id.to_string())]);
    }
    Ok(())
}

/// Notes letters that a command made, if a diary is kept. That it cannot be is told; the letters are
/// made all the same.
pub(super) fn note(letters: &[Letters], of: &[&Campaign]) {
    let Some(folders) = Folders::of_user() else {
        return;
    };
    let known = settings::peek(&folders.config);
    if known.diary != Some(true) || letters.is_empty() {
        return;
    }
    let book = Book::of(&folders, &known);
    let missed: Vec<String> = letters.iter().map(missed).collect();
    let of = of.iter().filter(|one| !one.pack.exercise);
    let campaigns: Vec<Arc<Snapshot>> = of.map(|one| Arc::new(Snapshot::of(one))).collect();
    let noted = book.change(|diary| {
        let ids = diary.note(letters.to_vec(), &[]);
        let new = ids.iter().filter_map(|id| diary.find(*id));
        new.filter_map(|entry| Some((entry.id, diary.twin(entry)?)))
            .collect::<Vec<_>>()
    });
    let noted = noted.and_then(|twins| {
        for (id, twin) in twins {
            tell(&[Problem::warning(StoreProblem::DiaryAlike { id, twin })]);
        }
        let kept = book.remember(&campaigns, letters);
        kept.map_err(|error| vec![Problem::error(FileProblem::unwritable(book.path(), &error))])
    });
    if let Err(problems) = noted {
        tell(&problems);
        let missed = missed.join("; ");
        tell(&[Problem::warning(StoreProblem::DiaryLeft { missed })]);
    }
}

/// An entry in a line.
fn missed(entry: &Letters) -> String {
    let to = words::said_to(entry, ui_lang());
    format!("{}: {to}", day(entry.day))
}
