//! What campaigns said when letters of them were noted, in a folder beside the diary: to tell later what
//! has changed since.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Book, MAX_BYTES};
use crate::campaign::changes::Snapshot;
use crate::campaign::input;
use crate::store::diary::{Diary, Letters};
use crate::store::{atomic, disk, folders};

/// What a campaign said when letters of it were noted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// The day on those letters; none where an earlier version kept it.
    #[serde(default)]
    pub day: Option<Date>,
    /// What it said, with its version.
    #[serde(flatten)]
    pub snapshot: Snapshot,
}

impl Book {
    /// Keeps what campaigns say as these letters of them are noted, to tell later what changed since:
    /// public facts of their packs with the letters' day, and nothing else.
    ///
    /// # Errors
    /// What the system says.
    pub fn remember(
        &self,
        campaigns: &[impl AsRef<Snapshot>],
        letters: &[Letters],
    ) -> io::Result<()> {
        for campaign in campaigns.iter().map(AsRef::as_ref) {
            if let Some(path) = self.snapshot(&campaign.id) {
                let of_it = |entry: &&Letters| entry.campaign == campaign.id;
                let said = Said {
                    day: letters.iter().filter(of_it).map(|one| one.day).max(),
                    snapshot: campaign.clone(),
                };
                folders::make(&self.snapshots())?;
                let text = serde_json::to_string(&said).map_err(io::Error::other)?;
                atomic::write(&path, text.as_bytes())?;
            }
        }
        Ok(())
    }

    /// What the campaign of this id said when letters of it were last noted, if that is known.
    pub fn last_said(&self, id: &str) -> Option<Said> {
        said(&self.snapshot(id)?)
    }

    /// Removes what campaigns said of which no letter is noted any more, and nothing that somebody else
    /// put there. The diary is changed already: what stays goes with the next change.
    pub(super) fn forget_others(&self, diary: &Diary) {
        let entries = fs::read_dir(self.snapshots()).into_iter().flatten();
        for path in entries.flatten().map(|entry| entry.path()) {
            let id = path.file_stem().unwrap_or_default();
            let mut letters = diary.letters.iter();
            let is_noted = letters.any(|entry| id == entry.campaign.as_str());
            let is_ours = || {
                let said = said(&path)?;
                Some(self.snapshot(&said.snapshot.id)? == path)
            };
            if !is_noted && is_ours() == Some(true) {
                let _ = disk::remove(&path);
            }
        }
    }

    pub(super) fn snapshots(&self) -> PathBuf {
        self.path.with_extension("campaigns")
    }

    fn snapshot(&self, id: &str) -> Option<PathBuf> {
        let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let plain = !id.is_empty() && id.len() <= 100 && id.chars().all(is_plain);
        plain.then(|| self.snapshots().join(format!("{id}.json")))
    }
}

/// What a campaign said, as it was kept in this file.
fn said(path: &Path) -> Option<Said> {
    let text = input::read_text(path, MAX_BYTES).ok()?;
    serde_json::from_str(&text).ok()
}
