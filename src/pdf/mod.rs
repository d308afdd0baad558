//! The file: pages written as PDF with printpdf, and pictures of it for the window.
//!
//! [`document`] appends pages, whose [`content`] is written here because printpdf would keep each
//! glyph of each page as a value; [`font`] subsets the faces, [`metadata`] finishes what printpdf
//! leaves open: the same pages always give the same bytes, and the file says its title and
//! language and nothing else. [`raster`] renders a finished file, never anything else.

mod content;
pub mod document;
mod font;
mod metadata;
pub mod raster;

pub use document::{Writer, write};
