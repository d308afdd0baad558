//! The dialog of settings. What a setting is and what follows from it is the kernel's: any part of
//! the window may change one.

pub(crate) mod view;
