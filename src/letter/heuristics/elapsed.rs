//! Time that has passed: "seventeen years have passed since his trial", "five months later". No claim says
//! so; it is reckoned from the pack's dates, and from the letter's own. What else the sentence says is held to the
//! claims like any other.

use std::ops::Range;

use super::digits::ONE;
use super::distances::Distances;
use super::evidence::Evidence;
use super::numbers::{Number, Value};
use super::words::Word;

/// How many words may stand between a time and the words that say that it passed: "seventeen years now lie behind".
const NEAR: usize = 2;

impl Evidence {
    /// Takes the times out of a sentence that passed between two dates of its person, or of one of the pack's sentences,
    /// or until the letter's year; and whether there was one.
    pub(super) fn leave_out_elapsed(
        &self,
        words: &mut Vec<Word>,
        numbers: &[Number],
        person: Option<&str>,
        year: Option<u64>,
    ) -> bool {
        let elapsed = numbers
            .iter()
            .filter_map(|number| self.elapsed(number, words, person, year));
        let ranges: Vec<Range<usize>> = elapsed.flatten().collect();
        let mut parted = false;
        let mut at = 0;
        words.retain_mut(|word| {
            let is_out = ranges.iter().any(|range| range.contains(&at));
            at += 1;
            // A comma before what is taken out stands before what follows.
            word.parted |= parted;
            parted = is_out && word.parted;
            !is_out
        });
        !ranges.is_empty()
    }

    /// The words of a time that passed, and of its passing.
    fn elapsed(
        &self,
        number: &Number,
        words: &[Word],
        person: Option<&str>,
        year: Option<u64>,
    ) -> Option<[Range<usize>; 2]> {
        let listed = |list: &str, at: usize| {
            let phrases = self.lexicon.manners.get(list);
            phrases.map_or(0, |phrases| phrases.at(words, at))
        };
        let Value::Thousandths(value) = number.value else {
            return None;
        };
        let unit = number.words.end;
        if value % ONE != 0 {
            return None;
        }
        let count = value / ONE;
        let distances = self
            .distances
            .get_or_init(|| Distances::of(self.units.iter().map(|unit| &unit.features)))
            .about(person);
        let has_passed = (listed("years_passed", unit) > 0 && distances.has_years(count, year))
            || (listed("months_passed", unit) > 0 && distances.months.contains(&count));
        let start = number.words.start;
        let behind = unit + 1..=unit + 1 + NEAR;
        let mut near = behind.chain(start.saturating_sub(NEAR + 1)..start);
        let passing = near.find(|at| listed("elapsed", *at) > 0)?;
        has_passed.then(|| {
            let passing = passing..passing + listed("elapsed", passing);
            [start..unit + 1, passing]
        })
    }
}
