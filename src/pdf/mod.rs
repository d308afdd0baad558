//! The file: pages written as PDF with printpdf, and pictures of it for the window.
//!
//! [`document`] appends pages, whose [`content`] is written here because printpdf would keep each
//! glyph of each page as a value; [`font`] subsets the faces, [`metadata`] finishes what printpdf
//! leaves open: the same pages always give the same bytes, and the file says its title and
//! language and nothing else. [`mark`] cuts contents by what they are, and [`tags`] makes the tree
//! of it that a screen reader follows. [`raster`] renders a finished file, never anything else, and [`text`]
//! reads the words of somebody else's.

mod content;
pub mod document;
mod font;
mod mark;
mod metadata;
pub mod raster;
mod tags;
pub mod text;

pub use document::{Writer, write};
