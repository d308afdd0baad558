//! The organise tab: the words of the templates, and what a pack holds.

pub mod entries;
pub mod forms;
pub mod message;
pub mod source_viewer;
pub mod state;
pub mod update;
pub mod view;
pub mod worker;

pub use message::{Change, Checking, Entered, Heard, Proofing, Save, Saved, Task};
pub use state::*;
