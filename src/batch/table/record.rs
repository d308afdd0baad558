//! Rows of cells in a text, with an eye on quotation marks: one that nobody closed would hide
//! everybody who comes after it.

use std::borrow::Cow;

use memchr::{memchr_iter, memchr2, memchr2_iter, memchr3};

use super::MAX_CELL_BYTES;
use crate::problem::{ListProblem, Problem};

/// A cell with more lines than this was opened by a quotation mark that nobody closed.
const MAX_LINES: usize = 100;
/// How many rows tell the delimiter, and the width of the list.
const SAMPLE_ROWS: usize = 50;
const SAMPLE_BYTES: usize = 200_000;

/// A row of cells as they stand in the text.
pub(super) struct Row<'a> {
    pub(super) line: usize,
    pub(super) cells: Vec<Cow<'a, str>>,
}

/// Why a row cannot be told from the next.
pub(super) struct Fault {
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
    pub(super) fn told(self, name: &str) -> Problem {
        let (at, text) = (format!("{name}:{}", self.line), self.begin);
        Problem::error(match self.kind {
            FaultKind::NeverClosed => ListProblem::NeverClosed { at, text },
            FaultKind::HoldsRows => ListProblem::HoldsRows { at, text },
            FaultKind::GoesOn => ListProblem::GoesOn { at, text },
        })
    }
}

/// Reads row after row.
pub(super) struct Reader<'a> {
    text: &'a str,
    delimiter: u8,
    pub(super) at: usize,
    pub(super) line: usize,
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
    pub(super) fn of(text: &'a str, delimiter: u8) -> Self {
        let sample = sample(text);
        let (all, loose) = delimiters(sample, delimiter);
        Self {
            width: usual(&widths(sample, delimiter)),
            loose: delimiter != b' ' && loose * 2 > all,
            ..Self::new(text, delimiter)
        }
    }

    /// The next row that is not blank.
    pub(super) fn next(&mut self) -> Option<Result<Row<'a>, Fault>> {
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
        let mut cells = Vec::with_capacity(self.width);
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
            if memchr2(b'\n', b'\r', &bytes[opened..self.at]).is_some() {
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
        let rest = &self.text.as_bytes()[from..];
        memchr2(b'\n', b'\r', rest).map_or(self.text.len(), |at| from + at)
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
            let length = memchr3(self.delimiter, b'\n', b'\r', &bytes[start..]);
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

/// The lines of a text, ended by `\n`, `\r\n` or, in old files, `\r`.
pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest.filter(|text| !text.is_empty())?;
        let end = memchr2(b'\n', b'\r', text.as_bytes());
        rest = end.map(|at| &text[at + end_length(&text.as_bytes()[at..])..]);
        Some(&text[..end.unwrap_or(text.len())])
    })
}

/// How long the end of a line is that stands here; 0 if none does.
pub(super) fn end_length(bytes: &[u8]) -> usize {
    match bytes {
        [b'\r', b'\n', ..] => 2,
        [b'\r' | b'\n', ..] => 1,
        _ => 0,
    }
}

fn newlines(text: &str) -> usize {
    let bytes = text.as_bytes();
    let ends = memchr2_iter(b'\n', b'\r', bytes);
    ends.filter(|at| bytes[*at] == b'\n' || bytes.get(at + 1) != Some(&b'\n'))
        .count()
}

/// How many delimiters there are, and behind how many of them a space stands.
pub(super) fn delimiters(text: &str, delimiter: u8) -> (usize, usize) {
    let bytes = text.as_bytes();
    let found = memchr_iter(delimiter, bytes);
    found.fold((0, 0), |(all, loose), at| {
        let has_space = bytes.get(at + 1) == Some(&b' ');
        (all + 1, loose + usize::from(has_space))
    })
}

/// The beginning of a text, to judge by.
pub(super) fn sample(text: &str) -> &str {
    let end = text.floor_char_boundary(SAMPLE_BYTES);
    &text[..end]
}

/// How many cells each of the first rows has.
pub(super) fn widths(sample: &str, delimiter: u8) -> Vec<usize> {
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
pub(super) fn usual(widths: &[usize]) -> usize {
    let often = |width: &usize| widths.iter().filter(|other| *other == width).count();
    widths
        .iter()
        .rev()
        .max_by_key(|width| often(width))
        .copied()
        .unwrap_or(0)
}
