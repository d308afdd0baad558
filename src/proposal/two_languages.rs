//! Documents in two languages: each is read apart, and what the second says again is no second set of requests.

use super::join_lines::Block;
use super::lexicon::{Language, get};

/// A block of fewer words does not tell its language.
const WORDS: usize = 6;
/// One of so many does surely.
const SURE: usize = 12;
/// One of so many parts of it has to be in the language of its first paragraph.
const FIRST: usize = 3;
/// A document is in two languages if one word in so many is of the second.
const SHARE: usize = 4;

/// The language of a document of two below each other: that of its first paragraph, where much is in it; else the one
/// that most words are in.
pub(super) fn first_of(blocks: &[Block], most: &'static Language) -> &'static Language {
    let Some(first) = blocks.iter().find(|block| words(block) >= SURE) else {
        return most;
    };
    if !is_in_other(first, most) {
        return most;
    }
    let lexicon = get();
    let language = lexicon.language_of(&first.text);
    let of_first = |block: &&Block| lexicon.language_of(&block.text).code == language.code;
    let own: usize = blocks.iter().filter(of_first).map(words).sum();
    let all: usize = blocks.iter().map(words).sum();
    if own * FIRST >= all { language } else { most }
}

/// The blocks in the document's language, and those in another; none of a document in one.
pub(super) fn parted(blocks: Vec<Block>, language: &Language) -> (Vec<Block>, Vec<Block>) {
    let mut is_other: Vec<bool> = Vec::new();
    for block in &blocks {
        // A short item is in the language of what leads to it.
        let is_item = block.marker.is_some() && words(block) < WORDS;
        let is_led = is_item && is_other.last() == Some(&true);
        let is_long = words(block) >= WORDS && is_in_other(block, language);
        is_other.push(block.again_in.is_some() || is_led || is_long);
    }
    let all: usize = blocks.iter().map(words).sum();
    let sure = blocks.iter().zip(&is_other);
    let sure = sure.filter(|(block, is_other)| **is_other && words(block) >= SURE);
    let other: usize = sure.map(|(block, _)| words(block)).sum();
    let is_beside = blocks.iter().any(|block| block.again_in.is_some());
    if !is_beside && other * SHARE < all {
        return (blocks, Vec::new());
    }
    let (mut own, mut aside) = (Vec::new(), Vec::new());
    for (block, is_other) in blocks.into_iter().zip(is_other) {
        if is_other {
            aside.push(block);
        } else {
            own.push(block);
        }
    }
    (own, aside)
}

/// The language of most of these blocks' words; nothing of none.
pub(super) fn language_of(blocks: &[Block]) -> Option<&'static Language> {
    let texts: Vec<&str> = blocks.iter().map(|block| block.text.as_str()).collect();
    (!texts.is_empty()).then(|| get().language_of(&texts.join("\n")))
}

fn words(block: &Block) -> usize {
    block.text.split_whitespace().count()
}

/// Whether a block has more words of another language than of this one.
fn is_in_other(block: &Block, language: &Language) -> bool {
    let lexicon = get();
    let other = lexicon.language_of(&block.text);
    let count = |of: &Language| of.common_in(&block.text);
    other.code != language.code && count(other) > 1 && count(language) * 2 < count(other)
}
