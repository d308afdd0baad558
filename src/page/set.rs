//! Setting type: runs to lines, lines to words at fixed positions.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;

use super::line::Line;
use super::paragraph::{self, Style};
use super::{Fonts, Inside, Slug, Stationery, Words};
use crate::letter::{Content, Letter, Origin, Role, Run};

/// A line that is never broken, in points.
pub(super) const ENDLESS: f32 = 1_000_000.0;

/// How many paragraphs are kept for the next letter.
const MOST_KNOWN: usize = 1_000;

/// Paragraphs that were set, found by what they say and how they are set.
#[derive(Default)]
pub(super) struct Known {
    keys: RandomState,
    /// Of two with one number the later is kept.
    all: HashMap<u64, (Vec<Run>, Style, Arc<Set>)>,
}

impl Known {
    fn number(&self, runs: &[Run], style: Style) -> u64 {
        let lengths = [style.size, style.width].map(f32::to_bits);
        self.keys.hash_one((runs, lengths, style.bold))
    }

    fn get(&self, number: u64, runs: &[Run], style: Style) -> Option<Arc<Set>> {
        let (known_runs, known_style, set) = self.all.get(&number)?;
        (known_runs == runs && *known_style == style).then(|| set.clone())
    }

    fn insert(&mut self, number: u64, runs: &[Run], style: Style, set: Arc<Set>) {
        if self.all.len() >= MOST_KNOWN {
            self.all.clear();
        }
        self.all.insert(number, (runs.to_vec(), style, set));
    }
}

/// A line that was set, from its own left edge.
#[derive(Clone, Debug)]
pub(super) struct SetLine {
    /// What stands on it with its left edge, from left to right.
    pub(super) slugs: Vec<(f32, Arc<Slug>)>,
    /// How wide it is without the space at its end, in points.
    pub(super) width: f32,
}

impl SetLine {
    /// How wide it is with the space at its end, in points.
    pub(super) fn whole_width(&self) -> f32 {
        self.slugs.iter().map(|(_, slug)| slug.width).sum()
    }

    fn cast(line: Line, runs: &[Run], size: f32) -> Self {
        let slugs = line.pieces.into_iter().map(|piece| {
            let slug = Slug {
                print: Slug::print_of(piece.face, size, &piece.glyphs, piece.copied.as_deref()),
                width: piece.width,
                face: piece.face,
                size,
                text: piece.text,
                glyphs: piece.glyphs,
                origin: origin_of(runs, piece.run),
                bytes: piece.bytes,
                copied: piece.copied,
            };
            (piece.x, Arc::new(slug))
        });
        Self {
            slugs: slugs.collect(),
            width: line.width,
        }
    }
}

/// A paragraph that was set, and what of it cannot be printed.
pub(super) struct Set {
    lines: Arc<[SetLine]>,
    missing: Vec<(char, Origin)>,
}

impl Set {
    fn of(fonts: &mut Fonts, runs: &[Run], style: Style) -> Self {
        let (lines, missing) = paragraph::lines(fonts, runs, style);
        let lines = lines.into_iter();
        let missing = missing.into_iter();
        Self {
            lines: lines
                .map(|line| SetLine::cast(line, runs, style.size))
                .collect(),
            missing: missing
                .map(|one| (one.character, origin_of(runs, one.run)))
                .collect(),
        }
    }
}

fn origin_of(runs: &[Run], run: usize) -> Origin {
    runs.get(run)
        .map_or(Origin::Template, |run| run.origin.clone())
}

/// A letter being set on a paper.
pub(super) struct Setter<'a> {
    pub(super) letter: &'a Letter,
    pub(super) paper: &'a Stationery,
    pub(super) fonts: &'a mut Fonts,
    pub(super) missing: Vec<(char, Origin)>,
}

impl Setter<'_> {
    /// The lines of some runs; what cannot be printed is noted.
    pub(super) fn lines(&mut self, runs: &[Run], style: Style) -> Arc<[SetLine]> {
        // What is the same in every letter is set once.
        if runs.iter().any(|run| run.origin == Origin::Sender) {
            let set = Set::of(self.fonts, runs, style);
            return self.noted(&set);
        }
        let number = self.fonts.known.number(runs, style);
        if let Some(known) = self.fonts.known.get(number, runs, style) {
            return self.noted(&known);
        }
        let set = Arc::new(Set::of(self.fonts, runs, style));
        self.fonts.known.insert(number, runs, style, set.clone());
        self.noted(&set)
    }

    fn noted(&mut self, set: &Set) -> Arc<[SetLine]> {
        for one in &set.missing {
            if !self.missing.contains(one) {
                self.missing.push(one.clone());
            }
        }
        set.lines.clone()
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

/// The baseline of a line whose box begins at `top`: the type stands in its middle.
pub(super) fn baseline(top: f32, style: Style) -> f32 {
    // Source Serif's letters reach 0.67 em up (its capitals) and 0.24 em down.
    top + style.leading / 2.0 + style.size * (0.67 - 0.24) / 2.0 + style.size * 0.06
}

/// Where a line stands and what it is of.
pub(super) struct At {
    pub(super) x: f32,
    pub(super) baseline: f32,
    pub(super) role: Option<Role>,
    pub(super) block: usize,
    pub(super) part: usize,
    pub(super) inside: Inside,
}

/// A line's words where it stands.
pub(super) fn place(line: &SetLine, at: &At) -> impl Iterator<Item = Words> {
    line.slugs.iter().map(|(x, slug)| Words {
        x: at.x + x,
        baseline: at.baseline,
        role: at.role,
        block: at.block,
        part: at.part,
        inside: at.inside,
        slug: slug.clone(),
    })
}
