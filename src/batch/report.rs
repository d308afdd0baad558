//! What was made, and what was not: two tables that a spreadsheet opens and the program reads.

use super::columns::Columns;
use super::table::{Table, guarded};

/// The heading of the column that tells why a letter was not made.
pub const REASON: &str = "Not made because";

/// A letter that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// The row's number in the list.
    pub row: usize,
    /// Who writes.
    pub name: String,
    /// The requests that it makes.
    pub requests: Vec<String>,
    /// How many pages it has.
    pub pages: usize,
    /// The index of the file that it stands in.
    pub file: usize,
    /// The number of its wording among the batch's, from 1: letters of one number have the same
    /// words but for their senders.
    pub wording: usize,
}

/// What all letters of a batch have in common.
#[derive(Clone, Debug, Default)]
pub struct Common<'a> {
    /// The office's id.
    pub office: &'a str,
    /// The pack's version.
    pub pack_version: &'a str,
    /// The rules that the writer allowed to be broken.
    pub allowed: &'a [String],
}

/// The manifest: a row for each letter.
pub fn manifest(made: &[Made], files: &[String], common: &Common<'_>) -> Vec<u8> {
    let mut rows = Csv::new();
    rows.row([
        "row",
        "name",
        "office",
        "requests",
        "pages",
        "file",
        "pack_version",
        "rules_allowed",
        "signed",
        "wording",
    ]);
    let allowed = common.allowed.join(" ");
    for letter in made {
        rows.row([
            letter.row.to_string().as_str(),
            &letter.name,
            common.office,
            &letter.requests.join(" "),
            &letter.pages.to_string(),
            files.get(letter.file).map_or("", String::as_str),
            common.pack_version,
            &allowed,
            "unsigned",
            &letter.wording.to_string(),
        ]);
    }
    rows.bytes()
}

/// The rows that were not made, in the list's own columns, each with its reason: mended, it can
/// be read again as it is.
pub fn failed(table: &Table, columns: &Columns, failed: &[(usize, String)]) -> Vec<u8> {
    let widest = failed.iter().map(|(index, _)| table.row(*index).len());
    let told = columns
        .headings
        .iter()
        .position(|heading| heading == REASON);
    let width = widest.max().unwrap_or(0).max(columns.headings.len());
    let kept = || (0..width).filter(move |column| Some(*column) != told);
    let mut rows = Csv::new();
    let heading = |column: usize| columns.headings.get(column).map_or("", String::as_str);
    rows.row(kept().map(heading).chain([REASON]));
    for (index, reason) in failed {
        let row = table.row(*index);
        rows.row(
            kept()
                .map(|column| row.cell(column))
                .chain([reason.as_str()]),
        );
    }
    rows.bytes()
}

/// Rows of cells that a spreadsheet opens and takes for no formulas.
pub(super) struct Csv(csv::Writer<Vec<u8>>);

impl Csv {
    pub(super) fn new() -> Self {
        Self(
            csv::WriterBuilder::new()
                .flexible(true)
                .from_writer(Vec::new()),
        )
    }

    pub(super) fn row<'a>(&mut self, cells: impl IntoIterator<Item = &'a str>) {
        let cells = cells.into_iter().map(guarded);
        // Writing to memory cannot fail.
        let _ = self
            .0
            .write_record(cells.map(|cell| cell.into_owned().into_bytes()));
    }

    pub(super) fn bytes(self) -> Vec<u8> {
        self.0.into_inner().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::batch::columns::Mapping;
    use crate::batch::table::{Options, from_bytes};

    #[test]
    fn failed_rows_come_back_as_they_were() {
        let cells = [
            "=1+1",
            "+49 1",
            "-x",
            "@y",
            "'=z",
            "'",
            "''+",
            "a\n\"b\", c",
            "'plain",
            "Ж;",
            "A;=cmd",
            "A;'=cmd|''+x",
            "＝1",
            "a,＠b;-",
        ];
        let mut list = "Name,Extra one,,City\n".to_owned();
        for cell in cells {
            let quoted = guarded(cell).replace('"', "\"\"");
            for part in ["\"", &quoted, "\",\"", &quoted, "\",,Town,more\n"] {
                list.push_str(part);
            }
        }
        let read = |bytes: Vec<u8>| {
            let table = from_bytes("a.csv", bytes, &Options::default()).unwrap();
            let columns = Columns::of(&table, &Mapping::new()).unwrap();
            (table, columns)
        };
        let (table, columns) = read(list.into_bytes());
        let all: Vec<(usize, String)> = (1..table.len())
            .map(|index| (index, "why".to_owned()))
            .collect();
        let first = failed(&table, &columns, &all);
        let text = String::from_utf8(first.clone()).unwrap();
        for line in text.lines() {
            assert!(!line.starts_with(['=', '+', '-', '@']), "{line}");
        }
        let (again, columns) = read(first.clone());
        for (index, cell) in cells.iter().enumerate() {
            assert_eq!(again.row(index + 1).cell(0), *cell);
            assert_eq!(again.row(index + 1).cell(4), "more");
        }
        assert_eq!(failed(&again, &columns, &all), first);
    }
}
