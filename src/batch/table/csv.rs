//! Text whose cells are separated by commas, semicolons, tabs or bars.

use std::sync::Arc;

use super::record::{Reader, delimiters, end_length, lines, sample, usual, widths};
use super::text::Decoded;
use super::{CellDoubt, LineEnding, Source, Table, unguarded};
use crate::problem::{ListProblem, Problem};

/// Reads the text into the table.
pub(super) fn read(
    mut decoded: Decoded,
    delimiter: Option<char>,
    table: &mut Table,
) -> Result<(), Problem> {
    let sample = if decoded.guessed {
        decoded.sample()
    } else {
        None
    };
    let own = Arc::new(std::mem::take(&mut decoded.text));
    let text = own.as_str();
    let (named, skip) = named_delimiter(text);
    let asked = delimiter.or(named);
    let delimiter = asked.unwrap_or_else(|| guess(&text[skip..]));
    let byte = u8::try_from(delimiter).ok().filter(u8::is_ascii);
    let byte = byte.ok_or_else(|| {
        let character = delimiter.to_string();
        Problem::error(ListProblem::NoDelimiter { character })
    })?;
    if let Some(sample) = &sample {
        table.notes.push(Problem::warning(ListProblem::Encoding {
            path: table.name.clone(),
            encoding: decoded.encoding.to_owned(),
            sample: sample.clone(),
        }));
    }
    table.source = Source::Csv {
        encoding: decoded.encoding,
        bom: decoded.bom,
        delimiter,
        separator_line: named.is_some(),
        line_ending: line_ending(text),
        sample,
    };
    let count = |wanted: u8| text.bytes().filter(|b| *b == wanted).count();
    let lines = 1 + count(b'\n').max(count(b'\r'));
    // Of cells in quotation marks there would be a copy besides.
    let is_plain = !is_quoted(text);
    let copied = if is_plain { 0 } else { text.len() };
    table.reserve(copied, lines + count(byte), lines);
    if is_plain {
        table.stand_in(Arc::clone(&own));
    }
    let mut reader = Reader::of(text, byte);
    (reader.at, reader.line) = (skip, 1 + usize::from(skip > 0));
    while let Some(row) = reader.next() {
        let row = row.map_err(|fault| fault.told(&table.name))?;
        let cells: Vec<_> = row.cells.iter().map(|cell| unguarded(cell)).collect();
        let cells = cells.iter().map(|cell| &**cell);
        let in_doubt = !decoded.foreign.is_empty() && decoded.is_foreign(row.line);
        if table.push(row.line, cells)? && in_doubt {
            for (column, cell) in row.cells.iter().enumerate() {
                if !cell.is_ascii() {
                    table.set_doubt(column, CellDoubt::Letters);
                }
            }
        }
    }
    Ok(())
}

/// Whether most lines have a quotation mark.
fn is_quoted(text: &str) -> bool {
    if !sample(text).contains('"') {
        return false;
    }
    let all = || lines(sample(text));
    let quoted = all().filter(|line| line.contains('"')).count();
    quoted * 2 > all().count()
}

/// What ends the first line, and so most of them.
fn line_ending(text: &str) -> LineEnding {
    match text.find(['\n', '\r']).map(|at| &text[at..]) {
        Some(end) if end.starts_with("\r\n") => LineEnding::CrLf,
        Some(end) if end.starts_with('\r') => LineEnding::Cr,
        _ => LineEnding::Lf,
    }
}

/// The delimiter that a first line `sep=;` names, as Excel writes it, and where the list begins.
fn named_delimiter(text: &str) -> (Option<char>, usize) {
    let first = lines(text).next().unwrap_or_default();
    let plain = first.trim_matches('"');
    let is_named = plain
        .get(..4)
        .is_some_and(|start| start.eq_ignore_ascii_case("sep="));
    let mut named = plain
        .get(4..)
        .filter(|_| is_named)
        .unwrap_or_default()
        .chars();
    match (named.next(), named.next()) {
        (Some(delimiter), None) => {
            let end = first.len() + end_length(&text.as_bytes()[first.len()..]);
            (Some(delimiter), end)
        }
        _ => (None, 0),
    }
}

/// What parts the cells: what gives most rows the same number of cells. In sentences commas have a
/// space behind them; between cells they hardly have.
fn guess(text: &str) -> char {
    let sample = sample(text);
    let score = |delimiter: char| {
        let byte = delimiter as u8;
        let widths = widths(sample, byte);
        let usual = usual(&widths);
        if usual < 2 {
            return (0, 0);
        }
        let alike = widths.iter().filter(|width| **width == usual).count();
        let (found, loose) = delimiters(sample, byte);
        let tight = 1 + 9 * (found - loose) / found.max(1);
        let first = if widths.first().is_some_and(|width| *width > 1) {
            2
        } else {
            1
        };
        (alike * (usual - 1) * tight * first, alike)
    };
    [',', ';', '\t', '|']
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
    fn csv_rows_are_held_once() {
        let text = "Name,Town\n".to_owned() + &"Ann,Bern\n".repeat(1_000) + "Bo, Riga\n";
        let plain = table(&text);
        // The heading and a thousand rows stand in the file's own text.
        assert_eq!((plain.len(), plain.copied()), (1_002, "Bo\nRiga\n".len()));
        let quoted = table(&text.replace("Ann", "\"Ann\""));
        assert!(quoted.copied() > 9_000, "{}", quoted.copied());
        let all = [&plain, &quoted].map(rows);
        assert_eq!(all[0], all[1]);
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
        assert_eq!(of("Name|Town\rAnn, B|Bern\r"), '|');
        assert_eq!(
            of("Name;Adresse\nAnn;1 Mill, Leeds, UK\nBo;2 Mill, Leeds, UK\n"),
            ';'
        );
        assert_eq!(of("Name, Town\nAnn, Bern\n"), ',');
        assert_eq!(of("a;b;c;d\n1, 2;x;y\n1, 2;x;y;z\n1, 2;x;y\n1, 2;x\n"), ';');
        assert_eq!(of("Name;Beitrag\nAnn;12,50\nBo;13,00\n"), ';');
        assert_eq!(
            of("Members, May 2026\n\nName;Street;Town\nAnn;1, Mill;Bern\n"),
            ';'
        );
        assert_eq!(of("\"Name\",\"Street; No.\"\n\"Ann\",\"Mill; 1\"\n"), ',');
        assert_eq!(
            of("Name\tAddress\nAnn\t1 Mill, Bern; CH\nBo\t2 Mill, Bern; CH\n"),
            '\t'
        );
        assert_eq!(of("Name | Town\nAnn, B | Bern\n"), '|');
        assert_eq!(of("Name; Town\nAnn; Bern\n"), ';');
        assert_eq!(of(",Name,Town\n1,Ann,Bern\n2,Bo,Thun\n"), ',');
        for first in ["sep=;\n", "sep=;\r\n", "SEP=;\r", "\"sep=;\"\n"] {
            let text = format!("{first}Na,me;Town\nA,nn;Bern\n");
            assert_eq!((of(&text), table(&text).row(0).line()), (';', 2));
        }
        assert_eq!(of("Name\nAnn\n"), ',');
    }

    #[test]
    fn csv_of_a_quotation_mark_never_closed_is_refused_where_it_opens() {
        let people = "Bo,1 Mill,Thun,x\n".repeat(5);
        for (row, why) in [
            ("Ann,\"1 Mill,Bern,x\n", "never closed"),
            ("Ann,1 Mill,Bern,\"tall, 6 ft\n", "never closed"),
            // Closed by chance, by another mark that opens, closes, or is a letter.
            (
                "Ann,1 Mill,Bern,\"tall\nBo,1 Mill,Thun,x\nCy,\"2 Mill, Flat\",Thun,x\n",
                "goes on",
            ),
            (
                "Ann,1 Mill,Bern,\"tall\nBo,1 Mill,Thun,x\nCy,2 Mill,Thun,12\"\n",
                "other rows",
            ),
            (
                "Ann,1 Mill,Bern,\"tall\nCy,2 Mill,Thun,12\"\n",
                "other rows",
            ),
            ("Ann,\"1 Mill,Bern,x\nCy,2 Mill,12\",Thun\n", "other rows"),
            (
                "\"Ann\",\"1 Mill\",\"Bern\",\"x\n\"Cy\",\"2 Mill\",\"Bern\",\"x\"\n",
                "goes on",
            ),
            ("Ann,\"1 Mill, Flat 2\" or 3\" or 4,Bern,x,\"\n", "goes on"),
        ] {
            for ends in ["\n", "\r\n", "\r"] {
                let text =
                    format!("Name,Street,Town,Notes\n{people}{row}{people}").replace('\n', ends);
                let problem =
                    from_bytes("a.csv", text.into_bytes(), &Options::default()).unwrap_err();
                let told = problem.to_string();
                assert!(
                    told.starts_with("a.csv:7: ") && told.contains(why),
                    "{row}: {told}"
                );
            }
        }
        let text = "Name,Town\nCy,Ulm\n\"Ann,Bern\nBo,12\"\nDee,Ulm\n".to_owned();
        let problem = from_bytes("a.csv", text.into_bytes(), &Options::default()).unwrap_err();
        assert!(problem.to_string().starts_with("a.csv:3: "), "{problem}");
        let text = format!("Name,Town\n\"Ann,Bern\n{}", "Bo,Thun\n".repeat(500));
        let problem = from_bytes("a.csv", text.into_bytes(), &Options::default()).unwrap_err();
        assert!(problem.to_string().starts_with("a.csv:2: "), "{problem}");
        // In the second line of a row's cell of several lines.
        let text =
            format!("Name,Street,Town,Notes\n{people}Ann,\"1 Mill\nFlat\",\"Bern,x\n{people}");
        let problem = from_bytes("a.csv", text.into_bytes(), &Options::default()).unwrap_err();
        assert!(problem.to_string().starts_with("a.csv:8: "), "{problem}");
    }

    #[test]
    fn csv_quotation_marks_that_are_letters_are_kept() {
        for (row, cells) in [
            ("O\"Neil,12\" pipe,Bern", ["O\"Neil", "12\" pipe", "Bern"]),
            ("\"O\"Neil\",1 Mill,Bern", ["O\"Neil", "1 Mill", "Bern"]),
            (
                "Ann,\"Rose\" Cottage,Bern",
                ["Ann", "\"Rose\" Cottage", "Bern"],
            ),
            (
                "Ann,\"Rose\" Cottage,\"Bern\"",
                ["Ann", "\"Rose\" Cottage", "Bern"],
            ),
            (
                "\"Ann\",\"1 Mill, \"Rose\" Cottage\",\"Bern\"",
                ["Ann", "1 Mill, \"Rose\" Cottage", "Bern"],
            ),
            (
                "Ann,\"1 \"\"Mill\"\", Flat\",Bern",
                ["Ann", "1 \"Mill\", Flat", "Bern"],
            ),
            (
                "Ann, \"1 Mill, Flat\" ,Bern",
                ["Ann", "1 Mill, Flat", "Bern"],
            ),
            (
                "Ann,\"1 Mill\nFlat 2, Rear, Yard\n3rd door\",Bern",
                ["Ann", "1 Mill\nFlat 2, Rear, Yard\n3rd door", "Bern"],
            ),
            ("Ann,\"\",Bern", ["Ann", "", "Bern"]),
            ("\"\"\"Ann\"\" B\",1,Bern", ["\"Ann\" B", "1", "Bern"]),
        ] {
            let table = table(&format!(
                "Name,Street,Town\nBo,1 Mill,Thun\n{row}\nCy,2,Thun\n"
            ));
            let read: Vec<&str> = table.row(2).cells().collect();
            assert_eq!(read, cells, "{row}");
            assert_eq!(table.len(), 4, "{row}");
        }
    }

    #[test]
    fn csv_lines_may_end_in_several_ways() {
        let text = "Name,Town\r\nAnn,\"Be\r\nrn\"\nBo,Thun\rCy,\"\"\r\r\nDee,Ulm";
        let read = [
            "1: Name|Town",
            "2: Ann|Be\nrn",
            "4: Bo|Thun",
            "5: Cy",
            "7: Dee|Ulm",
        ];
        let table = table(text);
        let rows = rows(&table).into_iter();
        let rows: Vec<_> = rows
            .map(|(line, cells)| format!("{line}: {}", cells.join("|")))
            .collect();
        assert_eq!(rows, read);
    }

    #[test]
    fn csv_cells_of_several_lines_may_be_anywhere() {
        let text = "Name,Street,Town,Notes\n\
            \"Ann\n B\",\"1 Mill,\nFlat\",Bern,\"pays, late\nrings, often, at night\n\nnice\"\n\
            Bo,1,Thun,\"one; two\nthree, four\"\n";
        assert_eq!(table(text).len(), 3);
    }
}
