//! Numbers and dates, in digits and in words, with what stands around a number: "at least fifteen"
//! is another thing than "fifteen".

use std::fmt;

use super::dates::{Day, dates};
use super::digits::{ONE, digits};
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
    /// What it counts: the stems of the next three words with a meaning.
    pub unit: Vec<String>,
    /// Whether it counts people, whoever they are.
    pub of_anybody: bool,
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Vague(word) => f.write_str(word),
            Self::Thousandths(value) if value % ONE == 0 => write!(f, "{}", value / ONE),
            Self::Thousandths(value) => {
                let part = format!("{:03}", value % ONE);
                write!(f, "{}.{}", value / ONE, part.trim_end_matches('0'))
            }
        }
    }
}

/// How much.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// In thousandths, so that "seven and a half" is whole.
    Thousandths(u64),
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

/// The numbers and dates of a sentence's words that are not `aside`, and which words are taken.
pub fn read(
    words: &[Word],
    aside: &[bool],
    lexicon: &Lexicon,
) -> (Vec<Number>, Vec<Day>, Vec<bool>) {
    let mut taken = aside.to_vec();
    let days = dates(words, lexicon, &mut taken);
    let mut numbers = Vec::new();
    let mut index = 0;
    while index < words.len() {
        match number_at(words, index, lexicon, &taken) {
            Some((value, end)) => {
                taken[index..end].fill(true);
                // "One" is a pronoun more often than a number.
                if value != Value::Thousandths(ONE) {
                    numbers.push(Number {
                        value,
                        bound: bound(words, index, end, lexicon),
                        words: index..end,
                        unit: unit(words, end, lexicon),
                        of_anybody: words
                            .get(end)
                            .is_some_and(|word| lexicon.anybody.contains(&word.lower)),
                    });
                }
                index = end;
            }
            None => index += 1,
        }
    }
    too_many(words, lexicon, &mut numbers);
    (numbers, days, taken)
}

/// “Fifteen dead are fifteen too many” counts fifteen once, and not that it was no more.
fn too_many(words: &[Word], lexicon: &Lexicon, numbers: &mut Vec<Number>) {
    let Some(phrases) = lexicon.manners.get("too_many") else {
        return;
    };
    let (judged, counted): (Vec<_>, Vec<_>) = numbers
        .drain(..)
        .partition(|number: &Number| phrases.at(words, number.words.end) > 0);
    // “Two hundred too many died” counts them, if nothing else does.
    let is_counted = |one: &Number| counted.iter().any(|number| number.value == one.value);
    let alone: Vec<Number> = judged
        .iter()
        .filter(|one| !is_counted(one))
        .cloned()
        .collect();
    numbers.extend(alone);
    numbers.extend(counted.into_iter().map(|number| {
        let is_judged = judged.iter().any(|one| one.value == number.value);
        let bound = match number.bound {
            Bound::Exact if is_judged => Bound::AtLeast,
            bound => bound,
        };
        Number { bound, ..number }
    }));
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
    let (mut total, mut current, mut end) = (0u64, 0u64, index);
    while end < words.len() && !taken[end] && !(end > index && words[end].parted) {
        let lower = &words[end].lower;
        if let Some(value) = digits(lower) {
            if end > index {
                break;
            }
            current = value;
        } else if let Some(&value) = lexicon.numbers.get(lower) {
            // "Two hundred", "three million": they multiply what stands before them.
            let times = current.max(ONE).saturating_mul(value);
            match value {
                100 => current = times,
                1000.. => (total, current) = (total.saturating_add(times), 0),
                _ => current = current.saturating_add(value.saturating_mul(ONE)),
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
    let half_more = if half > 0 { ONE / 2 } else { 0 };
    let value = total.saturating_add(current).saturating_add(half_more);
    Some((Value::Thousandths(value), end + half))
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
        .take(5)
        // "Most of the 37 told the judge": what follows is a verb.
        .take_while(|word| !word.parted && !lexicon.is_past(&word.lower))
        .filter(|word| !lexicon.stop.contains(&word.lower))
        .take(3)
        .map(|word| word.stem.clone())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::Lang;
    use crate::letter::heuristics::words::words;

    fn of(text: &str) -> (Vec<(u64, Bound)>, Vec<Day>) {
        let lexicon = Lexicon::of(&Lang::new("en")).unwrap();
        let words = words(text, &lexicon.stemmer);
        let (numbers, days, _) = read(&words, &vec![false; words.len()], lexicon);
        let tenths = |number: &Number| match number.value {
            Value::Thousandths(value) => (value / 100, number.bound),
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
            numbers("1 million, or 1,000,000, or 1\u{202f}000\u{a0}000"),
            [(10_000_000, Bound::Exact); 3]
        );
        assert_eq!(numbers("2,5 years"), numbers("2.5 years"));
        assert_eq!(numbers("1 650 km"), [(16_500, Bound::Exact)]);
        assert_eq!(numbers("more than a hundred"), [(1000, Bound::Over)]);
        assert_eq!(numbers("fifteen people or more"), [(150, Bound::AtLeast)]);
        assert_eq!(numbers("most of the 37"), [(370, Bound::Most)]);
        assert_eq!(
            numbers("a third of it, hundreds of times"),
            [(0, Bound::Exact); 2]
        );
        assert_eq!(numbers("no one; the one"), []);
        // A number may be longer than any that fits.
        assert!(!numbers("18446744073709551 million million").is_empty());
    }

    #[test]
    fn dates_take_their_parts_together() {
        let day = |year, month, date| Day { year, month, date };
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
