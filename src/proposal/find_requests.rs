//! What is asked, and of whom: the sentences of a letter (“I urge you to …, and to …”), the bullets
//! below “To the …” or “calling on …”, and what somebody “should” do.

use std::ops::Range;

use super::find_addressees::{is_holder, is_office};
use super::find_sections::{Role, Section, Words, is_closing, is_greeting};
use super::join_lines::Block;
use super::lexicon::{Language, fold};
use super::{Addressee, Proposal, Reading, Request, Value};
use crate::store::document::Kind;

/// More requests than any document has.
const MAX_FOUND: usize = 300;
/// A request is no longer, in bytes.
const MAX_REQUEST: usize = 1_500;

/// Who is asked.
#[derive(Clone, Debug, PartialEq)]
enum Who {
    /// Whoever the letter goes to.
    Reader,
    /// An office, in the document's words.
    Named(Words),
}

/// What is asked, and where it stands.
#[derive(Clone, Debug)]
struct Asked {
    who: Who,
    words: Words,
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
        let is_start = is_greeting(&block.text) && block.marker.is_none() && label_of(at).is_none();
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
    let mut asked = of_letter(reading);
    if asked.is_empty() {
        asked = of_lists(reading, 0..reading.blocks.len());
    }
    let has_lists = !asked.is_empty();
    if asked.is_empty()
        || proposal.addressees.is_empty()
            && !asked.iter().any(|one| matches!(one.who, Who::Named(_)))
    {
        let more = of_sentences(reading);
        if !has_lists {
            asked = more;
        }
    }
    asked.truncate(MAX_FOUND);
    // Whom contact blocks name: other offices get no letter.
    let has_contacts = !proposal.addressees.is_empty();
    for one in asked {
        let addressee = match &one.who {
            Who::Reader => None,
            Who::Named(words) => addressee_of(reading, proposal, words, has_contacts),
        };
        let addressee = addressee.or((proposal.addressees.len() == 1).then_some(0));
        let text = reading.blocks[one.words.block].text[one.words.bytes.clone()].to_owned();
        let at = reading.spot_of(&one.words);
        if text.split_whitespace().count() >= 2 && text.len() <= MAX_REQUEST {
            proposal.requests.push(Request {
                addressee,
                text: Value::new(text, at),
            });
        }
        reading.asked.push(one.words);
    }
}

// ── letters ──────────────────────────────────────────────────────────────────────────────────────

fn of_letter(reading: &mut Reading<'_>) -> Vec<Asked> {
    let range = reading.letter.clone();
    let mut asked = Vec::new();
    let mut at = range.start;
    while at < range.end {
        let block = &reading.blocks[at];
        let is_lead = block.text.trim_end().ends_with(':');
        for sentence in reading.sentences[at].clone() {
            let is_last = sentence.end == block.text.len();
            if is_lead && is_last {
                continue;
            }
            let found = in_sentence(reading.language, &block.text, sentence.clone(), at);
            if !found.is_empty() {
                asked.extend(found);
                reading.asked.push(Words {
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
                let found = of_lists(reading, at..end);
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
    should_lead(language, text).is_some()
        || language.pattern("asks.first").is_match(text)
        || language.pattern("asks.third").is_match(text)
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
    let object = &said[verb_end..start];
    let who = who_in(object, sentence.start + verb_end, block);
    let range = sentence.start + start..sentence.end;
    split(language, text, range, "asks.again")
        .into_iter()
        .map(|bytes| Asked {
            who: who.clone(),
            words: Words { block, bytes },
        })
        .collect()
}

/// The office that stands between the verb and what is asked.
fn who_in(object: &str, at: usize, block: usize) -> Who {
    let lead = object.len() - object.trim_start().len();
    let trimmed = object.trim();
    let cut = trimmed.len()
        - trimmed
            .trim_end_matches(|c: char| !c.is_alphanumeric())
            .len();
    let mut end = trimmed.len() - cut;
    // The word that joins it to what is asked is none of it.
    let without = [
        "to", "that", "for", "de", "d", "à", "que", "a", "qu", "pour",
    ];
    loop {
        let said = trimmed[..end].trim_end_matches(|c: char| !c.is_alphanumeric());
        let last = said
            .rsplit(|c: char| c.is_whitespace() || c == '’' || c == '\'')
            .next()
            .unwrap_or_default();
        if !last.is_empty() && without.contains(&last) {
            end = said.len() - last.len();
        } else {
            end = said.len();
            break;
        }
    }
    let said = &trimmed[..end];
    if said.split_whitespace().count() >= 2 && is_office(said) {
        let start = at + lead;
        Who::Named(Words {
            block,
            bytes: start..start + said.len(),
        })
    } else {
        Who::Reader
    }
}

/// Where what is asked begins behind the verb that asks: at a verb behind “to”, or behind “that”.
fn begin_of(language: &Language, rest: &str) -> Option<usize> {
    let mut starts: Vec<(usize, bool)> = Vec::new();
    for found in language.pattern("asks.link").find_iter(rest).take(40) {
        let said = fold(found.as_str());
        let is_clause = !matches!(said.as_str(), "to" | "de" | "d" | "a" | "pour");
        starts.push((found.end(), is_clause));
    }
    if !language.has_pattern("asks.to") {
        let words = rest.char_indices().filter(|(at, c)| {
            c.is_alphabetic() && (*at == 0 || !rest[..*at].ends_with(char::is_alphanumeric))
        });
        starts.extend(words.map(|(at, _)| (at, false)));
        starts.sort_unstable();
    }
    starts
        .into_iter()
        .find(|(at, is_clause)| *is_clause || is_verb(language, &rest[*at..]))
        .map(|(at, _)| at)
}

fn is_verb(language: &Language, text: &str) -> bool {
    let text = text.trim_start();
    let is_not = language.pattern("asks.not_verb").is_match(text);
    let has_verbs = language.has_pattern("asks.verb");
    !text.is_empty() && !is_not && (!has_verbs || language.pattern("asks.verb").is_match(text))
}

/// Parts what is asked where “to” and a verb come again.
fn split(language: &Language, text: &str, range: Range<usize>, again: &str) -> Vec<Range<usize>> {
    let said = &text[range.clone()];
    let mut parts = Vec::new();
    let mut from = 0;
    let is_should = again == "asks.should_again";
    let mut search = 0;
    while let Some(found) = language.pattern(again).find_at(said, search) {
        search = said.ceil_char_boundary(found.end().max(search + 1));
        let is_clause = ["que", "that", "qu"]
            .iter()
            .any(|word| fold(found.as_str()).ends_with(word));
        if is_should || is_clause || is_verb(language, &said[found.end()..]) {
            parts.push(from..found.start());
            from = found.end();
        }
        if search >= said.len() {
            break;
        }
    }
    parts.push(from..said.len());
    let trimmed = parts
        .into_iter()
        .map(|part| trimmed(text, range.start + part.start..range.start + part.end));
    trimmed.filter(|part| !part.is_empty()).collect()
}

/// Without spaces, the stop and the word that leads to the next.
fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let said = &text[range.clone()];
    let start = range.start + said.len() - said.trim_start().len();
    let mut said = text[start..range.end].trim_end_matches([' ', '.', ';', ',', ':']);
    for and in [
        " and",
        " et",
        " y",
        " и",
        " e",
        " а также",
        " ainsi que",
        " así como",
    ] {
        if let Some(before) = said.strip_suffix(and) {
            said = before.trim_end_matches([' ', ';', ',', '.']);
        }
    }
    start..start + said.len()
}

// ── lists ────────────────────────────────────────────────────────────────────────────────────────

/// Whether a block is an item of a list; below a sentence that asks, also one without a sign.
fn is_item(block: &Block, below: bool) -> bool {
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
    block.marker.is_some() || block.kind == Kind::Item || block.is_indented
}

/// What the lists among these blocks ask.
fn of_lists(reading: &mut Reading<'_>, range: Range<usize>) -> Vec<Asked> {
    let language = reading.language;
    let mut asked: Vec<Asked> = Vec::new();
    let mut context: Option<(Who, bool)> = None;
    let mut is_told = false;
    let roles = roles_of(reading);
    let mut used: Vec<Words> = Vec::new();
    let mut has_signs = false;
    for at in range.clone() {
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
        ) || block.kind == Kind::Beside
        {
            context = None;
            continue;
        }
        if is_label && role != Role::Narrative {
            context = matches!(role, Role::Recommendations | Role::Action)
                .then(|| (Who::Reader, role == Role::Action));
            is_told = false;
            // “Recommended action: Please send appeals …”, or a label that names the office itself.
            if context.is_some() {
                if let Some(who) = lead_of(language, text, at) {
                    context = Some((who, role == Role::Action));
                }
                continue;
            }
        }
        let ends_lead = text.ends_with(':') || language.code == "en" && text.ends_with(" to");
        // Where items have signs, what has none is no item.
        let is_one = is_item(block, context.is_some()) && (!has_signs || is_marked(block));
        if !is_one || block.is_heading && block.marker.is_none() && block.kind != Kind::Item {
            // A sentence that asks, or whom the next items ask.
            let words = text.split_whitespace().count();
            let is_heading = words <= 14 && !text.ends_with(['.', ';', ',']);
            if ends_lead && asks(language, text) {
                let who = lead_of(language, text, at).unwrap_or(Who::Reader);
                context = Some((who, role == Role::Action));
                is_told = false;
                used.push(Words {
                    block: at,
                    bytes: 0..block.text.len(),
                });
                continue;
            }
            if context.is_some()
                && is_heading
                && (is_office(text) || ends_lead || block.is_heading || in_recommendations)
            {
                let bytes = name_of(language, text);
                let is_named = !bytes.is_empty()
                    && (is_office(&text[bytes.clone()]) || text.len() != bytes.len());
                let is_action = context.as_ref().is_some_and(|(_, is_action)| *is_action);
                if is_named && (next_is_item || in_recommendations || ends_lead) {
                    context = Some((Who::Named(Words { block: at, bytes }), is_action));
                    is_told = false;
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
                }
                continue;
            }
        }
        let Some((who, is_action)) = context.clone() else {
            continue;
        };
        is_told = true;
        has_signs |= block.marker.is_some() || block.kind == Kind::Item || block.is_indented;
        let end = block.text.len();
        let first_word = fold(block.text.split_whitespace().next().unwrap_or_default());
        let is_silent = is_action && language.pattern("asks.silent").is_match(&block.text);
        if is_silent && !first_word.is_empty() {
            used.push(Words {
                block: at,
                bytes: 0..end,
            });
            continue;
        }
        let (who, bytes) = match language.pattern("asks.items").find(&block.text) {
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
                let who = if named == Who::Reader { who } else { named };
                (who, verb.end() + start..end)
            }
            _ => (who, 0..end),
        };
        let bytes = trimmed(&block.text, bytes);
        if bytes.len() > 5 {
            asked.push(Asked {
                who,
                words: Words { block: at, bytes },
            });
            used.push(Words {
                block: at,
                bytes: 0..end,
            });
        }
    }
    if !asked.is_empty() {
        reading.asked.extend(used);
    }
    asked
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

/// “The Parliament should:” leads to what it should do; where the modal verb begins.
fn should_lead(language: &Language, text: &str) -> Option<usize> {
    let said = text.trim_end().strip_suffix(':')?;
    let said = format!("{said} ");
    let modal = language.pattern("asks.should").find_iter(&said).last()?;
    (modal.end() == said.len()).then(|| modal.start())
}

/// Whom a sentence that leads to a list asks.
fn lead_of(language: &Language, text: &str, block: usize) -> Option<Who> {
    if let Some(end) = should_lead(language, text) {
        let bytes = name_of(language, &text[..end]);
        if is_office(&text[bytes.clone()]) {
            return Some(Who::Named(Words { block, bytes }));
        }
    }
    let first = language.pattern("asks.first").find(text);
    let verb = first.or_else(|| language.pattern("asks.third").find_iter(text).last())?;
    let rest = &text[verb.end()..];
    let said = rest.trim_end_matches([':', ' ']);
    Some(who_in(said, verb.end(), block))
}

/// The name of an office in a heading: “To the Ministry of Health:”, “The Cabinet of Ministers to”.
fn name_of(language: &Language, text: &str) -> Range<usize> {
    let mut start = language
        .pattern("asks.to_whom")
        .find(text)
        .filter(|found| found.start() == 0)
        .map_or(0, |found| found.end());
    let end = language
        .pattern("asks.to_at_end")
        .find(text)
        .map_or(text.len(), |found| found.start());
    let end = text[..end.max(start)]
        .trim_end_matches([':', ' ', '.'])
        .len();
    for article in [
        "The ", "the ", "les ", "Les ", "la ", "La ", "le ", "Le ", "l’", "L’", "El ", "el ",
        "Los ", "Las ",
    ] {
        if text[start..].starts_with(article) {
            start += article.len();
            break;
        }
    }
    start.min(end)..end
}

// ── running text ─────────────────────────────────────────────────────────────────────────────────

/// What somebody “should” do, or is called on to do.
fn of_sentences(reading: &mut Reading<'_>) -> Vec<Asked> {
    let language = reading.language;
    let mut asked = Vec::new();
    let mut used = Vec::new();
    for (at, block) in reading.blocks.iter().enumerate() {
        if block.kind == Kind::Beside || block.is_heading || block.text.len() < 40 {
            continue;
        }
        for sentence in reading.sentences[at].clone() {
            let said = &block.text[sentence.clone()];
            let end = language
                .pattern("asks.said_at_end")
                .find(said)
                .map_or(said.len(), |found| found.start());
            let whole = &said[..end];
            let found = should(language, whole).or_else(|| called_on(language, whole));
            let Some((who, begin, again)) = found else {
                continue;
            };
            let who = Words {
                block: at,
                bytes: sentence.start + who.start..sentence.start + who.end,
            };
            let range = sentence.start + begin..sentence.start + end;
            for bytes in split(language, &block.text, range, again) {
                asked.push(Asked {
                    who: Who::Named(who.clone()),
                    words: Words { block: at, bytes },
                });
            }
            used.push(Words {
                block: at,
                bytes: sentence,
            });
        }
    }
    reading.asked.extend(used);
    asked
}

type Found = (Range<usize>, usize, &'static str);

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

/// Whether its first words name the office, and not what belongs to it or stands behind it.
fn is_head_office(subject: &str) -> bool {
    let head: Vec<&str> = subject
        .split([','])
        .next()
        .unwrap_or_default()
        .split_whitespace()
        .take(5)
        .collect();
    is_office(&head.join(" "))
}

fn called_on(language: &Language, said: &str) -> Option<Found> {
    let verb = language
        .pattern("asks.first")
        .find(said)
        .or_else(|| language.pattern("asks.third").find(said))?;
    let rest = &said[verb.end()..];
    let begin = begin_of(language, rest)?;
    match who_in(&rest[..begin], verb.end(), 0) {
        Who::Named(words) => {
            let name = name_of(language, &said[words.bytes.clone()]);
            let start = words.bytes.start + name.start;
            Some((start..words.bytes.end, verb.end() + begin, "asks.again"))
        }
        Who::Reader => None,
    }
}

// ── whom ─────────────────────────────────────────────────────────────────────────────────────────

/// Which addressee these words name; a new one where no contact block names any.
fn addressee_of(
    reading: &Reading<'_>,
    proposal: &mut Proposal,
    words: &Words,
    has_contacts: bool,
) -> Option<usize> {
    let block = &reading.blocks[words.block];
    let said = &block.text[words.bytes.clone()];
    let name = &said[name_of(reading.language, said)];
    let folded = fold(name);
    if let Some(known) = known(&proposal.addressees, &folded) {
        return Some(known);
    }
    if has_contacts || folded.is_empty() {
        return None;
    }
    let at = reading.spot_of(words);
    let value = |text: &str| Value::new(text.trim().to_owned(), at.clone());
    let (office, holder) = match super::find_addressees::in_one(name) {
        Some((office, holder)) => (office, Some(holder)),
        None => match name.split_once(", ") {
            // “The Minister of Trade, Corin Adessa, should …”
            Some((before, after)) if is_holder(after) => {
                (before.to_owned(), Some(after.to_owned()))
            }
            _ => (name.to_owned(), None),
        },
    };
    let in_text = |country: &&String| fold(&reading.all).contains(&fold(country));
    let country = reading
        .country
        .as_ref()
        .filter(in_text)
        .map(|country| value(country));
    proposal.addressees.push(Addressee {
        office: Some(value(&office)),
        holder: holder.as_deref().map(value),
        country,
        at: at.clone(),
        ..Addressee::default()
    });
    Some(proposal.addressees.len() - 1)
}

/// The addressee whose office these folded words name.
fn known(addressees: &[Addressee], folded: &str) -> Option<usize> {
    let small = [
        "the", "of", "and", "for", "de", "la", "le", "les", "des", "du", "d", "l", "et", "del",
        "el", "los", "las", "y",
    ];
    let tokens = |text: &str| -> Vec<String> {
        text.split(' ')
            .filter(|word| !small.contains(word) && !word.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let said = tokens(folded);
    let mut best: Option<(usize, usize)> = None;
    for (index, addressee) in addressees.iter().enumerate() {
        let Some(office) = &addressee.office else {
            continue;
        };
        let office = tokens(&fold(&office.text));
        let like = |a: &str, b: &str| {
            a == b || a.chars().count() > 4 && b.chars().count() > 4 && stem(a) == stem(b)
        };
        let shared = office
            .iter()
            .filter(|word| said.iter().any(|other| like(word, other)))
            .count();
        let is_same =
            shared * 10 >= office.len() * 7 && shared * 10 >= said.len() * 5 && shared > 0;
        let is_general = said.len() == 1 && office.len() <= 2 && shared == 1;
        if (is_same || is_general) && best.is_none_or(|(most, _)| shared > most) {
            best = Some((shared, index));
        }
    }
    best.map(|(_, index)| index)
}

/// A word without its ending.
fn stem(word: &str) -> String {
    let count = word.chars().count();
    word.chars().take(count.saturating_sub(2).max(4)).collect()
}
