//! The rows of the list as the tab shows them: what state each is in, in what order, how many, how high.

use std::sync::Arc;

use super::State;
use crate::batch::judge::Fitness;
use crate::problem::Problem;

/// What becomes of a row. Greater is what is to be put right first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RowState {
    /// A letter will be made.
    Ready,
    /// One could be made, and somebody took the row out.
    LeftOut,
    /// A letter will be made, and somebody should look at the row first.
    ToCheck,
    /// None can be made.
    NotReady,
}

/// The order of the rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// As in the list.
    #[default]
    Row,
    /// What is to be put right first.
    State,
    /// By name.
    Name,
}

/// How many rows are what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// All.
    pub all: usize,
    /// Ready.
    pub ready: usize,
    /// To check.
    pub to_check: usize,
    /// Of these, how many are shown.
    pub to_check_shown: usize,
    /// Not ready.
    pub not_ready: usize,
    /// Taken out by hand, of those that a letter could be made of.
    pub left_out: usize,
    /// Of these, how many of those shown were taken out at once.
    pub left_out_at_once: usize,
    /// Not judged.
    pub unseen: usize,
    /// How many letters will be made; rows not yet judged among them.
    pub will_print: usize,
}

/// How much room the rows have that are shown, from the first: one that has something to tell below its name needs
/// more.
#[derive(Clone, Debug)]
pub struct Heights {
    /// Of the rows before each place, and of all at the end, how many have one thing to tell, and how many several.
    telling: Arc<[(u32, u32)]>,
}

impl Default for Heights {
    fn default() -> Self {
        Self::of(std::iter::empty())
    }
}

impl Heights {
    /// How high a row is that has nothing to tell, in points: two lines.
    pub const ROW: f32 = 46.0;
    /// How much higher one is that has something to tell, where each of its lines is long enough for what stands in
    /// it, …
    const TELLING: f32 = 2.0;
    /// … and where two are needed for it, or for what there is to tell.
    const TELLING_MORE: f32 = 20.0;

    /// For rows, by how many things each of them has to tell.
    pub fn of(rows: impl Iterator<Item = usize>) -> Self {
        let (mut one, mut several) = (0, 0);
        let telling = rows.map(|tells| {
            one += u32::from(tells == 1);
            several += u32::from(tells > 1);
            (one, several)
        });
        Self {
            telling: std::iter::once((0, 0)).chain(telling).collect(),
        }
    }

    /// Where the row at this place begins, in points below the first; past the last, where that ends. In a narrow
    /// table whatever has something to tell has two lines above it.
    pub fn top(&self, place: usize, is_narrow: bool) -> f32 {
        let place = place.min(self.telling.len() - 1);
        let (one, several) = self.telling[place];
        let telling = if is_narrow {
            Self::TELLING_MORE
        } else {
            Self::TELLING
        };
        place as f32 * Self::ROW + one as f32 * telling + several as f32 * Self::TELLING_MORE
    }

    /// The place of the row that lies so far below the beginning of the first; past the last, their number.
    pub fn at(&self, below: f32, is_narrow: bool) -> usize {
        let (mut first, mut end) = (0, self.telling.len() - 1);
        while first < end {
            let middle = usize::midpoint(first, end);
            if self.top(middle + 1, is_narrow) <= below {
                first = middle + 1;
            } else {
                end = middle;
            }
        }
        first
    }
}

impl State {
    /// What becomes of a row, as far as it was judged.
    pub fn row_state(&self, row: usize) -> Option<RowState> {
        Some(match self.fitness(row)? {
            Fitness::NotReady => RowState::NotReady,
            _ if self.left_out.contains(&row) => RowState::LeftOut,
            Fitness::ToCheck => RowState::ToCheck,
            Fitness::Ready => RowState::Ready,
        })
    }

    /// Whether a letter can be made of a row, whose twins may have been taken out.
    pub fn fitness(&self, row: usize) -> Option<Fitness> {
        let verdict = self.verdict(row)?;
        let is_left = verdict.fitness == Fitness::ToCheck && self.last_of_twins.contains(&row);
        let holds = |reason| self.holds(row, reason);
        if is_left && !verdict.reasons.iter().any(holds) {
            return Some(Fitness::Ready);
        }
        Some(verdict.fitness)
    }

    /// Whether a row was taken out with all that are to check, and could be printed.
    pub fn may_come_back(&self, row: usize) -> bool {
        self.left_out_at_once.contains(&row) && self.row_state(row) == Some(RowState::LeftOut)
    }

    /// What there is to tell of a row, what keeps it from being made first.
    pub fn reasons(&self, row: usize) -> Vec<&Problem> {
        let reasons = self.verdict(row).into_iter();
        let reasons = reasons.flat_map(|verdict| &verdict.reasons);
        let mut reasons: Vec<&Problem> = reasons.filter(|one| self.holds(row, one)).collect();
        reasons.sort_by_key(|reason| !reason.is_error());
        reasons
    }

    /// How many pages a row's letter has, where those are more than most others have.
    pub fn more_pages(&self, row: usize) -> Option<usize> {
        let pages = self.verdict(row)?.pages;
        (self.usual_pages > 0 && pages > self.usual_pages).then_some(pages)
    }

    /// How many things there are to tell below a row's name.
    pub fn tells(&self, row: usize) -> usize {
        let reasons = self.verdict(row).into_iter();
        let reasons = reasons.flat_map(|verdict| &verdict.reasons);
        let reasons = reasons.filter(|one| self.holds(row, one)).count();
        let is_mended = self.edits.contains_key(&row);
        reasons + usize::from(is_mended) + usize::from(self.more_pages(row).is_some())
    }
}

/// How many pages most letters have, of the numbers of pages of all; the fewer of two that are as many. A letter
/// that is not made has none.
pub fn usual_pages(all: impl Iterator<Item = usize>) -> usize {
    // Of a long letter it is enough that it is one.
    let mut counts = [0_usize; 100];
    for pages in all.filter(|pages| *pages > 0) {
        counts[pages.min(counts.len() - 1)] += 1;
    }
    let counts = counts.into_iter().enumerate().rev();
    let usual = counts.filter(|(_, count)| *count > 0);
    let usual = usual.max_by_key(|(_, count)| *count);
    usual.map_or(0, |(pages, _)| pages)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heights_find_the_row_at_each_place() {
        let tells = [0, 1, 3, 0, 2];
        let heights = Heights::of(tells.into_iter());
        for is_narrow in [true, false] {
            for place in 0..tells.len() {
                let ends = [place, place + 1].map(|place| heights.top(place, is_narrow));
                assert!(ends[0] < ends[1]);
                assert_eq!(heights.at(ends[0], is_narrow), place);
                assert_eq!(heights.at(ends[1] - 0.5, is_narrow), place);
            }
            assert_eq!(heights.at(heights.top(5, is_narrow), is_narrow), 5);
        }
        assert!(heights.top(5, true) > heights.top(5, false));
        assert_eq!(Heights::default().at(3.0, true), 0);
    }

    #[test]
    fn usual_number_of_pages_is_that_of_most_letters() {
        assert_eq!(usual_pages([0, 1, 2, 1, 0].into_iter()), 1);
        assert_eq!(usual_pages([2, 2, 1, 3].into_iter()), 2);
        assert_eq!(usual_pages([1, 2].into_iter()), 1);
        assert_eq!(usual_pages([0].into_iter()), 0);
    }
}
