//! Problems as data: what is wrong, where, and what to do about it.
//!
//! Every stage of the walk collects [`Problem`]s instead of stopping at the first. A problem is a
//! value: a [`Cause`] with its arguments, a place, and the [`Fix`]es that would mend it. Its words
//! are made where a person reads them, by the module `strings`; [`rule`] is the table of all rules
//! that a letter is held to.

mod age;
mod batch;
mod card;
mod cause;
mod command;
mod file;
mod fix;
mod letter;
mod list;
mod pack;
mod page;
mod programme;
mod read;
mod row;
pub mod rule;
mod rules;
mod store;
mod template;
mod wording;
mod words;

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use serde::Serialize;

pub use age::AgeProblem;
pub use batch::BatchProblem;
pub use card::CardProblem;
pub use cause::Cause;
pub use command::CommandProblem;
pub use file::FileProblem;
pub use fix::{Fix, Looked, Target};
pub use letter::{EditedPlace, LetterProblem, Relief};
pub use list::{Foreign, ListProblem, SheetFault};
pub use pack::{PackProblem, Part};
pub use page::{PageProblem, Written};
pub use programme::ProgrammeProblem;
pub use read::ReadProblem;
pub use row::RowProblem;
pub use rule::{Level, Rule};
pub use rules::RuleProblem;
pub use store::StoreProblem;
pub use template::{Markup, TemplateProblem, Usage};
pub use wording::{Amount, Difference, Figure, Lack, Whose, WordingProblem};
pub use words::{Advice, Ago, Dated, Either, Language, NameFault, PackText, Why};

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

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Shown; nothing is held up.
    Warning,
    /// No letter until it is mended, or, for most rules, allowed by its name.
    Error,
}

/// One problem: what, where, and what would mend it. A value: two problems are the same if these
/// are. Its sentences are made where a person reads them (the module `strings`).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Problem {
    /// How bad it is.
    pub severity: Severity,
    /// The rule that it breaks, where it breaks one: the name for `--allow`.
    pub rule: Option<Rule>,
    /// Which problem it is.
    pub cause: Box<Cause>,
    /// Where, if there is a text to point into.
    pub place: Option<Place>,
    /// What it concerns, where there is no text to point into: a row of a list (`list.csv:14`),
    /// one of several offices.
    pub about: Option<String>,
    /// What would mend it.
    pub fixes: Vec<Fix>,
    /// Whether the writer allowed it by its rule's name.
    pub allowed: bool,
}

impl Problem {
    /// An error that breaks no rule of the table: something in the input cannot be understood.
    pub fn error(cause: impl Into<Cause>) -> Self {
        Self {
            severity: Severity::Error,
            rule: None,
            cause: Box::new(cause.into()),
            place: None,
            about: None,
            fixes: Vec::new(),
            allowed: false,
        }
    }

    /// A warning that breaks no rule of the table.
    pub fn warning(cause: impl Into<Cause>) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(cause)
        }
    }

    /// A broken rule, at the level that the table gives it.
    pub fn of(rule: Rule, cause: impl Into<Cause>) -> Self {
        let allow = rule.can_be_allowed().then_some(Fix::Allow(rule));
        Self {
            severity: rule.level().severity().unwrap_or(Severity::Warning),
            rule: Some(rule),
            fixes: allow.into_iter().collect(),
            ..Self::error(cause)
        }
    }

    /// A broken rule of which there is no more to say than its sentence.
    pub fn broken(rule: Rule) -> Self {
        Self::of(rule, Cause::Broken(rule))
    }

    /// Adds the place.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// Says what it concerns where there is no text to point into.
    #[must_use]
    pub fn about(mut self, what: impl Into<String>) -> Self {
        self.about = Some(what.into());
        self
    }

    /// Adds something that would mend it.
    #[must_use]
    pub fn fix(mut self, fix: Fix) -> Self {
        self.fixes.push(fix);
        self
    }

    /// Leads to this edit of the letter, by its place in the draft.
    #[must_use]
    pub fn of_edit(self, edit: usize) -> Self {
        self.fix(Fix::GoTo(Target::Edit(edit)))
    }

    /// The edit of the letter that it concerns, by its place in the draft.
    pub fn edit(&self) -> Option<usize> {
        self.fixes.iter().find_map(|fix| match fix {
            Fix::GoTo(Target::Edit(edit)) => Some(*edit),
            _ => None,
        })
    }

    /// What every letter needs and this one still lacks, by where it is written: not a mistake,
    /// only something that nobody has come to yet. A letter that may go without it needs it no longer.
    pub fn needs(&self) -> Option<Target> {
        match *self.cause {
            _ if !self.is_error() => None,
            Cause::Letter(LetterProblem::NoName) => Some(Target::Name),
            Cause::Letter(LetterProblem::NoAddress) => Some(Target::Address),
            Cause::Letter(LetterProblem::NoTown) => Some(Target::Town),
            _ => None,
        }
    }

    /// Whether it is something to know that whoever writes the letter cannot mend: a pack's facts
    /// and addresses grow old by themselves.
    pub fn is_note(&self) -> bool {
        !self.is_error()
            && matches!(
                self.rule,
                Some(Rule::Historical | Rule::Stale | Rule::Exercise)
            )
    }

    /// Adds the name that was probably meant, if one is near.
    #[must_use]
    pub fn suggest(self, near: Option<&str>) -> Self {
        match near {
            Some(name) => self.fix(Fix::Meant(name.to_owned())),
            None => self,
        }
    }

    /// Adds the name that was probably meant, or else all that there are.
    #[must_use]
    pub fn suggest_among<'a>(
        self,
        given: &str,
        known: impl IntoIterator<Item = &'a str> + Clone,
    ) -> Self {
        match did_you_mean(given, known.clone()) {
            Some(near) => self.fix(Fix::Meant(near.to_owned())),
            None => self.fix(Fix::Among(known.into_iter().map(str::to_owned).collect())),
        }
    }

    /// Adds that `meant` was meant where `wrong` stands, if it is known: it can be put in there.
    #[must_use]
    pub fn instead(self, wrong: &str, meant: Option<&str>) -> Self {
        match meant {
            Some(meant) => self.fix(Fix::Replace {
                wrong: wrong.to_owned(),
                meant: meant.to_owned(),
            }),
            None => self,
        }
    }

    /// The bytes of what stands wrong in the file, and what was meant instead.
    pub fn mend(&self) -> Option<(Range<usize>, &str)> {
        let place = self.place.as_ref()?;
        let (wrong, meant) = self.fixes.iter().find_map(|fix| match fix {
            Fix::Replace { wrong, meant } => Some((wrong, meant)),
            _ => None,
        })?;
        let within = &place.file.text[place.span.clone()];
        let is_part = |c: char| c.is_alphanumeric() || c == '_';
        let stands = |at: &usize| {
            let before = within[..*at].chars().next_back();
            let after = within[at + wrong.len()..].chars().next();
            !before.is_some_and(is_part) && !after.is_some_and(is_part)
        };
        let mut found = within.match_indices(wrong.as_str()).map(|(at, _)| at);
        let start = place.span.start + found.find(stands)?;
        Some((start..start + wrong.len(), meant))
    }

    /// Whether it is an error.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// Whether any of the problems is an error.
pub fn has_errors(problems: &[Problem]) -> bool {
    problems.iter().any(Problem::is_error)
}

/// The most bytes of a name that is compared with others.
const MAX_MEANT: usize = 200;

/// The name among `known` that somebody who wrote `given` most likely meant.
pub fn did_you_mean<'a>(given: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // Nobody means one by a text of this length, and comparing takes its square.
    if given.len() > MAX_MEANT {
        return None;
    }
    let lower = given.to_lowercase();
    known
        .into_iter()
        .filter(|name| name.len() <= MAX_MEANT)
        .map(|name| {
            let other = name.to_lowercase();
            // A prefix counts as near ("tulet" for "tuletaeva"), and one letter changed, which
            // is much of a short name ("P9" for "P1").
            let near = if lower.chars().count() >= 3 && other.starts_with(&lower) {
                0.95
            } else if strsim::levenshtein(&lower, &other) <= 1 && lower.chars().count() > 1 {
                0.9
            } else {
                strsim::jaro_winkler(&lower, &other)
            };
            (near, name)
        })
        .filter(|(near, _)| *near > 0.8)
        // Of several that are equally near, the first.
        .reduce(|best, other| if other.0 > best.0 { other } else { best })
        .map(|(_, name)| name)
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

    #[test]
    fn mend_finds_the_word_that_stands_wrong() {
        let file = TextFile::new("a", "{{nme}} {{nmes.nme}}");
        let place = Place::of(file, 8..20);
        let problem = || Problem::error(LetterProblem::NothingAsked);
        let placed = problem().at(place).instead("nme", Some("name"));
        assert_eq!(placed.mend(), Some((15..18, "name")));
        assert_eq!(problem().instead("a", None).mend(), None);
    }

    #[test]
    fn suggestion_is_the_near_miss_and_nothing_else() {
        assert_eq!(
            did_you_mean("presidnet", ["president", "interior"]),
            Some("president")
        );
        assert_eq!(did_you_mean("p1", ["P1", "P2"]), Some("P1"));
        assert_eq!(did_you_mean("P9", ["P1", "P2"]), Some("P1"));
        assert_eq!(did_you_mean("zebra", ["president", "interior"]), None);
    }
}
