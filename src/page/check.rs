//! The rules about paper: what cannot be printed, what does not fit the window, what is long.

use super::unprintable::unprintable;
use super::{LaidOutLetter, ReturnLine};
use crate::letter::Sender;
use crate::problem::{Fix, PageProblem, Problem, Rule, Target};

/// All rules about paper that these pages of a letter of `sender` break.
pub fn check(laid: &LaidOutLetter, sender: &Sender) -> Vec<Problem> {
    let mut problems = unprintable(&laid.missing, sender);
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
    match laid.returned {
        ReturnLine::TooLong => problems.push(on_paper(PageProblem::ReturnTooLong)),
        ReturnLine::LeftOut => {
            let problem = Problem::warning(PageProblem::ReturnLeftOut);
            problems.push(problem.fix(Fix::GoTo(Target::Paper)));
        }
        ReturnLine::Whole | ReturnLine::Shortened => {}
    }
    if laid.letter_pages > 1 {
        let pages = laid.letter_pages;
        let problem = Problem::of(Rule::Long, PageProblem::Long { pages });
        problems.push(problem.fix(Fix::GoTo(Target::Requests)));
    }
    problems
}
