//! A template's file: TOML front matter between two lines `+++`, then the body.

use std::ops::Range;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::front;
use crate::campaign::Lang;
use crate::campaign::read::{Entry, Toml};
use crate::problem::{Place, Problem, TemplateProblem, TextFile};

/// What a template says of itself.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct FrontMatter {
    /// Its name for people.
    pub title: String,
    /// The letter's subject; fields may stand in it.
    pub subject: String,
    /// The kind of office that it is for.
    pub addressee: Option<String>,
    /// The language that it is in.
    pub language: Lang,
    /// Whether a native speaker has read it.
    pub reviewed: bool,
    #[serde(skip)]
    pub(super) place: Place,
}

impl Entry for FrontMatter {
    const REQUIRED: &'static [&'static str] = &["title", "subject", "language"];

    fn set_place(&mut self, place: Place) {
        self.place = place;
    }
}

/// A template's text, split into front matter and body.
pub(super) struct Source<'a> {
    file: &'a Arc<TextFile>,
    front: Option<Range<usize>>,
    pub(super) body: usize,
}

impl<'a> Source<'a> {
    pub(super) fn of(file: &'a Arc<TextFile>) -> Self {
        let found = front::within(&file.text);
        let body = found.as_ref().map_or(0, |(_, body)| *body);
        let front = found.map(|(range, _)| range);
        Self { file, front, body }
    }

    pub(super) fn front(&self, problems: &mut Vec<Problem>) -> FrontMatter {
        let Some(range) = self.front.clone() else {
            let problem = if self.file.text.starts_with("+++") {
                TemplateProblem::FrontWithoutEnd
            } else {
                TemplateProblem::NoFront
            };
            let place = Place::of(self.file.clone(), 0..0);
            problems.push(Problem::error(problem).at(place));
            return FrontMatter::default();
        };
        // The front matter is read by itself; its places are moved to where it stands.
        let part = TextFile::new(self.file.name.clone(), &self.file.text[range.clone()]);
        let mut found = Vec::new();
        let mut front: FrontMatter = Toml::parse(&part, &mut found).entry();
        problems.extend(found.into_iter().map(|mut problem| {
            if let Some(place) = problem.place.take() {
                let span = place.span.start + range.start..place.span.end + range.start;
                problem.place = Some(Place::of(self.file.clone(), span));
            }
            problem
        }));
        front.place = Place::of(self.file.clone(), range);
        front
    }

    pub(super) fn subject_span(&self) -> Range<usize> {
        let range = self.front.clone().unwrap_or(0..0);
        let text = &self.file.text[range.clone()];
        let start = text
            .find("subject")
            .map_or(range.start, |at| range.start + at);
        let end = self.file.text[start..]
            .find('\n')
            .map_or(range.end, |length| start + length);
        start..end
    }
}
