//! The lines that are contact blocks: those of a section of contacts, and those below each other that look so.

use std::ops::Range;

use super::contact::{contact_start, is_label_alone, sort_of};
use super::names::{has_title, is_holder, is_office};
use super::{MAX_LINE, MAX_WHOLE, Sort, without_to};
use crate::proposal::Reading;
use crate::proposal::collect_lines::Line;
use crate::proposal::find_columns::is_address;
use crate::proposal::find_header::is_date_line;
use crate::proposal::find_sections::{Role, is_greeting, is_to_members};
use crate::proposal::join_lines::{ends_sentence, is_caps};
use crate::proposal::lexicon::{fold, get, has};

/// A sentence has at least so many words.
const SENTENCE: usize = 8;

/// What is longer, in bytes, and ends as a sentence does is a paragraph.
const PARAGRAPH: usize = 160;

/// An address at the foot of a letter has no more lines.
const MOST_AT_FOOT: usize = 8;

/// Runs of lines that may be of contact blocks, as indices of lines, and whether they surely are, also
/// where they have no fax and no e-mail address.
pub(super) fn runs(reading: &Reading<'_>) -> Vec<(Range<usize>, bool)> {
    let lines = &reading.lines;
    // Which lines are of a contact section, and which are of a section that cannot have one.
    let mut is_contact = vec![false; lines.len()];
    let mut is_closed = vec![false; lines.len()];
    for section in &reading.sections {
        let mark = match section.role {
            Role::Contact => &mut is_contact,
            Role::Copies
            | Role::Link
            | Role::Other
            | Role::People
            | Role::Date
            | Role::Language
            | Role::Deadline
            | Role::Index
            | Role::Country
            | Role::Publisher
            | Role::DocumentKind => &mut is_closed,
            _ => continue,
        };
        for words in &section.words {
            for at in reading.blocks[words.block].lines.clone() {
                mark[at] = true;
            }
        }
    }
    for block in &reading.prose {
        for at in reading.blocks[*block].lines.clone() {
            is_closed[at] = true;
        }
    }
    // A sentence with an e-mail address in it tells what to do, and is of no contact block.
    for block in &reading.blocks {
        let text = &block.text;
        if !text.contains('@') || !ends_sentence(text) {
            continue;
        }
        let is_told = text.split_whitespace().count() >= SENTENCE
            && contact_start(text) == text.len()
            && !is_whole_address(text)
            && !text.contains(", ");
        if is_told || is_cc(text) {
            for at in block.lines.clone() {
                is_closed[at] = true;
            }
        }
    }
    // Those who sign a text hold offices, too.
    for (at, line) in lines.iter().enumerate() {
        let is_signed = !is_contact[at] && is_signature(&line.text);
        is_closed[at] |= is_signed && !has_address_below(lines, at);
    }
    // What a contact section says once sentences begin again is none.
    for section in reading
        .sections
        .iter()
        .filter(|section| section.role == Role::Contact)
    {
        let mut is_over = false;
        for words in &section.words {
            let block = &reading.blocks[words.block];
            let text = &block.text;
            let is_sentence = text.len() > 120 && text.ends_with('.') && !is_whole_address(text);
            is_over |= is_sentence || is_rule(text);
            if is_over {
                for at in block.lines.clone() {
                    is_contact[at] = false;
                }
            }
        }
    }
    // Of a table that says who is asked what, each row has an office of its own.
    let mut row_of = vec![None; lines.len()];
    for (number, row) in reading.asking.iter().enumerate() {
        let of = |block: &usize| reading.blocks[*block].lines.clone();
        for at in row.asked.iter().chain(&row.other).flat_map(of) {
            is_closed[at] = true;
            row_of[at] = Some(number);
        }
        let office: Vec<usize> = row.office.iter().flat_map(of).collect();
        for at in &office {
            is_contact[*at] = office.len() > 2;
            row_of[*at] = Some(number);
        }
    }
    let is_label = label_lines(reading);
    let is_whole = whole_lines(reading);
    // “Ask him to:” right below an address is no line of it.
    let tells = reading.language.pattern("asks.tell_them");
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut start = None;
    for at in 0..=lines.len() {
        let fits = at < lines.len() && !is_label[at] && !is_closed[at] && {
            let line = &lines[at];
            let text = line.text.as_str();
            let is_short =
                text.chars().count() <= MAX_LINE && !is_sentence(text) && !is_greeting_line(text);
            !is_date_line(text)
                && !tells.is_match(text)
                && (is_contact[at] && !is_sentence(text) || is_short || is_whole[at].is_some())
        };
        let parts = at > 0
            && at < lines.len()
            && (is_contact[at] != is_contact[at - 1]
                || row_of[at] != row_of[at - 1]
                || row_of[at].is_none() && is_in_next_cell(lines, at)
                || get().excellencies.contains(&fold(&lines[at].text))
                || without_to(&lines[at].text) != lines[at].text
                || is_to_alone(&lines[at].text)
                || lines[at].is_beside && !is_label_alone(&lines[at - 1].text));
        if let Some(from) = start
            && (!fits || parts)
        {
            runs.push(from..at);
            start = None;
        }
        if fits && start.is_none() {
            start = Some(at);
        }
    }
    let sort = |at: usize| sort_of(&lines[at].text);
    let greeting = reading
        .blocks
        .iter()
        .find(|block| is_greeting(&block.text) && !is_to_members(&block.text))
        .map(|block| block.lines.start);
    // Lines within a paragraph do not stand above a letter.
    let is_within = |run: &Range<usize>| {
        let mut blocks = reading.blocks.iter();
        let block = blocks.find(|block| block.lines.contains(&run.start));
        block.is_some_and(|block| block.text.len() > PARAGRAPH && ends_sentence(&block.text))
    };
    runs.retain(|run| {
        let has_contact = run.clone().any(|at| sort(at) != Sort::Words);
        let has_office = run.clone().any(|at| is_office(&lines[at].text));
        let above_letter =
            greeting.is_some_and(|at| run.end <= at && run.end + 8 > at) && run.len() >= 3;
        run.clone().any(|at| is_contact[at])
            || has_contact && has_office
            || above_letter && has_office && !is_within(run) && is_addressed(&lines[run.clone()])
            || is_to_a_country(reading, &lines[run.clone()])
            || is_card(lines, run)
    });
    let is_sure = |run: &Range<usize>| {
        let has_mail = run.clone().any(|at| sort(at) != Sort::Words);
        run.clone().any(|at| is_contact[at]) || !has_mail
    };
    runs.into_iter()
        .map(|run| (run.clone(), is_sure(&run)))
        .collect()
}

/// Whether a line is “To:” and nothing else.
fn is_to_alone(text: &str) -> bool {
    // Whoever gets a copy is not whom the letter goes to.
    const COPIES: [&str; 10] = [
        "cc",
        "cci",
        "cco",
        "bcc",
        "kopie",
        "копия",
        "reply to",
        "antwort an",
        "repondre a",
        "responder a",
    ];
    let label = text.trim_end().strip_suffix(':').map(fold);
    let mut known = get().mail.iter();
    let label = label.filter(|label| !COPIES.contains(&label.as_str()));
    label.is_some_and(|label| known.any(|(phrase, role)| role == "to" && *phrase == label))
}

/// Whether lines are the address of a card: “To:” alone, whom it names, and the greeting right below.
fn is_card(lines: &[Line], run: &Range<usize>) -> bool {
    /// “To:”, who it is, and where.
    const LEAST: usize = 4;
    let below = lines.get(run.end).map(|line| line.text.as_str());
    let greets = |text: &str| text.ends_with([',', ':', '!']) && is_greeting(text);
    run.len() >= LEAST
        && is_to_alone(&lines[run.start].text)
        && lines[run.start + 1..][..2]
            .iter()
            .any(|line| is_office(&line.text))
        && below.is_some_and(|text| greets(text) && !is_to_members(text))
}

/// Whether a line begins a cell beside the one before it, and both are addresses: no label with its value, and no
/// office whose address stands in a column of its own.
fn is_in_next_cell(lines: &[Line], at: usize) -> bool {
    let cell = |at: usize| lines.get(at).and_then(|line| line.style.cell);
    let (Some(here), Some(before)) = (cell(at), cell(at - 1)) else {
        return false;
    };
    if here.row != before.row || here.column == before.column {
        return false;
    }
    let last = lines[..at].iter().rev();
    let above = last.take_while(|line| line.style.cell == Some(before));
    let below = lines[at..]
        .iter()
        .take_while(|line| line.style.cell == Some(here));
    let above: Vec<&str> = above.map(|line| line.text.as_str()).collect();
    let below: Vec<&str> = below.map(|line| line.text.as_str()).collect();
    is_address(&above) && is_address(&below)
}

/// Whether an address goes on below this line, and no text ends with it.
fn has_address_below(lines: &[Line], at: usize) -> bool {
    let below = lines.get(at + 1..).unwrap_or_default();
    let Some(next) = below.first() else {
        return false;
    };
    let is_place = |line: &Line| {
        line.text.contains(|c: char| c.is_ascii_digit())
            || sort_of(&line.text) != Sort::Words
            || crate::country::Country::of_line(&line.text).is_some()
    };
    let begins = next.text.starts_with(|c: char| c.is_ascii_digit());
    // The letterhead of who signs may end a paper.
    let is_end = below.len() == 1 && !begins;
    let mut joined = below.iter().take_while(|line| !line.is_apart);
    begins || !is_end && joined.any(is_place)
}

/// Whether a line is of somebody who signs: « Le président, Hugues Remar ». Whoever is written to has a form of
/// address or no article.
fn is_signature(text: &str) -> bool {
    let articles = [
        "Le ", "La ", "L’", "L'", "Der ", "Die ", "El ", "The ", "Les ",
    ];
    let mut articles = articles.iter();
    let named = articles.find_map(|article| text.strip_prefix(article));
    named
        .and_then(|named| named.split_once(", "))
        .is_some_and(|(office, holder)| {
            is_office(office) && is_holder(holder) && !has_title(holder)
        })
}

/// Whether lines above a letter are whom it goes to, and not the letterhead of who writes it: they name
/// somebody, or have a number or a country.
fn is_addressed(lines: &[Line]) -> bool {
    lines.iter().any(|line| {
        let has_digit = line.text.chars().any(|c| c.is_ascii_digit());
        let is_reference = has_digit && line.text.contains(':');
        has_digit && !is_reference
            || has_title(&line.text)
            || is_holder(&line.text)
            || crate::country::Country::of_line(&line.text).is_some()
    })
}

/// Whether lines are an address by their form alone: an office at the beginning, its country at the end.
fn is_to_a_country(reading: &Reading<'_>, lines: &[Line]) -> bool {
    let Some(last) = lines.last().filter(|_| lines.len() >= 3) else {
        return false;
    };
    let named = fold(&last.text);
    let is_named = || {
        reading
            .country
            .as_ref()
            .is_some_and(|country| fold(country) == named)
    };
    let words = last.text.split_whitespace().count();
    let is_country = is_caps(&last.text) && words <= 4 || is_named();
    // “His Excellency / Mr. A B / Minister for Foreign Affairs / Country”: whom a letter goes to may stand at
    // its foot, and its country is named elsewhere too.
    let is_told = || {
        let has_digit = last.text.chars().any(|c| c.is_ascii_digit());
        let is_name = words <= 3 && !has_digit && last.text.starts_with(char::is_uppercase);
        is_name && reading.all.matches(last.text.as_str()).count() > 1
    };
    let lexicon = get();
    let folded = fold(&lines[0].text);
    let mut forms = lexicon.excellencies.iter();
    let is_formal = forms.any(|form| folded == *form) && lines.len() <= MOST_AT_FOOT && is_told();
    is_country && lines[..2].iter().any(|line| is_office(&line.text))
        || is_formal && lines[1..3].iter().any(|line| is_office(&line.text))
}

/// The block of each line that is of an address in one paragraph, which may go over several lines.
pub(super) fn whole_lines(reading: &Reading<'_>) -> Vec<Option<usize>> {
    let mut whole = vec![None; reading.lines.len()];
    for (index, block) in reading.blocks.iter().enumerate() {
        // An address of several lines has its office alone in the first.
        let first = &reading.lines[block.lines.start].text;
        let is_paragraph = block.lines.len() == 1 || first.matches(", ").count() >= 2;
        if is_paragraph && is_whole_address(&block.text) {
            for at in block.lines.clone() {
                whole[at] = Some(index);
            }
        }
    }
    whole
}

/// Which lines are labels of sections.
fn label_lines(reading: &Reading<'_>) -> Vec<bool> {
    let mut is_label = vec![false; reading.lines.len()];
    for section in &reading.sections {
        let Some(label) = &section.label else {
            continue;
        };
        let block = &reading.blocks[label.block];
        let is_all = label.bytes.len() == block.text.len();
        for at in block.lines_of(&label.bytes) {
            let has_more = !is_all && section.words.iter().any(|words| words.block == label.block);
            is_label[at] |= !has_more || section.role != Role::Contact;
        }
    }
    is_label
}

/// Whether a sentence puts somebody in copy.
fn is_cc(text: &str) -> bool {
    let folded = fold(text);
    let is_copy = [
        "in cc",
        "in copy",
        "en cc",
        "en copie",
        "en copia",
        "in kopie",
        "blind copy",
        "bcc",
    ];
    is_copy.iter().any(|sign| has(&folded, sign))
}

pub(super) fn is_rule(text: &str) -> bool {
    text.chars().filter(|c| c.is_alphanumeric()).count() == 0
}

pub(super) fn is_greeting_line(text: &str) -> bool {
    is_greeting(text) && text.ends_with([',', '!']) && !is_office_alone(text)
}

fn is_office_alone(text: &str) -> bool {
    !text.ends_with([',', '!']) && is_office(text)
}

/// Whether a line is of running text.
fn is_sentence(text: &str) -> bool {
    let is_long = text.split_whitespace().count() >= 6;
    let ends = text.ends_with(['.', '?', '!', '”']) && !text.ends_with("..");
    let is_mail = text.contains('@');
    (is_long && ends || text.split_whitespace().count() >= 14)
        && !is_mail
        && !is_whole_address(text)
}

/// Whether an address in one line begins with who holds the office: “Hon. Peter Adal, Minister of Information, P.O. Box
/// 330, …”. All its parts begin as names do, so that no sentence is one.
fn is_held_address(head: &str) -> bool {
    /// A part has no more words.
    const MOST: usize = 7;
    let parts: Vec<&str> = head.trim_end_matches(['.', ',', ' ']).split(", ").collect();
    let [holder, office, rest @ ..] = parts.as_slice() else {
        return false;
    };
    let is_part = |part: &&str| {
        part.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
            && part.split_whitespace().count() <= MOST
    };
    has_title(holder)
        && is_holder(holder)
        && is_office(office)
        && rest.len() > 1
        && rest.iter().all(is_part)
}

/// Whether a whole address stands in this one line: several commas, then a fax or e-mail.
pub(super) fn is_whole_address(text: &str) -> bool {
    let head = &text[..contact_start(text)];
    text.len() < MAX_WHOLE
        && head.matches(", ").count() >= 2
        && (contact_start(text) < text.len() || head.matches(", ").count() >= 3)
        && (is_office(head.split(", ").next().unwrap_or_default()) || is_held_address(head))
        && !head.trim_end_matches('.').contains(". A")
        && !is_of_enquiries(head)
}

/// Whether a label introduces somebody who answers questions, and to whom no letter goes: “Enquiries: Market
/// Superintendent, Room 12, …”.
fn is_of_enquiries(head: &str) -> bool {
    const QUESTIONS: [&str; 12] = [
        "enquiries",
        "for enquiries",
        "inquiries",
        "for inquiries",
        "renseignements",
        "pour tout renseignement",
        "consultas",
        "informes",
        "auskunft",
        "auskunfte",
        "ruckfragen",
        "справки",
    ];
    let label = head.split_once(':').map(|(label, _)| fold(label));
    label.is_some_and(|label| QUESTIONS.contains(&label.as_str()))
}
