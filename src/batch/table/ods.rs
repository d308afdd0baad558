//! A sheet of an `OpenDocument` spreadsheet, packed or flat, as text and not as numbers: the file
//! itself holds what each cell shows (`010000`), which no library that we found hands on.

use std::collections::HashSet;
use std::io::BufRead;

use quick_xml::events::{BytesStart, Event};

use super::archive::Archive;
use super::format::number_as_shown;
use super::rows::Merge;
use super::workbook::MAX_SHEETS;
use super::xlsx::choose;
use super::xml::{Xml, attribute, referred};
use super::{
    CellDoubt, MAX_CELL_BYTES, MAX_COLUMNS, MAX_ROWS, Options, SkipReason, Table, unreadable,
};
use crate::problem::{Problem, SheetFault};

/// Whether a text is a flat spreadsheet (`.fods`).
pub(super) fn is_flat(text: &str) -> bool {
    let start = &text[..text.floor_char_boundary(20_000)];
    start.trim_start().starts_with('<')
        && start.contains("<office:document ")
        && start.contains("opendocument.spreadsheet")
}

/// Reads the sheet of a flat spreadsheet into the table.
pub(super) fn read_flat(text: &str, options: &Options, table: &mut Table) -> Result<(), Problem> {
    let content = || Xml::new(text.as_bytes());
    let all = sheets(&mut content()).map_err(|broken| unreadable(&table.name, broken))?;
    let index = choose(table, &all, options.sheet.as_deref())?;
    Walk::new(table, index).walk(content())
}

/// Reads the sheet of a packed spreadsheet into the table.
pub(super) fn read_packed(
    archive: &mut Archive,
    options: &Options,
    table: &mut Table,
) -> Result<(), Problem> {
    let name = table.name.clone();
    let cannot = |broken: SheetFault| unreadable(&name, broken);
    let mut content = archive.xml("content.xml").map_err(cannot)?;
    let all = sheets(&mut content).map_err(|fault| match fault {
        // With a password the parts are ciphers, and the archive is whole.
        SheetFault::DamagedAt { reason } => cannot(SheetFault::DamagedOrLocked { reason }),
        fault => cannot(fault),
    })?;
    drop(content);
    let index = choose(table, &all, options.sheet.as_deref())?;
    Walk::new(table, index).walk(archive.xml("content.xml").map_err(cannot)?)
}

/// The names of the sheets, and whether each is hidden.
fn sheets(xml: &mut Xml<impl BufRead>) -> Result<Vec<(String, bool)>, SheetFault> {
    let mut sheets = Vec::new();
    let mut style = String::new();
    let mut hidden: HashSet<String> = HashSet::new();
    xml.each_tag(|tag| {
        match tag.local_name().as_ref() {
            "style" => style = attribute(tag, "name").unwrap_or_default(),
            "table-properties" if attribute(tag, "display").as_deref() == Some("false") => {
                hidden.insert(style.clone());
            }
            "table" => {
                let style = attribute(tag, "style-name").unwrap_or_default();
                let name = attribute(tag, "name").unwrap_or_default();
                sheets.push((name, hidden.contains(&style)));
                if sheets.len() > MAX_SHEETS {
                    return Err(SheetFault::Sheets { most: MAX_SHEETS });
                }
            }
            _ => {}
        }
        Ok(())
    })?;
    Ok(sheets)
}

/// Where in the file the reader is.
struct Walk<'a> {
    table: &'a mut Table,
    /// How many sheets are still before the one that is read.
    before: usize,
    inside: bool,
    /// How deep in elements whose text no cell shows: notes, shapes, readings above letters.
    unseen: usize,
    /// How many of the groups around it are folded away.
    folded: Vec<bool>,
    /// The next column, while columns are told.
    column: usize,
    line: usize,
    hidden_row: Option<SkipReason>,
    row: Vec<String>,
    doubts: Vec<(usize, CellDoubt)>,
    cell: Cell,
    rows_repeated: usize,
    in_cell: bool,
    in_paragraph: bool,
    hidden: Vec<(usize, SkipReason)>,
    merges: Vec<Merge>,
}

/// The cell that is read.
#[derive(Default)]
struct Cell {
    /// Its text so far, its paragraphs parted by line breaks.
    text: String,
    paragraphs: usize,
    /// What it shows if it has no text: some programs write the value alone.
    value: String,
    doubt: Option<CellDoubt>,
    repeated: usize,
    /// Over how many rows and columns it reaches.
    spans: (usize, usize),
}

impl<'a> Walk<'a> {
    fn new(table: &'a mut Table, before: usize) -> Self {
        Self {
            table,
            before,
            inside: false,
            unseen: 0,
            folded: Vec::new(),
            column: 0,
            line: 1,
            hidden_row: None,
            row: Vec::new(),
            doubts: Vec::new(),
            cell: Cell::default(),
            rows_repeated: 1,
            in_cell: false,
            in_paragraph: false,
            hidden: Vec::new(),
            merges: Vec::new(),
        }
    }

    fn walk(mut self, mut xml: Xml<impl BufRead>) -> Result<(), Problem> {
        loop {
            let event = xml.next();
            let ended = match event.map_err(|fault| unreadable(&self.table.name, fault))? {
                Event::Start(tag) => self.start(&tag).map(|()| false),
                Event::End(tag) => self.end(tag.local_name().as_ref()),
                Event::Text(text) => self.say(&text).map(|()| false),
                Event::CData(text) => self.say(&text).map(|()| false),
                Event::GeneralRef(name) => self.say(&referred(&name)).map(|()| false),
                Event::Eof => Ok(true),
                _ => Ok(false),
            };
            if ended? {
                return self.table.lay_out(&self.hidden, self.merges);
            }
        }
    }

    /// Adds to the cell's text, which a cell that is repeated has many times: what is too long
    /// for a table is refused before it is.
    fn say(&mut self, text: &str) -> Result<(), Problem> {
        if !self.in_paragraph || self.unseen > 0 {
            return Ok(());
        }
        let cell = &mut self.cell.text;
        if cell.len() + text.len() > MAX_CELL_BYTES {
            let begin = if cell.trim().is_empty() { text } else { cell };
            return Err(self.table.long_cell(self.line, begin.trim_start()));
        }
        cell.push_str(text);
        Ok(())
    }

    fn start(&mut self, tag: &BytesStart<'_>) -> Result<(), Problem> {
        let name = tag.local_name();
        let name = name.as_ref();
        if self.unseen > 0 {
            self.unseen += 1;
            return Ok(());
        }
        if self.inside && self.in_cell && !is_seen(name, self.in_paragraph) {
            self.unseen = 1;
            return Ok(());
        }
        match name {
            "table" if !self.inside && self.before > 0 => self.before -= 1,
            "table" => self.inside = true,
            // Shapes that lie on the sheet have texts of their own.
            "shapes" | "forms" if self.inside => self.unseen = 1,
            "table-row-group" | "table-column-group" if self.inside => {
                let folded = attribute(tag, "display").as_deref() == Some("false");
                self.folded.push(folded);
            }
            "table-column" if self.inside => {
                let times = count(tag, "number-columns-repeated");
                if self.hides(tag).is_some() {
                    let columns = self.column..self.column.saturating_add(times);
                    self.table.hidden_columns.extend(columns.take(MAX_COLUMNS));
                }
                self.column = self.column.saturating_add(times);
            }
            "table-row" if self.inside => {
                self.rows_repeated = count(tag, "number-rows-repeated");
                self.hidden_row = self.hides(tag);
            }
            "table-cell" | "covered-table-cell" if self.inside => {
                self.in_cell = true;
                self.cell = Cell::of(tag);
            }
            "p" | "h" if self.in_cell => {
                self.in_paragraph = true;
                self.cell.paragraphs += 1;
                if self.cell.paragraphs > 1 {
                    self.say("\n")?;
                }
            }
            "s" if self.in_paragraph => {
                self.say(&" ".repeat(count(tag, "c").min(100)))?;
            }
            "tab" if self.in_paragraph => self.say(" ")?,
            "line-break" if self.in_paragraph => self.say("\n")?,
            _ => {}
        }
        Ok(())
    }

    /// Whether the sheet has ended.
    fn end(&mut self, name: &str) -> Result<bool, Problem> {
        if self.unseen > 0 {
            self.unseen -= 1;
            return Ok(false);
        }
        match name {
            "p" | "h" => self.in_paragraph = false,
            "table-row-group" | "table-column-group" if self.inside => drop(self.folded.pop()),
            "table-cell" | "covered-table-cell" if self.in_cell => self.end_cell(),
            "table-row" if self.inside => self.end_row()?,
            "table" if self.inside => return Ok(true),
            _ => {}
        }
        Ok(false)
    }

    /// Whether a row or column is hidden, and by what.
    fn hides(&self, tag: &BytesStart<'_>) -> Option<SkipReason> {
        match attribute(tag, "visibility").as_deref() {
            Some("filter") => Some(SkipReason::FilteredRow),
            Some("collapse") => Some(SkipReason::HiddenRow),
            _ => self.folded.contains(&true).then_some(SkipReason::HiddenRow),
        }
    }

    fn end_cell(&mut self) {
        self.in_cell = false;
        self.in_paragraph = false;
        let mut cell = std::mem::take(&mut self.cell);
        if cell.paragraphs == 0 {
            cell.text = cell.value;
        }
        let column = self.row.len();
        if cell.spans != (1, 1) {
            self.merges.push(Merge {
                lines: (self.line, self.line.saturating_add(cell.spans.0 - 1)),
                columns: (column, column.saturating_add(cell.spans.1 - 1)),
            });
        }
        // An empty cell that is repeated to the sheet's edge is no cell.
        let room = (MAX_COLUMNS + 1).saturating_sub(self.row.len());
        let times = cell.repeated.min(room);
        if let Some(doubt) = cell.doubt.filter(|_| !cell.text.trim().is_empty()) {
            let columns = column..column + times;
            self.doubts.extend(columns.map(|column| (column, doubt)));
        }
        self.row.extend(std::iter::repeat_n(cell.text, times));
        let filled = self.row.iter().rposition(|cell| !cell.is_empty());
        if self.row.len() > MAX_COLUMNS {
            self.row.truncate(filled.map_or(0, |at| at + 1));
        }
    }

    fn end_row(&mut self) -> Result<(), Problem> {
        let filled = self.row.iter().any(|cell| !cell.trim().is_empty());
        let times = if filled {
            self.rows_repeated.min(MAX_ROWS + 1)
        } else {
            0
        };
        for time in 0..times {
            let cells = self.row.iter().map(String::as_str);
            if self.table.push(self.line + time, cells)? {
                for (column, doubt) in &self.doubts {
                    self.table.set_doubt(*column, *doubt);
                }
                let index = self.table.len() - 1;
                self.hidden
                    .extend(self.hidden_row.map(|reason| (index, reason)));
            }
        }
        self.line = self.line.saturating_add(self.rows_repeated);
        self.row.clear();
        self.doubts.clear();
        Ok(())
    }
}

impl Cell {
    fn of(tag: &BytesStart<'_>) -> Self {
        let kind = attribute(tag, "value-type").unwrap_or_default();
        let value = |name: &str| attribute(tag, name).unwrap_or_default();
        let (value, doubt) = match kind.as_str() {
            // LibreOffice says it twice: as it knows it, and as the standard has it.
            _ if is_error(tag) => (String::new(), Some(CellDoubt::Error)),
            "date" => {
                let date = value("date-value");
                let day = date.split('T').next().unwrap_or_default();
                (day.to_owned(), Some(CellDoubt::Date))
            }
            "time" => (value("time-value"), Some(CellDoubt::Date)),
            "float" | "currency" | "percentage" => {
                let number = value("value");
                let shown = number.parse().map(number_as_shown);
                (shown.unwrap_or(number), None)
            }
            "boolean" => (value("boolean-value").to_uppercase(), None),
            _ => (value("string-value"), None),
        };
        Self {
            value,
            doubt,
            repeated: count(tag, "number-columns-repeated"),
            spans: (
                count(tag, "number-rows-spanned"),
                count(tag, "number-columns-spanned"),
            ),
            ..Self::default()
        }
    }
}

/// Whether a cell's formula failed.
fn is_error(tag: &BytesStart<'_>) -> bool {
    let mut attributes = tag.attributes();
    let mut attributes = attributes.with_checks(false).flatten();
    attributes.any(|one| one.key.local_name().as_ref() == "value-type" && &*one.value == "error")
}

/// How often, at least once.
fn count(tag: &BytesStart<'_>, name: &str) -> usize {
    let count = attribute(tag, name).and_then(|count| count.trim().parse().ok());
    count.unwrap_or(1).max(1)
}

/// Whether a cell shows the text in such an element. Notes, shapes, frames, footnotes and the
/// readings above letters it does not.
fn is_seen(name: &str, in_paragraph: bool) -> bool {
    if !in_paragraph {
        return matches!(
            name,
            "p" | "h" | "list" | "list-item" | "list-header" | "section"
        );
    }
    !matches!(
        name,
        "annotation"
            | "annotation-end"
            | "ruby-text"
            | "note"
            | "frame"
            | "custom-shape"
            | "rect"
            | "line"
            | "ellipse"
            | "circle"
            | "polygon"
            | "polyline"
            | "path"
            | "connector"
            | "caption"
            | "control"
            | "g"
            | "object"
            | "image"
            | "text-box"
            | "script"
    )
}
