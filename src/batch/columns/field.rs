//! What a letter takes from a row, and how columns are named for it by hand.

use std::collections::BTreeMap;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::problem::{Problem, did_you_mean};

/// What a letter takes from a row, by the names that `--map` takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Field {
    /// The sender's full name.
    Name,
    /// A line of the address.
    Address1,
    /// The second.
    Address2,
    /// The third.
    Address3,
    /// The fourth.
    Address4,
    /// The fifth.
    Address5,
    /// The town before the date.
    Place,
    /// The country: the address's last line.
    Country,
    /// The sender's own words.
    Words,
    /// The letter's language.
    Lang,
    /// The ids of the people that the letter speaks of.
    Case,
}

impl Field {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::Name,
        Self::Address1,
        Self::Address2,
        Self::Address3,
        Self::Address4,
        Self::Address5,
        Self::Place,
        Self::Country,
        Self::Words,
        Self::Lang,
        Self::Case,
    ];

    pub(super) const ADDRESS: [Self; 5] = [
        Self::Address1,
        Self::Address2,
        Self::Address3,
        Self::Address4,
        Self::Address5,
    ];

    /// The name that `--map` takes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Address1 => "address1",
            Self::Address2 => "address2",
            Self::Address3 => "address3",
            Self::Address4 => "address4",
            Self::Address5 => "address5",
            Self::Place => "place",
            Self::Country => "country",
            Self::Words => "words",
            Self::Lang => "lang",
            Self::Case => "case",
        }
    }
}

impl FromStr for Field {
    type Err = Problem;

    fn from_str(name: &str) -> Result<Self, Problem> {
        let name = name.trim().to_lowercase();
        let names = || Self::ALL.iter().map(|field| field.name());
        let found = Self::ALL.iter().find(|field| field.name() == name);
        found.copied().ok_or_else(|| {
            let problem = Problem::error(format!("there is no field “{name}”"));
            match did_you_mean(&name, names()) {
                Some(near) => problem.help(format!("did you mean “{near}”?")),
                None => problem.help(format!(
                    "there are: {}",
                    names().collect::<Vec<_>>().join(", ")
                )),
            }
        })
    }
}

/// Which columns are which fields, by their headings; a field of several columns joins them.
pub type Mapping = BTreeMap<Field, Vec<String>>;

/// Adds `FIELD=COLUMN` to a mapping.
///
/// # Errors
/// One problem, if it is not written so.
pub fn map(mapping: &mut Mapping, text: &str) -> Result<(), Problem> {
    let Some((field, column)) = text.split_once('=') else {
        return Err(Problem::error(format!("“{text}” maps no column"))
            .help("write it as FIELD=COLUMN: --map name=\"Full name\""));
    };
    mapping
        .entry(field.parse()?)
        .or_default()
        .push(column.trim().to_owned());
    Ok(())
}
