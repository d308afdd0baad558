//! The review of what a program took from a document: a card for each entry, step by step, beside the
//! document. What is confirmed is a draft no more; what is left out is gone from the pack.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::about::Said;
use super::entries::Spot;
use super::forms::{Form, FormField};
use super::{Entries, Place, State};
use crate::app::kernel::pages::Preview;
use crate::campaign::amend::{Entry, NodeKind};
use crate::campaign::echo;
use crate::campaign::read::FILL_IN;
use crate::letter::Sender;
use crate::store::document::finding::Finder;

/// What the tab knows of the review.
#[derive(Clone, Debug, Default)]
pub struct Confirm {
    /// What of the document the entries rest on.
    pub marks: Vec<Mark>,
    /// Where words stand in the document, as far as they were looked for.
    known: BTreeMap<String, Option<(usize, Range<usize>)>>,
    /// What the card shown lacked when somebody confirmed it, by its path.
    pub missing: Option<String>,
    /// What was said of people while they had another state, by their ids.
    pub said: BTreeMap<String, Said>,
    /// Whether the document is to be turned to what the card shown rests on.
    pub turns: bool,
    /// The last first letter that could be made.
    pub letter: Option<Arc<Preview>>,
    /// Pixels a point of that letter.
    pub scale: f32,
}

/// The letter that is shown beside what is being confirmed.
#[derive(Clone, Debug, PartialEq)]
pub struct FirstLetter {
    /// Who signs it.
    pub sender: Sender,
    /// Pixels a point.
    pub scale: f32,
}

/// Words of the document that an entry rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// In which part of it.
    pub part: usize,
    /// The bytes there.
    pub bytes: Range<usize>,
    /// Of which kind of entry.
    pub entries: Entries,
    /// Of which one.
    pub spot: Spot,
    /// Whether somebody says so.
    pub is_alleged: bool,
}

/// A step of the review.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// What the campaign is called, and its dates.
    Campaign,
    /// Who to write to.
    Offices,
    /// What to ask.
    Requests,
    /// What happened.
    Facts,
    /// Whom it is about.
    People,
}

impl Step {
    /// All of them, in order.
    pub const ALL: [Self; 5] = [
        Self::Campaign,
        Self::Offices,
        Self::Requests,
        Self::Facts,
        Self::People,
    ];

    /// The kinds of entry that it goes through.
    pub fn kinds(self) -> &'static [Entries] {
        match self {
            Self::Campaign => &[Entries::Pack, Entries::Sources],
            Self::Offices => &[Entries::Addressees],
            Self::Requests => &[Entries::Recommendations],
            Self::Facts => &[Entries::Claims],
            Self::People => &[Entries::People],
        }
    }

    /// The one that goes through this kind of entry.
    pub fn of(entries: Entries) -> Option<Self> {
        let mut all = Self::ALL.into_iter();
        all.find(|step| step.kinds().contains(&entries))
    }
}

impl Entries {
    /// The rows of a card with their fields, in order: what has to be said before a letter can be
    /// made.
    pub fn on_card(self) -> &'static [&'static [&'static str]] {
        match self {
            Self::Pack => &[
                &["title"],
                &["published", "facts_as_of"],
                &["ends", "recheck_by"],
            ],
            Self::Sources => &[&["title"], &["publisher", "date"], &["reference"]],
            Self::Addressees => &[
                &["office", "short"],
                &["holder.name"],
                &["address.lines"],
                &["country", "address.confirmed"],
                &["email"],
                &["prefers"],
                &["salutation", "closing"],
                &["subject"],
            ],
            Self::Copies => &[&["name"], &["address.lines"], &["for_countries"]],
            Self::Recommendations => &[&["text"], &["addressee"], &["kind"], &["topic"]],
            Self::Claims => &[&["text"], &["by", "standing"], &["graphic"]],
            Self::People => &[
                &["name", "pronoun"],
                &["about"],
                &["consent"],
                &["status.state", "status.short"],
                &["status.text"],
                &["supports"],
            ],
            Self::Groups | Self::Mentioned | Self::Passages | Self::Figures => &[],
        }
    }

    /// Where an entry of this kind cites the document.
    fn citations(self) -> Option<&'static str> {
        (!matches!(self, Self::Pack | Self::Sources)).then(|| self.cites_at())
    }

    /// Whether one of them can be left out: the rest cites the document.
    pub fn can_be_left_out(self) -> bool {
        self.citations().is_some()
    }

    /// The field of this path.
    pub fn field(self, path: &str) -> Option<&'static FormField> {
        self.fields().iter().find(|field| field.path == path)
    }
}

/// The words of the document that an entry cites; of what the pack says of itself its own.
pub fn words_of(entries: Entries, entry: &Entry) -> &str {
    let title = || entry.texts("title").next().map(|(_, text)| text);
    match entries.citations() {
        Some(path) => entry.text(&format!("{path}.0.words")),
        None => title().unwrap_or_else(|| entry.text("title")),
    }
}

/// The document that an entry cites, by id; a document itself is its own.
pub fn source_of(entries: Entries, entry: &Entry) -> &str {
    match (entries, entries.citations()) {
        (Entries::Sources, _) => entry.text("id"),
        (_, Some(path)) => entry.text(&format!("{path}.0.source")),
        _ => "",
    }
}

/// Where those words stand, as the entry says it.
pub fn place_of(entries: Entries, entry: &Entry) -> &str {
    let path = entries.citations().unwrap_or("sources");
    entry.text(&format!("{path}.0.where"))
}

/// How many words running a fact has from its document; none, if they are few enough.
pub fn echoes(entry: &Entry) -> Option<usize> {
    let words = words_of(Entries::Claims, entry);
    let texts = entry.texts("text");
    let most = texts.map(|(_, text)| echo::equal(text, words)).max()?;
    (most >= echo::MANY).then_some(most)
}

impl State {
    /// Whether cards are shown.
    pub fn is_confirming(&self) -> bool {
        matches!(self.place, Some(Place::Confirm(_)))
    }

    /// The step whose cards are shown.
    pub fn step(&self) -> Option<Step> {
        match self.place {
            Some(Place::Confirm(entries)) => Step::of(entries),
            _ => None,
        }
    }

    /// The cards of a step, in order.
    pub fn cards(&self, step: Step) -> Vec<(Entries, Spot, &Entry)> {
        let kinds = step.kinds().iter();
        let cards = kinds.flat_map(|kind| {
            let all = self.all(*kind).into_iter();
            all.map(|(spot, entry)| (*kind, spot, entry))
        });
        cards.collect()
    }

    /// Whether somebody still has to look at an entry.
    pub fn is_to_confirm(&self, entries: Entries, entry: &Entry, lang: &str) -> bool {
        match entries {
            // Of the pack itself the flag says that it is a draft as a whole.
            Entries::Pack => blank(entries, entry, lang, self).is_some(),
            Entries::Sources => entry.flag("draft") || blank(entries, entry, lang, self).is_some(),
            _ => entry.flag("draft"),
        }
    }

    /// How many cards of a step somebody still has to look at.
    pub fn to_confirm(&self, step: Step, lang: &str) -> usize {
        let cards = self.cards(step).into_iter();
        cards
            .filter(|(kind, _, entry)| self.is_to_confirm(*kind, entry, lang))
            .count()
    }

    /// The first card that somebody still has to look at, in the order of the steps.
    pub fn first_to_confirm(&self, lang: &str) -> Option<(Entries, Spot)> {
        self.open_cards(lang).next()
    }

    /// Whether anything was confirmed yet.
    pub fn is_begun(&self) -> bool {
        let cards = Step::ALL.into_iter().flat_map(|step| self.cards(step));
        let mut confirmed = cards.filter(|(kind, ..)| kind.can_be_left_out());
        confirmed.any(|(.., entry)| !entry.flag("draft"))
    }

    /// The next such card after the one shown: the others of its step first, then those of the steps
    /// after it, around the end.
    pub fn next_to_confirm(&self, lang: &str) -> Option<(Entries, Spot)> {
        let (entries, here, _) = self.shown()?;
        let here = (entries, here.clone());
        let open: Vec<_> = self.open_cards(lang).filter(|card| *card != here).collect();
        let place = |(kind, spot): &(Entries, Spot)| {
            let kinds = Step::ALL.into_iter().flat_map(Step::kinds);
            let at = kinds.copied().position(|other| other == *kind);
            (at, spot.clone())
        };
        let after = |card: &&(Entries, Spot)| place(card) > place(&here);
        let step = Step::of(entries);
        let mut own = open.iter().filter(|(kind, _)| Step::of(*kind) == step);
        let found = own.clone().find(after).or_else(|| own.next());
        let found = found.or_else(|| open.iter().find(after));
        found.or(open.first()).cloned()
    }

    fn open_cards<'a>(&'a self, lang: &'a str) -> impl Iterator<Item = (Entries, Spot)> + 'a {
        let cards = Step::ALL.into_iter().flat_map(|step| self.cards(step));
        let open = cards.filter(|(kind, _, entry)| self.is_to_confirm(*kind, entry, lang));
        open.map(|(kind, spot, _)| (kind, spot))
    }

    /// The first thing that the card shown lacks, by the path of its field.
    pub fn lacks(&self, lang: &str) -> Option<String> {
        let (entries, _, entry) = self.shown()?;
        blank(entries, entry, lang, self)
    }

    /// Finds in the document what the entries rest on.
    pub fn mark(&mut self) {
        let Some(viewer) = &self.pack.document else {
            self.confirm.marks.clear();
            return;
        };
        let (document, source) = (viewer.document.clone(), viewer.source.clone());
        let mut known = std::mem::take(&mut self.confirm.known);
        let mut finder = None;
        let mut marks = Vec::new();
        for (kind, spot, entry) in Step::ALL.into_iter().flat_map(|step| self.cards(step)) {
            let cited = source_of(kind, entry);
            if cited != source && !cited.is_empty() {
                continue; // it stands in another document
            }
            let words = words_of(kind, entry);
            let place = known.entry(words.to_owned()).or_insert_with(|| {
                let finder = finder.get_or_insert_with(|| Finder::of(&document));
                finder.find(words)
            });
            // Whoever wrote down no words has named the lines.
            let lines = || document.lines_at(place_of(kind, entry));
            if let Some((part, bytes)) = place.clone().or_else(lines) {
                marks.push(Mark {
                    part,
                    bytes,
                    entries: kind,
                    spot,
                    is_alleged: entry.text("standing") == "alleged",
                });
            }
        }
        self.confirm.known = known;
        self.confirm.marks = marks;
    }

    /// Another document lies beside the cards.
    pub fn unmark(&mut self) {
        self.confirm.known.clear();
        self.mark();
    }
}

/// The first field of a card that says nothing yet, by its path.
fn blank(entries: Entries, entry: &Entry, lang: &str, state: &State) -> Option<String> {
    let is_blank = |text: &str| text.trim().is_empty() || text.starts_with(FILL_IN);
    for path in entries.on_card().iter().copied().flatten() {
        let Some(field) = entries.field(path) else {
            continue;
        };
        let is_alleged = entry.text("standing") == "alleged";
        let is_needed = field.needed || (*path == "by" && is_alleged);
        let own = format!("{path}.{lang}");
        let lacks = match field.form {
            Form::Words => is_blank(entry.text(&own)).then_some(own),
            Form::Lines => {
                let lines = entry.list(&own);
                let is_open = lines.is_empty() || lines.iter().any(|line| is_blank(line));
                is_open.then_some(own)
            }
            Form::One(kinds) => {
                let id = entry.text(path);
                let all = kinds.iter().flat_map(|kind| state.all(*kind));
                let is_known = all.into_iter().any(|(_, other)| other.text("id") == id);
                (!is_known).then(|| (*path).to_owned())
            }
            Form::Id | Form::Line | Form::Date | Form::Choice(_) => {
                let node = entry.node(path).map(|node| &node.what);
                let is_open = match node {
                    Some(NodeKind::Text(text)) => is_blank(text),
                    found => found.is_none(),
                };
                is_open.then(|| (*path).to_owned())
            }
            _ => None,
        };
        let is_begun = entry.text(path).starts_with(FILL_IN);
        if lacks.is_some() && (is_needed || is_begun) {
            return lacks;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn confirm_cards_have_fields_of_their_forms() {
        for entries in Step::ALL.into_iter().flat_map(Step::kinds) {
            assert!(!entries.on_card().is_empty());
            for path in entries.on_card().iter().copied().flatten() {
                assert!(entries.field(path).is_some(), "{entries:?}: {path}");
            }
        }
    }
}
