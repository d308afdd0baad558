//! Behaviour through the doors that people use. One binary: it links once.
//!
//! What needs poppler, qpdf or a display is marked `#[ignore]` with what it needs;
//! `cargo test -- --include-ignored` runs it too, and there its absence fails.

mod batch;
mod batch_window;
mod cli;
mod display;
mod edits;
mod entries;
mod evening;
mod everyday;
mod helper;
mod house;
mod languages;
mod mail;
mod mutants;
mod organise;
mod packs;
mod panels;
mod rules;
mod strings;
mod tagged;
mod tags;
mod tools;
mod translations;
mod truth;
mod vary;
mod whole_text;
mod window;
