//! The command line: the same program, for scripts and for machines without a display.
//!
//! Results go to standard output, problems to standard error. Exit status 0: done (warnings never
//! change it); 1: something in the input is wrong; 2: the command is not a command; 3: a batch was
//! made, but not all of it.

mod arrival;
mod batch;
mod check;
mod choice;
mod letter;
mod mail;
mod pack;
mod show;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use clap::{Parser, Subcommand};

use crate::app;
use crate::campaign::load::{self, Loaded};
use crate::diagnostic::{Diagnostic, TextFile, did_you_mean, has_errors, render::render};
use crate::letter::Draft;
use crate::store::{folders::Folders, letter_file, packs, packs::Packs, temporary, text_file};

/// Composes letters from a human-rights report: every sentence knows its source.
///
/// Without a command, opens the window.
#[derive(Parser)]
#[command(version, args_conflicts_with_subcommands = true)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    /// A letter (.letter) or a pack (.entreaty, or its folder) to open in the window
    file: Option<PathBuf>,
}

#[derive(Subcommand)]
enum Command {
    /// One letter, from options or from a letter saved in the window
    Letter(Box<letter::Options>),
    /// Many letters from a member list: a spreadsheet, a CSV file, address cards
    Batch(Box<batch::Options>),
    /// A pack, template or letter: everything that is wrong, and where
    Check(check::Options),
    /// What a pack holds, or the rules that letters are held to
    Show(show::Options),
    /// Begins a pack, packs it into one file, signs it, tells what is different in another
    Pack(pack::Options),
}

/// The most bytes of a text that is read whole.
const MOST_BYTES: u64 = 8 << 20;

/// Everything went well, or not: the problems were told already.
struct Failed;

/// Runs the command that the program was called with.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match arguments.command {
        None => window(arguments.file),
        Some(Command::Letter(options)) => letter::run(*options),
        Some(Command::Batch(options)) => match batch::run(*options) {
            Ok(status) => return status,
            Err(failed) => Err(failed),
        },
        Some(Command::Check(options)) => check::run(&options),
        Some(Command::Show(options)) => show::run(&options),
        Some(Command::Pack(options)) => pack::run(&options),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failed) => ExitCode::FAILURE,
    }
}

fn window(file: Option<PathBuf>) -> Result<(), Failed> {
    let is_letter = |path: &PathBuf| has_ending(path, "letter");
    let (letter, pack) = match file {
        Some(path) if is_letter(&path) => (Some(path), None),
        other => (None, other),
    };
    if let Some(path) = pack.as_deref().filter(|path| !path.exists()) {
        let name = path.display().to_string();
        let commands = ["letter", "batch", "check", "show", "pack"];
        let problem = Diagnostic::error(format!("there is no file and no command “{name}”"));
        return Err(fail(problem.suggest(did_you_mean(&name, commands))));
    }
    let folders = Folders::of_user();
    // What is wrong with a pack is told where it was asked for; what it means, in the window.
    if let Some(path) = &pack {
        let arriving = load::from_path(path).map_err(fail)?;
        tell(&arriving.problems);
        if has_errors(&arriving.problems) {
            return Err(Failed);
        }
    }
    // The window takes a path that is not whole for one in the home folder.
    let whole = |path: PathBuf| std::path::absolute(&path).unwrap_or(path);
    let pack = pack.map(whole);
    let loaded = packs::first(folders.as_ref());
    let mut problems = loaded.problems.clone();
    let letter = match letter {
        Some(path) => {
            let (draft, found) = read_letter(&path, &loaded)?;
            problems.extend(found);
            Some((whole(path), draft))
        }
        None => None,
    };
    let shown = app::run(app::Start {
        campaign: loaded.campaign,
        problems,
        letter,
        pack,
        today: today(),
        ui_lang: app::strings::UiLang::of_system(),
        folders,
    });
    temporary::end();
    shown.map_err(|why| {
        fail(
            Diagnostic::error(format!("the window cannot be opened: {why}")).help(
                "`entreaty letter` makes letters without a display: `entreaty letter --help`",
            ),
        )
    })
}

/// The pack at this path, or the one built in; one with errors is refused, all of them told.
fn pack_or_built_in(path: Option<&Path>) -> Result<Loaded, Failed> {
    let loaded = match path {
        Some(path) => load::from_path(path).map_err(fail)?,
        None => load::built_in().clone(),
    };
    let mut problems = loaded.problems.clone();
    if !has_errors(&problems) {
        let packs = Folders::of_user().map(|folders| Packs::of(&folders));
        problems.extend(packs.and_then(|packs| packs.outdated(&loaded)));
    }
    tell(&problems);
    if has_errors(&problems) {
        return Err(Failed);
    }
    Ok(loaded)
}

/// The draft in a `.letter` file, and what is wrong with it, which is told.
fn read_letter(path: &Path, loaded: &Loaded) -> Result<(Draft, Vec<Diagnostic>), Failed> {
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
fn read_text(path: &Path) -> Result<Arc<TextFile>, Diagnostic> {
    text_file::read(path, MOST_BYTES)
}

fn has_ending(path: &Path, ending: &str) -> bool {
    path.extension()
        .is_some_and(|found| found.eq_ignore_ascii_case(ending))
}

fn today() -> jiff::civil::Date {
    jiff::Zoned::now().date()
}

/// Tells problems on standard error. A closed pipe is no reason to fail.
fn tell(problems: &[Diagnostic]) {
    let _ = io::stderr().write_all(render(problems).as_bytes());
}

/// Tells one problem that ends the command.
fn fail(problem: Diagnostic) -> Failed {
    tell(&[problem]);
    Failed
}

/// Writes a result to standard output. A closed pipe is no reason to fail.
fn say(text: &str) {
    let _ = io::stdout().write_all(text.as_bytes());
}
