//! Undo and redo: copies of the draft. Typing in one field without a pause is one step.

use crate::letter::Draft;
use crate::letter::edit::Part;

/// Longer than this between two keystrokes, in seconds, and they are two steps.
const PAUSE: f64 = 1.0;

/// The most steps kept.
const MOST: usize = 400;

/// A field that is typed into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// Own words.
    Words,
    /// The sender's name.
    Name,
    /// The town before the date.
    Place,
    /// The sender's address.
    Address,
    /// A part of the filled letter, and which of its kind.
    Part(Part, usize),
}

/// The drafts before and after this one.
#[derive(Clone, Debug, Default)]
pub struct History {
    before: Vec<Draft>,
    after: Vec<Draft>,
    typing: Option<(Field, f64)>,
}

impl History {
    /// Remembers the draft as it was before a change at the time `now`, in seconds.
    pub fn note(&mut self, was: &Draft, field: Option<Field>, now: f64) {
        let joined = match (field, self.typing) {
            (Some(field), Some((last, at))) => field == last && now - at < PAUSE,
            _ => false,
        };
        self.typing = field.map(|field| (field, now));
        self.after.clear();
        if !joined {
            self.before.push(was.clone());
            if self.before.len() > MOST {
                self.before.remove(0);
            }
        }
    }

    /// The draft before, if there is one; `now` can be had back by [`History::redo`].
    pub fn undo(&mut self, now: &Draft) -> Option<Draft> {
        self.typing = None;
        let was = self.before.pop()?;
        self.after.push(now.clone());
        Some(was)
    }

    /// The draft that was undone last.
    pub fn redo(&mut self, now: &Draft) -> Option<Draft> {
        self.typing = None;
        let next = self.after.pop()?;
        self.before.push(now.clone());
        Some(next)
    }

    /// Whether there is anything to undo.
    pub fn can_undo(&self) -> bool {
        !self.before.is_empty()
    }

    /// Whether there is anything to redo.
    pub fn can_redo(&self) -> bool {
        !self.after.is_empty()
    }
}
