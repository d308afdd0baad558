//! The headings that are known, from the files.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::LazyLock;

use serde::Deserialize;

use super::{HeadingPart, Scope, words};
use crate::campaign::language;

/// A file of headings; together they are one.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct File {
    pub(super) fields: BTreeMap<String, Vec<String>>,
    pub(super) scopes: BTreeMap<String, Vec<String>>,
    pub(super) fillers: BTreeMap<String, Vec<String>>,
}

pub(super) struct Known {
    pub(super) parts: HashMap<String, Vec<HeadingPart>>,
    pub(super) scopes: HashMap<String, Scope>,
    pub(super) fillers: HashSet<String>,
    pub(super) people: HashSet<String>,
    /// What stands around it in a question.
    pub(super) asking: HashSet<String>,
    /// What an office calls its notes.
    pub(super) notes: HashSet<String>,
    /// What is counted, and how that is called.
    pub(super) counting: HashSet<String>,
    pub(super) joining: HashSet<String>,
    pub(super) explaining: HashSet<String>,
}

/// All files, each with the code of its language; the shared one has none.
pub(super) fn files() -> impl Iterator<Item = (&'static str, &'static str)> {
    let shared = include_str!("../../../../assets/headings.toml");
    std::iter::once(("", shared)).chain(language::texts("headings.toml"))
}

pub(super) fn file() -> File {
    let mut all = File::default();
    for (_, text) in files() {
        // A test holds that each can be read. If one could not, columns would still be mapped by hand.
        let one: File = toml::from_str(text).unwrap_or_default();
        for (into, from) in [
            (&mut all.fields, one.fields),
            (&mut all.scopes, one.scopes),
            (&mut all.fillers, one.fillers),
        ] {
            for (key, words) in from {
                into.entry(key).or_default().extend(words);
            }
        }
    }
    all
}

/// The order of the parts in the file, for headings that stand for several.
const ORDER: &[&str] = &[
    "title",
    "first",
    "middle",
    "prefix",
    "last",
    "second_last",
    "suffix",
    "name",
    "full_name",
    "display_name",
    "called",
    "initials",
    "resident",
    "contact",
    "care_of",
    "street",
    "postcode",
    "house",
    "number",
    "town",
    "country",
    "region",
    "district",
    "address",
    "address_line",
];

pub(super) static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let mut file = file();
    let mut parts: HashMap<String, Vec<HeadingPart>> = HashMap::new();
    let mut keys: Vec<String> = file.fields.keys().cloned().collect();
    let place = |key: &String| ORDER.iter().position(|known| known == key);
    keys.sort_by_key(|key| place(key).unwrap_or(ORDER.len()));
    for key in keys {
        let Some(part) = HeadingPart::of(&key) else {
            continue;
        };
        for heading in &file.fields[&key] {
            let candidates = parts.entry(words(heading).concat()).or_default();
            if !candidates.contains(&part) {
                candidates.push(part);
            }
        }
    }
    let mut scopes = HashMap::new();
    // Of a word that may stand for two, the first here.
    for (key, scope) in [
        ("home", Scope::Home),
        ("work", Scope::Work),
        ("main", Scope::Main),
        ("mailing", Scope::Mailing),
        ("billing", Scope::Billing),
        ("shipping", Scope::Shipping),
        ("other", Scope::Other),
    ] {
        for word in file.scopes.remove(key).unwrap_or_default() {
            scopes.entry(words(&word).concat()).or_insert(scope);
        }
    }
    let mut set = |key: &str| {
        let listed = file.fillers.remove(key).unwrap_or_default();
        listed.iter().map(|word| words(word).concat()).collect()
    };
    Known {
        parts,
        scopes,
        fillers: set("any"),
        people: set("people"),
        asking: set("asking"),
        notes: set("notes"),
        counting: set("counting"),
        joining: set("joining"),
        explaining: set("explaining"),
    }
});
