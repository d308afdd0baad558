//! What is wrong with the arguments, said in the language of messages: the parser's findings are read as data.

use std::env;
use std::num::{IntErrorKind, ParseIntError};
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, CommandFactory};

use super::output::{self, say};
use super::{Arguments, UI_LANG, arrived, speaker, tell};
use crate::problem::{CommandProblem, Problem};
use crate::strings::{UiLang, say};

/// Says what is wrong with the arguments, or what was asked of them. A name of a file, which a
/// shell puts in for a star, may be a stranger's.
pub(super) fn refused(error: &clap::Error) -> ExitCode {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            say(&error.to_string());
            arrived().unwrap_or(ExitCode::SUCCESS)
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            output::tell(&error.to_string());
            ExitCode::from(2)
        }
        _ => told(problem(error)),
    }
}

/// That this option cannot stand beside a command.
pub(super) fn beside_a_command(option: &str) -> ExitCode {
    let argument = option.to_owned();
    told(Problem::error(CommandProblem::BesideCommand { argument }))
}

/// Tells the problem, how the command is used, and where its options are listed.
fn told(problem: Problem) -> ExitCode {
    if let Some(lang) = asked_lang() {
        let _ = UI_LANG.set(lang);
    }
    tell(&[problem]);
    let mut command = called();
    let usage = command.render_usage().to_string();
    // What stands before the program's name is the parser's heading.
    let usage = usage.find("entreaty").map_or("", |at| &usage[at..]);
    let mut text = say!(speaker(), "cli-usage", usage = usage) + "\n";
    let name = command.get_bin_name().unwrap_or_default();
    let name = name.trim_start_matches("entreaty").trim_start();
    if !name.is_empty() {
        text += &say!(speaker(), "cli-help-options", command = name);
        text.push('\n');
    }
    output::tell(&text);
    ExitCode::from(2)
}

/// The language of messages that was asked for, where the arguments could not be read.
fn asked_lang() -> Option<UiLang> {
    let arguments: Vec<_> = env::args_os().collect();
    let mut arguments = arguments.iter().filter_map(|argument| argument.to_str());
    while let Some(argument) = arguments.next() {
        let code = match argument.strip_prefix("--ui-lang") {
            Some("") => arguments.next()?,
            Some(rest) => rest.strip_prefix('=')?,
            None => continue,
        };
        return UiLang::of_code(code);
    }
    None
}

/// The command that was called, as far as it can be seen.
fn called() -> Command {
    let mut command = Arguments::command();
    command.build();
    for argument in env::args_os().skip(1) {
        if let Some(inner) = argument
            .to_str()
            .and_then(|name| command.find_subcommand(name))
        {
            command = inner.clone();
        }
    }
    command
}

/// What the parser found, as a problem.
fn problem(error: &clap::Error) -> Problem {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        _ => String::new(),
    };
    let texts = |kind| match error.get(kind) {
        Some(ContextValue::Strings(texts)) => texts.clone(),
        Some(ContextValue::String(text)) => vec![text.clone()],
        _ => Vec::new(),
    };
    let number = |kind| match error.get(kind) {
        Some(ContextValue::Number(number)) => usize::try_from(*number).unwrap_or_default(),
        _ => 0,
    };
    let argument = text(ContextKind::InvalidArg);
    let value = text(ContextKind::InvalidValue);
    let cause = match error.kind() {
        ErrorKind::UnknownArgument => CommandProblem::UnknownArgument { argument },
        ErrorKind::InvalidSubcommand => {
            let name = text(ContextKind::InvalidSubcommand);
            CommandProblem::UnknownCommand { name }
        }
        ErrorKind::MissingSubcommand => {
            let command = text(ContextKind::InvalidSubcommand);
            CommandProblem::CommandMissing { command }
        }
        ErrorKind::MissingRequiredArgument => {
            let arguments = texts(ContextKind::InvalidArg);
            CommandProblem::ArgumentsMissing { arguments }
        }
        ErrorKind::InvalidValue if value.is_empty() => CommandProblem::ValueMissing { argument },
        ErrorKind::ArgumentConflict => match texts(ContextKind::PriorArg) {
            others if others.contains(&argument) => CommandProblem::ArgumentTwice { argument },
            others => CommandProblem::ArgumentConflict { argument, others },
        },
        ErrorKind::TooManyValues => CommandProblem::ValueTooMany { argument, value },
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => CommandProblem::ValueCount {
            argument,
            needed: number(ContextKind::MinValues).max(number(ContextKind::ExpectedNumValues)),
            given: number(ContextKind::ActualNumValues),
        },
        ErrorKind::NoEquals => CommandProblem::EqualsMissing { argument },
        ErrorKind::InvalidUtf8 => CommandProblem::ArgumentNotUtf8,
        _ => match number_error(error) {
            Some(IntErrorKind::Zero) => CommandProblem::NumberFromOne { argument },
            Some(_) => CommandProblem::NotNumber { argument, value },
            None => CommandProblem::ValueUnfit { argument, value },
        },
    };
    let problem = Problem::error(cause);
    let near = [
        ContextKind::SuggestedArg,
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedValue,
    ];
    let near = near.into_iter().flat_map(texts).next();
    let known = [ContextKind::ValidValue, ContextKind::ValidSubcommand];
    let known: Vec<String> = known.into_iter().flat_map(texts).collect();
    match near {
        Some(near) => problem.suggest(Some(&near)),
        None => problem.suggest_among("", known.iter().map(String::as_str).collect::<Vec<_>>()),
    }
}

/// Why a value is no number, if it should be one.
fn number_error(error: &clap::Error) -> Option<&IntErrorKind> {
    let source = std::error::Error::source(error)?;
    source
        .downcast_ref::<ParseIntError>()
        .map(ParseIntError::kind)
}
