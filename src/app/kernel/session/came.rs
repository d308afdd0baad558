//! What came with the file of a letter: somebody else who goes on with it is not to say it unasked.

use super::Session;
use crate::letter::{Draft, Sender};

/// What the file of a letter that was opened says of who wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Came {
    sender: Sender,
    words: String,
    who: String,
}

/// A part of that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The writer's own words.
    Words,
    /// Who the writer is.
    Who,
    /// The address.
    Address,
    /// The town before the date.
    Town,
}

impl Came {
    /// What came with this letter, where it says whose it is.
    fn of(draft: &Draft) -> Option<Self> {
        let has_name = !draft.sender.name.trim().is_empty();
        has_name.then(|| Self {
            sender: draft.sender.clone(),
            words: draft.words.clone(),
            who: draft.who.clone(),
        })
    }

    /// What still stands in a letter as it came, once it has another name than came with it.
    pub fn left(&self, draft: &Draft) -> Vec<Part> {
        if draft.sender.name.trim().is_empty() || is_same(&self.sender.name, &draft.sender.name) {
            return Vec::new();
        }
        let stays = |here: &str, came: &str| !came.trim().is_empty() && here == came;
        let (here, came) = (&draft.sender, &self.sender);
        let has_address = came.address.iter().any(|line| !line.trim().is_empty());
        let parts = [
            (stays(&draft.words, &self.words), Part::Words),
            (stays(&draft.who, &self.who), Part::Who),
            (has_address && here.address == came.address, Part::Address),
            (stays(&here.place, &came.place), Part::Town),
        ];
        let left = parts.into_iter().filter(|(stays, _)| *stays);
        left.map(|(_, part)| part).collect()
    }

    /// The letter without what still stands in it as it came.
    pub fn without(&self, draft: &Draft) -> Draft {
        let mut draft = draft.clone();
        for part in self.left(&draft) {
            match part {
                Part::Words => draft.words.clear(),
                Part::Who => draft.who.clear(),
                Part::Address => draft.sender.address.clear(),
                Part::Town => draft.sender.place.clear(),
            }
        }
        draft
    }
}

impl Session {
    /// Notes what the file of the letter that is opened says of its sender, and whether it keeps one.
    pub fn note_file(&mut self, draft: &Draft) {
        let keeps = draft.sender != Sender::default();
        self.keep_sender = keeps;
        self.keep_for = keeps.then(|| draft.sender.name.clone());
        self.came = Came::of(draft);
    }

    /// Whoever writes says whether a saved letter keeps the sender.
    pub fn keep(&mut self, keep: bool) {
        self.keep_sender = keep;
        self.keep_for = None;
    }

    /// Whether a saved letter keeps the sender: that a file keeps one says so for the name in it only.
    pub fn keeps_sender(&self) -> bool {
        let name = &self.draft.sender.name;
        let is_meant = |kept: &String| is_same(kept, name);
        self.keep_sender && self.keep_for.as_ref().is_none_or(is_meant)
    }
}

fn is_same(one: &str, other: &str) -> bool {
    one.split_whitespace().eq(other.split_whitespace())
}
