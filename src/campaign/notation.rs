//! Values that a file has as a text in a notation of their own: dates, colours, keys.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, Visitor};

use crate::problem::ReadProblem;

/// How a value is written as a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Notation {
    /// A year, a month or a day.
    Date,
    /// Such a date, or false.
    Confirmed,
    /// A colour.
    Colour,
    /// A maker's public key.
    Key,
    /// The code of a language.
    Language,
}

impl Notation {
    const ALL: [Self; 5] = [
        Self::Date,
        Self::Confirmed,
        Self::Colour,
        Self::Key,
        Self::Language,
    ];

    /// The name under which serde is asked for it, as for a type.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Date => "Date",
            Self::Confirmed => "Confirmed",
            Self::Colour => "Colour",
            Self::Key => "Key",
            Self::Language => "Language",
        }
    }

    /// The notation of this name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.name() == name)
    }

    /// That this text is not written so.
    pub(crate) fn problem(self, text: &str) -> ReadProblem {
        let text = text.to_owned();
        match self {
            Self::Date | Self::Confirmed => ReadProblem::NotDate { text },
            Self::Colour => ReadProblem::NotColour { text },
            Self::Key => ReadProblem::NotKey { text },
            Self::Language => ReadProblem::NotLanguage { text },
        }
    }
}

/// Reads a value that is written in this notation, by which a reader of packs knows what is wrong.
///
/// # Errors
/// What the deserializer says, or that `parse` finds nothing in the text.
pub(crate) fn written<'de, D, T>(
    deserializer: D,
    notation: Notation,
    parse: impl FnOnce(&str) -> Option<T>,
) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
{
    let visitor = Text {
        notation,
        parse,
        value: PhantomData,
    };
    deserializer.deserialize_newtype_struct(notation.name(), visitor)
}

struct Text<F, T> {
    notation: Notation,
    parse: F,
    value: PhantomData<T>,
}

impl<'de, F: FnOnce(&str) -> Option<T>, T> Visitor<'de> for Text<F, T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.notation.name())
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        self.visit_str(&String::deserialize(deserializer)?)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.parse)(text).ok_or_else(|| E::custom(self.notation.name()))
    }
}
