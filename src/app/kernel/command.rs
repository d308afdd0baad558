//! What a view can ask for, as values: of its own feature, or of the whole window.

use std::path::PathBuf;

use jiff::civil::Date;

use super::action::Action;
use super::places::{Goal, Section};
use super::session::Pane;
use super::settings::Setting;
use crate::campaign::Lang;
use crate::problem::{Looked, Rule};
use crate::strings::guide::GuidePlace;

/// Something that a person did. `M` is what they can do in one feature; the rest means the same
/// wherever it is done.
#[derive(Clone, Debug, PartialEq)]
pub enum Command<M> {
    /// Something of the feature's own.
    Own(M),
    /// An action of the table was asked for.
    Act(Action),
    /// The letter was changed.
    Edit(Edit),
    /// Goes to this place.
    Follow(Goal),
    /// The cursor is in the field that was asked for.
    Focused,
    /// Opens or closes a section of the report's drawer.
    Drawer(Option<Section>),
    /// Shows this pane where there is room for one only.
    Pane(Pane),
    /// Changes a setting.
    Set(Setting),
    /// Shows a file in the file manager.
    ShowInFolder(PathBuf),
    /// Puts this into the clipboard, and says so.
    Copy(String),
    /// Opens a letter or a pack of those opened recently.
    Open(PathBuf),
    /// Opens the pack that the program brings.
    OpenBuiltIn,
    /// Writes for the person of this id to the office of this id: in the letter that is open, where it speaks of
    /// nobody yet and has no words of its own; in a new one otherwise.
    WriteFor(String, String),
    /// Writes a card to the person of this id.
    Card(String),
    /// Somebody has looked this up and found it still right.
    StillRight(Looked),
    /// Somebody has looked this up and found it to be another: goes to where the pack says it.
    Correct(Looked),
    /// Opens the guide at this place.
    Guide(GuidePlace),
    /// The dialog was closed without an answer.
    Close,
    /// The dialog's main button was pressed.
    Confirm,
    /// The changes that the dialog warns of may be lost: go on.
    Discard,
}

impl<M> Command<M> {
    /// Wraps the feature's own message, so that it becomes one of something larger.
    pub fn map<N>(self, own: impl FnOnce(M) -> N) -> Command<N> {
        match self {
            Self::Own(message) => Command::Own(own(message)),
            Self::Act(action) => Command::Act(action),
            Self::Edit(edit) => Command::Edit(edit),
            Self::Follow(goal) => Command::Follow(goal),
            Self::Focused => Command::Focused,
            Self::Drawer(section) => Command::Drawer(section),
            Self::Pane(pane) => Command::Pane(pane),
            Self::Set(setting) => Command::Set(setting),
            Self::ShowInFolder(path) => Command::ShowInFolder(path),
            Self::Copy(text) => Command::Copy(text),
            Self::Open(path) => Command::Open(path),
            Self::OpenBuiltIn => Command::OpenBuiltIn,
            Self::WriteFor(person, office) => Command::WriteFor(person, office),
            Self::Card(person) => Command::Card(person),
            Self::StillRight(what) => Command::StillRight(what),
            Self::Correct(what) => Command::Correct(what),
            Self::Guide(spot) => Command::Guide(spot),
            Self::Close => Command::Close,
            Self::Confirm => Command::Confirm,
            Self::Discard => Command::Discard,
        }
    }
}

/// A change of the letter.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Writes to this office.
    To(String),
    /// Writes for this person to this office.
    For(String, String),
    /// Writes in this language.
    Lang(Lang),
    /// Prints on this paper.
    Paper(String),
    /// Asks for this, or no longer.
    Ask(String, bool),
    /// Moves a request to a place in the order.
    MoveAsk(String, usize),
    /// Speaks of this person, or no longer.
    Case(String, bool),
    /// Moves a person to a place in the order.
    MoveCase(String, usize),
    /// Tells a figure in a sentence, or no longer.
    Figure(String, bool),
    /// Shows a figure as a table, or no longer.
    Table(String, bool),
    /// The writer's own words.
    Words(String),
    /// Who the writer is, in a few words.
    Who(String),
    /// The letter follows one of this day that was not answered, or none.
    Follows(Option<Date>),
    /// Sends this office a copy, or none.
    Copy(String, bool),
    /// The sender's name.
    Name(String),
    /// The town before the date.
    Place(String),
    /// The sender's address, lines separated by line breaks.
    Address(String),
    /// Prints only the sender's initials and town, or the whole sender.
    Redact(bool),
    /// Adds a page of sources, or none.
    Sources(bool),
    /// Allows an error by its rule, or no longer: the letter remembers it.
    Allow(Rule, bool),
    /// Writes this in the place of a part of the filled letter, by its place among the parts.
    Part(usize, String),
    /// Keeps an edit although what stands beneath it has changed, by its place in the draft.
    KeepEdit(usize),
    /// Takes an edit out, by its place in the draft: the letter's own words stand again.
    DropEdit(usize),
}
