//! Who published a document: a name that stands where a publisher puts its own. An organisation that the
//! document only quotes is none.

mod names;

use std::collections::HashMap;
use std::sync::OnceLock;

use regex::Regex;

use super::find_addressees::is_holder;
use super::find_header::top;
use super::find_sections::{Role, Section};
use super::join_lines::{ends_sentence, is_caps};
use super::lexicon::{begins_with, fold, get, has, has_any};
use super::{Proposal, Reading, Value};
use crate::store::document::ElementKind;
use names::{hosts, is_checked_with, name_after, names_in, said_at_end};

/// Who says so in the sentence of a release: in one of its first blocks.
const LEAD: usize = 8;

/// A name that begins with what kind of organisation it is has no more words.
const MOST_WORDS: usize = 11;

/// So many bytes at the beginning of an e-mail may be its head.
const MAIL_HEAD: usize = 2_000;

/// A name with the form of an association or a company weighs so much more.
const FORMED: f32 = 4.0;

/// Whether folded words name a part of a paper: “Annex B”.
fn is_part(folded: &str) -> bool {
    const PARTS: [&str; 14] = [
        "annex",
        "annexe",
        "appendix",
        "chapter",
        "part",
        "anexo",
        "anhang",
        "anlage",
        "kapitel",
        "teil",
        "chapitre",
        "capitulo",
        "приложение",
        "глава",
    ];
    let first = folded.split(' ').next().unwrap_or_default();
    PARTS.contains(&first) && folded.split(' ').count() <= 3
}

/// A name that may be the publisher's.
struct Candidate {
    weight: f32,
    value: Value,
    /// Whether it stands where a publisher puts its own name, or has a site or an address in the document.
    is_own: bool,
}

/// Whoever a label at the head names: “Published by: …”, a row of a table at the head or foot.
fn labelled(reading: &Reading<'_>) -> Option<Value> {
    let mut sections = reading.sections.iter();
    sections.find_map(|section| {
        let words = section.words.first()?;
        if section.role != Role::Publisher {
            return None;
        }
        let text = reading.blocks[words.block].text[words.bytes.clone()].trim();
        let name = text
            .split([',', '·', '|', ';'])
            .next()?
            .trim_end_matches(['.', ' ']);
        let count = name.split_whitespace().count();
        let is_name = (1..=12).contains(&count)
            && name.starts_with(|c: char| c.is_uppercase() || "«“\"„".contains(c))
            && !name.contains('@');
        let is_person = is_holder(name) && !has_any(&fold(name), &get().organisations);
        (is_name && !is_person).then(|| Value::new(name.to_owned(), reading.spot_of(words)))
    })
}

/// Whether a section says who signs.
fn is_signed(reading: &Reading<'_>, section: &Section) -> bool {
    let label = section.label.as_ref();
    let label = label.map(|label| fold(&reading.blocks[label.block].text[label.bytes.clone()]));
    let mut known = get().labels.iter();
    label.is_some_and(|label| known.any(|(phrase, role)| role == "signed" && *phrase == label))
}

/// Who published it: the names at its beginning, its foot and its end, and how often it names itself.
pub(super) fn find(reading: &Reading<'_>, proposal: &Proposal) -> Option<Value> {
    static COPYRIGHT: OnceLock<Regex> = OnceLock::new();
    let copyright = COPYRIGHT.get_or_init(|| {
        Regex::new(r"(?:©|\(c\)|Copyright)\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?,?\s*([^.,|·©–—]{3,60})")
            .expect("a pattern without data")
    });
    if let Some(labelled) = labelled(reading) {
        return Some(labelled);
    }
    let lexicon = get();
    let mut candidates: HashMap<String, Candidate> = HashMap::new();
    let all = fold(&reading.all);
    // What belongs to an office is not the publisher's.
    let mut theirs: Vec<String> = reading
        .country
        .iter()
        .map(|country| fold(country))
        .collect();
    let mut hosts = hosts(&reading.all);
    // The head of an e-mail is not part of its words.
    if let Some(part) = reading
        .document
        .parts
        .first()
        .filter(|_| reading.mail.is_some())
    {
        hosts.extend(names::hosts(
            &part.text[..part.text.floor_char_boundary(MAIL_HEAD)],
        ));
    }
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
    let mut add = |piece: &str, spot: super::Spot, weight: f32, is_own: bool| {
        // “Report of the …”
        let by = reading.language.pattern("header.by").find(piece);
        let piece = match by {
            // « Communiqué de presse » is nobody’s.
            Some(by) if by.start() == 0 && piece[by.end()..].contains(' ') => &piece[by.end()..],
            _ => piece,
        };
        let text = piece
            .trim()
            .trim_matches(['-', '–', '—', '·', '|', ',', '.', ':', ';', ' ']);
        let text = text.split(" (").next().unwrap_or_default().trim();
        let mut text = text;
        let whole = text;
        for form in [
            " e.V", " e. V", " Inc", " Ltd", " GmbH", " gGmbH", " ASBL", " A.C", " z.s",
        ] {
            text = text.strip_suffix(form).unwrap_or(text);
        }
        // “Waldwacht e.V.” says what it is.
        let is_formed = whole != text;
        let weight = weight + if is_formed { FORMED } else { 0.0 };
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
        let first = fold(words.first().copied().unwrap_or_default());
        let begins = lexicon.organisations.contains(&first);
        let is_name = words.len() <= if begins { MOST_WORDS } else { 8 }
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
                >= words.len()
            || begins;
        let is_single = words.len() < 2;
        let has_host = hosts
            .iter()
            .any(|host| folded.len() >= 4 && host.contains(&folded));
        if !is_name
            || theirs.contains(&folded)
            || lexicon.labels.iter().any(|(phrase, _)| *phrase == folded)
            || lexicon.generic.contains(&folded)
            || is_part(&folded)
            || is_single && !has_host && weight < 4.0
        {
            return;
        }
        let known = candidates.entry(folded).or_insert_with(|| Candidate {
            weight: 0.0,
            // A single word is no name without its form.
            value: Value::new(
                if is_formed && is_single { whole } else { text }.to_owned(),
                spot,
            ),
            is_own: false,
        });
        known.weight += weight;
        known.is_own |= is_own;
    };
    let pieces = |text: &str| -> Vec<String> {
        text.split(['·', '|', '•', '\u{2022}'])
            .flat_map(|piece| piece.split(" - "))
            .flat_map(|piece| piece.split(" -- "))
            .flat_map(|piece| piece.split(" – "))
            .flat_map(|piece| piece.split(" — "))
            .flat_map(|piece| piece.split(", "))
            .flat_map(|piece| piece.split(": "))
            .map(str::to_owned)
            .collect()
    };
    let end = top(reading);
    let count = reading.blocks.len();
    let (mut is_closed, mut signs) = (vec![false; count], vec![false; count]);
    for section in &reading.sections {
        if matches!(
            section.role,
            Role::People | Role::Language | Role::Contact | Role::Copies | Role::Link
        ) {
            for words in section.words.iter().take(2) {
                is_closed[words.block] = true;
            }
        }
        // Of several that sign none is the publisher.
        let blocks = section.words.iter().map(|words| words.block);
        let lines = blocks.clone().map(|at| reading.blocks[at].lines.len());
        if is_signed(reading, section) && lines.sum::<usize>() > 1 {
            blocks.for_each(|at| signs[at] = true);
        }
    }
    let mut told = 0;
    for (at, block) in reading.blocks.iter().enumerate() {
        if signs[at] || reading.is_in_table(at) {
            continue;
        }
        told += usize::from(block.kind != ElementKind::Beside);
        let said = said_at_end(reading, &block.text);
        let spot = || reading.spot(block.lines.clone());
        if let Some(said) = copyright.captures(&block.text) {
            add(&said[1], spot(), 6.0, true);
        }
        let is_last = at + 5 >= count && !is_closed[at];
        if (at < end || is_last) && block.text.len() < 260 && !ends_sentence(&block.text)
            || is_last && block.text.len() < 120 && said.is_none()
        {
            // “Federation of Pilots” above “International Department”: each line is one.
            let mut lines = reading.lines[block.lines.clone()].iter();
            let is_head = at < end
                && (2..=3).contains(&block.lines.len())
                && lines.all(|line| line.text.starts_with(char::is_uppercase));
            let whole = pieces(&block.text);
            for (number, piece) in whole.iter().enumerate().filter(|_| !is_head) {
                let first = if at < 3 { 1.5 } else { 0.0 } + if at == 0 { 0.5 } else { 0.0 };
                let later = if number > 0 { 0.5 } else { 0.0 };
                add(piece, spot(), 2.0 + first - later, true);
            }
        }
        // “Name of the group” above “Bulletin of March”: a head of two lines.
        if at < end && (2..=3).contains(&block.lines.len()) && !ends_sentence(&block.text) {
            let first = if at < 3 { 1.5 } else { 0.0 };
            for line in &reading.lines[block.lines.clone()] {
                add(&line.text, spot(), 2.0 + first, true);
            }
        }
        if at < end {
            for found in reading.language.pattern("header.by").find_iter(&block.text) {
                add(&name_after(&block.text[found.end()..]), spot(), 5.0, true);
            }
        }
        // “The Committee … calls on:”
        if block.text.ends_with(':')
            && let Some(verb) = reading.language.pattern("asks.third").find(&block.text)
        {
            add(&block.text[..verb.start()], spot(), 2.5, true);
        }
        if let Some(said) = said {
            add(&said, spot(), 3.0, told <= LEAD);
        }
    }
    for line in &reading.margins {
        for piece in pieces(&line.text) {
            add(&piece, Reading::spot_of_line(line), 2.5, true);
        }
    }
    // It may name itself only in its sentences: where it has a site or an address of its own.
    for (at, block) in reading.blocks.iter().enumerate().take(400) {
        for name in names_in(&block.text) {
            let folded = fold(&name);
            let mut words = folded.split(' ').filter(|word| word.len() >= 4);
            let has_host = words.any(|word| {
                // “network” may be in anybody’s host.
                let is_common = lexicon.organisations.iter().any(|other| other == word);
                hosts.iter().any(|host| {
                    let mut labels = host.split('.');
                    !is_common && host.contains(word) || labels.any(|label| label == word)
                })
            });
            // “Please check with the … office if sending appeals after …”
            let is_own = has_host || is_checked_with(reading, &block.text, &name);
            if is_own || has_any(&folded, &lexicon.organisations) {
                let spot = reading.spot(reading.blocks[at].lines.clone());
                add(&name, spot, if has_host { 1.0 } else { 0.5 }, is_own);
            }
        }
    }
    if let Some(from) = reading.mail.as_ref().and_then(|mail| mail.from.as_ref()) {
        add(&from.text, from.at.clone(), 4.0, true);
    }
    let rate = |(folded, candidate): (&String, &Candidate)| {
        let mut rate = candidate.weight;
        #[expect(clippy::cast_precision_loss, reason = "few")]
        let times = all.matches(folded.as_str()).count().min(6) as f32;
        rate += times - 1.0;
        rate += if has_any(folded, &lexicon.organisations) {
            3.0
        } else {
            0.0
        };
        rate -= if begins_with(folded, &lexicon.departments).is_some() {
            4.0
        } else {
            0.0
        };
        rate -= if has_any(folded, &lexicon.offices) {
            4.0
        } else {
            0.0
        };
        rate -= if is_holder(&candidate.value.text) && !has_any(folded, &lexicon.organisations) {
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
        // A heading in capitals is none, unless it names an organisation.
        let is_heading = is_caps(&candidate.value.text) && !has_any(folded, &lexicon.organisations);
        rate -= if is_heading && !host { 1.5 } else { 0.0 };
        let generic = lexicon
            .generic
            .iter()
            .any(|word| word.contains(' ') && has(folded, word));
        rate -= if generic { 4.0 } else { 0.0 };
        rate
    };
    let mut rated: Vec<(f32, &String, &Value)> = candidates
        .iter()
        .filter(|(_, candidate)| candidate.is_own)
        .map(|one| (rate(one), one.0, &one.1.value))
        .collect();
    rated.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    let (best, name, value) = rated.first().filter(|(rate, ..)| *rate >= 3.5)?;
    // “… Alerts” only sends the e-mails of “…”.
    let is_told = |name: &str| all.contains(name);
    // “Deadline Desk Press freedom, around the clock” is its name and its motto, which stands there only.
    let is_motto = |long: &Value, short: &str| {
        let rest = long.text.split(' ').skip(short.split(' ').count());
        let mut rest = rest.filter(|word| !lexicon.small.contains(&fold(word)));
        let times = |text: &str| all.matches(text).count();
        let long_name = fold(&long.text);
        short.contains(' ')
            && long_name.starts_with(short)
            && rest.any(|word| word.starts_with(char::is_lowercase))
            && times(short) > 3 * times(&long_name)
    };
    let shorter = rated.iter().find(|(rate, other, _)| {
        let is_own = !is_told(name) || is_motto(value, other);
        *rate * 2.0 > *best && is_own && is_told(other) && **other != **name && has(name, other)
    });
    if let Some((_, _, value)) = shorter {
        return Some((*value).clone());
    }
    // “Observatory” is short for “The Defenders’ Observatory”.
    let longer = rated.iter().find(|(rate, other, long)| {
        *rate * 3.0 > *best
            && !is_motto(long, name)
            && all.contains(other.as_str())
            && other.len() > name.len()
            && has(other, name)
    });
    Some(longer.map_or(*value, |(_, _, value)| *value).clone())
}
