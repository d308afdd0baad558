//! One `.entreaty` file: a zip of a pack. Nothing is ever unpacked: its files are read into
//! memory, no more of them and no larger than a pack has. Written, it has the same bytes on every
//! machine.

use std::collections::BTreeSet;
use std::io::{self, Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::files::{Files, MAX_BYTES, MAX_FILES, SIGNATURE, kind, strange};
use super::letterhead::LOGO;
use crate::problem::Why;

/// The signatures of a zip's end and of an entry of its directory.
const END: &[u8] = b"PK\x05\x06";
const ENTRY: &[u8] = b"PK\x01\x02";

/// The bytes of a `.entreaty` file with these files. They stand in it as they are: what a
/// compressor writes changes with its version.
///
/// # Errors
/// What the zip library says.
pub fn write(files: &Files) -> io::Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::DEFAULT)
        .system(zip::System::Unix)
        .unix_permissions(0o644);
    for (name, content) in files {
        zip.start_file(name.as_str(), options)?;
        zip.write_all(content)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// The files of a pack in a `.entreaty` file; what else a zip program puts in is left where it is.
///
/// # Errors
/// A sentence, if it is not a zip, or one that no ordinary program writes.
pub fn read(bytes: &[u8]) -> io::Result<Files> {
    let names = directory(bytes)?;
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Why::NoZip)?;
    if archive.len() != names.len() {
        return Err(Why::TwoTables.into());
    }
    let mut files = Files::new();
    let mut left = MAX_BYTES;
    for (index, name) in names.iter().enumerate() {
        let unreadable = || Why::EntryUnreadable { name: name.clone() };
        let entry = archive.by_index(index).map_err(|_| unreadable())?;
        if entry.is_dir() || is_of_a_system(name) {
            continue;
        }
        if entry.is_symlink() {
            return Err(Why::Link { name: name.clone() }.into());
        }
        if !wanted(name) {
            continue;
        }
        let mut content = Vec::new();
        // The size that the archive states may be a lie: read no more than is allowed.
        entry
            .take(left + 1)
            .read_to_end(&mut content)
            .map_err(|_| unreadable())?;
        let length = content.len() as u64;
        left = left.checked_sub(length).ok_or_else(too_much)?;
        files.insert(name.clone(), content);
    }
    Ok(without_top(files))
}

/// What is said of a pack that is far too large.
pub(super) fn too_much() -> io::Error {
    Why::TooMuch {
        files: MAX_FILES,
        megabytes: MAX_BYTES >> 20,
    }
    .into()
}

/// Whether the file of this name is read: TOML, templates and the logo wherever they are, so that
/// one in the wrong place is reported, and documents.
pub(super) fn wanted(name: &str) -> bool {
    let ending = name.rsplit('.').next().unwrap_or_default();
    let is = |known: &str| ending.eq_ignore_ascii_case(known);
    is("toml") || is("hbs") || is("txt") && name.contains("sources/") || name.ends_with(LOGO)
}

fn is_of_a_system(name: &str) -> bool {
    name.split('/')
        .any(|part| part.starts_with('.') && part != ".." || part == "__MACOSX")
}

/// The names in the zip's directory, in order. Read by ourselves, because the library keeps one of
/// two files of the same name and takes memory for as many as the directory says.
fn directory(bytes: &[u8]) -> io::Result<Vec<String>> {
    let number = |at: usize, long: usize| -> Option<usize> {
        let part = bytes.get(at..at.checked_add(long)?)?;
        Some(
            part.iter()
                .rev()
                .fold(0, |sum, byte| sum << 8 | usize::from(*byte)),
        )
    };
    let end = (0..bytes.len().saturating_sub(21))
        .rev()
        .take(0x1_0000)
        .find(|at| {
            let length = number(at + 20, 2).map(|comment| at + 22 + comment);
            bytes[*at..].starts_with(END) && length == Some(bytes.len())
        });
    let end = end.ok_or(Why::NoZip)?;
    let count = number(end + 10, 2).unwrap_or_default();
    let size = number(end + 12, 4).unwrap_or_default();
    if count > MAX_FILES {
        return Err(too_much());
    }
    let mut at = end.checked_sub(size).ok_or(Why::NoZip)?;
    if number(end + 16, 4) != Some(at) {
        // Two files in one: what another program shows of it may not be what is read here.
        return Err(Why::SomethingBefore.into());
    }
    let mut names = Vec::new();
    let mut seen = BTreeSet::new();
    for _ in 0..count {
        // An entry may say that it is longer than the file.
        if !bytes.get(at..).is_some_and(|rest| rest.starts_with(ENTRY)) {
            return Err(Why::NoZip.into());
        }
        let part = |offset: usize| number(at + offset, 2).unwrap_or_default();
        let name = bytes.get(at + 46..at + 46 + part(28));
        let name = name.ok_or(Why::NoZip)?;
        at += 46 + part(28) + part(30) + part(32);
        let Ok(name) = std::str::from_utf8(name) else {
            let shown = String::from_utf8_lossy(name).escape_debug().to_string();
            return Err(Why::NameNotUtf8 { name: shown }.into());
        };
        if let Some(fault) = strange(name.trim_end_matches('/')) {
            let name = name.escape_debug().to_string();
            return Err(Why::StrangeName { name, fault }.into());
        }
        if !seen.insert(name.to_owned()) {
            let name = name.to_owned();
            return Err(Why::TwoFiles { name }.into());
        }
        names.push(name.to_owned());
    }
    Ok(names)
}

/// Many programs put the folder itself into the archive.
fn without_top(files: Files) -> Files {
    let top = files.keys().next().and_then(|name| name.split_once('/'));
    let Some((top, _)) = top else { return files };
    let top = format!("{top}/");
    if files.keys().all(|name| name.starts_with(&top)) {
        let inner = files.into_iter();
        return inner
            .map(|(name, content)| (name[top.len()..].to_owned(), content))
            .collect();
    }
    files
}

/// Why a file of a pack's folder does not go into the `.entreaty` file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// The signature is made again.
    Signature,
    /// It is hidden.
    Hidden,
    /// A letter is somebody's own, and may name its sender.
    Letter,
    /// It may be a list of people.
    List,
    /// An editor's copy.
    Copy,
    /// A pack holds no other pack.
    Pack,
    /// A key stays with its maker.
    Key,
    /// A pack has no such file.
    Unknown,
}

/// Why a file of a pack's folder does not go into the `.entreaty` file; nothing, if it does.
pub fn left_out(name: &str) -> Option<LeftOut> {
    let last = name.rsplit('/').next().unwrap_or(name);
    let ending = last.rsplit_once('.').map_or("", |(_, ending)| ending);
    let ending = ending.to_lowercase();
    Some(match ending.as_str() {
        _ if name == SIGNATURE => LeftOut::Signature,
        _ if kind(name).is_some() && strange(name).is_none() && !last.starts_with('.') => {
            return None;
        }
        _ if name.split('/').any(|part| part.starts_with('.')) => LeftOut::Hidden,
        "letter" => LeftOut::Letter,
        "csv" | "tsv" | "xlsx" | "xls" | "ods" | "fods" | "vcf" => LeftOut::List,
        "bak" | "swp" | "swo" | "tmp" | "orig" | "old" => LeftOut::Copy,
        _ if last.ends_with('~') || last.starts_with(['#', '~']) => LeftOut::Copy,
        "entreaty" | "minisig" => LeftOut::Pack,
        "key" => LeftOut::Key,
        _ => LeftOut::Unknown,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn some() -> Files {
        [("pack.toml", "id = \"a\""), ("cases/a.toml", "b")]
            .map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()))
            .into()
    }

    #[test]
    fn archive_comes_back_and_has_the_same_bytes() {
        let bytes = write(&some()).unwrap();
        assert_eq!(read(&bytes).unwrap(), some());
        assert_eq!(write(&some()).unwrap(), bytes);
        // The hash is pinned, so that a change with the machine or a version does not go unnoticed.
        assert_eq!((bytes.len(), crc32fast::hash(&bytes)), (225, 1_686_979_248));
    }

    #[test]
    fn archive_keeps_to_itself_what_is_private() {
        for (name, why) in [
            ("mine.letter", LeftOut::Letter),
            ("lists/members.CSV", LeftOut::List),
            (".git/config", LeftOut::Hidden),
            ("claims.toml~", LeftOut::Copy),
            ("#claims.toml#", LeftOut::Copy),
            ("claims.toml.bak", LeftOut::Copy),
            ("maker.key", LeftOut::Key),
            ("a.entreaty.minisig", LeftOut::Pack),
            ("README.md", LeftOut::Unknown),
            ("cases/a:b.toml", LeftOut::Unknown),
            ("signature.toml", LeftOut::Signature),
        ] {
            assert_eq!(left_out(name), Some(why), "{name}");
        }
        assert_eq!(left_out("cases/a.toml"), None);
    }
}
