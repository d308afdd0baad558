//! What the writer chose: plain data, that undo copies and a `.letter` file holds.

use std::collections::HashSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::edit::Edit;
use super::sender::{Sender, initials};
use super::wording::Wording;
use crate::campaign::{Campaign, Lang, Progress};

/// The id of the paper that a letter begins with.
pub const DEFAULT_PAPER: &str = "din-b";

/// What the writer chose.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// The addressee's id.
    pub to: String,
    /// The letter's language.
    pub lang: Lang,
    /// The stationery's id.
    pub paper: String,
    /// The requests' ids, in the letter's order.
    pub asks: Vec<String>,
    /// The people's ids, in the letter's order.
    pub cases: Vec<String>,
    /// The ids of the figures to tell in a sentence.
    pub figures: Vec<String>,
    /// The ids of the figures to show in a table.
    pub tables: Vec<String>,
    /// The sender's own words, paragraphs parted by an empty line.
    pub words: String,
    /// Who the sender is, in a few words (“a nurse from Cork”), as it follows “as”.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub who: String,
    /// The ids of the offices that the sender sends a copy to.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub copies: Vec<String>,
    /// Who writes.
    pub sender: Sender,
    /// The letter's date; today if there is none.
    pub date: Option<Date>,
    /// The day of an earlier letter that was not answered, and that this one follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub follows: Option<Date>,
    /// The name of another template than the office's own.
    pub template: Option<String>,
    /// Whether a page of sources follows the letter.
    pub sources: bool,
    /// Whether the sender stands on the letter with initials and town only.
    pub redact_sender: bool,
    /// The rules that the writer allows to be broken, by name.
    pub allow: Vec<String>,
    /// What the writer changed in the filled letter.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub edits: Vec<Edit>,
    /// Which of the template's alternative paragraphs it has; the first ones without it. A
    /// batch's own: no file holds it.
    #[serde(skip)]
    pub wording: Option<Wording>,
    /// Those who join in it, named below the signature. One file's own: no saved letter holds them.
    #[serde(skip)]
    pub joint: Vec<Cosigner>,
    /// The letters that it goes with, where it is the cover letter of a parcel.
    #[serde(skip)]
    pub parcel: Option<Parcel>,
    /// Who holds the evening and how they are reached, for what is handed out there. No letter has it, and
    /// no file holds it.
    #[serde(skip)]
    pub group: String,
}

/// Somebody who joins in another's letter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cosigner {
    /// The full name.
    pub name: String,
    /// The town; nothing where it is not known.
    pub town: String,
}

impl Cosigner {
    /// As the letter names them.
    pub fn line(&self) -> String {
        match self.town.as_str() {
            "" => self.name.clone(),
            town => format!("{}, {town}", self.name),
        }
    }
}

/// A parcel of letters, as its cover letter speaks of it: of nobody in it by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parcel {
    /// How many letters it holds.
    pub letters: usize,
    /// The countries that they come from, as far as the list tells.
    pub countries: Vec<String>,
}

impl Default for Draft {
    fn default() -> Self {
        Self {
            to: String::new(),
            lang: Lang::default(),
            paper: DEFAULT_PAPER.to_owned(),
            asks: Vec::new(),
            cases: Vec::new(),
            figures: Vec::new(),
            tables: Vec::new(),
            words: String::new(),
            who: String::new(),
            copies: Vec::new(),
            sender: Sender::default(),
            date: None,
            follows: None,
            template: None,
            sources: false,
            redact_sender: false,
            allow: Vec::new(),
            edits: Vec::new(),
            wording: None,
            joint: Vec::new(),
            parcel: None,
            group: String::new(),
        }
    }
}

impl Draft {
    /// Keeps the first of what is named twice: naming something twice does not ask for it twice.
    pub fn name_once(&mut self) {
        for ids in [
            &mut self.asks,
            &mut self.cases,
            &mut self.figures,
            &mut self.tables,
            &mut self.copies,
        ] {
            let mut seen = HashSet::new();
            ids.retain(|id| seen.insert(id.clone()));
        }
    }

    /// Whether the same was chosen, whoever signs it and by whatever seed it is worded.
    pub fn chooses_as(&self, other: &Self) -> bool {
        // Every field is named, so that a new one is not forgotten here.
        let Self {
            to,
            lang,
            paper,
            asks,
            cases,
            figures,
            tables,
            words,
            who,
            copies,
            sender: _,
            date,
            follows,
            template,
            sources,
            redact_sender,
            allow,
            edits,
            wording: _,
            joint,
            parcel,
            group,
        } = self;
        (to, lang, paper, asks) == (&other.to, &other.lang, &other.paper, &other.asks)
            && (cases, figures, tables) == (&other.cases, &other.figures, &other.tables)
            && (words, date, template) == (&other.words, &other.date, &other.template)
            && (who, copies, follows) == (&other.who, &other.copies, &other.follows)
            && (*sources, *redact_sender) == (other.sources, other.redact_sender)
            && (allow, edits, parcel) == (&other.allow, &other.edits, &other.parcel)
            && (joint, group) == (&other.joint, &other.group)
    }

    /// The sender as the letter prints them: cleaned, and with initials and town only, if they
    /// chose so.
    pub fn printed_sender(&self) -> Sender {
        let sender = self.sender.cleaned();
        if !self.redact_sender {
            return sender;
        }
        let town = sender.place.as_str();
        Sender {
            name: initials(&sender.name),
            address: (!town.is_empty())
                .then(|| town.to_owned())
                .into_iter()
                .collect(),
            place: town.to_owned(),
        }
    }

    /// A letter to this office with all of its open recommendations, in the report's order.
    pub fn to(campaign: &Campaign, addressee: &str) -> Self {
        Self {
            to: addressee.to_owned(),
            lang: campaign.first_language(),
            asks: open_asks(campaign, addressee),
            ..Self::default()
        }
    }
}

/// The ids of the recommendations to this office that are open, in the report's order.
pub fn open_asks(campaign: &Campaign, addressee: &str) -> Vec<String> {
    campaign
        .recommendations_to(addressee)
        .filter(|ask| ask.status == Progress::Open)
        .map(|ask| ask.id.to_string())
        .collect()
}
