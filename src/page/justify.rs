//! How a line of a justified paragraph fills the measure: its letters stand a little wider or closer,
//! its spaces grow or shrink alike, and a point or a hyphen at its end hangs over the edge, because it
//! has so little ink that the edge looks bitten otherwise.

use super::Glyph;
use super::line::{Line, Piece};
use super::measure::stretches;

/// By how many times its width a space of a justified line may grow; a line that has need of more
/// ends where its words do.
const MAX_GROWN: f32 = 2.5;
/// What a space of a justified line keeps of its width at least: two thirds, as with TeX and Typst.
pub(super) const LEAST_SPACE: f32 = 0.67;

/// How much wider or closer letters stand at most, as a part of their width: what microtype does by
/// default (`stretch` and `shrink` of 20 thousandths), which no reader sees.
const LETTERS: f32 = 0.02;

/// Whether letters may stand a little apart: those of Latin, Greek and Cyrillic writing, digits and points.
/// Others are joined to each other, or are counted by their squares.
fn stands_free(text: &str) -> bool {
    let free = |c: char| {
        c.is_ascii_graphic()
            || matches!(c, '\u{c0}'..='\u{52f}' | '\u{1e00}'..='\u{1fff}' | '\u{2010}'..='\u{2026}')
    };
    !text.is_empty() && text.chars().all(free)
}

/// How much of a character's width hangs over the edge at a line's end (about microtype's default for
/// serif faces, <https://ctan.org/pkg/microtype>).
pub(super) fn hangs(c: char) -> f32 {
    match c {
        '.' | ',' | '،' | '。' | '、' => 0.7,
        '-' | '\u{2010}' | '\u{2011}' | '’' | '”' | '»' => 0.5,
        ':' | ';' | '؛' => 0.4,
        '–' | '!' | '?' => 0.2,
        _ => 0.0,
    }
}

impl Line {
    /// Lets the spaces and letters of a line grow or shrink until it fills the measure, in points, with
    /// what hangs over its edge; a line whose words have little need of the measure stays as it is.
    pub(super) fn justify(&mut self, measure: f32, right_to_left: bool) {
        let is_space = |piece: &Piece, glyph: &Glyph| stretches(&piece.text[glyph.text.clone()]);
        let is_letter = |piece: &Piece, glyph: &Glyph| stands_free(&piece.text[glyph.text.clone()]);
        // Those before the first word and after the last are at the ends of the line.
        let mut x;
        let (mut count, mut width, mut letters) = (0_u16, 0.0, 0.0);
        for piece in &self.pieces {
            x = piece.x;
            for glyph in &piece.glyphs {
                if is_space(piece, glyph) && x > -0.01 && x + glyph.advance < self.width {
                    count += 1;
                    width += glyph.advance;
                } else if is_letter(piece, glyph) {
                    letters += glyph.advance;
                }
                x += glyph.advance;
            }
        }
        let measure = measure + self.hanging(right_to_left);
        let all = measure - self.width;
        let most = letters * LETTERS;
        let of_letters = all.clamp(-most, most);
        let more = all - of_letters;
        let wider = if letters > 0.0 {
            of_letters / letters
        } else {
            0.0
        };
        let bounds = -width * (1.0 - LEAST_SPACE) - 0.01..=width * MAX_GROWN;
        if count == 0 || !bounds.contains(&more) {
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
                let by = if inner && is_space(piece, &piece.glyphs[index]) {
                    each
                } else if is_letter(piece, &piece.glyphs[index]) {
                    advance * wider
                } else {
                    0.0
                };
                piece.glyphs[index].advance += by;
                piece.width += by;
                grown += by;
                x += advance;
            }
        }
        self.width = measure;
    }

    /// How much of it hangs over the edge where it ends, in points.
    fn hanging(&self, right_to_left: bool) -> f32 {
        let glyphs = self.pieces.iter().flat_map(|piece| {
            let said = |glyph: &Glyph| match piece.text.get(glyph.text.clone()) {
                // A hyphen that parts a word stands for no text.
                None | Some("") => Some('-').filter(|_| piece.copied.is_some()),
                Some(text) => text.chars().next_back(),
            };
            piece.glyphs.iter().map(move |glyph| (said(glyph), glyph))
        });
        let is_seen = |(c, _): &(Option<char>, &Glyph)| c.is_some_and(|c| !c.is_whitespace());
        let last = if right_to_left {
            glyphs.clone().find(is_seen)
        } else {
            glyphs.rev().find(is_seen)
        };
        last.map_or(0.0, |(c, glyph)| c.map_or(0.0, hangs) * glyph.advance)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::paragraph::Setting;
    use crate::page::paragraph::tests::{narrow, words_of};

    /// The widths of the spaces of a line, the one at its end apart.
    fn spaces(line: &Line, space: char) -> Vec<f32> {
        let of = |piece: &Piece| {
            let is = |glyph: &&Glyph| piece.text[glyph.text.clone()] == space.to_string();
            let found: Vec<f32> = piece.glyphs.iter().filter(is).map(|g| g.advance).collect();
            found
        };
        line.pieces.iter().flat_map(of).collect()
    }

    #[test]
    fn justified_line_changes_all_spaces_alike() {
        let text = "In July\u{a0}2013 the court\u{202f}said that what they had signed was not true, \
                    and yet it counted as the truth before any other court.";
        let lines = narrow(text, 160.0, Setting::Justified);
        let (last, full) = lines.split_last().unwrap();
        assert!(full.len() > 2 && last.width < 160.0);
        for line in full {
            let spaces_of_line = spaces(line, ' ');
            let (trailing, inner) = spaces_of_line.split_last().unwrap();
            for space in inner.iter().chain(&spaces(line, '\u{a0}')) {
                assert!((space - inner[0]).abs() < 0.01, "{}", words_of(line));
            }
            let narrow = spaces(line, '\u{202f}');
            assert!(narrow.iter().all(|narrow| narrow < trailing));
            let glyphs = line.pieces.iter().flat_map(|piece| &piece.glyphs);
            let of_glyphs: f32 = glyphs.map(|glyph| glyph.advance).sum();
            assert!((of_glyphs - trailing - line.width).abs() < 0.01);
        }
    }

    #[test]
    fn justified_lines_shrink_and_hang_and_never_more_than_they_may() {
        let text = "They said in court, and said again, that what they had signed was untrue; \
                    nobody looked into it. The judge heard it, and the trial went on. ";
        let (mut shrunk, mut hung) = (0, 0);
        for width in 150..320_u16 {
            let measure = f32::from(width);
            let lines = narrow(&text.repeat(2), measure, Setting::Justified);
            let (last, full) = lines.split_last().unwrap();
            for line in full {
                let words = words_of(line);
                let end = words.trim_end().chars().next_back().unwrap();
                let over = line.width - measure;
                // Points and commas are at most a third of an em wide, of eleven points.
                assert!(
                    over < 0.34 * 11.0 * hangs(end) + 0.01,
                    "{width} {over}: {words}"
                );
                hung += usize::from(over > 0.5);
                let spaces = spaces(line, ' ');
                if let [inner, .., own] = &spaces[..] {
                    assert!(*inner >= own * LEAST_SPACE - 0.01, "{width}: {words}");
                    shrunk += usize::from(*inner < own - 0.01);
                }
            }
            let over = last.width - measure;
            assert!(over < 0.34 * 11.0 * hangs('.'), "{width}: {over}");
        }
        assert!(shrunk > 50 && hung > 100, "{shrunk} {hung}");
    }
}
