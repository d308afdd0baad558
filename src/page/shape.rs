//! Text as glyphs, word by word: each word is shaped once and reused, at any size.
//!
//! Ten thousand letters have a few hundred words between them, names and streets apart, and a
//! paragraph being typed differs in one word from what it was. What is written from right to left
//! is shaped as a whole instead (see [`super::paragraph`]): there a word's place is not its own.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use foldhash::fast::RandomState;
use parley::{FontFamily, FontStyle, FontWeight, Layout, StyleProperty};

use super::fonts::FAMILY;
use super::paragraph::Style;
use super::{Face, Fonts};
use crate::letter::Run;

/// How many words of a weight and slant are kept: those that letters share are some hundreds, and
/// names and house numbers hardly come again.
const MAX_KNOWN: usize = 4_000;
/// The size at which words are shaped, in points.
const SIZE: f32 = 1000.0;

/// The words that were shaped, by weight and slant.
#[derive(Default)]
pub(super) struct WordCache([HashMap<Box<str>, Arc<Word>, RandomState>; 4]);

/// A word as glyphs, at a size of its own.
pub(super) struct Word {
    pub(super) clusters: Vec<Cluster>,
    glyphs: Vec<Glyph>,
    /// How many characters it has.
    pub(super) chars: u32,
    /// How wide it is.
    pub(super) advance: f32,
}

/// The least of a word that has glyphs of its own.
pub(super) struct Cluster {
    /// The bytes of the word that it is.
    pub(super) bytes: Range<usize>,
    pub(super) chars: u32,
    pub(super) advance: f32,
    pub(super) face: Face,
    pub(super) kind: ClusterKind,
    glyphs: Range<usize>,
}

/// What a cluster's characters are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum ClusterKind {
    /// Something to be seen.
    Visible,
    /// White space.
    Space,
    /// With the end of a line among them.
    LineEnd,
}

impl ClusterKind {
    pub(super) fn of(text: &str) -> Self {
        if text.contains('\n') {
            Self::LineEnd
        } else if text.chars().all(char::is_whitespace) {
            Self::Space
        } else {
            Self::Visible
        }
    }
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

/// A text as words of glyphs.
pub(super) struct Shaped {
    pub(super) tokens: Vec<Token>,
    /// Where each run ends.
    ends: Vec<usize>,
    /// By how many times larger the text is than its words were shaped.
    pub(super) scale: f32,
}

/// A word, or a space, of a text.
pub(super) struct Token {
    /// Where in the text it begins.
    pub(super) start: usize,
    pub(super) word: Arc<Word>,
}

impl Word {
    fn of(clusters: Vec<Cluster>, glyphs: Vec<Glyph>) -> Self {
        Self {
            chars: clusters.iter().map(|cluster| cluster.chars).sum(),
            advance: clusters.iter().map(|cluster| cluster.advance).sum(),
            clusters,
            glyphs,
        }
    }

    /// These bytes of it as a word of their own.
    fn part(&self, bytes: Range<usize>) -> Self {
        let (mut clusters, mut glyphs) = (Vec::new(), Vec::new());
        for cluster in &self.clusters {
            if bytes.contains(&cluster.bytes.start) {
                let first = glyphs.len();
                glyphs.extend_from_slice(self.glyphs(cluster));
                clusters.push(Cluster {
                    bytes: cluster.bytes.start - bytes.start..cluster.bytes.end - bytes.start,
                    glyphs: first..glyphs.len(),
                    ..*cluster
                });
            }
        }
        Self::of(clusters, glyphs)
    }

    /// How many bytes it has.
    pub(super) fn len(&self) -> usize {
        self.clusters.last().map_or(0, |cluster| cluster.bytes.end)
    }

    /// The glyphs of a cluster.
    pub(super) fn glyphs(&self, cluster: &Cluster) -> &[Glyph] {
        &self.glyphs[cluster.glyphs.clone()]
    }
}

impl Cluster {
    /// Whether it begins a glyph.
    pub(super) fn begins(&self) -> bool {
        !self.glyphs.is_empty()
    }
}

/// Shows nothing, and belongs to what is read from left to right.
pub(super) const LEFT_TO_RIGHT_MARK: char = '\u{200e}';
/// Shows nothing, and belongs to what is read from right to left.
pub(super) const RIGHT_TO_LEFT_MARK: char = '\u{200f}';

/// Whether it shows nothing and only says which way is read.
pub(crate) fn is_direction_mark(c: char) -> bool {
    [LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK].contains(&c)
}

/// Whether it is a letter that is read from right to left.
pub(crate) fn is_leftwards(c: char) -> bool {
    c.is_alphabetic() && is_of_leftwards_script(c)
}

/// Whether it is a letter or a sign of a script that is read from right to left.
pub(super) fn is_of_leftwards_script(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

/// Whether a text is read from right to left: in a letter that is, all of it, but what has no letters
/// save those of the other way, such as an address abroad.
pub(super) fn reads_leftwards(text: &str, style: Style) -> bool {
    style.right_to_left && (text.contains(is_leftwards) || !text.contains(char::is_alphabetic))
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
        let mut tokens = Vec::with_capacity(text.len() / 3);
        // What stands between two spaces in one weight and slant, even if it is of several runs.
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
            for (text, word) in fonts.words(&text[from..end], weight) {
                tokens.push(Token { start: from, word });
                from += text.len();
            }
        }
        Self {
            tokens,
            ends,
            scale: style.size / SIZE,
        }
    }

    /// The words of a text that was shaped as a whole, of which only the widths are known.
    pub(super) fn of_layout(layout: &mut Layout<usize>, text: &str) -> Self {
        layout.break_all_lines(None);
        let mut tokens: Vec<Token> = Vec::new();
        let mut clusters = Vec::new();
        let close = |start: usize, clusters: &mut Vec<Cluster>, tokens: &mut Vec<Token>| {
            if !clusters.is_empty() {
                let word = Word::of(std::mem::take(clusters), Vec::new());
                let word = Arc::new(word);
                tokens.push(Token { start, word });
            }
        };
        let mut start = 0;
        for line in layout.lines() {
            // In the order of the text, which in a line of two directions is not that of the page.
            let mut runs: Vec<_> = line.runs().collect();
            runs.sort_by_key(|run| run.text_range().start);
            for cluster in runs.iter().flat_map(parley::Run::clusters) {
                let bytes = cluster.text_range();
                let part = &text[bytes.clone()];
                let kind = ClusterKind::of(part);
                let apart = part.chars().all(char::is_whitespace);
                if apart || clusters.is_empty() {
                    close(start, &mut clusters, &mut tokens);
                    start = bytes.start;
                }
                clusters.push(Cluster {
                    bytes: bytes.start - start..bytes.end - start,
                    chars: u32::try_from(part.chars().count()).unwrap_or(u32::MAX),
                    advance: cluster.advance(),
                    face: Face::Regular,
                    kind,
                    glyphs: 0..usize::from(cluster.glyphs().next().is_some()),
                });
                if apart {
                    close(start, &mut clusters, &mut tokens);
                }
            }
        }
        close(start, &mut clusters, &mut tokens);
        Self {
            tokens,
            ends: Vec::new(),
            scale: 1.0,
        }
    }

    /// The index of the run that this byte is of.
    pub(super) fn run(&self, byte: usize) -> usize {
        self.ends.partition_point(|end| *end <= byte)
    }
}

impl Token {
    /// The bytes of the text that it is.
    pub(super) fn bytes(&self) -> Range<usize> {
        self.start..self.start + self.word.len()
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
    /// The words of a text, of this weight and slant, as glyphs.
    fn words<'t>(&mut self, text: &'t str, weight: usize) -> Vec<(&'t str, Arc<Word>)> {
        let known = &self.words.0[weight];
        let found: Vec<_> = words(text)
            .map(|word| (word, known.get(word).cloned()))
            .collect();
        let new = found.iter().filter(|(_, known)| known.is_none());
        self.learn(new.map(|(word, _)| *word), weight);
        let all = found.into_iter();
        all.map(|(text, known)| (text, known.unwrap_or_else(|| self.word(text, weight))))
            .collect()
    }

    /// Shapes new words all at once: starting the shaper takes longer than a word.
    fn learn<'t>(&mut self, new: impl Iterator<Item = &'t str>, weight: usize) {
        let new: Vec<&str> = new
            .filter(|word| !word.starts_with(char::is_whitespace))
            .collect();
        if new.is_empty() {
            return;
        }
        // Each on a line of its own, so that none is shaped by its neighbour.
        let whole = self.shape_word(&new.join("\n"), weight);
        let known = &mut self.words.0[weight];
        if known.len() >= MAX_KNOWN {
            known.clear();
        }
        let mut start = 0;
        for text in new {
            let part = whole.part(start..start + text.len());
            start += text.len() + 1;
            known.insert(text.into(), Arc::new(part));
        }
    }

    /// A word of this weight and slant as glyphs.
    fn word(&mut self, text: &str, weight: usize) -> Arc<Word> {
        if let Some(known) = self.words.0[weight].get(text) {
            return known.clone();
        }
        let word = Arc::new(self.shape_word(text, weight));
        self.words.0[weight].insert(text.into(), word.clone());
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
        let (mut clusters, mut glyphs) = (Vec::new(), Vec::new());
        for line in layout.lines() {
            for run in line.runs() {
                let face = self.face(run.font());
                for cluster in run.clusters() {
                    let bytes = cluster.text_range();
                    let chars = text[bytes.clone()].chars().count();
                    let kind = ClusterKind::of(&text[bytes.clone()]);
                    let first = glyphs.len();
                    // The end of a line shows nothing.
                    if kind != ClusterKind::LineEnd {
                        glyphs.extend(cluster.glyphs().map(|glyph| Glyph {
                            id: u16::try_from(glyph.id).unwrap_or(0),
                            advance: glyph.advance,
                            dx: glyph.x,
                            // The shaper counts downwards.
                            dy: -glyph.y,
                        }));
                    }
                    clusters.push(Cluster {
                        bytes,
                        chars: u32::try_from(chars).unwrap_or(u32::MAX),
                        advance: cluster.advance(),
                        face,
                        kind,
                        glyphs: first..glyphs.len(),
                    });
                }
            }
        }
        Word::of(clusters, glyphs)
    }
}

#[cfg(test)]
mod tests;
