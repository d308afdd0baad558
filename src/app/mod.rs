//! The window.
//!
//! - [`kernel`] is what every part of the window uses: the session (the open pack, the letter that is
//!   being written and its page, the settings), the table of actions, theme and widgets, the
//!   window's words, and the threads that work for it. It imports no feature.
//! - Each feature is a folder: [`compose`] (the letter), [`report`], [`page`], [`batch`],
//!   [`signing`], [`diary`], [`organise`], [`packs`] and [`settings`]. In it `state` is what only that feature
//!   knows, `message` what can happen there, `update` what follows from it, `worker` what is done
//!   for it on other threads, and `view` what it shows. A feature imports the kernel and no other
//!   feature.
//! - [`shell`] knows them all: it holds their states, hands each message to the feature that it is
//!   of, does what concerns several, and runs what is to be done outside.
//!
//! Views read, and emit [`Command`](kernel::command::Command)s. An update says, without doing
//! anything itself, what follows: a changed state, and [`Effect`](kernel::effect::Effect)s. Workers
//! do the effects on other threads, and tell what came of them as events. So nothing blocks the
//! window, and every step can be tested.

#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "lengths and counts on a screen are far from any limit"
)]

pub mod batch;
pub mod compose;
pub mod diary;
pub mod kernel;
pub mod organise;
pub mod packs;
pub mod page;
pub mod report;
pub mod settings;
pub mod shell;
pub mod signing;

pub use shell::window::{App, Start, run};
