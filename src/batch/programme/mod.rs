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
//! written = "3f0c…"                   # by the window: the file's digest, where it wrote that too
//!
//! [[letter]]
//! id = "alder"                        # what the list's column `Wants` and the manifest call it
//! title = "The dam at Port Alder"
//! pack = "verania.entreaty"           # paths start from the programme's own folder
//! to = "dams"                         # an office; then what is chosen for it:
//! asks = ["R1"]                       # without it, all that are open
//! cases = []
//! lang = "en"                         # the pack's first language without it
//!
//! [[card]]
//! id = "card-mira"                    # `card-` and the person without it
//! pack = "verania.entreaty"
//! to = "mira"                         # a person whom the pack allows cards to
//! words = "The first snow has fallen."
//! front = "Thinking of you"           # words on the front, or a picture, or both
//! picture = "snow.jpg"
//! size = "a6"                         # the usual one without it
//! lang = "en"
//! ```
//!
//! Letters are made in this order, cards beside them. [`read`] finds all that is wrong with the file and
//! with the letters and cards in it; [`choices`] says which of them a member sends; [`make_several`](super::make::make_several) makes them.

mod card;
mod earlier;
mod own_file;
mod piece;
mod read;
mod wants;
mod write;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;

use super::columns::Columns;
use super::judge::Batch;
use super::order::{CardItem, Item};
use super::table::Table;
use crate::campaign::{Campaign, Lang};
use crate::letter::Draft;

pub use card::{OwnPicture, ProgrammeCard};
pub use own_file::{OwnFile, Since};
pub use piece::Piece;
pub use read::{MAX_LETTERS, Packs, read, read_for_evening};
pub use wants::choices;
pub(in crate::batch) use wants::wish_for;
pub use write::Files;

/// Letters in their order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Programme {
    /// Its name for people; nothing where it has none.
    pub title: String,
    /// The letters.
    pub letters: Vec<ProgrammeLetter>,
    /// The cards, which follow them wherever both are numbered.
    pub cards: Vec<ProgrammeCard>,
    /// The file that it was opened from or saved in last; none otherwise. Only saved there again it takes the
    /// place of what stands beside that.
    pub file: Option<OwnFile>,
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
        self.add_letter(ProgrammeLetter {
            id: String::new(),
            title: String::new(),
            campaign,
            pack,
            draft,
        });
    }

    /// Adds a letter at the end; another id where it has none, or one that is taken.
    pub fn add_letter(&mut self, letter: ProgrammeLetter) {
        let id = Some(letter.id.as_str()).filter(|id| !id.is_empty());
        let id = free_id(id.unwrap_or(&letter.draft.to), |id| self.is_taken(id));
        self.letters.push(ProgrammeLetter { id, ..letter });
    }

    /// Adds a card at the end; another id where it has none, or one that is taken.
    pub fn add_card(&mut self, card: ProgrammeCard) {
        let usual = format!("card-{}", card.card.person);
        let id = Some(card.id.as_str()).filter(|id| !id.is_empty());
        let id = free_id(id.unwrap_or(&usual), |id| self.is_taken(id));
        self.cards.push(ProgrammeCard { id, ..card });
    }

    /// Puts another after this one, as far as there is room, under ids of their own; it has its title where this
    /// one has none. What stands in this one already is not put there twice.
    pub fn append(&mut self, other: Self) -> Appended {
        if self.title.trim().is_empty() {
            self.title = other.title;
        }
        let mut appended = Appended::default();
        for letter in other.letters {
            if self.has_letter(&letter) {
                appended.doubled += 1;
            } else if self.len() < MAX_LETTERS {
                self.add_letter(letter);
            } else {
                appended.left_out += 1;
            }
        }
        for card in other.cards {
            if self.has_card(&card) {
                appended.doubled += 1;
            } else if self.len() < MAX_LETTERS {
                self.add_card(card);
            } else {
                appended.left_out += 1;
            }
        }
        appended
    }

    /// How many letters and cards of another stand in this one already.
    pub fn doubled(&self, other: &Self) -> usize {
        let letters = other.letters.iter();
        let cards = other.cards.iter();
        letters.filter(|letter| self.has_letter(letter)).count()
            + cards.filter(|card| self.has_card(card)).count()
    }

    /// Whether a letter stands in it that is the same but for its id.
    pub fn has_letter(&self, letter: &ProgrammeLetter) -> bool {
        self.letters.iter().any(|known| {
            known.campaign.pack.id == letter.campaign.pack.id
                && (&known.title, &known.draft) == (&letter.title, &letter.draft)
        })
    }

    /// Whether a card stands in it that is the same but for its id.
    pub fn has_card(&self, card: &ProgrammeCard) -> bool {
        self.cards.iter().any(|known| {
            known.campaign.pack.id == card.campaign.pack.id
                && (&known.title, &known.size.id, &known.card)
                    == (&card.title, &card.size.id, &card.card)
                && known.has_picture_of(card)
        })
    }

    /// Whether a letter or a card has this id.
    fn is_taken(&self, id: &str) -> bool {
        self.ids().any(|known| known == id)
    }

    /// The ids of the letters and then of the cards.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.pieces().map(Piece::id)
    }

    /// How many letters and cards there are.
    pub fn len(&self) -> usize {
        self.letters.len() + self.cards.len()
    }

    /// Whether there are neither letters nor cards.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
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

    /// The list for cards alone, without a letter; as many letters as there are have their
    /// [`batches`](Self::batches).
    pub fn people<'a>(
        &'a self,
        draft: Draft,
        table: &'a Table,
        columns: &'a Columns,
        today: Date,
    ) -> Option<Batch<'a>> {
        let card = self.cards.first().filter(|_| self.letters.is_empty())?;
        Some(Batch::new(&card.campaign, draft, today, (table, columns)))
    }

    /// The cards, to be made in each member's name; `own` has for each of them the words of some rows.
    pub fn card_items<'b>(
        &'b self,
        own: &'b [BTreeMap<usize, String>],
        today: Date,
    ) -> Vec<CardItem<'b>> {
        static NONE: BTreeMap<usize, String> = BTreeMap::new();
        let cards = self.cards.iter().enumerate();
        cards
            .map(|(at, card)| CardItem {
                id: &card.id,
                title: &card.title,
                campaign: &card.campaign,
                card: &card.card,
                picture: card.picture.as_ref().map(|picture| &picture.picture),
                size: card.size,
                own: own.get(at).unwrap_or(&NONE),
                today,
            })
            .collect()
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

/// What was not put after a programme.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Appended {
    /// How many letters and cards had no room.
    pub left_out: usize,
    /// How many stood in it already.
    pub doubled: usize,
}

/// An id that is not taken: a name, or the name with a number.
fn free_id(name: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let numbered = (2..).map(|number| format!("{name}-{number}"));
    let mut all = std::iter::once(name.to_owned()).chain(numbered);
    all.find(|id| !is_taken(id)).unwrap_or_default()
}
