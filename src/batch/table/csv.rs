//! Text whose cells are parted by commas, semicolons, tabs or bars.

use std::borrow::Cow;

use super::text::Decoded;
use super::{CellDoubt, LineEnding, MAX_CELL_BYTES, Source, Table, unguarded};
use crate::problem::{ListProblem, Problem};

/// A cell with more lines than this was opened by a quotation mark that nobody closed.
const MAX_LINES: usize = 100;
/// How many rows tell the delimiter, and the width of the list.
const SAMPLE_ROWS: usize = 50;
const SAMPLE_BYTES: usize = 200_000;

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
    let text = decoded.text.as_str();
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
    let mut reader = Reader::of(text, byte);
    (reader.at, reader.line) = (skip, 1 + usize::from(skip > 0));
    while let Some(row) = reader.next() {
        let row = row.map_err(|fault| fault.told(&table.name))?;
        let cells = row.cells.iter().map(|cell| unguarded(cell));
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

/// The lines of a text, ended by `\n`, `\r\n` or, in old files, `\r`.
pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest.filter(|text| !text.is_empty())?;
        let end = text.find(['\n', '\r']);
        rest = end.map(|at| &text[at + end_length(&text.as_bytes()[at..])..]);
        Some(&text[..end.unwrap_or(text.len())])
    })
}

/// How long the end of a line is that stands here; 0 if none does.
fn end_length(bytes: &[u8]) -> usize {
    match bytes {
        [b'\r', b'\n', ..] => 2,
        [b'\r' | b'\n', ..] => 1,
        _ => 0,
    }
}

fn newlines(text: &str) -> usize {
    let bytes = text.as_bytes();
    let ends = bytes.iter().enumerate();
    ends.filter(|(at, b)| **b == b'\n' || (**b == b'\r' && bytes.get(at + 1) != Some(&b'\n')))
        .count()
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
        let found = sample.matches(delimiter).count();
        let loose = sample.matches(&format!("{delimiter} ")).count();
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

/// The beginning of a text, to judge by.
fn sample(text: &str) -> &str {
    let end = text.floor_char_boundary(SAMPLE_BYTES);
    &text[..end]
}

/// How many cells each of the first rows has.
fn widths(sample: &str, delimiter: u8) -> Vec<usize> {
    let mut reader = Reader {
        width: 0,
        ..Reader::new(sample, delimiter)
    };
    let mut widths = Vec::new();
    while widths.len() < SAMPLE_ROWS {
        match reader.next() {
            Some(Ok(row)) => widths.push(row.cells.len()),
            Some(Err(_)) => reader.skip_line(),
            None => break,
        }
    }
    widths
}

/// The width of most rows; of equals that of the first.
fn usual(widths: &[usize]) -> usize {
    let often = |width: &usize| widths.iter().filter(|other| *other == width).count();
    widths
        .iter()
        .rev()
        .max_by_key(|width| often(width))
        .copied()
        .unwrap_or(0)
}

/// A row of cells as they stand in the text.
struct Row<'a> {
    line: usize,
    cells: Vec<Cow<'a, str>>,
}

/// Why a row cannot be told from the next.
struct Fault {
    /// The line in which the quotation mark opens.
    line: usize,
    begin: String,
    kind: FaultKind,
}

enum FaultKind {
    NeverClosed,
    /// What it holds looks like rows of the list.
    HoldsRows,
    /// Something stands between the mark that closes and the delimiter.
    GoesOn,
}

/// Whether a cell of several lines holds other rows.
enum Swallows {
    Nothing,
    /// So it seems, if its row has not the width of the others.
    Perhaps,
    Rows(FaultKind),
}

impl Fault {
    fn told(self, name: &str) -> Problem {
        let (at, text) = (format!("{name}:{}", self.line), self.begin);
        Problem::error(match self.kind {
            FaultKind::NeverClosed => ListProblem::NeverClosed { at, text },
            FaultKind::HoldsRows => ListProblem::HoldsRows { at, text },
            FaultKind::GoesOn => ListProblem::GoesOn { at, text },
        })
    }
}

struct Reader<'a> {
    text: &'a str,
    delimiter: u8,
    at: usize,
    line: usize,
    /// How many cells a row has; 0 if that is not known.
    width: usize,
    /// Whether a space stands behind most delimiters.
    loose: bool,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, delimiter: u8) -> Self {
        Self {
            text,
            delimiter,
            at: 0,
            line: 1,
            width: 0,
            loose: false,
        }
    }

    /// A reader that knows what rows of this text are like.
    fn of(text: &'a str, delimiter: u8) -> Self {
        let sample = sample(text);
        let delimiters = sample.bytes().filter(|b| *b == delimiter).count();
        let loose = sample
            .matches(&format!("{} ", char::from(delimiter)))
            .count();
        Self {
            width: usual(&widths(sample, delimiter)),
            loose: delimiter != b' ' && loose * 2 > delimiters,
            ..Self::new(text, delimiter)
        }
    }

    /// The next row that is not blank.
    fn next(&mut self) -> Option<Result<Row<'a>, Fault>> {
        let bytes = self.text.as_bytes();
        loop {
            let end = end_length(&bytes[self.at.min(bytes.len())..]);
            if end == 0 {
                break;
            }
            self.at += end;
            self.line += 1;
        }
        if self.at >= bytes.len() {
            return None;
        }
        let (start, line) = (self.at, self.line);
        let mut cells = Vec::new();
        let mut suspect = None;
        loop {
            let opened = self.at;
            match self.cell() {
                Ok(cell) => cells.push(cell),
                Err(end) => {
                    let row = if self.is_on_one_line(start, end) {
                        self.of_a_stray_mark(start)
                    } else {
                        None
                    };
                    let kind = match end {
                        Some(_) => FaultKind::GoesOn,
                        None => FaultKind::NeverClosed,
                    };
                    let fault = || self.fault(line, start, opened, kind);
                    match row {
                        Some(row) => {
                            cells = row;
                            self.skip_line_from(start);
                            break;
                        }
                        None => return Some(Err(fault())),
                    }
                }
            }
            let text = &self.text[opened..self.at];
            if text.len() > 1 && text.contains(['\n', '\r']) {
                match self.swallows(opened) {
                    Swallows::Nothing => {}
                    Swallows::Perhaps => suspect = suspect.or(Some(opened)),
                    Swallows::Rows(kind) => {
                        return Some(Err(self.fault(line, start, opened, kind)));
                    }
                }
            }
            match bytes.get(self.at) {
                Some(b) if *b == self.delimiter => self.at += 1,
                _ => break,
            }
        }
        if let Some(opened) = suspect.filter(|_| cells.len() != self.width) {
            return Some(Err(self.fault(line, start, opened, FaultKind::HoldsRows)));
        }
        self.line = line + newlines(&self.text[start..self.at]);
        let end = end_length(&bytes[self.at..]);
        self.at += end;
        self.line += usize::from(end > 0);
        Some(Ok(Row { line, cells }))
    }

    fn fault(&self, line: usize, start: usize, opened: usize, kind: FaultKind) -> Fault {
        let cell = self.text[opened..].trim_start();
        let begin: String = cell.trim_start_matches('"').chars().take(20).collect();
        Fault {
            line: line + newlines(&self.text[start..opened]),
            begin: begin.replace(['\n', '\r'], " "),
            kind,
        }
    }

    fn end_of_line(&self, from: usize) -> usize {
        let rest = &self.text[from..];
        rest.find(['\n', '\r'])
            .map_or(self.text.len(), |at| from + at)
    }

    fn skip_line(&mut self) {
        self.skip_line_from(self.at);
        self.at += end_length(&self.text.as_bytes()[self.at..]);
        self.line += 1;
    }

    fn skip_line_from(&mut self, start: usize) {
        self.at = self.end_of_line(start);
    }

    fn is_on_one_line(&self, start: usize, end: Option<usize>) -> bool {
        end.is_some_and(|end| end <= self.end_of_line(start))
    }

    /// Whether a cell ends here: at a delimiter, at the end of its line or of the text.
    fn is_end(&self, at: usize) -> bool {
        let next = self.text.as_bytes().get(at);
        next.is_none_or(|b| *b == self.delimiter || matches!(b, b'\n' | b'\r'))
    }

    /// Past the spaces that stand here.
    fn past_spaces(&self, at: usize) -> usize {
        let rest = &self.text.as_bytes()[at..];
        let is_space = |b: &&u8| **b == b' ' && self.delimiter != b' ';
        at + rest.iter().take_while(is_space).count()
    }

    /// Reads a cell up to what ends it. An error has where the cell's quotation mark is closed, if
    /// it is.
    fn cell(&mut self) -> Result<Cow<'a, str>, Option<usize>> {
        let bytes = self.text.as_bytes();
        let opened = self.past_spaces(self.at);
        if bytes.get(opened) != Some(&b'"') {
            let start = self.at;
            let ends = |b: &u8| *b == self.delimiter || matches!(b, b'\n' | b'\r');
            let length = bytes[start..].iter().position(ends);
            self.at = length.map_or(bytes.len(), |length| start + length);
            return Ok(Cow::Borrowed(&self.text[start..self.at]));
        }
        let closed = self.closing(opened).ok_or(None)?;
        let end = self.past_spaces(closed + 1);
        if !self.is_end(end) {
            return Err(Some(closed));
        }
        self.at = end;
        Ok(inside(&self.text[opened + 1..closed]))
    }

    /// Where the quotation mark that is opened here is closed; two in a row stand for one.
    fn closing(&self, opened: usize) -> Option<usize> {
        let mut at = opened + 1;
        loop {
            at += self.text[at..].find('"')?;
            if self.text.as_bytes().get(at + 1) != Some(&b'"') {
                return Some(at);
            }
            at += 2;
        }
    }

    /// The cells of a line in which a cell begins with a quotation mark that is not its own, as in
    /// `"Rose" Cottage` or `"O"Neil"`: read so that the row has as many cells as the others.
    fn of_a_stray_mark(&self, start: usize) -> Option<Vec<Cow<'a, str>>> {
        let line = &self.text[start..self.end_of_line(start)];
        let within = split(line, self.delimiter, true);
        let plain = split(line, self.delimiter, false);
        let fits = |cells: &&Vec<Cow<'a, str>>| cells.len() == self.width;
        match (within.as_ref().filter(fits), plain.as_ref().filter(fits)) {
            (Some(_), _) => within,
            (None, Some(_)) => plain,
            // Of one cell there is nothing that could be parted.
            (None, None) if self.width <= 1 => plain,
            (None, None) => None,
        }
    }

    /// Whether a cell of several lines holds rows of the list: a mark was opened in it that another
    /// one closed by chance.
    fn swallows(&self, opened: usize) -> Swallows {
        let cell = &self.text[opened..self.at];
        if newlines(cell) > MAX_LINES {
            return Swallows::Rows(FaultKind::NeverClosed);
        }
        if cell.len() > MAX_CELL_BYTES || self.width < 2 {
            return Swallows::Nothing;
        }
        let start = self.text[..opened].rfind(['\n', '\r']);
        let start = start.map_or(0, |at| at + 1);
        let mut lines = lines(&self.text[start..self.end_of_line(self.at)]);
        let is_row = |line: &str| self.delimiters(line) + 1 >= self.width;
        if !lines.next().is_some_and(is_row) {
            return Swallows::Nothing;
        }
        let rest: Vec<&str> = lines.filter(|line| !line.trim().is_empty()).collect();
        let rows = rest.iter().filter(|line| is_row(line)).count();
        // A line of an address may well have the one comma that a list of two columns has.
        let holds = match self.width {
            2 => rows > 1 && rows == rest.len(),
            _ => rows > 0 && rows * 2 >= rest.len(),
        };
        match rows {
            _ if holds => Swallows::Rows(FaultKind::HoldsRows),
            0 => Swallows::Nothing,
            _ => Swallows::Perhaps,
        }
    }

    /// How many marks in a line part cells: in sentences a space follows.
    fn delimiters(&self, line: &str) -> usize {
        let bytes = line.as_bytes();
        let found = bytes
            .iter()
            .enumerate()
            .filter(|(_, b)| **b == self.delimiter);
        found
            .filter(|(at, _)| self.loose || bytes.get(at + 1) != Some(&b' '))
            .count()
    }
}

/// What stands between quotation marks, two in a row for one.
fn inside(text: &str) -> Cow<'_, str> {
    if text.contains("\"\"") {
        Cow::Owned(text.replace("\"\"", "\""))
    } else {
        Cow::Borrowed(text)
    }
}

/// The cells of a line with a stray quotation mark. With `within` a cell that begins with a mark
/// ends at the first mark that a delimiter follows; without, the mark is a letter like others.
fn split(line: &str, delimiter: u8, within: bool) -> Option<Vec<Cow<'_, str>>> {
    let bytes = line.as_bytes();
    let mut cells = Vec::new();
    let mut at = 0;
    loop {
        let is_end = |at: usize| bytes.get(at).is_none_or(|b| *b == delimiter);
        let reader = Reader::new(line, delimiter);
        let mut strict = Reader { at, ..reader };
        let end = match strict.cell() {
            Ok(cell) => {
                cells.push(cell);
                strict.at
            }
            Err(_) if within => {
                let opened = strict.past_spaces(at);
                let mut marks = line[opened + 1..]
                    .match_indices('"')
                    .map(|(mark, _)| opened + 1 + mark);
                let closed = marks.find(|mark| is_end(strict.past_spaces(mark + 1)))?;
                cells.push(inside(&line[opened + 1..closed]));
                strict.past_spaces(closed + 1)
            }
            Err(_) => {
                let end = (at..line.len())
                    .find(|at| is_end(*at))
                    .unwrap_or(line.len());
                cells.push(Cow::Borrowed(&line[at..end]));
                end
            }
        };
        if end >= line.len() {
            return Some(cells);
        }
        at = end + 1;
    }
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
