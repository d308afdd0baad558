//! A programme of letters cannot be read, or not made as it is.

use serde::Serialize;

/// A programme of letters cannot be read, or not made as it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "problems.ftl has the sentence of each")]
pub enum ProgrammeProblem {
    Empty,
    NoLetters,
    TooMany { count: usize, most: usize },
    NoOffice,
    ChosenTwice { key: &'static str, file: String },
    IdTwice { id: String },
    NoLanguage { lang: String },
    OfOneLetter { option: &'static str },
    NoBlankCards { cards: usize },
    NoCards,
    PackNotTaken { path: String },
    WordsLeftOut { letter: String },
}
