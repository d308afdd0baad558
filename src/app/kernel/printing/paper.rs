//! Sheets as print systems name them.

/// A sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paper {
    /// In tenths of a millimetre.
    width: u32,
    height: u32,
}

/// The sheets of letters with names of their own: that of PWG 5101.1 (“Media Standardized Names”) and
/// that of printer descriptions, with their sizes in tenths of a millimetre.
const NAMED: [(&str, &str, u32, u32); 2] = [
    ("iso_a4_210x297mm", "A4", 2100, 2970),
    ("na_letter_8.5x11in", "Letter", 2159, 2794),
];

impl Paper {
    /// Of this size, in millimetres.
    pub fn of(width: f32, height: f32) -> Self {
        let tenths = |length: f32| (length * 10.0).round() as u32;
        Self {
            width: tenths(width),
            height: tenths(height),
        }
    }

    /// How wide and how high, in millimetres.
    pub(super) fn size(self) -> (f64, f64) {
        let millimetres = |tenths: u32| f64::from(tenths) / 10.0;
        (millimetres(self.width), millimetres(self.height))
    }

    /// Its name by PWG 5101.1, which has its size in it.
    pub(super) fn name(self) -> String {
        let (width, height) = self.size();
        self.named().map_or_else(
            || format!("custom_{width}x{height}mm_{width}x{height}mm"),
            |(name, ..)| (*name).to_owned(),
        )
    }

    /// The name that printer descriptions have for it.
    pub(super) fn short(self) -> Option<&'static str> {
        self.named().map(|(_, short, ..)| *short)
    }

    fn named(self) -> Option<&'static (&'static str, &'static str, u32, u32)> {
        let mut all = NAMED.iter();
        all.find(|(_, _, width, height)| (*width, *height) == (self.width, self.height))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::stationery;

    #[test]
    fn printing_knows_the_sheet_of_every_paper() {
        for paper in stationery::all() {
            let sheet = Paper::of(paper.width, paper.height);
            let name = sheet.name();
            assert!(!name.starts_with("custom"), "{}: {name}", paper.id);
            assert!(sheet.short().is_some(), "{name}");
        }
        assert_eq!(Paper::of(210.0, 297.0).name(), "iso_a4_210x297mm");
        assert_eq!(Paper::of(215.9, 279.4).name(), "na_letter_8.5x11in");
        let odd = Paper::of(148.0, 210.5);
        assert_eq!(odd.name(), "custom_148x210.5mm_148x210.5mm");
        assert_eq!(odd.short(), None);
    }
}
