//! Undo and redo: copies of the draft, or of a text. Typing in one field without a pause is one step.

use crate::letter::Draft;
use crate::letter::edit::Part;

/// Longer than this between two keystrokes, in seconds, and they are two steps.
const PAUSE: f64 = 1.0;

/// The most steps kept.
const MAX: usize = 400;

/// A field that is typed into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypedField {
    /// Own words.
    Words,
    /// Who the writer is.
    Who,
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
#[derive(Clone, Debug)]
pub struct History<T = Draft, F = TypedField> {
    before: Vec<T>,
    after: Vec<T>,
    typing: Option<(F, f64)>,
}

impl<T, F> Default for History<T, F> {
    fn default() -> Self {
        Self {
            before: Vec::new(),
            after: Vec::new(),
            typing: None,
        }
    }
}

impl<T: Clone, F: Copy + PartialEq> History<T, F> {
    /// Remembers the draft as it was before a change at the time `now`, in seconds. Whether the
    /// change is a step of its own.
    pub fn note(&mut self, was: &T, field: Option<F>, now: f64) -> bool {
        let joined = match (&field, &self.typing) {
            (Some(field), Some((last, at))) => field == last && now - at < PAUSE,
            _ => false,
        };
        self.typing = field.map(|field| (field, now));
        self.after.clear();
        if !joined {
            self.before.push(was.clone());
            if self.before.len() > MAX {
                self.before.remove(0);
            }
        }
        !joined
    }

    /// The draft before, if there is one; `now` can be had back by [`History::redo`].
    pub fn undo(&mut self, now: &T) -> Option<T> {
        self.typing = None;
        let was = self.before.pop()?;
        self.after.push(now.clone());
        Some(was)
    }

    /// The draft that was undone last.
    pub fn redo(&mut self, now: &T) -> Option<T> {
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
