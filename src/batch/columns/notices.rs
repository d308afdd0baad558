//! What is told once for a whole list of how it is read, and holds no row up.

use std::collections::HashSet;

use super::cells::is_dash;
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
        let titles: Vec<usize> = self.titles().collect();
        let (mut villages, mut used, mut unused) = (Vec::new(), Vec::new(), Vec::new());
        let (mut known_titles, mut untitled) = (HashSet::new(), Vec::new());
        if lines.is_empty() && called.is_empty() && titles.is_empty() {
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
            if [&villages, &used, &unused, &untitled]
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
            // A list has few titles, and many of each.
            let mut new_titles: Vec<&str> = Vec::new();
            for column in &titles {
                let cell = row.cell(*column);
                let is_title = !cell.is_empty() && !is_dash(cell) && untitled.len() <= MAX_NAMED;
                if is_title && known_titles.insert(cell.to_owned()) {
                    new_titles.push(cell);
                }
            }
            if has_line || has_called || !new_titles.is_empty() {
                let (entry, noticed) = self.read(row);
                let is_left = |title: &&str| !entry.sender.name.contains(*title);
                let left = new_titles.into_iter().filter(is_left);
                add(&mut untitled, left.map(str::to_owned).collect());
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
        let [villages, used, unused, untitled] = [villages, used, unused, untitled].map(shortened);
        let all = [
            (!villages.is_empty()).then_some(ListProblem::Villages { names: villages }),
            (!used.is_empty()).then_some(ListProblem::CalledPrinted { names: used }),
            (!unused.is_empty()).then_some(ListProblem::CalledNotPrinted { names: unused }),
            (!untitled.is_empty()).then_some(ListProblem::TitlesNotPrinted { titles: untitled }),
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

    /// The columns of titles.
    fn titles(&self) -> impl Iterator<Item = usize> {
        let fields = self.names.iter().map(|group| &group.fields);
        let columns = fields.filter_map(|fields| fields.get(&Field::Title));
        columns.flatten().copied()
    }

    /// The columns of names to be called by, whether or not they are printed.
    fn call_names(&self) -> impl Iterator<Item = usize> {
        let assigned = self.assigned.iter().enumerate();
        let used = assigned.filter(|(_, one)| one.part == Some(HeadingPart::Called));
        used.map(|(column, _)| column)
            .chain(self.called.iter().map(|(column, _)| *column))
    }
}
