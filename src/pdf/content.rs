//! What stands on a page, in the language of PDF contents.

use std::sync::Arc;

use super::file::Id;
use super::font::{Faces, name};
use super::mark::actual_text;
use super::shared_forms::{DividedPage, Piece, hundredths};
use crate::campaign::Picture;
use crate::page::{Face, Ink, Item, Page, Panel, PlacedRun};

/// A page's content. Its glyphs were numbered before, and its pictures known.
pub(super) fn content(
    page: &Page,
    cut: &DividedPage,
    faces: &Faces,
    pictures: &[(Arc<Picture>, Id)],
) -> Vec<u8> {
    let mut pen = Pen::new(faces, page.height, cut.segments.is_empty());
    pen.pictures = pictures;
    let mut open = None;
    let mut number = 0;
    for piece in &cut.pieces {
        if piece.segment != open {
            if open.is_some() {
                pen.say("EMC\n");
            }
            let segment = piece.segment.and_then(|index| cut.segments.get(index));
            if let Some(segment) = segment {
                pen.say(&segment.of.opening(number));
                number += usize::from(segment.of.mark().is_some());
            }
            open = piece.segment;
        }
        match piece.form {
            Some(form) => pen.draw(form, piece.top.map(|top| page.height - top)),
            None => pen.items(&page.items[piece.items.clone()]),
        }
    }
    if open.is_some() {
        pen.say("EMC\n");
    }
    pen.out
}

/// The content of a form.
pub(super) fn form(page: &Page, piece: &Piece, faces: &Faces) -> Vec<u8> {
    let mut pen = Pen::new(
        faces,
        piece.top.unwrap_or(page.height),
        piece.segment.is_none(),
    );
    pen.items(&page.items[piece.items.clone()]);
    pen.out
}

/// The name that contents call a form by.
pub(super) fn form_name(form: usize) -> String {
    format!("F{form}")
}

/// The name that contents call a picture by.
pub(super) fn picture_name(picture: usize) -> String {
    format!("L{picture}")
}

/// Writes contents. Lengths are written to a hundredth of a point.
struct Pen<'a> {
    faces: &'a Faces,
    /// What is 0 for the content, in points from the top of the sheet.
    base: f32,
    /// Whether it says itself what is copied instead of a part of a word; else the marked content
    /// that stands around it does.
    spans: bool,
    /// The pictures that the file has.
    pictures: &'a [(Arc<Picture>, Id)],
    font: Option<(Face, f32)>,
    out: Vec<u8>,
}

impl<'a> Pen<'a> {
    fn new(faces: &'a Faces, base: f32, spans: bool) -> Self {
        Self {
            faces,
            base,
            spans,
            pictures: &[],
            font: None,
            out: Vec::with_capacity(2048),
        }
    }

    fn say(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }

    /// Hundredths as a number, and a space.
    fn number(&mut self, hundredths: i64) {
        number(hundredths, &mut self.out);
        self.out.push(b' ');
    }

    /// Draws a form, raised by so many points.
    fn draw(&mut self, form: usize, raised: Option<f32>) {
        let name = form_name(form);
        match raised {
            Some(raised) => {
                self.say("q 1 0 0 1 0 ");
                self.number(hundredths(raised));
                self.say(&format!("cm/{name} Do Q\n"));
            }
            None => self.say(&format!("/{name} Do\n")),
        }
    }

    fn items(&mut self, items: &[Item]) {
        // Where the last words began, while text is open.
        let mut at: Option<(i64, i64)> = None;
        for item in items {
            match item {
                Item::Words(words) => {
                    if at.is_none() {
                        self.say("BT\n");
                    }
                    let copied = words.copied.as_ref().filter(|_| self.spans);
                    if let Some(copied) = copied {
                        self.say(&format!("/Span<<{}>>BDC\n", actual_text(copied)));
                    }
                    self.words(words, at.get_or_insert((0, 0)));
                    if copied.is_some() {
                        self.say("EMC\n");
                    }
                }
                Item::Panel(panel) => {
                    if at.take().is_some() {
                        self.say("ET\n");
                    }
                    self.panel(panel);
                }
                Item::Rule(rule) => {
                    if at.take().is_some() {
                        self.say("ET\n");
                    }
                    self.number(hundredths(rule.width));
                    self.say("w\n");
                    for ((x, y), what) in [(rule.from, "m\n"), (rule.to, "l\nS\n")] {
                        self.number(hundredths(x));
                        self.number(hundredths(self.base - y));
                        self.say(what);
                    }
                }
            }
        }
        if at.is_some() {
            self.say("ET\n");
        }
    }

    /// Fills a field; a picture is one that the whole file has once.
    fn panel(&mut self, panel: &Panel) {
        let bottom = self.base - panel.y - panel.height;
        match &panel.ink {
            Ink::Colour(colour) => {
                self.say("q ");
                for part in colour.0 {
                    self.number(hundredths(f32::from(part) / 255.0));
                }
                self.say("rg ");
                for length in [panel.x, bottom, panel.width, panel.height] {
                    self.number(hundredths(length));
                }
                self.say("re f Q\n");
            }
            Ink::Picture(picture) => {
                let mut known = self.pictures.iter();
                let Some(index) = known.position(|(known, _)| known == picture) else {
                    return; // it was not numbered
                };
                self.say("q ");
                self.number(hundredths(panel.width));
                self.say("0 0 ");
                for length in [panel.height, panel.x, bottom] {
                    self.number(hundredths(length));
                }
                self.say(&format!("cm/{} Do Q\n", picture_name(index)));
            }
        }
    }

    fn words(&mut self, words: &PlacedRun, at: &mut (i64, i64)) {
        if self.font != Some((words.face, words.size)) {
            self.say(&format!("/{} ", name(words.face)));
            self.number(hundredths(words.size));
            self.say("Tf\n");
            self.font = Some((words.face, words.size));
        }
        let em = f64::from(words.size) / 1000.0;
        // Where the next glyph should stand and where the pen is, in thousandths of the size from
        // the left edge of the words; and how far the line is raised for a mark.
        let (mut wanted, mut pen, mut raised) = (0.0, 0.0, 0.0);
        let mut shown = Shown {
            text: Vec::with_capacity(words.glyphs.len() * 4 + 8),
            open: false,
        };
        let face = self.faces.of(words.face);
        let base = self.base - words.baseline;
        self.move_to(words.x, base, at);
        // Where the word ends, and whether it says itself what is copied. The parts of a word that is
        // parted do so already.
        let (mut end, mut open) = (0, false);
        for (index, glyph) in words.glyphs.iter().enumerate() {
            if index == end
                && words.copied.is_none()
                && let Some(face) = face
            {
                if std::mem::take(&mut open) {
                    shown.flush(&mut self.out);
                    self.say("EMC\n");
                }
                let said;
                (end, said) = face.word(words, index);
                if let Some(said) = said {
                    shown.flush(&mut self.out);
                    self.say(&format!("/Span<<{}>>BDC\n", actual_text(&said)));
                    open = true;
                }
            }
            if (glyph.dy - raised).abs() > f32::EPSILON {
                shown.flush(&mut self.out);
                raised = glyph.dy;
                let x = f64::from(words.x) + wanted * em;
                #[allow(clippy::cast_possible_truncation)]
                self.move_to(x as f32, base + raised, at);
                pen = wanted;
            }
            // TJ moves to the left by thousandths; whole ones, the rest is carried on.
            let shift = pen - wanted - f64::from(glyph.dx) / em;
            if shift.abs() >= 0.5 {
                let shift = shift.round();
                #[allow(clippy::cast_possible_truncation)]
                shown.shift(shift as i64);
                pen -= shift;
            }
            let (number, width) = face.map_or((0, 0), |face| face.glyph(glyph.id));
            shown.glyph(number);
            pen += f64::from(width);
            wanted += f64::from(glyph.advance) / em;
        }
        shown.flush(&mut self.out);
        if open {
            self.say("EMC\n");
        }
    }

    /// Begins a line here; it is written from where the last one began.
    fn move_to(&mut self, x: f32, y: f32, at: &mut (i64, i64)) {
        let to = (hundredths(x), hundredths(y));
        self.number(to.0 - at.0);
        self.number(to.1 - at.1);
        self.say("Td\n");
        *at = to;
    }
}

/// Glyphs and shifts of a `TJ`, the glyphs between them as one string.
struct Shown {
    text: Vec<u8>,
    open: bool,
}

impl Shown {
    fn glyph(&mut self, id: u16) {
        if !self.open {
            self.text.push(b'(');
            self.open = true;
        }
        for byte in id.to_be_bytes() {
            match byte {
                b'(' | b')' | b'\\' => self.text.extend([b'\\', byte]),
                // It would be read as the end of a line.
                b'\r' => self.text.extend(*b"\\r"),
                _ => self.text.push(byte),
            }
        }
    }

    fn shift(&mut self, by: i64) {
        self.close();
        number(by * 100, &mut self.text);
    }

    fn close(&mut self) {
        if std::mem::take(&mut self.open) {
            self.text.push(b')');
        }
    }

    fn flush(&mut self, out: &mut Vec<u8>) {
        self.close();
        if !self.text.is_empty() {
            out.push(b'[');
            out.append(&mut self.text);
            out.extend_from_slice(b"]TJ\n");
        }
    }
}

/// Hundredths as a decimal number, as short as it can be.
pub(super) fn number(hundredths: i64, out: &mut Vec<u8>) {
    if hundredths < 0 {
        out.push(b'-');
    }
    let (whole, rest) = (
        hundredths.unsigned_abs() / 100,
        hundredths.unsigned_abs() % 100,
    );
    if whole > 0 || rest == 0 {
        out.extend_from_slice(itoa::Buffer::new().format(whole).as_bytes());
    }
    if rest > 0 {
        let digit = |digit: u64| b'0' + u8::try_from(digit).unwrap_or(0);
        out.extend([b'.', digit(rest / 10)]);
        if rest % 10 > 0 {
            out.push(digit(rest % 10));
        }
    }
}

#[cfg(test)]
mod tests;
