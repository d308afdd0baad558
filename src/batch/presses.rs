//! The presses of one thread: one for each pack that its letters are of.

use super::order::Item;
use crate::press::{Press, Times};

/// The presses of one thread.
pub(super) struct Presses<'a> {
    all: Vec<Press<'a>>,
    /// For each letter the place of its press.
    of: Vec<usize>,
}

impl<'a> Presses<'a> {
    /// Presses for these letters.
    pub(super) fn new(letters: &[Item<'_, 'a>]) -> Self {
        let mut packs: Vec<*const _> = Vec::new();
        let mut presses = Self {
            all: Vec::new(),
            of: Vec::new(),
        };
        for item in letters {
            let campaign = item.batch.campaign;
            let pack: *const _ = campaign;
            let known = packs.iter().position(|known| std::ptr::eq(*known, pack));
            presses.of.push(known.unwrap_or(packs.len()));
            if known.is_none() {
                packs.push(pack);
                let faces = &item.batch.faces;
                presses.all.push(Press::with(campaign, faces));
            }
        }
        presses
    }

    /// The press for the letter of this index.
    pub(super) fn of(&mut self, letter: usize) -> &mut Press<'a> {
        &mut self.all[self.of[letter]]
    }

    /// Where the time went so far.
    pub(super) fn times(&self) -> Times {
        let mut times = Times::default();
        for press in &self.all {
            times += press.times();
        }
        times
    }
}
