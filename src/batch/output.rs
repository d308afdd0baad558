//! Where the letters of a batch go, and what came of it.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use jiff::civil::Date;

use super::judge::{Batch, Verdict};
use super::order::{CardItem, Item};
use super::postage::{self, Lot, Posted, Prices};
use super::tally::Tally;
use crate::campaign::{Lang, locale};
use crate::letter::Draft;
use crate::page::card::CardSize;
use crate::page::stationery;
use crate::press::Times;
use crate::problem::Problem;
use crate::store::diary::{Letters, Way, merged};
use crate::strings::{Speaker, UiLang, say};

/// Where the letters go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Into {
    /// One file, or parts of so many letters each beside it.
    File {
        /// The file.
        path: PathBuf,
        /// How many letters a part has.
        per_file: Option<usize>,
    },
    /// A folder with a file for each letter.
    Folder {
        /// The folder.
        path: PathBuf,
        /// The pattern for the files' names.
        names: String,
        /// Whether they are e-mails to open and send, instead of pages.
        mails: bool,
    },
}

/// What is written.
#[derive(Clone, Debug)]
pub struct Output {
    /// Where the letters go.
    pub into: Into,
    /// Whether files whose names nobody gave (parts, those of a folder, cards beside the letters) take the place
    /// of what is there, where this program made that and nobody changed it since.
    pub replaces: bool,
    /// The tables of earlier runs into the same place, where somebody was asked about what is there: what of that
    /// nothing takes the place of, and they do not name, stays and is told. Without it the table of what was made
    /// is that of the earlier run too, and parts that it does not name keep new ones from being written.
    pub earlier: Option<Vec<PathBuf>>,
    /// Whether each letter begins on an odd page.
    pub duplex: bool,
    /// Whether one file of all letters is tagged for screen readers, as a file of one always is.
    pub tagged: bool,
    /// Where cards go. Without it they go beside the letters, under a name that replaces nothing.
    pub cards: Option<PathBuf>,
    /// The table of what was made.
    pub manifest: Option<PathBuf>,
    /// The table of what was not.
    pub failed: Option<PathBuf>,
    /// The language of the reasons in it.
    pub ui_lang: UiLang,
}

impl Output {
    /// How its letters go, which may lie in a parcel.
    pub fn way(&self, in_parcel: bool) -> Way {
        match self.into {
            Into::Folder { mails: true, .. } => Way::Email,
            _ if in_parcel => Way::Parcel,
            _ => Way::Post,
        }
    }
}

/// What letters have in common that are alike but for their senders.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Alike {
    /// The place of the letter among those of the batch; those of cards follow.
    pub letter: usize,
    /// The language's code.
    pub lang: String,
    /// The ids of the people written for.
    pub cases: Vec<String>,
}

/// The rows that were made and should be looked at: all are counted, and of the first it is known what
/// there is to look at.
#[derive(Clone, Debug, Default)]
pub struct ToCheck {
    /// The first of them, [`ToCheck::FIRST`] at most.
    pub first: Vec<(usize, Verdict)>,
    /// All of them.
    pub tally: Tally,
}

impl ToCheck {
    /// So many are told one by one: more are read by nobody.
    pub const FIRST: usize = 20;

    /// Adds the next row.
    pub(super) fn add(&mut self, row: usize, verdict: Verdict) {
        self.tally.add(&verdict);
        if self.first.len() < Self::FIRST {
            self.first.push((row, verdict));
        }
    }
}

/// How many pages each letter has that was made, in little room: a million letters have a count each.
#[derive(Clone, Debug, Default)]
pub struct PageCounts {
    /// By the letter's place among those of the batch and the row's among the rows; 0 where none was made.
    of: Vec<Vec<u16>>,
}

impl PageCounts {
    /// With room for this many letters, each for this many rows.
    pub(super) fn with_room(letters: usize, rows: usize) -> Self {
        Self {
            of: vec![vec![0; rows]; letters],
        }
    }

    /// Notes the pages of a letter, of the row at this place among the rows.
    pub(super) fn note(&mut self, letter: usize, place: usize, pages: usize) {
        let count = self.of.get_mut(letter).and_then(|of| of.get_mut(place));
        if let Some(count) = count {
            *count = u16::try_from(pages).unwrap_or(u16::MAX);
        }
    }

    /// The pages of a letter, of the row at this place among the rows, if it was made.
    pub fn get(&self, letter: usize, place: usize) -> Option<usize> {
        let count = *self.of.get(letter)?.get(place)?;
        (count > 0).then(|| count.into())
    }

    /// How many were made of each letter with so many pages: by the letter's place and its pages.
    fn alike(&self) -> BTreeMap<(usize, usize), u64> {
        let mut alike = BTreeMap::new();
        for (letter, of) in self.of.iter().enumerate() {
            for pages in of.iter().filter(|pages| **pages > 0) {
                *alike.entry((letter, usize::from(*pages))).or_default() += 1;
            }
        }
        alike
    }
}

/// What came of a batch.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    /// How many letters were made.
    pub letters: usize,
    /// How many rows there were.
    pub rows: usize,
    /// How many letters and cards there were to make.
    pub due: usize,
    /// For how many people at least one was made.
    pub members: usize,
    /// Of several letters a member, for how many people at least one letter was made.
    pub writers: usize,
    /// For how many people at least one card was made.
    pub card_signers: usize,
    /// How many pages the letters have.
    pub pages: usize,
    /// On how many sheets of paper they are printed.
    pub sheets: usize,
    /// How many cards were made.
    pub cards: usize,
    /// On how many sheets they lie.
    pub card_sheets: usize,
    /// Their files, one for each size.
    pub card_files: Vec<(&'static CardSize, PathBuf)>,
    /// In how many ways the letters differ, their senders apart.
    pub wordings: usize,
    /// The files of letters, in order.
    pub files: Vec<PathBuf>,
    /// How many files whose names nobody gave were replaced, and how many old parts removed.
    pub replaced: (usize, usize),
    /// The rows that were not made, each with its line and verdict.
    pub failed: Vec<(usize, Verdict)>,
    /// Of the rows of which some letters were made and others not, the ids of those that were not.
    pub missing: BTreeMap<usize, String>,
    /// The rows that were made and should be looked at.
    pub to_check: ToCheck,
    /// What is to be said of all letters.
    pub notes: Vec<Problem>,
    /// How many letters and cards were made that are alike but for their senders.
    pub alike: BTreeMap<Alike, usize>,
    /// How many pages the letters have.
    pub page_counts: PageCounts,
    /// Where the time went.
    pub times: Times,
    /// How long writing took.
    pub writing: Duration,
}

impl Summary {
    /// What the diary notes of the letters, which go so, and of the cards: nothing of who sends them.
    pub fn entries(
        &self,
        letters: &[Item<'_, '_>],
        cards: &[CardItem<'_>],
        way: Way,
    ) -> Vec<Letters> {
        let each = self.alike.iter().filter_map(|(alike, count)| {
            if let Some(at) = alike.letter.checked_sub(letters.len()) {
                let item = cards.get(at)?;
                return Letters::of_card(item.campaign, item.card, item.today, *count);
            }
            let batch = letters.get(alike.letter)?.batch;
            let draft = Draft {
                lang: Lang::new(&alike.lang),
                cases: alike.cases.clone(),
                ..batch.draft.clone()
            };
            let entry = Letters::of(batch.campaign, &draft, batch.date(), *count)?;
            Some(Letters { way, ..entry })
        });
        merged(each)
    }

    /// What the letters cost to post, each alone.
    pub fn postage(&self, letters: &[Item<'_, '_>], duplex: bool, prices: &Prices) -> Vec<Lot> {
        let all = self
            .page_counts
            .alike()
            .into_iter()
            .filter_map(|((letter, pages), count)| {
                let batch = letters.get(letter)?.batch;
                Some(Posted {
                    campaign: batch.campaign,
                    to: batch.campaign.addressee(&batch.draft.to)?,
                    paper: stationery::find(&batch.draft.paper)?,
                    sheets: if duplex { pages.div_ceil(2) } else { pages },
                    letters: count,
                })
            });
        postage::lots(all, prices)
    }

    /// A line to paste (`57 letters, pack v3, 21 Nov 2026`); where letters were to differ it says
    /// in how many ways they do.
    pub fn line(&self, batch: &Batch<'_>, ui_lang: UiLang) -> String {
        let speaker = Speaker { ui_lang };
        let (letters, wordings) = (self.letters, self.wordings);
        let version = batch.campaign.pack.version.to_string();
        let date = locale::short_date(&ui_lang.lang(), batch.date());
        if batch.draft.wording.is_none() {
            return say!(
                speaker,
                "batch-line",
                letters = letters,
                version = version,
                date = date
            );
        }
        say!(
            speaker,
            "batch-line-wordings",
            letters = letters,
            wordings = wordings,
            version = version,
            date = date
        )
    }

    /// The same where each of these people sends several letters (`600 letters from 60 people on 600
    /// sheets of paper, 10 Dec 2026`).
    pub fn line_of_several(&self, date: Date, ui_lang: UiLang) -> String {
        let speaker = Speaker { ui_lang };
        say!(
            speaker,
            "batch-line-several",
            letters = self.letters,
            members = self.writers,
            sheets = self.sheets,
            date = locale::short_date(&ui_lang.lang(), date)
        )
    }
}

/// Why nothing was written.
#[derive(Clone, Debug)]
pub enum Stopped {
    /// Something is wrong with every letter, or with the places to write to.
    Problems(Vec<Problem>),
    /// No row could be made; the summary has each with its reason, and the table of what was
    /// not made was written.
    Nothing(Box<Summary>),
    /// Somebody stopped it.
    Cancelled,
}

impl From<Problem> for Stopped {
    fn from(problem: Problem) -> Self {
        Self::Problems(vec![problem])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::RowProblem;

    #[test]
    fn to_check_counts_all_and_keeps_the_first() {
        let mut to_check = ToCheck::default();
        for row in 0..1_000 {
            let cause = RowProblem::NoCase {
                name: format!("person {row}"),
            };
            to_check.add(row, Verdict::of(vec![cause.problem()]));
        }
        assert_eq!(to_check.first.len(), ToCheck::FIRST);
        assert_eq!(to_check.first[19].0, 19);
        assert_eq!(to_check.tally.rows(), 1_000);
        let reasons = to_check.tally.reasons();
        let [(_, count, example)] = reasons[..] else {
            panic!("{reasons:?}");
        };
        assert_eq!(count, 1_000);
        assert!(example.message(UiLang::default()).contains("person 0"));
    }

    #[test]
    fn page_counts_tell_each_and_all_alike() {
        let mut counts = PageCounts::with_room(2, 3);
        for (letter, place, pages) in [(0, 0, 1), (0, 2, 2), (1, 1, 1), (1, 2, 1)] {
            counts.note(letter, place, pages);
        }
        assert_eq!(counts.get(0, 2), Some(2));
        assert_eq!((counts.get(0, 1), counts.get(2, 0)), (None, None));
        let alike: Vec<_> = counts.alike().into_iter().collect();
        assert_eq!(alike, [((0, 1), 1), ((0, 2), 1), ((1, 1), 2)]);
    }
}
