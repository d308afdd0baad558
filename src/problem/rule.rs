//! The rules of a good appeal: one table for the checks, `RULES.md`, `show rules` and the tests. What
//! they say comes from the letter-writing guides of several human-rights organisations.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::{Problem, RuleProblem, Severity, did_you_mean};

/// How a rule counts.
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

// A row is a rule: variant, name, level, stage, `heuristic` where it reads words and can err, and why
// there is such a rule.
macro_rules! rules {
    ($($variant:ident $name:literal $level:ident $stage:ident $($heuristic:ident)? => $reason:literal,)*) => {
        /// A rule of a good appeal, by name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $(#[doc = $reason] $variant,)*
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

            /// Why there is such a rule, in a sentence.
            pub fn reason(self) -> &'static str {
                match self { $(Self::$variant => $reason,)* }
            }
        }
    };
}

rules! {
    NoAsk "no-ask" Error Letter =>
        "An appeal asks for something that its reader can do; without a request nothing can follow.",
    ForeignAsk "foreign-ask" Error Letter =>
        "A letter asks only for what the pack recommends to this office, so that nobody can answer “not mine”.",
    Placeholder "placeholder" Error Letter =>
        "An unfilled field or a bracket left in a letter tells its reader that nobody read it.",
    Ended "ended" Error Campaign =>
        "After a campaign's end or its date for checking again, its facts may be wrong or harmful.",
    Stopped "stopped" Error Campaign =>
        "A stop notice stands: whoever knows the case asks that no more letters are sent.",
    Draft "draft" Error Campaign =>
        "What a program took from a document nobody has confirmed yet: no letter goes out on its word.",
    Exercise "exercise" Warning Campaign =>
        "Letters of an invented campaign are for practice: they say so, and nobody sends one.",
    PastPerson "past-person" Error Letter =>
        "Relief in custody cannot be asked for somebody who has died or was released.",
    Unattributed "unattributed" Error Letter =>
        "An allegation is printed with who alleges it, and an old report with its date.",
    Consent "consent" Error Letter =>
        "Nobody is named without their consent, their family's or a public record; no graphic detail is printed.",
    FormOfAddress "form-of-address" Error Letter =>
        "A letter is read when its salutation and closing are the ones due to the office.",
    NoSender "no-sender" Error Letter =>
        "An anonymous appeal counts for little, and in Kazakhstan for nothing: the sender's name and address stand on it.",
    ShortAddress "short-address" Warning Letter =>
        "An answer comes by post, and needs more of an address than a street or a town alone.",
    Unprintable "unprintable" Error Page =>
        "A character that no font has would print as an empty box.",
    AddressOverflow "address-overflow" Error Page =>
        "What does not fit the envelope's window cannot be read by the post.",
    Historical "historical" Warning Campaign =>
        "The facts of a historical pack are old; its letters say when they were reported.",
    Stale "stale" Warning Campaign =>
        "A status, an address or an office's holder that nobody confirmed within the pack's limit may have changed.",
    Edited "edited" Warning Letter =>
        "When a choice changes what stands beneath an edit, the edit stays, and its writer says which of the two holds.",
    Unrelated "unrelated" Warning Letter =>
        "A person is named although none of the letter's requests concerns them.",
    Details "details" Warning Letter heuristic =>
        "A letter names the person in full, with a date and a place, so that its reader can find the case.",
    Unsourced "unsourced" Warning Letter heuristic =>
        "What the report does not say may be untrue: a figure, a date, a name, an accusation, a reason, what somebody did or told; to say that one person, or whoever is written to, committed a crime is an error.",
    Tone "tone" Warning Letter heuristic =>
        "Sarcasm, capitals and rows of exclamation marks close the ears that a letter wants open; an insult or a threat does harm and is an error.",
    Politics "politics" Warning Letter heuristic =>
        "An appeal is about a right; party politics or an attack on the system lets its reader dismiss it.",
    Thanks "thanks" Warning Letter heuristic =>
        "A letter that thanks its reader or invites a reply is likelier to get one.",
    Language "language" Warning Letter =>
        "A letter is in its reader's language or in English, in a translation that somebody has reviewed, and the writer's own words are in it too.",
    Translation "translation" Error Letter heuristic =>
        "A translation has the numbers, dates, people and speakers of its original, and no stronger word.",
    OwnCountry "own-country" Warning Letter =>
        "Writing to one's own government can endanger the writer; others can write instead.",
    FormLetter "form-letter" Warning Letter heuristic =>
        "“And/or” and “(s)” tell a reader that the letter was not written for this case.",
    Same "same" Off Batch =>
        "Letters that differ in nothing but their sender may be counted as one; some campaigns value numbers more.",
    Long "long" Warning Page =>
        "A letter of one page is read; the second page often is not.",
}

impl Rule {
    /// Whether it is about how something is worded, and so about a template that is being written too.
    pub fn is_of_wording(self) -> bool {
        matches!(
            self,
            Self::Tone | Self::Politics | Self::FormLetter | Self::Placeholder | Self::Unsourced
        )
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
            assert!(rule.reason().ends_with('.'), "{rule}");
        }
    }

    #[test]
    fn rule_near_miss_is_suggested() {
        let problem = "past-persn".parse::<Rule>().unwrap_err();
        assert_eq!(problem.fixes, [Fix::Meant("past-person".to_owned())]);
    }
}
