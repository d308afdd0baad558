//! A pack's TOML file as entries, each value with the bytes that it stands in.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::campaign::read::Grammar;
use crate::problem::{Place, Problem, TextFile};

/// The entries of one file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// In the order of the file.
    pub entries: Vec<Entry>,
}

/// One entry: a `[[claim]]`, or a whole file that is one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry {
    /// The bytes of its header; none at the beginning of a file that is one entry.
    pub header: Range<usize>,
    /// All that stands in it, in the order of the file.
    pub nodes: Vec<Node>,
}

/// Something in an entry.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Where it is in the entry (`text.en`, `sources.0.where`).
    pub path: String,
    /// The bytes of its key; of an item of an array those of its value.
    pub key: Range<usize>,
    /// The bytes of its value; of a table those of its header or key.
    pub span: Range<usize>,
    /// What it is.
    pub what: NodeKind,
}

/// What a [`Node`] is.
#[derive(Clone, Debug, PartialEq)]
pub enum NodeKind {
    /// A text.
    Text(String),
    /// True or false.
    Flag(bool),
    /// A whole number.
    Number(i64),
    /// A number of another kind, or a date.
    Other,
    /// An array in brackets.
    Array,
    /// Tables below `[[…]]` of their own.
    Headers,
    /// A table in braces.
    Braces,
    /// A table below a header of its own.
    Header,
    /// A table that its keys' dots make.
    Dots,
}

#[cfg(test)]
thread_local! {
    /// How many bytes were read as entries.
    pub(super) static READ: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

impl NodeKind {
    /// Whether it stands in a line of its own, and what is in it does too.
    fn is_lines(&self) -> bool {
        matches!(self, Self::Header | Self::Headers | Self::Dots)
    }
}

impl Sheet {
    /// The entries `[[kind]]` of `text`, or the whole of it as one where there is no kind.
    ///
    /// # Errors
    /// The first mistake of the file's grammar: then nothing in it can be changed by itself.
    pub fn read(name: &str, text: &str, kind: Option<&str>) -> Result<Self, Problem> {
        #[cfg(test)]
        READ.set(READ.get() + text.len());
        let table = DeTable::parse(text).map_err(|error| {
            let place = Place::of(TextFile::new(name, text), error.span().unwrap_or(0..0));
            Grammar::of(text).problem(&error).at(place)
        })?;
        let Some(kind) = kind else {
            let mut entry = Entry::default();
            entry.take_table(text, "", table.get_ref());
            entry.nodes.sort_by_key(|node| node.key.start);
            return Ok(Self {
                entries: vec![entry],
            });
        };
        let Some(DeValue::Array(items)) = table.get_ref().get(kind).map(Spanned::get_ref) else {
            return Ok(Self::default());
        };
        let entries = items.iter().map(|item| {
            let mut entry = Entry {
                header: item.span(),
                nodes: Vec::new(),
            };
            if let DeValue::Table(table) = item.get_ref() {
                entry.take_table(text, "", table);
            }
            entry.nodes.sort_by_key(|node| node.key.start);
            entry
        });
        Ok(Self {
            entries: entries.collect(),
        })
    }

    /// The entry that this byte is in, by its place among them.
    pub fn at(&self, byte: usize) -> Option<usize> {
        let mut starts = self.entries.iter().map(|entry| entry.header.start);
        starts
            .position(|start| start > byte)
            .unwrap_or(self.entries.len())
            .checked_sub(1)
    }

    /// The place of the entry of this id.
    pub fn find(&self, id: &str) -> Option<usize> {
        self.entries.iter().position(|entry| entry.text("id") == id)
    }
}

impl Entry {
    fn take_table(&mut self, text: &str, prefix: &str, table: &DeTable<'_>) {
        for (key, value) in table {
            let name = key.get_ref().as_ref();
            // No key of a pack has a dot in it; such a one is left as it is.
            if name.contains('.') {
                continue;
            }
            let path = if prefix.is_empty() {
                name.to_owned()
            } else {
                format!("{prefix}.{name}")
            };
            self.take(text, path, key.span(), value);
        }
    }

    fn take(&mut self, text: &str, path: String, key: Range<usize>, value: &Spanned<DeValue<'_>>) {
        let span = value.span();
        let begins = |with: char| text[span.clone()].starts_with(with);
        let what = match value.get_ref() {
            DeValue::String(text) => NodeKind::Text(text.to_string()),
            DeValue::Boolean(flag) => NodeKind::Flag(*flag),
            DeValue::Array(items) => {
                // Tables with headers share the first one's.
                let first = items.iter().next();
                let are_tables = first.is_some_and(|first| first.span() == span);
                for (index, item) in items.iter().enumerate() {
                    self.take(text, format!("{path}.{index}"), item.span(), item);
                }
                if are_tables {
                    NodeKind::Headers
                } else {
                    NodeKind::Array
                }
            }
            DeValue::Table(table) => {
                self.take_table(text, &path, table);
                if begins('{') {
                    NodeKind::Braces
                } else if begins('[') {
                    NodeKind::Header
                } else {
                    NodeKind::Dots
                }
            }
            DeValue::Integer(number) => match number.to_string().parse() {
                Ok(number) => NodeKind::Number(number),
                Err(_) => NodeKind::Other,
            },
            _ => NodeKind::Other,
        };
        self.nodes.push(Node {
            path,
            key,
            span,
            what,
        });
    }

    /// Changes each number of a byte in it.
    pub(super) fn each_byte(&mut self, mut change: impl FnMut(&mut usize)) {
        let nodes = self.nodes.iter_mut();
        let spans = nodes.flat_map(|node| [&mut node.key, &mut node.span]);
        for span in spans.chain([&mut self.header]) {
            change(&mut span.start);
            change(&mut span.end);
        }
    }

    /// What is at this path.
    pub fn node(&self, path: &str) -> Option<&Node> {
        self.nodes.iter().find(|node| node.path == path)
    }

    /// The text at this path; empty if there is none.
    pub fn text(&self, path: &str) -> &str {
        match self.node(path).map(|node| &node.what) {
            Some(NodeKind::Text(text)) => text,
            _ => "",
        }
    }

    /// The whole number at this path, if there is one.
    pub fn number(&self, path: &str) -> Option<i64> {
        match self.node(path)?.what {
            NodeKind::Number(number) => Some(number),
            _ => None,
        }
    }

    /// Whether the flag at this path is there and true.
    pub fn flag(&self, path: &str) -> bool {
        self.node(path)
            .is_some_and(|node| node.what == NodeKind::Flag(true))
    }

    /// How many items the array at this path has.
    pub fn count(&self, path: &str) -> usize {
        let is_item = |index: usize| self.node(&format!("{path}.{index}")).is_some();
        let most = self.nodes.len();
        (0..most).take_while(|index| is_item(*index)).count()
    }

    /// The texts of the array at this path.
    pub fn list(&self, path: &str) -> Vec<String> {
        let items = 0..self.count(path);
        items
            .map(|index| self.text(&format!("{path}.{index}")).to_owned())
            .collect()
    }

    /// The texts of the table at this path, by key: a text by its languages.
    pub fn texts<'a>(&'a self, path: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.nodes.iter().filter_map(move |node| {
            let lang = node.path.strip_prefix(path)?.strip_prefix('.')?;
            match &node.what {
                NodeKind::Text(text) if !lang.contains('.') => Some((lang, text.as_str())),
                _ => None,
            }
        })
    }

    /// The path of the innermost thing that holds this byte.
    pub fn path_at(&self, byte: usize) -> Option<&str> {
        let holds = |span: &Range<usize>| span.start <= byte && byte <= span.end;
        let found = self
            .nodes
            .iter()
            .filter(|node| !node.what.is_lines() && (holds(&node.span) || holds(&node.key)));
        found
            .min_by_key(|node| node.span.len())
            .map(|node| node.path.as_str())
    }

    /// Whether what is at this path stands in lines of its own, not within brackets.
    pub(super) fn is_line(&self, path: &str) -> bool {
        let mut path = path;
        while let Some((parent, _)) = path.rsplit_once('.') {
            if self.node(parent).is_some_and(|node| !node.what.is_lines()) {
                return false;
            }
            path = parent;
        }
        true
    }

    /// Whether what is, or would be, at this path is one of several tables with headers.
    pub(super) fn is_among_headers(&self, path: &str) -> bool {
        let array = path
            .rsplit_once('.')
            .and_then(|(array, _)| self.node(array));
        array.is_some_and(|array| array.what == NodeKind::Headers)
    }

    /// The last byte of what is at this path and below it.
    pub(super) fn end_of(&self, path: &str) -> usize {
        let is_in = |node: &&Node| {
            let rest = node.path.strip_prefix(path);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        let ends = self.nodes.iter().filter(is_in).map(|node| node.span.end);
        ends.max().unwrap_or_default()
    }

    /// The path of the header below which this stands; empty for the entry's own.
    pub(super) fn region<'a>(&self, path: &'a str) -> &'a str {
        let mut path = path;
        while let Some((parent, _)) = path.rsplit_once('.') {
            let node = self.node(parent);
            if node.is_some_and(|node| node.what == NodeKind::Header) {
                return parent;
            }
            path = parent;
        }
        ""
    }
}
