//! Why a template cannot be read, where that can be said better than “from here on”: braces that
//! do not pair, blocks that nobody closes.

use std::ops::Range;
use std::sync::Arc;

use crate::problem::{Place, Problem, TextFile};

/// What is wrong with the braces and blocks from the byte `start` on, if anything is.
pub(super) fn wrong(file: &Arc<TextFile>, start: usize) -> Option<Problem> {
    let text = &file.text;
    let error = |span: Range<usize>, message: String, help: &str| {
        let place = Place::of(file.clone(), span);
        Some(Problem::error(message).at(place).help(help))
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
            return error(
                from..until,
                "these braces are not closed".to_owned(),
                "every {{ has its }}",
            );
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
                    let opening = &text[place];
                    let message =
                        format!("{{{{/{closing}}}}} stands where {opening} is to be closed");
                    return error(span, message, &format!("write {{{{/{opened}}}}}"));
                }
                None => {
                    let message = format!("{{{{/{closing}}}}} closes nothing");
                    return error(span, message, "take it out, or open a block before it");
                }
            }
        }
    }
    let (name, span) = open.pop()?;
    let message = format!("{} is not closed", &text[span.clone()]);
    error(
        span,
        message,
        &format!("write {{{{/{name}}}}} where it ends"),
    )
}
