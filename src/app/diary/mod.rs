//! The diary: what was made and sent, what came back, when to write again, and reporting back. Other
//! parts of the window note what they make by the kernel's `diary`.

pub mod message;
pub mod state;
pub mod update;
pub(crate) mod view;
pub(crate) mod worker;
