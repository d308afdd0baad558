//! The faces that letters are set in, embedded in the program: no letter depends on what a
//! machine has installed, and what [`added`](super::added) faces it shows its reader can tell.

use std::collections::HashMap;
use std::sync::Arc;

use foldhash::fast::RandomState;
use parley::fontique::{Blob, Collection, CollectionOptions, Script, SourceCache};
use parley::{FontContext, LayoutContext};

use super::added::{self, AddedFace, AddedFaces};
use super::break_lines::BreakCache;
use super::flow::KnownBlocks;
use super::set_lines::{LineContent, ParagraphCache};
use super::shape::WordCache;

/// The family's name, as the faces have it.
pub(super) const FAMILY: &str = "Source Serif 4";

/// One of the embedded faces, all under the SIL Open Font License, or one that was added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    /// Source Serif 4, upright.
    Regular,
    /// Slanted.
    Italic,
    /// Heavy.
    Bold,
    /// Heavy and slanted.
    BoldItalic,
    /// That of names in another script, by its place in the table of them. It has one weight.
    Script(u8),
    /// One that somebody added. It has one weight.
    Added(&'static AddedFace),
}

/// A face for what Source Serif has no letters of, for names: Noto, cut down to letters, digits and
/// signs.
struct ScriptFace {
    /// The scripts that it is for, by their tags (ISO 15924).
    scripts: &'static [[u8; 4]],
    postscript_name: &'static str,
    data: &'static [u8],
}

macro_rules! script_faces {
    ($($name:literal: $($tag:literal)+;)+) => {
        &[$(ScriptFace {
            scripts: &[$(*$tag),+],
            postscript_name: concat!($name, "-Regular"),
            data: include_bytes!(concat!("../../assets/fonts/scripts/", $name, ".ttf")),
        }),+]
    };
}

/// A face's place is in the bytes of files: new ones come last.
const SCRIPTS: &[ScriptFace] = script_faces! {
    "NotoSerif": b"Latn" b"Grek" b"Cyrl";
    "NotoSerifArmenian": b"Armn";
    "NotoSerifGeorgian": b"Geor";
    "NotoSerifHebrew": b"Hebr";
    "NotoNaskhArabic": b"Arab";
    "NotoSerifDevanagari": b"Deva";
    "NotoSerifBengali": b"Beng";
    "NotoSerifThai": b"Thai";
    "NotoSerifGurmukhi": b"Guru";
    "NotoSerifGujarati": b"Gujr";
    "NotoSerifTamil": b"Taml";
    "NotoSerifTelugu": b"Telu";
    "NotoSerifKannada": b"Knda";
    "NotoSerifMalayalam": b"Mlym";
    "NotoSerifSinhala": b"Sinh";
    "NotoSerifLao": b"Laoo";
    "NotoSerifKhmer": b"Khmr";
    "NotoSerifMyanmar": b"Mymr";
    "NotoSerifEthiopic": b"Ethi";
};

impl Face {
    /// How many are embedded in the program.
    pub const COUNT: usize = 4 + SCRIPTS.len();

    /// All that are embedded, each at its [`index`](Self::index).
    pub fn all() -> impl Iterator<Item = Self> {
        let scripts = (0..).take(SCRIPTS.len()).map(Self::Script);
        [Self::Regular, Self::Italic, Self::Bold, Self::BoldItalic]
            .into_iter()
            .chain(scripts)
    }

    /// Its place among all; of one that was added it is another in each run.
    pub fn index(self) -> usize {
        match self {
            Self::Regular => 0,
            Self::Italic => 1,
            Self::Bold => 2,
            Self::BoldItalic => 3,
            Self::Script(place) => 4 + usize::from(place),
            Self::Added(face) => Self::COUNT + face.order,
        }
    }

    fn of_script(place: u8) -> &'static ScriptFace {
        // No other place is ever made than those of the table.
        &SCRIPTS[usize::from(place).min(SCRIPTS.len() - 1)]
    }

    /// The scripts that it is for, if the letter's own faces lack their letters.
    fn scripts(self) -> &'static [[u8; 4]] {
        match self {
            Self::Script(place) => Self::of_script(place).scripts,
            Self::Added(face) => &face.scripts,
            Self::Regular | Self::Italic | Self::Bold | Self::BoldItalic => &[],
        }
    }

    /// The font file.
    pub fn data(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../../assets/fonts/SourceSerif4-Regular.ttf"),
            Self::Italic => include_bytes!("../../assets/fonts/SourceSerif4-It.ttf"),
            Self::Bold => include_bytes!("../../assets/fonts/SourceSerif4-Bold.ttf"),
            Self::BoldItalic => include_bytes!("../../assets/fonts/SourceSerif4-BoldIt.ttf"),
            Self::Script(place) => Self::of_script(place).data,
            Self::Added(face) => face.data,
        }
    }

    /// The name that a PDF gives it.
    pub fn postscript_name(self) -> &'static str {
        match self {
            Self::Regular => "SourceSerif4-Regular",
            Self::Italic => "SourceSerif4-It",
            Self::Bold => "SourceSerif4-Bold",
            Self::BoldItalic => "SourceSerif4-BoldIt",
            Self::Script(place) => Self::of_script(place).postscript_name,
            Self::Added(face) => &face.postscript_name,
        }
    }
}

/// The faces, ready for laying out text. Built once and passed in, because it caches what shaping
/// needs.
pub struct Fonts {
    pub(super) context: FontContext,
    pub(super) layout: LayoutContext<usize>,
    ids: Vec<(u64, Face)>,
    /// Words that were shaped before.
    pub(super) words: WordCache,
    /// How words were broken into lines.
    pub(super) fits: BreakCache,
    /// Lines that several people's letters may have.
    pub(super) lines: HashMap<u128, Arc<LineContent>, RandomState>,
    /// Paragraphs that were set before.
    pub(super) known: ParagraphCache,
    /// Blocks that letters share, set before.
    pub(super) blocks: KnownBlocks,
}

impl Default for Fonts {
    fn default() -> Self {
        Self::new()
    }
}

impl Fonts {
    /// The embedded faces, and those that are printed with now.
    pub fn new() -> Self {
        Self::with(&added::used())
    }

    /// The embedded faces, and these beside them.
    pub fn with(added: &AddedFaces) -> Self {
        let mut collection = Collection::new(CollectionOptions {
            shared: false,
            system_fonts: false,
        });
        let mut ids = Vec::new();
        let added = added.iter().map(|face| Face::Added(face));
        for face in Face::all().chain(added) {
            let blob = Blob::new(Arc::new(face.data()));
            ids.push((blob.id(), face));
            let families = collection.register_fonts(blob, None);
            for script in face.scripts() {
                let families = families.iter().map(|(family, _)| *family);
                collection.append_fallbacks(Script::from_bytes(*script), families);
            }
        }
        Self {
            context: FontContext {
                collection,
                source_cache: SourceCache::default(),
            },
            layout: LayoutContext::new(),
            ids,
            words: WordCache::default(),
            fits: BreakCache::default(),
            lines: HashMap::default(),
            known: ParagraphCache::default(),
            blocks: KnownBlocks::default(),
        }
    }

    /// The face that a font of a layout is.
    pub(super) fn face(&self, font: &parley::FontData) -> Face {
        let id = font.data.id();
        self.ids
            .iter()
            .find(|(known, _)| *known == id)
            .map_or(Face::Regular, |(_, face)| *face)
    }
}
