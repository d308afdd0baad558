//! Which column of a list is what, and what a row says of its sender.
//!
//! [`Columns::of`] finds the row of headings and matches them by name ([`headings`]), in several
//! languages; `--map FIELD=COLUMN` decides otherwise. [`Columns::entry`] then reads a row:
//! names joined from their parts, street and house number, postcode and town in a line as the
//! list's language writes them.

mod address;
mod field;
mod headings;

use std::collections::BTreeMap;

use super::table::{Row, Table};
use crate::letter::Sender;
use crate::problem::{Problem, did_you_mean};
pub use field::{Field, Mapping, map};
use headings::Part;

/// How many rows a list may have above its headings: a title, a date.
const MAX_ABOVE: usize = 10;

/// The columns of a list, understood.
#[derive(Clone, Debug)]
pub struct Columns {
    /// The headings as the list has them.
    pub headings: Vec<String>,
    /// The index of the first row after them.
    pub first: usize,
    parts: BTreeMap<Part, Vec<usize>>,
    fixed: BTreeMap<Field, Vec<usize>>,
}

/// What a row says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Who writes.
    pub sender: Sender,
    /// Their own words.
    pub words: String,
    /// The letter's language, if the list has one.
    pub lang: String,
    /// The people to speak of, if the list has them.
    pub cases: Vec<String>,
}

impl Columns {
    /// Finds the headings of a list and what each column is. `mapping` decides before any heading.
    ///
    /// # Errors
    /// All that is wrong: no headings, no name, a column that is not there.
    pub fn of(table: &Table, mapping: &Mapping) -> Result<Self, Vec<Problem>> {
        let mapped: Vec<&String> = mapping.values().flatten().collect();
        let known = |index: usize| {
            let cells = table.row(index).cells();
            cells
                .filter(|cell| {
                    headings::part(cell).is_some() || mapped.iter().any(|name| same(name, cell))
                })
                .count()
        };
        let best = (0..table.len().min(MAX_ABOVE))
            .map(|index| (known(index), index))
            .filter(|(count, _)| *count > 0)
            // Of equals the first.
            .reduce(|best, other| if other.0 > best.0 { other } else { best });
        let Some((_, header)) = best else {
            return Err(vec![no_headings(table, mapping)]);
        };
        let headings: Vec<String> = table.row(header).cells().map(str::to_owned).collect();
        let mut columns = Self {
            parts: parts(&headings),
            fixed: BTreeMap::new(),
            first: header + 1,
            headings,
        };
        let mut problems = Vec::new();
        for (field, names) in mapping {
            // A field without a column is one that was said to have none.
            columns.fixed.entry(*field).or_default();
            for name in names {
                match columns.find(name) {
                    Some(column) => columns.fixed.entry(*field).or_default().push(column),
                    None => problems.push(columns.unknown(table, name)),
                }
            }
        }
        if problems.is_empty() && !columns.has_name() {
            let message = format!("{} has no column of names", table.name);
            problems.push(Problem::error(message).help(format!(
                "say which it is: --map name=COLUMN; there are: {}",
                columns.listed()
            )));
        }
        if problems.is_empty() {
            Ok(columns)
        } else {
            Err(problems)
        }
    }

    fn find(&self, name: &str) -> Option<usize> {
        let exact = self
            .headings
            .iter()
            .position(|heading| heading == name.trim());
        exact.or_else(|| self.headings.iter().position(|heading| same(heading, name)))
    }

    fn unknown(&self, table: &Table, name: &str) -> Problem {
        let problem = Problem::error(format!("{} has no column “{name}”", table.name));
        match did_you_mean(name, self.headings.iter().map(String::as_str)) {
            Some(near) => problem.help(format!("did you mean “{near}”?")),
            None => problem.help(format!("there are: {}", self.listed())),
        }
    }

    fn listed(&self) -> String {
        let named = self.headings.iter().filter(|heading| !heading.is_empty());
        let named: Vec<&str> = named.map(String::as_str).take(20).collect();
        named.join(", ")
    }

    fn has_name(&self) -> bool {
        let parts = [Part::Name, Part::FullName, Part::First, Part::Last];
        match self.fixed.get(&Field::Name) {
            Some(columns) => !columns.is_empty(),
            None => parts.iter().any(|part| self.parts.contains_key(part)),
        }
    }

    /// What is known of the columns without a row: which headings each field is read from. It is
    /// what a mapping by hand starts from.
    pub fn mapping(&self) -> Mapping {
        let mut mapping = Mapping::new();
        for field in Field::ALL {
            let used = match self.fixed.get(&field) {
                Some(columns) => columns.clone(),
                None => self.matched(field),
            };
            let names: Vec<String> = used
                .iter()
                .filter_map(|i| self.headings.get(*i).cloned())
                .collect();
            if !names.is_empty() {
                mapping.insert(field, names);
            }
        }
        mapping
    }

    fn matched(&self, field: Field) -> Vec<usize> {
        let of = |parts: &[Part]| {
            let columns = parts.iter().filter_map(|part| self.parts.get(part));
            columns.flatten().copied().collect::<Vec<_>>()
        };
        match field {
            Field::Name => {
                let whole = of(&[Part::FullName, Part::Name]);
                if whole.is_empty() {
                    of(&self.name_order())
                } else {
                    whole
                }
            }
            Field::Address1 => of(&[
                Part::Line(1),
                Part::Address,
                Part::Street,
                Part::House,
                Part::Flat,
            ]),
            Field::Address2 => of(&[Part::Line(2), Part::Extra, Part::PoBox]),
            Field::Address3 => of(&[Part::Line(3), Part::Postcode, Part::City]),
            Field::Address4 => of(&[Part::Line(4), Part::Region]),
            Field::Address5 => of(&[Part::Line(5)]),
            Field::Place => of(&[Part::Place]),
            Field::Country => of(&[Part::Country]),
            Field::Words => of(&[Part::Words]),
            Field::Lang => of(&[Part::Lang]),
            Field::Case => of(&[Part::Case]),
        }
    }

    /// The fingerprint of the headings: lists that look alike have the same one.
    pub fn fingerprint(&self) -> String {
        fingerprint(self.headings.iter().map(String::as_str))
    }

    /// The country that a row says, if the list has a column for it.
    pub fn country(&self, row: Row<'_>) -> String {
        let fixed = self.fixed.get(&Field::Country);
        let columns = fixed.or_else(|| self.parts.get(&Part::Country));
        let columns = columns.into_iter().flatten();
        join(columns.map(|column| row.cell(*column)), " ")
    }

    /// What a row says.
    pub fn entry(&self, row: Row<'_>) -> Entry {
        let country = self.country(row);
        let fixed = |field: Field| {
            let columns = self.fixed.get(&field)?;
            Some(join(columns.iter().map(|column| row.cell(*column)), " "))
        };
        let of = |part: Part| {
            let columns = self.parts.get(&part).into_iter().flatten();
            join(columns.map(|column| row.cell(*column)), " ")
        };
        let own_lines = Field::ADDRESS
            .iter()
            .any(|field| self.fixed.contains_key(field));
        let mut address: Vec<String> = if own_lines {
            Field::ADDRESS
                .iter()
                .filter_map(|field| fixed(*field))
                .collect()
        } else {
            address::lines(&of, self.writes_town_last())
        };
        let last = address.iter().rev().find(|line| !line.trim().is_empty());
        let stands =
            last.is_some_and(|last| last.to_lowercase().ends_with(&country.to_lowercase()));
        if !country.is_empty() && !stands {
            address.push(country);
        }
        let place = fixed(Field::Place)
            .or_else(|| Some(of(Part::Place)).filter(|place| !place.is_empty()))
            .unwrap_or_else(|| address::town(&of));
        let cases = fixed(Field::Case).unwrap_or_else(|| of(Part::Case));
        let cases = cases
            .split([',', ';', ' ', '\n'])
            .filter(|id| !id.is_empty());
        let sender = Sender {
            name: fixed(Field::Name).unwrap_or_else(|| self.name(&of)),
            address,
            place,
        };
        Entry {
            sender: sender.cleaned(),
            words: fixed(Field::Words).unwrap_or_else(|| of(Part::Words)),
            lang: fixed(Field::Lang)
                .unwrap_or_else(|| of(Part::Lang))
                .to_lowercase(),
            cases: cases.map(str::to_owned).collect(),
        }
    }

    fn name(&self, of: &dyn Fn(Part) -> String) -> String {
        let whole = join(
            [of(Part::FullName), of(Part::Name)]
                .iter()
                .map(String::as_str)
                .take(2),
            "\n",
        );
        if let Some(first) = whole.lines().next() {
            return first.to_owned();
        }
        let parts: Vec<String> = self.name_order().iter().map(|part| of(*part)).collect();
        join(parts.iter().map(String::as_str), " ")
    }

    /// Russian and Kazakh lists write the family name first, with the patronymic last; others
    /// as the person is called.
    fn name_order(&self) -> [Part; 3] {
        let patronymic = self.parts.get(&Part::Middle).into_iter().flatten();
        let mut headings = patronymic.filter_map(|column| self.headings.get(*column));
        if headings.any(|heading| heading.chars().any(is_cyrillic)) {
            [Part::Last, Part::First, Part::Middle]
        } else {
            [Part::First, Part::Middle, Part::Last]
        }
    }

    /// Whether the list's language writes the postcode after the town.
    fn writes_town_last(&self) -> address::Order {
        let heading = |part: Part| {
            let column = self.parts.get(&part)?.first()?;
            Some(self.headings.get(*column)?.to_lowercase())
        };
        match heading(Part::Postcode) {
            Some(name) if name.contains("zip") => address::Order::American,
            Some(name) if name.chars().any(is_cyrillic) => address::Order::Cyrillic,
            _ => address::Order::European,
        }
    }
}

/// The fingerprint of a row of headings.
pub fn fingerprint<'a>(headings: impl IntoIterator<Item = &'a str>) -> String {
    let mut all = String::new();
    for heading in headings {
        all.push_str(&heading.trim().to_lowercase());
        all.push('\u{1f}');
    }
    format!("{:08x}", crc32fast::hash(all.as_bytes()))
}

/// The rows that may be a list's headings.
pub fn candidates(table: &Table) -> impl Iterator<Item = Row<'_>> {
    (0..table.len().min(MAX_ABOVE)).map(|index| table.row(index))
}

fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}')
}

fn same(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

/// What is not blank, joined.
fn join<'a>(parts: impl Iterator<Item = &'a str>, by: &str) -> String {
    let parts = parts.map(str::trim).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(by)
}

/// The columns of each part. “Name” beside “Vorname” is the family name, beside “Фамилия” the
/// given one.
fn parts(headings: &[String]) -> BTreeMap<Part, Vec<usize>> {
    let mut parts: BTreeMap<Part, Vec<usize>> = BTreeMap::new();
    for (column, heading) in headings.iter().enumerate() {
        let Some(part) = headings::part(heading) else {
            continue;
        };
        let columns = parts.entry(part).or_default();
        // Of several that are called alike, the first, except for what adds to an address.
        if columns.is_empty() || part == Part::Extra {
            columns.push(column);
        }
    }
    let meant = match (
        parts.contains_key(&Part::First),
        parts.contains_key(&Part::Last),
    ) {
        (true, false) => Some(Part::Last),
        (false, true) => Some(Part::First),
        _ => None,
    };
    if let Some(meant) = meant
        && let Some(columns) = parts.remove(&Part::Name)
    {
        parts.insert(meant, columns);
    }
    parts
}

fn no_headings(table: &Table, mapping: &Mapping) -> Problem {
    let row = table.row(0);
    let shown: Vec<&str> = row
        .cells()
        .filter(|cell| !cell.is_empty())
        .take(6)
        .collect();
    let message = format!(
        "{}:{}: no column has a name that is known: {}",
        table.name,
        row.line(),
        shown.join(", ")
    );
    let help = if mapping.is_empty() {
        "the first row tells what the columns are (Name, Street, Postcode, City, Country): put \
         such a row above the list, or say which column is what: --map name=COLUMN"
    } else {
        "--map FIELD=COLUMN takes the names of columns as the first row has them"
    };
    Problem::error(message).help(help)
}

#[cfg(test)]
mod tests;
