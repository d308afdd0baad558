//! What is new since the page before, in words: the strip and the list show all problems, and a
//! screen reader announces the new ones.

use super::Session;
use crate::problem::{Problem, Target};
use crate::strings::say;

/// What was told of a letter, and what is to be said now.
#[derive(Clone, Debug, Default)]
pub struct News {
    known: Vec<Problem>,
    needed: Vec<Target>,
    said: String,
}

impl News {
    /// What is to be said; nothing if nothing came up.
    pub fn said(&self) -> &str {
        &self.said
    }

    /// What is new in a session whose page was just made, after this was told of the page before.
    #[must_use]
    pub fn next(&self, session: &Session) -> Self {
        let findings = session.findings().into_iter();
        let known: Vec<Problem> = findings.map(|(problem, _)| problem.clone()).collect();
        let needed = session.needed();
        let mut said = Vec::new();
        if needed != self.needed {
            said.push(if needed.is_empty() {
                say!(session, "news-all")
            } else {
                let names = needed.iter().map(|target| session.place_name(*target));
                let what = session.ui_lang.list(&names.collect::<Vec<_>>());
                say!(session, "needed-aloud", what = what)
            });
        }
        let is_new =
            |problem: &&Problem| problem.needs().is_none() && !self.known.contains(problem);
        let new: Vec<&Problem> = known.iter().filter(is_new).collect();
        for is_error in [true, false] {
            let these = new.iter().filter(|one| one.is_error() == is_error);
            let these: Vec<String> = these.map(|one| one.message(session.ui_lang)).collect();
            let (count, what) = (these.len(), these.join("; "));
            if count > 0 && is_error {
                said.push(say!(session, "summary-fix", count = count, what = what));
            } else if count > 0 {
                said.push(say!(session, "summary-check", count = count, what = what));
            }
        }
        Self {
            said: said.join(". "),
            known,
            needed,
        }
    }
}
