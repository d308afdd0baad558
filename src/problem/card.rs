//! A card to a person or their family cannot be made as it is.

use serde::Serialize;

use super::words::{Either, Language, PackText, Why};

/// A card to a person or their family cannot be made as it is.
///
/// `words` are those of the card that were found.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "problems.ftl has the sentence of each")]
pub enum CardProblem {
    NoPerson {
        id: String,
    },
    NotAllowed {
        person: PackText,
    },
    Past {
        person: PackText,
        status: PackText,
    },
    NoLanguage {
        person: PackText,
        language: Language,
        others: Either<Language>,
    },
    NoWordList {
        language: Language,
    },
    NoWords,
    NoName,
    // What a card does not speak of.
    Religion {
        words: String,
    },
    Politics {
        words: String,
    },
    Organisation {
        words: String,
    },
    Case {
        words: String,
    },
    Promise {
        words: String,
    },
    Address {
        words: String,
    },
    // The sheet.
    NoSize {
        id: String,
    },
    TooLong {
        size: PackText,
    },
    FrontTooLong {
        size: PackText,
    },
    Picture {
        path: String,
        why: Why,
        megapixels: u64,
        megabytes: usize,
    },
}
