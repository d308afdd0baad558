//! The diary: what was made and sent, what came back, and when to write again. It has no name and no
//! address of a sender: none is given to it, so none can be found in it.
//!
//! It is a value; [`kept`] is its file, [`totals`] counts it, and [`reminders`] makes a calendar of it.
//! Nothing is written into it before a person has said that one is to be kept
//! ([`Settings::diary`](super::settings::Settings::diary)): a list of whom somebody wrote about is worth
//! something to those who search a house, and who writes one letter needs none.

mod entry;
pub mod kept;
pub mod reminders;
pub mod totals;

use jiff::civil::Date;

use crate::problem::Place;
pub use entry::{FollowUp, Letters, Reply, ReplyKind, Way, merged};

/// What was made and sent, what came back, and when to write again.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Diary {
    /// Letters that were made or signed, in the order in which they were noted.
    pub letters: Vec<Letters>,
    /// What came back.
    pub replies: Vec<Reply>,
    /// When to write again.
    pub follow_ups: Vec<FollowUp>,
    /// How many entries of the totals that an earlier version kept are among the letters.
    carried: usize,
    /// The highest number that was ever given to an entry: none is given again after a removal.
    given: u32,
}

/// An entry that was taken out, with what came of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Removed {
    at: usize,
    /// The letters.
    pub entry: Letters,
    replies: Vec<Reply>,
    follow_ups: Vec<FollowUp>,
}

impl Diary {
    /// Whether nothing stands in it.
    pub fn is_empty(&self) -> bool {
        self.letters.is_empty() && self.replies.is_empty() && self.follow_ups.is_empty()
    }

    /// The letters of this entry.
    pub fn find(&self, id: u32) -> Option<&Letters> {
        self.letters.iter().find(|entry| entry.id == id)
    }

    /// The earlier entry that says the same as this one, as two runs of one batch do: as many letters to
    /// the same office on the same day, none of which is posted. Two evenings may well be alike, and so may
    /// the single letters of two people of a group.
    pub fn twin(&self, entry: &Letters) -> Option<u32> {
        if entry.count() < 2 || entry.signed || entry.posted.is_some() {
            return None;
        }
        let before = self.letters.iter().take_while(|one| one.id != entry.id);
        let mut alike = before.filter(|one| one.count() == entry.count() && one.is_like(entry));
        alike.next().map(|one| one.id)
    }

    /// Notes letters. Those of `earlier` entries, as they were noted, are the same letters as they were
    /// made before: they are not counted twice, unless they are on their way already or were changed.
    ///
    /// Gives the entries' ids.
    pub fn note(&mut self, new: Vec<Letters>, earlier: &[Letters]) -> Vec<u32> {
        self.letters.retain(|entry| {
            let is_open = entry.posted.is_none();
            let answered = self.replies.iter().any(|reply| reply.to == entry.id)
                || self.follow_ups.iter().any(|next| next.of == entry.id);
            let is_earlier = earlier.iter().any(|other| entry.is_same(other));
            !(is_earlier && is_open && !answered)
        });
        let mut ids = Vec::new();
        for mut entry in new {
            entry.id = self.next_id();
            ids.push(entry.id);
            self.letters.push(entry);
        }
        ids
    }

    fn next_id(&mut self) -> u32 {
        let ids = self.letters.iter().map(|entry| entry.id);
        let of_others = self.replies.iter().map(|reply| reply.to);
        let of_others = of_others.chain(self.follow_ups.iter().map(|next| next.of));
        let highest = ids.chain(of_others).max().unwrap_or(0);
        self.given = self.given.max(highest).saturating_add(1);
        self.given
    }

    /// Notes that letters were posted on this day; where not all of them were, the others stay as an
    /// entry of their own. Whether there are so many.
    pub fn post(&mut self, id: u32, day: Option<Date>, count: Option<usize>) -> bool {
        let Some(at) = self.letters.iter().position(|entry| entry.id == id) else {
            return false;
        };
        let all = self.letters[at].count();
        let count = count.unwrap_or(all);
        if count == 0 || count > all {
            return false;
        }
        let rest = all - count;
        if rest > 0 {
            let next = self.next_id();
            let entry = &mut self.letters[at];
            let mut waiting = entry.clone().so_many(rest);
            waiting.id = next;
            waiting.posted = None;
            // Who posts letters has printed them first.
            waiting.printed = entry.printed.map(|printed| printed.saturating_sub(count));
            entry.printed = entry.printed.map(|printed| printed.min(count));
            *entry = entry.clone().so_many(count);
            self.letters.insert(at + 1, waiting);
        }
        self.letters[at].posted = day;
        true
    }

    /// Notes a reply; whether there are such letters. The day on which to write again stays: many a reply
    /// confirms receipt and says nothing else.
    pub fn reply(&mut self, to: u32, day: Date, kind: ReplyKind, note: &str) -> bool {
        let known = self.find(to).is_some();
        if known {
            // A line each: what somebody pastes has no end else.
            let note = note.split_whitespace().collect::<Vec<_>>().join(" ");
            let place = Place::default();
            self.replies.push(Reply {
                to,
                day,
                kind,
                note,
                place,
            });
        }
        known
    }

    /// Notes when to write again; whether there are such letters. Of each entry there is one such day.
    pub fn follow_up(&mut self, of: u32, day: Date) -> bool {
        let known = self.find(of).is_some();
        if known {
            self.follow_ups.retain(|next| next.of != of || next.done);
            self.follow_ups.push(FollowUp {
                of,
                day,
                ..FollowUp::default()
            });
        }
        known
    }

    /// Notes that it was written again after these letters, or need not be; whether it was to be.
    pub fn done(&mut self, of: u32) -> bool {
        let open = |next: &&mut FollowUp| next.of == of && !next.done;
        let mut any = false;
        for next in self.follow_ups.iter_mut().filter(open) {
            (next.done, any) = (true, true);
        }
        any
    }

    /// Takes an entry out, with what came of it; nothing, if it was not there.
    pub fn remove(&mut self, id: u32) -> Option<Removed> {
        let at = self.letters.iter().position(|entry| entry.id == id)?;
        // Its number is known to those who saw it, and stays its own.
        self.given = self.given.max(id);
        let entry = self.letters.remove(at);
        let replies = self.replies.extract_if(.., |reply| reply.to == id);
        let replies = replies.collect();
        let follow_ups = self.follow_ups.extract_if(.., |next| next.of == id);
        Some(Removed {
            at,
            entry,
            replies,
            follow_ups: follow_ups.collect(),
        })
    }

    /// Puts back what was taken out, if it is not there already; under another number, where its own was
    /// given to others since.
    pub fn put_back(&mut self, removed: Removed) {
        let Removed {
            at,
            mut entry,
            mut replies,
            mut follow_ups,
        } = removed;
        if let Some(there) = self.find(entry.id) {
            if there.is_same(&entry) {
                return;
            }
            entry.id = self.next_id();
            for reply in &mut replies {
                reply.to = entry.id;
            }
            for next in &mut follow_ups {
                next.of = entry.id;
            }
        }
        self.letters.insert(at.min(self.letters.len()), entry);
        self.replies.extend(replies);
        self.follow_ups.extend(follow_ups);
    }

    /// When to write again after these letters, where that is still to be done.
    pub fn due(&self, id: u32) -> Option<Date> {
        let mut open = self.follow_ups.iter().filter(|next| !next.done);
        open.find(|next| next.of == id).map(|next| next.day)
    }

    /// What came back on these letters.
    pub fn replies_to(&self, id: u32) -> impl Iterator<Item = &Reply> {
        self.replies.iter().filter(move |reply| reply.to == id)
    }
}

#[cfg(test)]
mod tests;
