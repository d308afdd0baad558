//! Something in a pack has grown old at the date of the letter.

use serde::Serialize;

use super::words::{Ago, Dated, PackText};

/// Something in a pack has grown old at the date of the letter.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "problems.ftl has the sentence of each")]
pub enum AgeProblem {
    Stopped {
        notice: PackText,
    },
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
        office: PackText,
        date: Dated,
    },
    HolderInFuture {
        office: PackText,
        date: Dated,
    },
    PostSuspended {
        office: PackText,
    },
    PostSuspendedSince {
        office: PackText,
        date: Dated,
    },
    StatusInFuture {
        person: PackText,
        date: Dated,
    },
    AddressNeverConfirmed {
        office: PackText,
    },
    AddressOld {
        office: PackText,
        date: Dated,
        ago: Ago,
    },
    StatusNeverConfirmed {
        person: PackText,
    },
    StatusOld {
        person: PackText,
        date: Dated,
        ago: Ago,
    },
}
