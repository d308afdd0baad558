//! Numbers and dates, in digits and in words, with what stands around a number: "at least fifteen"
//! is another thing than "fifteen".

use super::lexicon::Lexicon;
use super::words::Word;

/// A number, or a count without one ("hundreds").
#[derive(Clone, Debug, PartialEq)]
pub struct Number {
    /// How much.
    pub value: Value,
    /// What stands around it.
    pub bound: Bound,
    /// The words it was read from.
    pub words: std::ops::Range<usize>,
    /// What it counts: the stems of the next two words with a meaning.
    pub unit: Vec<String>,
}

/// How much.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// In tenths, so that "seven and a half" is whole.
    Tenths(u64),
    /// In a word.
    Vague(String),
}

/// What stands around a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// Nothing.
    Exact,
    /// "About".
    About,
    /// "At least".
    AtLeast,
    /// "More than".
    Over,
    /// "Up to".
    AtMost,
    /// "Most of".
    Most,
}

impl Bound {
    /// Whether a source that says `self` bears out a sentence that says `said`: what is weaker
    /// may be said, never what is stronger.
    pub fn bears_out(self, said: Self) -> bool {
        match self {
            Self::Exact | Self::About => {
                matches!(
                    said,
                    Self::Exact | Self::About | Self::AtLeast | Self::AtMost
                )
            }
            Self::AtLeast => said == Self::AtLeast,
            Self::Over => matches!(said, Self::Over | Self::AtLeast),
            Self::AtMost => said == Self::AtMost,
            Self::Most => said == Self::Most,
        }
    }
}

/// A day, a month of a year, a month or a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// The year.
    pub year: Option<u64>,
    /// The month.
    pub month: Option<u8>,
    /// The day of the month.
    pub day: Option<u64>,
}

impl Day {
    /// Whether a source with this date bears out a sentence with that one: the sentence may
    /// leave parts out.
    pub fn bears_out(self, said: Self) -> bool {
        fn part<T: PartialEq>(own: Option<T>, said: Option<T>) -> bool {
            said.is_none() || own == said
        }
        part(self.year, said.year) && part(self.month, said.month) && part(self.day, said.day)
    }
}

/// The numbers and dates of a sentence, and which words they took.
pub fn read(words: &[Word], lexicon: &Lexicon) -> (Vec<Number>, Vec<Day>, Vec<bool>) {
    let mut taken = vec![false; words.len()];
    let days = dates(words, lexicon, &mut taken);
    let mut numbers = Vec::new();
    let mut index = 0;
    while index < words.len() {
        match number_at(words, index, lexicon, &taken) {
            Some((value, end)) => {
                taken[index..end].fill(true);
                // "One" is a pronoun more often than a number.
                if value != Value::Tenths(10) {
                    numbers.push(Number {
                        value,
                        bound: bound(words, index, end, lexicon),
                        words: index..end,
                        unit: unit(words, end, lexicon),
                    });
                }
                index = end;
            }
            None => index += 1,
        }
    }
    (numbers, days, taken)
}

fn dates(words: &[Word], lexicon: &Lexicon, taken: &mut [bool]) -> Vec<Day> {
    let mut days = Vec::new();
    for index in 0..words.len() {
        let Some(month) = month(words, index, lexicon) else {
            continue;
        };
        taken[index] = true;
        let mut found = Day {
            year: None,
            month: Some(month),
            day: None,
        };
        let neighbours = [index.checked_sub(1), Some(index + 1)];
        for near in neighbours.into_iter().flatten() {
            if found.day.is_none()
                && let Some(day) = words.get(near).and_then(|word| day_of_month(&word.lower))
                && !taken[near]
            {
                found.day = Some(day);
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
                day: None,
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

fn digits(word: &str) -> Option<f64> {
    let plain = word.replace(',', "");
    let number = plain.trim_end_matches(|c: char| c.is_alphabetic());
    let ending = &plain[number.len()..];
    let known = ["", "st", "nd", "rd", "th", "s", "km", "го"].contains(&ending);
    number
        .starts_with(|c: char| c.is_ascii_digit())
        .then_some(())?;
    known.then(|| number.parse().ok()).flatten()
}

fn year(word: &str) -> Option<u64> {
    let plain = word.len() == 4 && word.chars().all(|c| c.is_ascii_digit());
    let year = word.parse().ok()?;
    (plain && (1900..=2100).contains(&year)).then_some(year)
}

fn day_of_month(word: &str) -> Option<u64> {
    let day = digits(word)?;
    (1..=31u32)
        .find(|known| f64::from(*known) == day)
        .map(u64::from)
}

/// The number that begins at this word, and the word after it.
fn number_at(
    words: &[Word],
    index: usize,
    lexicon: &Lexicon,
    taken: &[bool],
) -> Option<(Value, usize)> {
    let word = &words[index];
    if taken[index] {
        return None;
    }
    if lexicon.vague.contains(&word.lower) {
        return Some((Value::Vague(word.lower.clone()), index + 1));
    }
    let of = words.get(index + 1).is_some_and(|next| next.lower == "of");
    if lexicon.fractions.contains(&word.lower) && (of || lexicon.language != "en") {
        return Some((Value::Vague(word.lower.clone()), index + 1));
    }
    let (mut total, mut current, mut end) = (0.0, 0.0, index);
    while end < words.len() && !taken[end] && !(end > index && words[end].parted) {
        let lower = &words[end].lower;
        if let Some(value) = digits(lower) {
            if end > index {
                break;
            }
            current = value;
        } else if let Some(&value) = lexicon.numbers.get(lower) {
            #[expect(clippy::cast_precision_loss, reason = "number words are small")]
            let value = value as f64;
            if value >= 1000.0 {
                total += f64::max(current, 1.0) * value;
                current = 0.0;
            } else if value == 100.0 {
                current = f64::max(current, 1.0) * value;
            } else {
                current += value;
            }
        } else {
            break;
        }
        end += 1;
    }
    if end == index {
        return None;
    }
    let half = lexicon.half.at(words, end);
    let value = total + current + if half > 0 { 0.5 } else { 0.0 };
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a cast saturates, and no number here is negative"
    )]
    let tenths = (value * 10.0).round() as u64;
    Some((Value::Tenths(tenths), end + half))
}

fn bound(words: &[Word], start: usize, end: usize, lexicon: &Lexicon) -> Bound {
    // "More than a hundred", "most of the 37".
    let skip = ["a", "the", "these", "those"];
    let start = if start > 0 && skip.contains(&words[start - 1].lower.as_str()) {
        start - 1
    } else {
        start
    };
    let after = (end..end + 3).any(|at| lexicon.at_least_after.at(words, at) > 0);
    [
        (Bound::Most, &lexicon.most),
        (Bound::AtLeast, &lexicon.at_least),
        (Bound::AtMost, &lexicon.at_most),
        (Bound::Over, &lexicon.over),
        (Bound::About, &lexicon.about),
    ]
    .into_iter()
    .find(|(_, phrases)| phrases.before(words, start))
    .map_or(
        if after { Bound::AtLeast } else { Bound::Exact },
        |(bound, _)| bound,
    )
}

fn unit(words: &[Word], end: usize, lexicon: &Lexicon) -> Vec<String> {
    words
        .iter()
        .skip(end)
        .take(4)
        .take_while(|word| !word.parted)
        .filter(|word| !lexicon.stop.contains(&word.lower))
        .take(2)
        .map(|word| word.stem.clone())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::Lang;
    use crate::letter::watch::words::words;

    fn of(text: &str) -> (Vec<(u64, Bound)>, Vec<Day>) {
        let lexicon = Lexicon::of(&Lang::new("en")).unwrap();
        let (numbers, days, _) = read(&words(text, &lexicon.stemmer), lexicon);
        let tenths = |number: &Number| match number.value {
            Value::Tenths(tenths) => (tenths, number.bound),
            Value::Vague(_) => (0, number.bound),
        };
        (numbers.iter().map(tenths).collect(), days)
    }

    #[test]
    fn numbers_are_the_same_in_words_and_digits() {
        let numbers = |text| of(text).0;
        assert_eq!(numbers("fifteen people"), numbers("15 people"));
        assert_eq!(
            numbers("five to seven years"),
            [(50, Bound::Exact), (70, Bound::Exact)]
        );
        assert_eq!(numbers("seven and a half years"), [(75, Bound::Exact)]);
        assert_eq!(numbers("over twenty-eight men"), [(280, Bound::Over)]);
        assert_eq!(
            numbers("1 million, or 1,000,000"),
            [(10_000_000, Bound::Exact); 2]
        );
        assert_eq!(numbers("more than a hundred"), [(1000, Bound::Over)]);
        assert_eq!(numbers("fifteen people or more"), [(150, Bound::AtLeast)]);
        assert_eq!(numbers("most of the 37"), [(370, Bound::Most)]);
        assert_eq!(
            numbers("a third of it, hundreds of times"),
            [(0, Bound::Exact); 2]
        );
        assert_eq!(numbers("no one; the one"), []);
    }

    #[test]
    fn dates_take_their_parts_together() {
        let day = |year, month, day| Day { year, month, day };
        let december = day(Some(2011), Some(12), Some(16));
        assert_eq!(of("on 16 December 2011"), (vec![], vec![december]));
        assert_eq!(of("on December 16, 2011"), (vec![], vec![december]));
        assert_eq!(
            of("In January and June 2012").1,
            [
                day(Some(2012), Some(1), None),
                day(Some(2012), Some(6), None)
            ]
        );
        assert_eq!(of("May I say that we may march").1, []);
        assert!(december.bears_out(day(Some(2011), None, None)));
        assert!(!day(Some(2011), None, None).bears_out(december));
    }
}
