//! Requests that stand right below an address, which are for that addressee alone: a list below “Ask her to:”, the
//! text of a card below its greeting.

use std::ops::Range;

use super::lists::is_item;
use super::office::is_known_as;
use super::words::{name_of, trimmed};
use super::{Asked, Who, asks, breaks_off, in_sentence};
use crate::proposal::find_addressees::is_office;
use crate::proposal::find_sections::{BlockSpan, Section, is_closing, is_greeting, is_to_members};
use crate::proposal::join_lines::is_caps;
use crate::proposal::{Addressee, Reading, Value};

/// A greeting stands no farther below its address, in lines.
const NEAR: usize = 2;

/// A card has no more paragraphs, and a letter that asks nothing before so many has no more than `LETTER`.
const MOST: usize = 12;
const LETTER: usize = 80;

/// An addressee, and the lines of their address.
struct Contact {
    addressee: usize,
    lines: Range<usize>,
}

/// The addressees with an address of their own, as they stand in the document.
fn contacts(reading: &Reading<'_>, addressees: &[Addressee]) -> Vec<Contact> {
    let of = |(addressee, one): (usize, &Addressee)| {
        if one.address.is_empty() && one.email.is_empty() {
            return None;
        }
        // An item of a list may stand right above, in the same run of lines.
        let named = [&one.office, &one.holder].into_iter().flatten();
        let named = named.map(|name| name.at.bytes.start).min();
        let begin = named.unwrap_or(one.at.bytes.start);
        let is_in = |at: &usize| {
            let line = &reading.lines[*at];
            line.part == one.at.part && begin <= line.start && line.end <= one.at.bytes.end
        };
        let first = (0..reading.lines.len()).find(is_in)?;
        let count = (first..reading.lines.len()).take_while(is_in).count();
        let lines = first..first + count;
        let mut prose = reading.prose.iter().map(|at| &reading.blocks[*at].lines);
        let is_told = prose.any(|block| block.contains(&first));
        (!is_told).then_some(Contact { addressee, lines })
    };
    let mut contacts: Vec<Contact> = addressees.iter().enumerate().filter_map(of).collect();
    contacts.sort_by_key(|contact| contact.lines.start);
    contacts
}

/// The block that begins with this line.
fn block_at(reading: &Reading<'_>, line: usize) -> Option<usize> {
    let mut blocks = reading.blocks.iter();
    blocks.position(|block| block.lines.start == line)
}

/// Marks the blocks of addresses, which ask nothing, and returns what the lists right below them ask, of whom each
/// stands below.
pub(super) fn of_addresses(reading: &mut Reading<'_>, addressees: &[Addressee]) -> Vec<Asked> {
    let contacts = contacts(reading, addressees);
    let is_address = |block: usize| {
        let lines = &reading.blocks[block].lines;
        let mut all = contacts.iter().map(|contact| &contact.lines);
        all.any(|of| of.start <= lines.start && lines.end <= of.end)
    };
    let mut taken: Vec<usize> = (0..reading.blocks.len())
        .filter(|block| is_address(*block))
        .collect();
    let language = reading.language;
    let mut asked = Vec::new();
    let items_from = |first: usize| -> Vec<usize> {
        let items = first..reading.blocks.len();
        let items = items.take_while(|at| is_item(&reading.blocks[*at], true) && !is_address(*at));
        items.collect()
    };
    // Below one address alone, a list may ask all of them; and what does not begin with “to” may advise whoever writes.
    let below = |contact: &Contact| {
        let first = block_at(reading, contact.lines.end)?;
        let items = items_from(first);
        let to = language.pattern("asks.to");
        let are_asked = items.iter().all(|at| {
            let found = to.find(&reading.blocks[*at].text);
            found.is_some_and(|to| to.start() == 0)
        });
        (are_asked && !items.is_empty()).then_some(items)
    };
    let lists: Vec<Option<Vec<usize>>> = contacts.iter().map(below).collect();
    let is_each = contacts.len() > 1 && lists.iter().all(Option::is_some);
    // Those that no list has followed yet.
    let mut above: Vec<usize> = Vec::new();
    for (contact, list) in contacts.iter().zip(lists) {
        if let Some(items) = list.filter(|_| is_each) {
            asked.extend(items.iter().map(|item| Asked {
                who: Who::Contact(contact.addressee),
                words: BlockSpan {
                    block: *item,
                    bytes: item_words(reading, *item),
                },
            }));
            taken.extend(items);
            continue;
        }
        above.push(contact.addressee);
        let Some(lead) = block_at(reading, contact.lines.end).filter(|at| !is_address(*at)) else {
            continue;
        };
        let text = reading.blocks[lead].text.trim_end();
        let is_pronoun = language.pattern("asks.tell_them").is_match(text);
        let is_named = || {
            let tell = language.pattern("asks.tell").find(text);
            let named = tell.filter(|_| text.ends_with(':')).map(|tell| {
                // The article may be of the verb's own form.
                let rest = &text[tell.end()..];
                &rest[name_of(language, rest)]
            });
            named.is_some_and(|name| {
                is_office(name) && is_known_as(&addressees[contact.addressee], name)
            })
        };
        if !is_pronoun && !is_named() {
            continue;
        }
        let items = items_from(lead + 1);
        let all = language.pattern("asks.them").is_match(text) && is_pronoun;
        let whom = if all {
            above.clone()
        } else {
            vec![contact.addressee]
        };
        above.clear();
        for item in &items {
            let bytes = item_words(reading, *item);
            asked.extend(whom.iter().map(|addressee| Asked {
                who: Who::Contact(*addressee),
                words: BlockSpan {
                    block: *item,
                    bytes: bytes.clone(),
                },
            }));
        }
        if !items.is_empty() {
            taken.push(lead);
            taken.extend(items);
        }
    }
    let blocks = taken
        .iter()
        .filter(|block| !is_address(**block))
        .map(|block| BlockSpan {
            block: *block,
            bytes: 0..reading.blocks[*block].text.len(),
        });
    let blocks: Vec<BlockSpan> = blocks.collect();
    reading.asked.extend(blocks);
    reading.taken = taken;
    asked
}

/// What cards ask, where a document has several: each has its address, its greeting and its text, and what it asks is
/// asked of nobody else.
pub(super) fn of_cards(reading: &mut Reading<'_>, addressees: &mut [Addressee]) -> Vec<Asked> {
    let contacts = contacts(reading, addressees);
    let cards: Vec<(&Contact, usize, Range<usize>)> = contacts
        .iter()
        .filter_map(|contact| {
            let (greeting, blocks) = card(reading, &contacts, contact)?;
            Some((contact, greeting, blocks))
        })
        .collect();
    if cards.len() < 2 {
        return Vec::new();
    }
    let mut asked = Vec::new();
    let mut used = Vec::new();
    for (contact, greeting, blocks) in cards {
        for (words, sentence) in of_card(reading, blocks) {
            asked.push(Asked {
                who: match words.who {
                    Who::Reader => Who::Contact(contact.addressee),
                    who => who,
                },
                ..words
            });
            used.push(sentence);
        }
        let line = &reading.lines[greeting];
        let text = line.text.trim_end_matches([',', ':', '!', ' ', '\u{a0}']);
        let value = Value::new(text.to_owned(), Reading::spot_of_line(line));
        addressees[contact.addressee]
            .salutation
            .get_or_insert(value);
    }
    reading.asked.extend(used);
    asked
}

/// What the paragraphs of a card ask, each with the words that ask it.
fn of_card(reading: &Reading<'_>, blocks: Range<usize>) -> Vec<(Asked, BlockSpan)> {
    let language = reading.language;
    let mut asked = Vec::new();
    // Whether the paragraph before leads to a list.
    let mut is_led = false;
    for block in blocks {
        let of = &reading.blocks[block];
        if is_led && is_item(of, true) {
            let words = BlockSpan {
                block,
                bytes: item_words(reading, block),
            };
            let whole = BlockSpan {
                block,
                bytes: 0..of.text.len(),
            };
            let who = Who::Reader;
            asked.push((Asked { who, words }, whole));
            continue;
        }
        is_led = (of.text.trim_end().ends_with(':') || breaks_off(language, &of.text))
            && asks(language, &of.text);
        for bytes in &reading.sentences[block] {
            let sentence = BlockSpan {
                block,
                bytes: bytes.clone(),
            };
            let found = in_sentence(language, &of.text, bytes.clone(), block);
            asked.extend(found.into_iter().map(|one| (one, sentence.clone())));
        }
    }
    asked
}

/// The words of an item without the “to” before them.
fn item_words(reading: &Reading<'_>, block: usize) -> Range<usize> {
    let text = &reading.blocks[block].text;
    let to = reading.language.pattern("asks.to").find(text);
    let begin = to.filter(|to| to.start() == 0).map_or(0, |to| to.end());
    trimmed(text, begin..text.len())
}

/// The line of the greeting right below an address, and the blocks of the text that it begins.
fn card(
    reading: &Reading<'_>,
    contacts: &[Contact],
    contact: &Contact,
) -> Option<(usize, Range<usize>)> {
    let below = contact.lines.end..(contact.lines.end + NEAR).min(reading.lines.len());
    let greeting = below.into_iter().find(|at| {
        let text = &reading.lines[*at].text;
        text.ends_with([',', '!', ':']) && is_greeting(text) && !is_to_members(text)
    })?;
    let first = block_at(reading, greeting)?;
    let first_line = |block: usize| {
        let line = reading.lines.get(reading.blocks[block].lines.start);
        line.map_or("", |line| line.text.as_str())
    };
    let is_over = |at: usize| {
        let block = &reading.blocks[at];
        let mut others = contacts.iter();
        let mut sections = reading.sections.iter();
        let is_label = |section: &Section| {
            let label = section.label.as_ref();
            label.is_some_and(|label| label.block == at)
        };
        let mut begins = || sections.any(is_label) || is_greeting(first_line(at));
        at > first && (is_caps(&block.text) || begins())
            || block.is_heading
            || others.any(|other| block.lines.contains(&other.lines.start))
    };
    let asks_first = |at: usize| {
        let text = &reading.blocks[at].text;
        reading.language.pattern("asks.first").is_match(text)
    };
    let until = |most: usize| {
        let last = reading.blocks.len().min(first + most);
        (first..last).find(|at| is_over(*at)).unwrap_or(last)
    };
    let closes = |at: &usize| is_closing(&reading.blocks[*at].text);
    let (short, long) = (until(MOST), until(LETTER));
    let is_letter = !(first..short).any(asks_first) && (short..long).any(|at| closes(&at));
    let end = if is_letter { long } else { short };
    let end = (first + 1..end).find(closes).unwrap_or_else(|| {
        // What stands behind a card that nothing closes may speak to the reader: one paragraph is it, and its list.
        let is_alone = reading.blocks[first].lines.len() == 1;
        let text = (first + usize::from(is_alone) + 1).min(end);
        let items = (text..end).take_while(|at| is_item(&reading.blocks[*at], true));
        text + items.count()
    });
    (end > first).then_some((greeting, first..end))
}
