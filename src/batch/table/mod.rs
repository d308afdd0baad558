//! Any member list as rows of text: CSV, a spreadsheet, address cards.
//!
//! Nothing is taken for a number or a date: what a list shows is what a letter prints. Each row
//! knows the line (or the spreadsheet's row) that it begins in, for messages.
//!
//! Spreadsheets are read by code of our own: libraries give what a cell stores and not what it
//! shows, and none reports hidden rows, merged cells or an open quotation mark. A cell that may not
//! say what its writer wrote (a failed formula, a date, a format that cannot be applied) is kept as
//! shown and marked as doubtful ([`Table::doubt`]).

mod archive;
mod cards;
mod cell;
mod csv;
mod date;
mod dos;
mod format;
mod ods;
mod other;
mod packed;
mod plausible;
mod record;
mod rows;
mod text;
mod vcard;
mod workbook;
mod xlsx;
mod xml;

#[cfg(test)]
mod tests;

use std::io::{ErrorKind, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use archive::Archive;
pub(super) use cell::guarded;
use cell::unguarded;
pub use rows::{CellDoubt, Row, SkipReason, Skipped, Table, Unreadable, UnreadableReason};
pub(super) use text::Charset;

use crate::campaign::input;
use crate::problem::{FileProblem, Fix, ListProblem, Problem, SheetFault};

/// More bytes than any list has, in its file and unpacked.
pub(crate) const MAX_BYTES: u64 = 256 << 20;
const MAX_UNPACKED: u64 = 1 << 30;
/// As many as a spreadsheet has.
const MAX_ROWS: usize = 1_048_576;
const MAX_COLUMNS: usize = 1_000;
/// In cells, filled or not, and in one cell: far beyond what a person writes into a list.
const MAX_CELLS: usize = 50_000_000;
const MAX_CELL_BYTES: usize = 200_000;
/// How many problems of a list are told one by one.
const MAX_NOTES: usize = 20;

/// How many files of a folder are looked at for one that was meant.
const MAX_BESIDE: usize = 1_000;
/// How the names of lists of other kinds end: they are told what they are, and how to get a list
/// that can be read out of them.
const OTHER_ENDINGS: [&str; 5] = ["xls", "xlsb", "fods", "numbers", "ldif"];

/// How the names of lists end.
pub const ENDINGS: [&str; 7] = ["csv", "tsv", "txt", "xlsx", "ods", "vcf", "xlsm"];

/// How to read a list, where that is not left to the list itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The sheet of a spreadsheet; its first one without it.
    pub sheet: Option<String>,
    /// The encoding of a text file (`windows-1251`).
    pub encoding: Option<String>,
    /// What parts the cells of a text file.
    pub delimiter: Option<char>,
}

/// What a list was read as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// Text with a delimiter.
    Csv {
        /// The encoding's name.
        encoding: &'static str,
        /// Whether the text begins with a mark that tells its encoding.
        bom: bool,
        /// What parts the cells.
        delimiter: char,
        /// Whether a first line `sep=;` names the delimiter.
        separator_line: bool,
        /// What ends most lines.
        line_ending: LineEnding,
        /// Some of its text beyond ASCII, to judge by, where the encoding is a guess.
        sample: Option<String>,
    },
    /// A sheet of a spreadsheet.
    Sheet {
        /// Its name.
        name: String,
        /// The names of all sheets.
        all: Vec<String>,
    },
    /// Address cards.
    Cards,
}

/// What ends a line of a text file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LineEnding {
    /// `\n`.
    #[default]
    Lf,
    /// `\r\n`, as Windows has it.
    CrLf,
    /// `\r`, as old Macs have it.
    Cr,
}

/// The list in this file.
///
/// # Errors
/// One problem, if it cannot be read.
pub fn read(path: &Path, options: &Options) -> Result<Table, Problem> {
    let name = path.display().to_string();
    let cannot = |error: &std::io::Error| {
        let problem = Problem::error(FileProblem::unreadable(path, error));
        match error.kind() {
            ErrorKind::NotFound => beside(problem, path),
            _ => problem,
        }
    };
    let mut bytes = Vec::new();
    let file = input::open(path).map_err(|error| cannot(&error))?;
    let size = file.metadata().map_or(0, |found| found.len());
    if size <= MAX_BYTES {
        bytes.reserve_exact(usize::try_from(size).unwrap_or(0));
    }
    file.take(MAX_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| cannot(&error))?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(Problem::error(ListProblem::TooLarge {
            path: name,
            megabytes: MAX_BYTES >> 20,
        }));
    }
    from_bytes(&name, bytes, options)
}

/// A list that is not there, with the one beside it that was probably meant, or all of them.
fn beside(problem: Problem, path: &Path) -> Problem {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let entries = std::fs::read_dir(folder.unwrap_or_else(|| Path::new(".")));
    let names = entries.into_iter().flatten().flatten().take(MAX_BESIDE);
    let mut names: Vec<String> = names
        .filter(|entry| is_list(&entry.path()))
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    names.sort();
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    if names.is_empty() {
        return problem;
    }
    problem.suggest_among(&name, names.iter().map(String::as_str))
}

/// Whether a file's name ends as those of lists do, be it of a kind that cannot be read.
pub fn is_list(path: &Path) -> bool {
    let ending = path.extension().unwrap_or_default().to_string_lossy();
    let ending = ending.to_lowercase();
    let mut known = ENDINGS.iter().chain(&OTHER_ENDINGS);
    known.any(|known| *known == ending)
}

/// The list in these bytes; what they are is told by how they begin, not by the name.
///
/// # Errors
/// One problem, if they cannot be read.
pub fn from_bytes(name: &str, bytes: Vec<u8>, options: &Options) -> Result<Table, Problem> {
    // The libraries that read what others' programs wrote are tried with nonsense, and still some
    // nonsense may find a place where one of them fails: then the file is as good as damaged.
    let read = AssertUnwindSafe(|| read_bytes(name, bytes, options));
    catch_unwind(read).unwrap_or_else(|_| Err(unreadable(name, SheetFault::Damaged)))
}

fn read_bytes(name: &str, bytes: Vec<u8>, options: &Options) -> Result<Table, Problem> {
    if let Some(problem) = other::of_bytes(name, &bytes) {
        return Err(problem);
    }
    let mut table = Table::new(name);
    if bytes.starts_with(b"PK\x03\x04") {
        let mut archive = Archive::open(bytes).map_err(|broken| unreadable(name, broken))?;
        if archive.has("content.xml") {
            ods::read_packed(&mut archive, options, &mut table)?;
        } else if let Some(problem) = other::of_archive(name, &archive) {
            return Err(problem);
        } else {
            xlsx::read(&mut archive, options, &mut table)?;
        }
    } else {
        let text = text::decode(name, bytes, options.encoding.as_deref())?;
        if cards::are(&text.text) {
            cards::read(&text.text, &mut table)?;
        } else if ods::is_flat(&text.text) {
            ods::read_flat(&text.text, options, &mut table)?;
        } else if let Some(problem) = other::of_text(name, &text.text) {
            return Err(problem);
        } else {
            csv::read(text, options.delimiter, &mut table)?;
        }
        if options.sheet.is_some() && !matches!(table.source, Source::Sheet { .. }) {
            let path = table.name.clone();
            table
                .notes
                .push(Problem::warning(ListProblem::NoSheets { path }));
        }
    }
    if table.is_empty() {
        let problem = Problem::error(nothing_in(&table));
        return Err(match &table.source {
            Source::Sheet { name, all } if all.len() > 1 => {
                let is_hidden = |sheet: &&String| table.hidden_sheets.contains(sheet);
                let others = all
                    .iter()
                    .filter(|sheet| *sheet != name && !is_hidden(sheet));
                let others: Vec<String> = others.cloned().collect();
                if others.is_empty() {
                    problem
                } else {
                    problem.fix(Fix::Among(others))
                }
            }
            _ => problem,
        });
    }
    Ok(table)
}

/// What is to be said of a list without a row.
fn nothing_in(table: &Table) -> ListProblem {
    let path = table.name.clone();
    match &table.source {
        Source::Sheet { .. } if !table.skipped.is_empty() => {
            let rows = table.skipped.len();
            ListProblem::AllHidden { path, rows }
        }
        Source::Sheet { name, all } if all.len() > 1 => {
            let sheet = name.clone();
            ListProblem::NothingInSheet { path, sheet }
        }
        _ => ListProblem::Empty { path },
    }
}

/// A spreadsheet that cannot be read as one.
fn unreadable(name: &str, broken: SheetFault) -> Problem {
    let path = name.to_owned();
    Problem::error(ListProblem::Unreadable { path, broken })
}
