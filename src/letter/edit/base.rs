//! What an edit changes: the filled words, with what in them may not be cut.

use std::ops::Range;

use crate::campaign::Lang;
use crate::letter::{Origin, Run, heuristics, text_of};

/// The filled words.
pub struct Base<'a> {
    /// As runs.
    pub runs: &'a [Run],
    /// As text.
    pub text: String,
    /// Where each run begins in the text.
    starts: Vec<usize>,
}

/// One or more sentences of the base that no fact straddles.
pub struct Unit {
    /// Where it stands in the base.
    pub range: Range<usize>,
    /// Whether the text has it.
    pub used: bool,
}

impl<'a> Base<'a> {
    /// These words.
    pub fn of(runs: &'a [Run]) -> Self {
        let starts = runs.iter().scan(0, |at, run| {
            let start = *at;
            *at += run.text.len();
            Some(start)
        });
        Self {
            starts: starts.collect(),
            text: text_of(runs),
            runs,
        }
    }

    /// The base's sentences, joined where a fact goes on from one to the next.
    pub fn units(&self, lang: &Lang) -> Vec<Unit> {
        let mut units: Vec<Unit> = Vec::new();
        for range in heuristics::sentences_of(&flat(&self.text), lang) {
            let straddled = self.runs.iter().zip(&self.starts).any(|(run, start)| {
                !parts(&run.origin) && (start + 1..start + run.text.len()).contains(&range.start)
            });
            match units.last_mut() {
                Some(last) if straddled => last.range.end = range.end,
                _ => units.push(Unit { range, used: false }),
            }
        }
        units
    }

    /// The base's runs within this range of it, cut where it begins and ends.
    pub fn cut(&self, range: &Range<usize>) -> impl Iterator<Item = (usize, &Run, Range<usize>)> {
        let range = range.clone();
        self.runs
            .iter()
            .zip(&self.starts)
            .filter_map(move |(run, start)| {
                let from = range.start.max(*start);
                let to = range.end.min(start + run.text.len());
                (from < to).then(|| (from, run, from - start..to - start))
            })
    }

    /// The facts, requests and statuses within this range.
    pub fn facts(&self, range: &Range<usize>) -> impl Iterator<Item = &Run> {
        self.cut(range)
            .map(|(_, run, _)| run)
            .filter(|run| is_fact(&run.origin))
    }
}

/// Whether a part of it is still what it was.
pub fn parts(origin: &Origin) -> bool {
    matches!(origin, Origin::Template | Origin::Own)
}

/// Whether it is what somebody answers for with a source.
pub fn is_fact(origin: &Origin) -> bool {
    matches!(
        origin,
        Origin::Claim(_)
            | Origin::Passage(_)
            | Origin::Ask(_)
            | Origin::Status(_)
            | Origin::Figure(_)
    )
}

/// The text on one line: a line break ends no sentence, or "It is a lie that" above a fact would
/// leave it as it was.
pub fn flat(text: &str) -> String {
    text.replace('\n', " ")
}
