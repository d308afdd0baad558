//! What happens in the organise tab, as values: what somebody changes, what is to be done for it on
//! other threads, and what comes of that.

mod changes;
mod dialog;
mod event;
mod task;

use std::ops::Range;

use super::state::confirm::Step;
use super::state::entries::Spot;
use super::state::{Entries, Place, Side, State};
use crate::app::kernel::{command, effect, view};
use crate::campaign::Lang;
use crate::campaign::amend::Value;
pub use changes::{Checking, Save, StillRight};
pub use dialog::{
    Dialog, DocumentFindings, FactsFile, NewCampaign, NewTemplate, Recovered, Rename,
};
pub use event::{Added, Built, Event, Saved, Signed};
pub use task::Task;

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

/// What the tab's views ask for.
pub type Command = command::Command<Message>;
/// What they give back: such commands in order.
pub type Out = view::Out<Message>;
/// What the tab's views read.
pub type View<'a> = view::View<'a, State>;
/// What follows from a message.
pub type Effect = effect::Effect<Task, Dialog>;
