//! Behaviour through the doors that people use. One binary: it links once.
//!
//! What needs poppler, qpdf or a display is marked `#[ignore]` with what it needs;
//! `cargo test -- --include-ignored` runs it too, and there its absence fails.

mod cli;
mod helper;
mod packs;
mod pdf;
mod robustness;
mod source;
mod window;
