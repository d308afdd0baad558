//! Text as glyphs, word by word: a word that was shaped once is known from then on, at any size.
//!
//! Ten thousand letters have a few hundred words between them, names and streets apart, and a
//! paragraph being typed differs in one word from what it was. What is written from right to left
//! is shaped as a whole instead (see [`super::paragraph`]): there a word's place is not its own.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use parley::{FontFamily, FontStyle, FontWeight, StyleProperty};

use super::fonts::FAMILY;
use super::measured;
use super::paragraph::Style;
use super::{Face, Fonts};
use crate::letter::Run;

/// How many words of a weight and slant are kept.
const MOST_KNOWN: usize = 20_000;
/// The size at which words are shaped, in points.
const SIZE: f32 = 1000.0;

/// The words that were shaped, by weight and slant.
#[derive(Default)]
pub(super) struct Words([HashMap<Box<str>, Arc<Word>>; 4]);

/// A word as glyphs, at 1000 points.
struct Word {
    clusters: Vec<WordCluster>,
    glyphs: Vec<Glyph>,
}

struct WordCluster {
    /// How many bytes it has.
    bytes: usize,
    chars: u32,
    advance: f32,
    face: Face,
    glyphs: Range<usize>,
}

/// A glyph.
#[derive(Clone, Copy)]
pub(super) struct Glyph {
    /// Its number in the face; 0 if the face has none.
    pub(super) id: u16,
    /// How far the next one stands.
    pub(super) advance: f32,
    /// How far it is moved to the right.
    pub(super) dx: f32,
    /// How far it is moved up.
    pub(super) dy: f32,
}

/// A text as glyphs. Lengths are points.
pub(super) struct Shaped {
    pub(super) clusters: Vec<Cluster>,
    glyphs: Vec<Glyph>,
}

/// The least of a text that has glyphs of its own.
pub(super) struct Cluster {
    pub(super) bytes: Range<usize>,
    pub(super) chars: u32,
    /// The index of the run.
    pub(super) run: usize,
    pub(super) face: Face,
    pub(super) advance: f32,
    glyphs: Range<usize>,
}

/// Whether the words of a text stand in the order in which they are read, whatever is beside them.
pub(super) fn is_simple(text: &str, style: Style) -> bool {
    let other = |c: char| {
        matches!(c,
            '\u{590}'..='\u{8ff}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
            | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
    };
    !style.right_to_left && !text.chars().any(other)
}

impl Shaped {
    /// Shapes the text of these runs.
    pub(super) fn of(fonts: &mut Fonts, runs: &[Run], text: &str, style: Style) -> Self {
        let mut shaped = Self {
            clusters: Vec::with_capacity(text.len()),
            glyphs: Vec::with_capacity(text.len()),
        };
        // What stands between two spaces and is of one weight and slant, whosever it is.
        let mut from = 0;
        let mut ends = Vec::with_capacity(runs.len());
        for (index, run) in runs.iter().enumerate() {
            let end = ends.last().copied().unwrap_or(0) + run.text.len();
            ends.push(end);
            let weight = weight(run, style);
            let goes_on = runs.get(index + 1).map(|next| self::weight(next, style)) == Some(weight);
            if goes_on {
                continue;
            }
            for word in words(&text[from..end]) {
                let known = fonts.word(word, weight);
                shaped.push(&known, from, &ends, style.size / SIZE);
                from += word.len();
            }
        }
        shaped
    }

    fn push(&mut self, word: &Word, from: usize, ends: &[usize], scale: f32) {
        let mut at = from;
        for cluster in &word.clusters {
            let first = self.glyphs.len();
            let glyphs = &word.glyphs[cluster.glyphs.clone()];
            self.glyphs.extend(glyphs.iter().map(|glyph| Glyph {
                id: glyph.id,
                advance: glyph.advance * scale,
                dx: glyph.dx * scale,
                dy: glyph.dy * scale,
            }));
            self.clusters.push(Cluster {
                bytes: at..at + cluster.bytes,
                chars: cluster.chars,
                run: ends.partition_point(|end| *end <= at),
                face: cluster.face,
                advance: cluster.advance * scale,
                glyphs: first..self.glyphs.len(),
            });
            at += cluster.bytes;
        }
    }

    /// The glyphs of a cluster.
    pub(super) fn glyphs(&self, cluster: &Cluster) -> &[Glyph] {
        &self.glyphs[cluster.glyphs.clone()]
    }

    /// The widths of the clusters; `unit` is half an em in points.
    pub(super) fn measure(&self, unit: f64) -> Vec<measured::Cluster> {
        let clusters = self.clusters.iter();
        let measured = clusters.map(|cluster| measured::Cluster {
            bytes: cluster.bytes.clone(),
            width: f64::from(cluster.advance) / unit,
            begins: !cluster.glyphs.is_empty(),
        });
        measured.collect()
    }
}

/// Weight and slant as an index.
fn weight(run: &Run, style: Style) -> usize {
    usize::from(run.bold || style.bold) + 2 * usize::from(run.italic)
}

/// The words of a text and the spaces between them, one each.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let parts = |c: char| c.is_whitespace();
    text.split_inclusive(parts).flat_map(move |word| {
        let space = word.chars().next_back().filter(|c| parts(*c));
        let (word, space) = word.split_at(word.len() - space.map_or(0, char::len_utf8));
        [word, space].into_iter().filter(|part| !part.is_empty())
    })
}

impl Fonts {
    /// A word of this weight and slant as glyphs.
    fn word(&mut self, text: &str, weight: usize) -> Arc<Word> {
        if let Some(known) = self.words.0[weight].get(text) {
            return known.clone();
        }
        let word = Arc::new(self.shape_word(text, weight));
        let known = &mut self.words.0[weight];
        if known.len() >= MOST_KNOWN {
            known.clear();
        }
        known.insert(text.into(), word.clone());
        word
    }

    fn shape_word(&mut self, text: &str, weight: usize) -> Word {
        let mut builder = self
            .layout
            .ranged_builder(&mut self.context, text, 1.0, false);
        builder.push_default(StyleProperty::FontFamily(FontFamily::from(FAMILY)));
        builder.push_default(StyleProperty::FontSize(SIZE));
        if weight & 1 != 0 {
            builder.push_default(StyleProperty::FontWeight(FontWeight::BOLD));
        }
        if weight & 2 != 0 {
            builder.push_default(StyleProperty::FontStyle(FontStyle::Italic));
        }
        let mut layout = builder.build(text);
        layout.break_all_lines(None);
        let mut word = Word {
            clusters: Vec::new(),
            glyphs: Vec::new(),
        };
        for line in layout.lines() {
            for run in line.runs() {
                let face = self.face(run.font());
                for cluster in run.clusters() {
                    let bytes = cluster.text_range();
                    let chars = text[bytes.clone()].chars().count();
                    let first = word.glyphs.len();
                    // The end of a line shows nothing.
                    if !text[bytes.clone()].contains('\n') {
                        word.glyphs.extend(cluster.glyphs().map(|glyph| Glyph {
                            id: u16::try_from(glyph.id).unwrap_or(0),
                            advance: glyph.advance,
                            dx: glyph.x,
                            dy: glyph.y,
                        }));
                    }
                    word.clusters.push(WordCluster {
                        bytes: bytes.len(),
                        chars: u32::try_from(chars).unwrap_or(u32::MAX),
                        advance: cluster.advance(),
                        face,
                        glyphs: first..word.glyphs.len(),
                    });
                }
            }
        }
        word
    }
}
