//! Words that a line's end splits are put together again: with their hyphen where it is the word's
//! own (“ill-treatment”), without it where it only parts syllables.

use hypher::{Lang, hyphenate_bounded};

/// The languages whose patterns are asked, by whether they are written in Latin letters.
const LATIN: [Lang; 2] = [Lang::English, Lang::French];
const CYRILLIC: [Lang; 1] = [Lang::Russian];
/// English words that are joined to others by a hyphen of their own, and endings that they take without.
const JOINED: [&str; 10] = [
    "ill", "well", "non", "self", "vice", "half", "cross", "high", "long", "full",
];
const ENDINGS: [&str; 8] = ["ness", "ish", "less", "ly", "er", "est", "ed", "ing"];
/// No longer word is looked at.
const LONGEST: usize = 60;

/// The lines of a text as one, with a space where a line ends.
pub fn joined(text: &str) -> String {
    let mut said = String::new();
    for line in text.lines() {
        join(&mut said, line, &|_| false);
    }
    said.replace('\u{ad}', "")
}

/// Puts a line behind what was said. `is_word` tells whether a word stands whole elsewhere in the
/// document, which is a better witness than any dictionary.
pub fn join(said: &mut String, line: &str, is_word: &dyn Fn(&str) -> bool) {
    let mut words = line.split_whitespace();
    let Some(first) = words.next() else { return };
    if said.ends_with('\u{ad}') {
        said.pop();
    } else if is_parted(said, first) {
        if !keeps_hyphen(said, first, is_word) {
            said.pop();
        }
    } else if is_address(said, first) {
        // An e-mail or web address has no space in it.
    } else if !said.is_empty() {
        said.push(' ');
    }
    said.push_str(first);
    for word in words {
        said.push(' ');
        said.push_str(word);
    }
}

/// Whether the line ends in a hyphen that parts a word or joins two.
fn is_parted(said: &str, next: &str) -> bool {
    let Some(before) = said.strip_suffix(['-', '\u{2010}']) else {
        return false;
    };
    let letter = |c: char| c.is_alphanumeric();
    before.chars().next_back().is_some_and(letter) && next.chars().next().is_some_and(letter)
}

fn keeps_hyphen(said: &str, next: &str, is_word: &dyn Fn(&str) -> bool) -> bool {
    let before = said.trim_end_matches(['-', '\u{2010}']);
    let head = before.rsplit(|c: char| !c.is_alphanumeric()).next();
    let head = head.unwrap_or_default();
    let tail = next.split(|c: char| !c.is_alphanumeric()).next();
    let tail = tail.unwrap_or_default();
    let starts_small = tail.chars().next().is_some_and(char::is_lowercase);
    let is_short_form = head.chars().count() > 1 && head.chars().all(char::is_uppercase);
    if !starts_small || is_short_form || head.chars().any(|c| c.is_ascii_digit()) {
        return true;
    }
    let whole = format!("{head}{tail}").to_lowercase();
    if is_word(&whole) {
        return false;
    }
    let is_joined = JOINED.contains(&head.to_lowercase().as_str()) && !ENDINGS.contains(&tail);
    if is_joined
        || is_word(&format!("{head}-{tail}").to_lowercase())
        || whole.chars().count() > LONGEST
    {
        return true;
    }
    let languages: &[Lang] = if whole.chars().all(|c| matches!(c, '\u{400}'..='\u{52f}')) {
        &CYRILLIC
    } else {
        &LATIN
    };
    let at = head.to_lowercase().len();
    !languages.iter().any(|lang| {
        let mut end = 0;
        hyphenate_bounded(&whole, *lang, 2, 2).any(|syllable| {
            end += syllable.len();
            end == at
        })
    })
}

/// Whether the line's end stands within an e-mail or web address: that of `said` is not whole.
fn is_address(said: &str, next: &str) -> bool {
    let last = said.rsplit(char::is_whitespace).next().unwrap_or_default();
    let is_web = last.starts_with("http://") || last.starts_with("https://");
    let goes_on = next.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit());
    if is_web {
        return last.ends_with(['/', '-', '_', '=', '?']) && goes_on;
    }
    let in_name = |text: &str| {
        text.chars()
            .all(|c| c.is_ascii_alphanumeric() || "@.-_".contains(c))
    };
    let next = next.trim_end_matches([',', ';', '.', ')']);
    if last.len() < 2 || next.is_empty() || !in_name(last) || !in_name(next) {
        return false;
    }
    match last.rsplit_once('@') {
        // “minister@” and “minister@home.” go on, and “minister@home” before “.example” does.
        Some((_, host)) => {
            goes_on && (host.is_empty() || host.ends_with(['.', '-']))
                || next.starts_with('.') && next.len() > 2
        }
        None => {
            next.starts_with('@')
                || last.ends_with(['.', '-', '_']) && goes_on && next.contains('@')
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hyphen_at_a_lines_end_stays_where_it_is_the_words_own() {
        assert_eq!(
            joined("Four-\nteen people and ill-\ntreatment"),
            "Fourteen people and ill-treatment"
        );
        assert_eq!(
            joined("in UN-\nled talks of 2009-\n2010"),
            "in UN-led talks of 2009-2010"
        );
        assert_eq!(
            joined("задер\u{ad}\nжан, избие-\nние"),
            "задержан, избиение"
        );
        let mut said = "the co-".to_owned();
        join(&mut said, "operative", &|word| word == "co-operative");
        assert_eq!(said, "the co-operative");
    }

    #[test]
    fn hyphen_within_an_address_stays_and_no_space_comes_in() {
        assert_eq!(
            joined("E-mail: minister@\nhome.example"),
            "E-mail: minister@home.example"
        );
        assert_eq!(
            joined("Email: reception@prosecutor.\nardovia.example"),
            "Email: reception@prosecutor.ardovia.example"
        );
        assert_eq!(
            joined("mail a@b.example,\nc@d.example"),
            "mail a@b.example, c@d.example"
        );
        assert_eq!(
            joined("see https://a.example/b/\nc for more"),
            "see https://a.example/b/c for more"
        );
    }
}
