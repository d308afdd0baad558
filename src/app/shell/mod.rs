//! The window around its features: it knows all of them, and they do not know it.

mod crash;
pub mod dialog;
pub mod enabled;
pub mod happened;
pub mod message;
pub(crate) mod palette;
pub(crate) mod runtime;
pub mod state;
mod typed;
pub mod update;
pub(crate) mod view;
pub mod window;
