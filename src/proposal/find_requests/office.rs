//! Which of the offices found a request is for, or a new one that only the request names.

use std::ops::Range;
use std::sync::OnceLock;

use regex::Regex;

use super::sentences::is_head_office;
use super::words::name_of;
use crate::proposal::find_addressees::{in_one, is_holder, is_office};
use crate::proposal::find_sections::BlockSpan;
use crate::proposal::lexicon::{begins_with, fold, get};
use crate::proposal::{Addressee, Proposal, Reading, Value};

/// Which addressees these words name: several, where each of those that an “and” joins has a contact block.
pub(super) fn addressees_of(
    reading: &Reading<'_>,
    proposal: &mut Proposal,
    words: &BlockSpan,
    has_contacts: bool,
) -> Vec<usize> {
    let said = &reading.blocks[words.block].text[words.bytes.clone()];
    let mut parts = vec![said];
    for and in &get().and {
        let sign = format!(" {and} ");
        parts = parts.iter().flat_map(|part| part.split(&sign)).collect();
    }
    let known = parts.iter().map(|part| {
        let name = &part[name_of(reading.language, part)];
        known(&proposal.addressees, &fold(name)).filter(|_| is_office(name))
    });
    match known.collect::<Option<Vec<usize>>>() {
        Some(all) if all.len() > 1 && has_contacts => all,
        _ if let Some(parts) = listed(said) => {
            let of = |part: Range<usize>| BlockSpan {
                block: words.block,
                bytes: words.bytes.start + part.start..words.bytes.start + part.end,
            };
            let parts = parts.into_iter().map(of);
            parts
                .filter_map(|part| addressee_of(reading, proposal, &part, has_contacts))
                .collect()
        }
        _ => {
            let one = addressee_of(reading, proposal, words, has_contacts);
            one.into_iter().collect()
        }
    }
}

/// The addressee that these words name, which are of a body whatever it is called: a known one, or a new one.
pub(super) fn bodies_of(
    reading: &Reading<'_>,
    proposal: &mut Proposal,
    words: &BlockSpan,
) -> Vec<usize> {
    let said = &reading.blocks[words.block].text[words.bytes.clone()];
    let is_country = reading
        .country
        .as_ref()
        .is_some_and(|country| fold(country) == fold(said));
    if is_country {
        return Vec::new();
    }
    addressee_of(reading, proposal, words, false)
        .into_iter()
        .collect()
}

/// The offices of “the Minister of Health, the Prosecutor General and the Ombudsman”: each with an article, so that
/// “the Minister of Justice and Human Rights” is one.
fn listed(said: &str) -> Option<Vec<Range<usize>>> {
    static NEXT: OnceLock<Regex> = OnceLock::new();
    let next = NEXT.get_or_init(|| {
        Regex::new(concat!(
            r"(?:,\s+|,?\s+(?:and|et|y|e|und)\s+)(?:(?:to|à|a|an)\s+)?",
            r"(?:(?:the|la|les|le|el|los|las|der|die|das|den|dem|aux?|al)\s+|l[’'])",
        ))
        .expect("a pattern without data")
    });
    let mut parts = Vec::new();
    let mut from = 0;
    for found in next.find_iter(said) {
        parts.push(from..found.start());
        from = found.end();
    }
    parts.push(from..said.len());
    let is_one = |part: &Range<usize>| is_head_office(&said[part.clone()]);
    (parts.len() > 1 && parts.iter().all(is_one)).then_some(parts)
}

/// Which addressee these words name: one of a contact block, or a new one without an address, so that what an
/// office is asked goes to no other. “The authorities” are whoever is written to.
fn addressee_of(
    reading: &Reading<'_>,
    proposal: &mut Proposal,
    words: &BlockSpan,
    has_contacts: bool,
) -> Option<usize> {
    let block = &reading.blocks[words.block];
    let said = &block.text[words.bytes.clone()];
    let name = &said[name_of(reading.language, said)];
    // An e-mail address in brackets is not part of the name.
    let name = name.split(" (").next().unwrap_or(name);
    let folded = fold(name);
    // “The Minister of Trade, Corin Adessa” is the Minister of Trade.
    let bare = name
        .split_once(", ")
        .filter(|(_, holder)| is_holder(holder));
    let bare = bare.map(|(office, _)| office.to_owned());
    let bare = bare.or_else(|| in_one(name).map(|(office, _)| office));
    let bare = bare.map_or_else(|| folded.clone(), |office| fold(&office));
    if let Some(known) = known(&proposal.addressees, &bare) {
        return Some(known);
    }
    if let Some(held) = held_by(&proposal.addressees, &folded) {
        return Some(held);
    }
    if let Some(head) = head_of(reading, &proposal.addressees, &bare) {
        return Some(head);
    }
    let is_named = is_office(name) || is_in_a_case(name);
    let is_none = is_anybody(reading, name) || !is_named;
    // “His Excellency the President” is whom he is, and nobody's.
    let is_yours = reading.language.pattern("asks.yours").is_match(name)
        && begins_with(&folded, &get().excellencies).is_none();
    if folded.is_empty() || is_yours || has_contacts && is_none {
        return None;
    }
    let at = reading.spot_of(words);
    let value = |text: &str| Value::new(text.trim().to_owned(), at.clone());
    let (office, holder) = match in_one(name) {
        Some((office, holder)) => (office, Some(holder)),
        None => match name.split_once(", ") {
            // “The Minister of Trade, Corin Adessa, should …”
            Some((before, after)) if is_holder(after) => {
                (before.to_owned(), Some(after.to_owned()))
            }
            _ => (name.to_owned(), None),
        },
    };
    // What a title has before its colon may be no country: it is one that is known, or that something is in.
    let in_text = |country: &&String| {
        let all = fold(&reading.all);
        let folded = fold(country);
        let small = [
            "in", "of", "from", "en", "au", "de", "du", "del", "aus", "von", "в", "из",
        ];
        let mut behind = small.iter().map(|small| format!("{small} {folded}"));
        all.contains(&folded)
            && (crate::country::Country::of_line(country).is_some()
                || behind.any(|behind| all.contains(&format!(" {behind}")))
                || is_in_a_contact(&proposal.addressees, &folded))
    };
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

/// The contact that somebody of this name holds.
pub(super) fn people_of(
    reading: &Reading<'_>,
    proposal: &Proposal,
    words: &BlockSpan,
) -> Vec<usize> {
    let said = &reading.blocks[words.block].text[words.bytes.clone()];
    held_by(&proposal.addressees, &fold(said))
        .into_iter()
        .collect()
}

/// The only contact whose holder has this name: “Minister Larralde” where “Señor Edmundo Larralde” is it. An office, a
/// rank or a title that the contact has not is somebody else's.
pub(super) fn held_by(addressees: &[Addressee], folded: &str) -> Option<usize> {
    /// No name is longer, in words, and no surname shorter, in letters.
    const MOST: usize = 5;
    const LEAST: usize = 3;
    let lexicon = get();
    let known = [
        &lexicon.offices,
        &lexicon.men,
        &lexicon.women,
        &lexicon.titles,
        &lexicon.ranks,
    ];
    let is_form = |word: &&str| {
        known
            .iter()
            .any(|words| words.iter().any(|form| form == word))
    };
    let (forms, said): (Vec<&str>, Vec<&str>) = folded.split(' ').partition(is_form);
    let is_held = |one: &Addressee| {
        let Some(holder) = one.holder.as_ref().map(|holder| fold(&holder.text)) else {
            return false;
        };
        let names: Vec<&str> = holder.split(' ').collect();
        let last = names.last().copied().unwrap_or_default();
        let office = one.office.as_ref().map(|office| fold(&office.text));
        let own = office.iter().flat_map(|office| office.split(' '));
        let own: Vec<&str> = own.chain(names.iter().copied()).collect();
        let is_own = |form: &&str| own.iter().any(|word| like(word, form));
        last.chars().count() >= LEAST
            && forms.iter().all(is_own)
            && said.contains(&last)
            && said.iter().all(|word| names.contains(word))
    };
    let mut found = (0..addressees.len()).filter(|at| is_held(&addressees[*at]));
    let is_short = (1..=MOST).contains(&said.len());
    match (found.next(), found.next()) {
        (Some(only), None) if is_short => Some(only),
        _ => None,
    }
}

/// Whether an address names this country.
fn is_in_a_contact(addressees: &[Addressee], folded: &str) -> bool {
    let mut countries = addressees.iter().filter_map(|one| one.country.as_ref());
    countries.any(|country| fold(&country.text) == folded)
}

/// Whether all words of an office in another case are of it: “министра здравоохранения”, and no “министр заявил”.
pub(super) fn is_whole_in_a_case(name: &str) -> bool {
    let lexicon = get();
    let is_known = |word: &str| {
        let folded = fold(word);
        let mut names = lexicon
            .offices
            .iter()
            .chain(&lexicon.bodies)
            .chain(&lexicon.things);
        word.starts_with(char::is_uppercase)
            || lexicon.and.contains(&folded)
            || names.any(|name| name.split(' ').any(|part| like(part, &folded)))
    };
    is_in_a_case(name) && name.split_whitespace().all(is_known)
}

/// Whether a name is of an office in another case: “министра здравоохранения”, “des Ministers”.
fn is_in_a_case(name: &str) -> bool {
    /// Words that are shorter are like too many others.
    const LEAST: usize = 6;
    let folded = fold(name);
    let is_long = |word: &&str| word.chars().count() >= LEAST;
    let mut words = folded.split(' ').take(3).filter(is_long);
    words.any(|word| {
        let mut offices = get().offices.iter();
        offices
            .any(|office| !office.contains(' ') && is_long(&office.as_str()) && like(word, office))
    })
}

/// Whether a name is of no office but of all that govern: “the Veridian authorities”, “your Government”.
fn is_anybody(reading: &Reading<'_>, name: &str) -> bool {
    reading.language.pattern("asks.anybody").is_match(name)
}

/// Whether a name is that of this addressee's office.
pub(super) fn is_known_as(addressee: &Addressee, name: &str) -> bool {
    known(std::slice::from_ref(addressee), &fold(name)).is_some()
}

/// The addressee whose office these folded words name.
fn known(addressees: &[Addressee], folded: &str) -> Option<usize> {
    let said = tokens(folded);
    let mut best: Option<(usize, usize)> = None;
    // “The President” for “President of Ostrel”, where no other office begins so.
    let mut in_short: Vec<usize> = Vec::new();
    for (index, addressee) in addressees.iter().enumerate() {
        let Some(office) = &addressee.office else {
            continue;
        };
        let office = tokens(&fold(&office.text));
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
        let first = office.first().zip(said.first());
        let is_begun = first.is_some_and(|(word, other)| like(word, other));
        if is_begun && shared >= said.len() {
            in_short.push(index);
        }
    }
    let only = || match in_short[..] {
        [only] => Some(only),
        _ => None,
    };
    best.map(|(_, index)| index).or_else(only)
}

/// The only contact that heads the body which these folded words name: “President of the Environment Authority”, or the
/// “Board” with “Northern Bank” in the next line.
fn head_of(reading: &Reading<'_>, addressees: &[Addressee], folded: &str) -> Option<usize> {
    let heads = reading.language.pattern("asks.heads");
    let said = tokens(folded);
    let heads_it = |one: &Addressee| {
        let Some(office) = &one.office else {
            return false;
        };
        let office = tokens(&fold(&office.text));
        let body = one.address.first().map(|line| tokens(&fold(&line.text)));
        let is_in = |word: &String, of: &[String]| of.iter().any(|other| like(word, other));
        // “President of …”: the rest of its name is the body's.
        let is_headed = office.split_first().is_some_and(|(first, rest)| {
            let is_whole = |rest: &[String]| {
                rest.len() > 1
                    && rest.iter().all(|word| is_in(word, &said))
                    && said.iter().all(|word| is_in(word, rest))
            };
            heads.is_match(first) && is_whole(rest)
        });
        // “Board of the Northern Bank”: a head alone, and the body's name below it.
        let is_below = body.is_some_and(|body| {
            let rest: Vec<&String> = said.iter().filter(|word| !is_in(word, &office)).collect();
            let is_alone = office.len() == 1 && heads.is_match(&office[0]);
            let is_said = office.iter().all(|word| is_in(word, &said));
            is_alone && is_said && !rest.is_empty() && rest.iter().all(|word| is_in(word, &body))
        });
        is_headed || is_below
    };
    let mut found = (0..addressees.len()).filter(|at| heads_it(&addressees[*at]));
    match (found.next(), found.next()) {
        (Some(only), None) => Some(only),
        _ => None,
    }
}

/// The words of folded text that are no small ones.
fn tokens(text: &str) -> Vec<String> {
    const SMALL: [&str; 30] = [
        "the", "of", "and", "for", "de", "la", "le", "les", "des", "du", "d", "l", "et", "del",
        "el", "los", "las", "y", "der", "die", "das", "den", "dem", "von", "vom", "fur", "und",
        "an", "am", "im",
    ];
    let words = text.split(' ');
    let words = words.filter(|word| !SMALL.contains(word) && !word.is_empty());
    words.map(str::to_owned).collect()
}

/// Whether two words are the same but for their endings, which in Russian may have three letters.
fn like(a: &str, b: &str) -> bool {
    let (first, second) = (a.chars().count(), b.chars().count());
    let is_cyrillic = a.starts_with(|c| matches!(c, '\u{400}'..='\u{52f}'));
    let (ending, least) = if is_cyrillic { (3, 4) } else { (2, 5) };
    let shared = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    let most = first.max(second);
    a == b || first.min(second) >= least && shared >= 4 && shared + ending >= most
}
