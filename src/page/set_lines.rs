//! Setting type: runs to lines, lines to words at fixed positions.

use std::collections::HashMap;
use std::hash::BuildHasher;
use std::ops::Range;
use std::sync::Arc;

use foldhash::fast::RandomState;

use super::flow::Flow;
use super::line::Line;
use super::paragraph::{Broken, Missing, Style};
use super::{Fonts, GlyphRun, Inside, PlacedRun, Stationery};
use crate::letter::{Content, Letter, Origin, Role, Run};

/// A line that is never broken, in points.
pub(super) const ENDLESS: f32 = 1_000_000.0;

/// How many paragraphs are kept for the next letter.
const MAX_KNOWN: usize = 1_000;

/// Paragraphs that were set, found by what they say and how they are set.
#[derive(Default)]
pub(super) struct ParagraphCache {
    keys: RandomState,
    /// Of two with one number the later is kept.
    all: HashMap<u64, (Vec<Run>, Style, Set), RandomState>,
}

impl ParagraphCache {
    fn number(&self, runs: &[Run], style: Style) -> u64 {
        let lengths = [style.size, style.width].map(f32::to_bits);
        self.keys.hash_one((runs, lengths, style.bold))
    }

    fn get(&self, number: u64, runs: &[Run], style: Style) -> Option<Set> {
        let (known_runs, known_style, set) = self.all.get(&number)?;
        (known_runs == runs && *known_style == style).then(|| set.clone())
    }

    fn insert(&mut self, number: u64, runs: &[Run], style: Style, set: Set) {
        if self.all.len() >= MAX_KNOWN {
            self.all.clear();
        }
        self.all.insert(number, (runs.to_vec(), style, set));
    }
}

/// A line that was set, from its own left edge.
#[derive(Clone, Debug)]
pub(super) struct SetLine {
    /// How wide it is without the space at its end, in points.
    pub(super) width: f32,
    content: Arc<LineContent>,
    /// The byte of the paragraph's text that it begins with.
    start: usize,
}

/// A line as it was set once, wherever it stands.
#[derive(Debug)]
pub(super) struct LineContent {
    /// What stands on it with its left edge and its bytes of the line's text, as it is read.
    glyph_runs: Vec<(f32, Range<usize>, Arc<GlyphRun>)>,
    width: f32,
    /// What of it cannot be printed.
    missing: Vec<(char, Origin)>,
}

impl SetLine {
    fn of(content: Arc<LineContent>, start: usize) -> Self {
        Self {
            width: content.width,
            content,
            start,
        }
    }

    /// The glyph runs on it, as they are read.
    pub(super) fn glyph_runs(&self) -> impl Iterator<Item = &GlyphRun> {
        self.content
            .glyph_runs
            .iter()
            .map(|(_, _, glyph_run)| &**glyph_run)
    }

    /// What of it cannot be printed.
    pub(super) fn missing(&self) -> &[(char, Origin)] {
        &self.content.missing
    }

    /// How wide it is with the space at its end, in points.
    pub(super) fn whole_width(&self) -> f32 {
        self.glyph_runs().map(|glyph_run| glyph_run.width).sum()
    }
}

impl LineContent {
    /// Casts a line whose text begins with the byte `start` of the paragraph's.
    fn of(line: Line, missing: &[Missing], start: usize, runs: &[Run], size: f32) -> Self {
        let of_sender = |run: usize| runs.get(run).is_some_and(|r| r.origin == Origin::Sender);
        let personal = line.pieces.iter().any(|piece| of_sender(piece.run));
        let glyph_runs = line.pieces.into_iter().map(|piece| {
            let fingerprint = || {
                GlyphRun::fingerprint_of(
                    piece.face,
                    size,
                    &piece.glyphs,
                    &piece.text,
                    piece.copied.as_deref(),
                )
            };
            let glyph_run = GlyphRun {
                fingerprint: if personal { 0 } else { fingerprint() },
                width: piece.width,
                face: piece.face,
                size,
                text: piece.text,
                glyphs: piece.glyphs,
                origin: origin_of(runs, piece.run),
                lang: runs.get(piece.run).and_then(|run| run.lang.clone()),
                copied: piece.copied,
                leftwards: piece.leftwards,
            };
            let bytes =
                piece.bytes.start.saturating_sub(start)..piece.bytes.end.saturating_sub(start);
            (piece.x, bytes, Arc::new(glyph_run))
        });
        let mut glyph_runs: Vec<_> = glyph_runs.collect();
        // Whoever listens hears a line from right to left from its right.
        glyph_runs.sort_by_key(|(_, bytes, _)| bytes.start);
        let missing = missing.iter();
        Self {
            glyph_runs,
            width: line.width,
            missing: missing
                .map(|one| (one.character, origin_of(runs, one.run)))
                .collect(),
        }
    }
}

/// The lines of a paragraph.
type Set = Arc<[SetLine]>;

/// Sets some runs that are no part of a letter.
pub(super) fn set(fonts: &mut Fonts, runs: &[Run], style: Style) -> Set {
    let Some(broken) = Broken::new(fonts, runs, style) else {
        return Arc::new([]);
    };
    let personal = runs.iter().any(|run| run.origin == Origin::Sender);
    let lines = (0..broken.len()).map(|index| {
        // Where a line of the sender's paragraph has nothing of theirs, others may have the same.
        let bytes = broken.alone(index).filter(|_| personal);
        let fingerprint = bytes.as_ref().and_then(|bytes| {
            let text = broken.text(bytes.clone());
            shared(text, bytes, runs, style, broken.grows(index))
        });
        let start = bytes.map_or(0, |bytes| bytes.start);
        if let Some(known) = fingerprint.and_then(|fingerprint| fonts.lines.get(&fingerprint)) {
            return SetLine::of(known.clone(), start);
        }
        let mut missing = Vec::new();
        let line = broken.line(fonts, index, &mut missing);
        let content = Arc::new(LineContent::of(line, &missing, start, runs, style.size));
        if let Some(fingerprint) = fingerprint {
            if fonts.lines.len() >= MAX_KNOWN {
                fonts.lines.clear();
            }
            fonts.lines.insert(fingerprint, content.clone());
        }
        SetLine::of(content, start)
    });
    lines.collect()
}

/// The number of a line by what it says and how it is set; none if it says anything of the
/// sender's.
fn shared(
    text: &str,
    bytes: &Range<usize>,
    runs: &[Run],
    style: Style,
    grows: bool,
) -> Option<u128> {
    let mut end = 0;
    let mut parts = Vec::new();
    for run in runs {
        let start = end;
        end += run.text.len();
        let (from, to) = (start.max(bytes.start), end.min(bytes.end));
        if from < to {
            if run.origin == Origin::Sender {
                return None;
            }
            parts.push((to - from, &run.origin, run.bold, run.italic, &run.lang));
        }
    }
    let measure = if grows { style.width.to_bits() } else { 0 };
    let set = (style.size.to_bits(), style.bold, measure);
    Some(super::fingerprint_of(&(text, parts, set)))
}

fn origin_of(runs: &[Run], run: usize) -> Origin {
    runs.get(run)
        .map_or(Origin::Template, |run| run.origin.clone())
}

/// A letter being set on a paper.
pub(super) struct Typesetter<'a> {
    pub(super) letter: &'a Letter,
    pub(super) paper: &'a Stationery,
    pub(super) fonts: &'a mut Fonts,
    pub(super) missing: Vec<(char, Origin)>,
    /// Whether it is only looked for how much room the letter needs.
    pub(super) is_trying: bool,
    /// Blocks of the sender's whose lines are one each, by their places in the letter, as they are
    /// in the first size of type: what fits on a line in that fits on one in a smaller.
    pub(super) stand_ins: Vec<(usize, Vec<Flow>)>,
}

impl<'a> Typesetter<'a> {
    pub(super) fn new(letter: &'a Letter, paper: &'a Stationery, fonts: &'a mut Fonts) -> Self {
        Self {
            letter,
            paper,
            fonts,
            missing: Vec::new(),
            is_trying: false,
            stand_ins: Vec::new(),
        }
    }

    /// How a line is set that stays one and is read as the letter is; lengths are points.
    pub(super) fn one_line(&self, size: f32, leading: f32) -> Style {
        Style {
            right_to_left: self.letter.lang.is_right_to_left(),
            ..Style::line(size, leading)
        }
    }

    /// The lines of some runs; what cannot be printed is noted.
    pub(super) fn lines(&mut self, runs: &[Run], style: Style) -> Arc<[SetLine]> {
        let told = self.letter.languages.told(runs);
        let runs = told.as_deref().unwrap_or(runs);
        // What is the same in every letter is set once.
        if runs.iter().any(|run| run.origin == Origin::Sender) {
            let lines = set(self.fonts, runs, style);
            return self.noted(lines);
        }
        let number = self.fonts.known.number(runs, style);
        if let Some(known) = self.fonts.known.get(number, runs, style) {
            return self.noted(known);
        }
        let lines = set(self.fonts, runs, style);
        self.fonts.known.insert(number, runs, style, lines.clone());
        self.noted(lines)
    }

    fn noted(&mut self, lines: Set) -> Set {
        for line in lines.iter() {
            note(&mut self.missing, &line.content.missing);
        }
        lines
    }
}

/// Adds what of a line or a block cannot be printed, each once.
pub(super) fn note(missing: &mut Vec<(char, Origin)>, found: &[(char, Origin)]) {
    for one in found {
        if !missing.contains(one) {
            missing.push(one.clone());
        }
    }
}

/// The first block of this role and its lines.
pub(super) fn lines_of(letter: &Letter, role: Role) -> Option<(usize, &Vec<Vec<Run>>)> {
    letter
        .blocks
        .iter()
        .enumerate()
        .find_map(|(index, block)| match &block.content {
            Content::Lines(lines) if block.role == role => Some((index, lines)),
            _ => None,
        })
}

/// How far from the left edge of its room a line begins, in points: one from right to left ends where the
/// room does.
pub(super) fn begin(line: &SetLine, room: f32, style: Style) -> f32 {
    if style.right_to_left {
        room - line.width
    } else {
        0.0
    }
}

/// The baseline of a line whose box begins at `top`: the type stands in its middle.
pub(super) fn baseline(top: f32, style: Style) -> f32 {
    // Source Serif's letters reach 0.67 em up (its capitals) and 0.24 em down.
    top + style.leading / 2.0 + style.size * (0.67 - 0.24) / 2.0 + style.size * 0.06
}

/// Where a line stands and what it is of.
#[derive(Clone, Copy)]
pub(super) struct LinePlace {
    pub(super) x: f32,
    pub(super) baseline: f32,
    pub(super) role: Option<Role>,
    pub(super) block: usize,
    pub(super) part: usize,
    pub(super) inside: Inside,
}

/// A line's words where it stands.
pub(super) fn place(line: &SetLine, at: &LinePlace) -> impl Iterator<Item = PlacedRun> {
    line.content
        .glyph_runs
        .iter()
        .map(|(x, bytes, glyph_run)| PlacedRun {
            x: at.x + x,
            baseline: at.baseline,
            role: at.role,
            block: at.block,
            part: at.part,
            inside: at.inside,
            bytes: line.start + bytes.start..line.start + bytes.end,
            glyph_run: glyph_run.clone(),
        })
}
