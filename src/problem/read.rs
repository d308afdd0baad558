//! A pack's file cannot be read.

use serde::Serialize;

use super::words::Either;

/// A pack's file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "problems.ftl has the sentence of each")]
pub enum ReadProblem {
    /// What nothing more is known of; in the parser's words.
    Grammar {
        reason: String,
    },
    SignMissing {
        sign: String,
    },
    SignTooMany {
        sign: String,
    },
    LineGoesOn,
    ValueMissing,
    NameMissing,
    NameUnfit,
    NoValue,
    BackslashUnfit,
    ControlSign,
    MergedInPart,
    QuoteMissing,
    Twice,
    TooDeep,
    UnknownKey {
        key: String,
    },
    NotHeadings {
        key: String,
    },
    TooManyEntries {
        key: String,
        count: usize,
        most: usize,
    },
    MissingKey {
        key: String,
    },
    UnknownValue {
        given: String,
        known: Either,
    },
    NumberForText,
    NotText,
    NotNumber,
    NumberUnfit,
    NotFields,
    NotBoolean,
    NotList,
    NotTextByLanguage,
    NotDate {
        text: String,
    },
    NotConfirmed,
    NotColour {
        text: String,
    },
    NotKey {
        text: String,
    },
    NotLanguage {
        text: String,
    },
    OutOfPlace,
    FillIn {
        key: String,
        what: String,
    },
    NotUtf8 {
        path: String,
        byte: usize,
    },
}
