//! Control and direction characters, which do something instead of being read: they move a
//! terminal's cursor, retitle its window, or turn the direction of the words around them. A pack has
//! none of them, and whatever else a stranger wrote is shown with them made visible.

use std::borrow::Cow;
use std::fmt::Write;

/// Whether a character is one of those. A line break and a tab are what they say, where there may
/// be several lines; the marks that Hebrew and Arabic need turn nothing but themselves.
pub fn acts(c: char) -> bool {
    c.is_control() && c != '\n' && c != '\t' || turns(c) || matches!(c, '\u{2028}' | '\u{2029}')
}

/// Whether a character turns the direction of all that follows it.
fn turns(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The text with those characters to be seen: the older ones as the pictures that Unicode has of
/// them (`␛`), others by their numbers (`\u{9b}`).
pub fn shown(text: &str) -> Cow<'_, str> {
    escaped(text, acts, |c, out| match c {
        '\0'..='\u{1f}' => out.extend(char::from_u32(0x2400 + u32::from(c))),
        '\u{7f}' => out.push('␡'),
        _ => {
            let _ = write!(out, "\\u{{{:x}}}", u32::from(c));
        }
    })
}

/// A text on one line with such characters made visible, so that it cannot begin a line that looks
/// like one of ours.
pub fn one_line(text: &str) -> Cow<'_, str> {
    match shown(text) {
        shown if shown.contains(['\n', '\t']) => {
            Cow::Owned(shown.split_whitespace().collect::<Vec<_>>().join(" "))
        }
        shown => shown,
    }
}

/// JSON with those characters as escapes, which say the same to whoever reads JSON.
pub fn json(text: &str) -> Cow<'_, str> {
    escaped(text, acts, |c, out| {
        // None of them needs two.
        let _ = write!(out, "\\u{:04x}", u32::from(c));
    })
}

fn escaped(
    text: &str,
    which: impl Fn(char) -> bool,
    escape: impl Fn(char, &mut String),
) -> Cow<'_, str> {
    if !text.contains(&which) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if which(c) {
            escape(c, &mut out);
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn visible_text_acts_on_no_terminal() {
        let text = "a\u{1b}]0;title\u{7}\u{9b}2J\u{7f}\r\u{202e}b\u{2067}c\u{85}\u{2028}d\0";
        let seen = shown(text);
        assert_eq!(
            seen,
            "a␛]0;title␇\\u{9b}2J␡␍\\u{202e}b\\u{2067}c\\u{85}\\u{2028}d␀"
        );
        assert!(!seen.chars().any(acts));
        let plain = "Айгүл\tמכתב\u{200f}!\n";
        assert_eq!(shown(plain), plain);
        assert_eq!(one_line("a\n  number 1\n"), "a number 1");
    }

    #[test]
    fn visible_json_says_the_same() {
        let text = "a\u{1b}\u{7f}\u{9b}\u{202e}\u{2028}\n\"é";
        let written = serde_json::to_string(text).unwrap();
        let safe = json(&written);
        assert!(!safe.chars().any(acts), "{safe}");
        assert_eq!(serde_json::from_str::<String>(&safe).unwrap(), text);
    }
}
