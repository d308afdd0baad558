//! What the page panel knows: how it shows the page.

use crate::letter::Origin;

/// The least and the most that the page is shown at, in per cent.
pub const ZOOM: (u16, u16) = (50, 300);

/// The state of the page panel.
#[derive(Clone, Debug)]
pub struct State {
    /// How large the page is shown.
    pub zoom: Zoom,
    /// Per cent that the page is shown at.
    pub percent: u16,
    /// Pixels a point of the pictures; nothing before the page was first shown.
    pub scale: f32,
    /// The page shown, from 0.
    pub page: usize,
    /// The sentence whose sources stay open, by where its words come from.
    pub pinned: Option<Origin>,
    /// The sentence that the keyboard is at, from 0.
    pub step: Option<usize>,
    /// Whether the envelope's window is drawn over the page.
    pub envelope: bool,
    /// Whether it is to be brought into sight.
    pub to_envelope: bool,
}

impl Default for State {
    fn default() -> Self {
        Self {
            zoom: Zoom::default(),
            percent: 100,
            scale: 0.0,
            page: 0,
            pinned: None,
            step: None,
            envelope: false,
            to_envelope: false,
        }
    }
}

/// How large the page is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Zoom {
    /// The whole page where it can be read so, else its width.
    #[default]
    Auto,
    /// The whole page.
    Fit,
    /// The page's whole width.
    Width,
    /// Per cent of the paper's size.
    Percent(u16),
}
