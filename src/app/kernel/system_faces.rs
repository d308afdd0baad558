//! The system's faces, for what is typed in a script that the window's own faces lack. They are
//! for edit fields alone: what a page cannot print is told in the list of problems.

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};
use std::thread;

use egui::FontData;
use egui::epaint::text::{FallbackRequest, FontInsert, FontProvider};
use fontdb::{Database, FaceInfo, Style};
use skrifa::{FontRef, MetadataProvider};

use super::faces::is_typed;

/// The faces of the system, looked through once.
pub struct SystemFaces {
    all: Arc<OnceLock<Database>>,
    folders: Vec<PathBuf>,
}

impl SystemFaces {
    /// Begins to look through these folders on another thread; without one, through the system's.
    pub fn new(folders: Vec<PathBuf>) -> Self {
        let all = Arc::new(OnceLock::new());
        let (found, places) = (all.clone(), folders.clone());
        let look = move || {
            found.get_or_init(|| load(&places));
        };
        // Without a thread the first letter that is missing waits for it.
        drop(thread::Builder::new().name("faces".to_owned()).spawn(look));
        Self { all, folders }
    }

    /// The plainest face that has this letter.
    fn with(&self, c: char) -> Option<FontInsert> {
        let all = self.all.get_or_init(|| load(&self.folders));
        let mut faces: Vec<&FaceInfo> = all.faces().collect();
        faces.sort_by_cached_key(|face| {
            let heavy = face.weight.0.abs_diff(400);
            let is_plain = face.style == Style::Normal && !face.monospaced;
            (!is_plain, heavy, face.post_script_name.clone())
        });
        faces.into_iter().find_map(|face| {
            let has = |data: &[u8], index| {
                let font = FontRef::from_index(data, index).ok()?;
                let glyph = font.charmap().map(c)?;
                (glyph.to_u32() != 0).then(|| data.to_vec())
            };
            let data = all.with_face_data(face.id, has).flatten()?;
            let mut data = FontData::from_owned(data);
            data.index = face.index;
            // Its place in the chain is that of the family asked for.
            Some(FontInsert::new(&face.post_script_name, data, Vec::new()))
        })
    }
}

fn load(folders: &[PathBuf]) -> Database {
    let mut all = Database::new();
    if folders.is_empty() {
        all.load_system_fonts();
    }
    for folder in folders {
        all.load_fonts_dir(folder);
    }
    all
}

impl FontProvider for SystemFaces {
    fn font_for(&self, request: &FallbackRequest<'_>) -> Option<FontInsert> {
        if !is_typed(request.family) {
            return None;
        }
        self.with(request.cluster.chars().next()?)
    }
}

#[cfg(test)]
mod tests {
    use egui::FontId;

    use super::*;
    use crate::app::kernel::faces::{sans, serif, typed, typed_serif};

    #[test]
    fn system_faces_are_for_what_is_typed_and_found_by_the_letter() {
        let fonts = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fonts");
        let faces = SystemFaces::new(vec![fonts]);
        let found = |cluster: &str, font: FontId| {
            let family = &font.family;
            let request = FallbackRequest { cluster, family };
            faces.font_for(&request).map(|font| font.name)
        };
        let name = found("ع", typed(14.0)).expect("a face");
        assert!(name.contains("Naskh"), "{name}");
        assert_eq!(found("ع", typed_serif(15.0)), Some(name));
        for font in [serif(14.0), sans(14.0)] {
            assert_eq!(found("ع", font), None);
        }
        // Nobody here has it.
        assert_eq!(found("李", typed(14.0)), None);
        let none = SystemFaces::new(vec![PathBuf::from("/nowhere")]);
        assert!(none.with('ع').is_none());
    }
}
