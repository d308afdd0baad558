//! Faces that somebody adds to those of the program, for scripts whose faces are too large to come
//! with it: Chinese, Japanese, Korean.
//!
//! A face is known by the digest of its bytes, wherever it came from, so that whoever prints with
//! the same faces gets the same files. It is read once in the life of the program and then stays;
//! which of those that were read are printed with, [`use_faces`] says.

use std::cmp::Ordering;
use std::fmt::{self, Write};
use std::hash::{Hash, Hasher};
use std::ops::RangeInclusive;
use std::sync::{Arc, LazyLock, Mutex, PoisonError, RwLock};

use sha2::{Digest, Sha256};
use skrifa::instance::{LocationRef, Size};
use skrifa::raw::{FileRef, TableProvider};
use skrifa::string::StringId;
use skrifa::{FontRef, MetadataProvider};

use crate::problem::Why;

/// The most bytes of a font file: the largest that there are, collections of all Chinese, Japanese
/// and Korean faces, have half of that.
pub const MAX_BYTES: u64 = 64 << 20;

/// The scripts that a face can be added for, with the letters that tell of each: those that the
/// program's own faces lack.
const SCRIPTS: &[(&[u8; 4], RangeInclusive<char>)] = &[
    (b"Hani", '\u{4e00}'..='\u{9fff}'),
    (b"Hira", '\u{3041}'..='\u{3096}'),
    (b"Kana", '\u{30a1}'..='\u{30fa}'),
    (b"Hang", '\u{ac00}'..='\u{d7a3}'),
    (b"Bopo", '\u{3105}'..='\u{312f}'),
    (b"Tibt", '\u{f40}'..='\u{f6c}'),
    (b"Mong", '\u{1820}'..='\u{1878}'),
    (b"Yiii", '\u{a000}'..='\u{a48c}'),
    (b"Orya", '\u{b05}'..='\u{b39}'),
    (b"Cher", '\u{13a0}'..='\u{13f5}'),
    (b"Cans", '\u{1401}'..='\u{166c}'),
    (b"Tfng", '\u{2d30}'..='\u{2d67}'),
    (b"Olck", '\u{1c50}'..='\u{1c7d}'),
    (b"Mtei", '\u{abc0}'..='\u{abe2}'),
    (b"Java", '\u{a984}'..='\u{a9b2}'),
    (b"Bali", '\u{1b05}'..='\u{1b33}'),
    (b"Nkoo", '\u{7ca}'..='\u{7ea}'),
    (b"Syrc", '\u{710}'..='\u{72f}'),
    (b"Thaa", '\u{780}'..='\u{7a5}'),
    (b"Adlm", '\u{1e900}'..='\u{1e943}'),
];

/// A face that was added.
pub struct AddedFace {
    /// Its name as people know it.
    pub name: String,
    /// The name that a PDF gives it: ASCII letters, digits and hyphens.
    pub postscript_name: String,
    /// The SHA-256 digest of its bytes, in hexadecimal digits.
    pub digest: String,
    /// The scripts that it is for, by their tags (ISO 15924).
    pub scripts: Vec<[u8; 4]>,
    /// The font file, of this face alone.
    pub data: &'static [u8],
    /// Its place among all that were read, in no order that another run would have.
    pub(super) order: usize,
}

/// All that were read.
static READ: Mutex<Vec<&'static AddedFace>> = Mutex::new(Vec::new());

/// Faces that one piece of work is printed with, by their names. Whatever is added or taken away
/// meanwhile does not change it.
pub type AddedFaces = Arc<[&'static AddedFace]>;

/// Those that are printed with.
static USED: LazyLock<RwLock<AddedFaces>> = LazyLock::new(|| RwLock::new(Arc::new([])));

/// The faces that are printed with beside those of the program.
pub fn used() -> AddedFaces {
    USED.read().unwrap_or_else(PoisonError::into_inner).clone()
}

/// Prints with these faces from now on, in the order of their names: whatever
/// [`Fonts`](super::Fonts) are made later have them.
pub fn use_faces(mut faces: Vec<&'static AddedFace>) {
    faces.sort_by_key(|face| (&face.postscript_name, &face.digest));
    faces.dedup();
    *USED.write().unwrap_or_else(PoisonError::into_inner) = faces.into();
}

/// The names of the faces in a font file, as the faces have them: a collection has several.
///
/// # Errors
/// [`Why::NoFace`], if it is no font file.
pub fn names(bytes: &[u8]) -> Result<Vec<String>, Why> {
    Ok(fonts(bytes)?.iter().map(name).collect())
}

fn fonts(bytes: &[u8]) -> Result<Vec<FontRef<'_>>, Why> {
    let file = FileRef::new(bytes).map_err(|_| Why::NoFace)?;
    let fonts: Vec<FontRef<'_>> = file.fonts().flatten().collect();
    if fonts.is_empty() {
        return Err(Why::NoFace);
    }
    Ok(fonts)
}

impl AddedFace {
    /// Reads a face of a font file, by its name in it or by its place, from 0.
    ///
    /// # Errors
    /// Why it cannot be used: it is not a font, it may not be embedded in part, it is of no fixed weight, or it has no
    /// letters that the program lacks.
    pub fn read(bytes: &[u8], place: usize) -> Result<&'static Self, Why> {
        let fonts = fonts(bytes)?;
        let font = fonts.get(place).ok_or(Why::NoFace)?;
        let data = alone(font);
        let mut digest = String::new();
        for byte in Sha256::digest(&data) {
            let _ = write!(digest, "{byte:02x}");
        }
        let mut all = READ.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = all.iter().find(|face| face.digest == digest) {
            return Ok(known);
        }
        may_be_embedded(font)?;
        let scripts = scripts(font);
        if scripts.is_empty() {
            return Err(Why::FaceAddsNothing);
        }
        let face = Self {
            name: name(font),
            postscript_name: postscript_name(font),
            digest,
            scripts,
            // Shaped words and finished pages speak of it as long as the program runs.
            data: Box::leak(data.into_boxed_slice()),
            order: all.len(),
        };
        let face: &'static Self = Box::leak(Box::new(face));
        all.push(face);
        Ok(face)
    }

    /// What it is told apart from all others by: its name and the digest of its file.
    pub fn known_by(&self) -> String {
        format!("{} sha256:{}", self.postscript_name, self.digest)
    }

    fn font(&self) -> Option<FontRef<'static>> {
        FontRef::new(self.data).ok()
    }

    /// How far the pen moves after each glyph, in thousandths of the size, rounded down as printpdf does.
    pub fn widths(&self) -> Vec<i32> {
        let Some(font) = self.font() else {
            return Vec::new(); // it was read once
        };
        let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::default());
        let units = f32::from(font.head().map_or(1000, |head| head.units_per_em()).max(1));
        #[allow(clippy::cast_possible_truncation)]
        let width = |glyph: u32| {
            let width = metrics.advance_width(skrifa::GlyphId::new(glyph));
            (width.unwrap_or_default() * 1000.0 / units) as i32
        };
        (0..metrics.glyph_count()).map(width).collect()
    }

    /// The characters that it has glyphs for.
    pub fn characters(&self) -> Vec<(char, u16)> {
        let font = self.font();
        let all = font.iter().flat_map(|font| font.charmap().mappings());
        let known = all.filter_map(|(c, glyph)| {
            let glyph = u16::try_from(glyph.to_u32()).ok()?;
            Some((char::from_u32(c)?, glyph))
        });
        known.collect()
    }
}

/// A face as a font file of its own: the program works with those alone.
fn alone(font: &FontRef<'_>) -> Vec<u8> {
    let tables = font.table_directory.table_records().iter();
    let tables = tables.filter_map(|record| {
        let table = font.table_data(record.tag())?;
        Some((record.tag(), record.checksum(), table))
    });
    let tables: Vec<_> = tables.collect();
    let count = u16::try_from(tables.len()).unwrap_or_default();
    let power = count.max(1).ilog2();
    let mut file = font.table_directory.sfnt_version().to_be_bytes().to_vec();
    // How a reader halves its way through the tables (OpenType, “Table Directory”).
    let range = 16_u16 << power;
    let halves = u16::try_from(power).unwrap_or_default();
    for number in [count, range, halves, (count * 16).saturating_sub(range)] {
        file.extend(number.to_be_bytes());
    }
    let mut offset = 12 + 16 * tables.len();
    for (tag, checksum, table) in &tables {
        file.extend(tag.to_be_bytes());
        for number in [*checksum as usize, offset, table.len()] {
            file.extend(u32::try_from(number).unwrap_or_default().to_be_bytes());
        }
        offset += table.len().next_multiple_of(4);
    }
    for (_, _, table) in &tables {
        file.extend(table.as_bytes());
        file.resize(file.len().next_multiple_of(4), 0);
    }
    file
}

/// Whether whoever made the face lets it be embedded in part (OpenType, `OS/2`, `fsType`), and
/// whether its letters have one weight.
fn may_be_embedded(font: &FontRef<'_>) -> Result<(), Why> {
    const RESTRICTED: u16 = 0x0002;
    const NO_SUBSETTING: u16 = 0x0100;
    const BITMAPS_ONLY: u16 = 0x0200;
    if !font.axes().is_empty() {
        return Err(Why::FaceVaries);
    }
    let rights = font.os2().map_or(0, |table| table.fs_type());
    if rights & (RESTRICTED | NO_SUBSETTING | BITMAPS_ONLY) != 0 {
        return Err(Why::FaceLocked);
    }
    Ok(())
}

fn scripts(font: &FontRef<'_>) -> Vec<[u8; 4]> {
    let mut found = vec![false; SCRIPTS.len()];
    for (c, _) in font.charmap().mappings() {
        let Some(c) = char::from_u32(c) else { continue };
        for (found, (_, range)) in found.iter_mut().zip(SCRIPTS) {
            *found |= range.contains(&c);
        }
    }
    let found = found.into_iter().zip(SCRIPTS).filter(|(found, _)| *found);
    found.map(|(_, (tag, _))| **tag).collect()
}

fn named(font: &FontRef<'_>, id: StringId) -> Option<String> {
    let name = font.localized_strings(id).english_or_first()?;
    let name: String = name.chars().filter(|c| !c.is_control()).take(80).collect();
    (!name.trim().is_empty()).then(|| name.trim().to_owned())
}

fn name(font: &FontRef<'_>) -> String {
    let name = named(font, StringId::FULL_NAME);
    name.unwrap_or_else(|| postscript_name(font))
}

fn postscript_name(font: &FontRef<'_>) -> String {
    let name = named(font, StringId::POSTSCRIPT_NAME).unwrap_or_default();
    let plain = |c: &char| c.is_ascii_alphanumeric() || *c == '-';
    // 63 characters are the most that a PostScript name has (OpenType, `name`).
    let name: String = name.chars().filter(plain).take(63).collect();
    if name.is_empty() {
        return "Face".to_owned();
    }
    name
}

impl PartialEq for AddedFace {
    fn eq(&self, other: &Self) -> bool {
        self.order == other.order
    }
}

impl Eq for AddedFace {}

impl Hash for AddedFace {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.order.hash(state);
    }
}

impl PartialOrd for AddedFace {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for AddedFace {
    /// The same in every run: files have their faces in this order.
    fn cmp(&self, other: &Self) -> Ordering {
        self.digest.cmp(&other.digest)
    }
}

impl fmt::Debug for AddedFace {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.postscript_name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CUT: &[u8] = include_bytes!("../../tests/fixtures/faces/NotoSansCJKsc-cut.otf");

    #[test]
    fn face_that_is_added_tells_its_name_and_scripts() {
        assert_eq!(names(CUT).unwrap(), ["Noto Sans CJK SC"]);
        let face = AddedFace::read(CUT, 0).unwrap();
        assert_eq!(face.postscript_name, "NotoSansCJKsc-Regular");
        assert_eq!(face.scripts, [*b"Hani", *b"Hira", *b"Hang"]);
        // Read again it is the same, and as a file of its own too.
        assert!(std::ptr::eq(face, AddedFace::read(CUT, 0).unwrap()));
        assert!(std::ptr::eq(face, AddedFace::read(face.data, 0).unwrap()));
        let (widths, characters) = (face.widths(), face.characters());
        let wang = characters.iter().find(|(c, _)| *c == '王').unwrap().1;
        assert_eq!(widths[usize::from(wang)], 1000);
    }

    #[test]
    fn face_that_cannot_be_used_is_refused_with_the_reason() {
        for bytes in [&b""[..], b"ttcf", b"not a font", &CUT[..200]] {
            assert!(AddedFace::read(bytes, 0).is_err());
        }
        assert_eq!(AddedFace::read(CUT, 1).err(), Some(Why::NoFace));
        let latin = super::super::Face::Regular.data();
        assert_eq!(AddedFace::read(latin, 0).err(), Some(Why::FaceAddsNothing));
        // The face says in `OS/2` what may be done with it.
        let font = FontRef::new(CUT).unwrap();
        let records = font.table_directory.table_records();
        let os2 = records
            .iter()
            .find(|r| r.tag() == skrifa::Tag::new(b"OS/2"));
        let rights = os2.unwrap().offset() as usize + 8;
        for (forbidden, allowed) in [(0x0002_u16, false), (0x0100, false), (0x0004, true)] {
            let mut bytes = CUT.to_vec();
            bytes[rights..rights + 2].copy_from_slice(&forbidden.to_be_bytes());
            let read = AddedFace::read(&bytes, 0);
            assert_eq!(read.is_ok(), allowed, "{forbidden:#x}");
        }
    }
}
