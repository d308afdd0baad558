//! Everything that can happen in the window, as values. What a person can ask for by menu or key
//! stands in one table, so that menu, keys and help agree.

use std::path::PathBuf;

use egui::{Key, KeyboardShortcut, Modifiers};

use super::state::{Dialog, Preview, Purpose, Section};
use crate::campaign::Lang;
use crate::diagnostic::{Diagnostic, Rule};
use crate::letter::{Draft, Origin};

/// Something that happened: [`super::update::update`] says what follows from it.
#[derive(Clone, Debug)]
pub enum Command {
    /// Something of the table was asked for.
    Act(Action),
    /// The letter was changed.
    Edit(Edit),
    /// What is shown was changed, and not the letter.
    View(View),
    /// A job came back.
    Told(Told),
}

/// A change of the letter.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Writes to this office.
    To(String),
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
    /// The sender's name.
    Name(String),
    /// The town before the date.
    Place(String),
    /// The sender's address, lines parted by line breaks.
    Address(String),
    /// Prints only the sender's initials and town, or the whole sender.
    Redact(bool),
    /// Adds a page of sources, or none.
    Sources(bool),
    /// Allows an error by its rule, or no longer: the letter remembers it.
    Allow(Rule, bool),
}

/// A change of what is shown.
#[derive(Clone, Debug, PartialEq)]
pub enum View {
    /// The page panel needs pictures of so many pixels a point, and shows so many per cent.
    Shown {
        /// Pixels a point.
        scale: f32,
        /// Per cent of the paper's size.
        percent: u16,
    },
    /// Shows the page at so many per cent.
    Zoom(u16),
    /// Opens or closes a section of the report's drawer.
    Drawer(Option<Section>),
    /// Opens or closes what is known of a person.
    Person(String),
    /// Keeps what a sentence rests on open, or lets it go.
    Pin(Option<Origin>),
    /// Opens or closes the list of sources.
    Sources,
    /// Opens, closes or changes the dialog.
    Dialog(Option<Dialog>),
    /// The dialog's main button was pressed.
    Confirm,
    /// The changes may be lost: go on.
    Discard,
    /// Whether a saved letter keeps the sender.
    KeepSender(bool),
    /// The window's close button was pressed.
    CloseAsked,
    /// A passing message was put away.
    Toast(u64),
}

/// What a job tells.
#[derive(Clone, Debug)]
pub enum Told {
    /// The page was made.
    Made(Box<Preview>),
    /// The letter was exported.
    Exported(PathBuf),
    /// The letter's text, to copy.
    Text(String),
    /// The letter is not fit to leave the house.
    Refused(Vec<Diagnostic>),
    /// The letter was saved, and this is what it said.
    Saved(PathBuf, Box<Draft>),
    /// A letter was opened, with warnings.
    Opened(PathBuf, Box<Draft>, Vec<Diagnostic>),
    /// A letter could not be opened.
    NotOpened(PathBuf, Vec<Diagnostic>),
    /// A file could not be written.
    NotWritten(Purpose, PathBuf, String),
    /// No dialog service answered: a path is to be typed.
    NoDialog(Purpose),
    /// A dialog was cancelled.
    Cancelled(Purpose),
    /// There is a file of this name: it is not replaced without asking.
    Exists(Purpose, PathBuf),
    /// Something did not work.
    Failed(String),
}

/// What a person can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Begins again.
    New,
    /// Opens a letter.
    Open,
    /// Opens a letter at a typed path.
    OpenPath,
    /// Saves the letter.
    Save,
    /// Saves the letter under another name.
    SaveAs,
    /// Saves the letter at a typed path.
    SavePath,
    /// Exports the PDF.
    Export,
    /// Exports the PDF to a typed path.
    ExportPath,
    /// Copies the letter's text.
    Copy,
    /// Undoes.
    Undo,
    /// Redoes.
    Redo,
    /// Shows the page larger.
    ZoomIn,
    /// Shows the page smaller.
    ZoomOut,
    /// Shows the whole page.
    Fit,
    /// Shows the page before.
    PreviousPage,
    /// Shows the page after.
    NextPage,
    /// Shows or hides the problems.
    Problems,
    /// Shows or hides the report, in a small window.
    Report,
    /// Light or dark.
    Look,
    /// Leaves.
    Quit,
}

/// A line of the table of actions.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// What it does.
    pub action: Action,
    /// Its name in menus.
    pub name: &'static str,
    /// What it does, in a sentence.
    pub help: &'static str,
    /// Its keys, the ones shown first.
    pub keys: &'static [KeyboardShortcut],
}

const fn key(modifiers: Modifiers, key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(modifiers, key)
}

const CTRL: Modifiers = Modifiers::COMMAND;
const CTRL_SHIFT: Modifiers = Modifiers {
    shift: true,
    ..Modifiers::COMMAND
};
const CTRL_ALT: Modifiers = Modifiers {
    alt: true,
    ..Modifiers::COMMAND
};

macro_rules! table {
    ($($action:ident $name:literal $help:literal [$($modifiers:ident $key:ident),*];)*) => {
        /// All that a person can ask for.
        pub const TABLE: &[Entry] = &[$(Entry {
            action: Action::$action,
            name: $name,
            help: $help,
            keys: &[$(key($modifiers, Key::$key)),*],
        }),*];
    };
}

const NONE: Modifiers = Modifiers::NONE;

table! {
    New "New letter" "Begins again with the report's open recommendations." [CTRL N];
    Open "Open…" "Opens a saved letter." [CTRL O];
    OpenPath "Open a typed path…" "Opens a letter where no file dialog can be shown." [];
    Save "Save" "Saves the letter, to go on with later." [CTRL S];
    SaveAs "Save as…" "Saves the letter under another name." [CTRL_SHIFT S];
    SavePath "Save to a typed path…" "Saves the letter where no file dialog can be shown." [];
    Export "Export PDF…" "Writes the page to a file, to print and send." [CTRL E];
    ExportPath "Export PDF to a typed path…" "Writes the page where no file dialog can be shown." [];
    Copy "Copy text" "Copies the letter's words, for an e-mail." [CTRL_SHIFT C];
    Undo "Undo" "Takes the last change back." [CTRL Z];
    Redo "Redo" "Makes the change again that was taken back." [CTRL_SHIFT Z, CTRL Y];
    ZoomIn "Larger page" "Shows the page larger." [CTRL_ALT Plus, CTRL_ALT Equals];
    ZoomOut "Smaller page" "Shows the page smaller." [CTRL_ALT Minus];
    Fit "Fit page" "Shows the whole page." [CTRL_ALT Num0];
    PreviousPage "Previous page" "Shows the page before." [CTRL PageUp];
    NextPage "Next page" "Shows the page after." [CTRL PageDown];
    Problems "Show problems" "Shows or hides what is to check and to fix." [NONE F8];
    Report "Show report" "Shows or hides the report where the window is small." [NONE F9];
    Look "Light or dark" "Changes between the light and the dark look." [CTRL_SHIFT L];
    Quit "Quit" "Leaves, and asks first if a change is not saved." [CTRL Q];
}

impl Action {
    /// Its line of the table.
    pub fn entry(self) -> &'static Entry {
        // The test below holds the table complete.
        TABLE
            .iter()
            .find(|entry| entry.action == self)
            .unwrap_or(&TABLE[0])
    }

    /// Its name in menus.
    pub fn name(self) -> &'static str {
        self.entry().name
    }
}

/// All keys, those with more modifiers first: Ctrl+Shift+Z is not Ctrl+Z.
pub fn shortcuts() -> Vec<(KeyboardShortcut, Action)> {
    let mut all: Vec<_> = TABLE
        .iter()
        .flat_map(|entry| entry.keys.iter().map(|keys| (*keys, entry.action)))
        .collect();
    let weight = |m: Modifiers| u8::from(m.shift) + u8::from(m.alt);
    all.sort_by_key(|(keys, _)| std::cmp::Reverse(weight(keys.modifiers)));
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn command_table_has_every_action_once_and_no_key_twice() {
        for (at, entry) in TABLE.iter().enumerate() {
            assert_eq!(entry.action as usize, at, "{}", entry.name);
            assert_eq!(entry.action.name(), entry.name);
            assert!(entry.help.ends_with('.'), "{}", entry.name);
        }
        assert_eq!(TABLE.len(), Action::Quit as usize + 1);
        let keys = shortcuts();
        for (at, (one, _)) in keys.iter().enumerate() {
            assert!(keys[at + 1..].iter().all(|(other, _)| one != other));
        }
    }
}
