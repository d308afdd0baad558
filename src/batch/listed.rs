//! The files that a table of letters lists: how it names them, and how a later run finds them.

use std::fs;
use std::path::{Component, Path, PathBuf};

use super::table;
use crate::campaign::input;
use crate::store::folders;

/// More than any table of letters has, in bytes.
const MAX_TABLE: u64 = 1 << 30;

/// Where a table of letters stands that names files.
pub(super) struct TablePlace {
    folder: PathBuf,
    here: PathBuf,
}

impl TablePlace {
    /// The table at `manifest`.
    pub(super) fn of(manifest: &Path) -> Self {
        Self {
            folder: whole_of(folders::of(manifest)),
            here: whole_of(Path::new(".")),
        }
    }

    /// The path of a file as the table says it: from the table's folder, so that it means the same wherever the
    /// program is called and the folder is moved to. Nobody's home is told that was not typed: what is far away is
    /// named as it was given.
    pub(super) fn told(&self, file: &Path) -> String {
        let Self { folder, here } = self;
        let place = whole_of(file);
        let both = place.components().zip(folder.components());
        let shared: PathBuf = both
            .take_while(|(one, other)| one == other)
            .map(|(one, _)| one)
            .collect();
        let names = shared.components();
        let names = names.filter(|name| matches!(name, Component::Normal(_)));
        // What lies beside a home is another one; below the folder where somebody typed both, they typed all that is
        // told.
        let is_near = names.count() > 1
            || shared == *folder
            || (file.is_relative() && shared.starts_with(here));
        let (Ok(below), Ok(above), true) = (
            place.strip_prefix(&shared),
            folder.strip_prefix(&shared),
            is_near,
        ) else {
            return file.display().to_string();
        };
        let up = above.components().map(|_| "..".to_owned());
        let down = below.components();
        let down = down.map(|name| name.as_os_str().to_string_lossy().into_owned());
        up.chain(down).collect::<Vec<_>>().join("/")
    }
}

/// The one spelling of a place, as far as there is something.
fn whole_of(path: &Path) -> PathBuf {
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let found = whole.ancestors().find_map(|above| {
        let there = fs::canonicalize(above).ok()?;
        let below = whole.strip_prefix(above).ok()?;
        Some(there.join(below))
    });
    // An empty rest leaves no mark behind.
    found.map_or(whole, |found| found.components().collect())
}

/// The files that a table of letters names which were made, each with who writes its first letter, where it says so.
/// Relative names start from the table's folder.
pub(super) fn named_in(manifest: &Path) -> Vec<(PathBuf, Option<String>)> {
    let read = || {
        let bytes = input::read(manifest, MAX_TABLE).ok()?;
        table::from_bytes("made.csv", bytes, &table::Options::default()).ok()
    };
    let Some(table) = read() else {
        return Vec::new();
    };
    let column = |heading: &str| table.row(0).cells().position(|one| one == heading);
    let Some(column_of_files) = column("file") else {
        return Vec::new();
    };
    let names = column("name");
    let rows = (1..table.len()).map(|row| table.row(row));
    let mut files: Vec<(PathBuf, Option<String>)> = rows
        .map(|row| {
            let name = names.map(|names| row.cell(names).to_owned());
            (PathBuf::from(row.cell(column_of_files)), name)
        })
        .collect();
    files.dedup_by(|next, first| next.0 == first.0);
    let folder = folders::of(manifest);
    let files = files.into_iter();
    files
        .map(|(file, name)| (folders::resolved(&folder.join(file)), name))
        .collect()
}
