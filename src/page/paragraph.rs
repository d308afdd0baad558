//! A paragraph: shaped by parley ([`super::shape`]), its lines broken over the whole paragraph
//! rather than one after another ([`super::break_lines`]), and turned into words at fixed
//! positions.
//!
//! A hyphenated word is split into pieces that say what is copied instead of them: the whole word
//! for the first, nothing for the second. So text extracted from the PDF has the word whole,
//! whatever program extracts it.

use std::ops::Range;

use parley::{
    BaseDirection, FontFamily, FontStyle, FontWeight, Layout, LineHeight, StyleProperty,
    TextWrapMode,
};
use serde::Deserialize;

use super::break_lines::{Breaks, End, half_em};
use super::line::{Line, TextPosition};
use super::measure::Measured;
use super::set_lines::ENDLESS;
use super::shape::{Shaped, is_simple, reads_leftwards};
use super::{Fonts, Glyph};
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
    /// Whether all lines are of one width.
    pub setting: Setting,
    /// The patterns by which a word may be split where a line would gape.
    pub hyphens: Option<hypher::Lang>,
}

impl Style {
    /// A line that stays one.
    pub const fn line(size: f32, leading: f32) -> Self {
        Self {
            size,
            leading,
            bold: false,
            width: ENDLESS,
            right_to_left: false,
            setting: Setting::Ragged,
            hyphens: None,
        }
    }
}

/// How the lines of a paragraph end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Setting {
    /// Where the words do.
    #[default]
    Ragged,
    /// All at the same place, but the last: the spaces grow and shrink.
    Justified,
    /// Where the words do, each about as far as the others: a heading's.
    Balanced,
}

/// What cannot be printed: a character that no embedded face has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// The character.
    pub character: char,
    /// The index of its run.
    pub run: usize,
}

/// A paragraph of which it is known where its lines end.
pub(super) struct Broken<'a> {
    text: String,
    runs: &'a [Run],
    style: Style,
    ends: Vec<End>,
    how: How,
}

/// How a paragraph was shaped.
enum How {
    /// Word by word; each line begins and ends at one of these places.
    Words(Shaped, Vec<TextPosition>),
    /// As a whole, for words do not stand in the order in which they are read.
    Whole(Box<Layout<usize>>),
}

impl<'a> Broken<'a> {
    /// Breaks a paragraph, unless there is nothing in it.
    pub(super) fn new(fonts: &mut Fonts, runs: &'a [Run], style: Style) -> Option<Self> {
        let text: String = runs.iter().map(|run| run.text.as_str()).collect();
        if text.trim().is_empty() {
            return None;
        }
        let ends = |fonts: &mut Fonts, shaped: &Shaped| {
            let measured = Measured::new(shaped, &text, runs, half_em(style));
            Breaks::new(measured, style, &mut fonts.fits).ends()
        };
        let (ends, how) = if is_simple(&text, style) {
            let shaped = Shaped::of(fonts, runs, &text, style);
            let ends = ends(fonts, &shaped);
            let mut places = vec![TextPosition::default()];
            let mut at = TextPosition::default();
            for end in &ends {
                at = at.after(end.chars, &shaped);
                places.push(at);
            }
            (ends, How::Words(shaped, places))
        } else {
            let mut layout = shape(fonts, runs, &text, style);
            let ends = ends(fonts, &Shaped::of_layout(&mut layout, &text));
            let mut breaker = layout.break_lines();
            for end in &ends {
                breaker.break_next_with_length(end.chars);
            }
            breaker.finish();
            (ends, How::Whole(Box::new(layout)))
        };
        Some(Self {
            text,
            runs,
            style,
            ends,
            how,
        })
    }

    /// How many lines it has.
    pub(super) fn len(&self) -> usize {
        match &self.how {
            How::Words(..) => self.ends.len(),
            How::Whole(layout) => layout.len(),
        }
    }

    /// The bytes of a line that looks the same wherever its words stand on one: no word is split
    /// at either end of it.
    pub(super) fn alone(&self, index: usize) -> Option<Range<usize>> {
        let How::Words(shaped, places) = &self.how else {
            return None;
        };
        let parted = |end: Option<&End>| end.is_some_and(|end| end.parted.is_some());
        let before = index
            .checked_sub(1)
            .and_then(|before| self.ends.get(before));
        if parted(before) || parted(self.ends.get(index)) {
            return None;
        }
        let (from, to) = (places.get(index)?, places.get(index + 1)?);
        Some(from.byte(shaped, &self.text)..to.byte(shaped, &self.text))
    }

    /// These bytes of it.
    pub(super) fn text(&self, bytes: Range<usize>) -> &str {
        &self.text[bytes]
    }

    /// Whether a line grows to fill the measure.
    pub(super) fn grows(&self, index: usize) -> bool {
        let last = self.ends.get(index).is_none_or(|end| end.last);
        self.style.setting == Setting::Justified && !last
    }

    /// A line; what no face has is noted.
    pub(super) fn line(&self, fonts: &mut Fonts, index: usize, missing: &mut Vec<Missing>) -> Line {
        let parted = self.ends.iter().filter_map(|end| end.parted.as_ref());
        let parted: Vec<&Range<usize>> = parted.collect();
        let text = &self.text;
        let mut line = match &self.how {
            How::Words(shaped, places) => {
                let from = places.get(index).copied().unwrap_or_default();
                let to = places.get(index + 1).copied().unwrap_or(from);
                Line::between(shaped, from, to, text, &parted, missing)
            }
            How::Whole(layout) => match layout.get(index) {
                Some(line) => {
                    let ways = (reads_leftwards(text, self.style), self.style.right_to_left);
                    Line::collect(fonts, &line, ways, text, &parted, missing)
                }
                None => Line::default(),
            },
        };
        if let Some(end) = self.ends.get(index) {
            part(fonts, &mut line, end, text, self.runs, self.style);
        }
        let justified = self.style.setting == Setting::Justified;
        // The last line is as wide as its words, unless it was filled with narrow spaces.
        if self.grows(index) || justified && line.width > self.style.width {
            line.justify(self.style.width, reads_leftwards(text, self.style));
        }
        line
    }
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
    // The letter's, whatever a line begins with: a name from right to left does not turn the address.
    builder.set_base_direction(if reads_leftwards(text, style) {
        BaseDirection::Rtl
    } else {
        BaseDirection::Ltr
    });
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

/// The hyphen as it stands after the words of a run.
fn hyphen(fonts: &mut Fonts, style: Style, run: &Run) -> Option<Glyph> {
    let run = Run {
        text: "-".to_owned(),
        ..run.clone()
    };
    let shaped = Shaped::of(fonts, &[run], "-", style);
    let word = &shaped.tokens.first()?.word;
    let glyph = word.glyphs(word.clusters.first()?).first()?;
    Some(Glyph {
        id: glyph.id,
        advance: glyph.advance * shaped.scale,
        dx: glyph.dx * shaped.scale,
        dy: glyph.dy * shaped.scale,
        text: 0..0,
    })
}

/// Sets the hyphen where a line ends within a word.
fn part(fonts: &mut Fonts, line: &mut Line, end: &End, text: &str, runs: &[Run], style: Style) {
    let (Some(word), Some(piece)) = (&end.parted, line.pieces.last_mut()) else {
        return;
    };
    piece.copied = Some(text[word.clone()].to_owned());
    let Some(mut dash) = runs
        .get(piece.run)
        .and_then(|run| hyphen(fonts, style, run))
    else {
        return;
    };
    dash.text = piece.text.len()..piece.text.len();
    piece.width += dash.advance;
    line.width += dash.advance;
    piece.glyphs.push(dash);
}

#[cfg(test)]
pub(super) mod tests;
