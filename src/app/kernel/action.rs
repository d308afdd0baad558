//! What a person can ask for by menu or key: one table, so that menu, keys and help agree. On a
//! layout that writes no Latin letters egui reports the letter that a Latin layout has on the key,
//! so shortcuts work there too; the table uses no sign that such a layout has on another key.

use std::sync::LazyLock;

use egui::{Key, KeyboardShortcut, Modifiers};

use crate::press::file::Kind;
use crate::strings::UiLang;

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
    /// Exports the letter as a file of this kind.
    Export(Kind),
    /// Exports the PDF to a typed path.
    ExportPath,
    /// Exports a letter to each office.
    ExportAll,
    /// Shows the diary of what was made and sent.
    Diary,
    /// Writes what the diary comes to.
    ReportBack,
    /// Writes a calendar of the diary's reminders.
    Reminders,
    /// Begins the same sender's letter to the next office.
    NextOffice,
    /// Copies the letter's text.
    Copy,
    /// Begins an e-mail with the letter's text.
    Mail,
    /// Hands the page to the program that prints.
    Print,
    /// Tells what is to be done with an exported letter.
    NextSteps,
    /// Adds the letter to the programme of the next evening.
    AddToProgramme,
    /// Writes a card to a person or their family.
    Card,
    /// Opens the signing table.
    Signing,
    /// Adds the letter of whoever sits at it.
    AddLetter,
    /// Prints the letters gathered at it.
    PrintGathered,
    /// Ends the signing at it.
    EndSigning,
    /// Leaves it.
    LeaveSigning,
    /// Shows the letter with the same letter in another language beside it, or its page.
    Bilingual,
    /// Undoes.
    Undo,
    /// Redoes.
    Redo,
    /// Opens the letter's whole text to edit.
    EditText,
    /// Goes to the next misspelt word, and proposes what was meant.
    Spelling,
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
    /// Shows the campaigns on this computer in a table.
    Campaigns,
    /// Begins a campaign of which nothing is written yet.
    NewEmpty,
    /// Begins a campaign with what a document says.
    NewCampaign,
    /// Adds what another document says to the pack.
    AddDocument,
    /// Goes through what was taken from a document.
    Confirm,
    /// Goes through what no second reader has compared.
    Review,
    /// Lays a document beside the pack's entries.
    OpenSource,
    /// Builds the pack's one file, which others open.
    BuildPack,
    /// The same, signed with the maker's key.
    SignPack,
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
    /// Exports a letter in which the list's members join.
    JointLetter,
    /// Exports labels of the list's members.
    MemberLabels,
    /// Exports labels of the offices.
    OfficeLabels,
    /// Exports the sheet for the table where letters are written together.
    TableSheet,
    /// Exports a sheet to sign by hand.
    SignatureSheet,
    /// Exports the slips that say what to do with a reply.
    ReplySlips,
    /// Everything that can be done or found, by its name.
    Palette,
    /// Opens or closes the menu.
    Menu,
    /// Goes to the next part of the window.
    NextPart,
    /// Goes to the part before.
    PreviousPart,
    /// Opens the settings.
    Settings,
    /// What scripts are printed, and with which faces.
    Scripts,
    /// All the keys.
    Keys,
    /// The guide.
    Guide,
    /// What the program is, and where it keeps what it remembers.
    About,
    /// What can be told of a fault: shown first, then copied.
    Happened,
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
        const OWN: &[Entry] = &[$(Entry {
            action: Action::$action,
            key: $said,
            keys: &[$(key($modifiers, Key::$key)),*],
        }),*];
    };
}

const NONE: Modifiers = Modifiers::NONE;
const SHIFT: Modifiers = Modifiers::SHIFT;

table! {
    New "action-new" [CTRL N];
    Open "action-open" [CTRL O];
    OpenPath "action-open-path" [];
    Save "action-save" [CTRL S];
    SaveAs "action-save-as" [CTRL_SHIFT S];
    SavePath "action-save-path" [];
    ExportPath "action-export-path" [];
    ExportAll "action-export-all" [CTRL_SHIFT E];
    Diary "action-diary" [];
    ReportBack "action-report-back" [];
    Reminders "action-reminders" [];
    NextOffice "action-next-office" [CTRL_SHIFT N];
    Copy "action-copy" [CTRL_SHIFT C];
    Mail "action-mail" [CTRL_SHIFT M];
    Print "action-print" [CTRL P];
    NextSteps "action-next-steps" [];
    AddToProgramme "action-add-to-programme" [];
    Card "action-card" [];
    Signing "action-signing" [];
    AddLetter "action-add-letter" [CTRL Enter];
    PrintGathered "action-print-gathered" [];
    EndSigning "action-end-signing" [];
    LeaveSigning "action-leave-signing" [];
    Bilingual "action-bilingual" [CTRL B];
    Undo "action-undo" [CTRL Z];
    Redo "action-redo" [CTRL_SHIFT Z, CTRL Y];
    EditText "action-edit-text" [CTRL T];
    Spelling "action-spelling" [NONE F7];
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
    Campaigns "action-campaigns" [];
    NewEmpty "action-new-empty" [];
    NewCampaign "action-new-campaign" [];
    AddDocument "action-add-document" [];
    Confirm "action-confirm" [];
    Review "action-review" [];
    OpenSource "action-open-source" [];
    BuildPack "action-build-pack" [];
    SignPack "action-sign-pack" [];
    ExportTexts "action-export-texts" [];
    ImportTexts "action-import-texts" [];
    OpenList "action-open-list" [CTRL_SHIFT O];
    OpenListPath "action-open-list-path" [];
    CloseList "action-close-list" [];
    PrintOne "action-print-one" [];
    MakeLetters "action-make-letters" [];
    JointLetter "action-joint-letter" [];
    MemberLabels "action-member-labels" [];
    OfficeLabels "action-office-labels" [];
    TableSheet "action-table-sheet" [];
    SignatureSheet "action-signature-sheet" [];
    ReplySlips "action-reply-slips" [];
    Palette "action-palette" [CTRL K];
    Menu "action-menu" [NONE F10];
    NextPart "action-next-part" [NONE F6];
    PreviousPart "action-previous-part" [SHIFT F6];
    Settings "action-settings" [CTRL Comma];
    Scripts "action-scripts" [];
    Keys "action-keys" [NONE F1];
    Guide "action-guide" [];
    About "action-about" [];
    Happened "action-happened" [];
    Quit "action-quit" [CTRL Q];
}

/// The keys that export the letter for the post.
const EXPORT: &[KeyboardShortcut] = &[key(CTRL, Key::E)];

/// All that a person can ask for: a line for each kind of file first, then the table's own.
pub static TABLE: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    let exports = Kind::ALL.iter().map(|kind| Entry {
        action: Action::Export(*kind),
        key: kind.key(),
        keys: if *kind == Kind::ALL[0] { EXPORT } else { &[] },
    });
    exports.chain(OWN.iter().copied()).collect()
});

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
        ui_lang.text(self.entry().key)
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
        matches!(
            self,
            Self::AddLetter | Self::PrintGathered | Self::EndSigning | Self::LeaveSigning
        )
    }

    /// Whether it is for the signing table too: nothing there may touch the letter or show it.
    pub fn is_everywhere(self) -> bool {
        matches!(
            self,
            Self::Look | Self::Larger | Self::Smaller | Self::Usual
        )
    }

    /// What it does, in a sentence.
    pub fn help(self, ui_lang: UiLang) -> String {
        ui_lang.text(&format!("{}.help", self.entry().key))
    }
}

/// All keys, those with more modifiers first: Ctrl+Shift+Z is not Ctrl+Z.
pub static SHORTCUTS: LazyLock<Vec<(KeyboardShortcut, Action)>> = LazyLock::new(|| {
    let mut all: Vec<_> = TABLE
        .iter()
        .flat_map(|entry| entry.keys.iter().map(|keys| (*keys, entry.action)))
        .collect();
    let weight = |m: Modifiers| u8::from(m.shift) + u8::from(m.alt);
    all.sort_by_key(|(keys, _)| std::cmp::Reverse(weight(keys.modifiers)));
    all
});

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn command_table_has_every_action_once_and_no_key_twice() {
        let mut seen = HashSet::new();
        for entry in TABLE.iter() {
            assert!(seen.insert(entry.action), "{}", entry.key);
            assert_eq!(entry.action.entry().key, entry.key);
            for lang in UiLang::all() {
                let name = entry.action.name(lang);
                assert!(!name.starts_with("action-"), "{}", entry.key);
                assert!(entry.action.help(lang).ends_with('.'), "{}", entry.key);
            }
        }
        for kind in Kind::ALL {
            assert!(seen.contains(&Action::Export(*kind)), "{kind:?}");
        }
        let keys = &*SHORTCUTS;
        for (keys, action) in keys {
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
