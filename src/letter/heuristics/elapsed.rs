//! Time that has passed: "seventeen years have passed since his trial", "five months later". No claim says
//! so; it is reckoned from the pack's dates, and from the letter's own. What else the sentence says is held to the
//! claims like any other.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

use super::dates::Day;
use super::digits::ONE;
use super::evidence::{Evidence, Unit};
use super::numbers::{Number, Value};
use super::words::Word;

const MONTHS: u64 = 12;
/// How many words may stand between a time and the words that say that it passed: "seventeen years now lie behind".
const NEAR: usize = 2;

/// The times between the dates of a pack.
#[derive(Default)]
pub struct Distances {
    /// Between dates that one of its sentences has.
    within: Apart,
    /// Between dates of sentences about a person, by their id.
    people: HashMap<String, Apart>,
}

/// What lies between some dates.
#[derive(Default)]
struct Apart {
    years: BTreeSet<u64>,
    months: BTreeSet<u64>,
    /// The years that the dates are in.
    of: BTreeSet<u64>,
}

impl Apart {
    fn add(&mut self, days: &[Day]) {
        let month = |day: &Day| Some(day.year? * MONTHS + u64::from(day.month?));
        let years: BTreeSet<u64> = days.iter().filter_map(|day| day.year).collect();
        let months: BTreeSet<u64> = days.iter().filter_map(month).collect();
        let apart = |times: &BTreeSet<u64>| {
            let pairs = times
                .iter()
                .flat_map(|one| times.range(one + 1..).map(move |two| two - one));
            pairs.collect::<Vec<u64>>()
        };
        self.years.extend(apart(&years));
        self.months.extend(apart(&months));
        self.of.extend(years);
    }

    /// Whether so many years passed between two of the dates, or from one to the letter's year; the day itself may
    /// still be to come in that.
    fn has_years(&self, count: u64, letter: Option<u64>) -> bool {
        let until_letter = |from: &u64| {
            let passed = letter.and_then(|letter| letter.checked_sub(*from));
            passed.is_some_and(|passed| passed == count || passed == count + 1)
        };
        self.years.contains(&count) || self.of.iter().any(until_letter)
    }
}

impl Distances {
    /// Those of a pack's sentences.
    pub fn of(units: &[Unit]) -> Self {
        let mut distances = Self::default();
        let mut people: BTreeMap<&str, Vec<Day>> = BTreeMap::new();
        for unit in units {
            let days = &unit.features.days;
            distances.within.add(days);
            for person in &unit.features.people {
                people.entry(person).or_default().extend(days);
            }
        }
        for (person, days) in people {
            distances
                .people
                .entry(person.to_owned())
                .or_default()
                .add(&days);
        }
        distances
    }

    fn about(&self, person: Option<&str>) -> &Apart {
        let person = person.and_then(|person| self.people.get(person));
        person.unwrap_or(&self.within)
    }
}

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
            .get_or_init(|| Distances::of(&self.units))
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
