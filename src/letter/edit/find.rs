//! Which part of the letter an edit is of.

use std::collections::HashMap;

use unicode_segmentation::UnicodeSegmentation;

use super::{Edit, Editable, Part};
use crate::letter::{Block, Content, Origin, Role, Run, text_of};

/// How alike two texts are, of 100, if one is the other after a choice.
const ALIKE: usize = 50;
/// Shorter words say little of what a text is about.
const SHORT: usize = 3;

/// A part that can be edited, where it stands before any edit.
#[derive(Clone, Debug)]
pub struct UneditedPart {
    pub part: Part,
    pub nth: usize,
    pub block: usize,
    pub item: Option<usize>,
    pub base: Vec<Run>,
}

impl UneditedPart {
    /// Where a known part was; of one that was taken out only the words count.
    pub fn of(part: &Editable) -> Self {
        Self {
            part: part.part,
            nth: part.nth,
            block: part.block.unwrap_or_default(),
            item: part.item,
            base: part.base.clone(),
        }
    }
}

/// All of them, in order.
pub fn spots(blocks: &[Block]) -> Vec<UneditedPart> {
    let mut found: Vec<UneditedPart> = Vec::new();
    let mut add = |part, block, item, runs: &[Run]| {
        if may_be_edited(runs) {
            let nth = found.iter().filter(|spot| spot.part == part).count();
            found.push(UneditedPart {
                part,
                nth,
                block,
                item,
                base: runs.to_vec(),
            });
        }
    };
    for (index, block) in blocks.iter().enumerate() {
        match (block.role, &block.content) {
            (Role::Subject, Content::Text(runs)) => add(Part::Subject, index, None, runs),
            (Role::Paragraph, Content::Text(runs)) => add(Part::Paragraph, index, None, runs),
            (Role::Asks | Role::List, Content::Items { items, .. }) => {
                for (at, item) in items.iter().enumerate() {
                    add(Part::Item, index, Some(at), item);
                }
            }
            _ => {}
        }
    }
    found
}

fn may_be_edited(runs: &[Run]) -> bool {
    let personal = runs
        .iter()
        .any(|run| matches!(run.origin, Origin::Sender | Origin::Date));
    let mut said = runs.iter().filter(|run| !run.text.trim().is_empty());
    !personal && said.any(|run| run.origin != Origin::Own)
}

/// The ids of what these words tell of.
pub fn about(base: &[Run]) -> Vec<String> {
    let mut ids: Vec<String> = base
        .iter()
        .filter_map(|run| match &run.origin {
            Origin::Claim(id)
            | Origin::Passage(id)
            | Origin::Ask(id)
            | Origin::Status(id)
            | Origin::Figure(id)
            | Origin::Case(id) => Some(id.clone()),
            _ => None,
        })
        .collect();
    ids.dedup();
    ids
}

/// For each spot its edit, by place, and whether the words beneath it have changed. The same words
/// win wherever they stand; then the most alike that tell of the same; a subject is always the subject.
pub fn find(edits: &[Edit], spots: &[UneditedPart]) -> Vec<Option<(usize, bool)>> {
    let mut found = vec![None; spots.len()];
    if edits.is_empty() {
        return found;
    }
    let texts: Vec<String> = spots.iter().map(|spot| text_of(&spot.base)).collect();
    let mut open = Vec::new();
    for (index, edit) in edits.iter().enumerate() {
        let free = |at: &usize| found[*at].is_none() && spots[*at].part == edit.part;
        let same = |at: &usize| key(edit.part, &texts[*at]) == key(edit.part, &edit.base);
        let alike = (0..spots.len()).filter(free).filter(same);
        match alike.min_by_key(|at| spots[*at].nth.abs_diff(edit.nth)) {
            Some(at) => found[at] = Some((index, false)),
            None => open.push(index),
        }
    }
    for index in open {
        let edit = &edits[index];
        let said = content(&edit.base);
        let free = |at: &usize| found[*at].is_none() && spots[*at].part == edit.part;
        let near = (0..spots.len()).filter(free).map(|at| {
            let near = match edit.part {
                Part::Subject => 100,
                _ if !tell_of_the_same(edit, &spots[at]) => 0,
                _ => alike(&said, &content(&texts[at])),
            };
            (near, at)
        });
        let near = near.filter(|(near, _)| *near >= ALIKE);
        if let Some((_, at)) =
            near.max_by_key(|(near, at)| (*near, usize::MAX - spots[*at].nth.abs_diff(edit.nth)))
        {
            found[at] = Some((index, true));
        }
    }
    found
}

fn tell_of_the_same(edit: &Edit, spot: &UneditedPart) -> bool {
    let about = about(&spot.base);
    let shared = about.iter().any(|id| edit.about.contains(id));
    shared || (about.is_empty() && edit.about.is_empty())
}

/// What a text is known by: an item's last mark depends on where in the list it stands.
fn key(part: Part, text: &str) -> &str {
    match part {
        Part::Item => text.trim().trim_end_matches(MARKS),
        _ => text.trim(),
    }
}

const MARKS: [char; 3] = ['.', ';', ','];

/// The edit's text as it fits these words: an item's last mark is that of its place in the list.
pub fn fitted(edit: &Edit, base: &[Run]) -> String {
    let mark = |text: &str| text[text.trim_end_matches(MARKS).len()..].to_owned();
    let base = text_of(base);
    let (was, is) = (mark(edit.base.trim()), mark(base.trim()));
    let text = edit.text.trim_end();
    if edit.part == Part::Item && !text.is_empty() && was != is && mark(text) == was {
        return format!("{}{is}", text.trim_end_matches(MARKS));
    }
    edit.text.clone()
}

/// How often a text has each longer word.
fn content(text: &str) -> HashMap<String, usize> {
    let mut counts = HashMap::new();
    for word in text.unicode_words().filter(|w| w.chars().count() > SHORT) {
        *counts.entry(word.to_lowercase()).or_default() += 1;
    }
    counts
}

/// How much two texts share, of 100.
fn alike(one: &HashMap<String, usize>, other: &HashMap<String, usize>) -> usize {
    let all: usize = one.values().chain(other.values()).sum();
    let shared = one
        .iter()
        .map(|(word, n)| other.get(word).map_or(0, |m| *n.min(m)));
    200 * shared.sum::<usize>() / all.max(1)
}
