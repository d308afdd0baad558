//! The sheet: where each word of a letter stands.
//!
//! [`lay_out`] takes a letter and its [`Stationery`] and gives [`Page`]s: items at fixed
//! positions, in points from the top left of the sheet, each knowing the block and the run that it
//! is of. Everything that shows or writes a letter works from these.

pub mod added;
mod address_window;
mod break_lines;
pub mod card;
pub mod check;
mod data;
pub mod envelope;
mod flow;
pub mod fonts;
mod header;
mod hyphens;
mod ideographs;
mod justify;
pub mod label;
mod letterhead;
mod line;
mod measure;
mod page_breaks;
pub mod paginate;
pub mod paragraph;
mod return_line;
#[cfg(test)]
mod right_to_left;
mod set_lines;
mod shape;
pub mod signatures;
pub mod stationery;
mod table;
pub mod unprintable;

use std::hash::{BuildHasher, Hash, Hasher, RandomState};
use std::ops::{Deref, Range};
use std::sync::{Arc, LazyLock};

use siphasher::sip128::{Hasher128, SipHasher13};

use crate::campaign::{Colour, Lang, Picture};
use crate::letter::{Origin, Role};
pub use fonts::{Face, Fonts};
pub use line::{Line, Piece};
pub use paginate::{LaidOutLetter, lay_out, lines_left};
pub use return_line::ReturnLine;
pub(crate) use shape::{is_direction_mark, is_leftwards};
pub use stationery::Stationery;

/// Points in a millimetre.
pub const POINTS_PER_MM: f32 = 72.0 / 25.4;

/// Millimetres as points.
pub fn mm(length: f32) -> f32 {
    length * POINTS_PER_MM
}

/// One side of a sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Its width in points.
    pub width: f32,
    /// Its height in points.
    pub height: f32,
    /// What stands on it, in reading order, marks of the paper last.
    pub items: Vec<Item>,
}

impl Page {
    /// How high the room is between the letter's last line and the margin below, in points.
    pub fn free_height(&self, paper: &Stationery) -> f32 {
        let last = self.items.iter().filter_map(|item| match item {
            Item::Words(words) if words.role.is_some() => Some(words.baseline),
            _ => None,
        });
        mm(paper.height - paper.margins.bottom) - last.fold(0.0, f32::max)
    }

    /// Whether it looks as the other does, wherever in the letter its words stand.
    pub fn looks_like(&self, other: &Self) -> bool {
        let alike = |(one, other): (&Item, &Item)| match (one, other) {
            (Item::Words(one), Item::Words(other)) => one.looks_like(other),
            (one, other) => one == other,
        };
        (self.width, self.height, self.items.len())
            == (other.width, other.height, other.items.len())
            && self.items.iter().zip(&other.items).all(alike)
    }
}

impl PlacedRun {
    fn looks_like(&self, other: &Self) -> bool {
        let look = |words: &Self| (words.x, words.baseline, words.role, words.face, words.size);
        let glyph = |glyph: &Glyph| (glyph.id, glyph.advance, glyph.dx, glyph.dy);
        let glyphs = || {
            self.glyphs
                .iter()
                .map(glyph)
                .eq(other.glyphs.iter().map(glyph))
        };
        look(self) == look(other) && (Arc::ptr_eq(&self.glyph_run, &other.glyph_run) || glyphs())
    }
}

/// Something at a fixed position.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// Words of one face and one origin on one line.
    Words(PlacedRun),
    /// A mark of the paper: a fold, a rule below the return line. It has no text.
    Rule(Rule),
    /// A field of the letterhead. It has no text.
    Panel(Panel),
}

/// Words of one face, size and origin on one line.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedRun {
    /// The left edge, in points from the left of the sheet.
    pub x: f32,
    /// The baseline, in points from the top of the sheet.
    pub baseline: f32,
    /// What the block is for; `None` for what only belongs to the page (its number).
    pub role: Option<Role>,
    /// The index of the letter's block that they are of.
    pub block: usize,
    /// The index of the line or item within the block.
    pub part: usize,
    /// What they are within it.
    pub inside: Inside,
    /// The bytes of the part's text that they are.
    pub bytes: Range<usize>,
    /// The words themselves. Letters that follow each other share what they say alike.
    pub glyph_run: Arc<GlyphRun>,
}

/// Glyphs of one face as they were set once, wherever they stand.
#[derive(Debug, PartialEq)]
pub struct GlyphRun {
    /// The width, in points.
    pub width: f32,
    /// The face.
    pub face: Face,
    /// The size of type, in points.
    pub size: f32,
    /// The words.
    pub text: String,
    /// The glyphs, from left to right.
    pub glyphs: Vec<Glyph>,
    /// Where the words come from.
    pub origin: Origin,
    /// Their language, if it is known to be another than the letter's.
    pub lang: Option<Lang>,
    /// What is copied instead, if they are part of a word that is parted at a line's end: the
    /// whole word for its first part, nothing for its second.
    pub copied: Option<String>,
    /// Whether they are read from right to left. Their text is as they stand, from left to right.
    pub leftwards: bool,
    /// The [`fingerprint`] of what it shows: equal for equal glyphs. 0 on a line with the sender's
    /// details, which no other letter shares.
    pub fingerprint: u128,
}

impl GlyphRun {
    /// The number of these glyphs, of the text that they show, because two texts can look the same,
    /// and of what is copied instead of them.
    pub fn fingerprint_of(
        face: Face,
        size: f32,
        glyphs: &[Glyph],
        text: &str,
        copied: Option<&str>,
    ) -> u128 {
        let mut bytes = Vec::with_capacity(glyphs.len() * 14 + text.len() + 6);
        bytes.extend_from_slice(&face.index().to_le_bytes());
        bytes.extend_from_slice(&size.to_le_bytes());
        for glyph in glyphs {
            bytes.extend_from_slice(&glyph.id.to_le_bytes());
            for length in [glyph.advance, glyph.dx, glyph.dy] {
                bytes.extend_from_slice(&length.to_le_bytes());
            }
        }
        bytes.extend_from_slice(text.as_bytes());
        if let Some(copied) = copied {
            // No text has this byte.
            bytes.push(0xff);
            bytes.extend_from_slice(copied.as_bytes());
        }
        fingerprint(&bytes)
    }
}

/// A hash by which equal bytes are recognised while the program runs. Its keys are random for each
/// run, so that nobody can prepare a list in which different letters have the same hash.
pub fn fingerprint(bytes: &[u8]) -> u128 {
    with_keys(|hasher| hasher.write(bytes))
}

/// The [`fingerprint`] of anything that can be hashed.
pub(crate) fn fingerprint_of<T: Hash>(value: &T) -> u128 {
    with_keys(|mut hasher| value.hash(&mut hasher))
}

fn with_keys(feed: impl Fn(&mut SipHasher13)) -> u128 {
    static KEYS: LazyLock<(u64, u64)> = LazyLock::new(|| {
        let key = || RandomState::new().hash_one(());
        (key(), key())
    });
    let mut hasher = SipHasher13::new_with_keys(KEYS.0, KEYS.1);
    feed(&mut hasher);
    hasher.finish128().as_u128()
}

impl Deref for PlacedRun {
    type Target = GlyphRun;

    fn deref(&self) -> &GlyphRun {
        &self.glyph_run
    }
}

/// What words are within their part of a block; the tags for screen readers follow it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inside {
    /// Flowing text, or a line that stays as it is.
    Text,
    /// The number or bullet before an item.
    Label {
        /// Whether it is a number.
        numbered: bool,
    },
    /// An item of a list.
    Item,
    /// What stands above a table.
    Caption,
    /// A cell of a table, whose row is the part.
    Cell {
        /// Which column it is in, from 0.
        column: usize,
    },
    /// What stands below a table.
    Note,
    /// What the page says once more elsewhere, for the post: whoever listens is not told it twice.
    Repeated,
}

/// A glyph of a [`GlyphRun`].
#[derive(Clone, Debug, PartialEq)]
pub struct Glyph {
    /// Its number in the face.
    pub id: u16,
    /// How far the next one stands, in points.
    pub advance: f32,
    /// How far it is moved to the right, in points.
    pub dx: f32,
    /// How far it is moved up, in points.
    pub dy: f32,
    /// The bytes of [`GlyphRun::text`] that it shows.
    pub text: Range<usize>,
}

/// A straight line.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// Its ends, in points from the top left of the sheet.
    pub from: (f32, f32),
    /// The other end.
    pub to: (f32, f32),
    /// Its width, in points.
    pub width: f32,
}

/// A field of the sheet in one colour, or with a picture that fills it.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// Its left edge, in points from the left of the sheet.
    pub x: f32,
    /// Its top edge, in points from the top of the sheet.
    pub y: f32,
    /// Its width, in points.
    pub width: f32,
    /// Its height, in points.
    pub height: f32,
    /// What fills it.
    pub ink: Ink,
}

/// What fills a [`Panel`].
#[derive(Clone, Debug, PartialEq)]
pub enum Ink {
    /// One colour.
    Colour(Colour),
    /// A picture.
    Picture(Arc<Picture>),
}

impl Page {
    /// The words on it.
    pub fn words(&self) -> impl Iterator<Item = &PlacedRun> {
        words_of(&self.items)
    }
}

/// The words among these.
pub(crate) fn words_of(items: &[Item]) -> impl Iterator<Item = &PlacedRun> {
    items.iter().filter_map(|item| match item {
        Item::Words(words) => Some(words),
        Item::Rule(_) | Item::Panel(_) => None,
    })
}
