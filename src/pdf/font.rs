//! The faces, cut down to the glyphs that a file shows.

use std::collections::BTreeMap;

use printpdf::{FontId, ParsedFont, PdfFont, PdfResources};
use subsetter::GlyphRemapper;

use crate::page::{Face, Page};

/// A face as a file has it: only the glyphs shown, numbered anew.
pub(super) struct Subset {
    /// Its name among the file's resources.
    pub(super) id: FontId,
    glyphs: GlyphRemapper,
    widths: BTreeMap<u16, i64>,
    texts: BTreeMap<u16, String>,
}

impl Subset {
    /// The glyph's number within the file.
    pub(super) fn glyph(&self, id: u16) -> u16 {
        self.glyphs.get(id).unwrap_or(0)
    }

    /// How far a reader's pen moves after the glyph, in thousandths of the size, exactly as
    /// printpdf writes it.
    pub(super) fn width(&self, id: u16) -> i64 {
        self.widths.get(&self.glyph(id)).copied().unwrap_or(0)
    }

    /// The text that the glyph stands for when it is copied.
    pub(super) fn text(&self, id: u16) -> Option<&String> {
        self.texts.get(&id)
    }
}

/// The faces of the pages, subset, each added to the resources.
///
/// # Errors
/// A sentence, if an embedded face cannot be read. Tests read all of them.
pub(super) fn subset(
    pages: &[Page],
    resources: &mut PdfResources,
) -> Result<BTreeMap<Face, Subset>, String> {
    // In the order of glyph numbers, so that the same words give the same file.
    let mut used: BTreeMap<Face, BTreeMap<u16, String>> = BTreeMap::new();
    for words in pages.iter().flat_map(Page::words) {
        let texts = used.entry(words.face).or_default();
        for glyph in &words.glyphs {
            let text = &words.text[glyph.text.clone()];
            // One glyph can stand for several characters (a space and a no-break space): the
            // plainest is the one that a reader gets when copying.
            let known = texts.entry(glyph.id).or_default();
            if known.is_empty() || (!text.is_empty() && text < known.as_str()) {
                text.clone_into(known);
            }
        }
    }
    let mut subsets = BTreeMap::new();
    for (face, texts) in used {
        let ids: Vec<u16> = texts.keys().copied().collect();
        let glyphs = GlyphRemapper::new_from_glyphs_sorted(&ids);
        let wrong = |why: String| {
            format!(
                "the face {} cannot be embedded: {why}",
                face.postscript_name()
            )
        };
        let bytes = subsetter::subset(face.data(), 0, &glyphs).map_err(|e| wrong(e.to_string()))?;
        let mut warnings = Vec::new();
        let mut font = ParsedFont::from_bytes(&bytes, 0, &mut warnings)
            .ok_or_else(|| wrong("its tables cannot be read".to_owned()))?;
        font.font_name = Some(face.postscript_name().to_owned());
        let units = f32::from(font.units_per_em.max(1));
        // The same arithmetic as printpdf's, so that positions come out exactly.
        #[allow(clippy::cast_possible_truncation)]
        let widths = font
            .glyph_widths
            .iter()
            .map(|(glyph, width)| (*glyph, (f32::from(*width) * 1000.0 / units) as i64))
            .collect();
        let id = FontId(face.postscript_name().to_owned());
        resources.fonts.map.insert(id.clone(), PdfFont::new(font));
        subsets.insert(
            face,
            Subset {
                id,
                glyphs,
                widths,
                texts,
            },
        );
    }
    Ok(subsets)
}
