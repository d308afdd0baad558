//! Where somebody lives, as columns say that are not printed.

use super::super::assign::Assigned;
use super::super::headings::HeadingPart;
use super::super::{Columns, Field};
use crate::batch::table::Row;
use crate::campaign::Towns;
use crate::country::{Country, PARTING, fold};
use crate::problem::RowProblem;

/// In bytes: longer than a cell that only names a country.
const MAX_COUNTRY: usize = 80;

/// More words than a country's name has, where nothing else says that it is one.
const MAX_WORDS: usize = 4;

impl Columns {
    /// A column that says that somebody lives in this country, whatever is printed: one of countries, or
    /// one of which nothing is known.
    pub fn names_country(
        &self,
        row: Row<'_>,
        country: Country,
        towns: &Towns,
    ) -> Option<RowProblem> {
        let tells = |column: usize, assigned: &Assigned| {
            let cell = row.cell(column);
            // A code may be anything where nothing says that it is a country's, and a note is none.
            let is_name = || {
                cell.chars().filter(|c| c.is_alphabetic()).count() > 3
                    && cell.split_whitespace().count() <= MAX_WORDS
                    && !cell.bytes().any(|byte| byte.is_ascii_digit())
            };
            let is_meant = || match Country::recognise(cell) {
                Some(found) => found == country,
                None => country.is_meant_by(cell),
            };
            let is_town = || {
                let mut parts = cell.split(PARTING);
                parts.any(|part| towns.has(country, &fold(part)))
            };
            // “050000 Almaty, Kazakhstan”.
            let ends_so = || {
                let last = cell.rsplit_once(',').map(|(_, last)| last);
                let found = last.and_then(Country::recognise);
                found == Some(country) && cell.split_whitespace().count() <= 2 * MAX_WORDS
            };
            let part = assigned.part;
            let is_of_countries = part == Some(HeadingPart::Field(Field::Country))
                || part == Some(HeadingPart::CountryCode);
            !cell.is_empty()
                && cell.len() <= MAX_COUNTRY
                && if is_of_countries {
                    is_meant()
                } else if assigned.unused.is_unknown() && self.asking.contains(&column) {
                    is_meant() || ends_so() || is_town()
                } else {
                    (assigned.unused.is_unknown() || self.is_of_remarks(column, *assigned))
                        && ((is_name() && is_meant()) || ends_so())
                }
        };
        let mut columns = self.assigned.iter().enumerate();
        let (column, _) = columns.find(|(column, assigned)| tells(*column, assigned))?;
        Some(self.not_used(column, row.cell(column)))
    }

    /// A column of which nothing is known and that has one of these towns of the country, in a row that says no
    /// country.
    pub fn names_town(&self, row: Row<'_>, country: Country, towns: &Towns) -> Option<RowProblem> {
        if !self.country(row).is_empty() {
            return None;
        }
        let mut columns = self.assigned.iter().enumerate();
        let (column, _) = columns.find(|(column, assigned)| {
            let cell = row.cell(*column);
            let is_short = (4..=MAX_COUNTRY).contains(&cell.len())
                && !cell.starts_with(char::is_lowercase)
                && !cell.bytes().any(|byte| byte.is_ascii_digit())
                && cell.split_whitespace().count() <= 3;
            is_short
                && matches!(assigned.part, None | Some(HeadingPart::Ignored))
                && (assigned.unused.is_unknown() || self.is_of_remarks(*column, **assigned))
                && towns.has(country, &fold(cell))
        })?;
        Some(self.not_used(column, row.cell(column)))
    }

    /// Whether a column that is not used holds remarks, as “Status” and “Comment” do: they may say where somebody
    /// lives.
    fn is_of_remarks(&self, column: usize, assigned: Assigned) -> bool {
        matches!(assigned.part, None | Some(HeadingPart::Ignored)) && self.remarks.contains(&column)
    }
}
