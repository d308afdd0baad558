//! A letter: the words, each knowing where it came from.
//!
//! [`compose::compose`] takes a campaign and a [`draft::Draft`] and gives a [`Letter`]: it finds
//! the [`template`], fills it with the [`fields`] that a template may use, reads the result as
//! [`markup`], and puts salutation, closing and addresses around it. [`review`] then holds the
//! words to the rules. What the writer changes in the filled letter, [`edit`] puts in. Values never pass through the template as text: each stands as one
//! private-use character ([`values`]) until `markup` puts it back as a [`Run`] with its
//! [`Origin`]. So no name can be markup, and no template can dress its own words as a fact.

pub mod bilingual;
pub mod card;
pub mod compose;
mod contact_details;
pub mod draft;
pub mod edit;
pub mod fields;
mod figure;
mod foreign_words;
pub mod forms;
mod helpers;
pub mod heuristics;
pub mod ledger;
pub mod markup;
pub mod open_letter;
pub mod plain;
pub mod removal;
pub mod review;
mod room;
mod schema;
mod sender;
pub mod spelling;
mod telling;
pub mod template;
mod told;
pub mod typography;
pub mod values;
pub mod wording;

use std::ops::Range;
use std::sync::Arc;

use crate::campaign::{Colour, Lang, Picture};

pub use draft::Draft;
pub use edit::Edit;
pub use foreign_words::ForeignWords;
pub use sender::Sender;
pub use wording::Wording;

/// A finished letter, in reading order.
#[derive(Clone, Debug, PartialEq)]
pub struct Letter {
    /// The language it is in.
    pub lang: Lang,
    /// The addressee's id.
    pub to: String,
    /// The subject line as text; in an exercise with the mark of one. It is the title of the PDF and the
    /// subject of the e-mail, too.
    pub title: String,
    /// Its parts; letters of one draft share those without a word of the sender's.
    pub blocks: Vec<Arc<Block>>,
    /// To whom it goes by e-mail.
    pub mail: Mail,
    /// What of it can be edited, and what became of the edits.
    pub edits: Arc<edit::Edits>,
    /// What stands above it.
    pub letterhead: Option<Letterhead>,
    /// What tells which words are in another language.
    pub languages: Arc<ForeignWords>,
}

/// The e-mail addresses that a letter goes to, where the pack has them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mail {
    /// The office's.
    pub to: Vec<String>,
    /// Those of whoever gets a copy.
    pub cc: Vec<String>,
}

/// What stands above a letter, in its language.
#[derive(Clone, Debug, PartialEq)]
pub struct Letterhead {
    /// Who speaks for the campaign.
    pub name: String,
    /// The colour of the line below it.
    pub colour: Colour,
    /// The logo.
    pub logo: Option<Arc<Picture>>,
}

/// A part of a letter, by what it is for.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// What it is for.
    pub role: Role,
    /// What stands in it.
    pub content: Content,
}

/// What a part of a letter is for: the page places it by this, and the PDF tags it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The sender's name and address, for the return line.
    Sender,
    /// The office's address, for the window.
    Addressee,
    /// Place and date.
    Date,
    /// What the letter is about.
    Subject,
    /// That it is an exercise, where it is one.
    Notice,
    /// How it begins.
    Salutation,
    /// A paragraph of the body.
    Paragraph,
    /// The requests.
    Asks,
    /// Another list.
    List,
    /// Numbers in a table.
    Figure,
    /// How it ends.
    Closing,
    /// The sender's name below the room for the signature.
    Signature,
    /// Those who join in the letter.
    Cosigners,
    /// Who else receives the letter.
    Copies,
    /// The page of sources after the letter.
    Sources,
}

/// What stands in a [`Block`].
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// Flowing text.
    Text(Vec<Run>),
    /// Lines that stay as they are.
    Lines(Vec<Vec<Run>>),
    /// Items, numbered or not.
    Items {
        /// Whether they are numbered from 1.
        numbered: bool,
        /// Each item's text.
        items: Vec<Vec<Run>>,
    },
    /// Rows of cells, the first row and the first column being headings.
    Table {
        /// What it shows, and by whose count.
        caption: Vec<Run>,
        /// The rows.
        rows: Vec<Vec<Vec<Run>>>,
        /// What stands below it; empty if nothing does.
        note: Vec<Run>,
    },
}

impl Content {
    /// Its paragraphs, lines, items or cells, in order.
    pub fn parts(&self) -> Vec<&[Run]> {
        match self {
            Self::Text(runs) => vec![runs],
            Self::Lines(lines) | Self::Items { items: lines, .. } => {
                lines.iter().map(Vec::as_slice).collect()
            }
            Self::Table {
                caption,
                rows,
                note,
            } => {
                let cells = rows.iter().flatten().map(Vec::as_slice);
                let caption = std::iter::once(caption.as_slice());
                caption.chain(cells).chain([note.as_slice()]).collect()
            }
        }
    }

    /// Its runs, mutable, part by part.
    pub(super) fn parts_mut(&mut self) -> Vec<&mut Vec<Run>> {
        match self {
            Self::Text(runs) => vec![runs],
            Self::Lines(lines) | Self::Items { items: lines, .. } => lines.iter_mut().collect(),
            Self::Table {
                caption,
                rows,
                note,
            } => {
                let cells = rows.iter_mut().flatten();
                std::iter::once(caption)
                    .chain(cells)
                    .chain([note])
                    .collect()
            }
        }
    }

    /// All its runs, in order.
    pub fn runs(&self) -> impl Iterator<Item = &Run> {
        self.parts().into_iter().flatten()
    }
}

/// Words that come from one place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Run {
    /// The words.
    pub text: String,
    /// Where they come from.
    pub origin: Origin,
    /// Whether the template sets them in bold.
    pub bold: bool,
    /// Whether the template sets them in italics.
    pub italic: bool,
    /// Their language, if it is known to be another than the letter's. Found by [`ForeignWords`] when
    /// they are set.
    pub lang: Option<Lang>,
}

impl Run {
    /// Words of this origin, upright.
    pub fn new(text: impl Into<String>, origin: Origin) -> Self {
        Self {
            text: text.into(),
            origin,
            bold: false,
            italic: false,
            lang: None,
        }
    }
}

/// Where words come from. Ids are those of the campaign.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Origin {
    /// The template's own words: they argue and ask, and state no fact.
    Template,
    /// The sender's name or address.
    Sender,
    /// The sender's own words.
    Own,
    /// Words that the sender put into the filled letter: the edit's place in the draft.
    Edited(usize),
    /// A fact, with its sources.
    Claim(String),
    /// A part of a passage over several facts ([`Passage::part_id`](crate::campaign::Passage::part_id)).
    Passage(String),
    /// A request of the report.
    Ask(String),
    /// What became of a person.
    Status(String),
    /// Numbers by period.
    Figure(String),
    /// A person's name.
    Case(String),
    /// The office's name, address, salutation or closing.
    Office(String),
    /// The pack's title, a subject, a question, a sentence that joins a person with a request.
    Pack,
    /// The day that the letter is written.
    Date,
}

impl Letter {
    /// The parts of this role.
    pub fn of_role(&self, role: Role) -> impl Iterator<Item = &Block> {
        let blocks = self.blocks.iter().map(|block| &**block);
        blocks.filter(move |block| block.role == role)
    }

    /// All runs, in reading order.
    pub fn runs(&self) -> impl Iterator<Item = &Run> {
        self.blocks.iter().flat_map(|block| block.content.runs())
    }
}

/// The words of some runs.
pub fn text_of(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

/// The runs within this range of their text.
fn within(runs: &[Run], range: &Range<usize>) -> Vec<Run> {
    let mut start = 0;
    let mut cut = Vec::new();
    for run in runs {
        let end = start + run.text.len();
        let (from, to) = (range.start.max(start), range.end.min(end));
        if from < to {
            let text = run.text[from - start..to - start].to_owned();
            cut.push(Run {
                text,
                ..run.clone()
            });
        }
        start = end;
    }
    cut
}
