//! `entreaty pack`: begins a pack, packs it into one file, makes the key to sign it with, and
//! tells what is different in another version.

use std::io;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use super::check::Format;
use super::output::say_json;
use super::{
    Failed, fail, has_ending, import_report, say, speaker, tell, today, ui_lang, unwritable,
};
use crate::campaign::archive::LeftOut;
use crate::campaign::changes::changes;
use crate::campaign::files::Files;
use crate::campaign::load::{self, Loaded};
use crate::campaign::maker::Secret;
use crate::campaign::minisign;
use crate::campaign::skeleton;
use crate::campaign::trust::Trust;
use crate::problem::{Advice, CommandProblem, FileProblem, Problem, Why, has_errors};
use crate::proposal;
use crate::store::document;
use crate::store::folders::Folders;
use crate::store::pack_file::Built;
use crate::store::packs::Packs;
use crate::store::{keys, own_pack, pack_file};
use crate::strings::say;

#[derive(Args)]
pub(super) struct Options {
    #[command(subcommand)]
    command: PackCommand,
}

#[derive(Subcommand)]
enum PackCommand {
    /// A new folder with the files of a pack, which say what is to be filled in
    New(New),
    /// One .entreaty file of a pack's folder, the same bytes on every machine
    Build(Build),
    /// A key to sign packs with, in a new file that only its owner can read
    Key {
        /// The file to make
        file: PathBuf,
        /// The key file of yours that it takes the place of, which signs that
        #[arg(long, value_name = "OLDKEYFILE")]
        replaces: Option<PathBuf>,
    },
    /// Another signature in a .entreaty file whose pack must be signed by several
    Sign {
        /// The .entreaty file
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Your key file
        #[arg(value_name = "KEYFILE")]
        key: PathBuf,
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
    /// A document (PDF, DOCX, ODT, HTML, text) to take a draft from: what it says, nothing invented
    #[arg(long, value_name = "FILE", conflicts_with = "from")]
    from_document: Option<PathBuf>,
    /// How to tell what was found in the document
    #[arg(long, value_enum, default_value_t, requires = "from_document")]
    format: Format,
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
        PackCommand::New(new) => begin(new),
        PackCommand::Build(options) => build(options),
        PackCommand::Key { file, replaces } => key(file, replaces.as_deref()),
        PackCommand::Sign { file, key } => sign(file, key),
        PackCommand::Diff(options) => diff(options),
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
    if let Some(path) = &options.from_document {
        return begin_from_document(options, path);
    }
    let folder = &options.folder;
    let files = match &options.from {
        Some(path) => skeleton::of(&read(path)?),
        None => skeleton::blank(),
    };
    let shown = || folder.display().to_string();
    make(&files, folder)?;
    let begun = say!(speaker(), "cli-pack-begun", folder = shown());
    say(&format!("{begun}\n"));
    for name in files.keys() {
        say(&format!("  {}\n", ui_lang().as_argument(name)));
    }
    let next = say!(speaker(), "cli-pack-begun-next", folder = shown());
    say(&format!("{next}\n"));
    Ok(())
}

/// Makes the new folder with these files.
fn make(files: &Files, folder: &Path) -> Result<(), Failed> {
    own_pack::begin(files, folder).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => fail(Problem::error(CommandProblem::FolderThere {
            path: folder.display().to_string(),
        })),
        _ => fail(not_made(folder, &error)),
    })
}

/// A draft pack of what a document says.
fn begin_from_document(options: &New, path: &Path) -> Result<(), Failed> {
    let folder = &options.folder;
    let unreadable = |error: io::Error| fail(Problem::error(FileProblem::unreadable(path, &error)));
    let document = document::read(path).map_err(unreadable)?;
    if !document.has_words() {
        return Err(unreadable(Why::NoWords.into()));
    }
    let proposal = proposal::propose(&document);
    tell(&proposal::not_seen(path, &document, &proposal));
    make(&proposal::draft(&proposal, &document), folder)?;
    if options.format == Format::Json {
        say_json(&proposal.to_json());
        return Ok(());
    }
    let shown = folder.display().to_string();
    let drafted = say!(
        speaker(),
        "cli-pack-drafted",
        folder = shown.as_str(),
        file = path.display().to_string()
    );
    let found = say!(
        speaker(),
        "cli-pack-drafted-found",
        offices = proposal.addressees.len(),
        requests = proposal.requests.len(),
        people = proposal.people.len(),
        facts = proposal.facts.len()
    );
    let next = say!(speaker(), "cli-pack-drafted-next", folder = shown.as_str());
    say(&format!("{drafted}\n  {found}\n{next}\n"));
    Ok(())
}

/// Why there is nothing new at this place.
fn not_made(path: &Path, error: &io::Error) -> Problem {
    Problem::error(FileProblem::NotMade {
        path: path.display().to_string(),
        why: Why::of(error),
        advice: Advice::of(error),
    })
}

fn build(options: &Build) -> Result<(), Failed> {
    let folder = &options.folder;
    if !has_ending(&options.output, "entreaty") {
        let path = options.output.display().to_string();
        return Err(fail(Problem::error(CommandProblem::NoNameForPack { path })));
    }
    let (secret, warning) = match &options.sign {
        Some(path) => keys::read(path).map(|(secret, warning)| (Some(secret), warning)),
        None => Ok((None, None)),
    }
    .map_err(fail)?;
    let folders = Folders::of_user();
    let built = pack_file::build(
        folder,
        folders.as_ref(),
        &options.keep,
        secret.as_ref(),
        today(),
    );
    let mut built = built.map_err(|problems| {
        tell(&problems);
        Failed
    })?;
    built.problems.extend(warning);
    built
        .problems
        .extend(built.is_version_of_another(&options.output));
    tell(&built.problems);
    if has_errors(&built.problems) {
        return Err(Failed);
    }
    let taken_away = built
        .write(&options.output)
        .map_err(|error| unwritable(&options.output, &error))?;
    let said = say!(
        speaker(),
        "cli-pack-built",
        path = options.output.display().to_string(),
        files = built.count,
        kilobytes = built.bytes.len().div_ceil(1024)
    );
    say(&format!("{said}\n"));
    about_file(&built, &options.output, secret.as_ref());
    if let Some(path) = taken_away {
        let path = path.display().to_string();
        let said = say!(speaker(), "cli-pack-signature-away", path = path);
        say(&format!("  {said}\n"));
    }
    for (name, why) in &built.left_out {
        let why = why_left_out(*why);
        let left_out = say!(
            speaker(),
            "cli-pack-left-out",
            name = name.as_str(),
            why = why
        );
        say(&format!("  {left_out}\n"));
    }
    let met = match built.compared {
        (0, 0) => say!(speaker(), "cli-pack-no-senders"),
        (names, lines) => say!(speaker(), "cli-pack-senders", names = names, lines = lines),
    };
    say(&format!("  {met}\n"));
    Ok(())
}

fn why_left_out(why: LeftOut) -> String {
    let speaker = speaker();
    match why {
        LeftOut::Signature => say!(speaker, "cli-left-out-signature"),
        LeftOut::Hidden => say!(speaker, "cli-left-out-hidden"),
        LeftOut::Letter => say!(speaker, "cli-left-out-letter"),
        LeftOut::List => say!(speaker, "cli-left-out-list"),
        LeftOut::Copy => say!(speaker, "cli-left-out-copy"),
        LeftOut::Pack => say!(speaker, "cli-left-out-pack"),
        LeftOut::Key => say!(speaker, "cli-left-out-key"),
        LeftOut::Unknown => say!(speaker, "cli-left-out-unknown"),
    }
}

/// The number and the signatures of a pack's file that was written just now.
fn about_file(built: &Built, path: &Path, secret: Option<&Secret>) {
    let loaded = &built.loaded;
    let named = loaded.campaign.pack.signers.as_ref();
    let trust = Trust::of(&loaded.maker, named, None);
    say(&import_report::about(loaded, &trust));
    let read_out = say!(speaker(), "cli-pack-read-out");
    say(&format!("  {read_out}\n"));
    let file = path.display().to_string();
    if let Some(secret) = secret {
        let signed = say!(
            speaker(),
            "cli-pack-minisign",
            path = pack_file::signature_of(path).display().to_string(),
            file = file.as_str(),
            key = minisign::public(&secret.key())
        );
        say(&format!("  {signed}\n"));
    }
    if matches!(trust, Trust::Few { .. }) {
        let next = say!(speaker(), "cli-pack-sign-next", file = file);
        say(&format!("  {next}\n"));
    }
}

fn sign(file: &Path, key: &Path) -> Result<(), Failed> {
    let (secret, warning) = keys::read(key).map_err(fail)?;
    let shown = read(file)?.number;
    let number = say!(speaker(), "cli-pack-number", number = shown.to_string());
    say(&format!("  {number}\n"));
    let mut built = pack_file::sign_too(file, &secret, shown).map_err(|problems| {
        tell(&problems);
        Failed
    })?;
    built.problems.extend(warning);
    tell(&built.problems);
    built
        .write(file)
        .map_err(|error| unwritable(file, &error))?;
    let path = file.display().to_string();
    let said = say!(speaker(), "cli-pack-signed", path = path);
    say(&format!("{said}\n"));
    about_file(&built, file, Some(&secret));
    Ok(())
}

fn key(file: &Path, replaced: Option<&Path>) -> Result<(), Failed> {
    let path = || file.display().to_string();
    let old = replaced.map(keys::read).transpose().map_err(fail)?;
    let (old, warning) = old.unzip();
    tell(&warning.flatten().into_iter().collect::<Vec<_>>());
    let made = match &old {
        None => keys::make(file),
        Some(old) => keys::replace(file, old),
    };
    let secret = made.map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => {
            // The public key of a new key stands beside it, with its signature.
            let public = keys::public_of(file);
            let beside = [pack_file::signature_of(&public), public];
            let mut beside = beside.iter().filter(|_| old.is_some());
            let in_the_way = match beside.find(|path| path.symlink_metadata().is_ok()) {
                Some(beside) if file.symlink_metadata().is_err() => beside.display().to_string(),
                _ => path(),
            };
            let problem = CommandProblem::FileThere { path: in_the_way };
            fail(Problem::error(problem))
        }
        _ => fail(not_made(file, &error)),
    })?;
    let made = say!(speaker(), "cli-pack-key", path = path());
    let number = secret.key().number().to_string();
    let number = say!(speaker(), "cli-pack-key-number", number = number);
    let public = minisign::public(&secret.key());
    let public = say!(speaker(), "cli-pack-key-public", key = public);
    say(&format!("{made}\n  {public}\n  {number}\n"));
    if let Some(old) = &old {
        let public = keys::public_of(file).display().to_string();
        let also = say!(
            speaker(),
            "cli-pack-key-replaces",
            file = public,
            old = minisign::public(&old.key())
        );
        say(&format!("  {also}\n"));
    }
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
        let id = new.campaign.pack.id.to_string();
        return Err(fail(Problem::error(CommandProblem::NoPackHere { id })));
    };
    let changes = changes(&old.campaign, &new.campaign);
    if options.format == Format::Json {
        say_json(&changes);
        return Ok(());
    }
    let version = |loaded: &Loaded| loaded.campaign.pack.version.to_string();
    let number = |loaded: &Loaded| loaded.number.to_string();
    let was = say!(
        speaker(),
        "cli-diff-old",
        version = version(&old),
        number = number(&old)
    );
    let is = say!(
        speaker(),
        "cli-diff-new",
        version = version(&new),
        number = number(&new)
    );
    say(&format!("{was}\n{is}\n"));
    say(&match (changes.is_empty(), old.number == new.number) {
        (true, true) => say!(speaker(), "cli-diff-same") + "\n",
        (true, false) => say!(speaker(), "cli-diff-says-same") + "\n",
        _ => import_report::list(&changes),
    });
    Ok(())
}
