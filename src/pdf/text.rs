//! The words on the pages of a PDF that somebody else made, so that a sentence can be taken from it.
//!
//! They come in the order in which the pages draw them, which nearly all programs write as it is
//! read. Line ends and spaces are inferred from the positions of the letters, and each line says how
//! it looks: headings and columns are known by that. Where a file has no font of its own, one of
//! ours stands in for it: its text is read all the same.

use std::sync::Arc;

use hayro::hayro_interpret::font::{FontQuery, Glyph, GlyphRun};
use hayro::hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageDrawProps,
    InterpreterCache, InterpreterSettings, SoftMask, interpret_page,
};
use hayro::hayro_syntax::Pdf;
use hayro::kurbo::{Affine, BezPath, Point, Rect};
use hayro_cmap::BfString;
use serde::{Deserialize, Serialize};

use crate::page::Face;

/// More pages than any report has.
const MAX_PAGES: usize = 3_000;
/// The most letters that are taken from one page.
const MAX_LETTERS: usize = 200_000;

/// The most text of one page, and of all, in bytes: a letter can stand for as many others as its
/// font says.
const MAX_ON_PAGE: usize = 1 << 20;
const MAX_TEXT: usize = 32 << 20;

/// More pieces of a line than a table has columns.
const MAX_PIECES: usize = 64;

/// A gap of so much of the letters' size parts two words, and one of so much two columns.
const WORD: f64 = 0.18;
const COLUMN: f64 = 2.0;
/// One of so much may be between two cells of a table.
const CELL: f64 = 0.5;
/// A step of so much of it begins another line.
const LINE: f64 = 0.5;
/// Lines that are apart by so much more than lines of a page commonly are begin a paragraph.
const PARAGRAPH: f64 = 1.22;
/// Large lines that are apart by more than so much of their size are no longer of one title.
const LARGE: f64 = 1.6;
/// A step of more than this, in sizes of letters, is none from a line to the next.
const FAR: f64 = 3.0;
/// Letters so much smaller than those before, and raised, refer to a footnote.
const RAISED: f64 = 0.78;

/// A page's words, and how each of its lines looks.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PageText {
    /// Its lines, parted by line breaks; paragraphs by two.
    pub text: String,
    /// A look for each line of the text, empty ones included.
    pub looks: Vec<Look>,
    /// The words of each line that gaps part, as tables have them; nothing of lines without one.
    pub pieces: Vec<Vec<Piece>>,
}

/// Words of a line behind a gap or before one; lengths in points.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Piece {
    /// Where in the line they begin, in bytes.
    pub start: usize,
    /// Where they begin and end, from the page's left.
    pub sides: (f32, f32),
}

/// How a line looks; lengths in points.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Look {
    /// The size of most of its letters; 0 if not known.
    pub size: f32,
    /// Whether all of it is bold.
    pub is_bold: bool,
    /// Where it begins and ends, from the page's left; 0 if not known.
    pub left: f32,
    /// Where it ends.
    pub right: f32,
    /// How high above the page's foot it stands; 0 if not known.
    pub height: f32,
    /// Whether it stands apart from the line above, so that a paragraph begins.
    pub is_apart: bool,
    /// Whether it does not stand below the line before it: another column begins, or a page.
    pub is_elsewhere: bool,
}

/// The words of each page. A page that is only a picture has none.
///
/// # Errors
/// A sentence, if the bytes are no PDF, or one that nobody can read without a password.
pub fn pages(pdf: &[u8]) -> Result<Vec<PageText>, String> {
    let data: Arc<Vec<u8>> = Arc::new(pdf.to_vec());
    let file = Pdf::new(data).map_err(|error| format!("no PDF: {error:?}"))?;
    let cache = InterpreterCache::new();
    let mut length = 0;
    let pages = file.pages().iter().take(MAX_PAGES).map_while(|page| {
        if length > MAX_TEXT {
            return None;
        }
        let settings = InterpreterSettings {
            font_resolver: Arc::new(|query| Some((Arc::new(stand_in(query).data()), 0))),
            ..InterpreterSettings::default()
        };
        let mut context = Context::new(
            Affine::IDENTITY,
            Rect::new(0.0, 0.0, 1.0, 1.0),
            &cache,
            file.xref(),
            settings,
        );
        let mut words = LineCollector::default();
        interpret_page(page, &mut context, &mut words);
        let page = words.page();
        length += page.text.len();
        Some(page)
    });
    Ok(pages.collect())
}

/// The face that stands in for one that is not in the file. Only its widths matter, and those only
/// where the file does not say them.
fn stand_in(query: &FontQuery) -> Face {
    match query {
        FontQuery::Fallback(query) if query.is_bold => Face::Bold,
        _ => Face::Regular,
    }
}

/// What was read of a page, and where the last letter ended.
#[derive(Default)]
struct LineCollector {
    lines: Vec<Line>,
    length: usize,
    letters: usize,
    last: Option<(Point, f64)>,
}

/// A line that is being read.
#[derive(Default)]
struct Line {
    text: String,
    left: f64,
    right: f64,
    height: f64,
    /// Where in the text a gap ends, and where the words before and behind it end and begin.
    gaps: Vec<(usize, f64, f64)>,
    /// Its distance from the line before, in sizes of its letters; less than nothing is upwards.
    step: f64,
    sizes: Vec<(f64, usize)>,
    bold: usize,
    letters: usize,
}

impl Line {
    fn size(&self) -> f64 {
        let most = self.sizes.iter().max_by_key(|(_, count)| *count);
        most.map_or(0.0, |(size, _)| *size)
    }

    /// Its words that gaps part; nothing where there is none.
    #[expect(clippy::cast_possible_truncation, reason = "points on a page")]
    fn pieces(&self) -> Vec<Piece> {
        if self.gaps.is_empty() {
            return Vec::new();
        }
        let starts =
            std::iter::once((0, self.left)).chain(self.gaps.iter().map(|gap| (gap.0, gap.2)));
        let ends = self.gaps.iter().map(|gap| gap.1).chain([self.right]);
        let piece = |((start, left), right): ((usize, f64), f64)| Piece {
            start,
            sides: (left as f32, right as f32),
        };
        starts.zip(ends).map(piece).collect()
    }

    fn count(&mut self, size: f64, is_bold: bool) {
        self.letters += 1;
        self.bold += usize::from(is_bold);
        let near = |known: &(f64, usize)| (known.0 - size).abs() < 0.2;
        match self.sizes.iter().position(near) {
            Some(at) => self.sizes[at].1 += 1,
            None if self.sizes.len() < 16 => self.sizes.push((size, 1)),
            None => {}
        }
    }
}

impl LineCollector {
    fn letter(&mut self, said: &str, at: Point, end: Point, size: f64, is_bold: bool) {
        self.letters += 1;
        if self.letters > MAX_LETTERS || self.length + said.len() > MAX_ON_PAGE {
            return;
        }
        let is_space = said.trim().is_empty();
        let mut begins = self.lines.is_empty();
        let mut step = 0.0;
        if let Some((before, last_size)) = self.last {
            let most = size.max(last_size).max(0.1);
            step = (before.y - at.y) / most;
            let is_raised = size < last_size * RAISED && step < 0.0 && step > -0.9;
            if is_raised
                && said
                    .chars()
                    .all(|c| c.is_ascii_digit() || c.is_whitespace())
            {
                return;
            }
            let is_back = at.x < before.x - most * 2.0;
            let gap = (at.x - before.x) / most;
            begins |= step.abs() > LINE || is_back;
            if let Some(line) = self.lines.last_mut()
                && !begins
                && !is_space
            {
                if gap > COLUMN && !line.text.trim_end().is_empty() {
                    let end = line.text.trim_end().len();
                    line.text.truncate(end);
                    line.text.push_str("   ");
                } else if gap > WORD && !line.text.ends_with(' ') {
                    line.text.push(' ');
                }
                if gap > CELL && line.gaps.len() < MAX_PIECES {
                    line.gaps.push((line.text.len(), line.right, at.x));
                }
            }
        }
        if begins {
            if is_space {
                return;
            }
            let is_first = self.lines.is_empty();
            self.lines.push(Line {
                left: at.x,
                height: at.y,
                step: if is_first { -FAR } else { step },
                ..Line::default()
            });
        }
        let Some(line) = self.lines.last_mut() else {
            return;
        };
        if !(is_space && (line.text.ends_with(' ') || line.text.is_empty())) {
            line.text.push_str(said);
            self.length += said.len();
        }
        if !is_space {
            line.right = line.right.max(end.x);
            line.count(size, is_bold);
        }
        self.last = Some((end, size));
    }

    /// The lines as one text, with their looks.
    fn page(mut self) -> PageText {
        let mut steps: Vec<f64> = self.lines.iter().map(|line| line.step).collect();
        steps.retain(|step| (0.8..FAR).contains(step));
        steps.sort_by(f64::total_cmp);
        // Of a page with few lines or wide paragraphs the median says little: the lower third does.
        let common = steps.get(steps.len() / 3).copied().unwrap_or(1.2);
        let mut page = PageText::default();
        self.lines.retain(|line| !line.text.trim().is_empty());
        let sizes: Vec<f64> = self.lines.iter().map(Line::size).collect();
        let mut by_size = sizes.clone();
        by_size.sort_by(f64::total_cmp);
        for (at, line) in self.lines.iter().enumerate() {
            let is_elsewhere = line.step < LINE;
            // Lines of a title, large and of one size, are farther from each other than others.
            let is_same = at > 0 && (sizes[at - 1] - sizes[at]).abs() < 0.2;
            let smaller = by_size.partition_point(|size| *size < sizes[at] - 2.0);
            let is_large = is_same && smaller * 2 > sizes.len();
            let most = if is_large { LARGE } else { common * PARAGRAPH };
            let is_apart = !is_elsewhere && line.step > most;
            if (is_apart || is_elsewhere) && !page.text.is_empty() {
                page.text.push('\n');
                page.looks.push(Look::default());
                page.pieces.push(Vec::new());
            }
            page.pieces.push(line.pieces());
            page.text.push_str(line.text.trim_end());
            page.text.push('\n');
            #[expect(clippy::cast_possible_truncation, reason = "points on a page")]
            page.looks.push(Look {
                size: line.size() as f32,
                is_bold: line.bold * 10 > line.letters * 9,
                left: line.left as f32,
                right: line.right as f32,
                height: line.height as f32,
                is_apart,
                is_elsewhere,
            });
        }
        page.text.truncate(page.text.trim_end().len());
        page
    }
}

/// Whether a letter is of a bold face, by the font's own word or its name.
fn is_bold(glyph: &Glyph<'_>) -> bool {
    let Glyph::Outline(glyph) = glyph else {
        return false;
    };
    glyph.font_data().is_some_and(|font| {
        let name = font.postscript_name.as_deref().unwrap_or_default();
        let name = name.to_ascii_lowercase();
        font.weight.is_some_and(|weight| weight >= 600)
            || ["bold", "black", "heavy"]
                .iter()
                .any(|word| name.contains(word))
    })
}

impl Device<'_> for LineCollector {
    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'_>, _: &DrawMode) {}

    fn push_clip_path(&mut self, _: &ClipPath) {}

    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'_>>, _: BlendMode) {}

    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, '_>, props: DrawProps<'_>, _: &DrawMode) {
        let is_bold = run.glyphs().first().is_some_and(|glyph| is_bold(glyph));
        for glyph in run.glyphs() {
            let said = match glyph.as_unicode() {
                Some(BfString::Char(c)) => c.to_string(),
                Some(BfString::String(text)) => text,
                None => "\u{fffd}".to_owned(),
            };
            let said: String = said
                .chars()
                .filter(|c| !c.is_control())
                .map(|c| if c == '\u{a0}' { ' ' } else { c })
                .collect();
            let transform = props.transform * glyph.transform();
            let at = transform * Point::ZERO;
            // Letters are drawn in thousandths of their size.
            let size = (transform * Point::new(0.0, 1000.0) - at).hypot();
            let advance = match &**glyph {
                Glyph::Outline(glyph) => glyph.advance_width(),
                Glyph::Type3(glyph) => glyph.advance_width(),
            };
            let end = transform * Point::new(f64::from(advance.unwrap_or(500.0)), 0.0);
            self.letter(&said, at, end, size, is_bold);
        }
    }

    fn draw_image(&mut self, _: Image<'_, '_>, _: ImageDrawProps<'_>) {}

    fn pop_clip(&mut self) {}

    fn pop_transparency_group(&mut self) {}
}

#[cfg(test)]
mod tests;
