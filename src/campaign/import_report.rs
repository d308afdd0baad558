//! A pack that somebody opens, held against the one of its name that is here.

use std::cmp::Ordering;

use serde::Serialize;

use super::Campaign;
use super::changes::{Change, Topic, changes, order};
use super::load::Loaded;
use super::maker::Number;
use super::trust::{Signers, Trust};

/// How a pack that arrives stands to the one of the same name that is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// There is none of its name.
    First,
    /// It is the same.
    Same,
    /// It is newer.
    Newer,
    /// Its version is the same and its content is not.
    Altered,
    /// It is older.
    Older,
    /// It is not newer, and the one that is here has stopped its letters.
    Stopped,
}

/// A pack that somebody opens, held against the one of its name that is here.
#[derive(Clone, Debug, PartialEq)]
pub struct ImportReport {
    /// How the two stand to each other.
    pub standing: Standing,
    /// The version that is here.
    pub installed: Option<String>,
    /// The number of its content.
    pub number: Number,
    /// Whether somebody known made it.
    pub trust: Trust,
    /// Whether it brings back letters that the one here has stopped, although nobody knows that
    /// its maker says so.
    pub lifts_stop: bool,
    /// Whether it makes an invented campaign of a real one, or a real one of an invented one.
    pub flips_exercise: bool,
    /// What is different.
    pub changes: Vec<Change>,
}

impl ImportReport {
    /// What `new` means to somebody who has `installed`, with these signers remembered for its name.
    pub fn of(new: &Loaded, installed: Option<&Loaded>, known: Option<&Signers>) -> Self {
        let brief = Self::brief(new, installed, known);
        let changes = match (brief.standing, installed) {
            (Standing::First, _) | (_, None) => addresses(&new.campaign),
            (_, Some(old)) => changes(&old.campaign, &new.campaign),
        };
        Self { changes, ..brief }
    }

    /// The report without the list of changes, which takes long and is not needed to use a pack.
    pub fn brief(new: &Loaded, installed: Option<&Loaded>, known: Option<&Signers>) -> Self {
        let standing = installed.map_or(Standing::First, |old| standing(old, new));
        let named = new.campaign.pack.signers.as_ref();
        let trust = Trust::of(&new.maker, named, known);
        let was_stopped = installed.is_some_and(|old| old.campaign.pack.stop.is_some());
        let exercise = new.campaign.pack.exercise;
        let flips = installed.is_some_and(|old| old.campaign.pack.exercise != exercise);
        let lifts = was_stopped && new.campaign.pack.stop.is_none();
        Self {
            standing,
            installed: installed.map(|old| old.campaign.pack.version.to_string()),
            number: new.number,
            lifts_stop: lifts && !trust.is_known(),
            flips_exercise: flips,
            trust,
            changes: Vec::new(),
        }
    }

    /// Whether to think twice.
    pub fn is_alarming(&self) -> bool {
        let odd = matches!(self.standing, Standing::Altered | Standing::Older);
        let stopped = self.standing == Standing::Stopped || self.lifts_stop;
        odd || stopped || self.flips_exercise || self.trust.is_alarming()
    }
}

fn standing(old: &Loaded, new: &Loaded) -> Standing {
    let (before, after) = (&old.campaign.pack, &new.campaign.pack);
    let order = order(&after.version, &before.version);
    let stops = before.stop.is_some() && after.stop.is_none();
    match order {
        _ if old.number == new.number => Standing::Same,
        Ordering::Less | Ordering::Equal if stops => Standing::Stopped,
        Ordering::Less => Standing::Older,
        Ordering::Equal => Standing::Altered,
        Ordering::Greater => Standing::Newer,
    }
}

/// Of a pack seen for the first time: where its letters would go.
fn addresses(campaign: &Campaign) -> Vec<Change> {
    let mut all = changes(&Campaign::default(), campaign);
    all.retain(|change| matches!(change.topic, Topic::Address | Topic::Stop));
    all
}
