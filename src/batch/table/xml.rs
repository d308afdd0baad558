//! The XML of a spreadsheet's parts, event after event, each of bounded length: a reader keeps an
//! event whole, and a file of a megabyte can unpack to one text of a gigabyte.

use std::io::{self, BufRead, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

use crate::problem::SheetFault;

/// In bytes, of one text or tag: as much as a picture has that a flat spreadsheet holds as one
/// text, and far more than a cell.
pub(super) const MAX_PIECE: usize = 64 << 20;
/// How many elements may stand within each other. Spreadsheets have some thirty; a reader keeps
/// the name of each.
const MAX_DEPTH: usize = 10_000;

/// A part as XML, read as programs write it that are no sticklers.
pub(super) struct Xml<R> {
    reader: Reader<Pieces<R>>,
    buffer: Vec<u8>,
    depth: usize,
}

impl<R: BufRead> Xml<R> {
    pub(super) fn new(source: R) -> Self {
        let mut reader = Reader::from_reader(Pieces { source, left: 0 });
        reader.config_mut().expand_empty_elements = true;
        Self {
            reader,
            buffer: Vec::new(),
            depth: 0,
        }
    }

    /// The next event.
    ///
    /// # Errors
    /// That the XML is damaged, or that the event is longer or lies deeper than any of a
    /// spreadsheet.
    pub(super) fn next(&mut self) -> Result<Event<'_>, SheetFault> {
        self.buffer.clear();
        self.reader.get_mut().left = MAX_PIECE;
        let read = self.reader.read_event_into(&mut self.buffer);
        match &read {
            Ok(Event::Start(_)) => self.depth += 1,
            Ok(Event::End(_)) => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        if self.depth > MAX_DEPTH {
            return Err(SheetFault::Nested { most: MAX_DEPTH });
        }
        let is_long = self.reader.get_ref().left == 0;
        read.map_err(|error| {
            if is_long {
                return long_piece();
            }
            let reason = error.to_string();
            SheetFault::DamagedAt { reason }
        })
    }

    /// Calls with each tag that begins.
    ///
    /// # Errors
    /// As [`Self::next`], and what the call returns.
    pub(super) fn each_tag(
        &mut self,
        mut told: impl FnMut(&BytesStart<'_>) -> Result<(), SheetFault>,
    ) -> Result<(), SheetFault> {
        loop {
            match self.next()? {
                Event::Start(tag) => told(&tag)?,
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
    }
}

/// That a text or a tag is longer than any of a spreadsheet.
pub(super) fn long_piece() -> SheetFault {
    SheetFault::LongPiece {
        megabytes: (MAX_PIECE >> 20) as u64,
    }
}

/// Bytes of which only so many more can be read.
struct Pieces<R> {
    source: R,
    left: usize,
}

impl<R: BufRead> BufRead for Pieces<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.left == 0 {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let bytes = self.source.fill_buf()?;
        Ok(bytes.get(..self.left).unwrap_or(bytes))
    }

    fn consume(&mut self, count: usize) {
        self.left = self.left.saturating_sub(count);
        self.source.consume(count);
    }
}

impl<R: BufRead> Read for Pieces<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(into)?;
        self.consume(count);
        Ok(count)
    }
}

/// The value of an attribute, by its name without a prefix.
pub(super) fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = tag.attributes();
    let mut attributes = attributes.with_checks(false).flatten();
    let found = attributes.find(|one| one.key.local_name().as_ref() == name)?;
    Some(quick_xml::escape::unescape(&found.value).ok()?.into_owned())
}

/// Whether an attribute says yes.
pub(super) fn is_set(tag: &BytesStart<'_>, name: &str) -> Option<bool> {
    let value = attribute(tag, name)?;
    Some(matches!(value.trim(), "1" | "true" | "on"))
}

/// What a reference such as `&amp;` or `&#233;` stands for; nothing, if the file defines it itself.
pub(super) fn referred(name: &BytesRef<'_>) -> String {
    match name.resolve_char_ref() {
        Ok(Some(c)) => c.to_string(),
        _ => quick_xml::escape::resolve_predefined_entity(name)
            .unwrap_or_default()
            .to_owned(),
    }
}
