//! The faces that letters are set in, embedded in the program: no letter depends on what a
//! machine has installed.

use std::collections::HashMap;
use std::sync::Arc;

use foldhash::fast::RandomState;
use parley::fontique::{Blob, Collection, CollectionOptions, SourceCache};
use parley::{FontContext, LayoutContext};

use super::break_lines::Fits;
use super::flow::KnownBlocks;
use super::set_lines::{Known, LineContent};
use super::shape::Words;

/// The family's name, as the faces have it.
pub(super) const FAMILY: &str = "Source Serif 4";

/// One of the embedded faces (Source Serif 4, SIL Open Font License).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    /// Upright.
    Regular,
    /// Slanted.
    Italic,
    /// Heavy.
    Bold,
    /// Heavy and slanted.
    BoldItalic,
}

impl Face {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Regular, Self::Italic, Self::Bold, Self::BoldItalic];

    /// The font file.
    pub fn data(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../../assets/fonts/SourceSerif4-Regular.ttf"),
            Self::Italic => include_bytes!("../../assets/fonts/SourceSerif4-It.ttf"),
            Self::Bold => include_bytes!("../../assets/fonts/SourceSerif4-Bold.ttf"),
            Self::BoldItalic => include_bytes!("../../assets/fonts/SourceSerif4-BoldIt.ttf"),
        }
    }

    /// The name that a PDF gives it.
    pub fn postscript_name(self) -> &'static str {
        match self {
            Self::Regular => "SourceSerif4-Regular",
            Self::Italic => "SourceSerif4-It",
            Self::Bold => "SourceSerif4-Bold",
            Self::BoldItalic => "SourceSerif4-BoldIt",
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
    pub(super) words: Words,
    /// How words were broken into lines.
    pub(super) fits: Fits,
    /// Lines that several people's letters may have.
    pub(super) lines: HashMap<u128, Arc<LineContent>, RandomState>,
    /// Paragraphs that were set before.
    pub(super) known: Known,
    /// Blocks that letters share, set before.
    pub(super) blocks: KnownBlocks,
}

impl Default for Fonts {
    fn default() -> Self {
        Self::new()
    }
}

impl Fonts {
    /// The embedded faces, and no others.
    pub fn new() -> Self {
        let mut collection = Collection::new(CollectionOptions {
            shared: false,
            system_fonts: false,
        });
        let mut ids = Vec::new();
        for face in Face::ALL {
            let blob = Blob::new(Arc::new(face.data()));
            ids.push((blob.id(), face));
            collection.register_fonts(blob, None);
        }
        Self {
            context: FontContext {
                collection,
                source_cache: SourceCache::default(),
            },
            layout: LayoutContext::new(),
            ids,
            words: Words::default(),
            fits: Fits::default(),
            lines: HashMap::default(),
            known: Known::default(),
            blocks: KnownBlocks::default(),
        }
    }

    /// These and one more for a script that they lack, to try the layout of what the program
    /// cannot print yet.
    #[cfg(test)]
    pub(super) fn with(script: [u8; 4], data: &'static [u8]) -> Self {
        use parley::fontique::Script;
        let mut fonts = Self::new();
        let collection = &mut fonts.context.collection;
        let families = collection.register_fonts(Blob::new(Arc::new(data)), None);
        let families: Vec<_> = families.into_iter().map(|(family, _)| family).collect();
        collection.append_fallbacks(Script::from_bytes(script), families.into_iter());
        fonts
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
