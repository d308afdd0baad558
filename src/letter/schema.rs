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
    /// What it gives, for the documentation.
    pub doc: &'static str,
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

    /// How a field of this kind and name is used.
    pub(crate) fn usage(self, name: &str) -> Usage {
        let name = name.to_owned();
        match self {
            Self::Text => Usage::Text { name },
            Self::Flag | Self::Number => Usage::Condition { name },
            Self::List(Self::Record(fields)) => {
                let mut texts = fields.iter().filter(|field| field.kind == Kind::Text);
                let part = texts.next().map_or("", |field| field.name).to_owned();
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

const fn field(name: &'static str, kind: Kind, doc: &'static str) -> Field {
    Field { name, kind, doc }
}

const TEXTS: Kind = Kind::List(&Kind::Text);

/// All that a template may use.
pub const ROOT: Kind = Kind::Record(&[
    field(
        "asks",
        Kind::List(&ASK),
        "the requests, in the writer's order",
    ),
    field(
        "background",
        TEXTS,
        "the facts that a letter to this office tells first",
    ),
    field("campaign", CAMPAIGN, "the pack"),
    field("date", Kind::Text, "the day of the letter, in words"),
    field(
        "figures",
        TEXTS,
        "the figures chosen, each in a sentence or, alone in a paragraph, as a table",
    ),
    field("office", OFFICE, "the office that the letter goes to"),
    field(
        "parcel",
        PARCEL,
        "the letters that a cover letter goes with",
    ),
    field(
        "past",
        Kind::Flag,
        "whether any of the people has died or was released",
    ),
    field(
        "people",
        Kind::List(&PERSON),
        "the people chosen, in the writer's order",
    ),
    field("sender", SENDER, "who writes"),
    field("subject", Kind::Text, "the office's usual subject line"),
    field("words", TEXTS, "the sender's own words, a paragraph each"),
]);

const ASK: Kind = Kind::Record(&[
    field(
        "text",
        Kind::Text,
        "the request, as it follows “I ask you to”",
    ),
    field(
        "topic",
        Kind::Text,
        "the same as it follows “an appeal for”",
    ),
]);

const CAMPAIGN: Kind = Kind::Record(&[
    field(
        "historical",
        Kind::Flag,
        "whether its facts are of the past",
    ),
    field("title", Kind::Text, "its name"),
]);

const OFFICE: Kind = Kind::Record(&[field("name", Kind::Text, "its full name")]);

const PARCEL: Kind = Kind::Record(&[
    field("count", Kind::Number, "how many they are, for conditions"),
    field(
        "countries",
        TEXTS,
        "the countries that they come from, where the list tells",
    ),
    field("letters", Kind::Text, "how many they are, to print"),
]);

const PERSON: Kind = Kind::Record(&[
    field(
        "claims",
        TEXTS,
        "what is established or alleged about them, in order",
    ),
    field("died", Kind::Flag, "whether they died"),
    field("name", Kind::Text, "their name"),
    field("past", Kind::Flag, "whether they died or were released"),
    field(
        "status",
        Kind::Text,
        "the sentence that says what became of them",
    ),
    field(
        "story",
        TEXTS,
        "the claims about them and what became of them, in the order to tell them",
    ),
]);

const SENDER: Kind = Kind::Record(&[
    field("name", Kind::Text, "the sender's name"),
    field("place", Kind::Text, "the town before the date"),
]);

#[cfg(test)]
mod tests {
    use super::*;

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
            assert!(readme.contains(field.doc), "{}", field.doc);
        });
    }
}
