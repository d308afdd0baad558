//! What no face has a glyph for, as problems: one for each field that it stands in, with what to do
//! about it.

use crate::letter::{Origin, Sender};
use crate::problem::{Fix, PageProblem, Problem, Rule, Target, Written};

/// The most characters that one sentence names.
const MOST: usize = 24;

/// `unprintable`: characters that no face has, by where they come from. `sender` is whose name,
/// address and town are told apart; an empty one is nobody's.
pub fn unprintable(missing: &[(char, Origin)], sender: &Sender) -> Vec<Problem> {
    let mut found: Vec<Found> = Vec::new();
    for (character, origin) in missing {
        let is_letter = can_have_face(*character);
        for (place, target) in places(*character, origin, sender) {
            let same = |found: &&mut Found| found.place == place && found.is_letter == is_letter;
            match found.iter_mut().find(same) {
                Some(found) if found.characters.contains(*character) => {}
                Some(found) => found.characters.push(*character),
                None => found.push(Found {
                    place,
                    target,
                    is_letter,
                    characters: (*character).into(),
                }),
            }
        }
    }
    found.into_iter().map(Found::problem).collect()
}

/// Characters of one kind in one place.
struct Found {
    place: Written,
    target: Option<Target>,
    /// Whether somebody's face may have them.
    is_letter: bool,
    characters: String,
}

impl Found {
    fn problem(self) -> Problem {
        let characters = self.characters.chars().take(MOST).map(shown);
        let characters: Vec<String> = characters.collect();
        let characters = characters.join(if self.is_letter { "" } else { " " });
        let place = self.place;
        let (count, origin) = (self.characters.chars().count(), place.clone());
        let problem = if self.is_letter {
            PageProblem::NoFace {
                characters,
                count,
                origin,
            }
        } else {
            PageProblem::Unprintable {
                characters,
                count,
                origin,
            }
        };
        let mut problem = Problem::of(Rule::Unprintable, problem);
        if let Some(target) = self.target {
            problem = problem.fix(Fix::GoTo(target));
            if place != Written::Edit {
                problem = problem.fix(Fix::Strike {
                    target,
                    characters: self.characters,
                });
            }
        }
        if self.is_letter {
            problem = problem.fix(Fix::AddFace);
        }
        problem
    }
}

/// Whether there are fonts with it that people print with: a letter, or a sign among ideographs.
/// Emoji, and what Unicode has given no meaning, are not.
fn can_have_face(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}')
}

/// Where it stands, and where that is mended.
fn places(c: char, origin: &Origin, sender: &Sender) -> Vec<(Written, Option<Target>)> {
    let one = |place, target| vec![(place, target)];
    match origin {
        Origin::Sender => {
            let fields = [
                (sender.name.contains(c), Written::SenderName, Target::Name),
                (
                    sender.address.iter().any(|line| line.contains(c)),
                    Written::SenderAddress,
                    Target::Address,
                ),
                (sender.place.contains(c), Written::SenderTown, Target::Town),
            ];
            let found = fields.into_iter().filter(|(has, ..)| *has);
            let found: Vec<_> = found
                .map(|(_, place, target)| (place, Some(target)))
                .collect();
            if found.is_empty() {
                return one(Written::Sender, Some(Target::Name));
            }
            found
        }
        Origin::Own => one(Written::Own, Some(Target::Words)),
        Origin::Edited(_) => one(Written::Edit, Some(Target::Words)),
        Origin::Template | Origin::Date => one(Written::Template, None),
        Origin::Office(id) => one(Written::Office { id: id.clone() }, None),
        Origin::Claim(id)
        | Origin::Passage(id)
        | Origin::Ask(id)
        | Origin::Status(id)
        | Origin::Figure(id)
        | Origin::Case(id) => one(Written::Pack { id: id.clone() }, None),
        Origin::Pack => one(Written::PackTitle, None),
    }
}

/// A character among others: those that nobody sees, or that have no meaning, by their number.
fn shown(character: char) -> String {
    let is_unseen = character.is_control()
        || character.is_whitespace()
        || matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202f}'
            | '\u{2060}'..='\u{206f}' | '\u{e000}'..='\u{f8ff}' | '\u{feff}' | '\u{e0000}'..);
    if is_unseen {
        number(character)
    } else {
        character.to_string()
    }
}

/// The number of a character, as it is written where it cannot be shown.
pub(crate) fn number(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}
