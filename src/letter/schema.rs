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
    field(
        "context",
        Kind::List(&PARAGRAPH),
        "what bears out the requests, without what was told of the people: paragraphs",
    ),
    field("date", Kind::Text, "the day of the letter, in words"),
    field(
        "figures",
        TEXTS,
        "the figures chosen, each in a sentence or, alone in a paragraph, as a table",
    ),
    field(
        "held_people",
        Kind::List(&PERSON),
        "those of the people who are held, or of whom that is not known",
    ),
    field(
        "leads",
        TEXTS,
        "the requests in a few words each, as they follow “I am writing to ask you to”; none unless the pack has all",
    ),
    field(
        "obligation",
        TEXTS,
        "what binds the office, in a sentence or two",
    ),
    field("office", OFFICE, "the office that the letter goes to"),
    field(
        "other_words",
        TEXTS,
        "those of the sender's own words that stand in none of the stories",
    ),
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
        "past_people",
        Kind::List(&PERSON),
        "those of the people who have died or were released",
    ),
    field(
        "people",
        Kind::List(&PERSON),
        "the people chosen, in the writer's order",
    ),
    field(
        "questions",
        TEXTS,
        "what the letter asks at its end, as it follows “I should be grateful if you would tell me”; none unless the pack has one for each request",
    ),
    field(
        "relief",
        Kind::Flag,
        "whether any request is for something that only people in custody can be given",
    ),
    field(
        "reported",
        Kind::Text,
        "the fact that says who reported all this, and when",
    ),
    field("sender", SENDER, "who writes"),
    field(
        "stories",
        Kind::List(&STORY),
        "what is told of the people, once, of those who share a passage together",
    ),
    field("subject", Kind::Text, "the office's usual subject line"),
    field(
        "unsure",
        Kind::Flag,
        "whether it is not known of any of the people what became of them",
    ),
    field(
        "who",
        Kind::Text,
        "who the sender is, in their own few words, as it follows “as”",
    ),
    field("words", TEXTS, "the sender's own words, a paragraph each"),
]);

const PARAGRAPH: Kind = Kind::Record(&[field("sentences", TEXTS, "the claims and passages in it")]);

const STORY: Kind = Kind::Record(&[
    field(
        "sentences",
        TEXTS,
        "a passage, or the claims and what became of the person",
    ),
    field(
        "words",
        TEXTS,
        "those of the sender's own words that speak of them, a paragraph each",
    ),
]);

const ASK: Kind = Kind::Record(&[
    field(
        "lead",
        Kind::Text,
        "the request in a few words, where the pack has them",
    ),
    field(
        "question",
        Kind::Text,
        "what the letter asks about it at its end, where the pack has it",
    ),
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
    field("free", Kind::Flag, "whether they were released and live"),
    field("he", Kind::Flag, "whether the letter says “he” of them"),
    field(
        "link",
        Kind::Text,
        "a sentence that joins them with the requests, where the pack has it",
    ),
    field("name", Kind::Text, "their name"),
    field("past", Kind::Flag, "whether they died or were released"),
    field("she", Kind::Flag, "whether the letter says “she” of them"),
    field(
        "short",
        Kind::Text,
        "the name for later mentions, as it follows “for”",
    ),
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
    field(
        "unknown",
        Kind::Flag,
        "whether nobody here knows what became of them",
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
