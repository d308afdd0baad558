//! Which problem it is: an enum for each stage of the walk, with what its sentence needs.
//!
//! A cause's code is its stage and its variant (`file-unreadable`), and its arguments are the
//! variant's fields, under their names: so a sentence in `assets/strings/*/problems.ftl` has the
//! code as its key and `{ $field }` for a field, and JSON output has both. A test holds the enums
//! and the English file together. Advice is an attribute of the sentence: `.help` for both doors,
//! `.cli` and `.window` where one needs its own.

use serde::Serialize;
use serde_json::{Map, Value};

/// Which problem it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Cause {
    /// A sentence in English that is not yet a value.
    Text(String),
    /// A file cannot be read or written.
    File(FileProblem),
}

impl Cause {
    /// The stage's name, which begins the code, and the cause as data.
    fn data(&self) -> Option<(&'static str, serde_json::Result<Value>)> {
        Some(match self {
            Self::Text(_) => return None,
            Self::File(cause) => ("file", serde_json::to_value(cause)),
        })
    }

    /// The code, stable between versions, and the arguments.
    pub fn code_and_arguments(&self) -> (String, Map<String, Value>) {
        let text = |text: &str| {
            let argument = ("text".to_owned(), Value::from(text));
            ("text".to_owned(), Map::from_iter([argument]))
        };
        match (self, self.data()) {
            (_, Some((stage, Ok(Value::Object(mut fields))))) => {
                let variant = match fields.remove("code") {
                    Some(Value::String(variant)) => variant,
                    _ => String::new(),
                };
                (format!("{stage}-{variant}"), fields)
            }
            (Self::Text(sentence), _) => text(sentence),
            // An enum of this kind is always such an object.
            (_, _) => text(""),
        }
    }
}

impl From<String> for Cause {
    fn from(sentence: String) -> Self {
        Self::Text(sentence)
    }
}

impl From<&str> for Cause {
    fn from(sentence: &str) -> Self {
        Self::Text(sentence.to_owned())
    }
}

/// A file cannot be read or written.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum FileProblem {
    /// The system does not give it.
    Unreadable {
        /// The file.
        path: String,
        /// What the system says.
        reason: String,
    },
}

impl From<FileProblem> for Cause {
    fn from(cause: FileProblem) -> Self {
        Self::File(cause)
    }
}
