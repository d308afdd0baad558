//! What the letter's panel knows beyond the letter itself.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::app::kernel::action::Action;
use crate::batch::programme::OwnPicture;
use crate::letter::Draft;
use crate::letter::card::Card;
use crate::problem::{Problem, Rule};

/// The state of the letter's panel.
#[expect(
    clippy::struct_excessive_bools,
    reason = "they are independent of each other"
)]
#[derive(Clone, Debug, Default)]
pub struct State {
    /// The requests chosen for the offices that the letter no longer goes to.
    pub other_asks: BTreeMap<String, Vec<String>>,
    /// Whether the letter's whole text is open to edit.
    pub whole_text: bool,
    /// Where in it the cursor is to go.
    pub in_text: Option<InText>,
    /// Whether the list of problems is open.
    pub problems_open: bool,
    /// What was last asked of the whole letter, to go on with when its errors are allowed.
    pub asked: Option<Action>,
    /// The misspelt word that is being looked at.
    pub misspelt: Option<Misspelt>,
    /// Whether the letter was to go out while something was still needed.
    pub is_tried: bool,
    /// The errors that are allowed for what was last asked, and for nothing after it.
    pub allowed: Vec<Rule>,
    /// Whether the letter is to remember what its writer allows.
    pub keep_allowed: bool,
    /// The card that is being written.
    pub card: Option<CardForm>,
    /// Letters that crashes left, the newest last.
    pub left: Vec<Recovered>,
}

/// A card that is being written, and what is wrong with it.
#[derive(Clone, Debug)]
pub struct CardForm {
    /// What its writer chose.
    pub choice: CardChoice,
    /// What is wrong with its words.
    pub problems: Vec<Problem>,
    /// Why the picture that was chosen last is not on it, until something else is chosen.
    pub no_picture: Option<String>,
}

/// What the writer of a card chose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CardChoice {
    /// What it says; the name has a line for each person who signs one.
    pub card: Card,
    /// The id of its size.
    pub size: String,
    /// The picture on its front.
    pub picture: Option<OwnPicture>,
    /// The id of the envelope that is printed with it.
    pub envelope: Option<String>,
}

impl CardChoice {
    /// Who signs one; nobody's name, where there is none.
    pub fn names(&self) -> Vec<&str> {
        let names = self.card.name.lines().map(str::trim);
        let mut names: Vec<&str> = names.filter(|name| !name.is_empty()).collect();
        if names.is_empty() {
            names.push("");
        }
        names
    }

    /// A card of each person who signs one.
    pub fn cards(&self) -> Vec<Card> {
        let cards = self.names().into_iter().map(|name| Card {
            name: name.to_owned(),
            ..self.card.clone()
        });
        cards.collect()
    }
}

/// A place in the letter's whole text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InText {
    /// A part that can be edited, by its place among them.
    Part(usize),
    /// An edit whose part is gone, by its place in the draft.
    Gone(usize),
}

/// A field with words of the writer's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OwnWordsField {
    /// Who the writer is.
    Who,
    /// The writer's own words.
    Words,
    /// A part of the letter's whole text, by its place among them.
    Part(usize),
}

/// A misspelt word, for which something is proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misspelt {
    /// The field that it stands in.
    pub written: OwnWordsField,
    /// Where in the field's text it begins, in bytes.
    pub at: usize,
    /// The word.
    pub word: String,
    /// Whether the keyboard asked, and chooses among the proposals.
    pub by_keyboard: bool,
}

/// A letter that a crash left.
#[derive(Clone, Debug, PartialEq)]
pub struct Recovered {
    /// The letter.
    pub draft: Draft,
    /// The file that it was opened from or saved to.
    pub path: Option<PathBuf>,
    /// Where it was kept.
    pub file: PathBuf,
}
