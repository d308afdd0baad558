//! Whom a fact is about that says only “he” or “she”, and words about somebody that were written before they got
//! another state.

use super::entries::Spot;
use super::{Entries, State};
use crate::campaign::amend::Entry;
use crate::campaign::leans::{self, Leaning};
use crate::campaign::read::FILL_IN;

/// What was said of somebody while they had another state.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// That state.
    state: String,
    /// What the entry said then, by its path.
    texts: Vec<(String, String)>,
}

/// Where an entry says in words what its state says.
const TOLD: [&str; 2] = ["status.short", "status.text"];

impl State {
    /// Somebody gets another state: what is said of it was written for the one before.
    pub fn state_changes(&mut self, before: &Entry, lang: &str, to: &str) {
        let told = TOLD.iter().map(|path| format!("{path}.{lang}"));
        let texts = told.map(|path| {
            let text = before.text(&path).to_owned();
            (path, text)
        });
        let texts: Vec<_> = texts
            .filter(|(_, text)| !text.is_empty() && !text.starts_with(FILL_IN))
            .collect();
        let state = before.text("status.state").to_owned();
        // Of words that wait to be looked at it is known already for which state they were written.
        let waits = self.said_before(before).is_some();
        if !waits && !state.is_empty() && state != to && !texts.is_empty() {
            let said = Said { state, texts };
            let person = before.text("id").to_owned();
            self.confirm.said.insert(person, said);
        }
    }

    /// Where this person's entry still says what it said while they had another state, by its path.
    pub fn said_before(&self, person: &Entry) -> Option<&str> {
        let said = self.confirm.said.get(person.text("id"))?;
        let is_other = person.text("status.state") != said.state;
        let mut texts = said.texts.iter().filter(|_| is_other);
        let found = texts.find(|(path, text)| person.text(path) == text)?;
        Some(&found.0)
    }

    /// The word of a fact that stands for somebody, where it names none of the pack's people.
    pub fn unnamed(&self, fact: &Entry, lang: &str) -> Option<Leaning> {
        let people = [Entries::People, Entries::Mentioned].into_iter();
        let people = people.flat_map(|kind| self.each(kind));
        let names = people.flat_map(|(_, _, one)| one.texts("name"));
        let names = names.map(|(_, name)| name);
        leans::person_unnamed(lang, fact.text(&format!("text.{lang}")), names)
    }

    /// The people whom a fact may be about: each with whether letters tell it of them.
    pub fn people_of(&self, fact: &Entry) -> Vec<(Spot, &Entry, bool)> {
        let id = fact.text("id");
        let tells = |one: &Entry| one.list("claims").iter().any(|told| told == id);
        let people = self.all(Entries::People).into_iter();
        people.map(|(spot, one)| (spot, one, tells(one))).collect()
    }

    /// Whether letters name this person before they tell this fact of them.
    pub fn is_named_before(&self, person: &Entry, fact: &Entry, lang: &str) -> bool {
        let told = person.list("claims");
        let before = told.iter().take_while(|id| *id != fact.text("id"));
        let mut told_before = before.filter_map(|id| {
            let mut facts = self.each(Entries::Claims);
            let (_, _, other) = facts.find(|(_, _, other)| other.text("id") == id)?;
            (!other.flag("graphic")).then(|| other.text(&format!("text.{lang}")))
        });
        told_before.any(|text| {
            let mut names = person.texts("name");
            names.any(|(_, name)| leans::says_name(text, name))
        })
    }

    /// Whether a fact begins with such a word, and no letter has named whom it is about before.
    pub fn lacks_person(&self, fact: &Entry, lang: &str) -> bool {
        let opens = self.unnamed(fact, lang).is_some_and(|word| word.opens);
        let people = self.people_of(fact).into_iter();
        let mut of = people.filter(|(.., tells)| *tells);
        opens && !of.any(|(_, one, _)| self.is_named_before(one, fact, lang))
    }
}
