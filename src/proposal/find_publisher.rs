//! Who published a document.

use std::collections::HashMap;
use std::sync::OnceLock;

use regex::Regex;

use super::cut_sentences;
use super::find_addressees::is_holder;
use super::find_header::top;
use super::find_sections::Role;
use super::join_lines::ends_sentence;
use super::lexicon::{fold, get, has, has_any};
use super::{Proposal, Reading, Value};

/// Who published it: the names at its beginning, its foot and its end, and how often it names itself.
pub(super) fn find(reading: &Reading<'_>, proposal: &Proposal) -> Option<Value> {
    static COPYRIGHT: OnceLock<Regex> = OnceLock::new();
    let copyright = COPYRIGHT.get_or_init(|| {
        Regex::new(r"(?:©|\(c\)|Copyright)\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?,?\s*([^.,|·©]{3,60})")
            .expect("a pattern without data")
    });
    let lexicon = get();
    let mut candidates: HashMap<String, (f32, Value)> = HashMap::new();
    let all = fold(&reading.all);
    // What belongs to an office is none of the publisher.
    let mut theirs: Vec<String> = reading
        .country
        .iter()
        .map(|country| fold(country))
        .collect();
    let mut hosts = hosts(&reading.all);
    for addressee in &proposal.addressees {
        let values = addressee
            .office
            .iter()
            .chain(&addressee.holder)
            .chain(&addressee.address)
            .chain(&addressee.country);
        theirs.extend(values.map(|value| fold(&value.text)));
        hosts.retain(|host| {
            !addressee
                .email
                .iter()
                .any(|mail| mail.text.to_lowercase().ends_with(host.as_str()))
        });
    }
    let title = proposal
        .title
        .as_ref()
        .map(|title| fold(&title.text))
        .unwrap_or_default();
    let mut add = |piece: &str, spot: super::Spot, weight: f32| {
        let text = piece
            .trim()
            .trim_matches(['-', '–', '—', '·', '|', ',', '.', ':', ';', ' ']);
        let text = text.split(" (").next().unwrap_or_default().trim();
        let mut text = text;
        for article in [
            "The ", "the ", "A ", "by ", "By ", "par ", "por ", "La ", "Le ", "El ", "la ", "le ",
            "el ",
        ] {
            text = text.strip_prefix(article).unwrap_or(text);
        }
        let text = text
            .strip_prefix("l’")
            .or_else(|| text.strip_prefix("L’"))
            .unwrap_or(text);
        let folded = fold(text);
        let words: Vec<&str> = text.split_whitespace().collect();
        let is_name = words.len() <= 8
            && text.len() >= 5
            && !text
                .chars()
                .any(|c| c.is_ascii_digit() || c == '@' || c == '/' || c == ':')
            && words
                .first()
                .is_some_and(|word| word.starts_with(char::is_uppercase))
            && words
                .iter()
                .filter(|word| {
                    word.trim_start_matches(['«', '“', '"'])
                        .starts_with(char::is_uppercase)
                })
                .count()
                * 3
                >= words.len();
        let is_single = words.len() < 2;
        let has_host = hosts
            .iter()
            .any(|host| folded.len() >= 4 && host.contains(&folded));
        if !is_name
            || theirs.contains(&folded)
            || lexicon.generic.contains(&folded)
            || is_single && !has_host && weight < 4.0
        {
            return;
        }
        let known = candidates
            .entry(folded)
            .or_insert_with(|| (0.0, Value::new(text.to_owned(), spot)));
        known.0 += weight;
    };
    let pieces = |text: &str| -> Vec<String> {
        text.split(['·', '|', '•', '\u{2022}'])
            .flat_map(|piece| piece.split(" - "))
            .flat_map(|piece| piece.split(" – "))
            .flat_map(|piece| piece.split(" — "))
            .flat_map(|piece| piece.split(", "))
            .flat_map(|piece| piece.split(": "))
            .map(str::to_owned)
            .collect()
    };
    let end = top(reading);
    let count = reading.blocks.len();
    let mut is_closed = vec![false; count];
    for section in &reading.sections {
        if matches!(
            section.role,
            Role::People | Role::Language | Role::Contact | Role::Copies | Role::Link
        ) {
            for words in section.words.iter().take(2) {
                is_closed[words.block] = true;
            }
        }
    }
    for (at, block) in reading.blocks.iter().enumerate() {
        let spot = || reading.spot(block.lines.clone());
        if let Some(said) = copyright.captures(&block.text) {
            add(&said[1], spot(), 6.0);
        }
        let is_last = at + 5 >= count && !is_closed[at];
        if (at < end || is_last) && block.text.len() < 260 && !ends_sentence(&block.text)
            || is_last && block.text.len() < 120
        {
            for (number, piece) in pieces(&block.text).iter().enumerate() {
                let first = if at < 3 { 1.5 } else { 0.0 };
                let later = if number > 0 { 0.5 } else { 0.0 };
                add(piece, spot(), 2.0 + first - later);
            }
        }
        if at < end {
            for found in reading.language.pattern("header.by").find_iter(&block.text) {
                add(&name_after(&block.text[found.end()..]), spot(), 5.0);
            }
        }
        // “The Committee … calls on:”
        if block.text.ends_with(':')
            && let Some(verb) = reading.language.pattern("asks.third").find(&block.text)
        {
            add(&block.text[..verb.start()], spot(), 2.5);
        }
        if let Some(said) = said_at_end(reading, &block.text) {
            add(&said, spot(), 3.0);
        }
    }
    for line in &reading.margins {
        for piece in pieces(&line.text) {
            add(&piece, Reading::spot_of_line(line), 2.5);
        }
    }
    // It may name itself only in its sentences: where it has a site or an address of its own.
    for (at, block) in reading.blocks.iter().enumerate().take(400) {
        for name in names_in(&block.text) {
            let first = fold(name.split_whitespace().next().unwrap_or_default());
            let has_host = first.len() >= 4 && hosts.iter().any(|host| host.contains(&first));
            if has_host || has_any(&fold(&name), &lexicon.organisations) {
                let weight = if has_host { 1.0 } else { 0.5 };
                add(
                    &name,
                    reading.spot(reading.blocks[at].lines.clone()),
                    weight,
                );
            }
        }
    }
    let rate = |(folded, (weight, value)): (&String, &(f32, Value))| {
        let mut rate = *weight;
        #[expect(clippy::cast_precision_loss, reason = "few")]
        let times = all.matches(folded.as_str()).count().min(6) as f32;
        rate += times - 1.0;
        rate += if has_any(folded, &lexicon.organisations) {
            3.0
        } else {
            0.0
        };
        rate -= if has_any(folded, &lexicon.offices) {
            4.0
        } else {
            0.0
        };
        rate -= if is_holder(&value.text) && !has_any(folded, &lexicon.organisations) {
            2.0
        } else {
            0.0
        };
        rate -= if title.contains(folded.as_str()) {
            5.0
        } else {
            0.0
        };
        rate -= if has_any(folded, &lexicon.greetings) || has_any(folded, &lexicon.closings) {
            6.0
        } else {
            0.0
        };
        let host = folded
            .split(' ')
            .any(|word| word.len() >= 4 && hosts.iter().any(|host| host.contains(word)));
        rate += if host { 3.0 } else { 0.0 };
        let generic = lexicon
            .generic
            .iter()
            .any(|word| word.contains(' ') && has(folded, word));
        rate -= if generic { 4.0 } else { 0.0 };
        rate
    };
    let mut rated: Vec<(f32, &String, &Value)> = candidates
        .iter()
        .map(|one| (rate(one), one.0, &one.1.1))
        .collect();
    rated.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    let (best, name, value) = rated.first().filter(|(rate, ..)| *rate >= 3.5)?;
    // “Observatory” is short for “The Defenders’ Observatory”.
    let longer = rated.iter().find(|(rate, other, _)| {
        *rate * 3.0 > *best && other.len() > name.len() && has(other, name)
    });
    Some(longer.map_or(*value, |(_, _, value)| *value).clone())
}

/// The names at the beginning of a text: words with capitals and the small ones between them.
fn name_after(text: &str) -> String {
    // “Фонд «Гласность и право»”: what is quoted is one word of the name.
    if let Some((before, rest)) = text.split_once('«')
        && before.split_whitespace().count() <= 3
        && before.starts_with(char::is_uppercase)
        && let Some((quoted, _)) = rest.split_once('»').filter(|(quoted, _)| quoted.len() < 80)
    {
        return format!("{before}«{quoted}»");
    }
    let mut words: Vec<&str> = Vec::new();
    for word in text.split_whitespace() {
        let ends = word.ends_with([',', '.', ';', ':']);
        let is_large = word.starts_with(char::is_uppercase);
        if !is_large
            && !get().small.contains(&fold(word))
            && !matches!(
                word,
                "for" | "des" | "pour" | "et" | "and" | "para" | "sobre"
            )
        {
            break;
        }
        words.push(word.trim_end_matches([',', '.', ';', ':']));
        if ends || words.len() > 7 {
            break;
        }
    }
    while words
        .last()
        .is_some_and(|word| word.starts_with(char::is_lowercase))
    {
        words.pop();
    }
    words.join(" ")
}

/// Two or more words with capitals in a row.
fn names_in(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut name: Vec<&str> = Vec::new();
    for word in text.split_whitespace() {
        let plain = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        let is_part = plain.starts_with(char::is_uppercase);
        if is_part {
            name.push(plain);
        }
        if is_part && word == plain {
            continue;
        }
        if (2..=4).contains(&name.len()) {
            names.push(name.join(" "));
        }
        name.clear();
    }
    names
}

/// Who says so at a sentence's end: “…, Open Ledger Watch said today.”
fn said_at_end(reading: &Reading<'_>, text: &str) -> Option<String> {
    let range = cut_sentences::cut(text, reading.language).first()?.clone();
    let found = reading
        .language
        .pattern("asks.said_at_end")
        .find(&text[range.clone()])?;
    // “…, dijo hoy Mirador …”: the name begins with a capital letter.
    let said = found.as_str();
    let words = said.match_indices(' ').map(|(at, _)| &said[at + 1..]);
    let name = words
        .take(5)
        .find(|rest| rest.starts_with(char::is_uppercase))?;
    Some(name_after(name))
}

/// The hosts of addresses in a text, in small letters.
fn hosts(text: &str) -> Vec<String> {
    let mut hosts: Vec<String> = Vec::new();
    for word in text
        .split(|c: char| c.is_whitespace() || "()<>,;".contains(c))
        .take(200_000)
    {
        let host = if let Some((_, host)) = word.rsplit_once('@') {
            host
        } else if let Some((_, rest)) = word.split_once("://") {
            rest.split('/').next().unwrap_or_default()
        } else if word.starts_with("www.")
            || [".example", ".org"].iter().any(|end| word.ends_with(end))
        {
            word
        } else {
            continue;
        };
        let host = host.to_lowercase();
        if hosts.len() < 50 && !hosts.contains(&host) {
            hosts.push(host);
        }
    }
    hosts
}
