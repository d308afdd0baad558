//! `entreaty help`: the guide, a topic at a time.

use clap::{Args, CommandFactory};

use super::{Arguments, Failed, command_line, fail, say, speaker, ui_lang};
use crate::problem::{CommandProblem, Problem};
use crate::strings::guide::{TOPICS, Topic};
use crate::strings::{UiLang, say};

#[derive(Args)]
pub(super) struct Options {
    /// A topic of the guide, or a command; without it, the topics
    topic: Option<String>,
}

pub(super) fn run(options: &Options) -> Result<(), Failed> {
    let Some(name) = &options.topic else {
        say(&topics());
        return Ok(());
    };
    let mut command = Arguments::command();
    command.build();
    let command = command.find_subcommand_mut(name);
    match (Topic::named(name), command) {
        (Some(topic), None) => say(&topic.in_letters()),
        (Some(topic), Some(_)) => {
            let options = say!(speaker(), "cli-help-options", command = name.as_str());
            say(&format!("{}\n{options}\n", topic.in_letters()));
        }
        (None, Some(command)) => say(&command.render_long_help().to_string()),
        (None, None) => {
            let problem = Problem::error(CommandProblem::NoTopic { name: name.clone() });
            let mut known = command_line::names();
            known.extend(TOPICS.iter().map(|topic| topic.name.to_owned()));
            return Err(fail(problem.suggest_among(
                name,
                known.iter().map(String::as_str).collect::<Vec<_>>(),
            )));
        }
    }
    Ok(())
}

/// The topics with their titles.
fn topics() -> String {
    let wide = TOPICS.iter().map(|topic| topic.name.len()).max();
    let wide = wide.unwrap_or_default();
    let mut lines = vec![say!(speaker(), "cli-help-topics"), String::new()];
    let told = TOPICS
        .iter()
        .map(|topic| format!("  {:wide$}  {}", topic.name, topic.title));
    lines.extend(told);
    if ui_lang() != UiLang::ENGLISH {
        lines.extend([String::new(), say!(speaker(), "guide-english")]);
    }
    lines.join("\n") + "\n"
}
