//! What a person can ask for by menu or key: one table, so that menu, keys and help agree. On a
//! layout that writes no Latin letters egui reports the letter that a Latin layout has on the key,
//! so shortcuts work there too; the table uses no sign that such a layout has on another key.

use std::sync::LazyLock;

use egui::{Key, KeyboardShortcut, Modifiers};

use crate::press::file::ExportKind;
use crate::strings::UiLang;

/// A part of the menu. In a tab it has the part that the tab is for, and those of every tab.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// The letter's file.
    Letter,
    /// What can be done with a letter that is written: the tab *Compose*.
    Send,
    /// Cards, and the evenings at which letters and cards are signed: in *Compose* and in *Batch*.
    Evening,
    /// The member list: the tab *Batch*.
    List,
    /// The pack and its templates: the tab *Organise*.
    Organise,
    /// What changes the letter.
    Change,
    /// The page in sight.
    Page,
    /// The window, and what it shows.
    Window,
    /// What stays in sight below the others.
    Program,
    /// The signing table: it fills the window, and has buttons for them instead of a menu.
    Table,
    /// Not in the menu: it has a button of its own.
    OutsideMenu,
}

/// A line of the table of actions.
#[derive(Clone, Copy, Debug)]
pub struct ActionRow {
    /// What it does.
    pub action: Action,
    /// Where the menu has it.
    pub group: Group,
    /// The message of its name among the window's words; `.help` is the sentence of what it does, `.words`
    /// are others that it is found by.
    pub message: &'static str,
    /// Its keys; menus show the first.
    pub shortcuts: &'static [KeyboardShortcut],
}

const fn shortcut(modifiers: Modifiers, key: Key) -> KeyboardShortcut {
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

const NONE: Modifiers = Modifiers::NONE;
const SHIFT: Modifiers = Modifiers::SHIFT;

macro_rules! actions {
    ($($group:ident {$(
        $(#[$doc:meta])*
        $action:ident $message:literal [$($modifiers:ident $key:ident),*];
    )*})*) => {
        /// What a person can ask for.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Action {
            /// Exports the letter as a file of this kind.
            Export(ExportKind),
            $($($(#[$doc])* $action,)*)*
        }

        const OWN: &[ActionRow] = &[$($(ActionRow {
            action: Action::$action,
            group: Group::$group,
            message: $message,
            shortcuts: &[$(shortcut($modifiers, Key::$key)),*],
        },)*)*];
    };
}

// An action is a row, in the order of the menu: what it does, its name among the window's words, its keys.
actions! {
    Letter {
        /// Begins again.
        New "action-new" [CTRL N];
        /// Begins the same sender's letter to the next office.
        NextOffice "action-next-office" [CTRL_SHIFT N];
        /// Opens a letter.
        Open "action-open" [CTRL O];
        /// Opens a letter at a typed path.
        OpenPath "action-open-path" [];
        /// Saves the letter.
        Save "action-save" [CTRL S];
        /// Saves the letter under another name.
        SaveAs "action-save-as" [CTRL_SHIFT S];
        /// Saves the letter at a typed path.
        SavePath "action-save-path" [];
    }
    Send {
        /// Exports the PDF to a typed path.
        ExportPath "action-export-path" [];
        /// Exports a letter to each office.
        ExportAll "action-export-all" [CTRL_SHIFT E];
        /// Hands the page to the program that prints.
        Print "action-print" [CTRL P];
        /// Begins an e-mail with the letter's text.
        Mail "action-mail" [CTRL_SHIFT M];
        /// Copies the letter's text.
        Copy "action-copy" [CTRL_SHIFT C];
        /// Tells what is to be done with an exported letter.
        NextSteps "action-next-steps" [];
    }
    Evening {
        /// Writes a card to a person or their family.
        Card "action-card" [];
        /// Adds the letter to the programme of the next evening.
        AddToProgramme "action-add-to-programme" [];
        /// Opens a saved programme.
        OpenProgramme "action-open-programme" [];
        /// Saves the programme.
        SaveProgramme "action-save-programme" [];
        /// Writes the programme's letters, signed by the sender, as e-mails.
        MailProgramme "action-mail-programme" [];
        /// Opens the signing table.
        Signing "action-signing" [];
    }
    List {
        /// Opens a member list.
        OpenList "action-open-list" [CTRL_SHIFT O];
        /// Opens a member list at a typed path.
        OpenListPath "action-open-list-path" [];
        /// Drops the member list.
        CloseList "action-close-list" [];
        /// Fixes the row whose letter is shown.
        MendRow "action-mend-row" [];
        /// Takes out all rows to check.
        LeaveOut "action-leave-out" [];
        /// Takes them in again.
        TakeBack "action-take-back" [];
        /// Prints one letter of the list.
        PrintOne "action-print-one" [];
        /// Makes the letters of the list.
        MakeLetters "action-make-letters" [];
        /// Exports a letter in which the list's members join.
        JointLetter "action-joint-letter" [];
        /// Exports labels of the list's members.
        MemberLabels "action-member-labels" [];
        /// Exports labels of the offices.
        OfficeLabels "action-office-labels" [];
        /// Exports the sheet for the table where letters are written together.
        TableSheet "action-table-sheet" [];
        /// Exports a sheet to sign by hand.
        SignatureSheet "action-signature-sheet" [];
        /// Exports the slips that say what to do with a reply.
        ReplySlips "action-reply-slips" [];
        /// Exports the notes that lie with copies of the letter.
        CopyNotes "action-copy-notes" [];
    }
    Organise {
        /// Shows the campaigns on this computer in a table.
        Campaigns "action-campaigns" [];
        /// Begins a campaign of which nothing is written yet.
        NewEmpty "action-new-empty" [];
        /// Begins a campaign with what a document says.
        NewCampaign "action-new-campaign" [];
        /// Adds what another document says to the pack.
        AddDocument "action-add-document" [];
        /// Goes through what was taken from a document.
        Confirm "action-confirm" [];
        /// Goes through what no second reader has compared.
        Review "action-review" [];
        /// Begins a new template.
        NewTemplate "action-new-template" [];
        /// Lays a document beside the pack's entries.
        OpenSource "action-open-source" [];
        /// Builds the pack's one file, which others open.
        BuildPack "action-build-pack" [];
        /// Builds the pack's one file, signed with the maker's key.
        SignPack "action-sign-pack" [];
        /// Writes the pack's texts as a table for translators.
        ExportTexts "action-export-texts" [];
        /// Takes in such a table.
        ImportTexts "action-import-texts" [];
        /// Shows the Handlebars of the template, or its plain view.
        Code "action-code" [CTRL_SHIFT H];
        /// Looks for something that can be put into the template.
        Offers "action-offers" [CTRL Space];
        /// Shows what was changed in the template.
        Changes "action-changes" [CTRL_SHIFT D];
        /// Takes the template as it was before it was changed.
        Original "action-original" [];
    }
    Change {
        /// Undoes.
        Undo "action-undo" [CTRL Z];
        /// Redoes.
        Redo "action-redo" [CTRL_SHIFT Z, CTRL Y];
        /// Opens the letter's whole text to edit.
        EditText "action-edit-text" [CTRL T];
        /// Goes to the next misspelt word, and proposes what was meant.
        Spelling "action-spelling" [NONE F7];
    }
    Page {
        /// Shows the letter with the same letter in another language beside it, or its page.
        Bilingual "action-bilingual" [CTRL B];
        /// Shows the page larger.
        ZoomIn "action-zoom-in" [CTRL_ALT Plus, CTRL_ALT Equals];
        /// Shows the page smaller.
        ZoomOut "action-zoom-out" [CTRL_ALT Minus];
        /// Shows the whole page.
        Fit "action-fit" [CTRL_ALT Num0];
        /// Shows the page's whole width.
        FitWidth "action-fit-width" [CTRL_ALT Num2];
        /// Shows or hides the envelope's window over the page.
        Envelope "action-envelope" [];
        /// Shows the page before.
        PreviousPage "action-previous-page" [CTRL PageUp];
        /// Shows the page after.
        NextPage "action-next-page" [CTRL PageDown];
    }
    Window {
        /// Composes a letter.
        Compose "action-compose" [CTRL Num1];
        /// Makes letters of the people in a list.
        Batch "action-batch" [CTRL Num2];
        /// Changes the templates and the pack.
        Organise "action-organise" [CTRL Num3];
        /// Shows the diary of what was made and sent.
        Diary "action-diary" [];
        /// Writes what the diary comes to.
        ReportBack "action-report-back" [];
        /// Writes a calendar of the diary's reminders.
        Reminders "action-reminders" [];
        /// Everything that can be done or found, by its name.
        Palette "action-palette" [CTRL K];
        /// Looks for something in the report.
        Find "action-find" [CTRL F];
        /// Shows or hides the problems.
        Problems "action-problems" [NONE F8];
        /// Shows or hides the report, in a small window.
        Report "action-report" [NONE F9];
        /// Goes to the next part of the window.
        NextPart "action-next-part" [NONE F6];
        /// Goes to the part before.
        PreviousPart "action-previous-part" [SHIFT F6];
        /// Goes from light to dark, or back.
        ToggleTheme "action-toggle-theme" [CTRL_SHIFT L];
        /// Shows everything in the window larger.
        Larger "action-larger" [CTRL Plus, CTRL Equals];
        /// Shows everything in the window smaller.
        Smaller "action-smaller" [CTRL Minus];
        /// Shows everything in the window in its usual size.
        NormalSize "action-normal-size" [CTRL Num0];
        /// What scripts are printed, and with which faces.
        Scripts "action-scripts" [];
        /// The guide.
        Guide "action-guide" [];
        /// Shows what to report of a fault, to be copied.
        ReportFault "action-report-fault" [];
        /// What the program is, and where it keeps what it remembers.
        About "action-about" [];
    }
    Program {
        /// Opens the settings.
        Settings "action-settings" [CTRL Comma];
        /// All the keys.
        Keys "action-keys" [NONE F1];
        /// Leaves.
        Quit "action-quit" [CTRL Q];
    }
    Table {
        /// Adds the letter of whoever sits at it.
        AddLetter "action-add-letter" [CTRL Enter];
        /// Prints the letters gathered at it.
        PrintGathered "action-print-gathered" [];
        /// Ends the signing at it.
        EndSigning "action-end-signing" [];
        /// Leaves it.
        LeaveSigning "action-leave-signing" [];
    }
    OutsideMenu {
        /// Opens or closes the menu.
        Menu "action-menu" [NONE F10];
    }
}

/// The keys that export the letter as the first kind of file, the one that goes by post.
const EXPORT: &[KeyboardShortcut] = &[shortcut(CTRL, Key::E)];

/// All that a person can ask for: a line for each kind of file first, then the table's own.
pub static TABLE: LazyLock<Vec<ActionRow>> = LazyLock::new(|| {
    let exports = ExportKind::ALL.iter().map(|kind| ActionRow {
        action: Action::Export(*kind),
        group: Group::Send,
        message: kind.key(),
        shortcuts: if *kind == ExportKind::ALL[0] {
            EXPORT
        } else {
            &[]
        },
    });
    exports.chain(OWN.iter().copied()).collect()
});

impl Action {
    /// Its line of the table.
    pub fn entry(self) -> &'static ActionRow {
        // The test below holds the table complete.
        TABLE
            .iter()
            .find(|entry| entry.action == self)
            .unwrap_or(&TABLE[0])
    }

    /// Its name in menus.
    pub fn name(self, ui_lang: UiLang) -> String {
        ui_lang.text(self.entry().message)
    }

    /// What the window can begin with, by its name on the command line.
    pub const BEGUN: [(&'static str, Self); 3] = [
        ("letter", Self::New),
        ("list", Self::OpenList),
        ("signing", Self::Signing),
    ];

    /// What to begin with that has this name.
    pub fn begun(name: &str) -> Option<Self> {
        let found = Self::BEGUN.iter().find(|(known, _)| *known == name);
        found.map(|(_, action)| *action)
    }

    /// Whether it is for the signing table alone.
    pub fn is_of_signing(self) -> bool {
        self.entry().group == Group::Table
    }

    /// Whether it works at the signing table too, where nothing may touch the letter or show it.
    pub fn is_for_the_table_too(self) -> bool {
        matches!(
            self,
            Self::ToggleTheme | Self::Larger | Self::Smaller | Self::NormalSize
        )
    }

    /// What it does, in a sentence.
    pub fn help(self, ui_lang: UiLang) -> String {
        ui_lang.text(&format!("{}.help", self.entry().message))
    }

    /// Other words that people look for it by, shown nowhere.
    pub fn words(self, ui_lang: UiLang) -> String {
        ui_lang.text(&format!("{}.words", self.entry().message))
    }
}

/// All keys, those with more modifiers first: Ctrl+Shift+Z is not Ctrl+Z.
pub static SHORTCUTS: LazyLock<Vec<(KeyboardShortcut, Action)>> = LazyLock::new(|| {
    let mut all: Vec<_> = TABLE
        .iter()
        .flat_map(|entry| entry.shortcuts.iter().map(|keys| (*keys, entry.action)))
        .collect();
    let weight = |m: Modifiers| u8::from(m.shift) + u8::from(m.alt);
    all.sort_by_key(|(keys, _)| std::cmp::Reverse(weight(keys.modifiers)));
    all
});

#[cfg(test)]
mod tests;
