//! For whom no letter may go out: columns and marks that say that somebody died, left, or does not want it, or is
//! nobody but a company. The words stand in `assets/gone.toml`.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use jiff::civil::Date;
use serde::Deserialize;

use super::assign::Assigned;
use super::cells::{is_dash, is_placeholder, is_yes_no};
use super::headings::{HeadingPart, is_note, words};
use super::{Columns, Field};
use crate::batch::table::{Row, Table};
use crate::country::fold;
use crate::problem::RowProblem;

/// A year before which nobody died or left who is on a list: programs write it where there is no day.
const NO_YEAR: i16 = 1900;

/// The letters of a word that says it whatever follows in a status.
const SURE: usize = 7;

/// How much of a cell is told, in characters.
const MAX_TOLD: usize = 60;

/// What a column asks about the people of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    Died,
    /// Whether, or when, they left.
    Left,
    Active,
    Unwanted,
    Consent,
    /// Whether it is a company, …
    Company,
    /// … or a person, in their own words.
    Kind,
    /// What their company is called.
    Organisation,
    /// Its cells say what they are.
    Status,
    /// The same of many things, or a note.
    Tags,
    Note,
    /// How they are called.
    Name,
}

/// What a list says of somebody.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Gone {
    Died,
    Left,
    Unwanted,
    Company,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    headings: HashMap<String, Vec<String>>,
    values: HashMap<String, Vec<String>>,
    in_names: InNames,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct InNames {
    marks: Vec<String>,
    begins: Vec<String>,
    ends: Vec<String>,
    brackets: Vec<String>,
}

struct Known {
    headings: HashMap<String, Asked>,
    around: HashSet<String>,
    values: HashMap<String, Gone>,
    no: HashSet<String>,
    refused: HashSet<String>,
    behind: HashSet<String>,
    companies: HashSet<String>,
    of_addresses: HashSet<String>,
    firms: HashSet<String>,
    in_names: InNames,
}

static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    // A test reads it; without it nobody is taken for gone.
    let mut file: File =
        toml::from_str(include_str!("../../../assets/gone.toml")).unwrap_or_default();
    let set = |all: &mut HashMap<String, Vec<String>>, key: &str| {
        let listed = all.remove(key).unwrap_or_default();
        listed.iter().map(|word| key_of(word)).collect::<Vec<_>>()
    };
    let mut headings = HashMap::new();
    for (key, asked) in [
        ("died", Asked::Died),
        ("left", Asked::Left),
        ("active", Asked::Active),
        ("unwanted", Asked::Unwanted),
        ("consent", Asked::Consent),
        ("status", Asked::Status),
        ("tags", Asked::Tags),
        ("names", Asked::Name),
        ("company", Asked::Company),
        ("kind", Asked::Kind),
        ("organisation", Asked::Organisation),
    ] {
        for heading in set(&mut file.headings, key) {
            headings.entry(heading).or_insert(asked);
        }
    }
    let mut values = HashMap::new();
    for (key, gone) in [
        ("died", Gone::Died),
        ("left", Gone::Left),
        ("unwanted", Gone::Unwanted),
    ] {
        for value in set(&mut file.values, key) {
            values.entry(value).or_insert(gone);
        }
    }
    let companies: HashSet<String> = set(&mut file.values, "company").into_iter().collect();
    // “Verein”, “Ltd”.
    let firms = set(&mut file.values, "firms").into_iter();
    let firms = firms.chain(companies.iter().cloned()).collect();
    Known {
        headings,
        companies,
        firms,
        of_addresses: set(&mut file.values, "of_addresses").into_iter().collect(),
        around: set(&mut file.headings, "around").into_iter().collect(),
        values,
        no: set(&mut file.values, "no").into_iter().collect(),
        refused: set(&mut file.values, "refused").into_iter().collect(),
        behind: set(&mut file.values, "behind").into_iter().collect(),
        in_names: file.in_names,
    }
});

/// The letters of a heading or a value; of a mark alone the mark.
fn key_of(text: &str) -> String {
    let key = words(text).concat();
    if key.is_empty() {
        text.trim().to_owned()
    } else {
        key
    }
}

/// What a heading asks, if it is about this.
fn asked(heading: &str) -> Option<Asked> {
    let known = &*KNOWN;
    let of = |text: &str| {
        let found = known.headings.get(&key_of(text)).copied();
        found.or_else(|| {
            let rest = words(text).into_iter();
            let rest: Vec<String> = rest.filter(|word| !known.around.contains(word)).collect();
            known.headings.get(&rest.concat()).copied()
        })
    };
    let mut parts = heading.split(['/', '|', '\n', '(']);
    // A long question may be about anything.
    (heading.len() <= 80)
        .then(|| of(heading).or_else(|| parts.find_map(of)))
        .flatten()
        .or_else(|| is_note(heading).then_some(Asked::Note))
}

/// The columns that may say that somebody is gone, each with what it asks: those that are used as nothing else,
/// and of names as well those that are.
pub(super) fn columns_about(columns: &Columns, table: &Table) -> Vec<(usize, Asked)> {
    let about = |(column, assigned): (usize, &Assigned)| {
        let found = match assigned.part {
            _ if columns.fixed.contains_key(&column) => None,
            // Without headings, a cell may still say it.
            None if columns.heading_row.is_none() => Some(Asked::Tags),
            None | Some(HeadingPart::Ignored) => asked(&columns.headings[column]),
            Some(HeadingPart::Field(field)) if field.is_of_name() => Some(Asked::Name),
            Some(HeadingPart::FullName | HeadingPart::DisplayName) => Some(Asked::Name),
            Some(_) => None,
        };
        found.map(|found| (column, found))
    };
    let all = columns.assigned.iter().enumerate().filter_map(about);
    // Of a list's many columns few are about this, and of those many are empty.
    let is_filled = |column: usize| {
        (columns.first..table.len()).any(|row| !table.row(row).cell(column).is_empty())
    };
    // “Home” and “Business” are kinds of an address.
    let is_of_addresses = |column: usize| {
        let mut cells = (columns.first..table.len()).map(|row| table.row(row).cell(column));
        cells.any(|cell| KNOWN.of_addresses.contains(&key_of(cell)))
    };
    all.filter(|(column, _)| is_filled(*column))
        .filter(|(column, asked)| *asked != Asked::Kind || !is_of_addresses(*column))
        .collect()
}

/// The columns of what somebody's company or organisation is called.
pub(super) fn columns_of_organisations(headings: &[String]) -> Vec<usize> {
    let columns = headings.iter().enumerate();
    columns
        .filter(|(_, heading)| asked(heading) == Some(Asked::Organisation))
        .map(|(column, _)| column)
        .collect()
}

impl Columns {
    /// What a row says of why no letter may go out for its person of this name, on this day.
    pub(in crate::batch) fn gone(&self, row: Row<'_>, today: Date, name: &str) -> Vec<RowProblem> {
        let mut found: Vec<RowProblem> = Vec::new();
        for (column, asked) in &self.about_gone {
            let cell = row.cell(*column);
            if cell.is_empty() {
                continue;
            }
            let gone = match asked {
                Asked::Organisation => (is_called(name, cell) && !self.is_of_a_person(row, name))
                    .then_some(Gone::Company),
                // The kind of their employer.
                Asked::Kind if self.has_organisation(row, name) => None,
                asked => says(*asked, cell, today),
            };
            let Some(gone) = gone else {
                continue;
            };
            let (column, value) = (self.headings[*column].clone(), shortened(cell));
            found.push(match gone {
                Gone::Died => RowProblem::Died { column, value },
                Gone::Left => RowProblem::Left { column, value },
                Gone::Unwanted => RowProblem::Unwanted { column, value },
                Gone::Company => RowProblem::Company { column, value },
            });
        }
        // Once is enough.
        let is_company = |one: &RowProblem| matches!(one, RowProblem::Company { .. });
        let first = found.iter().position(is_company);
        let mut at = 0..;
        found.retain(|one| at.next() == first || !is_company(one));
        found
    }
}

impl Columns {
    /// Whether a row has a company or organisation that its name is not.
    fn has_organisation(&self, row: Row<'_>, name: &str) -> bool {
        self.organisations.iter().any(|column| {
            let cell = row.cell(*column);
            !cell.is_empty() && !is_dash(cell) && !is_called(name, cell)
        })
    }

    /// Whether a company is called like the person whose it is: “Ann Lee”, or with given and family name apart.
    fn is_of_a_person(&self, row: Row<'_>, name: &str) -> bool {
        let mut firsts = self
            .names
            .iter()
            .filter_map(|group| group.fields.get(&Field::First));
        let is_filled = |column: &usize| !row.cell(*column).is_empty();
        let words = words(name);
        let is_plain = |word: &&String| word.chars().count() > 1;
        firsts.any(|columns| columns.iter().any(is_filled))
            || (words.iter().filter(is_plain).count() == 2
                && !name.bytes().any(|byte| byte.is_ascii_digit())
                && !words.iter().any(|word| KNOWN.firms.contains(word)))
    }
}

/// Whether a name is this.
fn is_called(name: &str, cell: &str) -> bool {
    let is_near = name.len().abs_diff(cell.len()) <= 4;
    is_near && !name.is_empty() && (name == cell || fold(name) == fold(cell))
}

fn shortened(cell: &str) -> String {
    let one_line = cell.split_whitespace().collect::<Vec<_>>().join(" ");
    match one_line.char_indices().nth(MAX_TOLD) {
        Some((at, _)) => format!("{}…", one_line[..at].trim_end()),
        None => one_line,
    }
}

/// What a cell says in a column that asks this.
fn says(asked: Asked, cell: &str, today: Date) -> Option<Gone> {
    let known = &*KNOWN;
    if asked == Asked::Name {
        return is_of_dead(cell).then_some(Gone::Died);
    }
    if is_dash(cell) || is_placeholder(cell, false) {
        return None;
    }
    let is_no = || known.no.contains(&key_of(cell)) || is_no_day(cell);
    match asked {
        Asked::Died => (!is_no()).then_some(Gone::Died),
        Asked::Left => (!is_no() && !is_to_come(cell, today)).then_some(Gone::Left),
        Asked::Unwanted => (!is_no() && !is_to_come(cell, today)).then_some(Gone::Unwanted),
        Asked::Active => is_no().then_some(Gone::Left),
        Asked::Consent => {
            let key = key_of(cell);
            (known.no.contains(&key) || known.refused.contains(&key)).then_some(Gone::Unwanted)
        }
        Asked::Status => of_status(cell, today),
        Asked::Tags => of_status(cell, today).filter(|gone| *gone == Gone::Died),
        Asked::Company => (is_yes_no(cell) && !is_no()).then_some(Gone::Company),
        Asked::Kind => {
            let mut pieces = cell.split(['/', '(', ')']).map(key_of);
            let is_one = pieces.any(|piece| known.companies.contains(&piece));
            is_one.then_some(Gone::Company)
        }
        Asked::Note => is_note_of_death(cell).then_some(Gone::Died),
        Asked::Name | Asked::Organisation => None,
    }
}

/// “Décédé / Deceased”, “Ausgetreten zum 31.12.2023”, “lapsed (unpaid)”: and not “not deceased”.
fn of_status(cell: &str, today: Date) -> Option<Gone> {
    let known = &*KNOWN;
    let pieces = || {
        let pieces = cell.split(['/', ',', ';', '|', '(', ')', '\n']);
        pieces.flat_map(|piece| piece.split(" - ")).map(str::trim)
    };
    let lettered = |piece: &str| -> Vec<String> {
        let words = words(piece).into_iter();
        words
            .filter(|word| !word.bytes().all(|byte| byte.is_ascii_digit()))
            .collect()
    };
    if pieces().any(|piece| known.no.contains(&key_of(piece))) || is_to_come(cell, today) {
        return None;
    }
    pieces()
        .filter(|piece| !piece.is_empty())
        .find_map(|piece| {
            let words = lettered(piece);
            let whole = if words.is_empty() {
                key_of(piece)
            } else {
                words.concat()
            };
            let (first, rest) = words.split_first()?;
            let is_sure = first.len() >= SURE && !rest.iter().any(|word| known.no.contains(word));
            let begins = || known.values.get(first).filter(|_| is_sure);
            known.values.get(&whole).or_else(begins).copied()
        })
}

/// “DECEASED per daughter”, “verstorben 3/2023”, “† 2021”: and not “deceased husband”.
fn is_note_of_death(cell: &str) -> bool {
    let known = &*KNOWN;
    if cell.starts_with(['†', '✝']) {
        return true;
    }
    let first = cell.split([',', ';', '.', '\n', '(']).next();
    // What is said first; a note may be long.
    let first: String = first.unwrap_or_default().chars().take(MAX_TOLD).collect();
    let words = words(&first);
    let Some((first, rest)) = words.split_first() else {
        return false;
    };
    let follows = rest.first().is_none_or(|word| {
        word.bytes().all(|byte| byte.is_ascii_digit()) || known.behind.contains(word)
    });
    first.len() > 2 && known.values.get(first) == Some(&Gone::Died) && follows
}

/// Whether a name has a mark of the dead: “Robert Masson †”, “The late Miss E Cawley”, “Bo Lee (dec.)”.
fn is_of_dead(name: &str) -> bool {
    let known = &KNOWN.in_names;
    let has_mark = || known.marks.iter().any(|mark| name.contains(mark.as_str()));
    // Most names do not begin as any of them.
    let first = name.chars().next().and_then(|c| c.to_lowercase().next());
    let begins = |phrase: &String| {
        let head = || name.get(..phrase.len());
        phrase.chars().next() == first && head().is_some_and(|head| head.to_lowercase() == *phrase)
    };
    let in_brackets = |inside: &str| {
        let inside = inside.trim_start().to_lowercase();
        known.brackets.iter().any(|mark| {
            let rest = inside.strip_prefix(mark.as_str());
            rest.is_some_and(|rest| !rest.starts_with(char::is_alphabetic))
        })
    };
    ((!name.is_ascii() || name.contains('(')) && has_mark())
        || known.begins.iter().any(begins)
        || known.ends.iter().any(|end| name.ends_with(end.as_str()))
        || name.split(['(', '[']).skip(1).any(in_brackets)
}

/// A name without the marks of the dead, which are no part of it.
pub(super) fn without_marks(name: String) -> String {
    if name.is_ascii() && !name.contains("(+)") {
        return name;
    }
    let marks = &KNOWN.in_names.marks;
    if !marks.iter().any(|mark| name.contains(mark.as_str())) {
        return name;
    }
    let bare = marks
        .iter()
        .fold(name, |name, mark| name.replace(mark.as_str(), " "));
    let words: Vec<&str> = bare
        .split_whitespace()
        .filter(|word| !word.chars().all(|c| matches!(c, '(' | ')')))
        .collect();
    words.join(" ")
}

/// `00.00.0000`, `1900-01-01`: a program's day where there is none.
fn is_no_day(cell: &str) -> bool {
    let letters = cell.chars().any(char::is_alphabetic);
    let mut numbers = numbers(cell).peekable();
    !letters
        && numbers.peek().is_some()
        && (numbers.clone().all(|number| number == 0)
            || (numbers.clone().count() >= 3 && year(cell).is_some_and(|year| year <= NO_YEAR)))
}

fn numbers(cell: &str) -> impl Iterator<Item = i16> + Clone + '_ {
    let groups = cell.split(|c: char| !c.is_ascii_digit());
    groups.filter_map(|group| group.parse().ok())
}

/// The year of a day: `31.12.2022`, `2022-12-31`, `31.12.22`.
fn year(cell: &str) -> Option<i16> {
    let long = |group: &&str| group.len() == 4 && group.bytes().all(|byte| byte.is_ascii_digit());
    let mut groups = cell.split(|c: char| !c.is_ascii_digit());
    if let Some(year) = groups.find(long) {
        return year.parse().ok();
    }
    let short: Vec<i16> = numbers(cell).collect();
    match short[..] {
        [_, _, year] if year < 100 => Some(if year < 70 { 2000 + year } else { 1900 + year }),
        _ => None,
    }
}

/// Whether a cell has a day that is still to come, or may be: one in this year that is not understood.
fn is_to_come(cell: &str, today: Date) -> bool {
    let Some(year) = year(cell) else {
        return false;
    };
    if year != today.year() {
        return year > today.year();
    }
    let rest: Vec<i8> = numbers(cell)
        .filter(|number| *number <= 31)
        .filter_map(|number| i8::try_from(number).ok())
        .collect();
    let has_passed = |month: i8, day: i8| {
        let found = Date::new(year, month, day);
        found.is_ok_and(|found| found <= today)
    };
    match rest[..] {
        // A day before its month, or behind it.
        [a, b, ..] => !has_passed(b, a) && !has_passed(a, b),
        [month] => !has_passed(month, 1),
        [] => true,
    }
}

#[cfg(test)]
mod tests;
