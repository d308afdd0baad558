//! A letter whose sender is left open: what the letters of many people have in common.
//!
//! The name, the town and each line of the address are slots, a character for private use each,
//! until a [`Sender`] is filled in. The template is filled, its Markdown read and the writer's
//! edits put in once for all senders whose details have the same [`Shape`]: a template can ask
//! whether there is a town, and nothing else about it.

use std::sync::Arc;

use super::{Letter, Origin, Role, Run, Sender, typography};
use crate::campaign::language::Language;
use crate::country::{Country, country_of};

/// The characters that stand for a sender's details (supplementary private use area B).
const NAME: char = '\u{10_0000}';
const PLACE: char = '\u{10_0001}';
const LINES: u32 = 0x10_0002;
/// More lines than any address has, and fewer than there are characters for them.
const MAX_LINES: usize = 60_000;

/// Which details a sender gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    name: bool,
    lines: usize,
    place: bool,
    country: Option<Country>,
}

impl Shape {
    /// The shape of a sender's details.
    pub fn of(sender: &Sender) -> Self {
        Self {
            name: !sender.name.trim().is_empty(),
            lines: sender.lines().count().min(MAX_LINES),
            place: !sender.place.trim().is_empty(),
            country: None,
        }
    }

    /// For senders in this sender's country: who gets copies may depend on it.
    pub fn with_country_of(self, sender: &Sender) -> Self {
        Self {
            country: country(sender),
            ..self
        }
    }

    /// The country that a sender of this shape lives in, where anything depends on it.
    pub fn country(self) -> Option<Country> {
        self.country
    }

    /// A sender of this shape, all slots.
    pub(super) fn open(self) -> Sender {
        let slot = |there: bool, slot: char| if there { slot.into() } else { String::new() };
        let lines = (LINES..).take(self.lines).filter_map(char::from_u32);
        Sender {
            name: slot(self.name, NAME),
            address: lines.map(String::from).collect(),
            place: slot(self.place, PLACE),
        }
    }
}

/// The country that a sender's address ends with.
pub fn country(sender: &Sender) -> Option<Country> {
    let lines: Vec<&str> = sender.lines().collect();
    country_of(&lines)
}

/// A letter with slots for its sender's details.
#[derive(Clone, Debug)]
pub struct OpenLetter {
    letter: Letter,
    /// The blocks that have a slot.
    open: Vec<usize>,
}

impl OpenLetter {
    pub(super) fn of(letter: Letter) -> Self {
        let blocks = letter.blocks.iter().enumerate();
        let open = blocks.filter(|(_, block)| block.content.parts().into_iter().any(is_open));
        Self {
            open: open.map(|(index, _)| index).collect(),
            letter,
        }
    }

    /// All its words but its sender's, and but the line of copies: who gets one depends on where the
    /// sender lives, and the letter says the same.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        let blocks = self.letter.blocks.iter();
        let blocks = blocks.filter(|block| block.role != Role::Copies);
        let runs = blocks.flat_map(|block| block.content.runs());
        let runs = runs.filter(|run| run.origin != Origin::Sender);
        runs.map(|run| run.text.as_str())
    }

    /// The letter of a sender of the shape that this one was made for.
    pub fn fill(&self, sender: &Sender) -> Letter {
        let mut letter = self.letter.clone();
        let lines: Vec<&str> = sender.lines().collect();
        let mut subject = false;
        for index in &self.open {
            let block = Arc::make_mut(&mut letter.blocks[*index]);
            // The template's words beside a value are set by what it begins and ends with.
            let worded = !matches!(block.role, Role::Sender | Role::Date | Role::Signature);
            subject |= block.role == Role::Subject;
            for part in block.content.parts_mut() {
                if !is_open(part) {
                    continue;
                }
                for run in part.iter_mut() {
                    if let Some(slot) = slot(run) {
                        run.text = match slot {
                            NAME => sender.name.trim(),
                            PLACE => sender.place.trim(),
                            _ => line_of(slot, &lines),
                        }
                        .to_owned();
                    }
                }
                if worded {
                    typography::set(part, &letter.lang);
                }
            }
        }
        if subject {
            let runs = letter.blocks.iter().find(|b| b.role == Role::Subject);
            let runs = runs.into_iter().flat_map(|block| block.content.runs());
            let title: String = runs.map(|run| run.text.as_str()).collect();
            let is_exercise = letter.of_role(Role::Notice).next().is_some();
            letter.title = if is_exercise {
                Language::marked(&letter.lang, &title)
            } else {
                title
            };
        }
        letter
    }
}

/// Whether these runs have a slot: then their words are set when it is filled.
pub(super) fn is_open(runs: &[Run]) -> bool {
    runs.iter().any(|run| slot(run).is_some())
}

fn slot(run: &Run) -> Option<char> {
    let mut all = run.text.chars();
    let (first, next) = (all.next()?, all.next());
    let is_slot = run.origin == Origin::Sender && next.is_none() && first >= NAME;
    is_slot.then_some(first)
}

fn line_of<'a>(slot: char, lines: &[&'a str]) -> &'a str {
    let index = u32::from(slot).checked_sub(LINES);
    let index = index.and_then(|index| usize::try_from(index).ok());
    index
        .and_then(|index| lines.get(index).copied())
        .unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::load;
    use crate::letter::{Draft, compose};
    use jiff::civil::Date;

    #[test]
    fn open_letter_gives_each_sender_the_letter_made_for_them_alone() {
        let campaign = &load::built_in().campaign;
        let date = Date::constant(2026, 11, 21);
        let sender = |name: &str, address: &[&str], place: &str| Sender {
            name: name.to_owned(),
            address: address.iter().map(|line| (*line).to_owned()).collect(),
            place: place.to_owned(),
        };
        let draft = Draft {
            words: "I am a nurse.".to_owned(),
            ..Draft::to(campaign, "president")
        };
        let (open_letter, _) = compose::open(
            campaign,
            &draft,
            Shape {
                name: true,
                lines: 2,
                place: true,
                country: None,
            },
            date,
        );
        let open_letter = open_letter.unwrap();
        for sender in [
            sender("Ann Lee", &["1 High St", "Cork"], "Cork"),
            sender(
                " “Bo”--\"x\" Jr. ",
                &["*a* {{b}}", " ", "c\u{10_0000}"],
                "5 км",
            ),
            sender("\u{10_0001}", &["\u{10_0000}", "d"], "\u{f0000}"),
        ] {
            let draft = Draft {
                sender: sender.clone(),
                ..draft.clone()
            };
            let (letter, _) = compose::compose(campaign, &draft, date);
            assert_eq!(open_letter.fill(&sender), letter.unwrap());
        }
    }
}
