//! Many letters from a member list: what a group's own spreadsheet holds, uncleaned, made into a
//! stack of letters.
//!
//! 1. [`table`] reads any list as rows of text that know their line;
//! 2. [`columns`] finds out which column is what;
//! 3. [`judge`] says of each row whether its letter can be made, and why not;
//! 4. [`make`] makes the letters and writes them, with [`names`] for their files and [`report`]
//!    for what was made and what was not.
//!
//! What a group made and sent over a year is another matter: [`report_back`] tells it from the diary.
//!
//! Nothing here talks to a terminal or a window: what happens is told by values, progress by
//! [`Watcher`], and any thread may run it.

mod blank;
mod cards;
pub mod columns;
pub mod entries;
pub mod handout;
pub mod joint;
pub mod judge;
pub mod labels;
mod listed;
pub mod mail;
pub mod make;
pub mod names;
pub mod order;
mod outcomes;
mod output;
pub mod parts;
pub mod postage;
mod presses;
pub mod programme;
pub mod report;
pub mod report_back;
pub mod stack;
pub mod table;
pub mod tally;
pub mod texts;

#[cfg(test)]
mod tests;

/// What a long work reports to, and what may stop it.
pub trait Watcher: Sync {
    /// So many of so many are done.
    fn progress(&self, done: usize, of: usize);

    /// Whether to stop; what was begun is then taken back.
    fn cancelled(&self) -> bool {
        false
    }
}

/// A watcher that waits for nothing and stops nothing.
pub struct Unwatched;

impl Watcher for Unwatched {
    fn progress(&self, _: usize, _: usize) {}
}
