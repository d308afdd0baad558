//! The tags of a template with the bytes that they stand in. Handlebars' own tree has lines and
//! columns alone, and none at all while something is still wrong.

use std::ops::Range;

/// A tag: `{{…}}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag<'a> {
    /// Its bytes in the text, braces and all.
    pub span: Range<usize>,
    /// What it is.
    pub what: TagKind,
    /// What stands in it, without braces, `#`, `/`, `>` and outer spaces.
    pub inner: &'a str,
}

/// What a tag is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagKind {
    /// Prints something.
    Value,
    /// Begins a block.
    Open,
    /// Its other branch.
    Else,
    /// Ends a block.
    Close,
    /// A paragraph that templates share.
    Partial,
    /// Says nothing in the letter.
    Comment,
    /// What templates here do not use.
    Other,
}

/// The tags of `text` from the byte `from` on, in order. One without an end on its line is not a tag.
pub fn tags(text: &str, from: usize) -> Vec<Tag<'_>> {
    let mut found = Vec::new();
    let mut at = from;
    while let Some(start) = text[at..].find("{{").map(|start| at + start) {
        // As Handlebars has it: `\{{` prints the braces.
        if text[..start].ends_with('\\') {
            at = start + 2;
            continue;
        }
        let Some(tag) = tag(text, start) else {
            at = start + 2;
            continue;
        };
        at = tag.span.end;
        found.push(tag);
    }
    found
}

fn tag(text: &str, start: usize) -> Option<Tag<'_>> {
    let rest = &text[start + 2..];
    let (what, end) = if rest.starts_with("!--") {
        (TagKind::Comment, rest.find("--}}")? + 4)
    } else if rest.starts_with('!') {
        (TagKind::Comment, rest.find("}}")? + 2)
    } else if rest.starts_with('{') {
        (TagKind::Other, rest.find("}}}")? + 3)
    } else {
        (TagKind::Value, end_of(rest)?)
    };
    let span = start..start + 2 + end;
    let inner = rest[..end].trim_end_matches('}');
    let inner = inner.trim_matches('~').trim();
    if what != TagKind::Value {
        return Some(Tag { span, what, inner });
    }
    let (what, inner) = match inner.chars().next() {
        Some('#') if inner[1..].starts_with(['*', '>']) => (TagKind::Other, inner),
        Some('#') => (TagKind::Open, &inner[1..]),
        Some('/') => (TagKind::Close, &inner[1..]),
        Some('>') => (TagKind::Partial, &inner[1..]),
        Some('^') if inner.len() == 1 => (TagKind::Else, ""),
        Some('^') => (TagKind::Open, inner),
        Some('&' | '*') => (TagKind::Other, inner),
        _ if inner == "else" => (TagKind::Else, ""),
        _ => match inner.strip_prefix("else ") {
            Some(inner) => (TagKind::Else, inner),
            None => (TagKind::Value, inner),
        },
    };
    let inner = inner.trim();
    Some(Tag { span, what, inner })
}

/// Where the braces end that are open: not those within quotation marks, if these are closed.
fn end_of(rest: &str) -> Option<usize> {
    let mut quote = None;
    let mut last = ' ';
    for (at, c) in rest.char_indices() {
        match (quote, c) {
            (Some(open), c) if c == open && last != '\\' => quote = None,
            (Some(_), c) if c != '\n' => {}
            (None, '"' | '\'') => quote = Some(c),
            (None, '}') if rest[at..].starts_with("}}") => return Some(at + 2),
            // Another tag begins before this one has ended.
            (None, '{') if rest[at..].starts_with("{{") => return None,
            (_, '\n') if quote.is_some() => break,
            (None, '\n')
                if rest[at + 1..]
                    .trim_start_matches([' ', '\t', '\r'])
                    .starts_with('\n') =>
            {
                return None;
            }
            _ => {}
        }
        last = c;
    }
    let line = rest.split('\n').next().unwrap_or_default();
    let end = line.find("}}")?;
    (!line[..end].contains("{{")).then_some(end + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str) -> Vec<(TagKind, &str)> {
        let tags = tags(text, 0);
        for tag in &tags {
            let tag = &text[tag.span.clone()];
            assert!(tag.starts_with("{{") && tag.ends_with("}}"), "{tag}");
        }
        tags.iter().map(|tag| (tag.what, tag.inner)).collect()
    }

    #[test]
    fn tags_are_found_with_what_they_are() {
        let text = "é{{~#if (eq a \"}}\")~}}{{ x.y }}{{else}}{{else if b}}{{^}}{{/if}}{{> p}}{{!-- }} --}}{{! n }}{{{r}}}{{&a}}\\{{no}}";
        assert_eq!(
            all(text),
            [
                (TagKind::Open, "if (eq a \"}}\")"),
                (TagKind::Value, "x.y"),
                (TagKind::Else, ""),
                (TagKind::Else, "if b"),
                (TagKind::Else, ""),
                (TagKind::Close, "if"),
                (TagKind::Partial, "p"),
                (TagKind::Comment, "!-- }} --"),
                (TagKind::Comment, "! n"),
                (TagKind::Other, "{r"),
                (TagKind::Other, "&a"),
            ]
        );
    }

    #[test]
    fn tags_without_an_end_are_none() {
        assert_eq!(all("a {{b"), []);
        assert_eq!(all("a {{b {{c}}"), [(TagKind::Value, "c")]);
        assert_eq!(all("a {{b\n\nc}} {{d}}"), [(TagKind::Value, "d")]);
        assert_eq!(all("{{don't\n\n{{d}}"), [(TagKind::Value, "d")]);
        assert_eq!(all("{{a\n b}}"), [(TagKind::Value, "a\n b")]);
        assert_eq!(all("{{a \"b}} c"), [(TagKind::Value, "a \"b")]);
        assert_eq!(all("{{}}"), [(TagKind::Value, "")]);
    }
}
