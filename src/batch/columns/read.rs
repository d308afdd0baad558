//! What a row says of its sender.

mod residence;
mod signer;
mod street;

use std::cell::RefCell;

use super::address::{Address, address, building};
use super::cells::{WORDS, is_answer, is_dash, is_date, is_error, is_placeholder, letters};
use super::damage::{Damage, damage};
use super::gone::without_marks;
use super::headings::{HeadingPart, Scope, label_scope};
use super::name;
use super::remarks::is_for_the_office;
use super::{Columns, Field, Group, RowEntry};
use crate::batch::table::{CellDoubt, Row};
use crate::country::{Country, fold, has_words};
use crate::letter::Sender;
use crate::problem::RowProblem;
use street::is_second_number;

/// A row with what is doubtful about its cells, as far as they were looked at.
struct Reading<'a> {
    columns: &'a Columns,
    row: Row<'a>,
    doubts: RefCell<Vec<RowProblem>>,
    noticed: RefCell<Noticed>,
}

/// What is told once for a whole list.
#[derive(Default)]
pub(super) struct Noticed {
    /// Lines that are printed as villages.
    pub(super) villages: Vec<String>,
    /// Names that people are called by, printed instead of a given name unlike them.
    pub(super) called: Vec<String>,
    /// The same where they are not printed.
    pub(super) not_called: Vec<String>,
}

impl Columns {
    /// What a row says.
    pub fn entry(&self, row: Row<'_>) -> RowEntry {
        self.read(row).0
    }

    /// The same, and what of it is told for the whole list.
    pub(super) fn read(&self, row: Row<'_>) -> (RowEntry, Noticed) {
        Reading::of(self, row).entry()
    }

    /// Whether the list has a column of this, which is of the whole row.
    pub fn has(&self, field: Field) -> bool {
        !self.columns_of(field).is_empty()
    }

    /// The columns of this, which is of the whole row.
    pub(in crate::batch) fn columns_of(&self, field: Field) -> &[usize] {
        self.others.get(&field).map_or(&[], Vec::as_slice)
    }

    fn is_part(&self, column: usize, part: HeadingPart) -> bool {
        let assigned = self.assigned.get(column);
        assigned.is_some_and(|one| one.part == Some(part))
    }

    /// The given names of a row that are not printed, each with its column: “Alexandra” beside “Alex”, as she
    /// is called.
    pub fn names_not_used<'a>(&'a self, row: Row<'a>) -> Vec<(&'a str, &'a str)> {
        let filled = |column: &usize| {
            let cell = row.cell(*column);
            (!cell.is_empty() && !is_dash(cell)).then_some((self.heading(*column), cell))
        };
        self.spare_firsts()
            .flat_map(|columns| {
                let mut cells: Vec<(&str, &str)> = columns.iter().filter_map(filled).collect();
                let used = cells.first().map(|(_, cell)| fold(cell));
                cells.retain(|(_, cell)| Some(fold(cell)) != used);
                cells
            })
            .collect()
    }

    /// How long, in bytes, all is that a row says of its name and address.
    pub(in crate::batch) fn length_of_sender(&self, row: Row<'_>) -> usize {
        let fields = self.groups.iter().chain(&self.names);
        let columns = fields.flat_map(|group| group.fields.values().flatten());
        columns.map(|column| row.cell(*column).len()).sum()
    }

    /// The country that a row says, if the list has a column for it.
    pub fn country(&self, row: Row<'_>) -> String {
        let group = self.groups.first();
        let columns = group.and_then(|group| group.fields.get(&Field::Country));
        let cells = columns
            .into_iter()
            .flatten()
            .map(|column| row.cell(*column));
        cells
            .filter(|cell| !cell.is_empty())
            .map(str::to_owned)
            .next()
            .unwrap_or_default()
    }
}

impl Columns {
    fn heading(&self, column: usize) -> &str {
        self.headings.get(column).map_or("", String::as_str)
    }

    /// That a value of this column is not printed.
    fn not_used(&self, column: usize, value: impl Into<String>) -> RowProblem {
        RowProblem::NotUsed {
            column: self.heading(column).to_owned(),
            value: value.into(),
        }
    }

    /// That a value of this column does not look like a part of an address.
    fn not_a_part(&self, column: usize, value: impl Into<String>) -> RowProblem {
        RowProblem::NotAPart {
            column: self.heading(column).to_owned(),
            value: value.into(),
        }
    }

    /// The columns of given names of which the first that is filled is printed.
    pub(super) fn spare_firsts(&self) -> impl Iterator<Item = &[usize]> {
        let groups = self.names.iter();
        let firsts = groups.filter_map(|group| group.fields.get(&Field::First));
        firsts
            .filter(|columns| !self.are_joined(Field::First, columns))
            .map(Vec::as_slice)
    }
}

impl<'a> Reading<'a> {
    fn of(columns: &'a Columns, row: Row<'a>) -> Self {
        Self {
            columns,
            row,
            doubts: RefCell::default(),
            noticed: RefCell::default(),
        }
    }
}

impl Reading<'_> {
    fn entry(self) -> (RowEntry, Noticed) {
        if let Some(doubt) = nobody(self.columns, self.row) {
            let entry = RowEntry {
                doubts: vec![doubt],
                ..RowEntry::default()
            };
            return (entry, Noticed::default());
        }
        let name = without_marks(self.name());
        let found = self.address();
        let place = self.other(Field::Place);
        let mut sender = Sender {
            name,
            place: if place.is_empty() { found.town } else { place },
            address: found.lines,
        };
        sender = sender.cleaned();
        self.not_used(&sender);
        let entry = RowEntry {
            words: self.other(Field::Words),
            lang: self.other(Field::Lang),
            case: self.other(Field::Case),
            wants: self.other(Field::Wants),
            doubts: self.doubts.into_inner(),
            sender,
        };
        (entry, self.noticed.into_inner())
    }

    fn doubt(&self, doubt: RowProblem) {
        let mut doubts = self.doubts.borrow_mut();
        if !doubts.contains(&doubt) {
            doubts.push(doubt);
        }
    }

    /// The text of a cell as it may be printed.
    fn text(&self, column: usize, field: Field) -> String {
        let cell = self.row.cell(column);
        if cell.is_empty() {
            return String::new();
        }
        let heading = || self.heading(column).to_owned();
        let value = || cell.to_owned();
        let of_address = field.is_of_address();
        match self.row.doubt(column) {
            Some(CellDoubt::Error) => {
                self.doubt(RowProblem::FormulaError {
                    column: heading(),
                    value: value(),
                });
                return String::new();
            }
            Some(CellDoubt::Date) if field != Field::Words => {
                self.doubt(RowProblem::Date {
                    column: heading(),
                    value: value(),
                });
            }
            Some(CellDoubt::NotAsShown) => {
                self.doubt(RowProblem::NotAsShown {
                    column: heading(),
                    value: value(),
                });
            }
            Some(CellDoubt::Struck) => {
                self.doubt(RowProblem::Struck {
                    column: heading(),
                    value: value(),
                });
            }
            Some(CellDoubt::Letters) => {
                self.doubt(RowProblem::EncodingLost {
                    column: heading(),
                    value: value(),
                });
            }
            _ => {}
        }
        if field != Field::Words && is_dash(cell) {
            return String::new();
        }
        if is_error(cell) {
            self.doubt(RowProblem::FormulaError {
                column: heading(),
                value: value(),
            });
            return String::new();
        }
        let short = matches!(
            field,
            Field::Region
                | Field::Country
                | Field::House
                | Field::Addition
                | Field::Flat
                | Field::First
                | Field::Middle
                | Field::Last
                | Field::Suffix
                | Field::Title
                | Field::Prefix
        );
        // A whole name is looked at as a whole.
        if field != Field::Name && is_placeholder(cell, short) {
            self.doubt(RowProblem::Placeholder {
                column: heading(),
                value: value(),
            });
            return String::new();
        }
        let mut text = value();
        // “'05401” is how exports keep the zero of a number.
        if of_address && text.strip_prefix('\'').is_some_and(begins_with_digit) {
            text.remove(0);
        }
        if let Some(found) = damage(&text) {
            let (column, value) = (heading(), value());
            self.doubt(match found {
                Damage::Meant(meant) => {
                    text.clone_from(&meant);
                    RowProblem::Encoding {
                        column,
                        value,
                        meant,
                    }
                }
                Damage::Lost => RowProblem::EncodingLost { column, value },
            });
        }
        let dated = matches!(
            field,
            Field::House | Field::Addition | Field::Flat | Field::Building | Field::Postcode
        );
        // The number of a day, as a spreadsheet counts them from 1900.
        let day = field == Field::House
            && text
                .parse()
                .is_ok_and(|number| (40_000..50_000).contains(&number));
        if dated && (is_date(&text) || day) {
            self.doubt(RowProblem::Date {
                column: heading(),
                value: value(),
            });
        }
        if of_address && is_for_the_office(&text, field) {
            self.doubt(RowProblem::InAddress {
                column: heading(),
                value: value(),
            });
        } else if self.is_odd(&text, column, field) {
            self.doubt(self.columns.not_a_part(column, cell));
        }
        // Google puts several into one cell.
        let may_be_several = of_address && text.contains(':');
        if may_be_several && let Some((first, _)) = text.split_once(" ::: ") {
            self.doubt(RowProblem::Several {
                column: heading(),
                value: value(),
            });
            return first.trim().to_owned();
        }
        text
    }

    fn texts(&self, group: &Group, field: Field) -> Vec<String> {
        let columns = group.fields.get(&field).into_iter().flatten();
        if field == Field::Street
            && let Some(street) = group
                .fields
                .get(&field)
                .and_then(|all| self.street_of_two(all))
        {
            return Some(street)
                .filter(|street| !street.is_empty())
                .into_iter()
                .collect();
        }
        let texts = columns.map(|column| match field {
            // A heading that somebody chose by hand may be any word.
            Field::Building if !self.columns.fixed.contains_key(column) => {
                let text = self.text(*column, field);
                if is_answer(&text) {
                    self.doubt(self.columns.not_used(*column, text));
                    return String::new();
                }
                building(self.heading(*column), &text).unwrap_or_else(|| {
                    self.doubt(self.columns.not_a_part(*column, text.clone()));
                    text
                })
            }
            // “sì” answers whether they are called otherwise, and “left message” is no name.
            Field::First if self.columns.is_part(*column, HeadingPart::Called) => {
                self.name_or_told(*column, |text| !is_answer(text) && name::is_call_name(text))
            }
            Field::First if self.columns.is_part(*column, HeadingPart::Initials) => {
                self.name_or_told(*column, name::is_initials)
            }
            // “735/12”: the number of the house in its street.
            Field::Addition if is_second_number(self.heading(*column)) => {
                let text = self.text(*column, field);
                if text.is_empty() {
                    text
                } else {
                    format!("/{text}")
                }
            }
            _ => self.text(*column, field),
        });
        let mut texts: Vec<String> = texts.filter(|text| !text.trim().is_empty()).collect();
        // A village that is its own post town.
        if field == Field::Town && texts.is_empty() && self.columns.has_post_town {
            return self.texts(group, Field::District);
        }
        // The name of a country, or its code; the state, or the county; a given name, or initials.
        let joined = |columns: &Vec<usize>| self.columns.are_joined(field, columns);
        let is_alternative = matches!(field, Field::Region | Field::First)
            && !group.fields.get(&field).is_some_and(joined);
        if field == Field::Country || is_alternative {
            texts.truncate(1);
        }
        texts
    }

    fn heading(&self, column: usize) -> &str {
        self.columns.heading(column)
    }

    /// A county beside the state or province that is printed: told, but where nobody writes one.
    fn not_printed(&self, group: &Group, address: &Address) {
        let columns = group
            .fields
            .get(&Field::Region)
            .map_or(&[][..], Vec::as_slice);
        if columns.len() < 2 || self.columns.are_joined(Field::Region, columns) {
            return;
        }
        let country = self.texts(group, Field::Country);
        let country = country
            .first()
            .and_then(|country| Country::recognise(country));
        // “NY 12207” is enough to know where.
        let of_states = || {
            let code = self.texts(group, Field::Postcode).concat();
            let state = self.texts(group, Field::Region).concat();
            let american = Country::from_code("US").filter(|us| us.is_postcode(&code));
            american.filter(|_| state.len() == 2 && state.bytes().all(|b| b.is_ascii_uppercase()))
        };
        let country = country.or_else(of_states);
        let is_written = |country: Country| {
            country.writes_region() && !WITHOUT_COUNTIES.contains(&country.code())
        };
        if !country.is_none_or(is_written) {
            return;
        }
        let filled = columns
            .iter()
            .filter(|column| !self.text(**column, Field::Region).is_empty());
        for column in filled.skip(1) {
            let value = self.row.cell(*column);
            if !stands_in(value, &address.lines) {
                self.doubt(self.columns.not_used(*column, value));
            }
        }
    }

    fn other(&self, field: Field) -> String {
        let columns = self.columns.others.get(&field).into_iter().flatten();
        let texts = columns.map(|column| self.text(*column, field));
        let texts: Vec<String> = texts.filter(|text| !text.is_empty()).collect();
        texts.join(" ")
    }

    /// The address of the home, or of whatever kind the row has.
    fn address(&self) -> Address {
        let mut ranked: Vec<(u8, &Group)> = self
            .columns
            .groups
            .iter()
            .filter(|group| self.is_filled(group))
            .map(|group| (self.rank(group), group))
            .collect();
        ranked.sort_by_key(|(rank, _)| *rank);
        let Some((rank, group)) = ranked.first() else {
            return Address::default();
        };
        let of = |field: Field| self.texts(group, field);
        let mut doubts = Vec::new();
        let found = address(&of, &mut doubts);
        for doubt in doubts {
            self.doubt(doubt);
        }
        if let Some(found) = &found {
            self.not_printed(group, found);
            self.told_odd(group, &found.odd);
            // Whoever chose a column by hand has looked at it.
            let fixed = || self.columns.fixed.keys();
            let is_by_hand = |cell: &String| fixed().any(|at| self.row.cell(*at) == cell);
            let villages = found.village.clone().filter(|cell| !is_by_hand(cell));
            self.noticed.borrow_mut().villages.extend(villages);
        }
        if *rank >= SPARE && found.is_some() {
            let fields = group
                .fields
                .iter()
                .filter(|(field, _)| **field != Field::Country);
            let mut columns = fields.flat_map(|(_, columns)| columns);
            let column = columns.find(|column| !self.row.cell(**column).is_empty());
            let heading = column.map_or("", |column| self.heading(*column));
            self.doubt(RowProblem::NotHome {
                column: heading.to_owned(),
            });
        }
        found.unwrap_or_default()
    }

    fn is_filled(&self, group: &Group) -> bool {
        let fields = group
            .fields
            .iter()
            .filter(|(field, _)| !matches!(field, Field::Country | Field::Region));
        let mut cells = fields
            .flat_map(|(_, columns)| columns)
            .map(|column| self.row.cell(*column));
        cells.any(|cell| !cell.is_empty() && !is_dash(cell))
    }

    /// Which address of a row is taken: home before others, work last.
    fn rank(&self, group: &Group) -> u8 {
        let of = |scope: Scope| match scope {
            Scope::Home => 0,
            Scope::Main => 1,
            Scope::Mailing => 2,
            Scope::None => 3,
            Scope::Billing | Scope::Numbered(_) => 4,
            Scope::Shipping => SPARE,
            Scope::Other => SPARE + 1,
            Scope::Work => SPARE + 2,
        };
        let label = group.label.map(|column| self.row.cell(column));
        match label.and_then(label_scope) {
            Some(scope) => of(scope),
            None => of(group.scope),
        }
    }

    /// What looks like a part of the address in columns that are not used.
    fn not_used(&self, sender: &Sender) {
        let assigned = self.columns.assigned.iter().enumerate();
        let suspicious = assigned.filter(|(column, assigned)| {
            assigned.unused.is_suspicious() && !self.columns.fixed.contains_key(column)
        });
        for (column, _) in suspicious {
            let cell = self.row.cell(column);
            // “NC” is North Carolina, and French for nothing.
            let is_code = cell.len() == 2 && cell.bytes().all(|byte| byte.is_ascii_uppercase());
            if cell.is_empty() || is_dash(cell) || is_placeholder(cell, is_code) {
                continue;
            }
            if !stands_in(cell, &sender.address) {
                self.doubt(self.columns.not_used(column, cell));
            }
        }
    }
}

/// Whether a cell says nothing that is not in these lines; a number may be another's there.
fn stands_in(cell: &str, lines: &[String]) -> bool {
    let folded = fold(cell);
    let is_number = folded.bytes().all(|byte| byte.is_ascii_digit());
    // “NC” is not in “88 Quince Lane”: whole words.
    folded.is_empty() || (!is_number && has_words(cell, &lines.join(" ")))
}

fn begins_with_digit(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
}

/// Where a county is no part of an address, beside its state.
const WITHOUT_COUNTIES: &[&str] = &["US", "CA", "AU"];

/// From this rank on, an address is not the home's.
const SPARE: u8 = 5;

/// A total, or the headings once more.
pub(super) fn nobody(columns: &Columns, row: Row<'_>) -> Option<RowProblem> {
    let mut cells = row.cells().filter(|cell| !cell.is_empty());
    let first = cells.next()?;
    let lettered = |cell: &str| cell.chars().any(char::is_alphabetic);
    // A running number may stand before.
    let first = if lettered(first) {
        first
    } else {
        cells.next().unwrap_or(first)
    };
    if first.len() < 60 && lettered(first) && !cells.any(lettered) {
        let words = letters(first);
        let said = words.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
        if WORDS.totals.contains(said) {
            return Some(RowProblem::Total);
        }
    }
    columns.heading_row?;
    let pairs = columns.headings.iter().enumerate();
    let mut filled = pairs.filter(|(_, heading)| !heading.is_empty()).peekable();
    let alike =
        filled.peek().is_some() && filled.all(|(column, heading)| row.cell(column) == heading);
    alike.then_some(RowProblem::Headings)
}
