//! The street, with the kind of street in a column of its own, and whether what stands beside it is a part of an
//! address.

use super::super::cells::{WORDS, is_answer, is_beside_street, is_box, is_street};
use super::super::headings::{self, HeadingPart};
use super::super::supplement::{
    asks_for_name, is_further_line, is_odd_street, is_somebody, is_supplement, may_be_village,
};
use super::super::{Field, Group};
use super::Reading;
use crate::country::fold;
use crate::problem::RowProblem;

impl Reading<'_> {
    /// The name of a street with what stands before it, or behind, in a column of its own: “Calle”, “Road”.
    pub(super) fn street_of_two(&self, columns: &[usize]) -> Option<String> {
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
            self.doubt(self.columns.not_used(columns[kind_at], kind));
        }
        Some(street.unwrap_or(name))
    }

    /// Whether this is no part of an address in a column of such beside the street.
    pub(super) fn is_odd(&self, text: &str, column: usize, field: Field) -> bool {
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
        let beside = |fields: &'static [Field]| {
            let cells = self.filled(fields);
            cells.filter_map(move |(other, cell)| (other != column).then_some(cell))
        };
        let has_house = beside(&[Field::House]).next().is_some();
        beside(Field::STREETS).any(|cell| has_house || (is_street(cell) && !is_beside_street(cell)))
            && beside(&[Field::Extra]).next().is_none()
            && beside(&Field::LINES[1..]).next().is_none()
            && beside(&[Field::Town]).next().is_some()
    }

    /// Whether the row has the number of a house, or a box, in a column of its own.
    fn has_number(&self) -> bool {
        let fields = &[Field::House, Field::PoBox, Field::Flat];
        self.filled(fields).next().is_some()
    }

    /// The cells of these fields that are not empty, of all addresses, each with its column.
    fn filled(&self, fields: &'static [Field]) -> impl Iterator<Item = (usize, &str)> {
        let groups = self.columns.groups.iter();
        let columns =
            groups.flat_map(move |group| fields.iter().filter_map(|field| group.fields.get(field)));
        let cells = columns
            .flatten()
            .map(|column| (*column, self.row.cell(*column)));
        cells.filter(|(_, cell)| !cell.is_empty())
    }

    /// Tells which of the lines below the street are no parts of an address.
    pub(super) fn told_odd(&self, group: &Group, odd: &[String]) {
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
            let known = RowProblem::InAddress {
                column: self.heading(*column).to_owned(),
                value: cell.clone(),
            };
            if !self.doubts.borrow().contains(&known) {
                self.doubt(self.columns.not_a_part(*column, cell.clone()));
            }
        }
    }
}

/// A street of its kind and its name; `None` where the kind is none, or the name has another. `is_behind` says
/// that the kind stands behind the name in the list.
fn joined_street(kind: &str, name: &str, is_behind: bool) -> Option<String> {
    /// English and Hungarian.
    const BEHIND: &[&str] = &[
        "street",
        "st",
        "road",
        "rd",
        "lane",
        "ln",
        "drive",
        "dr",
        "close",
        "crescent",
        "terrace",
        "row",
        "walk",
        "hill",
        "way",
        "mews",
        "grove",
        "gardens",
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
    /// English, and those of languages that write them before.
    const EITHER: &[&str] = &[
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
    let bare = |word: &str| word.trim_end_matches('.').to_lowercase();
    let is_kind = |word: &str| {
        WORDS.streets.contains(word) || BEHIND.contains(&word) || EITHER.contains(&word)
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
    if BEHIND.contains(&word.as_str()) || (is_behind && EITHER.contains(&word.as_str())) {
        Some(format!("{name} {kind}"))
    } else {
        Some(format!("{kind} {name}"))
    }
}

/// `Č. o.`, `Orientační číslo`: the second of two numbers of a house.
pub(super) fn is_second_number(heading: &str) -> bool {
    let words = headings::words(heading);
    words == ["c", "o"]
        || words == ["c", "or"]
        || words.iter().any(|word| word.starts_with("orienta"))
}
