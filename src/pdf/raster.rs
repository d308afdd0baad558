//! Pictures of a finished file, rendered by hayro from the very bytes that an export writes.

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings};

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
const MOST_PIXELS: f32 = 12_000.0;

/// Pictures of all pages, `scale` pixels a point.
///
/// # Errors
/// A sentence, if the bytes are no PDF.
pub fn render(pdf: &[u8], scale: f32) -> Result<Vec<Picture>, String> {
    let file = Pdf::new(pdf.to_vec()).map_err(|error| format!("no PDF: {error:?}"))?;
    let cache = RenderCache::new();
    let interpreter = InterpreterSettings::default();
    // Unhinted: what the paper will show, at any size.
    let rendering = RenderSettings {
        hinting: false,
        ..RenderSettings::default()
    };
    let pages = file.pages().iter().map(|page| {
        let (width, height) = page.render_dimensions();
        let scale = scale
            .min(MOST_PIXELS / width.max(height).max(1.0))
            .max(0.01);
        let settings = PixmapSettings {
            x_scale: scale,
            y_scale: scale,
            bg_color: WHITE,
        };
        let pixmap = hayro::render(page, &cache, &interpreter, &rendering, &settings);
        Picture {
            width: usize::from(pixmap.width()),
            height: usize::from(pixmap.height()),
            rgba: pixmap.data_as_u8_slice().to_vec(),
        }
    });
    Ok(pages.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn raster_refuses_what_is_no_pdf() {
        assert!(render(b"Dear President,", 1.0).is_err());
    }
}
