//! The document that lies beside the form of a fact.

use std::ops::Range;
use std::sync::Arc;

use crate::store::document::{Document, DocumentPart};

/// A document that lies beside the form, to take facts from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SourceViewer {
    /// What it says.
    pub document: Arc<Document>,
    /// The part that is shown.
    pub part: usize,
    /// The source of the pack that it is, by id.
    pub source: String,
    /// What is looked for in it.
    pub find: String,
    /// What is marked in the part shown, in bytes.
    pub marked: Option<Range<usize>>,
}

impl SourceViewer {
    /// The part that is shown.
    pub fn shown(&self) -> Option<&DocumentPart> {
        self.document.parts.get(self.part)
    }

    /// The words that are marked, and where they stand.
    pub fn quote(&self) -> Option<(String, String)> {
        self.shown()?.quote(self.marked.clone()?)
    }

    /// The next part after the one shown that has this in it, around the end.
    pub fn next(&self, find: &str) -> Option<usize> {
        let find = find.trim().to_lowercase();
        let count = self.document.parts.len();
        let mut parts = (1..=count).map(|step| (self.part + step) % count);
        let says = |part: &usize| {
            self.document.parts[*part]
                .text
                .to_lowercase()
                .contains(&find)
        };
        parts.find(says).filter(|_| !find.is_empty())
    }
}
