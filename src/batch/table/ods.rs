//! A sheet of an `OpenDocument` spreadsheet, as text and not as numbers: the file itself holds what
//! each cell shows (`010000`), which no library that we found hands on.

use std::io::{BufReader, Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::xlsx::{choose, measure, unreadable};
use super::{MAX_CELL_BYTES, MAX_COLUMNS, MAX_ROWS, MAX_UNPACKED, Options, Source, Table};
use crate::problem::Problem;

/// Whether an archive is an `OpenDocument` file.
pub(super) fn is(bytes: &[u8]) -> bool {
    let archive = ZipArchive::new(Cursor::new(bytes));
    archive.is_ok_and(|archive| archive.index_for_name("content.xml").is_some())
}

/// Reads the sheet into the table.
pub(super) fn read(bytes: Vec<u8>, options: &Options, table: &mut Table) -> Result<(), Problem> {
    let name = table.name.clone();
    let cannot = |why: String| unreadable(&name, &why);
    measure(&bytes, |_| MAX_UNPACKED).map_err(|error| cannot(error.to_string()))?;
    let mut archive =
        ZipArchive::new(Cursor::new(bytes)).map_err(|error| cannot(error.to_string()))?;
    let all = names(&mut archive).map_err(cannot)?;
    let sheet = choose(&name, &all, options.sheet.as_deref())?;
    let index = all.iter().position(|name| *name == sheet).unwrap_or(0);
    table.source = Source::Sheet { name: sheet, all };
    let content = content(&mut archive).map_err(cannot)?;
    Walk::new(table, index)
        .walk(content)
        .map_err(|problem| match problem {
            Stop::Xml(why) => cannot(why),
            Stop::Told(problem) => problem,
        })
}

/// Far more than anybody leafs through.
const MAX_SHEETS: usize = 10_000;

type Archive = ZipArchive<Cursor<Vec<u8>>>;

fn content(archive: &mut Archive) -> Result<Reader<impl std::io::BufRead>, String> {
    let entry = archive
        .by_name("content.xml")
        .map_err(|error| error.to_string())?;
    Ok(Reader::from_reader(BufReader::new(
        entry.take(MAX_UNPACKED),
    )))
}

fn names(archive: &mut Archive) -> Result<Vec<String>, String> {
    let mut names = Vec::new();
    let mut reader = content(archive)?;
    let mut buffer = Vec::new();
    loop {
        match reader
            .read_event_into(&mut buffer)
            .map_err(|error| not_xml(&error))?
        {
            Event::Start(tag) if is_tag(&tag, "table:table") => {
                names.push(attribute(&tag, "table:name").unwrap_or_default());
                if names.len() > MAX_SHEETS {
                    return Err(format!("it has more than {MAX_SHEETS} sheets"));
                }
            }
            Event::Eof => return Ok(names),
            _ => {}
        }
        buffer.clear();
    }
}

fn not_xml(error: &quick_xml::Error) -> String {
    format!("it is damaged, or it has a password ({error})")
}

fn is_tag(tag: &BytesStart<'_>, name: &str) -> bool {
    tag.name().as_ref() == name
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = tag.attributes().flatten();
    let found = attributes.find(|attribute| attribute.key.as_ref() == name)?;
    Some(quick_xml::escape::unescape(&found.value).ok()?.into_owned())
}

enum Stop {
    Xml(String),
    Told(Problem),
}

/// Where in the file the reader is.
struct Walk<'a> {
    table: &'a mut Table,
    /// How many sheets are still before the one that is read.
    before: usize,
    inside: bool,
    line: usize,
    row: Vec<String>,
    /// The cell's text so far, its paragraphs parted by line breaks.
    cell: String,
    repeated: usize,
    rows_repeated: usize,
    in_paragraph: bool,
    /// How deep in a note: what is noted about a cell is not what it shows.
    in_note: usize,
}

impl<'a> Walk<'a> {
    fn new(table: &'a mut Table, before: usize) -> Self {
        Self {
            table,
            before,
            inside: false,
            line: 1,
            row: Vec::new(),
            cell: String::new(),
            repeated: 1,
            rows_repeated: 1,
            in_paragraph: false,
            in_note: 0,
        }
    }

    fn walk(mut self, mut reader: Reader<impl std::io::BufRead>) -> Result<(), Stop> {
        let mut buffer = Vec::new();
        loop {
            let event = reader.read_event_into(&mut buffer);
            let ended = match event.map_err(|error| Stop::Xml(not_xml(&error)))? {
                Event::Start(tag) => self.start(&tag).map(|()| false),
                Event::Empty(tag) => {
                    let started = self.start(&tag);
                    started.and_then(|()| self.end(tag.name().as_ref()))
                }
                Event::End(tag) => self.end(tag.name().as_ref()),
                Event::Text(text) if self.in_paragraph && self.in_note == 0 => {
                    self.say(&text).map(|()| false)
                }
                Event::GeneralRef(name) if self.in_paragraph && self.in_note == 0 => {
                    let known = match name.resolve_char_ref() {
                        Ok(Some(c)) => Some(c.to_string()),
                        _ => quick_xml::escape::resolve_predefined_entity(&name).map(str::to_owned),
                    };
                    self.say(&known.unwrap_or_default()).map(|()| false)
                }
                Event::Eof => Ok(true),
                _ => Ok(false),
            };
            if ended.map_err(Stop::Told)? {
                return Ok(());
            }
            buffer.clear();
        }
    }

    /// Adds to the cell's text, which a cell that is repeated has many times: what is too long
    /// for a table is refused before it is.
    fn say(&mut self, text: &str) -> Result<(), Problem> {
        if self.cell.len() + text.len() > MAX_CELL_BYTES {
            let begin = if self.cell.trim().is_empty() {
                text
            } else {
                &self.cell
            };
            return Err(self.table.long_cell(self.line, begin.trim_start()));
        }
        self.cell.push_str(text);
        Ok(())
    }

    fn start(&mut self, tag: &BytesStart<'_>) -> Result<(), Problem> {
        let count = |name: &str| {
            let count = attribute(tag, name).and_then(|count| count.parse().ok());
            count.unwrap_or(1_usize)
        };
        match tag.name().as_ref() {
            "table:table" if self.before > 0 => self.before -= 1,
            "table:table" => self.inside = true,
            "table:table-row" if self.inside => {
                self.rows_repeated = count("table:number-rows-repeated");
            }
            "table:table-cell" | "table:covered-table-cell" if self.inside => {
                self.repeated = count("table:number-columns-repeated");
                self.cell.clear();
            }
            "text:p" | "text:h" if self.inside && self.in_note == 0 => {
                self.in_paragraph = true;
                if !self.cell.is_empty() {
                    self.say("\n")?;
                }
            }
            "text:s" | "text:tab" if self.in_paragraph => self.say(" ")?,
            "text:line-break" if self.in_paragraph => self.say("\n")?,
            "office:annotation" => self.in_note += 1,
            _ => {}
        }
        Ok(())
    }

    /// Whether the sheet has ended.
    fn end(&mut self, name: &str) -> Result<bool, Problem> {
        match name {
            "office:annotation" => self.in_note = self.in_note.saturating_sub(1),
            "text:p" | "text:h" if self.in_note == 0 => self.in_paragraph = false,
            "table:table-cell" | "table:covered-table-cell" if self.inside => {
                // An empty cell that is repeated to the sheet's edge is no cell.
                let room = (MAX_COLUMNS + 1).saturating_sub(self.row.len());
                let cell = std::mem::take(&mut self.cell);
                let times = self.repeated.min(room);
                self.row.extend(std::iter::repeat_n(cell, times));
                let filled = self.row.iter().rposition(|cell| !cell.is_empty());
                if self.row.len() > MAX_COLUMNS {
                    self.row.truncate(filled.map_or(0, |at| at + 1));
                }
            }
            "table:table-row" if self.inside => {
                let filled = self.row.iter().any(|cell| !cell.trim().is_empty());
                let times = if filled {
                    self.rows_repeated.min(MAX_ROWS + 1)
                } else {
                    0
                };
                for time in 0..times {
                    let cells = self.row.iter().map(String::as_str);
                    self.table.push(self.line + time, cells)?;
                }
                self.line = self.line.saturating_add(self.rows_repeated);
                self.row.clear();
            }
            "table:table" if self.inside => return Ok(true),
            _ => {}
        }
        Ok(false)
    }
}
