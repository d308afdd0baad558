//! Choosing a file, and writing it. A dialog that comes back empty was cancelled, or was never
//! shown because no dialog service answered: the two look alike, so neither is success.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rfd::FileDialog;

use super::jobs::Context;
use super::paths::{Failure, Purpose, Where};
use crate::batch::table;
use crate::press::file::ExportKind;
use crate::problem::Why;
use crate::store::folders::NewFolder;
pub(crate) use crate::store::folders::free;
use crate::store::{atomic, document, pack_file};
use crate::strings::{UiLang, say};

/// Nobody cancels a dialog faster than this: it was never there.
const NEVER_SHOWN: Duration = Duration::from_millis(800);

/// What the window says of a kind of file, under this attribute of its key.
pub(crate) fn words(lang: UiLang, kind: ExportKind, attribute: &str) -> String {
    lang.text(&format!("{}.{attribute}", kind.key()))
}

/// Writes a file, and says where.
///
/// # Errors
/// The file exists and may not be replaced, or it cannot be written, or none was chosen.
pub(crate) fn write<E>(
    cx: &Context<E>,
    purpose: Purpose,
    to: Where,
    bytes: &[u8],
) -> Result<PathBuf, Failure> {
    let (path, replace) = choose(cx, purpose, to)?;
    if !replace && path.is_file() {
        return Err(Failure::Exists(purpose, path));
    }
    match atomic::write(&path, bytes) {
        Ok(()) => Ok(path),
        Err(error) => Err(Failure::NotWritten(purpose, path, reason(cx, &error))),
    }
}

/// Why a file could not be written, in words.
pub(crate) fn reason<E>(cx: &Context<E>, error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => say!(cx, "failed-no-folder"),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            say!(cx, "failed-not-allowed")
        }
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => say!(cx, "failed-full"),
        _ => Why::of(error).words(cx.ui_lang),
    }
}

/// The file, and whether it may be replaced: a system's dialog has asked already.
pub(crate) fn choose<E>(
    cx: &Context<E>,
    purpose: Purpose,
    to: Where,
) -> Result<(PathBuf, bool), Failure> {
    let (title, asked) = asked(cx, purpose);
    let name = match to {
        Where::At(path, replace) => return Ok((asked.with_ending(at_home(&path)), replace)),
        Where::New(folder) => return Ok((at_home(&folder), false)),
        Where::Ask(name) => name,
    };
    let dialog = FileDialog::new().set_title(title);
    let since = Instant::now();
    let chosen = match &asked {
        Asked::Folder => dialog.pick_folder(),
        Asked::ToRead(kind, endings) => dialog.add_filter(kind, endings).pick_file(),
        Asked::ToWrite(kind, endings) => dialog
            .add_filter(kind, endings)
            .set_file_name(name)
            .save_file(),
    };
    match chosen {
        Some(path) => {
            let whole = asked.with_ending(path.clone());
            // The dialog asked about the name it gave, not about one with an ending added.
            // A folder's dialog has asked of no name in it.
            let is_asked = whole == path && asked != Asked::Folder;
            Ok((whole, is_asked))
        }
        None if since.elapsed() < NEVER_SHOWN => Err(Failure::NoDialog(purpose)),
        None => Err(Failure::Cancelled(purpose)),
    }
}

/// A folder that files go into.
pub(crate) struct Into {
    /// Where it is.
    pub(crate) path: PathBuf,
    /// Whether files of the same names there may be replaced.
    pub(crate) replace: bool,
    /// It was made for them: unless it is kept, it is taken away again.
    pub(crate) new: Option<NewFolder>,
}

impl Into {
    /// The files are there: a folder that was made for them stays.
    pub(crate) fn keep(self) -> PathBuf {
        if let Some(new) = self.new {
            new.keep();
        }
        self.path
    }
}

/// The folder that was chosen; one that is not there is made only where somebody said so.
///
/// # Errors
/// There is no such folder, it cannot be made, or none was chosen.
pub(crate) fn folder<E>(cx: &Context<E>, purpose: Purpose, to: Where) -> Result<Into, Failure> {
    let may_make = matches!(to, Where::New(_));
    let (path, replace) = choose(cx, purpose, to)?;
    let mut new = None;
    if !path.is_dir() {
        if !may_make && !path.exists() {
            return Err(Failure::NoFolder(purpose, path));
        }
        let made = NewFolder::make(&path);
        let made = made.map_err(|error| {
            let why = reason(cx, &error);
            Failure::NotWritten(purpose, path.clone(), why)
        });
        new = Some(made?);
    }
    Ok(Into { path, replace, new })
}

/// What a dialog asks for.
#[derive(PartialEq, Eq)]
enum Asked {
    /// A folder.
    Folder,
    /// A file to read: what such files are called, and how their names end. A name without its ending is that of
    /// a file that is there.
    ToRead(String, Vec<&'static str>),
    /// A file to write, as to read; a name without an ending gets the first.
    ToWrite(String, Vec<&'static str>),
}

impl Asked {
    fn with_ending(&self, path: PathBuf) -> PathBuf {
        match self {
            Self::ToWrite(_, endings) if path.extension().is_none() => {
                path.with_extension(endings.first().unwrap_or(&""))
            }
            Self::ToRead(_, endings) => there(path, endings),
            _ => path,
        }
    }
}

/// The heading of the dialog for this purpose, and what it asks for.
fn asked<E>(cx: &Context<E>, purpose: Purpose) -> (String, Asked) {
    use Asked::{Folder, ToRead, ToWrite};
    let pdf = || ToWrite(words(cx.ui_lang, ExportKind::Pdf, "kind"), vec!["pdf"]);
    let programme = || (say!(cx, "dialog-kind-programme"), vec!["programme"]);
    let table = || say!(cx, "dialog-kind-list");
    match purpose {
        Purpose::Export(kind) => {
            let named = words(cx.ui_lang, kind, "kind");
            (
                words(cx.ui_lang, kind, "title"),
                ToWrite(named, vec![kind.ending()]),
            )
        }
        Purpose::Save => {
            let kind = say!(cx, "dialog-kind-letter");
            (say!(cx, "dialog-save"), ToWrite(kind, vec!["letter"]))
        }
        Purpose::Open => {
            let kind = say!(cx, "dialog-kind-open");
            let endings = vec!["letter", "entreaty", "programme"];
            (say!(cx, "dialog-open"), ToRead(kind, endings))
        }
        Purpose::All | Purpose::Each | Purpose::Mails => (say!(cx, "dialog-all"), Folder),
        Purpose::Copy => (say!(cx, "dialog-copy"), Folder),
        Purpose::Diary => (say!(cx, "dialog-diary-folder"), Folder),
        Purpose::List => (
            say!(cx, "dialog-list"),
            ToRead(table(), table::ENDINGS.to_vec()),
        ),
        Purpose::Stack => (say!(cx, "dialog-stack"), pdf()),
        Purpose::Table => (say!(cx, "path-table"), pdf()),
        Purpose::Signatures => (say!(cx, "path-signatures"), pdf()),
        Purpose::Reply => (say!(cx, "path-reply"), pdf()),
        Purpose::Notes => (say!(cx, "path-notes"), pdf()),
        Purpose::Card => (say!(cx, "path-card"), pdf()),
        Purpose::Joint => (say!(cx, "path-joint"), pdf()),
        Purpose::MemberLabels => (say!(cx, "path-member-labels"), pdf()),
        Purpose::OfficeLabels => (say!(cx, "path-office-labels"), pdf()),
        Purpose::Texts => (say!(cx, "dialog-texts"), ToWrite(table(), vec!["csv"])),
        Purpose::Translated => {
            let endings = vec!["csv", "xlsx", "ods"];
            (say!(cx, "dialog-translated"), ToRead(table(), endings))
        }
        Purpose::PackFile | Purpose::SignedPack => {
            let kind = say!(cx, "dialog-kind-pack");
            (
                say!(cx, "dialog-pack-file"),
                ToWrite(kind, vec![pack_file::ENDING]),
            )
        }
        Purpose::ReportBack => {
            let kind = say!(cx, "dialog-kind-report");
            (
                say!(cx, "dialog-report-back"),
                ToWrite(kind, vec!["pdf", "csv"]),
            )
        }
        Purpose::Reminders => {
            let kind = say!(cx, "dialog-kind-calendar");
            (say!(cx, "dialog-reminders"), ToWrite(kind, vec!["ics"]))
        }
        Purpose::Programme => {
            let (kind, endings) = programme();
            (say!(cx, "dialog-programme"), ToWrite(kind, endings))
        }
        Purpose::OpenProgramme => {
            let (kind, endings) = programme();
            (say!(cx, "dialog-open-programme"), ToRead(kind, endings))
        }
        Purpose::Picture => {
            let kind = say!(cx, "dialog-kind-picture");
            (
                say!(cx, "dialog-picture"),
                ToRead(kind, vec!["png", "jpg", "jpeg"]),
            )
        }
        Purpose::Face => {
            let kind = say!(cx, "dialog-kind-face");
            let endings = vec!["ttf", "otf", "ttc", "otc"];
            (say!(cx, "dialog-face"), ToRead(kind, endings))
        }
        Purpose::Prices => {
            let kind = say!(cx, "dialog-kind-prices");
            (say!(cx, "dialog-prices"), ToRead(kind, vec!["toml"]))
        }
        Purpose::Source | Purpose::Document | Purpose::Another => {
            let kind = say!(cx, "dialog-kind-source");
            (
                say!(cx, "dialog-source"),
                ToRead(kind, document::ENDINGS.to_vec()),
            )
        }
    }
}

/// The file that is meant by a name without its ending: one that is there.
fn there(path: PathBuf, endings: &[&str]) -> PathBuf {
    if path.exists() {
        return path;
    }
    let whole = endings.iter().map(|ending| {
        let mut whole = path.clone().into_os_string();
        whole.push(format!(".{ending}"));
        PathBuf::from(whole)
    });
    let mut whole = whole.filter(|whole| whole.is_file());
    whole.next().unwrap_or(path)
}

/// The path a person means by `~/letter.pdf` or `letter.pdf`: both in their home folder.
pub(crate) fn at_home(path: &Path) -> PathBuf {
    let path = path.strip_prefix("~").unwrap_or(path);
    match std::env::home_dir() {
        Some(home) if path.is_relative() => home.join(path),
        _ => path.to_owned(),
    }
}
