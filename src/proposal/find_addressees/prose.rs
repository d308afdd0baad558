//! Addresses in running text: “The address is: A B, Minister of Justice, 4 Weaver Street, …”, and what stands
//! in brackets or behind commas (“write to the Minister of Justice (4 Weaver Street, …)”).

use std::ops::Range;
use std::sync::OnceLock;

use regex::Regex;

use super::contact::{labelled, mails};
use super::is_office;
use super::names::ends_as_office;
use super::whole::of_whole;
use crate::proposal::find_dates;
use crate::proposal::find_sections::{BlockSpan, Role, is_greeting};
use crate::proposal::lexicon::{Language, begins_with, fold, get};
use crate::proposal::{Addressee, Reading, Spot, Value};
use crate::store::document::ElementKind;

/// A longer block is no paragraph that gives an address, in bytes.
const MAX_BLOCK: usize = 3_000;

/// A line that running text was broken after has at least so many letters.
const BROKEN: usize = 45;

/// So many blocks from the address on may say how a letter begins.
const NEAR: usize = 8;

/// An office and its holder in a sentence are no more than so many words.
const MAX_NAME: usize = 14;

/// Addresses in the paragraphs of a document, and the words that give them.
pub(super) fn of_prose(reading: &Reading<'_>) -> Vec<(Addressee, Vec<BlockSpan>)> {
    let mut found = Vec::new();
    for (index, block) in reading.blocks.iter().enumerate() {
        let is_other = matches!(
            block.kind,
            ElementKind::Beside | ElementKind::Heading | ElementKind::Cell
        ) || block.marker.is_some()
            || block.text.len() > MAX_BLOCK
            || block.text.matches(", ").count() < 2;
        if is_other || !is_running(reading, index) {
            continue;
        }
        let labelled = labelled_address(reading, index);
        let said = labelled
            .or_else(|| in_brackets(reading, index))
            .or_else(|| behind_write(reading, index));
        let Some((mut addressee, used)) = said else {
            continue;
        };
        let mut words = vec![BlockSpan {
            block: index,
            bytes: used.clone(),
        }];
        if let Some((salutation, sentence)) = quoted_greeting(reading, index, used.end) {
            words.push(sentence);
            addressee.salutation.get_or_insert(salutation);
        }
        found.push((addressee, words));
    }
    found
}

/// Whether the lines of a block are those of running text, and not an address line by line.
fn is_running(reading: &Reading<'_>, block: usize) -> bool {
    let lines = &reading.lines[reading.blocks[block].lines.clone()];
    let before_last = lines.len().saturating_sub(1);
    lines[..before_last]
        .iter()
        .all(|line| line.text.chars().count() >= BROKEN)
}

/// The address behind “The address is:”, and the bytes of the sentences that give it.
fn labelled_address(reading: &Reading<'_>, index: usize) -> Option<(Addressee, Range<usize>)> {
    let block = &reading.blocks[index];
    let label = reading.sections.iter().find_map(|section| {
        let label = section.label.as_ref()?;
        (section.role == Role::Contact && label.block == index).then(|| label.bytes.clone())
    })?;
    let behind = &block.text[label.end..];
    let start = label.end + behind.len() - behind.trim_start_matches([':', ' ', '\u{a0}']).len();
    let mut end = start;
    for sentence in &reading.sentences[index] {
        if sentence.end <= start {
            continue;
        }
        let said = &block.text[sentence.start.max(start)..sentence.end];
        // “… Castrovia. E-mail: …”
        let goes_on = end == start || labelled(said).is_some();
        if !goes_on {
            break;
        }
        end = sentence.end;
    }
    let said = &block.text[start..end];
    let whole = postal(reading.language, said);
    let head: Vec<&str> = whole.split(", ").take(2).collect();
    let is_address = whole.matches(", ").count() >= 2 && head.iter().any(|part| is_office(part));
    is_address.then(|| (read(reading, index, whole, said), label.start..end))
}

/// An office with its address in brackets, and the bytes of both.
fn in_brackets(reading: &Reading<'_>, index: usize) -> Option<(Addressee, Range<usize>)> {
    let block = &reading.blocks[index];
    let write = reading.language.pattern("asks.write");
    let is_contact = reading.sections.iter().any(|section| {
        section.role == Role::Contact && section.words.iter().any(|words| words.block == index)
    });
    reading.sentences[index].iter().find_map(|sentence| {
        let said = &block.text[sentence.clone()];
        // Whom a letter does not go to is told of in brackets too: how old they are, what they were.
        if !is_contact && !write.is_match(said) {
            return None;
        }
        let open = said.find('(')?;
        let close = open + said[open..].find(')')?;
        let inner = &said[open + 1..close];
        let commas = inner.matches(", ").count();
        if commas < 1 || mails(inner).is_empty() && (commas < 2 || !has_place(inner)) {
            return None;
        }
        let start = office_start(&said[..open])?;
        let office = said[start..open].trim_end();
        let whole = format!("{office}, {inner}");
        let used = sentence.start + start..sentence.start + close + 1;
        Some((read(reading, index, &whole, inner), used))
    })
}

/// “Write to A B, Minister of Labour, 70 Harbour Road, …, or e-mail …”: the address, and its bytes.
fn behind_write(reading: &Reading<'_>, index: usize) -> Option<(Addressee, Range<usize>)> {
    let block = &reading.blocks[index];
    let write = reading.language.pattern("asks.write");
    reading.sentences[index].iter().find_map(|sentence| {
        let said = &block.text[sentence.clone()];
        let behind = &said[write.find(said)?.end()..];
        // What to ask is no part of the address: “… Castrovia, and ask him to …”.
        let ask = reading.language.pattern("asks.write_ask").find(behind);
        let behind = &behind[..ask.map_or(behind.len(), |ask| ask.start())];
        let whole = postal(reading.language, behind);
        let head: Vec<&str> = whole.split(", ").take(2).collect();
        let is_address = whole.matches(", ").count() >= 2
            && has_place(whole)
            && head.iter().any(|part| is_office(part))
            && !behind.contains(':');
        is_address.then(|| (read(reading, index, whole, behind), sentence.clone()))
    })
}

/// An address without what goes on with its sentence: “…, Castrovia, before 15 March”.
fn postal<'a>(language: &Language, text: &'a str) -> &'a str {
    let goes_on = language.pattern("asks.goes_on");
    let commas = text
        .match_indices(", ")
        .map(|(at, comma)| (at, at + comma.len()));
    let mut ends = commas.filter(|(_, next)| goes_on.is_match(&text[*next..]));
    let end = ends.next().map_or(text.len(), |(at, _)| at);
    text[..end].trim_end_matches([',', ' '])
}

/// Whether a part of an address tells a street with its number, or a postcode with its town. An age, the
/// number of a letter and a date tell none.
pub(super) fn has_place(text: &str) -> bool {
    static PLACE: OnceLock<Regex> = OnceLock::new();
    let place = PLACE.get_or_init(|| {
        Regex::new(concat!(
            r"^(?:\d{1,4}\p{L}?,? (?:\p{Lu}[\p{L}’'.-]+ )*\p{Lu}[\p{L}’'.-]+",
            r"|\d{1,4}\p{L}?,? (?:rue|avenue|boulevard|place|chemin|route|quai|calle|avenida)\b.*",
            r"|(?:\p{Lu}[\p{L}’'.-]+ )(?:[\p{L}’'.-]+ )+\d{1,4}\p{L}?",
            r"|(?:calle|avenida|plaza|ул\.|улица|пр\.|проспект)\s?.*",
            r"|\d{4,6} \p{Lu}.*|\p{Lu}.* \d{5,6})$",
        ))
        .expect("a pattern without data")
    });
    let mut parts = text
        .split(", ")
        .map(|part| part.trim_end_matches(['.', ' ']));
    parts.any(|part| place.is_match(part) && find_dates::find(part, true).is_empty())
}

/// Where the office that a text ends with begins.
pub(in crate::proposal) fn office_start(text: &str) -> Option<usize> {
    let starts = text.char_indices().filter(|(at, c)| {
        c.is_alphabetic() && (*at == 0 || text[..*at].ends_with(|c: char| !c.is_alphanumeric()))
    });
    let lexicon = get();
    let mut starts = starts.map(|(at, _)| at);
    let at = starts.find(|at| {
        let folded = fold(&text[*at..]);
        let first = text[*at..].split(' ').next().unwrap_or_default();
        ends_as_office(first, lexicon)
            || [&lexicon.offices, &lexicon.bodies]
                .into_iter()
                .any(|words| begins_with(&folded, words).is_some())
    })?;
    let is_short = text[at..].split_whitespace().count() <= MAX_NAME;
    (is_short && !text[at..].contains([':', ';'])).then_some(at)
}

/// The addressee of an address in one line, from which its e-mail addresses are taken away.
fn read(reading: &Reading<'_>, index: usize, whole: &str, with_mails: &str) -> Addressee {
    static MAIL: OnceLock<Regex> = OnceLock::new();
    let mail = MAIL.get_or_init(|| {
        Regex::new(
            r"(?:[;,]?\s+(?:or|ou|o|или)\s+(?:\S+\s+){0,2})?[;,]?\s*\(?\s*\S+@[^\s()]+[^\s().,;]\s*\)?",
        ).expect("a pattern without data")
    });
    let lines = reading.blocks[index].lines.clone();
    let spot = reading.spot(lines.clone());
    let plain = mail.replace_all(whole, "");
    let mut said = of_whole(reading, plain.trim_end_matches(['.', ' ']), lines);
    let mails = mails(with_mails);
    said.email = mails
        .into_iter()
        .map(|mail| Value::new(mail, spot.clone()))
        .collect();
    // What an address ends with behind its town is its country, where the text tells of it.
    if let [.., before, last] = said.address.as_slice()
        && said.country.is_none()
        && said.address.len() > 3
        && ![before, last]
            .iter()
            .any(|line| line.text.contains(|c: char| c.is_ascii_digit()))
        && !is_office(&last.text)
        && reading.all.matches(last.text.as_str()).count() > 1
    {
        said.country = said.address.pop();
    }
    // Where the largest comes first, the country stands before the postal code.
    let is_code = |text: &str| text.chars().all(|c| c.is_ascii_digit() || c == ' ');
    if let [first, code, ..] = said.address.as_slice()
        && said.country.is_none()
        && is_code(&code.text)
        && !first.text.chars().any(|c| c.is_ascii_digit())
    {
        said.country = Some(said.address.remove(0));
    }
    said
}

/// The greetings that one sentence quotes for several offices, and where that stands.
pub(super) fn quoted_greetings(reading: &Reading<'_>) -> Option<(Vec<String>, Spot)> {
    let blocks = reading.blocks.iter().enumerate();
    let mut sentences = blocks.flat_map(|(block, of)| {
        let ranges = reading.sentences[block].iter();
        ranges.map(move |bytes| (block, bytes.clone(), &of.text[bytes.clone()]))
    });
    sentences.find_map(|(block, bytes, said)| {
        let greetings: Vec<String> = quoted_pattern()
            .captures_iter(said)
            .filter_map(|found| Some(found.get(1)?.as_str().trim_end_matches(ENDS).to_owned()))
            .filter(|text| is_greeting(text))
            .collect();
        let spot = || reading.spot_of(&BlockSpan { block, bytes });
        (greetings.len() > 1).then(|| (greetings, spot()))
    })
}

/// What may stand behind a greeting.
const ENDS: [char; 5] = [',', '!', ':', ' ', '\u{a0}'];

fn quoted_pattern() -> &'static Regex {
    static QUOTED: OnceLock<Regex> = OnceLock::new();
    QUOTED.get_or_init(|| {
        Regex::new("[«“„\"‘]\\s*([^«»“”„\"’]{3,60})[»”“\"’]").expect("a pattern without data")
    })
}

/// How a letter begins, in quotation marks behind a verb that says so, wherever it stands: “Begin ‘Your Excellency’”.
pub(super) fn told_greeting(reading: &Reading<'_>) -> Option<(Value, BlockSpan)> {
    let blocks = reading.blocks.iter().enumerate();
    let mut found = blocks
        .filter(|(block, _)| !reading.is_letter(*block))
        .flat_map(|(block, of)| {
            reading.sentences[block].iter().filter_map(move |bytes| {
                let said = &of.text[bytes.clone()];
                let quoted = quoted_pattern().captures(said)?.get(0)?;
                let inner = quoted_pattern().captures(said)?.get(1)?;
                let greeting = inner.as_str().trim_end_matches(ENDS);
                let before = fold(&said[..quoted.start()]);
                let is_told = || {
                    let mut known = get().contact.iter();
                    known.any(|(phrase, role)| {
                        role == "salutation"
                            && (before == *phrase || before.ends_with(&format!(" {phrase}")))
                    })
                };
                let words = BlockSpan {
                    block,
                    bytes: bytes.clone(),
                };
                let is_refused = || reading.language.pattern("asks.refused").is_match(said);
                (is_greeting(greeting) && is_told() && !is_refused()).then(|| {
                    (
                        Value::new(greeting.to_owned(), reading.spot_of(&words)),
                        words,
                    )
                })
            })
        });
    let first = found.next()?;
    // Where several are quoted, whose each is cannot be told.
    found
        .all(|(greeting, _)| greeting.text == first.0.text)
        .then_some(first)
}

/// How a letter begins, in quotation marks in one of the next sentences: “Start with ‘Dear Minister’.”
fn quoted_greeting(reading: &Reading<'_>, index: usize, from: usize) -> Option<(Value, BlockSpan)> {
    let quoted = quoted_pattern();
    // Some say it below the list of what to ask.
    let later = (index + 1..index + NEAR).map(|block| (block, 0));
    let mut blocks = std::iter::once((index, from)).chain(later);
    blocks.find_map(|(block, from)| {
        let text = &reading.blocks.get(block)?.text;
        let mut sentences = reading.sentences[block].iter();
        sentences.find_map(|sentence| {
            let inner = quoted.captures(&text[sentence.clone()])?.get(1)?;
            let greeting = inner.as_str().trim_end_matches(ENDS);
            if sentence.end <= from || !is_greeting(greeting) {
                return None;
            }
            let words = BlockSpan {
                block,
                bytes: sentence.clone(),
            };
            Some((
                Value::new(greeting.to_owned(), reading.spot_of(&words)),
                words,
            ))
        })
    })
}
