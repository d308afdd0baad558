//! Which file, and writing or reading it. A dialog that comes back empty was cancelled, or was
//! never shown because no dialog service answered: the two look alike, so neither is success.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rfd::FileDialog;

use super::command::Told;
use super::jobs::Shop;
use super::state::Purpose;
use super::strings::say;
use super::update::Where;
use crate::letter::Draft;
use crate::store::{atomic, letter_file};

/// Nobody cancels a dialog faster than this: it was never there.
const NEVER_SHOWN: Duration = Duration::from_millis(800);

/// Writes the PDF of a draft that may leave the house.
pub(super) fn export(shop: &Shop, draft: &Draft, to: Where) -> Told {
    let pdf = match shop.make(draft) {
        Ok(made) => made.pdf(),
        Err(refused) => return refused,
    };
    let pdf = match pdf {
        Ok(pdf) => pdf,
        Err(why) => return Told::Failed(say!(shop, "failed-pdf", why = why.to_string())),
    };
    write(shop, Purpose::Export, to, &pdf).map_or_else(|told| told, Told::Exported)
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

/// Reads a letter.
pub(super) fn open(shop: &Shop, from: Where) -> Told {
    let path = match choose(shop, Purpose::Open, from) {
        Ok((path, _)) => path,
        Err(told) => return told,
    };
    match letter_file::read(&path, &shop.campaign) {
        Ok((draft, problems)) => Told::Opened(path, Box::new(draft), problems),
        Err(problems) => Told::NotOpened(path, problems),
    }
}

fn write(shop: &Shop, purpose: Purpose, to: Where, bytes: &[u8]) -> Result<PathBuf, Told> {
    let (path, replace) = choose(shop, purpose, to)?;
    if !replace && path.is_file() {
        return Err(Told::Exists(purpose, path));
    }
    match atomic::write(&path, bytes) {
        Ok(()) => Ok(path),
        Err(error) => {
            let why = match error.kind() {
                ErrorKind::NotFound => say!(shop, "failed-no-folder"),
                ErrorKind::PermissionDenied => say!(shop, "failed-not-allowed"),
                _ => error.to_string(),
            };
            Err(Told::NotWritten(purpose, path, why))
        }
    }
}

/// The file, and whether it may be replaced: a system's dialog has asked already.
fn choose(shop: &Shop, purpose: Purpose, to: Where) -> Result<(PathBuf, bool), Told> {
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
            .add_filter(say!(shop, "dialog-kind-letter"), &["letter"])
            .pick_file(),
    };
    match chosen {
        Some(path) => {
            let whole = with_ending(purpose, path.clone());
            // The dialog asked about the name it gave, not about one with an ending added.
            let asked = whole == path;
            Ok((whole, asked))
        }
        None if since.elapsed() < NEVER_SHOWN => Err(Told::NoDialog(purpose)),
        None => Err(Told::Cancelled(purpose)),
    }
}

fn with_ending(purpose: Purpose, path: PathBuf) -> PathBuf {
    let ending = match purpose {
        Purpose::Export => "pdf",
        Purpose::Save => "letter",
        Purpose::Open => return path,
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
