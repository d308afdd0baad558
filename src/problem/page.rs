//! A page cannot be printed as it is.

use serde::Serialize;

/// A page cannot be printed as it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "problems.ftl has the sentence of each")]
pub enum PageProblem {
    NoPaper {
        id: String,
    },
    Unprintable {
        characters: String,
        count: usize,
        origin: Written,
    },
    NoFace {
        characters: String,
        count: usize,
        origin: Written,
    },
    AddressTooWide {
        millimetres: String,
    },
    AddressTooHigh {
        lines: usize,
    },
    ReturnTooLong,
    ReturnLeftOut,
    Long {
        pages: usize,
    },
    EnvelopeSender {
        envelope: String,
    },
    EnvelopeOffice {
        envelope: String,
    },
    NoLabelThere {
        start: usize,
        labels: String,
        most: usize,
    },
    LabelOverflow {
        labels: String,
    },
    ErrorsFirst {
        count: usize,
    },
    NoLetter,
    NotMade {
        reason: String,
    },
    ProgramFailed,
}

/// Where something on a page comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "problems.ftl has the words of each")]
pub enum Written {
    Sender,
    SenderName,
    SenderAddress,
    SenderTown,
    Own,
    Edit,
    Template,
    Office { id: String },
    Pack { id: String },
    PackTitle,
}
