//! What a pack has to say of a sentence.

use std::fmt;

/// What the pack has to say of a sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// These bear it out: ids of claims, requests, cases (for what became of them) or figures.
    Supported(Vec<String>),
    /// Nothing does.
    Unsupported {
        /// What the nearest lacks.
        feature: Lack,
        /// The id of the claim that comes nearest.
        nearest: Option<String>,
    },
    /// It states nothing that would need a source.
    Plain,
}

/// What of a sentence a source does not say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lack {
    /// A person of the pack, by id, or a name.
    Name(String),
    /// A number.
    Number(String),
    /// A date.
    Date,
    /// A strong word.
    Strong(String),
    /// What somebody says, told as if it was so.
    Speaker,
    /// What was done, or that it was not done.
    Act(String),
    /// All, where the source has some.
    All(String),
    /// Why it was done.
    Reason(String),
    /// Too little in common.
    Words,
}

impl fmt::Display for Lack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => write!(f, "the name “{name}”"),
            Self::Number(number) => write!(f, "the number “{number}”"),
            Self::Date => f.write_str("the date"),
            Self::Strong(word) => write!(f, "the word “{word}”"),
            Self::Speaker => f.write_str("what somebody alleges, told as a fact"),
            Self::Act(act) => write!(f, "whether or not somebody did this (“{act}”)"),
            Self::All(word) => write!(f, "the word “{word}”"),
            Self::Reason(word) => write!(f, "the reason (“{word}”)"),
            Self::Words => f.write_str("the sentence as a whole"),
        }
    }
}
