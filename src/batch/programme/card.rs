//! A card of a programme.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;

use crate::campaign::{Campaign, Lang, Picture};
use crate::letter::Letter;
use crate::letter::card::Card;
use crate::page::Fonts;
use crate::page::card::{CardSize, SetCard};
use crate::press::card::{read_picture, set};
use crate::problem::Problem;

/// A card of a programme: the same words for everybody, with the name of each member who signs.
#[derive(Clone, Debug)]
pub struct ProgrammeCard {
    /// What the list and the manifest call it; no letter and no other card has the same.
    pub id: String,
    /// Its name for people; nothing where it has none.
    pub title: String,
    /// Its pack.
    pub campaign: Arc<Campaign>,
    /// Where that was opened from; nowhere if it is the one built in or one that was taken.
    pub pack: Option<PathBuf>,
    /// What it says, without a name.
    pub card: Card,
    /// Its size.
    pub size: &'static CardSize,
    /// The picture on its front.
    pub picture: Option<OwnPicture>,
    /// Where that would be, while it is not to be had: on a stick that is put in again, it is there again.
    pub missing: Option<PathBuf>,
}

/// A picture of somebody's own, with its file.
#[derive(Clone, Debug)]
pub struct OwnPicture {
    /// The file that it was read from.
    pub path: PathBuf,
    /// The picture.
    pub picture: Arc<Picture>,
}

impl OwnPicture {
    /// The picture in this file.
    ///
    /// # Errors
    /// Why it cannot be read, or cannot stand on a card.
    pub fn read(path: &Path) -> Result<Self, Problem> {
        Ok(Self {
            path: path.to_owned(),
            picture: read_picture(path)?,
        })
    }
}

impl PartialEq for OwnPicture {
    fn eq(&self, other: &Self) -> bool {
        self.path == other.path && Arc::ptr_eq(&self.picture, &other.picture)
    }
}

impl Eq for OwnPicture {}

impl PartialEq for ProgrammeCard {
    /// Packs are the same if they are the very one.
    fn eq(&self, other: &Self) -> bool {
        let own = |card: &Self| (card.id.clone(), card.title.clone(), card.card.clone());
        own(self) == own(other)
            && self.size == other.size
            && (&self.picture, &self.missing) == (&other.picture, &other.missing)
            && Arc::ptr_eq(&self.campaign, &other.campaign)
    }
}

impl ProgrammeCard {
    /// Whether another card has the same picture, or none either: a saved programme has a copy of the file.
    pub(super) fn has_picture_of(&self, other: &Self) -> bool {
        match (&self.picture, &other.picture) {
            (Some(own), Some(others)) => own.picture == others.picture,
            _ => self.picture_file() == other.picture_file(),
        }
    }

    /// Sets it, and says what is wrong with it.
    pub fn set(&self, today: Date, fonts: &mut Fonts) -> (Option<(Letter, SetCard)>, Vec<Problem>) {
        let picture = self.picture.as_ref().map(|picture| &picture.picture);
        set(&self.campaign, &self.card, picture, self.size, today, fonts)
    }

    /// The file of its picture, whether that is to be had now or not.
    pub fn picture_file(&self) -> Option<&Path> {
        let read = self.picture.as_ref().map(|picture| &*picture.path);
        read.or(self.missing.as_deref())
    }

    /// Whom it is written to: its title, else the person.
    pub fn name(&self, lang: &Lang) -> String {
        if !self.title.trim().is_empty() {
            return self.title.trim().to_owned();
        }
        let case = self.campaign.case(&self.card.person);
        case.map_or_else(
            || self.card.person.clone(),
            |case| case.name.show(lang).to_owned(),
        )
    }
}
