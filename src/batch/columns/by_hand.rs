//! Columns decided by hand: put in after everything else, and how a decision is changed column by
//! column.

use std::collections::BTreeMap;

use super::headings::{self, Scope};
use super::{Columns, Field, Group, Mapping};
use crate::batch::table::Table;
use crate::problem::{Fix, ListProblem, Problem, did_you_mean};

impl Columns {
    /// Puts in what was decided by hand: of several addresses or names of a row into the one that
    /// is taken first.
    pub(super) fn fix(&mut self, by_hand: &BTreeMap<Field, Vec<usize>>) {
        for (field, columns) in by_hand {
            if *field == Field::Unused {
                continue;
            }
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
            if columns.is_empty() {
                for group in groups {
                    group.fields.insert(*field, Vec::new());
                }
                continue;
            }
            for (index, group) in groups.iter_mut().enumerate() {
                if index == 0 {
                    group.fields.insert(*field, columns.clone());
                    // An address by hand is one to write to, whatever its heading says.
                    if *field != Field::Country {
                        group.scope = group.scope.min(Scope::None);
                    }
                } else if *field == Field::Country {
                    group
                        .fields
                        .entry(*field)
                        .or_insert_with(|| columns.clone());
                }
            }
            // A whole name by hand is the name.
            if *field == Field::Name {
                groups.truncate(1);
                groups[0].fields.retain(|other, _| {
                    !other.is_of_name() || other == field || by_hand.contains_key(other)
                });
            }
        }
        if by_hand.contains_key(&Field::Name) {
            self.display.clear();
        }
    }

    /// The mapping by which a column is this field, or none, and every other stays what it was
    /// decided to be. Columns of one field are joined in the list's order.
    pub fn with_field(&self, mapping: &Mapping, column: usize, field: Option<Field>) -> Mapping {
        let mut new = mapping.clone();
        for names in new.values_mut() {
            names.retain(|name| self.find(name) != Some(column));
        }
        let field = field.unwrap_or(Field::Unused);
        let names = new.entry(field).or_default();
        if names.is_empty()
            && let Some(joined) = self.mapping().remove(&field)
        {
            *names = joined;
            names.retain(|name| self.find(name) != Some(column));
        }
        let before = |name: &String| self.find(name).is_some_and(|other| other < column);
        let place = names.iter().rposition(before).map_or(0, |last| last + 1);
        names.insert(place, self.name_of(column));
        new.retain(|_, names| !names.is_empty());
        new
    }

    /// The mapping by which a column changes places with the one that it is joined after, or
    /// before.
    pub fn moved(&self, mapping: &Mapping, column: usize, back: bool) -> Mapping {
        let mut new = mapping.clone();
        let Some((field, joined)) = self.joined(column) else {
            return new;
        };
        let mut joined = joined.to_vec();
        let place = joined.iter().position(|other| *other == column);
        let other = place.and_then(|place| {
            if back {
                place.checked_sub(1)
            } else {
                Some(place + 1).filter(|other| *other < joined.len())
            }
        });
        if let (Some(place), Some(other)) = (place, other) {
            joined.swap(place, other);
            let names = joined.iter().map(|column| self.name_of(*column));
            new.insert(field, names.collect());
        }
        new
    }

    /// The same decisions where another row has the headings.
    pub fn renamed(&self, mapping: &Mapping, other: &Self) -> Mapping {
        let renamed = |names: &Vec<String>| {
            let columns = names.iter().filter_map(|name| self.find(name));
            columns.map(|column| other.name_of(column)).collect()
        };
        let fields = mapping.iter();
        fields
            .map(|(field, names)| (*field, renamed(names)))
            .collect()
    }

    /// How a mapping calls a column: by its heading, or by its number or letter where that says
    /// nothing, or is another's too.
    pub fn name_of(&self, column: usize) -> String {
        let heading = self.headings.get(column).map(|heading| heading.trim());
        let number = (column + 1).to_string();
        let names = heading.filter(|heading| !heading.is_empty());
        let names = names.into_iter().map(str::to_owned);
        let mut names = names.chain([number.clone(), letters(column)]);
        let own = names.find(|name| self.find(name) == Some(column));
        own.unwrap_or(number)
    }

    /// The columns that each field is read from: what a mapping by hand starts from.
    pub fn mapping(&self) -> Mapping {
        let mut mapping = Mapping::new();
        let groups = self.groups.first().into_iter().chain(self.names.first());
        let fields = groups.flat_map(|group| &group.fields).chain(&self.others);
        for (field, columns) in fields {
            let most = if self.are_joined(*field, columns) {
                columns.len()
            } else {
                1
            };
            let names = columns.iter().take(most);
            let names: Vec<String> = names.map(|column| self.name_of(*column)).collect();
            if !names.is_empty() {
                mapping.insert(*field, names);
            }
        }
        mapping
    }

    /// Whether columns of a field are joined: of several whole names, of given names and initials, of a
    /// country's name and its code, and of state and county, the first that a row has is taken, unless
    /// somebody joined them by hand.
    pub(super) fn are_joined(&self, field: Field, columns: &[usize]) -> bool {
        !matches!(
            field,
            Field::Name | Field::First | Field::Country | Field::Region
        ) || columns.iter().any(|column| self.fixed.contains_key(column))
    }

    /// The column of this heading, number (from 1) or letter.
    pub(super) fn find(&self, name: &str) -> Option<usize> {
        let exact = self
            .headings
            .iter()
            .position(|heading| heading == name.trim());
        let alike = || self.headings.iter().position(|heading| same(heading, name));
        let numbered = || numbered(name).filter(|column| *column < self.headings.len());
        exact.or_else(alike).or_else(numbered)
    }

    pub(super) fn unknown(&self, table: &Table, name: &str) -> Problem {
        let problem = Problem::error(ListProblem::NoColumn {
            path: table.name.clone(),
            name: name.to_owned(),
        });
        match did_you_mean(name, self.headings.iter().map(String::as_str)) {
            Some(near) => problem.suggest(Some(near)),
            None => problem.fix(Fix::Among(self.listed())),
        }
    }

    pub(super) fn listed(&self) -> Vec<String> {
        let named = self.headings.iter().filter(|heading| !heading.is_empty());
        named.take(20).cloned().collect()
    }
}

/// `3` or `C`: the third column.
pub(super) fn numbered(name: &str) -> Option<usize> {
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

/// `C`, as spreadsheets call the third column.
fn letters(column: usize) -> String {
    let letter = |number: usize| char::from(b'A' + u8::try_from(number % 26).unwrap_or(0));
    let first = (column / 26).checked_sub(1).map(letter);
    first.into_iter().chain([letter(column)]).collect()
}

/// Whether two headings are one, but for how they are written.
pub(super) fn same(one: &str, other: &str) -> bool {
    let (one, other) = (one.trim(), other.trim());
    one == other
        || (!one.is_empty()
            && headings::words(one).concat() == headings::words(other).concat()
            && !headings::words(one).is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::batch::columns::Headings;
    use crate::batch::table::{Options, from_bytes};

    const LIST: &str = "Name;Home Street;Home City;Business Street;Business City;Name;;Note\n\
        Ann;1 Quay;Cork;2 Mall;Galway;Ann Lee;Flat 2;private\n\
        Bo;;;3 Mall;Galway;Bo Lee;;private\n";

    fn table() -> Table {
        from_bytes("a.csv", LIST.as_bytes().to_vec(), &Options::default()).unwrap()
    }

    fn fields(columns: &Columns, table: &Table) -> String {
        let shown = columns.shown(table).into_iter();
        let fields = shown.map(|column| column.field.map_or("-", Field::name));
        fields.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn by_hand_changes_one_column_and_no_other() {
        let table = table();
        let columns = Columns::of(&table, &Mapping::new()).unwrap();
        let before = fields(&columns, &table);
        assert_eq!(before, "name street town street town - - -");
        for column in 0..columns.headings.len() {
            let name = columns.name_of(column);
            assert_eq!(columns.find(&name), Some(column), "{name}");
            for field in [Field::Extra, Field::Country, Field::Lang] {
                let mapping = columns.with_field(&Mapping::new(), column, Some(field));
                let (after, _) = Columns::understand(&table, &mapping, Headings::Found);
                let due = before.split(' ').enumerate();
                let due =
                    due.map(|(other, known)| if other == column { field.name() } else { known });
                let due: Vec<&str> = due.collect();
                let after = fields(&after, &table);
                // Another column of names is taken when the first is something else.
                if column > 0 {
                    assert_eq!(after, due.join(" "), "{name}");
                }
            }
            let mapping = columns.with_field(&Mapping::new(), column, None);
            let (after, _) = Columns::understand(&table, &mapping, Headings::Found);
            assert_eq!(after.shown(&table)[column].field, None, "{name}");
            // And back.
            let again = after.with_field(&mapping, column, Some(Field::Extra));
            assert_eq!(again.get(&Field::Unused), None);
        }
    }

    #[test]
    fn by_hand_an_address_is_not_mixed_with_another() {
        let table = table();
        let columns = Columns::of(&table, &Mapping::new()).unwrap();
        let mapping = columns.with_field(&Mapping::new(), 6, Some(Field::Extra));
        let columns = Columns::of(&table, &mapping).unwrap();
        let address = |row| columns.entry(table.row(row)).sender.address;
        assert_eq!(address(1), ["Flat 2", "1 Quay", "Cork"]);
        assert_eq!(address(2), ["3 Mall", "Galway"]);
    }

    #[test]
    fn by_hand_columns_are_joined_in_an_order_that_can_be_changed() {
        let table = table();
        let columns = Columns::of(&table, &Mapping::new()).unwrap();
        let mapping = columns.with_field(&Mapping::new(), 5, Some(Field::Name));
        let columns = Columns::of(&table, &mapping).unwrap();
        let shown = &columns.shown(&table)[5];
        assert_eq!((shown.place, shown.of), (1, 2));
        let mapping = columns.moved(&mapping, 5, true);
        assert_eq!(mapping[&Field::Name], ["6", "Name"]);
        let columns = Columns::of(&table, &mapping).unwrap();
        assert_eq!(columns.entry(table.row(1)).sender.name, "Ann Lee Ann");
        assert_eq!(columns.moved(&mapping, 5, true), mapping);
        let other = Columns::understand(&table, &Mapping::new(), Headings::None).0;
        let renamed = columns.renamed(&mapping, &other);
        assert_eq!(renamed[&Field::Name], ["6", "1"]);
    }
}
