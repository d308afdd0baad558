//! Entreaty composes campaign letters from a human-rights report.
//!
//! Data walks one way, and the modules are the way:
//!
//! 1. [`campaign`]: a pack is read, strictly, with everything that is wrong in it;
//! 2. [`letter`]: what the writer chose becomes words, each knowing where it came from;
//! 3. [`page`]: the words get their places on the sheet;
//! 4. [`pdf`]: the sheet becomes a file, and the file a picture; [`docx`]: the letter becomes one for a
//!    word processor.
//!
//! [`country`] knows what countries are called and how addresses are written there.
//! [`press`] is the whole walk for one draft, [`batch`] for each row of a member list. [`store`]
//! keeps letters on disk, [`proposal`] takes from a document what a pack may say, [`strings`] has what is said to people. The doors are
//! [`cli`], the command line, and [`app`], the window. A module uses only those before it:
//! `problem < country < campaign < strings < letter < page < pdf < docx < press < store < proposal < batch < app < cli`.

pub mod problem;

pub mod country;

pub mod campaign;
pub mod strings;

pub mod letter;
pub mod page;
pub mod pdf;

pub mod docx;

pub mod press;

pub mod store;

pub mod proposal;

pub mod batch;

pub mod app;
pub mod cli;
