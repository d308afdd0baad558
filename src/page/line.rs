//! A line of a paragraph, and how the spaces of a justified one grow.

use std::ops::Range;

use super::measured::stretches;
use super::paragraph::Missing;
use super::{Face, Fonts, Glyph};

/// By how many times its width a space of a justified line may grow; a line that has need of more
/// ends where its words do.
const MOST_GROWN: f32 = 2.5;

/// A line of a paragraph, from its own left edge.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What stands on it, from left to right.
    pub pieces: Vec<Piece>,
    /// How wide it is without the space at its end, in points.
    pub width: f32,
}

/// Words of one face and one run on a line.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// The left edge, in points from the line's.
    pub x: f32,
    /// The width, in points.
    pub width: f32,
    /// The face.
    pub face: Face,
    /// The index of the run.
    pub run: usize,
    /// The words.
    pub text: String,
    /// The bytes of the paragraph's whole text that they are.
    pub bytes: Range<usize>,
    /// What is copied instead, if they are part of a word that is parted by a hyphen.
    pub copied: Option<String>,
    /// The glyphs.
    pub glyphs: Vec<Glyph>,
}

impl Line {
    /// What stands on a line of a layout; `parted` are the words that a hyphen parts.
    pub(super) fn collect(
        fonts: &Fonts,
        line: &parley::Line<'_, usize>,
        text: &str,
        parted: &[&Range<usize>],
        missing: &mut Vec<Missing>,
    ) -> Self {
        let mut pieces: Vec<Piece> = Vec::new();
        let mut x = 0.0;
        let mut visible = 0.0;
        // Where the first letter stands: the space at the end of a line from right to left is on its left.
        let mut first = None;
        for run in line.runs() {
            let face = fonts.face(run.font());
            // Letters from right to left whose ligature's glyph, which is to their left, is to come.
            let mut waiting = String::new();
            for cluster in run.visual_clusters() {
                let bytes = cluster.text_range();
                let part = &text[bytes.clone()];
                let advance = cluster.advance();
                if part.contains('\n') {
                    continue;
                }
                let index = cluster.style().brush;
                let within = parted
                    .iter()
                    .any(|word| word.contains(&bytes.start))
                    .then(String::new);
                let piece = match pieces.last_mut() {
                    Some(last)
                        if last.run == index && last.face == face && last.copied == within =>
                    {
                        last
                    }
                    _ => {
                        pieces.push(Piece {
                            x,
                            width: 0.0,
                            face,
                            run: index,
                            text: String::new(),
                            bytes: bytes.clone(),
                            copied: within,
                            glyphs: Vec::new(),
                        });
                        // Just pushed, so there is one.
                        let Some(last) = pieces.last_mut() else {
                            continue;
                        };
                        last
                    }
                };
                let start = piece.text.len();
                piece.text.push_str(part);
                let has_glyph = cluster.glyphs().next().is_some();
                if run.is_rtl() && !has_glyph {
                    piece.text.truncate(start);
                    waiting.insert_str(0, part);
                } else if !waiting.is_empty() {
                    piece.text.push_str(&std::mem::take(&mut waiting));
                }
                piece.width += advance;
                piece.bytes.start = piece.bytes.start.min(bytes.start);
                piece.bytes.end = piece.bytes.end.max(bytes.end);
                let mut shown = false;
                for glyph in cluster.glyphs() {
                    if glyph.id == 0 {
                        missing.extend(part.chars().next().map(|character| Missing {
                            character,
                            run: index,
                        }));
                    }
                    let end = piece.text.len();
                    piece.glyphs.push(Glyph {
                        id: u16::try_from(glyph.id).unwrap_or(0),
                        advance: glyph.advance,
                        dx: glyph.x,
                        dy: glyph.y,
                        // Of several glyphs for one cluster the first carries the text.
                        text: if shown { end..end } else { start..end },
                    });
                    shown = true;
                }
                // The letters of a ligature after its first belong to the ligature's glyph.
                if !shown
                    && !run.is_rtl()
                    && let Some(last) = piece.glyphs.last_mut()
                {
                    last.text.end = piece.text.len();
                }
                if !part.trim().is_empty() {
                    first.get_or_insert(x);
                    visible = x + advance;
                }
                x += advance;
            }
        }
        let first = first.unwrap_or_default();
        for piece in &mut pieces {
            piece.x -= first;
        }
        Self {
            pieces,
            width: visible - first,
        }
    }

    /// Lets the spaces of a line grow until it fills the measure.
    pub(super) fn stretch(&mut self, measure: f32) {
        let is_space = |piece: &Piece, glyph: &Glyph| stretches(&piece.text[glyph.text.clone()]);
        // Those before the first word and after the last are at the ends of the self.
        let mut x;
        let (mut count, mut width) = (0_u16, 0.0);
        for piece in &self.pieces {
            x = piece.x;
            for glyph in &piece.glyphs {
                if is_space(piece, glyph) && x > -0.01 && x + glyph.advance < self.width {
                    count += 1;
                    width += glyph.advance;
                }
                x += glyph.advance;
            }
        }
        let more = measure - self.width;
        if count == 0 || more <= 0.0 || more > width * MOST_GROWN {
            return;
        }
        let each = more / f32::from(count);
        let mut grown = 0.0;
        for piece in &mut self.pieces {
            let mut x = piece.x;
            piece.x += grown;
            for index in 0..piece.glyphs.len() {
                let advance = piece.glyphs[index].advance;
                let inner = x > -0.01 && x + advance < self.width;
                if inner && is_space(piece, &piece.glyphs[index]) {
                    piece.glyphs[index].advance += each;
                    piece.width += each;
                    grown += each;
                }
                x += advance;
            }
        }
        self.width = measure;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::paragraph::Setting;
    use crate::page::paragraph::tests::{narrow, words_of};

    #[test]
    fn line_stretches_all_spaces_alike() {
        let text = "In July\u{a0}2013 the court\u{202f}said that what they had signed was not true, \
                    and yet it counted as the truth before any other court.";
        let lines = narrow(text, 160.0, Setting::Justified);
        let (last, full) = lines.split_last().unwrap();
        assert!(full.len() > 2 && last.width < 160.0);
        for line in full {
            assert!((line.width - 160.0).abs() < 0.01, "{}", words_of(line));
            let advances = |space: char| {
                let of = |piece: &Piece| {
                    let is = |glyph: &&Glyph| piece.text[glyph.text.clone()] == space.to_string();
                    let found: Vec<f32> =
                        piece.glyphs.iter().filter(is).map(|g| g.advance).collect();
                    found
                };
                line.pieces.iter().flat_map(of).collect::<Vec<f32>>()
            };
            // The one at the end of the line is as it was.
            let spaces = advances(' ');
            let inner = &spaces[..spaces.len() - 1];
            for space in inner.iter().chain(&advances('\u{a0}')) {
                assert!((space - inner[0]).abs() < 0.01 && *space > spaces[spaces.len() - 1]);
            }
            assert!(advances('\u{202f}').iter().all(|narrow| *narrow < inner[0]));
            let of_glyphs: f32 = line
                .pieces
                .iter()
                .flat_map(|p| &p.glyphs)
                .map(|g| g.advance)
                .sum();
            let trailing = spaces[spaces.len() - 1];
            assert!((of_glyphs - trailing - line.width).abs() < 0.01);
        }
    }
}
