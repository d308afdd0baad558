//! What the window asks, and what waits for the answer.

use std::path::PathBuf;

use super::arrival::{Arrived, PackAt};
use super::batch::Done;
use super::command::Action;
use super::organise::Save;
use super::update::Pack;
use crate::batch::columns::Entry;
use crate::batch::handout::Handout;
use crate::batch::texts::Import;
use crate::press::file::Kind;
use crate::problem::{Problem, Rule};

/// What a file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A PDF to write.
    Export,
    /// A letter to write.
    Save,
    /// A letter or a pack to read.
    Open,
    /// A text to write.
    Text,
    /// A document for a word processor to write.
    Document,
    /// Pictures to write.
    Pictures,
    /// A folder for a letter to each office.
    All,
    /// A member list to read.
    List,
    /// A PDF of all letters of a list.
    Stack,
    /// A folder for a PDF for each person of a list.
    Each,
    /// A folder for a copy of the pack, to change its templates.
    Copy,
    /// A sheet for the table to write.
    Table,
    /// Slips for replies to write.
    Reply,
    /// A document to read, that facts are taken from.
    Source,
    /// A table of the pack's texts to write.
    Texts,
    /// The same to read, with translations in it.
    Translated,
}

impl Purpose {
    /// What is handed out, if anything is.
    pub fn handout(self) -> Option<Handout> {
        match self {
            Self::Table => Some(Handout::Table),
            Self::Reply => Some(Handout::Reply),
            _ => None,
        }
    }

    /// As what the letter is written, if it is.
    pub fn kind(self) -> Option<Kind> {
        match self {
            Self::Export => Some(Kind::Pdf),
            Self::Text => Some(Kind::Text),
            Self::Document => Some(Kind::Docx),
            Self::Pictures => Some(Kind::Png),
            _ => None,
        }
    }
}

/// A dialog of our own.
#[derive(Clone, Debug, PartialEq)]
pub enum Dialog {
    /// A path is typed.
    Path {
        /// What for.
        purpose: Purpose,
        /// What was typed.
        text: String,
        /// Why it is asked again.
        note: Option<String>,
    },
    /// A file of that name exists.
    Replace {
        /// What for.
        purpose: Purpose,
        /// The file.
        path: PathBuf,
    },
    /// Changes would be lost.
    Unsaved {
        /// What was asked for.
        then: Next,
    },
    /// Templates are not saved, and would be lost.
    UnsavedTexts {
        /// What was asked for.
        then: Next,
    },
    /// A template's file was changed by somebody else meanwhile.
    ChangedText(Box<Save>, String),
    /// A new template is begun.
    NewTemplate(NewTemplate),
    /// A table of texts has come back: what it would change.
    Translated(Box<Import>),
    /// A crash left a letter.
    Recover,
    /// A pack that somebody hands over.
    Pack(Box<Arrived>),
    /// Everything that can be done or found.
    Palette {
        /// What was typed.
        text: String,
        /// The line that Enter chooses.
        at: usize,
    },
    /// How the window is liked.
    Settings,
    /// All the keys.
    Keys,
    /// Errors stand: whether to fix or to allow them.
    Errors {
        /// A sentence each.
        lines: Vec<String>,
        /// The rules to allow so that nothing stands in the way; none where an error cannot be
        /// allowed.
        allow: Vec<Rule>,
        /// What was asked for.
        then: Option<Action>,
    },
    /// A row of the list is mended.
    Mend(usize, Box<Entry>),
    /// The letters of a list were made.
    Made(Box<Done>),
    /// Whether to leave the signing table.
    LeaveTable,
    /// Whether to end the evening at it.
    EndEvening,
    /// An evening that nobody ended.
    Unended,
    /// Something to read.
    Message {
        /// What it is about.
        title: String,
        /// A paragraph each.
        lines: Vec<String>,
    },
}

/// A template that is begun.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewTemplate {
    /// The kind of office that it is for.
    pub kind: String,
    /// The language that it is in.
    pub lang: String,
    /// The template that it begins as.
    pub from: String,
    /// Why it is asked again.
    pub note: Option<String>,
}

/// What was asked for and waits for an answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Next {
    /// Something of the table.
    Act(Action),
    /// Opening this file.
    Open(PathBuf),
    /// Opening the pack that the program brings.
    BuiltIn,
    /// Keeping this pack, of which was shown what it means, and using it.
    Take(Box<Arrived>),
    /// Working with this pack, which was read: with what was wrong with it, and from where.
    Pack(Pack, Vec<Problem>, Option<PackAt>),
}
