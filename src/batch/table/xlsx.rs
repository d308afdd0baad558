//! A sheet of an Excel workbook as a person sees it, cell by cell: a workbook may claim a million
//! columns.

use std::io::BufRead;
use std::rc::Rc;

use quick_xml::events::{BytesStart, Event};

use super::archive::Archive;
use super::format::Format;
use super::rows::Merge;
use super::workbook::{Text, Workbook, push_unescaped};
use super::xml::{Xml, attribute, is_set, referred};
use super::{
    CellDoubt, MAX_CELL_BYTES, MAX_COLUMNS, Options, SkipReason, Source, Table, unreadable,
};
use crate::problem::{ListProblem, Problem, SheetFault};

/// Far more than a list has households.
const MAX_MERGES: usize = 1_000_000;

/// Reads the sheet into the table.
pub(super) fn read(
    archive: &mut Archive,
    options: &Options,
    table: &mut Table,
) -> Result<(), Problem> {
    let name = table.name.clone();
    let cannot = |broken: SheetFault| unreadable(&name, broken);
    let book = Workbook::read(archive).map_err(cannot)?;
    let all: Vec<(String, bool)> = book
        .sheets
        .iter()
        .map(|sheet| (sheet.name.clone(), sheet.hidden))
        .collect();
    let index = choose(table, &all, options.sheet.as_deref())?;
    let xml = archive.xml(&book.sheets[index].part).map_err(cannot)?;
    Walk::new(table, &book).walk(xml)
}

/// The index of the sheet asked for, else of the first that is not hidden; the table is told
/// which there are.
pub(super) fn choose(
    table: &mut Table,
    all: &[(String, bool)],
    asked: Option<&str>,
) -> Result<usize, Problem> {
    let file = &table.name;
    let find = |is: &dyn Fn(&str) -> bool| all.iter().position(|(name, _)| is(name));
    let index = match asked {
        None => {
            let first = all.iter().position(|(_, hidden)| !hidden);
            let path = file.clone();
            let none = || Problem::error(ListProblem::NoSheets { path });
            first.or((!all.is_empty()).then_some(0)).ok_or_else(none)?
        }
        Some(asked) => find(&|name| name.trim() == asked.trim())
            .or_else(|| find(&|name| name.trim().to_lowercase() == asked.trim().to_lowercase()))
            .ok_or_else(|| {
                let names: Vec<&str> = all.iter().map(|(name, _)| name.as_str()).collect();
                let unknown = ListProblem::NoSheet {
                    path: file.clone(),
                    sheet: asked.to_owned(),
                };
                Problem::error(unknown).suggest_among(asked, names)
            })?,
    };
    let hidden = all.iter().filter(|(_, hidden)| *hidden);
    table.hidden_sheets = hidden.map(|(name, _)| name.clone()).collect();
    table.source = Source::Sheet {
        name: all[index].0.clone(),
        all: all.iter().map(|(name, _)| name.clone()).collect(),
    };
    Ok(index)
}

/// What the cell that is read is, as its attribute says.
#[derive(Clone, Copy, PartialEq)]
enum CellType {
    Number,
    Shared,
    Text,
    Bool,
    Error,
    Date,
}

/// Where in the sheet the reader is.
struct Walk<'a> {
    table: &'a mut Table,
    book: &'a Workbook,
    general: Rc<Format>,
    rows_are_hidden: bool,
    in_cells: bool,
    line: usize,
    hidden_row: bool,
    row: Vec<String>,
    doubts: Vec<(usize, CellDoubt)>,
    column: usize,
    kind: CellType,
    style: usize,
    /// What stands in the cell's `v`, and in its `f`.
    value: Option<String>,
    formula: Option<String>,
    reading: Reading,
    inline: Text,
    hidden: Vec<(usize, SkipReason)>,
    merges: Vec<Merge>,
    /// The area of a filter, and of one that hides something.
    filter: Option<Merge>,
    filtered: Option<Merge>,
}

#[derive(Clone, Copy, PartialEq)]
enum Reading {
    Nothing,
    Value,
    Formula,
    Inline,
}

impl<'a> Walk<'a> {
    fn new(table: &'a mut Table, book: &'a Workbook) -> Self {
        Self {
            table,
            book,
            general: Rc::new(Format::general()),
            rows_are_hidden: false,
            in_cells: false,
            line: 0,
            hidden_row: false,
            row: Vec::new(),
            doubts: Vec::new(),
            column: 0,
            kind: CellType::Number,
            style: 0,
            value: None,
            formula: None,
            reading: Reading::Nothing,
            inline: Text::default(),
            hidden: Vec::new(),
            merges: Vec::new(),
            filter: None,
            filtered: None,
        }
    }

    fn walk(mut self, mut xml: Xml<impl BufRead>) -> Result<(), Problem> {
        loop {
            match xml.next().map_err(|fault| self.cannot(fault))? {
                Event::Start(tag) => self.start(&tag)?,
                Event::End(tag) => self.end(tag.local_name().as_ref())?,
                Event::Text(text) => self.say(&text)?,
                Event::CData(text) => self.say(&text)?,
                Event::GeneralRef(name) => self.say(&referred(&name))?,
                Event::Eof => return self.finish(),
                _ => {}
            }
        }
    }

    fn start(&mut self, tag: &BytesStart<'_>) -> Result<(), Problem> {
        let name = tag.local_name();
        match name.as_ref() {
            "sheetFormatPr" => self.rows_are_hidden = is_set(tag, "zeroHeight").unwrap_or(false),
            "col" => self.hide_columns(tag),
            "sheetData" => self.in_cells = true,
            "row" if self.in_cells => {
                let said = attribute(tag, "r").and_then(|line| line.trim().parse().ok());
                self.line = said.unwrap_or(self.line.saturating_add(1));
                let flat =
                    attribute(tag, "ht").and_then(|height| height.trim().parse::<f64>().ok());
                self.hidden_row = match (is_set(tag, "hidden"), flat) {
                    (Some(true), _) => true,
                    (_, Some(height)) => height <= 0.0,
                    (Some(false), None) => false,
                    (None, None) => self.rows_are_hidden,
                };
                self.column = 0;
            }
            "c" if self.in_cells => {
                if let Some(place) = attribute(tag, "r") {
                    self.column = column(&place).unwrap_or(self.column);
                }
                self.kind = match attribute(tag, "t").as_deref() {
                    Some("s") => CellType::Shared,
                    Some("str" | "inlineStr") => CellType::Text,
                    Some("b") => CellType::Bool,
                    Some("e") => CellType::Error,
                    Some("d") => CellType::Date,
                    _ => CellType::Number,
                };
                self.style = attribute(tag, "s")
                    .and_then(|id| id.parse().ok())
                    .unwrap_or(0);
                self.value = None;
                self.formula = None;
            }
            "v" if self.in_cells => {
                self.value = Some(String::new());
                self.reading = Reading::Value;
            }
            "f" if self.in_cells => {
                self.formula = Some(String::new());
                self.reading = Reading::Formula;
            }
            "is" if self.in_cells => {
                self.reading = Reading::Inline;
            }
            name if self.reading == Reading::Inline => self.inline.start(name),
            "mergeCell" => {
                self.merges
                    .extend(attribute(tag, "ref").as_deref().and_then(area));
                if self.merges.len() > MAX_MERGES {
                    return Err(self.cannot(SheetFault::Merged { most: MAX_MERGES }));
                }
            }
            "autoFilter" => self.filter = attribute(tag, "ref").as_deref().and_then(area),
            "filterColumn" => self.filtered = self.filter,
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), Problem> {
        match name {
            "sheetData" => self.in_cells = false,
            "row" if self.in_cells => self.end_row()?,
            "c" if self.in_cells => self.end_cell()?,
            "v" | "f" => self.reading = Reading::Nothing,
            "is" => {
                self.value = Some(self.inline.take());
                self.reading = Reading::Nothing;
            }
            name if self.reading == Reading::Inline => self.inline.end(name),
            _ => {}
        }
        Ok(())
    }

    fn say(&mut self, text: &str) -> Result<(), Problem> {
        match self.reading {
            Reading::Nothing => {}
            Reading::Value => {
                let value = self.value.get_or_insert_default();
                value.push_str(text);
                if value.len() > MAX_CELL_BYTES {
                    return Err(self.table.long_cell(self.line, value.trim_start()));
                }
            }
            Reading::Formula => {
                if let Some(formula) = &mut self.formula {
                    // As much as a person needs to know it again.
                    formula.extend(text.chars().take(60_usize.saturating_sub(formula.len())));
                }
            }
            Reading::Inline => {
                let said = self.inline.say(text);
                said.map_err(|fault| self.cannot(fault))?;
            }
        }
        Ok(())
    }

    fn cannot(&self, broken: SheetFault) -> Problem {
        unreadable(&self.table.name, broken)
    }

    fn hide_columns(&mut self, tag: &BytesStart<'_>) {
        let number =
            |name: &str| attribute(tag, name).and_then(|at| at.trim().parse::<usize>().ok());
        let flat = attribute(tag, "width").and_then(|width| width.trim().parse::<f64>().ok());
        if is_set(tag, "hidden") == Some(true) || flat.is_some_and(|width| width <= 0.0) {
            let (first, last) = (
                number("min").unwrap_or(1).max(1),
                number("max").unwrap_or(0),
            );
            self.table
                .hidden_columns
                .extend((first - 1..last).take(MAX_COLUMNS));
        }
    }

    fn end_cell(&mut self) -> Result<(), Problem> {
        let column = self.column;
        self.column += 1;
        let book = self.book;
        let format = book.formats.get(self.style).unwrap_or(&self.general);
        let whole = self.value.as_deref().unwrap_or_default();
        let value = whole.trim();
        let (text, doubt) = match self.kind {
            // A formula that nobody has calculated: a program wrote it that cannot.
            CellType::Number if self.value.is_none() && self.formula.is_some() => {
                let formula = self.formula.take().unwrap_or_default();
                (format!("={formula}"), Some(CellDoubt::Error))
            }
            CellType::Number if value.is_empty() => (String::new(), None),
            CellType::Number => match value.parse() {
                Ok(number) => format.number(number, book.from_1904),
                Err(_) => (value.to_owned(), Some(CellDoubt::NotAsShown)),
            },
            CellType::Shared => {
                let text = value.parse().ok().and_then(|index| book.strings.get(index));
                (format.text(text.unwrap_or_default()).into_owned(), None)
            }
            CellType::Text => {
                let mut text = String::new();
                push_unescaped(whole, &mut text);
                (format.text(&text).into_owned(), None)
            }
            CellType::Bool => (
                if value == "1" || value == "true" {
                    "TRUE"
                } else {
                    "FALSE"
                }
                .to_owned(),
                None,
            ),
            CellType::Error => (value.to_owned(), Some(CellDoubt::Error)),
            CellType::Date => {
                let day = value.split('T').next().unwrap_or_default();
                (day.to_owned(), Some(CellDoubt::Date))
            }
        };
        let is_struck = book.struck.get(self.style).is_some_and(|struck| *struck);
        let doubt = doubt.or(Some(CellDoubt::Struck).filter(|_| is_struck && !text.is_empty()));
        if text.trim().is_empty() {
            return Ok(());
        }
        if column >= MAX_COLUMNS {
            let line = self.line;
            return Err(self.cannot(SheetFault::Columns {
                row: line.to_string(),
                most: MAX_COLUMNS,
            }));
        }
        if self.row.len() <= column {
            self.row.resize(column + 1, String::new());
        }
        self.row[column] = text;
        self.doubts.extend(doubt.map(|doubt| (column, doubt)));
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), Problem> {
        let cells = self.row.iter().map(String::as_str);
        if self.table.push(self.line, cells)? {
            self.doubts.sort_by_key(|(column, _)| *column);
            self.doubts.dedup_by_key(|(column, _)| *column);
            for (column, doubt) in &self.doubts {
                self.table.set_doubt(*column, *doubt);
            }
            if self.hidden_row {
                self.hidden
                    .push((self.table.len() - 1, SkipReason::HiddenRow));
            }
        }
        self.row.clear();
        self.doubts.clear();
        Ok(())
    }

    fn finish(mut self) -> Result<(), Problem> {
        if let Some(filter) = self.filtered {
            for (index, reason) in &mut self.hidden {
                let line = self.table.row(*index).line();
                if (filter.lines.0..=filter.lines.1).contains(&line) {
                    *reason = SkipReason::FilteredRow;
                }
            }
        }
        self.table.lay_out(&self.hidden, self.merges)
    }
}

/// The column, from 0, of a place such as `AB12`.
fn column(place: &str) -> Option<usize> {
    let letters = place.bytes().take_while(u8::is_ascii_alphabetic);
    let number = letters.fold(0_usize, |number, letter| {
        let letter = usize::from(letter.to_ascii_uppercase() - b'A') + 1;
        number.saturating_mul(26).saturating_add(letter)
    });
    number.checked_sub(1)
}

/// The cells of an area such as `A1:B2`.
fn area(text: &str) -> Option<Merge> {
    let plain = text.replace('$', "");
    let (first, last) = plain.split_once(':').unwrap_or((&plain, &plain));
    let line = |place: &str| -> Option<usize> {
        place
            .trim_start_matches(|c: char| c.is_ascii_alphabetic())
            .parse()
            .ok()
    };
    Some(Merge {
        lines: (line(first)?, line(last)?),
        columns: (column(first)?, column(last)?),
    })
}
