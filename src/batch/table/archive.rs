//! The parts of a packed spreadsheet, and how much they may unpack to.

use std::collections::HashMap;
use std::io::{self, BufRead, BufReader, Cursor, ErrorKind, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::MAX_UNPACKED;
use super::xml::Xml;
use crate::problem::SheetFault;

/// In bytes unpacked, of a part that describes a spreadsheet and holds none of its cells.
const MAX_ABOUT: u64 = 10 << 20;

/// A packed spreadsheet.
pub(super) struct Archive {
    zip: ZipArchive<Cursor<Vec<u8>>>,
    /// Its parts by their names in small letters: some programs mix both sizes.
    parts: HashMap<String, usize>,
}

impl Archive {
    /// Opens the archive, after all of it was unpacked once into nothing: a small file that
    /// unpacks to more than any list has is refused before anybody keeps a part of it.
    pub(super) fn open(bytes: Vec<u8>) -> Result<Self, SheetFault> {
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(fault)?;
        let mut parts = HashMap::new();
        let mut left = MAX_UNPACKED;
        for index in 0..zip.len() {
            let entry = zip.by_index(index).map_err(fault)?;
            let name = entry.name().map_err(fault)?;
            parts.entry(plain_name(&name)).or_insert(index);
            drop(name);
            left -= io::copy(&mut entry.take(left), &mut io::sink())
                .map_err(|error| fault(error.into()))?;
            if left == 0 {
                let most = MAX_UNPACKED >> 20;
                return Err(SheetFault::Unpacks { megabytes: most });
            }
        }
        Ok(Self { zip, parts })
    }

    pub(super) fn has(&self, part: &str) -> bool {
        self.parts.contains_key(&plain_name(part))
    }

    /// Whether a part's name begins so.
    pub(super) fn has_folder(&self, folder: &str) -> bool {
        self.parts.keys().any(|name| name.starts_with(folder))
    }

    /// A part as XML.
    pub(super) fn xml(&mut self, part: &str) -> Result<Xml<impl BufRead>, SheetFault> {
        self.most(part, MAX_UNPACKED)
    }

    /// A part that describes the spreadsheet, as XML.
    pub(super) fn description(&mut self, part: &str) -> Result<Xml<impl BufRead>, SheetFault> {
        let index = self.index(part)?;
        let entry = self.zip.by_index(index).map_err(fault)?;
        let size = io::copy(&mut entry.take(MAX_ABOUT + 1), &mut io::sink())
            .map_err(|error| fault(error.into()))?;
        if size > MAX_ABOUT {
            let most = MAX_ABOUT >> 20;
            let part = part.escape_debug().to_string();
            return Err(SheetFault::PartUnpacks {
                part,
                megabytes: most,
            });
        }
        self.most(part, MAX_ABOUT)
    }

    fn most(&mut self, part: &str, most: u64) -> Result<Xml<impl BufRead>, SheetFault> {
        let index = self.index(part)?;
        let entry = self.zip.by_index(index).map_err(fault)?;
        Ok(Xml::new(BufReader::new(entry.take(most))))
    }

    fn index(&self, part: &str) -> Result<usize, SheetFault> {
        let found = self.parts.get(&plain_name(part)).copied();
        found.ok_or_else(|| SheetFault::NoPart {
            part: part.escape_debug().to_string(),
        })
    }
}

/// What the library found wrong with the archive.
fn fault(error: ZipError) -> SheetFault {
    match error {
        ZipError::InvalidPassword | ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => {
            SheetFault::Locked
        }
        ZipError::Io(error) if error.kind() == ErrorKind::UnexpectedEof => SheetFault::Damaged,
        error => SheetFault::Library {
            reason: error.to_string(),
        },
    }
}

/// The name of a part as it is looked for.
fn plain_name(name: &str) -> String {
    name.replace('\\', "/")
        .trim_start_matches('/')
        .to_ascii_lowercase()
}
