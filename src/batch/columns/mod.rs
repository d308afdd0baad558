//! Which column of a list is what, and what a row says of its sender.
//!
//! 1. [`Columns::of`] finds the row of headings, or is told that there is none;
//! 2. [`assign`] says what each column is, by its heading ([`headings`], in many languages) and by
//!    its values ([`values`]; without headings by them alone, [`unheaded`]); `--map FIELD=COLUMN` decides before both;
//! 3. [`Columns::entry`] reads a row: the [`name`] joined from its parts, the [`address`] as its
//!    country writes it, and what is doubtful about it ([`RowProblem`]).
//!
//! Nothing of an address is left out in silence, and nothing is the sender's own words whose heading
//! does not say so beyond doubt: what an office notes about a person is never printed.

mod address;
mod assign;
mod by_hand;
mod cells;
mod damage;
mod field;
mod gone;
mod headings;
mod languages;
mod name;
mod notices;
mod read;
mod remarks;
mod settle;
mod shown;
mod supplement;
mod unheaded;
mod values;

use std::collections::{BTreeMap, BTreeSet};

use super::table::{Row, Source, Table};
use crate::letter::Sender;
use crate::problem::{Fix, ListProblem, Problem, RowProblem};
use assign::Assigned;
use by_hand::{numbered, same};
pub(in crate::batch) use cells::names_street;
pub use field::{Field, Mapping, map};
use headings::{HeadingPart, Scope};
pub use shown::Shown;

/// How many rows a list may have above its headings: a title, a date.
const MAX_ABOVE: usize = 10;

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
    /// The other addresses of cards, which are never printed.
    elsewhere: Vec<Group>,
    /// The names of a row, likewise.
    names: Vec<Group>,
    /// What stands in one column for the whole row.
    others: BTreeMap<Field, Vec<usize>>,
    /// Columns of names as some program shows them.
    display: Vec<usize>,
    /// Columns whose names have the family name first.
    surname_first: BTreeSet<usize>,
    /// Columns of what people are called, used as nothing else; of each, whether it may be a nickname.
    called: Vec<(usize, bool)>,
    /// Columns whose headings ask where somebody is, and those of remarks.
    asking: BTreeSet<usize>,
    remarks: BTreeSet<usize>,
    /// Columns decided by hand, each with its field.
    fixed: BTreeMap<usize, Field>,
    /// Columns that may say that somebody died, left, or does not want a letter, with what each asks.
    about_gone: Vec<(usize, gone::Asked)>,
    /// Columns of what somebody's company or organisation is called, whatever they are used for.
    organisations: Vec<usize>,
    /// Whether the town's column is that of the post town.
    has_post_town: bool,
    /// Whether the column of languages names each by a letter.
    language_letters: bool,
    /// What is told once for the list of how it is read.
    pub notices: Vec<Problem>,
}

/// Columns that belong together: an address, a name.
#[derive(Clone, Debug, Default)]
struct Group {
    scope: Scope,
    /// The column that says of each row what kind of address it is.
    label: Option<usize>,
    fields: BTreeMap<Field, Vec<usize>>,
}

/// What a row says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RowEntry {
    /// Who writes.
    pub sender: Sender,
    /// Their own words.
    pub words: String,
    /// The letter's language as the list says it, if it does.
    pub lang: String,
    /// The people to speak of as the list says it, if it does.
    pub case: String,
    /// Which letters of a programme they send as the list says it, if it does.
    pub wants: String,
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
        let (columns, problems) = Self::understand(table, mapping, headings);
        if problems.is_empty() {
            Ok(columns)
        } else {
            Err(problems)
        }
    }

    /// The columns as far as they can be understood, with all that is wrong: a window shows them so
    /// that somebody says which is which.
    pub fn understand(
        table: &Table,
        mapping: &Mapping,
        headings: Headings,
    ) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let heading_row = match headings {
            Headings::At(row) => Some(row.min(table.len().saturating_sub(1))),
            Headings::None => None,
            Headings::Found => {
                let found = heading_row(table, mapping);
                if found.is_none() && !is_by_number(table, mapping) {
                    problems.push(no_headings(table, mapping));
                }
                found
            }
        };
        let (headings, first) = match heading_row {
            Some(row) => {
                let mut headings = headings_at(table, row);
                let below = headings_below(table, row, &headings);
                for (column, heading) in &below {
                    headings[*column].clone_from(heading);
                }
                (headings, row + 1 + usize::from(!below.is_empty()))
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
            elsewhere: Vec::new(),
            names: Vec::new(),
            others: BTreeMap::new(),
            display: Vec::new(),
            surname_first: BTreeSet::new(),
            called: Vec::new(),
            asking: columns_whose(&headings, headings::asks_where),
            remarks: columns_whose(&headings, headings::says_remarks),
            fixed: BTreeMap::new(),
            about_gone: Vec::new(),
            organisations: Vec::new(),
            has_post_town: false,
            language_letters: false,
            notices: Vec::new(),
            headings,
        };
        let is_headed = problems.is_empty();
        let mut by_hand: BTreeMap<Field, Vec<usize>> = BTreeMap::new();
        for (field, names) in mapping {
            // A field without a column is one that was said to have none.
            let found = by_hand.entry(*field).or_default();
            for name in names {
                match columns.find(name) {
                    Some(column) => found.push(column),
                    None if is_headed => problems.push(columns.unknown(table, name)),
                    None => {}
                }
            }
        }
        for (field, found) in &by_hand {
            columns
                .fixed
                .extend(found.iter().map(|column| (*column, *field)));
        }
        columns.assigned = assign::assign(table, &columns.headings, first, &columns.fixed);
        columns.settle_parts();
        columns.group();
        if table.source == Source::Cards {
            let is_other = |group: &mut Group| group.scope == Scope::Other;
            columns.elsewhere = columns.groups.extract_if(.., is_other).collect();
        }
        columns.settle_names(table);
        columns.fix(&by_hand);
        if problems.is_empty() && !columns.has_name() {
            problems.push(columns.no_names(table));
        }
        let called = columns.left_of(HeadingPart::Called, table);
        let known_as = columns.left_of(HeadingPart::Nickname, table);
        let may_be_nickname = |column: usize| {
            let meaning = headings::meaning(&columns.headings[column]);
            (column, meaning.parts.contains(&HeadingPart::Nickname))
        };
        let called: Vec<_> = called.chain(known_as).map(may_be_nickname).collect();
        columns.called = called;
        let towns = columns.groups.iter();
        let mut towns = towns
            .filter_map(|group| group.fields.get(&Field::Town))
            .flatten();
        columns.has_post_town =
            towns.any(|column| settle::is_post_town(&columns.headings[*column]));
        let letters = columns.read_language_letters(table);
        columns.about_gone = gone::columns_about(&columns, table);
        columns.organisations = gone::columns_of_organisations(&columns.headings);
        columns.notices = columns.notices_of(table);
        columns.notices.extend(letters);
        (columns, problems)
    }

    /// That nothing says who signs; whom to speak to may be the people who do.
    fn no_names(&self, table: &Table) -> Problem {
        let path = table.name.clone();
        let mut contact = self.left_of(HeadingPart::Contact, table);
        let mut resident = self.left_of(HeadingPart::Resident, table);
        let found = contact.next().or_else(|| resident.next());
        match found.map(|column| self.name_of(column)) {
            Some(column) => {
                let map = format!("name={column}");
                let map = if map.contains(char::is_whitespace) {
                    format!("\"{map}\"")
                } else {
                    map
                };
                Problem::error(ListProblem::NamesMaybe { path, column, map })
            }
            None => Problem::error(ListProblem::NoNames { path }).fix(Fix::Among(self.listed())),
        }
    }

    /// The columns that are called so, are shown, and are used as nothing else.
    fn left_of(&self, part: HeadingPart, table: &Table) -> impl Iterator<Item = usize> {
        let columns = self.headings.iter().zip(&self.assigned).enumerate();
        columns
            .filter(move |(column, (heading, assigned))| {
                assigned.part.is_none_or(|taken| taken == part)
                    && !self.fixed.contains_key(column)
                    && !table.hidden_columns.contains(column)
                    && headings::meaning(heading).parts.contains(&part)
            })
            .map(|(column, _)| column)
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
                HeadingPart::Field(field) if field.is_of_address() => add(&mut groups, field),
                // The name of a country before its code, the state before the county.
                HeadingPart::CountryCode => add(&mut groups, Field::Country),
                HeadingPart::County => add(&mut groups, Field::Region),
                HeadingPart::StreetType => add(&mut groups, Field::Street),
                HeadingPart::Side => add(&mut groups, Field::Flat),
                HeadingPart::SecondLast => add(&mut names, Field::Last),
                HeadingPart::Called | HeadingPart::Initials => add(&mut names, Field::First),
                HeadingPart::Label => groups.entry(scope).or_default().label = Some(column),
                HeadingPart::Field(field) if field.is_of_name() => add(&mut names, field),
                HeadingPart::FullName => {
                    add(&mut names, Field::Name);
                    if assigned.surname_first {
                        self.surname_first.insert(column);
                    }
                }
                HeadingPart::DisplayName => self.display.push(column),
                HeadingPart::Field(field) => self.others.entry(field).or_default().push(column),
                HeadingPart::AddressLine
                | HeadingPart::Number
                | HeadingPart::Resident
                | HeadingPart::Contact
                | HeadingPart::Nickname
                | HeadingPart::Ignored => {}
            }
        }
        let order = |column: &usize| match self.assigned[*column].part {
            Some(HeadingPart::Called) => 0,
            Some(
                HeadingPart::CountryCode
                | HeadingPart::County
                | HeadingPart::SecondLast
                | HeadingPart::Side,
            ) => 2,
            Some(HeadingPart::Initials) => 3,
            _ => 1,
        };
        let all = groups.values_mut().chain(names.values_mut());
        for columns in all.flat_map(|group| group.fields.values_mut()) {
            columns.sort_by_key(order);
        }
        let mut common = groups.get(&Scope::None).cloned().unwrap_or_default();
        common.fields.retain(|field, _| *field == Field::Country);
        join_loose(&mut groups);
        self.groups = groups.into_values().collect();
        // A country for all addresses of a row, where they say none.
        for group in self
            .groups
            .iter_mut()
            .filter(|group| group.scope != Scope::None)
        {
            for (field, columns) in &common.fields {
                let own = group.fields.entry(*field).or_default();
                own.extend(
                    columns
                        .iter()
                        .filter(|column| !own.contains(column))
                        .copied()
                        .collect::<Vec<_>>(),
                );
            }
        }
        let has_place = |group: &Group| group.fields.keys().any(|field| *field != Field::Country);
        if self.groups.iter().any(has_place) {
            let (mut places, bare): (Vec<Group>, Vec<Group>) =
                self.groups.drain(..).partition(has_place);
            // “Country of residence” is of the only address; “Work country” is not.
            let is_home = |group: &&Group| {
                let homes = [Scope::None, Scope::Home, Scope::Main, Scope::Mailing];
                homes.contains(&group.scope)
            };
            let bare = bare.iter().filter(is_home);
            for (field, columns) in bare.flat_map(|group| &group.fields) {
                for group in &mut places {
                    let own = group.fields.entry(*field).or_default();
                    if own.is_empty() {
                        own.extend(columns);
                    }
                }
            }
            self.groups = places;
        }
        let mut names: Vec<Group> = names.into_values().collect();
        for group in &mut names {
            self.assigned_names(group);
        }
        self.names = names;
    }
}

/// Adds columns without a scope to the address that they are of: “Town” beside “Home address”, “PO
/// box” beside “Home town”, `mailing_address` beside `mailing_city`.
fn join_loose(groups: &mut BTreeMap<Scope, Group>) {
    let has = |group: &Group, fields: &[Field]| {
        let mut known = fields.iter();
        known.any(|field| group.fields.contains_key(field))
    };
    let with_street = |group: &Group| {
        has(
            group,
            &[Field::Street, Field::Address, Field::PoBox, Field::House],
        ) || has(group, Field::LINES)
    };
    let with_town = |group: &Group| {
        let town = [
            Field::Town,
            Field::TownLine,
            Field::Postcode,
            Field::Address,
        ];
        has(group, &town)
    };
    let Some(loose) = groups.get(&Scope::None) else {
        return;
    };
    let (street, town) = (with_street(loose), with_town(loose));
    if street && town {
        return;
    }
    let others = || groups.iter().filter(|(scope, _)| **scope != Scope::None);
    let found = if street {
        // One that lacks it, or else the first.
        let mut with_town = others().filter(|(_, group)| with_town(group));
        let lacking = with_town.clone().find(|(_, group)| !with_street(group));
        lacking.or_else(|| with_town.next())
    } else {
        others().find(|(_, group)| with_street(group))
    };
    let Some(best) = found.map(|(scope, _)| *scope) else {
        return;
    };
    if let Some(loose) = groups.remove(&Scope::None)
        && let Some(group) = groups.get_mut(&best)
    {
        for (field, columns) in loose.fields {
            let own = group.fields.entry(field).or_default();
            if own.is_empty() || field.repeats() || field == Field::Country {
                own.extend(columns);
            }
        }
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
        let plain =
            |column: &usize| self.assigned[*column].part == Some(HeadingPart::Field(Field::Name));
        let columns = fields.get(&Field::Name).cloned().unwrap_or_default();
        let (plain, full): (Vec<usize>, Vec<usize>) = columns.into_iter().partition(plain);
        if let Some(column) = plain.first() {
            group.fields.insert(meant, vec![*column]);
            group.fields.insert(Field::Name, full);
        }
    }

    fn has_name(&self) -> bool {
        let parts = [Field::Name, Field::First, Field::Last];
        let mut columns = self.names.iter().flat_map(|group| {
            let found = parts.iter().filter_map(|part| group.fields.get(part));
            found.flatten()
        });
        columns.next().is_some() || !self.display.is_empty()
    }

    /// Why a row is nobody's: a total, or the headings once more.
    pub fn nobody(&self, row: Row<'_>) -> Option<RowProblem> {
        read::nobody(self, row)
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
        let cells: Vec<&str> = row.cells().filter(|cell| !cell.is_empty()).collect();
        for (cell, bare) in cells.iter().copied().zip(headings::bare(&cells)) {
            let parts = || headings::meaning(bare).parts;
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
    let (_, index) = best?;
    // Where this row only divides one heading of the row above, that is the row of headings.
    let above = index.checked_sub(1).filter(|above| {
        let cells = table.row(*above).cells();
        let known = cells.filter(|cell| !headings::meaning(cell).parts.is_empty());
        known.count() > 1 && !headings_below(table, *above, &headings_at(table, *above)).is_empty()
    });
    Some(above.unwrap_or(index))
}

/// The headings of this row. Columns to the right may have none, and addresses all the same.
fn headings_at(table: &Table, row: usize) -> Vec<String> {
    let cells = table.row(row).cells();
    let mut headings: Vec<String> = cells.map(str::to_owned).collect();
    headings.resize(width(table, row + 1).max(headings.len()), String::new());
    headings
}

/// The columns whose headings say so.
fn columns_whose(headings: &[String], says: impl Fn(&str) -> bool) -> BTreeSet<usize> {
    let headings = headings.iter().enumerate();
    headings
        .filter(|(_, heading)| says(heading))
        .map(|(column, _)| column)
        .collect()
}

/// The headings that stand in a second row, below one for several columns: “Street”, “Postcode” and “Town”
/// below “Address”.
fn headings_below(table: &Table, row: usize, headings: &[String]) -> Vec<(usize, String)> {
    if row + 1 >= table.len() {
        return Vec::new();
    }
    let cells = table.row(row + 1).cells().enumerate();
    let below: Vec<(usize, String)> = cells
        .filter(|(_, cell)| !cell.is_empty())
        .map(|(column, cell)| (column, cell.to_owned()))
        .collect();
    let is_heading =
        |(_, cell): &(usize, String)| !is_value(cell) && !headings::meaning(cell).parts.is_empty();
    let is_blank =
        |(column, _): &(usize, String)| headings.get(*column).is_some_and(String::is_empty);
    let more = below.iter().filter(|cell| is_blank(cell)).count();
    // “Employer address”, “Child”, “Solicitor” say that what follows is another's.
    let is_own = |(column, _): &(usize, String)| {
        let meaning = headings
            .get(*column)
            .map(|heading| headings::meaning(heading));
        meaning.is_some_and(|meaning| {
            let own = [
                HeadingPart::FullName,
                HeadingPart::Field(Field::Name),
                HeadingPart::Field(Field::Address),
                HeadingPart::Field(Field::Street),
            ];
            let scopes = [Scope::None, Scope::Home, Scope::Main, Scope::Mailing];
            scopes.contains(&meaning.scope)
                && !meaning.parts.is_empty()
                && meaning.parts.iter().all(|part| own.contains(part))
        })
    };
    if below.len() > 1
        && more + 1 == below.len()
        && below.iter().all(is_heading)
        && below.iter().filter(|cell| !is_blank(cell)).all(is_own)
    {
        below
    } else {
        Vec::new()
    }
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
