//! A paragraph: shaped once by parley, its lines broken over the whole paragraph rather than one
//! after another, and turned into words at fixed positions.

use std::ops::Range;

use parley::{
    BaseDirection, FontFamily, FontStyle, FontWeight, Layout, LineHeight, StyleProperty,
    TextWrapMode,
};
use textwrap::core::Fragment;
use textwrap::wrap_algorithms::{Penalties, wrap_optimal_fit};

use super::{Face, Fonts, Glyph};
use crate::letter::Run;

/// How a paragraph is set. Lengths are points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    /// The size of type.
    pub size: f32,
    /// From baseline to baseline.
    pub leading: f32,
    /// Whether all of it is bold.
    pub bold: bool,
    /// How wide a line may be.
    pub width: f32,
    /// Whether it is read from right to left: then its lines begin at the right edge, and what
    /// is in another script stands in them as bidirectional text does.
    pub right_to_left: bool,
}

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
    /// The glyphs.
    pub glyphs: Vec<Glyph>,
}

/// What cannot be printed: a character that no embedded face has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// The character.
    pub character: char,
    /// The index of its run.
    pub run: usize,
}

/// The lines of some runs, and the characters that no face has.
pub fn lines(fonts: &mut Fonts, runs: &[Run], style: Style) -> (Vec<Line>, Vec<Missing>) {
    let text: String = runs.iter().map(|run| run.text.as_str()).collect();
    if text.trim().is_empty() {
        return (Vec::new(), Vec::new());
    }
    let mut layout = shape(fonts, runs, &text, style);
    let counts = break_points(&mut layout, &text, style);
    let mut breaker = layout.break_lines();
    for count in counts {
        breaker.break_next_with_length(count);
    }
    breaker.finish();
    let mut missing = Vec::new();
    let lines = layout
        .lines()
        .map(|line| collect(fonts, &line, &text, &mut missing))
        .collect();
    (lines, missing)
}

fn shape(fonts: &mut Fonts, runs: &[Run], text: &str, style: Style) -> Layout<usize> {
    let mut builder = fonts
        .layout
        .ranged_builder(&mut fonts.context, text, 1.0, false);
    builder.push_default(StyleProperty::FontFamily(FontFamily::from(
        super::fonts::FAMILY,
    )));
    builder.push_default(StyleProperty::FontSize(style.size));
    builder.push_default(StyleProperty::LineHeight(LineHeight::Absolute(
        style.leading,
    )));
    builder.push_default(StyleProperty::TextWrapMode(TextWrapMode::Wrap));
    if style.right_to_left {
        builder.set_base_direction(BaseDirection::Rtl);
    }
    let mut start = 0;
    for (index, run) in runs.iter().enumerate() {
        let range = start..start + run.text.len();
        start = range.end;
        builder.push(StyleProperty::Brush(index), range.clone());
        if run.bold || style.bold {
            builder.push(StyleProperty::FontWeight(FontWeight::BOLD), range.clone());
        }
        if run.italic {
            builder.push(StyleProperty::FontStyle(FontStyle::Italic), range);
        }
    }
    builder.build(text)
}

/// A word and the space after it, measured in ems so that the penalties hold at any size.
#[derive(Debug)]
struct Word {
    chars: u32,
    width: f64,
    space: f64,
    /// Whether a line must end after it.
    ends_line: bool,
}

impl Fragment for Word {
    fn width(&self) -> f64 {
        self.width
    }

    fn whitespace_width(&self) -> f64 {
        self.space
    }

    fn penalty_width(&self) -> f64 {
        0.0
    }
}

/// How many characters go on each line, chosen over the whole paragraph (Knuth and Plass's idea,
/// by textwrap). Lines break at spaces only: a hyphen at a line's end would be taken for a
/// division and left out when the text is copied.
fn break_points(layout: &mut Layout<usize>, text: &str, style: Style) -> Vec<u32> {
    // Half an em is about one letter: textwrap's penalties are made for letters.
    let unit = f64::from(style.size) / 2.0;
    let limit = f64::from(style.width) / unit;
    layout.break_all_lines(None);
    let mut words = vec![];
    let mut word = Word {
        chars: 0,
        width: 0.0,
        space: 0.0,
        ends_line: false,
    };
    let mut next = |word: &mut Word| {
        let done = std::mem::replace(
            word,
            Word {
                chars: 0,
                width: 0.0,
                space: 0.0,
                ends_line: false,
            },
        );
        words.push(done);
    };
    for line in layout.lines() {
        // In the order of the text, which in a line of two directions is not that of the page.
        let mut runs: Vec<_> = line.runs().collect();
        runs.sort_by_key(|run| run.text_range().start);
        for run in runs {
            for cluster in run.clusters() {
                let part = &text[cluster.text_range()];
                let advance = f64::from(cluster.advance()) / unit;
                let chars = u32::try_from(part.chars().count()).unwrap_or(u32::MAX);
                let space = part == " ";
                let newline = part.contains('\n');
                let starts = !space && !newline && word.space > 0.0;
                // A word wider than the line is broken where it no longer fits.
                let overflows = !space && !newline && word.width + advance > limit;
                if (starts || overflows) && word.chars > 0 {
                    next(&mut word);
                }
                word.chars += chars;
                if newline {
                    word.ends_line = true;
                    next(&mut word);
                } else if space {
                    word.space += advance;
                } else {
                    word.width += advance;
                }
            }
        }
    }
    if word.chars > 0 {
        next(&mut word);
    }
    let penalties = Penalties {
        // A line may never be too long: the paper ends there.
        overflow_penalty: 1_000_000,
        short_last_line_fraction: 6,
        short_last_line_penalty: 400,
        ..Penalties::new()
    };
    words
        .split_inclusive(|word| word.ends_line)
        .flat_map(|words| {
            let lines = wrap_optimal_fit(words, &[limit], &penalties)
                .unwrap_or_else(|_| words.chunks(1).collect());
            lines
                .into_iter()
                .map(|line| line.iter().map(|word| word.chars).sum())
                .collect::<Vec<u32>>()
        })
        .collect()
}

fn collect(
    fonts: &Fonts,
    line: &parley::Line<'_, usize>,
    text: &str,
    missing: &mut Vec<Missing>,
) -> Line {
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
            let piece = match pieces.last_mut() {
                Some(last) if last.run == index && last.face == face => last,
                _ => {
                    pieces.push(Piece {
                        x,
                        width: 0.0,
                        face,
                        run: index,
                        text: String::new(),
                        bytes: bytes.clone(),
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
    Line {
        pieces,
        width: visible - first,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::{Origin, text_of};

    const STYLE: Style = Style {
        size: 11.0,
        leading: 14.0,
        bold: false,
        width: 200.0,
        right_to_left: false,
    };

    fn set(text: &str) -> (Vec<Line>, Vec<Missing>) {
        lines(
            &mut Fonts::new(),
            &[Run::new(text, Origin::Template)],
            STYLE,
        )
    }

    fn words_of(line: &Line) -> String {
        line.pieces
            .iter()
            .map(|piece| piece.text.as_str())
            .collect()
    }

    #[test]
    fn paragraph_keeps_every_character() {
        let text =
            "An office of ill-treatment, difficult flowers: Ә Ғ Қ Ң Ө Ұ Ү Һ І — “ok”. ".repeat(4);
        let (lines, missing) = set(text.trim_end());
        assert_eq!(
            lines.iter().map(words_of).collect::<String>(),
            text.trim_end()
        );
        assert!(lines.len() > 4 && missing.is_empty(), "{missing:?}");
        for line in &lines {
            assert!(line.width <= STYLE.width + 0.01, "{}", words_of(line));
            for piece in &line.pieces {
                let shown: String = piece
                    .glyphs
                    .iter()
                    .map(|g| &piece.text[g.text.clone()])
                    .collect();
                assert_eq!(shown, piece.text);
            }
        }
    }

    #[test]
    fn paragraph_names_what_no_face_has() {
        let (_, missing) = set("Ann \u{4e2d}");
        assert_eq!(missing[0].character, '\u{4e2d}');
    }

    #[test]
    fn paragraph_breaks_where_the_writer_did_and_within_endless_words() {
        let (lines, _) = set("one\ntwo");
        assert_eq!(lines.len(), 2);
        let (lines, _) = set(&"x".repeat(200));
        assert!(lines.len() > 3);
        assert!(lines.iter().all(|line| line.width <= STYLE.width + 0.01));
    }

    #[test]
    fn paragraph_runs_stay_apart() {
        let runs = [
            Run::new("I am ", Origin::Template),
            Run::new("Ann", Origin::Sender),
        ];
        let (lines, _) = lines(&mut Fonts::new(), &runs, STYLE);
        let of: Vec<_> = lines[0]
            .pieces
            .iter()
            .map(|p| (p.run, p.text.as_str()))
            .collect();
        assert_eq!(of, [(0, "I am "), (1, "Ann")]);
        assert_eq!(words_of(&lines[0]), text_of(&runs));
    }
}
