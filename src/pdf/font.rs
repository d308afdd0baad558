//! The faces, cut down to the glyphs that a file shows.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Mutex, OnceLock, PoisonError};

use printpdf::{FontId, ParsedFont, PdfFont, PdfResources};
use subsetter::GlyphRemapper;
use unicode_normalization::UnicodeNormalization;

use crate::page::added::AddedFace;
use crate::page::{Face, Glyph, PlacedRun, is_direction_mark, is_leftwards};

/// The faces that a file shows, their glyphs numbered in the order that they come.
#[derive(Default)]
pub(super) struct Faces(BTreeMap<Face, Numbered>);

/// The name that contents call a face by.
pub(super) fn name(face: Face) -> String {
    match face {
        Face::Regular => "R".to_owned(),
        Face::Italic => "I".to_owned(),
        Face::Bold => "B".to_owned(),
        Face::BoldItalic => "Z".to_owned(),
        Face::Script(place) => format!("S{place}"),
        // Its bytes alone say it, so that files with the same faces are the same.
        Face::Added(face) => format!("A{}", face.digest.get(..12).unwrap_or_default()),
    }
}

/// A face's glyphs as a file has them.
pub(super) struct Numbered {
    glyphs: GlyphRemapper,
    /// By the glyph's number in the face.
    known: Vec<Option<Known>>,
    whole: &'static Whole,
}

/// What is known of a whole face, by its glyphs' numbers.
#[derive(Default)]
struct Whole {
    /// How far the pen moves after a glyph, in thousandths of the size.
    widths: Vec<i32>,
    /// The character that a glyph is drawn for by itself: of several the first.
    characters: Vec<Option<char>>,
}

impl Numbered {
    /// The glyph's number within the file, and how far a reader's pen moves after it, in
    /// thousandths of the size, exactly as printpdf writes it.
    pub(super) fn glyph(&self, id: u16) -> (u16, i32) {
        let known = self.known.get(usize::from(id)).and_then(Option::as_ref);
        let width = self.whole.widths.get(usize::from(id));
        (
            known.map_or(0, |known| known.number),
            width.copied().unwrap_or(0),
        )
    }

    /// Where the word ends that begins with this glyph, or the space that it is; and the word, if a
    /// reader would copy something else by what the file says of each glyph: marks that are set above
    /// and below letters, and glyphs that stand for a character and for its double. Poppler takes
    /// what is said of a part of a word for a word of its own, so it is said of the whole.
    pub(super) fn word(&self, words: &PlacedRun, at: usize) -> (usize, Option<String>) {
        let glyphs = words.glyphs.get(at..).unwrap_or_default();
        let text = |glyph: &Glyph| words.text.get(glyph.text.clone()).unwrap_or_default();
        if let Some(end) = self.plain_word(glyphs, words.text.as_bytes()) {
            return (at + end, None);
        }
        let is_space = |glyph: &Glyph| is_space(text(glyph));
        // Poppler turns round what is said of letters from right to left, and of points and brackets among them not:
        // each of these is said by itself.
        let word = glyphs.iter().take_while(|glyph| !is_space(glyph));
        let glyphs = match glyphs {
            [first, ..] if words.leftwards && !is_space(first) => {
                if word.map(text).any(|text| text.contains(is_leftwards)) {
                    glyphs
                } else {
                    std::slice::from_ref(first)
                }
            }
            _ => glyphs,
        };
        let mut end = 0;
        let mut is_misread = false;
        // The first of several glyphs that are set together carries the text.
        let together = |_: &Glyph, next: &Glyph| next.text.is_empty();
        for cluster in glyphs.chunk_by(together) {
            let [first, more @ ..] = cluster else {
                continue;
            };
            let space = is_space(first);
            if space && end > 0 {
                break;
            }
            end += cluster.len();
            is_misread |= if more.is_empty() {
                !is_same(text(first), self.said(first))
            } else if text(first).contains(is_leftwards) {
                // Poppler turns round what is said of a word from right to left; what each glyph says
                // is right there, though a reader may put a space beside a mark.
                let said: String = cluster.iter().map(|glyph| self.said(glyph)).collect();
                sorted(&said) != sorted(text(first))
            } else {
                true
            };
            if space {
                break;
            }
        }
        let due = || {
            let clusters = glyphs.get(..end).unwrap_or_default().chunk_by(together);
            let mut clusters: Vec<&str> = clusters.filter_map(<[_]>::first).map(text).collect();
            // Glyphs stand from left to right, and words are said as they are read.
            if clusters.iter().any(|text| text.contains(is_leftwards)) {
                clusters.reverse();
            }
            clusters.concat().nfc().collect()
        };
        (at + end.max(1), is_misread.then(due))
    }

    /// Where the word ends that these glyphs begin with, if each of them is copied as what it stands for: so is
    /// nearly every word, in each letter of a batch.
    fn plain_word(&self, glyphs: &[Glyph], texts: &[u8]) -> Option<usize> {
        let mut end = 0;
        for glyph in glyphs {
            let text = texts.get(glyph.text.clone())?;
            let space = match (text, self.said(glyph).as_bytes()) {
                ([byte], [said]) if byte == said => byte.is_ascii_whitespace(),
                // A glyph without a text stands above or below the one before.
                (text, said) if !text.is_empty() && text == said => is_space(self.said(glyph)),
                _ => return None,
            };
            if space && end > 0 {
                break;
            }
            end += 1;
            if space {
                break;
            }
        }
        (end > 0).then_some(end)
    }

    /// What a glyph is copied as by itself.
    fn said(&self, glyph: &Glyph) -> &str {
        let known = self.known.get(usize::from(glyph.id));
        let known = known.and_then(Option::as_ref);
        known.map_or("", |known| known.text.as_str())
    }
}

fn is_space(text: &str) -> bool {
    match text.as_bytes() {
        [] => false,
        [byte] => byte.is_ascii_whitespace(),
        _ => text.chars().all(char::is_whitespace),
    }
}

/// The letters and marks of a text, in no order of theirs.
fn sorted(text: &str) -> Vec<char> {
    let mut all: Vec<char> = text.nfd().collect();
    all.sort_unstable();
    all
}

/// Whether a glyph that stands for the one text may be copied as the other: spaces and hyphens that
/// no line may end at are copied as those that it may.
fn is_same(text: &str, said: &str) -> bool {
    text == said
        || match said {
            " " | "\u{2009}" => text.chars().all(char::is_whitespace),
            "-" => matches!(text, "\u{2010}" | "\u{2011}"),
            _ => text.nfc().eq(said.chars()),
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

impl Faces {
    /// Gives the glyphs of these words their numbers.
    pub(super) fn number(&mut self, words: &PlacedRun) {
        let face = self.0.entry(words.face).or_insert_with(|| Numbered {
            glyphs: GlyphRemapper::new(),
            known: Vec::new(),
            whole: whole(words.face),
        });
        let mut together = 0..0;
        for glyph in &words.glyphs {
            if !glyph.text.is_empty() {
                together = glyph.text.clone();
            }
            let index = usize::from(glyph.id);
            if face.known.len() <= index {
                face.known.resize(index + 1, None);
            }
            if face.known[index].is_none() {
                face.known[index] = Some(Known {
                    number: face.glyphs.remap(glyph.id),
                    text: face.whole.text(glyph, &words.text, together.clone()),
                });
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
            let id = FontId(name(*face));
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

/// What is known of a whole face.
fn whole(face: Face) -> &'static Whole {
    static ALL: [OnceLock<Whole>; Face::COUNT] = [const { OnceLock::new() }; Face::COUNT];
    if let Face::Added(face) = face {
        return whole_added(face);
    }
    ALL[face.index()].get_or_init(|| {
        let Some(font) = parse(face.data()) else {
            return Whole::default(); // told when it is embedded
        };
        let units = f32::from(font.units_per_em.max(1));
        let mut whole = Whole::default();
        for (glyph, width) in &font.glyph_widths {
            // The same arithmetic as printpdf's, so that positions come out exactly.
            #[allow(clippy::cast_possible_truncation)]
            let width = (f32::from(*width) * 1000.0 / units) as i32;
            *place(&mut whole.widths, *glyph) = width;
        }
        for (character, glyph) in &font.codepoint_to_glyph {
            whole.draw(*character, *glyph);
        }
        whole
    })
}

/// What is known of a face that was added. It has too many glyphs for printpdf to read them all.
fn whole_added(face: &'static AddedFace) -> &'static Whole {
    static ALL: Mutex<BTreeMap<&'static AddedFace, &'static Whole>> = Mutex::new(BTreeMap::new());
    let mut all = ALL.lock().unwrap_or_else(PoisonError::into_inner);
    all.entry(face).or_insert_with(|| {
        let mut whole = Whole {
            widths: face.widths(),
            ..Whole::default()
        };
        let mut characters = face.characters();
        characters.sort_unstable();
        for (character, glyph) in characters {
            whole.draw(character.into(), glyph);
        }
        Box::leak(Box::new(whole))
    })
}

/// Whether a face that was added can be written into a file.
pub fn can_be_embedded(face: &'static AddedFace) -> bool {
    let glyphs = face.characters();
    let mut some = GlyphRemapper::new();
    for (_, glyph) in glyphs.iter().step_by(glyphs.len() / 20 + 1) {
        some.remap(*glyph);
    }
    let bytes = subsetter::subset(face.data, 0, &some);
    bytes.is_ok_and(|bytes| parse(&bytes).is_some())
}

/// A glyph's place in a list that grows as need be.
fn place<T: Clone + Default>(list: &mut Vec<T>, glyph: u16) -> &mut T {
    let glyph = usize::from(glyph);
    if list.len() <= glyph {
        list.resize(glyph + 1, T::default());
    }
    &mut list[glyph]
}

/// Whether it is a letter that changes how another is said (Spacing Modifier Letters).
fn is_modifier(c: char) -> bool {
    matches!(c, '\u{2b0}'..='\u{2ff}')
}

/// Whether it is a character for the way that others are drawn, or of nobody's: ligatures, the forms
/// of Hebrew and Arabic letters, radicals of ideographs, private use.
fn is_form(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{2fdf}' | '\u{fb00}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{e000}'..='\u{f8ff}')
}

impl Whole {
    /// Notes that the face draws this character so. They come in their order, so that of several the first is noted.
    fn draw(&mut self, character: u32, glyph: u16) {
        let character = char::from_u32(character).filter(|c| !is_form(*c));
        let known = place(&mut self.characters, glyph);
        *known = match *known {
            // An apostrophe is met in every letter, a modifier that looks like it in none.
            Some(known) if !is_modifier(known) => Some(known),
            known => character.or(known),
        };
    }

    /// What a glyph is copied as by itself, if it was met first in this text. It is the same in every
    /// file wherever the face says it; only ligatures and other drawings are what they were met as.
    fn text(&self, glyph: &Glyph, text: &str, together: Range<usize>) -> String {
        let character = self.characters.get(usize::from(glyph.id));
        if let Some(character) = character.copied().flatten() {
            return character.to_string();
        }
        let own = text[glyph.text.clone()].trim_matches(is_direction_mark);
        let own: String = own.nfc().collect();
        if !own.is_empty() {
            return own;
        }
        // Something of what it is drawn with: each glyph must stand for a text.
        let last = text[together].nfd().last();
        last.unwrap_or(char::REPLACEMENT_CHARACTER).to_string()
    }
}

#[cfg(test)]
mod tests;
