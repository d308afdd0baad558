//! A rule's name is used where it cannot be.

use serde::Serialize;

/// A rule's name is used where it cannot be.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "problems.ftl has the sentence of each")]
pub enum RuleProblem {
    Unknown { name: String },
    NotAllowable { name: String },
}
