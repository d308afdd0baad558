//! A batch cannot be made as it is.

use serde::Serialize;

use super::words::{Advice, Why};

/// A batch cannot be made as it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "problems.ftl has the sentence of each")]
pub enum BatchProblem {
    SlipTooLong,
    TooManyJoin {
        count: usize,
        most: usize,
    },
    WindowPaper {
        paper: String,
    },
    CoverNotMade,
    CardsOfSizeThere {
        path: String,
    },
    CardsThere {
        path: String,
    },
    PartsThere {
        path: String,
    },
    /// Old parts that no new one would replace.
    OldPart {
        path: String,
    },
    /// Letters of an earlier run in the folder of new ones; the first is named.
    OldLetters {
        path: String,
        count: usize,
    },
    /// Letters in the folder that have the names of new ones, and nothing says that the same people wrote them; the
    /// first is named.
    UnknownWriters {
        path: String,
        count: usize,
    },
    /// The same, and the table made then names them as letters of another list.
    OtherList {
        path: String,
        count: usize,
    },
    /// A file of cards that is in the way, and that this program did not make or somebody changed.
    CardsNotMadeHere {
        path: String,
    },
    /// A file that is in the way, and that this program did not make or somebody changed.
    NotMadeHere {
        path: String,
    },
    FileThere {
        path: String,
    },
    NoNotes,
    NoAlternatives,
    Same {
        letters: usize,
    },
    NothingWritten {
        why: Why,
        advice: Advice,
    },
    PartlyWritten {
        why: Why,
        advice: Advice,
    },
    NamesUnreadable {
        pattern: String,
    },
    NamesTooLong {
        pattern: String,
    },
    NamesUnknownField {
        pattern: String,
        known: String,
    },
    // A table of a pack's texts.
    NoTextTable {
        list: String,
    },
    NoLanguageOfPack {
        heading: String,
    },
    NoSuchText {
        list: String,
        row: usize,
        text: String,
        id: String,
        file: String,
    },
    TextTwice {
        list: String,
        row: usize,
        first: usize,
    },
    FirstLanguage {
        list: String,
        row: usize,
        lang: String,
    },
}
