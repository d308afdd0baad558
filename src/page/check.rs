//! The rules about paper: what cannot be printed, what does not fit the window, what is long.

use super::Laid;
use crate::letter::Origin;
use crate::problem::{Fix, PageProblem, Problem, Rule, Target, Written};

/// All rules about paper that these pages break.
pub fn check(laid: &Laid) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (character, origin) in &laid.missing {
        let shown = if character.is_control() {
            ' '
        } else {
            *character
        };
        let problem = PageProblem::Unprintable {
            character: shown.to_string(),
            number: format!("U+{:04X}", u32::from(*character)),
            origin: written(origin),
        };
        let problem = Problem::of(Rule::Unprintable, problem);
        problems.push(match origin {
            Origin::Sender => problem.fix(Fix::GoTo(Target::Name)),
            Origin::Own => problem.fix(Fix::GoTo(Target::Words)),
            Origin::Edited(_) => problem.fix(Fix::GoTo(Target::Words)),
            _ => problem,
        });
    }
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
