//! The notes that lie with copies of the letters: a sheet each, in the order of the letters. Each is addressed, so
//! that it lies on top where the envelope has a window.

use std::collections::BTreeSet;
use std::path::Path;

use super::super::state::letter_of;
use crate::app::kernel::files;
use crate::app::kernel::jobs::Context;
use crate::app::kernel::problems::{in_window, stands_in_the_way};
use crate::app::signing::message::Event;
use crate::batch::programme::Programme;
use crate::campaign::Lang;
use crate::page::Page;
use crate::pdf;
use crate::press::Press;
use crate::problem::Problem;
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
    /// The letters that they lie with, by their ids.
    pub(super) letters: BTreeSet<String>,
    /// Why some could not be made.
    pub(super) lacking: Vec<String>,
    /// Whose those are.
    pub(super) failed: Vec<usize>,
}

/// The letters that were made just now: each by the place of its person in the list, and by its id.
pub(super) type MadeLetters = BTreeSet<(usize, String)>;

impl Notes {
    /// The notes that wait of these people. A letter that waits itself has one where it was made just now: what
    /// was held back tells no second office who wrote it. One that was printed before has one where it may
    /// still go out.
    pub(super) fn of(
        cx: &Context<Event>,
        programme: &Programme,
        people: &[(usize, Person)],
        made: &MadeLetters,
    ) -> Self {
        let mut notes = Self::default();
        let letters = programme.letters.iter();
        let mut letters: Vec<_> = letters
            .filter(|letter| !letter.draft.copies.is_empty())
            .map(|letter| (letter, Press::new(&letter.campaign)))
            .collect();
        for (place, person) in people {
            for (letter, press) in &mut letters {
                let id = &letter.id;
                let is_made = made.contains(&(*place, id.to_owned()));
                let is_held_back = person.waits_for(id) && !is_made;
                if is_held_back || !person.waits_for_note(id) {
                    continue;
                }
                let draft = letter_of(letter, person);
                let (pages, mut problems) = press.notes(&draft, cx.today);
                if pages.is_empty() && !problems.iter().any(stands_in_the_way) {
                    continue;
                }
                if !is_made {
                    problems.extend(press.make(&draft, cx.today).problems);
                }
                if problems.iter().any(stands_in_the_way) {
                    notes.cannot(cx, *place, &problems);
                } else {
                    notes.take((*place, id), &draft.lang, pages);
                }
            }
        }
        notes
    }

    fn cannot(&mut self, cx: &Context<Event>, place: usize, problems: &[Problem]) {
        self.failed.push(place);
        for problem in problems.iter().filter(|one| stands_in_the_way(one)) {
            let why = in_window(problem, cx.ui_lang);
            if !self.lacking.contains(&why) {
                self.lacking.push(why);
            }
        }
    }

    fn take(&mut self, (place, letter): (usize, &str), lang: &Lang, pages: Vec<Page>) {
        if self.pages.is_empty() {
            self.lang = lang.clone();
        }
        self.pages.extend(pages);
        self.letters.insert(letter.to_owned());
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
