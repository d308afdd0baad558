//! A condition in words: `(eq (len asks) 1)` is “the number of asks is 1”.

use crate::app::organise::message::View;
use crate::strings::say;

/// The condition in words; as it is written where it cannot be read.
pub fn in_words(view: View<'_>, written: &str) -> String {
    let mut rest = written.trim();
    match part(view, &mut rest, true) {
        Some(words) if rest.is_empty() => words,
        _ => written.to_owned(),
    }
}

/// The next name, number or bracket of what is left.
fn part(view: View<'_>, rest: &mut &str, is_outer: bool) -> Option<String> {
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
        of.push(part(view, rest, false)?);
    }
    let all: Vec<&str> = of.iter().map(String::as_str).collect();
    let joins = matches!(how, "and" | "or");
    let words = match (how, &all[..]) {
        ("len", [a]) => say!(view, "condition-len", a = *a),
        ("not", [a]) => say!(view, "condition-not", a = *a),
        ("eq", [a, b]) => say!(view, "condition-eq", a = *a, b = *b),
        ("ne", [a, b]) => say!(view, "condition-ne", a = *a, b = *b),
        ("gt", [a, b]) => say!(view, "condition-gt", a = *a, b = *b),
        ("gte", [a, b]) => say!(view, "condition-gte", a = *a, b = *b),
        ("lt", [a, b]) => say!(view, "condition-lt", a = *a, b = *b),
        ("lte", [a, b]) => say!(view, "condition-lte", a = *a, b = *b),
        ("and", [a, b]) => say!(view, "condition-and", a = *a, b = *b),
        ("or", [a, b]) => say!(view, "condition-or", a = *a, b = *b),
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
    use crate::app::kernel::session::Session;
    use crate::app::organise::state::State;
    use crate::campaign::load;

    #[test]
    fn conditions_are_told_in_words_or_as_they_are_written() {
        let campaign = Arc::new(load::built_in().campaign.clone());
        let session = Session::new(campaign, Date::constant(2026, 11, 21));
        let state = State::default();
        let view = View::new(&session, &state);
        let told = |written| in_words(view, written).replace(['\u{2068}', '\u{2069}'], "");
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
