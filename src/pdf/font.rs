//! The faces, cut down to the glyphs that a file shows.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use printpdf::{FontId, ParsedFont, PdfFont, PdfResources};
use subsetter::GlyphRemapper;

use crate::page::{Face, Words};

/// The faces that a file shows, their glyphs numbered in the order that they come.
#[derive(Default)]
pub(super) struct Faces(BTreeMap<Face, Numbered>);

/// The name that contents call a face by.
pub(super) fn name(face: Face) -> &'static str {
    match face {
        Face::Regular => "R",
        Face::Italic => "I",
        Face::Bold => "B",
        Face::BoldItalic => "Z",
    }
}

/// A face's glyphs as a file has them.
pub(super) struct Numbered {
    glyphs: GlyphRemapper,
    /// By the glyph's number in the face.
    known: Vec<Option<Known>>,
    /// By the same: how far the pen moves after it, in thousandths of the size.
    widths: &'static [i32],
}

impl Numbered {
    /// The glyph's number within the file, and how far a reader's pen moves after it, in
    /// thousandths of the size, exactly as printpdf writes it.
    pub(super) fn glyph(&self, id: u16) -> (u16, i32) {
        let known = self.known.get(usize::from(id)).and_then(Option::as_ref);
        let width = self.widths.get(usize::from(id));
        (
            known.map_or(0, |known| known.number),
            width.copied().unwrap_or(0),
        )
    }
}

/// A glyph that the file shows.
#[derive(Clone)]
struct Known {
    /// Its number in the file.
    number: u16,
    /// What it stands for when it is copied.
    text: String,
}

/// A face that was embedded.
pub(super) struct Embedded {
    /// Its name among the file's resources.
    pub(super) id: FontId,
    /// The glyphs' numbers in the file, with what they stand for.
    pub(super) glyphs: Vec<(u16, String)>,
}

/// Whether a glyph rather stands for this text than for the one known. Nearly all are of one byte, and
/// every glyph of every letter is asked.
fn is_plainer(text: &str, known: &str) -> bool {
    match (text.as_bytes(), known.as_bytes()) {
        ([one], [other]) => one < other,
        (text, known) => known.is_empty() || (!text.is_empty() && text < known),
    }
}

impl Faces {
    /// Gives the glyphs of these words their numbers.
    pub(super) fn number(&mut self, words: &Words) {
        let face = self.0.entry(words.face).or_insert_with(|| Numbered {
            glyphs: GlyphRemapper::new(),
            known: Vec::new(),
            widths: widths(words.face),
        });
        let last = words.glyphs.len().saturating_sub(1);
        let parted = words.copied.as_ref().is_some_and(|whole| !whole.is_empty());
        for (at, glyph) in words.glyphs.iter().enumerate() {
            let index = usize::from(glyph.id);
            if face.known.len() <= index {
                face.known.resize(index + 1, None);
            }
            let text = match &words.text[glyph.text.clone()] {
                // For a reader who does not know what is copied instead.
                "" if at == last && parted => "-",
                text => text,
            };
            match &mut face.known[index] {
                // One glyph can stand for several characters (a space and a no-break space): the
                // plainest is the one that a reader gets when copying.
                Some(known) if is_plainer(text, &known.text) => text.clone_into(&mut known.text),
                Some(_) => {}
                new => {
                    *new = Some(Known {
                        number: face.glyphs.remap(glyph.id),
                        text: text.to_owned(),
                    });
                }
            }
        }
    }

    /// A face that the file shows.
    pub(super) fn of(&self, face: Face) -> Option<&Numbered> {
        self.0.get(&face)
    }

    /// Adds the faces, subset, to the resources.
    ///
    /// # Errors
    /// A sentence, if an embedded face cannot be read. Tests read all of them.
    pub(super) fn embed(&self, resources: &mut PdfResources) -> Result<Vec<Embedded>, String> {
        let mut embedded = Vec::new();
        for (face, numbered) in &self.0 {
            let wrong = |why: String| {
                format!(
                    "the face {} cannot be embedded: {why}",
                    face.postscript_name()
                )
            };
            let bytes = subsetter::subset(face.data(), 0, &numbered.glyphs)
                .map_err(|error| wrong(error.to_string()))?;
            let mut font =
                parse(&bytes).ok_or_else(|| wrong("its tables cannot be read".to_owned()))?;
            font.font_name = Some(face.postscript_name().to_owned());
            let id = FontId(name(*face).to_owned());
            resources.fonts.map.insert(id.clone(), PdfFont::new(font));
            let known = numbered.known.iter().flatten();
            let glyphs = known.map(|known| (known.number, known.text.clone()));
            embedded.push(Embedded {
                id,
                glyphs: glyphs.collect(),
            });
        }
        Ok(embedded)
    }
}

fn parse(bytes: &[u8]) -> Option<ParsedFont> {
    ParsedFont::from_bytes(bytes, 0, &mut Vec::new())
}

/// The widths of a whole face, by glyph.
fn widths(face: Face) -> &'static [i32] {
    static ALL: [OnceLock<Vec<i32>>; 4] = [const { OnceLock::new() }; 4];
    ALL[face as usize].get_or_init(|| {
        let Some(font) = parse(face.data()) else {
            return Vec::new(); // told when it is embedded
        };
        let units = f32::from(font.units_per_em.max(1));
        let mut widths = Vec::new();
        for (glyph, width) in &font.glyph_widths {
            let glyph = usize::from(*glyph);
            if widths.len() <= glyph {
                widths.resize(glyph + 1, 0);
            }
            // The same arithmetic as printpdf's, so that positions come out exactly.
            #[allow(clippy::cast_possible_truncation)]
            {
                widths[glyph] = (f32::from(*width) * 1000.0 / units) as i32;
            }
        }
        widths
    })
}
