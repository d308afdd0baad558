//! `entreaty completions` and `entreaty man`: what a system knows of the command line, made of the
//! command line itself, so that it cannot say anything else.

use std::path::{Path, PathBuf};

use clap::{Args, Command, CommandFactory};
use clap_complete::Shell;
use clap_mangen::Man as Page;

use super::output::say_bytes;
use super::{Arguments, Failed, say, speaker, unwritable};
use crate::store::{folders, outputs};
use crate::strings::say;

#[derive(Args)]
pub(super) struct Completions {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

#[derive(Args)]
pub(super) struct Man {
    /// Writes the page of every command into this folder; without it, the first is printed
    dir: Option<PathBuf>,
}

/// The names of the commands.
pub(super) fn names() -> Vec<String> {
    let command = Arguments::command();
    let names = command.get_subcommands().map(Command::get_name);
    names.map(str::to_owned).collect()
}

pub(super) fn completions(options: &Completions) {
    let mut out = Vec::new();
    clap_complete::generate(
        options.shell,
        &mut Arguments::command(),
        "entreaty",
        &mut out,
    );
    say_bytes(&out);
}

pub(super) fn man(options: &Man) -> Result<(), Failed> {
    let mut command = Arguments::command().version(env!("CARGO_PKG_VERSION"));
    command.build();
    let Some(dir) = &options.dir else {
        say_bytes(&page(command));
        return Ok(());
    };
    let mut files = Vec::new();
    pages(&command, dir, &mut files);
    let written = folders::make(dir).and_then(|()| outputs::write_all(&files));
    written.map_err(|error| unwritable(dir, &error))?;
    for (path, _) in &files {
        let path = path.display().to_string();
        say(&format!(
            "{}\n",
            say!(speaker(), "cli-written", path = path)
        ));
    }
    Ok(())
}

/// The page of the command, and of each below it.
fn pages(command: &Command, dir: &Path, files: &mut Vec<(PathBuf, Vec<u8>)>) {
    let name = command.get_display_name().unwrap_or(command.get_name());
    files.push((dir.join(format!("{name}.1")), page(command.clone())));
    let below = command.get_subcommands();
    // The help of a group of commands is no page of its own; that of all is the guide.
    let is_own = |below: &&Command| below.get_name() != "help" || command.get_name() == "entreaty";
    for command in below.filter(is_own) {
        pages(command, dir, files);
    }
}

fn page(command: Command) -> Vec<u8> {
    let mut out = Vec::new();
    // Writing to a Vec cannot fail.
    let _ = Page::new(command).render(&mut out);
    out
}
