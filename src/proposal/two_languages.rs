//! Documents in two languages beside each other: each is read apart, and what the second says again is no second set of
//! requests.

use super::Proposal;
use super::join_lines::Block;
use super::lexicon::{Language, fold, get};

/// The blocks in the document's language, and those that say it again in another: no such where the document is in one.
pub(super) fn parted(blocks: Vec<Block>) -> (Vec<Block>, Vec<Block>) {
    blocks.into_iter().partition(|block| !block.is_again)
}

/// The language of most of these blocks' words; nothing of none.
pub(super) fn language_of(blocks: &[Block]) -> Option<&'static Language> {
    let texts: Vec<&str> = blocks.iter().map(|block| block.text.as_str()).collect();
    (!texts.is_empty()).then(|| get().language_of(&texts.join("\n")))
}

/// Adds what the second language says: its facts, who is named there alone, and what it asks where the first asks
/// nothing.
pub(super) fn add(proposal: &mut Proposal, mut said: Proposal) {
    if proposal.requests.is_empty() && !said.requests.is_empty() {
        proposal.requests = said.requests;
        proposal.addressees = said.addressees;
    }
    proposal.facts.append(&mut said.facts);
    let known: Vec<String> = proposal
        .people
        .iter()
        .map(|person| fold(&person.name.text))
        .collect();
    // Another script may write a name that is known.
    let is_latin = |name: &str| name.chars().all(|c| !c.is_alphabetic() || c < '\u{370}');
    let is_other = |name: &str| {
        known.iter().all(|known| {
            let mut words = known.split(' ').filter(|word| word.chars().count() > 2);
            is_latin(known) == is_latin(name)
                && !words.any(|word| name.split(' ').any(|w| w == word))
        })
    };
    said.people
        .retain(|person| is_other(&fold(&person.name.text)));
    proposal.people.append(&mut said.people);
}
