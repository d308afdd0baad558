//! The larger towns of the offices' countries: a sender who names one and no country may live
//! there.

use std::collections::{BTreeMap, HashSet};

use foldhash::fast::RandomState;
use serde::{Deserialize, Serialize};

use super::Name;
use crate::country::{Country, fold};

/// Towns by the ISO 3166 code of their country, in all spellings that people write (`[towns]` in
/// `pack.toml`).
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(
    from = "BTreeMap<String, Vec<Name>>",
    into = "BTreeMap<String, Vec<Name>>"
)]
pub struct Towns {
    names: BTreeMap<String, Vec<Name>>,
    /// Each row of a list asks for some ten.
    folded: BTreeMap<Country, HashSet<String, RandomState>>,
}

impl Towns {
    /// Whether a pack lists this town of this country. The town is folded (`country::fold`).
    pub fn has(&self, country: Country, town: &str) -> bool {
        self.folded
            .get(&country)
            .is_some_and(|towns| towns.contains(town))
    }

    /// Whether it lists none of this country.
    pub fn is_empty_of(&self, country: Country) -> bool {
        !self.folded.contains_key(&country)
    }

    /// The lists as the file has them, by what it calls the country.
    pub fn lists(&self) -> impl Iterator<Item = (&str, &[Name])> {
        self.names
            .iter()
            .map(|(code, names)| (code.as_str(), names.as_slice()))
    }
}

impl From<BTreeMap<String, Vec<Name>>> for Towns {
    fn from(names: BTreeMap<String, Vec<Name>>) -> Self {
        let mut folded: BTreeMap<Country, HashSet<String, RandomState>> = BTreeMap::new();
        for (code, names) in &names {
            if let Some(country) = Country::from_code(code) {
                let names = names
                    .iter()
                    .map(|name| fold(name))
                    .filter(|name| !name.is_empty());
                folded.entry(country).or_default().extend(names);
            }
        }
        Self { names, folded }
    }
}

impl From<Towns> for BTreeMap<String, Vec<Name>> {
    fn from(towns: Towns) -> Self {
        towns.names
    }
}
