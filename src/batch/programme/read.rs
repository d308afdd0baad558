//! A programme's file, with all that is wrong with it and with its letters.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::card::OwnPicture;
use super::{Programme, ProgrammeCard, ProgrammeLetter, free_id};
use crate::campaign::read::{Entry, Toml};
use crate::campaign::{Campaign, Lang, load};
use crate::letter::card::{Card, allowed};
use crate::letter::{Draft, Sender};
use crate::page::card;
use crate::problem::{
    CardProblem, LetterProblem, Place, Problem, ProgrammeProblem, Severity, StoreProblem, TextFile,
    did_you_mean, has_errors,
};
use crate::store::{letter_file, text_file};

/// The version of the format that this program reads.
pub(super) const VERSION: u32 = 1;

/// More than any programme has, in bytes.
pub(super) const MAX_BYTES: u64 = 1 << 20;

/// More letters than anybody signs.
pub const MAX_LETTERS: usize = 100;

/// More than a list of a letter has, and more characters than one of its texts has.
const MAX_NAMED: usize = 500;
const MAX_LINE: usize = 500;

/// More characters than fit inside any card.
const MAX_WORDS: usize = 10_000;

/// Opens the pack at a path; the one that is meant where a programme names none.
pub type Packs<'p> = dyn FnMut(Option<&Path>) -> Result<Arc<Campaign>, Vec<Problem>> + 'p;

/// What the file says beside its letters.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Head {
    entreaty: u32,
    title: String,
    pack: String,
    #[serde(skip)]
    place: Place,
}

impl Entry for Head {
    const REQUIRED: &'static [&'static str] = &["entreaty"];

    fn set_place(&mut self, place: Place) {
        self.place = place;
    }
}

/// A letter as the file says it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Letter {
    id: String,
    title: String,
    file: String,
    /// Known again where the programme is saved anew, and read nowhere else.
    written: String,
    pack: String,
    to: String,
    asks: Vec<String>,
    cases: Vec<String>,
    figures: Vec<String>,
    tables: Vec<String>,
    copies: Vec<String>,
    lang: String,
    paper: String,
    #[serde(skip)]
    place: Place,
}

impl Entry for Letter {
    const REQUIRED: &'static [&'static str] = &[];

    fn set_place(&mut self, place: Place) {
        self.place = place;
    }
}

/// A card as the file says it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct CardEntry {
    id: String,
    title: String,
    pack: String,
    to: String,
    words: String,
    front: String,
    picture: String,
    size: String,
    lang: String,
    #[serde(skip)]
    place: Place,
}

impl Entry for CardEntry {
    const REQUIRED: &'static [&'static str] = &["to", "words"];

    fn set_place(&mut self, place: Place) {
        self.place = place;
    }
}

impl CardEntry {
    /// The first text that is longer than it may be, and how long that is.
    fn overlong(&self) -> Option<(&'static str, usize)> {
        [
            ("id", &self.id, MAX_LINE),
            ("title", &self.title, MAX_LINE),
            ("pack", &self.pack, MAX_LINE),
            ("to", &self.to, MAX_LINE),
            ("front", &self.front, MAX_LINE),
            ("picture", &self.picture, MAX_LINE),
            ("size", &self.size, MAX_LINE),
            ("lang", &self.lang, MAX_LINE),
            ("words", &self.words, MAX_WORDS),
        ]
        .into_iter()
        .find(|(_, text, most)| text.chars().count() > *most)
        .map(|(key, _, most)| (key, most))
    }
}

impl Letter {
    /// The lists of ids that it chooses, each with its key.
    fn lists(&self) -> [(&'static str, &Vec<String>); 5] {
        [
            ("asks", &self.asks),
            ("cases", &self.cases),
            ("figures", &self.figures),
            ("tables", &self.tables),
            ("copies", &self.copies),
        ]
    }

    /// The keys of what it chooses, which a saved letter has chosen already.
    fn choices(&self) -> Vec<&'static str> {
        let texts = [
            ("to", &self.to),
            ("lang", &self.lang),
            ("paper", &self.paper),
        ];
        let texts = texts.into_iter().filter(|(_, text)| !text.is_empty());
        let lists = self.lists().into_iter().filter(|(_, ids)| !ids.is_empty());
        texts
            .map(|(key, _)| key)
            .chain(lists.map(|(key, _)| key))
            .collect()
    }

    fn overlong(&self) -> Option<&'static str> {
        let texts = [
            ("id", &self.id),
            ("title", &self.title),
            ("file", &self.file),
            ("written", &self.written),
            ("pack", &self.pack),
            ("to", &self.to),
            ("lang", &self.lang),
            ("paper", &self.paper),
        ];
        let long = |text: &String| text.chars().count() > MAX_LINE;
        let of_text = texts.into_iter().find(|(_, text)| long(text));
        let of_list = || {
            let mut lists = self.lists().into_iter();
            lists.find(|(_, ids)| ids.len() > MAX_NAMED || ids.iter().any(long))
        };
        of_text
            .map(|(key, _)| key)
            .or_else(|| of_list().map(|(key, _)| key))
    }
}

/// The programme in the file at `path`, and warnings about it. Paths in it start from its folder.
///
/// # Errors
/// All that is wrong with the file, with the packs and letters that it names, and with what is chosen of
/// them.
pub fn read(path: &Path, packs: &mut Packs<'_>) -> Result<(Programme, Vec<Problem>), Vec<Problem>> {
    read_with(path, packs, false)
}

/// The same for an evening: a card whose picture is not to be had goes without it, keeps its place
/// ([`ProgrammeCard::missing`]), and is told.
///
/// # Errors
/// As [`read`].
pub fn read_for_evening(
    path: &Path,
    packs: &mut Packs<'_>,
) -> Result<(Programme, Vec<Problem>), Vec<Problem>> {
    read_with(path, packs, true)
}

fn read_with(
    path: &Path,
    packs: &mut Packs<'_>,
    goes_without_pictures: bool,
) -> Result<(Programme, Vec<Problem>), Vec<Problem>> {
    let file = text_file::read(path, MAX_BYTES).map_err(|problem| vec![problem])?;
    let folder = path.parent().unwrap_or(Path::new(""));
    from_text(&file, folder, packs, goes_without_pictures)
}

/// The programme in a file's text.
fn from_text(
    file: &Arc<TextFile>,
    folder: &Path,
    packs: &mut Packs<'_>,
    goes_without_pictures: bool,
) -> Result<(Programme, Vec<Problem>), Vec<Problem>> {
    let mut problems = Vec::new();
    let mut toml = Toml::parse(file, &mut problems);
    let mut letters = toml.entries::<Letter>("letter");
    let mut cards = toml.entries::<CardEntry>("card");
    let head: Head = toml.entry();
    if head.entreaty > VERSION {
        problems.push(Problem::error(StoreProblem::NewerFormat {
            path: file.name.clone(),
            format: head.entreaty,
        }));
    }
    let count = letters.len() + cards.len();
    if count > MAX_LETTERS {
        let most = MAX_LETTERS;
        let problem = ProgrammeProblem::TooMany { count, most };
        problems.push(Problem::error(problem).at(Place::of(file.clone(), 0..0)));
        letters.truncate(MAX_LETTERS);
        cards.truncate(MAX_LETTERS - letters.len());
    }
    if count == 0 && !has_errors(&problems) {
        let problem = Problem::error(ProgrammeProblem::Empty);
        problems.push(problem.at(Place::of(file.clone(), 0..0)));
    }
    let mut reader = Reader {
        folder,
        pack: head.pack,
        packs,
        open: BTreeMap::new(),
        goes_without_pictures,
        problems,
    };
    let mut programme = Programme {
        title: head.title,
        ..Programme::default()
    };
    for letter in letters {
        reader.letter(letter, &mut programme);
    }
    for card in cards {
        reader.card(card, &mut programme);
    }
    if has_errors(&reader.problems) {
        return Err(reader.problems);
    }
    Ok((programme, reader.problems))
}

struct Reader<'r, 'p> {
    folder: &'r Path,
    /// Of letters that name none.
    pack: String,
    packs: &'r mut Packs<'p>,
    /// The packs that were opened, by their paths; none where one could not be.
    open: BTreeMap<Option<PathBuf>, Option<Arc<Campaign>>>,
    /// Whether a card whose picture is not to be had goes without it.
    goes_without_pictures: bool,
    problems: Vec<Problem>,
}

impl Reader<'_, '_> {
    /// Adds a letter, as far as it can be read.
    fn letter(&mut self, letter: Letter, programme: &mut Programme) {
        let place = letter.place.clone();
        if let Some(key) = letter.overlong() {
            let most = MAX_LINE;
            let problem = Problem::error(StoreProblem::TooLong { key, most });
            self.problems.push(problem.at(place));
            return;
        }
        if !letter.file.is_empty() {
            for key in letter.choices() {
                let file = letter.file.clone();
                let problem = ProgrammeProblem::ChosenTwice { key, file };
                self.problems
                    .push(Problem::error(problem).at(place.clone()));
            }
        } else if letter.to.is_empty() {
            let problem = Problem::error(ProgrammeProblem::NoOffice);
            self.problems.push(problem.at(place.clone()));
        }
        let named = self.pack_of(&letter.pack);
        let campaign = self.campaign(named.clone(), &place);
        let draft = campaign.as_ref().and_then(|campaign| {
            if letter.file.is_empty() {
                Some(self.chosen(&letter, campaign, &place))
            } else {
                self.saved(&letter, campaign, &place)
            }
        });
        let is_taken = |id: &str| programme.is_taken(id);
        if !letter.id.is_empty() && is_taken(&letter.id) {
            let id = letter.id.clone();
            let problem = ProgrammeProblem::IdTwice { id };
            self.problems.push(Problem::error(problem).at(place));
        }
        let (Some(campaign), Some(draft)) = (campaign, draft) else {
            return;
        };
        let id = if letter.id.is_empty() {
            free_id(&draft.to, is_taken)
        } else {
            letter.id
        };
        programme.letters.push(ProgrammeLetter {
            id,
            title: letter.title,
            campaign,
            pack: named,
            draft,
        });
    }

    /// Adds a card, as far as it can be read. What it says is judged when it is made.
    fn card(&mut self, card: CardEntry, programme: &mut Programme) {
        let place = card.place.clone();
        if let Some((key, most)) = card.overlong() {
            let problem = Problem::error(StoreProblem::TooLong { key, most });
            self.problems.push(problem.at(place));
            return;
        }
        let id = if card.id.is_empty() {
            free_id(&format!("card-{}", card.to), |id| programme.is_taken(id))
        } else {
            card.id
        };
        if programme.is_taken(&id) {
            let id = id.clone();
            let problem = Problem::error(ProgrammeProblem::IdTwice { id });
            self.problems.push(problem.at(place.clone()));
        }
        let size = if card.size.is_empty() {
            card::USUAL
        } else {
            &card.size
        };
        let found = card::find(size);
        if found.is_none() {
            let known = card::all().iter().map(|one| one.id.as_str());
            let problem = Problem::error(CardProblem::NoSize {
                id: size.to_owned(),
            });
            let problem = problem.suggest_among(size, known);
            self.problems.push(problem.at(place.clone()));
        }
        let at = (!card.picture.is_empty()).then(|| self.folder.join(&card.picture));
        let picture = at.as_deref().map(OwnPicture::read).transpose();
        let mut missing = None;
        let picture = picture.unwrap_or_else(|mut problem| {
            if self.goes_without_pictures {
                problem.severity = Severity::Warning;
                missing = at;
            }
            self.problems.push(problem.at(place.clone()));
            None
        });
        let pack = self.pack_of(&card.pack);
        let campaign = self.campaign(pack.clone(), &place);
        let (Some(campaign), Some(size)) = (campaign, found) else {
            return;
        };
        if let Err(problem) = allowed(&campaign, &card.to) {
            self.problems.push(problem.at(place));
        }
        let lang = if card.lang.is_empty() {
            campaign.first_language()
        } else {
            Lang::new(card.lang.as_str())
        };
        programme.cards.push(ProgrammeCard {
            id,
            title: card.title,
            campaign,
            pack,
            card: Card {
                person: card.to,
                lang,
                front: card.front,
                words: card.words,
                name: String::new(),
            },
            size,
            picture,
            missing,
        });
    }

    /// Where the pack of a letter or a card stands that names this one or none.
    fn pack_of(&self, pack: &str) -> Option<PathBuf> {
        let named = [pack, &self.pack];
        let named = named.into_iter().find(|path| !path.is_empty())?;
        let path = self.folder.join(named);
        Some(if named == load::EXERCISE_ID && !path.exists() {
            load::EXERCISE_AT.into()
        } else {
            path
        })
    }

    /// The pack of a letter. One that cannot be opened is told once.
    fn campaign(&mut self, path: Option<PathBuf>, place: &Place) -> Option<Arc<Campaign>> {
        if let Some(known) = self.open.get(&path) {
            return known.clone();
        }
        let opened = (self.packs)(path.as_deref()).map_err(|found| {
            let at = |problem: Problem| match problem.place {
                Some(_) => problem,
                None => problem.at(place.clone()),
            };
            self.problems.extend(found.into_iter().map(at));
        });
        let opened = opened.ok();
        self.open.insert(path, opened.clone());
        opened
    }

    /// The draft of a letter that was saved.
    fn saved(&mut self, letter: &Letter, campaign: &Campaign, place: &Place) -> Option<Draft> {
        match letter_file::read(&self.folder.join(&letter.file), campaign) {
            Ok((draft, found)) => {
                self.problems.extend(found);
                // Whoever saved it does not sign for others.
                Some(Draft {
                    sender: Sender::default(),
                    ..draft
                })
            }
            Err(found) => {
                let at = |problem: Problem| match problem.place {
                    Some(_) => problem,
                    None => problem.at(place.clone()),
                };
                self.problems.extend(found.into_iter().map(at));
                None
            }
        }
    }

    /// The draft of what a letter chooses; what the pack has not is told.
    fn chosen(&mut self, letter: &Letter, campaign: &Campaign, place: &Place) -> Draft {
        let mut draft = Draft::to(campaign, &letter.to);
        let offices = campaign.addressees.iter().map(|one| &*one.id);
        let offices: Vec<&str> = offices.collect();
        let asks = campaign.recommendations.iter().map(|one| &*one.id);
        let cases = campaign.cases.iter().map(|one| &*one.id);
        let figures = campaign.figures.iter().map(|one| &*one.id);
        let figures: Vec<&str> = figures.collect();
        if !letter.to.is_empty() {
            self.known(
                "addressee",
                std::slice::from_ref(&letter.to),
                &offices,
                place,
            );
        }
        self.known(
            "recommendation",
            &letter.asks,
            &asks.collect::<Vec<_>>(),
            place,
        );
        self.known("case", &letter.cases, &cases.collect::<Vec<_>>(), place);
        self.known("figure", &letter.figures, &figures, place);
        self.known("figure", &letter.tables, &figures, place);
        self.known("addressee", &letter.copies, &offices, place);
        if !letter.asks.is_empty() {
            draft.asks.clone_from(&letter.asks);
        }
        draft.cases.clone_from(&letter.cases);
        draft.figures.clone_from(&letter.figures);
        draft.tables.clone_from(&letter.tables);
        draft.copies.clone_from(&letter.copies);
        if !letter.lang.is_empty() {
            draft.lang = Lang::new(letter.lang.as_str());
            let codes: Vec<&str> = campaign.pack.languages.iter().map(Lang::code).collect();
            if !codes.contains(&letter.lang.as_str()) {
                let lang = letter.lang.clone();
                let problem = Problem::error(ProgrammeProblem::NoLanguage { lang });
                let problem = problem.suggest_among(&letter.lang, codes.iter().copied());
                self.problems.push(problem.at(place.clone()));
            }
        }
        if !letter.paper.is_empty() {
            draft.paper.clone_from(&letter.paper);
        }
        draft.name_once();
        draft
    }

    fn known(&mut self, entry: &'static str, ids: &[String], known: &[&str], place: &Place) {
        for id in ids.iter().filter(|id| !known.contains(&id.as_str())) {
            let problem = LetterProblem::UnknownId {
                entry,
                id: id.clone(),
            };
            let near = did_you_mean(id, known.iter().copied());
            let problem = Problem::error(problem).suggest(near);
            self.problems.push(problem.at(place.clone()));
        }
    }
}

#[cfg(test)]
mod tests;
