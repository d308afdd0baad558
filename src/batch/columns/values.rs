//! What the values of a column look like, over a sample of its rows: they keep the guesses honest
//! that its heading allows.

use std::cell::OnceCell;
use std::collections::HashMap;

use unicode_normalization::char::is_combining_mark;

use super::cells::{is_beside_street, is_dash, is_date, is_email, is_street, is_yes_no};
use crate::batch::table::Table;
use crate::country::{Country, fold};

/// How many filled cells are looked at, of how many rows.
const MAX_CELLS: usize = 300;
const MAX_ROWS: usize = 3_000;
/// How many, where it takes longer to know what one is.
const MAX_COSTLY: usize = 60;

/// What a column's values look like: how many of those looked at are what.
pub(super) struct Profile<'a> {
    table: &'a Table,
    rows: std::ops::Range<usize>,
    column: usize,
    pub(super) filled: usize,
    pub(super) numbers: usize,
    pub(super) yes_no: usize,
    pub(super) emails: usize,
    pub(super) dates: usize,
    pub(super) streets: usize,
    pub(super) beside: usize,
    pub(super) postcodes: usize,
    pub(super) houses: usize,
    pub(super) with_digits: usize,
    /// Words and not numbers, short enough for a line of an address.
    pub(super) short_texts: usize,
    /// With a word of three letters or more: no initials, no codes.
    pub(super) long_words: usize,
    /// What begins with a capital, or in a script that has none.
    pub(super) capitals: usize,
    /// What looks like a whole name.
    pub(super) names: usize,
    /// Whether they count: 17, 18, 19.
    pub(super) serial: bool,
    /// Whether they count from 1.
    pub(super) from_one: bool,
    countries: OnceCell<bool>,
}

impl<'a> Profile<'a> {
    pub(super) fn of(table: &'a Table, first: usize, column: usize) -> Self {
        let rows = first..table.len().min(first + MAX_ROWS);
        let mut found = Self {
            table,
            rows,
            column,
            filled: 0,
            numbers: 0,
            yes_no: 0,
            emails: 0,
            dates: 0,
            streets: 0,
            beside: 0,
            postcodes: 0,
            houses: 0,
            with_digits: 0,
            short_texts: 0,
            long_words: 0,
            capitals: 0,
            names: 0,
            serial: true,
            from_one: false,
            countries: OnceCell::new(),
        };
        let mut before: Option<u64> = None;
        for cell in found.cells().collect::<Vec<_>>() {
            let count = |yes: bool| usize::from(yes);
            let number = cell.bytes().all(|b| b.is_ascii_digit());
            let has_digit = cell.bytes().any(|b| b.is_ascii_digit());
            let letters = cell.chars().any(char::is_alphabetic);
            found.filled += 1;
            found.numbers += count(number || !letters && has_digit);
            found.yes_no += count(is_yes_no(cell));
            found.emails += count(is_email(cell));
            found.dates += count(is_date(cell));
            found.streets += count(is_street(cell));
            found.beside += count(is_beside_street(cell));
            found.postcodes += count(is_postcode_like(cell));
            found.houses +=
                count(cell.len() <= 24 && cell.starts_with(|c: char| c.is_ascii_digit()));
            found.with_digits += count(has_digit);
            found.short_texts +=
                count(letters && cell.split_whitespace().count() <= 7 && !is_email(cell));
            found.long_words += count(cell.split(|c: char| !c.is_alphabetic()).any(is_long));
            found.capitals +=
                count(cell.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase()));
            found.names += count(!has_digit && is_name_like(cell));
            let value = cell.parse().ok().filter(|_| number);
            match (before, value) {
                (None, Some(value)) => found.from_one = value == 1,
                (Some(before), Some(value)) if value == before + 1 => {}
                _ => found.serial = false,
            }
            before = value.or(before);
        }
        found.serial &= found.filled > 1;
        found
    }

    fn cells(&self) -> impl Iterator<Item = &'a str> {
        let (table, column) = (self.table, self.column);
        let cells = self
            .rows
            .clone()
            .map(move |row| table.row(row).cell(column).trim());
        cells
            .filter(|cell| !cell.is_empty() && !is_dash(cell))
            .take(MAX_CELLS)
    }

    /// Whether at least this share of a hundred of the values is of a kind; not where there are none.
    pub(super) fn are(&self, count: usize, percent: usize) -> bool {
        self.filled > 0 && count * 100 >= self.filled * percent
    }

    /// Whether at least this share of a hundred of the rows has a value.
    pub(super) fn is_full(&self, percent: usize) -> bool {
        self.filled * 100 >= self.rows.len().min(MAX_CELLS) * percent
    }

    /// The same as [`Profile::are`] for what takes longer to find out, of a few of them.
    pub(super) fn are_like(&self, is: impl Fn(&&str) -> bool, percent: usize) -> bool {
        let cells: Vec<&str> = self.cells().take(MAX_COSTLY).collect();
        let count = cells.iter().filter(|cell| is(cell)).count();
        !cells.is_empty() && count * 100 >= cells.len() * percent
    }

    /// Whether one value stands in many rows: the initials of whoever keeps the list.
    pub(super) fn repeats(&self) -> bool {
        let mut counts: HashMap<&str, usize> = HashMap::new();
        for cell in self.cells() {
            *counts.entry(cell).or_default() += 1;
        }
        let most = counts.values().max().copied().unwrap_or_default();
        most > 1 && self.are(most, 30)
    }

    /// Whether no value begins otherwise than the other column's in its row.
    pub(super) fn begins_as(&self, other: &Profile<'_>) -> bool {
        self.rows.clone().take(MAX_CELLS).all(|row| {
            let row = self.table.row(row);
            let begins = |column: usize| fold(row.cell(column)).chars().next();
            let both = begins(self.column).zip(begins(other.column));
            both.is_none_or(|(own, other)| own == other)
        })
    }

    /// Whether most of them are countries.
    pub(super) fn are_countries(&self) -> bool {
        *self
            .countries
            .get_or_init(|| self.are_like(|cell| Country::recognise(cell).is_some(), 50))
    }
}

/// A word of three letters or more.
fn is_long(word: &str) -> bool {
    word.chars().nth(2).is_some()
}

/// Two to five words, the first and the last with a capital or of a script that has none, and nothing
/// that names do not have.
fn is_name_like(cell: &str) -> bool {
    let usual = |c: char| c.is_alphabetic() || is_combining_mark(c) || " .,-'’".contains(c);
    let capital = |word: &&str| word.chars().next().is_some_and(|c| !c.is_lowercase());
    let words: Vec<&str> = cell.split_whitespace().collect();
    (2..=5).contains(&words.len())
        && cell.chars().all(usual)
        && words.first().is_some_and(capital)
        && words.last().is_some_and(capital)
        && !is_street(cell)
}

/// Four to six digits, perhaps parted, or a British or Dutch postcode.
fn is_postcode_like(cell: &str) -> bool {
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    let letters = cell.chars().filter(|c| c.is_alphabetic()).count();
    let others = cell
        .chars()
        .any(|c| !c.is_alphanumeric() && !matches!(c, ' ' | '-'));
    let short = cell.chars().count() <= 10;
    !others
        && short
        && ((letters <= 2 && (4..=9).contains(&digits))
            || (letters <= 5 && (2..=4).contains(&digits) && letters >= 2))
}
