//! Which column is what: headings and values together.
//!
//! Each heading says what its column may be ([`headings`]); what the values do not look like is
//! taken off ([`Profile`]). Columns that may be one thing only choose first, then the others, and at
//! last columns whose heading is not known, where their values show it beyond doubt.

use std::collections::{BTreeMap, BTreeSet};

use super::cells::is_year;
use super::field::Field;
use super::headings::{self, HeadingPart, Meaning, Scope};
use super::name::is_initials;
use super::supplement::{asks_for_name, is_supplement};
use super::values::Profile;
use crate::batch::table::Table;

/// What a column is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Assigned {
    pub(super) part: Option<HeadingPart>,
    pub(super) scope: Scope,
    pub(super) surname_first: bool,
    /// Whether its values say so and not its heading.
    pub(super) by_values: bool,
    /// What it may be where it is not used.
    pub(super) unused: Unused,
}

/// What a column may be that is not used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Unused {
    /// What its heading says, which no letter needs.
    #[default]
    Known,
    /// Anything: nothing is known of it.
    Unknown,
    /// A part of the address, by what stands in it.
    LooksLikeAddress,
    /// A second column of a part of the address.
    Second,
}

impl Unused {
    /// Whether it may be a part of the address.
    pub(super) fn is_suspicious(self) -> bool {
        matches!(self, Self::LooksLikeAddress | Self::Second)
    }

    /// Whether its heading says nothing.
    pub(super) fn is_unknown(self) -> bool {
        matches!(self, Self::Unknown | Self::LooksLikeAddress)
    }
}

#[expect(
    clippy::struct_excessive_bools,
    reason = "what headings say, each by itself"
)]
pub(super) struct Column<'a> {
    meaning: Meaning,
    /// What its heading says of names, whatever its values.
    name: Option<HeadingPart>,
    pub(super) profile: Profile<'a>,
    /// Whether the list shows it, and nobody said by hand what it is.
    free: bool,
    /// Whether the heading said something.
    known: bool,
    /// Whether it said that the column holds countries.
    countries: bool,
    /// Whether it said that something is counted there.
    counts: bool,
    /// Whether it said what is used only beside others.
    spare: bool,
    /// Whether it said that it is a part of a house, and its cells do not look so.
    odd: bool,
    /// Whether it said that it is the name of whom to speak to, or of one of several people.
    weak: bool,
}

/// What each column is, `first` being the first row below the headings: the list's first, where it has
/// none. Columns of `fixed` are decided by hand already.
pub(super) fn assign(
    table: &Table,
    headings: &[String],
    first: usize,
    fixed: &BTreeMap<usize, Field>,
) -> Vec<Assigned> {
    let headings: Vec<&str> = headings.iter().map(String::as_str).collect();
    let columns: Vec<Column<'_>> = headings::bare(&headings)
        .into_iter()
        .enumerate()
        .map(|(index, heading)| {
            let profile = Profile::of(table, first, index);
            let mut meaning = headings::meaning(heading);
            let known = !meaning.parts.is_empty();
            let name = meaning.parts.iter().find(|part| is_name(**part)).copied();
            let countries = meaning.parts.contains(&HeadingPart::Field(Field::Country));
            let spare = known && meaning.parts.iter().all(|part| part.is_spare());
            let of_house = [Field::Building, Field::Flat].map(HeadingPart::Field);
            let of_house = meaning.parts.iter().any(|part| of_house.contains(part));
            meaning
                .parts
                .retain(|part| fits(*part, meaning.scope, &profile, heading));
            by_values_of(&mut meaning, &profile);
            let unfit = meaning.parts.is_empty();
            let odd = of_house && unfit && profile.filled > 0;
            let known = (known && !(spare && unfit)) || headings::is_note(heading);
            Column {
                meaning,
                name,
                profile,
                free: !fixed.contains_key(&index) && !table.hidden_columns.contains(&index),
                known,
                countries,
                spare,
                odd,
                weak: headings::is_weak_name(heading),
                counts: headings::is_count(heading),
            }
        })
        .collect();
    let mut all = Assignment {
        assigned: vec![Assigned::default(); columns.len()],
        columns,
        by_hand: fixed
            .iter()
            .map(|(index, field)| (*field, *index))
            .collect(),
    };
    all.weak_names();
    all.sure();
    all.ambiguous();
    all.spare_names();
    all.names();
    all.street_types();
    all.house_numbers();
    if first == 0 {
        all.without_headings();
    }
    all.by_values();
    all.suspicious();
    all.assigned
}

fn is_name(part: HeadingPart) -> bool {
    let names = [Field::Name, Field::First, Field::Last];
    part == HeadingPart::FullName || names.iter().any(|name| part == HeadingPart::Field(*name))
}

/// Whether a column of these values may be this part.
fn fits(part: HeadingPart, scope: Scope, profile: &Profile<'_>, heading: &str) -> bool {
    let nonsense = |percent| {
        let worst = profile.yes_no.max(profile.emails);
        profile.are(worst, percent) || profile.are(profile.yes_no + profile.emails, percent)
    };
    // A serial number counts as a number, and 1 and 0 as an answer too.
    let others = (profile.numbers + profile.yes_no + profile.emails).min(profile.filled);
    match part {
        HeadingPart::FullName
        | HeadingPart::DisplayName
        | HeadingPart::Called
        | HeadingPart::Field(Field::Name) => !profile.are(others, 50) || profile.filled == 1,
        // Their headings can be nothing else: a few cells that are none are each row's own.
        HeadingPart::Field(Field::First | Field::Last) | HeadingPart::SecondLast => {
            !profile.are(others, 90) || profile.filled == 1
        }
        // A “Kontakt” may be an address, and a “Resident” answers where.
        HeadingPart::Resident | HeadingPart::Contact => {
            (!profile.are(others, 50) || profile.filled == 1)
                && !profile.are(profile.streets + profile.beside, 30)
                && !profile.are_countries()
        }
        HeadingPart::Initials => {
            !profile.repeats() && profile.are_like(|cell| is_initials(cell), 80)
        }
        // “NO” is Norway, and “SI” Slovenia.
        HeadingPart::Field(Field::Country) if is_abroad(heading) => profile.are_countries(),
        HeadingPart::Field(Field::Country) => {
            profile.are_countries() || (!nonsense(50) && !profile.are(profile.dates, 50))
        }
        HeadingPart::Field(Field::Address | Field::Street | Field::TownLine) => !nonsense(50),
        HeadingPart::Field(Field::Town | Field::District) => {
            !nonsense(50) && !profile.are(profile.numbers, 60)
        }
        HeadingPart::Field(Field::Postcode) => {
            profile.filled == 0 || profile.are(profile.with_digits, 30) || profile.filled < 3
        }
        HeadingPart::Field(Field::House) => !nonsense(60) || profile.are(profile.numbers, 60),
        // “Niveau”, “Piano”, “Block” have other meanings.
        HeadingPart::Field(Field::Building | Field::Flat) => {
            let names = asks_for_name(heading);
            profile.filled == 0
                || profile.are_like(|cell| !is_year(cell) && is_supplement(cell, names), 50)
        }
        // “č. o.” is the second number of a house.
        HeadingPart::Field(Field::CareOf) => !profile.are(profile.numbers, 60),
        // “St” may be a street.
        HeadingPart::Field(Field::Region) => {
            let is_code = |cell: &&str| {
                (2..=3).contains(&cell.len()) && cell.bytes().all(|b| b.is_ascii_uppercase())
            };
            // … and the state of a membership.
            let is_short = headings::words(heading) == ["st"];
            !profile.are(profile.streets, 50)
                && (!is_short || profile.filled == 0 || profile.are_like(is_code, 60))
        }
        HeadingPart::StreetType => !nonsense(50) && !profile.are(profile.with_digits, 50),
        HeadingPart::Side => {
            let is_side = |cell: &&str| cell.chars().count() <= 6 && is_supplement(cell, false);
            profile.filled == 0 || profile.are_like(is_side, 50)
        }
        HeadingPart::Field(Field::Lang) => !profile.are(profile.numbers, 50),
        HeadingPart::Field(Field::Case) => !profile.are(profile.with_digits, 50),
        // Only a group of numbered addresses has labels.
        HeadingPart::Label => matches!(scope, Scope::Numbered(_)),
        _ => true,
    }
}

/// “Abroad” may ask for the country, or whether, or since when.
fn is_abroad(heading: &str) -> bool {
    const ABROAD: &[&str] = &[
        "abroad",
        "ausland",
        "etranger",
        "extranjero",
        "estero",
        "buitenland",
        "zagranica",
        "zahranici",
        "kulfold",
        "utland",
        "utlandet",
        "udland",
        "yurt",
    ];
    headings::words(heading)
        .iter()
        .any(|word| ABROAD.contains(&word.as_str()))
}

/// Of several things that a heading may mean, those that the values tell come first.
fn by_values_of(meaning: &mut Meaning, profile: &Profile<'_>) {
    let country = HeadingPart::Field(Field::Country);
    let region = HeadingPart::Field(Field::Region);
    let has = |meaning: &Meaning, part: HeadingPart| meaning.parts.contains(&part);
    if has(meaning, country) && has(meaning, region) {
        let out = if profile.filled == 0 || profile.are_countries() {
            region
        } else {
            country
        };
        meaning.parts.retain(|part| *part != out);
    }
    let postcode = HeadingPart::Field(Field::Postcode);
    if meaning.parts.len() > 1 && has(meaning, postcode) && !profile.are(profile.postcodes, 50) {
        meaning.parts.retain(|part| *part != postcode);
    }
}

pub(super) struct Assignment<'a> {
    pub(super) columns: Vec<Column<'a>>,
    assigned: Vec<Assigned>,
    /// What somebody said where to find.
    pub(super) by_hand: BTreeMap<Field, usize>,
}

impl Assignment<'_> {
    fn take(&mut self, index: usize, part: HeadingPart) {
        let meaning = &self.columns[index].meaning;
        self.assigned[index] = Assigned {
            part: Some(part),
            scope: meaning.scope,
            surname_first: meaning.surname_first,
            ..Assigned::default()
        };
    }

    fn is_taken(&self, part: HeadingPart, scope: Scope) -> bool {
        if let HeadingPart::Field(field) = part
            && field.repeats()
        {
            return false;
        }
        let mut others = self.assigned.iter();
        others.any(|other| other.part == Some(part) && other.scope == scope)
    }

    pub(super) fn has(&self, field: Field, scope: Scope) -> bool {
        self.position(field, scope).is_some()
    }

    pub(super) fn position(&self, field: Field, scope: Scope) -> Option<usize> {
        let part = Some(HeadingPart::Field(field));
        let mut all = self.assigned.iter();
        all.position(|other| other.part == part && other.scope == scope)
    }

    fn sure(&mut self) {
        for index in 0..self.columns.len() {
            let column = &self.columns[index];
            if let (true, [part]) = (column.free, &column.meaning.parts[..])
                && *part != HeadingPart::Number
                && !part.is_spare_name()
                && !self.is_taken(*part, column.meaning.scope)
            {
                let part = *part;
                self.take(index, part);
            }
        }
    }

    fn ambiguous(&mut self) {
        for index in 0..self.columns.len() {
            let column = &self.columns[index];
            if !column.free || column.meaning.parts.len() < 2 {
                continue;
            }
            let scope = column.meaning.scope;
            let mut parts = column.meaning.parts.iter();
            let free = parts.find(|part| {
                let waits = **part == HeadingPart::Number || part.is_spare_name();
                !waits && !self.is_taken(**part, scope)
            });
            if let Some(part) = free.copied() {
                self.take(index, part);
            }
        }
    }

    /// “Contact first name”, “Adult 1 first name”: no name where the list has those of the people who sign.
    fn weak_names(&mut self) {
        let is_sure = |column: &Column<'_>| {
            let mut parts = column.meaning.parts.iter();
            let profile = &column.profile;
            column.free
                && !column.weak
                && parts.any(|part| {
                    is_name(*part)
                        && (*part != HeadingPart::Field(Field::Name)
                            || profile.are(profile.names, 60))
                })
        };
        // Whole names below “Child”: nobody knows who signs.
        let may_be_another = |column: &Column<'_>| {
            let profile = &column.profile;
            column.free
                && !column.weak
                && column.meaning.parts.is_empty()
                && profile.is_full(60)
                && profile.are(profile.names, 60)
        };
        let has_another = self.columns.iter().any(|column| column.weak)
            && self.columns.iter().any(may_be_another);
        if has_another || self.columns.iter().any(is_sure) {
            for column in self.columns.iter_mut().filter(|column| column.weak) {
                column.meaning.parts.retain(|part| !is_name(*part));
                column.name = None;
            }
        }
    }

    /// The kind of a street (“Calle”) is not used where no column has streets.
    fn street_types(&mut self) {
        for index in 0..self.columns.len() {
            let scope = self.assigned[index].scope;
            let mut streets = Field::STREETS.iter();
            if self.assigned[index].part == Some(HeadingPart::StreetType)
                && !streets.any(|field| self.has(*field, scope))
            {
                self.assigned[index] = Assigned::default();
            }
        }
    }

    fn is_street_type(&self, index: usize) -> bool {
        let assigned = self.assigned.get(index);
        assigned.is_some_and(|one| one.part == Some(HeadingPart::StreetType))
    }

    fn has_name(&self) -> bool {
        let mut parts = self.assigned.iter().filter_map(|assigned| assigned.part);
        parts.any(|part| is_name(part) || part == HeadingPart::DisplayName)
    }

    /// What somebody is called and their initials are given names beside a family name. Alone, a name
    /// to be called by is the name, and so is whom to speak to, unless a column of which nothing is known may
    /// have the people who sign.
    fn spare_names(&mut self) {
        let spare = |columns: &[Column<'_>], index: usize| {
            let column = columns.get(index).filter(|column| column.free)?;
            let mut parts = column.meaning.parts.iter();
            parts.find(|part| part.is_spare_name()).copied()
        };
        for index in 0..self.columns.len() {
            let Some(part) = spare(&self.columns, index) else {
                continue;
            };
            let scope = self.columns[index].meaning.scope;
            let is_family = |column: usize| {
                let profile = &self.columns[column].profile;
                !profile.are(profile.names, 50)
            };
            let name = self.position(Field::Name, scope);
            // “Name” is the given name beside “Surname”, and a whole name needs no other.
            let has_family = match (name, self.has(Field::Last, scope)) {
                (None, is_family) => is_family && !self.is_taken(HeadingPart::FullName, scope),
                (Some(_), true) => false,
                (Some(name), false) => is_family(name),
            };
            // Whoever keeps the list may write their own there.
            let first = self.position(Field::First, scope);
            let of_clerk = part == HeadingPart::Initials
                && first.is_some_and(|first| {
                    let firsts = &self.columns[first].profile;
                    !self.columns[index].profile.begins_as(firsts)
                });
            if !matches!(part, HeadingPart::Contact | HeadingPart::Resident)
                && !of_clerk
                && self.assigned[index].part.is_none()
                && has_family
                && !self.is_taken(part, scope)
            {
                self.take(index, part);
            }
        }
        let by_hand = self.by_hand.keys().any(|field| field.is_of_name());
        if by_hand || self.has_name() {
            return;
        }
        let first_of = |wanted: HeadingPart| {
            let mut all = 0..self.columns.len();
            all.find(|index| spare(&self.columns, *index) == Some(wanted))
        };
        let are_people = |index: usize| {
            let profile = &self.columns[index].profile;
            profile.are(profile.names, 60)
        };
        // “Ada” below “Pupil”: words, and no part of an address.
        let may_be_people = |index: usize| {
            let profile = &self.columns[index].profile;
            let others = profile.with_digits + profile.yes_no + profile.beside + profile.streets;
            profile.are(profile.short_texts, 60)
                && profile.are(profile.capitals, 60)
                && !profile.are(others, 30)
                && !profile.are_countries()
        };
        let resident = first_of(HeadingPart::Resident);
        let found = match resident.filter(|index| are_people(*index)) {
            // “Tenant” beside “Daughter”: nobody knows who signs.
            Some(index) if !self.unknown().any(are_people) && !self.has_others(index) => {
                Some(index)
            }
            Some(_) => None,
            None if self.unknown().any(are_people) => None,
            _ => resident.or_else(|| {
                // “Preferred name” beside “Contact” may be mostly empty.
                let called = first_of(HeadingPart::Called);
                let is_full = |index: &usize| self.columns[*index].profile.is_full(60);
                match first_of(HeadingPart::Contact) {
                    Some(contact) => called
                        .filter(is_full)
                        .or(Some(contact).filter(|_| !self.unknown().any(may_be_people))),
                    None => called,
                }
            }),
        };
        if let Some(index) = found {
            self.take(index, HeadingPart::FullName);
        }
    }

    /// Whether there are people in a further column that is not used, as “Owner” beside “Resident”.
    fn has_others(&self, resident: usize) -> bool {
        let mut columns = self.columns.iter().zip(&self.assigned).enumerate();
        columns.any(|(index, (column, assigned))| {
            let profile = &column.profile;
            let is_contact = column.meaning.parts.contains(&HeadingPart::Contact);
            index != resident
                && column.free
                && !is_contact
                && matches!(assigned.part, None | Some(HeadingPart::Ignored))
                && profile.are(profile.names, 60)
        })
    }

    /// Where no column looks like names, what is called so is taken: each row then tells that it
    /// has none.
    fn names(&mut self) {
        let is_named = |assigned: &Assigned| assigned.part.is_some_and(is_name);
        if self.assigned.iter().any(is_named) {
            return;
        }
        let columns = self.columns.iter().zip(&self.assigned);
        let free = |(column, assigned): (&Column<'_>, &Assigned)| {
            column.free && column.name.is_some() && assigned.part.is_none()
        };
        let found = columns.map(free).position(|is| is);
        if let Some(index) = found
            && let Some(part) = self.columns[index].name
        {
            self.take(index, part);
        }
    }

    /// `Nr.` is the house number only beside streets that have none, if its values look so.
    fn house_numbers(&mut self) {
        for index in 0..self.columns.len() {
            let column = &self.columns[index];
            let scope = column.meaning.scope;
            if !column.free
                || !column.meaning.parts.contains(&HeadingPart::Number)
                || self.assigned[index].part.is_some()
                || self.has(Field::House, scope)
            {
                continue;
            }
            let Some(street) = Field::STREETS
                .iter()
                .find_map(|field| self.position(*field, scope))
            else {
                continue;
            };
            let profile = &column.profile;
            // The kind of a street may stand between.
            let behind = street + 1 + usize::from(self.is_street_type(street + 1));
            let before = index + 1 + usize::from(self.is_street_type(index + 1));
            let after = index == behind;
            let from_one = profile.from_one && profile.filled > 2;
            // Beside the kind of a street, a number is its house's.
            let with_kind = self.is_street_type(street + 1)
                || street
                    .checked_sub(1)
                    .is_some_and(|at| self.is_street_type(at));
            let counts = profile.serial && (!(after || with_kind) || from_one);
            let streets = &self.columns[street].profile;
            let bare = streets.filled > 0 && !streets.are(streets.with_digits, 70);
            let beside = after || before == street;
            let is_house = beside
                && bare
                && profile.are(profile.houses, 60)
                && !profile.are(profile.postcodes, 60);
            if is_house && !counts {
                self.take(index, HeadingPart::Field(Field::House));
            } else if is_house && !from_one {
                // “4” and “5” may count the people as well: each row tells it.
                self.columns[index].odd = true;
            }
        }
    }

    /// Columns whose heading is not known, where the address lacks what their values look like.
    fn by_values(&mut self) {
        let scopes: BTreeSet<Scope> = self
            .assigned
            .iter()
            .filter(|assigned| matches!(assigned.part, Some(HeadingPart::Field(field)) if field.is_of_address() && field != Field::Country))
            .map(|assigned| assigned.scope)
            .collect();
        // In an export with several addresses nothing is guessed.
        if scopes.iter().any(|scope| *scope != Scope::None) {
            return;
        }
        let range = self.range();
        let near = |index: usize| {
            range
                .as_ref()
                .is_some_and(|range| index + 1 >= range.0 && index <= range.1 + 1)
        };
        let has = |field: Field| self.has(field, Scope::None);
        let lacks_street = ![Field::Street, Field::Address, Field::Address1, Field::PoBox]
            .into_iter()
            .any(has);
        if lacks_street {
            let found: Vec<usize> = self
                .unknown()
                .filter(|index| {
                    let profile = &self.columns[*index].profile;
                    near(*index) && profile.are(profile.streets, 60)
                })
                .collect();
            if let [index] = found[..] {
                // Without a town beside it, the whole address stands there.
                let places = [Field::Town, Field::TownLine, Field::Postcode];
                let has_place = places.into_iter().any(|field| self.has(field, Scope::None));
                self.guess(
                    index,
                    if has_place {
                        Field::Street
                    } else {
                        Field::Address
                    },
                );
            }
        }
        self.guess_house();
        let town = self.position(Field::Town, Scope::None);
        if let (Some(town), false, false) = (
            town,
            self.has(Field::Postcode, Scope::None),
            self.has(Field::TownLine, Scope::None),
        ) {
            let found: Vec<usize> = self
                .unknown()
                .filter(|index| {
                    let profile = &self.columns[*index].profile;
                    index.abs_diff(town) == 1
                        && !(profile.serial && profile.filled > 2)
                        && profile.are(profile.postcodes, 80)
                })
                .collect();
            if let [index] = found[..] {
                self.guess(index, Field::Postcode);
            }
        }
    }

    /// A column of numbers right behind streets that have none.
    fn guess_house(&mut self) {
        let street = Field::STREETS
            .iter()
            .find_map(|field| self.position(*field, Scope::None));
        let (Some(street), false) = (street, self.has(Field::House, Scope::None)) else {
            return;
        };
        let streets = &self.columns[street].profile;
        let bare = streets.filled > 0 && !streets.are(streets.with_digits, 30);
        let found = self.unknown().find(|index| {
            let profile = &self.columns[*index].profile;
            let counts = profile.from_one && profile.serial && profile.filled > 2;
            let number = profile.are(profile.houses, 90) && !profile.are(profile.postcodes, 30);
            let counted = counts || self.columns[*index].counts;
            *index == street + 1 && bare && number && !counted && profile.dates == 0
        });
        if let Some(index) = found {
            self.guess(index, Field::House);
        }
    }

    pub(super) fn guess(&mut self, index: usize, field: Field) {
        self.take(index, HeadingPart::Field(field));
        self.assigned[index].by_values = true;
    }

    /// Columns that nothing is known of.
    pub(super) fn unknown(&self) -> impl Iterator<Item = usize> {
        let columns = self.columns.iter().zip(&self.assigned).enumerate();
        columns
            .filter(|(_, (column, assigned))| {
                column.free && !column.known && assigned.part.is_none()
            })
            .map(|(index, _)| index)
            .collect::<Vec<_>>()
            .into_iter()
    }

    /// From the first column of the name or the address to the last.
    fn range(&self) -> Option<(usize, usize)> {
        let used = |assigned: &Assigned| match assigned.part {
            Some(HeadingPart::Field(field)) => field.is_of_address() || field.is_of_name(),
            Some(HeadingPart::FullName) => true,
            _ => false,
        };
        Some((
            self.assigned.iter().position(used)?,
            self.assigned.iter().rposition(used)?,
        ))
    }

    fn is_address(&self, index: usize) -> bool {
        match self.assigned.get(index).and_then(|assigned| assigned.part) {
            Some(HeadingPart::Field(field)) => field.is_of_address(),
            Some(
                HeadingPart::CountryCode
                | HeadingPart::County
                | HeadingPart::StreetType
                | HeadingPart::Side,
            ) => true,
            _ => false,
        }
    }

    /// What is not used and looks like a part of the address, by its values or by its place.
    fn suspicious(&mut self) {
        for index in 0..self.columns.len() {
            let column = &self.columns[index];
            if !column.free || self.assigned[index].part.is_some() {
                continue;
            }
            let profile = &column.profile;
            let looks = profile.are(profile.streets + profile.beside, 50);
            let between = index > 0 && self.is_address(index - 1) && self.is_address(index + 1);
            let text = profile.are(profile.short_texts, 60) && !profile.are(profile.yes_no, 50);
            // The number of a flat, under a heading that nobody knows.
            let counts = profile.serial && profile.from_one && profile.filled > 2;
            let counted = column.counts && profile.are(profile.houses, 60);
            let number = profile.are(profile.houses, 60)
                && profile.dates == 0
                && !counts
                && !profile.are(profile.yes_no, 50);
            // By their names: “lb” and “de” may be anything.
            let countries = profile.are(profile.long_words, 50) && profile.are_countries();
            // A second column of the same part, whose values the first may lack.
            let second = column
                .meaning
                .parts
                .iter()
                .any(|part| matches!(part, HeadingPart::Field(field) if field.is_of_address()))
                && text;
            self.assigned[index].unused = if column.odd {
                Unused::LooksLikeAddress
            } else if column.spare {
                // “Resident: Kazakhstan” and “Occupant: Flat 3” are told.
                let of_address = [
                    HeadingPart::AddressLine,
                    HeadingPart::StreetType,
                    HeadingPart::Side,
                ];
                let mut parts = column.meaning.parts.iter();
                let is_line = parts.any(|part| of_address.contains(part));
                if looks || countries || (between && text && is_line) {
                    Unused::LooksLikeAddress
                } else {
                    Unused::Unknown
                }
            } else if column.known {
                if second {
                    Unused::Second
                } else if column.countries {
                    // Answers for the most part, and yet some may live there.
                    Unused::Unknown
                } else {
                    Unused::Known
                }
            } else if looks || countries || (between && !counted && (text || number)) {
                Unused::LooksLikeAddress
            } else {
                Unused::Unknown
            };
        }
    }
}
