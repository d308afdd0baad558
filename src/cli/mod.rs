//! The command line: the same program, for scripts and for machines without a display.
//!
//! Results go to standard output, problems to standard error. Exit status 0: done (warnings never
//! change it); 1: something in the input is wrong; 2: the command is not a command; 3: a batch was
//! made, but not all of it.

mod batch;
mod card;
mod check;
mod choice;
mod command_line;
mod diary;
mod fonts;
mod help;
mod import_report;
mod labels;
mod letter;
mod list;
mod mail;
mod member_list;
mod output;
mod pack;
mod postage;
mod programme;
mod refused;
mod show;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, OnceLock};
use std::{env, io, thread};

use clap::{Parser, Subcommand, ValueEnum};
use jiff::tz::TimeZone;

use crate::app;
use crate::app::kernel::action::Action;
use crate::batch::table;
use crate::campaign::load::{self, Loaded};
use crate::campaign::{input, locale};
use crate::letter::{Draft, heuristics};
use crate::problem::{
    CommandProblem, Either, FileProblem, Problem, TextFile, did_you_mean, has_errors,
};
use crate::store::document::{self, apart};
use crate::store::{
    disk, faces::Faces, folders::Folders, letter_file, packs, packs::Packs, program, running,
    running::Invocation, temporary, text_file,
};
use crate::strings::guide::GuidePlace;
use crate::strings::{Speaker, UiLang, terminal};

/// Composes letters from a human-rights report: every sentence knows its source.
///
/// Without a command, opens the window.
#[derive(Parser)]
#[command(disable_version_flag = true, disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    /// The language of messages; without it the system's, else English
    #[arg(long, global = true, value_name = "LANG")]
    ui_lang: Option<String>,
    /// Prints the version, and where the program keeps what it remembers
    #[arg(short = 'V', long)]
    version: bool,
    /// What the window begins with
    #[arg(long, value_enum, value_name = "WHAT", conflicts_with = "file")]
    begin: Option<Begin>,
    /// A letter (.letter), a programme (.programme), a pack (.entreaty, or its folder), a member list, or a document to begin a campaign with
    file: Option<PathBuf>,
}

#[derive(Subcommand)]
enum Command {
    /// One letter, from options or from a letter saved in the window
    Letter(Box<letter::Options>),
    /// Many letters from a member list: a spreadsheet, a CSV file, address cards
    Batch(Box<batch::Options>),
    /// Labels to stick on: for the people of a member list, or for the offices of a pack or a programme
    Labels(Box<labels::Options>),
    /// Cards to a person or their family, where the pack allows them: a front, words inside, nothing that
    /// could harm who gets it
    Card(Box<card::Options>),
    /// What the letters of a manifest cost to post, by a table of prices that you keep
    Postage(postage::Options),
    /// How a member list is read: which column is what, each row's name and address, what is
    /// doubtful; nothing is made
    List(Box<list::Options>),
    /// A pack, template or letter: everything that is wrong, and where
    Check(check::Options),
    /// What a pack holds, or the rules that letters are held to
    Show(show::Options),
    /// Begins a pack, packs it into one file, signs it, tells what is different in another
    Pack(pack::Options),
    /// What was made and sent, what came back and when to write again: without names of senders
    Diary(diary::Options),
    /// The faces that are printed with beside the program's own, for Chinese, Japanese and Korean
    Fonts(fonts::Options),
    /// The guide, a topic at a time
    Help(help::Options),
    /// What a shell completes when Tab is pressed, to be put where the shell looks for it
    Completions(command_line::Completions),
    /// The manual pages, made of this help
    Man(command_line::Man),
}

/// What the window can begin with; the menu entry of the desktop offers the same.
#[derive(Clone, Copy, ValueEnum)]
enum Begin {
    /// A new letter
    Letter,
    /// A member list to open
    List,
    /// The signing table
    Signing,
}

impl Begin {
    /// Its name, by which another window is told of it too.
    fn name(self) -> String {
        let value = self.to_possible_value();
        value.map_or_else(String::new, |value| value.get_name().to_owned())
    }
}

/// The most bytes of a text that is read whole.
const MAX_BYTES: u64 = 8 << 20;

/// More than a file of a time zone has, in bytes.
const MAX_ZONE: u64 = 1 << 20;

/// Success, or failure with the problems already printed.
struct Failed;

/// The language of messages, chosen once for the whole process.
static UI_LANG: OnceLock<UiLang> = OnceLock::new();

/// The language in which the command line speaks.
fn ui_lang() -> UiLang {
    *UI_LANG.get_or_init(UiLang::of_system)
}

/// Begins to read the words that own words are looked at by, and what is said to whoever runs the program:
/// that takes as long as reading the pack. Where there is no thread to be had they are read when they are needed.
fn read_words_ahead() {
    let read = || {
        heuristics::get_ready();
        ui_lang().get_ready();
    };
    drop(thread::Builder::new().spawn(read));
}

/// Runs the command that the program was called with.
pub fn run() -> ExitCode {
    // Only the program itself calls it so, to read PDFs in a process of its own.
    if env::args_os()
        .nth(1)
        .is_some_and(|first| first == apart::ARGUMENT)
    {
        return if apart::serve() {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        };
    }
    apart::by_this_program();
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return refused::refused(&error),
    };
    disk::when_stopped();
    let status = match command(arguments) {
        Ok(status) => status,
        Err(Failed) => ExitCode::FAILURE,
    };
    arrived().unwrap_or(status)
}

/// The exit status when not all results could be written, with a message.
fn arrived() -> Option<ExitCode> {
    let why = output::lost()?;
    fail(Problem::error(CommandProblem::OutputLost { why }));
    Some(ExitCode::FAILURE)
}

fn command(arguments: Arguments) -> Result<ExitCode, Failed> {
    if let Some(code) = &arguments.ui_lang {
        let Some(lang) = UiLang::of_code(code) else {
            let codes: Vec<&str> = UiLang::all().map(UiLang::code).collect();
            let lang = code.clone();
            let problem = Problem::error(CommandProblem::NoMessages { lang });
            tell(&[problem.suggest_among(code, codes)]);
            return Err(Failed);
        };
        let _ = UI_LANG.set(lang);
    }
    if arguments.version {
        say(&version());
        return Ok(ExitCode::SUCCESS);
    }
    if arguments.command.is_some() && arguments.begin.is_some() {
        return Ok(refused::beside_a_command("--begin <WHAT>"));
    }
    if let (Some(_), Some(file)) = (&arguments.command, &arguments.file) {
        let name = file.display().to_string();
        tell(&[Problem::error(CommandProblem::FileBeforeCommand { name })]);
        return Ok(ExitCode::from(2));
    }
    if let Some(folders) = Folders::of_user() {
        tell(&Faces::of(&folders).use_all());
    }
    match arguments.command {
        None => window(arguments.file, arguments.begin),
        Some(Command::Letter(options)) => letter::run(*options),
        Some(Command::Batch(options)) => return batch::run(*options),
        Some(Command::Labels(options)) => return labels::run(*options),
        Some(Command::Card(options)) => card::run(&options),
        Some(Command::Postage(options)) => postage::run(&options),
        Some(Command::List(options)) => return list::run(*options),
        Some(Command::Check(options)) => check::run(&options),
        Some(Command::Show(options)) => show::run(&options),
        Some(Command::Pack(options)) => pack::run(&options),
        Some(Command::Diary(options)) => return diary::run(options),
        Some(Command::Fonts(options)) => fonts::run(options),
        Some(Command::Help(options)) => help::run(&options),
        Some(Command::Completions(options)) => {
            command_line::completions(&options);
            Ok(())
        }
        Some(Command::Man(options)) => command_line::man(&options),
    }
    .map(|()| ExitCode::SUCCESS)
}

/// The program's name and version on the first line, as other programs print it; then the rest.
fn version() -> String {
    let mut lines = program::about(ui_lang(), Folders::of_user().as_ref()).into_iter();
    let first = lines
        .next()
        .map(|(_, version)| format!("entreaty {version}\n"));
    let rest = lines.map(|(name, value)| format!("{name}: {value}\n"));
    first.into_iter().chain(rest).collect()
}

fn window(file: Option<PathBuf>, begin: Option<Begin>) -> Result<(), Failed> {
    let is_letter = |path: &PathBuf| has_ending(path, "letter");
    // Of what is called like a file of this program's, the window says what is wrong: a desktop starts
    // the program where nobody sees what is printed.
    let is_own = |path: &Path| {
        let endings = ["letter", "entreaty", "programme"];
        endings.iter().any(|ending| has_ending(path, ending)) || table::is_list(path)
    };
    let is_missing = |path: &&Path| !path.exists() && !is_own(path);
    if let Some(path) = file.as_deref().filter(is_missing) {
        let name = path.display().to_string();
        let commands = command_line::names();
        let near = did_you_mean(&name, commands.iter().map(String::as_str));
        let problem = Problem::error(CommandProblem::NoFileOrCommand { name: name.clone() });
        return Err(fail(problem.suggest(near)));
    }
    let folders = Folders::of_user();
    // The window takes a path that is not whole for one in the home folder.
    let whole = |path: PathBuf| std::path::absolute(&path).unwrap_or(path);
    let there = file.as_ref().filter(|path| path.exists());
    let open = there.map(|path| Invocation::Open(whole(path.clone())));
    let wanted = open.or(begin.map(|begin| Invocation::Begin(begin.name())));
    if let (Some(folders), Some(wanted)) = (&folders, &wanted)
        && running::hand_over(folders, wanted)
    {
        say(&format!(
            "{}\n",
            crate::strings::say!(speaker(), "cli-handed-over")
        ));
        return Ok(());
    }
    let loaded = packs::first(folders.as_ref());
    let mut problems = loaded.problems.clone();
    // What is wrong with a file is printed here too; the window opens it anew, and says it as it would of any
    // other. What a pack means is asked there.
    let (letter, file) = match file {
        Some(path) if is_letter(&path) => match read_letter(&path, &loaded) {
            Ok((draft, found)) => {
                problems.extend(found);
                (Some((whole(path), draft)), None)
            }
            Err(Failed) => (None, Some(whole(path))),
        },
        Some(path) => {
            let is_other = table::is_list(&path) || document::is_document(&path);
            if !is_other && !has_ending(&path, "programme") {
                match load::from_path(&path) {
                    Ok(arriving) => tell(&arriving.problems),
                    Err(problem) => tell(&[problem]),
                }
            }
            (None, Some(whole(path)))
        }
        None => (None, None),
    };
    let shown = app::run(app::Start {
        campaign: loaded.campaign,
        problems,
        letter,
        file,
        begin: begin.and_then(|begin| Action::begun(&begin.name())),
        today: today(),
        ui_lang: ui_lang(),
        folders,
    });
    temporary::end();
    shown.map_err(|problem| fail(Problem::error(problem)))
}

/// The pack at this path, or the one built in; one with errors is refused, and all of them are
/// printed. Where letters are made of it (`strictly`), what the window would ask about is an error
/// too.
fn pack_or_built_in(path: Option<&Path>, strictly: bool) -> Result<Loaded, Failed> {
    let (loaded, problems) = opened(path, strictly);
    tell(&problems);
    match loaded {
        Some(loaded) if !has_errors(&problems) => Ok(loaded),
        _ => Err(Failed),
    }
}

/// The pack at this path, or the one built in, and all its problems, of which nothing is printed.
fn opened(path: Option<&Path>, strictly: bool) -> (Option<Loaded>, Vec<Problem>) {
    let loaded = match path.map(load::from_path) {
        Some(Ok(loaded)) => loaded,
        Some(Err(problem)) => return (None, vec![problem]),
        None => load::built_in().clone(),
    };
    let mut problems = loaded.problems.clone();
    if !has_errors(&problems) {
        let packs = Folders::of_user().map(|folders| Packs::of(&folders));
        if let Some(packs) = packs {
            problems.extend(packs.told_of(&loaded, path, strictly));
        }
    }
    (Some(loaded), problems)
}

/// The draft in a `.letter` file; its problems are printed.
fn read_letter(path: &Path, loaded: &Loaded) -> Result<(Draft, Vec<Problem>), Failed> {
    match letter_file::read(path, &loaded.campaign) {
        Ok((draft, problems)) => {
            tell(&problems);
            Ok((draft, problems))
        }
        Err(problems) => {
            tell(&problems);
            Err(Failed)
        }
    }
}

/// The draft that a command begins with: of the letter named, or an empty one.
fn saved_letter(file: Option<&Path>, loaded: &Loaded) -> Result<Draft, Failed> {
    file.map_or_else(
        || Ok(Draft::default()),
        |path| read_letter(path, loaded).map(|(draft, _)| draft),
    )
}

/// A text file named on the command line.
fn read_text(path: &Path) -> Result<Arc<TextFile>, Problem> {
    text_file::read(path, MAX_BYTES)
}

fn has_ending(path: &Path, ending: &str) -> bool {
    path.extension()
        .is_some_and(|found| found.eq_ignore_ascii_case(ending))
}

/// Whether the time zone's name leads to what is no file of one: it would be waited for, or read
/// without end.
fn zone_is_strange() -> bool {
    const FOLDERS: [&str; 3] = [
        "/usr/share/zoneinfo",
        "/usr/share/lib/zoneinfo",
        "/etc/zoneinfo",
    ];
    let Some(name) = env::var_os("TZ") else {
        return false;
    };
    let name = name.to_string_lossy();
    let name = Path::new(name.trim_start_matches(':'));
    let folder = env::var_os("TZDIR").map(PathBuf::from);
    let folders = folder.into_iter().chain(FOLDERS.map(PathBuf::from));
    // A name that begins at the root is that place, whatever it is joined to.
    folders
        .map(|folder| folder.join(name))
        .any(|path| path.exists() && !path.is_dir() && input::read(&path, MAX_ZONE).is_err())
}

fn today() -> jiff::civil::Date {
    if zone_is_strange() {
        return jiff::Timestamp::now().to_zoned(TimeZone::UTC).date();
    }
    jiff::Zoned::now().date()
}

/// Prints problems to standard error, and below errors which pages of the guide help.
fn tell(problems: &[Problem]) {
    let mut text = terminal::render(problems, ui_lang());
    let errors = problems.iter().filter(|problem| problem.is_error());
    let mut pages = Vec::new();
    for spot in errors.filter_map(GuidePlace::of) {
        let page = format!("`entreaty help {}`", spot.topic.name);
        // Of a command itself its own advice tells all.
        if spot.topic.name != "commands" && !pages.contains(&page) {
            pages.push(page);
        }
    }
    if !pages.is_empty() {
        let pages = locale::list(&ui_lang().lang(), &pages);
        text.push_str(&crate::strings::say!(speaker(), "cli-guide", pages = pages));
        text.push('\n');
    }
    output::tell(&text);
}

/// Prints one problem that ends the command.
fn fail(problem: Problem) -> Failed {
    tell(&[problem]);
    Failed
}

/// Writes a result to standard output.
fn say(text: &str) {
    output::say(text);
}

/// The language of the command line, as the macro `say!` takes it.
fn speaker() -> Speaker {
    Speaker { ui_lang: ui_lang() }
}

/// A file that cannot be written.
fn unwritable(path: &Path, error: &io::Error) -> Failed {
    fail(Problem::error(FileProblem::unwritable(path, error)))
}

/// That this file is not written because of what was told.
fn not_written(path: &Path) -> Failed {
    let path = path.display().to_string();
    fail(Problem::error(CommandProblem::NotWritten { path }))
}

/// The problem of a file name whose ending is not one of these.
fn wrong_ending<'a>(path: &Path, endings: impl IntoIterator<Item = &'a str>) -> Problem {
    let endings = endings.into_iter().map(|ending| format!(".{ending}"));
    let endings = Either::of(endings.collect());
    // What the window saves has an ending of the program's own.
    let is_letter = path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("letter"));
    let path = path.display().to_string();
    Problem::error(if is_letter {
        FileProblem::SavedInWindow { path, endings }
    } else {
        FileProblem::Ending { path, endings }
    })
}
