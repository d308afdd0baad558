//! A rule's name is unknown, or the rule cannot be allowed.

use serde::Serialize;

/// A rule's name is unknown, or the rule cannot be allowed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "problems.ftl has the sentence of each")]
pub enum RuleProblem {
    Unknown { name: String },
    NotAllowable { name: String },
}
