//! Which file is meant, what it is for, and what can keep it from being written or read.

use std::path::PathBuf;

use super::action::Action;
use super::print_dialog::Question;
use crate::batch::handout::Handout;
use crate::press::file::ExportKind;
use crate::problem::{Problem, Why};
use crate::store::diary::Letters;

/// Which file.
#[derive(Clone, Debug, PartialEq)]
pub enum Where {
    /// The person chooses; this name is proposed.
    Ask(String),
    /// This one; an existing file is replaced only if that was said.
    At(PathBuf, bool),
    /// This folder, which is to be made.
    New(PathBuf),
}

impl Where {
    /// Whether the system's file dialog is opened for it.
    pub fn asks(&self) -> bool {
        matches!(self, Self::Ask(_))
    }
}

/// What a file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The letter to write, as a file of this kind.
    Export(ExportKind),
    /// A letter to write.
    Save,
    /// A letter or a pack to read.
    Open,
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
    /// A sheet to sign by hand to write.
    Signatures,
    /// Slips for replies to write.
    Reply,
    /// Notes that lie with copies to write.
    Notes,
    /// A card to write.
    Card,
    /// A letter to write in which a list's members join.
    Joint,
    /// Labels of a list's members to write.
    MemberLabels,
    /// Labels of offices to write.
    OfficeLabels,
    /// A document to read, that facts are taken from.
    Source,
    /// A document to read, that a campaign is begun with.
    Document,
    /// A document to read, that is added to a campaign.
    Another,
    /// A table of the pack's texts to write.
    Texts,
    /// The pack's one file to write.
    PackFile,
    /// The pack's one file to write, signed.
    SignedPack,
    /// A table of the pack's texts to read, with translations in it.
    Translated,
    /// A programme to write.
    Programme,
    /// A programme to read.
    OpenProgramme,
    /// A folder for a programme's letters as e-mails.
    Mails,
    /// A picture for a card to read.
    Picture,
    /// A folder to keep the diary in.
    Diary,
    /// What the diary comes to, to write.
    ReportBack,
    /// The diary's reminders to write.
    Reminders,
    /// A font file to print with.
    Face,
    /// A table of postage prices to read.
    Prices,
}

impl Purpose {
    /// All of them.
    pub fn all() -> impl Iterator<Item = Self> {
        let exports = ExportKind::ALL.iter().map(|kind| Self::Export(*kind));
        exports.chain([
            Self::Save,
            Self::Open,
            Self::All,
            Self::List,
            Self::Stack,
            Self::Each,
            Self::Copy,
            Self::Table,
            Self::Signatures,
            Self::Reply,
            Self::Notes,
            Self::Card,
            Self::Joint,
            Self::MemberLabels,
            Self::OfficeLabels,
            Self::Source,
            Self::Document,
            Self::Another,
            Self::Texts,
            Self::PackFile,
            Self::SignedPack,
            Self::Translated,
            Self::Programme,
            Self::OpenProgramme,
            Self::Mails,
            Self::Picture,
            Self::Diary,
            Self::ReportBack,
            Self::Reminders,
            Self::Face,
            Self::Prices,
        ])
    }

    /// What is handed out, if anything is.
    pub fn handout(self) -> Option<Handout> {
        match self {
            Self::Table => Some(Handout::Table),
            Self::Signatures => Some(Handout::Signatures),
            Self::Reply => Some(Handout::Reply),
            _ => None,
        }
    }
}

/// Why a job came to no result of its own.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    /// The letter has errors, so nothing is made of it.
    Refused(Vec<Problem>),
    /// A file could not be written, and why.
    NotWritten(Purpose, PathBuf, String),
    /// No dialog service answered: a path is to be typed.
    NoDialog(Purpose),
    /// The system has no print dialog: ours asks, for a job that waits.
    NoPrintDialog(Box<Question>),
    /// A dialog was cancelled.
    Cancelled(Purpose),
    /// There is a file of this name: it is not replaced without asking.
    Exists(Purpose, PathBuf),
    /// There is no folder of this name: it is not made without asking.
    NoFolder(Purpose, PathBuf),
    /// It failed, which is said in a sentence, and this would do instead.
    Instead(String, Action),
    /// What was changed could not be kept safe from a crash, and why.
    NotKept(Why),
    /// These letters could not be noted in the diary, and why.
    NotNoted(Vec<Problem>, Vec<Letters>),
    /// Something else did not work.
    Failed(String),
}

/// The characters of a proposed path that are the file's name without its ending: what one would type
/// another for. In a folder that is the end.
pub(crate) fn name_in(path: &str) -> (usize, usize) {
    let start = path.rfind(std::path::is_separator).map_or(0, |at| at + 1);
    let name = &path[start..];
    let stem = name.rfind('.').filter(|dot| *dot > 0).unwrap_or(name.len());
    let characters = |to: usize| path[..to].chars().count();
    (characters(start), characters(start + stem))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_one_would_type_another_name_for_is_selected() {
        let selected = |path: &str| {
            let (first, last) = name_in(path);
            path.chars()
                .skip(first)
                .take(last - first)
                .collect::<String>()
        };
        assert_eq!(
            selected("/home/zoé/Letter to the President.pdf"),
            "Letter to the President"
        );
        assert_eq!(selected("letter.v2.letter"), "letter.v2");
        assert_eq!(selected("/home/zoé/letters"), "letters");
        assert_eq!(selected("/home/zoé/.letters"), ".letters");
        assert_eq!(selected("/home/zoé/"), "");
    }
}
