//! Contact blocks become offices with their holders, addresses, e-mail addresses and salutations.

use std::ops::Range;
use std::sync::OnceLock;

use regex::Regex;

use super::collect_lines::Line;
use super::find_sections::{Role, is_greeting};
use super::join_lines::{is_caps, marker_of};
use super::lexicon::{begins_with, fold, get, has, has_any};
use super::{Addressee, Reading, Value};

/// A line of an address is no longer than this, in letters.
const MAX_LINE: usize = 100;
/// One written in a line, with its fax and e-mail.
const MAX_WHOLE: usize = 600;
/// More offices than any document asks.
const MAX_FOUND: usize = 60;

/// What a line of a contact block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    Words,
    Email,
    Salutation,
    /// Fax, telephone, an account, a site.
    Other,
}

/// The addressees of contact blocks.
pub(super) fn find(reading: &Reading<'_>) -> Vec<Addressee> {
    let mut found = Vec::new();
    let is_whole = whole_lines(reading);
    for (run, is_sure) in runs(reading) {
        for block in parted(&reading.lines, &is_whole, run) {
            let has_contact = block
                .clone()
                .any(|at| sort_of(&reading.lines[at].text) != Sort::Words);
            let is_one = is_whole[block.start].is_some();
            if found.len() < MAX_FOUND && (is_sure || has_contact || is_one) {
                found.extend(addressee_of(reading, block, is_one));
            }
        }
    }
    // Where one office is written to, the letter's own greeting is its salutation.
    if let [only] = found.as_mut_slice()
        && only.salutation.is_none()
        && let Some(block) = reading.blocks[reading.letter.clone()]
            .iter()
            .take(16)
            .filter(|block| is_greeting(&block.text))
            .min_by_key(|block| !block.text.ends_with([',', '!', ':']))
        && !block.text.contains(['_', '[', '…'])
    {
        let text = block.text.trim_end_matches([',', ':', '!', ' ']).to_owned();
        only.salutation = Some(Value::new(text, reading.spot(block.lines.clone())));
    }
    found
}

/// Runs of lines that may be of contact blocks, as indices of lines, and whether they surely are, also
/// where they have no fax and no e-mail address.
fn runs(reading: &Reading<'_>) -> Vec<(Range<usize>, bool)> {
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
            | Role::Kind => &mut is_closed,
            _ => continue,
        };
        for words in &section.words {
            for at in reading.blocks[words.block].lines.clone() {
                mark[at] = true;
            }
        }
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
    let is_label = label_lines(reading);
    let is_whole = whole_lines(reading);
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut start = None;
    for at in 0..=lines.len() {
        let fits = at < lines.len() && !is_label[at] && !is_closed[at] && {
            let line = &lines[at];
            let text = line.text.as_str();
            let is_short =
                text.chars().count() <= MAX_LINE && !is_sentence(text) && !is_greeting_line(text);
            !super::find_header::is_date_line(text)
                && (is_contact[at] && !is_sentence(text) || is_short || is_whole[at].is_some())
        };
        let parts = at > 0
            && at < lines.len()
            && (is_contact[at] != is_contact[at - 1] || lines[at].is_beside);
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
        .find(|block| is_greeting(&block.text))
        .map(|block| block.lines.start);
    runs.retain(|run| {
        let has_contact = run.clone().any(|at| sort(at) != Sort::Words);
        let has_office = run.clone().any(|at| is_office(&lines[at].text));
        let above_letter =
            greeting.is_some_and(|at| run.end <= at && run.end + 8 > at) && run.len() >= 3;
        run.clone().any(|at| is_contact[at])
            || has_contact && has_office
            || above_letter && has_office
    });
    let is_sure = |run: &Range<usize>| {
        let has_mail = run.clone().any(|at| sort(at) != Sort::Words);
        run.clone().any(|at| is_contact[at]) || !has_mail
    };
    runs.into_iter()
        .map(|run| (run.clone(), is_sure(&run)))
        .collect()
}

/// The block of each line that is of an address in one paragraph, which may go over several lines.
fn whole_lines(reading: &Reading<'_>) -> Vec<Option<usize>> {
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

fn is_rule(text: &str) -> bool {
    text.chars().filter(|c| c.is_alphanumeric()).count() == 0
}

fn is_greeting_line(text: &str) -> bool {
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

/// Whether a whole address stands in this one line: several commas, then a fax or e-mail.
fn is_whole_address(text: &str) -> bool {
    let head = &text[..contact_start(text)];
    text.len() < MAX_WHOLE
        && head.matches(", ").count() >= 2
        && (contact_start(text) < text.len() || head.matches(", ").count() >= 3)
        && is_office(head.split(", ").next().unwrap_or_default())
        && !head.trim_end_matches('.').contains(". A")
}

/// What stands before a fax number, an e-mail address and the like.
fn labelled(text: &str) -> Option<(Sort, usize)> {
    let head: usize = text.char_indices().nth(32).map_or(text.len(), |(at, _)| at);
    let colon = text[..head].find(':');
    let (name, end) = if let Some(at) = colon {
        (&text[..at], at + 1)
    } else {
        // “Fax +992 22 41 07”
        let digit = text.find(|c: char| c == '+' || c == '(' || c.is_ascii_digit())?;
        (&text[..digit.min(head)], digit)
    };
    let folded = fold(name);
    let known = get().contact.iter().find(|(phrase, _)| *phrase == folded);
    let (phrase, role) = known?;
    // “X” and “web” are accounts and sites only before a colon.
    if colon.is_none() && (phrase.len() < 3 || role == "salutation" || role == "social") {
        return None;
    }
    let sort = match role.as_str() {
        "email" => Sort::Email,
        "salutation" => Sort::Salutation,
        _ => Sort::Other,
    };
    Some((sort, end))
}

fn sort_of(text: &str) -> Sort {
    if is_whole_address(text) {
        return Sort::Words;
    }
    if let Some((sort, _)) = labelled(text) {
        return sort;
    }
    if !mails(text).is_empty() {
        return Sort::Email;
    }
    let is_site = text.starts_with("http") || text.starts_with("www.") || text.starts_with('@');
    if is_site { Sort::Other } else { Sort::Words }
}

fn mail_pattern() -> &'static Regex {
    static PATTERN: OnceLock<Regex> = OnceLock::new();
    PATTERN.get_or_init(|| {
        Regex::new(r"[A-Za-z0-9._%+\-]{1,64}@[A-Za-z0-9\-]{1,63}(?:\.[A-Za-z0-9\-]{1,63}){1,8}")
            .expect("a pattern without data")
    })
}

/// The e-mail addresses in a text.
pub(super) fn mails(text: &str) -> Vec<String> {
    if !text.contains('@') {
        return Vec::new();
    }
    let found = mail_pattern().find_iter(text);
    found
        .map(|one| one.as_str().trim_end_matches(['.', '-']).to_owned())
        .collect()
}

/// Whether a line names an office or a body that has one.
pub(super) fn is_office(text: &str) -> bool {
    let folded = fold(text);
    let lexicon = get();
    has_any(&folded, &lexicon.offices) || has_any(&folded, &lexicon.bodies)
}

/// Whether a line names a person who may hold an office.
pub(super) fn is_holder(text: &str) -> bool {
    let text = text.trim().trim_end_matches(',');
    if text.chars().any(|c| c.is_ascii_digit()) || text.contains(',') || text.contains('@') {
        return false;
    }
    let folded = fold(text);
    let lexicon = get();
    let is_address = begins_with(&folded, &lexicon.men).is_some()
        || begins_with(&folded, &lexicon.women).is_some();
    let is_titled = is_address || begins_with(&folded, &lexicon.titles).is_some();
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_office = has_any(&folded, &lexicon.offices) || has_any(&folded, &lexicon.bodies);
    if is_titled && !is_office && words.len() >= 2 {
        return true;
    }
    let has_thing = has_any(&folded, &lexicon.things);
    (2..=5).contains(&words.len())
        && !is_office
        && !has_thing
        && !is_caps(text)
        && words.iter().all(|word| is_name_word(word))
}

/// Whether a word may be one of a name.
pub(super) fn is_name_word(word: &str) -> bool {
    let small = &get().small;
    let first = word.trim_start_matches(['“', '"', '(']).chars().next();
    first.is_some_and(char::is_uppercase)
        || small.contains(&fold(word))
        || word.starts_with("d’")
        || word.starts_with("al-")
        || word.starts_with("el-")
}

/// A run in the blocks of one office each.
fn parted(lines: &[Line], is_whole: &[Option<usize>], run: Range<usize>) -> Vec<Range<usize>> {
    let all_apart = run.clone().skip(1).all(|at| lines[at].is_apart);
    let mut blocks = Vec::new();
    let mut start = run.start;
    let mut has_contact = false;
    for at in run.clone() {
        let line = &lines[at];
        let sort = sort_of(&line.text);
        let is_words = sort == Sort::Words && !is_continued_mail(lines, at);
        let is_numbered = marker_of(&line.text).0.is_some();
        let is_other = at > start && is_whole[at] != is_whole[at - 1];
        let begins = is_office(&line.text) || is_holder(&line.text);
        let is_apart = line.is_apart && !all_apart;
        let is_new = is_other
            || at > start
                && is_whole[at].is_none()
                && is_words
                && (has_contact
                    || is_numbered
                    || is_apart && begins && at - start > 1
                    || is_apart && has_title(&line.text) && is_holder(&line.text));
        if is_new {
            blocks.push(start..at);
            start = at;
            has_contact = false;
        }
        has_contact |= !is_words;
    }
    if start < run.end {
        blocks.push(start..run.end);
    }
    blocks
}

/// Whether the line before breaks off within an e-mail address that this one ends.
fn is_continued_mail(lines: &[Line], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).and_then(|at| lines.get(at)) else {
        return false;
    };
    let text = &lines[at].text;
    let is_mail = labelled(&before.text).is_some_and(|(sort, _)| sort == Sort::Email)
        || before.text.contains('@');
    let goes_on = text.starts_with(|c: char| c.is_ascii_lowercase() || c == '@' || c == '.');
    is_mail && goes_on && !text.contains(' ')
}

/// The addressee of a contact block.
fn addressee_of(reading: &Reading<'_>, block: Range<usize>, is_whole: bool) -> Option<Addressee> {
    let lines = &reading.lines;
    if is_whole {
        let whole = joined(lines, block.clone());
        return Some(of_whole(reading, &whole, block));
    }
    let mut words: Vec<(usize, String)> = Vec::new();
    let mut said = Addressee {
        at: reading.spot(block.clone()),
        ..Addressee::default()
    };
    let mut at = block.start;
    while at < block.end {
        let text = lines[at].text.as_str();
        let sort = sort_of(text);
        match sort {
            Sort::Email => {
                let mut whole = text.to_owned();
                while at + 1 < block.end && is_continued_mail(lines, at + 1) {
                    at += 1;
                    let last = whole.trim_end_matches('\u{ad}').to_owned();
                    whole = last + lines[at].text.as_str();
                }
                let whole = whole.replace('\u{ad}', "");
                said.email.extend(
                    mails(&whole)
                        .into_iter()
                        .map(|mail| Value::new(mail, reading.spot(at..at + 1))),
                );
            }
            Sort::Salutation => {
                let from = labelled(text).map_or(0, |(_, end)| end);
                let value = text[from..].trim().trim_end_matches(',').to_owned();
                if !value.is_empty() {
                    said.salutation = Some(Value::new(value, reading.spot(at..at + 1)));
                }
            }
            Sort::Other => {}
            Sort::Words => {
                let text = marker_of(text).1;
                let is_note = text.starts_with('[')
                    || text.ends_with(':')
                    || is_rule(text)
                    || text.contains("http");
                if !is_note && !super::find_header::is_date_line(text) {
                    words.push((at, text.replace('\u{ad}', "")));
                }
            }
        }
        at += 1;
    }
    let first = words
        .iter()
        .take(4)
        .position(|(_, text)| is_office(text) || is_holder(text))?;
    words.drain(..first);
    let (office, holder, used) = who(&words)?;
    let rest: Vec<(usize, String)> = words.split_off(used);
    let has_contact = !said.email.is_empty() || said.salutation.is_some();
    if !has_contact && rest.is_empty() && !is_office(&office.1) {
        return None;
    }
    said.office = Some(Value::new(office.1, reading.spot(office.0..office.0 + 1)));
    said.holder = holder.map(|(at, name)| Value::new(name, reading.spot(at..at + 1)));
    said.address = rest
        .into_iter()
        .filter(|(_, text)| !is_greeting_line(text))
        .map(|(at, text)| {
            Value::new(
                text.trim_end_matches(',').to_owned(),
                reading.spot(at..at + 1),
            )
        })
        .collect();
    country(reading, &mut said);
    Some(said)
}

fn joined(lines: &[Line], block: Range<usize>) -> String {
    let texts: Vec<&str> = block.map(|at| lines[at].text.as_str()).collect();
    let whole = super::super::store::document::hyphen::joined(&texts.join("\n"));
    marker_of(&whole).1.to_owned()
}

type Named = (usize, String);

/// The office and its holder in the first lines of a block, and how many lines they take.
fn who(words: &[Named]) -> Option<(Named, Option<Named>, usize)> {
    let (at, first) = words.first()?.clone();
    let next = words.get(1).cloned();
    if let Some((office, holder)) = in_one(&first) {
        return Some(((at, office), Some((at, holder)), 1));
    }
    if is_holder(&first) {
        let Some(next) = next else {
            return Some(((at, first), None, 1));
        };
        if is_office(&next.1) {
            return Some((next, Some((at, clean(&first))), 2));
        }
        return None;
    }
    if let Some((holder_at, holder)) = next
        && is_holder(&holder)
        // A town is no person: a holder has something behind it.
        && (words.len() > 2 || has_title(&holder))
    {
        return Some(((at, clean(&first)), Some((holder_at, clean(&holder))), 2));
    }
    Some(((at, clean(&first)), None, 1))
}

fn clean(text: &str) -> String {
    text.trim().trim_end_matches([',', ';', ':']).to_owned()
}

fn has_title(text: &str) -> bool {
    let folded = fold(text);
    let lexicon = get();
    [&lexicon.men, &lexicon.women, &lexicon.titles]
        .into_iter()
        .any(|titles| begins_with(&folded, titles).is_some())
}

/// An office and its holder that stand in one line.
pub(super) fn in_one(line: &str) -> Option<(String, String)> {
    let line = line.trim().trim_end_matches(',');
    for sign in [", ", " – ", " — ", " - "] {
        if let Some((before, after)) = line.split_once(sign) {
            if is_holder(before) && is_office(after) {
                return Some((after.to_owned(), before.to_owned()));
            }
            if is_office(before)
                && !is_holder(before)
                && is_holder(after)
                && (has_title(after) || sign != ", ")
            {
                return Some((before.to_owned(), after.to_owned()));
            }
        }
    }
    if line.contains(',') || !is_office(line) {
        return None;
    }
    // A title in the middle: “Minister of Justice Mr A B”.
    let starts: Vec<usize> = line.match_indices(' ').map(|(at, _)| at + 1).collect();
    for at in &starts {
        let (before, after) = line.split_at(*at);
        let folded = fold(after);
        let lexicon = get();
        let titled = [&lexicon.men, &lexicon.women]
            .into_iter()
            .any(|titles| begins_with(&folded, titles).is_some());
        if titled && is_office(before) && is_holder(after) && after.split_whitespace().count() >= 2
        {
            return Some((before.trim().to_owned(), after.to_owned()));
        }
    }
    // A name at the end: two or three words that are nothing else.
    let words: Vec<&str> = line.split(' ').collect();
    for take in [4, 3, 2] {
        let Some(split) = words.len().checked_sub(take).filter(|split| *split > 0) else {
            continue;
        };
        let (before, after) = words.split_at(split);
        let joins = get().small.contains(&fold(before[split - 1]));
        let name = after.join(" ");
        let plain = after.iter().all(|word| {
            let folded = fold(word);
            word.starts_with(char::is_uppercase)
                && !get().things.contains(&folded)
                && !get().small.contains(&folded)
        });
        let office = before.join(" ");
        let last = fold(before[split - 1]);
        let ends_office = get().things.contains(&last)
            || has_any(&last, &get().offices)
            || before[split - 1].starts_with(char::is_lowercase);
        if !joins && plain && is_holder(&name) && is_office(&office) && ends_office {
            return Some((office, name));
        }
    }
    None
}

/// Where in a line the fax, e-mail and the like begin.
fn contact_start(text: &str) -> usize {
    let mut search = 0;
    while let Some(found) = text[search..].find(':') {
        let colon = search + found;
        search = colon + 1;
        let before = &text[..colon];
        let mut starts = vec![before.len()];
        starts.extend(
            before
                .rmatch_indices([' ', '.', ',', ';', '('])
                .take(3)
                .map(|(at, _)| at + 1),
        );
        for start in starts {
            let folded = fold(&before[start.min(before.len())..]);
            if !folded.is_empty() && get().contact.iter().any(|(phrase, _)| *phrase == folded) {
                return start;
            }
        }
    }
    text.len()
}

/// An address in one line: office, holder, parts of the address; then “Fax:”, “E-mail:”.
fn of_whole(reading: &Reading<'_>, whole: &str, block: Range<usize>) -> Addressee {
    let spot = reading.spot(block);
    let start = contact_start(whole);
    let value = |text: &str| Value::new(text.trim().to_owned(), spot.clone());
    let mut said = Addressee {
        at: spot.clone(),
        ..Addressee::default()
    };
    said.email = mails(whole).iter().map(|mail| value(mail)).collect();
    let head = whole[..start].trim().trim_end_matches(['.', ',', ';', '(']);
    let parts: Vec<&str> = head
        .split(", ")
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    let mut rest = 1;
    match (parts.first(), parts.get(1)) {
        (Some(first), _) if in_one(first).is_some() => {
            if let Some((office, holder)) = in_one(first) {
                said.office = Some(value(&office));
                said.holder = Some(value(&holder));
            }
        }
        (Some(first), Some(second)) if is_holder(first) && is_office(second) => {
            said.holder = Some(value(first));
            said.office = Some(value(second));
            rest = 2;
        }
        (Some(first), Some(second))
            if is_holder(second)
                && !is_office(second)
                && (has_title(second) || parts.len() > 3) =>
        {
            said.office = Some(value(first));
            said.holder = Some(value(second));
            rest = 2;
        }
        (Some(first), _) => said.office = Some(value(first)),
        _ => {}
    }
    said.address = parts.iter().skip(rest).map(|part| value(part)).collect();
    if let Some((sort, salutation)) = salutation_in(&whole[start..])
        && sort == Sort::Salutation
    {
        said.salutation = Some(value(salutation));
    }
    country(reading, &mut said);
    said
}

fn salutation_in(text: &str) -> Option<(Sort, &str)> {
    for (at, _) in text.match_indices(':') {
        let start = text[..at]
            .rfind(['.', ';', ','])
            .map_or(0, |found| found + 1);
        if let Some((Sort::Salutation, end)) = labelled(&text[start..]) {
            let rest = text[start + end..].trim();
            let end = rest.find(['.', ';']).unwrap_or(rest.len());
            return Some((Sort::Salutation, rest[..end].trim()));
        }
    }
    None
}

/// Takes the country from the end of an address: its last line, or what stands behind its last comma.
fn country(reading: &Reading<'_>, said: &mut Addressee) {
    let Some(last) = said.address.last().cloned() else {
        return;
    };
    let has_digit = |text: &str| text.chars().any(|c| c.is_ascii_digit());
    if let Some((_, after)) = last.text.rsplit_once(", ") {
        if !has_digit(after)
            && after.split_whitespace().count() <= 5
            && said.address.len() + last.text.matches(", ").count() > 1
        {
            said.country = Some(Value::new(after.trim_end_matches('.').to_owned(), last.at));
        }
        return;
    }
    if has_digit(&last.text) || said.address.len() < 2 {
        return;
    }
    let before = &said.address[said.address.len() - 2].text;
    let named = fold(&last.text);
    let known = reading.country.as_ref().is_some_and(|country| {
        let country = fold(country);
        has(&named, &country) || has(&country, &named)
    });
    let is_country = is_caps(&last.text)
        || known
        || is_known_country(&last.text)
        || has_digit(before) && !is_office(before);
    let more = said.address.len() > 2 || is_caps(&last.text) || known;
    if is_country && more {
        said.country = Some(last);
        said.address.pop();
    }
}

fn is_known_country(text: &str) -> bool {
    crate::country::Country::recognise(text).is_some()
}
