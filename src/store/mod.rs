//! What is kept on disk, always whole: letters, whatever is exported, and what the program
//! remembers.
//!
//! [`disk`] has every step that changes something. [`atomic`] replaces a file whole or not at all,
//! [`outputs`] several at once; [`letter_file`] is the `.letter` format, [`lists`] remembers which
//! columns were which, [`text_file`] reads what was written elsewhere, [`document`] what facts are
//! taken from, [`dictionary`] the system's dictionaries, [`faces`] the faces that were added. [`folders`] says where the program keeps its [`settings`], the [`recent`] letters, by
//! [`autosave`] the letter and the templates that are being written, and by [`temporary`] what
//! another program prints. [`own_pack`] is a person's own copy of a pack, [`packs`] keeps the packs
//! that were taken, [`keys`] a maker's secret key; [`diary`] is what was made and sent, without senders; [`senders`] tells whose data all this is.
//! [`program`] is what is known of the program itself, [`running`] the window that is open already.

pub mod atomic;
pub mod autosave;
pub mod diary;
pub mod dictionary;
pub mod disk;
pub mod document;
pub mod faces;
pub mod folders;
pub mod keys;
pub mod letter_file;
pub mod lists;
pub mod outputs;
pub mod own_pack;
pub mod pack_file;
pub mod packs;
pub mod program;
pub mod recent;
pub mod running;
pub mod senders;
pub mod settings;
pub mod signing;
mod staging;
pub mod temporary;
pub mod text_file;

#[cfg(test)]
pub(crate) mod tests;
