//! What is asked, and of whom: the sentences of a letter (“I urge you to …, and to …”), the bullets
//! below “To the …” or “calling on …”, and what somebody “should” do.

mod addressed;
mod asker;
mod dashes;
mod lists;
mod office;
mod operative;
mod refusals;
mod sentences;
mod tables;
mod told;
mod words;
mod writing;

use std::ops::Range;

use super::find_addressees::is_holder;
use super::find_sections::{BlockSpan, Role, Section, is_closing, is_greeting, is_to_members};
use super::join_lines::Block;
use super::lexicon::{Language, fold, get};
use super::{Proposal, Reading, Request, Value};
use addressed::{of_addresses, of_cards};
pub(super) use lists::is_ours;
use lists::{is_item, of_lists, should_lead};
use office::{addressees_of, bodies_of, people_of};
use operative::of_operative;
use refusals::is_denying;
use sentences::{of_others, of_sentences};
use tables::of_tables;
pub(super) use tables::{AskingRow, rows as asking_rows, says_recommended};
pub(super) use words::is_verb;
use words::{begin_of, body_in, split, who_in, without_link};
pub(super) use writing::leads;
use writing::of_writing;

/// More requests than any document has.
const MAX_FOUND: usize = 300;

/// So many blocks behind the last list of requests may say what others are asked.
const BEHIND: usize = 8;

/// A request is no longer, in bytes.
const MAX_REQUEST: usize = 1_500;

/// Who is asked.
#[derive(Clone, Debug, PartialEq)]
enum Who {
    /// Whoever the letter goes to.
    Reader,
    /// An office, in the document's words.
    Named(BlockSpan),
    /// A body that its sentence shows to be one, whatever it is called.
    Body(BlockSpan),
    /// Somebody by name, without an office.
    Person(BlockSpan),
    /// Whoever the address above it names, by their index.
    Contact(usize),
}

/// What is asked, and where it stands.
#[derive(Clone, Debug)]
struct Asked {
    who: Who,
    words: BlockSpan,
}

/// The blocks of the letter: from a greeting to a closing, where most is asked.
pub(super) fn letter(blocks: &[Block], sections: &[Section], language: &Language) -> Range<usize> {
    let first = language.pattern("asks.first");
    let label_of = |at: usize| {
        let found = sections.iter().find(|section| {
            section
                .label
                .as_ref()
                .is_some_and(|label| label.block == at)
        });
        found.map(|section| section.role)
    };
    let mut best: Option<(usize, Range<usize>)> = None;
    let mut consider = |range: Range<usize>| {
        let asks = blocks[range.clone()]
            .iter()
            .filter(|block| first.is_match(&block.text))
            .count();
        if best.as_ref().is_none_or(|(known, _)| asks > *known) {
            best = Some((asks, range));
        }
    };
    for (at, block) in blocks.iter().enumerate() {
        let greets = is_greeting(&block.text) && !is_to_members(&block.text);
        let is_start = greets && block.marker.is_none() && label_of(at).is_none();
        let is_section = label_of(at) == Some(Role::Letter);
        if !is_start && !is_section {
            continue;
        }
        let mut end = at + 1;
        while end < blocks.len() && end < at + 80 {
            let is_label = label_of(end).is_some_and(|role| {
                matches!(
                    role,
                    Role::Contact
                        | Role::Narrative
                        | Role::Copies
                        | Role::Language
                        | Role::Deadline
                        | Role::Link
                        | Role::Method
                        | Role::Letter
                        | Role::Summary
                        | Role::Title
                )
            });
            if is_closing(&blocks[end].text) && end > at + 1 || is_label {
                break;
            }
            end += 1;
        }
        consider(at..end);
    }
    best.filter(|(asks, _)| *asks > 0)
        .map_or(0..0, |(_, range)| range)
}

/// Finds them. Addressees that no contact block names come from here.
pub(super) fn find(reading: &mut Reading<'_>, proposal: &mut Proposal) {
    let (written, behind) = of_writing(reading);
    // What stands behind signs: added last, so that it changes nothing that is found otherwise.
    let mut more = Vec::new();
    let below = of_addresses(reading, &proposal.addressees);
    let mut asked = of_cards(reading, &mut proposal.addressees);
    if asked.is_empty() {
        asked = of_letter(reading);
    }
    if asked.is_empty() {
        asked = of_tables(reading);
    }
    if asked.is_empty() {
        (asked, more) = of_lists(reading, 0..reading.blocks.len());
        // Where there is a letter it counts.
        add(&mut asked, written);
        add(&mut more, behind);
    }
    add(&mut asked, below);
    if reading.letter.is_empty() {
        // A list may be one of the paragraphs of a resolution.
        let publisher = proposal.publisher.as_ref().map(|name| name.text.as_str());
        let listed: Vec<usize> = asked.iter().map(|one| one.words.block).collect();
        let mut more = of_operative(reading, publisher, !asked.is_empty());
        more.retain(|one| !listed.contains(&one.words.block));
        asked.extend(more);
    }
    let has_lists = !asked.is_empty();
    if asked.is_empty()
        || proposal.addressees.is_empty() && asked.iter().all(|one| one.who == Who::Reader)
    {
        let publisher = proposal.publisher.as_ref().map(|name| name.text.as_str());
        let date = proposal.date.as_ref().map(|date| date.text.as_str());
        let year = date.and_then(|date| date.split('-').next()?.parse::<i32>().ok());
        let said = of_sentences(reading, publisher, year, &proposal.addressees);
        if !has_lists {
            asked = said;
        }
    }
    if has_lists {
        let named = asked.iter().filter_map(|one| match &one.who {
            Who::Named(words) | Who::Body(words) | Who::Person(words) => {
                Some(fold(&reading.blocks[words.block].text[words.bytes.clone()]))
            }
            Who::Reader | Who::Contact(_) => None,
        });
        let contacts = proposal.addressees.iter();
        let contacts = contacts.filter_map(|one| Some(fold(&one.office.as_ref()?.text)));
        let known: Vec<String> = named.chain(contacts).collect();
        let blocks = asked.iter().map(|one| one.words.block);
        let near = blocks.clone().min().unwrap_or(0)..blocks.max().unwrap_or(0) + BEHIND;
        asked.extend(of_others(reading, &known, &near));
    }
    if !more.is_empty() {
        add(&mut asked, more);
        asked.sort_by_key(|one| (one.words.block, one.words.bytes.start));
    }
    asked.truncate(MAX_FOUND);
    // Those that contact blocks name.
    let contacts = proposal.addressees.len();
    for one in asked {
        let addressees = match &one.who {
            Who::Reader => Vec::new(),
            Who::Contact(one) => vec![*one],
            Who::Named(words) => addressees_of(reading, proposal, words, contacts > 0),
            Who::Body(words) => bodies_of(reading, proposal, words),
            Who::Person(words) => people_of(reading, proposal, words),
        };
        let mut addressees: Vec<Option<usize>> = addressees.into_iter().map(Some).collect();
        if addressees.is_empty() {
            addressees.push((proposal.addressees.len() == 1).then_some(0));
        }
        let text = reading.blocks[one.words.block].text[one.words.bytes.clone()].to_owned();
        let at = reading.spot_of(&one.words);
        let other = reading.askers.iter().find(|(asked, _)| *asked == one.words);
        let other = other.map(|(_, who)| {
            let said = &reading.blocks[who.block].text[who.bytes.clone()];
            Value::new(said.to_owned(), reading.spot_of(who))
        });
        if text.split_whitespace().count() >= 2 && text.len() <= MAX_REQUEST {
            let requests = addressees.into_iter().map(|addressee| Request {
                addressee,
                text: Value::new(text.clone(), at.clone()),
                asker: other.clone(),
            });
            proposal.requests.extend(requests);
        }
        reading.asked.push(one.words);
    }
    if contacts > 0 && proposal.addressees.len() > contacts {
        ask_contacts(proposal, contacts);
    }
}

/// Adds what is asked, but nothing that is there.
fn add(asked: &mut Vec<Asked>, more: Vec<Asked>) {
    let is_there = |one: &Asked| {
        let mut same = asked.iter().map(|asked| &asked.words);
        same.any(|words| {
            words.block == one.words.block
                && words.bytes.start < one.words.bytes.end
                && one.words.bytes.start < words.bytes.end
        })
    };
    let more: Vec<Asked> = more.into_iter().filter(|one| !is_there(one)).collect();
    asked.extend(more);
}

/// What is asked of nobody by name is asked of those to whom the document gives an address, and of no office that
/// only another request names.
fn ask_contacts(proposal: &mut Proposal, contacts: usize) {
    let requests = std::mem::take(&mut proposal.requests);
    proposal.requests = requests
        .into_iter()
        .flat_map(|request| {
            let of = request.addressee.map_or(0..contacts, |one| one..one + 1);
            of.map(move |one| Request {
                addressee: Some(one),
                text: request.text.clone(),
                asker: request.asker.clone(),
            })
        })
        .collect();
}

fn of_letter(reading: &mut Reading<'_>) -> Vec<Asked> {
    let range = reading.letter.clone();
    let mut asked = Vec::new();
    let mut at = range.start;
    while at < range.end {
        let block = &reading.blocks[at];
        let next = reading.blocks.get(at + 1).filter(|_| at + 1 < range.end);
        let text = block.text.trim_end();
        let is_lead = text.ends_with(':')
            || text.ends_with(',') && next.is_some_and(|next| is_item(next, true))
            || next.is_some_and(|next| next.marker.is_some()) && breaks_off(reading.language, text);
        for sentence in reading.sentences[at].clone() {
            let is_last = sentence.end == block.text.len();
            if is_lead && is_last {
                continue;
            }
            let found = in_sentence(reading.language, &block.text, sentence.clone(), at);
            if !found.is_empty() {
                asked.extend(found);
                reading.asked.push(BlockSpan {
                    block: at,
                    bytes: sentence,
                });
            }
        }
        let text = &reading.blocks[at].text;
        if is_lead && (asks(reading.language, text)) {
            let mut end = at + 1;
            while end < range.end && is_item(&reading.blocks[end], true) {
                end += 1;
            }
            if end > at + 1 {
                let (mut found, more) = of_lists(reading, at..end);
                add(&mut found, more);
                asked.extend(found);
                at = end;
                continue;
            }
        }
        at += 1;
    }
    asked
}

pub(super) fn asks(language: &Language, text: &str) -> bool {
    let asks = || {
        should_lead(language, text).is_some()
            || leads(language, text)
            || language.pattern("asks.first").is_match(text)
            || language.pattern("asks.third").is_match(text)
    };
    !is_denying(language, text) && asks()
}

/// Whether a text ends right behind the words that ask, and what is asked stands below: “We request you to”.
fn breaks_off(language: &Language, text: &str) -> bool {
    /// Behind the verb stands no more than who is asked and the word that leads to it.
    const MOST: usize = 3;
    const LEADS: [&str; 12] = [
        "to",
        "that",
        "you",
        "que",
        "de",
        "a",
        "auf",
        "zu",
        "sie",
        "dass",
        "вас",
        "чтобы",
    ];
    let verb = language.pattern("asks.first").find_iter(text).last();
    verb.is_some_and(|verb| {
        let rest = text[verb.end()..].trim_end_matches([':', ' ']);
        let is_short = rest.split_whitespace().count() <= MOST;
        // “We call for her release” is whole without a full stop.
        let last = fold(rest.rsplit(' ').next().unwrap_or_default());
        let leads_on =
            rest.is_empty() || text.trim_end().ends_with(':') || LEADS.contains(&last.as_str());
        is_short
            && leads_on
            && !rest.contains(['.', ';', '!', '?'])
            && begin_of(language, rest).is_none()
    })
}

/// What a sentence of a letter asks.
fn in_sentence(
    language: &Language,
    text: &str,
    sentence: Range<usize>,
    block: usize,
) -> Vec<Asked> {
    let said = &text[sentence.clone()];
    let first = language.pattern("asks.first").find(said);
    let please = language.pattern("asks.please").find(said);
    let (verb_end, start) = match (first, please) {
        (Some(first), _) => {
            let rest = &said[first.end()..];
            (
                first.end(),
                first.end()
                    + begin_of(language, rest).unwrap_or(rest.len() - rest.trim_start().len()),
            )
        }
        (None, Some(please)) => (please.end(), please.end()),
        (None, None) => return Vec::new(),
    };
    // “We request you to” asks nothing itself.
    if first.is_some() && breaks_off(language, said) {
        return Vec::new();
    }
    let object = &said[verb_end..start];
    let at = sentence.start + verb_end;
    let mut who = who_in(object, at, block);
    // What is asked of a body that no word shows to be one is not asked of whoever the letter goes to.
    let is_yours = language.pattern("asks.yours").is_match(object.trim());
    let names_people = || {
        let folded: Vec<&str> = object.split_whitespace().collect();
        let mut parts = folded.split(|word| get().and.contains(&fold(word)));
        parts.any(|part| is_holder(without_link(&part.join(" "))))
    };
    if who == Who::Reader && first.is_some() && !is_yours && !names_people() {
        who = body_in(language, without_link(object), at, block).unwrap_or(who);
    }
    let range = sentence.start + start..sentence.end;
    split(language, text, range, "asks.again")
        .into_iter()
        .map(|bytes| Asked {
            who: who.clone(),
            words: BlockSpan { block, bytes },
        })
        .collect()
}
