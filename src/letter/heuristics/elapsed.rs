//! Time that has passed: "seventeen years have passed since his trial", "five months later". No claim says
//! so; it is reckoned from the pack's dates, and from the letter's own.

use super::dates::Day;
use super::digits::ONE;
use super::evidence::Evidence;
use super::numbers::{Number, Value};
use super::words::Word;

const MONTHS: u64 = 12;

impl Evidence {
    /// Whether a number of a sentence counts the years or months from one of the pack's dates to another, or to the
    /// letter's year: of dates about this person, if the letter is about one.
    pub(super) fn has_elapsed(
        &self,
        number: &Number,
        words: &[Word],
        person: Option<&str>,
        year: Option<u64>,
    ) -> bool {
        let lexicon = self.lexicon;
        let Value::Thousandths(value) = number.value else {
            return false;
        };
        let unit = words.get(number.words.end).map(|word| word.lower.as_str());
        let is_unit = |list: &str| {
            let names = lexicon.manners.get(list);
            names.is_some_and(|names| names.at(words, number.words.end) > 0)
        };
        let passes = lexicon.manners.get("elapsed");
        if unit.is_none() || value % ONE != 0 || !passes.is_some_and(|list| list.in_any(words)) {
            return false;
        }
        let count = value / ONE;
        let days: Vec<Day> = self
            .units
            .iter()
            .filter(|unit| person.is_none_or(|id| unit.features.people.contains(id)))
            .flat_map(|unit| unit.features.days.iter().copied())
            .collect();
        let pairs = |apart: &dyn Fn(Day, Day) -> Option<u64>| {
            days.iter()
                .any(|one| days.iter().any(|two| apart(*one, *two) == Some(count)))
        };
        if is_unit("months_passed") {
            let month = |day: Day| Some(day.year? * MONTHS + u64::from(day.month?));
            return pairs(&|one, two| month(two)?.checked_sub(month(one)?));
        }
        if !is_unit("years_passed") {
            return false;
        }
        let until_letter = days.iter().any(|day| {
            let passed = day.year.zip(year);
            let passed = passed.and_then(|(from, to)| to.checked_sub(from));
            // The day itself may still be to come this year.
            passed.is_some_and(|passed| passed == count || passed == count + 1)
        });
        until_letter || pairs(&|one, two| two.year?.checked_sub(one.year?))
    }
}
