//! What a pack has to say of a sentence.

pub use crate::problem::Lack;

/// What the pack has to say of a sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// These bear it out: ids of claims, requests, cases (for what became of them) or figures.
    Supported(Vec<String>),
    /// Nothing does.
    Unsupported {
        /// What the nearest lacks.
        lack: Lack,
        /// The id of the claim that comes nearest.
        nearest: Option<String>,
    },
    /// It states nothing that would need a source.
    Plain,
}
