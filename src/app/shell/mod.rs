//! The window around its features: it knows all of them, and they do not know it.

mod crash;
pub mod dialog;
pub mod palette;
pub mod state;
pub mod update;
pub mod view;
