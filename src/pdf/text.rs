//! The words on the pages of a PDF that somebody else made, so that a sentence can be taken from it.
//!
//! They come in the order in which the pages draw them, which nearly all programs write as it is
//! read. Line ends and spaces are inferred from the positions of the letters.

use std::sync::Arc;

use hayro::hayro_interpret::font::GlyphRun;
use hayro::hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageDrawProps,
    InterpreterCache, InterpreterSettings, SoftMask, interpret_page,
};
use hayro::hayro_syntax::Pdf;
use hayro::kurbo::{Affine, BezPath, Point, Rect};
use hayro_cmap::BfString;

/// More pages than any report has.
const MAX_PAGES: usize = 3_000;
/// The most letters that are taken from one page.
const MAX_LETTERS: usize = 200_000;

/// The most text of one page, and of all, in bytes: a letter can stand for as many others as its
/// font says.
const MAX_ON_PAGE: usize = 1 << 20;
const MAX_TEXT: usize = 32 << 20;

/// A gap of so much of the letters' size parts two words.
const WORD: f64 = 0.18;
/// A step of so much of it begins another line.
const LINE: f64 = 0.5;
/// And of so much another paragraph.
const PARAGRAPH: f64 = 1.75;

/// The words of each page, its lines parted by line breaks and its paragraphs by two. A page that
/// is only a picture has none.
///
/// # Errors
/// A sentence, if the bytes are no PDF, or one that nobody can read without a password.
pub fn pages(pdf: &[u8]) -> Result<Vec<String>, String> {
    let data: Arc<Vec<u8>> = Arc::new(pdf.to_vec());
    let file = Pdf::new(data).map_err(|error| format!("no PDF: {error:?}"))?;
    let cache = InterpreterCache::new();
    let mut length = 0;
    let pages = file.pages().iter().take(MAX_PAGES).map_while(|page| {
        if length > MAX_TEXT {
            return None;
        }
        let mut context = Context::new(
            Affine::IDENTITY,
            Rect::new(0.0, 0.0, 1.0, 1.0),
            &cache,
            file.xref(),
            InterpreterSettings::default(),
        );
        let mut words = Words::default();
        interpret_page(page, &mut context, &mut words);
        length += words.text.len();
        Some(words.text.trim().to_owned())
    });
    Ok(pages.collect())
}

/// What was read of a page, and where the last letter ended.
#[derive(Default)]
struct Words {
    text: String,
    letters: usize,
    last: Option<(Point, f64)>,
}

impl Words {
    fn letter(&mut self, said: &str, at: Point, end: Point, size: f64) {
        self.letters += 1;
        if self.letters > MAX_LETTERS || self.text.len() + said.len() > MAX_ON_PAGE {
            return;
        }
        if let Some((before, last_size)) = self.last {
            let size = size.max(last_size).max(0.1);
            let step = (at.y - before.y).abs() / size;
            let is_back = at.x < before.x - size * 2.0;
            let has_gap = at.x - before.x > size * WORD;
            if step > PARAGRAPH {
                self.end_line();
                self.text.push('\n');
            } else if step > LINE || is_back {
                self.end_line();
            } else if has_gap && !self.text.ends_with([' ', '\n']) && said != " " {
                self.text.push(' ');
            }
        }
        let is_second_space = said.trim().is_empty() && self.text.ends_with([' ', '\n']);
        if !is_second_space {
            self.text.push_str(said);
        }
        self.last = Some((end, size));
    }

    fn end_line(&mut self) {
        let end = self.text.trim_end_matches([' ', '\t']).len();
        self.text.truncate(end);
        self.text.push('\n');
    }
}

impl Device<'_> for Words {
    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'_>, _: &DrawMode) {}

    fn push_clip_path(&mut self, _: &ClipPath) {}

    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'_>>, _: BlendMode) {}

    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, '_>, props: DrawProps<'_>, _: &DrawMode) {
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
                hayro::hayro_interpret::font::Glyph::Outline(glyph) => glyph.advance_width(),
                hayro::hayro_interpret::font::Glyph::Type3(glyph) => glyph.advance_width(),
            };
            let end = transform * Point::new(f64::from(advance.unwrap_or(500.0)), 0.0);
            self.letter(&said, at, end, size);
        }
    }

    fn draw_image(&mut self, _: Image<'_, '_>, _: ImageDrawProps<'_>) {}

    fn pop_clip(&mut self) {}

    fn pop_transparency_group(&mut self) {}
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::load;
    use crate::letter::{Draft, plain};
    use crate::page::Fonts;
    use crate::press;

    /// A letter of our own, read back: the same words on the same pages.
    #[test]
    fn text_of_a_pdf_is_what_its_pages_say() {
        let campaign = &load::built_in().campaign;
        let draft = Draft::to(campaign, "president");
        let today = jiff::civil::Date::constant(2026, 11, 21);
        let made = press::make(campaign, &draft, today, &mut Fonts::new());
        let pdf = made.preview().expect("a letter");
        let pages = pages(&pdf).expect("its words");
        assert_eq!(pages.len(), made.laid.as_ref().unwrap().pages.len());
        let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let all = flat(&pages.join(" "));
        let text = plain::text(made.letter.as_ref().unwrap());
        let mut tried = 0;
        for paragraph in text.split("\n\n").filter(|text| text.len() > 80) {
            // A paragraph that two pages share has a page's end within it.
            let first: String = flat(paragraph).chars().take(60).collect();
            assert!(all.contains(&first), "{first}\nis not in\n{all}");
            tried += 1;
        }
        assert!(tried > 3);
        assert!(pages[0].lines().count() > 15, "{}", pages[0]);
    }

    #[test]
    fn text_of_what_is_no_pdf_is_refused() {
        assert!(pages(b"not a PDF").is_err());
    }
}
