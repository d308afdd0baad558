//! A pack's letterhead: a name, a colour and a logo. It says who speaks for the campaign and
//! nothing of what happened: facts stand in claims.

use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::notation::{Notation, written};
use super::picture::{Bounds, Picture, png};
use super::{Campaign, Text};
use crate::problem::{PackProblem, Problem, Why};

/// The file of a pack's logo.
pub const LOGO: &str = "letterhead.png";
/// The largest logo: 600 pixels to the inch on a letter.
const BOUNDS: Bounds = Bounds {
    bytes: 300_000,
    side: 1_200,
    larger: 0,
};
/// The longest name, in characters: two lines beside a logo.
const MAX_NAME: usize = 60;

/// What stands above a letter of a pack.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Letterhead {
    /// The campaign's or organisation's name.
    pub name: Text,
    /// The colour of the line below it.
    pub colour: Colour,
    /// Its logo, from a file of its own.
    #[serde(skip)]
    pub logo: Option<Arc<Picture>>,
}

/// A colour, written `#1f4e79`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

impl<'de> Deserialize<'de> for Colour {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        written(deserializer, Notation::Colour, |text| {
            let digits = text.strip_prefix('#')?;
            let is_written = digits.len() == 6 && digits.bytes().all(|c| c.is_ascii_hexdigit());
            let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
            let parts = is_written.then_some([part(0)?, part(2)?, part(4)?]);
            parts.map(Self)
        })
    }
}

impl Serialize for Colour {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let [red, green, blue] = self.0;
        serializer.serialize_str(&format!("#{red:02x}{green:02x}{blue:02x}"))
    }
}

/// Gives the pack its logo, and notes what is wrong with its letterhead. `prefix` stands before
/// the file's name in messages.
pub(super) fn add(
    campaign: &mut Campaign,
    logo: Option<&[u8]>,
    prefix: &str,
    problems: &mut Vec<Problem>,
) {
    let place = campaign.pack.place.clone();
    let Some(letterhead) = &mut campaign.pack.letterhead else {
        if logo.is_some() {
            let path = format!("{prefix}{LOGO}");
            problems.push(Problem::error(PackProblem::LogoUnused { path }));
        }
        return;
    };
    let names: Vec<&str> = letterhead.name.0.values().map(String::as_str).collect();
    if names.iter().all(|name| name.trim().is_empty()) {
        problems.push(Problem::error(PackProblem::LetterheadNameless).at(place.clone()));
    }
    for name in names.iter().filter(|name| name.chars().count() > MAX_NAME) {
        let problem = PackProblem::LetterheadLong {
            name: (*name).to_owned(),
            most: MAX_NAME,
        };
        problems.push(Problem::error(problem).at(place.clone()));
    }
    if let Some(bytes) = logo {
        match picture(bytes) {
            Ok(picture) => letterhead.logo = Some(Arc::new(picture)),
            Err(why) => problems.push(Problem::error(PackProblem::LogoUnusable {
                path: format!("{prefix}{LOGO}"),
                why,
                side: BOUNDS.side,
                kilobytes: BOUNDS.bytes / 1_000,
            })),
        }
    }
}

/// The logo in a PNG file.
///
/// # Errors
/// Why it cannot be one.
pub fn picture(bytes: &[u8]) -> Result<Picture, Why> {
    png(bytes, BOUNDS)
}

#[cfg(test)]
mod tests {
    use png::ColorType;

    use super::*;

    fn png(width: u32, height: u32, colour: ColorType, pixel: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, width, height);
        encoder.set_color(colour);
        let mut writer = encoder.write_header().unwrap();
        let data = pixel.repeat((width * height) as usize);
        writer.write_image_data(&data).unwrap();
        writer.finish().unwrap();
        bytes
    }

    #[test]
    fn letterhead_keeps_a_logos_pixels_on_white() {
        for (colour, pixel, shown) in [
            (ColorType::Rgb, &[10, 20, 30][..], [10, 20, 30]),
            (ColorType::Rgba, &[0, 0, 255, 0], [255, 255, 255]),
            (ColorType::Rgba, &[0, 0, 255, 255], [0, 0, 255]),
            (ColorType::GrayscaleAlpha, &[0, 127], [128, 128, 128]),
            (ColorType::Grayscale, &[7], [7, 7, 7]),
        ] {
            let picture = picture(&png(20, 30, colour, pixel)).unwrap();
            assert_eq!((picture.width, picture.height), (20, 30));
            assert_eq!(picture.pixels, shown.repeat(600), "{colour:?}");
        }
    }

    #[test]
    fn letterhead_refuses_what_is_no_logo() {
        let bomb = {
            // The header claims a huge size, and the picture is refused without being unpacked.
            let mut bytes = png(20, 20, ColorType::Grayscale, &[0]);
            bytes[16..24].copy_from_slice(&[0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30]);
            let sum = check_sum(&bytes[12..29]);
            bytes[29..33].copy_from_slice(&sum.to_be_bytes());
            bytes
        };
        let whole = png(20, 20, ColorType::Rgb, &[1, 2, 3]);
        for (bytes, why) in [
            (&b"GIF89a"[..], "not a PNG"),
            (&[], "not a PNG"),
            (&whole[..whole.len() - 30], "its end is missing"),
            (&bomb, "30,000 × 30,000"),
            (&png(1_201, 20, ColorType::Grayscale, &[0]), "1201 × 20"),
            (&png(4, 200, ColorType::Grayscale, &[0]), "4 × 200"),
            (&vec![0; BOUNDS.bytes + 1], "300 kB"),
        ] {
            let told = picture(bytes).unwrap_err().to_string();
            assert!(told.contains(why), "{told}");
        }
    }

    /// The check sum of a PNG's chunk.
    fn check_sum(bytes: &[u8]) -> u32 {
        let mut sum = u32::MAX;
        for byte in bytes {
            sum ^= u32::from(*byte);
            for _ in 0..8 {
                let low = sum & 1;
                sum >>= 1;
                if low == 1 {
                    sum ^= 0xedb8_8320;
                }
            }
        }
        !sum
    }

    #[test]
    fn letterhead_colour_is_written_as_on_the_web() {
        let read = |text: &str| toml::from_str::<Letterhead>(text);
        let letterhead = read("name.en = \"A\"\ncolour = \"#1F4e79\"").unwrap();
        assert_eq!(letterhead.colour, Colour([0x1f, 0x4e, 0x79]));
        for wrong in [
            "#1f4e7", "1f4e79f", "#1f4e7g", "#+1+1+1", "blue", "", "#äää",
        ] {
            assert!(read(&format!("colour = \"{wrong}\"")).is_err(), "{wrong}");
        }
    }
}
