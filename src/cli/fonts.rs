//! `entreaty fonts`: faces beside the program's own, for scripts whose faces are too large to come with
//! it.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::{Failed, fail, say, speaker, tell};
use crate::page::added::{self, AddedFace};
use crate::problem::{CommandProblem, Problem};
use crate::store::faces::Faces;
use crate::store::folders::Folders;
use crate::strings::{say, scripts::scripts};

#[derive(Args)]
pub(super) struct Options {
    #[command(subcommand)]
    what: Option<FontsCommand>,
}

#[derive(Subcommand)]
enum FontsCommand {
    /// Copies font files (.ttf, .otf, .ttc) to where the program keeps its settings; of a collection
    /// the first face, or the one named
    Add(Add),
    /// What scripts are printed, and the faces that were added, each with the digest of its file
    List,
    /// Takes a face away again
    Remove {
        /// Its name, as `entreaty fonts list` shows it
        name: String,
    },
}

#[derive(Args)]
struct Add {
    /// Font files
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The face of a collection
    #[arg(long, value_name = "NAME")]
    face: Option<String>,
}

pub(super) fn run(options: Options) -> Result<(), Failed> {
    let Some(folders) = Folders::of_user() else {
        return Err(fail(Problem::error(CommandProblem::NoHome)));
    };
    let faces = Faces::of(&folders);
    match options.what.unwrap_or(FontsCommand::List) {
        FontsCommand::Add(options) => add(&faces, &options),
        FontsCommand::List => {
            list();
            Ok(())
        }
        FontsCommand::Remove { name } => {
            let face = faces.remove(&name).map_err(fail)?;
            let name = face.name.as_str();
            say(&format!(
                "{}\n",
                say!(speaker(), "cli-font-removed", name = name)
            ));
            Ok(())
        }
    }
}

fn add(faces: &Faces, options: &Add) -> Result<(), Failed> {
    let mut problems = Vec::new();
    for file in &options.files {
        match faces.add(file, options.face.as_deref()) {
            Ok(added) => {
                say(&format!("{}\n", line(added.face)));
                if !added.others.is_empty() {
                    let others = speaker().ui_lang.list(&added.others);
                    let told = say!(speaker(), "cli-font-others", names = others);
                    say(&format!("  {told}\n"));
                }
            }
            Err(problem) => problems.push(problem),
        }
    }
    tell(&problems);
    if problems.is_empty() {
        Ok(())
    } else {
        Err(Failed)
    }
}

fn list() {
    say(&format!("{}\n", say!(speaker(), "scripts-built-in")));
    let used = added::used();
    if used.is_empty() {
        say(&format!("{}\n", say!(speaker(), "cli-font-none")));
    }
    for face in used.iter() {
        say(&format!("{}\n  sha256 {}\n", line(face), face.digest));
    }
}

/// A face with what it is for.
fn line(face: &AddedFace) -> String {
    let scripts = scripts(speaker().ui_lang, &face.scripts);
    say!(
        speaker(),
        "face-added",
        name = face.name.as_str(),
        scripts = scripts
    )
}
