//! A programme: several letters, of one pack or of several, that each member of a list sends.
//!
//! It is a TOML file whose name ends in `.programme`:
//!
//! ```toml
//! entreaty = 1                        # the version of the format
//! title = "Write for Rights"          # what the file of all letters is called inside
//! pack = "kazakhstan.entreaty"        # of letters that name none; the built-in one without it
//!
//! [[letter]]
//! file = "zhanaozen.letter"           # a letter saved in the window
//!
//! [[letter]]
//! id = "alder"                        # what the list's column `Wants` and the manifest call it
//! title = "The dam at Port Alder"
//! pack = "verania.entreaty"           # paths start from the programme's own folder
//! to = "dams"                         # an office; then what is chosen for it:
//! asks = ["R1"]                       # without it, all that are open
//! cases = []
//! lang = "en"                         # the pack's first language without it
//! ```
//!
//! Letters are made in this order. [`read`] finds all that is wrong with the file and with the letters
//! in it; [`choices`] says which of them a member sends; [`make_several`](super::make::make_several) makes them.

mod read;
mod wants;

use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;

use super::columns::Columns;
use super::judge::Batch;
use super::order::Item;
use super::table::Table;
use crate::campaign::{Campaign, Lang};
use crate::letter::Draft;

pub use read::{MAX_LETTERS, Packs, read};
pub use wants::choices;
pub(in crate::batch) use wants::wish_for;

/// Letters in their order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Programme {
    /// Its name for people; nothing where it has none.
    pub title: String,
    /// The letters.
    pub letters: Vec<ProgrammeLetter>,
}

/// A letter of a programme.
#[derive(Clone, Debug)]
pub struct ProgrammeLetter {
    /// What the list and the manifest call it; no two are alike.
    pub id: String,
    /// Its name for people; nothing where it has none.
    pub title: String,
    /// Its pack. Letters of one pack share it.
    pub campaign: Arc<Campaign>,
    /// Where that was opened from; nowhere if it is the one built in or one that was taken.
    pub pack: Option<PathBuf>,
    /// What was chosen, without a sender.
    pub draft: Draft,
}

impl PartialEq for ProgrammeLetter {
    /// Packs are the same if they are the very one.
    fn eq(&self, other: &Self) -> bool {
        (&self.id, &self.title, &self.draft) == (&other.id, &other.title, &other.draft)
            && Arc::ptr_eq(&self.campaign, &other.campaign)
    }
}

impl ProgrammeLetter {
    /// Whom it is written for: its title, else the people that it speaks of, else what it asks for, else
    /// the office.
    pub fn name(&self, lang: &Lang) -> String {
        if !self.title.trim().is_empty() {
            return self.title.trim().to_owned();
        }
        let people = self.draft.cases.iter();
        let people = people.filter_map(|id| self.campaign.case(id));
        let people: Vec<&str> = people.map(|case| case.name.show(lang)).collect();
        if !people.is_empty() {
            return people.join(", ");
        }
        let asks = self.draft.asks.iter();
        let asks = asks.filter_map(|id| self.campaign.recommendation(id));
        let asks: Vec<&str> = asks.map(|ask| ask.title.show(lang)).collect();
        if asks.is_empty() {
            return self.office(lang).to_owned();
        }
        asks.join(", ")
    }

    /// The office that it goes to, as a card shows it.
    pub fn office(&self, lang: &Lang) -> &str {
        let office = self.campaign.addressee(&self.draft.to);
        office.map_or("", |office| office.office.show(lang))
    }
}

impl Programme {
    /// One letter for each of these drafts of a pack.
    pub fn of(campaign: &Arc<Campaign>, drafts: Vec<Draft>) -> Self {
        let mut programme = Self::default();
        for draft in drafts {
            programme.add(campaign.clone(), None, draft);
        }
        programme
    }

    /// Adds a letter at the end, under an id that none has yet.
    pub fn add(&mut self, campaign: Arc<Campaign>, pack: Option<PathBuf>, draft: Draft) {
        let id = free_id(&draft.to, |id| self.letters.iter().any(|one| one.id == id));
        self.letters.push(ProgrammeLetter {
            id,
            title: String::new(),
            campaign,
            pack,
            draft,
        });
    }

    /// The letter of this id, with its place.
    pub fn find(&self, id: &str) -> Option<(usize, &ProgrammeLetter)> {
        let mut all = self.letters.iter().enumerate();
        all.find(|(_, letter)| letter.id == id)
    }

    /// The batch of each letter, over one list.
    pub fn batches<'a>(
        &'a self,
        table: &'a Table,
        columns: &'a Columns,
        today: Date,
    ) -> Vec<Batch<'a>> {
        let batch = |letter: &'a ProgrammeLetter| {
            let draft = letter.draft.clone();
            Batch::new(&letter.campaign, draft, today, (table, columns))
        };
        self.letters.iter().map(batch).collect()
    }

    /// The letters with their batches, to be made.
    pub fn items<'b, 'a>(&'b self, batches: &'b [Batch<'a>]) -> Vec<Item<'b, 'a>> {
        let each = self.letters.iter().zip(batches);
        each.map(|(letter, batch)| Item {
            batch,
            id: Some(&letter.id),
            title: &letter.title,
        })
        .collect()
    }
}

/// An id that is not taken: a name, or the name with a number.
fn free_id(name: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let numbered = (2..).map(|number| format!("{name}-{number}"));
    let mut all = std::iter::once(name.to_owned()).chain(numbered);
    all.find(|id| !is_taken(id)).unwrap_or_default()
}
