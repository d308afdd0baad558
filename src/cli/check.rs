//! `entreaty check`: everything that is wrong with a pack, a template or a letter, and where.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::output::say_json;
use super::{Failed, has_ending, import_report, pack_or_built_in, read_text, say, speaker, tell};
use super::{today, ui_lang};
use crate::campaign::load::{self, Loaded};
use crate::letter::template;
use crate::page::Fonts;
use crate::press::{self, trial};
use crate::problem::{CommandProblem, PackProblem, Problem, Rule, has_errors};
use crate::store::letter_file;
use crate::strings::{self, say, terminal};

#[derive(Args)]
pub(super) struct Options {
    /// Packs (folders or .entreaty files), templates (.hbs) or letters (.letter)
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// The pack that templates and letters belong to; without it, the built-in pack
    #[arg(long, value_name = "PATH")]
    pack: Option<PathBuf>,
    /// How to tell
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// How a result is written.
#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For people
    #[default]
    Text,
    /// For programs
    Json,
}

pub(super) fn run(options: &Options) -> Result<(), Failed> {
    let mut all = Vec::new();
    for path in &options.paths {
        let mut opened = None;
        let problems = check(path, options, &mut opened)?;
        if options.format == Format::Text {
            tell(&problems);
            say(&format!("{}\n", verdict(path, &problems)));
        }
        if let Some(loaded) = opened {
            say(&import_report::of_here(&loaded));
        }
        all.extend(problems);
    }
    if options.format == Format::Json {
        say_json(&json_of(&all));
    }
    if has_errors(&all) {
        Err(Failed)
    } else {
        Ok(())
    }
}

fn json_of(problems: &[Problem]) -> Vec<serde_json::Value> {
    let (told, count) = terminal::told(problems);
    let more = (count > 0).then(|| Problem::error(PackProblem::More { count }));
    let told = told.into_iter().chain(&more);
    told.map(|problem| strings::json(problem, ui_lang()))
        .collect()
}

fn verdict(path: &Path, problems: &[Problem]) -> String {
    let errors = problems.iter().filter(|p| p.is_error()).count();
    let warnings = problems.len() - errors;
    let path = path.display().to_string();
    if problems.is_empty() {
        return say!(speaker(), "cli-check-clean", path = path);
    }
    say!(
        speaker(),
        "cli-check-found",
        path = path,
        errors = errors,
        warnings = warnings
    )
}

/// What is wrong with the file; a pack's file that can be used is `opened`.
fn check(
    path: &Path,
    options: &Options,
    opened: &mut Option<Loaded>,
) -> Result<Vec<Problem>, Failed> {
    // A template or a letter belongs to a pack; a pack stands by itself.
    let pack = || pack_or_built_in(options.pack.as_deref(), false);
    if has_ending(path, "hbs") {
        let pack = pack()?;
        return Ok(match read_text(path) {
            Ok(file) => template::check(&pack.campaign, &file).1,
            Err(problem) => vec![problem],
        });
    }
    if has_ending(path, "letter") {
        return Ok(check_letter(path, &pack()?));
    }
    if !path.is_dir() && has_ending(path, "toml") {
        let path = path.display().to_string();
        return Ok(vec![Problem::error(CommandProblem::OneFile { path })]);
    }
    Ok(match load::from_path(path) {
        Ok(loaded) => {
            let problems = trial::of_pack(&loaded, today());
            if options.format == Format::Text && !path.is_dir() && !has_errors(&problems) {
                *opened = Some(loaded);
            }
            problems
        }
        Err(problem) => vec![problem],
    })
}

fn check_letter(path: &Path, pack: &Loaded) -> Vec<Problem> {
    match letter_file::read(path, &pack.campaign) {
        Ok((draft, mut problems)) => {
            let made = press::make(&pack.campaign, &draft, today(), &mut Fonts::new());
            // A letter is saved without its sender unless the person wants it otherwise.
            let unsigned = |problem: &Problem| problem.rule == Some(Rule::NoSender);
            problems.extend(
                made.problems
                    .into_iter()
                    .filter(|problem| !unsigned(problem)),
            );
            problems
        }
        Err(problems) => problems,
    }
}
