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
    let is_it = |run: &[(usize, char)]| run.iter().map(|(_, c)| c).eq(&wanted);
    let run = there.windows(wanted.len()).find(|run| is_it(run))?;
    let (first, last) = (run.first()?, run.last()?);
    let before = typed[..first.0].trim_end_matches(is_mark).len();
    let after = last.0 + last.1.len_utf8();
    let rest = &typed[after..];
    let marks = rest.len() - rest.trim_start_matches(is_mark).len();
    Some(before..after + marks)
}

fn is_mark(c: char) -> bool {
    !c.is_alphanumeric() && !c.is_whitespace()
}

/// What was typed without what stands there, and without the space that parted it from the rest.
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

#[cfg(test)]
mod tests {
    use super::*;

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
    }

    #[test]
    fn sentence_that_is_not_there_is_not_found() {
        assert_eq!(place_of("One. Two.", "Three."), None);
        assert_eq!(place_of("One.", "…"), None);
        assert_eq!(place_of("", "One."), None);
    }
}
