//! What stands in the diary: letters, what came back, days on which to write again.

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize};

use crate::campaign::Campaign;
use crate::campaign::notation::{Notation, written};
use crate::campaign::read::entries;
use crate::letter::Draft;
use crate::letter::card::Card;
use crate::press::file;
use crate::problem::Place;

/// Letters, or cards, that are alike but for their senders.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Letters {
    /// What replies and follow-ups call this entry, from 1.
    pub id: u32,
    /// The day on the letters.
    #[serde(deserialize_with = "day")]
    pub day: Date,
    /// The campaign's id; empty where an earlier version noted none.
    pub campaign: String,
    /// What the campaign is called.
    pub title: String,
    /// The campaign's version.
    pub version: String,
    /// The office's id.
    pub office: String,
    /// What the office is called.
    pub to: String,
    /// The country that it is an office of.
    pub country: String,
    /// The ids of the people written for.
    pub people: Vec<String>,
    /// What they are called, in the same order.
    pub names: Vec<String>,
    /// The language's code.
    pub lang: String,
    /// How many letters; none, where these are cards.
    pub letters: usize,
    /// How many cards, all to the one person of `people`; they are counted apart from letters.
    #[serde(skip_serializing_if = "is_none")]
    pub cards: usize,
    /// How many of them were printed, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub printed: Option<usize>,
    /// How they go.
    pub way: Way,
    /// Whether they were signed at a table; else they were made for somebody to sign.
    pub signed: bool,
    /// Whether they ask again after a letter that was not answered.
    #[serde(skip_serializing_if = "is_false")]
    pub again: bool,
    /// The day on which they were posted.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "some_day")]
    pub posted: Option<Date>,
    #[serde(skip)]
    pub(crate) place: Place,
}

fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    written(deserializer, Notation::Date, |text| text.parse().ok())
}

fn some_day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    day(deserializer).map(Some)
}

// This is how serde asks.
#[allow(clippy::trivially_copy_pass_by_ref)]
fn is_false(value: &bool) -> bool {
    !value
}

// This is how serde asks.
#[allow(clippy::trivially_copy_pass_by_ref)]
pub(super) fn is_none(count: &usize) -> bool {
    *count == 0
}

/// How letters go.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Way {
    /// One by one by post.
    #[default]
    Post,
    /// By e-mail.
    Email,
    /// Together in a parcel.
    Parcel,
}

impl Way {
    /// All of them, by their names in the file.
    pub const ALL: [(&'static str, Self); 3] = [
        ("post", Self::Post),
        ("email", Self::Email),
        ("parcel", Self::Parcel),
    ];

    /// How a letter goes that is written as such a file.
    pub fn of(kind: file::ExportKind) -> Self {
        if kind.is_by_email() {
            Self::Email
        } else {
            Self::Post
        }
    }
}

/// What came back.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Reply {
    /// The entry of the letters that it answers.
    pub to: u32,
    /// The day on which it came.
    #[serde(deserialize_with = "day")]
    pub day: Date,
    /// What it is.
    pub kind: ReplyKind,
    /// What the group notes of it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
    #[serde(skip)]
    pub(crate) place: Place,
}

/// What a reply is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ReplyKind {
    /// A letter.
    #[default]
    Letter,
    /// An e-mail.
    Email,
    /// A call.
    Call,
    /// The letters came back undelivered.
    Returned,
    /// Something else.
    Other,
}

impl ReplyKind {
    /// All of them, by their names in the file.
    pub const ALL: [(&'static str, Self); 5] = [
        ("letter", Self::Letter),
        ("email", Self::Email),
        ("call", Self::Call),
        ("returned", Self::Returned),
        ("other", Self::Other),
    ];
}

/// A day on which to write again.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct FollowUp {
    /// The entry of the letters that it follows.
    pub of: u32,
    /// The day.
    #[serde(deserialize_with = "day")]
    pub day: Date,
    /// Whether that was done.
    #[serde(skip_serializing_if = "is_false")]
    pub done: bool,
    #[serde(skip)]
    pub(crate) place: Place,
}

entries! {
    Letters: "id" "day" "office" "letters";
    Reply: "to" "day" "kind";
    FollowUp: "of" "day";
}

impl Letters {
    /// So many letters as this draft chooses, with nothing of its sender and none of their words; nothing
    /// where the pack is an exercise, whose letters are not sent.
    pub fn of(campaign: &Campaign, draft: &Draft, day: Date, letters: usize) -> Option<Self> {
        if campaign.pack.exercise {
            return None;
        }
        // One language for all entries, so that the same person is not counted under two names.
        let lang = campaign.first_language();
        let office = campaign.addressee(&draft.to);
        let mut entry = Self {
            day,
            campaign: campaign.pack.id.to_string(),
            title: campaign.pack.title.show(&lang).to_owned(),
            version: campaign.pack.version.to_string(),
            office: draft.to.clone(),
            lang: draft.lang.code().to_owned(),
            letters,
            again: draft.follows.is_some(),
            ..Self::default()
        };
        if let Some(office) = office {
            entry.to = office.short.show(&lang).to_owned();
            entry.country = office.country.show(&lang).to_owned();
        }
        for id in &draft.cases {
            let name = campaign.case(id).map(|case| case.name.show(&lang));
            entry.people.push(id.clone());
            entry.names.push(name.unwrap_or(id).to_owned());
        }
        Some(entry)
    }

    /// So many cards as this one, with nothing of who signs them and none of their words; nothing where the
    /// pack is an exercise.
    pub fn of_card(campaign: &Campaign, card: &Card, day: Date, cards: usize) -> Option<Self> {
        let draft = Draft {
            lang: card.lang.clone(),
            cases: vec![card.person.clone()],
            ..Draft::default()
        };
        let mut entry = Self::of(campaign, &draft, day, 0)?;
        entry.cards = cards;
        entry.to = entry.names.concat();
        Some(entry)
    }

    /// Whether these are cards.
    pub fn is_card(&self) -> bool {
        self.cards > 0
    }

    /// How many letters or cards these are.
    pub fn count(&self) -> usize {
        self.letters + self.cards
    }

    /// The same, but so many of them.
    pub(super) fn so_many(self, count: usize) -> Self {
        let (letters, cards) = if self.is_card() {
            (0, count)
        } else {
            (count, 0)
        };
        Self {
            letters,
            cards,
            ..self
        }
    }

    /// Whether the same was written, to the same office, for the same people, on the same day.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        let same = Self {
            id: other.id,
            printed: other.printed,
            place: other.place.clone(),
            ..self.clone()
        };
        same.so_many(other.count()) == *other
    }

    /// Whether it is this very entry, as it was then.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        let counts = |one: &Self| (one.id, one.count(), one.printed);
        counts(self) == counts(other) && self.is_like(other)
    }

    /// What the office is called, or its id where no name was noted.
    pub fn office_name(&self) -> &str {
        if self.to.is_empty() {
            &self.office
        } else {
            &self.to
        }
    }
}

/// Entries that are alike as one.
pub fn merged(all: impl IntoIterator<Item = Letters>) -> Vec<Letters> {
    let mut merged: Vec<Letters> = Vec::new();
    for entry in all.into_iter().filter(|entry| entry.count() > 0) {
        match merged.iter_mut().find(|known| known.is_like(&entry)) {
            Some(known) => {
                known.letters += entry.letters;
                known.cards += entry.cards;
                known.printed = match (known.printed, entry.printed) {
                    (Some(one), Some(other)) => Some(one + other),
                    _ => None,
                };
            }
            None => merged.push(entry),
        }
    }
    merged
}
