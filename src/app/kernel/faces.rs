//! The faces of the window, embedded: Inter, and the letter's own.

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily, FontId};

use crate::page::Face;

/// Inter, semibold.
pub fn semibold(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name("semibold".into()))
}

/// The letter's own face.
pub fn serif(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name("serif".into()))
}

/// The letter's own face, heavy: the brand.
pub fn serif_bold(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name("serif-bold".into()))
}

/// Inter.
pub fn sans(size: f32) -> FontId {
    FontId::new(size, FontFamily::Proportional)
}

/// Inter, for what is typed: a letter that it lacks is looked for among the system's faces.
pub fn typed(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name(TYPED.into()))
}

/// The letter's own face, for what is typed, likewise.
pub fn typed_serif(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name(TYPED_SERIF.into()))
}

const TYPED: &str = "typed";
const TYPED_SERIF: &str = "typed-serif";

/// Whether the family is one for what is typed.
pub fn is_typed(family: &FontFamily) -> bool {
    matches!(family, FontFamily::Name(name) if [TYPED, TYPED_SERIF].contains(&&**name))
}

/// Every family that egui or the panels ask for.
pub fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let faces: [(&str, &'static [u8]); 5] = [
        (
            "icons",
            include_bytes!("../../../assets/icons/MaterialSymbols-subset.ttf"),
        ),
        (
            "inter",
            include_bytes!("../../../assets/fonts/Inter-Regular.otf"),
        ),
        (
            "inter-semibold",
            include_bytes!("../../../assets/fonts/Inter-SemiBold.otf"),
        ),
        ("source-serif", Face::Regular.data()),
        ("source-serif-bold", Face::Bold.data()),
    ];
    for (name, data) in faces {
        fonts
            .font_data
            .insert(name.to_owned(), Arc::new(FontData::from_static(data)));
    }
    let families = [
        (FontFamily::Name("icons".into()), ["icons", "inter"]),
        (FontFamily::Proportional, ["inter", "source-serif"]),
        (FontFamily::Monospace, ["inter", "source-serif"]),
        (
            FontFamily::Name("semibold".into()),
            ["inter-semibold", "inter"],
        ),
        (FontFamily::Name("serif".into()), ["source-serif", "inter"]),
        (FontFamily::Name(TYPED.into()), ["inter", "source-serif"]),
        (
            FontFamily::Name(TYPED_SERIF.into()),
            ["source-serif", "inter"],
        ),
        (
            FontFamily::Name("serif-bold".into()),
            ["source-serif-bold", "inter-semibold"],
        ),
    ];
    for (family, names) in families {
        fonts
            .families
            .insert(family, names.map(String::from).to_vec());
    }
    fonts
}
