//! What the postage of letters comes to cannot be said.

use serde::Serialize;

use super::words::PackText;

/// What the postage of letters comes to cannot be said, or not of all of them.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "problems.ftl has the sentence of each")]
pub enum PostageProblem {
    NotAManifest { path: String },
    NotPages { row: usize, pages: String },
    OtherPack { pack: String },
    NoPrices,
    NotAPrice { text: String },
    NotADay { text: String },
    NoPrice { country: PackText, grams: usize },
    CardsLeftOut { cards: usize },
}
