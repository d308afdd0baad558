//! The signing table: people sign one letter after another, and what one has typed is gone from
//! the screen before the next sits down.

use std::path::PathBuf;

use super::command::Told;
use super::state::{Dialog, State};
use super::update::{Effect, make, toast, toast_of};
use crate::letter::{Draft, Sender};
use crate::problem::{Problem, Rule};
use crate::store::evening::{Person, Total};
use crate::strings::say;

/// The table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stall {
    /// Whether it is shown.
    pub open: bool,
    /// The letter that all sign, without a sender.
    pub draft: Draft,
    /// What is typed now.
    pub typed: Person,
    /// Who signed.
    pub people: Vec<Person>,
    /// How many of them were printed.
    pub printed: usize,
    /// Counts the people: each has fields of their own, in which nothing can be undone.
    pub round: u64,
    /// Whether the letter is added as soon as its page was made.
    pub adding: bool,
    /// Whether pages are being written.
    pub printing: bool,
    /// What is to be put right before the letter can be added.
    pub to_fix: Vec<String>,
    /// The folders of evenings that were taken over.
    pub taken: Vec<PathBuf>,
}

/// An evening that nobody ended.
#[derive(Clone, Debug, PartialEq)]
pub struct Unended {
    /// Its letter.
    pub draft: Draft,
    /// Who signed.
    pub people: Vec<Person>,
    /// How many were printed.
    pub printed: usize,
    /// Where it was kept.
    pub folder: PathBuf,
}

/// A change of what is typed at the table.
#[derive(Clone, Debug, PartialEq)]
pub enum Typed {
    /// The name.
    Name(String),
    /// The address.
    Address(String),
    /// The own words.
    Words(String),
}

/// Something to be done outside for the table.
#[derive(Clone, Debug, PartialEq)]
pub enum Evening {
    /// Keep the list safe from a crash; then remove these folders, whose lists it holds.
    Keep {
        /// The letter.
        draft: Box<Draft>,
        /// Who signed.
        people: Vec<Person>,
        /// How many were printed.
        printed: usize,
        /// What was taken over.
        taken: Vec<PathBuf>,
    },
    /// Write the letters of these people as one PDF with its manifest, and hand it to be printed.
    Print(Box<Draft>, Vec<Person>),
    /// Remove all of it, and keep this.
    End(Total),
}

impl Stall {
    /// The letter of whoever signs: with their own words or none, never with those of whoever
    /// composed it.
    pub fn letter(&self, person: &Person) -> Draft {
        Draft {
            sender: sender(person),
            words: person.words.trim().to_owned(),
            ..self.draft.clone()
        }
    }

    /// The letter as it is shown now.
    pub fn shown(&self) -> Draft {
        self.letter(&self.typed)
    }

    fn keep(&self) -> Effect {
        Effect::Evening(Evening::Keep {
            draft: Box::new(self.draft.clone()),
            people: self.people.clone(),
            printed: self.printed,
            taken: self.taken.clone(),
        })
    }
}

/// The sender that somebody typed.
pub fn sender(person: &Person) -> Sender {
    Sender {
        name: person.name.clone(),
        address: person.address.lines().map(str::to_owned).collect(),
        place: String::new(),
    }
    .cleaned()
}

/// Whether the table is shown.
pub fn is_open(state: &State) -> bool {
    state.stall.as_ref().is_some_and(|stall| stall.open)
}

/// Opens the table with the letter as it is, or goes on with the evening.
pub(super) fn open(state: &mut State) -> Vec<Effect> {
    let fresh = Draft {
        sender: Sender::default(),
        ..state.draft.clone()
    };
    let stall = state.stall.get_or_insert_default();
    if stall.people.is_empty() {
        stall.draft = fresh;
    }
    stall.open = true;
    state.made = None;
    make(state)
}

/// Takes in what is typed.
pub(super) fn typed(state: &mut State, change: Typed) -> Vec<Effect> {
    let Some(stall) = &mut state.stall else {
        return Vec::new();
    };
    // What is on its way to the list is not changed any more.
    if stall.adding {
        return Vec::new();
    }
    match change {
        Typed::Name(text) => stall.typed.name = text,
        Typed::Address(text) => stall.typed.address = text,
        Typed::Words(text) => stall.typed.words = text,
    }
    stall.to_fix.clear();
    make(state)
}

/// Adds the letter: when its page is the one that was judged.
pub(super) fn add(state: &mut State) -> Vec<Effect> {
    let behind = state.is_behind();
    let Some(stall) = state.stall.as_mut().filter(|stall| stall.open) else {
        return Vec::new();
    };
    stall.adding = true;
    if behind {
        return Vec::new();
    }
    made(state)
}

/// The page of what is typed has come.
pub(super) fn made(state: &mut State) -> Vec<Effect> {
    let wrong: Vec<String> = state
        .made
        .iter()
        .flat_map(|made| &made.problems)
        .filter(|problem| stands_in_the_way(problem))
        .map(|problem| problem.message(state.ui_lang))
        .collect();
    let Some(stall) = state.stall.as_mut().filter(|stall| stall.adding) else {
        return Vec::new();
    };
    stall.adding = false;
    if !wrong.is_empty() {
        stall.to_fix = wrong;
        return Vec::new();
    }
    stall.people.push(std::mem::take(&mut stall.typed));
    stall.to_fix.clear();
    stall.round += 1;
    let keep = stall.keep();
    stall.taken.clear();
    // The page has the words of whoever has just stood up.
    state.made = None;
    let mut effects = make(state);
    effects.push(keep);
    effects
}

/// Nobody asks a passer-by whether they know what it means to write to their own country's office.
fn stands_in_the_way(problem: &Problem) -> bool {
    problem.is_error() || problem.rule == Some(Rule::OwnCountry)
}

/// Prints what was not printed yet; all of it where everything was.
pub(super) fn print(state: &mut State) -> Vec<Effect> {
    let Some(stall) = state.stall.as_mut().filter(|stall| !stall.printing) else {
        return Vec::new();
    };
    let from = if stall.printed < stall.people.len() {
        stall.printed
    } else {
        0
    };
    let people = stall.people[from..].to_vec();
    if people.is_empty() {
        return Vec::new();
    }
    stall.printing = true;
    let draft = Box::new(stall.draft.clone());
    vec![Effect::Evening(Evening::Print(draft, people))]
}

/// Asks before the evening ends.
pub(super) fn ask_end(state: &mut State) -> Vec<Effect> {
    if state.stall.as_ref().is_some_and(|stall| !stall.printing) {
        state.dialog = Some(Dialog::EndEvening);
    }
    Vec::new()
}

/// Ends the evening: nothing of it stays but how many letters there were.
pub(super) fn end(state: &mut State) -> Vec<Effect> {
    let Some(stall) = state.stall.take() else {
        return Vec::new();
    };
    let total = Total {
        date: stall.draft.date.unwrap_or(state.today).to_string(),
        office: stall.draft.to.clone(),
        letters: stall.people.len(),
    };
    state.made = None;
    let mut effects = make(state);
    effects.push(Effect::Evening(Evening::End(total)));
    effects
}

/// Asks before the table is left; with nothing on it, nothing is asked.
pub(super) fn ask_leave(state: &mut State) -> Vec<Effect> {
    let Some(stall) = &state.stall else {
        return Vec::new();
    };
    if stall.people.is_empty() && stall.typed == Person::default() {
        return leave(state);
    }
    state.dialog = Some(Dialog::LeaveTable);
    Vec::new()
}

/// Leaves the table: what is gathered stays, what is typed does not.
pub(super) fn leave(state: &mut State) -> Vec<Effect> {
    if let Some(stall) = &mut state.stall {
        stall.open = false;
        stall.adding = false;
        stall.typed = Person::default();
        stall.round += 1;
        stall.to_fix.clear();
        if stall.people.is_empty() {
            state.stall = None;
        }
    }
    state.made = None;
    make(state)
}

/// Goes on with an evening that nobody ended.
pub(super) fn take_over(state: &mut State) -> Vec<Effect> {
    let Some(left) = state.unended.pop() else {
        return Vec::new();
    };
    let stall = Stall {
        draft: left.draft,
        people: left.people,
        printed: left.printed,
        taken: vec![left.folder],
        ..Stall::default()
    };
    let keep = stall.keep();
    state.stall = Some(Stall {
        taken: Vec::new(),
        ..stall
    });
    let mut effects = open(state);
    effects.push(keep);
    effects
}

/// Takes in what a job tells about the evening.
pub(super) fn hear(state: &mut State, told: EveningTold) -> Vec<Effect> {
    match told {
        EveningTold::Left(left) => {
            state.unended = left;
            if !state.unended.is_empty() && state.dialog.is_none() && state.stall.is_none() {
                state.dialog = Some(Dialog::Unended);
            }
        }
        EveningTold::Printed { path, failed } => {
            let Some(stall) = &mut state.stall else {
                return Vec::new();
            };
            stall.printing = false;
            stall.printed = stall.people.len();
            let keep = stall.keep();
            let text = match failed {
                0 => say!(state, "toast-evening-printed"),
                count => say!(state, "toast-evening-failed", count = count),
            };
            toast_of(state, text, Some(path));
            return vec![keep];
        }
        EveningTold::NotPrinted(why) => {
            if let Some(stall) = &mut state.stall {
                stall.printing = false;
            }
            let text = say!(state, "failed-evening", why = why);
            toast(state, text);
        }
        EveningTold::Ended(letters) => {
            let text = say!(state, "toast-evening-ended", count = letters);
            toast(state, text);
        }
    }
    Vec::new()
}

/// What a job tells about the evening.
#[derive(Clone, Debug)]
pub enum EveningTold {
    /// Evenings that nobody ended.
    Left(Vec<Unended>),
    /// The letters stand in this file; so many could not be made.
    Printed {
        /// The file.
        path: PathBuf,
        /// How many could not be made.
        failed: usize,
    },
    /// Nothing was written.
    NotPrinted(String),
    /// Everything is removed; there were so many letters.
    Ended(usize),
}

impl From<EveningTold> for Told {
    fn from(told: EveningTold) -> Self {
        Self::Evening(told)
    }
}
