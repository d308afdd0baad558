//! The letters and cards of an evening as they are kept, and as they are found again with their packs.

use std::path::Path;
use std::sync::Arc;

use crate::app::kernel::jobs::Context;
use crate::app::signing::message::Event;
use crate::app::signing::state::Unended;
use crate::batch::programme::{OwnFile, OwnPicture, Programme, ProgrammeCard, ProgrammeLetter};
use crate::campaign::Campaign;
use crate::campaign::load::{self, Loaded};
use crate::letter::Draft;
use crate::letter::card::Card;
use crate::page::card;
use crate::problem::{TextFile, has_errors};
use crate::store::letter_file;
use crate::store::packs::Packs;
use crate::store::signing::{self, Kept, KeptCard, KeptFile, KeptLetter};

/// The letters and cards of the next evening as they are kept, and which file is theirs.
pub(super) fn kept_with_file(programme: &Programme) -> Kept {
    // A path that is no text cannot be written; what is kept is worth more than where its file is.
    let own = programme.file.clone();
    let own = own.filter(|own| own.path.to_str().is_some());
    Kept {
        own: own.map(|OwnFile { path, written }| KeptFile { path, written }),
        ..kept(programme)
    }
}

/// The letters and cards as they are kept: with nobody's name.
pub(super) fn kept(programme: &Programme) -> Kept {
    let letters = programme.letters.iter().map(|letter| KeptLetter {
        id: letter.id.clone(),
        title: letter.title.clone(),
        letter: letter_file::to_text(&letter.draft, &letter.campaign, false).unwrap_or_default(),
        pack: letter.pack.clone(),
    });
    let cards = programme.cards.iter().map(|card| KeptCard {
        id: card.id.clone(),
        title: card.title.clone(),
        size: card.size.id.clone(),
        picture: card.picture_file().map(Path::to_owned),
        campaign: card.campaign.pack.id.to_string(),
        pack: card.pack.clone(),
        card: Card {
            name: String::new(),
            ..card.card.clone()
        },
    });
    Kept {
        title: programme.title.clone(),
        letters: letters.collect(),
        cards: cards.collect(),
        own: None,
    }
}

/// The packs that kept letters may be of, each opened once.
pub(super) struct Known {
    open: Vec<Arc<Campaign>>,
    packs: Option<Packs>,
}

impl Known {
    pub(super) fn new(cx: &Context<Event>) -> Self {
        Self {
            open: vec![cx.campaign.clone()],
            packs: cx.folders.as_ref().map(Packs::of),
        }
    }

    /// What was kept, and the names of cards whose picture is not to be had; none where the pack of a letter
    /// or a card is not.
    pub(super) fn programme(&mut self, kept: Kept) -> Option<(Programme, Vec<String>)> {
        let letters = kept.letters.into_iter().map(|letter| self.letter(letter));
        let letters = letters.collect::<Option<Vec<_>>>()?;
        let mut bare = Vec::new();
        let cards = kept
            .cards
            .into_iter()
            .map(|card| self.card(card, &mut bare));
        let programme = Programme {
            title: kept.title,
            letters,
            cards: cards.collect::<Option<Vec<_>>>()?,
            file: kept
                .own
                .map(|KeptFile { path, written }| OwnFile { path, written }),
        };
        Some((programme, bare))
    }

    fn letter(&mut self, kept: KeptLetter) -> Option<ProgrammeLetter> {
        let file = TextFile::new("letter", kept.letter);
        let of_open = self
            .open
            .iter()
            .find_map(|campaign| self::draft(&file, campaign));
        let (campaign, draft) = if let Some(found) = of_open {
            found
        } else {
            let id = letter_file::pack_of(&file.text);
            let of_it = |campaign: &Arc<Campaign>| self::draft(&file, campaign);
            let found = self.elsewhere(id.as_deref(), kept.pack.as_deref(), of_it)?;
            self.open.push(found.0.clone());
            found
        };
        Some(ProgrammeLetter {
            id: kept.id,
            title: kept.title,
            campaign,
            pack: kept.pack,
            draft,
        })
    }

    fn card(&mut self, kept: KeptCard, bare: &mut Vec<String>) -> Option<ProgrammeCard> {
        let of_it = |campaign: &Arc<Campaign>| {
            // Whether it still allows the card is told where that is signed.
            (*campaign.pack.id == *kept.campaign).then(|| campaign.clone())
        };
        let campaign = if let Some(found) = self.open.iter().find_map(of_it) {
            found
        } else {
            let found = self.elsewhere(Some(&kept.campaign), kept.pack.as_deref(), of_it)?;
            self.open.push(found.clone());
            found
        };
        let picture = kept.picture.as_deref().map(OwnPicture::read);
        let missing = kept.picture.filter(|_| matches!(picture, Some(Err(_))));
        let card = ProgrammeCard {
            id: kept.id,
            title: kept.title,
            size: card::find(&kept.size).or_else(|| card::find(card::USUAL))?,
            picture: picture.and_then(Result::ok),
            missing,
            pack: kept.pack,
            card: kept.card,
            campaign,
        };
        if card.missing.is_some() {
            bare.push(card.name(&card.card.lang));
        }
        Some(card)
    }

    /// What `of_it` finds in the pack of this id: where that was opened from, else as it is installed.
    fn elsewhere<T>(
        &self,
        id: Option<&str>,
        at: Option<&Path>,
        of_it: impl Fn(&Arc<Campaign>) -> Option<T>,
    ) -> Option<T> {
        let at = at.and_then(|path| load::from_path(path).ok());
        let is_stopped = |loaded: &Loaded| {
            let newer = self.packs.as_ref().and_then(|packs| packs.outdated(loaded));
            newer.is_some_and(|problem| problem.is_error())
        };
        let at = at.filter(|loaded| !has_errors(&loaded.problems) && !is_stopped(loaded));
        if let Some(loaded) = at
            && let Some(found) = of_it(&Arc::new(loaded.campaign))
        {
            return Some(found);
        }
        let installed = match &self.packs {
            Some(packs) => packs.installed(id?)?,
            None => load::built_in().clone(),
        };
        of_it(&Arc::new(installed.campaign))
    }
}

fn draft(file: &Arc<TextFile>, campaign: &Arc<Campaign>) -> Option<(Arc<Campaign>, Draft)> {
    let (draft, _) = letter_file::from_text(file, campaign).ok()?;
    Some((campaign.clone(), draft))
}

/// The signings that nobody ended, as far as the packs of their letters are to be had.
pub(super) fn left(state: &Path, packs: &mut Known) -> Vec<Unended> {
    let found = signing::left(state).into_iter();
    found
        .filter(|(_, signing)| !signing.people.is_empty())
        .filter_map(|(folder, signing)| {
            let (programme, bare) = packs.programme(signing.kept)?;
            Some(Unended {
                programme,
                people: signing.people,
                bare,
                folder,
            })
        })
        .collect()
}
