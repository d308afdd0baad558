//! Letters that any part of the window made, as the diary notes them: without anything of a sender.

use std::hash::{BuildHasher, Hash};
use std::path::PathBuf;
use std::sync::Arc;

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

    /// One letter, that goes so.
    pub fn letter(campaign: &Campaign, draft: &Draft, today: jiff::civil::Date, way: Way) -> Self {
        let day = draft.date.unwrap_or(today);
        let mut entry = Letters::of(campaign, draft, day, 1);
        entry.way = way;
        let sender = &draft.sender;
        let who = (&sender.name, &sender.address, &draft.to, &draft.cases);
        let what = (who, draft.lang.code(), way, day, &entry.campaign);
        let key = Self::new(Vec::new(), what, &[]).key;
        Self {
            letters: vec![entry],
            key,
            campaigns: snapshots(&[campaign]),
            file: None,
        }
    }
}

/// What these campaigns say, each once.
fn snapshots(of: &[&Campaign]) -> Vec<Arc<Snapshot>> {
    let mut all: Vec<Arc<Snapshot>> = Vec::new();
    for campaign in of {
        if !all
            .iter()
            .any(|known| campaign.pack.id == known.id.as_str())
        {
            all.push(Arc::new(Snapshot::of(campaign)));
        }
    }
    all
}
