//! The whole walk for cards: words, panels, sheets, and all that is wrong with them.

use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;

use crate::campaign::picture::{self, Bounds};
use crate::campaign::{Campaign, Picture, input};
use crate::letter::card::{Card, allowed, compose};
use crate::letter::{Block, Content, Letter, Origin, Role, Run, Sender};
use crate::page::card::{CardSize, SetCard, impose, set_card};
use crate::page::envelope::{self, Envelope};
use crate::page::unprintable::unprintable;
use crate::page::{Fonts, Page, stationery};
use crate::pdf;
use crate::problem::{CardProblem, FileProblem, PageProblem, Problem};

/// The largest picture: 300 pixels to the inch on the longer side of A5, and some more. What a telephone takes is
/// made smaller, up to so many pixels that it needs no more memory than a batch.
pub const PICTURE: Bounds = Bounds {
    bytes: 20_000_000,
    side: 3_000,
    larger: 64_000_000,
};

/// Cards on their sheets.
#[derive(Debug, Default)]
pub struct MadeCards {
    /// The sheets, front and back in turn; none if there is nothing to show.
    pub pages: Vec<Page>,
    /// What is wrong, each thing once.
    pub problems: Vec<Problem>,
    /// The first card's words.
    letter: Option<Letter>,
}

/// The picture of a file that is named so in messages.
///
/// # Errors
/// Why it cannot stand on a card.
pub fn picture(path: &str, bytes: &[u8]) -> Result<Arc<Picture>, Problem> {
    let found = picture::read(bytes, PICTURE);
    found.map(Arc::new).map_err(|why| {
        Problem::error(CardProblem::Picture {
            path: path.to_owned(),
            why,
            megapixels: PICTURE.larger / 1_000_000,
            megabytes: PICTURE.bytes / 1_000_000,
        })
    })
}

/// The picture in the file at this path.
///
/// # Errors
/// Why it cannot be read, or cannot stand on a card.
pub fn read_picture(path: &Path) -> Result<Arc<Picture>, Problem> {
    // One byte more than there may be tells that it is too large.
    let most = PICTURE.bytes as u64 + 1;
    let bytes = input::read(path, most)
        .map_err(|error| Problem::error(FileProblem::unreadable(path, &error)))?;
    picture(&path.display().to_string(), &bytes)
}

/// Sets one card, and says what is wrong with it. With nothing that keeps it from being set, it is
/// returned beside its problems.
pub fn set(
    campaign: &Campaign,
    card: &Card,
    picture: Option<&Arc<Picture>>,
    size: &CardSize,
    today: Date,
    fonts: &mut Fonts,
) -> (Option<(Letter, SetCard)>, Vec<Problem>) {
    let (letter, mut problems) = compose(campaign, card, today);
    let Some(letter) = letter else {
        return (None, problems);
    };
    let set = set_card(&letter, picture, size, fonts);
    problems.extend(unprintable(&set.missing, &Sender::default()));
    let title = || size.title.told(&card.lang);
    if !set.front_fits {
        let size = title();
        problems.push(Problem::error(CardProblem::FrontTooLong { size }));
    }
    if !set.inside_fits {
        let size = title();
        problems.push(Problem::error(CardProblem::TooLong { size }));
    }
    (Some((letter, set)), problems)
}

/// Makes these cards, one after another on the sheets.
pub fn make(
    campaign: &Campaign,
    cards: &[Card],
    picture: Option<&Arc<Picture>>,
    size: &CardSize,
    today: Date,
) -> MadeCards {
    let mut fonts = Fonts::new();
    let mut made = MadeCards::default();
    let mut all = Vec::new();
    for card in cards {
        let (card, problems) = set(campaign, card, picture, size, today, &mut fonts);
        if let Some((letter, set)) = card {
            all.push(set);
            made.letter.get_or_insert(letter);
        }
        for problem in problems {
            if made.problems.iter().all(|told| told.cause != problem.cause) {
                made.problems.push(problem);
            }
        }
    }
    made.pages = impose(&all, size);
    made
}

impl MadeCards {
    /// The file, tagged for screen readers.
    ///
    /// # Errors
    /// What keeps it from being made.
    pub fn pdf(&self) -> Result<Vec<u8>, Problem> {
        let Some(letter) = &self.letter else {
            return Err(Problem::error(PageProblem::NoLetter));
        };
        pdf::write(&self.pages, &letter.title, &letter.lang)
            .map_err(|reason| Problem::error(PageProblem::NotMade { reason }))
    }

    /// The file of an envelope to the person, without a word of the sender's: where it comes from is
    /// written on it by whoever wants to.
    ///
    /// # Errors
    /// What does not fit on it, or what keeps it from being made.
    pub fn envelope(
        &self,
        campaign: &Campaign,
        envelope: &Envelope,
    ) -> Result<Vec<u8>, Vec<Problem>> {
        let Some(letter) = &self.letter else {
            return Err(vec![Problem::error(PageProblem::NoLetter)]);
        };
        let (_, to) = allowed(campaign, &letter.to).map_err(|problem| vec![problem])?;
        let lines = to.address.lines.get(&letter.lang).iter();
        let origin = Origin::Case(letter.to.clone());
        let lines = lines.map(|line| vec![Run::new(line.as_str(), origin.clone())]);
        let addressee = Block {
            role: Role::Addressee,
            content: Content::Lines(lines.collect()),
        };
        let mut letter = letter.clone();
        letter.blocks.retain(|block| block.role == Role::Notice);
        letter.blocks.push(Arc::new(addressee));
        let paper = stationery::default_paper();
        let mut fonts = Fonts::new();
        let (page, problems) = envelope::address(&letter, envelope, paper, &mut fonts);
        if !problems.is_empty() {
            return Err(problems);
        }
        pdf::write(&[page], &letter.title, &letter.lang)
            .map_err(|reason| vec![Problem::error(PageProblem::NotMade { reason })])
    }
}
