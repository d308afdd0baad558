//! Behaviour through the doors that people use. One binary: it links once.
//!
//! What needs poppler, qpdf or a display is marked `#[ignore]` with what it needs;
//! `cargo test -- --include-ignored` runs it too, and there its absence fails.

mod batch;
mod batch_preview;
mod batch_window;
mod beside;
mod broken;
mod cli;
mod craft;
mod display;
mod documents;
mod doors;
mod doubling;
mod edits;
mod entries;
mod evening;
mod everyday;
mod faults;
mod fuzz;
mod generated;
mod graph;
mod helper;
mod hostile;
mod hostile_lists;
mod house;
mod kills;
mod languages;
mod letterhead;
mod list_properties;
mod lists;
mod made_up;
mod made_up_window;
mod mail;
mod mutants;
mod organise;
mod own_words;
mod pack_menu;
mod packs;
mod panels;
mod properties;
mod rules;
mod sharing;
mod strangers;
mod strings;
mod tagged;
mod tags;
#[path = "../fuzz/doors.rs"]
mod thrown;
mod tools;
mod trace;
mod translations;
mod truth;
mod vary;
mod ways;
mod whole_text;
mod window;
