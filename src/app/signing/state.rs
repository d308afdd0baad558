//! What the signing table knows.

use std::path::PathBuf;

use crate::app::kernel::action::Action;
use crate::app::kernel::pack::Pack;
use crate::app::kernel::pages::Order;
use crate::batch::programme::{Piece, Programme, ProgrammeCard, ProgrammeLetter};
use crate::campaign::Lang;
use crate::letter::{Draft, Sender};
use crate::problem::Target;
use crate::store::signing::Person;
use crate::strings::{Speaker, UiLang};

/// The state of the signing table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// The signing, from its first letter until it is ended.
    pub signing: Option<Signing>,
    /// Signings that nobody ended.
    pub unended: Vec<Unended>,
    /// Whether it is known what was kept on disk of evenings.
    pub is_remembered: bool,
    /// The round that the next signing begins with: no two people share a field in one run of the program, so that
    /// nobody undoes into what was typed on another evening.
    pub next_round: u64,
    /// The programme as it was last kept on disk; none until it was looked for there.
    pub kept: Option<Programme>,
}

impl State {
    /// The signing, while the table is shown.
    pub fn shown(&self) -> Option<&Signing> {
        self.signing.as_ref().filter(|signing| signing.open)
    }

    /// Whether an action of the table would do anything now.
    pub fn is_enabled(&self, action: Action) -> bool {
        let signing = self.signing.as_ref();
        match action {
            Action::PrintGathered => signing.is_some_and(|s| !s.printing && !s.people.is_empty()),
            Action::EndSigning => signing.is_some_and(|s| !s.printing),
            _ => true,
        }
    }
}

/// What is printed where everything that was gathered is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Again {
    /// Nothing: that nothing is new is said first.
    #[default]
    Nothing,
    /// All: that was said, or what was printed is gone with what somebody withdrew.
    All,
}

/// What is to be put right before letters can be added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToFix {
    /// The field that lacks something, if it is that: the name, or the address.
    pub field: Option<Target>,
    /// What it is, for whoever sits at the table.
    pub text: String,
}

/// What an evening comes to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ended {
    /// How many letters were printed.
    pub letters: usize,
    /// How many cards were.
    pub cards: usize,
    /// How many letters and cards were not, and go with the evening.
    pub unprinted: usize,
    /// How many of the printed ones are of an exercise: no diary notes those.
    pub exercise: usize,
}

/// A signing that goes on, or rests until the table is opened again.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Signing {
    /// Whether it is shown.
    pub open: bool,
    /// The letters, without a sender.
    pub programme: Programme,
    /// What is typed and ticked now.
    pub typed: Person,
    /// The letter whose page is shown, by its place.
    pub at: usize,
    /// Who signed.
    pub people: Vec<Person>,
    /// Whose letters are corrected, by their place among them; they stay as they are until that is done.
    pub correcting: Option<usize>,
    /// Counts the people: each has fields of their own, in which nothing can be undone.
    pub round: u64,
    /// Whether the letters are added as soon as their pages were made.
    pub adding: bool,
    /// Whether pages are being written.
    pub printing: bool,
    /// What is printed where nothing is new.
    pub again: Again,
    /// What is to be put right before the letters can be added.
    pub to_fix: Vec<ToFix>,
    /// The folders of signings that were taken over.
    pub taken: Vec<PathBuf>,
    /// Until when the list of who signed is shown, in seconds since the start.
    pub listed_until: Option<f64>,
    /// The language that the letter is read in, instead of its page.
    pub reading: Option<Lang>,
    /// The language of the table for whoever sits at it, where it is another than the window's.
    pub ui_lang: Option<UiLang>,
}

impl Signing {
    /// A signing of these letters at which nobody has signed yet.
    pub fn of(programme: Programme) -> Self {
        let mut signing = Self {
            programme,
            ..Self::default()
        };
        signing.typed = signing.nobody();
        signing
    }

    /// Who speaks to those at the table: in their language, or else in the window's.
    pub(crate) fn speaker(&self, window: UiLang) -> Speaker {
        Speaker {
            ui_lang: self.ui_lang.unwrap_or(window),
        }
    }

    /// Somebody who has typed nothing, and signs all letters and cards.
    pub fn nobody(&self) -> Person {
        Person {
            letters: self.programme.ids().map(str::to_owned).collect(),
            ..Person::default()
        }
    }

    /// Whether anything was typed that would be lost.
    pub fn is_blank(&self) -> bool {
        self.correcting.is_none() && self.typed == self.nobody()
    }

    /// Whether there is anything but one letter.
    pub fn has_several(&self) -> bool {
        self.programme.len() > 1 || self.has_cards()
    }

    /// Whether cards are signed too.
    pub fn has_cards(&self) -> bool {
        !self.programme.cards.is_empty()
    }

    /// The letter or card whose page is shown.
    pub fn shown_piece(&self) -> Option<Piece<'_>> {
        self.programme.piece(self.at)
    }

    /// The letters and cards that somebody signs.
    pub fn signed_by<'a>(&'a self, person: &Person) -> Vec<Piece<'a>> {
        let all = self.programme.pieces();
        all.filter(|piece| person.letters.iter().any(|id| id == piece.id()))
            .collect()
    }

    /// How many letters were gathered, and how many of them were printed; cards are counted with them.
    pub fn counts(&self) -> (usize, usize) {
        let signed = self.people.iter().flat_map(|person| {
            let signed = self.signed_by(person).into_iter();
            signed.map(|piece| !person.waits_for(piece.id()))
        });
        signed.fold((0, 0), |(all, printed), is_printed| {
            (all + 1, printed + usize::from(is_printed))
        })
    }

    /// What the evening comes to where it ends now.
    pub fn ended(&self) -> Ended {
        let mut ended = Ended::default();
        for person in &self.people {
            for piece in self.signed_by(person) {
                let is_exercise = piece.campaign().pack.exercise;
                match piece {
                    _ if person.waits_for(piece.id()) => ended.unprinted += 1,
                    Piece::Letter(_) => ended.letters += 1,
                    Piece::Card(_) => ended.cards += 1,
                }
                if is_exercise && !person.waits_for(piece.id()) {
                    ended.exercise += 1;
                }
            }
        }
        ended
    }

    /// Whether the letter or card of this id was printed for anybody.
    pub fn is_any_printed(&self, id: &str) -> bool {
        let signed = |person: &&Person| person.letters.iter().any(|one| one == id);
        let mut signed = self.people.iter().filter(signed);
        signed.any(|person| !person.waits_for(id))
    }

    /// The language in which the letter that is shown is read instead of its page: another than its own.
    pub fn read_in(&self) -> Option<&Lang> {
        let reading = self.reading.as_ref()?;
        let Piece::Letter(letter) = self.shown_piece()? else {
            return None;
        };
        (*reading != lang_of(letter, &self.typed)).then_some(reading)
    }

    /// Whether whoever sits at the table signs what is shown.
    pub fn signs_shown(&self) -> bool {
        let shown = self.shown_piece().map(Piece::id);
        shown.is_some_and(|id| self.typed.letters.iter().any(|one| one == id))
    }

    /// The page that is shown now, with so many pixels a point.
    pub fn page_shown(&self, generation: u64, scale: f32) -> Option<Order> {
        let order = Order {
            generation,
            draft: Draft::default(),
            pack: None,
            card: None,
            scale,
            beside: None,
        };
        // What somebody does not sign has nothing of theirs.
        let nobody = Person {
            lang: self.typed.lang.clone(),
            ..Person::default()
        };
        let person = if self.signs_shown() {
            &self.typed
        } else {
            &nobody
        };
        Some(match self.shown_piece()? {
            Piece::Letter(letter) => Order {
                beside: self.read_in().cloned(),
                draft: letter_of(letter, person),
                pack: Some(Pack(letter.campaign.clone())),
                ..order
            },
            Piece::Card(card) => Order {
                card: Some(Box::new(card_of(card, person))),
                ..order
            },
        })
    }

    /// The languages that letters of this evening can be written in.
    pub fn languages(&self) -> Vec<Lang> {
        let mut all: Vec<Lang> = Vec::new();
        for letter in &self.programme.letters {
            let office = letter.campaign.addressee(&letter.draft.to);
            for lang in office.iter().flat_map(|office| office.languages()) {
                if !all.contains(lang) && letter.campaign.pack.languages.contains(lang) {
                    all.push(lang.clone());
                }
            }
        }
        all
    }
}

/// The letter of whoever signs: with their own words or none, never with those of whoever composed
/// it, and in the language that they chose where the office is written to in it.
pub fn letter_of(letter: &ProgrammeLetter, person: &Person) -> Draft {
    Draft {
        sender: sender(person),
        words: words(letter, person),
        who: String::new(),
        follows: None,
        lang: lang_of(letter, person),
        ..letter.draft.clone()
    }
}

/// What somebody writes in a letter in their own words.
pub fn words(letter: &ProgrammeLetter, person: &Person) -> String {
    let own = person.own.get(&letter.id);
    own.unwrap_or(&person.words).trim().to_owned()
}

/// A signer's card: their name, and their own words for it where they have any. What they
/// write in letters is for offices.
pub fn card_of(card: &ProgrammeCard, person: &Person) -> ProgrammeCard {
    let mut signed = card.clone();
    signed.card.name = sender(person).name;
    if let Some(words) = words_on_card(card, person) {
        signed.card.words = words;
    }
    signed
}

/// What somebody writes on a card instead of its own words.
pub fn words_on_card(card: &ProgrammeCard, person: &Person) -> Option<String> {
    let own = person.own.get(&card.id).map(|words| words.trim());
    own.filter(|words| !words.is_empty()).map(str::to_owned)
}

/// The language of somebody's letter: the one they chose, or the letter's own.
fn lang_of(letter: &ProgrammeLetter, person: &Person) -> Lang {
    chosen_lang(letter, person).unwrap_or_else(|| letter.draft.lang.clone())
}

/// The language that somebody chose, where the letter can be written in it.
pub fn chosen_lang(letter: &ProgrammeLetter, person: &Person) -> Option<Lang> {
    let office = letter.campaign.addressee(&letter.draft.to)?;
    let mut all = office.languages();
    all.find(|lang| !person.lang.is_empty() && lang.code() == person.lang)
        .cloned()
}

/// The sender that somebody typed.
pub fn sender(person: &Person) -> Sender {
    Sender {
        name: person.name.clone(),
        address: person.address.lines().map(str::to_owned).collect(),
        place: String::new(),
    }
    .cleaned()
}

/// A signing that nobody ended.
#[derive(Clone, Debug, PartialEq)]
pub struct Unended {
    /// Its letters.
    pub programme: Programme,
    /// Who signed.
    pub people: Vec<Person>,
    /// The names of cards whose picture is not where it was.
    pub bare: Vec<String>,
    /// Where it was kept.
    pub folder: PathBuf,
}
