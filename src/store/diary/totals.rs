//! How many letters and cards went for whom, where and when, and how many were answered.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::Serialize;

use super::{Diary, Letters};

/// By what letters are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum By {
    /// By the person written for; a letter for two people counts for each.
    Person,
    /// By the office.
    Office,
    /// By the office's country.
    Country,
    /// By the month.
    Month,
    /// By the campaign.
    Campaign,
}

impl By {
    /// All of them, in the order in which they are reported.
    pub const ALL: [Self; 5] = [
        Self::Person,
        Self::Office,
        Self::Country,
        Self::Month,
        Self::Campaign,
    ];
}

/// How many letters there are, and what became of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Count {
    /// How many were made or signed.
    pub letters: usize,
    /// How many of them were posted.
    pub posted: usize,
    /// How many replies came back.
    pub replies: usize,
    /// How many cards were made or signed, apart from letters.
    pub cards: usize,
    /// How many of them were posted.
    pub cards_posted: usize,
}

impl Count {
    fn add(&mut self, entry: &Letters, replies: usize) {
        self.letters += entry.letters;
        self.cards += entry.cards;
        if entry.posted.is_some() {
            self.posted += entry.letters;
            self.cards_posted += entry.cards;
        }
        self.replies += replies;
    }
}

/// A line of a count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// What is counted: a name, or a month (`2026-12`); empty for letters that name nobody, and where
    /// an earlier version noted nothing.
    pub name: String,
    /// How many.
    #[serde(flatten)]
    pub count: Count,
}

/// What a diary comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// The first day and the last, where there is one.
    pub days: Option<(Date, Date)>,
    /// All letters.
    pub all: Count,
    /// On how many days they were written.
    pub occasions: usize,
    /// To how many countries.
    pub countries: usize,
    /// For how many people by name.
    pub people: usize,
    /// Each count with its lines, most letters first; months in order.
    pub by: BTreeMap<By, Vec<Line>>,
}

impl Totals {
    /// What the entries of these days come to; of all, where no day is given.
    pub fn of(diary: &Diary, since: Option<Date>, until: Option<Date>) -> Self {
        let is_within = |day: Date| {
            since.is_none_or(|since| day >= since) && until.is_none_or(|until| day <= until)
        };
        let mut totals = Self::default();
        let mut counts: BTreeMap<By, BTreeMap<String, Line>> = BTreeMap::new();
        let mut days = BTreeSet::new();
        for entry in diary.letters.iter().filter(|entry| is_within(entry.day)) {
            let replies = diary.replies_to(entry.id).count();
            totals.all.add(entry, replies);
            days.insert(entry.day);
            for by in By::ALL {
                for (key, name) in keys(by, entry) {
                    let lines = counts.entry(by).or_default();
                    let line = lines.entry(key).or_insert_with(|| Line {
                        name,
                        count: Count::default(),
                    });
                    line.count.add(entry, replies);
                }
            }
        }
        totals.days = days.first().copied().zip(days.last().copied());
        totals.occasions = days.len();
        let named = |by: By| {
            let lines = counts.get(&by).into_iter().flatten();
            lines.filter(|(_, line)| !line.name.is_empty()).count()
        };
        (totals.countries, totals.people) = (named(By::Country), named(By::Person));
        for (by, lines) in counts {
            let mut lines: Vec<Line> = lines.into_values().collect();
            if by != By::Month {
                lines.sort_by(|one, other| {
                    let count = |line: &Line| (line.count.letters, line.count.cards);
                    count(other)
                        .cmp(&count(one))
                        .then_with(|| one.name.cmp(&other.name))
                });
            }
            totals.by.insert(by, lines);
        }
        totals
    }

    /// The lines of one count.
    pub fn lines(&self, by: By) -> &[Line] {
        self.by.get(&by).map_or(&[], Vec::as_slice)
    }
}

/// Under what an entry is counted: what tells it apart, and its name.
fn keys(by: By, entry: &Letters) -> Vec<(String, String)> {
    let of_campaign = |id: &str| format!("{}\n{id}", entry.campaign);
    let one = |key: String, name: &str| vec![(key, name.to_owned())];
    match by {
        By::Person if entry.people.is_empty() => one(String::new(), ""),
        By::Person => {
            let ids = entry.people.iter().enumerate();
            let named = ids.map(|(at, id)| {
                let name = entry.names.get(at).filter(|name| !name.is_empty());
                (of_campaign(id), name.unwrap_or(id).clone())
            });
            named.collect()
        }
        // Cards go to no office, and the country where somebody is held is no address of theirs.
        By::Office | By::Country if entry.is_card() => Vec::new(),
        By::Office => one(of_campaign(&entry.office), entry.office_name()),
        By::Country => one(entry.country.clone(), &entry.country),
        By::Month => {
            let month = format!("{:04}-{:02}", entry.day.year(), entry.day.month());
            one(month.clone(), &month)
        }
        By::Campaign if entry.title.is_empty() => one(entry.campaign.clone(), &entry.campaign),
        By::Campaign => one(entry.campaign.clone(), &entry.title),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::store::diary::ReplyKind;

    #[test]
    fn totals_count_each_letter_once_but_for_each_person() {
        let entry = |day: Date, office: &str, people: &[&str], letters: usize| Letters {
            day,
            campaign: "c".to_owned(),
            office: office.to_owned(),
            country: "Verania".to_owned(),
            people: people.iter().map(|id| (*id).to_owned()).collect(),
            letters,
            ..Letters::default()
        };
        let mut diary = Diary::default();
        let ids = diary.note(
            vec![
                entry(date(2026, 11, 21), "president", &["a", "b"], 3),
                entry(date(2026, 12, 10), "interior", &[], 5),
                entry(date(2026, 12, 10), "president", &["a"], 1),
            ],
            &[],
        );
        diary.post(ids[1], Some(date(2026, 12, 11)), None);
        diary.reply(ids[0], date(2027, 1, 1), ReplyKind::Letter, "");
        let totals = Totals::of(&diary, None, None);
        assert_eq!((totals.all.letters, totals.all.posted), (9, 5));
        assert_eq!(
            (totals.occasions, totals.countries, totals.people),
            (2, 1, 2)
        );
        let told = |totals: &Totals, by: By| -> Vec<String> {
            let lines = totals.lines(by).iter();
            lines
                .map(|line| format!("{} {}", line.name, line.count.letters))
                .collect()
        };
        assert_eq!(told(&totals, By::Person), [" 5", "a 4", "b 3"]);
        assert_eq!(told(&totals, By::Office), ["interior 5", "president 4"]);
        assert_eq!(told(&totals, By::Month), ["2026-11 3", "2026-12 6"]);
        assert_eq!(totals.lines(By::Month)[0].count.replies, 1);
        let card = Letters {
            letters: 0,
            cards: 4,
            office: String::new(),
            country: String::new(),
            ..entry(date(2026, 12, 10), "", &["b"], 0)
        };
        let ids = diary.note(vec![card], &[]);
        assert!(diary.post(ids[0], Some(date(2026, 12, 12)), Some(1)));
        // Cards are in no count of letters.
        let with_cards = Totals::of(&diary, None, None);
        let all = with_cards.all;
        assert_eq!(
            (all.letters, all.posted, all.cards, all.cards_posted),
            (9, 5, 4, 1)
        );
        for by in [By::Office, By::Country, By::Month] {
            assert_eq!(told(&with_cards, by), told(&totals, by));
        }
        assert_eq!(with_cards.lines(By::Person)[2].count.cards, 4);
        assert_eq!((with_cards.occasions, with_cards.countries), (2, 1));
        let december = Totals::of(&diary, Some(date(2026, 12, 1)), Some(date(2026, 12, 31)));
        assert_eq!(december.all.letters, 6);
        let none = Totals::of(&diary, Some(date(2027, 1, 1)), None);
        assert_eq!((none.days, none.all.letters), (None, 0));
    }
}
