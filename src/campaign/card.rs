//! Cards to a person or their family: only where the pack allows it, and what no card may say.

use serde::{Deserialize, Serialize};

use super::{Address, Lang, Text};
use crate::problem::CardProblem;

/// That a card may be written to somebody (`[card]` of a case): whoever knows them has asked for it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct CardTo {
    /// How it begins, with its punctuation, in each language that it can be written in.
    pub greeting: Text,
    /// Where it goes, “care of” included, and when somebody found that it arrives there.
    pub address: Address,
    /// What it may speak of, although cards do not by themselves.
    pub may_mention: Vec<Topic>,
}

impl CardTo {
    /// The languages that it can be written in.
    pub fn languages(&self) -> impl Iterator<Item = &Lang> {
        self.greeting.0.keys()
    }
}

// A row is a topic: variant, word, whether a pack may let cards speak of it, and what it is.
macro_rules! topics {
    ($($topic:ident $word:literal $can_be_allowed:literal => $doc:literal,)*) => {
        /// What a card does not speak of: letter-writing guides of human-rights organisations ask for
        /// it, because cards are read by guards and kept in files.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "lowercase")]
        pub enum Topic {
            $(#[doc = $doc] $topic,)*
        }

        impl Topic {
            /// All of them, in the order in which they are told.
            pub const ALL: &[Self] = &[$(Self::$topic),*];

            /// Its word, as packs and word lists write it.
            pub fn word(self) -> &'static str {
                match self { $(Self::$topic => $word,)* }
            }

            /// Whether a pack may let cards speak of it.
            pub fn can_be_allowed(self) -> bool {
                match self { $(Self::$topic => $can_be_allowed,)* }
            }

            /// The problem of a card with these words.
            pub fn problem(self, words: String) -> CardProblem {
                match self { $(Self::$topic => CardProblem::$topic { words },)* }
            }
        }
    };
}

topics! {
    Religion "religion" true => "Faith: it can be held against whoever gets the card, or offend them.",
    Politics "politics" true => "Politics and the state: the card is held back, and its reader suffers for it.",
    Organisation "organisation" true => "An organisation or a campaign: it can be forbidden where the card is read.",
    Case "case" false => "What happened, the trial, the prison: only their lawyer knows what may be said of it.",
    Promise "promise" false => "That they will be free: nobody who writes a card can know it.",
    Address "address" false => "Where the sender lives or can be reached: strangers read it.",
}
