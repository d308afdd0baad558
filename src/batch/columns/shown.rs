//! How a list is read, to be shown: what each column is used for, with some of its values.

use super::{Columns, Field, Group};
use crate::batch::table::Table;

/// How many values of a column are shown.
const MAX_SAMPLES: usize = 3;
/// In characters.
const MAX_SAMPLE: usize = 60;

/// What is to be shown of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Its heading.
    pub heading: String,
    /// What it is used for; nothing, if it is not used.
    pub field: Option<Field>,
    /// Its place, from 0, among the columns that are joined to this field.
    pub place: usize,
    /// How many columns are joined to this field.
    pub of: usize,
    /// Whether it is only used where a row has no better one: the address of the work, a given name beside the
    /// one that somebody is called by.
    pub spare: bool,
    /// Whether its values say what it is, and not its heading.
    pub by_values: bool,
    /// Whether the spreadsheet hides it.
    pub hidden: bool,
    /// Some of its values, the first ones.
    pub samples: Vec<String>,
}

impl Columns {
    /// What each column is used for, with some of its values.
    pub fn shown(&self, table: &Table) -> Vec<Shown> {
        let first = self.groups.len().min(1);
        let (first, others) = self.groups.split_at(first);
        let holds = |groups: &[Group], column: usize| {
            let mut columns = groups.iter().flat_map(|group| group.fields.values());
            columns.any(|columns| columns.contains(&column))
        };
        let shown = self.headings.iter().enumerate().map(|(column, heading)| {
            let used = self.joined(column);
            let field = used.map(|(field, _)| field);
            let joined = used.filter(|(field, all)| self.are_joined(*field, all));
            let place = joined.and_then(|(_, all)| all.iter().position(|other| *other == column));
            // A name that some program shows is one, too.
            let display = self.display.contains(&column).then_some(Field::Name);
            Shown {
                heading: heading.clone(),
                field: field.or(display),
                place: place.unwrap_or(0),
                of: joined.map_or(1, |(_, all)| all.len()),
                spare: (!holds(first, column) && holds(others, column))
                    || self.is_spare_name(column),
                by_values: self.assigned[column].by_values,
                hidden: table.hidden_columns.contains(&column),
                samples: samples(table, self.first, column),
            }
        });
        shown.collect()
    }

    /// Whether it is a given name that is taken where the row has no other.
    fn is_spare_name(&self, column: usize) -> bool {
        let mut spare = self.spare_firsts();
        spare.any(|columns| columns.iter().skip(1).any(|other| *other == column))
    }

    /// What a column is used for, with all columns of that field in their order.
    pub(super) fn joined(&self, column: usize) -> Option<(Field, &[usize])> {
        let groups = self.groups.iter().chain(&self.names);
        let fields = groups.map(|group| &group.fields).chain([&self.others]);
        let mut all = fields.flatten();
        let used = all.find(|(_, columns)| columns.contains(&column))?;
        Some((*used.0, used.1.as_slice()))
    }
}

fn samples(table: &Table, first: usize, column: usize) -> Vec<String> {
    let cells = (first..table.len()).map(|row| table.row(row).cell(column));
    let cells = cells.filter(|cell| !cell.is_empty()).take(MAX_SAMPLES);
    cells
        .map(|cell| cell.chars().take(MAX_SAMPLE).collect())
        .collect()
}
