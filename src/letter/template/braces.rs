//! Why a template cannot be read, where that can be said better than “from here on”: braces that
//! do not pair, blocks that nobody closes.

use std::ops::Range;
use std::sync::Arc;

use crate::problem::{Place, Problem, TemplateProblem, TextFile};

/// What is wrong with the braces and blocks from the byte `start` on, if anything is.
pub(super) fn wrong(file: &Arc<TextFile>, start: usize) -> Option<Problem> {
    let text = &file.text;
    let error = |span: Range<usize>, problem: TemplateProblem| {
        Some(Problem::error(problem).at(Place::of(file.clone(), span)))
    };
    let mut open: Vec<(&str, Range<usize>)> = Vec::new();
    let mut at = start;
    while let Some(found) = text[at..].find("{{") {
        let from = at + found;
        let inside = from + 2;
        let rest = &text[inside..];
        let end = rest.find("}}").map(|length| inside + length);
        let next = rest.find("{{").map(|length| inside + length);
        let Some(end) = end.filter(|end| next.is_none_or(|next| *end < next)) else {
            let line = rest.find('\n').map_or(text.len(), |length| inside + length);
            let until = next.map_or(line, |next| next.min(line));
            return error(from..until, TemplateProblem::BracesOpen);
        };
        let span = from..end + 2;
        at = end + 2;
        let tag = text[inside..end].trim_matches(['~', ' ', '\t', '\n']);
        if let Some(block) = tag.strip_prefix('#') {
            open.push((block.split_whitespace().next().unwrap_or_default(), span));
        } else if let Some(closing) = tag.strip_prefix('/') {
            let closing = closing.trim();
            match open.pop() {
                Some((opened, _)) if opened == closing => {}
                Some((opened, place)) => {
                    let problem = TemplateProblem::ClosesAnother {
                        closing: closing.to_owned(),
                        opening: text[place].to_owned(),
                        name: opened.to_owned(),
                    };
                    return error(span, problem);
                }
                None => {
                    let closing = closing.to_owned();
                    return error(span, TemplateProblem::ClosesNothing { closing });
                }
            }
        }
    }
    let (name, span) = open.pop()?;
    let problem = TemplateProblem::NotClosed {
        opening: text[span.clone()].to_owned(),
        name: name.to_owned(),
    };
    error(span, problem)
}
