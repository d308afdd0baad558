//! The words of a page's lines that gaps part.

use std::ops::Range;

use crate::store::document::{DocumentPart, Style};

/// A gap of so much of the letters' size is wider than one between words.
pub(super) const WIDE: f32 = 1.2;
/// Words that begin no farther from each other than this, in points, begin at one place.
const NEAR: f32 = 1.0;

/// Words of a line that no wide gap parts.
pub(super) struct Piece<'a> {
    pub text: &'a str,
    pub line: usize,
    pub bytes: Range<usize>,
    pub left: f32,
    pub right: f32,
    pub height: f32,
    pub size: f32,
}

/// Where words begin on a page: all lines, and what stands behind a wide gap.
fn lefts_of(part: &DocumentPart) -> Vec<f32> {
    let mut lefts = Vec::new();
    for (line, style) in part.styles.iter().enumerate() {
        lefts.push(style.sides.0);
        let pieces = part.pieces.get(line).map_or(&[][..], Vec::as_slice);
        let pairs = pieces.windows(2);
        let wide = pairs.filter(|pair| pair[1].sides.0 - pair[0].sides.1 > style.size * WIDE);
        lefts.extend(wide.map(|pair| pair[1].sides.0));
    }
    lefts.sort_by(f32::total_cmp);
    lefts
}

/// The words of a line that wide gaps part, or narrow ones where other words on the page begin too: a cell may be full.
fn parts_of(
    part: &DocumentPart,
    line: usize,
    text: &str,
    style: &Style,
    lefts: &[f32],
) -> Vec<(Range<usize>, (f32, f32))> {
    let said = part.pieces.get(line).map_or(&[][..], Vec::as_slice);
    if said.is_empty() || !said.iter().all(|piece| text.is_char_boundary(piece.start)) {
        return vec![(0..text.len(), style.sides)];
    }
    let is_begun = |left: f32| {
        let first = lefts.partition_point(|other| *other < left - NEAR);
        let second = lefts.get(first + 1);
        second.is_some_and(|other| *other <= left + NEAR)
    };
    let ends = said
        .iter()
        .skip(1)
        .map(|piece| piece.start)
        .chain([text.len()]);
    let mut parts: Vec<(Range<usize>, (f32, f32))> = Vec::new();
    for (piece, end) in said.iter().zip(ends) {
        if let Some((bytes, sides)) = parts.last_mut() {
            let gap = piece.sides.0 - sides.1;
            if gap <= style.size * WIDE && !is_begun(piece.sides.0) {
                (bytes.end, sides.1) = (end, piece.sides.1);
                continue;
            }
        }
        parts.push((piece.start..end, piece.sides));
    }
    parts
}

/// The pieces of a page's lines, in the order in which they are drawn.
pub(super) fn pieces_of(part: &DocumentPart) -> Vec<Piece<'_>> {
    let lefts = lefts_of(part);
    let mut pieces = Vec::new();
    for (line, text) in part.text.split('\n').enumerate() {
        let Some(style) = part.styles.get(line) else {
            continue;
        };
        if !text.chars().any(char::is_alphanumeric) {
            continue;
        }
        let parts = parts_of(part, line, text, style, &lefts);
        let mut sign: Option<(usize, f32)> = None;
        for (bytes, (left, right)) in parts {
            // A sign before an item is of the item.
            let (start, left) = sign.take().unwrap_or((bytes.start, left));
            let bytes = start..start + text[start..bytes.end].trim_end().len();
            if !text[bytes.clone()].chars().any(char::is_alphanumeric) {
                sign = Some((start, left));
                continue;
            }
            pieces.push(Piece {
                text: &text[bytes.clone()],
                line,
                bytes,
                left,
                right,
                height: style.height,
                size: style.size.max(1.0),
            });
        }
    }
    pieces
}
