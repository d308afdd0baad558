//! The second reader's review: the entries that nobody else than their author has compared with the
//! document, or not for long, one after the other.

use jiff::civil::Date;

use super::entries::{Seal, Spot};
use super::{Entries, Place, State};
use crate::campaign::amend::Entry;
use crate::campaign::check::day_of;
use crate::campaign::freshness::is_old;
use crate::campaign::{Campaign, PackKind};
use crate::problem::{Cause, PackProblem};

/// What the tab knows of the review.
#[derive(Clone, Debug, Default)]
pub struct Review {
    /// Who compares, as it is written into facts and passages.
    pub reader: String,
    /// Who wrote down the facts that say nothing of it.
    pub author: String,
}

/// The kinds of entry in the order of the review: what a letter says first, then to whom.
const ORDER: [Entries; 9] = [
    Entries::Claims,
    Entries::Passages,
    Entries::Recommendations,
    Entries::People,
    Entries::Groups,
    Entries::Mentioned,
    Entries::Addressees,
    Entries::Copies,
    Entries::Figures,
];

/// When a check counts as old: those of an active pack do, as every confirmation in it.
#[derive(Clone, Copy, Debug)]
pub struct Age {
    months: Option<u32>,
    today: Date,
}

impl Age {
    /// In this pack, on this day.
    pub fn of(campaign: &Campaign, today: Date) -> Self {
        let pack = &campaign.pack;
        let is_active = pack.kind == PackKind::Active;
        Self {
            months: is_active.then_some(pack.limits.status_months),
            today,
        }
    }

    /// Whether nobody else has compared an entry, or nobody since then.
    fn is_to_review(self, entries: Entries, entry: &Entry) -> bool {
        let day = day_of(entry.text("checked"));
        let is_past = |months| day.is_some_and(|day| is_old(day, months, self.today));
        Seal::of(entries, entry) != Seal::Whole || self.months.is_some_and(is_past)
    }
}

impl Entries {
    /// Where an entry of this kind says what it rests on.
    pub fn cites_at(self) -> &'static str {
        match self {
            Self::Addressees | Self::Copies => "address.sources",
            Self::People | Self::Mentioned => "status.sources",
            _ => "sources",
        }
    }
}

impl State {
    /// Whether the review is shown.
    pub fn is_reviewing(&self) -> bool {
        matches!(self.place, Some(Place::Review(_)))
    }

    /// The entries to be reviewed, in order.
    pub fn to_review(&self, age: Age) -> Vec<(Entries, Spot)> {
        let broken = self.broken();
        let kinds = ORDER.into_iter();
        let all = kinds.flat_map(|kind| {
            let entries = self.all(kind).into_iter();
            entries.map(move |(spot, entry)| (kind, spot, entry))
        });
        let is_open = |kind: Entries, spot: &Spot, entry: &Entry| {
            let mut seals = broken.iter().filter(|(at, _)| *at == (kind, spot));
            let is_broken = seals.any(|(_, seal)| !entry.text("checked").starts_with(seal));
            is_broken || age.is_to_review(kind, entry)
        };
        all.filter(|(kind, spot, entry)| is_open(*kind, spot, entry))
            .map(|(kind, spot, _)| (kind, spot))
            .collect()
    }

    /// The entries whose seal did not hold when they were last read through, each with the one that does.
    fn broken(&self) -> Vec<((Entries, &Spot), &str)> {
        let flaws = self.pack.report.iter().flat_map(|report| &report.flaws);
        let found = flaws.filter_map(|flaw| {
            let (kind, spot, _) = flaw.at.as_ref()?;
            match &*flaw.problem.cause {
                Cause::Pack(PackProblem::Changed { seal, .. }) => Some(((*kind, spot), &**seal)),
                _ => None,
            }
        });
        found.collect()
    }

    /// The entry to be reviewed after the one shown, or before it, around the end.
    pub fn beside_in_review(&self, age: Age, is_next: bool) -> Option<(Entries, Spot)> {
        let open = self.to_review(age);
        let rank = |(kind, spot): &(Entries, Spot)| {
            let at = ORDER.iter().position(|other| other == kind);
            (at, spot.clone())
        };
        let shown = self.shown();
        let Some((kind, spot, _)) = shown else {
            return open.first().cloned();
        };
        let here = rank(&(kind, spot.clone()));
        if is_next {
            let after = open.iter().find(|one| rank(one) > here);
            after.or(open.first()).cloned()
        } else {
            let before = open.iter().rev().find(|one| rank(one) < here);
            before.or(open.last()).cloned()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn review_has_every_kind_of_entry_that_is_sealed() {
        let sealed = Entries::ALL.into_iter().filter(|kind| kind.is_sealed());
        for kind in sealed.clone() {
            assert!(ORDER.contains(&kind), "{kind:?}");
        }
        assert_eq!(sealed.count(), ORDER.len());
    }
}
