//! The words of a document of a word processor: DOCX and ODT, a line for each paragraph and line
//! break, and what each is. Both are archives of XML, of which one part holds the words.

use std::io::{self, Cursor, Read};

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use zip::ZipArchive;

use super::{CellPlace, ElementKind, Style};
use crate::campaign::visible;
use crate::problem::Why;

/// More XML than any report has, in bytes.
const MAX_PART: u64 = 64 << 20;
/// The most text that is taken from it, in bytes.
const MAX_TEXT: usize = 16 << 20;
/// The size of a title in points, where the file's styles are not read.
const TITLE: f32 = 28.0;

/// The words of the document in this archive, and the styles of its lines.
///
/// # Errors
/// Why it cannot be read.
pub(super) fn read(bytes: Vec<u8>) -> io::Result<(String, Vec<Style>)> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Why::NoZip)?;
    let part = ["word/document.xml", "content.xml"]
        .into_iter()
        .find(|part| archive.index_for_name(part).is_some());
    let part = part.ok_or(Why::NoDocument)?;
    let unreadable = || Why::EntryUnreadable {
        name: part.to_owned(),
    };
    let entry = archive.by_name(part);
    let entry = entry.map_err(|_| unreadable())?;
    let mut xml = Vec::new();
    let read = entry.take(MAX_PART + 1).read_to_end(&mut xml);
    read.map_err(|_| unreadable())?;
    if xml.len() as u64 > MAX_PART {
        let megabytes = MAX_PART >> 20;
        return Err(Why::TooLarge { megabytes }.into());
    }
    let mut words = TextReader::default();
    let mut reader = Reader::from_reader(xml.as_slice());
    reader.config_mut().check_end_names = false;
    loop {
        let event = reader.read_event();
        match event.map_err(|_| unreadable())? {
            Event::Start(tag) => words.start(&tag, false),
            Event::Empty(tag) => words.start(&tag, true),
            Event::End(tag) => words.end(tag.local_name().as_ref()),
            Event::Text(text) => words.say(&text),
            Event::CData(text) => words.say(&text),
            Event::GeneralRef(name) => words.refer(&name),
            Event::Eof => break,
            _ => {}
        }
        if words.text.len() > MAX_TEXT {
            let megabytes = (MAX_TEXT >> 20) as u64;
            return Err(Why::TooLarge { megabytes }.into());
        }
    }
    words.end_line();
    Ok((words.text.trim_end().to_owned(), words.styles))
}

/// What was read.
#[derive(Default)]
struct TextReader {
    text: String,
    styles: Vec<Style>,
    style: Style,
    /// Where the line begins in the text.
    line: usize,
    /// Bytes of the line that are bold, and whether the run is.
    bold: usize,
    is_bold: bool,
    /// Whether words are text: within the elements that hold it.
    is_text: bool,
    cells: usize,
    place: CellPlace,
    items: usize,
    /// Elements whose words are not the document's: deleted ones, notes.
    silent: usize,
}

impl TextReader {
    fn start(&mut self, tag: &BytesStart<'_>, is_empty: bool) {
        let value = |key: &str| attribute(tag, key);
        match tag.local_name().as_ref() {
            "tbl" | "table" => {
                self.end_line();
                self.place.begin_table();
            }
            "tr" | "table-row" => self.place.begin_row(),
            "tc" | "table-cell" => {
                self.place.begin_cell();
                self.cells += usize::from(!is_empty);
            }
            "list-item" if !is_empty => self.items += 1,
            "annotation" | "note" | "tracked-changes" if !is_empty => self.silent += 1,
            "p" | "h" => {
                self.end_line();
                self.style = Style {
                    kind: match (self.cells, self.items) {
                        (0, 0) => ElementKind::Text,
                        (0, _) => ElementKind::Item,
                        _ => ElementKind::Cell,
                    },
                    cell: (self.cells > 0).then_some(self.place),
                    ..Style::block()
                };
                self.is_bold = false;
                // In ODT all words within a paragraph are text.
                let is_odt = !tag.name().as_ref().starts_with("w:");
                self.is_text = is_odt && !is_empty;
                if tag.local_name().as_ref() == "h" {
                    let level = value("outline-level").and_then(|level| level.parse().ok());
                    self.style.head(level.unwrap_or(1));
                }
            }
            "pStyle" => {
                let style = value("val").unwrap_or_default().to_ascii_lowercase();
                if style == "title" {
                    self.style.size = TITLE;
                } else if let Some(level) = style.strip_prefix("heading") {
                    self.style.head(level.trim().parse().unwrap_or(1));
                } else if style.starts_with("list") {
                    self.style.kind = ElementKind::Item;
                }
            }
            "numPr" if self.cells == 0 => self.style.kind = ElementKind::Item,
            "r" => self.is_bold = false,
            "b" => {
                let is_off = value("val").is_some_and(|val| val == "0" || val == "false");
                self.is_bold = !is_off;
            }
            "sz" => {
                let size: Option<f32> = value("val").and_then(|val| val.parse().ok());
                if let Some(size) = size.filter(|size| (2.0..400.0).contains(size)) {
                    self.style.size = size / 2.0;
                }
            }
            "t" => self.is_text = !is_empty,
            "br" | "cr" | "line-break" => {
                let style = self.style;
                self.end_line();
                self.style = style;
                self.style.is_apart = false;
            }
            "tab" | "s" => self.put("   "),
            "noBreakHyphen" => self.put("-"),
            "softHyphen" => self.put("\u{ad}"),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "tc" | "table-cell" => self.cells = self.cells.saturating_sub(1),
            "list-item" => self.items = self.items.saturating_sub(1),
            "annotation" | "note" | "tracked-changes" => {
                self.silent = self.silent.saturating_sub(1);
            }
            "t" => self.is_text = false,
            "p" | "h" => {
                self.end_line();
                self.is_text = false;
            }
            _ => {}
        }
    }

    fn say(&mut self, said: &str) {
        if self.is_text {
            self.put(said);
        }
    }

    fn refer(&mut self, name: &BytesRef<'_>) {
        let character = name.resolve_char_ref().ok().flatten();
        let character = character.or_else(|| resolve_predefined_entity(name)?.chars().next());
        if let Some(c) = character.filter(|c| !visible::acts(*c)) {
            self.say(c.encode_utf8(&mut [0; 4]));
        }
    }

    fn put(&mut self, said: &str) {
        if self.silent > 0 {
            return;
        }
        let before = self.text.len();
        for c in said.chars() {
            let c = if c.is_whitespace() { ' ' } else { c };
            if c != ' ' || self.text.len() > self.line {
                self.text.push(c);
            }
        }
        if self.is_bold {
            self.bold += self.text.len() - before;
        }
    }

    fn end_line(&mut self) {
        let end = self.text.trim_end_matches(' ').len().max(self.line);
        self.text.truncate(end);
        if self.text.len() > self.line {
            let style = self.style.of_line(self.bold, self.text.len() - self.line);
            self.styles.push(style);
            self.text.push('\n');
            self.line = self.text.len();
        }
        self.bold = 0;
    }
}

/// An attribute's value by its name without the prefix.
fn attribute(tag: &BytesStart<'_>, key: &str) -> Option<String> {
    let mut attributes = tag.attributes();
    let mut attributes = attributes.with_checks(false).flatten();
    let found = attributes.find(|attribute| attribute.key.local_name().as_ref() == key);
    let value = found?.value;
    Some(value.into_owned())
}
