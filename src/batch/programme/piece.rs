//! What a programme holds, letter or card, where either will do.

use super::{Programme, ProgrammeCard, ProgrammeLetter};
use crate::campaign::{Campaign, Lang};

/// A letter or a card of a programme.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Piece<'a> {
    /// A letter to an office.
    Letter(&'a ProgrammeLetter),
    /// A card to a person.
    Card(&'a ProgrammeCard),
}

impl<'a> Piece<'a> {
    /// What the list and the manifest call it.
    pub fn id(self) -> &'a str {
        match self {
            Self::Letter(letter) => &letter.id,
            Self::Card(card) => &card.id,
        }
    }

    /// Its pack.
    pub fn campaign(self) -> &'a Campaign {
        match self {
            Self::Letter(letter) => &letter.campaign,
            Self::Card(card) => &card.campaign,
        }
    }

    /// The language that it was composed in.
    pub fn lang(self) -> &'a Lang {
        match self {
            Self::Letter(letter) => &letter.draft.lang,
            Self::Card(card) => &card.card.lang,
        }
    }

    /// Whom it is written for.
    pub fn name(self, lang: &Lang) -> String {
        match self {
            Self::Letter(letter) => letter.name(lang),
            Self::Card(card) => card.name(lang),
        }
    }
}

impl Programme {
    /// The letters and then the cards.
    pub fn pieces(&self) -> impl Iterator<Item = Piece<'_>> {
        let letters = self.letters.iter().map(Piece::Letter);
        letters.chain(self.cards.iter().map(Piece::Card))
    }

    /// The letter or card at this place.
    pub fn piece(&self, place: usize) -> Option<Piece<'_>> {
        self.pieces().nth(place)
    }
}
