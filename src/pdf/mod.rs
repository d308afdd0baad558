//! The file: pages written as PDF with printpdf, and pictures of it for the window.
//!
//! [`document`] appends pages: each is [`cut`] into what other pages may have too and what is its
//! own, its [`content`] written and compressed ([`deflate`]), its objects put where
//! [`file`] says and its page into the tree of [`pages`].
//! printpdf makes the fonts, which [`font`] cuts down first; [`import`] takes them over, and
//! [`metadata`] puts right what printpdf leaves open: the same pages always give the same bytes, and
//! the file says its title and language and nothing else. [`mark`] cuts contents by what they are,
//! and [`tags`] makes the tree of it that a screen reader follows. [`raster`] renders a finished
//! file, never anything else, and [`text`] reads the words of somebody else's; [`made_here`] knows its own.
//!
//! # What is declared, and what is known of it
//!
//! A tagged file declares PDF/UA-1 and PDF/A-2a, another PDF/A-2u. Two checkers of others hold every kind of
//! file on every paper to that in `.ci/run`, and faults that are planted into a good file are noticed
//! (`tests/entreaty/pdf/checkers.rs`, `planted.rs`). What they cannot see is what the Matterhorn protocol leaves
//! to people, and **nobody has looked at it yet**, nor listened to a letter with a screen reader:
//!
//! - that nothing of the letter is an artifact and nothing of the paper is read: the header of later pages,
//!   the return line and the letterhead are skipped, which is a choice;
//! - that the order of the structure is that in which a person would read: sender, date, address, subject;
//! - that the kinds fit: the subject is the first heading, “Sources” the second, everything else paragraphs,
//!   lists and tables; that a table's first row and column are its headings;
//! - that the title says what the document is, and that the language of each word is right: it is told by
//!   script and by titles of documents (`letter::ForeignWords`), and names have none;
//! - that what is copied instead of glyphs is what they show: a test compares it with the letter's text,
//!   as poppler reads it, and the eye would have to compare it with the page; poppler reads tables of letters from
//!   right to left column by column, whatever a file says;
//! - that nothing is told by colour or place alone, and that contrast is enough: letters are black, the
//!   colour of a letterhead is the pack's.

mod content;
mod deflate;
pub mod document;
mod file;
mod font;
mod import_fonts;
mod made_here;
mod mark;
mod metadata;
mod pages;
pub mod raster;
mod shared_forms;
mod tags;
pub mod text;

pub use document::{DocumentKind, Writer, write};
pub use font::can_be_embedded;
pub use made_here::is_made_here;
