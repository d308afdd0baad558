//! A file cannot be read or written.

use serde::Serialize;

use super::words::{Advice, Either, Why};

/// A file cannot be read or written.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "problems.ftl has the sentence of each")]
pub enum FileProblem {
    Unreadable {
        path: String,
        why: Why,
    },
    NotUtf8 {
        path: String,
    },
    PagesWithoutWords {
        path: String,
        pages: Vec<String>,
    },
    DocumentCut {
        path: String,
        lines: usize,
    },
    Unwritable {
        path: String,
        why: Why,
        advice: Advice,
    },
    NotMade {
        path: String,
        why: Why,
        advice: Advice,
    },
    NamedTwice {
        path: String,
    },
    Ending {
        path: String,
        endings: Either,
    },
    SavedInWindow {
        path: String,
        endings: Either,
    },
}

impl FileProblem {
    /// This file cannot be read.
    pub fn unreadable(path: &std::path::Path, error: &std::io::Error) -> Self {
        let (path, why) = (path.display().to_string(), Why::of(error));
        Self::Unreadable { path, why }
    }

    /// This file cannot be written.
    pub fn unwritable(path: &std::path::Path, error: &std::io::Error) -> Self {
        Self::Unwritable {
            path: path.display().to_string(),
            why: Why::of(error),
            advice: Advice::of(error),
        }
    }
}
