//! What differs between two texts, by words.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};
use unicode_segmentation::UnicodeSegmentation;

/// A stretch of two texts that is the same in both, or that was changed as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// Where it stands in the base, in bytes; empty where something was put in.
    pub base: Range<usize>,
    /// Where it stands in the edited text, in bytes; empty where something was taken out.
    pub text: Range<usize>,
    /// Whether it differs.
    pub changed: bool,
}

/// Both texts as stretches, in order, that together are all of them. Words that only marks or
/// spaces part are changed as one.
pub fn spans(base: &str, text: &str) -> Vec<Span> {
    let old: Vec<&str> = base.split_word_bounds().collect();
    let new: Vec<&str> = text.split_word_bounds().collect();
    let (old_at, new_at) = (ends(&old), ends(&new));
    let mut found: Vec<Span> = Vec::new();
    let ops = capture_diff_slices(Algorithm::Patience, &old, &new);
    for (index, op) in ops.iter().enumerate() {
        let (was, is) = (op.old_range(), op.new_range());
        let base_range = old_at[was.start]..old_at[was.end];
        let between = index > 0 && index + 1 < ops.len();
        let equal = matches!(op, DiffOp::Equal { .. });
        let said = base[base_range.clone()].chars().any(char::is_alphanumeric);
        let span = Span {
            base: base_range,
            text: new_at[is.start]..new_at[is.end],
            changed: !equal || (between && !said),
        };
        match found.last_mut() {
            Some(last) if last.changed == span.changed => {
                last.base.end = span.base.end;
                last.text.end = span.text.end;
            }
            _ => found.push(span),
        }
    }
    found
}

/// Where each begins, and the end of all.
fn ends(tokens: &[&str]) -> Vec<usize> {
    let mut at = 0;
    let mut all = vec![0];
    for token in tokens {
        at += token.len();
        all.push(at);
    }
    all
}

/// The edited text with one change put back.
pub fn put_back(base: &str, text: &str, change: &Span) -> String {
    let parts = (
        text.get(..change.text.start),
        base.get(change.base.clone()),
        text.get(change.text.end..),
    );
    match parts {
        (Some(before), Some(was), Some(after)) => [before, was, after].concat(),
        // A change of other texts than these.
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(base: &str, text: &str) -> Vec<String> {
        let spans = spans(base, text);
        spans
            .into_iter()
            .map(|s| {
                if s.changed {
                    format!("-{}+{}", &base[s.base], &text[s.text])
                } else {
                    text[s.text].to_owned()
                }
            })
            .collect()
    }

    #[test]
    fn words_that_differ_are_told_as_one_change() {
        assert_eq!(
            shown("I ask you to act now.", "I beg of you to act."),
            ["I ", "-ask+beg of", " you to act", "- now+", "."]
        );
        assert_eq!(
            shown("One, two.", "Six; nine."),
            ["-One, two+Six; nine", "."]
        );
        assert_eq!(shown("", "New."), ["-+New."]);
        assert_eq!(shown("same", "same"), ["same"]);
    }

    #[test]
    fn words_come_back_change_by_change_in_any_order() {
        let base = "Fifteen people were killed, and many hurt.";
        let text = "Some 50 people were killed or many were hurt!";
        let count = spans(base, text).iter().filter(|s| s.changed).count();
        assert!(count >= 3, "{count}");
        for first in 0..count {
            let mut now = text.to_owned();
            let mut which = first;
            for _ in 0..count {
                let changes: Vec<Span> = spans(base, &now)
                    .into_iter()
                    .filter(|span| span.changed)
                    .collect();
                let Some(change) = changes.get(which % changes.len().max(1)) else {
                    break;
                };
                now = put_back(base, &now, change);
                which = 0;
            }
            assert_eq!(now, base);
        }
        let stray = Span {
            base: 0..99,
            text: 90..99,
            changed: true,
        };
        assert_eq!(put_back(base, text, &stray), text);
    }
}
