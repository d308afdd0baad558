//! The rules about paper: what cannot be printed, what does not fit the window, what is long.

use std::collections::HashSet;

use super::Laid;
use crate::letter::Origin;
use crate::problem::{Fix, PageProblem, Problem, Rule, Target, Written};

/// All rules about paper that these pages break.
pub fn check(laid: &Laid) -> Vec<Problem> {
    let mut problems = unprintable(&laid.missing);
    let on_paper = |problem: PageProblem| {
        Problem::of(Rule::AddressOverflow, problem).fix(Fix::GoTo(Target::Paper))
    };
    if let Some(over) = laid.address_too_wide {
        let millimetres = format!("{over:.1}");
        problems.push(on_paper(PageProblem::AddressTooWide { millimetres }));
    }
    if let Some(lines) = laid.address_too_high {
        problems.push(on_paper(PageProblem::AddressTooHigh { lines }));
    }
    if laid.return_too_long {
        problems.push(on_paper(PageProblem::ReturnTooLong));
    }
    if laid.letter_pages > 1 {
        let pages = laid.letter_pages;
        let problem = Problem::of(Rule::Long, PageProblem::Long { pages });
        problems.push(problem.fix(Fix::GoTo(Target::Requests)));
    }
    problems
}

/// `unprintable`: characters that no face has, by where they come from.
pub fn unprintable(missing: &[(char, Origin)]) -> Vec<Problem> {
    let mut problems = Vec::new();
    // One sentence for each place, however many characters it is about.
    let mut places: Vec<(&Origin, Vec<char>)> = Vec::new();
    let mut seen = HashSet::new();
    for (character, origin) in missing {
        let here = written(origin);
        if !seen.insert((here.clone(), *character)) {
            continue;
        }
        match places.iter_mut().find(|(of, _)| written(of) == here) {
            Some((_, characters)) => characters.push(*character),
            None => places.push((origin, vec![*character])),
        }
    }
    for (origin, characters) in places {
        let problem = match &characters[..] {
            [character] => PageProblem::Unprintable {
                character: if character.is_control() {
                    ' '
                } else {
                    *character
                }
                .to_string(),
                number: number(*character),
                origin: written(origin),
            },
            several => {
                let shown = several.iter().map(|character| shown(*character));
                PageProblem::UnprintableSeveral {
                    characters: shown.collect::<Vec<_>>().join(" "),
                    count: several.len(),
                    origin: written(origin),
                }
            }
        };
        let problem = Problem::of(Rule::Unprintable, problem);
        problems.push(match origin {
            Origin::Sender => problem.fix(Fix::GoTo(Target::Name)),
            Origin::Own => problem.fix(Fix::GoTo(Target::Words)),
            Origin::Edited(_) => problem.fix(Fix::GoTo(Target::Words)),
            _ => problem,
        });
    }
    problems
}

/// The number of a character, as it is written where it cannot be shown.
pub(crate) fn number(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

/// A character among others: those that nobody sees by their number.
fn shown(character: char) -> String {
    let is_unseen = character.is_control()
        || character.is_whitespace()
        || matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202f}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    if is_unseen {
        number(character)
    } else {
        character.to_string()
    }
}

fn written(origin: &Origin) -> Written {
    match origin {
        Origin::Sender => Written::Sender,
        Origin::Own => Written::Own,
        Origin::Edited(_) => Written::Edit,
        Origin::Template | Origin::Date => Written::Template,
        Origin::Office(id) => Written::Office { id: id.clone() },
        Origin::Claim(id)
        | Origin::Passage(id)
        | Origin::Ask(id)
        | Origin::Status(id)
        | Origin::Figure(id)
        | Origin::Case(id) => Written::Pack { id: id.clone() },
        Origin::Pack => Written::PackTitle,
    }
}
