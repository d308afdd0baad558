//! What stands on a page, in the language of PDF contents.

use std::fmt::Write;
use std::sync::Arc;

use super::font::Faces;
use super::mark::{Marker, actual_text};
use crate::campaign::Picture;
use crate::page::{Face, Ink, Item, Page, Panel, Words};

/// A page's content, in marked contents if there is a marker. Its glyphs were numbered before.
pub(super) fn content(
    page: &Page,
    faces: &Faces,
    pictures: &[Arc<Picture>],
    marker: &mut Option<Marker>,
) -> Vec<u8> {
    let mut out = String::new();
    let mut font = None;
    for (index, item) in page.items.iter().enumerate() {
        let parted = matches!(item, Item::Words(words) if words.copied.is_some());
        match marker {
            Some(marker) => marker.before(item, &page.items[index + 1..], &mut out),
            None if parted => {
                out.push_str("/Span<<");
                actual_text(item, &mut out);
                out.push_str(">>BDC\n");
            }
            None => {}
        }
        match item {
            Item::Words(words) => write_words(words, page.height, faces, &mut font, &mut out),
            Item::Panel(panel) => write_panel(panel, page.height, pictures, &mut out),
            Item::Rule(rule) => {
                number(rule.width, &mut out);
                out.push_str("w\n");
                for ((x, y), what) in [(rule.from, "m\n"), (rule.to, "l\nS\n")] {
                    number(x, &mut out);
                    number(page.height - y, &mut out);
                    out.push_str(what);
                }
            }
        }
        if parted && marker.is_none() {
            out.push_str("EMC\n");
        }
    }
    if let Some(marker) = marker {
        marker.close(&mut out);
    }
    out.into_bytes()
}

/// Fills a field; a picture is one that the whole file has once.
fn write_panel(panel: &Panel, height: f32, pictures: &[Arc<Picture>], out: &mut String) {
    let bottom = height - panel.y - panel.height;
    out.push_str("q\n");
    match &panel.ink {
        Ink::Colour(colour) => {
            for part in colour.0 {
                number(f32::from(part) / 255.0, out);
            }
            out.push_str("rg\n");
            for length in [panel.x, bottom, panel.width, panel.height] {
                number(length, out);
            }
            out.push_str("re\nf\n");
        }
        Ink::Picture(picture) => {
            if let Some(index) = pictures.iter().position(|known| known == picture) {
                number(panel.width, out);
                out.push_str("0 0 ");
                for length in [panel.height, panel.x, bottom] {
                    number(length, out);
                }
                let _ = writeln!(out, "cm\n/{PICTURE}{index} Do");
            }
        }
    }
    out.push_str("Q\n");
}

/// What the names of pictures begin with.
pub(super) const PICTURE: &str = "L";

/// The name that a page's content calls a face by.
pub(super) fn name(face: Face) -> &'static str {
    match face {
        Face::Regular => "R",
        Face::Italic => "I",
        Face::Bold => "B",
        Face::BoldItalic => "Z",
    }
}

/// Coordinates are written to a hundredth of a point: finer than any printer, and short.
pub(super) fn hundredth(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}

/// A number to a hundredth, and a space. Writing to a String cannot fail.
fn number(points: f32, out: &mut String) {
    let _ = write!(out, "{} ", hundredth(points));
}

/// Glyphs and shifts of a `TJ`, the glyphs between them as one string.
#[derive(Default)]
struct Shown {
    text: String,
    open: bool,
}

impl Shown {
    fn glyph(&mut self, id: u16) {
        if !self.open {
            self.text.push('<');
            self.open = true;
        }
        let _ = write!(self.text, "{id:04X}");
    }

    fn shift(&mut self, by: f64) {
        self.close();
        let _ = write!(self.text, "{by}");
    }

    fn close(&mut self) {
        if std::mem::take(&mut self.open) {
            self.text.push('>');
        }
    }

    fn flush(&mut self, out: &mut String) {
        self.close();
        if !self.text.is_empty() {
            let _ = writeln!(out, "[{}]TJ", self.text);
            self.text.clear();
        }
    }
}

fn write_words(
    words: &Words,
    height: f32,
    faces: &Faces,
    font: &mut Option<(Face, f32)>,
    out: &mut String,
) {
    out.push_str("BT\n");
    if *font != Some((words.face, words.size)) {
        let _ = write!(out, "/{} ", name(words.face));
        number(words.size, out);
        out.push_str("Tf\n");
        *font = Some((words.face, words.size));
    }
    let em = f64::from(words.size) / 1000.0;
    // Where the next glyph should stand and where the pen is, in thousandths of the size from
    // the left edge of the words; and how far the line is raised for a mark.
    let (mut wanted, mut pen, mut raised) = (0.0, 0.0, 0.0);
    let mut shown = Shown::default();
    move_to(words.x, height - words.baseline, out);
    for glyph in &words.glyphs {
        if (glyph.dy - raised).abs() > f32::EPSILON {
            shown.flush(out);
            raised = glyph.dy;
            let x = f64::from(words.x) + wanted * em;
            #[allow(clippy::cast_possible_truncation)]
            move_to(x as f32, height - words.baseline + raised, out);
            pen = wanted;
        }
        // TJ moves to the left by thousandths; whole ones, the rest is carried on.
        let shift = (pen - wanted - f64::from(glyph.dx) / em).round();
        if shift.abs() >= 1.0 {
            shown.shift(shift);
            pen -= shift;
        }
        shown.glyph(faces.glyph(words.face, glyph.id));
        #[allow(clippy::cast_precision_loss)]
        let width = faces.width(words.face, glyph.id) as f64;
        pen += width;
        wanted += f64::from(glyph.advance) / em;
    }
    shown.flush(out);
    out.push_str("ET\n");
}

fn move_to(x: f32, y: f32, out: &mut String) {
    out.push_str("1 0 0 1 ");
    number(x, out);
    number(y, out);
    out.push_str("Tm\n");
}
