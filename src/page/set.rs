//! Setting type: runs to lines, lines to words at fixed positions.

use super::paragraph::{self, Line, Missing, Style};
use super::{Fonts, Inside, Stationery, Words};
use crate::letter::{Content, Letter, Origin, Role, Run};

/// A line that is never broken, in points.
pub(super) const ENDLESS: f32 = 1_000_000.0;

/// How many paragraphs are kept for the next letter.
const MOST_KNOWN: usize = 1_000;

/// A paragraph and how it is set.
#[derive(PartialEq, Eq, Hash)]
pub(super) struct Key {
    runs: Vec<Run>,
    lengths: [u32; 3],
    bold: bool,
}

impl Key {
    fn of(runs: &[Run], style: Style) -> Self {
        Self {
            runs: runs.to_vec(),
            lengths: [style.size, style.leading, style.width].map(f32::to_bits),
            bold: style.bold,
        }
    }
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
    pub(super) fn lines(&mut self, runs: &[Run], style: Style) -> Vec<Line> {
        // What is the same in every letter is shaped once.
        let of_sender = |run: &Run| matches!(run.origin, Origin::Sender | Origin::Own);
        if runs.iter().any(of_sender) {
            let (lines, missing) = paragraph::lines(self.fonts, runs, style);
            self.note(runs, missing);
            return lines;
        }
        let key = Key::of(runs, style);
        if let Some(known) = self.fonts.known.get(&key) {
            let (lines, missing) = known.clone();
            self.note(runs, missing);
            return lines;
        }
        let (lines, missing) = paragraph::lines(self.fonts, runs, style);
        if self.fonts.known.len() >= MOST_KNOWN {
            self.fonts.known.clear();
        }
        self.fonts
            .known
            .insert(key, (lines.clone(), missing.clone()));
        self.note(runs, missing);
        lines
    }

    fn note(&mut self, runs: &[Run], missing: Vec<Missing>) {
        for one in missing {
            let origin = runs
                .get(one.run)
                .map_or(Origin::Template, |run| run.origin.clone());
            if !self.missing.contains(&(one.character, origin.clone())) {
                self.missing.push((one.character, origin));
            }
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
pub(super) fn place(line: &Line, runs: &[Run], style: Style, at: &At) -> Vec<Words> {
    line.pieces
        .iter()
        .map(|piece| Words {
            x: at.x + piece.x,
            baseline: at.baseline,
            width: piece.width,
            face: piece.face,
            size: style.size,
            text: piece.text.clone(),
            glyphs: piece.glyphs.clone(),
            origin: runs
                .get(piece.run)
                .map_or(Origin::Template, |run| run.origin.clone()),
            role: at.role,
            block: at.block,
            part: at.part,
            inside: at.inside,
            bytes: piece.bytes.clone(),
        })
        .collect()
}
