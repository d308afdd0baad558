//! Texts that problems point into, and places in them.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// A text that somebody wrote and that a problem can point into: a file of a pack, a template,
/// a letter.
pub struct TextFile {
    /// The name to show, as the reader would look for it (`cases/atabek.toml`).
    pub name: String,
    /// The whole text, as read.
    pub text: String,
    /// Where lines and columns are counted from: thousands of problems may stand on one line.
    marks: Box<[Mark]>,
}

/// A character of a text with its line and column, both counted from 1.
#[derive(Clone, Copy)]
struct Mark {
    at: usize,
    line: usize,
    column: usize,
}

impl Mark {
    const FIRST: Self = Self {
        at: 0,
        line: 1,
        column: 1,
    };

    /// The mark of the next character, after this one.
    fn after(self, c: char) -> Self {
        let at = self.at + c.len_utf8();
        match c {
            '\n' => Self {
                at,
                line: self.line + 1,
                column: 1,
            },
            _ => Self {
                at,
                column: self.column + 1,
                ..self
            },
        }
    }

    /// The same behind all of a text, which is counted many bytes at a time.
    fn behind(self, text: &str) -> Self {
        let (column, last) = match text.rfind('\n') {
            Some(end) => (1, &text[end + 1..]),
            None => (self.column, text),
        };
        Self {
            at: self.at + text.len(),
            line: self.line + text.bytes().filter(|byte| *byte == b'\n').count(),
            column: column + last.chars().count(),
        }
    }
}

/// So many bytes lie between two marks.
const STEP: usize = 1 << 10;

/// A mark for the first character in each [`STEP`] of bytes.
fn marks(text: &str) -> Box<[Mark]> {
    let mut marks = vec![Mark::FIRST];
    let mut mark = Mark::FIRST;
    loop {
        let at = text.ceil_char_boundary(marks.len() * STEP);
        if at >= text.len() {
            return marks.into();
        }
        mark = mark.behind(&text[mark.at..at]);
        marks.push(mark);
    }
}

impl PartialEq for TextFile {
    fn eq(&self, other: &Self) -> bool {
        (&self.name, &self.text) == (&other.name, &other.text)
    }
}

impl Eq for TextFile {}

impl std::hash::Hash for TextFile {
    /// By its name and length: whole texts are compared where these are the same.
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        (&self.name, self.text.len()).hash(state);
    }
}

impl TextFile {
    /// A file of this name and text.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        let text = text.into();
        Arc::new(Self {
            name: name.into(),
            marks: marks(&text),
            text,
        })
    }

    /// The last mark of which `before` holds, as it does of all before it, and not of the next.
    fn seek(&self, mut mark: Mark, before: impl Fn(&Mark) -> bool) -> Mark {
        for c in self.text[mark.at..].chars() {
            if !before(&mark) {
                break;
            }
            mark = mark.after(c);
        }
        mark
    }
}

impl fmt::Debug for TextFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TextFile({})", self.name)
    }
}

/// A place in a [`TextFile`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// The file.
    pub file: Arc<TextFile>,
    /// The bytes meant, within the file's text.
    pub span: Range<usize>,
}

impl Default for Place {
    fn default() -> Self {
        Self::of(TextFile::new("", ""), 0..0)
    }
}

impl Place {
    /// The given bytes of `file`, cut to what the file has.
    pub fn of(file: Arc<TextFile>, span: Range<usize>) -> Self {
        let start = file.text.floor_char_boundary(span.start);
        let end = file.text.ceil_char_boundary(span.end.max(start));
        Self {
            file,
            span: start..end,
        }
    }

    /// A place in the same file.
    pub fn at(&self, span: Range<usize>) -> Self {
        Self::of(self.file.clone(), span)
    }

    /// The place of a line and column, both counted from 1, the column in characters.
    pub fn at_line(file: Arc<TextFile>, line: usize, column: usize) -> Self {
        let marks = &file.marks;
        let place = |mark: &Mark| (mark.line, mark.column);
        let after = marks.partition_point(|mark| place(mark) <= (line, column));
        let mark = marks[after.saturating_sub(1)];
        let found = file.seek(mark, |mark| place(mark) < (line, column));
        // A column beyond the line is its end.
        let at = if found.line > line && line > 0 {
            found.at - 1
        } else {
            found.at
        };
        Self::of(file, at..at)
    }

    /// Line and column of the beginning, both counted from 1, the column in characters.
    pub fn line_column(&self) -> (usize, usize) {
        let marks = &self.file.marks;
        let mark = marks[(self.span.start / STEP).min(marks.len() - 1)];
        let found = self.file.seek(mark, |mark| mark.at < self.span.start);
        (found.line, found.column)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (line, column) = self.line_column();
        write!(f, "{}:{line}:{column}", self.file.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn place_counts_lines_and_characters_from_one() {
        let file = TextFile::new("a.toml", "one\nдва = 2\n");
        let place = Place::of(file.clone(), "one\nдва ".len().."one\nдва =".len());
        assert_eq!(place.to_string(), "a.toml:2:5");
        assert_eq!(Place::at_line(file, 2, 5).span.start, place.span.start);
    }

    #[test]
    fn place_of_a_long_line_is_found_from_the_nearest_mark() {
        let text = format!("a\n{}\nb\n\nc", "жя".repeat(2_000));
        let file = TextFile::new("a", text.clone());
        let mut line_column = (1, 1);
        for (at, c) in text.char_indices() {
            let place = Place::of(file.clone(), at..at);
            assert_eq!(place.line_column(), line_column);
            let (line, column) = line_column;
            assert_eq!(Place::at_line(file.clone(), line, column).span.start, at);
            line_column = match c {
                '\n' => (line + 1, 1),
                _ => (line, column + 1),
            };
        }
        // Beyond a line is its end, beyond all lines the end of all.
        let end = text.find("\nb").unwrap();
        assert_eq!(Place::at_line(file.clone(), 2, 9_000).span.start, end);
        assert_eq!(
            Place::at_line(file.clone(), 4, 7).span.start,
            text.len() - 2
        );
        assert_eq!(Place::at_line(file.clone(), 70, 1).span.start, text.len());
        let empty = TextFile::new("a", "");
        assert_eq!(Place::of(empty.clone(), 0..0).line_column(), (1, 1));
        assert_eq!(Place::at_line(empty, 1, 1).span.start, 0);
    }

    #[test]
    fn place_never_points_outside_or_into_a_character() {
        let file = TextFile::new("a", "é");
        assert_eq!(Place::of(file.clone(), 1..1).span, 0..2);
        assert_eq!(Place::of(file, 7..9).span, 2..2);
    }
}
