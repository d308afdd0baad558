//! Every remaining sentence of running text is a candidate fact, with its place, and with who says so.

use super::cut_sentences;
use super::find_header::is_date_line;
use super::find_sections::{BlockSpan, Role, is_closing, is_greeting};
use super::find_speakers::{self, Standing};
use super::join_lines::{Block, ends_sentence};
use super::lexicon::{fold, get, has_any};
use super::{Fact, Proposal, Reading, Value};
use crate::store::document::ElementKind;

/// More facts than any document has, and the longest, in bytes.
const MAX_FOUND: usize = 4_000;
const MAX_FACT: usize = 2_000;

/// What a site says of itself stands in so many blocks at the beginning and the end.
const EDGE: usize = 8;

/// What leads to what somebody said has no more words.
const LEAD: usize = 25;

/// Finds them.
pub(super) fn find(reading: &Reading<'_>, proposal: &mut Proposal) {
    let publisher = proposal
        .publisher
        .as_ref()
        .map(|value| fold(&value.text))
        .unwrap_or_default();
    let title = proposal
        .title
        .as_ref()
        .map(|value| fold(&value.text))
        .unwrap_or_default();
    let addresses: Vec<_> = proposal
        .addressees
        .iter()
        .filter(|one| !one.address.is_empty() || !one.email.is_empty())
        .map(|one| one.at.clone())
        .collect();
    let heading = proposal.title.as_ref().map(|title| title.text.clone());
    let mut facts = Vec::new();
    // “According to the information received:” is said of what stands below it.
    let mut told: Option<Told> = None;
    let count = reading.blocks.len();
    for section in &reading.sections {
        let is_story = matches!(
            section.role,
            Role::Top
                | Role::Masthead
                | Role::Summary
                | Role::Letter
                | Role::Narrative
                | Role::Method
                | Role::Recommendations
                | Role::Action
                | Role::Title
                | Role::Date
                | Role::Index
                | Role::DocumentKind
                | Role::Contact
                | Role::Deadline
        ) || section.role == Role::People;
        if !is_story {
            continue;
        }
        let above = reading.heading_above(section);
        told = told.filter(|_| section.label.is_none());
        for words in &section.words {
            let block = &reading.blocks[words.block];
            if block.kind == ElementKind::Beside
                || is_greeting(&block.text)
                || is_closing(&block.text)
            {
                continue;
            }
            let spot = reading.spot_of(words);
            let is_address = addresses.iter().any(|at| {
                at.part == spot.part
                    && at.bytes.start < spot.bytes.end
                    && spot.bytes.start < at.bytes.end
            });
            // Of a paragraph that gives one, only its sentence does.
            if is_address && !reading.prose.contains(&words.block) {
                continue;
            }
            let text = &block.text[words.bytes.clone()];
            told = told.filter(|_| !block.is_heading);
            if told.as_mut().is_some_and(|told| !told.goes_on(block)) {
                told = None;
            }
            if let Some(lead) = text.trim_end().strip_suffix(':')
                && lead.split_whitespace().count() <= LEAD
            {
                let standing = find_speakers::of(lead, reading.language, &publisher);
                let is_ours = is_ours(reading, lead);
                let is_report = is_ours || reading.language.pattern("says.openings").is_match(lead);
                told = standing.is_alleged.then_some(Told {
                    standing,
                    is_report,
                    form: None,
                });
            }
            let mut last = Standing::default();
            for range in cut_sentences::cut(text, reading.language) {
                let bytes = words.bytes.start + range.start..words.bytes.start + range.end;
                let sentence = &block.text[bytes.clone()];
                let here = BlockSpan {
                    block: words.block,
                    bytes,
                };
                if is_asked(reading, &here) {
                    continue;
                }
                if facts.len() >= MAX_FOUND
                    || !is_fact(reading, sentence, section.role)
                    || (words.block < EDGE || words.block + EDGE >= count)
                        && is_furniture(reading, sentence)
                    || fold(sentence) == title
                {
                    continue;
                }
                let mut standing = find_speakers::of(sentence, reading.language, &publisher);
                // Where whoever writes speaks again, what was told is over.
                told = told.filter(|told| !(told.is_report && is_ours(reading, sentence)));
                if let Some(told) = told.as_ref().filter(|_| !standing.is_alleged) {
                    standing = told.standing.clone();
                }
                // Speech that goes on is of whoever spoke.
                if !standing.is_alleged && is_speech(sentence) && last.is_alleged {
                    standing = last.clone();
                }
                last = standing.clone();
                let at = reading.spot_of(&here);
                let by_heading = reading
                    .document
                    .parts
                    .get(at.part)
                    .is_some_and(|part| part.page.is_none() && !part.styles.is_empty());
                facts.push(Fact {
                    text: Value::new(sentence.to_owned(), at),
                    heading: above
                        .clone()
                        .or_else(|| heading.clone())
                        .filter(|_| by_heading),
                    is_alleged: standing.is_alleged,
                    by: standing.by,
                });
            }
        }
    }
    proposal.facts = facts;
}

/// What “…:” says of the blocks below it.
struct Told {
    standing: Standing,
    /// Whether whoever writes reports it, and not somebody in their own words: “We” then ends it.
    is_report: bool,
    form: Option<Form>,
}

/// How it is written.
enum Form {
    /// In quotation marks, and whether they are closed.
    Speech(bool),
    Items,
    Paragraphs,
}

impl Told {
    /// Whether a block is still of it: speech ends with its quotation marks, a list with its items.
    fn goes_on(&mut self, block: &Block) -> bool {
        let opens = block.text.starts_with(['“', '«', '„', '"']);
        let is_item = block.marker.is_some() || block.kind == ElementKind::Item;
        let closes = block
            .text
            .trim_end_matches(['.', ',', ' ', '\u{a0}'])
            .ends_with(['”', '»', '“', '"']);
        match &mut self.form {
            None => {
                self.form = Some(match (opens, is_item) {
                    (true, _) => Form::Speech(closes),
                    (false, true) => Form::Items,
                    (false, false) => Form::Paragraphs,
                });
                true
            }
            Some(Form::Speech(is_closed)) => {
                let goes_on = opens || !*is_closed;
                *is_closed = closes;
                goes_on
            }
            Some(Form::Items) => is_item,
            Some(Form::Paragraphs) => true,
        }
    }
}

/// Whether a request has these words.
fn is_asked(reading: &Reading<'_>, words: &BlockSpan) -> bool {
    let mut asked = reading.asked.iter();
    asked.any(|one| {
        let shared = one
            .bytes
            .end
            .min(words.bytes.end)
            .saturating_sub(one.bytes.start.max(words.bytes.start));
        one.block == words.block && shared * 2 > one.bytes.len().min(words.bytes.len())
    })
}

/// Whether a sentence may be a fact.
fn is_fact(reading: &Reading<'_>, sentence: &str, role: Role) -> bool {
    let words = sentence.split_whitespace().count();
    let language = reading.language;
    // A question says nothing.
    if sentence.ends_with('?') {
        return false;
    }
    let is_sentence = ends_sentence(sentence) || sentence.ends_with(';') && words > 8;
    if !is_sentence || words < 3 || sentence.len() > MAX_FACT || is_date_line(sentence) {
        return false;
    }
    let folded = fold(sentence);
    let is_mine = language.pattern("says.mine").is_match(sentence);
    let is_plea = language
        .pattern("asks.please")
        .find(sentence)
        .is_some_and(|found| found.start() < 12);
    let tells_how = matches!(role, Role::Deadline | Role::Contact | Role::Action)
        && (language
            .pattern("asks.deadline_sentence")
            .is_match(sentence)
            || role == Role::Deadline);
    let of_copies = language.pattern("asks.copies_sentence").is_match(sentence);
    let of_languages = has_any(&folded, &get().own_language);
    let is_contact = sentence.contains('@') && words < 14 || sentence.contains('©');
    let is_short = role == Role::People && words < 6;
    !(is_mine || is_plea || tells_how || of_languages || of_copies || is_contact || is_short)
}

/// Whether a short sentence is what a site or a mailing says of itself. What was done to somebody is told all the same.
fn is_furniture(reading: &Reading<'_>, sentence: &str) -> bool {
    /// Such a sentence has no more words.
    const MOST: usize = 24;
    sentence.split_whitespace().count() <= MOST
        && has_any(&fold(sentence), &get().furniture)
        && !reading.language.pattern("people.done").is_match(sentence)
}

/// Whether a sentence begins with who writes: “While we do not prejudge …”.
fn is_ours(reading: &Reading<'_>, sentence: &str) -> bool {
    let ours = reading.language.pattern("says.ours");
    let mut words = sentence.split_whitespace().take(5);
    words.any(|word| ours.is_match(&fold(word)))
}

/// Whether a sentence is speech from its beginning to its end.
fn is_speech(sentence: &str) -> bool {
    sentence.starts_with(['“', '«', '"', '„']) && sentence.ends_with(['”', '»', '"', '“'])
}
