//! Requests that are the items of a list, below a line that says who is asked.

use std::ops::Range;

use super::dashes::{name_from, office_before};
use super::sentences::is_whole_name;
use super::tables::is_order;
use super::words::{begin_of, body_in, is_verb, name_of, trimmed, who_in};
use super::writing::{office_to_write_to, to_whom};
use super::{Asked, Who, asks, breaks_off};
use crate::proposal::Reading;
use crate::proposal::find_addressees::{is_holder, is_office, office_start};
use crate::proposal::find_sections::{BlockSpan, Role};
use crate::proposal::join_lines::{Block, is_caps};
use crate::proposal::lexicon::{Language, fold, get};
use crate::store::document::ElementKind;

/// What leads to a list and names its office is no longer, in bytes.
const LEAD: usize = 600;

/// Who should do something is named in no more words.
const SUBJECT: usize = 12;

/// Whether a block is an item of a list; below a sentence that asks, also one without a sign.
pub(super) fn is_item(block: &Block, below: bool) -> bool {
    let text = &block.text;
    let is_small = text.starts_with(char::is_lowercase) && text.len() > 12;
    let ends = text.ends_with([';', '.'])
        || text.ends_with("; and")
        || text.ends_with("; et")
        || text.ends_with("; y");
    is_marked(block) && (below || !block.is_indented)
        || below && (is_small && ends || ends && !block.is_heading && text.ends_with(';'))
}

fn is_marked(block: &Block) -> bool {
    block.marker.is_some() || block.kind == ElementKind::Item || block.is_indented
}

/// The number before an item.
fn number_of(block: &Block) -> Option<u32> {
    let marker = block.marker.as_deref()?;
    let digits = marker.trim_matches(|c: char| !c.is_ascii_digit());
    digits.parse().ok()
}

/// What the lists among these blocks ask; and apart, what offices are asked behind a dash or a colon.
pub(super) fn of_lists(reading: &mut Reading<'_>, range: Range<usize>) -> (Vec<Asked>, Vec<Asked>) {
    let language = reading.language;
    let mut asked: Vec<Asked> = Vec::new();
    let mut more: Vec<Asked> = Vec::new();
    let mut context: Option<(Who, bool)> = None;
    let mut is_told = false;
    // Whom the heading above says to write to.
    let mut headed: Option<Who> = None;
    let roles = roles_of(reading);
    let mut used: Vec<BlockSpan> = Vec::new();
    let mut has_signs = false;
    // Whether the items of this list look like headings, as in a list in bold letters.
    let mut are_headings: Option<bool> = None;
    let mut last_number: Option<u32> = None;
    // Whether the heading above says that something is asked: “What you can ask”.
    let mut is_asking = false;
    // Whom the item before asks.
    let mut last_asked: Option<Who> = None;
    for at in range.clone() {
        // An address asks nothing, and what stands below one is its own.
        if reading.taken.contains(&at) {
            last_asked = None;
            continue;
        }
        let block = &reading.blocks[at];
        let (role, is_label) = roles[at];
        let text = block.text.trim_end();
        let next_is_item = reading
            .blocks
            .get(at + 1)
            .is_some_and(|next| at + 1 < range.end && is_item(next, true));
        let in_recommendations =
            role == Role::Recommendations || role == Role::Narrative && context.is_some();
        if matches!(
            role,
            Role::Contact | Role::Link | Role::Copies | Role::People | Role::Other | Role::Method
        ) || block.kind == ElementKind::Beside
            || text.contains('©')
        {
            context = None;
            last_asked = None;
            continue;
        }
        if is_label && role != Role::Narrative {
            context = matches!(role, Role::Recommendations | Role::Action)
                .then(|| (Who::Reader, role == Role::Action));
            is_told = false;
            last_asked = None;
            // “Recommended action: Please send appeals …”, or a label that names the office itself.
            if context.is_some() {
                if let Some(who) = lead_of(language, text, at) {
                    context = Some((who, role == Role::Action));
                }
                continue;
            }
        }
        let office_head = text.ends_with(':').then(|| name_from(language, text));
        let office_head = office_head.filter(|name| is_whole_name(&text[name.clone()]));
        let stands_apart = block.is_heading || is_label || is_caps(text) || is_alone(block);
        if stands_apart && office_head.is_none() {
            is_asking = is_asking_head(language, text);
        }
        // „Vom Innenminister:“ below „Fordern Sie“.
        if let Some(bytes) = office_head.filter(|_| is_asking && next_is_item && context.is_none())
        {
            context = Some((Who::Named(BlockSpan { block: at, bytes }), false));
            is_told = false;
            last_asked = None;
            continue;
        }
        // A form to be filled in asks whoever reads it.
        if text.contains("____") {
            continue;
        }
        // “the Minister of Health — to free …; to reinstate …”, below what leads to it.
        if (context.is_some() || is_asking)
            && let Some((office, parts)) = office_before(language, text)
        {
            let office = BlockSpan {
                block: at,
                bytes: office,
            };
            more.extend(parts.into_iter().map(|bytes| Asked {
                who: Who::Named(office.clone()),
                words: BlockSpan { block: at, bytes },
            }));
            used.push(BlockSpan {
                block: at,
                bytes: 0..block.text.len(),
            });
            is_told = true;
            continue;
        }
        if block.is_heading || block.kind == ElementKind::Heading {
            headed = heading_office(language, text, at);
        }
        // A paragraph leads with its last sentence.
        let lead = match reading.sentences[at].last() {
            Some(last) if last.end <= text.len() => last.clone(),
            _ => 0..text.len(),
        };
        // “Ich bitte Sie,” leads to items as “I ask you to:” does.
        let ends_lead = text.ends_with(':')
            || language.code == "en" && text.ends_with(" to")
            || next_is_item
                && (should_lead(language, text).is_some() || breaks_off(language, text))
            || text.ends_with(',') && next_is_item && lead.len() < 200;
        // Where items have signs, what has none is no item.
        let is_one = is_item(block, context.is_some()) && (!has_signs || is_marked(block));
        if !is_one || block.is_heading && block.marker.is_none() && block.kind != ElementKind::Item
        {
            // A sentence that asks, or whom the next items ask.
            let words = text.split_whitespace().count();
            let is_heading = words <= 14 && !text.ends_with(['.', ';', ',']);
            let tells = language.pattern("asks.tell").is_match(&text[lead.clone()]);
            if ends_lead && (tells || asks(language, text) || asks(language, &text[lead.clone()])) {
                let who = lead_of(language, text, at)
                    .filter(|who| *who != Who::Reader)
                    .or_else(|| told_of(language, &text[lead.clone()], lead.start, at))
                    .or_else(|| written_before(reading, at).filter(|_| tells))
                    .or_else(|| office_in(&text[lead.clone()], lead.start, language, at));
                let who = who.unwrap_or(Who::Reader);
                context = Some((who, role == Role::Action));
                is_told = false;
                last_asked = None;
                used.push(BlockSpan {
                    block: at,
                    bytes: 0..block.text.len(),
                });
                continue;
            }
            if context.is_some()
                && is_heading
                && (is_office(text) || ends_lead || block.is_heading || in_recommendations)
            {
                let and = and_before(text);
                let bytes = if ends_lead {
                    name_from(language, &text[and..])
                } else {
                    name_of(language, &text[and..])
                };
                let bytes = and + bytes.start..and + bytes.end;
                let is_named = !bytes.is_empty()
                    && (is_office(&text[bytes.clone()]) || text.len() != bytes.len());
                let is_action = context.as_ref().is_some_and(|(_, is_action)| *is_action);
                if is_named && (next_is_item || in_recommendations || ends_lead) {
                    context = Some((Who::Named(BlockSpan { block: at, bytes }), is_action));
                    is_told = false;
                    last_asked = None;
                    continue;
                }
            }
            let is_named = matches!(context, Some((Who::Named(_), _)));
            let is_sentence = in_recommendations
                && !has_signs
                && block.scale > 0.85
                && is_named
                && text.len() < 900
                && words >= 3
                && !block.is_heading;
            if !is_sentence {
                if is_told && (role != Role::Recommendations || block.text.len() > 160) {
                    context = None;
                    last_asked = None;
                }
                continue;
            }
        }
        // A heading with a number of its own, behind items that are none, ends their list.
        let number = number_of(block);
        let is_next =
            number.is_some() && number == last_number.and_then(|last| last.checked_add(1));
        let goes_on = is_next && (text.starts_with(char::is_lowercase) || is_order(language, text));
        let is_other = block.is_heading && block.kind != ElementKind::Item && !goes_on;
        if is_other
            && number.is_some()
            && are_headings == Some(false)
            && !text.ends_with([';', '.', ','])
        {
            context = None;
            last_asked = None;
            continue;
        }
        last_number = number;
        let Some((who, is_action)) = context.clone() else {
            continue;
        };
        are_headings.get_or_insert(block.is_heading);
        let who = match headed.clone() {
            Some(office) if who == Who::Reader => office,
            _ => who,
        };
        // Beside what an office should do, a table tells when, or what it did.
        let is_cell = block.kind == ElementKind::Cell && block.marker.is_none();
        if is_cell
            && !is_order(language, &block.text)
            && !language.pattern("asks.items").is_match(&block.text)
        {
            continue;
        }
        // A question asks whoever it is put to for an answer, and not to do anything.
        if block.text.trim_end().ends_with('?') {
            continue;
        }
        // “Do not mention us”, beside “asking him to …”, is for whoever writes.
        if is_advice(reading, range.start, at) {
            used.push(BlockSpan {
                block: at,
                bytes: 0..block.text.len(),
            });
            continue;
        }
        is_told = true;
        has_signs |= block.marker.is_some() || block.kind == ElementKind::Item || block.is_indented;
        let end = block.text.len();
        let first_word = fold(block.text.split_whitespace().next().unwrap_or_default());
        let is_telling = language.pattern("asks.telling").is_match(&block.text);
        let is_act = is_action || is_telling;
        let is_silent = is_act && language.pattern("asks.silent").is_match(&block.text);
        if is_silent && !first_word.is_empty() {
            used.push(BlockSpan {
                block: at,
                bytes: 0..end,
            });
            continue;
        }
        // Below “To the Board:” an order is the Board's own: “Demand of your debtor …”.
        let is_own =
            !is_telling && matches!(&who, Who::Named(words) if is_addressed(reading, words));
        let verb = language.pattern("asks.items").find(&block.text);
        let (who, bytes) = match verb.filter(|_| !is_own) {
            Some(verb)
                if is_action
                    || block.text[verb.end()..].trim_start().len() > 3
                        && begin_of(language, &block.text[verb.end()..]).is_some()
                        && is_told_of_others(language, verb.as_str()) =>
            {
                let rest = &block.text[verb.end()..];
                let is_for = verb.as_str().ends_with("for");
                let start = if is_for {
                    0
                } else {
                    begin_of(language, rest).unwrap_or(0)
                };
                let named = who_in(&rest[..start], verb.end(), at);
                let is_same = language.pattern("asks.same").is_match(&block.text);
                let who = match (named, &last_asked) {
                    (Who::Reader, Some(last)) if is_same => last.clone(),
                    (Who::Reader, _) => who,
                    (named, _) => named,
                };
                (who, verb.end() + start..end)
            }
            _ if let Some((subject, start)) = should_of(language, block, &who) => {
                // “It should also …” is of whom the item before named.
                let words = BlockSpan {
                    block: at,
                    bytes: subject.clone(),
                };
                let who = match subject.len() {
                    0 => who,
                    _ => Who::Named(words),
                };
                if let Some((named, _)) = context.as_mut() {
                    *named = who.clone();
                }
                (who, start..end)
            }
            _ if let Some((words, start)) = own_office(language, &block.text, at) => {
                (Who::Named(words), start..end)
            }
            // “asking him: 1. to pardon …”
            _ => {
                let to = language.pattern("asks.to").find(&block.text);
                let to = to.filter(|to| to.start() == 0 && fold(to.as_str()) != "que");
                (who, to.map_or(0, |to| to.end())..end)
            }
        };
        last_asked = Some(who.clone());
        let parts = at_semicolons(language, &block.text, bytes);
        let mut parts = parts.into_iter().filter(|part| part.len() > 5).peekable();
        if parts.peek().is_some() {
            asked.extend(parts.map(|bytes| Asked {
                who: who.clone(),
                words: BlockSpan { block: at, bytes },
            }));
            used.push(BlockSpan {
                block: at,
                bytes: 0..end,
            });
        }
    }
    if !asked.is_empty() || !more.is_empty() {
        reading.asked.extend(used);
    }
    (asked, more)
}

/// Whether an office is named by a line that turns to it: “To the Board of the Northern Bank:”.
fn is_addressed(reading: &Reading<'_>, words: &BlockSpan) -> bool {
    let text = reading.blocks[words.block].text.as_str();
    let to = reading.language.pattern("asks.to_whom").find(text);
    let rest = text[words.bytes.end..].trim();
    let turns = |to: regex::Match<'_>| {
        to.start() == 0 && !to.is_empty() && words.bytes.start <= to.end() + 5
    };
    to.is_some_and(turns) && matches!(rest, "" | ":")
}

/// What an item asks: several things, where each behind a semicolon begins as the first does, with “de” or “to”.
fn at_semicolons(language: &Language, text: &str, bytes: Range<usize>) -> Vec<Range<usize>> {
    let to = language.pattern("asks.to");
    let whole = || vec![trimmed(text, bytes.clone())];
    let mut parts = Vec::new();
    let mut next = bytes.start;
    for piece in text[bytes.clone()].split(';') {
        let from = next;
        next += piece.len() + 1;
        let lead = piece.len() - piece.trim_start().len();
        let said = &piece[lead..];
        let begin = to.find(said).filter(|to| to.start() == 0);
        // “…; to date she …” goes on and asks nothing.
        let begin = begin.filter(|to| parts.is_empty() || is_verb(language, &said[to.end()..]));
        if !parts.is_empty() && begin.is_none() {
            return whole();
        }
        let skip = begin.filter(|_| !parts.is_empty()).map_or(0, |to| to.end());
        parts.push(trimmed(text, from + lead + skip..from + piece.len()));
    }
    if parts.len() > 1 { parts } else { whole() }
}

/// An item that is a sentence of what somebody should do: who, or nothing for a pronoun, and where it begins.
fn should_of(language: &Language, block: &Block, who: &Who) -> Option<(Range<usize>, usize)> {
    let text = block.text.as_str();
    let modal = language.pattern("asks.should").find(text)?;
    let before = text[..modal.start()].trim_end_matches(',');
    let words = before.split_whitespace().count();
    if !(1..=SUBJECT).contains(&words)
        || before.contains(['.', ';', ':', '“', '«', '„'])
        || !before.starts_with(char::is_uppercase)
    {
        return None;
    }
    if words == 1 && language.pattern("asks.it").is_match(before) {
        return Some((0..0, modal.end()));
    }
    // “Recommendation 8. Donors should …” says itself whom it is for; below an office the item is that office's,
    // and “the police should be trained” asks nothing of the police.
    let marker = block.marker.as_deref().unwrap_or_default();
    let is_whole = marker.starts_with(char::is_alphabetic) && marker.chars().count() > 4;
    let is_passive = language
        .pattern("asks.passive")
        .is_match(&text[modal.end()..]);
    let is_own = *who == Who::Reader && is_whole_name(before);
    // “Petra Lind should be released”, “Petra Lind must receive …” ask nothing of her.
    let is_asked = is_own || is_whole && !is_holder(before);
    (is_asked && !is_passive).then(|| (name_of(language, before), modal.end()))
}

/// Whether an item advises whoever writes, in a list whose items before tell them what to ask.
fn is_advice(reading: &Reading<'_>, first: usize, at: usize) -> bool {
    let is = |key: &str, at: usize| {
        let text = &reading.blocks[at].text;
        reading.language.pattern(key).is_match(text)
    };
    let before = || {
        let mut before = (first..at).rev();
        before.find(|at| !is("asks.advice", *at))
    };
    let tells = |at: usize| is_item(&reading.blocks[at], true) && is("asks.telling", at);
    is("asks.advice", at) && before().is_some_and(tells)
}

/// Whether a block stands alone as headings of plain text do.
fn is_alone(block: &Block) -> bool {
    let ends = block.text.ends_with(['.', ',', ';']);
    block.is_apart && block.marker.is_none() && !ends && block.text.split(' ').count() <= SUBJECT
}

/// Whether a heading or the head of a table speaks of whoever writes or reads it: “What we ask”.
pub(in crate::proposal) fn is_ours(text: &str) -> bool {
    const OURS: [&str; 21] = [
        "you",
        "we",
        "our",
        "your",
        "vous",
        "nous",
        "nos",
        "vos",
        "wir",
        "sie",
        "ihr",
        "unsere",
        "мы",
        "вы",
        "наши",
        "нужно",
        "можно",
        "nuestras",
        "pedimos",
        "exigimos",
        "usted",
    ];
    fold(text).split(' ').any(|word| OURS.contains(&word))
}

/// Whether a heading says that something is asked, and does not tell what others asked.
fn is_asking_head(language: &Language, text: &str) -> bool {
    /// It has no more words.
    const MOST: usize = 7;
    let is_short = text.split_whitespace().count() <= MOST;
    let is_plain = !text.contains(['“', '«', '„', '"', '?']) && !is_office(text);
    let is_plain = is_plain && is_ours(text);
    let pattern = language.pattern("asks.asking_head");
    is_short && is_plain && pattern.is_match(&text.to_lowercase())
}

/// Whom a lead tells to ask: “Please ask the Secretary of State to”.
fn told_of(language: &Language, said: &str, from: usize, block: usize) -> Option<Who> {
    let tell = language.pattern("asks.tell").find(said)?;
    let rest = &said[tell.end()..];
    let name = name_of(language, rest);
    let text = &rest[name.clone()];
    let start = from + tell.end() + name.start;
    let bytes = start..start + text.len();
    is_whole_name(text).then_some(Who::Named(BlockSpan { block, bytes }))
}

/// How many bytes “and” has before the next office of a lead: “and the Director of Prisons to”.
fn and_before(text: &str) -> usize {
    let Some((first, rest)) = text.split_once(' ') else {
        return 0;
    };
    if get().and.contains(&fold(first)) {
        text.len() - rest.len()
    } else {
        0
    }
}

/// The office that a heading says to write to: “Step 1. Write to the Minister of Defence”.
fn heading_office(language: &Language, text: &str, block: usize) -> Option<Who> {
    let starts = text.match_indices([' ']).map(|(at, _)| at + 1);
    let mut starts = [0].into_iter().chain(starts).take(4);
    starts.find_map(|start| {
        let is_start = start == 0 || text[..start].trim_end().ends_with(['.', ':', ')']);
        let bytes = office_to_write_to(language, &text[start..]).filter(|_| is_start)?;
        let bytes = start + bytes.start..start + bytes.end;
        Some(Who::Named(BlockSpan { block, bytes }))
    })
}

/// The office to which the sentence before the last one says to write: “Send a card to the minister. Ask her:”.
fn written_before(reading: &Reading<'_>, block: usize) -> Option<Who> {
    let sentence = reading.sentences[block].iter().rev().nth(1)?;
    let text = &reading.blocks[block].text[sentence.clone()];
    let bytes = office_to_write_to(reading.language, text)?;
    let bytes = sentence.start + bytes.start..sentence.start + bytes.end;
    Some(Who::Named(BlockSpan { block, bytes }))
}

/// The office that a sentence names before the verb that asks: “In your mail to the minister, ask him also to”,
/// “From the Board we demand:”.
fn office_in(said: &str, from: usize, language: &Language, block: usize) -> Option<Who> {
    let third = language.pattern("asks.third").find_iter(said).last();
    let first = language.pattern("asks.first").find(said);
    let verbs = [third, first].into_iter().flatten();
    let before = |verb: regex::Match<'_>| said[..verb.start()].trim_end_matches([',', ' ']).len();
    let bytes = verbs
        .map(before)
        .find_map(|end| office_asked(&said[..end], language))?;
    let bytes = from + bytes.start..from + bytes.end;
    Some(Who::Named(BlockSpan { block, bytes }))
}

/// The office that ends these words, if they say that it is asked.
fn office_asked(before: &str, language: &Language) -> Option<Range<usize>> {
    // No lead is longer.
    if before.len() > LEAD {
        return None;
    }
    // “From the Board we demand:” does not name the Board “we”.
    let we = language.pattern("asks.we").find(before);
    let before = &before[..we.map_or(before.len(), |we| we.start())];
    let start = office_start(before)?;
    // “The Council calls for” names who asks; whoever is asked stands behind “to”.
    let to = language.pattern("asks.to_whom");
    let spaces = before[..start].rmatch_indices(' ').skip(1).take(2);
    let mut starts = spaces.map(|(at, _)| at + 1).chain([0]);
    let is_asked = starts.any(|at| {
        let said = before.get(at..start).unwrap_or_default();
        let found = to.find(said).filter(|to| to.start() == 0 && !to.is_empty());
        found.is_some_and(|to| to.end() == said.len())
    });
    // Behind “from” it is asked only where the sentence begins so: “The lawyers of the ministry demand:”.
    let from = language.pattern("asks.from_whom").find(before);
    // “From the Ministry's own figures” names no office.
    let office = &before[start..];
    let is_whole = is_whole_name(office) && !office.contains(['’', '\'']);
    let is_from = from.is_some_and(|from| from.start() == 0 && from.end() == start);
    let is_asked = is_asked || is_from && is_whole;
    (is_asked && !before[start..].contains(',')).then_some(start..before.len())
}

/// An item that names its own office: “the Minister of Justice to release …”, « au procureur d’ouvrir … ».
fn own_office(language: &Language, text: &str, block: usize) -> Option<(BlockSpan, usize)> {
    let to = language.pattern("asks.to_whom").find(text);
    let article = ["the ", "The "].iter();
    let article = article.filter(|article| text.starts_with(**article));
    let lead = to
        .filter(|to| to.start() == 0)
        .map(|to| to.end())
        .or_else(|| article.map(|article| article.len()).next())?;
    // « au moins … », “to see that the Ministry …”
    let first: Vec<&str> = text[lead..].split_whitespace().take(3).collect();
    if !is_office(&first.join(" ")) {
        return None;
    }
    let start = lead + begin_of(language, &text[lead..])?;
    match who_in(&text[lead..start], lead, block) {
        Who::Named(words) => Some((words, start)),
        _ => None,
    }
}

/// Whether the form tells somebody to ask others: “calling on …”, “urging …”.
fn is_told_of_others(language: &Language, verb: &str) -> bool {
    language.code != "en" || verb.to_lowercase().contains("ing")
}

/// The role of each block, and whether it is the section's label.
fn roles_of(reading: &Reading<'_>) -> Vec<(Role, bool)> {
    let mut roles = vec![(Role::Top, false); reading.blocks.len()];
    for section in &reading.sections {
        for words in &section.words {
            roles[words.block].0 = section.role;
        }
        if let Some(label) = &section.label {
            roles[label.block] = (section.role, true);
        }
    }
    roles
}

/// “The Parliament should:” or “The Parliament should” leads to what it should do; where the modal verb begins.
pub(super) fn should_lead(language: &Language, text: &str) -> Option<usize> {
    let said = text.trim_end();
    let said = format!("{} ", said.strip_suffix(':').unwrap_or(said));
    let modal = language.pattern("asks.should").find_iter(&said).last()?;
    (modal.end() == said.len()).then(|| modal.start())
}

/// Whom a sentence that leads to a list asks.
fn lead_of(language: &Language, text: &str, block: usize) -> Option<Who> {
    if let Some(end) = should_lead(language, text) {
        let bytes = name_of(language, &text[..end]);
        if is_office(&text[bytes.clone()]) {
            return Some(Who::Named(BlockSpan { block, bytes }));
        }
    }
    if let Some((bytes, _)) = to_whom(language, text) {
        return Some(Who::Named(BlockSpan { block, bytes }));
    }
    let first = language.pattern("asks.first").find(text);
    let verb = first.or_else(|| language.pattern("asks.third").find_iter(text).last())?;
    let rest = &text[verb.end()..];
    let said = rest.trim_end_matches([':', ' ']);
    let who = who_in(said, verb.end(), block);
    // “We call for the release of …:” names nobody.
    let is_for = verb.as_str().ends_with("for");
    let body = || body_in(language, said, verb.end(), block).filter(|_| !is_for);
    Some(if who == Who::Reader {
        body().unwrap_or(who)
    } else {
        who
    })
}
