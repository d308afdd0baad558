//! What a pack's files hold, and the keys that each kind of entry needs and knows.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::campaign::{
    Addressee, Case, Claim, CopyTo, Figure, Group, Mentioned, Pack, Passage, Recommendation, Source,
};
use crate::problem::Place;

/// Something a pack's file holds.
pub(crate) trait Entry: DeserializeOwned + Serialize + Default {
    /// Keys without which it makes no sense.
    const REQUIRED: &'static [&'static str];

    /// Remembers where it stands.
    fn set_place(&mut self, place: Place);
}

/// Says of each kind of entry which keys it needs, and gives it its place.
macro_rules! entries {
    ($($entry:ident: $($key:literal)*;)*) => {$(
        impl $crate::campaign::read::Entry for $entry {
            const REQUIRED: &'static [&'static str] = &[$($key),*];

            fn set_place(&mut self, place: $crate::problem::Place) {
                self.place = place;
            }
        }
    )*};
}
pub(crate) use entries;

entries! {
    Pack: "id" "title" "version" "kind" "languages" "published" "facts_as_of";
    Source: "id" "title" "publisher";
    Addressee: "id" "kind" "short" "office" "salutation" "closing" "subject" "address" "country";
    CopyTo: "id" "name" "address";
    Recommendation: "id" "addressee" "kind" "title" "topic" "text" "sources";
    Claim: "id" "text" "standing" "sources";
    Passage: "id" "parts";
    Case: "id" "name" "about" "consent" "claims" "supports" "status";
    Group: "id" "name" "claims" "supports";
    Mentioned: "id" "name" "claims" "status";
    Figure: "id" "title" "according_to" "sentence" "partial_note" "series" "sources";
}

/// All keys that an entry of this kind may have, its own and those below.
pub(super) fn vocabulary<T: Entry>() -> Vec<String> {
    fn gather(value: &serde_json::Value, keys: &mut Vec<String>) {
        if let serde_json::Value::Object(map) = value {
            for (key, inner) in map {
                keys.push(key.clone());
                gather(inner, keys);
            }
        }
    }
    let mut keys: Vec<String> = INNER_KEYS.iter().map(|key| (*key).to_owned()).collect();
    if let Ok(value) = serde_json::to_value(T::default()) {
        gather(&value, &mut keys);
    }
    keys
}

/// Keys that are known below an entry's own, for suggestions.
const INNER_KEYS: &[&str] = &[
    "greeting",
    "address",
    "may_mention",
    "source",
    "where",
    "words",
    "lines",
    "confirmed",
    "sources",
    "name",
    "since",
    "text",
    "state",
    "on",
    "short",
    "values",
    "period",
    "value",
    "partial",
    "status_months",
    "address_months",
    "holder_months",
    "by_way_of",
];
