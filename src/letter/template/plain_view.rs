//! A template as somebody reads it who never programmed: paragraphs with chips, conditions as
//! frames. The rows are cuts of the source, one after another, so nothing of it is ever lost: what
//! the view cannot show stays as it was.

use std::ops::Range;

use super::front;
use super::tags::{Tag, TagKind, tags};
use super::words::{Bit, Chip, Words};

/// A stretch of the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its bytes.
    pub span: Range<usize>,
    /// How many frames it stands in.
    pub depth: usize,
    /// What it is.
    pub what: RowKind,
}

/// What a stretch of the source is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowKind {
    /// What the template says of itself.
    Front,
    /// Empty lines.
    Gap,
    /// A paragraph: its bytes without the last line break, and its words.
    Words(Range<usize>, Words),
    /// Begins a frame.
    Open(Said),
    /// The other half of a frame.
    Else(Said),
    /// Ends a frame.
    Close,
    /// A paragraph that templates share, by its name.
    Partial(String),
    /// Something else, as it stands.
    Code,
}

/// What a tag says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// A field, by its whole name wherever it stands: `people.name`.
    Field(String),
    /// A fact of the pack, by its id.
    Claim(String),
    /// What a helper gives, as it is written.
    Call(String),
    /// What follows stands for each of these.
    Each(String),
    /// What follows stands if this is so.
    If(String),
    /// What follows stands unless this is so.
    Unless(String),
    /// What follows stands otherwise.
    Otherwise,
    /// The end of one of these.
    End,
    /// A paragraph that templates share.
    Partial(String),
    /// Nothing that the letter shows.
    Note,
    /// Something else, as it stands.
    Other(String),
}

/// The rows of a template or partial. `shown` says what a chip shows.
pub fn rows(text: &str, shown: &dyn Fn(&Said) -> String) -> Vec<Row> {
    let body = front::body(text);
    let mut reader = Reader {
        text,
        tags: tags(text, body),
        scopes: Vec::new(),
        shown,
        rows: Vec::new(),
    };
    if body > 0 {
        reader.add(0..body, RowKind::Front);
    }
    let mut at = body;
    while at < text.len() {
        at = reader.row(at);
    }
    reader.rows
}

/// One line that stands by itself: a letter's subject.
pub fn line(text: &str, shown: &dyn Fn(&Said) -> String) -> Option<Words> {
    let mut reader = Reader {
        text,
        tags: tags(text, 0),
        scopes: Vec::new(),
        shown,
        rows: Vec::new(),
    };
    reader.words(&(0..text.len()))
}

/// The names of the shared paragraphs that stand within these words of a template.
pub fn partials(words: &str) -> Vec<&str> {
    let all = tags(words, 0).into_iter();
    let partials = all.filter(|tag| tag.what == TagKind::Partial);
    partials.map(|tag| tag.inner).collect()
}

/// The names of what stands around the byte `at`, the innermost last: lists within `{{#each}}`.
pub fn scope(text: &str, at: usize) -> Vec<String> {
    let mut scopes = Vec::new();
    for tag in tags(text, front::body(text)) {
        if tag.span.start >= at {
            break;
        }
        said(&tag, &mut scopes);
    }
    scopes.into_iter().flatten().collect()
}

struct Reader<'a> {
    text: &'a str,
    tags: Vec<Tag<'a>>,
    /// A block each: the name of its items, if it goes through a list.
    scopes: Vec<Option<String>>,
    shown: &'a dyn Fn(&Said) -> String,
    rows: Vec<Row>,
}

impl<'a> Reader<'a> {
    fn add(&mut self, span: Range<usize>, what: RowKind) {
        let depth = self.scopes.len();
        self.rows.push(Row { span, depth, what });
    }

    /// Reads the row at `start`; where the next begins.
    fn row(&mut self, start: usize) -> usize {
        let line = self.line(start);
        if self.is_blank(&line) {
            let mut end = line.end;
            while end < self.text.len() && self.is_blank(&self.line(end)) {
                end = self.line(end).end;
            }
            self.add(start..end, RowKind::Gap);
            return end;
        }
        if let Some(tag) = self.alone(&line) {
            let before = self.scopes.len();
            let said = said(&tag, &mut self.scopes);
            let (depth, what) = match (tag.what, said) {
                (TagKind::Open, said) => (before, RowKind::Open(said)),
                (TagKind::Else, said) => (before.saturating_sub(1), RowKind::Else(said)),
                (TagKind::Close, _) => (self.scopes.len(), RowKind::Close),
                (_, Said::Partial(name)) => (before, RowKind::Partial(name)),
                _ => (before, RowKind::Code),
            };
            let span = line.clone();
            self.rows.push(Row { span, depth, what });
            return line.end;
        }
        let mut end = line.end;
        while end < self.text.len() {
            let next = self.line(end);
            if self.is_blank(&next) || self.alone(&next).is_some() {
                break;
            }
            end = next.end;
        }
        self.paragraph(start..end);
        end
    }

    fn paragraph(&mut self, span: Range<usize>) {
        let inner = &self.text[span.clone()];
        let inner = inner.strip_suffix('\n').unwrap_or(inner);
        let inner = inner.strip_suffix('\r').unwrap_or(inner);
        let inner = span.start..span.start + inner.len();
        let depth = self.scopes.len();
        let what = match self.words(&inner) {
            Some(words) => RowKind::Words(inner, words),
            None => RowKind::Code,
        };
        self.rows.push(Row { span, depth, what });
    }

    /// The words in these bytes, unless a block begins in them that ends elsewhere: it could not be
    /// taken out here alone.
    fn words(&mut self, inner: &Range<usize>) -> Option<Words> {
        let (mut open, mut count, mut at) = (Vec::new(), 0, inner.start);
        let mut bits = Vec::new();
        let mut is_whole = true;
        let within: Vec<Tag<'a>> = self.tags_in(inner).cloned().collect();
        for tag in within {
            if at < tag.span.start {
                bits.push(Bit::Text(self.text[at..tag.span.start].to_owned()));
            }
            at = tag.span.end;
            let said = said(&tag, &mut self.scopes);
            let block = match tag.what {
                TagKind::Open => {
                    count += 1;
                    open.push(count);
                    Some(count)
                }
                TagKind::Else => open.last().copied(),
                TagKind::Close => open.pop(),
                _ => None,
            };
            let is_of_block = matches!(tag.what, TagKind::Open | TagKind::Else | TagKind::Close);
            is_whole &= block.is_some() || !is_of_block;
            bits.push(Bit::Chip(Chip {
                source: self.text[tag.span].to_owned(),
                shown: (self.shown)(&said),
                block,
            }));
        }
        if at < inner.end {
            bits.push(Bit::Text(self.text[at..inner.end].to_owned()));
        }
        (is_whole && open.is_empty()).then_some(Words(bits))
    }

    /// The line that begins at `start`, with all lines that its tags go on over.
    fn line(&self, start: usize) -> Range<usize> {
        let end_of = |at: usize| match self.text[at..].find('\n') {
            Some(length) => at + length + 1,
            None => self.text.len(),
        };
        let mut end = end_of(start);
        while let Some(tag) = self.tags_in(&(start..end)).find(|tag| tag.span.end > end) {
            end = end_of(tag.span.end);
        }
        start..end
    }

    /// The tags that begin within these bytes.
    fn tags_in(&self, span: &Range<usize>) -> impl Iterator<Item = &Tag<'a>> {
        let begins = |at: usize| self.tags.partition_point(|tag| tag.span.start < at);
        self.tags[begins(span.start)..begins(span.end)].iter()
    }

    fn is_blank(&self, line: &Range<usize>) -> bool {
        self.text[line.clone()].trim().is_empty()
    }

    /// The tag that is all of this line, if it is one that can stand as a row.
    fn alone(&self, line: &Range<usize>) -> Option<Tag<'a>> {
        let all = self.text[line.clone()].trim();
        let tag = self.tags_in(line).next()?;
        let stands = !matches!(tag.what, TagKind::Value | TagKind::Other);
        (stands && tag.span.len() == all.len()).then(|| tag.clone())
    }
}

/// What a tag says where it stands, and where one stands after it.
fn said(tag: &Tag<'_>, scopes: &mut Vec<Option<String>>) -> Said {
    let inner = tag.inner;
    match tag.what {
        TagKind::Value => value(inner, scopes),
        TagKind::Partial => Said::Partial(inner.to_owned()),
        TagKind::Comment => Said::Note,
        TagKind::Other => Said::Other(inner.to_owned()),
        TagKind::Close => {
            scopes.pop();
            Said::End
        }
        TagKind::Else if inner.is_empty() => Said::Otherwise,
        TagKind::Else => Said::Other(format!("else {inner}")),
        TagKind::Open => {
            let (how, of) = inner.split_once(char::is_whitespace).unwrap_or((inner, ""));
            let of = of.split(" as |").next().unwrap_or_default().trim();
            let of = if is_name(of) {
                whole_name(of, scopes)
            } else {
                of.to_owned()
            };
            scopes.push(matches!(how, "each" | "with").then(|| of.clone()));
            match how {
                "each" => Said::Each(of),
                "if" => Said::If(of),
                "unless" => Said::Unless(of),
                _ => Said::Other(inner.to_owned()),
            }
        }
    }
}

fn value(inner: &str, scopes: &[Option<String>]) -> Said {
    if is_name(inner) {
        return Said::Field(whole_name(inner, scopes));
    }
    let claim = inner.strip_prefix("claim ").map(str::trim);
    let id = claim.and_then(|claim| {
        let quoted = |mark| claim.strip_prefix(mark)?.strip_suffix(mark);
        quoted('"').or_else(|| quoted('\''))
    });
    match id {
        Some(id) => Said::Claim(id.to_owned()),
        None => Said::Call(inner.to_owned()),
    }
}

fn is_name(inner: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || "._-@/".contains(c);
    !inner.is_empty() && inner.chars().all(is_part)
}

/// A field's name from the letter on, whatever stands around it.
fn whole_name(name: &str, scopes: &[Option<String>]) -> String {
    let scopes: Vec<&String> = scopes.iter().flatten().collect();
    let mut depth = scopes.len();
    let mut rest = name;
    if let Some(root) = rest.strip_prefix("@root") {
        return root.trim_start_matches(['.', '/']).to_owned();
    }
    while let Some(up) = rest.strip_prefix("../") {
        depth = depth.saturating_sub(1);
        rest = up;
    }
    let rest = rest.strip_prefix("this").unwrap_or(rest);
    let rest = rest.trim_start_matches(['.', '/']);
    match depth.checked_sub(1).and_then(|at| scopes.get(at)) {
        _ if rest.starts_with('@') => rest.to_owned(),
        Some(scope) if rest.is_empty() => (*scope).clone(),
        Some(scope) => format!("{scope}.{rest}"),
        None if rest.is_empty() => name.to_owned(),
        None => rest.to_owned(),
    }
}

#[cfg(test)]
mod tests;
