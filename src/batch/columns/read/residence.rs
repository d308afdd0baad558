//! Where somebody lives, as columns say that are not printed.

use super::super::assign::Assigned;
use super::super::headings::HeadingPart;
use super::super::headings::Scope;
use super::super::{Columns, Field, Group};
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
            let is_of_countries = assigned.part.is_some_and(HeadingPart::is_of_country);
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
        let (column, assigned) = columns.find(|(column, assigned)| tells(*column, assigned))?;
        let is_of_others =
            assigned.part.is_some_and(HeadingPart::is_of_country) && assigned.scope != Scope::None;
        Some(if is_of_others {
            self.elsewhere(column, row.cell(column))
        } else {
            self.not_used(column, row.cell(column))
        })
    }

    /// That another address of the same person is there.
    fn elsewhere(&self, column: usize, value: &str) -> RowProblem {
        RowProblem::Elsewhere {
            column: self.heading(column).to_owned(),
            value: value.to_owned(),
        }
    }

    /// A column of which nothing is known and that has one of these towns of the country, in a row that says no
    /// country; or the town of another address than the one that is printed, which has no country of its own.
    pub fn names_town(&self, row: Row<'_>, country: Country, towns: &Towns) -> Option<RowProblem> {
        if let Some(column) = self.town_of_others(row, country, towns) {
            return Some(self.elsewhere(column, row.cell(column)));
        }
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

    /// The column of a town that is one of these, of an address without a country. Where that is the one that is
    /// printed, the letter's own rules know.
    fn town_of_others(&self, row: Row<'_>, country: Country, towns: &Towns) -> Option<usize> {
        let all = || self.groups.iter().chain(&self.elsewhere);
        // One address alone has no other.
        all().nth(1)?;
        // A country that is told for all addresses is each one's.
        let of = |group: &Group, field: Field| {
            let columns = group.fields.get(&field).cloned().unwrap_or_default();
            let is_own = |column: &usize| {
                let assigned = self.assigned.get(*column);
                assigned.is_some_and(|assigned| assigned.scope == group.scope)
            };
            columns.into_iter().filter(is_own).collect::<Vec<_>>()
        };
        let filled = |columns: Vec<usize>| columns.into_iter().find(|at| !row.cell(*at).is_empty());
        let lacks_country = |group: &&Group| {
            let countries = of(group, Field::Country);
            !countries.is_empty() && filled(countries).is_none()
        };
        let groups = all().filter(lacks_country);
        let mut found = groups.filter_map(|group| filled(of(group, Field::Town)));
        found.find(|column| {
            let mut parts = row.cell(*column).split(PARTING);
            parts.any(|part| towns.has(country, &fold(part)))
        })
    }

    /// Whether a column that is not used holds remarks, as “Status” and “Comment” do: they may say where somebody
    /// lives.
    fn is_of_remarks(&self, column: usize, assigned: Assigned) -> bool {
        matches!(assigned.part, None | Some(HeadingPart::Ignored)) && self.remarks.contains(&column)
    }
}
