//! What a document says of itself: title, dates, index, languages, who gets copies.

use super::cut_sentences;
use super::find_addressees::{is_holder, is_office, mails, without_to};
use super::find_dates;
use super::find_names;
use super::find_requests::asks;
use super::find_sections::{BlockSpan, Role, Section, is_greeting};
use super::join_lines::{ends_sentence, is_caps};
use super::lexicon::{begins_with, find, fold, get, has, has_any};
use super::{Proposal, Reading, Value};

/// So many blocks from the beginning may hold the title.
const TOP: usize = 30;
/// A label among so many blocks from the beginning names the document's title.
const TOP_LABEL: usize = 12;
/// Before the date of a document no more words stand in a sentence: “(Brussels, 5 March 2024) – …”.
const DATELINE: usize = 5;
/// What has fewer points is no title.
const LEAST: f32 = 4.0;
/// In an e-mail a line with fewer points is no headline: its subject is.
const HEADLINE: f32 = 10.0;

/// So many headings in capitals, none of them a known label, are of chapters.
const CHAPTERS: usize = 3;

/// Finds all of it. The country, if the title names one, is left in the reading.
pub(super) fn find_all(reading: &mut Reading<'_>, proposal: &mut Proposal) {
    proposal.title = title(reading);
    reading.country = proposal.title.as_ref().and_then(|title| {
        let (before, _) = title.text.split_once(':')?;
        let words = before.split_whitespace().count();
        (words <= 4 && before.starts_with(char::is_uppercase)).then(|| before.to_owned())
    });
    if reading.country.is_none() {
        reading.country = first_of(reading, Role::Country)
            .map(|section| whole(reading, &section.words[0]).text)
            .filter(|country| country.split_whitespace().count() <= 5);
    }
    proposal.index = index(reading);
    proposal.date = date(reading);
    proposal.deadline = deadline(reading, proposal.date.as_ref());
    let (languages, said) = languages(reading);
    proposal.preferred_languages = languages;
    reading.asked.extend(said);
    proposal.copies_to = copies(reading);
}

fn first_of<'a>(reading: &'a Reading<'_>, role: Role) -> Option<&'a Section> {
    reading
        .sections
        .iter()
        .find(|section| section.role == role && !section.words.is_empty())
}

/// “Re: …”: what a letter is about.
fn is_subject(text: &str) -> bool {
    text.split_once(':').is_some_and(|(before, after)| {
        get().open_letter.contains(&fold(before)) && after.trim().len() > 8
    })
}

/// Whether a line is a date, perhaps behind a place, and nothing else.
pub(super) fn is_date_line(text: &str) -> bool {
    // Longer lines say more; they need not be looked at.
    if text.len() > 120 {
        return false;
    }
    let found = find_dates::find(text, true);
    let dates: usize = found.iter().map(|date| date.bytes.len()).sum();
    dates > 0 && dates * 2 > text.len()
}

/// The blocks at the beginning: before the greeting, the first paragraph, the addresses.
pub(super) fn top(reading: &Reading<'_>) -> usize {
    let blocks = reading.blocks.iter().take(TOP);
    let mut end = 0;
    for (at, block) in blocks.enumerate() {
        let is_paragraph = block.text.len() > 160 && ends_sentence(&block.text);
        if is_paragraph || is_greeting(&block.text) && block.text.ends_with([',', '!', ':']) {
            break;
        }
        end = at + 1;
    }
    end
}

fn title(reading: &Reading<'_>) -> Option<Value> {
    let end = top(reading);
    // A letter within the document has a subject of its own.
    let labelled = first_of(reading, Role::Title);
    let subject = labelled.map(|section| whole(reading, &section.words[0]));
    let label = labelled.and_then(|section| section.label.as_ref());
    if label.is_some_and(|label| label.block < end.max(TOP_LABEL)) {
        return subject;
    }
    let lexicon = get();
    let mut is_label = vec![false; reading.blocks.len()];
    let mut is_value = vec![false; reading.blocks.len()];
    for section in &reading.sections {
        if let Some(label) = &section.label
            && !matches!(section.role, Role::Narrative)
        {
            is_label[label.block] = true;
        }
        if !matches!(
            section.role,
            Role::Top
                | Role::Masthead
                | Role::DocumentKind
                | Role::Narrative
                | Role::Summary
                | Role::Date
                | Role::Index
        ) {
            for words in &section.words {
                is_value[words.block] = true;
            }
        }
    }
    let blocks = reading.blocks.iter().zip(&is_label);
    let caps = blocks.filter(|(block, is_label)| {
        let words = block.text.split_whitespace().count();
        !**is_label && is_caps(&block.text) && (2..=10).contains(&words)
    });
    let many_caps = caps.count() >= CHAPTERS;
    let mut best: Option<(f32, usize)> = None;
    for (at, block) in reading.blocks.iter().enumerate().take(end) {
        let text = &block.text;
        let words = text.split_whitespace().count();
        let folded = fold(text);
        if block.kind == crate::store::document::ElementKind::Beside
            || reading.is_in_table(at)
            || !(2..=40).contains(&words)
            || text.contains(['@'])
            || text.contains("://")
            || text.starts_with('(') && text.ends_with(')')
            || text.starts_with('|')
            || text.ends_with(',')
            || without_to(text) != text
            || has_any(&folded, &lexicon.furniture)
            || is_date_line(text)
            || is_label[at] && !is_subject(text)
            || is_value[at] && !is_subject(text)
            || lexicon.generic.contains(&folded)
            || index_in(text).is_some_and(|index| index.len() * 2 > text.len())
        {
            continue;
        }
        let mut score = block.scale * 10.0;
        let opens = begins_with(&folded, &lexicon.open_letter);
        let is_headline =
            opens.is_some_and(|opens| opens.contains(' ') && folded.len() > opens.len() + 4);
        score += if is_headline { 6.0 } else { 0.0 };
        score += if (4..=24).contains(&words) { 3.0 } else { 0.0 };
        score += if block.is_heading { 1.5 } else { 0.0 };
        // One of several headings in capitals is a chapter's.
        score += if !is_caps(text) {
            0.0
        } else if many_caps {
            -2.0
        } else {
            1.0
        };
        score -= if text.starts_with(char::is_lowercase) {
            6.0
        } else {
            0.0
        };
        let colon = text
            .find(':')
            .is_some_and(|colon| colon > 1 && colon + 2 < text.len());
        score += if colon { 3.0 } else { 0.0 };
        score -= if is_field(reading, at) && !is_subject(text) {
            8.0
        } else {
            0.0
        };
        score -= if ends_sentence(text) && words > 8 {
            9.0
        } else {
            0.0
        };
        score -= if text.contains(" · ") || text.contains(" | ") || text.contains("   ") {
            10.0
        } else {
            0.0
        };
        let generic = lexicon
            .generic
            .iter()
            .filter(|word| word.contains(' '))
            .any(|word| has(&folded, word));
        score -= if generic && !is_headline { 5.0 } else { 0.0 };
        let is_body = words <= 6 && has_any(&folded, &lexicon.organisations) && !colon;
        score -= if is_body { 5.0 } else { 0.0 };
        score -= if text.contains(';') { 6.0 } else { 0.0 };
        let is_name = words <= 4 || is_caps(text);
        score -= if is_body && is_name { 7.0 } else { 0.0 };
        // “Minister jails nurse” is no office’s name.
        let is_told = reading.language.code == "en" && has_verb(text);
        let is_named = words <= 9 && is_office(text) && !block.is_heading && !is_told;
        let is_person = is_holder(text) || is_named;
        // “We urge you to write to …, asking him to”
        let leads = text.ends_with([':', ',']) || text.ends_with(" to");
        score -= if leads && asks(reading.language, text) {
            10.0
        } else {
            0.0
        };
        score -= if is_person { 6.0 } else { 0.0 };
        // “6.1 What was found” is the heading of a chapter.
        let is_chapter = text.split(' ').next().is_some_and(|first| {
            // “B.1” is one of an annex.
            let letter = first.chars().next().filter(char::is_ascii_uppercase);
            let number = &first[letter.map_or(0, char::len_utf8)..];
            let has_letter = letter.is_some() && number.starts_with('.');
            let begins = has_letter || number.starts_with(|c: char| c.is_ascii_digit());
            let is_number = number.chars().all(|c| c.is_ascii_digit() || c == '.');
            number.len() > 1 && begins && number.contains('.') && is_number
        });
        score -= if block.marker.is_some() { 4.0 } else { 0.0 };
        let is_numbered = block.is_heading
            && block
                .marker
                .as_ref()
                .is_some_and(|marker| marker.starts_with(|c: char| c.is_ascii_digit()));
        score -= if is_chapter || is_numbered { 12.0 } else { 0.0 };
        // “Circular no. 41 – 12 January 2026” says which paper it is.
        let spoken = text
            .split_whitespace()
            .filter(|word| word.contains(char::is_alphanumeric));
        let is_number = spoken.count() <= 10 && !colon && !find_dates::find(text, true).is_empty();
        score -= if is_number { 5.0 } else { 0.0 };
        #[expect(clippy::cast_precision_loss, reason = "a place among thirty")]
        {
            score -= at as f32 * 0.15;
        }
        if best.is_none_or(|(known, _)| score > known) {
            best = Some((score, at));
        }
    }
    let mail = reading.mail.as_ref();
    let least = if mail.is_none() { LEAST } else { HEADLINE };
    let Some((_, at)) = best.filter(|(score, _)| *score >= least) else {
        return mail.and_then(|mail| mail.subject.clone()).or(subject);
    };
    let block = &reading.blocks[at];
    let mut value = whole(
        reading,
        &BlockSpan {
            block: at,
            bytes: 0..block.text.len(),
        },
    );
    // A title that ends in a colon goes on.
    if value.text.ends_with(':')
        && let Some(next) = reading.blocks.get(at + 1)
        && next.text.split_whitespace().count() <= 30
        && !is_date_line(&next.text)
    {
        value.text = format!("{} {}", value.text, next.text);
        value.at.bytes.end = reading.spot(next.lines.clone()).bytes.end;
    }
    let opens =
        begins_with(&fold(&value.text), &lexicon.open_letter).filter(|opens| !opens.contains(' '));
    if opens.is_some()
        && let Some((_, rest)) = value.text.split_once(':')
    {
        value.text = rest.trim().to_owned();
    }
    Some(value)
}

/// Whether a block is one of several with a word before a colon: “WHEN: …”, “WHERE: …”, “BRING: …”.
fn is_field(reading: &Reading<'_>, at: usize) -> bool {
    /// Such a word is no longer, in letters.
    const MOST: usize = 24;
    let has_label = |at: usize| {
        let block = reading.blocks.get(at);
        let label = block.and_then(|block| block.text.split_once(':'));
        label.is_some_and(|(label, value)| {
            label.chars().count() <= MOST
                && label.split_whitespace().count() <= 3
                && value.starts_with(' ')
        })
    };
    let next = at + 1;
    let before = at.checked_sub(1);
    has_label(at) && (has_label(next) || before.is_some_and(has_label))
}

/// Whether a line has small words that names of offices have not: verbs, and nouns of what happened.
fn has_verb(text: &str) -> bool {
    let small = ["of", "the", "and", "for", "in", "on", "to"];
    let mut words = text.split_whitespace();
    words.any(|word| word.starts_with(char::is_lowercase) && !small.contains(&word))
}

fn whole(reading: &Reading<'_>, words: &BlockSpan) -> Value {
    let text = reading.blocks[words.block].text[words.bytes.clone()].trim();
    Value::new(text.to_owned(), reading.spot_of(words))
}

/// An index number in a text: capitals and digits with strokes or hyphens between them.
fn index_in(text: &str) -> Option<String> {
    let is_part = |token: &str| {
        let inner = token.trim_matches(['(', ')', ',', ';', '.', ':']);
        !inner.is_empty()
            && inner
                .chars()
                .all(|c| c.is_uppercase() || c.is_ascii_digit() || "/-–_.".contains(c))
    };
    let tokens: Vec<&str> = text.split_whitespace().collect();
    let mut best: Option<String> = None;
    let mut at = 0;
    while at < tokens.len() {
        if !is_part(tokens[at]) {
            at += 1;
            continue;
        }
        let mut end = at;
        while end < tokens.len() && is_part(tokens[end]) {
            end += 1;
            if tokens[end - 1].ends_with([',', ';']) {
                break;
            }
        }
        let mut run: Vec<&str> = tokens[at..end]
            .iter()
            .map(|token| token.trim_matches(['(', ')', ',', ';', '.', ':']))
            .collect();
        at = end;
        let has_digit = |token: &str| token.chars().any(|c| c.is_ascii_digit());
        while run.last().is_some_and(|last| !has_digit(last)) {
            run.pop();
        }
        let Some(first) = run.iter().position(|token| has_digit(token)) else {
            continue;
        };
        let start = if run[first].starts_with(char::is_alphabetic) {
            first
        } else {
            // “AL ABC 4/2023”: short words in capitals before it are of it.
            let short = |at: &usize| {
                let letters = run[*at].chars().count();
                letters <= 4 && run[*at].chars().all(char::is_uppercase)
            };
            let before = (0..first).rev().take(3).take_while(short).last();
            before.unwrap_or(first.saturating_sub(1))
        };
        let said = run[start..].join(" ");
        let letters = said.chars().filter(|c| c.is_alphabetic()).count();
        let digits = said.chars().filter(char::is_ascii_digit).count();
        let parts = said.contains(['/', '-', '–']);
        if (2..=24).contains(&letters) && digits >= 3 && parts && said.len() <= 48 && best.is_none()
        {
            best = Some(said);
        }
    }
    best
}

/// The number of a paper that a line names: “Circular no. 14/2023”. The number of an urgent action is another.
fn paper_number(text: &str) -> Option<String> {
    let (paper, number) = text.trim().rsplit_once(' ')?;
    let folded = fold(paper);
    let ends = ["no", "nr", "n", "num", "numero", "№"];
    let name = ends
        .iter()
        .find_map(|end| folded.strip_suffix(&format!(" {end}")));
    let (count, year) = number.split_once(['/', '-'])?;
    let is_number = |text: &str, most: usize| {
        (1..=most).contains(&text.len()) && text.chars().all(|c| c.is_ascii_digit())
    };
    let is_paper = get()
        .papers
        .iter()
        .any(|known| known == name.unwrap_or(&folded));
    (is_paper && is_number(count, 4) && is_number(year, 4)).then(|| number.to_owned())
}

fn index(reading: &Reading<'_>) -> Option<Value> {
    for section in reading
        .sections
        .iter()
        .filter(|section| section.role == Role::Index)
    {
        let Some(words) = section.words.first() else {
            continue;
        };
        let value = whole(reading, words);
        if let Some(index) = index_in(&value.text) {
            return Some(Value::new(index, value.at));
        }
        let has_digit = value.text.chars().any(|c| c.is_ascii_digit());
        if has_digit && value.text.len() <= 40 {
            return Some(value);
        }
    }
    let kinds: Vec<usize> = reading
        .sections
        .iter()
        .filter(|section| section.role == Role::DocumentKind)
        .flat_map(|section| section.words.iter().map(|words| words.block))
        .collect();
    let end = top(reading);
    let blocks = reading
        .blocks
        .iter()
        .enumerate()
        .take(end)
        .filter(|(at, _)| !kinds.contains(at));
    let mut blocks = blocks.filter(|(_, block)| block.text.len() < 160);
    let subject = reading
        .mail
        .as_ref()
        .and_then(|mail| mail.whole_subject.as_ref());
    if let Some(subject) = subject
        && let Some(index) = index_in(&subject.text)
    {
        return Some(Value::new(index, subject.at.clone()));
    }
    let found = blocks.find_map(|(at, block)| {
        let index = paper_number(&block.text).or_else(|| index_in(&block.text))?;
        // “UA 142/09” is the number of the action.
        let first = index.split([' ', '/']).next().unwrap_or_default();
        let is_number =
            matches!(first, "UA" | "AU" | "FU" | "АС" | "СА") && index.matches('/').count() == 1;
        (!is_number).then(|| Value::new(index, reading.spot(reading.blocks[at].lines.clone())))
    });
    let mut foot = reading.blocks.iter().rev().take(FOOT);
    found.or_else(|| {
        let block = foot.find(|block| is_imprint(&block.text))?;
        let index = index_in(&block.text)?;
        Some(Value::new(index, reading.spot(block.lines.clone())))
    })
}

/// So many blocks at the end may be of the foot.
const FOOT: usize = 3;

/// Whether a line tells of the paper at its foot: a few parts with signs between them, one of which is its number.
fn is_imprint(text: &str) -> bool {
    text.len() < 160 && text.contains(['·', '|', '•']) && index_in(text).is_some()
}

fn date(reading: &Reading<'_>) -> Option<Value> {
    for section in reading
        .sections
        .iter()
        .filter(|section| section.role == Role::Date)
    {
        for words in &section.words {
            let value = whole(reading, words);
            let found = find_dates::find(&value.text, reading.day_first());
            if let Some(date) = found.iter().find_map(find_dates::Found::written) {
                return Some(Value::new(date, value.at));
            }
        }
    }
    if let Some(date) = reading.mail.as_ref().and_then(|mail| mail.date.clone()) {
        return Some(date);
    }
    let pattern = |key| reading.language.pattern(key);
    let end = top(reading) + 4;
    let blocks = reading.blocks.iter().enumerate();
    let mut best: Option<(usize, Value)> = None;
    let last = reading.blocks.len().saturating_sub(4);
    // Until when to write is another date.
    let until: Vec<usize> = reading
        .sections
        .iter()
        .filter(|section| section.role == Role::Deadline)
        .flat_map(|section| section.words.iter().chain(&section.label))
        .map(|words| words.block)
        .collect();
    for (at, block) in blocks.filter(|(at, _)| *at < end || *at >= last) {
        if block.text.len() > 300
            || block.marker.is_some()
            || until.contains(&at)
            || reading.is_in_table(at)
        {
            continue;
        }
        let writes = pattern("asks.deadline_sentence").is_match(&block.text);
        for found in find_dates::find(&block.text, reading.day_first()) {
            let before = &block.text[..found.bytes.start];
            let is_last = writes && pattern("asks.deadline").is_match(before);
            let Some(date) = found.written().filter(|_| !is_last) else {
                continue;
            };
            let is_alone = is_date_line(&block.text);
            // “… has been held since 5 March 2024” is no date of the document.
            let is_told =
                ends_sentence(&block.text) && before.split_whitespace().count() > DATELINE;
            if is_told {
                continue;
            }
            // “Bench & Bar Observatory, June 2019 · BBO/R/19-06” at the foot tells of the paper.
            let is_late = at >= end && !is_imprint(&block.text);
            let rank = usize::from(found.day.is_none())
                + 3 * usize::from(!is_alone)
                + 5 * usize::from(is_late)
                + usize::from(ends_sentence(&block.text)) * 3;
            if best.as_ref().is_none_or(|(known, _)| rank < *known) && rank < 9 {
                best = Some((rank, Value::new(date, reading.spot(block.lines.clone()))));
            }
        }
    }
    if best.is_none() {
        for line in &reading.margins {
            let found = find_dates::find(&line.text, reading.day_first());
            if let Some(date) = found.iter().find_map(find_dates::Found::written) {
                return Some(Value::new(date, Reading::spot_of_line(line)));
            }
        }
    }
    best.map(|(_, value)| value)
}

fn deadline(reading: &Reading<'_>, published: Option<&Value>) -> Option<Value> {
    let earliest = published.map_or("", |date| date.text.as_str());
    let written = |found: &find_dates::Found| {
        let date = if earliest.len() >= 7 {
            found.after(earliest)
        } else {
            found.written()
        };
        date.filter(|date| date.len() == 10 || found.year.is_some())
    };
    for section in reading
        .sections
        .iter()
        .filter(|section| section.role == Role::Deadline)
    {
        let label = section.label.iter();
        for words in section.words.iter().take(3).chain(label) {
            let value = whole(reading, words);
            let found = find_dates::find(&value.text, reading.day_first());
            if let Some(date) = found.iter().find_map(written) {
                return Some(Value::new(date, value.at));
            }
        }
    }
    // “Posted 8 March 2023 | Closes 30 April 2023”
    let labels = get().labels.iter().filter(|(_, role)| role == "deadline");
    let labels: Vec<String> = labels.map(|(phrase, _)| phrase.clone()).collect();
    for (at, block) in reading.blocks.iter().enumerate().take(top(reading) + 2) {
        let pieces: Vec<&str> = block.text.split(['|', '·', '•']).map(str::trim).collect();
        let mut pieces = pieces.iter().filter(|_| pieces.len() > 1);
        let piece = pieces.find(|piece| begins_with(&fold(piece), &labels).is_some());
        let found = piece.map(|piece| find_dates::find(piece, reading.day_first()));
        if let Some(date) = found.iter().flatten().find_map(written) {
            let words = BlockSpan {
                block: at,
                bytes: 0..block.text.len(),
            };
            return Some(Value::new(date, reading.spot_of(&words)));
        }
    }
    let (before, about) = (
        reading.language.pattern("asks.deadline"),
        reading.language.pattern("asks.deadline_sentence"),
    );
    // “WHAT YOU CAN DO – by 31 May”
    for section in &reading.sections {
        let asks = matches!(section.role, Role::Action | Role::Contact | Role::Letter);
        let Some(label) = section.label.as_ref().filter(|_| asks) else {
            continue;
        };
        let text = &reading.blocks[label.block].text[label.bytes.clone()];
        let found = find_dates::find(text, reading.day_first());
        let last = |found: &&find_dates::Found| before.is_match(&text[..found.bytes.start]);
        if let Some(date) = found.iter().find(last).and_then(written) {
            return Some(Value::new(date, reading.spot_of(label)));
        }
    }
    let mut last = None;
    for (at, block) in reading.blocks.iter().enumerate() {
        if block.marker.is_some() || reading.is_letter(at) {
            continue;
        }
        for range in reading.sentences[at].clone() {
            let sentence = &block.text[range.clone()];
            if sentence.len() > 400 || !about.is_match(sentence) {
                continue;
            }
            for found in find_dates::find(sentence, reading.day_first()) {
                if !before.is_match(&sentence[..found.bytes.start]) || found.day.is_none() {
                    continue;
                }
                if let Some(date) = written(&found)
                    && date.as_str() > earliest
                {
                    let words = BlockSpan {
                        block: at,
                        bytes: range.clone(),
                    };
                    last = Some(Value::new(date, reading.spot_of(&words)));
                }
            }
        }
    }
    last
}

/// The languages that a text names, by their codes, in its order.
fn named_in(text: &str) -> Vec<String> {
    let folded = fold(text);
    let mut found: Vec<(usize, &str)> = get()
        .named
        .iter()
        .filter_map(|(name, code)| Some((find(&folded, name)?, code.as_str())))
        .collect();
    found.sort_unstable();
    let mut codes: Vec<String> = Vec::new();
    for (_, code) in found {
        if !codes.iter().any(|known| known == code) {
            codes.push(code.to_owned());
        }
    }
    codes
}

/// The languages that letters should be in, and the sentence that says so, where it is one of running text.
fn languages(reading: &Reading<'_>) -> (Vec<Value>, Option<BlockSpan>) {
    if let Some(section) = first_of(reading, Role::Language) {
        let value = whole(reading, &section.words[0]);
        let codes = named_in(&value.text);
        if !codes.is_empty() {
            let codes = codes.into_iter();
            let values = codes.map(|code| Value::new(code, value.at.clone()));
            return (values.collect(), None);
        }
    }
    let prefer = reading.language.pattern("asks.prefer");
    for (at, block) in reading.blocks.iter().enumerate() {
        if named_in(&block.text).is_empty() {
            continue;
        }
        for range in reading.sentences[at].clone() {
            let sentence = &block.text[range.clone()];
            let preferred = prefer.find(sentence).filter(|_| !reading.is_letter(at));
            // Of the others that the sentence names nobody said that they are of letters.
            let codes = match preferred {
                _ if has_any(&fold(sentence), &get().own_language) => named_in(sentence),
                Some(preferred) => named_in(preferred.as_str()),
                None => Vec::new(),
            };
            if !codes.is_empty() {
                let words = BlockSpan {
                    block: at,
                    bytes: range,
                };
                let spot = reading.spot_of(&words);
                let codes = codes.into_iter();
                let values = codes.map(|code| Value::new(code, spot.clone()));
                // What was done to somebody is told all the same.
                let names = find_names::find(reading);
                let mut names = names.iter().map(|name| &name.words);
                let has_name =
                    names.any(|name| name.block == at && words.bytes.contains(&name.bytes.start));
                let is_fact =
                    has_name || reading.language.pattern("people.done").is_match(sentence);
                return (values.collect(), (!is_fact).then_some(words));
            }
        }
    }
    (Vec::new(), None)
}

fn copies(reading: &Reading<'_>) -> Vec<Value> {
    let mut found = Vec::new();
    for section in reading
        .sections
        .iter()
        .filter(|section| section.role == Role::Copies)
    {
        for words in section.words.iter().take(12) {
            let block = &reading.blocks[words.block];
            let value = whole(reading, words);
            let is_other = value.text.len() > 300
                || is_greeting(&value.text)
                || block.is_heading && words.bytes.start == 0;
            if is_other || !found.is_empty() && block.text.len() > 120 {
                break;
            }
            for piece in value.text.split(';') {
                let piece = piece.trim().trim_end_matches('.');
                let piece = piece.trim_start_matches("to ").trim();
                if piece.chars().any(char::is_alphabetic) && mails(piece).is_empty() {
                    found.push(Value::new(piece.to_owned(), value.at.clone()));
                }
            }
        }
    }
    if found.is_empty() {
        let pattern = reading.language.pattern("asks.copies_sentence");
        for (at, block) in reading.blocks.iter().enumerate().rev().take(60) {
            if let Some(said) = pattern.captures(&block.text)
                && let Some(start) = said.iter().skip(1).flatten().next()
            {
                let rest = &block.text[start.start()..];
                let end = cut_sentences::cut(rest, reading.language)
                    .first()
                    .map_or(rest.len(), |range| range.end);
                let words = BlockSpan {
                    block: at,
                    bytes: start.start()..start.start() + end,
                };
                let text = rest[..end].trim_end_matches('.').to_owned();
                found.push(Value::new(text, reading.spot_of(&words)));
                break;
            }
        }
    }
    found.truncate(20);
    found
}
