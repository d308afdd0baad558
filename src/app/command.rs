//! Everything that can happen in the window, as values. What a person can ask for by menu or key
//! stands in one table, so that menu, keys and help agree.

use std::path::PathBuf;
use std::sync::Arc;

use egui::{Key, KeyboardShortcut, Modifiers};
use fluent_bundle::FluentArgs;

use super::batch::{Change, Heard};
use super::organise;
use super::places::{Fold, Goal};
use super::settings::Setting;
use super::stall::{EveningTold, Typed, is_open};
use super::state::{
    Dialog, InText, PackAt, Pane, Preview, Purpose, Recovered, Section, State, Tab,
};
use super::strings::UiLang;
use super::update::batch::can_make;
use crate::campaign::{Campaign, Lang};
use crate::diagnostic::{Diagnostic, Rule};
use crate::letter::{Draft, Origin};
use crate::store::recent::Recent;

/// Something that happened: [`super::update::update`] says what follows from it.
#[derive(Clone, Debug)]
pub enum Command {
    /// Something of the table was asked for.
    Act(Action),
    /// The letter was changed.
    Edit(Edit),
    /// What is shown was changed, and not the letter.
    View(View),
    /// Something in the batch tab was changed.
    Batch(Change),
    /// Something in the organise tab was changed.
    Organise(organise::Change),
    /// A job came back.
    Told(Told),
    /// Files were dropped on the window.
    Dropped(Vec<PathBuf>),
    /// Something was typed at the signing table.
    Stall(Typed),
    /// A line of the palette was chosen: puts the palette away, and lets it happen.
    Choose(Box<Command>),
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
    /// Writes this in the place of a part of the filled letter, by its place among the parts.
    Part(usize, String),
    /// Keeps an edit although what stands beneath it has changed, by its place in the draft.
    KeepEdit(usize),
    /// Takes an edit out, by its place in the draft: the letter's own words stand again.
    DropEdit(usize),
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
    /// Opens or closes the letter's whole text.
    WholeText(bool),
    /// Goes to a place in the whole text; or was there.
    InText(Option<InText>),
    /// Goes to the part that an edit is of, by the edit's place in the draft.
    EditPart(usize),
    /// Looks for this in the report.
    Search(String),
    /// Goes to the first thing that was found.
    Found,
    /// Opens or closes a part of the report.
    Fold(Fold),
    /// Goes where a click on the page leads.
    Follow(Goal),
    /// The report has scrolled to the entry that was asked for.
    Arrived,
    /// The cursor is in the field that was asked for.
    Focused,
    /// The keyboard is at this sentence of the page, from 0.
    Step(Option<usize>),
    /// The window has room for the report beside the letter, or not.
    Small(bool),
    /// Shows this pane where there is room for one only.
    Pane(Pane),
    /// The columns are so wide, in points of the screen.
    Widths {
        /// The report's.
        report: f32,
        /// The letter's.
        letter: f32,
        /// Whether a border is still being dragged.
        dragged: bool,
    },
    /// Opens, closes or changes the dialog.
    Dialog(Option<Dialog>),
    /// The dialog's main button was pressed.
    Confirm,
    /// The changes may be lost: go on.
    Discard,
    /// The errors that the dialog names are allowed: go on.
    Allow,
    /// Whether a saved letter keeps the sender.
    KeepSender(bool),
    /// The window's close button was pressed.
    CloseAsked,
    /// A passing message was put away.
    Toast(u64),
    /// Shows a file in the file manager.
    ShowInFolder(PathBuf),
    /// Opens a letter of those opened lately.
    OpenRecent(PathBuf),
    /// Empties the list of those.
    ForgetRecent,
    /// Changes how the window is liked.
    Set(Setting),
    /// Whether files are held over the window.
    Dropping(bool),
}

/// What a job tells.
#[derive(Clone, Debug)]
pub enum Told {
    /// The page was made.
    Made(Box<Preview>),
    /// The letter was exported.
    Exported(PathBuf),
    /// A letter to each office was exported: into which folder, how many, and how many of them
    /// have no place for one of the edits.
    ExportedAll(PathBuf, usize, usize),
    /// The letter's text, to copy.
    Text(String),
    /// The e-mail program was asked; the text, if it could not be handed over, to paste.
    Mailed(Option<String>),
    /// The page was handed to the program that prints PDFs.
    Printing,
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
    /// A pack was opened, with warnings.
    OpenedPack(Arc<Campaign>, Vec<Diagnostic>, Option<PackAt>),
    /// There is no such file, or no longer.
    Gone(PathBuf),
    /// What was remembered from earlier: the letters opened lately, and what crashes left.
    Remembered(Recent, Vec<Recovered>),
    /// What the batch tab had done.
    Batch(Box<Heard>),
    /// What the organise tab had done.
    Organise(Box<organise::Heard>),
    /// Something of the evening at the signing table.
    Evening(EveningTold),
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
    /// Exports the letter's text.
    ExportText,
    /// Exports a letter to each office.
    ExportAll,
    /// Begins the same sender's letter to the next office.
    NextOffice,
    /// Copies the letter's text.
    Copy,
    /// Begins an e-mail with the letter's text.
    Mail,
    /// Hands the page to the program that prints.
    Print,
    /// Opens the signing table.
    Stall,
    /// Adds the letter of whoever sits at it.
    AddLetter,
    /// Prints the letters gathered at it.
    PrintGathered,
    /// Ends the evening at it.
    EndEvening,
    /// Leaves it.
    LeaveStall,
    /// Undoes.
    Undo,
    /// Redoes.
    Redo,
    /// Opens the letter's whole text to edit.
    EditText,
    /// Shows the page larger.
    ZoomIn,
    /// Shows the page smaller.
    ZoomOut,
    /// Shows the whole page.
    Fit,
    /// Shows the page's whole width.
    FitWidth,
    /// Shows or hides the envelope's window over the page.
    Envelope,
    /// Shows the page before.
    PreviousPage,
    /// Shows the page after.
    NextPage,
    /// Shows or hides the problems.
    Problems,
    /// Shows or hides the report, in a small window.
    Report,
    /// Looks for something in the report.
    Find,
    /// Light or dark.
    Look,
    /// Shows everything in the window larger.
    Larger,
    /// Shows everything in the window smaller.
    Smaller,
    /// Shows everything in the window in its usual size.
    Usual,
    /// Composes a letter.
    Compose,
    /// Makes letters of the people in a list.
    Batch,
    /// Changes the templates and the pack.
    Organise,
    /// Shows the Handlebars of the template, or its plain view.
    Code,
    /// Looks for something that can be put into the template.
    Offers,
    /// Shows what was changed in the template.
    Changes,
    /// Takes the template as it was before it was changed.
    Original,
    /// Begins a new template.
    NewTemplate,
    /// Lays a document beside the pack's entries.
    OpenSource,
    /// Writes the pack's texts as a table for translators.
    ExportTexts,
    /// Takes in such a table.
    ImportTexts,
    /// Opens a member list.
    OpenList,
    /// Opens a member list at a typed path.
    OpenListPath,
    /// Drops the member list.
    CloseList,
    /// Prints one letter of the list.
    PrintOne,
    /// Makes the letters of the list.
    MakeLetters,
    /// Everything that can be done or found, by its name.
    Palette,
    /// How the window is liked.
    Settings,
    /// All the keys.
    Keys,
    /// Leaves.
    Quit,
}

/// A line of the table of actions.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// What it does.
    pub action: Action,
    /// The key of its name among the window's words; `.help` is the sentence of what it does.
    pub key: &'static str,
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
    ($($action:ident $said:literal [$($modifiers:ident $key:ident),*];)*) => {
        /// All that a person can ask for.
        pub const TABLE: &[Entry] = &[$(Entry {
            action: Action::$action,
            key: $said,
            keys: &[$(key($modifiers, Key::$key)),*],
        }),*];
    };
}

const NONE: Modifiers = Modifiers::NONE;

table! {
    New "action-new" [CTRL N];
    Open "action-open" [CTRL O];
    OpenPath "action-open-path" [];
    Save "action-save" [CTRL S];
    SaveAs "action-save-as" [CTRL_SHIFT S];
    SavePath "action-save-path" [];
    Export "action-export" [CTRL E];
    ExportPath "action-export-path" [];
    ExportText "action-export-text" [];
    ExportAll "action-export-all" [CTRL_SHIFT E];
    NextOffice "action-next-office" [CTRL_SHIFT N];
    Copy "action-copy" [CTRL_SHIFT C];
    Mail "action-mail" [CTRL_SHIFT M];
    Print "action-print" [CTRL P];
    Stall "action-stall" [];
    AddLetter "action-add-letter" [CTRL Enter];
    PrintGathered "action-print-gathered" [];
    EndEvening "action-end-evening" [];
    LeaveStall "action-leave-stall" [];
    Undo "action-undo" [CTRL Z];
    Redo "action-redo" [CTRL_SHIFT Z, CTRL Y];
    EditText "action-edit-text" [CTRL T];
    ZoomIn "action-zoom-in" [CTRL_ALT Plus, CTRL_ALT Equals];
    ZoomOut "action-zoom-out" [CTRL_ALT Minus];
    Fit "action-fit" [CTRL_ALT Num0];
    FitWidth "action-fit-width" [CTRL_ALT Num2];
    Envelope "action-envelope" [];
    PreviousPage "action-previous-page" [CTRL PageUp];
    NextPage "action-next-page" [CTRL PageDown];
    Problems "action-problems" [NONE F8];
    Report "action-report" [NONE F9];
    Find "action-find" [CTRL F];
    Look "action-look" [CTRL_SHIFT L];
    Larger "action-larger" [CTRL Plus, CTRL Equals];
    Smaller "action-smaller" [CTRL Minus];
    Usual "action-usual" [CTRL Num0];
    Compose "action-compose" [CTRL Num1];
    Batch "action-batch" [CTRL Num2];
    Organise "action-organise" [CTRL Num3];
    Code "action-code" [CTRL_SHIFT H];
    Offers "action-offers" [CTRL Space];
    Changes "action-changes" [CTRL_SHIFT D];
    Original "action-original" [];
    NewTemplate "action-new-template" [];
    OpenSource "action-open-source" [];
    ExportTexts "action-export-texts" [];
    ImportTexts "action-import-texts" [];
    OpenList "action-open-list" [CTRL_SHIFT O];
    OpenListPath "action-open-list-path" [];
    CloseList "action-close-list" [];
    PrintOne "action-print-one" [];
    MakeLetters "action-make-letters" [];
    Palette "action-palette" [CTRL K];
    Settings "action-settings" [CTRL Comma];
    Keys "action-keys" [NONE F1];
    Quit "action-quit" [CTRL Q];
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
    pub fn name(self, ui_lang: UiLang) -> String {
        ui_lang.say(self.entry().key, &FluentArgs::new())
    }

    /// Whether it would do anything now.
    pub fn is_enabled(self, state: &State) -> bool {
        let pages = state.made.as_ref().map_or(0, |made| made.sheets.len());
        if is_open(state) != self.is_of_stall() && !self.is_of_both() {
            return false;
        }
        let stall = state.stall.as_ref();
        match self {
            Self::PrintGathered => stall.is_some_and(|s| !s.printing && !s.people.is_empty()),
            Self::EndEvening => stall.is_some_and(|s| !s.printing),
            Self::Undo if state.tab == Tab::Organise => {
                open(state).is_some_and(|text| text.history.can_undo())
            }
            Self::Redo if state.tab == Tab::Organise => {
                open(state).is_some_and(|text| text.history.can_redo())
            }
            Self::Undo => state.history.can_undo(),
            Self::Redo => state.history.can_redo(),
            Self::PreviousPage => state.page > 0,
            Self::NextPage => state.page + 1 < pages,
            Self::ZoomIn => state.percent < 300,
            Self::ZoomOut => state.percent > 50,
            Self::Larger => state.settings.size < 200,
            Self::Smaller | Self::Usual => state.settings.size > 100,
            Self::CloseList => state.batch.list.is_some(),
            Self::PrintOne => state.batch.counts.will_print > 0,
            Self::MakeLetters => can_make(state),
            Self::Save if state.tab == Tab::Organise => state.organise.can_save(),
            Self::OpenSource | Self::ExportTexts | Self::ImportTexts => {
                state.tab == Tab::Organise && state.organise.entries().is_some()
            }
            Self::Code | Self::Offers => has_text(state),
            Self::Changes => has_text(state) && (state.organise.changes || is_text_changed(state)),
            Self::Original => is_text_changed(state),
            Self::NextOffice | Self::ExportAll => state.campaign.addressees.len() > 1,
            _ => true,
        }
    }

    /// Whether it is for the signing table alone.
    fn is_of_stall(self) -> bool {
        matches!(
            self,
            Self::AddLetter | Self::PrintGathered | Self::EndEvening | Self::LeaveStall
        )
    }

    /// Whether it is for the signing table too: nothing there may touch the letter or show it.
    fn is_of_both(self) -> bool {
        matches!(
            self,
            Self::Look | Self::Larger | Self::Smaller | Self::Usual
        )
    }

    /// What it does, in a sentence.
    pub fn help(self, ui_lang: UiLang) -> String {
        ui_lang.say(&format!("{}.help", self.entry().key), &FluentArgs::new())
    }
}

/// The template that is being changed.
fn text(state: &State) -> Option<&organise::Text> {
    state.organise.text().filter(|_| state.tab == Tab::Organise)
}

/// The same, or the file of the entries that are being changed.
fn open(state: &State) -> Option<&organise::Text> {
    let organise = &state.organise;
    organise.texts.get(organise.open_name()?)
}

fn has_text(state: &State) -> bool {
    text(state).is_some()
}

/// Whether the template that is being changed says something else than its original.
fn is_text_changed(state: &State) -> bool {
    let organise = &state.organise;
    let name = organise.name().filter(|_| has_text(state));
    name.is_some_and(|name| organise.is_changed(&state.campaign, name))
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
            assert_eq!(entry.action as usize, at, "{}", entry.key);
            assert_eq!(entry.action.entry().key, entry.key);
            for lang in UiLang::ALL {
                let name = entry.action.name(lang);
                assert!(!name.starts_with("action-"), "{}", entry.key);
                assert!(entry.action.help(lang).ends_with('.'), "{}", entry.key);
            }
        }
        assert_eq!(TABLE.len(), Action::Quit as usize + 1);
        let keys = shortcuts();
        for (keys, action) in &keys {
            // A Cyrillic layout has these signs elsewhere than a Latin one, and egui believes it.
            let moved = [
                Key::Slash,
                Key::Questionmark,
                Key::Pipe,
                Key::Colon,
                Key::Quote,
            ];
            assert!(!moved.contains(&keys.logical_key), "{action:?}");
        }
        for (at, (one, _)) in keys.iter().enumerate() {
            assert!(keys[at + 1..].iter().all(|(other, _)| one != other));
        }
    }
}
