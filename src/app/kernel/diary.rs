//! Letters that any part of the window made, as the diary notes them: without anything of a sender.

use std::hash::{BuildHasher, Hash};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use foldhash::fast::RandomState;

use crate::campaign::Campaign;
use crate::campaign::changes::Snapshot;
use crate::letter::Draft;
use crate::store::diary::{Letters, Way};

/// Letters to note.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Noted {
    /// The entries.
    pub letters: Vec<Letters>,
    /// The same letters made anew have the same number, and are counted once. It is forgotten with the
    /// window, and no name can be found from it.
    pub key: u64,
    /// What their campaigns say now.
    pub campaigns: Vec<Arc<Snapshot>>,
    /// The diary's file, where it is not beside the settings.
    pub file: Option<PathBuf>,
}

impl Noted {
    /// Letters that are known again by `what` was made.
    pub fn new(letters: Vec<Letters>, what: impl Hash, of: &[&Campaign]) -> Self {
        static STATE: std::sync::LazyLock<RandomState> =
            std::sync::LazyLock::new(RandomState::default);
        Self {
            letters,
            key: STATE.hash_one(what),
            campaigns: snapshots(of),
            file: None,
        }
    }

    /// Letters that are never made anew, such as those of an evening.
    pub fn once(letters: Vec<Letters>, of: &[&Campaign]) -> Self {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        Self::new(letters, ("once", number), of)
    }

    /// One letter, that goes so.
    pub fn letter(campaign: &Campaign, draft: &Draft, today: jiff::civil::Date, way: Way) -> Self {
        let day = draft.date.unwrap_or(today);
        let entry = Letters::of(campaign, draft, day, 1);
        let sender = &draft.sender;
        let who = (&sender.name, &sender.address, &draft.to, &draft.cases);
        // One in which others join is another letter.
        let id: &str = &campaign.pack.id;
        let what = (
            who,
            !draft.joint.is_empty(),
            draft.lang.code(),
            way,
            day,
            id,
        );
        let entry = entry.map(|entry| Letters { way, ..entry });
        Self::new(entry.into_iter().collect(), what, &[campaign])
    }
}

/// What these campaigns say, each once.
fn snapshots(of: &[&Campaign]) -> Vec<Arc<Snapshot>> {
    let mut all: Vec<Arc<Snapshot>> = Vec::new();
    for campaign in of.iter().filter(|one| !one.pack.exercise) {
        if !all
            .iter()
            .any(|known| campaign.pack.id == known.id.as_str())
        {
            all.push(Arc::new(Snapshot::of(campaign)));
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn noted_evenings_never_have_the_same_number() {
        let one = Noted::once(Vec::new(), &[]);
        assert_ne!(one.key, Noted::once(Vec::new(), &[]).key);
    }
}
