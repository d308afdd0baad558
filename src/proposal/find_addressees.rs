//! Contact blocks become offices with their holders, addresses, e-mail addresses and salutations.

mod contact;
mod names;
mod prose;
mod runs;
mod shared;
mod whole;

use std::ops::Range;

use super::collect_lines::Line;
use super::find_sections::{is_greeting, is_to_members};
use super::join_lines::{is_caps, marker_of};
use super::lexicon::{fold, get};
use super::{Addressee, Reading, Spot, Value};
use contact::{is_delivery, labelled, sort_of};
use names::{has_rank, has_title, who};
use prose::of_prose;
pub(super) use prose::office_start;
use runs::{is_greeting_line, is_rule, runs, whole_lines};
use whole::{country, is_known_country, of_whole};

pub(super) use contact::{is_contact, mails};
pub(super) use names::{in_one, is_holder, is_office, number_before};

/// A line of an address is no longer than this, in letters.
const MAX_LINE: usize = 100;

/// One written in a line, with its fax and e-mail.
const MAX_WHOLE: usize = 600;

/// An address has no more lines.
const MOST_LINES: usize = 9;

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
pub(super) fn find(reading: &mut Reading<'_>) -> Vec<Addressee> {
    let mut found = Vec::new();
    for (addressee, words) in of_prose(reading).into_iter().take(MAX_FOUND) {
        found.push(addressee);
        reading.prose.extend(words.iter().map(|words| words.block));
        reading.asked.extend(words);
    }
    let (whole_reading, mut told) = (reading, Vec::new());
    let reading = &*whole_reading;
    let is_whole = whole_lines(reading);
    for (run, is_sure) in runs(reading) {
        for block in parted(&reading.lines, &is_whole, run) {
            let has_contact = block
                .clone()
                .any(|at| sort_of(&reading.lines[at].text) != Sort::Words);
            let is_one = is_whole[block.start].is_some();
            let is_formed =
                || has_form(&reading.lines[block.clone()]) && is_above_greeting(reading, &block);
            if found.len() < MAX_FOUND && (is_sure || has_contact || is_one || is_formed()) {
                let whole = block.clone().take_while(|at| is_whole[*at].is_some());
                let whole = block.start..block.start + whole.count();
                found.extend(addressee_of(reading, block, whole));
            }
        }
    }
    shared::give(reading, &mut found);
    countries(reading, &mut found);
    greetings(reading, &mut found);
    // “Begin ‘Your Excellency’ and be polite”: where one office is written to, that is whose greeting it is.
    if let [only] = found.as_mut_slice()
        && only.salutation.is_none()
        && let Some((greeting, words)) = prose::told_greeting(reading)
    {
        only.salutation = Some(greeting);
        told.push(words);
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
    // What stands above “RESPONDENT” is no address.
    let party = whole_reading.language.pattern("asks.party");
    found.retain(|one| {
        let mut lines = one.address.iter().chain(&one.country);
        !lines.any(|line| {
            let last = line.text.split_whitespace().next_back().unwrap_or_default();
            is_caps(last) && party.is_match(last)
        })
    });
    whole_reading.asked.extend(told);
    found
}

/// Whether a letter's greeting stands shortly below, behind nothing but lines that say how it goes and what of.
fn is_above_greeting(reading: &Reading<'_>, block: &Range<usize>) -> bool {
    /// Lines between an address and the greeting below it.
    const BETWEEN: usize = 6;
    let below = reading.lines.get(block.end..).unwrap_or_default().iter();
    let mut below = below.take(BETWEEN);
    let greets = |line: &Line| {
        line.text.ends_with([',', ':', '!'])
            && is_greeting(&line.text)
            && !is_to_members(&line.text)
    };
    below.any(greets)
}

/// Whether a line may stand in an address: its words have capital letters or numbers, and it tells no date.
fn is_address_line(text: &str) -> bool {
    /// Small words of addresses.
    const JOINS: &str = "of the and de la le les des du del los las et y der am im und rue avenue boulevard place \
                         quai calle avenida plaza ул улица пр проспект г";
    let lexicon = get();
    let is_known = |part: &str| {
        let all = [&lexicon.offices, &lexicon.bodies, &lexicon.things];
        let mut names = all.into_iter().flatten();
        JOINS.split(' ').any(|join| join == part)
            || names.any(|name| name.split(' ').any(|word| word == part))
    };
    let is_named = |word: &str| {
        word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
            || fold(word).split(' ').all(is_known)
    };
    text.split_whitespace().all(is_named)
        && !text.ends_with(['.', ';', '?'])
        && super::find_dates::find(text, true).is_empty()
}

/// Whether lines are an address by their form alone: somebody with a title, the office, a street or a town with its
/// number, and no other words.
fn has_form(lines: &[Line]) -> bool {
    let [first, second, rest @ ..] = lines else {
        return false;
    };
    let is_held = |holder: &str, office: &str| {
        let has_title = has_title(holder) || has_rank(holder);
        has_title && is_holder(holder) && is_office(office)
    };
    let is_short = lines.len() <= MOST_LINES;
    is_short
        && (is_held(&first.text, &second.text) || is_held(&second.text, &first.text))
        && rest
            .iter()
            .all(|line| is_address_line(&line.text) || is_delivery(&line.text))
        && rest
            .iter()
            .any(|line| prose::has_place(&line.text) || has_code(&line.text))
}

/// Whether a line is a town with its code: “Qasrin 2003”.
fn has_code(text: &str) -> bool {
    let Some((town, code)) = text.rsplit_once(' ') else {
        return false;
    };
    let is_code = (3..=6).contains(&code.len()) && code.chars().all(|c| c.is_ascii_digit());
    is_code && !town.contains(|c: char| c.is_ascii_digit()) && !is_office(town)
}

/// What two addresses end with is their country, where it is one or the document's: it may be their town.
fn countries(reading: &Reading<'_>, found: &mut [Addressee]) {
    let last = |one: &Addressee| match one.address.as_slice() {
        [_, .., last] if one.country.is_none() => Some(last.text.clone()),
        _ => None,
    };
    let ends: Vec<Option<String>> = found.iter().map(last).collect();
    for (at, one) in found.iter_mut().enumerate() {
        let Some(end) = &ends[at] else { continue };
        let is_shared = ends.iter().filter(|other| *other == &ends[at]).count() > 1;
        if is_shared && is_known_country(reading, end) {
            one.country = one.address.pop();
        }
    }
}

/// Gives offices the greetings that one sentence quotes for several: « Monsieur le Ministre », « Madame la
/// Directrice ». Each goes to the office that it names; where that is of none, to those in the same order.
fn greetings(reading: &Reading<'_>, found: &mut [Addressee]) {
    if found.len() < 2 || found.iter().any(|one| one.salutation.is_some()) {
        return;
    }
    let quoted = prose::quoted_greetings(reading).or_else(|| own_greetings(reading));
    let Some((greetings, spot)) = quoted.filter(|(greetings, _)| greetings.len() > 1) else {
        return;
    };
    let words = |text: &str| -> Vec<String> {
        let folded = fold(text);
        let words = folded.split(' ').filter(|word| word.chars().count() > 3);
        words.map(str::to_owned).collect()
    };
    let is_whole = greetings.len() == found.len();
    for (at, one) in found.iter_mut().enumerate() {
        let office = one
            .office
            .as_ref()
            .map_or_else(Vec::new, |office| words(&office.text));
        let shared = |greeting: &str| {
            let said = words(greeting);
            let is_said = |word: &&String| said.iter().any(|other| alike(word, other));
            office.iter().filter(is_said).count()
        };
        let best = greetings.iter().max_by_key(|greeting| shared(greeting));
        let named = best.filter(|greeting| shared(greeting) > 0);
        // “Dear Minister” is no greeting of a prosecutor, wherever it stands.
        let in_order = greetings
            .get(at)
            .filter(|text| is_whole && !is_office(text));
        let greeting = named.or(in_order);
        one.salutation = greeting.map(|text| Value::new(text.clone(), spot.clone()));
    }
}

/// The greetings of a letter to several: “Dear Minister Halabat, Your Honour:”.
fn own_greetings(reading: &Reading<'_>) -> Option<(Vec<String>, Spot)> {
    let mut blocks = reading
        .blocks
        .iter()
        .filter(|block| block.text.ends_with([',', ':', '!']));
    let block = blocks.find(|block| is_greeting(&block.text))?;
    let text = block.text.trim_end_matches([',', ':', '!', ' ', '\u{a0}']);
    let parts: Vec<String> = text.split(", ").map(str::to_owned).collect();
    let is_all = parts.len() > 1 && parts.iter().all(|part| is_greeting(part));
    is_all.then(|| (parts, reading.spot(block.lines.clone())))
}

/// Whether two words are the same but for the endings of men and women: “ministre”, “directrice”.
fn alike(a: &str, b: &str) -> bool {
    let shared = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    shared >= 5 && shared + 4 >= a.chars().count().max(b.chars().count())
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
        let is_greeting = at > start && is_greeting_at(lines, at);
        let is_below_label = at > start && is_below_label(lines, at);
        let is_other = is_continued_mail(lines, at) || is_greeting || is_below_label;
        let is_words = sort == Sort::Words && !is_other;
        let is_numbered = marker_of(&line.text).0.is_some();
        // Below an address in one line may stand its e-mail address.
        let is_below = is_whole[at].is_none() && is_whole[start].is_some() && !is_words;
        let is_other = at > start && is_whole[at] != is_whole[at - 1] && !is_below;
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

/// Whether a line greets whom the letter goes to: no “Madame Ana Brod,” between lines that end with commas.
fn is_greeting_at(lines: &[Line], at: usize) -> bool {
    let text = marker_of(&lines[at].text).1;
    let before = at.checked_sub(1).map(|at| &lines[at].text);
    let is_listed = before.is_some_and(|before| before.ends_with(',')) && !lines[at].is_apart;
    is_greeting_line(text) && !(is_listed && is_holder(text))
}

/// Whether a line is the greeting that a label alone in the line before leads to.
fn is_below_label(lines: &[Line], at: usize) -> bool {
    let before = at.checked_sub(1).map(|at| lines[at].text.trim_end());
    let is_alone = before.is_some_and(|before| {
        before.ends_with(':') && labelled(before).is_some_and(|(sort, _)| sort == Sort::Salutation)
    });
    is_alone && is_greeting(&lines[at].text)
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
fn addressee_of(
    reading: &Reading<'_>,
    block: Range<usize>,
    in_line: Range<usize>,
) -> Option<Addressee> {
    let lines = &reading.lines;
    let is_whole = !in_line.is_empty();
    let whole =
        is_whole.then(|| of_whole(reading, &joined(lines, in_line.clone()), in_line.clone()));
    let mut words: Vec<(usize, String)> = Vec::new();
    let mut said = whole.unwrap_or_default();
    said.at = reading.spot(block.clone());
    let mut at = if is_whole { in_line.end } else { block.start };
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
                let quotes = ['“', '”', '«', '»', '„', '"', ',', ' ', '\u{a0}'];
                let value = text[from..].trim_matches(quotes).to_owned();
                if !value.is_empty() {
                    said.salutation = Some(Value::new(value, reading.spot(at..at + 1)));
                } else if at + 1 < block.end && is_below_label(lines, at + 1) {
                    // The label stands alone above it.
                    at += 1;
                    let value = lines[at].text.trim_matches(quotes).to_owned();
                    said.salutation = Some(Value::new(value, reading.spot(at..at + 1)));
                }
            }
            Sort::Other => {}
            Sort::Words => {
                let text = without_to(marker_of(text).1);
                let text = if words.is_empty() {
                    without_dative(reading, &text[number_before(text)..])
                } else {
                    text
                };
                // “Dear Minister,” below its address, without a label.
                if at > block.start && is_greeting_at(lines, at) {
                    let greeting = text.trim_end_matches([',', '!', ' ', '\u{a0}']).to_owned();
                    let value = Value::new(greeting, reading.spot(at..at + 1));
                    said.salutation.get_or_insert(value);
                    at += 1;
                    continue;
                }
                let is_note = text.starts_with('[')
                    || text.ends_with(':')
                    || is_rule(text)
                    || is_delivery(text)
                    || text.contains("http")
                    || get().excellencies.contains(&fold(text));
                if !is_note && !super::find_header::is_date_line(text) {
                    let text = text.replace('\u{ad}', "");
                    // “Prosecutor at the court of” goes on in the next line.
                    match words
                        .last_mut()
                        .filter(|(_, last)| goes_on_below(last, &text))
                    {
                        Some((_, last)) => *last = format!("{last} {text}"),
                        None => words.push((at, text)),
                    }
                }
            }
        }
        at += 1;
    }
    if is_whole {
        return Some(said);
    }
    let first = words
        .iter()
        .take(4)
        .position(|(_, text)| is_office(text) || is_holder(text))?;
    words.drain(..first);
    let (mut office, holder, used) = who(&words)?;
    let mut rest: Vec<(usize, String)> = words.split_off(used);
    // “Minister of Information, P.O. Box 330, Marat”: with its number an address begins.
    if let Some((name, address)) = office.1.split_once(", ")
        && address.contains(|c: char| c.is_ascii_digit())
        && is_office(name)
    {
        let parts = address.split(", ").map(|part| (office.0, part.to_owned()));
        rest.splice(0..0, parts.collect::<Vec<_>>());
        office.1 = name.to_owned();
    }
    let has_contact = !said.email.is_empty() || said.salutation.is_some();
    if !has_contact && rest.is_empty() && !is_office(&office.1) {
        return None;
    }
    said.office = Some(Value::new(office.1, reading.spot(office.0..office.0 + 1)));
    said.holder = holder.map(|(at, name)| Value::new(name, reading.spot(at..at + 1)));
    said.address = rest
        .into_iter()
        .filter(|(at, _)| !is_greeting_at(lines, *at))
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

/// Whether an office ends with a small word, and goes on in the next line of an address.
fn goes_on_below(text: &str, next: &str) -> bool {
    /// A name and what it goes on with have no more words.
    const MOST: (usize, usize) = (8, 5);
    const SMALL: [&str; 24] = [
        "of", "the", "and", "for", "de", "du", "des", "la", "le", "les", "et", "pour", "d’", "del",
        "y", "el", "der", "für", "und", "von", "и", "по", "при", "для",
    ];
    let last = text.rsplit(' ').next().unwrap_or_default();
    let count = |text: &str| text.split(' ').count();
    SMALL.contains(&last)
        && prose::office_start(text) == Some(0)
        && (2..=MOST.0).contains(&count(text))
        && count(next) <= MOST.1
}

/// A first line without “To the”, “An den”, « Au » before the office.
fn without_dative<'a>(reading: &Reading<'_>, text: &'a str) -> &'a str {
    let to = reading.language.pattern("asks.to_whom").find(text);
    let rest = to.map_or(text, |to| text[to.end()..].trim_start());
    let is_so = to.is_some_and(|to| to.start() == 0 && !to.is_empty())
        && rest.starts_with(char::is_uppercase)
        && is_office(rest);
    if is_so { rest } else { text }
}

/// A line without “To:” before whom it names.
pub(super) fn without_to(text: &str) -> &str {
    let Some((label, rest)) = text.split_once(':').filter(|(label, _)| label.len() <= 20) else {
        return text;
    };
    let folded = fold(label);
    let mut known = get().mail.iter();
    let is_to = known.any(|(phrase, role)| role == "to" && *phrase == folded);
    if is_to && !rest.trim().is_empty() {
        rest.trim()
    } else {
        text
    }
}

fn joined(lines: &[Line], block: Range<usize>) -> String {
    let texts: Vec<&str> = block.map(|at| lines[at].text.as_str()).collect();
    let whole = super::super::store::document::hyphen::joined(&texts.join("\n"));
    marker_of(&whole).1.to_owned()
}
