//! `entreaty pack`: begins a pack, packs it into one file, makes the key to sign it with, and
//! tells what is different in another version.

use std::io;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use super::check::{self, Format};
use super::output::say_json;
use super::{Failed, arrival, fail, has_ending, say, tell};
use crate::campaign::changes::{Trust, changes};
use crate::campaign::load::{self, Loaded};
use crate::campaign::maker::Maker;
use crate::campaign::private::Private;
use crate::campaign::{archive, skeleton};
use crate::problem::{Problem, has_errors};
use crate::store::folders::Folders;
use crate::store::packs::Packs;
use crate::store::{atomic, disk, keys, own_pack, senders};

#[derive(Args)]
pub(super) struct Options {
    #[command(subcommand)]
    command: What,
}

#[derive(Subcommand)]
enum What {
    /// A new folder with the files of a pack, which say what is to be filled in
    New(New),
    /// One .entreaty file of a pack's folder, the same bytes on every machine
    Build(Build),
    /// A key to sign packs with, in a new file that only its owner can read
    Key {
        /// The file to make
        file: PathBuf,
    },
    /// What is different in another version, changed addresses first
    Diff(Diff),
}

#[derive(Args)]
struct New {
    /// The folder to make
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Another pack to begin with: its folder or .entreaty file
    #[arg(long, value_name = "PACK")]
    from: Option<PathBuf>,
}

#[derive(Args)]
struct Build {
    /// The pack's folder
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// The file to write: .entreaty
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
    /// A key file to sign the pack with; `entreaty pack key` makes one
    #[arg(long, value_name = "KEYFILE")]
    sign: Option<PathBuf>,
    /// Words that look like a sender's data and belong into the pack; repeatable
    #[arg(long, value_name = "TEXT")]
    keep: Vec<String>,
}

#[derive(Args)]
struct Diff {
    /// The older pack; without it, the one on this computer
    #[arg(value_name = "OLD")]
    old: PathBuf,
    /// The newer pack
    #[arg(value_name = "NEW")]
    new: Option<PathBuf>,
    /// How to tell
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(super) fn run(options: &Options) -> Result<(), Failed> {
    match &options.command {
        What::New(new) => begin(new),
        What::Build(options) => build(options),
        What::Key { file } => key(file),
        What::Diff(options) => diff(options),
    }
}

fn read(path: &Path) -> Result<Loaded, Failed> {
    let loaded = load::from_path(path).map_err(fail)?;
    if has_errors(&loaded.problems) {
        tell(&loaded.problems);
        return Err(Failed);
    }
    Ok(loaded)
}

fn begin(options: &New) -> Result<(), Failed> {
    let folder = &options.folder;
    let files = match &options.from {
        Some(path) => skeleton::of(&read(path)?),
        None => skeleton::blank(),
    };
    own_pack::begin(&files, folder)
        .map_err(|error| not_made(folder, &error, "name a new folder"))?;
    say(&format!("{}: a new pack\n", folder.display()));
    for name in files.keys() {
        say(&format!("  {name}\n"));
    }
    say(&format!(
        "each file says what to write; `entreaty check {}` tells what is left to fill in\n",
        folder.display()
    ));
    Ok(())
}

/// Says why there is nothing new at this place; `other` is what to do if something is there.
fn not_made(path: &Path, error: &io::Error, other: &str) -> Failed {
    let path = path.display();
    let (message, advice) = match error.kind() {
        io::ErrorKind::AlreadyExists => (
            format!("{path} is there already, and is left as it is"),
            other,
        ),
        _ => (format!("cannot make {path}: {error}"), disk::advice(error)),
    };
    fail(Problem::error(message).help(advice))
}

fn build(options: &Build) -> Result<(), Failed> {
    let folder = &options.folder;
    if !has_ending(&options.output, "entreaty") {
        let message = format!("{} is no name for a pack", options.output.display());
        return Err(fail(
            Problem::error(message).help("a pack ends in .entreaty"),
        ));
    }
    let cannot = |error: io::Error| {
        let message = format!("cannot read the pack {}: {error}", folder.display());
        fail(Problem::error(message).help("name a pack's folder"))
    };
    let names = load::names_in(folder).map_err(cannot)?;
    let mut files = load::read_folder(folder).map_err(cannot)?;
    // What is not known to belong into a pack but looks like it is an error of the check.
    files.retain(|name, _| archive::left_out(name).is_none_or(|why| why == archive::NO_FILE));
    let prefix = format!("{}/", folder.display());
    let prefix = prefix.trim_start_matches("./");
    let mut problems = check::of_pack(&load::from_files(&files, prefix));
    let (private, met) = private(folder, &names);
    problems.extend(private.found(&files, prefix, &options.keep));
    let secret = match &options.sign {
        Some(path) => {
            let (secret, warning) = keys::read(path).map_err(fail)?;
            problems.extend(warning);
            Some(secret)
        }
        None => None,
    };
    tell(&problems);
    if has_errors(&problems) {
        return Err(Failed);
    }
    if let Some(secret) = &secret {
        secret.sign(&mut files);
    }
    let bytes = archive::write(&files);
    let written = bytes.and_then(|bytes| {
        atomic::write(&options.output, &bytes)?;
        Ok(bytes.len())
    });
    let size = written.map_err(|error| {
        let message = format!("cannot write {}: {error}", options.output.display());
        fail(Problem::error(message).help(disk::advice(&error)))
    })?;
    let loaded = load::from_files(&files, prefix);
    let trust = match loaded.maker {
        Maker::Signed(key) => Trust::New(key),
        _ => Trust::Unsigned,
    };
    say(&format!(
        "{}: {} files, {} kB\n",
        options.output.display(),
        files.len(),
        size.div_ceil(1024)
    ));
    say(&arrival::about(&loaded, trust));
    say(
        "  read the number out to whoever gets the file: with the same number they have the same pack\n",
    );
    for name in &names {
        if let Some(why) = archive::left_out(name) {
            say(&format!("  left out: {name} ({why})\n"));
        }
    }
    say(&met);
    Ok(())
}

/// The senders whose data must not be in the pack: those that this computer keeps, and those of
/// letters that lie in the pack's own folder. Says how many they are.
fn private(folder: &Path, names: &[String]) -> (Private, String) {
    let mut known = match Folders::of_user() {
        Some(folders) => senders::known(&folders),
        None => Private::default(),
    };
    for name in names
        .iter()
        .filter(|name| has_ending(Path::new(name), "letter"))
    {
        let sender = senders::of_file(&folder.join(name));
        known.name(&sender.name);
        known.address(sender.address.iter().map(String::as_str));
    }
    let told = match known.counts() {
        (0, 0) => "  this computer keeps no sender's name or address to compare the pack with\n"
            .to_owned(),
        (names, lines) => format!(
            "  no sender's data: compared with the {names} names and {lines} lines of addresses that this computer keeps\n"
        ),
    };
    (known, told)
}

fn key(file: &Path) -> Result<(), Failed> {
    let secret = keys::make(file).map_err(|error| not_made(file, &error, "name a new file"))?;
    say(&format!(
        "{}: a new secret key; give it to nobody, keep a copy in a safe place\n  its number, to read out to whoever gets your packs: {}\n",
        file.display(),
        secret.key().number()
    ));
    Ok(())
}

fn diff(options: &Diff) -> Result<(), Failed> {
    let (old, new) = match &options.new {
        Some(new) => (Some(read(&options.old)?), read(new)?),
        None => (None, read(&options.old)?),
    };
    let here = || {
        let folders = Folders::of_user()?;
        Packs::of(&folders).installed(&new.campaign.pack.id)
    };
    let Some(old) = old.or_else(here) else {
        let message = format!("no pack “{}” is on this computer", new.campaign.pack.id);
        return Err(fail(
            Problem::error(message).help("name two packs, the older first"),
        ));
    };
    let changes = changes(&old.campaign, &new.campaign);
    if options.format == Format::Json {
        say_json(&changes);
        return Ok(());
    }
    let versions = [&old, &new].map(|loaded| {
        format!(
            "version {} ({})",
            loaded.campaign.pack.version, loaded.number
        )
    });
    say(&format!("old: {}\nnew: {}\n", versions[0], versions[1]));
    say(&match (changes.is_empty(), old.number == new.number) {
        (true, true) => "the two are the same\n".to_owned(),
        (true, false) => "they say the same: only comments, notes or seals differ\n".to_owned(),
        _ => arrival::list(&changes),
    });
    Ok(())
}
