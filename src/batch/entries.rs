//! People who stand in no list: each is given as an entry.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::columns::{Columns, RowEntry};
use super::judge::Batch;
use super::table::Table;
use crate::campaign::Campaign;
use crate::letter::Draft;

/// Entries that letters are made of, without a list.
pub struct Entries {
    table: Table,
    columns: Columns,
    people: BTreeMap<usize, RowEntry>,
}

impl Entries {
    /// These people; messages call them by `name` and the number of each, from 1.
    pub fn new(name: &str, entries: Vec<RowEntry>) -> Self {
        Self {
            table: Table::of_people(name, entries.len()),
            columns: Columns::default(),
            people: entries.into_iter().enumerate().collect(),
        }
    }

    /// The batch of their letters.
    pub fn batch<'a>(&'a self, campaign: &'a Campaign, draft: Draft, today: Date) -> Batch<'a> {
        Batch {
            edits: self.people.clone(),
            ..Batch::new(campaign, draft, today, (&self.table, &self.columns))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::load;
    use crate::letter::Sender;

    #[test]
    fn entries_are_the_rows_of_a_batch_in_order() {
        let campaign = &load::built_in().campaign;
        let entry = |name: &str| RowEntry {
            sender: Sender {
                name: name.to_owned(),
                ..Sender::default()
            },
            ..RowEntry::default()
        };
        let entries = Entries::new("table", vec![entry("Ann"), entry("Bo")]);
        let draft = Draft::to(campaign, "president");
        let batch = entries.batch(campaign, draft, Date::constant(2026, 11, 21));
        let rows = batch.rows();
        let names: Vec<&str> = rows
            .iter()
            .map(|row| batch.edits[row].sender.name.as_str())
            .collect();
        assert_eq!(names, ["Ann", "Bo"]);
        let lines: Vec<usize> = rows
            .iter()
            .map(|row| batch.table.row(*row).line())
            .collect();
        assert_eq!(lines, [1, 2]);
    }
}
