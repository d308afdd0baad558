//! What the writer chose: plain data, that undo copies and a `.letter` file holds.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::campaign::{Campaign, Lang, Progress};

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
    /// Who writes.
    pub sender: Sender,
    /// The letter's date; today if there is none.
    pub date: Option<Date>,
    /// The name of another template than the office's own.
    pub template: Option<String>,
    /// Whether a page of sources follows the letter.
    pub sources: bool,
    /// Whether the sender stands on the letter with initials and town only.
    pub redact_sender: bool,
    /// The rules that the writer allows to be broken, by name.
    pub allow: Vec<String>,
}

impl Default for Draft {
    fn default() -> Self {
        Self {
            to: String::new(),
            lang: Lang::default(),
            paper: "din-b".to_owned(),
            asks: Vec::new(),
            cases: Vec::new(),
            figures: Vec::new(),
            tables: Vec::new(),
            words: String::new(),
            sender: Sender::default(),
            date: None,
            template: None,
            sources: false,
            redact_sender: false,
            allow: Vec::new(),
        }
    }
}

impl Draft {
    /// The sender as the letter prints them: with initials and town only, if they chose so.
    pub fn printed_sender(&self) -> Sender {
        if !self.redact_sender {
            return self.sender.clone();
        }
        let town = self.sender.place.trim();
        Sender {
            name: initials(&self.sender.name),
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

/// The first letters of a name's parts (`A. O.`).
fn initials(name: &str) -> String {
    let letters = name
        .split_whitespace()
        .filter_map(|part| part.chars().next());
    letters
        .map(|c| format!("{}.", c.to_uppercase()))
        .collect::<Vec<_>>()
        .join(" ")
}

/// Who writes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Sender {
    /// The full name.
    pub name: String,
    /// The postal address, a line each.
    pub address: Vec<String>,
    /// The town before the date.
    pub place: String,
}

impl Sender {
    /// The address lines that are not blank.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.address
            .iter()
            .map(|line| line.trim())
            .filter(|line| !line.is_empty())
    }
}
