//! What was made, and what was not: two tables that a spreadsheet opens and the program reads.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::columns::{Columns, Field};
use super::table::{Charset, LineEnding, Source, Table, guarded};
use crate::page::added::AddedFaces;

/// The heading of the column that tells why a letter was not made.
pub const REASON: &str = "Not made because";

/// The heading of the column that says which letters are left to make.
const WANTS: &str = "Wants";

/// A letter that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// The row's number in the list.
    pub row: usize,
    /// The index of the letter among those of the batch.
    pub letter: usize,
    /// Who writes.
    pub name: String,
    /// The requests that it makes.
    pub requests: Arc<[String]>,
    /// The page of its file that it begins on, from 1.
    pub page: usize,
    /// How many pages it has.
    pub pages: usize,
    /// The index of the file that it stands in.
    pub file: usize,
    /// The number of its wording among the batch's, from 1: letters of one number have the same
    /// words but for their senders.
    pub wording: usize,
    /// The faces that somebody added among those that it is set in.
    pub faces: AddedFaces,
}

/// What those who send one letter have in common.
#[derive(Clone, Debug, Default)]
pub struct Common {
    /// The letter's id in its programme; none where there is one letter only.
    pub id: Option<String>,
    /// The pack's id.
    pub pack: String,
    /// The office's id; nothing for a card.
    pub office: String,
    /// The id of the person whom a card is written to; nothing for a letter.
    pub card_to: String,
    /// The pack's version.
    pub pack_version: String,
    /// The rules that the writer allowed to be broken.
    pub allowed: String,
}

/// The manifest: a row for each letter. Where there are several letters it says which, and the page
/// of the file that each begins on; where somebody added faces that letters are set in, it says of
/// each which: whoever has the same gets the same bytes.
pub fn manifest(made: &[Made], files: &[String], letters: &[Common]) -> Vec<u8> {
    let several = letters.iter().any(|letter| letter.id.is_some());
    let has_cards = letters.iter().any(|letter| !letter.card_to.is_empty());
    let has_faces = made.iter().any(|one| !one.faces.is_empty());
    let only = |has: bool, headings: &'static [&'static str]| if has { headings } else { &[] };
    let of_several = |headings| only(several, headings);
    let mut rows = Csv::new();
    let headings = ["row", "name"].iter();
    let headings = headings
        .chain(of_several(&["letter", "pack"]))
        .chain(&["office", "requests"])
        .chain(of_several(&["page"]))
        .chain(&["pages", "file", "pack_version", "rules_allowed"])
        .chain(&["wording"])
        .chain(only(has_cards, &["card_to"]))
        .chain(only(has_faces, &["fonts"]));
    rows.row(headings.copied());
    let none = Common::default();
    for one in made {
        let letter = letters.get(one.letter).unwrap_or(&none);
        let (row, page) = (one.row.to_string(), one.page.to_string());
        let mut cells = vec![row.as_str(), &one.name];
        if several {
            cells.extend([letter.id.as_deref().unwrap_or_default(), &letter.pack]);
        }
        let requests = one.requests.join(" ");
        cells.extend([letter.office.as_str(), &requests]);
        if several {
            cells.push(&page);
        }
        let (pages, wording) = (one.pages.to_string(), one.wording.to_string());
        let file = files.get(one.file).map_or("", String::as_str);
        cells.extend([pages.as_str(), file, &letter.pack_version]);
        cells.extend([letter.allowed.as_str(), &wording]);
        let faces = one.faces.iter();
        let faces: Vec<String> = faces.map(|face| face.known_by()).collect();
        let faces = faces.join("; ");
        if has_cards {
            cells.push(&letter.card_to);
        }
        if has_faces {
            cells.push(&faces);
        }
        rows.row(cells.iter().copied());
    }
    rows.bytes()
}

/// The rows that were not made, in the list's own columns, each with its reason: mended, it can
/// be read again as it is, and whatever program opened the list opens it. Columns that the list
/// hides are left out, as they would not be hidden here.
///
/// Of rows in `missing` some letters of a programme were made: their cell of the column `Wants`, which a
/// list without one gets, names the others, so that none is made twice.
pub fn failed(
    table: &Table,
    columns: &Columns,
    failed: &[(usize, String)],
    missing: &BTreeMap<usize, String>,
) -> Vec<u8> {
    let widest = failed.iter().map(|(index, _)| table.row(*index).len());
    let told = columns
        .headings
        .iter()
        .position(|heading| heading == REASON);
    let width = widest.max().unwrap_or(0).max(columns.headings.len());
    let left_out = |column: &usize| Some(*column) == told || table.hidden_columns.contains(column);
    let kept = || (0..width).filter(|column| !left_out(column));
    let mut rows = Csv::like(&table.source);
    let heading = |column: usize| columns.headings.get(column).map_or("", String::as_str);
    // A list without headings stays one, so that the same columns can be told by number again.
    let wants = columns.columns_of(Field::Wants);
    let is_new = !missing.is_empty() && wants.is_empty() && columns.heading_row.is_some();
    let new = |text| is_new.then_some(text);
    if columns.heading_row.is_some() {
        rows.row(kept().map(heading).chain(new(WANTS)).chain([REASON]));
    }
    for (index, reason) in failed {
        let row = table.row(*index);
        let left = missing.get(index).map(String::as_str);
        let cell = |column: usize| match left {
            Some(left) if wants.first() == Some(&column) => left,
            Some(_) if wants.contains(&column) => "",
            _ => row.cell(column),
        };
        let left = new(left.unwrap_or_default());
        rows.row(kept().map(cell).chain(left).chain([reason.as_str()]));
    }
    rows.bytes()
}

/// Rows of cells that a spreadsheet opens and takes for no formulas.
pub(crate) struct Csv {
    text: String,
    delimiter: char,
    line_ending: &'static str,
    /// What the text is written in; UTF-8 with a mark, if it has not all the letters.
    encoding: Option<Charset>,
    bom: bool,
}

impl Csv {
    /// Cells parted by commas, in UTF-8.
    pub(super) fn new() -> Self {
        Self {
            text: String::new(),
            delimiter: ',',
            line_ending: "\n",
            encoding: None,
            bom: false,
        }
    }

    /// A text in the dialect of a list, so that the same program opens it. Beside a spreadsheet or
    /// cards it is UTF-8 with a mark, without which spreadsheet programs read no letters but ASCII.
    fn like(source: &Source) -> Self {
        match source {
            Source::Csv {
                encoding,
                bom,
                delimiter,
                separator_line,
                line_ending,
                ..
            } => {
                let line_ending = match line_ending {
                    LineEnding::Lf => "\n",
                    LineEnding::CrLf => "\r\n",
                    LineEnding::Cr => "\r",
                };
                let text = match separator_line {
                    true => format!("sep={delimiter}{line_ending}"),
                    false => String::new(),
                };
                Self {
                    text,
                    delimiter: *delimiter,
                    line_ending,
                    encoding: Charset::find(encoding).ok(),
                    bom: *bom,
                }
            }
            Source::Sheet { .. } | Source::Cards => Self {
                bom: true,
                ..Self::new()
            },
        }
    }

    pub(super) fn row<'a>(&mut self, cells: impl IntoIterator<Item = &'a str>) {
        let start = self.text.len();
        let mut first = true;
        for cell in cells {
            if !std::mem::take(&mut first) {
                self.text.push(self.delimiter);
            }
            let cell = guarded(cell);
            let quoted = cell.contains([self.delimiter, '"', '\n', '\r']);
            if quoted {
                let cell = if cell.contains('"') {
                    Cow::Owned(cell.replace('"', "\"\""))
                } else {
                    cell
                };
                self.text.extend(["\"", &cell, "\""]);
            } else {
                self.text.push_str(&cell);
            }
        }
        // A row of one empty cell is no blank line.
        if self.text.len() == start {
            self.text.push_str("\"\"");
        }
        self.text.push_str(self.line_ending);
    }

    pub(super) fn bytes(self) -> Vec<u8> {
        let marked = |bom: bool| {
            if bom {
                format!("\u{feff}{}", self.text)
            } else {
                self.text.clone()
            }
        };
        let encoded = self
            .encoding
            .map(|charset| charset.encode(&marked(self.bom)));
        match encoded {
            Some(Some(bytes)) => bytes,
            Some(None) => marked(true).into_bytes(),
            None => marked(self.bom).into_bytes(),
        }
    }
}

#[cfg(test)]
mod tests;
