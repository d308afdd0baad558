//! Something in a pack has grown old at the date of the letter.

use serde::Serialize;

use super::words::{Ago, Dated};

/// Something in a pack has grown old at the date of the letter.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "problems.ftl has the sentence of each")]
pub enum AgeProblem {
    Stopped {
        notice: String,
    },
    Draft,
    Ended {
        date: Dated,
    },
    RecheckDue {
        date: Dated,
    },
    BeforeReport {
        date: Dated,
    },
    Historical {
        date: Dated,
    },
    AddressInFuture {
        office: String,
        date: Dated,
    },
    HolderInFuture {
        office: String,
        date: Dated,
    },
    StatusInFuture {
        person: String,
        date: Dated,
    },
    AddressNeverConfirmed {
        office: String,
    },
    AddressOld {
        office: String,
        date: Dated,
        ago: Ago,
    },
    StatusNeverConfirmed {
        person: String,
    },
    StatusOld {
        person: String,
        date: Dated,
        ago: Ago,
    },
}
