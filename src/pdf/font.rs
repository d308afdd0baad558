//! The faces, cut down to the glyphs that a file shows.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use printpdf::{FontId, ParsedFont, PdfFont, PdfResources};
use subsetter::GlyphRemapper;

use super::content;
use crate::page::{Face, Page};

/// The faces that a file shows, their glyphs numbered in the order that they come.
#[derive(Default)]
pub(super) struct Faces(BTreeMap<Face, Numbered>);

/// A face's glyphs as a file has them.
struct Numbered {
    glyphs: GlyphRemapper,
    /// By the glyph's number in the face: what it stands for when it is copied.
    texts: Vec<Option<String>>,
    /// By the same: how far the pen moves after it, in thousandths of the size.
    widths: &'static [i64],
}

/// A face that was embedded.
pub(super) struct Embedded {
    /// Its name among the file's resources.
    pub(super) id: FontId,
    /// The glyphs' numbers in the file, with what they stand for.
    pub(super) glyphs: Vec<(u16, String)>,
}

impl Faces {
    /// Gives the glyphs of a page their numbers.
    pub(super) fn number(&mut self, page: &Page) {
        for words in page.words() {
            let face = self.0.entry(words.face).or_insert_with(|| Numbered {
                glyphs: GlyphRemapper::new(),
                texts: Vec::new(),
                widths: widths(words.face),
            });
            let last = words.glyphs.len().saturating_sub(1);
            for (at, glyph) in words.glyphs.iter().enumerate() {
                face.glyphs.remap(glyph.id);
                let index = usize::from(glyph.id);
                if face.texts.len() <= index {
                    face.texts.resize(index + 1, None);
                }
                let text = match &words.text[glyph.text.clone()] {
                    // For a reader who does not know what is copied instead.
                    "" if at == last
                        && words.copied.as_ref().is_some_and(|whole| !whole.is_empty()) =>
                    {
                        "-"
                    }
                    text => text,
                };
                let known = face.texts[index].get_or_insert_default();
                // One glyph can stand for several characters (a space and a no-break space): the
                // plainest is the one that a reader gets when copying.
                if known.is_empty() || (!text.is_empty() && text < known.as_str()) {
                    text.clone_into(known);
                }
            }
        }
    }

    /// The glyph's number within the file.
    pub(super) fn glyph(&self, face: Face, id: u16) -> u16 {
        let face = self.0.get(&face);
        face.and_then(|face| face.glyphs.get(id)).unwrap_or(0)
    }

    /// How far a reader's pen moves after the glyph, in thousandths of the size, exactly as
    /// printpdf writes it.
    pub(super) fn width(&self, face: Face, id: u16) -> i64 {
        let face = self.0.get(&face);
        let width = face.and_then(|face| face.widths.get(usize::from(id)));
        width.copied().unwrap_or(0)
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
            let id = FontId(content::name(*face).to_owned());
            resources.fonts.map.insert(id.clone(), PdfFont::new(font));
            let texts = numbered.texts.iter().enumerate();
            let glyphs = texts.filter_map(|(old, text)| {
                let new = numbered.glyphs.get(u16::try_from(old).ok()?)?;
                Some((new, text.clone()?))
            });
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
fn widths(face: Face) -> &'static [i64] {
    static ALL: [OnceLock<Vec<i64>>; 4] = [const { OnceLock::new() }; 4];
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
                widths[glyph] = (f32::from(*width) * 1000.0 / units) as i64;
            }
        }
        widths
    })
}
