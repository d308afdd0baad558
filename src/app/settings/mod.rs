//! How the window is liked.

pub mod view;
