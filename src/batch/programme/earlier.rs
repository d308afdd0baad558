//! The letters' files of a programme that is saved once more. Those that were written with it give way, as its
//! own file does: somebody was asked about that. A letter that somebody changed since, that another programme
//! names, or that was there before stays; and all of them do where a programme there cannot be read.

use std::fs;
use std::path::{Component, Path, PathBuf};

use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::read::MAX_BYTES;
use crate::campaign::input;
use crate::store::folders;

#[derive(Default, Deserialize)]
#[serde(default)]
struct File {
    letter: Vec<Letter>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Letter {
    file: String,
    written: String,
}

/// What is known again of a file: half the digest of its bytes.
pub(super) fn digest(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    let half = digest.iter().take(16).map(|byte| format!("{byte:02x}"));
    half.collect()
}

/// The files of letters that were written with the programme at `path` and that are still as they were.
pub(super) fn letters(path: &Path) -> Vec<PathBuf> {
    let Some(programme) = read(path) else {
        return Vec::new();
    };
    let Some(others) = others(path) else {
        return Vec::new();
    };
    let letters = programme.letter.into_iter();
    let ours = letters.filter(|letter| {
        is_name(&letter.file) && !others.iter().any(|other| names(other, &letter.file))
    });
    ours.map(|letter| (path.with_file_name(letter.file), letter.written))
        .filter(|(file, written)| is_as_written(file, written))
        .map(|(file, _)| file)
        .collect()
}

fn read(path: &Path) -> Option<File> {
    let text = input::read_text(path, MAX_BYTES).ok()?;
    input::from_toml(&text).ok()
}

/// The files of letters that other programmes of that folder name; nothing where one of those cannot be read now,
/// which may name any.
fn others(path: &Path) -> Option<Vec<String>> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folders::of(path)).ok()? {
        let other = entry.ok()?.path();
        let ending = other.extension().unwrap_or_default();
        if !ending.eq_ignore_ascii_case("programme") || other.file_name() == path.file_name() {
            continue;
        }
        let letters = read(&other)?.letter.into_iter();
        all.extend(letters.map(|letter| letter.file));
    }
    Some(all)
}

/// Whether this names a file in the same folder.
fn is_name(file: &str) -> bool {
    let mut parts = Path::new(file).components();
    matches!(
        (parts.next(), parts.next()),
        (Some(Component::Normal(_)), None)
    )
}

/// Whether a path may be that of this file: the same name in whatever folder is reason enough to let it be.
fn names(path: &str, file: &str) -> bool {
    let name = |path: &str| {
        let name = Path::new(path).file_name()?;
        Some(name.to_string_lossy().to_lowercase())
    };
    name(path) == name(file)
}

pub(super) fn is_as_written(file: &Path, written: &str) -> bool {
    let bytes = input::read(file, MAX_BYTES);
    bytes.is_ok_and(|bytes| digest(&bytes) == written)
}
