//! The shapes of the fields that a template may use, so that a template can be checked without a
//! letter, in every branch at once.

use crate::problem::Usage;

/// The shape of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// Words to print.
    Text,
    /// True or false, for `{{#if}}`.
    Flag,
    /// A number, for comparisons.
    Number,
    /// Several of a kind, for `{{#each}}`.
    List(&'static FieldKind),
    /// Fields of its own.
    Record(&'static [SchemaField]),
}

/// A field: its name, its shape, and what it gives.
#[derive(Debug, PartialEq, Eq)]
pub struct SchemaField {
    /// As a template writes it.
    pub name: &'static str,
    /// Its shape.
    pub kind: FieldKind,
    /// What it gives: the key of that among the window's words.
    pub gives: &'static str,
}

impl FieldKind {
    /// The field of this name, where the kind has fields.
    pub fn field(self, name: &str) -> Option<FieldKind> {
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

const fn field(name: &'static str, kind: FieldKind, gives: &'static str) -> SchemaField {
    SchemaField { name, kind, gives }
}

const TEXTS: FieldKind = FieldKind::List(&FieldKind::Text);

/// All that a template may use.
pub const ROOT: FieldKind = FieldKind::Record(&[
    field("asks", FieldKind::List(&ASK), "gives-letter-asks"),
    field("background", TEXTS, "gives-letter-background"),
    field("campaign", CAMPAIGN, "gives-letter-campaign"),
    field(
        "concerning",
        FieldKind::List(&ASK),
        "gives-letter-concerning",
    ),
    field(
        "context",
        FieldKind::List(&PARAGRAPH),
        "gives-letter-context",
    ),
    field("date", FieldKind::Text, "gives-letter-date"),
    field(
        "dead_people",
        FieldKind::List(&PERSON),
        "gives-letter-dead-people",
    ),
    field("figures", TEXTS, "gives-letter-figures"),
    field("follows", FieldKind::Text, "gives-letter-follows"),
    field(
        "free_people",
        FieldKind::List(&PERSON),
        "gives-letter-free-people",
    ),
    field("group", FieldKind::Text, "gives-letter-group"),
    field(
        "held_people",
        FieldKind::List(&PERSON),
        "gives-letter-held-people",
    ),
    field("leads", TEXTS, "gives-letter-leads"),
    field("obligation", TEXTS, "gives-letter-obligation"),
    field("office", OFFICE, "gives-letter-office"),
    field("other_words", TEXTS, "gives-letter-other-words"),
    field("parcel", PARCEL, "gives-letter-parcel"),
    field("past", FieldKind::Flag, "gives-letter-past"),
    field(
        "past_people",
        FieldKind::List(&PERSON),
        "gives-letter-past-people",
    ),
    field("people", FieldKind::List(&PERSON), "gives-letter-people"),
    field("questions", TEXTS, "gives-letter-questions"),
    field("relief", FieldKind::Flag, "gives-letter-relief"),
    field("reported", FieldKind::Text, "gives-letter-reported"),
    field("sender", SENDER, "gives-letter-sender"),
    field("still", FieldKind::Flag, "gives-letter-still"),
    field("stories", FieldKind::List(&STORY), "gives-letter-stories"),
    field("subject", FieldKind::Text, "gives-letter-subject"),
    field("unsure", FieldKind::Flag, "gives-letter-unsure"),
    field("who", FieldKind::Text, "gives-letter-who"),
    field("words", TEXTS, "gives-letter-words"),
]);

const PARAGRAPH: FieldKind =
    FieldKind::Record(&[field("sentences", TEXTS, "gives-paragraph-sentences")]);

const STORY: FieldKind = FieldKind::Record(&[
    field("sentences", TEXTS, "gives-story-sentences"),
    field("words", TEXTS, "gives-story-words"),
]);

const ASK: FieldKind = FieldKind::Record(&[
    field("lead", FieldKind::Text, "gives-ask-lead"),
    field("question", FieldKind::Text, "gives-ask-question"),
    field("text", FieldKind::Text, "gives-ask-text"),
    field("topic", FieldKind::Text, "gives-ask-topic"),
]);

const CAMPAIGN: FieldKind = FieldKind::Record(&[
    field("historical", FieldKind::Flag, "gives-pack-historical"),
    field("title", FieldKind::Text, "gives-pack-title"),
]);

const OFFICE: FieldKind = FieldKind::Record(&[field("name", FieldKind::Text, "gives-office-name")]);

const PARCEL: FieldKind = FieldKind::Record(&[
    field("count", FieldKind::Number, "gives-parcel-count"),
    field("countries", TEXTS, "gives-parcel-countries"),
    field("letters", FieldKind::Text, "gives-parcel-letters"),
]);

const PERSON: FieldKind = FieldKind::Record(&[
    field("claims", TEXTS, "gives-person-claims"),
    field("died", FieldKind::Flag, "gives-person-died"),
    field("free", FieldKind::Flag, "gives-person-free"),
    field("he", FieldKind::Flag, "gives-person-he"),
    field("link", FieldKind::Text, "gives-person-link"),
    field("name", FieldKind::Text, "gives-person-name"),
    field("past", FieldKind::Flag, "gives-person-past"),
    field("she", FieldKind::Flag, "gives-person-she"),
    field("short", FieldKind::Text, "gives-person-short"),
    field("status", FieldKind::Text, "gives-person-status"),
    field("story", TEXTS, "gives-person-story"),
    field("unknown", FieldKind::Flag, "gives-person-unknown"),
]);

const SENDER: FieldKind = FieldKind::Record(&[
    field("name", FieldKind::Text, "gives-sender-name"),
    field("place", FieldKind::Text, "gives-sender-place"),
]);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strings::UiLang;

    fn all(kind: FieldKind, check: &mut impl FnMut(&SchemaField)) {
        match kind {
            FieldKind::Record(fields) => {
                for field in fields {
                    check(field);
                    all(field.kind, check);
                }
            }
            FieldKind::List(inner) => all(*inner, check),
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
