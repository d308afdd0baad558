//! The dialogs of settings. What a setting is and what follows from it is the kernel's: any part of
//! the window may change one. The faces that were added are this feature's own.

pub(crate) mod message;
pub(crate) mod update;
pub(crate) mod view;
pub(crate) mod worker;
