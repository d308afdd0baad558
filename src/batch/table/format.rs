//! Number formats of spreadsheets: what a sheet shows of a number, such as `00-950` of 950
//! (ECMA-376 part 1, 18.8.30 and 18.8.31).

use std::borrow::Cow;

use super::CellDoubt;
use super::date::{self, Moment};

/// In bytes: no spreadsheet program takes a longer format.
const MAX_CODE_BYTES: usize = 255;

/// A number format, taken apart.
#[derive(Debug, Default)]
pub(super) struct Format {
    /// None for a format that is not known; without a section a number is shown as it is.
    sections: Option<Vec<Section>>,
}

#[derive(Debug, Default)]
struct Section {
    condition: Option<(Comparison, f64)>,
    parts: Vec<Part>,
    percents: i32,
    thousands: i32,
    grouped: bool,
    is_date: bool,
    unknown: bool,
}

#[derive(Clone, Copy, Debug)]
enum Comparison {
    Less,
    LessOrEqual,
    Equal,
    NotEqual,
    More,
    MoreOrEqual,
}

#[derive(Debug, PartialEq)]
enum Part {
    Literal(String),
    /// `0`, `#` or `?`.
    Digit(char),
    Point,
    Comma,
    /// The number as it is.
    General,
    /// The cell's text.
    Text,
    Date(date::Part),
}

impl Format {
    /// The format of this code.
    pub(super) fn of(code: &str) -> Self {
        if code.len() > MAX_CODE_BYTES {
            return Self { sections: None };
        }
        if code.trim().is_empty() || code.trim().eq_ignore_ascii_case("general") {
            return Self::general();
        }
        let sections = sections(code).into_iter().map(Section::of).collect();
        Self {
            sections: Some(sections),
        }
    }

    /// A number as it is.
    pub(super) fn general() -> Self {
        Self {
            sections: Some(Vec::new()),
        }
    }

    /// The format that has this number in every workbook. What depends on the computer's country
    /// is written in its international form.
    pub(super) fn built_in(number: u32) -> Self {
        let code = match number {
            1 => "0",
            2 => "0.00",
            3 | 37 | 38 => "#,##0",
            4 | 39 | 40 => "#,##0.00",
            9 => "0%",
            10 => "0.00%",
            11 => "0.00E+00",
            12 => "# ?/?",
            13 => "# ??/??",
            14 | 27..=31 | 36 | 50..=58 => "yyyy\\-mm\\-dd",
            15 => "d\\-mmm\\-yy",
            16 => "d\\-mmm",
            17 => "mmm\\-yy",
            18 => "h:mm AM/PM",
            19 => "h:mm:ss AM/PM",
            20 | 32..=35 => "h:mm",
            21 => "h:mm:ss",
            22 => "yyyy\\-mm\\-dd h:mm",
            45 => "mm:ss",
            46 => "[h]:mm:ss",
            47 => "mmss.0",
            48 => "##0.0E+0",
            // Thai digits, or money as the computer's country writes it.
            5..=8 | 41..=44 | 59..=81 => return Self { sections: None },
            _ => return Self::general(),
        };
        Self::of(code)
    }

    /// A number as the sheet shows it.
    pub(super) fn number(&self, value: f64, from_1904: bool) -> (String, Option<CellDoubt>) {
        let alone = || (number_as_shown(value), Some(CellDoubt::NotAsShown));
        let Some(sections) = &self.sections else {
            return alone();
        };
        // A format for text shows a number as it is.
        let is_for_text = |section: &Section| section.parts.contains(&Part::Text);
        if sections.is_empty() || (sections.len() == 1 && is_for_text(&sections[0])) {
            return (number_as_shown(value), None);
        }
        match choose(sections, value) {
            Some((section, _)) if section.unknown => alone(),
            Some((section, _)) if section.is_date => match Moment::of(value, from_1904) {
                Some(moment) => (section.date(&moment), Some(CellDoubt::Date)),
                None => alone(),
            },
            Some((section, minus)) => (section.number(value, minus), None),
            None => alone(),
        }
    }

    /// A text as the sheet shows it.
    pub(super) fn text<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let sections = self.sections.as_deref().unwrap_or_default();
        let section = match sections {
            [_, _, _, section] => section,
            [.., section] if section.parts.contains(&Part::Text) => section,
            _ => return Cow::Borrowed(text),
        };
        if section.parts == [Part::Text] {
            return Cow::Borrowed(text);
        }
        let shown = section.parts.iter().map(|part| match part {
            Part::Literal(literal) => literal,
            Part::Text => text,
            _ => "",
        });
        Cow::Owned(shown.collect())
    }
}

/// The sections of a format's code, at most four.
fn sections(code: &str) -> Vec<&str> {
    let mut sections = Vec::new();
    let (mut start, mut quoted, mut bracket, mut escaped) = (0, false, false, false);
    for (at, c) in code.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '\\' | '_' | '*' => escaped = true,
            '[' => bracket = true,
            ']' => bracket = false,
            ';' if !bracket && sections.len() < 3 => {
                sections.push(&code[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    sections.push(&code[start..]);
    sections
}

/// The section for a number, and whether a minus is to be written before what it shows.
fn choose(sections: &[Section], value: f64) -> Option<(&Section, bool)> {
    let numeric = &sections[..sections.len().min(3)];
    if numeric.iter().any(|section| section.condition.is_some()) {
        let last = numeric.len() - 1;
        let found = numeric.iter().enumerate().find(|(index, section)| {
            let holds = |(comparison, bound): (Comparison, f64)| comparison.holds(value, bound);
            match section.condition {
                Some(condition) => holds(condition),
                // Of a format with one condition the second section is for negative numbers if
                // there is a third.
                None => *index == last || (*index == 1 && value < 0.0),
            }
        });
        return found.map(|(_, section)| (section, value < 0.0));
    }
    let index = match numeric.len() {
        1 => return Some((&numeric[0], value < 0.0)),
        _ if value < 0.0 => 1,
        3 if value == 0.0 => 2,
        _ => 0,
    };
    Some((&numeric[index], false))
}

impl Comparison {
    fn holds(self, value: f64, bound: f64) -> bool {
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
    fn of(code: &str) -> Self {
        let mut section = Self::default();
        let mut rest = code;
        while let Some(c) = rest.chars().next() {
            rest = match c {
                '[' => section.bracket(rest),
                _ => match date::part(rest) {
                    Some((part, after)) => {
                        section.is_date = true;
                        section.parts.push(Part::Date(part));
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
        if let Some(Part::Literal(literal)) = self.parts.last_mut() {
            literal.push_str(text);
        } else {
            self.parts.push(Part::Literal(text.to_owned()));
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
            self.parts.push(Part::Date(passed));
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
            '0' | '#' | '?' => self.parts.push(Part::Digit(c)),
            '.' => self.parts.push(Part::Point),
            ',' => self.parts.push(Part::Comma),
            '%' => {
                self.percents += 1;
                self.literal("%");
            }
            '@' => self.parts.push(Part::Text),
            'g' | 'G' => match rest.get(..7) {
                Some(word) if word.eq_ignore_ascii_case("general") => {
                    self.parts.push(Part::General);
                    return &rest[7..];
                }
                _ => self.unknown = true,
            },
            // Fractions, powers of ten, and letters that nobody put into quotation marks.
            '/' if self.parts.iter().any(|part| matches!(part, Part::Digit(_))) => {
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
            if let Some(date::Part::Month(length @ 1..=2)) = as_date(&self.parts[*at])
                && (before.is_some_and(date::Part::is_hour)
                    || after.is_some_and(date::Part::is_second))
            {
                self.parts[*at] = Part::Date(date::Part::Minute(length));
            }
        }
        // In a date digits are parts of seconds, points and commas are themselves.
        let mut parts = Vec::new();
        for part in self.parts.drain(..) {
            let after_point = matches!(parts.last(), Some(Part::Literal(text)) if text == ".");
            match part {
                Part::Point => parts.push(Part::Literal(".".to_owned())),
                Part::Comma => parts.push(Part::Literal(",".to_owned())),
                Part::Digit('0') => match parts.last_mut() {
                    Some(Part::Date(date::Part::Fraction(digits))) => *digits += 1,
                    _ if after_point => parts.push(Part::Date(date::Part::Fraction(1))),
                    _ => self.unknown = true,
                },
                Part::Digit(_) | Part::General | Part::Text => self.unknown = true,
                other => parts.push(other),
            }
        }
        self.parts = parts;
    }

    /// Commas between digits group them, commas after the last digit divide by thousands.
    fn settle_commas(&mut self) {
        let is_digit = |part: &Part| matches!(part, Part::Digit(_));
        let end = self.parts.iter().position(|part| *part == Part::Point);
        let whole = &self.parts[..end.unwrap_or(self.parts.len())];
        let first = whole.iter().position(is_digit);
        let last = self.parts.iter().rposition(is_digit);
        let last_whole = whole.iter().rposition(is_digit);
        let (mut grouped, mut thousands) = (false, 0);
        for (at, part) in self.parts.iter_mut().enumerate() {
            if *part == Part::Comma {
                let between = first.is_some_and(|first| first < at);
                if between && last_whole.is_some_and(|last| at < last) {
                    grouped = true;
                } else if last.is_some_and(|last| last < at)
                    || last_whole.is_some_and(|last| last < at)
                {
                    thousands += 1;
                } else {
                    *part = Part::Literal(",".to_owned());
                }
            }
        }
        self.parts.retain(|part| *part != Part::Comma);
        (self.grouped, self.thousands) = (grouped, thousands);
    }

    fn date(&self, moment: &Moment) -> String {
        let twelve = self
            .parts
            .iter()
            .filter_map(as_date)
            .any(date::Part::is_half_day);
        let mut shown = String::new();
        for part in &self.parts {
            match part {
                Part::Literal(literal) => shown.push_str(literal),
                Part::Date(part) => moment.write(*part, twelve, &mut shown),
                _ => {}
            }
        }
        shown
    }

    fn number(&self, value: f64, minus: bool) -> String {
        let scaled = value.abs() * 100_f64.powi(self.percents) / 1000_f64.powi(self.thousands);
        let point = self.parts.iter().position(|part| *part == Part::Point);
        let (whole, after) = self.parts.split_at(point.unwrap_or(self.parts.len()));
        let is_digit = |part: &&Part| matches!(part, Part::Digit(_));
        let (digits, decimals) = decimal(scaled, after.iter().filter(is_digit).count());
        let mut shown = String::new();
        if minus && !(digits.is_empty() && decimals.bytes().all(|b| b == b'0')) {
            shown.push('-');
        }
        self.whole(whole, &digits, scaled, &mut shown);
        let mut decimals = decimals.chars();
        for part in after {
            match part {
                Part::Literal(literal) => shown.push_str(literal),
                Part::Point => shown.push('.'),
                Part::Digit(kind) => {
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
    fn whole(&self, parts: &[Part], digits: &str, value: f64, shown: &mut String) {
        let is_digit = |part: &&Part| matches!(part, Part::Digit(_));
        let mut places = parts.iter().filter(is_digit).count();
        let mut rest = digits;
        let mut first = true;
        for part in parts {
            match part {
                Part::Literal(literal) => shown.push_str(literal),
                Part::General => shown.push_str(&number_as_shown(value)),
                Part::Digit(kind) => {
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

fn as_date(part: &Part) -> Option<date::Part> {
    match part {
        Part::Date(part) => Some(*part),
        _ => None,
    }
}

/// A number's digits before the point, without zeros before them, and after it, rounded to so many
/// decimals from the fifteen digits that spreadsheets calculate with.
fn decimal(value: f64, decimals: usize) -> (String, String) {
    let exact = format!("{value:.14e}");
    let (digits, power) = exact.split_once('e').unwrap_or((&exact, "0"));
    let mut digits: Vec<u8> = digits.bytes().filter(u8::is_ascii_digit).collect();
    let power: i64 = power.parse().unwrap_or(0);
    // How many of the digits stand before the point, and how many are kept.
    let before = power + 1;
    let kept = before + i64::try_from(decimals).unwrap_or(i64::MAX / 2);
    if kept < 0 {
        return (String::new(), "0".repeat(decimals));
    }
    let kept = usize::try_from(kept).unwrap_or(usize::MAX);
    let up = digits.get(kept).is_some_and(|digit| *digit >= b'5');
    digits.truncate(kept);
    let mut before = before;
    if up {
        let nines = digits
            .iter()
            .rev()
            .take_while(|digit| **digit == b'9')
            .count();
        let at = digits.len() - nines;
        digits[at..].fill(b'0');
        if let Some(at) = at.checked_sub(1) {
            digits[at] += 1;
        } else {
            digits.insert(0, b'1');
            before += 1;
        }
    }
    let leading = usize::try_from(-before).unwrap_or(0);
    let mut all = "0".repeat(leading);
    all.extend(digits.iter().map(|digit| char::from(*digit)));
    let before = usize::try_from(before).unwrap_or(0);
    while all.len() < before + decimals {
        all.push('0');
    }
    let (whole, after) = all.split_at(before);
    (whole.trim_start_matches('0').to_owned(), after.to_owned())
}

/// A number to the fifteen digits that spreadsheets calculate with: `7`, not
/// `7.0000000000000009`.
pub(super) fn number_as_shown(number: f64) -> String {
    let short: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    format!("{short}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_as_a_spreadsheet_shows_them() {
        for (number, text) in [
            (7.0_f64.next_up(), "7"),
            (10_000.0, "10000"),
            (0.1 + 0.2, "0.3"),
            (12.5, "12.5"),
            (-3.0, "-3"),
        ] {
            assert_eq!(number_as_shown(number), text);
        }
    }

    #[test]
    fn numbers_are_shown_in_their_format() {
        for (code, number, text) in [
            ("General", 950.0, "950"),
            ("00\\-000", 950.0, "00-950"),
            ("00000", 1_067.0, "01067"),
            ("000000", 1_234_567.0, "1234567"),
            ("00000\\-0000", 21_390_001.0, "02139-0001"),
            ("[<=99999]00000;00000\\-0000", 2_139.0, "02139"),
            ("[<=99999]00000;00000\\-0000", 21_390_001.0, "02139-0001"),
            ("[>99999]00000-0000;00000", 2_139.0, "02139"),
            ("[>99999]00000-0000;00000", 21_390_001.0, "02139-0001"),
            ("[=1]\"one\";[=2]\"two\";0", 2.0, "two"),
            ("[=1]\"one\";[=2]\"two\";0", 3.0, "3"),
            ("000\\ 00", 11_000.0, "110 00"),
            ("000 00", 11_000.0, "110 00"),
            ("0000\\-000", 1_100_001.0, "1100-001"),
            ("\"LV-\"0000", 1_050.0, "LV-1050"),
            ("\\D\\-00000", 1_067.0, "D-01067"),
            ("\"D-\"General", 10_115.0, "D-10115"),
            ("0000\" AB\"", 512.0, "0512 AB"),
            ("[$-407]00000", 1_067.0, "01067"),
            ("[Red]00000;[Blue]-00000", 1_067.0, "01067"),
            ("[$€-407] 0.00", 2.5, "€ 2.50"),
            ("#,##0", 1_234_567.0, "1,234,567"),
            ("#,##0.00", 1_234.5, "1,234.50"),
            ("#,##0,", 1_234_567.0, "1,235"),
            ("0.0#", 0.5, "0.5"),
            ("0", 2.5, "3"),
            ("0.00", 0.125, "0.13"),
            ("0", 0.4, "0"),
            ("0", 999.96, "1000"),
            ("0.0", 9.96, "10.0"),
            ("#", 0.0, ""),
            ("##-##", 5.0, "-5"),
            ("0%", 0.19, "19%"),
            ("0", -7.0, "-7"),
            ("0;(0)", -7.0, "(7)"),
            ("0;-0;\"none\"", 0.0, "none"),
            (";;;", 12.0, ""),
            ("_-* 0_-", 12.0, " 12 "),
            ("00\".\"00\".\"00", 123.0, "00.01.23"),
            ("(000) 000-0000", 2_085_550_100.0, "(208) 555-0100"),
            ("@", 1_067.0, "1067"),
        ] {
            assert_eq!(
                Format::of(code).number(number, false),
                (text.to_owned(), None),
                "{code}"
            );
        }
    }

    #[test]
    fn numbers_whose_format_is_not_known_are_in_doubt() {
        let long = "0".repeat(1_900);
        for code in [
            "# ?/?",
            "0.00E+00",
            "[DBNum1]0",
            "[~]0",
            "0x",
            "[<5]0",
            &long,
        ] {
            let shown = Format::of(code).number(12.5, false);
            let alone = ("12.5".to_owned(), Some(CellDoubt::NotAsShown));
            assert_eq!(shown, alone, "{code}");
        }
    }

    #[test]
    fn dates_are_shown_in_their_format_and_in_doubt() {
        for (code, number, text) in [
            ("d\\-m", 46_024.0, "2-1"),
            ("dd/mm/yyyy", 46_359.0, "03/12/2026"),
            ("d. mmm", 46_024.0, "2. Jan"),
            ("[$-407]d. mmmm yyyy;@", 46_024.0, "2. January 2026"),
            ("yyyy-mm-dd hh:mm:ss", 46_024.75, "2026-01-02 18:00:00"),
            ("h:mm AM/PM", 0.75, "6:00 PM"),
            ("mm:ss.0", 0.000_5, "00:43.2"),
            ("[h]:mm", 1.5, "36:00"),
            ("ddd", 46_024.0, "Fri"),
            ("yyyy\"年\"m\"月\"", 46_024.0, "2026年1月"),
            ("d\\-m", 59.0, "28-2"),
        ] {
            let shown = Format::of(code).number(number, false);
            assert_eq!(shown, (text.to_owned(), Some(CellDoubt::Date)), "{code}");
        }
        let far = Format::of("d-m").number(1e9, false);
        assert_eq!(far.1, Some(CellDoubt::NotAsShown));
        assert_eq!(Format::built_in(14).number(0.0, true).0, "1904-01-01");
        assert_eq!(Format::built_in(16).number(46_024.0, false).0, "2-Jan");
    }

    #[test]
    fn texts_are_shown_in_their_format() {
        for (code, text, seen) in [
            ("@", "01099", "01099"),
            ("\"LV-\"@", "1050", "LV-1050"),
            ("0;0;0;\"Nr. \"@", "7", "Nr. 7"),
            (";;;", "secret", ""),
            ("00000", "A", "A"),
        ] {
            assert_eq!(Format::of(code).text(text), seen, "{code}");
        }
    }
}
