//! What the signing table knows.

use std::path::PathBuf;

use crate::app::kernel::action::Action;
use crate::letter::{Draft, Sender};
use crate::store::signing::Person;

/// The state of the signing table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// The signing, from its first letter until it is ended.
    pub signing: Option<Signing>,
    /// Signings that nobody ended.
    pub unended: Vec<Unended>,
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
    /// The letter that all sign, without a sender.
    pub draft: Draft,
    /// What is typed now.
    pub typed: Person,
    /// Who signed.
    pub people: Vec<Person>,
    /// How many of them were printed.
    pub printed: usize,
    /// Counts the people: each has fields of their own, in which nothing can be undone.
    pub round: u64,
    /// Whether the letter is added as soon as its page was made.
    pub adding: bool,
    /// Whether pages are being written.
    pub printing: bool,
    /// What is to be put right before the letter can be added.
    pub to_fix: Vec<String>,
    /// The folders of signings that were taken over.
    pub taken: Vec<PathBuf>,
}

impl Signing {
    /// The letter of whoever signs: with their own words or none, never with those of whoever
    /// composed it.
    pub fn letter(&self, person: &Person) -> Draft {
        Draft {
            sender: sender(person),
            words: person.words.trim().to_owned(),
            ..self.draft.clone()
        }
    }

    /// The letter as it is shown now.
    pub fn letter_shown(&self) -> Draft {
        self.letter(&self.typed)
    }
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
    /// Its letter.
    pub draft: Draft,
    /// Who signed.
    pub people: Vec<Person>,
    /// How many were printed.
    pub printed: usize,
    /// Where it was kept.
    pub folder: PathBuf,
}
