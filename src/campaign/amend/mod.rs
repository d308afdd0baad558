//! Changes in a pack's TOML: text in, text out. Only the bytes of what changes are touched, so
//! comments, order and line ends stay as whoever wrote the file left them.
//!
//! The places come from the same parser that reads packs, with the bytes of each value. A change is
//! read back before it is handed on: a text that would say something else is refused. (`toml_edit`
//! keeps comments too, but puts dotted keys together and rewrites line ends.)

mod arrays;
mod known;
mod sheet;

use std::ops::Range;

use toml::Value as Toml;

use crate::problem::{PackProblem, Problem};
pub use known::set_known;
pub use sheet::{Entry, Node, NodeKind, Sheet};

/// Which entry of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct EntryIndex<'a> {
    /// The name of its kind (`claim`); none where the whole file is one entry.
    pub kind: Option<&'a str>,
    /// Its place among those of its kind.
    pub index: usize,
}

/// What is to stand at a place.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing.
    Nothing,
    /// A text.
    Text(String),
    /// True or false.
    Flag(bool),
    /// A whole number.
    Number(i64),
    /// Texts in brackets.
    Texts(Vec<String>),
    /// Texts by key in braces, on one line.
    Record(Vec<(&'static str, String)>),
    /// Values by key in braces, on one line.
    Row(Vec<(String, Value)>),
}

impl Value {
    /// As TOML writes it, on one line.
    fn written(&self) -> String {
        match self {
            Self::Nothing => String::new(),
            Self::Text(text) => quoted(text),
            Self::Flag(flag) => flag.to_string(),
            Self::Number(number) => number.to_string(),
            Self::Row(pairs) => {
                let pairs = pairs.iter();
                let pairs: Vec<String> = pairs
                    .map(|(key, value)| format!("{key} = {}", value.written()))
                    .collect();
                format!("{{ {} }}", pairs.join(", "))
            }
            Self::Texts(texts) => {
                let texts: Vec<String> = texts.iter().map(|text| quoted(text)).collect();
                format!("[{}]", texts.join(", "))
            }
            Self::Record(pairs) => {
                let pairs = pairs.iter();
                let pairs: Vec<String> = pairs
                    .map(|(key, text)| format!("{key} = {}", quoted(text)))
                    .collect();
                format!("{{ {} }}", pairs.join(", "))
            }
        }
    }
}

/// A text in quotes, on one line whatever is in it.
pub(crate) fn quoted(text: &str) -> String {
    if text.contains(['\n', '\r']) {
        return serde_json::to_string(text).unwrap_or_default();
    }
    Toml::String(text.to_owned()).to_string()
}

/// The text with `value` at `path` of an entry; `name` is what problems call the file.
///
/// # Errors
/// Why it cannot be: the file cannot be read, or something else stands there.
pub fn set(
    name: &str,
    text: &str,
    at: EntryIndex<'_>,
    path: &str,
    value: &Value,
) -> Result<String, Problem> {
    let sheet = Sheet::read(name, text, at.kind)?;
    let entry = sheet.entries.get(at.index).ok_or_else(refused)?;
    let done = match (entry.node(path), value) {
        (None, Value::Nothing) => return Ok(text.to_owned()),
        (Some(node), Value::Nothing) if entry.is_among_headers(path) => {
            Some(cut(text, node.key.start, entry.end_of(path)))
        }
        (Some(node), Value::Nothing) => take_out(text, entry, node),
        (Some(node), Value::Texts(texts)) if node.what == NodeKind::Array => {
            arrays::list(text, entry, node, texts)
        }
        (Some(node), _) => match node.what {
            NodeKind::Text(_)
            | NodeKind::Flag(_)
            | NodeKind::Number(_)
            | NodeKind::Other
            | NodeKind::Array => Some(replaced(text, node.span.clone(), &value.written())),
            _ => None,
        },
        (None, Value::Record(pairs)) if pairs.is_empty() && entry.is_among_headers(path) => {
            Some(put_header(text, at, entry, path))
        }
        (None, _) => put_in(text, entry, path, &value.written()),
    };
    let done = done.ok_or_else(refused)?;
    let after = Sheet::read(name, &done, at.kind).map_err(|_| refused())?;
    let says = after.entries.get(at.index).is_some_and(|entry| {
        let node = entry.node(path);
        match value {
            Value::Nothing => true,
            Value::Text(text) => entry.text(path) == text,
            Value::Flag(flag) => node.is_some_and(|node| node.what == NodeKind::Flag(*flag)),
            Value::Texts(texts) => node.is_some() && entry.list(path) == *texts,
            Value::Number(number) => {
                node.is_some_and(|node| node.what == NodeKind::Number(*number))
            }
            Value::Record(_) | Value::Row(_) => node.is_some(),
        }
    });
    if !says || after.entries.len() != sheet.entries.len() {
        return Err(refused());
    }
    Ok(done)
}

fn refused() -> Problem {
    Problem::error(PackProblem::NotByForm)
}

/// The text with another entry at its end: `lines` below the header of its kind.
pub fn add(text: &str, kind: &str, lines: &str) -> String {
    let end = line_end(text);
    let mut text = text.to_owned();
    if !text.is_empty() {
        if !text.ends_with('\n') {
            text.push_str(end);
        }
        text.push_str(end);
    }
    text.push_str(&format!("[[{kind}]]\n{lines}").replace('\n', end));
    text
}

/// The text with a new entry of these lines right behind that one.
///
/// # Errors
/// Why it cannot be.
pub fn add_after(
    name: &str,
    text: &str,
    at: EntryIndex<'_>,
    lines: &str,
) -> Result<String, Problem> {
    let sheet = Sheet::read(name, text, at.kind)?;
    let (Some(kind), Some(entry)) = (at.kind, sheet.entries.get(at.index)) else {
        return Err(refused());
    };
    let ends = entry.nodes.iter().map(|node| node.span.end);
    let last = ends.max().unwrap_or_default().max(entry.header.end);
    let rest = text.get(last..).ok_or_else(refused)?;
    let line = rest.find('\n').map_or(text.len(), |end| last + end + 1);
    let (before, after) = text.split_at(line);
    let end = line_end(text);
    // What stands below is parted from it by the empty line that was there.
    let after = if after.is_empty() || after.starts_with(['\n', '\r']) {
        after.to_owned()
    } else {
        format!("{end}{after}")
    };
    let done = add(before, kind, lines) + &after;
    let now = Sheet::read(name, &done, at.kind).map_err(|_| refused())?;
    if now.entries.len() != sheet.entries.len() + 1 {
        return Err(refused());
    }
    Ok(done)
}

/// The text without an entry, and without the comment that stands right above it.
///
/// # Errors
/// Why it cannot be.
pub fn remove(name: &str, text: &str, at: EntryIndex<'_>) -> Result<String, Problem> {
    let sheet = Sheet::read(name, text, at.kind)?;
    let entry = sheet.entries.get(at.index).ok_or_else(refused)?;
    let ends = entry.nodes.iter().map(|node| node.span.end);
    let last = ends.max().unwrap_or_default().max(entry.header.end);
    let done = cut(text, entry.header.start, last);
    let left = Sheet::read(name, &done, at.kind).map_err(|_| refused())?;
    if left.entries.len() + 1 != sheet.entries.len() {
        return Err(refused());
    }
    Ok(done)
}

/// The text without the lines from that of `first` to that of `last`, the comment right above them,
/// and the empty line below.
fn cut(text: &str, first: usize, last: usize) -> String {
    let head = line_start(text, first);
    let mut start = head;
    while start > 0 {
        let before = line_start(text, start - 1);
        if !text[before..start].trim_start().starts_with('#') {
            break;
        }
        start = before;
    }
    // The comment at the head of a file is about all of it.
    if start == 0 {
        start = head;
    }
    let mut end = next_line(text, last);
    let after = next_line(text, end);
    if text[end..after].trim().is_empty() {
        end = after;
    }
    replaced(text, start..end, "")
}

/// The text with another table at `path`, below a header of its own, after those beside it.
fn put_header(text: &str, at: EntryIndex<'_>, entry: &Entry, path: &str) -> String {
    let array = path.rsplit_once('.').map_or(path, |(array, _)| array);
    let end = line_end(text);
    let place = next_line(text, entry.end_of(array));
    let before = if text[..place].ends_with('\n') {
        ""
    } else {
        end
    };
    let kind = at.kind.map(|kind| format!("{kind}.")).unwrap_or_default();
    let lines = format!("{before}{end}[[{kind}{array}]]{end}");
    replaced(text, place..place, &lines)
}

fn replaced(text: &str, span: Range<usize>, put: &str) -> String {
    format!("{}{put}{}", &text[..span.start], &text[span.end..])
}

fn line_end(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |found| found + 1)
}

/// Where the line after that of `at` begins.
fn next_line(text: &str, at: usize) -> usize {
    text[at..]
        .find('\n')
        .map_or(text.len(), |found| at + found + 1)
}

/// The space that the line of `at` begins with.
fn indent(text: &str, at: usize) -> &str {
    let line = &text[line_start(text, at)..at];
    let width = line.len() - line.trim_start_matches([' ', '\t']).len();
    &line[..width]
}

/// Takes something out: its lines, or its place within brackets.
fn take_out(text: &str, entry: &Entry, node: &Node) -> Option<String> {
    let is_value = !matches!(
        node.what,
        NodeKind::Header | NodeKind::Headers | NodeKind::Dots
    );
    if !is_value {
        return None;
    }
    if entry.is_line(&node.path) {
        let start = line_start(text, node.key.start);
        return Some(replaced(text, start..next_line(text, node.span.end), ""));
    }
    arrays::take_out(text, entry, node)
}

/// Puts something in that was not there: beside what belongs to it, else at the end.
fn put_in(text: &str, entry: &Entry, path: &str, written: &str) -> Option<String> {
    let mut parent = path;
    while let Some((up, _)) = parent.rsplit_once('.') {
        parent = up;
        let Some(node) = entry.node(parent) else {
            continue;
        };
        let rest = &path[parent.len() + 1..];
        match node.what {
            NodeKind::Braces => return Some(arrays::put_key(text, entry, node, rest, written)),
            NodeKind::Array if rest == entry.count(parent).to_string() => {
                return arrays::push(text, entry, node, written);
            }
            NodeKind::Header | NodeKind::Dots => break,
            _ => return None,
        }
    }
    // The first item of an array that is not there makes the array.
    if let Some(array) = path.strip_suffix(".0") {
        return put_in(text, entry, array, &format!("[{written}]"));
    }
    let region = match entry.node(parent).map(|node| &node.what) {
        Some(NodeKind::Header) => parent,
        _ => entry.region(path),
    };
    let lines = entry.nodes.iter().filter(|node| {
        let is_value = !matches!(
            node.what,
            NodeKind::Header | NodeKind::Headers | NodeKind::Dots
        );
        is_value && entry.is_line(&node.path) && entry.region(&node.path) == region
    });
    let shared = |node: &Node| {
        let theirs = node.path.split('.');
        theirs
            .zip(path.split('.'))
            .take_while(|(a, b)| a == b)
            .count()
    };
    // Of those that share most of the path, the last.
    let beside = lines.max_by_key(|node| (shared(node), node.span.end));
    let key = path.strip_prefix(region)?.trim_start_matches('.');
    let end = line_end(text);
    let (at, indent) = match (beside, entry.node(region)) {
        (Some(node), _) => (next_line(text, node.span.end), indent(text, node.key.start)),
        (None, Some(header)) => (next_line(text, header.span.end), ""),
        (None, None) => (next_line(text, entry.header.end), ""),
    };
    let before = if text[..at].ends_with('\n') || at == 0 {
        ""
    } else {
        end
    };
    let line = format!("{before}{indent}{key} = {written}{end}");
    Some(replaced(text, at..at, &line))
}

#[cfg(test)]
mod tests;
