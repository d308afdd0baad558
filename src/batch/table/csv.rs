//! Text whose cells are parted by commas, semicolons or tabs.

use csv::{ReaderBuilder, StringRecord};

use super::text::Decoded;
use super::{Source, Table, unguarded};
use crate::problem::Problem;

/// A cell with more lines than this was opened by a quotation mark that nobody closed.
const MAX_LINES: usize = 100;

/// Reads the text into the table.
pub(super) fn read(
    decoded: &Decoded,
    delimiter: Option<char>,
    table: &mut Table,
) -> Result<(), Problem> {
    let sample = if decoded.guessed {
        decoded.sample()
    } else {
        None
    };
    let (named, skip) = named_delimiter(&decoded.text);
    let delimiter = delimiter.or(named).unwrap_or_else(|| guess(&decoded.text));
    let byte = u8::try_from(delimiter).map_err(|_| {
        Problem::error(format!("“{delimiter}” cannot part the cells of a list"))
            .help("use a comma, a semicolon or tab: --delimiter ';'")
    })?;
    if let Some(sample) = &sample {
        table.notes.push(
            Problem::warning(format!(
                "{} is read as {}: “{sample}”",
                table.name, decoded.encoding
            ))
            .help("if that is not how it is written, say --encoding NAME"),
        );
    }
    table.source = Source::Csv {
        encoding: decoded.encoding,
        delimiter,
        sample,
    };
    let text = &decoded.text[skip..];
    let mut line = 1 + usize::from(skip > 0);
    let mut at = 0;
    let mut reader = reader(text, byte);
    let mut record = StringRecord::new();
    loop {
        let more = reader.read_record(&mut record).map_err(|error| {
            Problem::error(format!(
                "{}:{line}: this cannot be read: {error}",
                table.name
            ))
        })?;
        if !more {
            return Ok(());
        }
        // Where a record begins is after the empty lines that the reader passed over.
        let start = record.position().map_or(at, |position| {
            usize::try_from(position.byte()).unwrap_or(at)
        });
        let blank = text[start..]
            .bytes()
            .take_while(|b| matches!(b, b'\n' | b'\r'))
            .count();
        line += newlines(&text[at..start + blank]);
        at = start + blank;
        if let Some(cell) = record.iter().find(|cell| newlines(cell) > MAX_LINES) {
            let begin: String = cell.chars().take(20).collect();
            return Err(Problem::error(format!(
                "{}:{line}: a quotation mark is opened here and never closed (“{}…”)",
                table.name,
                begin.replace(['\n', '\r'], " ")
            ))
            .help("close it, or take it out"));
        }
        let cells: Vec<_> = record.iter().map(unguarded).collect();
        table.push(line, cells.iter().map(|cell| &**cell))?;
    }
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes())
}

/// Lines end with `\n`, `\r\n` or, from old programs, `\r`.
fn newlines(text: &str) -> usize {
    let bytes = text.as_bytes();
    let ends = bytes.iter().enumerate();
    ends.filter(|(at, b)| **b == b'\n' || (**b == b'\r' && bytes.get(at + 1) != Some(&b'\n')))
        .count()
}

/// The delimiter that a first line `sep=;` names, as Excel writes it, and where the list begins.
fn named_delimiter(text: &str) -> (Option<char>, usize) {
    let end = text.find('\n').map_or(text.len(), |at| at + 1);
    let first = text[..end].trim_end_matches(['\n', '\r']);
    let mut named = first.strip_prefix("sep=").unwrap_or_default().chars();
    match (named.next(), named.next()) {
        (Some(delimiter), None) => (Some(delimiter), end),
        _ => (None, 0),
    }
}

/// What parts the cells: what gives the most rows the same number of cells, and more than one.
fn guess(text: &str) -> char {
    let score = |delimiter: char| {
        let mut counts: Vec<usize> = reader(text, delimiter as u8)
            .records()
            .take(30)
            .filter_map(|record| Some(record.ok()?.len()))
            .collect();
        counts.sort_unstable();
        let usual = counts.get(counts.len() / 2).copied().unwrap_or(0);
        let alike = counts.iter().filter(|count| **count == usual).count();
        if usual < 2 { (0, 0) } else { (alike, usual) }
    };
    [',', ';', '\t']
        .into_iter()
        // Of equals the first.
        .rev()
        .max_by_key(|delimiter| score(*delimiter))
        .unwrap_or(',')
}

#[cfg(test)]
mod tests {
    use super::super::{Options, from_bytes};
    use super::*;

    fn table(text: &str) -> Table {
        from_bytes("a.csv", text.as_bytes().to_vec(), &Options::default()).unwrap()
    }

    fn rows(table: &Table) -> Vec<(usize, Vec<&str>)> {
        let rows = (0..table.len()).map(|index| table.row(index));
        rows.map(|row| (row.line(), row.cells().collect()))
            .collect()
    }

    #[test]
    fn csv_rows_know_their_line() {
        let text = "Name,Address\n\n\"O'Brien, Ann\",\"1 Street\nTown\"\r\nBo,2\n\n\nCy\n";
        let table = table(text);
        assert_eq!(
            rows(&table),
            [
                (1, vec!["Name", "Address"]),
                (3, vec!["O'Brien, Ann", "1 Street\nTown"]),
                (5, vec!["Bo", "2"]),
                (8, vec!["Cy"]),
            ]
        );
        assert_eq!(table.row(3).cell(1), "");
    }

    #[test]
    fn csv_delimiter_is_found_or_named() {
        let of = |text: &str| match table(text).source {
            Source::Csv { delimiter, .. } => delimiter,
            _ => ' ',
        };
        assert_eq!(of("Name;Ort\nAnn, B.;Bern, Stadt\nBo, C.;Thun\n"), ';');
        assert_eq!(of("Name\tTown\nAnn\tBern\n"), '\t');
        assert_eq!(of("Name,Town\nAnn,Bern; Stadt\n"), ',');
        assert_eq!(of("sep=;\nName;Town\n"), ';');
        assert_eq!(table("sep=;\nName;Town\n").row(0).line(), 2);
        assert_eq!(of("Name\nAnn\n"), ',');
    }

    #[test]
    fn csv_of_a_quotation_mark_never_closed_is_refused_where_it_opens() {
        let text = format!("Name,Town\n\"Ann,Bern\n{}", "Bo,Thun\n".repeat(500));
        let problem = from_bytes("a.csv", text.into_bytes(), &Options::default()).unwrap_err();
        assert!(problem.to_string().starts_with("a.csv:2: "), "{problem}");
    }
}
