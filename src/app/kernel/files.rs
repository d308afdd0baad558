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
    let name = match to {
        Where::At(path, replace) => return Ok((with_ending(purpose, at_home(&path)), replace)),
        Where::Ask(name) => name,
    };
    let dialog = FileDialog::new();
    let since = Instant::now();
    let chosen = match purpose {
        Purpose::Export(kind) => dialog
            .set_title(words(cx.ui_lang, kind, "title"))
            .add_filter(words(cx.ui_lang, kind, "kind"), &[kind.ending()])
            .set_file_name(name)
            .save_file(),
        Purpose::Save => dialog
            .set_title(say!(cx, "dialog-save"))
            .add_filter(say!(cx, "dialog-kind-letter"), &["letter"])
            .set_file_name(name)
            .save_file(),
        Purpose::Open => dialog
            .set_title(say!(cx, "dialog-open"))
            .add_filter(
                say!(cx, "dialog-kind-open"),
                &["letter", "entreaty", "programme"],
            )
            .pick_file(),
        Purpose::All => dialog.set_title(say!(cx, "dialog-all")).pick_folder(),
        Purpose::List => dialog
            .set_title(say!(cx, "dialog-list"))
            .add_filter(say!(cx, "dialog-kind-list"), &table::ENDINGS)
            .pick_file(),
        Purpose::Stack => dialog
            .set_title(say!(cx, "dialog-stack"))
            .add_filter(words(cx.ui_lang, ExportKind::Pdf, "kind"), &["pdf"])
            .set_file_name(name)
            .save_file(),
        Purpose::Table
        | Purpose::Signatures
        | Purpose::Reply
        | Purpose::Notes
        | Purpose::Card
        | Purpose::Joint
        | Purpose::MemberLabels
        | Purpose::OfficeLabels => dialog
            .set_title(match purpose {
                Purpose::Table => say!(cx, "path-table"),
                Purpose::Signatures => say!(cx, "path-signatures"),
                Purpose::Reply => say!(cx, "path-reply"),
                Purpose::Notes => say!(cx, "path-notes"),
                Purpose::Card => say!(cx, "path-card"),
                Purpose::Joint => say!(cx, "path-joint"),
                Purpose::MemberLabels => say!(cx, "path-member-labels"),
                _ => say!(cx, "path-office-labels"),
            })
            .add_filter(words(cx.ui_lang, ExportKind::Pdf, "kind"), &["pdf"])
            .set_file_name(name)
            .save_file(),
        Purpose::Each | Purpose::Mails => dialog.set_title(say!(cx, "dialog-all")).pick_folder(),
        Purpose::Copy => dialog.set_title(say!(cx, "dialog-copy")).pick_folder(),
        Purpose::Diary => dialog
            .set_title(say!(cx, "dialog-diary-folder"))
            .pick_folder(),
        Purpose::Texts => dialog
            .set_title(say!(cx, "dialog-texts"))
            .add_filter(say!(cx, "dialog-kind-list"), &["csv"])
            .set_file_name(name)
            .save_file(),
        Purpose::PackFile | Purpose::SignedPack => dialog
            .set_title(say!(cx, "dialog-pack-file"))
            .add_filter(say!(cx, "dialog-kind-pack"), &[pack_file::ENDING])
            .set_file_name(name)
            .save_file(),
        Purpose::ReportBack => dialog
            .set_title(say!(cx, "dialog-report-back"))
            .add_filter(say!(cx, "dialog-kind-report"), &["pdf", "csv"])
            .set_file_name(name)
            .save_file(),
        Purpose::Reminders => dialog
            .set_title(say!(cx, "dialog-reminders"))
            .add_filter(say!(cx, "dialog-kind-calendar"), &["ics"])
            .set_file_name(name)
            .save_file(),
        Purpose::Programme => dialog
            .set_title(say!(cx, "dialog-programme"))
            .add_filter(say!(cx, "dialog-kind-programme"), &["programme"])
            .set_file_name(name)
            .save_file(),
        Purpose::Picture => dialog
            .set_title(say!(cx, "dialog-picture"))
            .add_filter(say!(cx, "dialog-kind-picture"), &["png", "jpg", "jpeg"])
            .pick_file(),
        Purpose::Face => dialog
            .set_title(say!(cx, "dialog-face"))
            .add_filter(say!(cx, "dialog-kind-face"), &["ttf", "otf", "ttc", "otc"])
            .pick_file(),
        Purpose::OpenProgramme => dialog
            .set_title(say!(cx, "dialog-open-programme"))
            .add_filter(say!(cx, "dialog-kind-programme"), &["programme"])
            .pick_file(),
        Purpose::Prices => dialog
            .set_title(say!(cx, "dialog-prices"))
            .add_filter(say!(cx, "dialog-kind-prices"), &["toml"])
            .pick_file(),
        Purpose::Translated => dialog
            .set_title(say!(cx, "dialog-translated"))
            .add_filter(say!(cx, "dialog-kind-list"), &["csv", "xlsx", "ods"])
            .pick_file(),
        Purpose::Source | Purpose::Document | Purpose::Another => dialog
            .set_title(say!(cx, "dialog-source"))
            .add_filter(say!(cx, "dialog-kind-source"), &document::ENDINGS)
            .pick_file(),
    };
    match chosen {
        Some(path) => {
            let whole = with_ending(purpose, path.clone());
            // The dialog asked about the name it gave, not about one with an ending added.
            // A folder's dialog has asked of no name in it.
            let asked = whole == path
                && !matches!(
                    purpose,
                    Purpose::All | Purpose::Each | Purpose::Mails | Purpose::Copy | Purpose::Diary
                );
            Ok((whole, asked))
        }
        None if since.elapsed() < NEVER_SHOWN => Err(Failure::NoDialog(purpose)),
        None => Err(Failure::Cancelled(purpose)),
    }
}

fn with_ending(purpose: Purpose, path: PathBuf) -> PathBuf {
    let ending = match purpose {
        Purpose::Open => return there(path, &["letter", pack_file::ENDING, "programme"]),
        Purpose::OpenProgramme => return there(path, &["programme"]),
        Purpose::Export(kind) => kind.ending(),
        Purpose::Stack
        | Purpose::Table
        | Purpose::Signatures
        | Purpose::Reply
        | Purpose::Notes
        | Purpose::Card
        | Purpose::Joint
        | Purpose::MemberLabels
        | Purpose::OfficeLabels
        | Purpose::ReportBack => "pdf",
        Purpose::Reminders => "ics",
        Purpose::Programme => "programme",
        Purpose::Save => "letter",
        Purpose::Texts => "csv",
        Purpose::PackFile | Purpose::SignedPack => pack_file::ENDING,
        Purpose::All
        | Purpose::List
        | Purpose::Each
        | Purpose::Mails
        | Purpose::Copy
        | Purpose::Source
        | Purpose::Document
        | Purpose::Another
        | Purpose::Translated
        | Purpose::Diary
        | Purpose::Picture
        | Purpose::Face
        | Purpose::Prices => {
            return path;
        }
    };
    match path.extension() {
        Some(_) => path,
        None => path.with_extension(ending),
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
