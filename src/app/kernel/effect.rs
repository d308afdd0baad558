//! What follows from a message and is to be done outside of `update`.

use std::path::PathBuf;

use super::diary::Noted;
use super::next::Next;
use super::pack::Pack;
use super::pages::Order;
use super::print_dialog::Question;
use crate::letter::Draft;
use crate::store::recent::Recent;
use crate::store::settings::{Contrast, Look, Settings};

/// Something to be done outside. `T` is the work that one feature has done on other threads, `D`
/// what it can ask in a dialog; the rest means the same for every feature.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect<T, D> {
    /// Work of the feature's own.
    Task(T),
    /// Open this dialog.
    Ask(D),
    /// Open a dialog that only says something: its title, and a paragraph each.
    Message(String, Vec<String>),
    /// Close the dialog.
    CloseDialog,
    /// Go on with what has waited.
    Go(Next),
    /// Make the page.
    Make(Box<Order>),
    /// Keep the letter safe from a crash, with the file it was opened from or saved to.
    Keep(Box<Draft>, Option<PathBuf>),
    /// Keep it no longer: it was saved or given up.
    Forget,
    /// Remove what a crash left.
    DiscardLeft(PathBuf),
    /// Work with this pack from now on.
    Campaign(Pack),
    /// Look for what was remembered from earlier.
    Remember,
    /// Write which letters and packs were opened recently.
    Recent(Recent),
    /// Write the settings.
    Settings(Box<Settings>),
    /// Note letters in the diary.
    Note(Box<Noted>),
    /// Use this theme.
    Look(Look),
    /// Use colours that are so far apart.
    Contrast(Contrast),
    /// Show everything at so many per cent.
    Size(u16),
    /// Have the page of this letter printed.
    Print(Box<Draft>),
    /// Go on printing as was chosen.
    PrintAs(Box<Question>),
    /// Put this into the clipboard.
    Clipboard(String),
    /// Show a file in the file manager.
    ShowInFolder(PathBuf),
    /// Bring the window before others.
    Raise,
    /// Close the window.
    Close,
}

impl<T, D> Effect<T, D> {
    /// Wraps the feature's own work and dialogs, so that they become those of something larger.
    pub fn map<U, E>(self, task: impl FnOnce(T) -> U, ask: impl FnOnce(D) -> E) -> Effect<U, E> {
        match self {
            Self::Task(own) => Effect::Task(task(own)),
            Self::Ask(own) => Effect::Ask(ask(own)),
            Self::Message(title, lines) => Effect::Message(title, lines),
            Self::CloseDialog => Effect::CloseDialog,
            Self::Go(next) => Effect::Go(next),
            Self::Make(order) => Effect::Make(order),
            Self::Keep(draft, path) => Effect::Keep(draft, path),
            Self::Forget => Effect::Forget,
            Self::DiscardLeft(file) => Effect::DiscardLeft(file),
            Self::Campaign(pack) => Effect::Campaign(pack),
            Self::Remember => Effect::Remember,
            Self::Recent(recent) => Effect::Recent(recent),
            Self::Settings(settings) => Effect::Settings(settings),
            Self::Note(noted) => Effect::Note(noted),
            Self::Look(look) => Effect::Look(look),
            Self::Contrast(contrast) => Effect::Contrast(contrast),
            Self::Size(percent) => Effect::Size(percent),
            Self::Print(draft) => Effect::Print(draft),
            Self::PrintAs(question) => Effect::PrintAs(question),
            Self::Clipboard(text) => Effect::Clipboard(text),
            Self::ShowInFolder(path) => Effect::ShowInFolder(path),
            Self::Raise => Effect::Raise,
            Self::Close => Effect::Close,
        }
    }
}
