//! What a row says of its sender.

use std::cell::RefCell;

use super::address::{Address, address, building};
use super::assign::Assigned;
use super::cells::{
    WORDS, is_beside_street, is_box, is_dash, is_date, is_error, is_placeholder, is_street,
    is_yes_no, letters,
};
use super::damage::{Damage, damage};
use super::headings::{self, HeadingPart, Scope, asks_where, label_scope};
use super::name::{self, Parts};
use super::remarks::is_for_the_office;
use super::supplement::{
    asks_for_name, is_further_line, is_odd_street, is_somebody, is_supplement, may_be_village,
    says_of_person,
};
use super::{Columns, Field, Group, RowEntry};
use crate::batch::table::{CellDoubt, Row};
use crate::campaign::Towns;
use crate::country::{Country, Folded, PARTING, fold};
use crate::letter::Sender;
use crate::problem::RowProblem;

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
    /// Names to be called by that are printed for a given one which is another.
    pub(super) called: Vec<String>,
    /// The same where they are not printed.
    pub(super) not_called: Vec<String>,
}

impl Columns {
    /// What a row says.
    pub fn entry(&self, row: Row<'_>) -> RowEntry {
        let reading = Reading {
            columns: self,
            row,
            doubts: RefCell::default(),
            noticed: RefCell::default(),
        };
        reading.entry().0
    }

    /// What of a row is told for the whole list.
    pub(super) fn noticed(&self, row: Row<'_>) -> Noticed {
        let reading = Reading {
            columns: self,
            row,
            doubts: RefCell::default(),
            noticed: RefCell::default(),
        };
        reading.entry().1
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
        let firsts = self
            .names
            .iter()
            .filter_map(|group| group.fields.get(&Field::First));
        let spare = firsts.filter(|columns| !self.are_joined(Field::First, columns));
        let filled = |column: &usize| {
            let cell = row.cell(*column);
            let heading = self.headings.get(*column)?;
            (!cell.is_empty() && !is_dash(cell)).then_some((heading.as_str(), cell))
        };
        spare
            .flat_map(|columns| {
                let mut cells: Vec<(&str, &str)> = columns.iter().filter_map(filled).collect();
                let used = cells.first().map(|(_, cell)| fold(cell));
                cells.retain(|(_, cell)| Some(fold(cell)) != used);
                cells
            })
            .collect()
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
    /// A column that says that somebody lives in this country, whatever is printed: one of countries, or
    /// one of which nothing is known.
    pub fn names_country(
        &self,
        row: Row<'_>,
        country: Country,
        towns: &Towns,
    ) -> Option<RowProblem> {
        let tells = |column: usize, assigned: &Assigned| {
            let cell = row.cell(column);
            // A code may be anything where nothing says that it is a country's, and a note is none.
            let is_name = || {
                cell.chars().filter(|c| c.is_alphabetic()).count() > 3
                    && cell.split_whitespace().count() <= MAX_WORDS
                    && !cell.bytes().any(|byte| byte.is_ascii_digit())
            };
            let is_meant = || match Country::recognise(cell) {
                Some(found) => found == country,
                None => country.is_meant_by(cell),
            };
            let heading = self.headings.get(column).map_or("", String::as_str);
            let is_town = || {
                let mut parts = cell.split(PARTING);
                parts.any(|part| towns.has(country, &Folded::of(part).words().collect::<String>()))
            };
            // “050000 Almaty, Kazakhstan”.
            let ends_so = || {
                let last = cell.rsplit_once(',').map(|(_, last)| last);
                let found = last.and_then(Country::recognise);
                found == Some(country) && cell.split_whitespace().count() <= 2 * MAX_WORDS
            };
            let part = assigned.part;
            let is_of_countries = part == Some(HeadingPart::Field(Field::Country))
                || part == Some(HeadingPart::CountryCode);
            !cell.is_empty()
                && cell.len() <= MAX_COUNTRY
                && if is_of_countries {
                    is_meant()
                } else if assigned.unused.is_unknown() && asks_where(heading) {
                    is_meant() || ends_so() || is_town()
                } else {
                    (assigned.unused.is_unknown() || is_of_remarks(*assigned, heading))
                        && ((is_name() && is_meant()) || ends_so())
                }
        };
        let mut columns = self.assigned.iter().enumerate();
        let (column, _) = columns.find(|(column, assigned)| tells(*column, assigned))?;
        Some(RowProblem::NotUsed {
            column: self.headings.get(column).cloned().unwrap_or_default(),
            value: row.cell(column).to_owned(),
        })
    }
}

impl Columns {
    /// A column of which nothing is known and that has one of these towns of the country, in a row that says no
    /// country.
    pub fn names_town(&self, row: Row<'_>, country: Country, towns: &Towns) -> Option<RowProblem> {
        if !self.country(row).is_empty() {
            return None;
        }
        let mut columns = self.assigned.iter().enumerate();
        let (column, _) = columns.find(|(column, assigned)| {
            let cell = row.cell(*column);
            let is_short = (4..=MAX_COUNTRY).contains(&cell.len())
                && !cell.starts_with(char::is_lowercase)
                && !cell.bytes().any(|byte| byte.is_ascii_digit())
                && cell.split_whitespace().count() <= 3;
            (assigned.unused.is_unknown() || is_of_remarks(**assigned, self.heading(*column)))
                && matches!(assigned.part, None | Some(HeadingPart::Ignored))
                && is_short
                && towns.has(country, &Folded::of(cell).words().collect::<String>())
        })?;
        Some(RowProblem::NotUsed {
            column: self.heading(column).to_owned(),
            value: row.cell(column).to_owned(),
        })
    }

    fn heading(&self, column: usize) -> &str {
        self.headings.get(column).map_or("", String::as_str)
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
        let name = self.name();
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
        let heading = || {
            self.columns
                .headings
                .get(column)
                .cloned()
                .unwrap_or_default()
        };
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
            self.doubt(RowProblem::NotAPart {
                column: heading(),
                value: value(),
            });
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

    /// A cell of given names that may be printed; what does not look like one is told.
    fn name_or_told(&self, column: usize, is_name: impl Fn(&str) -> bool) -> String {
        let text = self.text(column, Field::First);
        if text.is_empty() || is_name(&text) {
            return text;
        }
        self.doubt(RowProblem::NotUsed {
            column: self.heading(column).to_owned(),
            value: text,
        });
        String::new()
    }

    /// The name of a street with what stands before it, or behind, in a column of its own: “Calle”, “Road”.
    fn street_of_two(&self, columns: &[usize]) -> Option<String> {
        let is_type = |column: &usize| self.columns.is_part(*column, HeadingPart::StreetType);
        let kind_at = columns.iter().position(is_type)?;
        let kind = self.text(columns[kind_at], Field::Street);
        let names = columns.iter().filter(|column| !is_type(column));
        let names: Vec<String> = names
            .map(|column| self.text(*column, Field::Street))
            .filter(|text| !text.is_empty())
            .collect();
        let name = names.join(" ");
        if kind.is_empty() {
            return Some(name);
        }
        let street = joined_street(&kind, &name, kind_at > 0);
        if street.is_none() {
            self.doubt(RowProblem::NotUsed {
                column: self.heading(columns[kind_at]).to_owned(),
                value: kind,
            });
        }
        Some(street.unwrap_or(name))
    }

    /// Whether this is no part of an address in a column of such beside the street.
    fn is_odd(&self, text: &str, column: usize, field: Field) -> bool {
        match field {
            Field::Street | Field::Address | Field::Address1 => {
                return is_odd_street(text, !self.has_number());
            }
            Field::CareOf => return !is_somebody(text, self.heading(column)),
            Field::Building if is_answer(text) => return false,
            // Whoever chose a column by hand has looked at it.
            Field::Extra | Field::Flat | Field::Building
                if self.columns.fixed.contains_key(&column) =>
            {
                return false;
            }
            Field::Extra | Field::Flat | Field::Building => {}
            _ => return false,
        }
        let is_named = || asks_for_name(self.heading(column)) && is_supplement(text, true);
        if is_supplement(text, false) || is_named() {
            return false;
        }
        let is_village = field == Field::Extra
            && is_further_line(self.heading(column))
            && self.is_alone_beside_street(column)
            && may_be_village(text);
        if is_village {
            self.noticed.borrow_mut().villages.push(text.to_owned());
        }
        !is_village
    }

    /// Whether the row has a street with its number, and no other line beside it than this column's.
    fn is_alone_beside_street(&self, column: usize) -> bool {
        let cells = |fields: &'static [Field]| {
            let groups = self.columns.groups.iter();
            let columns = groups
                .flat_map(move |group| fields.iter().filter_map(|field| group.fields.get(field)));
            let columns = columns.flatten().filter(move |other| **other != column);
            columns
                .map(|other| self.row.cell(*other))
                .filter(|cell| !cell.is_empty())
        };
        let streets = &[Field::Street, Field::Address, Field::Address1];
        let mut streets = cells(streets);
        let has_house = cells(&[Field::House]).next().is_some();
        streets.any(|cell| has_house || (is_street(cell) && !is_beside_street(cell)))
            && cells(&[Field::Extra]).next().is_none()
            && cells(&Field::LINES[1..]).next().is_none()
            && cells(&[Field::Town]).next().is_some()
    }

    /// Whether the row has the number of a house, or a box, in a column of its own.
    fn has_number(&self) -> bool {
        let fields = [Field::House, Field::PoBox, Field::Flat];
        let groups = self.columns.groups.iter();
        let columns =
            groups.flat_map(|group| fields.iter().filter_map(|field| group.fields.get(field)));
        columns
            .flatten()
            .any(|column| !self.row.cell(*column).is_empty())
    }

    /// Tells which of the lines below the street are no parts of an address.
    fn told_odd(&self, group: &Group, odd: &[String]) {
        for cell in odd {
            let lines = Field::LINES
                .iter()
                .filter_map(|field| group.fields.get(field));
            let mut columns = lines.flatten();
            let Some(column) = columns.find(|column| self.row.cell(**column) == cell) else {
                continue;
            };
            if self.columns.fixed.contains_key(column) {
                continue;
            }
            let (column, value) = (self.heading(*column).to_owned(), cell.clone());
            let known = RowProblem::InAddress {
                column: column.clone(),
                value: value.clone(),
            };
            if !self.doubts.borrow().contains(&known) {
                self.doubt(RowProblem::NotAPart { column, value });
            }
        }
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
                    self.doubt(RowProblem::NotUsed {
                        column: self.heading(*column).to_owned(),
                        value: text,
                    });
                    return String::new();
                }
                building(self.heading(*column), &text).unwrap_or_else(|| {
                    self.doubt(RowProblem::NotAPart {
                        column: self.heading(*column).to_owned(),
                        value: text.clone(),
                    });
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
                self.doubt(RowProblem::NotUsed {
                    column: self.heading(*column).to_owned(),
                    value: value.to_owned(),
                });
            }
        }
    }

    fn other(&self, field: Field) -> String {
        let columns = self.columns.others.get(&field).into_iter().flatten();
        let texts = columns.map(|column| self.text(*column, field));
        let texts: Vec<String> = texts.filter(|text| !text.is_empty()).collect();
        texts.join(" ")
    }

    fn name(&self) -> String {
        let mut best = String::new();
        let mut typed_in = 0;
        for group in &self.columns.names {
            let one = |field: Field| self.texts(group, field).join(" ");
            let last = one(Field::Last);
            let titles = self.texts(group, Field::Title);
            let is_family = !last.is_empty() && one(Field::First).is_empty();
            let mut parts = Parts {
                title: name::title(&titles, is_family),
                first: one(Field::First),
                middle: one(Field::Middle),
                prefix: one(Field::Prefix),
                last,
                suffix: one(Field::Suffix),
            };
            let columns = group.fields.get(&Field::Name).cloned().unwrap_or_default();
            let whole = if parts.is_whole() {
                String::new()
            } else {
                self.whole_name(&columns)
            };
            let name = if whole.is_empty() {
                // A whole name may have come into the column of the given ones.
                if parts.last.is_empty() {
                    let mut doubts = self.doubts.borrow_mut();
                    parts.first = name::whole(&parts.first, false, &mut doubts);
                }
                let alone =
                    parts.first.is_empty() && parts.last.is_empty() && parts.middle.is_empty();
                if alone {
                    String::new()
                } else {
                    self.two_names(group, &parts);
                    parts.join(self.family_first(group))
                }
            } else {
                whole
            };
            if !name.is_empty() {
                let all = group.fields.values().flatten();
                typed_in = all.copied().next().unwrap_or(0);
                best = name;
                break;
            }
        }
        if best.is_empty() {
            let display = self.columns.display.iter();
            let mut found = display.map(|column| (*column, self.whole_name(&[*column])));
            if let Some((column, name)) = found.find(|(_, name)| !name.is_empty()) {
                (typed_in, best) = (column, name);
            }
        }
        let heading = self
            .columns
            .headings
            .get(typed_in)
            .map_or("", String::as_str);
        self.called_otherwise(&best);
        name::checked(best, heading, &mut self.doubts.borrow_mut())
    }

    /// Tells a name to be called by that the name which is printed does not have.
    fn called_otherwise(&self, name: &str) {
        let printed: Vec<String> = name.split_whitespace().map(fold).collect();
        for column in &self.columns.called {
            let cell = self.row.cell(*column).trim();
            let is_said = |word: &str| printed.contains(&fold(word));
            let is_none = is_dash(cell) || is_answer(cell) || is_placeholder(cell, true);
            if is_none || cell.split_whitespace().all(is_said) || name.is_empty() {
                continue;
            }
            // “Known as” is a form of the given name, mostly.
            let meaning = headings::meaning(self.heading(*column));
            if meaning.parts.contains(&HeadingPart::Nickname)
                && cell.split_whitespace().count() == 1
            {
                self.noticed.borrow_mut().not_called.push(cell.to_owned());
            } else {
                self.doubt(RowProblem::TwoNames {
                    typed: cell.to_owned(),
                    name: name.to_owned(),
                });
            }
        }
    }

    /// Tells where nobody knows which of two names somebody signs with: “Juan” beside “Juan Pérez”, a name to be
    /// called by that is no form of the given one.
    fn two_names(&self, group: &Group, parts: &Parts) {
        let columns = group.fields.get(&Field::First).into_iter().flatten();
        let is_called = |column: &usize| self.columns.is_part(*column, HeadingPart::Called);
        let (called, given): (Vec<usize>, Vec<usize>) = columns.copied().partition(is_called);
        let first = |columns: &[usize]| {
            let mut cells = columns.iter().map(|column| self.row.cell(*column));
            cells
                .find(|cell| !cell.is_empty() && !is_dash(cell))
                .map(str::to_owned)
        };
        if parts.is_said_twice() {
            self.doubt(RowProblem::TwoNames {
                typed: parts.first.clone(),
                name: parts.last.clone(),
            });
        } else if let Some((typed, name)) = first(&called).zip(first(&given)) {
            let (called, given) = (fold(&typed), fold(&name));
            let is_alike = called.chars().take(2).eq(given.chars().take(2));
            // “Alex Lee” beside “Alexandra” and “Lee”.
            let last = fold(&parts.last);
            let words = |text: &str| text.split_whitespace().count();
            let is_whole = (!last.is_empty() && called.contains(&last))
                || (words(&typed) > 1 && words(&typed) > words(&name));
            if is_whole || says_of_person(&typed) {
                self.doubt(RowProblem::TwoNames { typed, name });
            } else if !is_alike && !given.contains(&called) {
                self.noticed.borrow_mut().called.push(typed);
            }
        }
    }

    fn whole_name(&self, columns: &[usize]) -> String {
        let texts: Vec<(usize, String)> = columns
            .iter()
            .map(|column| (*column, self.text(*column, Field::Name)))
            .filter(|(_, text)| !text.is_empty())
            .collect();
        let by_hand = columns
            .iter()
            .any(|column| self.columns.fixed.contains_key(column));
        match &texts[..] {
            [] => String::new(),
            [(column, text)] => {
                let surname_first = self.columns.surname_first.contains(column);
                name::whole(text, surname_first, &mut self.doubts.borrow_mut())
            }
            // Columns joined by hand; of others the first.
            [(_, first), ..] if !by_hand => {
                name::whole(first, false, &mut self.doubts.borrow_mut())
            }
            _ => {
                let texts: Vec<&str> = texts.iter().map(|(_, text)| text.as_str()).collect();
                texts.join(" ")
            }
        }
    }

    /// Russian and Kazakh lists write the family name first, with the patronymic last; others as
    /// the person is called.
    fn family_first(&self, group: &Group) -> bool {
        let patronymic = group.fields.get(&Field::Middle).into_iter().flatten();
        let mut headings = patronymic.filter_map(|column| self.columns.headings.get(*column));
        headings.any(|heading| heading.chars().any(|c| matches!(c, '\u{400}'..='\u{52f}')))
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
            let heading = column.and_then(|column| self.columns.headings.get(*column));
            self.doubt(RowProblem::NotHome {
                column: heading.cloned().unwrap_or_default(),
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
            if cell.is_empty() || is_dash(cell) || is_placeholder(cell, false) {
                continue;
            }
            if !stands_in(cell, &sender.address) {
                self.doubt(RowProblem::NotUsed {
                    column: self.heading(column).to_owned(),
                    value: cell.to_owned(),
                });
            }
        }
    }
}

/// A street of its kind and its name; `None` where the kind is none, or the name has another. `is_behind` says
/// that the kind stands behind the name in the list.
fn joined_street(kind: &str, name: &str, is_behind: bool) -> Option<String> {
    const ENGLISH: &[&str] = &[
        "street", "st", "road", "rd", "lane", "ln", "drive", "dr", "close", "crescent", "terrace",
        "row", "walk", "hill", "way", "mews", "grove", "gardens",
    ];
    const ALSO_ENGLISH: &[&str] = &[
        "avenue",
        "ave",
        "place",
        "pl",
        "square",
        "court",
        "boulevard",
        "blvd",
        "parade",
        "quay",
    ];
    const HUNGARIAN: &[&str] = &[
        "utca",
        "u",
        "út",
        "útja",
        "tér",
        "tere",
        "körút",
        "krt",
        "köz",
        "sor",
        "sétány",
        "fasor",
        "rakpart",
        "dűlő",
        "lépcső",
        "sugárút",
        "utcája",
    ];
    let bare = |word: &str| word.trim_end_matches('.').to_lowercase();
    let is_kind = |word: &str| {
        WORDS.streets.contains(word)
            || ENGLISH.contains(&word)
            || HUNGARIAN.contains(&word)
            || ALSO_ENGLISH.contains(&word)
    };
    let (word, of_name) = (bare(kind), fold(name));
    if name.is_empty() {
        // “Apdo. de correos 210”.
        return (is_box(kind) || is_street(kind)).then(|| kind.to_owned());
    }
    // “Calle Sol 4” says it already, and so does “Avda. América” beside “AV”.
    let first = name.split_whitespace().next().map(bare).unwrap_or_default();
    let alike = is_kind(&first) && first.chars().next() == word.chars().next();
    let mut words = name.split_whitespace().map(fold);
    if alike || words.any(|one| one == fold(kind)) || of_name.starts_with(&fold(kind)) {
        return Some(name.to_owned());
    }
    if !is_kind(&word) || is_kind(&first) || first.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let is_english = ENGLISH.contains(&word.as_str()) || HUNGARIAN.contains(&word.as_str());
    if is_english || (is_behind && ALSO_ENGLISH.contains(&word.as_str())) {
        Some(format!("{name} {kind}"))
    } else {
        Some(format!("{kind} {name}"))
    }
}

/// `ja`, and not the letter of a house.
fn is_answer(text: &str) -> bool {
    text.chars().count() > 1 && text.chars().all(char::is_alphabetic) && is_yes_no(text)
}

/// `Č. o.`, `Orientační číslo`: the second of two numbers of a house.
fn is_second_number(heading: &str) -> bool {
    let words = super::headings::words(heading);
    words == ["c", "o"]
        || words == ["c", "or"]
        || words.iter().any(|word| word.starts_with("orienta"))
}

/// Whether a cell says nothing that is not in these lines; a number may be another's there.
fn stands_in(cell: &str, lines: &[String]) -> bool {
    let folded = fold(cell);
    let is_number = folded.bytes().all(|byte| byte.is_ascii_digit());
    folded.is_empty() || (!is_number && fold(&lines.join(" ")).contains(&folded))
}

/// Whether a column that is not used holds remarks, as “Status” and “Comment” do: they may say where somebody lives.
fn is_of_remarks(assigned: Assigned, heading: &str) -> bool {
    const STATES: &[&str] = &["status", "statut", "статус"];
    let mut words = headings::words(heading).into_iter();
    matches!(assigned.part, None | Some(HeadingPart::Ignored))
        && (headings::is_note(heading) || words.any(|word| STATES.contains(&word.as_str())))
}

/// Where a county is no part of an address, beside its state.
const WITHOUT_COUNTIES: &[&str] = &["US", "CA", "AU"];

/// In bytes: longer than a cell that only names a country.
const MAX_COUNTRY: usize = 80;

/// More words than a country's name has, where nothing else says that it is one.
const MAX_WORDS: usize = 4;

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
