//! The only way in which the program opens a file for reading: plain files only, and with a limit
//! on the bytes read. A pipe could block for ever, and a device may have no end.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use serde::de::DeserializeOwned;
use toml_parser::Source;
use toml_parser::parser::{RecursionGuard, parse_document};

use crate::problem::Why;

/// The most signs, words and texts of a TOML file that is read: the parser takes up to a hundred
/// bytes for each.
const MAX_TOKENS: usize = 1_500_000;

/// As deep as `toml` lets brackets and dotted keys go.
pub(super) const MAX_DEPTH: u32 = 80;

/// Opens a plain file. Anything else is refused without waiting for it. The check is on the open
/// handle, so that nobody can swap the file in between.
///
/// # Errors
/// What the system says, or that it is no plain file.
pub fn open(path: &Path) -> io::Result<File> {
    let file = open_at_once(path)?;
    let kind = file.metadata()?.file_type();
    if kind.is_file() {
        Ok(file)
    } else {
        Err(Why::NoFile.into())
    }
}

/// A pipe that nobody writes to opens too.
#[cfg(unix)]
fn open_at_once(path: &Path) -> io::Result<File> {
    use rustix::fs::{Mode, OFlags};
    let flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    loop {
        match rustix::fs::open(path, flags, Mode::empty()) {
            Err(rustix::io::Errno::INTR) => {}
            opened => return Ok(File::from(opened?)),
        }
    }
}

#[cfg(not(unix))]
fn open_at_once(path: &Path) -> io::Result<File> {
    // On such systems a pipe has a name of its own kind, which is no file's.
    if std::fs::metadata(path)?.is_dir() {
        return Err(Why::NoFile.into());
    }
    File::open(path)
}

/// The whole of a plain file that has at most so many bytes; `-` is standard input.
///
/// # Errors
/// What the system says, that it is no plain file, or that it has more.
pub fn read(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    if path == Path::new("-") {
        return all_of(io::stdin().lock(), most);
    }
    all_of(open(path)?, most)
}

/// The whole of a plain file as UTF-8 text, up to so many bytes.
///
/// # Errors
/// What [`read`] says, or that it is no UTF-8.
pub fn read_text(path: &Path, most: u64) -> io::Result<String> {
    let bytes = read(path, most)?;
    String::from_utf8(bytes).map_err(|_| Why::NotUtf8.into())
}

/// What a TOML text says. One of signs without end is refused before it takes memory.
///
/// # Errors
/// What is wrong with it.
pub fn from_toml<T: DeserializeOwned>(text: &str) -> Result<T, Why> {
    if has_too_many_tokens(text) {
        return Err(Why::TooManySigns);
    }
    toml::from_str(text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        let before = text.bytes().take(at);
        let line = 1 + before.filter(|byte| *byte == b'\n').count();
        Why::NotToml { line }
    })
}

/// Whether a TOML text has more tokens than any file of ours.
fn has_too_many_tokens(text: &str) -> bool {
    text.len() > MAX_TOKENS && Source::new(text).lex().nth(MAX_TOKENS).is_some()
}

/// How many mistakes of grammar a TOML text has. Each costs memory where it is told.
pub(super) fn mistakes(text: &str) -> usize {
    let tokens = Source::new(text).lex().into_vec();
    let mut count = 0;
    // By itself the parser goes into brackets as deep as they are.
    let mut nobody = ();
    let mut receiver = RecursionGuard::new(&mut nobody, MAX_DEPTH);
    parse_document(&tokens, &mut receiver, &mut |_| count += 1);
    count
}

fn all_of(from: impl Read, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        // In whole ones, for people.
        let megabytes = most.div_ceil(1 << 20);
        return Err(Why::TooLarge { megabytes }.into());
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn input_is_a_plain_file_within_its_limit() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a");
        std::fs::write(&path, "text").unwrap();
        assert_eq!(read(&path, 4).unwrap(), b"text");
        let why = |error: io::Error| Why::of(&error);
        let large = Why::TooLarge { megabytes: 1 };
        assert_eq!(why(read(&path, 3).unwrap_err()), large);
        assert_eq!(why(open(dir.path()).unwrap_err()), Why::NoFile);
    }

    #[test]
    fn input_of_signs_without_end_is_no_toml() {
        let honest = format!("a = \"{}\"", "= ".repeat(MAX_TOKENS));
        assert!(from_toml::<toml::Table>(&honest).is_ok());
        let signs = from_toml::<toml::Table>(&"=".repeat(MAX_TOKENS + 1));
        assert_eq!(signs, Err(Why::TooManySigns));
        assert_eq!(mistakes("a = 1\nb = \"c\"\n"), 0);
        assert_eq!(mistakes("a = 1\nb 2\n"), 1);
        assert!(mistakes(&"a = [".repeat(1_000_000)) > 0);
    }

    #[cfg(unix)]
    #[test]
    fn input_waits_for_no_pipe_and_reads_no_device() {
        let dir = tempfile::tempdir().unwrap();
        let pipe = dir.path().join("pipe");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        let mut strange = vec!["/dev/zero".into(), "/dev/null".into()];
        strange.extend(made.is_ok_and(|made| made.success()).then_some(pipe));
        for path in strange {
            let why = Why::of(&open(&path).unwrap_err());
            assert_eq!(why, Why::NoFile, "{}", path.display());
        }
    }
}
