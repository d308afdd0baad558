//! What a batch is to make: which letters, of whom, in what order.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use super::columns::RowEntry;
use super::judge::Batch;
use crate::campaign::{Campaign, Picture};
use crate::letter::card::Card;
use crate::page::card::CardSize;
use crate::problem::Problem;

/// One of the letters that the people of a list send.
#[derive(Clone, Copy)]
pub struct Item<'b, 'a> {
    /// The list, and the letter.
    pub batch: &'b Batch<'a>,
    /// Its id among them; none where there is one letter only.
    pub id: Option<&'b str>,
    /// Its name for people, where it has one.
    pub title: &'b str,
}

impl<'b, 'a> Item<'b, 'a> {
    /// The one letter of a batch.
    pub fn of(batch: &'b Batch<'a>) -> Self {
        Self {
            batch,
            id: None,
            title: "",
        }
    }
}

/// One of the cards that the people of a list sign.
#[derive(Clone, Copy)]
pub struct CardItem<'b> {
    /// Its id in the programme.
    pub id: &'b str,
    /// Its name for people, where it has one.
    pub title: &'b str,
    /// The pack.
    pub campaign: &'b Campaign,
    /// What it says; the name is each member's.
    pub card: &'b Card,
    /// The picture on its front.
    pub picture: Option<&'b Arc<Picture>>,
    /// Its size.
    pub size: &'static CardSize,
    /// What people write in it instead, by their rows.
    pub own: &'b BTreeMap<usize, String>,
    /// The day on which it is written.
    pub today: Date,
}

/// What stands together in one file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Collation {
    /// All letters of a member.
    #[default]
    Member,
    /// All letters to an office, whoever signs them.
    Office,
}

/// Which of the letters some rows send.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    pub(super) rows: BTreeMap<usize, Choice>,
    /// Whether the column of people says which letters, instead of whom each letter speaks of.
    pub(super) case_chooses: bool,
}

/// Which of the letters a row sends.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choice {
    /// Their indexes, in the programme's order; those of cards follow those of letters.
    pub letters: Vec<usize>,
    /// What of the row's cell names no letter.
    pub doubts: Vec<Problem>,
}

impl Choices {
    /// Every row sends all.
    pub fn new() -> Self {
        Self::default()
    }

    /// These rows send these letters.
    pub fn of(rows: BTreeMap<usize, Choice>) -> Self {
        Self {
            rows,
            case_chooses: false,
        }
    }

    /// What this row chose; all where it chose nothing.
    pub fn get(&self, row: usize) -> Option<&Choice> {
        self.rows.get(&row)
    }
}

/// What is to be made.
pub struct Order<'o, 'b, 'a> {
    /// The letters, of one list and day.
    pub letters: &'o [Item<'b, 'a>],
    /// The cards that they sign beside them.
    pub cards: &'o [CardItem<'o>],
    /// The list, with the first letter; where there are cards alone, with none.
    pub people: &'b Batch<'a>,
    /// The rows of those who send them.
    pub rows: &'o [usize],
    /// The rows that somebody took out.
    pub left_out: &'o [usize],
    /// Which of the letters a row sends, where not all.
    pub choices: &'o Choices,
    /// What stands together.
    pub collation: Collation,
    /// What a file of all is called inside; as its first letter without it.
    pub title: Option<&'o str>,
}

impl Order<'_, '_, '_> {
    /// Whether this row sends this letter.
    pub(super) fn is_due(&self, row: usize, letter: usize) -> bool {
        let choice = self.choices.get(row);
        choice.is_none_or(|choice| choice.letters.contains(&letter))
    }

    /// How many letters and cards this row sends.
    pub(super) fn due(&self, row: usize) -> usize {
        let all = self.letters.len() + self.cards.len();
        let choice = self.choices.get(row);
        choice.map_or(all, |choice| choice.letters.len())
    }

    /// The id of the letter or card of this index; nothing where there is one letter only.
    pub(super) fn id(&self, index: usize) -> &str {
        let letter = self.letters.get(index).and_then(|item| item.id);
        let card = index.checked_sub(self.letters.len());
        let card = card.and_then(|card| self.cards.get(card));
        letter.or(card.map(|card| card.id)).unwrap_or_default()
    }

    /// Whether it is one letter, and nothing beside it.
    pub(super) fn is_one_letter(&self) -> bool {
        self.letters.len() == 1 && self.cards.is_empty()
    }

    /// The letters in rounds, each of which goes through the whole list.
    pub(super) fn rounds(&self) -> Vec<Vec<usize>> {
        let all: Vec<usize> = (0..self.letters.len()).collect();
        match self.collation {
            _ if all.is_empty() => Vec::new(),
            Collation::Member => vec![all],
            Collation::Office => {
                let office = |letter: &usize| {
                    let batch = self.letters[*letter].batch;
                    (&batch.campaign.pack.id, &batch.draft.to)
                };
                let first =
                    |letter: &usize| all.iter().position(|one| office(one) == office(letter));
                let mut sorted = all.clone();
                sorted.sort_by_key(|letter| first(letter));
                sorted.into_iter().map(|letter| vec![letter]).collect()
            }
        }
    }

    /// What a row says, as far as it says it of each letter.
    pub(super) fn entry(&self, batch: &Batch<'_>, row: usize) -> RowEntry {
        let mut entry = batch.entry(row);
        if self.choices.case_chooses {
            entry.case.clear();
        }
        entry
    }
}
