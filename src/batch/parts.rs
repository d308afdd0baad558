//! The parts of a file: what they are called, and those of an earlier run.

use std::fs;
use std::path::{Path, PathBuf};

use super::table;
use crate::campaign::input;
use crate::pdf;
use crate::problem::{BatchProblem, Problem};
use crate::store::folders;

/// More than any table of letters has, in bytes.
const MAX_TABLE: u64 = 1 << 30;

/// `all-01.pdf`, so that the parts sort.
pub(super) fn name(path: &Path, part: usize, of: usize) -> PathBuf {
    let width = of.to_string().len();
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{stem}-{part:0width$}.pdf"))
}

/// The parts of a file of this name that are there already, however many they were, in order.
pub fn there(path: &Path) -> Vec<PathBuf> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let number = |name: &str| -> Option<String> {
        let number = name.strip_prefix(&*stem)?.strip_prefix('-')?;
        Some(number.strip_suffix(".pdf")?.to_owned())
    };
    let is_part = |name: &str| {
        number(name)
            .is_some_and(|number| !number.is_empty() && number.chars().all(|c| c.is_ascii_digit()))
    };
    let entries = fs::read_dir(folders::of(path)).into_iter().flatten();
    let names = entries.flatten().map(|entry| entry.file_name());
    let parts = names.filter(|name| is_part(&name.to_string_lossy()));
    let mut parts: Vec<PathBuf> = parts.map(|name| path.with_file_name(name)).collect();
    parts.sort();
    parts
}

/// What keeps new parts of this file from being written, where old ones may be replaced that this program
/// made, or none.
pub(super) fn in_the_way(path: &Path, replaces: bool) -> Option<Problem> {
    let mut there = there(path).into_iter();
    let part = if replaces {
        there.find(|part| !pdf::is_made_here(part))
    } else {
        there.next()
    };
    let path = part?.display().to_string();
    Some(Problem::error(if replaces {
        BatchProblem::NotMadeHere { path }
    } else {
        BatchProblem::PartsThere { path }
    }))
}

/// The old parts of this file whose names no new one has: they are to go, so that nobody posts them with
/// those. The table of the letters says that they are of an earlier run and no letter of its own.
///
/// # Errors
/// One that it does not name.
pub(super) fn outdated(
    path: &Path,
    new: &[PathBuf],
    manifest: Option<&Path>,
) -> Result<Vec<PathBuf>, Problem> {
    let mut old = there(path);
    old.retain(|part| !new.contains(part));
    if old.is_empty() {
        return Ok(old);
    }
    let named = manifest.map(named_in).unwrap_or_default();
    let is_known =
        |part: &PathBuf| named.contains(&folders::resolved(part)) && pdf::is_made_here(part);
    match old.iter().find(|part| !is_known(part)) {
        None => Ok(old),
        Some(part) => {
            let path = part.display().to_string();
            Err(Problem::error(BatchProblem::OldPart { path }))
        }
    }
}

/// The files that a table of letters names which were made.
fn named_in(manifest: &Path) -> Vec<PathBuf> {
    let read = || {
        let bytes = input::read(manifest, MAX_TABLE).ok()?;
        table::from_bytes("made.csv", bytes, &table::Options::default()).ok()
    };
    let Some(table) = read() else {
        return Vec::new();
    };
    let mut headings = table.row(0).cells();
    let Some(column) = headings.position(|heading| heading == "file") else {
        return Vec::new();
    };
    let files = (1..table.len()).map(|row| table.row(row).cell(column));
    let mut files: Vec<PathBuf> = files.map(PathBuf::from).collect();
    files.dedup();
    files.iter().map(|file| folders::resolved(file)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_that_are_there_are_known_by_their_names() {
        let folder = tempfile::tempdir().unwrap();
        let all = folder.path().join("all.pdf");
        for other in [
            "all.pdf",
            "all-x.pdf",
            "all-.pdf",
            "all-1.csv",
            "ball-1.pdf",
        ] {
            fs::write(folder.path().join(other), "").unwrap();
            assert_eq!(there(&all), [] as [PathBuf; 0], "{other}");
        }
        let part = folder.path().join("all-07.pdf");
        fs::write(&part, "").unwrap();
        assert_eq!(there(&all), [part]);
    }
}
