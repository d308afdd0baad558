//! Which column of a list is what, and what a row says of its sender.
//!
//! 1. [`Columns::of`] finds the row of headings, or is told that there is none;
//! 2. [`assign`] says what each column is, by its heading ([`headings`], in many languages) and by
//!    its values ([`values`]); `--map FIELD=COLUMN` decides before both;
//! 3. [`Columns::entry`] reads a row: the [`name`] joined from its parts, the [`address`] as its
//!    country writes it, and what is doubtful about it ([`RowProblem`]).
//!
//! Nothing of an address is left out in silence, and nothing is the sender's own words whose heading
//! does not say so beyond doubt: what an office notes about a person is never printed.

mod address;
mod assign;
mod cells;
mod damage;
mod field;
mod headings;
mod name;
mod read;
mod values;

use std::collections::{BTreeMap, BTreeSet};

use super::table::{Row, Table};
use crate::letter::Sender;
use crate::problem::{Fix, ListProblem, Problem, RowProblem, did_you_mean};
use assign::Assigned;
pub use field::{Field, Mapping, map};
use headings::{Part, Scope};

/// How many rows a list may have above its headings: a title, a date.
const MAX_ABOVE: usize = 10;
/// How many values of a column are shown.
const MAX_SAMPLES: usize = 3;

/// Where a list's headings stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Headings {
    /// It is to be found out.
    #[default]
    Found,
    /// In the row of this index.
    At(usize),
    /// There are none: columns are called by their numbers.
    None,
}

/// The columns of a list, understood.
#[derive(Clone, Debug, Default)]
pub struct Columns {
    /// The headings as the list has them; numbers, where it has none.
    pub headings: Vec<String>,
    /// The index of the row of headings, if there is one.
    pub heading_row: Option<usize>,
    /// The index of the first row after them.
    pub first: usize,
    /// What each column is.
    assigned: Vec<Assigned>,
    /// The addresses of a row, the one to take first at the beginning.
    groups: Vec<Group>,
    /// The names of a row, likewise.
    names: Vec<Group>,
    /// What stands in one column for the whole row.
    others: BTreeMap<Field, Vec<usize>>,
    /// Columns of names as some program shows them.
    display: Vec<usize>,
    /// Columns whose names have the family name first.
    surname_first: BTreeSet<usize>,
    /// Columns decided by hand, each with its field.
    fixed: BTreeMap<usize, Field>,
}

/// Columns that belong together: an address, a name.
#[derive(Clone, Debug, Default)]
struct Group {
    scope: Scope,
    /// The column that says of each row what kind of address it is.
    label: Option<usize>,
    fields: BTreeMap<Field, Vec<usize>>,
}

/// What is to be shown of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Its heading.
    pub heading: String,
    /// What it is used for; nothing, if it is not used.
    pub field: Option<Field>,
    /// Whether it is only used where a row has no better address: that of the work.
    pub spare: bool,
    /// Whether its values say what it is, and not its heading.
    pub by_values: bool,
    /// Whether the spreadsheet hides it.
    pub hidden: bool,
    /// Some of its values.
    pub samples: Vec<String>,
}

/// What a row says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Who writes.
    pub sender: Sender,
    /// Their own words.
    pub words: String,
    /// The letter's language as the list says it, if it does.
    pub lang: String,
    /// The people to speak of as the list says it, if it does.
    pub case: String,
    /// What is doubtful about it.
    pub doubts: Vec<RowProblem>,
}

impl Columns {
    /// Finds the headings of a list and what each column is. `mapping` decides before any heading.
    ///
    /// # Errors
    /// All that is wrong: no headings, no name, a column that is not there.
    pub fn of(table: &Table, mapping: &Mapping) -> Result<Self, Vec<Problem>> {
        Self::with_headings(table, mapping, Headings::Found)
    }

    /// The same where it is known which row has the headings.
    ///
    /// # Errors
    /// As [`Columns::of`].
    pub fn with_headings(
        table: &Table,
        mapping: &Mapping,
        headings: Headings,
    ) -> Result<Self, Vec<Problem>> {
        let heading_row = match headings {
            Headings::At(row) => Some(row.min(table.len().saturating_sub(1))),
            Headings::None => None,
            Headings::Found => match heading_row(table, mapping) {
                Some(row) => Some(row),
                None if is_by_number(table, mapping) => None,
                None => return Err(vec![no_headings(table, mapping)]),
            },
        };
        let (headings, first) = match heading_row {
            Some(row) => {
                let cells = table.row(row).cells();
                let mut headings: Vec<String> = cells.map(str::to_owned).collect();
                // Columns to the right may have no heading, and addresses all the same.
                headings.resize(width(table, row + 1).max(headings.len()), String::new());
                (headings, row + 1)
            }
            None => (
                (1..=width(table, 0))
                    .map(|number| number.to_string())
                    .collect(),
                0,
            ),
        };
        let mut columns = Self {
            heading_row,
            first,
            assigned: Vec::new(),
            groups: Vec::new(),
            names: Vec::new(),
            others: BTreeMap::new(),
            display: Vec::new(),
            surname_first: BTreeSet::new(),
            fixed: BTreeMap::new(),
            headings,
        };
        let mut problems = Vec::new();
        let mut by_hand: BTreeMap<Field, Vec<usize>> = BTreeMap::new();
        for (field, names) in mapping {
            // A field without a column is one that was said to have none.
            let found = by_hand.entry(*field).or_default();
            for name in names {
                match columns.find(name) {
                    Some(column) => found.push(column),
                    None => problems.push(columns.unknown(table, name)),
                }
            }
        }
        for (field, found) in &by_hand {
            columns
                .fixed
                .extend(found.iter().map(|column| (*column, *field)));
        }
        let fixed: BTreeSet<usize> = columns.fixed.keys().copied().collect();
        columns.assigned = assign::assign(table, &columns.headings, first, &fixed);
        columns.group();
        columns.fix(&by_hand);
        if problems.is_empty() && !columns.has_name() {
            let path = table.name.clone();
            let problem = Problem::error(ListProblem::NoNames { path });
            problems.push(problem.fix(Fix::Among(columns.listed())));
        }
        if problems.is_empty() {
            Ok(columns)
        } else {
            Err(problems)
        }
    }

    /// Puts the columns of each address and each name together.
    fn group(&mut self) {
        let mut groups: BTreeMap<Scope, Group> = BTreeMap::new();
        let mut names: BTreeMap<Scope, Group> = BTreeMap::new();
        for (column, assigned) in self.assigned.iter().enumerate() {
            let Some(part) = assigned.part else { continue };
            let scope = assigned.scope;
            let add = |all: &mut BTreeMap<Scope, Group>, field: Field| {
                let group = all.entry(scope).or_default();
                group.scope = scope;
                group.fields.entry(field).or_default().push(column);
            };
            match part {
                Part::Field(field) if field.is_of_address() => add(&mut groups, field),
                // The name of a country before its code.
                Part::CountryCode => add(&mut groups, Field::Country),
                Part::Label => groups.entry(scope).or_default().label = Some(column),
                Part::Field(field) if field.is_of_name() => add(&mut names, field),
                Part::FullName => {
                    add(&mut names, Field::Name);
                    if assigned.surname_first {
                        self.surname_first.insert(column);
                    }
                }
                Part::DisplayName => self.display.push(column),
                Part::Field(field) => self.others.entry(field).or_default().push(column),
                Part::AddressLine | Part::Number | Part::Ignored => {}
            }
        }
        for group in groups.values_mut() {
            let code = |column: &usize| self.assigned[*column].part == Some(Part::CountryCode);
            if let Some(columns) = group.fields.get_mut(&Field::Country) {
                columns.sort_by_key(code);
            }
        }
        let mut common = groups.get(&Scope::None).cloned().unwrap_or_default();
        common.fields.retain(|field, _| *field == Field::Country);
        // “Home address” beside “Town”: without a street of its own, what has no scope belongs there.
        let with_street = |group: &Group| {
            let street = [Field::Street, Field::Address, Field::PoBox, Field::House]
                .iter()
                .chain(Field::LINES);
            let mut street = street.filter(|field| group.fields.contains_key(field));
            street.next().is_some()
        };
        let best = groups
            .iter()
            .find(|(scope, group)| **scope != Scope::None && with_street(group));
        if let (Some(best), false) = (
            best.map(|(scope, _)| *scope),
            groups.get(&Scope::None).is_none_or(&with_street),
        ) && let Some(loose) = groups.remove(&Scope::None)
            && let Some(group) = groups.get_mut(&best)
        {
            for (field, columns) in loose.fields {
                group.fields.entry(field).or_insert(columns);
            }
        }
        self.groups = groups.into_values().collect();
        // A country for all addresses of a row.
        for group in &mut self.groups {
            for (field, columns) in &common.fields {
                group
                    .fields
                    .entry(*field)
                    .or_insert_with(|| columns.clone());
            }
        }
        let has_place = |group: &Group| group.fields.keys().any(|field| *field != Field::Country);
        if self.groups.iter().any(has_place) {
            self.groups.retain(has_place);
        }
        let mut names: Vec<Group> = names.into_values().collect();
        for group in &mut names {
            self.assigned_names(group);
        }
        self.names = names;
    }
}

impl Columns {
    /// “Name” beside “Vorname” is the family name, beside “Фамилия” the given one.
    fn assigned_names(&self, group: &mut Group) {
        let fields = &group.fields;
        let meant = match (
            fields.contains_key(&Field::First),
            fields.contains_key(&Field::Last),
        ) {
            (true, false) => Field::Last,
            (false, true) => Field::First,
            _ => return,
        };
        let plain = |column: &usize| self.assigned[*column].part == Some(Part::Field(Field::Name));
        let columns = fields.get(&Field::Name).cloned().unwrap_or_default();
        let (plain, full): (Vec<usize>, Vec<usize>) = columns.into_iter().partition(plain);
        if let Some(column) = plain.first() {
            group.fields.insert(meant, vec![*column]);
            group.fields.insert(Field::Name, full);
        }
    }

    /// Puts in what was decided by hand.
    fn fix(&mut self, by_hand: &BTreeMap<Field, Vec<usize>>) {
        for (field, columns) in by_hand {
            let groups = if field.is_of_address() {
                &mut self.groups
            } else if field.is_of_name() {
                &mut self.names
            } else {
                self.others.insert(*field, columns.clone());
                continue;
            };
            if groups.is_empty() {
                groups.push(Group::default());
            }
            for group in groups {
                group.fields.insert(*field, columns.clone());
                // A whole name by hand is the name.
                if *field == Field::Name && !columns.is_empty() {
                    group.fields.retain(|other, _| {
                        !other.is_of_name() || other == field || by_hand.contains_key(other)
                    });
                }
            }
        }
        if by_hand.contains_key(&Field::Name) {
            self.display.clear();
        }
    }

    /// The column of this heading, number (from 1) or letter.
    fn find(&self, name: &str) -> Option<usize> {
        let exact = self
            .headings
            .iter()
            .position(|heading| heading == name.trim());
        let alike = || self.headings.iter().position(|heading| same(heading, name));
        let numbered = || numbered(name).filter(|column| *column < self.headings.len());
        exact.or_else(alike).or_else(numbered)
    }

    fn unknown(&self, table: &Table, name: &str) -> Problem {
        let problem = Problem::error(ListProblem::NoColumn {
            path: table.name.clone(),
            name: name.to_owned(),
        });
        match did_you_mean(name, self.headings.iter().map(String::as_str)) {
            Some(near) => problem.suggest(Some(near)),
            None => problem.fix(Fix::Among(self.listed())),
        }
    }

    fn listed(&self) -> Vec<String> {
        let named = self.headings.iter().filter(|heading| !heading.is_empty());
        named.take(20).cloned().collect()
    }

    fn has_name(&self) -> bool {
        let parts = [Field::Name, Field::First, Field::Last];
        let mut columns = self.names.iter().flat_map(|group| {
            let found = parts.iter().filter_map(|part| group.fields.get(part));
            found.flatten()
        });
        columns.next().is_some() || !self.display.is_empty()
    }

    /// What each column is used for, with some of its values.
    pub fn shown(&self, table: &Table) -> Vec<Shown> {
        let spare = |column: usize| {
            let groups = self.groups.iter().skip(1);
            let first = self.groups.first();
            let of = |group: &Group| {
                group
                    .fields
                    .values()
                    .flatten()
                    .any(|other| *other == column)
            };
            !first.is_some_and(of) && groups.into_iter().any(of)
        };
        let shown = self
            .headings
            .iter()
            .enumerate()
            .map(|(column, heading)| Shown {
                heading: heading.clone(),
                field: self.field_of(column),
                spare: spare(column),
                by_values: self.assigned[column].by_values,
                hidden: table.hidden_columns.contains(&column),
                samples: samples(table, self.first, column),
            });
        shown.collect()
    }

    /// What a column is used for.
    fn field_of(&self, column: usize) -> Option<Field> {
        if self.display.contains(&column) {
            return Some(Field::Name);
        }
        let groups = self
            .groups
            .iter()
            .chain(&self.names)
            .map(|group| &group.fields);
        let mut all = groups.chain([&self.others]).flatten();
        let used = all.find(|(_, columns)| columns.contains(&column));
        used.map(|(field, _)| *field)
    }

    /// Why a row is nobody's: a total, or the headings once more.
    pub fn nobody(&self, row: Row<'_>) -> Option<RowProblem> {
        read::nobody(self, row)
    }

    /// The headings that each field is read from: what a mapping by hand starts from.
    pub fn mapping(&self) -> Mapping {
        let mut mapping = Mapping::new();
        let groups = self.groups.first().into_iter().chain(self.names.first());
        let fields = groups.flat_map(|group| &group.fields).chain(&self.others);
        for (field, columns) in fields {
            let names: Vec<String> = columns
                .iter()
                .filter_map(|column| self.headings.get(*column).cloned())
                .collect();
            if !names.is_empty() {
                mapping.insert(*field, names);
            }
        }
        mapping
    }

    /// The fingerprint of the headings: lists that look alike have the same one.
    pub fn fingerprint(&self) -> String {
        fingerprint(self.headings.iter().map(String::as_str))
    }
}

/// The fingerprint of a row of headings.
pub fn fingerprint<'a>(headings: impl IntoIterator<Item = &'a str>) -> String {
    let mut all = String::new();
    for heading in headings {
        all.push_str(&heading.trim().to_lowercase());
        all.push('\u{1f}');
    }
    format!(
        "{:08x}",
        crc32fast::hash(all.trim_end_matches('\u{1f}').as_bytes())
    )
}

/// The rows that may be a list's headings.
pub fn candidates(table: &Table) -> impl Iterator<Item = Row<'_>> {
    (0..table.len().min(MAX_ABOVE)).map(|index| table.row(index))
}

/// The row of headings: the one with most that are known, and not of data.
fn heading_row(table: &Table, mapping: &Mapping) -> Option<usize> {
    let mapped: Vec<&String> = mapping.values().flatten().collect();
    let score = |row: Row<'_>| {
        let mut known = 0_usize;
        let mut data = 0_usize;
        let mut seen = BTreeSet::new();
        for cell in row.cells().filter(|cell| !cell.is_empty()) {
            let parts = || headings::meaning(cell).parts;
            // A person's remark, or a long note above the list, is no heading.
            let short = cell.chars().count() <= 80;
            if mapped.iter().any(|name| same(name, cell)) || (short && !parts().is_empty()) {
                known += usize::from(seen.insert(cell));
            } else if cells::is_street(cell) || cells::is_email(cell) || is_value(cell) {
                data += 1;
            }
        }
        (known > data && known > 0).then_some(known)
    };
    let rows = candidates(table).enumerate();
    let scored = rows.filter_map(|(index, row)| Some((score(row)?, index)));
    // Of equals the first.
    let best = scored.reduce(|best, other| if other.0 > best.0 { other } else { best });
    best.map(|(_, index)| index)
}

/// A number, a date, a postcode: nothing that a column is called.
fn is_value(cell: &str) -> bool {
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    let letters = cell.chars().filter(|c| c.is_alphabetic()).count();
    (digits > 0 && letters <= digits + 2 && digits > 1)
        || cells::is_date(cell)
        || cells::is_yes_no(cell)
}

/// Whether every column of a mapping is told by its number or letter.
fn is_by_number(table: &Table, mapping: &Mapping) -> bool {
    let width = width(table, 0);
    let mut names = mapping.values().flatten().peekable();
    names.peek().is_some() && names.all(|name| numbered(name).is_some_and(|column| column < width))
}

/// How many columns there are from this row on.
fn width(table: &Table, first: usize) -> usize {
    (first..table.len())
        .map(|row| table.row(row).len())
        .max()
        .unwrap_or(0)
}

/// `3` or `C`: the third column.
fn numbered(name: &str) -> Option<usize> {
    let name = name.trim();
    if let Ok(number) = name.parse::<usize>() {
        return number.checked_sub(1);
    }
    let letters = (1..=2).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_alphabetic());
    letters.then(|| {
        let letters = name
            .bytes()
            .map(|b| usize::from(b.to_ascii_uppercase() - b'A') + 1);
        letters.fold(0, |all, letter| all * 26 + letter) - 1
    })
}

fn samples(table: &Table, first: usize, column: usize) -> Vec<String> {
    let rows = first..table.len().min(first + 200);
    let cells = rows.map(|row| table.row(row).cell(column));
    let cells = cells.filter(|cell| !cell.is_empty()).take(MAX_SAMPLES);
    cells.map(|cell| cell.chars().take(60).collect()).collect()
}

fn same(one: &str, other: &str) -> bool {
    let (one, other) = (one.trim(), other.trim());
    one == other
        || (!one.is_empty()
            && headings::words(one).concat() == headings::words(other).concat()
            && !headings::words(one).is_empty())
}

fn no_headings(table: &Table, mapping: &Mapping) -> Problem {
    let row = table.row(0);
    let cells = row.cells().filter(|cell| !cell.is_empty()).take(6);
    let cells = cells.map(str::to_owned).collect();
    let at = format!("{}:{}", table.name, row.line());
    Problem::error(if mapping.is_empty() {
        ListProblem::NoHeadings { at, cells }
    } else {
        ListProblem::NoHeadingsMapped { at, cells }
    })
}

#[cfg(test)]
mod tests;
