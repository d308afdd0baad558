//! What the signing table knows.

use std::path::PathBuf;

use crate::app::kernel::action::Action;
use crate::app::kernel::pack::Pack;
use crate::batch::programme::{Programme, ProgrammeLetter};
use crate::campaign::Lang;
use crate::letter::{Draft, Sender};
use crate::store::signing::Person;
use crate::strings::UiLang;

/// The state of the signing table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// The signing, from its first letter until it is ended.
    pub signing: Option<Signing>,
    /// Signings that nobody ended.
    pub unended: Vec<Unended>,
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
    /// What is to be put right before the letters can be added.
    pub to_fix: Vec<String>,
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

    /// Somebody who has typed nothing, and signs all letters.
    pub fn nobody(&self) -> Person {
        let letters = self.programme.letters.iter();
        Person {
            letters: letters.map(|letter| letter.id.clone()).collect(),
            ..Person::default()
        }
    }

    /// Whether anything was typed that would be lost.
    pub fn is_blank(&self) -> bool {
        self.correcting.is_none() && self.typed == self.nobody()
    }

    /// Whether there is more than one letter.
    pub fn has_several(&self) -> bool {
        self.programme.letters.len() > 1
    }

    /// The letter whose page is shown.
    pub fn letter_at(&self) -> Option<&ProgrammeLetter> {
        self.programme.letters.get(self.at)
    }

    /// The letters that somebody signs, with their places.
    pub fn signed_by(&self, person: &Person) -> Vec<(usize, &ProgrammeLetter)> {
        let all = self.programme.letters.iter().enumerate();
        all.filter(|(_, letter)| person.letters.contains(&letter.id))
            .collect()
    }

    /// How many letters were gathered, and how many of them were printed.
    pub fn counts(&self) -> (usize, usize) {
        let of = |people: &mut dyn Iterator<Item = &Person>| {
            people.map(|person| self.signed_by(person).len()).sum()
        };
        let printed = of(&mut self.people.iter().filter(|person| person.printed));
        (of(&mut self.people.iter()), printed)
    }

    /// What the page shows now: the letter, its pack, and the language that it is read in beside.
    pub fn page_shown(&self) -> Option<(Draft, Option<Pack>, Option<Lang>)> {
        let letter = self.letter_at()?;
        let draft = letter_of(letter, &self.typed);
        let reading = self.reading.clone().filter(|lang| *lang != draft.lang);
        Some((draft, Some(Pack(letter.campaign.clone())), reading))
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
        lang: chosen_lang(letter, person).unwrap_or_else(|| letter.draft.lang.clone()),
        ..letter.draft.clone()
    }
}

/// What somebody writes in a letter in their own words.
pub fn words(letter: &ProgrammeLetter, person: &Person) -> String {
    let own = person.own.get(&letter.id);
    own.unwrap_or(&person.words).trim().to_owned()
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
    /// Where it was kept.
    pub folder: PathBuf,
}
