//! Labels and headings cut a document into sections, each with what it is for.

use std::ops::Range;

use super::join_lines::{Block, is_caps};
use super::lexicon::{Language, begins_with, find, fold, get, has, has_any};
use crate::store::document::ElementKind;

/// What a section is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Role {
    /// Before the first label.
    Top,
    /// “Urgent action”: says nothing but what kind of paper it is.
    Masthead,
    Title,
    Date,
    DocumentKind,
    Index,
    Summary,
    Letter,
    Contact,
    Language,
    Deadline,
    Copies,
    Narrative,
    Method,
    Recommendations,
    Action,
    People,
    Link,
    Country,
    Publisher,
    Other,
}

impl Role {
    fn named(name: &str) -> Self {
        match name {
            "masthead" => Self::Masthead,
            "title" => Self::Title,
            "date" => Self::Date,
            "kind" => Self::DocumentKind,
            "index" => Self::Index,
            "summary" => Self::Summary,
            "letter" => Self::Letter,
            "contact" => Self::Contact,
            "language" => Self::Language,
            "deadline" => Self::Deadline,
            "copies" => Self::Copies,
            "narrative" => Self::Narrative,
            "method" => Self::Method,
            "recommendations" => Self::Recommendations,
            "action" => Self::Action,
            "people" => Self::People,
            "link" => Self::Link,
            "country" => Self::Country,
            "publisher" => Self::Publisher,
            _ => Self::Other,
        }
    }

    /// Whether its value is a few words, after which the document goes on.
    fn is_short(self) -> bool {
        matches!(
            self,
            Self::Title
                | Self::Date
                | Self::DocumentKind
                | Self::Index
                | Self::Language
                | Self::Deadline
                | Self::Country
                | Self::Publisher
        )
    }
}

/// Words of a block: its index, and bytes of its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct BlockSpan {
    pub block: usize,
    pub bytes: Range<usize>,
}

/// A section.
#[derive(Clone, Debug)]
pub(super) struct Section {
    pub role: Role,
    /// Its label.
    pub label: Option<BlockSpan>,
    /// What it says.
    pub words: Vec<BlockSpan>,
}

/// Cuts the blocks into sections.
pub(super) fn cut(blocks: &[Block], language: &Language) -> Vec<Section> {
    let mut sections = vec![Section {
        role: Role::Top,
        label: None,
        words: Vec::new(),
    }];
    for (index, block) in blocks.iter().enumerate() {
        let text = &block.text;
        let whole = BlockSpan {
            block: index,
            bytes: 0..text.len(),
        };
        if block.kind == ElementKind::Beside {
            let is_same = sections
                .last()
                .is_some_and(|section| section.role == Role::Link);
            if !is_same {
                sections.push(Section {
                    role: Role::Link,
                    label: None,
                    words: Vec::new(),
                });
            }
            if let Some(section) = sections.last_mut() {
                section.words.push(whole);
            }
            continue;
        }
        let labels = labels_of(block, language);
        if labels.is_empty() {
            let is_other = is_heading(block, blocks.get(index + 1), language);
            let current = sections.last().map_or(Role::Top, |section| section.role);
            let label = sections.last().and_then(|section| section.label.as_ref());
            let keeps = matches!(
                current,
                Role::Top | Role::Recommendations | Role::Action | Role::Contact | Role::Title
            ) || current == Role::People && super::find_addressees::is_holder(text);
            let keeps = keeps && !label.is_some_and(|label| follows(&blocks[label.block], block));
            if is_other && !keeps {
                // A heading that is no label goes on with the story.
                let label = Some(whole);
                sections.push(Section {
                    role: Role::Narrative,
                    label,
                    words: Vec::new(),
                });
                continue;
            }
            let is_story = is_greeting(text) && text.ends_with([',', '!', ':'])
                || text.len() > 160 && super::join_lines::ends_sentence(text);
            let is_small = matches!(
                current,
                Role::Other
                    | Role::People
                    | Role::Copies
                    | Role::DocumentKind
                    | Role::Title
                    | Role::Language
                    | Role::Deadline
                    | Role::Index
                    | Role::Date
                    | Role::Country
                    | Role::Publisher
            );
            // “Read more: …” in one line, above a story.
            let is_linked = current == Role::Link
                && sections.last().is_some_and(|section| {
                    let label = section.label.as_ref().map(|label| label.block);
                    section.words.first().map(|words| words.block) == label
                });
            let is_small = is_small || is_linked;
            let has_value = sections
                .last()
                .is_some_and(|section| !section.words.is_empty());
            if is_small && has_value && is_story {
                sections.push(Section {
                    role: Role::Top,
                    label: None,
                    words: vec![whole],
                });
                continue;
            }
            let ended = sections.last().is_some_and(|section| {
                section.role.is_short()
                    && !section.words.is_empty()
                    && (section.role != Role::Title || block.is_apart && !is_other)
            });
            if ended {
                let role = if is_other { Role::Narrative } else { Role::Top };
                sections.push(Section {
                    role,
                    label: None,
                    words: Vec::new(),
                });
            }
            if let Some(section) = sections.last_mut() {
                section.words.push(whole);
            }
            continue;
        }
        let mut from = 0;
        if labels[0].1.start > 0 {
            let before = BlockSpan {
                block: index,
                bytes: 0..labels[0].1.start,
            };
            if let Some(section) = sections.last_mut() {
                section.words.push(before);
            }
        }
        for (at, (role, label)) in labels.iter().enumerate() {
            let end = labels.get(at + 1).map_or(text.len(), |next| next.1.start);
            from = from.max(label.end);
            let rest = &text[from..end];
            let skip = rest.len()
                - rest
                    .trim_start_matches([' ', ':', '\u{a0}', '–', '—'])
                    .len();
            let bytes =
                from + skip..from + rest.trim_end_matches([' ', '|', '·', ';']).len().max(skip);
            let mut words = Vec::new();
            if !bytes.is_empty() {
                words.push(BlockSpan {
                    block: index,
                    bytes,
                });
            }
            let label = Some(BlockSpan {
                block: index,
                bytes: label.clone(),
            });
            sections.push(Section {
                role: *role,
                label,
                words,
            });
        }
    }
    sections.retain(|section| section.label.is_some() || !section.words.is_empty());
    sections
}

/// Whether a heading has the number after that of a label of the same rank: “6.3” behind “6.2 Recommendations”.
fn follows(label: &Block, heading: &Block) -> bool {
    let number = |block: &Block| -> Option<Vec<usize>> {
        let first = block.text.split_whitespace().next().unwrap_or_default();
        let said = block.marker.as_deref().unwrap_or(first);
        let parts = said.trim_end_matches(['.', ')']).split('.');
        parts.map(|part| part.parse().ok()).collect()
    };
    let is_heading = |block: &Block| block.is_heading || block.kind == ElementKind::Heading;
    let next = |mut before: Vec<usize>| {
        if let Some(last) = before.last_mut() {
            *last = last.saturating_add(1);
        }
        before
    };
    is_heading(label)
        && is_heading(heading)
        && number(label).is_some_and(|before| Some(next(before)) == number(heading))
}

/// A question that stands alone is a heading up to so many words.
const QUESTION: usize = 8;

/// Whether a block is a heading of what follows.
fn is_heading(block: &Block, next: Option<&Block>, language: &Language) -> bool {
    let words = block.text.split_whitespace().count();
    let is_item = block.marker.is_some() && block.kind != ElementKind::Heading;
    if words > 16 || is_item || block.text.contains('@') {
        return false;
    }
    let ends = block.text.ends_with(['.', ',', ';']);
    // “… calls on:” leads to what is asked.
    let leads = block.text.ends_with(':') && block.kind != ElementKind::Heading;
    if is_greeting(&block.text)
        || block.text.ends_with(':') && super::find_requests::asks(language, &block.text)
        // “According to the information received:” leads to what is told.
        || leads && super::find_speakers::of(&block.text, language, "").is_alleged
    {
        return false;
    }
    let is_question = block.text.ends_with('?') && block.is_apart && words <= QUESTION;
    let is_said = block.kind == ElementKind::Heading || is_question;
    let looks = block.is_heading
        || is_caps(&block.text)
            && block.is_apart
            && block.text.chars().filter(|c| c.is_alphabetic()).count() > 5;
    let stands = next.is_some_and(|next| next.text.len() > 100) && block.is_apart && words < 10;
    is_said || !ends && (looks || stands)
}

/// The labels in a block, each with its bytes: the whole block, what stands before a colon, or
/// several of them in one line (“UA: 12/24 Index: …”).
fn labels_of(block: &Block, language: &Language) -> Vec<(Role, Range<usize>)> {
    let text = &block.text;
    let words = text.split_whitespace().count();
    let is_loud = is_caps(text) || block.is_heading || block.kind == ElementKind::Heading;
    // “3. Whom to write to” is a label with its number, where it looks like one.
    let is_item = block.marker.is_some() && !is_caps(text) && !is_numbered_heading(block);
    // “Open your letter: ‘Dear General’” is of the address, and no letter.
    let greets = text.split_once(':').is_some_and(|(before, after)| {
        let before = fold(before);
        let mut known = get().contact.iter();
        !after.trim().is_empty()
            && known.any(|(phrase, role)| role == "salutation" && *phrase == before)
    });
    if is_item || greets || super::find_requests::leads(language, text) {
        return Vec::new();
    }
    // “PLEASE SEND YOUR LETTERS TO:”
    if words <= 14 && text.chars().count() <= 140 {
        let said = text.trim_end_matches([':', '.', '?', ' ', '\u{a0}']);
        let folded = without_masthead(&fold(said));
        if let Some((role, phrase)) = role_of(&folded, language) {
            let is_exact = phrase == folded;
            let share = phrase.len() * 2 >= folded.len();
            let ends_label = text.trim_end().ends_with(':');
            // “TAKE ACTION: WRITE A LETTER OR USE THIS MODEL LETTER” is one label.
            let behind = said.split_once(':').map(|(_, behind)| fold(behind));
            let is_one = is_caps(text)
                && behind
                    .as_ref()
                    .is_some_and(|behind| phrase.contains(' ') && has(behind, &phrase));
            let has_colon = behind.is_some() && !is_one;
            // “PRISONERS BEATEN …” says something, and names no prisoners.
            let has_value = role.is_short() || role == Role::People;
            let begins = folded.starts_with(&phrase) && (!has_value || phrase.contains(' '));
            let is_whole = is_exact
                && (is_loud
                    || ends_label
                    || block.kind == ElementKind::Cell
                    || is_known_alone(role))
                || (is_loud && is_caps(text) || ends_label && words <= 10)
                    && !has_colon
                    && (share
                        || begins
                        || is_caps(text) && (phrase.contains(' ') || folded.ends_with(&phrase)))
                || is_loud && !has_colon && share;
            if is_whole {
                // What is behind “COPIES TO” is whom to send them.
                if role == Role::Copies && !is_exact {
                    let end = phrase_end(said, &phrase);
                    if !said[end..].trim().is_empty() {
                        return vec![(role, 0..end)];
                    }
                }
                return vec![(role, 0..text.len())];
            }
        }
    }
    // “WHAT YOU CAN DO – by 31 May”: what stands behind the dash is said of it.
    if words <= 14
        && let Some(head) = [" – ", " — ", " - "]
            .iter()
            .find_map(|dash| text.split_once(dash))
        && let Some((role, phrase)) = role_of(&fold(head.0), language)
        && phrase == fold(head.0)
        && phrase.contains(' ')
        && is_known_alone(role)
        && !super::join_lines::ends_sentence(text)
    {
        return vec![(role, 0..text.len())];
    }
    // “PUBLICATION DATE: 5 July 2017”, and several in a line.
    let mut labels: Vec<(Role, Range<usize>)> = Vec::new();
    let head: usize = text
        .char_indices()
        .nth(400)
        .map_or(text.len(), |(at, _)| at);
    for (at, _) in text[..head].match_indices(':') {
        if text[at + 1..].starts_with("//") {
            continue;
        }
        let from = labels.last().map_or(0, |last| last.1.end);
        let before = &text[from..at];
        let Some(start) = label_start(before, from == 0, language) else {
            continue;
        };
        let name = &before[start..];
        let folded = without_masthead(&fold(name));
        // Within a line only what begins with a capital letter and has something behind it is a label.
        let is_inner = from > 0 || start > 0;
        let has_value = text[at + 1..].chars().any(char::is_alphanumeric);
        let first = name.chars().find(|c| c.is_alphanumeric());
        if is_inner && !(first.is_some_and(char::is_uppercase) && has_value) {
            continue;
        }
        let Some((role, phrase)) = role_of(&folded, language) else {
            continue;
        };
        // “09.45 Address: Dr A B” is of a programme, and leads to no address.
        if role == Role::Contact && ends_with_clock(&before[..start]) {
            continue;
        }
        let is_caps = is_caps(name);
        let good = phrase == folded
            || is_caps
                && (phrase.len() * 3 >= folded.len()
                    || role == Role::Deadline && folded.ends_with(&phrase))
            || from == 0 && start == 0 && phrase.len() * 3 >= folded.len() * 2;
        if good
            && (from == 0 && start == 0
                || phrase == folded
                    && !matches!(role, Role::Other | Role::Narrative | Role::Action))
        {
            labels.push((role, from + start..at + 1));
        }
        if labels.len() >= 6 {
            break;
        }
    }
    labels
}

/// Whether words end with the time of day: “9.45”, “14:00”, « 9h30 ».
fn ends_with_clock(text: &str) -> bool {
    let last = text.split_whitespace().next_back().unwrap_or_default();
    let parts = last.split_once(['.', ':', 'h', 'H']);
    let is_number = |part: &str| part.len() <= 2 && part.chars().all(|c| c.is_ascii_digit());
    parts.is_some_and(|(hour, minute)| {
        !hour.is_empty() && is_number(hour) && is_number(minute) && minute.len() == 2
    })
}

/// Whether an item is a heading with a number.
fn is_numbered_heading(block: &Block) -> bool {
    let marker = block.marker.as_deref().unwrap_or_default();
    let is_number = marker.starts_with(|c: char| c.is_ascii_digit() || "IVX".contains(c));
    is_number && (block.is_heading || block.kind == ElementKind::Heading)
}

/// Where a label before a colon begins: the whole, or its last few words that are known as one.
fn label_start(before: &str, is_first: bool, language: &Language) -> Option<usize> {
    let trimmed = before.trim_start();
    let lead = before.len() - trimmed.len();
    let whole = fold(before);
    let is_whole = is_first && before.chars().count() <= 80 && role_of(&whole, language).is_some();
    let is_exact = is_whole
        && role_of(&without_masthead(&whole), language)
            .is_some_and(|(_, phrase)| phrase == without_masthead(&whole));
    // “Printed by order of the House. Copies: …”: what stands behind a sentence may be one.
    let behind = before.rfind(". ").map(|at| at + 2);
    let behind = behind.filter(|at| {
        let folded = fold(&before[*at..]);
        role_of(&folded, language).is_some_and(|(_, phrase)| phrase == folded)
    });
    if behind.is_some() && !is_exact {
        return behind;
    }
    let has_parts = before.contains(['·', '|', '•']) || before.chars().any(|c| c.is_ascii_digit());
    if is_exact || is_whole && !has_parts {
        return Some(lead);
    }
    let mut starts: Vec<usize> = before
        .char_indices()
        .filter(|(at, c)| {
            !c.is_whitespace() && (*at == 0 || before[..*at].ends_with(char::is_whitespace))
        })
        .map(|(at, _)| at)
        .collect();
    let from = starts.len().saturating_sub(6);
    starts.drain(..from);
    starts.into_iter().find(|at| {
        let folded = fold(&before[*at..]);
        role_of(&folded, language).is_some_and(|(_, phrase)| phrase == folded)
    })
}

/// Labels that may stand alone in ordinary letters.
fn is_known_alone(role: Role) -> bool {
    matches!(
        role,
        Role::Summary
            | Role::Recommendations
            | Role::Narrative
            | Role::Contact
            | Role::Letter
            | Role::Method
            | Role::Action
            | Role::Link
            | Role::Copies
    )
}

/// The role that a folded label names, and the phrase that names it: the longest counts, and of
/// those the first.
fn role_of(folded: &str, language: &Language) -> Option<(Role, String)> {
    if let Some(role) = role_of_two(folded) {
        return Some((role, folded.to_owned()));
    }
    let mut best: Option<(usize, usize, &str, &str)> = None;
    for (phrase, role) in &get().labels {
        let Some(at) = find(folded, phrase) else {
            continue;
        };
        // “FALL OF A JUDGE” is no label in English.
        if language.other_labels.contains(phrase) {
            continue;
        }
        // “Urgent action” before another label says nothing.
        let weight = if role == "masthead" && phrase != folded {
            1
        } else {
            phrase.len()
        };
        // A short word within a longer label names nothing.
        if phrase != folded && phrase.len() < 4 {
            continue;
        }
        // What ends in “until” has a last day, whatever else it says.
        let is_end = role == "deadline" && folded.ends_with(phrase.as_str());
        let weight = weight + if is_end { 30 } else { 0 };
        let better = best
            .is_none_or(|(known, known_at, ..)| weight > known || weight == known && at < known_at);
        if better {
            best = Some((weight, at, phrase, role));
        }
    }
    best.map(|(_, _, phrase, role)| (Role::named(role), phrase.to_owned()))
}

/// The role of a label in two languages, “Last day / Último día”: both halves name it.
fn role_of_two(folded: &str) -> Option<Role> {
    /// Such a label has no more words.
    const MOST: usize = 8;
    if folded.split(' ').count() > MOST {
        return None;
    }
    let roles = |half: &str| -> Vec<&str> {
        let known = get().labels.iter().filter(|(phrase, _)| phrase == half);
        known.map(|(_, role)| role.as_str()).collect()
    };
    folded.match_indices(' ').find_map(|(at, _)| {
        let (first, second) = (roles(&folded[..at]), roles(&folded[at + 1..]));
        let role = first.into_iter().find(|role| second.contains(role))?;
        (folded[..at] != folded[at + 1..]).then(|| Role::named(role))
    })
}

/// A folded label without “urgent action” before its own words.
fn without_masthead(folded: &str) -> String {
    let mastheads = get()
        .labels
        .iter()
        .filter(|(_, role)| role == "masthead")
        .map(|(phrase, _)| phrase);
    let longest = mastheads
        .filter(|phrase| {
            phrase.contains(' ')
                && folded
                    .strip_prefix(phrase.as_str())
                    .is_some_and(|rest| rest.starts_with(' '))
        })
        .max_by_key(|phrase| phrase.len());
    longest
        .map_or(folded, |phrase| folded[phrase.len()..].trim_start())
        .to_owned()
}

/// Where a phrase ends in the text that it was found in folded.
fn phrase_end(text: &str, phrase: &str) -> usize {
    let ends = text.char_indices().map(|(at, c)| at + c.len_utf8());
    let mut ends = ends.filter(|end| fold(&text[..*end]).ends_with(phrase));
    ends.next().unwrap_or(text.len())
}

/// Whether a text is a greeting that begins a letter.
pub(super) fn is_greeting(text: &str) -> bool {
    let words = text.split_whitespace().count();
    let ends = text.trim_end().ends_with([',', ':', '!', '—', '–', '-']) || words <= 6;
    words <= 16
        && ends
        && !text.trim_end().ends_with('.')
        && begins_with(&fold(text), &get().greetings).is_some()
}

/// Whether a text greets those who are asked to write, and nobody else: “Dear friends,”, no “Dear members of the Commission,”.
pub(super) fn is_to_members(text: &str) -> bool {
    let lexicon = get();
    let is_of = |word: &str, phrases: &[String]| {
        let mut parts = phrases.iter().flat_map(|phrase| phrase.split(' '));
        parts.any(|part| part == word)
    };
    let folded = fold(text);
    let is_known = |word: &str| {
        is_of(word, &lexicon.members)
            || is_of(word, &lexicon.greetings)
            || is_of(word, &lexicon.and)
    };
    is_greeting(text) && has_any(&folded, &lexicon.members) && folded.split(' ').all(is_known)
}

/// Whether a text closes a letter.
pub(super) fn is_closing(text: &str) -> bool {
    text.split_whitespace().count() <= 30 && begins_with(&fold(text), &get().closings).is_some()
}
