//! A person's own copy of a pack: a folder in which templates and entries are changed. Nothing else
//! in it is touched, and what it was made of stays as it is.
//!
//! The templates as they were when the copy was made stand in `.original/`, which no pack reads:
//! so that what was changed can be told, and taken back.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::disk::Dir;
use super::staging::{PACK, Staging};
use super::{atomic, disk, folders};
use crate::campaign::files::{Files, MAX_BYTES, SIGNATURE};
use crate::campaign::input;
use crate::problem::Why;

/// Where the templates stand that a copy was made of.
const ORIGINAL: &str = ".original";

/// Copies the files of a pack to `place`, or into it under the pack's `id` if it is a folder with
/// other things in it; all of them or none. The copy has a version of its own.
///
/// # Errors
/// What the system says.
pub fn copy(files: &Files, id: &str, place: &Path) -> io::Result<PathBuf> {
    let target = free(place, id)?;
    whole(&target, |folder| {
        // What is changed is not what its maker signed.
        for (name, content) in files.iter().filter(|(name, _)| *name != SIGNATURE) {
            let content = match (name.as_str(), std::str::from_utf8(content)) {
                ("pack.toml", Ok(text)) => counted_up(text).into_bytes(),
                _ => content.clone(),
            };
            put(folder, name, &content)?;
            if name.starts_with("templates/") {
                put(folder, &format!("{ORIGINAL}/{name}"), &content)?;
            }
        }
        // Even a pack without templates is known for a copy.
        inside(folder, ORIGINAL).map(|_| ())
    })?;
    Ok(target)
}

/// Begins a pack with these files in a new folder; all of them or none.
///
/// # Errors
/// What the system says; something that has the folder's name already stays as it is.
pub fn begin(files: &Files, folder: &Path) -> io::Result<()> {
    if fs::symlink_metadata(folder).is_ok() {
        return Err(ErrorKind::AlreadyExists.into());
    }
    whole(folder, |inside| {
        let mut files = files.iter();
        files.try_for_each(|(name, content)| put(inside, name, content))
    })
}

/// A folder that comes into being with all that is put into it.
fn whole(target: &Path, fill: impl FnOnce(&Dir) -> io::Result<()>) -> io::Result<()> {
    let name = target.file_name();
    let name = name.ok_or_else(|| io::Error::other("this is no folder's name"))?;
    let around = atomic::open(folders::of(target))?;
    let work = Staging::begin(&around)?;
    fill(&work.dir().create_folder(PACK.as_ref())?)?;
    // An empty folder gives way on every system.
    let _ = around.remove_empty(name);
    work.dir().rename(PACK.as_ref(), &around, name)
}

/// Writes a file, its folders with it.
fn put(folder: &Dir, name: &str, content: &[u8]) -> io::Result<()> {
    if let Some((first, rest)) = name.split_once('/') {
        return put(&inside(folder, first)?, rest, content);
    }
    let mut out = folder.create(name.as_ref())?;
    out.write_all(content)?;
    out.sync()
}

/// The folder of this name in another, new or not.
fn inside(folder: &Dir, name: &str) -> io::Result<Dir> {
    match folder.inside(name.as_ref()) {
        Err(error) if error.kind() == ErrorKind::NotFound => folder.create_folder(name.as_ref()),
        found => found,
    }
}

/// The place itself, where nothing stands, or a folder in it that is not there yet.
fn free(place: &Path, id: &str) -> io::Result<PathBuf> {
    let is_free = |path: &Path| match fs::read_dir(path) {
        Ok(mut entries) => entries.next().is_none(),
        Err(_) => !path.exists(),
    };
    if is_free(place) {
        return Ok(place.to_owned());
    }
    if !place.is_dir() {
        return Err(Why::NotAFolderThere.into());
    }
    names_in(place, id)
        .find(|path| is_free(path))
        .ok_or_else(|| Why::TooManyCopies.into())
}

/// Names for something new in a folder, each to be taken where those before are.
fn names_in(place: &Path, name: &str) -> impl Iterator<Item = PathBuf> {
    (1..100).map(move |number| match number {
        1 => place.join(name),
        number => place.join(format!("{name}-{number}")),
    })
}

/// A folder in `place` that is not there yet, of this name or the like.
pub fn unused(place: &Path, name: &str) -> PathBuf {
    let is_free = |path: &PathBuf| fs::symlink_metadata(path).is_err();
    let found = names_in(place, name).find(is_free);
    found.unwrap_or_else(|| place.join(name))
}

/// `pack.toml` with its version counted up and nothing else changed.
fn counted_up(text: &str) -> String {
    let mut done = false;
    let lines = text.split_inclusive('\n').map(|line| {
        let rest = line.trim_start().strip_prefix("version");
        let is_version = rest.is_some_and(|rest| rest.trim_start().starts_with('='));
        let quoted = line.find('"').and_then(|start| {
            let end = line[start + 1..].find('"')?;
            Some((start + 1, start + 1 + end))
        });
        match quoted {
            Some((start, end)) if is_version && !done => {
                done = true;
                let next = next(&line[start..end]);
                format!("{}{next}{}", &line[..start], &line[end..])
            }
            _ => line.to_owned(),
        }
    });
    lines.collect()
}

/// Counts the version of the pack in this folder up.
///
/// # Errors
/// What the system says; then the version is as it was.
pub fn count_up(folder: &Path) -> io::Result<()> {
    let path = folder.join("pack.toml");
    let text = input::read_text(&path, MAX_BYTES)?;
    atomic::write(&path, counted_up(&text).as_bytes())
}

/// The version after this one: its last number counted up.
fn next(version: &str) -> String {
    let stem = version.trim_end_matches(|c: char| c.is_ascii_digit());
    match version[stem.len()..].parse::<u64>() {
        Ok(number) => format!("{stem}{}", number + 1),
        Err(_) => format!("{version}.2"),
    }
}

/// Whether this folder is a copy that was made here.
pub fn is_copy(folder: &Path) -> bool {
    folder.join(ORIGINAL).is_dir()
}

/// The templates of the pack that this folder is a copy of, by their names.
pub fn originals(folder: &Path) -> BTreeMap<String, String> {
    let root = folder.join(ORIGINAL).join("templates");
    let mut found = BTreeMap::new();
    for prefix in ["", "partials/"] {
        let entries = fs::read_dir(root.join(prefix)).into_iter().flatten();
        for entry in entries.flatten() {
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if let Ok(text) = input::read_text(&entry.path(), MAX_BYTES) {
                found.insert(name, without_mark(&text).to_owned());
            }
        }
    }
    found
}

/// A text without a byte order mark.
pub fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// Whether the text of this name stands in the folder as `was`, or is not there if that is
/// none: nobody else has changed it meanwhile.
pub fn is_as(folder: &Path, name: &str, was: Option<&str>) -> bool {
    let found = input::read_text(&path(folder, name), MAX_BYTES);
    match (found, was) {
        (Ok(found), Some(was)) => without_mark(&found) == was,
        (Err(error), None) => error.kind() == ErrorKind::NotFound,
        _ => false,
    }
}

/// Writes the text of this name, or takes it out where `text` is none.
///
/// # Errors
/// What the system says; then the text is as it was.
pub fn write(folder: &Path, name: &str, text: Option<&str>) -> io::Result<()> {
    let path = path(folder, name);
    let Some(text) = text else {
        return disk::remove(&path);
    };
    if let Some(folder) = path.parent() {
        folders::make(folder)?;
    }
    atomic::write(&path, text.as_bytes())
}

/// Whether this names a file of the pack as it stands in its folder, and no template.
pub fn is_own_file(name: &str) -> bool {
    name.strip_suffix(".toml").is_some() || name.starts_with("sources/")
}

/// Where the text of this name stands: a template by its name among templates, one of the pack's
/// own files by its name in the pack.
pub fn path(folder: &Path, name: &str) -> PathBuf {
    if is_own_file(name) {
        folder.join(name)
    } else {
        folder.join("templates").join(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(folder: &Path) -> Vec<String> {
        let mut found = Vec::new();
        let mut open = vec![folder.to_owned()];
        while let Some(path) = open.pop() {
            for entry in fs::read_dir(path).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    open.push(path);
                } else {
                    let name = path.strip_prefix(folder).unwrap().display().to_string();
                    found.push(name.replace('\\', "/"));
                }
            }
        }
        found.sort();
        found
    }

    #[test]
    fn own_pack_is_copied_whole_and_counted_up() {
        let dir = tempfile::tempdir().unwrap();
        let pack = "# version = \"0\"\nid = \"p\"\nversion = \"2013-9\" # as told\n[limits]\n";
        let all = Files::from([
            ("pack.toml".to_owned(), pack.as_bytes().to_vec()),
            ("cases/a.toml".to_owned(), b"x".to_vec()),
            (SIGNATURE.to_owned(), b"x".to_vec()),
            ("templates/a.en.hbs".to_owned(), b"\xef\xbb\xbfA".to_vec()),
            ("templates/partials/b.en.hbs".to_owned(), b"B".to_vec()),
        ]);
        let place = dir.path().join("mine");
        assert_eq!(copy(&all, "p", &place).unwrap(), place);
        assert_eq!(
            files(&place),
            [
                ".original/templates/a.en.hbs",
                ".original/templates/partials/b.en.hbs",
                "cases/a.toml",
                "pack.toml",
                "templates/a.en.hbs",
                "templates/partials/b.en.hbs",
            ]
        );
        let copied = fs::read_to_string(place.join("pack.toml")).unwrap();
        assert_eq!(copied, pack.replace("2013-9", "2013-10"));
        assert!(is_copy(&place) && !is_copy(dir.path()));
        let originals = originals(&place);
        assert_eq!(originals["a.en.hbs"], "A");
        assert_eq!(originals["partials/b.en.hbs"], "B");
        // Never over something: beside it, under the pack's own name.
        assert_eq!(copy(&all, "p", &place).unwrap(), place.join("p"));
        assert_eq!(copy(&all, "p", &place).unwrap(), place.join("p-2"));
        assert!(copy(&all, "p", &place.join("pack.toml")).is_err());
        assert!(copy(&all, "p", &dir.path().join("none/there")).is_err());
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[test]
    fn own_pack_templates_are_written_beside_what_else_is_there() {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path();
        fs::write(folder.join("notes.txt"), "mine").unwrap();
        assert!(is_as(folder, "partials/a.en.hbs", None));
        write(folder, "partials/a.en.hbs", Some("one")).unwrap();
        assert!(is_as(folder, "partials/a.en.hbs", Some("one")));
        assert!(!is_as(folder, "partials/a.en.hbs", None));
        assert!(!is_as(folder, "partials/a.en.hbs", Some("two")));
        write(folder, "partials/a.en.hbs", None).unwrap();
        write(folder, "partials/a.en.hbs", None).unwrap();
        assert_eq!(files(folder), ["notes.txt"]);
    }

    #[test]
    fn own_pack_versions_count_up_at_their_end() {
        for (version, after) in [("1", "2"), ("1.9", "1.10"), ("v", "v.2"), ("", ".2")] {
            assert_eq!(next(version), after);
        }
    }
}
