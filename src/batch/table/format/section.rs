//! A section of a number format: what a number, a date or a text that it is for looks like.

use super::{date, decimal, number_as_shown};
use crate::batch::table::date::Moment;

#[derive(Debug, Default)]
pub(super) struct Section {
    pub(super) condition: Option<(Comparison, f64)>,
    pub(super) parts: Vec<FormatToken>,
    pub(super) percents: i32,
    pub(super) thousands: i32,
    pub(super) grouped: bool,
    pub(super) is_date: bool,
    pub(super) unknown: bool,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Comparison {
    Less,
    LessOrEqual,
    Equal,
    NotEqual,
    More,
    MoreOrEqual,
}

#[derive(Debug, PartialEq)]
pub(super) enum FormatToken {
    Literal(String),
    /// `0`, `#` or `?`.
    Digit(char),
    Point,
    Comma,
    /// The number as it is.
    General,
    /// The cell's text.
    Text,
    Date(date::DateToken),
}

impl Comparison {
    pub(super) fn holds(self, value: f64, bound: f64) -> bool {
        match self {
            Self::Less => value < bound,
            Self::LessOrEqual => value <= bound,
            #[expect(clippy::float_cmp, reason = "a format compares as it says")]
            Self::Equal => value == bound,
            #[expect(clippy::float_cmp, reason = "a format compares as it says")]
            Self::NotEqual => value != bound,
            Self::More => value > bound,
            Self::MoreOrEqual => value >= bound,
        }
    }
}

/// A condition such as `<=99999`.
fn condition(text: &str) -> Option<(Comparison, f64)> {
    let (comparison, bound) = [
        ("<=", Comparison::LessOrEqual),
        (">=", Comparison::MoreOrEqual),
        ("<>", Comparison::NotEqual),
        ("<", Comparison::Less),
        (">", Comparison::More),
        ("=", Comparison::Equal),
    ]
    .into_iter()
    .find_map(|(sign, comparison)| Some((comparison, text.strip_prefix(sign)?)))?;
    Some((comparison, bound.trim().parse().ok()?))
}

impl Section {
    pub(super) fn of(code: &str) -> Self {
        let mut section = Self::default();
        let mut rest = code;
        while let Some(c) = rest.chars().next() {
            rest = match c {
                '[' => section.bracket(rest),
                _ => match date::part(rest) {
                    Some((part, after)) => {
                        section.is_date = true;
                        section.parts.push(FormatToken::Date(part));
                        after
                    }
                    None => section.sign(c, rest),
                },
            };
        }
        if section.is_date {
            section.tell_minutes();
        } else {
            section.settle_commas();
        }
        section
    }

    fn literal(&mut self, text: &str) {
        if let Some(FormatToken::Literal(literal)) = self.parts.last_mut() {
            literal.push_str(text);
        } else {
            self.parts.push(FormatToken::Literal(text.to_owned()));
        }
    }

    /// Takes what is in square brackets: a colour, a condition, a currency, time that has passed.
    fn bracket<'a>(&mut self, rest: &'a str) -> &'a str {
        let Some(end) = rest.find(']') else {
            self.unknown = true;
            return "";
        };
        let (inner, after) = (&rest[1..end], &rest[end + 1..]);
        let lower = inner.to_ascii_lowercase();
        if let Some(passed) = date::elapsed(&lower) {
            self.is_date = true;
            self.parts.push(FormatToken::Date(passed));
        } else if let Some(currency) = inner.strip_prefix('$') {
            let (sign, _) = currency.split_once('-').unwrap_or((currency, ""));
            self.literal(sign);
        } else if let Some(condition) = condition(&lower) {
            self.condition = Some(condition);
        } else {
            let colours = "black blue cyan green magenta red white yellow";
            let is_colour = colours.split(' ').any(|colour| colour == lower)
                || lower.strip_prefix("color").is_some_and(|number| {
                    number.trim().bytes().all(|b| b.is_ascii_digit()) && !number.is_empty()
                });
            self.unknown |= !is_colour;
        }
        after
    }

    /// Takes a sign of a number's format.
    fn sign<'a>(&mut self, c: char, rest: &'a str) -> &'a str {
        let after = &rest[c.len_utf8()..];
        match c {
            '"' => {
                let end = after.find('"').unwrap_or(after.len());
                self.literal(&after[..end]);
                return after.get(end + 1..).unwrap_or_default();
            }
            '\\' | '_' | '*' => {
                let Some(next) = after.chars().next() else {
                    return after;
                };
                match c {
                    '\\' => self.literal(next.encode_utf8(&mut [0; 4])),
                    // Room as wide as the next character.
                    '_' => self.literal(" "),
                    // What is repeated to fill the cell.
                    _ => {}
                }
                return &after[next.len_utf8()..];
            }
            '0' | '#' | '?' => self.parts.push(FormatToken::Digit(c)),
            '.' => self.parts.push(FormatToken::Point),
            ',' => self.parts.push(FormatToken::Comma),
            '%' => {
                self.percents += 1;
                self.literal("%");
            }
            '@' => self.parts.push(FormatToken::Text),
            'g' | 'G' => match rest.get(..7) {
                Some(word) if word.eq_ignore_ascii_case("general") => {
                    self.parts.push(FormatToken::General);
                    return &rest[7..];
                }
                _ => self.unknown = true,
            },
            // Fractions, powers of ten, and letters that nobody put into quotation marks.
            '/' if self
                .parts
                .iter()
                .any(|part| matches!(part, FormatToken::Digit(_))) =>
            {
                self.unknown = true;
            }
            c if c.is_ascii_alphabetic() => self.unknown = true,
            c => self.literal(c.encode_utf8(&mut [0; 4])),
        }
        after
    }

    /// `mm` beside hours or seconds are minutes.
    fn tell_minutes(&mut self) {
        let dates: Vec<usize> = (0..self.parts.len())
            .filter(|at| as_date(&self.parts[*at]).is_some())
            .collect();
        for (index, at) in dates.iter().enumerate() {
            let before = index.checked_sub(1).map(|index| dates[index]);
            let before = before.and_then(|at| as_date(&self.parts[at]));
            let after = dates.get(index + 1);
            let after = after.and_then(|at| as_date(&self.parts[*at]));
            if let Some(date::DateToken::Month(length @ 1..=2)) = as_date(&self.parts[*at])
                && (before.is_some_and(date::DateToken::is_hour)
                    || after.is_some_and(date::DateToken::is_second))
            {
                self.parts[*at] = FormatToken::Date(date::DateToken::Minute(length));
            }
        }
        // In a date digits are parts of seconds, points and commas are themselves.
        let mut parts = Vec::new();
        for part in self.parts.drain(..) {
            let after_point =
                matches!(parts.last(), Some(FormatToken::Literal(text)) if text == ".");
            match part {
                FormatToken::Point => parts.push(FormatToken::Literal(".".to_owned())),
                FormatToken::Comma => parts.push(FormatToken::Literal(",".to_owned())),
                FormatToken::Digit('0') => match parts.last_mut() {
                    Some(FormatToken::Date(date::DateToken::Fraction(digits))) => *digits += 1,
                    _ if after_point => parts.push(FormatToken::Date(date::DateToken::Fraction(1))),
                    _ => self.unknown = true,
                },
                FormatToken::Digit(_) | FormatToken::General | FormatToken::Text => {
                    self.unknown = true;
                }
                other => parts.push(other),
            }
        }
        self.parts = parts;
    }

    /// Commas between digits group them, commas after the last digit divide by thousands.
    fn settle_commas(&mut self) {
        let is_digit = |part: &FormatToken| matches!(part, FormatToken::Digit(_));
        let end = self
            .parts
            .iter()
            .position(|part| *part == FormatToken::Point);
        let whole = &self.parts[..end.unwrap_or(self.parts.len())];
        let first = whole.iter().position(is_digit);
        let last = self.parts.iter().rposition(is_digit);
        let last_whole = whole.iter().rposition(is_digit);
        let (mut grouped, mut thousands) = (false, 0);
        for (at, part) in self.parts.iter_mut().enumerate() {
            if *part == FormatToken::Comma {
                let between = first.is_some_and(|first| first < at);
                if between && last_whole.is_some_and(|last| at < last) {
                    grouped = true;
                } else if last.is_some_and(|last| last < at)
                    || last_whole.is_some_and(|last| last < at)
                {
                    thousands += 1;
                } else {
                    *part = FormatToken::Literal(",".to_owned());
                }
            }
        }
        self.parts.retain(|part| *part != FormatToken::Comma);
        (self.grouped, self.thousands) = (grouped, thousands);
    }

    pub(super) fn date(&self, moment: &Moment) -> String {
        let twelve = self
            .parts
            .iter()
            .filter_map(as_date)
            .any(date::DateToken::is_half_day);
        let mut shown = String::new();
        for part in &self.parts {
            match part {
                FormatToken::Literal(literal) => shown.push_str(literal),
                FormatToken::Date(part) => moment.write(*part, twelve, &mut shown),
                _ => {}
            }
        }
        shown
    }

    pub(super) fn number(&self, value: f64, minus: bool) -> String {
        let scaled = value.abs() * 100_f64.powi(self.percents) / 1000_f64.powi(self.thousands);
        let point = self
            .parts
            .iter()
            .position(|part| *part == FormatToken::Point);
        let (whole, after) = self.parts.split_at(point.unwrap_or(self.parts.len()));
        let is_digit = |part: &&FormatToken| matches!(part, FormatToken::Digit(_));
        let (digits, decimals) = decimal(scaled, after.iter().filter(is_digit).count());
        let mut shown = String::new();
        if minus && !(digits.is_empty() && decimals.bytes().all(|b| b == b'0')) {
            shown.push('-');
        }
        self.whole(whole, &digits, scaled, &mut shown);
        let mut decimals = decimals.chars();
        for part in after {
            match part {
                FormatToken::Literal(literal) => shown.push_str(literal),
                FormatToken::Point => shown.push('.'),
                FormatToken::Digit(kind) => {
                    let nothing_left = decimals.as_str().bytes().all(|b| b == b'0');
                    let digit = decimals.next().unwrap_or('0');
                    match kind {
                        '#' if nothing_left => {}
                        '?' if nothing_left => shown.push(' '),
                        _ => shown.push(digit),
                    }
                }
                _ => {}
            }
        }
        shown
    }

    /// The part before the point: each digit has its place, counted from the right, and what is
    /// longer than the places stands at the first.
    fn whole(&self, parts: &[FormatToken], digits: &str, value: f64, shown: &mut String) {
        let is_digit = |part: &&FormatToken| matches!(part, FormatToken::Digit(_));
        let mut places = parts.iter().filter(is_digit).count();
        let mut rest = digits;
        let mut first = true;
        for part in parts {
            match part {
                FormatToken::Literal(literal) => shown.push_str(literal),
                FormatToken::General => shown.push_str(&number_as_shown(value)),
                FormatToken::Digit(kind) => {
                    let taken = if first {
                        rest.len().saturating_sub(places - 1)
                    } else {
                        1
                    };
                    let here = if rest.len() < places {
                        ""
                    } else {
                        &rest[..taken.min(rest.len())]
                    };
                    first = false;
                    rest = &rest[here.len()..];
                    let here = match (here, kind) {
                        ("", '0') => "0",
                        ("", '?') => " ",
                        (here, _) => here,
                    };
                    for (index, digit) in here.chars().enumerate() {
                        let left = here.len() - index - 1 + places - 1;
                        shown.push(digit);
                        if self.grouped && digit.is_ascii_digit() && left > 0 && left % 3 == 0 {
                            shown.push(',');
                        }
                    }
                    places -= 1;
                }
                _ => {}
            }
        }
    }
}

fn as_date(part: &FormatToken) -> Option<date::DateToken> {
    match part {
        FormatToken::Date(part) => Some(*part),
        _ => None,
    }
}
