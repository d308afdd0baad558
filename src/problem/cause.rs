//! Which problem it is: an enum for each stage of the walk, with what its sentence needs.
//!
//! A cause's code is its stage and its variant (`file-unreadable`), and its arguments are the
//! variant's fields, under their names: so a sentence in `assets/strings/*/problems.ftl` has the
//! code as its key and `{ $field }` for a field, and JSON output has both. A test holds the enums
//! and the English file together. A rule that is simply broken needs no variant: its code is its stage and
//! its name. Advice is an attribute of the sentence: `.help` for the command
//! line and the window, `.cli` and `.window` where one of them needs its own.

use std::mem::discriminant;

use serde_json::{Map, Value, json};

use super::age::AgeProblem;
use super::batch::BatchProblem;
use super::card::CardProblem;
use super::command::CommandProblem;
use super::file::FileProblem;
use super::letter::LetterProblem;
use super::list::ListProblem;
use super::pack::PackProblem;
use super::page::PageProblem;
use super::postage::PostageProblem;
use super::programme::ProgrammeProblem;
use super::read::ReadProblem;
use super::row::RowProblem;
use super::rule::Rule;
use super::rule_name::RuleProblem;
use super::store::StoreProblem;
use super::template::TemplateProblem;
use super::wording::WordingProblem;

macro_rules! causes {
    ($($(#[$doc:meta])* $stage:ident($problem:ident) $name:literal,)*) => {
        /// Which problem it is.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub enum Cause {
            /// A rule is broken, and its sentence needs nothing put in.
            Broken(Rule),
            $($(#[$doc])* $stage($problem),)*
        }

        impl Cause {
            /// Whether it is the same with other arguments, or the same.
            pub fn is_alike(&self, other: &Self) -> bool {
                match (self, other) {
                    $((Self::$stage(one), Self::$stage(other)) => {
                        discriminant(one) == discriminant(other)
                    })*
                    _ => self == other,
                }
            }

            /// The stage's name, which begins the code, and the cause as data.
            fn data(&self) -> (&'static str, serde_json::Result<Value>) {
                match self {
                    Self::Broken(rule) => (rule.code_prefix(), Ok(json!({ "code": rule }))),
                    $(Self::$stage(cause) => ($name, serde_json::to_value(cause)),)*
                }
            }
        }

        $(impl From<$problem> for Cause {
            fn from(cause: $problem) -> Self {
                Self::$stage(cause)
            }
        })*
    };
}

causes! {
    /// A file cannot be read or written.
    File(FileProblem) "file",
    /// A pack's file cannot be read.
    Read(ReadProblem) "read",
    /// A pack is not as it has to be.
    Pack(PackProblem) "pack",
    /// Something in a pack has grown old.
    Age(AgeProblem) "age",
    /// A rule's name is used where it cannot be.
    Rule(RuleProblem) "rules",
    /// A template cannot be used.
    Template(TemplateProblem) "template",
    /// A letter cannot be sent as it is, or should be looked at.
    Letter(LetterProblem) "letter",
    /// A sentence of a letter or a translation should be looked at.
    Wording(WordingProblem) "wording",
    /// A card to a person or their family cannot be made as it is.
    Card(CardProblem) "card",
    /// A page cannot be printed as it is.
    Page(PageProblem) "page",
    /// What the program keeps is not as it should be.
    Store(StoreProblem) "store",
    /// A member list cannot be read, or should be looked at.
    List(ListProblem) "list",
    /// A row of a list is doubtful.
    Row(RowProblem) "row",
    /// A batch cannot be made as it is.
    Batch(BatchProblem) "batch",
    /// A programme of letters cannot be read, or not made as it is.
    Programme(ProgrammeProblem) "programme",
    /// What the postage of letters comes to cannot be said.
    Postage(PostageProblem) "postage",
    /// A command cannot be carried out.
    Command(CommandProblem) "command",
}

impl Cause {
    /// The code, stable between versions, and the arguments.
    pub fn code_and_arguments(&self) -> (String, Map<String, Value>) {
        let (stage, data) = self.data();
        // An enum of this kind is always an object with a code.
        let mut fields = match data {
            Ok(Value::Object(fields)) => fields,
            _ => Map::new(),
        };
        let variant = match fields.remove("code") {
            Some(Value::String(variant)) => variant,
            _ => String::new(),
        };
        (format!("{stage}-{variant}"), fields)
    }
}
