//! The item of a newsletter that asks for letters: the others are none of the campaign's facts, and their people none of
//! its people.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::OnceLock;

use regex::Regex;

use super::find_addressees::is_office;
use super::find_requests::asks;
use super::find_sections::Role;
use super::join_lines::{Block, is_caps};
use super::lexicon::{fold, get};
use super::{Proposal, Reading, Spot, Value};
use crate::store::document::ElementKind;

/// Among so many blocks a newsletter says that it is one, in no more words.
const TOP: usize = 8;
const WORDS: usize = 12;
/// It has at least so many items.
const LEAST: usize = 3;

/// The item's heading and the lines from there to the next, by their indices.
pub(super) struct Item {
    heading: usize,
    blocks: Range<usize>,
}

/// The item, where the document is a newsletter and exactly one of its items asks for letters.
pub(super) fn find(reading: &Reading<'_>) -> Option<Item> {
    let pattern = reading.language.pattern("asks.newsletter");
    let names = |block: &Block| {
        block.kind != ElementKind::Beside
            && block.text.split_whitespace().count() <= WORDS
            && pattern.is_match(&block.text)
    };
    if !reading.blocks.iter().take(TOP).any(names) {
        return None;
    }
    let headings = headings(&reading.blocks);
    // “What happened”, “Addresses” are the chapters of one story.
    let is_chapter = |at: &usize| {
        let mut sections = reading.sections.iter();
        sections.any(|section| {
            let label = section.label.as_ref().map(|label| label.block);
            label == Some(*at) && !matches!(section.role, Role::Narrative | Role::Top | Role::Other)
                || label == Some(*at) && is_known(&reading.blocks[*at].text)
        })
    };
    if headings.len() < LEAST || headings.iter().any(is_chapter) {
        return None;
    }
    let ends = headings
        .iter()
        .skip(1)
        .copied()
        .chain([reading.blocks.len()]);
    let items = headings.iter().copied().zip(ends);
    let mut asking = items.filter(|(start, end)| asks_for_letters(reading, *start..*end));
    match (asking.next(), asking.next()) {
        (Some((heading, end)), None) if !is_told_elsewhere(reading, heading..end) => Some(Item {
            heading,
            blocks: heading..end,
        }),
        _ => None,
    }
}

/// Whether a heading is a label that documents are known to have.
fn is_known(text: &str) -> bool {
    let folded = fold(text);
    let mut labels = get().labels.iter();
    labels.any(|(phrase, _)| *phrase == folded)
}

/// Whether other items name somebody whom this one names: they are of one story.
fn is_told_elsewhere(reading: &Reading<'_>, item: Range<usize>) -> bool {
    static NAME: OnceLock<Regex> = OnceLock::new();
    let name = NAME.get_or_init(|| {
        Regex::new(r"\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? (\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)")
            .expect("a pattern without data")
    });
    let (inside, outside): (Vec<_>, Vec<_>) = reading
        .blocks
        .iter()
        .enumerate()
        .partition(|(at, _)| item.contains(at));
    let text = |blocks: Vec<(usize, &Block)>| {
        let texts: Vec<&str> = blocks
            .iter()
            .map(|(_, block)| block.text.as_str())
            .collect();
        texts.join("\n")
    };
    let (inside, outside) = (text(inside), text(outside));
    let mut names = name.captures_iter(&inside).filter_map(|found| found.get(1));
    let words: HashSet<&str> = outside
        .split(|c: char| !c.is_alphabetic() && c != '-')
        .collect();
    names.any(|surname| words.contains(surname.as_str()))
}

/// The headings of items: of those of one size the largest of which there are several.
fn headings(blocks: &[Block]) -> Vec<usize> {
    let is_said = blocks
        .iter()
        .filter(|block| block.kind == ElementKind::Heading)
        .count()
        >= LEAST;
    let is_heading = |block: &Block| {
        let words = block.text.split_whitespace().count();
        if is_said {
            return block.kind == ElementKind::Heading;
        }
        let looks = block.is_heading || is_caps(&block.text) && block.is_apart;
        looks
            && words <= WORDS
            && block.marker.is_none()
            && !block.text.ends_with(['.', ',', ';', ':'])
    };
    let all: Vec<usize> = (0..blocks.len())
        .filter(|at| is_heading(&blocks[*at]))
        .collect();
    let of_size = |scale: f32| -> Vec<usize> {
        let same = |at: &&usize| (blocks[**at].scale - scale).abs() < 0.04;
        all.iter().filter(same).copied().collect()
    };
    let mut scales: Vec<f32> = all.iter().map(|at| blocks[*at].scale).collect();
    scales.sort_by(|a, b| b.total_cmp(a));
    let sizes = scales.into_iter().map(of_size);
    let mut several = sizes.filter(|same| same.len() >= LEAST);
    several.next().unwrap_or_default()
}

/// Whether an item says to write to an office, or leads to what to ask it.
fn asks_for_letters(reading: &Reading<'_>, blocks: Range<usize>) -> bool {
    let language = reading.language;
    let write = language.pattern("asks.write");
    let tell = language.pattern("asks.tell");
    let is_one = |at: usize| {
        let text = &reading.blocks[at].text;
        let mut sentences = reading.sentences[at]
            .iter()
            .map(|bytes| &text[bytes.clone()]);
        let leads = text.trim_end().ends_with(':') && asks(language, text);
        leads
            || sentences.any(|said| {
                write.is_match(said) && is_office(said)
                    || tell.is_match(said) && said.trim_end().ends_with(':')
            })
    };
    blocks.into_iter().any(is_one)
}

impl Item {
    /// What its heading says.
    pub(super) fn title(&self, reading: &Reading<'_>) -> Value {
        let block = &reading.blocks[self.heading];
        Value::new(block.text.clone(), reading.spot(block.lines.clone()))
    }

    /// Leaves in a proposal what the item says, and who is in it.
    pub(super) fn keep(&self, reading: &Reading<'_>, proposal: &mut Proposal) {
        let blocks = &reading.blocks[self.blocks.clone()];
        let (Some(first), Some(last)) = (blocks.first(), blocks.last()) else {
            return;
        };
        let key = |spot: &Spot| (spot.part, spot.bytes.start);
        let start = key(&reading.spot(first.lines.clone()));
        let end = key(&reading.spot(last.lines.end.saturating_sub(1)..last.lines.end));
        let is_in = |spot: &Spot| (start..=end).contains(&key(spot));
        let texts: Vec<&str> = blocks.iter().map(|block| block.text.as_str()).collect();
        let all = texts.join("\n");
        proposal.facts.retain(|fact| is_in(&fact.text.at));
        proposal.requests.retain(|request| is_in(&request.text.at));
        proposal
            .people
            .retain(|person| all.contains(&person.name.text));
    }
}
