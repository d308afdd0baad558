//! What is said of columns once it is known what each of them is: to which address a single part belongs, and
//! which of two whole names is the person's.

use std::collections::BTreeSet;

use super::Columns;
use super::assign::Unused;
use super::field::Field;
use super::headings::{HeadingPart, Scope, words};
use crate::batch::table::Table;

/// What columns of post towns are called; the village stands in another.
const POST_TOWNS: &[&str] = &["poczta", "urzadpocztowy"];

/// Whether a column is that of the post town, whose cells are empty where the village is one.
pub(super) fn is_post_town(heading: &str) -> bool {
    POST_TOWNS.contains(&words(heading).concat().as_str())
}

impl Columns {
    /// “Company / c/o” beside an address: a scope of which the list has neither streets nor towns is no address. With
    /// whom somebody lives belongs to the one that there is; what else it has, as the storey of an office, is not
    /// printed, and is told.
    pub(super) fn settle_parts(&mut self) {
        let is_placed = |part: Option<HeadingPart>| {
            let Some(HeadingPart::Field(field)) = part else {
                return false;
            };
            let places = [
                Field::PoBox,
                Field::House,
                Field::Town,
                Field::TownLine,
                Field::Postcode,
            ];
            Field::STREETS.contains(&field)
                || Field::LINES.contains(&field)
                || places.contains(&field)
        };
        let placed: BTreeSet<Scope> = self
            .assigned
            .iter()
            .filter(|assigned| is_placed(assigned.part))
            .map(|assigned| assigned.scope)
            .collect();
        let Some(first) = placed.first().copied() else {
            return;
        };
        let main = if placed.contains(&Scope::None) && !self.has_street_and_town(Scope::None) {
            Scope::None
        } else {
            first
        };
        for (column, assigned) in self.assigned.iter_mut().enumerate() {
            let Some(HeadingPart::Field(field)) = assigned.part else {
                continue;
            };
            if assigned.scope == Scope::None
                || placed.contains(&assigned.scope)
                || !field.is_of_address()
                || field == Field::Country
                || self.fixed.contains_key(&column)
            {
                continue;
            }
            let is_home = matches!(assigned.scope, Scope::Home | Scope::Main | Scope::Mailing);
            if is_home || field == Field::CareOf {
                assigned.scope = main;
            } else {
                assigned.part = None;
                assigned.unused = Unused::Second;
            }
        }
    }

    fn has_street_and_town(&self, scope: Scope) -> bool {
        let has = |fields: &[Field]| {
            let mut all = self.assigned.iter();
            all.any(|assigned| {
                assigned.scope == scope
                    && fields
                        .iter()
                        .any(|field| assigned.part == Some(HeadingPart::Field(*field)))
            })
        };
        (has(Field::STREETS) || has(Field::LINES) || has(&[Field::PoBox, Field::House]))
            && has(&[
                Field::Town,
                Field::TownLine,
                Field::Postcode,
                Field::Address,
            ])
    }

    /// “Firm, Ann Lee” beside “Ann Lee”, as some programs write people of firms, each row either so or twice the
    /// same: the shorter one is the name.
    pub(super) fn settle_names(&mut self, table: &Table) {
        for group in &mut self.names {
            let Some(columns) = group.fields.get_mut(&Field::Name) else {
                continue;
            };
            let [long, short] = columns[..] else {
                continue;
            };
            let (mut same, mut behind) = (0_usize, 0_usize);
            let is_person = |row: usize| {
                let row = table.row(row);
                let (long, short) = (row.cell(long).trim(), row.cell(short).trim());
                let rest = long.strip_suffix(short).map(str::trim_end);
                let is_behind = !short.is_empty() && rest.is_some_and(|rest| rest.ends_with(','));
                same += usize::from(long == short && !short.is_empty());
                behind += usize::from(is_behind);
                long == short || is_behind
            };
            // Given names are never the whole name.
            let mut rows = self.first..table.len();
            if rows.all(is_person) && same > 0 && behind > 0 {
                columns.swap(0, 1);
            }
        }
    }
}
