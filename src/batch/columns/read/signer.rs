//! Who signs.

use super::super::cells::{is_answer, is_dash, is_placeholder};
use super::super::headings::HeadingPart;
use super::super::name::{self, Parts};
use super::super::supplement::says_of_person;
use super::super::{Field, Group};
use super::Reading;
use crate::country::fold;
use crate::problem::RowProblem;

impl Reading<'_> {
    /// A cell of given names that may be printed; what does not look like one is told.
    pub(super) fn name_or_told(&self, column: usize, is_name: impl Fn(&str) -> bool) -> String {
        let text = self.text(column, Field::First);
        if text.is_empty() || is_name(&text) {
            return text;
        }
        self.doubt(self.columns.not_used(column, text));
        String::new()
    }

    pub(super) fn name(&self) -> String {
        let mut best = String::new();
        let mut typed_in = 0;
        for group in &self.columns.names {
            let one = |field: Field| self.texts(group, field).join(" ");
            let last = one(Field::Last);
            let titles = self.texts(group, Field::Title);
            let first = one(Field::First);
            let is_family = !last.is_empty() && first.is_empty();
            let mut parts = Parts {
                title: name::title(&titles, is_family),
                first,
                middle: one(Field::Middle),
                prefix: one(Field::Prefix),
                last,
                suffix: one(Field::Suffix),
            };
            let columns = group.fields.get(&Field::Name).cloned().unwrap_or_default();
            let whole = if parts.is_whole() {
                String::new()
            } else {
                self.whole_name(&columns)
            };
            let name = if whole.is_empty() {
                // A whole name may have come into the column of the given ones.
                if parts.last.is_empty() {
                    let mut doubts = self.doubts.borrow_mut();
                    parts.first = name::whole(&parts.first, false, &mut doubts);
                }
                let alone =
                    parts.first.is_empty() && parts.last.is_empty() && parts.middle.is_empty();
                if alone {
                    String::new()
                } else {
                    self.two_names(group, &parts);
                    parts.join(self.family_first(group))
                }
            } else {
                whole
            };
            if !name.is_empty() {
                let all = group.fields.values().flatten();
                typed_in = all.copied().next().unwrap_or(0);
                best = name;
                break;
            }
        }
        if best.is_empty() {
            let display = self.columns.display.iter();
            let mut found = display.map(|column| (*column, self.whole_name(&[*column])));
            if let Some((column, name)) = found.find(|(_, name)| !name.is_empty()) {
                (typed_in, best) = (column, name);
            }
        }
        let heading = self.heading(typed_in);
        self.called_otherwise(&best);
        name::checked(best, heading, &mut self.doubts.borrow_mut())
    }

    /// Tells a name to be called by that the name which is printed does not have.
    fn called_otherwise(&self, name: &str) {
        let printed: Vec<String> = name.split_whitespace().map(fold).collect();
        for (column, is_nickname) in &self.columns.called {
            let cell = self.row.cell(*column).trim();
            let is_said = |word: &str| printed.contains(&fold(word));
            let is_none = is_dash(cell) || is_answer(cell) || is_placeholder(cell, true);
            if is_none || cell.split_whitespace().all(is_said) || name.is_empty() {
                continue;
            }
            // “Known as” is a form of the given name, mostly.
            if *is_nickname && cell.split_whitespace().count() == 1 {
                self.noticed.borrow_mut().not_called.push(cell.to_owned());
            } else {
                self.doubt(RowProblem::TwoNames {
                    typed: cell.to_owned(),
                    name: name.to_owned(),
                });
            }
        }
    }

    /// Tells where nobody knows which of two names somebody signs with: “Juan” beside “Juan Pérez”, a name to be
    /// called by that is no form of the given one.
    fn two_names(&self, group: &Group, parts: &Parts) {
        let columns = group.fields.get(&Field::First).into_iter().flatten();
        let is_called = |column: &usize| self.columns.is_part(*column, HeadingPart::Called);
        let (called, given): (Vec<usize>, Vec<usize>) = columns.copied().partition(is_called);
        let first = |columns: &[usize]| {
            let mut cells = columns.iter().map(|column| self.row.cell(*column));
            cells
                .find(|cell| !cell.is_empty() && !is_dash(cell))
                .map(str::to_owned)
        };
        if parts.is_said_twice() {
            self.doubt(RowProblem::TwoNames {
                typed: parts.first.clone(),
                name: parts.last.clone(),
            });
        } else if let Some((typed, name)) = first(&called).zip(first(&given)) {
            let (called, given) = (fold(&typed), fold(&name));
            let is_alike = called.chars().take(2).eq(given.chars().take(2));
            // “Alex Lee” beside “Alexandra” and “Lee”.
            let last = fold(&parts.last);
            let words = |text: &str| text.split_whitespace().count();
            let is_whole = (!last.is_empty() && called.contains(&last))
                || (words(&typed) > 1 && words(&typed) > words(&name));
            if is_whole || says_of_person(&typed) {
                self.doubt(RowProblem::TwoNames { typed, name });
            } else if !is_alike && !given.contains(&called) {
                self.noticed.borrow_mut().called.push(typed);
            }
        }
    }

    fn whole_name(&self, columns: &[usize]) -> String {
        let texts: Vec<(usize, String)> = columns
            .iter()
            .map(|column| (*column, self.text(*column, Field::Name)))
            .filter(|(_, text)| !text.is_empty())
            .collect();
        let by_hand = columns
            .iter()
            .any(|column| self.columns.fixed.contains_key(column));
        match &texts[..] {
            [] => String::new(),
            [(column, text)] => {
                let surname_first = self.columns.surname_first.contains(column);
                name::whole(text, surname_first, &mut self.doubts.borrow_mut())
            }
            // Columns joined by hand; of others the first.
            [(_, first), ..] if !by_hand => {
                name::whole(first, false, &mut self.doubts.borrow_mut())
            }
            _ => {
                let texts: Vec<&str> = texts.iter().map(|(_, text)| text.as_str()).collect();
                texts.join(" ")
            }
        }
    }

    /// Russian and Kazakh lists write the family name first, with the patronymic last; others as
    /// the person is called.
    fn family_first(&self, group: &Group) -> bool {
        let patronymic = group.fields.get(&Field::Middle).into_iter().flatten();
        let mut headings = patronymic.map(|column| self.heading(*column));
        headings.any(|heading| heading.chars().any(|c| matches!(c, '\u{400}'..='\u{52f}')))
    }
}
