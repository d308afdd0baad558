//! What is kept on disk, always whole: letters, and whatever is exported.
//!
//! [`atomic`] replaces a file whole or not at all, [`outputs`] several at once; [`letter_file`] is
//! the `.letter` format, [`lists`] remembers which columns were which, [`text_file`] reads what was
//! written elsewhere.

pub mod atomic;
pub mod letter_file;
pub mod lists;
pub mod outputs;
pub mod text_file;
