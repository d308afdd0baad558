//! Number formats of spreadsheets: what a sheet shows of a number, such as `00-950` of 950
//! (ECMA-376 part 1, 18.8.30 and 18.8.31).

mod section;

use std::borrow::Cow;

use super::CellDoubt;
use super::date::{self, Moment};
use section::{Comparison, FormatToken, Section};

/// In bytes: no spreadsheet program takes a longer format.
const MAX_CODE_BYTES: usize = 255;

/// A number format, taken apart.
#[derive(Debug, Default)]
pub(super) struct Format {
    /// None for a format that is not known; without a section a number is shown as it is.
    sections: Option<Vec<Section>>,
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
        let is_for_text = |section: &Section| section.parts.contains(&FormatToken::Text);
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
            [.., section] if section.parts.contains(&FormatToken::Text) => section,
            _ => return Cow::Borrowed(text),
        };
        if section.parts == [FormatToken::Text] {
            return Cow::Borrowed(text);
        }
        let shown = section.parts.iter().map(|part| match part {
            FormatToken::Literal(literal) => literal,
            FormatToken::Text => text,
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
mod tests;
