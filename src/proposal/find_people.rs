//! Whom a document is about: those to whom something was done. Officials, judges, spokespeople,
//! researchers, relatives, those who sign and children are none of them.

mod beside;
mod describe;
mod headings;
mod rate;

use std::collections::{BTreeMap, BTreeSet};

use super::find_names::{self, Name};
use super::find_sections::BlockSpan;
use super::lexicon::fold;
use super::{Person, Proposal, Reading};
use beside::Beside;
use describe::{about, best_form, spelling};
use headings::{of_profile, profiles};
use rate::{Behind, Rated, by_title, is_source, rate, surname_alone};

/// More people than any document names.
const MAX_FOUND: usize = 200;

/// So many different names are looked at.
const MAX_DIFFERENT: usize = 500;

/// What is proposed has at least this many points.
const ENOUGH: i32 = 3;

/// So many bytes before and after a name tell who it is.
const BEFORE: usize = 48;
const AFTER: usize = 90;

/// Finds them.
pub(super) fn find(reading: &Reading<'_>, proposal: &mut Proposal) {
    let mut names = find_names::find(reading);
    without_first_word(reading, &mut names);
    let mut by_name: BTreeMap<String, Vec<Name>> = BTreeMap::new();
    let mut order: Vec<String> = Vec::new();
    for name in names {
        let key = key_of(&text_of(reading, &name.words));
        let known = order.iter().find(|known| is_same(known, &key)).cloned();
        if known.is_none() && order.len() >= MAX_DIFFERENT {
            continue;
        }
        let key = known.unwrap_or_else(|| {
            order.push(key.clone());
            key
        });
        by_name.entry(key).or_default().push(name);
    }
    let excluded = excluded(reading, proposal);
    let profiles = profiles(reading);
    let mut all: Vec<Looked> = Vec::new();
    for key in &order {
        let names = &by_name[key];
        if names.iter().all(|name| is_deed(reading, name)) {
            continue;
        }
        if excluded
            .iter()
            .any(|other| other.contains(key) || is_same(other, key))
        {
            continue;
        }
        let (mut most, mut least, mut good, mut least_dative) = (0, 0, 0, 0);
        let mut pronouns = (0, 0);
        let mut said: Option<String> = None;
        let mut is_organisation = false;
        let mut behind = BTreeSet::new();
        let (mut is_done, mut is_speaker) = (false, true);
        for name in names {
            let one = rate(reading, name, &order);
            most = most.max(one.score);
            if one.behind == Behind::To {
                least_dative = least_dative.min(one.score);
            } else {
                least = least.min(one.score);
            }
            good += i32::from(one.score > 0);
            pronouns.0 += one.he;
            pronouns.1 += one.she;
            said = said.or(one.pronoun);
            is_organisation |= one.is_organisation;
            behind.insert(one.behind);
            is_done |= one.is_done || one.he + one.she > 0;
            is_speaker &= one.is_speaker;
        }
        if is_organisation {
            continue;
        }
        // « à Clémence Oubadi » is no town where something was done to her elsewhere.
        if most < ENOUGH {
            least = least.min(least_dative);
        }
        let titled = by_title(reading, names, &order);
        let titled: Vec<Rated> = titled.map(|name| rate(reading, &name, &order)).collect();
        // “Ms Kerim …”: nothing that is said so may speak against her.
        if least >= 0 && titled.iter().all(|one| one.score >= 0) {
            let scores = titled.iter().map(|one| one.score);
            most = most.max(scores.max().unwrap_or_default());
        }
        // The same sign again says little; one against it is not outvoted.
        let mut score = most + least.max(-4) + (good - 1).clamp(0, 2);
        score += surname_alone(reading, key, names);
        if let [only] = names.as_slice()
            && is_source(reading, only)
        {
            score -= 3;
        }
        // Who only speaks tells of others, unless she tells what was done to herself.
        is_done |= titled.iter().any(|one| one.is_done);
        if is_speaker && !is_done && titled.iter().all(|one| one.is_speaker) {
            score -= 4;
        }
        // What always stands behind “in” or “of” is a town; “Hidra Morvan” works in Morvan.
        let of_country = reading.country.as_ref().is_some_and(|country| {
            let country = format!(" {}", fold(country));
            key.ends_with(&country)
        });
        let may_be_town = |one: &Behind| matches!(one, Behind::In | Behind::Of);
        let is_town = behind.contains(&Behind::In) && behind.iter().all(may_be_town);
        score -= if is_town { 4 } else { 0 };
        // “Samir Jordan was arrested in Jordan”: a family may have the country's name.
        score -= if of_country && !is_done { ENOUGH } else { 0 };
        if profiles.contains(key) {
            score += ENOUGH + 2;
        }
        let looked = Looked {
            names,
            score,
            is_doubted: least < 0,
            pronouns,
            said,
        };
        all.push(looked);
    }
    // “… and Osric Vane were arrested”: what is said of one is said of the other.
    let sure = all.iter().filter(|one| one.score >= ENOUGH);
    let beside = Beside::to(sure.flat_map(|one| one.names));
    for looked in all {
        let names = looked.names;
        let is_joined =
            || !looked.is_doubted && (beside.has(reading, names) || beside.lists(reading, names));
        if proposal.people.len() >= MAX_FOUND {
            break;
        }
        if looked.score < ENOUGH && !is_joined() {
            continue;
        }
        let (mut pronouns, said) = (looked.pronouns, looked.said);
        let name = best_form(reading, names);
        let (he, she) = reading.language.pronouns();
        // A title tells of a pronoun only where the document has such a one.
        if !reading.language.pattern("words.he").is_match(&reading.all) {
            pronouns.0 = 0;
        }
        if !reading.language.pattern("words.she").is_match(&reading.all) {
            pronouns.1 = 0;
        }
        let pronoun = said.or_else(|| match pronouns {
            (men, women) if men > women => Some(he.to_owned()),
            (men, women) if women > men => Some(she.to_owned()),
            _ => None,
        });
        let about = names.iter().find_map(|name| about(reading, name));
        let spellings = names
            .iter()
            .find_map(|name| spelling(reading, name))
            .into_iter()
            .collect();
        proposal.people.push(Person {
            name,
            pronoun,
            about,
            spellings,
        });
    }
    for key in &profiles {
        let is_known = proposal
            .people
            .iter()
            .any(|person| is_same(&key_of(&person.name.text), key));
        if !is_known && !by_name.contains_key(key) && proposal.people.len() < MAX_FOUND {
            proposal.people.extend(of_profile(reading, key));
        }
    }
    proposal.people = joined(std::mem::take(&mut proposal.people));
}

/// What the words around a name say of it, wherever it stands.
struct Looked<'a> {
    names: &'a [Name],
    score: i32,
    /// Whether anything speaks against it.
    is_doubted: bool,
    pronouns: (usize, usize),
    said: Option<String>,
}

/// “Engineer Pavel Strogin” begins a sentence with what he is: where the rest of it is a name elsewhere, the
/// rest is the name.
fn without_first_word(reading: &Reading<'_>, names: &mut [Name]) {
    if reading.language.has_noun_capitals() {
        without_nouns(reading, names);
    }
    let keys: Vec<String> = names
        .iter()
        .map(|name| key_of(&text_of(reading, &name.words)))
        .collect();
    for name in names.iter_mut() {
        let text = text_of(reading, &name.words);
        let Some((first, rest)) = text.split_once(' ') else {
            continue;
        };
        let rest_key = key_of(rest);
        let is_start = reading.sentence_of(&name.words).start == name.words.bytes.start;
        if is_start && rest_key.contains(' ') && keys.iter().any(|key| is_same(key, &rest_key)) {
            name.words.bytes.start += first.len() + 1;
        }
    }
}

/// What stands before a German noun, and before no name.
const ARTICLES: [&str; 18] = [
    "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "seine",
    "seinen", "seiner", "ihre", "ihren", "ihrer", "dieser",
];

/// „der Tontechniker Wadim Resch“, „die Freilassung von Wadim Resch“: what a noun stands before is the name, if an
/// article stands before the noun, or the rest is a name elsewhere.
fn without_nouns(reading: &Reading<'_>, names: &mut [Name]) {
    let rest_of = |text: &str| -> Option<usize> {
        let mut words = text.match_indices(' ').map(|(at, _)| at + 1);
        let start = words.find(|at| text[*at..].starts_with(char::is_uppercase))?;
        text[start..].contains(' ').then_some(start)
    };
    let all: Vec<String> = names
        .iter()
        .map(|name| text_of(reading, &name.words))
        .collect();
    // Of which names each is all or the end: one that is met again proves nothing of its end.
    let mut whose: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for text in &all {
        let key = key_of(text);
        if let Some(start) = rest_of(text) {
            let names = whose.entry(key_of(&text[start..])).or_default();
            names.insert(key.clone());
        }
        whose.entry(key.clone()).or_default().insert(key);
    }
    for (name, text) in names.iter_mut().zip(&all) {
        let Some(start) = rest_of(text) else { continue };
        let block = &reading.blocks[name.words.block].text;
        let before = block[..name.words.bytes.start].trim_end();
        let before = before.rsplit(' ').next().unwrap_or_default();
        let is_article = ARTICLES.contains(&before);
        let known = whose.get(&key_of(&text[start..]));
        if is_article || known.is_some_and(|names| names.len() > 1) {
            name.words.bytes.start += start;
        }
    }
}

/// One person of those whose names are parts of each other: “Emmanuel Sito” is Emmanuel Sito Barra. Another spelling
/// that a document gives is nobody else.
fn joined(people: Vec<Person>) -> Vec<Person> {
    let parts = |name: &str| -> Vec<String> { fold(name).split(' ').map(str::to_owned).collect() };
    let is_part = |short: &[String], long: &[String]| {
        short.len() > 1
            && short.len() < long.len()
            // The name of a father may end his son's.
            && long.starts_with(short)
    };
    let mut joined: Vec<Person> = Vec::new();
    for person in people {
        let name = parts(&person.name.text);
        let known = joined.iter_mut().find(|known| {
            let other = parts(&known.name.text);
            is_part(&name, &other) || is_part(&other, &name)
        });
        let Some(known) = known else {
            joined.push(person);
            continue;
        };
        let is_longer = name.len() > parts(&known.name.text).len();
        let (long, short) = if is_longer {
            let short = std::mem::replace(known, person);
            (known, short)
        } else {
            (known, person)
        };
        long.pronoun = long.pronoun.take().or(short.pronoun);
        long.about = long.about.take().or(short.about);
        long.spellings.extend(short.spellings);
        long.spellings.push(short.name.text);
    }
    // From the end, so that of two that are spellings of each other the first stays.
    for at in (0..joined.len()).rev() {
        let name = fold(&joined[at].name.text);
        let mut others = joined.iter().enumerate().filter(|(other, _)| *other != at);
        let is_spelling = others.any(|(_, other)| {
            let mut spellings = other.spellings.iter();
            fold(&other.name.text) != name && spellings.any(|spelling| fold(spelling) == name)
        });
        if is_spelling {
            joined.remove(at);
        }
    }
    joined
}

/// Whether a word of a name says what is done to people: “Arbitrary Detention”, “Imprisoned Physicist”. In other
/// languages families are called so (Schutz, Умеров).
fn is_deed(reading: &Reading<'_>, name: &Name) -> bool {
    /// Shorter ones are names too: “Case”, “House”.
    const LONG: usize = 6;
    let done = reading.language.pattern("people.done");
    let is_english = reading.language.code == "en";
    is_english
        && text_of(reading, &name.words).split(' ').any(|word| {
            let whole = done.find(word).filter(|found| found.len() == word.len());
            whole.is_some() && word.chars().count() >= LONG
        })
}

fn text_of(reading: &Reading<'_>, words: &BlockSpan) -> String {
    reading.blocks[words.block].text[words.bytes.clone()].to_owned()
}

fn key_of(name: &str) -> String {
    fold(name)
}

/// Whether two names are the same, perhaps in other cases of their grammar.
fn is_same(a: &str, b: &str) -> bool {
    if a == b {
        return true;
    }
    let is_cyrillic = |text: &str| text.chars().any(|c| matches!(c, '\u{400}'..='\u{52f}'));
    if !is_cyrillic(a) || !is_cyrillic(b) {
        return false;
    }
    let (a, b): (Vec<&str>, Vec<&str>) = (a.split(' ').collect(), b.split(' ').collect());
    let like = |x: &&str, y: &&str| {
        let shared = x.chars().zip(y.chars()).take_while(|(x, y)| x == y).count();
        let most = x.chars().count().max(y.chars().count());
        shared >= 2 && most - shared <= 3 && shared + 3 >= most
    };
    a.len() == b.len() && a.iter().zip(&b).all(|(x, y)| like(x, y))
}

/// Names that are somebody else's: who holds an office, who signs, what publishes.
fn excluded(reading: &Reading<'_>, proposal: &Proposal) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for addressee in &proposal.addressees {
        for value in addressee
            .holder
            .iter()
            .chain(&addressee.office)
            .chain(&addressee.address)
        {
            names.push(fold(&value.text));
        }
    }
    names.extend(proposal.publisher.iter().map(|value| fold(&value.text)));
    let after = reading.letter.end..(reading.letter.end + 8).min(reading.blocks.len());
    if !reading.letter.is_empty() {
        for block in reading.blocks[after]
            .iter()
            .skip(1)
            .take_while(|block| block.text.len() < 120)
        {
            names.push(fold(block.text.split(',').next().unwrap_or_default()));
        }
    }
    names.retain(|name| name.contains(' '));
    names
}

/// “, a poet and school librarian,” behind a name: up to the next comma or verb of the sentence.
fn apposition_after(after: &str) -> &str {
    let rest = after.trim_start();
    let Some(rest) = rest.strip_prefix(", ") else {
        return "";
    };
    let end = rest.find([',', ';', '.', '(', ':']).unwrap_or(rest.len());
    &rest[..end]
}

fn last_bytes(text: &str, most: usize) -> &str {
    &text[text.ceil_char_boundary(text.len().saturating_sub(most))..]
}
