//! The notes that lie with copies of the letters: a sheet each, in the order of the letters. Each is addressed, so
//! that it lies on top where the envelope has a window.

use std::path::Path;

use super::super::state::letter_of;
use crate::app::kernel::files;
use crate::app::kernel::jobs::Context;
use crate::app::kernel::problems::in_window;
use crate::app::signing::message::Event;
use crate::batch::programme::Programme;
use crate::campaign::Lang;
use crate::page::Page;
use crate::pdf;
use crate::press::Press;
use crate::problem::{Problem, has_errors};
use crate::store::atomic;
use crate::store::signing::Person;
use crate::strings::say;

/// Notes on their pages.
#[derive(Default)]
pub(super) struct Notes {
    pages: Vec<Page>,
    /// The language of the first one.
    lang: Lang,
    /// Whose they are, by their places in the list.
    pub(super) people: Vec<usize>,
    /// Why some could not be made.
    pub(super) lacking: Vec<String>,
}

impl Notes {
    /// The notes that wait of these people. A letter that may not go out has none.
    pub(super) fn of(
        cx: &Context<Event>,
        programme: &Programme,
        people: &[(usize, Person)],
    ) -> Self {
        let mut notes = Self::default();
        let letters = programme.letters.iter();
        let mut letters: Vec<_> = letters
            .filter(|letter| !letter.draft.copies.is_empty())
            .map(|letter| (letter, Press::new(&letter.campaign)))
            .collect();
        for (place, person) in people {
            for (letter, press) in &mut letters {
                if !person.waits_for_note(&letter.id) {
                    continue;
                }
                let draft = letter_of(letter, person);
                if has_errors(&press.make(&draft, cx.today).problems) {
                    continue;
                }
                let (pages, problems) = press.notes(&draft, cx.today);
                if has_errors(&problems) {
                    notes.cannot(cx, &problems);
                } else if !pages.is_empty() {
                    notes.take(*place, &draft.lang, pages);
                }
            }
        }
        notes
    }

    fn cannot(&mut self, cx: &Context<Event>, problems: &[Problem]) {
        for problem in problems.iter().filter(|problem| problem.is_error()) {
            let why = in_window(problem, cx.ui_lang);
            if !self.lacking.contains(&why) {
                self.lacking.push(why);
            }
        }
    }

    fn take(&mut self, place: usize, lang: &Lang, pages: Vec<Page>) {
        if self.pages.is_empty() {
            self.lang = lang.clone();
        }
        self.pages.extend(pages);
        if self.people.last() != Some(&place) {
            self.people.push(place);
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.pages.is_empty()
    }

    /// Writes them into a file.
    ///
    /// # Errors
    /// Why not, in words.
    pub(super) fn write(&self, cx: &Context<Event>, path: &Path) -> Result<(), String> {
        let bytes = pdf::write(&self.pages, &say!(cx, "file-notes"), &self.lang)?;
        atomic::write(path, &bytes).map_err(|error| files::reason(cx, &error))
    }
}
