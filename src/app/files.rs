//! Which file, and writing or reading it. A dialog that comes back empty was cancelled, or was
//! never shown because no dialog service answered: the two look alike, so neither is success.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rfd::FileDialog;

use super::arrival;
use super::command::Told;
use super::jobs::Shop;
use super::state::{Purpose, Recovered};
use super::update::batch::ENDINGS;
use super::update::{Export, Where};
use crate::batch::handout::{self, Handout};
use crate::letter::Draft;
use crate::press::file::Kind;
use crate::problem::TextFile;
use crate::store::folders::Folders;
use crate::store::packs::Packs;
use crate::store::recent::{self, Recent};
use crate::store::{atomic, autosave, evening, letter_file, outputs};
use crate::strings::say;

/// Nobody cancels a dialog faster than this: it was never there.
const NEVER_SHOWN: Duration = Duration::from_millis(800);

/// Writes a draft that may leave the house as the kind of file that was asked for, and the letter
/// beside it where that was asked for too.
pub(super) fn export(shop: &Shop, export: &Export) -> Told {
    let made = match shop.make(&export.draft) {
        Ok(made) => made,
        Err(refused) => return refused,
    };
    let purpose = export.purpose;
    let by_dialog = matches!(export.to, Where::Ask(_));
    let (path, replace) = match choose(shop, purpose, export.to.clone()) {
        Ok(chosen) => chosen,
        Err(told) => return told,
    };
    // Whoever types another ending wants another kind of file.
    let kind = Kind::of(&path).or(purpose.kind()).unwrap_or(Kind::Pdf);
    let mut files = match made.files(kind, &path) {
        Ok(files) => files,
        Err(why) => return Told::Failed(say!(shop, "failed-file", why = why.to_string())),
    };
    // The system's dialog has asked about the first picture alone.
    let asked = |index| replace && (index == 0 || !by_dialog);
    let mut taken = files.iter().enumerate();
    if taken.any(|(index, (path, _))| !asked(index) && path.is_file()) {
        return Told::Exists(purpose, path);
    }
    if let Some(with_sender) = export.beside {
        match beside(shop, &export.draft, with_sender, &path) {
            Ok(file) => files.push(file),
            Err(told) => return told,
        }
    }
    match outputs::write_all(&files) {
        Ok(()) => Told::Exported(path),
        Err(error) => Told::NotWritten(purpose, path, reason(shop, &error)),
    }
}

/// Writes what lies on the table for letters like this draft.
pub(super) fn hand_out(shop: &Shop, purpose: Purpose, draft: &Draft, to: Where) -> Told {
    let handout = purpose.handout().unwrap_or(Handout::Table);
    let pdf = match handout::make(&shop.campaign, draft, handout, shop.today) {
        Ok((pdf, _)) => pdf,
        Err(problems) => return Told::Refused(problems),
    };
    write(shop, purpose, to, &pdf).map_or_else(|told| told, Told::Exported)
}

/// What the exported letter said, with the pack's version, to be kept as `letter.pdf.letter`: a
/// name that no letter has that was saved by itself.
fn beside(
    shop: &Shop,
    draft: &Draft,
    with_sender: bool,
    exported: &Path,
) -> Result<(PathBuf, Vec<u8>), Told> {
    let text = letter_file::to_text(draft, &shop.campaign, with_sender)
        .map_err(|why| Told::Failed(say!(shop, "failed-save", why = why)))?;
    let mut name = exported.as_os_str().to_owned();
    name.push(".letter");
    Ok((PathBuf::from(name), text.into_bytes()))
}

/// Writes a PDF for each draft into a folder: all of them, or none if one may not leave the house
/// or one's name is taken.
pub(super) fn export_all(shop: &Shop, drafts: &[(String, Draft)], to: Where) -> Told {
    let mut pdfs = Vec::new();
    let mut unfit = 0;
    for (name, draft) in drafts {
        let made = shop.make(draft);
        let letter = made.as_ref().ok().and_then(|made| made.letter.as_ref());
        unfit += usize::from(letter.is_some_and(|letter| !letter.edits.gone.is_empty()));
        match made.map(|made| made.pdf()) {
            Ok(Ok(pdf)) => pdfs.push((name, pdf)),
            Ok(Err(why)) => {
                return Told::Failed(say!(shop, "failed-pdf", why = why.to_string()));
            }
            Err(Told::Refused(problems)) => {
                let office = shop.campaign.addressee(&draft.to);
                let office = office.map_or("", |office| office.short.show(&draft.lang));
                let named = problems.into_iter().map(|problem| problem.about(office));
                return Told::Refused(named.collect());
            }
            Err(told) => return told,
        }
    }
    let (folder, replace) = match choose(shop, Purpose::All, to) {
        Ok(chosen) => chosen,
        Err(told) => return told,
    };
    if !folder.is_dir() {
        let why = say!(shop, "failed-no-folder");
        return Told::NotWritten(Purpose::All, folder, why);
    }
    if !replace && pdfs.iter().any(|(name, _)| folder.join(name).exists()) {
        return Told::Exists(Purpose::All, folder);
    }
    let files = pdfs.into_iter().map(|(name, pdf)| (folder.join(name), pdf));
    let files: Vec<(PathBuf, Vec<u8>)> = files.collect();
    if let Err(error) = outputs::write_all(&files) {
        return Told::NotWritten(Purpose::All, folder, reason(shop, &error));
    }
    Told::ExportedAll(folder, files.len(), unfit)
}

/// Writes the letter.
pub(super) fn save(shop: &Shop, draft: Draft, with_sender: bool, to: Where) -> Told {
    let text = match letter_file::to_text(&draft, &shop.campaign, with_sender) {
        Ok(text) => text,
        Err(why) => return Told::Failed(say!(shop, "failed-save", why = why)),
    };
    write(shop, Purpose::Save, to, text.as_bytes())
        .map_or_else(|told| told, |path| Told::Saved(path, Box::new(draft)))
}

/// Reads a letter, or a pack.
pub(super) fn open(shop: &Shop, folders: Option<&Folders>, from: Where) -> Told {
    let path = match choose(shop, Purpose::Open, from) {
        Ok((path, _)) => path,
        Err(told) => return told,
    };
    if !path.exists() {
        return Told::Gone(path);
    }
    let is_pack = path.is_dir() || path.extension().is_some_and(|ending| ending == "entreaty");
    if !is_pack {
        return match letter_file::read(&path, &shop.campaign) {
            Ok((draft, problems)) => Told::Opened(path, Box::new(draft), problems),
            Err(problems) => Told::NotOpened(path, problems),
        };
    }
    arrival::open(folders, path)
}

/// What was remembered from earlier: the letters opened lately, and what crashes left of letters
/// of this pack.
pub(super) fn remember(shop: &Shop, folders: &Folders) -> Told {
    let recent = recent::read(&folders.state);
    sweep(folders, &recent);
    let left = autosave::left::<autosave::Kept>(&folders.state)
        .into_iter()
        .filter_map(|left| {
            let name = left.file.display().to_string();
            let file = TextFile::new(name, left.kept.letter);
            let (draft, _) = letter_file::from_text(&file, &shop.campaign).ok()?;
            Some(Recovered {
                draft,
                path: left.kept.path,
                file: left.file,
            })
        });
    Told::Remembered(recent, left.collect())
}

/// Takes away what killed programs left half-written: among what is remembered, and where letters
/// were saved lately. Other folders are swept when something is written there again.
fn sweep(folders: &Folders, recent: &Recent) {
    outputs::sweep(&folders.config);
    Packs::of(folders).sweep();
    autosave::sweep(&folders.state);
    evening::sweep(&folders.state);
    let mut known: Vec<&Path> = recent
        .letters
        .iter()
        .filter_map(|path| path.parent())
        .collect();
    known.dedup();
    for folder in known {
        outputs::sweep(folder);
    }
}

pub(super) fn write(
    shop: &Shop,
    purpose: Purpose,
    to: Where,
    bytes: &[u8],
) -> Result<PathBuf, Told> {
    let (path, replace) = choose(shop, purpose, to)?;
    if !replace && path.is_file() {
        return Err(Told::Exists(purpose, path));
    }
    match atomic::write(&path, bytes) {
        Ok(()) => Ok(path),
        Err(error) => Err(Told::NotWritten(purpose, path, reason(shop, &error))),
    }
}

fn reason(shop: &Shop, error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => say!(shop, "failed-no-folder"),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            say!(shop, "failed-not-allowed")
        }
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => say!(shop, "failed-full"),
        _ => error.to_string(),
    }
}

/// The file, and whether it may be replaced: a system's dialog has asked already.
pub(super) fn choose(shop: &Shop, purpose: Purpose, to: Where) -> Result<(PathBuf, bool), Told> {
    let name = match to {
        Where::At(path, replace) => return Ok((with_ending(purpose, at_home(&path)), replace)),
        Where::Ask(name) => name,
    };
    let dialog = FileDialog::new();
    let since = Instant::now();
    let chosen = match purpose {
        Purpose::Export => dialog
            .set_title(say!(shop, "dialog-export"))
            .add_filter(say!(shop, "dialog-kind-pdf"), &["pdf"])
            .set_file_name(name)
            .save_file(),
        Purpose::Save => dialog
            .set_title(say!(shop, "dialog-save"))
            .add_filter(say!(shop, "dialog-kind-letter"), &["letter"])
            .set_file_name(name)
            .save_file(),
        Purpose::Open => dialog
            .set_title(say!(shop, "dialog-open"))
            .add_filter(say!(shop, "dialog-kind-open"), &["letter", "entreaty"])
            .pick_file(),
        Purpose::Text => dialog
            .set_title(say!(shop, "dialog-text"))
            .add_filter(say!(shop, "dialog-kind-text"), &["txt"])
            .set_file_name(name)
            .save_file(),
        Purpose::Document => dialog
            .set_title(say!(shop, "dialog-document"))
            .add_filter(say!(shop, "dialog-kind-document"), &["docx"])
            .set_file_name(name)
            .save_file(),
        Purpose::Pictures => dialog
            .set_title(say!(shop, "dialog-pictures"))
            .add_filter(say!(shop, "dialog-kind-picture"), &["png"])
            .set_file_name(name)
            .save_file(),
        Purpose::All => dialog.set_title(say!(shop, "dialog-all")).pick_folder(),
        Purpose::List => dialog
            .set_title(say!(shop, "dialog-list"))
            .add_filter(say!(shop, "dialog-kind-list"), &ENDINGS)
            .pick_file(),
        Purpose::Stack => dialog
            .set_title(say!(shop, "dialog-stack"))
            .add_filter(say!(shop, "dialog-kind-pdf"), &["pdf"])
            .set_file_name(name)
            .save_file(),
        Purpose::Table | Purpose::Reply => dialog
            .set_title(if purpose == Purpose::Table {
                say!(shop, "path-table")
            } else {
                say!(shop, "path-reply")
            })
            .add_filter(say!(shop, "dialog-kind-pdf"), &["pdf"])
            .set_file_name(name)
            .save_file(),
        Purpose::Each => dialog.set_title(say!(shop, "dialog-all")).pick_folder(),
        Purpose::Copy => dialog.set_title(say!(shop, "dialog-copy")).pick_folder(),
        Purpose::Texts => dialog
            .set_title(say!(shop, "dialog-texts"))
            .add_filter(say!(shop, "dialog-kind-list"), &["csv"])
            .set_file_name(name)
            .save_file(),
        Purpose::Translated => dialog
            .set_title(say!(shop, "dialog-translated"))
            .add_filter(say!(shop, "dialog-kind-list"), &["csv", "xlsx", "ods"])
            .pick_file(),
        Purpose::Source => dialog
            .set_title(say!(shop, "dialog-source"))
            .add_filter(
                say!(shop, "dialog-kind-source"),
                &["txt", "html", "htm", "pdf"],
            )
            .pick_file(),
    };
    match chosen {
        Some(path) => {
            let whole = with_ending(purpose, path.clone());
            // The dialog asked about the name it gave, not about one with an ending added.
            // A folder's dialog has asked of no name in it.
            let asked =
                whole == path && !matches!(purpose, Purpose::All | Purpose::Each | Purpose::Copy);
            Ok((whole, asked))
        }
        None if since.elapsed() < NEVER_SHOWN => Err(Told::NoDialog(purpose)),
        None => Err(Told::Cancelled(purpose)),
    }
}

fn with_ending(purpose: Purpose, path: PathBuf) -> PathBuf {
    let ending = match purpose {
        Purpose::Export | Purpose::Stack | Purpose::Table | Purpose::Reply => "pdf",
        Purpose::Save => "letter",
        Purpose::Texts => "csv",
        Purpose::Text => "txt",
        Purpose::Document => "docx",
        Purpose::Pictures => "png",
        Purpose::Open
        | Purpose::All
        | Purpose::List
        | Purpose::Each
        | Purpose::Copy
        | Purpose::Source
        | Purpose::Translated => {
            return path;
        }
    };
    match path.extension() {
        Some(_) => path,
        None => path.with_extension(ending),
    }
}

/// The path a person means by `~/letter.pdf` or `letter.pdf`: both in their home folder.
fn at_home(path: &Path) -> PathBuf {
    let path = path.strip_prefix("~").unwrap_or(path);
    match std::env::home_dir() {
        Some(home) if path.is_relative() => home.join(path),
        _ => path.to_owned(),
    }
}
