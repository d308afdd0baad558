//! What happens in the organise tab, as values: what somebody changes, what is to be done for it on
//! other threads, and what comes of that.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;

use super::state::confirm::{FirstLetter, Step};
use super::state::entries::{Report, Spot};
use super::state::{Entries, Place, Proof, Proofing, Side, State};
use crate::app::kernel::pack::{Pack, PackAt};
use crate::app::kernel::pages::Preview;
use crate::app::kernel::paths::Where;
use crate::app::kernel::{command, effect, view};
use crate::batch::texts::Import;
use crate::campaign::amend::Value;
use crate::campaign::load::Files;
use crate::campaign::{Campaign, Lang};
use crate::problem::{Looked, Problem};
use crate::store::autosave::Texts;
use crate::store::document::Document;

/// What somebody changed in the tab.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// Goes to this.
    Show(Place),
    /// Types: these bytes of the text are replaced, and the cursor is there.
    Type(Range<usize>, String, usize),
    /// The cursor is at this byte.
    Cursor(usize),
    /// The cursor has come to where it was to go.
    Arrived,
    /// Goes to these bytes.
    Go(Range<usize>),
    /// Puts this in the place of these bytes; the first “…” in it is to be typed over.
    Put(Range<usize>, String),
    /// Puts in what was meant where this problem stands, by its place among the flaws.
    Mend(usize),
    /// Makes the paragraph that the cursor is in depend on this.
    Condition(String),
    /// Parts a paragraph at this byte, or begins a new one there.
    Part(usize),
    /// Nothing is written in the new paragraph.
    Unpart,
    /// Goes to this line of the proposals.
    Pick(usize),
    /// Puts the proposals away.
    Hush,
    /// Shows the Handlebars, or the plain view.
    Code(bool),
    /// Shows what was changed, or the text.
    Changes(bool),
    /// Says this in the front matter, as it is to stand there.
    Front(&'static str, String),
    /// Looks for this among what can be put in.
    Find(String),
    /// Shows this at the right.
    Side(Side),
    /// The page is shown with so many pixels a point.
    Scale(f32),
    /// Makes another wording of the paragraph shown.
    Alternative,
    /// Does something with the pack's entries.
    Entry(Entered),
    /// Of what a crash left, nothing is taken that would replace what somebody else wrote meanwhile.
    LeaveLeft(Box<Recovered>),
    /// Says which name for machines an entry is to get.
    Rename(Box<Rename>),
    /// Says what a new campaign is to be.
    Campaign(Box<NewCampaign>),
    /// Says what a new file of facts is about.
    Facts(Box<FactsFile>),
    /// Chooses what a new template is to be.
    New(NewTemplate),
    /// Does something in the review of what was taken from a document.
    Confirm(Confirming),
    /// Does something in the second reader's review.
    Review(Reviewing),
    /// Says where a campaign begins that was found in a document.
    Begin(Box<DocumentFindings>),
}

/// What somebody does in the review of what was taken from a document.
#[derive(Clone, Debug, PartialEq)]
pub enum Confirming {
    /// Shows the first card that somebody still has to look at.
    Begin,
    /// Shows this card.
    Card(Entries, Spot),
    /// Shows the first card of this step.
    Step(Step),
    /// Goes to this field of the first entry of its kind.
    Field(Entries, &'static str),
    /// Shows the next card of the step, or the one before.
    Beside(bool),
    /// What the card shown says holds.
    Take,
    /// The fact on the card shown is about this person, or is not.
    About(Spot),
    /// What was said of the person shown holds in their new state too.
    StillSaid,
    /// Goes into the first field of the card shown.
    Change,
    /// Takes the card shown out of the pack.
    LeaveOut,
    /// Takes all cards of the step out of the pack that nobody has confirmed.
    LeaveRest,
    /// The first letter is shown with so many pixels a point.
    Scale(f32),
    /// The document was turned to what the card shown rests on.
    Turned,
    /// Keeps what was done, and goes on with something else.
    Later,
    /// All was looked at: the pack is a draft no more.
    Ready,
}

/// What somebody does in the second reader's review.
#[derive(Clone, Debug, PartialEq)]
pub enum Reviewing {
    /// Shows the first entry that somebody has to compare.
    Begin,
    /// Shows this entry.
    Entry(Entries, Spot),
    /// Shows the next entry, or the one before.
    Beside(bool),
    /// The entry shown was compared with its sources today.
    Checked,
    /// Goes into the first field of the entry shown.
    Change,
    /// Who compares.
    Reader(String),
    /// Who wrote down what says nothing of it.
    Author(String),
    /// Goes on with something else.
    Leave,
}

/// What somebody does with the pack's entries.
#[derive(Clone, Debug, PartialEq)]
pub enum Entered {
    /// Shows this one of those in the middle.
    Pick(Spot),
    /// Goes to a field of an entry.
    Go(Entries, Spot, String),
    /// The cursor has come to the field that it was to go to.
    Arrived,
    /// Says this at a path of the entry shown.
    Set(String, Value),
    /// Begins another entry.
    Add,
    /// Asks what a new file of facts is about.
    AddFile,
    /// Asks whether one's own key is to be replaced.
    ReplaceKey,
    /// Takes the entry shown out.
    Remove,
    /// Asks which other name for machines the entry shown is to get.
    Rename,
    /// Adds this language of letters to the pack, with the templates that it lacks.
    Language(Lang),
    /// Looks for this among the entries.
    Find(String),
    /// Somebody has compared the entry shown with its sources.
    Checked,
    /// Somebody who reads this language has compared its text with the first language's.
    Reviewed(Lang),
    /// Puts the document away that lies beside the form.
    Close,
    /// These bytes of the part shown are marked.
    Marked(Option<Range<usize>>),
    /// Shows this part of it.
    Part(usize),
    /// Says which source of the pack it is.
    Source(String),
    /// Looks for this in it.
    FindIn(String),
    /// Goes to the next part that has it.
    Next,
    /// Makes a claim of what is marked.
    Claim,
    /// Cites what is marked in the claim that is shown.
    Cite,
}

/// What is to be done outside for the tab.
#[derive(Clone, Debug, PartialEq)]
pub enum Task {
    /// Find the templates of the pack that the one in this folder is a copy of.
    Originals(Pack, PathBuf),
    /// Read a text through, and make the page that shows it.
    Proof(Box<Proofing>),
    /// Save texts, into a copy of the pack if it is not a folder.
    Save(Box<Save>, Where),
    /// Write the day on which something was looked up, into a copy of the pack if it is not a folder.
    StillRight(Box<StillRight>, Where),
    /// Keep what is not saved safe from a crash; nothing if that is nothing.
    Keep(Option<Box<Texts>>),
    /// Find what crashes left of texts of this pack.
    Left(Pack, Option<PackAt>),
    /// Remove what a crash left.
    DiscardLeft(PathBuf),
    /// Read the files of the pack; of the one built in without a path.
    Files(Pack, Option<PathBuf>),
    /// Read changes of the pack's entries through.
    Check(Box<Checking>),
    /// Make a key in the place of one's own.
    ReplaceKey,
    /// Read a document that facts are taken from.
    Document(Where),
    /// Read a document, and find what a campaign takes from it.
    Propose(Where),
    /// Begin a campaign with what was found.
    Begin(Box<DocumentFindings>),
    /// Find where campaigns are kept.
    Place(Box<NewCampaign>),
    /// Begin a campaign of which nothing is written yet.
    BeginEmpty(Box<NewCampaign>),
    /// Build the one file of the pack in this folder, signed or not.
    BuildPack(PathBuf, Where, bool),
    /// Give an entry another name for machines, and change all that refers to it.
    Rename(Box<Checking>, Box<Rename>),
    /// Read another document, and add what it says to the pack.
    Add(Box<Checking>, Where),
    /// Write the texts of the pack's entries as a table, in these languages.
    WriteTexts(Box<Checking>, Vec<Lang>, Where),
    /// Read such a table, and find what it would change.
    ReadTexts(Box<Checking>, Vec<Lang>, Where),
}

impl Task {
    /// Whether it opens the system's file dialog.
    pub fn asks(&self) -> bool {
        match self {
            Self::Save(_, to)
            | Self::StillRight(_, to)
            | Self::Document(to)
            | Self::Propose(to)
            | Self::Add(_, to)
            | Self::BuildPack(_, to, _)
            | Self::WriteTexts(_, _, to)
            | Self::ReadTexts(_, _, to) => to.asks(),
            _ => false,
        }
    }
}

/// What is asked in the tab.
#[derive(Clone, Debug, PartialEq)]
pub enum Dialog {
    /// A template's file was changed by somebody else meanwhile.
    Changed(Box<Save>, String),
    /// What a crash left is of files that somebody else has changed meanwhile.
    Left(Box<Recovered>),
    /// A new template is begun.
    New(NewTemplate),
    /// An entry gets another name for machines.
    Rename(Box<Rename>),
    /// A fact is begun in a file of its own.
    Facts(Box<FactsFile>),
    /// One's own key is replaced.
    ReplaceKey,
    /// A campaign is begun of which nothing is written yet.
    Campaign(Box<NewCampaign>),
    /// A campaign is begun with what was found in a document.
    Begin(Box<DocumentFindings>),
    /// A table of texts has come back: what it would change.
    Translated(Box<Import>),
}

/// What was found in a document, before a campaign is begun with it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DocumentFindings {
    /// The document's name.
    pub document: String,
    /// The files of the draft.
    pub files: Arc<Files>,
    /// How many offices, requests, people and sentences that may be facts.
    pub counts: [usize; 4],
    /// What of the document is not in it.
    pub not_seen: Vec<Problem>,
    /// The folder that it is to be in.
    pub folder: String,
    /// Why that is asked again.
    pub note: Option<String>,
}

/// Another name for machines for an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rename {
    /// Of which kind it is.
    pub entries: Entries,
    /// Where it is.
    pub spot: Spot,
    /// Its name.
    pub from: String,
    /// Its new name.
    pub to: String,
    /// Why that is asked again.
    pub note: Option<String>,
}

/// A new file of facts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FactsFile {
    /// The theme or the person that the new file is about.
    pub about: String,
    /// Why that is asked again.
    pub note: Option<String>,
}

/// A campaign that is begun with nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewCampaign {
    /// What it is called.
    pub title: String,
    /// The language of its letters.
    pub lang: String,
    /// The folder that campaigns are kept in.
    pub place: PathBuf,
    /// The folder that it is to be in.
    pub folder: String,
    /// Why that is asked again.
    pub note: Option<String>,
}

impl NewCampaign {
    /// The folder that is proposed: it has the campaign's name, without what no folder can have.
    pub fn proposed(&self) -> String {
        let is_part = |c: char| c.is_alphanumeric() || " -_".contains(c);
        let name: String = self
            .title
            .chars()
            .filter(|c| is_part(*c))
            .take(60)
            .collect();
        match name.trim() {
            "" => String::new(),
            name => self.place.join(name).display().to_string(),
        }
    }
}

/// What another document adds to a pack.
#[derive(Clone, Debug, PartialEq)]
pub struct Added {
    /// The document's name.
    pub document: String,
    /// The files that change, as they are with it.
    pub texts: BTreeMap<String, String>,
    /// What of the document is not in it.
    pub not_seen: Vec<Problem>,
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

/// What the tab's views ask for.
pub type Command = command::Command<Message>;
/// What they give back: such commands in order.
pub type Out = view::Out<Message>;
/// What the tab's views read.
pub type View<'a> = view::View<'a, State>;
/// What follows from a message.
pub type Effect = effect::Effect<Task, Dialog>;

/// Changes of the pack's entries to be read through.
#[derive(Clone, Debug, PartialEq)]
pub struct Checking {
    /// For which number.
    pub number: u64,
    /// The files of the pack.
    pub files: Arc<Files>,
    /// With which texts instead.
    pub texts: BTreeMap<String, String>,
    /// The first letter that is to be made of it, if one is.
    pub letter: Option<FirstLetter>,
}

/// Texts to be saved.
#[derive(Clone, Debug, PartialEq)]
pub struct Save {
    /// Of which pack.
    pub pack: Pack,
    /// Where that is.
    pub at: Option<PackAt>,
    /// The texts by name; none where the pack's own is to go and the program's stands again.
    pub texts: BTreeMap<String, Option<String>>,
    /// The files of the pack as they were when they were opened here.
    pub files: Arc<Files>,
    /// Whether a file that somebody else has changed meanwhile is replaced.
    pub replace: bool,
}

/// Something of a pack that somebody has looked up and found still right.
#[derive(Clone, Debug, PartialEq)]
pub struct StillRight {
    /// Of which pack.
    pub pack: Pack,
    /// Where that is.
    pub at: Option<PackAt>,
    /// What.
    pub what: Looked,
}

/// Texts that were saved.
#[derive(Clone, Debug)]
pub struct Saved {
    /// Into which pack's folder.
    pub folder: PathBuf,
    /// The same, as the window knows it.
    pub at: PackAt,
    /// The texts by name.
    pub texts: BTreeMap<String, Option<String>>,
    /// The pack as it is now.
    pub campaign: Arc<Campaign>,
    /// What is wrong with it, where it was read again.
    pub problems: Option<Vec<Problem>>,
}

/// Work on a pack that a crash left.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Recovered {
    /// The texts that were not saved.
    pub left: Texts,
    /// The file it was found in.
    pub file: PathBuf,
    /// Those of the pack's files that are not as they were when the work began, as they are now.
    pub meanwhile: BTreeMap<String, String>,
}

/// A pack's file that was built.
#[derive(Clone, Debug)]
pub struct Built {
    /// Where.
    pub path: PathBuf,
    /// As which version.
    pub version: String,
    /// The number of the pack, to be compared by telephone.
    pub number: String,
    /// The pack as it is now, if that is another than before.
    pub raised: Option<Arc<Campaign>>,
    /// With which key it was signed, if it was.
    pub signed: Option<Signed>,
    /// Whether a signature of the file that stood there before was taken away.
    pub is_signature_away: bool,
}

/// How a pack's file was signed.
#[derive(Clone, Debug)]
pub struct Signed {
    /// The number of the key, to be compared by telephone.
    pub key: String,
    /// The key as minisign takes it.
    pub public: String,
    /// Where the secret key is kept.
    pub kept: PathBuf,
    /// Whether it was made just now.
    pub is_new: bool,
    /// Whether others on this computer can read it.
    pub is_open: bool,
    /// How many of how many have signed, if others must sign too.
    pub few: Option<(usize, usize)>,
}

/// What came of that work.
#[derive(Clone, Debug)]
pub enum Event {
    /// The templates that the pack is a copy of.
    Originals(Pack, BTreeMap<String, String>),
    /// A text was read through.
    Proof(Box<Proof>, Box<Preview>),
    /// Texts were saved.
    Saved(Box<Saved>),
    /// A text has something to fix: it was not saved, nor was another.
    Unfit(String),
    /// Somebody else has changed a file meanwhile; nothing was saved.
    Changed(Box<Save>, String),
    /// Nothing was saved, and why.
    NotSaved(String),
    /// What a crash left.
    Left(Box<Recovered>),
    /// The files of the pack.
    Files(Pack, Arc<Files>),
    /// Changes of the pack's entries were read through.
    Report(Box<Report>),
    /// A document was read.
    Document(Box<Document>),
    /// This was found in a document.
    Found(Box<DocumentFindings>),
    /// The pack's file was built.
    Built(Box<Built>),
    /// The pack's file cannot be built: what is wrong with it.
    NotBuilt(Vec<Problem>),
    /// One's own key was replaced: the number of the old one and of the new one, and where the old key and the
    /// new public key stand.
    KeyReplaced([String; 2], [PathBuf; 2]),
    /// Another document says this.
    Added(Box<Added>),
    /// An entry got another name: the pack and the texts that this was made of, and those that change.
    Renamed(Box<Rename>, Box<Checking>, BTreeMap<String, String>),
    /// An entry is to get another name.
    Rename(Box<Rename>),
    /// A campaign is to be begun so.
    Campaign(Box<NewCampaign>),
    /// A campaign was begun in this folder.
    Begun(PathBuf),
    /// A document cannot be read, and why.
    NotRead(String),
    /// A table of texts was written here.
    TextsWritten(PathBuf),
    /// A table of texts was read.
    Texts(Box<Import>),
}
