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
mod place;
mod postage;
mod programme;
mod read;
mod row;
pub mod rule;
mod rule_name;
mod store;
mod template;
mod wording;
mod words;

use std::ops::Range;

use serde::Serialize;

pub use age::AgeProblem;
pub use batch::BatchProblem;
pub use card::CardProblem;
pub use cause::Cause;
pub use command::CommandProblem;
pub use file::FileProblem;
pub use fix::{Fix, Looked, Target};
pub use letter::{CustodyRequest, EditedPlace, LetterProblem};
pub use list::{Foreign, ListProblem, SheetFault};
pub use pack::{PackPart, PackProblem};
pub use page::{PageProblem, Written};
pub use place::{Place, TextFile};
pub use postage::PostageProblem;
pub use programme::ProgrammeProblem;
pub use read::ReadProblem;
pub use row::RowProblem;
pub use rule::{Level, Rule};
pub use rule_name::RuleProblem;
pub use store::StoreProblem;
pub use template::{Markup, TemplateProblem, Usage};
pub use wording::{Amount, Difference, Figure, Lack, Whose, WordingProblem};
pub use words::{Advice, Ago, Dated, Either, Language, NameFault, PackText, Why};

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

    /// Whether the two are counted as one: of the same rule or cause, whatever its arguments are.
    pub fn is_alike(&self, other: &Self) -> bool {
        match (self.rule, other.rule) {
            (None, None) => self.cause.is_alike(&other.cause),
            (one, other) => one == other,
        }
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
    /// and addresses grow old by themselves. An address that nobody ever found right is more than
    /// old: the letter may not arrive.
    pub fn is_note(&self) -> bool {
        let never = matches!(
            *self.cause,
            Cause::Age(AgeProblem::AddressNeverConfirmed { .. })
        );
        !self.is_error()
            && !never
            && matches!(
                self.rule,
                Some(Rule::Historical | Rule::Stale | Rule::Exercise)
            )
    }

    /// The sentence of the writer's that it is about, where that can be left out.
    pub fn own_sentence(&self) -> Option<&str> {
        self.fixes.iter().find_map(|fix| match fix {
            Fix::Unsay(sentence) => Some(&**sentence),
            _ => None,
        })
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
            None => match known.into_iter().map(str::to_owned).collect::<Vec<_>>() {
                none if none.is_empty() => self,
                known => self.fix(Fix::Among(known)),
            },
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
