//! Behaviour through the doors that people use. One binary: it links once.
//!
//! What needs poppler, qpdf or a display is marked `#[ignore]` with what it needs;
//! `cargo test -- --include-ignored` runs it too, and there its absence fails.

mod batch;
mod cli;
mod display;
mod edits;
mod evening;
mod everyday;
mod helper;
mod house;
mod mail;
mod mutants;
mod packs;
mod rules;
mod strings;
mod tools;
mod truth;
mod vary;
mod window;
