//! A sentence that a letter tells.

use crate::campaign::{Case, Claim, Lang, Passage, Text};

/// A sentence that is told.
#[derive(Clone, Copy)]
pub(super) enum Told<'a> {
    /// A claim.
    Claim(&'a Claim),
    /// A part of a passage, by its place in it.
    Part(&'a Passage, usize),
    /// What became of a person.
    Status(&'a Case),
    /// What joins a person with the requests.
    Link(&'a Text),
}

impl Told<'_> {
    /// How many characters it has.
    pub(super) fn length(&self, lang: &Lang) -> usize {
        match self {
            Self::Claim(claim) => length(&claim.text, lang),
            Self::Part(passage, part) => length(&passage.parts[*part].text, lang),
            Self::Status(case) => length(&case.status.text, lang),
            Self::Link(text) => length(text, lang),
        }
    }
}

/// How many characters a text has.
pub(super) fn length(text: &Text, lang: &Lang) -> usize {
    text.show(lang).chars().count()
}
