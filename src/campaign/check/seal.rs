//! The second reader's seals: who compares an entry with its sources writes its fingerprint into
//! `checked`, where the day may stand behind it; a change after that is an error until somebody compares it again.
//!
//! `checked` is about the pack's first language, the one that was compared with the sources. It
//! says nothing of a translation: whoever reads that language and has compared it with the first
//! seals it by itself, in `reviewed.ru`. That seal breaks when either of the two texts changes.
//!
//! Seals guard against slips, not against malice: anybody can write a new fingerprint.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;
use serde_json::Value;

use super::Check;
use crate::campaign::{Campaign, Lang, Name, When};
use crate::problem::{PackProblem, Place, Problem};

/// A seal with the day on which somebody compared the entry.
pub fn dated(print: &str, day: Date) -> String {
    format!("{print} {day}")
}

/// A seal of another fingerprint with the day that `seal` says, if it says one.
pub fn anew(seal: &str, print: &str) -> String {
    match seal.split_once(' ') {
        Some((_, day)) => format!("{print} {day}"),
        None => print.to_owned(),
    }
}

/// The day that a seal says, if it says one.
pub fn day_of(seal: &str) -> Option<When> {
    seal.split_whitespace().nth(1)?.parse().ok()
}

/// Whether a seal is of this fingerprint, whatever its day.
fn is_of(seal: &str, print: &str) -> bool {
    match seal.split_once(' ') {
        Some((own, day)) => own == print && day.parse::<When>().is_ok(),
        None => seal == print,
    }
}

/// An entry of a pack, as far as seals go.
struct Sealed<'a> {
    id: &'a Name,
    checked: Option<&'a Name>,
    reviewed: &'a BTreeMap<Lang, Name>,
    place: &'a Place,
    value: Value,
}

/// Every entry that can be sealed.
fn entries(campaign: &Campaign) -> Vec<Sealed<'_>> {
    let mut found = Vec::new();
    macro_rules! gather {
        ($($list:ident)*) => {$(
            for entry in &campaign.$list {
                found.push(Sealed {
                    id: &entry.id,
                    checked: entry.checked.as_ref(),
                    reviewed: &entry.reviewed,
                    place: &entry.place,
                    value: plain(entry),
                });
            }
        )*};
    }
    gather!(addressees copies recommendations claims passages cases groups mentioned figures);
    found
}

/// An entry without its seals, its notes and who worked on it, which no letter prints.
fn plain(entry: &impl Serialize) -> Value {
    let mut value = serde_json::to_value(entry).unwrap_or_default();
    if let Value::Object(map) = &mut value {
        for key in ["checked", "reviewed", "note", "author", "reader", "draft"] {
            map.remove(key);
        }
    }
    value
}

/// Eight hexadecimal digits that change with the entry in its first language. What is not there
/// does not count, so that a newer program, which knows more keys, finds the same.
fn fingerprint(entry: &Value, languages: &[Lang]) -> String {
    let mut value = entry.clone();
    prune(&mut value, languages);
    hash(&value)
}

/// The fingerprint of a translation: the first language's texts with this one's; nothing if the
/// entry has none in it.
fn fingerprint_of(entry: &Value, languages: &[Lang], lang: &Lang) -> Option<String> {
    let mut pairs = Vec::new();
    translated(entry, languages, lang, &mut pairs);
    (!pairs.is_empty()).then(|| hash(&Value::Array(pairs)))
}

fn hash(value: &Value) -> String {
    format!("{:08x}", crc32fast::hash(value.to_string().as_bytes()))
}

/// Whether this is a text: words by language, and nothing else.
fn is_text(map: &serde_json::Map<String, Value>, languages: &[Lang]) -> bool {
    !map.is_empty() && map.keys().all(|key| is_one(key, languages))
}

fn is_one(key: &str, languages: &[Lang]) -> bool {
    languages.iter().any(|lang| lang.code() == key)
}

/// Takes out what says nothing, and translations; true if nothing is left.
fn prune(value: &mut Value, languages: &[Lang]) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Object(map) => {
            if is_text(map, languages) {
                let first = languages.first().map(Lang::code);
                map.retain(|key, _| Some(key.as_str()) == first);
            }
            map.retain(|_, inner| !prune(inner, languages));
            map.is_empty()
        }
        Value::Array(items) => {
            for item in items.iter_mut() {
                prune(item, languages);
            }
            items.is_empty()
        }
        _ => false,
    }
}

/// Each text that this language has, with the original.
fn translated(value: &Value, languages: &[Lang], lang: &Lang, pairs: &mut Vec<Value>) {
    match value {
        Value::Object(map) if is_text(map, languages) => {
            if let Some(text) = map.get(lang.code()) {
                let first = languages.first().and_then(|first| map.get(first.code()));
                pairs.extend([first.cloned().unwrap_or_default(), text.clone()]);
            }
        }
        Value::Object(map) => {
            for inner in map.values() {
                translated(inner, languages, lang, pairs);
            }
        }
        Value::Array(items) => {
            for item in items {
                translated(item, languages, lang, pairs);
            }
        }
        _ => {}
    }
}

/// How many entries have a translation into this language, and how many of those nobody who
/// reads it has reviewed.
pub fn unreviewed(campaign: &Campaign, lang: &Lang) -> (usize, usize) {
    let languages = &campaign.pack.languages;
    let entries = entries(campaign);
    let translated = entries
        .iter()
        .filter(|entry| fingerprint_of(&entry.value, languages, lang).is_some());
    translated.fold((0, 0), |(all, open), entry| {
        let reviewed = entry.reviewed.contains_key(lang);
        (all + 1, open + usize::from(!reviewed))
    })
}

/// The fingerprints that an entry has as it is now: what whoever compares it writes into it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prints {
    /// For `checked`: of the first language with everything else.
    pub checked: String,
    /// For `reviewed`: of each translation.
    pub reviewed: BTreeMap<Lang, String>,
}

/// The fingerprints of the entry of this id in the file of this name.
pub fn prints(campaign: &Campaign, file: &str, id: &str) -> Option<Prints> {
    let languages = &campaign.pack.languages;
    let all = entries(campaign);
    let mut here = all.iter().filter(|entry| entry.place.file.name == file);
    let entry = here.find(|entry| *entry.id == id)?;
    let translated = languages.iter().skip(1).filter_map(|lang| {
        let print = fingerprint_of(&entry.value, languages, lang)?;
        Some((lang.clone(), print))
    });
    Some(Prints {
        checked: fingerprint(&entry.value, languages),
        reviewed: translated.collect(),
    })
}

/// The second reader's seal of an entry.
#[derive(Clone, Debug)]
pub struct Seal {
    /// Whether there is one, and it is of what the entry says.
    pub holds: bool,
    /// Where it stands; where the entry does, if there is none.
    pub place: Place,
    /// What it would be of the entry as it is now, with the day that it says.
    pub now: String,
}

/// The seals of all entries, in their order.
pub fn seals(campaign: &Campaign) -> Vec<Seal> {
    let languages = &campaign.pack.languages;
    let all = entries(campaign).into_iter().map(|entry| {
        let print = fingerprint(&entry.value, languages);
        Seal {
            holds: entry.checked.is_some_and(|seal| is_of(seal, &print)),
            place: match entry.checked {
                Some(seal) => entry.place.at(seal.span.clone()),
                None => entry.place.clone(),
            },
            now: entry
                .checked
                .map_or_else(|| print.clone(), |seal| anew(seal, &print)),
        }
    });
    all.collect()
}

impl Check<'_> {
    /// Notes every entry that was changed after it was checked or its translation reviewed, and
    /// how many nobody has checked.
    pub(super) fn seals(&mut self) {
        let campaign = self.campaign;
        let languages = &campaign.pack.languages;
        let found = entries(campaign);
        let (all, mut unchecked) = (found.len(), 0);
        for entry in found {
            let Sealed { id, place, .. } = entry;
            let print = fingerprint(&entry.value, languages);
            match entry.checked {
                None => unchecked += 1,
                Some(seal) if is_of(seal, &print) => {}
                Some(seal) => {
                    let at = place.at(seal.span.clone());
                    let (id, seal) = (id.to_string(), print);
                    self.error(at, PackProblem::Changed { id, seal });
                }
            }
            for (lang, seal) in entry.reviewed {
                let at = place.at(seal.span.clone());
                let print = fingerprint_of(&entry.value, languages, lang);
                let is_first = languages.first() == Some(lang);
                let (id, lang) = (id.to_string(), lang.to_string());
                match print {
                    _ if is_first => self.error(at, PackProblem::FirstLanguage { lang }),
                    None => self.error(at, PackProblem::NoTranslation { id, lang }),
                    Some(print) if *seal == print.as_str() => {}
                    Some(seal) => {
                        self.error(at, PackProblem::TranslationChanged { id, lang, seal });
                    }
                }
            }
        }
        if unchecked > 0 && !campaign.pack.id.is_empty() {
            let open = unchecked;
            let problem = Problem::warning(PackProblem::Unchecked { open, all });
            self.problems.push(problem.at(campaign.pack.place.clone()));
        }
    }
}
