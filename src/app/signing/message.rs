//! What happens at the signing table, as values.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::state::{Ended, State, Unended};
use crate::app::kernel::diary::Noted;
use crate::app::kernel::pack::Pack;
use crate::app::kernel::printing::Handed;
use crate::app::kernel::{command, effect, view};
use crate::batch::programme::{Programme, ProgrammeCard};
use crate::campaign::Lang;
use crate::letter::{Draft, Sender};
use crate::problem::Problem;
use crate::store::signing::Person;
use crate::strings::{Speaker, UiLang, say};

/// What somebody does at the table.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// Types the name.
    Name(String),
    /// Types the address.
    Address(String),
    /// Types the own words.
    Words(String),
    /// Signs this letter, or does not.
    Tick(usize, bool),
    /// Shows the page of this letter.
    Show(usize),
    /// Has other words in the letter shown; none: the same as in all.
    OwnWords(Option<String>),
    /// Chooses the language of the letters; none: the one that each is in.
    Lang(Option<Lang>),
    /// Reads the letter in this language; none: sees its page.
    Read(Option<Lang>),
    /// Chooses the language of the table.
    UiLang(UiLang),
    /// Begin another evening, beside one that nobody ended.
    Another,
    /// Clears what is typed.
    Clear,
    /// Shows who signed, or hides it.
    List(bool),
    /// Takes somebody's letters up again, to look at or to correct.
    Correct(usize),
    /// Asks whether somebody withdraws.
    Withdraw(usize),
    /// Prints somebody's letters again.
    PrintAgain(usize),
}

/// Work for the table on other threads.
#[derive(Clone, Debug, PartialEq)]
pub enum Task {
    /// Keep the list safe from a crash; then remove these folders, whose lists it holds.
    Keep {
        /// The letters.
        programme: Programme,
        /// Who signed.
        people: Vec<Person>,
        /// What was taken over.
        taken: Vec<PathBuf>,
        /// Whether somebody withdrew: what was printed goes too.
        withdrawn: bool,
    },
    /// Keep the letters of the next evening.
    KeepProgramme(Programme),
    /// Look for signings that nobody ended, and for the letters of the next.
    Remember,
    /// Judge what the person of this round signs.
    Judge(u64, Vec<Signed>),
    /// Write what of these people waits to be printed, with its manifest, and hand it to be printed; each
    /// with their place in the list.
    Print(Programme, Vec<(usize, Person)>),
    /// Tell what printed letters cost to post, by the prices in this file: how many there are of each letter,
    /// by its place, with so many pages.
    Postage(Programme, BTreeMap<(usize, usize), u64>, PathBuf),
    /// Remove all of it, and note this in the diary, where one is kept; it came to so much.
    End(Option<Box<Noted>>, Ended),
}

/// A letter or a card as somebody signs it.
#[derive(Clone, Debug, PartialEq)]
pub enum Signed {
    /// A letter.
    Letter(Pack, Box<Draft>),
    /// A card, of this sender, of whom it has the name alone.
    Card(Box<ProgrammeCard>, Sender),
}

/// What came of that work.
#[derive(Clone, Debug)]
pub enum Event {
    /// Signings that nobody ended.
    Left(Vec<Unended>),
    /// The letters and cards of the next evening, as they were kept; the names of cards whose picture is not
    /// where it was.
    Programme(Programme, Vec<String>),
    /// What is wrong with the letters of the person of this round.
    Judged(u64, Vec<Problem>),
    /// The letters, or cards alone, are handed over to be printed.
    Printed {
        /// Who has them.
        handed: Vec<Handed>,
        /// Which files are still to be printed by somebody, and how.
        files: Vec<ToPrint>,
        /// Their first file.
        path: PathBuf,
        /// The files of cards and notes that were not handed over beside them.
        left: Vec<Left>,
        /// Why notes that lie with copies could not be made.
        lacking: Vec<String>,
        /// Whose they are, by their places in the list, with what of theirs was left.
        people: Vec<(usize, Person)>,
        /// For how many people not all could be made.
        failed: usize,
    },
    /// Nothing was written.
    NotWritten(String),
    /// The letters were written and not printed, and why; the file, where it stays.
    NotPrinted(String, Option<PathBuf>),
    /// What the printed letters of the evening cost to post.
    Postage(Vec<String>),
    /// Everything is removed; it came to so much.
    Ended(Ended),
}

/// A file that a program or a dialog of the system has: somebody prints it there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToPrint {
    /// What lies in it.
    pub pages: LeftPages,
    /// What it is called.
    pub name: String,
}

impl ToPrint {
    /// What it is, and on which sides of the paper it goes: a printer that was left on both sides would put one
    /// letter on the back of another.
    pub(crate) fn words(&self, speaker: Speaker) -> String {
        let file = self.name.as_str();
        match &self.pages {
            LeftPages::Letters => say!(speaker, "signing-file-letters", file = file),
            LeftPages::Notes => say!(speaker, "signing-file-notes", file = file),
            LeftPages::Cards(size) => {
                say!(
                    speaker,
                    "signing-file-cards",
                    file = file,
                    size = size.as_str()
                )
            }
        }
    }
}

/// A file that was not handed over beside others.
#[derive(Clone, Debug)]
pub struct Left {
    /// What lies in it.
    pub pages: LeftPages,
    /// Why not, unless that was wanted.
    pub why: Option<String>,
    /// Where it is.
    pub path: PathBuf,
}

/// What lies in a file that was not handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeftPages {
    /// Letters.
    Letters,
    /// Notes that lie with copies.
    Notes,
    /// Cards of a size that is called so.
    Cards(String),
}

/// What is asked at the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialog {
    /// Whether to leave it.
    Leave,
    /// Whether to end the signing.
    End,
    /// Whether to go on with a signing that nobody ended.
    Unended,
    /// Whether the letters of the person at this place are to go.
    Withdraw(usize),
}

/// What the table's view asks for.
pub type Command = command::Command<Message>;
/// What they give back: such commands in order.
pub type Out = view::Out<Message>;
/// What the table's view reads.
pub type View<'a> = view::View<'a, State>;
/// What follows from a message.
pub type Effect = effect::Effect<Task, Dialog>;
