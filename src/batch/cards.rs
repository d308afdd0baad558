//! The cards of a programme: each member's name below the same words, imposed on sheets of their own,
//! because cards are printed on card and on both sides, and are cut.
//!
//! A card has the member's name and nothing else of theirs: no address, and none of the words that a list
//! has for their letters.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use super::Watcher;
use super::judge::{CHUNK, Verdict, bounded, shared};
use super::order::{CardItem, Collation, Order};
use super::outcomes::Outcomes;
use super::output::{Into, Output, Stopped};
use super::report::{Common, Made};
use super::stack::{added, broken, cannot, written};
use crate::campaign::Lang;
use crate::letter::card::{Card, own_country};
use crate::letter::{Draft, Sender};
use crate::page::card::{CardSize, SetCard, impose};
use crate::page::{Fonts, Page};
use crate::pdf::{self, Writer};
use crate::press::card::set;
use crate::problem::{BatchProblem, Problem, has_errors};
use crate::store::outputs::Outputs;

impl CardItem<'_> {
    /// What a file of these cards is called inside, and the problems that do not depend on who signs; an
    /// error among them stops the batch.
    pub(super) fn common(&self, fonts: &mut Fonts) -> (String, Vec<Problem>) {
        let named = Card {
            name: "A".to_owned(),
            ..self.card.clone()
        };
        let (set, problems) = self.set(&named, fonts);
        (set.map_or(String::new(), |(title, _)| title), problems)
    }

    fn set(&self, card: &Card, fonts: &mut Fonts) -> (Option<(String, SetCard)>, Vec<Problem>) {
        let Self {
            campaign, picture, ..
        } = *self;
        let (set, problems) = set(campaign, card, picture, self.size, self.today, fonts);
        (set.map(|(letter, set)| (letter.title, set)), problems)
    }

    /// A member's card, with the problems that are this member's alone.
    fn of(
        &self,
        (row, sender, printed): (usize, &Sender, &Sender),
        mut problems: Vec<Problem>,
        common: &[Problem],
        fonts: &mut Fonts,
    ) -> (Option<SetCard>, Verdict) {
        let own = self.own.get(&row).filter(|words| !words.trim().is_empty());
        let card = Card {
            name: printed.name.clone(),
            words: own.unwrap_or(&self.card.words).clone(),
            ..self.card.clone()
        };
        let (set, found) = self.set(&card, fonts);
        problems.extend(found);
        problems.retain(|one| !common.iter().any(|known| known.cause == one.cause));
        problems.extend(own_country(self.campaign, sender, &card.lang));
        let set = set.filter(|_| !has_errors(&problems));
        (set.map(|(_, set)| set), Verdict::of(problems))
    }

    /// As the manifest tells it.
    pub(super) fn told(&self) -> Common {
        Common {
            id: Some(self.id.to_owned()),
            pack: self.campaign.pack.id.to_string(),
            card_to: self.card.person.clone(),
            pack_version: self.campaign.pack.version.to_string(),
            ..Common::default()
        }
    }
}

/// Cards on their way to files: one for each size.
pub(super) struct Deck {
    tagged: bool,
    files: Vec<File>,
    /// How many cards there are.
    pub(super) cards: usize,
    /// How many of each, by its place among the order's cards.
    counts: BTreeMap<usize, usize>,
}

/// Cards in their files.
#[derive(Default)]
pub(super) struct Dealt {
    /// What the file of each size is called.
    pub(super) files: Vec<(&'static CardSize, PathBuf)>,
    /// What stands where in them.
    pub(super) made: Vec<Made>,
    /// On how many sheets.
    pub(super) sheets: usize,
    /// How many of the files take the place of others whose names nobody gave.
    pub(super) replaced: usize,
}

/// The cards of one size.
struct File {
    size: &'static CardSize,
    writer: Writer<Vec<u8>>,
    sheets: usize,
    /// Cards that wait for their sheet to be full, by their language: a sheet is read in one.
    waiting: Vec<(Lang, Vec<(SetCard, Made)>)>,
    made: Vec<Made>,
}

impl Deck {
    /// Makes the cards of an order; `commons` has what is wrong with each of them for everybody, and `done`
    /// things of `due` were made before. Each person to whom one was made is told to `members`.
    pub(super) fn of(
        order: &Order<'_, '_, '_>,
        tagged: bool,
        commons: &[Vec<Problem>],
        outcomes: &mut Outcomes,
        members: &mut BTreeSet<usize>,
        (jobs, watcher, mut done, due): (usize, &dyn Watcher, usize, usize),
    ) -> Result<Self, Stopped> {
        let mut deck = Self {
            tagged,
            files: Vec::new(),
            cards: 0,
            counts: BTreeMap::new(),
        };
        let batch = order.people;
        let cards = || 0..order.cards.len();
        let is_due = |card: usize, row: usize| order.is_due(row, order.letters.len() + card);
        let tasks: Vec<(usize, usize)> = match order.collation {
            Collation::Member => {
                let rows = order.rows.iter();
                rows.flat_map(|row| cards().map(move |card| (card, *row)))
                    .collect()
            }
            Collation::Office => cards()
                .flat_map(|card| order.rows.iter().map(move |row| (card, *row)))
                .collect(),
        };
        let tasks: Vec<(usize, usize)> = tasks
            .into_iter()
            .filter(|(card, row)| is_due(*card, *row))
            .collect();
        if tasks.is_empty() {
            return Ok(deck);
        }
        let mut fonts: Vec<Fonts> = (0..jobs.max(1))
            .map(|_| Fonts::with(&batch.faces))
            .collect();
        for some in tasks.chunks(CHUNK) {
            if watcher.cancelled() {
                return Err(Stopped::Cancelled);
            }
            let set = shared(&mut fonts, some, |fonts, (card, row)| {
                let (entry, mut problems) = bounded(batch.entry(row));
                let item = &order.cards[card];
                // Whoever gets no letter signs no card either.
                problems.retain(Problem::is_error);
                let printed = Draft {
                    sender: entry.sender.clone(),
                    redact_sender: batch.draft.redact_sender,
                    ..Draft::default()
                };
                let row_of = (row, &entry.sender, &printed.printed_sender());
                let (set, verdict) = item.of(row_of, problems, &commons[card], fonts);
                (card, row, entry.sender.name, set, verdict)
            });
            done += set.len();
            for (card, row, name, set, verdict) in set {
                let letter = order.letters.len() + card;
                let Some(set) = set else {
                    outcomes.failed(row, letter, verdict);
                    continue;
                };
                outcomes.made(row, letter, verdict);
                members.insert(row);
                let faces = added(set.words()).into();
                let made = Made {
                    faces,
                    row: batch.table.row(row).line(),
                    letter,
                    name,
                    requests: Vec::new().into(),
                    page: 0,
                    pages: 2,
                    file: 0,
                    wording: 1,
                };
                *deck.counts.entry(card).or_default() += 1;
                deck.add(&order.cards[card], set, made)?;
            }
            watcher.progress(done, due);
        }
        Ok(deck)
    }

    /// How many there are of each of the order's cards of which one was made.
    pub(super) fn counts(&self) -> impl Iterator<Item = (usize, usize)> {
        self.counts.iter().map(|(card, count)| (*card, *count))
    }

    /// Puts a card on its sheet.
    fn add(&mut self, item: &CardItem<'_>, card: SetCard, made: Made) -> Result<(), Stopped> {
        let at = self.files.iter().position(|file| file.size == item.size);
        let at = at.unwrap_or(self.files.len());
        if at == self.files.len() {
            let kind = pdf::DocumentKind::Batch {
                tagged: self.tagged,
            };
            let writer = Writer::new(Vec::new(), kind, &item.card.lang);
            self.files.push(File {
                size: item.size,
                writer: writer.map_err(|error| broken(error.to_string()))?,
                sheets: 0,
                waiting: Vec::new(),
                made: Vec::new(),
            });
        }
        self.cards += 1;
        let Some(file) = self.files.get_mut(at) else {
            return Ok(());
        };
        file.add(&item.card.lang, card, made)
    }

    /// Writes the sheets to these places, and gives what stands in them: `first` is the number of files
    /// that there are before.
    pub(super) fn finish(
        self,
        places: &[Place],
        title: &str,
        first: usize,
        outputs: &mut Outputs,
    ) -> Result<Dealt, Stopped> {
        let mut dealt = Dealt::default();
        for mut file in self.files {
            let Some(place) = places.iter().find(|place| place.size == file.size) else {
                continue;
            };
            file.put_all()?;
            let bytes = file.writer.finish(title);
            let bytes = bytes.map_err(|error| broken(error.to_string()))?;
            let may_replace = place.may_replace && !place.is_named;
            let is_made_here = may_replace && pdf::is_made_here(&place.path);
            dealt.replaced += usize::from(is_made_here);
            let written = if place.is_named || is_made_here {
                outputs.write(&place.path, &bytes)
            } else {
                outputs.write_new(&place.path, &bytes)
            };
            written.map_err(|error| cannot(&place.path, &error))?;
            let number = first + dealt.files.len();
            let made = file.made.into_iter();
            dealt.made.extend(made.map(|one| Made {
                file: number,
                ..one
            }));
            dealt.sheets += file.sheets;
            dealt.files.push((file.size, place.path.clone()));
        }
        Ok(dealt)
    }
}

/// Where the cards of a size go.
pub(super) struct Place {
    size: &'static CardSize,
    path: PathBuf,
    /// Whether somebody gave it this name: then a file that is there is replaced.
    is_named: bool,
    /// Whether else one is that this program made.
    may_replace: bool,
}

/// Where the cards of an order go: to the file named for them or, where there is no letter, to that of
/// the letters; else beside that. There is one file for each size, called by it where there are several.
///
/// # Errors
/// What stands in the way.
pub(super) fn places(
    order: &Order<'_, '_, '_>,
    output: &Output,
    outputs: &mut Outputs,
) -> Result<Vec<Place>, Vec<Problem>> {
    let mut sizes: Vec<&'static CardSize> = Vec::new();
    for card in order.cards {
        if !sizes.contains(&card.size) {
            sizes.push(card.size);
        }
    }
    let (path, is_named) = match (&output.cards, &output.into) {
        (Some(path), _) => (path.clone(), true),
        (None, Into::File { path, .. }) if order.letters.is_empty() => (path.clone(), true),
        (None, Into::File { path, .. }) => (beside(path, path.file_stem(), "cards"), false),
        (None, Into::Folder { path, .. }) => (beside(path, path.file_name(), "cards"), false),
    };
    let several = sizes.len() > 1;
    let mut problems = Vec::new();
    let mut places = Vec::new();
    for size in sizes {
        let place = Place {
            size,
            path: if several {
                beside(&path, path.file_stem(), &size.id)
            } else {
                path.clone()
            },
            is_named: is_named && !several,
            may_replace: output.replaces,
        };
        let path = || place.path.display().to_string();
        if place.is_named || !place.path.exists() {
            if let Err(error) = outputs.check(&place.path) {
                problems.push(cannot(&place.path, &error));
            }
        } else if !output.replaces || !pdf::is_made_here(&place.path) {
            let path = path();
            problems.push(Problem::error(if output.replaces {
                BatchProblem::CardsNotMadeHere { path }
            } else if several {
                BatchProblem::CardsOfSizeThere { path }
            } else {
                BatchProblem::CardsThere { path }
            }));
        }
        places.push(place);
    }
    if problems.is_empty() {
        Ok(places)
    } else {
        Err(problems)
    }
}

/// `all-cards.pdf`, beside `all.pdf`.
fn beside(path: &Path, stem: Option<&OsStr>, what: &str) -> PathBuf {
    let stem = stem.unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{stem}-{what}.pdf"))
}

impl File {
    fn add(&mut self, lang: &Lang, card: SetCard, made: Made) -> Result<(), Stopped> {
        let at = self.waiting.iter().position(|(known, _)| known == lang);
        let at = at.unwrap_or(self.waiting.len());
        if at == self.waiting.len() {
            self.waiting.push((lang.clone(), Vec::new()));
        }
        let Some((_, cards)) = self.waiting.get_mut(at) else {
            return Ok(());
        };
        cards.push((card, made));
        if cards.len() < self.size.cards.len() {
            return Ok(());
        }
        let cards = std::mem::take(cards);
        self.put(lang, cards)
    }

    fn put_all(&mut self) -> Result<(), Stopped> {
        for (lang, cards) in std::mem::take(&mut self.waiting) {
            if !cards.is_empty() {
                self.put(&lang, cards)?;
            }
        }
        Ok(())
    }

    /// Writes both sides of a sheet.
    fn put(&mut self, lang: &Lang, cards: Vec<(SetCard, Made)>) -> Result<(), Stopped> {
        let (cards, made): (Vec<SetCard>, Vec<Made>) = cards.into_iter().unzip();
        let pages = impose(&cards, self.size);
        let pages: Vec<&Page> = pages.iter().collect();
        let wrong = |error: std::io::Error| broken(error.to_string());
        let sheet = written(&mut self.writer, &pages).map_err(wrong)?;
        self.writer.append(sheet, lang).map_err(wrong)?;
        let page = self.sheets * 2 + 1;
        self.sheets += 1;
        self.made
            .extend(made.into_iter().map(|one| Made { page, ..one }));
        Ok(())
    }
}
