//! The writer's edits of the filled letter, a paragraph or a list item each.
//!
//! An [`Edit`] keeps the words that stood there when it was made. By them it finds its paragraph
//! again wherever it moved ([`find`]); where a choice has since changed the paragraph, the edit
//! stays and is *stale*, and the writer keeps it ([`keep`]) or takes the new words ([`discard`]).
//! What stands unchanged keeps its origin ([`mend`]). A fact, a request and a status are the pack's
//! only while their whole sentence stands word for word: change a word and all of it is the
//! writer's, to be judged as such. The review then warns of a reworded fact (`unsourced`) or
//! request (`no-ask`), and refuses a letter that leaves out what became of somebody
//! (`past-person`). What new words around an untouched sentence do to it (“None of this is so.”)
//! only the heuristics can see.
//!
//! Addresses, date, signature, salutation, closing and tables are not edited here, nor a paragraph
//! with the sender's name in it (it would ride along in a letter saved without its sender), nor one
//! that is all own words, which have a field of their own.

mod base;
mod find;
mod mend;
mod words;

#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use super::{Block, Content, Origin, Role, Run, text_of};
use crate::campaign::Lang;
pub use words::{Span, put_back, spans};

/// The words that a writer put in the place of a paragraph or an item.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Edit {
    /// What is edited.
    pub part: Part,
    /// Which of its kind it was, from 0: it tells two alike apart.
    pub nth: usize,
    /// The ids of the facts, requests and people that it told of: of two people of whom the
    /// report tells much the same, they tell which is meant.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<String>,
    /// What stood there when it was edited.
    pub base: String,
    /// What stands there now. Empty takes the part out; an empty line in a paragraph, or a new
    /// line in an item, makes two.
    pub text: String,
}

/// What of a letter can be edited.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// The subject line.
    Subject,
    /// A paragraph of the body.
    #[default]
    Paragraph,
    /// A request or another item of a list.
    Item,
}

/// The parts of a letter that can be edited, and what became of the edits.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Edits {
    /// Everything that can be edited, in the letter's order.
    pub parts: Vec<Editable>,
    /// The edits whose part the letter no longer has, by their place in the draft.
    pub gone: Vec<usize>,
}

/// A part of a letter that can be edited.
#[derive(Clone, Debug, PartialEq)]
pub struct Editable {
    /// What it is.
    pub part: Part,
    /// Which of its kind, from 0.
    pub nth: usize,
    /// What the letter says here by itself.
    pub base: Vec<Run>,
    /// Where it stands among the letter's blocks; nowhere, if the edit takes it out.
    pub block: Option<usize>,
    /// Which item of the block it is, for an item.
    pub item: Option<usize>,
    /// Whether it stands in the list of requests.
    pub asks: bool,
    /// What was done to it.
    pub edited: Option<Edited>,
}

/// What an edit does to a part.
#[derive(Clone, Debug, PartialEq)]
pub struct Edited {
    /// The edit's place in the draft.
    pub edit: usize,
    /// Its text as it fits here: what to show beside the base ([`spans`]).
    pub text: String,
    /// Whether the words beneath have changed since.
    pub stale: bool,
    /// Facts, requests and statuses that no longer stand as the pack has them.
    pub altered: Vec<Altered>,
    /// Whether the last sentence is still that of the base.
    pub ends_alike: bool,
}

/// A fact, a request or a status that an edit touches.
#[derive(Clone, Debug, PartialEq)]
pub struct Altered {
    /// What it was.
    pub origin: Origin,
    /// The sentence as it stands now.
    pub sentence: String,
    /// How it is touched.
    pub how: How,
}

/// How an edit touches a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// Words in its sentence are the writer's now.
    Reworded,
    /// It stands as it was, after another sentence than before.
    Moved,
}

impl Editable {
    /// Its words without any edit.
    pub fn base_text(&self) -> String {
        text_of(&self.base)
    }
}

impl Edits {
    /// The part that this edit of the draft is of.
    pub fn of(&self, edit: usize) -> Option<&Editable> {
        let mut parts = self.parts.iter();
        parts.find(|part| part.edited.as_ref().is_some_and(|e| e.edit == edit))
    }

    /// Follows a change of the edits at once, where the letter's own words are still those that
    /// are known here. Where each part then stands only the next letter can tell.
    pub fn follow(&mut self, edits: &[Edit], lang: &Lang) {
        let spots: Vec<find::UneditedPart> =
            self.parts.iter().map(find::UneditedPart::of).collect();
        let found = find::find(edits, &spots);
        self.gone = gone(edits, &found);
        for (part, found) in self.parts.iter_mut().zip(found) {
            let known = part.edited.take();
            part.edited = found.map(|(edit, stale)| {
                let text = find::fitted(&edits[edit], &part.base);
                let known = known.filter(|known| known.edit == edit && known.text == text);
                if let Some(known) = known {
                    return Edited { stale, ..known };
                }
                let mended = mend::mend(&part.base, &text, part.part, edit, lang);
                Edited::of(edit, text, stale, &mended)
            });
        }
    }
}

impl Edited {
    fn of(edit: usize, text: String, stale: bool, mended: &mend::Mended) -> Self {
        Self {
            edit,
            text,
            stale,
            altered: mended.altered.clone(),
            ends_alike: mended.ends_alike,
        }
    }
}

/// The edits that were not found.
fn gone(edits: &[Edit], found: &[Option<(usize, bool)>]) -> Vec<usize> {
    let all = 0..edits.len();
    let lost = all.filter(|index| found.iter().all(|f| f.is_none_or(|f| f.0 != *index)));
    lost.collect()
}

/// Puts the edits into the filled blocks.
pub(super) fn apply(blocks: &mut Vec<Block>, edits: &[Edit], lang: &Lang) -> Edits {
    let spots = find::spots(blocks);
    let found = find::find(edits, &spots);
    let gone = gone(edits, &found);
    let mut parts = Vec::new();
    let mut changed: Vec<(find::UneditedPart, Vec<Vec<Run>>)> = Vec::new();
    for (spot, found) in spots.into_iter().zip(found) {
        let edited = found.map(|(edit, stale)| {
            let text = find::fitted(&edits[edit], &spot.base);
            let mended = mend::mend(&spot.base, &text, spot.part, edit, lang);
            let edited = Edited::of(edit, text, stale, &mended);
            changed.push((spot.clone(), mended.lines));
            edited
        });
        parts.push(Editable {
            asks: blocks[spot.block].role == Role::Asks,
            part: spot.part,
            nth: spot.nth,
            base: spot.base,
            block: Some(spot.block),
            item: spot.item,
            edited,
        });
    }
    set(blocks, &mut parts, changed);
    Edits { parts, gone }
}

/// Puts the lines where they belong, from the last to the first so that places stay true, and
/// says where each part stands now.
fn set(
    blocks: &mut Vec<Block>,
    parts: &mut [Editable],
    changed: Vec<(find::UneditedPart, Vec<Vec<Run>>)>,
) {
    for (spot, lines) in changed.into_iter().rev() {
        let count = lines.len();
        let mut taken_out = false;
        if let (Some(item), Content::Items { items, .. }) =
            (spot.item, &mut blocks[spot.block].content)
        {
            items.splice(item..=item, lines);
            taken_out = items.is_empty();
            for part in parts.iter_mut().filter(|p| p.block == Some(spot.block)) {
                part.item = moved(part.item, item, count);
                if part.item.is_none() {
                    part.block = None;
                }
            }
            if taken_out {
                blocks.remove(spot.block);
            }
        } else {
            let role = blocks[spot.block].role;
            let new = lines.into_iter().map(|runs| Block {
                role,
                content: Content::Text(runs),
            });
            blocks.splice(spot.block..=spot.block, new);
        }
        if taken_out || spot.item.is_none() {
            let count = if spot.item.is_none() { count } else { 0 };
            for part in parts.iter_mut() {
                part.block = moved(part.block, spot.block, count);
            }
        }
    }
}

/// Where something stands after `count` have taken the place of one at `spot`.
fn moved(at: Option<usize>, spot: usize, count: usize) -> Option<usize> {
    let at = at?;
    match at.cmp(&spot) {
        std::cmp::Ordering::Less => Some(at),
        std::cmp::Ordering::Equal => (count > 0).then_some(at),
        std::cmp::Ordering::Greater => Some(at + count - 1),
    }
}

/// Writes `text` in the place of this part: a new edit, the one that is there changed, or none if
/// the words are the letter's own again.
pub fn write(edits: &mut Vec<Edit>, part: &Editable, text: &str) {
    let new = Edit {
        part: part.part,
        nth: part.nth,
        about: find::about(&part.base),
        base: part.base_text(),
        text: text.to_owned(),
    };
    let same = new.base == new.text;
    let known = part.edited.as_ref();
    match known.filter(|edited| edited.edit < edits.len()) {
        Some(edited) if same => discard(edits, edited.edit),
        // Typing on is not the answer to "keep or replace".
        Some(edited) if edited.stale => edits[edited.edit].text = new.text,
        Some(edited) => edits[edited.edit] = new,
        None if same => {}
        None => edits.push(new),
    }
}

/// Keeps a stale edit as it is: what stands beneath it now is what it changes.
pub fn keep(edits: &mut [Edit], known: &Edits, edit: usize) {
    if let (Some(part), Some(kept)) = (known.of(edit), edits.get_mut(edit)) {
        kept.text = find::fitted(kept, &part.base);
        kept.base = part.base_text();
        kept.about = find::about(&part.base);
        kept.nth = part.nth;
    }
}

/// Takes an edit out, so that the letter's own words stand again.
pub fn discard(edits: &mut Vec<Edit>, edit: usize) {
    if edit < edits.len() {
        edits.remove(edit);
    }
}
