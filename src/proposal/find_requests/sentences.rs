//! Requests in running text: what somebody “should” do, and what they are called on to do.

use std::ops::Range;

use super::words::{begin_of, body_in, name_of, split, who_in};
use super::{Asked, Who};
use crate::proposal::Reading;
use crate::proposal::find_addressees::is_office;
use crate::proposal::find_sections::BlockSpan;
use crate::proposal::join_lines::Block;
use crate::proposal::lexicon::{Language, fold, get, has};
use crate::store::document::ElementKind;

/// Who is asked to do something is named in no more words.
const SUBJECT: usize = 10;

/// What somebody “should” do, or is called on to do.
pub(super) fn of_sentences(reading: &mut Reading<'_>, publisher: Option<&str>) -> Vec<Asked> {
    let language = reading.language;
    let mut told = Told::default();
    for (at, block) in reading.blocks.iter().enumerate() {
        if !is_running(block) {
            continue;
        }
        let is_ours = publisher.is_some_and(|name| is_speech_of(language, &block.text, name));
        for mut sentence in reading.sentences[at].clone() {
            let said = &block.text[sentence.clone()];
            let mut end = language
                .pattern("asks.said_at_end")
                .find(said)
                .map_or(said.len(), |found| found.start());
            // What the publisher's own people say is asked by it.
            if let Some(speech) = speech_in(said).filter(|_| is_ours) {
                end = speech.len();
                sentence.start += speech.start;
            }
            let whole = &block.text[sentence.start..sentence.start + end];
            let found = should(language, whole).or_else(|| called_on(language, whole));
            let Some((who, begin, again)) = found else {
                continue;
            };
            let range = sentence.start + begin..sentence.start + end;
            let words = split(language, &block.text, range, again);
            told.add(at, sentence, who, Who::Named, words);
        }
    }
    reading.asked.extend(told.sentences);
    told.asked
}

/// The speech with which a sentence begins, without its quotation marks.
fn speech_in(said: &str) -> Option<Range<usize>> {
    let open = said.chars().next().filter(|c| "“«„\"".contains(*c))?;
    let start = open.len_utf8();
    let start = start + said[start..].len() - said[start..].trim_start().len();
    let close: &[char] = if open == '„' {
        &['“', '”']
    } else {
        &['”', '»', '"']
    };
    let end = said[start..]
        .find(close)
        .map_or(said.len(), |at| start + at);
    let end = said[..end]
        .trim_end_matches([',', ' ', '\u{a0}', '.'])
        .len();
    (end > start).then_some(start..end)
}

/// Whether a paragraph quotes somebody whom it names as one of the publisher's: “…,” said A B, the Network's director.
fn is_speech_of(language: &Language, text: &str, publisher: &str) -> bool {
    /// Between the quotation mark and the verb of who speaks.
    const NEAR: usize = 6;
    let name = fold(publisher);
    let capitals = publisher.split(' ').filter_map(|word| word.chars().next());
    let initials: String = capitals.filter(|c| c.is_uppercase()).collect();
    let is_named = |said: &str| {
        let mut words = said.split(|c: char| !c.is_alphanumeric());
        !name.is_empty() && has(&fold(said), &name)
            || initials.chars().count() > 2 && words.any(|word| word == initials)
    };
    let mut closes = text.match_indices(['”', '»', '“', '"']);
    closes.any(|(at, sign)| {
        let rest = &text[at + sign.len()..];
        let verb = language.pattern("says.verbs").find(rest);
        let Some(verb) = verb.filter(|verb| verb.start() <= NEAR) else {
            return false;
        };
        let is_between = !rest[..verb.start()].contains(char::is_alphanumeric);
        let behind = &rest[verb.end()..];
        let quote = behind.find(['“', '«', '„', '"']);
        let stop = behind.find(". ");
        let end = quote.into_iter().chain(stop).min().unwrap_or(behind.len());
        // “…,” said a spokesman, who told the Network so: whoever is told something does not say it.
        let is_told = language.pattern("says.told_to").is_match(&behind[..end]);
        is_between && !is_told && is_named(&behind[..end])
    })
}

/// Whether a block may be running text that asks something.
fn is_running(block: &Block) -> bool {
    block.kind != ElementKind::Beside && !block.is_heading && block.text.len() >= 40
}

/// What running text asks.
#[derive(Default)]
struct Told {
    asked: Vec<Asked>,
    /// The sentences that ask it.
    sentences: Vec<BlockSpan>,
}

impl Told {
    /// Adds what a sentence of this block asks of whom it names. Words are counted in the block, the name in
    /// its sentence.
    fn add(
        &mut self,
        block: usize,
        sentence: Range<usize>,
        named: Range<usize>,
        who: fn(BlockSpan) -> Who,
        words: Vec<Range<usize>>,
    ) {
        let named = BlockSpan {
            block,
            bytes: sentence.start + named.start..sentence.start + named.end,
        };
        self.asked.extend(words.into_iter().map(|bytes| Asked {
            who: who(named.clone()),
            words: BlockSpan { block, bytes },
        }));
        self.sentences.push(BlockSpan {
            block,
            bytes: sentence,
        });
    }
}

/// What running text asks of offices that no list asks: “We also urge the Union to …”. An office is known by the
/// folded words of its name.
pub(super) fn of_others(
    reading: &mut Reading<'_>,
    known: &[String],
    near: &Range<usize>,
) -> Vec<Asked> {
    let language = reading.language;
    let mut told = Told::default();
    for (at, block) in reading.blocks.iter().enumerate() {
        if !is_running(block) || block.marker.is_some() || reading.is_letter(at) {
            continue;
        }
        for sentence in reading.sentences[at].clone() {
            let said = &block.text[sentence.clone()];
            // What others called for, and what was asked before, is told and not asked.
            let first = language.pattern("asks.first").find(said);
            let verb = first.or_else(|| language.pattern("asks.tell").find(said));
            let is_more =
                verb.is_some_and(|verb| !said[..verb.start()].contains(['“', '«', '„', '"', '‘']));
            let is_also = is_more && language.pattern("asks.also").is_match(said);
            let passive = near
                .contains(&at)
                .then(|| asked_of(language, said))
                .flatten();
            let asks = match passive {
                Some(_) => Who::Body,
                None => Who::Named,
            };
            let found = passive.or_else(|| called_on(language, said).filter(|_| is_also));
            let Some((mut who, begin, again)) = found.filter(|_| !said.ends_with(':')) else {
                continue;
            };
            // « aussi au procureur »: the office begins behind both.
            if let Some(also) = language.pattern("asks.also").find(&said[who.clone()])
                && also.start() == 0
            {
                let rest = &said[who.start + also.end()..who.end];
                who.start += also.end() + rest.len() - rest.trim_start().len();
                who.start += name_of(language, &said[who.clone()]).start;
            }
            let name = fold(&said[who.clone()]);
            if known
                .iter()
                .any(|other| has(other, &name) || has(&name, other))
            {
                continue;
            }
            let range = sentence.start + begin..sentence.end;
            let words = split(language, &block.text, range, again);
            told.add(at, sentence, who, asks, words);
        }
    }
    reading.asked.extend(told.sentences);
    told.asked
}

/// Who is asked, where what is asked begins, and the key of what begins the next.
pub(super) type Found = (Range<usize>, usize, &'static str);

/// “The Chamber of Commerce is asked to …”: an office or a body by its capital letters.
fn asked_of(language: &Language, said: &str) -> Option<Found> {
    let verb = language.pattern("asks.asked").find(said)?;
    let before = &said[..verb.start()];
    let name = name_of(language, before);
    let text = &before[name.clone()];
    let words = text.split_whitespace().count();
    let is_named = (2..=SUBJECT).contains(&words) && !text.contains([',', '“', '«', ':', '.']);
    let is_body = body_in(language, before, 0, 0).is_some()
        && text
            .split(' ')
            .filter(|word| word.starts_with(char::is_uppercase))
            .count()
            > 1;
    let is_one = is_named && (is_whole_name(text) || is_body);
    (is_one && text.starts_with(char::is_uppercase)).then_some((name, verb.end(), "asks.again"))
}

fn should(language: &Language, said: &str) -> Option<Found> {
    let modal = language.pattern("asks.should").find(said)?;
    let quotes = said[..modal.start()].matches(['“', '«', '"']).count();
    if quotes > 0 {
        return None;
    }
    let mut start = 0;
    // “(Brussels) – Lirendian authorities should …”
    for sign in [") – ", ") — ", ") - ", " – ", " — ", ".- "] {
        if let Some(found) = said[..modal.start()].rfind(sign) {
            start = start.max(found + sign.len());
        }
    }
    let name = said[start..modal.start()].trim_end_matches(',');
    let begin = name_of(language, name);
    let (from, to) = (start + begin.start, start + name.len());
    let subject = &said[from..to];
    let words = subject.split_whitespace().count();
    (words <= 16
        && words > 0
        && is_office(subject)
        && !subject.contains(". ")
        && is_head_office(subject))
    .then_some((from..to, modal.end(), "asks.should_again"))
}

/// Whether the words before “should” are an office's name from beginning to end: no “officers who …”, no decision
/// “of the government”, whose words begin small and name no office.
pub(super) fn is_whole_name(subject: &str) -> bool {
    let lexicon = get();
    let joins = [
        "of", "for", "the", "and", "on", "in", "de", "la", "le", "les", "des", "du", "d", "l",
        "et", "del", "los", "las", "el", "y", "e", "der", "die", "das", "fur", "und", "von", "и",
        "по",
    ];
    let is_known = |word: &str| {
        let mut names = lexicon
            .offices
            .iter()
            .chain(&lexicon.bodies)
            .chain(&lexicon.things);
        joins.contains(&word) || names.any(|name| name.split(' ').any(|part| part == word))
    };
    is_head_office(subject)
        && subject
            .split_whitespace()
            .all(|word| word.starts_with(char::is_uppercase) || fold(word).split(' ').all(is_known))
}

/// Whether its first words name the office, and not what belongs to it or stands behind it.
pub(super) fn is_head_office(subject: &str) -> bool {
    let head: Vec<&str> = subject
        .split([','])
        .next()
        .unwrap_or_default()
        .split_whitespace()
        .take(5)
        .collect();
    is_office(&head.join(" "))
}

/// Whom a sentence calls on to do something.
pub(super) fn called_on(language: &Language, said: &str) -> Option<Found> {
    let verb = language
        .pattern("asks.operative")
        .find(said)
        .or_else(|| language.pattern("asks.first").find(said))
        .or_else(|| language.pattern("asks.third").find(said))?;
    let rest = &said[verb.end()..];
    let begin = begin_of(language, rest)?;
    match who_in(&rest[..begin], verb.end(), 0) {
        Who::Named(words) => {
            let name = name_of(language, &said[words.bytes.clone()]);
            let start = words.bytes.start + name.start;
            Some((start..words.bytes.end, verb.end() + begin, "asks.again"))
        }
        _ => None,
    }
}
