//! What a letter takes from a row, and how columns are named for it by hand.

use std::collections::BTreeMap;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::problem::{ListProblem, Problem};

/// A table of fields: each with its name for `--map`, in the order in which a window shows them.
macro_rules! fields {
    ($($(#[$doc:meta])* $variant:ident $name:literal)*) => {
        /// What a letter takes from a row, by the names that `--map` takes.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Field {
            $($(#[$doc])* #[serde(rename = $name)] $variant,)*
        }

        impl Field {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The name that `--map` takes.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }
        }
    };
}

fields! {
    /// The whole name.
    Name "name"
    /// A title before the name; an academic one is printed.
    Title "title"
    /// The given name.
    First "first"
    /// Middle names, or the patronymic.
    Middle "middle"
    /// What stands before a family name and belongs to it: van der.
    Prefix "prefix"
    /// The family name.
    Last "last"
    /// What follows the name: Jr.
    Suffix "suffix"
    /// Whom somebody lives with: c/o.
    CareOf "care-of"
    /// A line beside the street: Adresszusatz, complément d'adresse.
    Extra "extra"
    /// A building, staircase or floor.
    Building "building"
    /// The street, with or without the house number.
    Street "street"
    /// The house number.
    House "house"
    /// What follows a house number: bis, II.
    Addition "addition"
    /// The flat.
    Flat "flat"
    /// A post office box.
    PoBox "po-box"
    /// The postcode.
    Postcode "postcode"
    /// The last digits of a postcode, in a column of their own.
    PostcodeSuffix "postcode-suffix"
    /// The town.
    Town "town"
    /// Postcode and town in one.
    TownLine "town-line"
    /// A part of a town, a village.
    District "district"
    /// A state, province or county.
    Region "region"
    /// The country: the address's last line.
    Country "country"
    /// The whole address, or as much of it as has no other column.
    Address "address"
    /// A line of the address.
    Address1 "address1"
    /// The second.
    Address2 "address2"
    /// The third.
    Address3 "address3"
    /// The fourth.
    Address4 "address4"
    /// The fifth.
    Address5 "address5"
    /// The town before the date.
    Place "place"
    /// The sender's own words.
    Words "words"
    /// The letter's language.
    Lang "lang"
    /// The people that the letter speaks of.
    Case "case"
    /// Which letters of a programme they send.
    Wants "wants"
    /// Nothing: what a column of this is by its heading or its values does not count.
    Unused "unused"
}

impl Field {
    /// The parts of a name, in the order of most languages.
    pub(super) const NAME: &[Self] = &[
        Self::Title,
        Self::First,
        Self::Middle,
        Self::Prefix,
        Self::Last,
        Self::Suffix,
    ];

    /// Where a street may stand, in the order in which it is looked for.
    pub(super) const STREETS: &[Self] = &[Self::Street, Self::Address, Self::Address1];

    /// The lines of an address, in their order.
    pub(super) const LINES: &[Self] = &[
        Self::Address1,
        Self::Address2,
        Self::Address3,
        Self::Address4,
        Self::Address5,
    ];

    /// The line of this number; what comes after the fifth is a supplement.
    pub(super) fn line(number: usize) -> Self {
        let index = number.saturating_sub(1);
        Self::LINES.get(index).copied().unwrap_or(Self::Extra)
    }

    /// Whether it is a part of the name, or the whole.
    pub(super) fn is_of_name(self) -> bool {
        self == Self::Name || Self::NAME.contains(&self)
    }

    /// Whether it is a part of the address.
    pub fn is_of_address(self) -> bool {
        (Self::CareOf..=Self::Address5).contains(&self)
    }

    /// Whether a list may have several columns of it, each of which is printed.
    pub(super) fn repeats(self) -> bool {
        matches!(
            self,
            Self::Title | Self::CareOf | Self::Extra | Self::Building | Self::District
        )
    }
}

impl FromStr for Field {
    type Err = Problem;

    fn from_str(name: &str) -> Result<Self, Problem> {
        let name = name.trim().to_lowercase();
        let names = || Self::ALL.iter().map(|field| field.name());
        let found = Self::ALL.iter().find(|field| field.name() == name);
        found.copied().ok_or_else(|| {
            let unknown = ListProblem::NoField { name: name.clone() };
            Problem::error(unknown).suggest_among(&name, names())
        })
    }
}

/// Which columns are which fields, by their headings; a field of several columns joins them, one of
/// none is not read at all.
pub type Mapping = BTreeMap<Field, Vec<String>>;

/// Adds `FIELD=COLUMN` to a mapping; `FIELD=` says that no column is this field.
///
/// # Errors
/// One problem, if it is not written so.
pub fn map(mapping: &mut Mapping, text: &str) -> Result<(), Problem> {
    let Some((field, column)) = text.split_once('=') else {
        let text = text.to_owned();
        return Err(Problem::error(ListProblem::MapsNothing { text }));
    };
    let columns = mapping.entry(field.parse()?).or_default();
    if !column.trim().is_empty() {
        columns.push(column.trim().to_owned());
    }
    Ok(())
}
