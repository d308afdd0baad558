//! A condition in words: `(eq (len asks) 1)` is “the number of asks is 1”.

use crate::app::state::State;
use crate::strings::say;

/// The condition in words; as it is written where it cannot be read.
pub fn in_words(state: &State, written: &str) -> String {
    let mut rest = written.trim();
    match part(state, &mut rest, true) {
        Some(words) if rest.is_empty() => words,
        _ => written.to_owned(),
    }
}

/// The next name, number or bracket of what is left.
fn part(state: &State, rest: &mut &str, is_outer: bool) -> Option<String> {
    *rest = rest.trim_start();
    let Some(inside) = rest.strip_prefix('(') else {
        let end = rest.find([' ', '(', ')']).unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        *rest = after.trim_start();
        return (!name.is_empty()).then(|| name.to_owned());
    };
    *rest = inside;
    let end = rest.find([' ', ')'])?;
    let (how, after) = rest.split_at(end);
    *rest = after;
    let mut of = Vec::new();
    loop {
        *rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix(')') {
            *rest = after.trim_start();
            break;
        }
        if of.len() > 8 {
            return None;
        }
        of.push(part(state, rest, false)?);
    }
    let all: Vec<&str> = of.iter().map(String::as_str).collect();
    let joins = matches!(how, "and" | "or");
    let words = match (how, &all[..]) {
        ("len", [a]) => say!(state, "condition-len", a = *a),
        ("not", [a]) => say!(state, "condition-not", a = *a),
        ("eq", [a, b]) => say!(state, "condition-eq", a = *a, b = *b),
        ("ne", [a, b]) => say!(state, "condition-ne", a = *a, b = *b),
        ("gt", [a, b]) => say!(state, "condition-gt", a = *a, b = *b),
        ("gte", [a, b]) => say!(state, "condition-gte", a = *a, b = *b),
        ("lt", [a, b]) => say!(state, "condition-lt", a = *a, b = *b),
        ("lte", [a, b]) => say!(state, "condition-lte", a = *a, b = *b),
        ("and", [a, b]) => say!(state, "condition-and", a = *a, b = *b),
        ("or", [a, b]) => say!(state, "condition-or", a = *a, b = *b),
        _ => return None,
    };
    Some(if joins && !is_outer {
        format!("({words})")
    } else {
        words
    })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use jiff::civil::Date;

    use super::*;
    use crate::campaign::load;

    #[test]
    fn conditions_are_told_in_words_or_as_they_are_written() {
        let campaign = Arc::new(load::built_in().campaign.clone());
        let state = State::new(campaign, Date::constant(2026, 11, 21));
        let told = |written| in_words(&state, written).replace(['\u{2068}', '\u{2069}'], "");
        for (written, words) in [
            ("past", "past"),
            ("(eq (len asks) 1)", "the number of asks is 1"),
            (
                "(and asks (lte (len asks) 2))",
                "asks and the number of asks is at most 2",
            ),
            ("(not (or past words))", "not (past or words)"),
            ("(eq a", "(eq a"),
            ("(lookup a b)", "(lookup a b)"),
            ("a b", "a b"),
        ] {
            assert_eq!(told(written), words);
        }
    }
}
