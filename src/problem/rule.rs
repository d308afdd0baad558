//! The rules of a good appeal: one table for the checks, `RULES.md`, `show rules` and the tests. What
//! they say comes from the letter-writing guides of several human-rights organisations.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::{Problem, RuleProblem, Severity, did_you_mean};

/// What a broken rule means for the letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Not counted. Only a rule that is off in the table can be off in a pack.
    Off,
    /// Shown.
    Warning,
    /// Stops an export until the writer mends it or allows it by its name.
    Error,
}

impl Level {
    /// The severity of a problem of this level; none if it is not counted.
    pub fn severity(self) -> Option<Severity> {
        match self {
            Self::Off => None,
            Self::Warning => Some(Severity::Warning),
            Self::Error => Some(Severity::Error),
        }
    }
}

/// Where on the walk a rule is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Stage {
    /// What the pack and the date alone can tell.
    Campaign,
    /// What the words can tell.
    Letter,
    /// What the sheet can tell.
    Page,
    /// What only all letters of a batch together can tell.
    Batch,
}

// A row is a rule: variant, name, level, stage, the word `heuristic` where it guesses from words and may
// err, and words that break it, where words alone can. Why there is such a rule is `rule-<name>` in
// `problems.ftl`.
macro_rules! rules {
    ($($variant:ident $name:literal $level:ident $stage:ident $($heuristic:ident)? $($example:literal)?;)*) => {
        /// A rule of a good appeal, by name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $(#[doc = concat!("`", $name, "`: `RULES.md` says why.")] $variant,)*
        }

        impl Rule {
            /// All rules, in the order of the table.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The name that `--allow` takes.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// How the rule counts.
            pub fn level(self) -> Level {
                match self { $(Self::$variant => Level::$level,)* }
            }

            /// Where it is checked.
            pub fn stage(self) -> Stage {
                match self { $(Self::$variant => Stage::$stage,)* }
            }

            /// Whether it reads words and can err.
            pub fn is_heuristic(self) -> bool {
                match self { $(Self::$variant => stringify!($($heuristic)?) == "heuristic",)* }
            }

            /// Words of a writer's own that break it, where words alone can.
            pub fn example(self) -> Option<&'static str> {
                match self { $(Self::$variant => [$($example)?].first().copied(),)* }
            }
        }
    };
}

rules! {
    NoAsk "no-ask" Error Letter;
    ForeignAsk "foreign-ask" Error Letter;
    Placeholder "placeholder" Error Letter;
    Ended "ended" Error Campaign;
    Stopped "stopped" Error Campaign;
    Draft "draft" Error Campaign;
    Exercise "exercise" Warning Campaign;
    PastPerson "past-person" Error Letter;
    Unattributed "unattributed" Error Letter;
    Consent "consent" Error Letter;
    FormOfAddress "form-of-address" Error Letter;
    NoSender "no-sender" Error Letter;
    ShortAddress "short-address" Warning Letter;
    Unprintable "unprintable" Error Page;
    AddressOverflow "address-overflow" Error Page;
    Historical "historical" Warning Campaign;
    Stale "stale" Warning Campaign;
    Edited "edited" Warning Letter;
    Unrelated "unrelated" Warning Letter;
    Details "details" Warning Letter heuristic;
    Unsourced "unsourced" Warning Letter heuristic
        "In 2014 some 5,000 people were killed.";
    Tone "tone" Warning Letter heuristic
        "You are all liars!!!";
    Politics "politics" Warning Letter heuristic
        "Your regime must fall at the next election.";
    Thanks "thanks" Warning Letter heuristic;
    Language "language" Warning Letter;
    Translation "translation" Error Letter heuristic;
    OwnCountry "own-country" Warning Letter;
    FormLetter "form-letter" Warning Letter heuristic
        "I write about him and/or her.";
    Same "same" Off Batch;
    Long "long" Warning Page;
}

impl Rule {
    /// Whether it is also applied to the words of a template while that is edited.
    pub fn is_read_in_templates(self) -> bool {
        matches!(
            self,
            Self::Tone | Self::Politics | Self::FormLetter | Self::Placeholder | Self::Unsourced
        )
    }

    /// What the code of its problem begins with.
    pub(super) fn code_prefix(self) -> &'static str {
        match self.stage() {
            Stage::Campaign => "age",
            Stage::Letter if self.is_heuristic() => "wording",
            Stage::Letter => "letter",
            Stage::Page => "page",
            Stage::Batch => "batch",
        }
    }

    /// Whether `--allow` may lift it. An unprintable character cannot be printed by wishing, and
    /// a stop notice protects people.
    pub fn can_be_allowed(self) -> bool {
        !matches!(self, Self::Unprintable | Self::Stopped | Self::Draft)
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Serialize for Rule {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl FromStr for Rule {
    type Err = Problem;

    fn from_str(name: &str) -> Result<Self, Problem> {
        let known = || Self::ALL.iter().copied();
        known().find(|rule| rule.name() == name).ok_or_else(|| {
            let unknown = RuleProblem::Unknown {
                name: name.to_owned(),
            };
            Problem::error(unknown).suggest(did_you_mean(name, known().map(Self::name)))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::Fix;

    #[test]
    fn rule_names_are_unique_and_parse_back() {
        for rule in Rule::ALL {
            assert_eq!(rule.name().parse::<Rule>().as_ref(), Ok(rule));
        }
    }

    #[test]
    fn rule_near_miss_is_suggested() {
        let problem = "past-persn".parse::<Rule>().unwrap_err();
        assert_eq!(problem.fixes, [Fix::Meant("past-person".to_owned())]);
    }
}
