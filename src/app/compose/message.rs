//! What happens to the letter, as values.

use std::path::PathBuf;

use super::state::{CardChoice, InText, Misspelt, State};
use crate::app::kernel::action::Action;
use crate::app::kernel::diary::Noted;
use crate::app::kernel::paths::{Purpose, Where};
use crate::app::kernel::printing::Handed;
use crate::app::kernel::{command, effect, view};
use crate::batch::programme::{OwnPicture, ProgrammeCard};
use crate::campaign::Lang;
use crate::letter::Draft;
use crate::press::file::ExportKind;
use crate::problem::{Problem, Rule};

/// What somebody does in the letter's panel, beyond changing the letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// Opens or closes the letter's whole text.
    WholeText(bool),
    /// Goes to a place in the whole text; or was there.
    InText(Option<InText>),
    /// Goes to the part that an edit is of, by the edit's place in the draft.
    EditPart(usize),
    /// Whether a saved letter keeps the sender.
    KeepSender(bool),
    /// The same where it is asked whether to save: for the save that is asked about.
    KeepAsked(bool),
    /// What came with the letter's file is to stay in the letter of somebody else, or not.
    Came(bool),
    /// Proposes something for a misspelt word; or no longer.
    Misspelt(Option<Misspelt>),
    /// Puts this in its place.
    Respell(String),
    /// The letter that was just saved keeps the sender after all.
    KeepInFile,
    /// The errors that the dialog names are allowed: go on.
    Allow,
    /// Whether the letter is to remember that.
    KeepAllowed(bool),
    /// The card is to be this one.
    Card(Box<CardChoice>),
    /// Asks for the picture on its front.
    Picture,
    /// The card is to be signed at the next evening.
    AddCard,
}

/// Work on the letter on other threads.
#[derive(Clone, Debug, PartialEq)]
pub enum Task {
    /// Write the letter as some kind of file.
    Export(Box<Export>),
    /// Write a PDF for each of these drafts, by file name, into a folder.
    ExportAll(Vec<(String, Draft)>, Where),
    /// Write what is handed out with letters like this draft.
    Handout(Purpose, Box<Draft>, Where),
    /// Write this card.
    Card(Box<CardChoice>, Where),
    /// Set this card, of the pack that was opened from here, for the programme.
    AddCard(Box<CardChoice>, Option<PathBuf>),
    /// Read the picture of a card.
    Picture(Where),
    /// Copy the text.
    CopyText(Box<Draft>),
    /// Begin an e-mail with the text.
    Mail(Box<Draft>),
    /// Write the letter, with the sender or without.
    Save(Box<Draft>, bool, Where),
    /// Look these words up, for letters in this language.
    Spell(Lang, Vec<String>),
    /// Look for what was probably meant by a word.
    Suggest(Lang, String),
}

impl Task {
    /// Whether it opens the system's file dialog.
    pub fn asks(&self) -> bool {
        match self {
            Self::Export(export) => export.to.asks(),
            Self::ExportAll(_, to)
            | Self::Handout(_, _, to)
            | Self::Card(_, to)
            | Self::Picture(to)
            | Self::Save(_, _, to) => to.asks(),
            Self::AddCard(..)
            | Self::CopyText(_)
            | Self::Mail(_)
            | Self::Spell(..)
            | Self::Suggest(..) => false,
        }
    }
}

/// A letter to be written for others.
#[derive(Clone, Debug, PartialEq)]
pub struct Export {
    /// As what.
    pub kind: ExportKind,
    /// Of which draft.
    pub draft: Draft,
    /// Into which file.
    pub to: Where,
    /// Whether the letter is saved beside it, and then with the sender or without.
    pub beside: Option<bool>,
}

/// What came of that work.
#[derive(Clone, Debug)]
pub enum Event {
    /// The letter was exported, as what, and what the diary notes of it.
    Exported(PathBuf, ExportKind, Box<Noted>),
    /// What is handed out with letters was written, and what should be looked at in it.
    HandedOut(PathBuf, Vec<String>),
    /// The card was written, and what the diary notes of it.
    CardWritten(PathBuf, Box<Noted>),
    /// A letter to each office was exported: into which folder, how many, and how many of them
    /// have no place for one of the edits; and what the diary notes of each.
    ExportedAll(PathBuf, usize, usize, Vec<Noted>),
    /// The picture of a card was read.
    Picture(OwnPicture),
    /// A picture can stand on no card, and why.
    NoPicture(String),
    /// The card can be signed at the next evening.
    CardAdded(Box<ProgrammeCard>),
    /// The letter's text, to copy.
    Text(String),
    /// An e-mail was begun; the letter's text, to paste, and what the diary notes of it.
    Mailed(String, Box<Noted>),
    /// Who has the page to print; what the diary notes of it.
    Printing(Handed, Box<Noted>),
    /// The letter was saved, this is what it said, and whether the sender is in the file too.
    Saved(PathBuf, Box<Draft>, bool),
    /// Which of the words are misspelt in this language; nothing where there is no dictionary.
    Spelt(Lang, Option<Vec<String>>),
    /// What was probably meant by a word of this language.
    Suggested(Lang, String, Vec<String>),
    /// A letter was opened, with warnings.
    Opened(PathBuf, Box<Draft>, Vec<Problem>),
}

/// What is asked about the letter.
#[derive(Clone, Debug, PartialEq)]
pub enum Dialog {
    /// There are errors: whether to fix or to allow them.
    Errors {
        /// A sentence each.
        lines: Vec<String>,
        /// The rules to allow so that nothing stands in the way; none where an error cannot be
        /// allowed.
        allow: Vec<Rule>,
        /// What was asked for.
        then: Option<Action>,
    },
    /// A crash left a letter.
    Recover,
    /// What comes after an export.
    Next,
    /// What a card says.
    Card,
}

/// What the letter's views ask for.
pub type Command = command::Command<Message>;
/// What they give back: such commands in order.
pub type Out = view::Out<Message>;
/// What the letter's views read.
pub type View<'a> = view::View<'a, State>;
/// What follows from a message.
pub type Effect = effect::Effect<Task, Dialog>;
