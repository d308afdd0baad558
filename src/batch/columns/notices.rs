//! What is told once for a whole list of how it is read, and holds no row up.

use super::headings::HeadingPart;
use super::supplement::{is_further_line, is_supplement, may_be_village};
use super::{Columns, Field};
use crate::batch::table::Table;
use crate::problem::{ListProblem, Problem};

/// How many cells are named.
const MAX_NAMED: usize = 30;

impl Columns {
    /// What is told of this list.
    pub(super) fn notices_of(&self, table: &Table) -> Vec<Problem> {
        let lines: Vec<usize> = self.further_lines().collect();
        let called: Vec<usize> = self.call_names().collect();
        let (mut villages, mut used, mut unused) = (Vec::new(), Vec::new(), Vec::new());
        if lines.is_empty() && called.is_empty() {
            return Vec::new();
        }
        let add = |all: &mut Vec<String>, found: Vec<String>| {
            for name in found {
                if all.len() <= MAX_NAMED && !all.contains(&name) {
                    all.push(name);
                }
            }
        };
        for index in self.first..table.len() {
            if [&villages, &used, &unused]
                .iter()
                .all(|all| all.len() > MAX_NAMED)
            {
                break;
            }
            let row = table.row(index);
            let is_village = |cell: &str| may_be_village(cell) && !is_supplement(cell, false);
            // Few rows have any of it.
            let has_line = lines.iter().any(|column| is_village(row.cell(*column)));
            let has_called = called.iter().any(|column| !row.cell(*column).is_empty());
            if has_line || has_called {
                let noticed = self.noticed(row);
                add(&mut villages, noticed.villages);
                add(&mut used, noticed.called);
                add(&mut unused, noticed.not_called);
            }
        }
        let shortened = |mut names: Vec<String>| {
            if names.len() > MAX_NAMED {
                names.truncate(MAX_NAMED);
                names.push("…".to_owned());
            }
            names
        };
        let [villages, used, unused] = [villages, used, unused].map(shortened);
        let all = [
            (!villages.is_empty()).then_some(ListProblem::Villages { names: villages }),
            (!used.is_empty()).then_some(ListProblem::CalledPrinted { names: used }),
            (!unused.is_empty()).then_some(ListProblem::CalledNotPrinted { names: unused }),
        ];
        all.into_iter().flatten().map(Problem::warning).collect()
    }

    /// The columns of which a cell may be a village.
    fn further_lines(&self) -> impl Iterator<Item = usize> {
        let fields = self.groups.iter().flat_map(|group| &group.fields);
        let all = fields.flat_map(|(field, columns)| {
            let columns = columns.iter();
            columns.map(move |column| (*field, *column))
        });
        let is_line = |(field, column): &(Field, usize)| {
            Field::LINES.contains(field)
                || (*field == Field::Extra && is_further_line(&self.headings[*column]))
        };
        all.filter(is_line).map(|(_, column)| column)
    }

    /// The columns of names to be called by, whether or not they are printed.
    fn call_names(&self) -> impl Iterator<Item = usize> {
        let assigned = self.assigned.iter().enumerate();
        let used = assigned.filter(|(_, one)| one.part == Some(HeadingPart::Called));
        used.map(|(column, _)| column)
            .chain(self.called.iter().map(|(column, _)| *column))
    }
}
