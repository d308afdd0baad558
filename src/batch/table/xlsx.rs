//! A sheet of an Excel workbook, cell by cell: a workbook may claim a million columns.

use std::io::{self, Cursor, Read};

use calamine::{DataRef, Reader, Xlsx};
use zip::ZipArchive;

use super::{MOST_COLUMNS, MOST_UNPACKED, Options, Source, Table};
use crate::diagnostic::{Diagnostic, did_you_mean};

/// A spreadsheet that cannot be read as one.
pub(super) fn unreadable(name: &str, why: &str) -> Diagnostic {
    Diagnostic::error(format!("cannot read {name}: {why}"))
        .help("open it in a spreadsheet program and save it again, or save it as .csv")
}

/// Reads the sheet into the table.
pub(super) fn read(bytes: Vec<u8>, options: &Options, table: &mut Table) -> Result<(), Diagnostic> {
    let name = table.name.clone();
    let cannot = |why: String| unreadable(&name, &why);
    measure(&bytes).map_err(|error| cannot(error.to_string()))?;
    let mut book: Xlsx<_> =
        Xlsx::new(Cursor::new(bytes)).map_err(|error| cannot(error.to_string()))?;
    let all = book.sheet_names();
    let sheet = choose(&name, &all, options.sheet.as_deref())?;
    let mut cells = book
        .worksheet_cells_reader(&sheet)
        .map_err(|error| cannot(error.to_string()))?;
    let formats: Vec<Option<usize>> = cells
        .styles()
        .iter()
        .map(|style| {
            let format = style.number_format.as_ref()?;
            zeros(&format.format_code)
        })
        .collect();
    let mut row: Vec<String> = Vec::new();
    let mut at = 0;
    while let Some((cell, style)) = cells
        .next_cell_with_style_id()
        .map_err(|error| cannot(error.to_string()))?
    {
        let (line, column) = cell.get_position();
        let column = column as usize;
        if line != at {
            table.push(at as usize + 1, row.iter().map(String::as_str))?;
            row.clear();
            at = line;
        }
        let text = shown(cell.get_value(), formats.get(style).copied().flatten());
        if text.is_empty() {
            continue;
        }
        if column >= MOST_COLUMNS {
            return Err(cannot(format!(
                "row {} has more than {MOST_COLUMNS} columns",
                line + 1
            )));
        }
        if row.len() <= column {
            row.resize(column + 1, String::new());
        }
        row[column] = text;
    }
    table.push(at as usize + 1, row.iter().map(String::as_str))?;
    table.source = Source::Sheet { name: sheet, all };
    Ok(())
}

/// The sheet asked for; else the first.
pub(super) fn choose(
    file: &str,
    all: &[String],
    asked: Option<&str>,
) -> Result<String, Diagnostic> {
    let names = || all.iter().map(String::as_str);
    let Some(asked) = asked else {
        let first = all.first().cloned();
        return first.ok_or_else(|| Diagnostic::error(format!("{file} has no sheet")));
    };
    let found = names().find(|name| name.trim() == asked.trim());
    let found = found.or_else(|| names().find(|name| name.to_lowercase() == asked.to_lowercase()));
    found.map(str::to_owned).ok_or_else(|| {
        let problem = Diagnostic::error(format!("{file} has no sheet “{asked}”"));
        match did_you_mean(asked, names()) {
            Some(near) => problem.help(format!("did you mean “{near}”?")),
            None => problem.help(format!("there are: {}", all.join(", "))),
        }
    })
}

/// Unpacks everything once into nothing: a small file that unpacks to more than any list has is
/// refused before anybody keeps it.
pub(super) fn measure(bytes: &[u8]) -> io::Result<()> {
    let mut archive = ZipArchive::new(Cursor::new(bytes))?;
    let mut left = MOST_UNPACKED;
    for index in 0..archive.len() {
        let entry = archive.by_index(index)?;
        left -= io::copy(&mut entry.take(left), &mut io::sink())?;
        if left == 0 {
            let most = MOST_UNPACKED >> 20;
            return Err(io::Error::other(format!(
                "it unpacks to more than {most} MB"
            )));
        }
    }
    Ok(())
}

/// How many digits a number format of zeros alone asks for (`000000`: a postcode).
fn zeros(format: &str) -> Option<usize> {
    let format = format.trim_matches('"');
    (format.len() > 1 && format.bytes().all(|b| b == b'0')).then_some(format.len())
}

/// A cell as the spreadsheet shows it.
fn shown(cell: &DataRef<'_>, zeros: Option<usize>) -> String {
    match cell {
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => format!("{number:0width$}", width = zeros.unwrap_or(0)),
        DataRef::Float(number) if zeros.is_some() => {
            format!("{number:0width$.0}", width = zeros.unwrap_or(0))
        }
        DataRef::Float(number) => number_as_shown(*number),
        DataRef::Bool(true) => "TRUE".to_owned(),
        DataRef::Bool(false) => "FALSE".to_owned(),
        DataRef::DateTime(date) if date.is_datetime() => {
            let (year, month, day, ..) = date.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::DateTime(time) => number_as_shown(time.as_f64()),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

/// A number to the fifteen digits that spreadsheets calculate with: `7`, not
/// `7.0000000000000009`.
pub(super) fn number_as_shown(number: f64) -> String {
    let short: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    format!("{short}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_as_a_spreadsheet_shows_them() {
        for (number, text) in [
            (7.0_f64.next_up(), "7"),
            (10_000.0, "10000"),
            (0.1 + 0.2, "0.3"),
            (12.5, "12.5"),
            (-3.0, "-3"),
        ] {
            assert_eq!(number_as_shown(number), text);
        }
        assert_eq!(shown(&DataRef::Float(10_000.0), zeros("000000")), "010000");
        assert_eq!(zeros("0.00"), None);
    }
}
