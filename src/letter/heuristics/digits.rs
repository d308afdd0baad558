//! Numbers written in digits.

use crate::campaign::numerals::numerals;

/// The number one, in the thousandths that numbers are kept in.
pub const ONE: u64 = 1000;

/// A number in digits, in thousandths; endings as in "16th" and "1990s" do not count.
pub fn digits(word: &str) -> Option<u64> {
    let number = word.trim_end_matches(|c: char| c.is_alphabetic());
    let ending = &word[number.len()..];
    let known = ["", "st", "nd", "rd", "th", "s", "km", "го"].contains(&ending);
    number
        .starts_with(|c: char| c.is_ascii_digit())
        .then_some(())?;
    let numbers = numerals(number);
    let [number] = &numbers[..] else { return None };
    let (whole, part) = number.split_once('.').unwrap_or((number, ""));
    let part = format!("{part:0<3}");
    let whole: u64 = whole.parse().ok().filter(|_| known)?;
    Some(
        whole
            .saturating_mul(ONE)
            .saturating_add(part.get(..3)?.parse().ok()?),
    )
}
