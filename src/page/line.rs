//! A line of a paragraph, put together from what was shaped.

use std::ops::Range;

use super::paragraph::Missing;
use super::shape::{self, ClusterKind, LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK, Shaped, Token};
use super::{Face, Fonts, Glyph};

/// A place in a text that was shaped word by word: before this cluster of this token.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct TextPosition {
    pub(super) token: usize,
    pub(super) cluster: usize,
}

impl TextPosition {
    /// The place so many characters further on.
    pub(super) fn after(self, chars: u32, shaped: &Shaped) -> Self {
        let (mut at, mut left) = (self, chars);
        while let Some(token) = shaped.tokens.get(at.token)
            && left > 0
        {
            if at.cluster == 0 && token.word.chars <= left {
                left -= token.word.chars;
                at.token += 1;
                continue;
            }
            match token.word.clusters.get(at.cluster) {
                Some(cluster) => {
                    left = left.saturating_sub(cluster.chars);
                    at.cluster += 1;
                }
                None => {
                    at = Self {
                        token: at.token + 1,
                        cluster: 0,
                    };
                }
            }
        }
        at
    }

    /// The byte of the text that it is before.
    pub(super) fn byte(self, shaped: &Shaped, text: &str) -> usize {
        let token = shaped.tokens.get(self.token);
        token.map_or(text.len(), |token| {
            let cluster = token.word.clusters.get(self.cluster);
            token.start + cluster.map_or(token.word.len(), |cluster| cluster.bytes.start)
        })
    }
}

/// A line of a paragraph, from its own left edge.
#[derive(Clone, Debug, Default, PartialEq)]
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
    /// Whether they are read from right to left.
    pub leftwards: bool,
    /// The glyphs.
    pub glyphs: Vec<Glyph>,
}

impl Piece {
    /// Adds the glyphs of a cluster of this text, and says whether the face has none for it. Of
    /// several the first carries the text; a cluster without any is a letter of the ligature before.
    fn show(&mut self, glyphs: &[shape::Glyph], scale: f32, text: Range<usize>) -> bool {
        let end = text.end;
        let mut carried = text;
        let mut missing = false;
        for glyph in glyphs {
            missing |= glyph.id == 0;
            self.glyphs.push(Glyph {
                id: glyph.id,
                advance: glyph.advance * scale,
                dx: glyph.dx * scale,
                dy: glyph.dy * scale,
                text: std::mem::replace(&mut carried, end..end),
            });
        }
        if glyphs.is_empty()
            && let Some(last) = self.glyphs.last_mut()
        {
            last.text.end = end;
        }
        missing
    }
}

impl Line {
    /// What stands on a line of a layout, which is read from right to left or not, as the letter is; `parted` are
    /// the words that a hyphen parts.
    pub(super) fn collect(
        fonts: &Fonts,
        line: &parley::Line<'_, usize>,
        (leftwards, letter_leftwards): (bool, bool),
        text: &str,
        parted: &[&Range<usize>],
        missing: &mut Vec<Missing>,
    ) -> Self {
        let mut collected = Collected::new(text, parted, missing);
        collected.leftwards = leftwards;
        for run in line.runs() {
            let face = fonts.face(run.font());
            for cluster in run.visual_clusters() {
                let glyphs = cluster.glyphs().map(|glyph| shape::Glyph {
                    id: u16::try_from(glyph.id).unwrap_or(0),
                    advance: glyph.advance,
                    dx: glyph.x,
                    // The shaper counts downwards.
                    dy: -glyph.y,
                });
                let glyphs: Vec<shape::Glyph> = glyphs.collect();
                let cluster = Cluster {
                    bytes: cluster.text_range(),
                    advance: cluster.advance(),
                    run: cluster.style().brush,
                    face,
                    kind: ClusterKind::of(&text[cluster.text_range()]),
                    leftwards: run.is_rtl(),
                    glyphs: &glyphs,
                };
                collected.push(&cluster);
            }
            collected.waiting.clear();
        }
        if letter_leftwards && !leftwards {
            collected.end_forward();
        }
        collected.line()
    }

    /// What stands on a line between two places of a text that was shaped word by word.
    pub(super) fn between(
        shaped: &Shaped,
        from: TextPosition,
        to: TextPosition,
        text: &str,
        parted: &[&Range<usize>],
        missing: &mut Vec<Missing>,
    ) -> Self {
        let mut collected = Collected::new(text, parted, missing);
        for index in from.token..=to.token {
            let Some(token) = shaped.tokens.get(index) else {
                break;
            };
            let clusters = &token.word.clusters;
            let first = if index == from.token { from.cluster } else { 0 };
            let last = if index == to.token {
                to.cluster.min(clusters.len())
            } else {
                clusters.len()
            };
            // Most words are of one run.
            let run = shaped.run(token.start);
            let whole = shaped.run(token.start + token.word.len().saturating_sub(1)) == run;
            let run_of = |cluster: &shape::Cluster| {
                if whole {
                    run
                } else {
                    shaped.run(token.start + cluster.bytes.start)
                }
            };
            let is_within = |cluster: &shape::Cluster| {
                let start = token.start + cluster.bytes.start;
                parted.iter().any(|word| word.contains(&start))
            };
            let clusters = clusters.get(first..last).unwrap_or_default();
            let alike = clusters.chunk_by(|one, other| {
                one.face == other.face
                    && (whole || run_of(one) == run_of(other))
                    && (parted.is_empty() || is_within(one) == is_within(other))
            });
            for alike in alike {
                let Some(first) = alike.first().filter(|one| one.kind != ClusterKind::LineEnd)
                else {
                    continue; // the end of a line is a token of its own
                };
                let (run, within) = (run_of(first), is_within(first));
                collected.push_part(token, alike, run, within, shaped.scale);
            }
        }
        collected.line()
    }
}

/// About how many letters are on a line.
const LINE: usize = 96;

/// The least of a line that has glyphs of its own.
struct Cluster<'a> {
    bytes: Range<usize>,
    advance: f32,
    run: usize,
    face: Face,
    kind: ClusterKind,
    /// Whether it is read from right to left.
    leftwards: bool,
    glyphs: &'a [shape::Glyph],
}

/// A line being put together, from left to right.
struct Collected<'a> {
    text: &'a str,
    parted: &'a [&'a Range<usize>],
    missing: &'a mut Vec<Missing>,
    pieces: Vec<Piece>,
    x: f32,
    visible: f32,
    /// Where the first letter stands: the space at the end of a line from right to left is on its
    /// left.
    first: Option<f32>,
    /// Letters from right to left whose ligature's glyph, which is to their left, is to come.
    waiting: String,
    /// Whether the line is read from right to left.
    leftwards: bool,
    /// Whether nothing but points and spaces stands behind what is read the other way.
    beside: bool,
}

impl<'a> Collected<'a> {
    fn new(text: &'a str, parted: &'a [&'a Range<usize>], missing: &'a mut Vec<Missing>) -> Self {
        Self {
            text,
            parted,
            missing,
            pieces: Vec::new(),
            x: 0.0,
            visible: 0.0,
            first: None,
            waiting: String::new(),
            leftwards: false,
            beside: false,
        }
    }

    /// Begins a piece for these bytes, unless the last one is of the same run and face, is read the same way, and
    /// is of a parted word or not as they are.
    fn begin(
        &mut self,
        bytes: &Range<usize>,
        run: usize,
        face: Face,
        within: bool,
        leftwards: bool,
    ) {
        let goes_on = self.pieces.last().is_some_and(|last| {
            (last.run, last.face, last.copied.is_some(), last.leftwards)
                == (run, face, within, leftwards)
        });
        if !goes_on {
            let room = LINE.min(self.text.len() - bytes.start);
            self.pieces.push(Piece {
                x: self.x,
                width: 0.0,
                face,
                run,
                text: String::with_capacity(room),
                bytes: bytes.clone(),
                copied: within.then(String::new),
                leftwards,
                glyphs: Vec::with_capacity(room),
            });
        }
    }

    /// Puts a part of a word that is of one piece behind what is there.
    fn push_part(
        &mut self,
        token: &Token,
        clusters: &[shape::Cluster],
        run: usize,
        within: bool,
        scale: f32,
    ) {
        let ([first, ..], [.., last]) = (clusters, clusters) else {
            return;
        };
        let bytes = token.start + first.bytes.start..token.start + last.bytes.end;
        self.begin(&bytes, run, first.face, within, false);
        let Some(piece) = self.pieces.last_mut() else {
            return; // there is one, just begun if need be
        };
        let start = piece.text.len();
        piece.text.push_str(&self.text[bytes.clone()]);
        piece.bytes.end = piece.bytes.end.max(bytes.end);
        for cluster in clusters {
            let glyphs = token.word.glyphs(cluster);
            let at = |byte: usize| start + byte - first.bytes.start;
            let text = at(cluster.bytes.start)..at(cluster.bytes.end);
            if piece.show(glyphs, scale, text.clone()) {
                let character = piece.text[text].chars().next();
                self.missing
                    .extend(character.map(|character| Missing { character, run }));
            }
            let advance = cluster.advance * scale;
            piece.width += advance;
            if cluster.kind == ClusterKind::Visible {
                self.first.get_or_insert(self.x);
                self.visible = self.x + advance;
            }
            self.x += advance;
        }
    }

    fn push(&mut self, cluster: &Cluster<'_>) {
        let bytes = &cluster.bytes;
        if cluster.kind == ClusterKind::LineEnd {
            return;
        }
        let part = &self.text[bytes.clone()];
        let within = self.parted.iter().any(|word| word.contains(&bytes.start));
        // What is read the other way is held apart from the points and brackets on both its sides: a program that
        // copies from the file would take those at its left for its beginning, and those at its right for its end.
        let before = self.pieces.last().is_some_and(|last| last.leftwards);
        let is_of_line = part.contains(shape::is_of_leftwards_script);
        let is_mark = cluster.kind == ClusterKind::Visible && !is_of_line;
        let turns = self.leftwards
            && if cluster.leftwards {
                self.beside && is_mark
            } else {
                before
            };
        self.beside = !cluster.leftwards || self.beside && !is_of_line;
        self.begin(bytes, cluster.run, cluster.face, within, cluster.leftwards);
        let Some(piece) = self.pieces.last_mut() else {
            return; // there is one, just begun if need be
        };
        let start = piece.text.len();
        if turns {
            piece.text.push(RIGHT_TO_LEFT_MARK);
        }
        piece.text.push_str(part);
        if cluster.leftwards && cluster.glyphs.is_empty() {
            piece.text.truncate(start);
            self.waiting.insert_str(0, part);
        } else if !self.waiting.is_empty() {
            piece.text.push_str(&std::mem::take(&mut self.waiting));
        }
        piece.width += cluster.advance;
        piece.bytes.start = piece.bytes.start.min(bytes.start);
        piece.bytes.end = piece.bytes.end.max(bytes.end);
        let text = start..piece.text.len();
        if !(cluster.leftwards && cluster.glyphs.is_empty())
            && piece.show(cluster.glyphs, 1.0, text)
        {
            self.missing
                .extend(part.chars().next().map(|character| Missing {
                    character,
                    run: cluster.run,
                }));
        }
        if cluster.kind == ClusterKind::Visible {
            self.first.get_or_insert(self.x);
            self.visible = self.x + cluster.advance;
        }
        self.x += cluster.advance;
    }

    /// Ends a line that is read from left to right among others: for a program that copies from the file, a point
    /// at its right end would belong to them.
    fn end_forward(&mut self) {
        let Some(piece) = self.pieces.last_mut() else {
            return;
        };
        let ends = piece.text.len();
        if let Some(last) = piece.glyphs.last_mut()
            && last.text.end == ends
            && piece.text.ends_with(|c: char| c.is_ascii_punctuation())
        {
            piece.text.push(LEFT_TO_RIGHT_MARK);
            last.text.end = piece.text.len();
        }
    }

    fn line(self) -> Line {
        let first = self.first.unwrap_or_default();
        let mut pieces = self.pieces;
        for piece in &mut pieces {
            piece.x -= first;
        }
        Line {
            pieces,
            width: self.visible - first,
        }
    }
}
