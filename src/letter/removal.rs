//! Where a sentence stands in what the sender wrote, and what remains without it.

use std::ops::Range;

/// Where this sentence of a letter stands in what was typed: the letter may have other spaces and
/// quotation marks than the field, so letters and digits alone are compared. With the marks around
/// it, in bytes.
pub fn place_of(typed: &str, sentence: &str) -> Option<Range<usize>> {
    let wanted: Vec<char> = sentence.chars().filter(|c| c.is_alphanumeric()).collect();
    let there: Vec<(usize, char)> = typed
        .char_indices()
        .filter(|(_, c)| c.is_alphanumeric())
        .collect();
    if wanted.is_empty() {
        return None;
    }
    let is_it = |at: usize| {
        there[at..]
            .iter()
            .map(|(_, c)| c)
            .take(wanted.len())
            .eq(&wanted)
    };
    let last_of = |at: usize| at + wanted.len() - 1;
    // Not within a word, and only where it is the one that is meant.
    let is_whole = |at: usize| {
        let (start, last) = (there[at].0, there[last_of(at)]);
        let before = typed[..start].chars().next_back();
        let after = typed[last.0 + last.1.len_utf8()..].chars().next();
        ![before, after]
            .into_iter()
            .flatten()
            .any(char::is_alphanumeric)
    };
    let ends = (there.len() + 1).saturating_sub(wanted.len());
    let mut found = (0..ends).filter(|at| is_it(*at) && is_whole(*at));
    let (at, None) = (found.next()?, found.next()) else {
        return None;
    };
    let (first, last) = (there[at], there[last_of(at)]);
    let before = typed[..first.0].trim_end_matches(opens).len();
    let after = last.0 + last.1.len_utf8();
    let rest = &typed[after..];
    let marks = rest.len() - rest.trim_start_matches(ends_or_closes).len();
    Some(before..after + marks)
}

/// Marks that stand before a sentence.
fn opens(c: char) -> bool {
    matches!(
        c,
        '"' | '\'' | '“' | '„' | '«' | '‘' | '‚' | '(' | '[' | '¿' | '¡'
    )
}

/// Marks that stand behind one.
fn ends_or_closes(c: char) -> bool {
    !c.is_alphanumeric()
        && !c.is_whitespace()
        && !matches!(c, '“' | '„' | '«' | '‚' | '(' | '[' | '¿' | '¡')
}

/// What was typed without what stands there, and without the space that separated it from the rest.
pub fn without(typed: &str, place: Range<usize>) -> String {
    let (before, after) = (&typed[..place.start], &typed[place.end..]);
    let rest = after.trim_start_matches([' ', '\t']);
    if before.is_empty() || before.ends_with('\n') {
        return format!("{before}{}", rest.trim_start_matches('\n'));
    }
    if rest.is_empty() || rest.starts_with('\n') {
        return format!("{}{rest}", before.trim_end_matches([' ', '\t']));
    }
    format!("{before}{rest}")
}

/// What was typed without these characters, without what only joins or dresses them (an emoji may be
/// several), and without the space that separated them from the rest.
pub fn struck(typed: &str, characters: &str) -> String {
    let mut rest = String::with_capacity(typed.len());
    let mut is_behind = false;
    for c in typed.chars() {
        let dresses = matches!(c, '\u{200d}' | '\u{fe0e}' | '\u{fe0f}');
        if characters.contains(c) || is_behind && dresses {
            is_behind = true;
        } else if !(is_behind && c == ' ' && (rest.is_empty() || rest.ends_with([' ', '\n']))) {
            is_behind = false;
            rest.push(c);
        }
    }
    if is_behind {
        rest.truncate(rest.trim_end_matches(' ').len());
    }
    rest
}

/// Where the first of these characters stands, and how many of them stand there, in characters.
pub fn first_of(typed: &str, characters: &str) -> Option<Range<usize>> {
    let is_one = |c: char| characters.contains(c);
    let first = typed.chars().position(is_one)?;
    let more = typed.chars().skip(first).take_while(|c| is_one(*c));
    Some(first..first + more.count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_are_struck_with_what_belongs_to_them() {
        for (typed, struck_out) in [
            ("🙂 Ann", "Ann"),
            ("Ann 🙂 Lee", "Ann Lee"),
            ("Ann 🙂", "Ann"),
            ("Ann❤\u{fe0f} Lee", "Ann Lee"),
            ("🙂❤🙂\nTown", "\nTown"),
            ("Ann  Lee", "Ann  Lee"),
        ] {
            assert_eq!(struck(typed, "🙂❤"), struck_out, "{typed}");
        }
        assert_eq!(first_of("Ann 🙂🙂 Lee", "🙂"), Some(4..6));
        assert_eq!(first_of("Ann", "🙂"), None);
    }

    #[track_caller]
    fn check(typed: &str, sentence: &str, rest: &str) {
        let place = place_of(typed, sentence).unwrap();
        assert_eq!(without(typed, place), rest);
    }

    #[test]
    fn sentence_is_found_and_taken_out_as_it_was_typed() {
        check("One. Two is here! Three.", "Two is here!", "One. Three.");
        check("One.  Two.", "Two.", "One.");
        check("One. Two.", "One.", "Two.");
        check("\"One, two.\" Three.", "“One,\u{a0}two.”", "Three.");
        check("One.\nTwo.\nThree.", "Two.", "One.\nThree.");
        check("One.\n\nTwo. Three.", "Two.", "One.\n\nThree.");
        check("Только. Это.", "Это.", "Только.");
        check("Only.", "Only.", "");
        check("Nobody cares. No.", "No.", "Nobody cares.");
        check("One.Two.", "Two.", "One.");
    }

    #[test]
    fn sentence_that_is_not_there_is_not_found() {
        assert_eq!(place_of("One. Two.", "Three."), None);
        assert_eq!(place_of("One.", "…"), None);
        assert_eq!(place_of("", "One."), None);
        // Which of the two is meant nobody knows.
        assert_eq!(place_of("Pity. A pity? Pity.", "Pity."), None);
    }
}
