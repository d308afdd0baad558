//! The front matter of a template, changed a value at a time: the rest of it stays as it stands.

use std::ops::Range;

/// Where the body begins: after the front matter, if there is one.
pub fn body(text: &str) -> usize {
    within(text).map_or(0, |(_, body)| body)
}

/// The bytes of the front matter between its lines `+++`, and where the body begins.
pub(super) fn within(text: &str) -> Option<(Range<usize>, usize)> {
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().unwrap_or_default();
    if first.trim_end() != "+++" {
        return None;
    }
    let mut at = first.len();
    for line in lines {
        if line.trim_end() == "+++" {
            return Some((first.len()..at, at + line.len()));
        }
        at += line.len();
    }
    None
}

/// Where a line can be added to the front matter: at its end.
pub fn end(text: &str) -> Option<usize> {
    within(text).map(|(front, _)| front.end)
}

/// A value of the front matter: what it says, and its bytes in the source, quotation marks and all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// What it says.
    pub text: String,
    /// Its bytes.
    pub span: Range<usize>,
}

/// The value of this key, if it stands on one line and can be changed there.
pub fn value(text: &str, key: &str) -> Option<Value> {
    let (range, _) = within(text)?;
    let mut at = range.start;
    for line in text[range].split_inclusive('\n') {
        let start = at;
        at += line.len();
        let Some(rest) = line.trim_start().strip_prefix(key) else {
            continue;
        };
        let Some(rest) = rest.trim_start().strip_prefix('=') else {
            continue;
        };
        let rest = rest.trim_start();
        let from = start + line.len() - rest.len();
        let (said, length) = read(rest)?;
        let span = from..from + length;
        return Some(Value { text: said, span });
    }
    None
}

/// The value that `rest` begins with, and how many bytes it has.
fn read(rest: &str) -> Option<(String, usize)> {
    if rest.starts_with("'''") || rest.starts_with("\"\"\"") {
        return None;
    }
    if let Some(inner) = rest.strip_prefix('\'') {
        let end = inner.find(['\'', '\n'])?;
        return inner[end..]
            .starts_with('\'')
            .then(|| (inner[..end].to_owned(), end + 2));
    }
    if rest.starts_with('"') {
        let mut last = ' ';
        for (at, c) in rest.char_indices().skip(1) {
            match c {
                '\n' => return None,
                '"' if last != '\\' => {
                    let said = serde_json::from_str(&rest[..=at]).ok()?;
                    return Some((said, at + 1));
                }
                // A mark after an escaped backslash ends the value.
                '\\' if last == '\\' => last = ' ',
                c => last = c,
            }
        }
        return None;
    }
    let length = rest
        .find(|c: char| !c.is_alphanumeric())
        .unwrap_or(rest.len());
    (length > 0).then(|| (rest[..length].to_owned(), length))
}

/// `text` as it stands in front matter: in single quotation marks where that keeps it readable.
pub fn quoted(text: &str) -> String {
    let line = text.replace(['\n', '\r'], " ");
    let is_plain = !line.contains(['"', '\\']) && !line.chars().any(char::is_control);
    if is_plain {
        return format!("\"{line}\"");
    }
    if !line.contains('\'') && !line.chars().any(|c| c.is_control() && c != '\t') {
        return format!("'{line}'");
    }
    // JSON's strings are strings of TOML too, but for this one character.
    serde_json::Value::String(line)
        .to_string()
        .replace('\u{7f}', "\\u007f")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "+++\n# title = \"No\"\ntitle = \"A \\\"b\\\" \\\\\" # note\nsubject = '{{list asks \"topic\"}}'\nreviewed = true\nlong = \"\"\"\nx\"\"\"\n+++\ntitle = \"body\"\n";

    #[test]
    fn front_values_are_found_with_their_bytes() {
        let of = |key| value(TEXT, key).map(|found| (found.text, &TEXT[found.span]));
        assert_eq!(
            of("title"),
            Some(("A \"b\" \\".to_owned(), "\"A \\\"b\\\" \\\\\""))
        );
        let subject = "{{list asks \"topic\"}}".to_owned();
        assert_eq!(of("subject"), Some((subject, "'{{list asks \"topic\"}}'")));
        assert_eq!(of("reviewed"), Some(("true".to_owned(), "true")));
        assert_eq!(of("long"), None);
        assert_eq!(of("none"), None);
        assert_eq!(&TEXT[body(TEXT)..], "title = \"body\"\n");
        assert_eq!(body("words"), 0);
    }

    #[test]
    fn front_value_that_was_written_is_read_as_it_was_said() {
        for said in ["plain", "a \"b\"", "it's \"b\" \\ \u{7f}\u{1}", "ә\tб", ""] {
            let text = format!("+++\ntitle = {}\n+++\n", quoted(said));
            let read = value(&text, "title").map(|value| value.text);
            assert_eq!(read.as_deref(), Some(said));
            let table: toml::Table = toml::from_str(&text.replace("+++\n", "")).expect("TOML");
            assert_eq!(table["title"].as_str(), Some(said));
        }
    }
}
