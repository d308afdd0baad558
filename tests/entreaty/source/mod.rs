//! The source itself: its structure, its strings, its documents.

pub(crate) mod documents;
pub(crate) mod graph;
pub(crate) mod guide;
pub(crate) mod house;
pub(crate) mod licences;
pub(crate) mod made_up;
pub(crate) mod made_up_window;
mod packages;
pub(crate) mod packaging;
pub(crate) mod strings;
