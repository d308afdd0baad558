//! Dates in a sentence, as exact as it has them.

use super::digits::digits;
use super::lexicon::Lexicon;
use super::words::Word;

/// A day, a month of a year, a month or a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// The year.
    pub year: Option<u64>,
    /// The month.
    pub month: Option<u8>,
    /// The day of the month.
    pub date: Option<u64>,
}

impl Day {
    /// Whether a source with this date bears out a sentence with that one: the sentence may
    /// leave parts out.
    pub fn bears_out(self, said: Self) -> bool {
        fn part<T: PartialEq + Copy>(own: Option<T>, said: Option<T>) -> bool {
            said.is_none() || own == said
        }
        part(self.year, said.year) && part(self.month, said.month) && part(self.date, said.date)
    }
}

/// The dates of a sentence; marks the words they took.
pub fn dates(words: &[Word], lexicon: &Lexicon, taken: &mut [bool]) -> Vec<Day> {
    let mut days = Vec::new();
    for index in 0..words.len() {
        let Some(month) = month(words, index, lexicon).filter(|_| !taken[index]) else {
            continue;
        };
        taken[index] = true;
        let mut found = Day {
            year: None,
            month: Some(month),
            date: None,
        };
        let neighbours = [index.checked_sub(1), Some(index + 1)];
        for near in neighbours.into_iter().flatten() {
            if found.date.is_none()
                && let Some(day) = words.get(near).and_then(|word| day_of_month(&word.lower))
                && !taken[near]
            {
                found.date = Some(day);
                taken[near] = true;
            }
        }
        // "December 2011", "December 16, 2011", "January and June 2012".
        for (after, word) in words.iter().enumerate().skip(index + 1).take(4) {
            if let Some(year) = year(&word.lower) {
                found.year = Some(year);
                taken[after] = true;
                break;
            }
            let passes = taken[after]
                || ["and", "to", "of", "и"].contains(&word.lower.as_str())
                || lexicon.months.contains_key(&word.lower);
            if !passes {
                break;
            }
        }
        days.push(found);
    }
    for (index, word) in words.iter().enumerate() {
        if let (false, Some(year)) = (taken[index], year(&word.lower)) {
            taken[index] = true;
            days.push(Day {
                year: Some(year),
                month: None,
                date: None,
            });
        }
    }
    days
}

/// A month's number; "may" and "march" are months only with a capital letter within a sentence,
/// or beside a number.
fn month(words: &[Word], index: usize, lexicon: &Lexicon) -> Option<u8> {
    let word = &words[index];
    let month = *lexicon.months.get(&word.lower)?;
    let beside = words
        .get(index + 1)
        .is_some_and(|next| digits(&next.lower).is_some());
    (lexicon.language != "en" || beside || (word.capital && index > 0)).then_some(month)
}

pub(super) fn year(word: &str) -> Option<u64> {
    let plain = word.len() == 4 && word.chars().all(|c| c.is_ascii_digit());
    let year = word.parse().ok()?;
    (plain && (1900..=2100).contains(&year)).then_some(year)
}

fn day_of_month(word: &str) -> Option<u64> {
    let day = digits(word).filter(|thousandths| thousandths % 1000 == 0)? / 1000;
    (1..=31).contains(&day).then_some(day)
}
