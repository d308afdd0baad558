//! Pictures that people give: a pack's logo, a card's front.
//!
//! They may come from a stranger, so each is held to limits before anything of it is unpacked, and
//! nothing but its pixels is kept: where and when a photograph was taken is in no file of ours.

mod orientation;
mod scale;

use std::fmt;
use std::io::Cursor;

use png::{ColorType, Decoder, Limits, Transformations};
use zune_jpeg::JpegDecoder;
use zune_jpeg::errors::DecodeErrors;
use zune_jpeg::zune_core::bytestream::{ZByteIoError, ZCursor};
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use crate::problem::Why;
use orientation::Orientation;
use scale::{fitting, scaled};

/// The smallest picture, in pixels a side: a smaller one would be a blot.
const LEAST_SIDE: u32 = 16;

/// What a JPEG file begins with (ISO/IEC 10918-1, start of image and another marker).
const JPEG: [u8; 3] = [0xff, 0xd8, 0xff];

/// What a PNG file begins with (ISO/IEC 15948, 5.2).
const PNG: [u8; 8] = *b"\x89PNG\r\n\x1a\n";

/// How large a picture may be.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// The most bytes of its file.
    pub bytes: usize,
    /// The most pixels that it is wide or high.
    pub side: u32,
    /// The most pixels of one that is larger, and is made smaller; none is where there may be none.
    pub larger: u64,
}

/// A picture's pixels on white, three bytes each, line after line from the top.
#[derive(PartialEq, Eq)]
pub struct Picture {
    /// How many pixels it is wide.
    pub width: u32,
    /// How many pixels it is high.
    pub height: u32,
    /// Red, green and blue.
    pub pixels: Vec<u8>,
}

impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Picture({} × {})", self.width, self.height)
    }
}

/// The picture in a PNG or JPEG file.
///
/// # Errors
/// Why it cannot be used.
pub fn read(bytes: &[u8], bounds: Bounds) -> Result<Picture, Why> {
    if bytes.starts_with(&JPEG) {
        return guarded(|| decoded_jpeg(bytes, bounds));
    }
    png(bytes, bounds).map_err(|why| match why {
        Why::NotPng => Why::NotPngOrJpeg,
        why => why,
    })
}

/// The picture in a PNG file.
///
/// # Errors
/// Why it cannot be used.
pub fn png(bytes: &[u8], bounds: Bounds) -> Result<Picture, Why> {
    guarded(|| decoded_png(bytes, bounds))
}

/// The libraries panic on some damaged pictures, for example one with a palette of two bytes.
fn guarded(
    decode: impl FnOnce() -> Result<Picture, Why> + std::panic::UnwindSafe,
) -> Result<Picture, Why> {
    std::panic::catch_unwind(decode).unwrap_or(Err(Why::Damaged))
}

impl Bounds {
    fn check_file(self, bytes: &[u8]) -> Result<(), Why> {
        if bytes.len() > self.bytes {
            let kilobytes = bytes.len() / 1_000;
            return Err(Why::Kilobytes { kilobytes });
        }
        Ok(())
    }

    fn check_sides(self, width: u32, height: u32) -> Result<(), Why> {
        let fits = |side: u32| (LEAST_SIDE..=self.side).contains(&side);
        let is_large_enough = width >= LEAST_SIDE && height >= LEAST_SIDE;
        let is_scaled = u64::from(width) * u64::from(height) <= self.larger;
        if fits(width) && fits(height) || is_large_enough && is_scaled {
            Ok(())
        } else {
            Err(Why::Pixels { width, height })
        }
    }

    /// The most memory that a picture within them needs, in bytes.
    fn memory(self) -> usize {
        // Eight bytes a pixel: four channels of sixteen bits.
        let pixels = (self.side as usize).pow(2);
        let larger = usize::try_from(self.larger).unwrap_or(usize::MAX);
        pixels.max(larger).saturating_mul(8).max(16 << 20)
    }
}

fn decoded_jpeg(bytes: &[u8], bounds: Bounds) -> Result<Picture, Why> {
    bounds.check_file(bytes)?;
    // Its sides are held to the limits before anything is unpacked; it can state no longer ones.
    let side = usize::from(u16::MAX);
    let options = DecoderOptions::new_safe()
        .set_strict_mode(true)
        .set_max_width(side)
        .set_max_height(side)
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    let wrong = |error: DecodeErrors| match error {
        DecodeErrors::ExhaustedData | DecodeErrors::IoErrors(ZByteIoError::NotEnoughBytes(..)) => {
            Why::CutShort
        }
        error => Why::NoJpeg {
            reason: error.to_string(),
        },
    };
    // What the library says of too large a picture is less than its sides say.
    let headers = decoder.decode_headers();
    let sides = jpeg_sides(bytes);
    if let Some((width, height)) = sides {
        bounds.check_sides(width, height)?;
    }
    headers.map_err(wrong)?;
    let Some((width, height)) = sides else {
        return Err(Why::Damaged);
    };
    let pixels = decoder.decode().map_err(wrong)?;
    if pixels.len() != 3 * (width as usize) * (height as usize) {
        return Err(Why::Damaged);
    }
    let sides = fitting(width, height, bounds.side);
    let picture = if sides == (width, height) {
        Picture {
            width,
            height,
            pixels,
        }
    } else {
        scaled((width, height), sides, |at| {
            let at = 3 * at;
            [pixels[at], pixels[at + 1], pixels[at + 2]]
        })
    };
    Ok(Orientation::of(bytes).upright(picture))
}

/// The sides that the frame of a JPEG file states (ISO/IEC 10918-1, B.2.2).
fn jpeg_sides(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut at = 2;
    loop {
        let [0xff, marker] = *bytes.get(at..at + 2)? else {
            return None;
        };
        if marker == 0xff {
            at += 1;
            continue;
        }
        let two = |from: usize| {
            let bytes = bytes.get(from..from + 2)?;
            Some(u32::from(bytes[0]) << 8 | u32::from(bytes[1]))
        };
        let is_frame = (0xc0..=0xcf).contains(&marker) && !matches!(marker, 0xc4 | 0xc8 | 0xcc);
        if is_frame {
            return Some((two(at + 7)?, two(at + 5)?));
        }
        at += 2 + two(at + 2)? as usize;
    }
}

fn decoded_png(bytes: &[u8], bounds: Bounds) -> Result<Picture, Why> {
    bounds.check_file(bytes)?;
    if !bytes.starts_with(&PNG) {
        return Err(Why::NotPng);
    }
    let wrong = |error: png::DecodingError| match error {
        png::DecodingError::IoError(error) => Why::of(&error),
        error => Why::NoPng {
            reason: error.to_string(),
        },
    };
    let limits = Limits {
        bytes: bounds.memory(),
    };
    let mut decoder = Decoder::new_with_limits(Cursor::new(bytes), limits);
    decoder.set_ignore_text_chunk(true);
    decoder.set_ignore_iccp_chunk(true);
    decoder.set_transformations(Transformations::normalize_to_color8());
    let info = decoder.read_header_info().map_err(wrong)?;
    let (width, height) = (info.width, info.height);
    bounds.check_sides(width, height)?;
    let mut reader = decoder.read_info().map_err(wrong)?;
    if reader.info().animation_control.is_some() {
        return Err(Why::Moves);
    }
    let size = reader.output_buffer_size().ok_or(Why::Huge)?;
    let mut buffer = vec![0; size];
    let frame = reader.next_frame(&mut buffer).map_err(wrong)?;
    let samples = frame.color_type.samples();
    let grey = matches!(
        frame.color_type,
        ColorType::Grayscale | ColorType::GrayscaleAlpha
    );
    let alpha = matches!(
        frame.color_type,
        ColorType::Rgba | ColorType::GrayscaleAlpha
    );
    let found = &buffer[..frame.buffer_size()];
    if found.len() < samples * (width as usize) * (height as usize) {
        return Err(Why::Damaged);
    }
    let sides = fitting(width, height, bounds.side);
    Ok(scaled((width, height), sides, |at| {
        let pixel = &found[samples * at..samples * (at + 1)];
        let colour = if grey {
            [pixel[0]; 3]
        } else {
            [pixel[0], pixel[1], pixel[2]]
        };
        let cover = if alpha { pixel[samples - 1] } else { u8::MAX };
        colour.map(|value| on_white(value, cover))
    }))
}

/// What a value looks like on white paper that it covers in part.
fn on_white(value: u8, cover: u8) -> u8 {
    let (value, cover) = (u16::from(value), u16::from(cover));
    let mixed = (value * cover + 255 * (255 - cover) + 127) / 255;
    u8::try_from(mixed).unwrap_or(u8::MAX)
}
