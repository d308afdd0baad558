//! The lines of a document in its order, without what repeats on each page, each knowing where it
//! stands.

use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization;

use super::find_columns::{self, LaidPiece};
use super::lexicon::{Language, fold};
use crate::store::document::{Document, DocumentPart, ElementKind, Style};

/// More lines, and more bytes, than a report has; no more are looked at.
const MAX_LINES: usize = 20_000;
const MAX_BYTES: usize = 1 << 20;
/// A line that is longer is looked at in pieces, in bytes.
const MAX_LINE: usize = 4_000;
/// So many lines at a page's top and bottom may be its head and foot.
const MARGIN: usize = 3;

/// A line.
#[derive(Clone, Debug, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "where it stands, each by itself"
)]
pub(super) struct Line {
    /// Its words.
    pub text: String,
    /// Which part of the document it is in, and where there, in bytes.
    pub part: usize,
    pub start: usize,
    pub end: usize,
    pub page: Option<usize>,
    /// Its number in the document, from 1.
    pub number: usize,
    pub style: Style,
    /// Spaces before it.
    pub indent: usize,
    /// Whether it stands apart from the line before.
    pub is_apart: bool,
    /// Whether it is not below the line before: another column or page.
    pub is_elsewhere: bool,
    /// Whether it stands on the same height as the line before, beside it.
    pub is_beside: bool,
    /// Whether it says again, in another language, what stands beside it.
    pub is_again: bool,
    /// For words that stand beside others: how far their whole line reaches, in letters or in points.
    pub whole: Option<f32>,
}

/// The lines of a document, those that were at the head or foot of its pages, and how many more it
/// has than are looked at.
pub(super) fn collect(document: &Document, language: &Language) -> (Vec<Line>, Vec<Line>, usize) {
    let mut lines: Vec<Line> = Vec::new();
    let mut length = 0;
    let mut not_read = 0;
    let mut row = last_row(document);
    for (part, of) in document.parts.iter().enumerate() {
        // A text without pages comes in parts of some lines, whose ends say nothing.
        let before: Option<&Line> = lines.last().filter(|before: &&Line| before.page.is_none());
        let mut is_apart =
            before.is_none_or(|before| before.number + 1 < of.line) || of.page.is_some();
        let first = lines.len();
        let mut beside = find_columns::find(of, language, &mut row)
            .into_iter()
            .peekable();
        let texts: Vec<&str> = of.text.split('\n').collect();
        let starts = starts_of(&texts);
        for (index, (text, begin)) in texts
            .iter()
            .copied()
            .zip(starts.iter().copied())
            .enumerate()
        {
            if let Some(laid) = beside.next_if(|laid| laid.lines.end == index + 1) {
                for piece in &laid.pieces {
                    if lines.len() >= MAX_LINES || length > MAX_BYTES {
                        not_read += 1;
                        continue;
                    }
                    length += piece.bytes.len();
                    lines.push(of_piece(of, part, piece, &texts, &starts));
                }
                is_apart = true;
                continue;
            }
            if beside
                .peek()
                .is_some_and(|laid| laid.lines.contains(&index))
            {
                continue;
            }
            // A rule of dashes parts what stands above it from what stands below.
            if !text.chars().any(char::is_alphanumeric) {
                is_apart = true;
                continue;
            }
            if lines.len() >= MAX_LINES || length > MAX_BYTES {
                not_read += 1;
                continue;
            }
            length += text.len();
            let style = of.styles.get(index).copied().unwrap_or_default();
            let is_first = lines.len() == first && of.page.is_some();
            let number = of.line.max(1) + index;
            for (at, piece, is_beside) in columns(text) {
                lines.push(Line {
                    text: readable(piece),
                    part,
                    start: begin + at,
                    end: begin + at + piece.len(),
                    page: of.page,
                    number,
                    indent: at,
                    style,
                    is_apart: is_beside
                        || style.is_apart
                        || (is_apart && !style.is_elsewhere && !is_first),
                    is_elsewhere: !is_beside && (style.is_elsewhere || is_first),
                    is_beside,
                    is_again: false,
                    whole: None,
                });
            }
            is_apart = false;
        }
    }
    close_up(&mut lines);
    let (lines, margins) = take_out_furniture(lines);
    (lines, margins, not_read)
}

/// The last row that a table of the document has.
fn last_row(document: &Document) -> usize {
    let styles = document.parts.iter().flat_map(|part| &part.styles);
    let rows = styles.filter_map(|style| Some(style.cell?.row));
    rows.max().unwrap_or(0)
}

/// Where each line begins in its part, in bytes.
fn starts_of(texts: &[&str]) -> Vec<usize> {
    let mut start = 0;
    let mut next = |text: &&str| {
        let begin = start;
        start += text.len() + 1;
        begin
    };
    texts.iter().map(&mut next).collect()
}

/// The line that a piece beside others is.
fn of_piece(
    of: &DocumentPart,
    part: usize,
    piece: &LaidPiece,
    texts: &[&str],
    starts: &[usize],
) -> Line {
    let mut style = of.styles.get(piece.line).copied().unwrap_or_default();
    let text = texts.get(piece.line).copied().unwrap_or_default();
    let mut whole = letters(text.trim_end());
    if style.sides.1 > 0.0 {
        whole = style.sides.1;
        style.sides = piece.sides;
    }
    style.cell = Some(piece.cell);
    if piece.is_table {
        style.kind = ElementKind::Cell;
    }
    let begin = starts.get(piece.line).copied().unwrap_or_default();
    Line {
        text: readable(text.get(piece.bytes.clone()).unwrap_or_default()),
        part,
        start: begin + piece.bytes.start,
        end: begin + piece.bytes.end,
        page: of.page,
        number: of.line.max(1) + piece.line,
        indent: piece.indent,
        style,
        is_apart: piece.is_first || style.is_apart && !style.is_elsewhere,
        is_elsewhere: false,
        is_beside: false,
        is_again: false,
        whole: Some(whole),
    }
}

#[expect(clippy::cast_precision_loss, reason = "letters of a line")]
pub(super) fn letters(text: &str) -> f32 {
    text.chars().count() as f32
}

/// The pieces of a line that stand in columns: three spaces part them, unless they follow a label.
fn columns(text: &str) -> Vec<(usize, &str, bool)> {
    let mut pieces: Vec<(usize, &str, bool)> = Vec::new();
    let mut from = text.len() - text.trim_start().len();
    let end = text.trim_end().len();
    let mut search = from;
    while let Some(found) = text[search..end].find("   ") {
        let at = search + found;
        let rest = text[at..end].trim_start();
        let next = end - rest.len();
        search = next;
        let before = &text[from..at];
        let is_marker = before.chars().count() <= 3;
        let is_spaced = is_letter_spaced(before)
            && is_letter_spaced(&rest[..rest.find("   ").unwrap_or(rest.len())]);
        if before.ends_with(':') || is_marker || is_spaced || rest.is_empty() {
            continue;
        }
        pieces.push((from, before, !pieces.is_empty()));
        from = next;
    }
    // A page without line breaks is parted at spaces.
    while end - from > MAX_LINE {
        let most = text.floor_char_boundary(from + MAX_LINE);
        let at = text[from..most].rfind(' ').map_or(most, |at| from + at + 1);
        pieces.push((from, &text[from..at.max(from + 1)], false));
        from = at.max(from + 1);
    }
    pieces.push((
        from,
        &text[from..end],
        !pieces.is_empty() && end - from <= MAX_LINE && end < MAX_LINE,
    ));
    pieces
}

/// Whether a line is letters with a space behind each, as heads of e-mails are: “H A R B O U R   L A M P”.
fn is_letter_spaced(text: &str) -> bool {
    let mut letters = text.split_whitespace();
    let is_letter = |word: &str| word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
    text.split_whitespace().take(4).count() == 4 && letters.all(is_letter)
}

/// The words of a line as a text has them: joined letters apart, spaces one.
fn readable(text: &str) -> String {
    if is_letter_spaced(text) {
        let words = text.trim().split("  ").map(|word| word.replace(' ', ""));
        let words: Vec<String> = words.filter(|word| !word.is_empty()).collect();
        return words.join(" ");
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{fb00}'..='\u{fb06}' => out.extend(c.nfkc()),
            c if c.is_whitespace() => {
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            '\u{200b}' | '\u{2060}' | '\u{feff}' => {}
            c => out.push(c),
        }
    }
    for at in ["(at)", "[at]", " (at) ", " [at] "] {
        if out.contains(at) {
            out = out.replace(at, "@");
        }
    }
    // Marks over letters may come by themselves.
    if out
        .chars()
        .any(unicode_normalization::char::is_combining_mark)
    {
        out = out.nfc().collect();
    }
    out.trim().to_owned()
}

/// Some programs write an empty line after every line: where sentences go on over empty lines far
/// more often than over others, one empty line says nothing.
fn close_up(lines: &mut [Line]) {
    let mut goes_on = [0_usize; 2];
    for pair in lines.windows(2) {
        let ends = pair[0].text.ends_with(['.', ':', ';', '!', '?', '”', '»']);
        let is_small = pair[1].text.starts_with(char::is_lowercase);
        if !ends && is_small && pair[0].page == pair[1].page && pair[1].style.size == 0.0 {
            goes_on[usize::from(pair[1].is_apart)] += 1;
        }
    }
    if goes_on[1] < 20 || goes_on[1] < goes_on[0] * 3 {
        return;
    }
    for at in 1..lines.len() {
        let gap = lines[at].number.saturating_sub(lines[at - 1].number);
        let is_same = lines[at].page == lines[at - 1].page;
        let goes_on = !lines[at - 1].text.ends_with(['.', ':', '!', '?', '”']);
        if lines[at].is_apart && is_same && (gap == 2 || gap == 3 && goes_on) {
            lines[at].is_apart = false;
        }
    }
}

/// Parts what is at the head or foot of several pages, and their numbers, from the rest.
fn take_out_furniture(lines: Vec<Line>) -> (Vec<Line>, Vec<Line>) {
    // The lines at the margins of each page, by their words without numbers.
    let mut pages: HashMap<(usize, Option<usize>), (usize, usize)> = HashMap::new();
    for (at, line) in lines.iter().enumerate() {
        let range = pages.entry((line.part, line.page)).or_insert((at, at));
        range.1 = at;
    }
    let body = body_size(&lines);
    let is_margin = |at: usize| {
        let line = &lines[at];
        let (first, last) = pages[&(line.part, line.page)];
        line.page.is_some() && (at < first + MARGIN || at + MARGIN > last)
    };
    let key = |line: &Line| -> String {
        let words: String = fold(&line.text)
            .chars()
            .filter(|c| !c.is_ascii_digit())
            .collect();
        // A title is larger than the same words at the head of each page.
        format!("{} {:.0}", words.trim(), line.style.size)
    };
    let mut seen: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, line) in lines.iter().enumerate() {
        if is_margin(at) {
            let pages = seen.entry(key(line)).or_default();
            if pages.last() != line.page.as_ref() {
                pages.extend(line.page);
            }
        }
    }
    let is_furniture = |at: usize| {
        let line = &lines[at];
        if !is_margin(at) {
            return false;
        }
        let key = key(line);
        let digits = line.text.chars().filter(char::is_ascii_digit).count();
        let is_number = key.chars().filter(|c| c.is_alphabetic()).count() <= 4
            && line.text.chars().count() <= 12
            && (1..=6).contains(&digits)
            && !line.text.ends_with('.')
            && line
                .text
                .split(|c: char| !c.is_ascii_digit())
                .all(|number| number.len() <= 3);
        let repeats = seen.get(&key).is_some_and(|pages| pages.len() > 1)
            && key.chars().any(char::is_alphabetic);
        let is_plain = line.style.size <= body * 1.15 || repeats;
        (is_number || repeats) && is_plain
    };
    let marks: Vec<bool> = (0..lines.len()).map(is_furniture).collect();
    let mut kept = Vec::new();
    let mut furniture = Vec::new();
    for (line, is_furniture) in lines.into_iter().zip(marks) {
        if is_furniture {
            furniture.push(line);
        } else {
            kept.push(line);
        }
    }
    (kept, furniture)
}

/// The size of most letters; 0 if no size is known.
pub(super) fn body_size(lines: &[Line]) -> f32 {
    let mut sizes: HashMap<u32, usize> = HashMap::new();
    for line in lines
        .iter()
        .filter(|line| line.style.kind != ElementKind::Heading)
    {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "points"
        )]
        let tenths = (line.style.size * 10.0).round() as u32;
        *sizes.entry(tenths).or_default() += line.text.len();
    }
    let most = sizes
        .into_iter()
        .max_by_key(|(size, count)| (*count, *size));
    #[expect(clippy::cast_precision_loss, reason = "points")]
    most.map_or(0.0, |(size, _)| size as f32 / 10.0)
}
