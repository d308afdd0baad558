//! Dates and times as spreadsheets count and show them.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};

/// A part of a date's format, with how often its letter stands there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum DateToken {
    Year(usize),
    Month(usize),
    Day(usize),
    Hour(usize),
    Minute(usize),
    Second(usize),
    /// Digits of parts of a second.
    Fraction(usize),
    /// `AM/PM`, or `A/P`.
    HalfDay(bool),
    /// Hours, minutes or seconds that have passed: `[h]`.
    Passed(char, usize),
}

impl DateToken {
    pub(super) fn is_hour(self) -> bool {
        matches!(self, Self::Hour(_) | Self::Passed('h', _))
    }

    pub(super) fn is_second(self) -> bool {
        matches!(self, Self::Second(_) | Self::Passed('s', _))
    }

    pub(super) fn is_half_day(self) -> bool {
        matches!(self, Self::HalfDay(_))
    }
}

/// The part of a date's format that begins here, and what follows it.
pub(super) fn part(rest: &str) -> Option<(DateToken, &str)> {
    let starts = |word: &str| {
        rest.get(..word.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(word))
    };
    if starts("am/pm") {
        return Some((DateToken::HalfDay(true), &rest[5..]));
    }
    if starts("a/p") {
        return Some((DateToken::HalfDay(false), &rest[3..]));
    }
    let letter = rest.chars().next()?.to_ascii_lowercase();
    let make = match letter {
        'y' => DateToken::Year,
        'm' => DateToken::Month,
        'd' => DateToken::Day,
        'h' => DateToken::Hour,
        's' => DateToken::Second,
        _ => return None,
    };
    let times = rest
        .chars()
        .take_while(|c| c.to_ascii_lowercase() == letter);
    let times = times.count();
    Some((make(times), &rest[times..]))
}

/// What stands in brackets for time that has passed.
pub(super) fn elapsed(inner: &str) -> Option<DateToken> {
    let letter = inner.chars().next().filter(|c| "hms".contains(*c))?;
    let alike = inner.chars().all(|c| c == letter);
    alike.then_some(DateToken::Passed(letter, inner.len()))
}

/// A date and a time of day.
#[derive(Clone, Copy, Debug)]
pub(super) struct Moment {
    /// In milliseconds since the day 0 of spreadsheets.
    milliseconds: i64,
    day: Date,
}

const DAY: i64 = 86_400_000;

impl Moment {
    /// The moment of this number of days, as spreadsheets count: from 1900, with a 29 February
    /// that was none, or from 1904. None if a sheet cannot show it.
    pub(super) fn of(days: f64, from_1904: bool) -> Option<Self> {
        let days = if from_1904 { days + 1_462.0 } else { days };
        if !(0.0..2_958_466.0).contains(&days) {
            return None;
        }
        #[expect(clippy::cast_possible_truncation, reason = "it was compared just now")]
        let milliseconds = (days * 86_400_000.0).round() as i64;
        let whole = milliseconds / DAY;
        // Before the day that was none, days are counted from one day later.
        let start = date(1899, 12, if whole < 60 { 31 } else { 30 });
        let day = start.checked_add(whole.days()).ok()?;
        Some(Self { milliseconds, day })
    }

    /// Writes a part of it; `twelve` for hours that are counted to twelve.
    pub(super) fn write(&self, part: DateToken, twelve: bool, shown: &mut String) {
        let of_day = self.milliseconds % DAY;
        let hour = of_day / 3_600_000;
        let text = match part {
            DateToken::Year(1..=2) => format!("{:02}", self.day.year() % 100),
            DateToken::Year(_) => format!("{:04}", self.day.year()),
            DateToken::Month(3) => month(self.day.month())[..3].to_owned(),
            DateToken::Month(5) => month(self.day.month())[..1].to_owned(),
            DateToken::Month(4..) => month(self.day.month()).to_owned(),
            DateToken::Month(length) => format!("{:0length$}", self.day.month()),
            DateToken::Day(3) => weekday(self.day.weekday())[..3].to_owned(),
            DateToken::Day(4..) => weekday(self.day.weekday()).to_owned(),
            DateToken::Day(length) => format!("{:0length$}", self.day.day()),
            DateToken::Hour(length) if twelve => {
                let length = length.min(2);
                format!("{:0length$}", (hour + 11) % 12 + 1)
            }
            DateToken::Hour(length) => format!("{hour:0length$}", length = length.min(2)),
            DateToken::Minute(length) => format!("{:0length$}", of_day / 60_000 % 60),
            DateToken::Second(length) => {
                format!("{:0length$}", of_day / 1_000 % 60, length = length.min(2))
            }
            DateToken::Fraction(digits) => {
                let all = format!("{:03}", of_day % 1_000);
                all.chars().chain("000".chars()).take(digits).collect()
            }
            DateToken::HalfDay(long) => {
                let half = if hour < 12 { "AM" } else { "PM" };
                half[..if long { 2 } else { 1 }].to_owned()
            }
            DateToken::Passed(unit, length) => {
                let of_unit = match unit {
                    'h' => 3_600_000,
                    'm' => 60_000,
                    _ => 1_000,
                };
                let passed = self.milliseconds / of_unit;
                format!("{passed:0length$}", length = length.min(9))
            }
        };
        shown.push_str(&text);
    }
}

/// The months in English: which language a sheet shows them in depends on the computer.
fn month(number: i8) -> &'static str {
    let names = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let index = usize::try_from(number).unwrap_or(1).clamp(1, 12) - 1;
    names[index]
}

fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    }
}
