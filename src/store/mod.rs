//! What is kept on disk, always whole: letters, and whatever is exported.
//!
//! [`atomic`] replaces a file whole or not at all; [`letter_file`] is the `.letter` format.

pub mod atomic;
pub mod letter_file;
