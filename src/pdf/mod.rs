//! The file: pages written as PDF with printpdf, and pictures of it for the window.
//!
//! [`document`] appends pages: each is [`cut`] into what other pages may have too and what is its
//! own, its [`content`] written and compressed ([`deflate`]), its objects put where
//! [`file`] says and its page into the tree of [`pages`].
//! printpdf makes the fonts, which [`font`] cuts down first; [`import`] takes them over, and
//! [`metadata`] puts right what printpdf leaves open: the same pages always give the same bytes, and
//! the file says its title and language and nothing else. [`mark`] cuts contents by what they are,
//! and [`tags`] makes the tree of it that a screen reader follows. [`raster`] renders a finished
//! file, never anything else, and [`text`] reads the words of somebody else's.

mod content;
mod deflate;
pub mod document;
mod file;
mod font;
mod import_fonts;
mod mark;
mod metadata;
mod pages;
pub mod raster;
mod shared_forms;
mod tags;
pub mod text;

pub use document::{Kind, Writer, write};
