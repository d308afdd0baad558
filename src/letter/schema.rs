//! The shapes of the fields that a template may use, so that a template can be checked without a
//! letter, in every branch at once.

use crate::problem::Usage;

/// The shape of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words to print.
    Text,
    /// True or false, for `{{#if}}`.
    Flag,
    /// A number, for comparisons.
    Number,
    /// Several of a kind, for `{{#each}}`.
    List(&'static Kind),
    /// Fields of its own.
    Record(&'static [Field]),
}

/// A field: its name, its shape, and what it gives.
#[derive(Debug, PartialEq, Eq)]
pub struct Field {
    /// As a template writes it.
    pub name: &'static str,
    /// Its shape.
    pub kind: Kind,
    /// What it gives: the key of that among the window's words.
    pub gives: &'static str,
}

impl Kind {
    /// The field of this name, where the kind has fields.
    pub fn field(self, name: &str) -> Option<Kind> {
        match self {
            Self::Record(fields) => fields.iter().find(|f| f.name == name).map(|f| f.kind),
            _ => None,
        }
    }

    /// The names of its fields.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        let fields = match self {
            Self::Record(fields) => fields,
            _ => &[],
        };
        fields.iter().map(|f| f.name)
    }

    /// The text that tells most of a record: its name, the request itself, else its first.
    pub fn main_text(self) -> Option<&'static str> {
        let texts = || {
            self.names()
                .filter(|name| self.field(name) == Some(Self::Text))
        };
        let known = ["name", "text"].into_iter();
        let mut known = known.filter(|name| texts().any(|text| text == *name));
        known.next().or_else(|| texts().next())
    }

    /// How a field of this kind and name is used.
    pub(crate) fn usage(self, name: &str) -> Usage {
        let name = name.to_owned();
        match self {
            Self::Text => Usage::Text { name },
            Self::Flag | Self::Number => Usage::Condition { name },
            Self::List(item @ Self::Record(_)) => {
                let part = item.main_text().unwrap_or_default().to_owned();
                Usage::Records { name, part }
            }
            Self::List(_) => Usage::Texts { name },
            Self::Record(_) => Usage::Record {
                parts: self.names().map(|part| format!("{name}.{part}")).collect(),
                name,
            },
        }
    }
}

const fn field(name: &'static str, kind: Kind, gives: &'static str) -> Field {
    Field { name, kind, gives }
}

const TEXTS: Kind = Kind::List(&Kind::Text);

/// All that a template may use.
pub const ROOT: Kind = Kind::Record(&[
    field("asks", Kind::List(&ASK), "gives-letter-asks"),
    field("background", TEXTS, "gives-letter-background"),
    field("campaign", CAMPAIGN, "gives-letter-campaign"),
    field("concerning", Kind::List(&ASK), "gives-letter-concerning"),
    field("context", Kind::List(&PARAGRAPH), "gives-letter-context"),
    field("date", Kind::Text, "gives-letter-date"),
    field(
        "dead_people",
        Kind::List(&PERSON),
        "gives-letter-dead-people",
    ),
    field("figures", TEXTS, "gives-letter-figures"),
    field("follows", Kind::Text, "gives-letter-follows"),
    field(
        "free_people",
        Kind::List(&PERSON),
        "gives-letter-free-people",
    ),
    field(
        "held_people",
        Kind::List(&PERSON),
        "gives-letter-held-people",
    ),
    field("leads", TEXTS, "gives-letter-leads"),
    field("obligation", TEXTS, "gives-letter-obligation"),
    field("office", OFFICE, "gives-letter-office"),
    field("other_words", TEXTS, "gives-letter-other-words"),
    field("parcel", PARCEL, "gives-letter-parcel"),
    field("past", Kind::Flag, "gives-letter-past"),
    field(
        "past_people",
        Kind::List(&PERSON),
        "gives-letter-past-people",
    ),
    field("people", Kind::List(&PERSON), "gives-letter-people"),
    field("questions", TEXTS, "gives-letter-questions"),
    field("relief", Kind::Flag, "gives-letter-relief"),
    field("reported", Kind::Text, "gives-letter-reported"),
    field("sender", SENDER, "gives-letter-sender"),
    field("still", Kind::Flag, "gives-letter-still"),
    field("stories", Kind::List(&STORY), "gives-letter-stories"),
    field("subject", Kind::Text, "gives-letter-subject"),
    field("unsure", Kind::Flag, "gives-letter-unsure"),
    field("who", Kind::Text, "gives-letter-who"),
    field("words", TEXTS, "gives-letter-words"),
]);

const PARAGRAPH: Kind = Kind::Record(&[field("sentences", TEXTS, "gives-paragraph-sentences")]);

const STORY: Kind = Kind::Record(&[
    field("sentences", TEXTS, "gives-story-sentences"),
    field("words", TEXTS, "gives-story-words"),
]);

const ASK: Kind = Kind::Record(&[
    field("lead", Kind::Text, "gives-ask-lead"),
    field("question", Kind::Text, "gives-ask-question"),
    field("text", Kind::Text, "gives-ask-text"),
    field("topic", Kind::Text, "gives-ask-topic"),
]);

const CAMPAIGN: Kind = Kind::Record(&[
    field("historical", Kind::Flag, "gives-pack-historical"),
    field("title", Kind::Text, "gives-pack-title"),
]);

const OFFICE: Kind = Kind::Record(&[field("name", Kind::Text, "gives-office-name")]);

const PARCEL: Kind = Kind::Record(&[
    field("count", Kind::Number, "gives-parcel-count"),
    field("countries", TEXTS, "gives-parcel-countries"),
    field("letters", Kind::Text, "gives-parcel-letters"),
]);

const PERSON: Kind = Kind::Record(&[
    field("claims", TEXTS, "gives-person-claims"),
    field("died", Kind::Flag, "gives-person-died"),
    field("free", Kind::Flag, "gives-person-free"),
    field("he", Kind::Flag, "gives-person-he"),
    field("link", Kind::Text, "gives-person-link"),
    field("name", Kind::Text, "gives-person-name"),
    field("past", Kind::Flag, "gives-person-past"),
    field("she", Kind::Flag, "gives-person-she"),
    field("short", Kind::Text, "gives-person-short"),
    field("status", Kind::Text, "gives-person-status"),
    field("story", TEXTS, "gives-person-story"),
    field("unknown", Kind::Flag, "gives-person-unknown"),
]);

const SENDER: Kind = Kind::Record(&[
    field("name", Kind::Text, "gives-sender-name"),
    field("place", Kind::Text, "gives-sender-place"),
]);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strings::UiLang;

    fn all(kind: Kind, check: &mut impl FnMut(&Field)) {
        match kind {
            Kind::Record(fields) => {
                for field in fields {
                    check(field);
                    all(field.kind, check);
                }
            }
            Kind::List(inner) => all(*inner, check),
            _ => {}
        }
    }

    #[test]
    fn schema_fields_are_documented_in_the_templates_readme() {
        let readme = include_str!("../../templates/README.md");
        all(ROOT, &mut |field| {
            assert!(
                readme.contains(&format!("`{}`", field.name)),
                "{}",
                field.name
            );
            let gives = UiLang::ENGLISH.text(field.gives);
            assert!(readme.contains(&gives), "{gives}");
        });
    }
}
