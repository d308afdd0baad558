//! What is different in another version of a pack: addresses first, because a letter to the wrong
//! one is lost, then whether letters are stopped, what is asked, who is spoken of, what is said.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Picture;
use super::letterhead::LOGO;
use super::{Campaign, Lang, Name};
use crate::problem::TextFile;

/// What a change is about, in the order in which changes are reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Topic {
    /// Where letters go.
    Address,
    /// Whether letters are stopped, and when the campaign ends.
    Stop,
    /// What is asked.
    Request,
    /// A person: what became of them, whether they may be named.
    Person,
    /// A fact.
    Claim,
    /// A letter template.
    Template,
    /// An office's form of address, holder and powers.
    Office,
    /// A document.
    Source,
    /// A figure.
    Figure,
    /// What the pack says of itself.
    Pack,
}

impl Topic {
    /// All of them, in order.
    pub const ALL: [Self; 10] = [
        Self::Address,
        Self::Stop,
        Self::Request,
        Self::Person,
        Self::Claim,
        Self::Template,
        Self::Office,
        Self::Source,
        Self::Figure,
        Self::Pack,
    ];
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// What it is about.
    pub topic: Topic,
    /// The entry's name for people.
    pub name: String,
    /// The key within the entry (`address.lines.en`); nothing, if the whole entry is new or gone.
    pub key: Option<String>,
    /// What stood there before; nothing, if nothing did.
    pub old: Option<String>,
    /// What stands there now; nothing, if nothing does.
    pub new: Option<String>,
}

/// What a version of a pack says, without its files: enough to tell later what changed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    /// The pack's id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// The entries of each kind, in the order of [`KINDS`].
    entries: Vec<Vec<ListedEntry>>,
}

/// What each kind of entry is about, and the key of what it says most of.
const KINDS: [(Topic, &str); 11] = [
    (Topic::Office, "office"),
    (Topic::Office, "name"),
    (Topic::Request, "text"),
    (Topic::Person, "about"),
    (Topic::Person, "name"),
    (Topic::Person, "name"),
    (Topic::Claim, "text"),
    (Topic::Claim, "parts"),
    (Topic::Source, "title"),
    (Topic::Figure, "title"),
    (Topic::Pack, "title"),
];

impl Snapshot {
    /// What this pack says.
    pub fn of(campaign: &Campaign) -> Self {
        Self::in_lang(campaign, &campaign.first_language())
    }

    /// What this pack says, with names in this language.
    fn in_lang(of: &Campaign, lang: &Lang) -> Self {
        macro_rules! entries {
            ($list:ident, $name:ident) => {{
                let all = of.$list.iter();
                all.map(|entry| ListedEntry::of(&entry.id, named(&entry.$name, lang), entry))
                    .collect()
            }};
        }
        let title = of.pack.title.show(lang).to_owned();
        Self {
            id: of.pack.id.to_string(),
            version: of.pack.version.to_string(),
            entries: vec![
                entries!(addressees, short),
                entries!(copies, name),
                entries!(recommendations, title),
                entries!(cases, name),
                entries!(groups, name),
                entries!(mentioned, name),
                entries!(claims, id),
                entries!(passages, id),
                entries!(sources, title),
                entries!(figures, title),
                vec![ListedEntry::of(&Name::from(""), title, &of.pack)],
            ],
        }
    }

    /// What is different in a later version, in the order to report it.
    pub fn until(&self, new: &Self) -> Vec<Change> {
        let mut found = Vec::new();
        for (at, (topic, main)) in KINDS.into_iter().enumerate() {
            let of = |one: &'_ Self| one.entries.get(at).cloned().unwrap_or_default();
            compare(&of(self), &of(new), topic, main, &mut found);
        }
        found.sort_by_key(|change| change.topic);
        found
    }
}

/// All differences, in the order to report them. Seals and notes, which no letter prints, are left
/// out, and so are comments.
pub fn changes(old: &Campaign, new: &Campaign) -> Vec<Change> {
    let lang = new.first_language();
    let mut found = Snapshot::in_lang(old, &lang).until(&Snapshot::in_lang(new, &lang));
    found.extend(logo(old, new));
    texts(&old.templates, &new.templates, Topic::Template, &mut found);
    texts(&old.documents, &new.documents, Topic::Source, &mut found);
    found.sort_by_key(|change| change.topic);
    found
}

/// The logo, where it is another: how large each is, and where that is the same, their check numbers.
fn logo(old: &Campaign, new: &Campaign) -> Option<Change> {
    let of = |campaign: &Campaign| campaign.pack.letterhead.clone()?.logo;
    let (before, after) = (of(old), of(new));
    if before == after {
        return None;
    }
    let size = |logo: &Picture| format!("{} × {}", logo.width, logo.height);
    let (old, now) = (before.as_deref().map(size), after.as_deref().map(size));
    let is_as_large = old == now;
    let told = |size: Option<String>, logo: Option<&Picture>| {
        let number = logo.filter(|_| is_as_large);
        let number = number.map(|logo| format!(" #{:08x}", crc32fast::hash(&logo.pixels)));
        size.map(|size| size + &number.unwrap_or_default())
    };
    let old = told(old, before.as_deref());
    let now = told(now, after.as_deref());
    Some(Change {
        topic: Topic::Pack,
        name: new.pack.title.show(&new.first_language()).to_owned(),
        key: Some(LOGO.to_owned()),
        old,
        new: now,
    })
}

/// A name for people, whether the pack has it in languages or not.
trait Named {
    fn in_lang(&self, lang: &Lang) -> String;
}

impl Named for super::Text {
    fn in_lang(&self, lang: &Lang) -> String {
        self.show(lang).to_owned()
    }
}

impl Named for Name {
    fn in_lang(&self, _lang: &Lang) -> String {
        self.to_string()
    }
}

impl Named for String {
    fn in_lang(&self, _lang: &Lang) -> String {
        self.clone()
    }
}

fn named(name: &impl Named, lang: &Lang) -> String {
    name.in_lang(lang)
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct ListedEntry {
    id: String,
    name: String,
    fields: BTreeMap<String, String>,
}

impl ListedEntry {
    fn of(id: &Name, name: String, entry: &impl Serialize) -> Self {
        let mut fields = BTreeMap::new();
        let value = serde_json::to_value(entry).unwrap_or_default();
        if let Value::Object(map) = value {
            for (key, value) in map {
                if !["checked", "reviewed", "note"].contains(&key.as_str()) {
                    flatten(key, &value, &mut fields);
                }
            }
        }
        Self {
            id: id.to_string(),
            name,
            fields,
        }
    }
}

/// Each value by its path.
fn flatten(path: String, value: &Value, fields: &mut BTreeMap<String, String>) {
    let text = match value {
        Value::Null => return,
        Value::Object(map) => {
            for (key, inner) in map {
                flatten(format!("{path}.{key}"), inner, fields);
            }
            return;
        }
        Value::Array(items) if items.iter().all(Value::is_string) => {
            let lines = items.iter().filter_map(Value::as_str);
            lines.collect::<Vec<_>>().join("\n")
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                flatten(format!("{path}.{}", at + 1), item, fields);
            }
            return;
        }
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    if !text.is_empty() {
        fields.insert(path, text);
    }
}

fn topic_of(key: &str, of_entry: Topic) -> Topic {
    let head = key.split('.').next().unwrap_or_default();
    match (of_entry, head) {
        (Topic::Office, "address" | "country") => Topic::Address,
        (Topic::Pack, "stop" | "ends" | "recheck_by" | "exercise") => Topic::Stop,
        (topic, _) => topic,
    }
}

fn compare(
    old: &[ListedEntry],
    new: &[ListedEntry],
    topic: Topic,
    main: &str,
    found: &mut Vec<Change>,
) {
    let by_id = |entries: &[ListedEntry], id: &str| entries.iter().position(|entry| entry.id == id);
    for entry in new {
        match by_id(old, &entry.id) {
            Some(at) => differences(&old[at], entry, topic, found),
            None => whole(entry, topic, main, found, |text| (None, text)),
        }
    }
    for entry in old {
        if by_id(new, &entry.id).is_none() {
            whole(entry, topic, main, found, |text| (text, None));
        }
    }
}

/// An entry that is new or gone; an address is reported as a change of its own.
fn whole(
    entry: &ListedEntry,
    topic: Topic,
    main: &str,
    found: &mut Vec<Change>,
    side: impl Fn(Option<String>) -> (Option<String>, Option<String>),
) {
    let mut push = |topic, key: Option<&str>, text: String| {
        let (old, new) = side(Some(text));
        found.push(Change {
            topic,
            name: entry.name.clone(),
            key: key.map(str::to_owned),
            old,
            new,
        });
    };
    let mains = |(key, _): &(&String, &String)| key.split('.').next() == Some(main);
    let text = entry.fields.iter().find(mains);
    push(
        topic,
        None,
        text.map_or_else(|| entry.name.clone(), |(_, text)| text.clone()),
    );
    let is_lines = |key: &str| topic == Topic::Office && key.starts_with("address.lines.");
    for (key, lines) in entry.fields.iter().filter(|(key, _)| is_lines(key)) {
        push(Topic::Address, Some(key), lines.clone());
    }
}

fn differences(old: &ListedEntry, new: &ListedEntry, topic: Topic, found: &mut Vec<Change>) {
    let mut keys: Vec<&String> = old.fields.keys().chain(new.fields.keys()).collect();
    // What became of a person or a request comes before its words.
    keys.sort_by_key(|key| (!key.starts_with("status"), key.as_str()));
    keys.dedup();
    for key in keys {
        let (before, after) = (old.fields.get(key), new.fields.get(key));
        if before != after {
            found.push(Change {
                topic: topic_of(key, topic),
                name: new.name.clone(),
                key: Some(key.clone()),
                old: before.cloned(),
                new: after.cloned(),
            });
        }
    }
}

type Texts = BTreeMap<String, Arc<TextFile>>;

/// Files that differ, each with the first line that does.
fn texts(old: &Texts, new: &Texts, topic: Topic, found: &mut Vec<Change>) {
    let mut names: Vec<&String> = old.keys().chain(new.keys()).collect();
    names.sort();
    names.dedup();
    for name in names {
        let (before, after) = (old.get(name), new.get(name));
        let text = |file: Option<&Arc<TextFile>>| file.map_or("", |file| &file.text).to_owned();
        let (one, other) = (text(before), text(after));
        if one == other && before.is_some() == after.is_some() {
            continue;
        }
        let same = one.lines().zip(other.lines());
        let at = same.take_while(|(one, other)| one == other).count();
        let line = |text: &str| {
            let line = text.lines().nth(at).unwrap_or_default();
            format!("{}: {}", at + 1, line.trim())
        };
        found.push(Change {
            topic,
            name: name.clone(),
            key: None,
            old: before.map(|_| line(&one)),
            new: after.map(|_| line(&other)),
        });
    }
}

/// Compares two versions: numbers in them are compared as numbers.
pub fn order(one: &str, other: &str) -> Ordering {
    /// A number by its digits, the count of them first: however many there are.
    fn parts(version: &str) -> Vec<((usize, &str), String)> {
        let mut parts = Vec::new();
        for part in version.split(['.', '-', '_', ' ', '+']) {
            let digits = part.len() - part.trim_start_matches(|c: char| c.is_ascii_digit()).len();
            let number = part[..digits].trim_start_matches('0');
            parts.push(((number.len(), number), part[digits..].to_lowercase()));
        }
        while parts
            .last()
            .is_some_and(|part| part.0.0 == 0 && part.1.is_empty())
        {
            parts.pop();
        }
        parts
    }
    parts(one).cmp(&parts(other))
}

#[cfg(test)]
mod tests;
