//! The larger towns of the offices' countries: a sender who names one and no country may live
//! there.

use std::collections::{BTreeMap, HashSet};

use foldhash::fast::RandomState;
use serde::{Deserialize, Serialize};

use super::Name;
use crate::country::{Country, fold, spelling};

/// Towns by the ISO 3166 code of their country, in all spellings that people write (`[towns]` in
/// `pack.toml`).
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(
    from = "BTreeMap<String, Vec<Name>>",
    into = "BTreeMap<String, Vec<Name>>"
)]
pub struct Towns {
    names: BTreeMap<String, Vec<Name>>,
    known: BTreeMap<Country, Known>,
}

/// The towns of a country as they are compared: each row of a list asks for some ten.
#[derive(Clone, Debug, Default)]
struct Known {
    folded: HashSet<String, RandomState>,
    /// As they are heard, for the spellings of other languages.
    spelt: HashSet<String, RandomState>,
    /// How those begin.
    begins: HashSet<[char; 2], RandomState>,
}

impl Towns {
    /// Whether a pack lists this town of this country, in this spelling or in one that is heard alike
    /// (“Nour-Soultan”, “Schymkent”). The town is folded (`country::fold`).
    pub fn has(&self, country: Country, town: &str) -> bool {
        self.known.get(&country).is_some_and(|known| {
            known.folded.contains(town)
                || spelling(town, |begins| known.begins.contains(&begins))
                    .is_some_and(|spelt| known.spelt.contains(&spelt))
        })
    }

    /// Whether it lists none of this country.
    pub fn is_empty_of(&self, country: Country) -> bool {
        !self.known.contains_key(&country)
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
        let mut known: BTreeMap<Country, Known> = BTreeMap::new();
        for (code, names) in &names {
            let Some(country) = Country::from_code(code) else {
                continue;
            };
            let known = known.entry(country).or_default();
            for name in names.iter().map(|name| fold(name)) {
                if let Some(spelt) = spelling(&name, |_| true) {
                    let mut letters = spelt.chars();
                    known
                        .begins
                        .extend(letters.next().zip(letters.next()).map(<[char; 2]>::from));
                    known.spelt.insert(spelt);
                }
                known.folded.extend((!name.is_empty()).then_some(name));
            }
        }
        Self { names, known }
    }
}

impl From<Towns> for BTreeMap<String, Vec<Name>> {
    fn from(towns: Towns) -> Self {
        towns.names
    }
}
