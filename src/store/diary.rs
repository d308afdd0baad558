//! The diary: what was made and sent, what came back, and when to write again. It has no name and no
//! address of a sender: none is given to it, so none can be found in it.
//!
//! It is a value; [`kept`] is its file, [`totals`] counts it, and [`reminders`] makes a calendar of it.
//! Nothing is written into it before a person has said that one is to be kept
//! ([`Settings::diary`](super::settings::Settings::diary)): a list of whom somebody wrote about is worth
//! something to those who search a house, and who writes one letter needs none.

pub mod kept;
pub mod reminders;
pub mod totals;

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize};

use crate::campaign::Campaign;
use crate::campaign::notation::{Notation, written};
use crate::campaign::read::entries;
use crate::letter::Draft;
use crate::letter::card::Card;
use crate::press::file;
use crate::problem::Place;

/// What was made and sent, what came back, and when to write again.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Diary {
    /// Letters that were made or signed, in the order in which they were noted.
    pub letters: Vec<Letters>,
    /// What came back.
    pub replies: Vec<Reply>,
    /// When to write again.
    pub follow_ups: Vec<FollowUp>,
    /// How many entries of the totals that an earlier version kept are among the letters.
    carried: usize,
    /// The highest number that was ever given to an entry: none is given again after a removal.
    given: u32,
}

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
fn is_none(count: &usize) -> bool {
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

/// An entry that was taken out, with what came of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Removed {
    at: usize,
    /// The letters.
    pub entry: Letters,
    replies: Vec<Reply>,
    follow_ups: Vec<FollowUp>,
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
    fn so_many(self, count: usize) -> Self {
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
    fn is_like(&self, other: &Self) -> bool {
        let same = Self {
            id: other.id,
            printed: other.printed,
            place: other.place.clone(),
            ..self.clone()
        };
        same.so_many(other.count()) == *other
    }

    /// Whether it is this very entry, as it was then.
    fn is_same(&self, other: &Self) -> bool {
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

impl Diary {
    /// Whether nothing stands in it.
    pub fn is_empty(&self) -> bool {
        self.letters.is_empty() && self.replies.is_empty() && self.follow_ups.is_empty()
    }

    /// The letters of this entry.
    pub fn find(&self, id: u32) -> Option<&Letters> {
        self.letters.iter().find(|entry| entry.id == id)
    }

    /// The earlier entry that says the same as this one, as two runs of one batch do: as many letters to
    /// the same office on the same day, none of which is posted. Two evenings may well be alike, and so may
    /// the single letters of two people of a group.
    pub fn twin(&self, entry: &Letters) -> Option<u32> {
        if entry.count() < 2 || entry.signed || entry.posted.is_some() {
            return None;
        }
        let before = self.letters.iter().take_while(|one| one.id != entry.id);
        let mut alike = before.filter(|one| one.count() == entry.count() && one.is_like(entry));
        alike.next().map(|one| one.id)
    }

    /// Notes letters. Those of `earlier` entries, as they were noted, are the same letters as they were
    /// made before: they are not counted twice, unless they are on their way already or were changed.
    ///
    /// Gives the entries' ids.
    pub fn note(&mut self, new: Vec<Letters>, earlier: &[Letters]) -> Vec<u32> {
        self.letters.retain(|entry| {
            let is_open = entry.posted.is_none();
            let answered = self.replies.iter().any(|reply| reply.to == entry.id)
                || self.follow_ups.iter().any(|next| next.of == entry.id);
            let is_earlier = earlier.iter().any(|other| entry.is_same(other));
            !(is_earlier && is_open && !answered)
        });
        let mut ids = Vec::new();
        for mut entry in new {
            entry.id = self.next_id();
            ids.push(entry.id);
            self.letters.push(entry);
        }
        ids
    }

    fn next_id(&mut self) -> u32 {
        let ids = self.letters.iter().map(|entry| entry.id);
        let of_others = self.replies.iter().map(|reply| reply.to);
        let of_others = of_others.chain(self.follow_ups.iter().map(|next| next.of));
        let highest = ids.chain(of_others).max().unwrap_or(0);
        self.given = self.given.max(highest).saturating_add(1);
        self.given
    }

    /// Notes that letters were posted on this day; where not all of them were, the others stay as an
    /// entry of their own. Whether there are so many.
    pub fn post(&mut self, id: u32, day: Option<Date>, count: Option<usize>) -> bool {
        let Some(at) = self.letters.iter().position(|entry| entry.id == id) else {
            return false;
        };
        let all = self.letters[at].count();
        let count = count.unwrap_or(all);
        if count == 0 || count > all {
            return false;
        }
        let rest = all - count;
        if rest > 0 {
            let next = self.next_id();
            let entry = &mut self.letters[at];
            let mut waiting = entry.clone().so_many(rest);
            waiting.id = next;
            waiting.posted = None;
            // Who posts letters has printed them first.
            waiting.printed = entry.printed.map(|printed| printed.saturating_sub(count));
            entry.printed = entry.printed.map(|printed| printed.min(count));
            *entry = entry.clone().so_many(count);
            self.letters.insert(at + 1, waiting);
        }
        self.letters[at].posted = day;
        true
    }

    /// Notes a reply; whether there are such letters. With one there is no need to write again, unless the
    /// letters came back: nobody has read them.
    pub fn reply(&mut self, to: u32, day: Date, kind: ReplyKind, note: &str) -> bool {
        let known = self.find(to).is_some();
        if known {
            // A line each: what somebody pastes has no end else.
            let note = note.split_whitespace().collect::<Vec<_>>().join(" ");
            let place = Place::default();
            if kind != ReplyKind::Returned {
                self.done(to);
            }
            self.replies.push(Reply {
                to,
                day,
                kind,
                note,
                place,
            });
        }
        known
    }

    /// Notes when to write again; whether there are such letters. Of each entry there is one such day.
    pub fn follow_up(&mut self, of: u32, day: Date) -> bool {
        let known = self.find(of).is_some();
        if known {
            self.follow_ups.retain(|next| next.of != of || next.done);
            self.follow_ups.push(FollowUp {
                of,
                day,
                ..FollowUp::default()
            });
        }
        known
    }

    /// Notes that it was written again after these letters, or need not be; whether it was to be.
    pub fn done(&mut self, of: u32) -> bool {
        let open = |next: &&mut FollowUp| next.of == of && !next.done;
        let mut any = false;
        for next in self.follow_ups.iter_mut().filter(open) {
            (next.done, any) = (true, true);
        }
        any
    }

    /// Takes an entry out, with what came of it; nothing, if it was not there.
    pub fn remove(&mut self, id: u32) -> Option<Removed> {
        let at = self.letters.iter().position(|entry| entry.id == id)?;
        // Its number is known to those who saw it, and stays its own.
        self.given = self.given.max(id);
        let entry = self.letters.remove(at);
        let replies = self.replies.extract_if(.., |reply| reply.to == id);
        let replies = replies.collect();
        let follow_ups = self.follow_ups.extract_if(.., |next| next.of == id);
        Some(Removed {
            at,
            entry,
            replies,
            follow_ups: follow_ups.collect(),
        })
    }

    /// Puts back what was taken out, if it is not there already; under another number, where its own was
    /// given to others since.
    pub fn put_back(&mut self, removed: Removed) {
        let Removed {
            at,
            mut entry,
            mut replies,
            mut follow_ups,
        } = removed;
        if let Some(there) = self.find(entry.id) {
            if there.is_same(&entry) {
                return;
            }
            entry.id = self.next_id();
            for reply in &mut replies {
                reply.to = entry.id;
            }
            for next in &mut follow_ups {
                next.of = entry.id;
            }
        }
        self.letters.insert(at.min(self.letters.len()), entry);
        self.replies.extend(replies);
        self.follow_ups.extend(follow_ups);
    }

    /// When to write again after these letters, where that is still to be done.
    pub fn due(&self, id: u32) -> Option<Date> {
        let mut open = self.follow_ups.iter().filter(|next| !next.done);
        open.find(|next| next.of == id).map(|next| next.day)
    }

    /// What came back on these letters.
    pub fn replies_to(&self, id: u32) -> impl Iterator<Item = &Reply> {
        self.replies.iter().filter(move |reply| reply.to == id)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::campaign::load;
    use crate::letter::Sender;

    fn entry(day: Date, letters: usize) -> Letters {
        let campaign = &load::built_in().campaign;
        let draft = Draft {
            cases: vec!["tuletaeva".to_owned()],
            words: "As a nurse I was shocked.".to_owned(),
            who: "a nurse".to_owned(),
            sender: Sender {
                name: "Ann Lee".to_owned(),
                address: vec!["1 High Street".to_owned()],
                place: "Cork".to_owned(),
            },
            ..Draft::to(campaign, "president")
        };
        Letters::of(campaign, &draft, day, letters).expect("a pack that is no exercise")
    }

    fn found(diary: &Diary, ids: &[u32]) -> Vec<Letters> {
        let found = ids.iter().filter_map(|id| diary.find(*id));
        found.cloned().collect()
    }

    #[test]
    fn diary_has_nothing_of_an_exercise() {
        let mut campaign = load::built_in().campaign.clone();
        let draft = Draft::to(&campaign, "president");
        let day = date(2026, 11, 21);
        assert!(Letters::of(&campaign, &draft, day, 1).is_some());
        campaign.pack.exercise = true;
        assert_eq!(Letters::of(&campaign, &draft, day, 1), None);
    }

    #[test]
    fn diary_gives_no_number_again_and_takes_only_what_was_noted_before() {
        let mut diary = Diary::default();
        let day = date(2026, 11, 21);
        let first = diary.note(vec![entry(day, 3)], &[]);
        let before = found(&diary, &first);
        assert!(diary.remove(first[0]).is_some());
        let other = diary.note(vec![entry(day, 1)], &[]);
        assert_ne!(other, first);
        // Another diary was begun meanwhile, and its numbers are the same.
        let mut anew = Diary::default();
        assert_eq!(anew.note(vec![entry(day, 8)], &[]), first);
        anew.note(vec![entry(day, 4)], &before);
        let counts: Vec<usize> = anew.letters.iter().map(|entry| entry.letters).collect();
        assert_eq!(counts, [8, 4]);
    }

    #[test]
    fn diary_has_nothing_of_a_sender() {
        let entry = entry(date(2026, 11, 21), 2);
        assert_eq!(entry.people, ["tuletaeva"]);
        assert!(entry.names[0].contains("Tuletaeva"), "{entry:?}");
        assert!(!entry.to.is_empty() && !entry.country.is_empty());
        let text = toml::to_string(&entry).unwrap();
        for part in ["Ann", "Lee", "High Street", "Cork", "nurse"] {
            assert!(!text.contains(part), "{part}: {text}");
        }
    }

    #[test]
    fn diary_counts_what_is_made_anew_once_unless_it_is_on_its_way() {
        let mut diary = Diary::default();
        let day = date(2026, 11, 21);
        let first = diary.note(vec![entry(day, 3)], &[]);
        let first = found(&diary, &first);
        let second = diary.note(vec![entry(day, 4)], &first);
        let counts = |diary: &Diary| -> Vec<usize> {
            diary.letters.iter().map(|entry| entry.letters).collect()
        };
        assert_eq!(counts(&diary), [4]);
        assert!(diary.post(second[0], Some(day), None));
        let second = found(&diary, &second);
        diary.note(vec![entry(day, 5)], &second);
        assert_eq!(counts(&diary), [4, 5]);
        // What was answered stays too.
        let third = diary.letters[1].id;
        assert!(diary.reply(third, day, ReplyKind::Letter, "kind\n words"));
        assert_eq!(diary.replies[0].note, "kind words");
        let third = found(&diary, &[third]);
        diary.note(vec![entry(day, 6)], &third);
        assert_eq!(counts(&diary), [4, 5, 6]);
    }

    #[test]
    fn diary_knows_two_runs_of_one_batch_until_one_is_posted() {
        let mut diary = Diary::default();
        let day = date(2026, 11, 21);
        let other = Letters {
            signed: true,
            ..entry(day, 3)
        };
        let all = [
            entry(day, 3),
            entry(day, 3),
            entry(day, 4),
            other.clone(),
            other,
            // Two people of a group wrote one each.
            entry(day, 1),
            entry(day, 1),
        ];
        let ids = diary.note(all.to_vec(), &[]);
        let twins = |diary: &Diary| -> Vec<Option<u32>> {
            let entries = diary.letters.iter();
            entries.map(|entry| diary.twin(entry)).collect()
        };
        assert_eq!(
            twins(&diary),
            [None, Some(ids[0]), None, None, None, None, None]
        );
        diary.post(ids[0], Some(day), None);
        assert_eq!(twins(&diary), [None; 7]);
    }

    #[test]
    fn diary_parts_what_is_posted_in_part_and_takes_an_entry_with_all_of_it() {
        let mut diary = Diary::default();
        let day = date(2026, 11, 21);
        let mut signed = entry(day, 10);
        (signed.signed, signed.printed) = (true, Some(8));
        let id = diary.note(vec![signed], &[])[0];
        assert!(!diary.post(id, Some(day), Some(11)) && !diary.post(id, Some(day), Some(0)));
        assert!(!diary.post(99, Some(day), None));
        assert!(diary.post(id, Some(day), Some(7)));
        let told = |at: usize| {
            let entry = &diary.letters[at];
            (entry.letters, entry.printed, entry.posted)
        };
        assert_eq!(told(0), (7, Some(7), Some(day)));
        assert_eq!(told(1), (3, Some(1), None));
        assert!(diary.follow_up(id, date(2027, 1, 2)) && diary.follow_up(id, date(2027, 1, 9)));
        assert_eq!(diary.due(id), Some(date(2027, 1, 9)));
        assert_eq!(diary.follow_ups.len(), 1);
        assert!(!diary.follow_up(99, day) && !diary.reply(99, day, ReplyKind::Other, ""));
        let before = diary.clone();
        let removed = diary.remove(id).unwrap();
        assert_eq!(diary.remove(id), None);
        assert!(diary.follow_ups.is_empty());
        assert_eq!(diary.letters.len(), 1);
        diary.put_back(removed.clone());
        assert_eq!(diary, before);
        // It is there already.
        diary.put_back(removed.clone());
        assert_eq!(diary, before);
        // Its number was given to others meanwhile.
        diary.letters[0].letters = 2;
        diary.put_back(removed);
        assert_eq!(diary.letters.len(), 3);
        assert_ne!(diary.letters[0].id, id);
        assert_eq!(diary.due(diary.letters[0].id), Some(date(2027, 1, 9)));
    }

    #[test]
    fn diary_has_nothing_to_write_again_after_a_reply() {
        let mut diary = Diary::default();
        let day = date(2026, 11, 21);
        let id = diary.note(vec![entry(day, 3)], &[])[0];
        assert!(!diary.done(id));
        assert!(diary.follow_up(id, date(2027, 1, 9)));
        assert!(diary.reply(id, day, ReplyKind::Returned, ""));
        assert_eq!(diary.due(id), Some(date(2027, 1, 9)));
        assert!(diary.reply(id, day, ReplyKind::Email, ""));
        assert_eq!(diary.due(id), None);
        assert!(diary.follow_up(id, date(2027, 3, 1)) && diary.done(id));
        assert_eq!(diary.due(id), None);
    }

    #[test]
    fn diary_makes_one_entry_of_what_is_alike() {
        let day = date(2026, 11, 21);
        let other = Letters {
            lang: "ru".to_owned(),
            ..entry(day, 2)
        };
        let all = merged([entry(day, 1), other, entry(day, 4), entry(day, 0)]);
        let counts: Vec<usize> = all.iter().map(|entry| entry.letters).collect();
        assert_eq!(counts, [5, 2]);
    }
}
