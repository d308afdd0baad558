//! Pictures of a finished file, rendered by hayro from the very bytes that an export writes.

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings};

use crate::page::Page;

/// A picture of a page: opaque, RGBA, rows from the top.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its width in pixels.
    pub width: usize,
    /// Its height in pixels.
    pub height: usize,
    /// Four bytes a pixel.
    pub rgba: Vec<u8>,
}

/// The most pixels a side of a picture may have.
const MAX_PIXELS: f32 = 12_000.0;

/// Pictures of all pages, `scale` pixels a point.
///
/// # Errors
/// A sentence, if the bytes are no PDF.
pub fn render(pdf: &[u8], scale: f32) -> Result<Vec<Picture>, String> {
    let pictures = render_some(pdf, scale, |_| true)?;
    Ok(pictures.into_iter().flatten().collect())
}

/// The pictures of pages that were drawn last, each kept as `T`: a page on which nothing changed is not
/// drawn again.
pub struct Drawn<T>(Vec<(u32, Page, T)>);

impl<T> Default for Drawn<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Clone> Drawn<T> {
    /// Pictures of all pages of a file, which was written of `pages`, `scale` pixels a point; `keep`
    /// makes of a new one what is kept.
    ///
    /// # Errors
    /// A sentence, if the bytes are no PDF.
    pub fn render(
        &mut self,
        pages: &[Page],
        pdf: &[u8],
        scale: f32,
        mut keep: impl FnMut(&Picture) -> T,
    ) -> Result<Vec<T>, String> {
        let size = scale.to_bits();
        let known = pages.iter().map(|page| {
            let mut all = self.0.iter();
            all.find(|(known, drawn, _)| *known == size && drawn.looks_like(page))
                .map(|(_, _, kept)| kept.clone())
        });
        let known: Vec<Option<T>> = known.collect();
        let is_new = |index: usize| known.get(index).is_some_and(Option::is_none);
        let new = render_some(pdf, scale, is_new)?;
        let all = known.into_iter().zip(new).filter_map(|(known, new)| {
            let new = || new.as_ref().map(&mut keep);
            known.or_else(new)
        });
        let all: Vec<T> = all.collect();
        let kept = pages.iter().zip(&all);
        self.0 = kept
            .map(|(page, kept)| (size, page.clone(), kept.clone()))
            .collect();
        Ok(all)
    }
}

/// Pictures of the pages that are wanted, by their indices.
fn render_some(
    pdf: &[u8],
    scale: f32,
    is_wanted: impl Fn(usize) -> bool,
) -> Result<Vec<Option<Picture>>, String> {
    let file = Pdf::new(pdf.to_vec()).map_err(|error| format!("no PDF: {error:?}"))?;
    let cache = RenderCache::new();
    let interpreter = InterpreterSettings::default();
    // Unhinted: what the paper will show, at any size.
    let rendering = RenderSettings {
        hinting: false,
        ..RenderSettings::default()
    };
    let pages = file.pages().iter().enumerate().map(|(index, page)| {
        if !is_wanted(index) {
            return None;
        }
        let (width, height) = page.render_dimensions();
        let scale = scale.min(MAX_PIXELS / width.max(height).max(1.0)).max(0.01);
        let settings = PixmapSettings {
            x_scale: scale,
            y_scale: scale,
            bg_color: WHITE,
        };
        let pixmap = hayro::render(page, &cache, &interpreter, &rendering, &settings);
        Some(Picture {
            width: usize::from(pixmap.width()),
            height: usize::from(pixmap.height()),
            rgba: pixmap.data_as_u8_slice().to_vec(),
        })
    });
    Ok(pages.collect())
}

/// The picture as a PNG file, which says how many dots an inch has and nothing else.
///
/// # Errors
/// A sentence, if it cannot be written.
pub fn png(picture: &Picture, dots_per_inch: f32) -> Result<Vec<u8>, String> {
    let side = |pixels: usize| u32::try_from(pixels).map_err(|error| error.to_string());
    let (width, height) = (side(picture.width)?, side(picture.height)?);
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_pixel_dims(Some(png::PixelDimensions {
        xppu: per_metre(dots_per_inch),
        yppu: per_metre(dots_per_inch),
        unit: png::Unit::Meter,
    }));
    // Ink is mostly black: one byte a pixel says the same as three, and nothing shines through.
    let pixels = picture.rgba.chunks_exact(4);
    let is_grey = pixels.clone().all(|p| p[0] == p[1] && p[1] == p[2]);
    let data: Vec<u8> = if is_grey {
        encoder.set_color(png::ColorType::Grayscale);
        pixels.map(|pixel| pixel[0]).collect()
    } else {
        encoder.set_color(png::ColorType::Rgb);
        pixels
            .flat_map(|pixel| [pixel[0], pixel[1], pixel[2]])
            .collect()
    };
    let written = encoder.write_header().and_then(|mut writer| {
        writer.write_image_data(&data)?;
        writer.finish()
    });
    written.map_err(|error| format!("the picture cannot be written: {error}"))?;
    Ok(bytes)
}

fn per_metre(dots_per_inch: f32) -> u32 {
    // Far from any limit, and above zero.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let dots = (dots_per_inch / 0.0254).round() as u32;
    dots
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn raster_writes_a_picture_as_it_is() {
        for (rgba, color) in [
            (vec![0, 0, 0, 255, 9, 9, 9, 255], png::ColorType::Grayscale),
            (vec![0, 0, 0, 255, 200, 9, 9, 255], png::ColorType::Rgb),
        ] {
            let picture = Picture {
                width: 2,
                height: 1,
                rgba,
            };
            let bytes = png(&picture, 300.0).unwrap();
            let mut reader = png::Decoder::new(std::io::Cursor::new(&bytes))
                .read_info()
                .unwrap();
            assert_eq!(reader.info().color_type, color);
            assert_eq!(reader.info().pixel_dims.unwrap().xppu, 11_811);
            let mut data = vec![0; reader.output_buffer_size().unwrap()];
            reader.next_frame(&mut data).unwrap();
            let back: Vec<u8> = data
                .chunks(color.samples())
                .flat_map(|pixel| {
                    [
                        pixel[0],
                        *pixel.get(1).unwrap_or(&pixel[0]),
                        *pixel.last().unwrap(),
                        255,
                    ]
                })
                .collect();
            assert_eq!(back, picture.rgba);
        }
    }

    #[test]
    fn raster_refuses_what_is_no_pdf() {
        assert!(render(b"Dear President,", 1.0).is_err());
    }
}
