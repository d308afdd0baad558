//! The times between the dates of a pack, reckoned once.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::dates::Day;
use super::features::Features;

const MONTHS: u64 = 12;

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
pub(super) struct Apart {
    years: BTreeSet<u64>,
    pub(super) months: BTreeSet<u64>,
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
    pub(super) fn has_years(&self, count: u64, letter: Option<u64>) -> bool {
        let until_letter = |from: &u64| {
            let passed = letter.and_then(|letter| letter.checked_sub(*from));
            passed.is_some_and(|passed| passed == count || passed == count + 1)
        };
        self.years.contains(&count) || self.of.iter().any(until_letter)
    }
}

impl Distances {
    /// Those of a pack's sentences.
    pub fn of<'a>(sentences: impl Iterator<Item = &'a Features>) -> Self {
        let mut distances = Self::default();
        let mut people: BTreeMap<&'a str, Vec<Day>> = BTreeMap::new();
        for features in sentences {
            let days = &features.days;
            distances.within.add(days);
            for person in &features.people {
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

    /// Those of a person, or of its sentences.
    pub(super) fn about(&self, person: Option<&str>) -> &Apart {
        let person = person.and_then(|person| self.people.get(person));
        person.unwrap_or(&self.within)
    }
}
