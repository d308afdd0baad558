//! Whom a document is about: those to whom something was done. Officials, judges, spokespeople,
//! researchers, relatives, those who sign and children are none of them.

use std::collections::BTreeMap;
use std::ops::Range;

use super::cut_sentences;
use super::find_sections::{Role, Words};
use super::join_lines::{ends_sentence, is_caps};
use super::lexicon::{Language, Lexicon, begins_with, fold, get, has_any};
use super::{Person, Proposal, Reading, Value};
use crate::store::document::Kind;

/// More people than any document names.
const MAX_FOUND: usize = 200;
/// So many names are looked at, and so many different ones.
const MAX_NAMES: usize = 3_000;
const MAX_DIFFERENT: usize = 500;
/// What is proposed has at least this many points.
const ENOUGH: i32 = 3;
/// So many bytes before and after a name tell who it is.
const BEFORE: usize = 48;
const AFTER: usize = 90;

/// A name where it stands.
#[derive(Clone, Debug)]
struct Name {
    words: Words,
    /// Whether it is of a man or a woman, by the title before it.
    title: Option<bool>,
    is_titled: bool,
    is_story: bool,
    is_listed: bool,
}

/// Finds them.
pub(super) fn find(reading: &Reading<'_>, proposal: &mut Proposal) {
    let mut names = names(reading);
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
    for key in &order {
        if proposal.people.len() >= MAX_FOUND {
            break;
        }
        let names = &by_name[key];
        let is_plural = key.split(' ').any(|word| {
            word.strip_suffix('s')
                .is_some_and(|one| is_thing(one, get()))
        });
        if is_plural {
            continue;
        }
        if excluded
            .iter()
            .any(|other| other.contains(key) || is_same(other, key))
        {
            continue;
        }
        let (mut most, mut least, mut good) = (0, 0, 0);
        let mut pronouns = (0, 0);
        let mut said: Option<String> = None;
        for name in names {
            let one = rate(reading, name, &order);
            most = most.max(one.score);
            least = least.min(one.score);
            good += i32::from(one.score > 0);
            pronouns.0 += one.he;
            pronouns.1 += one.she;
            said = said.or(one.pronoun);
        }
        // The same sign again says little; one against it is not outvoted.
        let mut score = most + least.max(-4) + (good - 1).clamp(0, 2);
        score += surname_alone(reading, key, names);
        if profiles.contains(key) {
            score += ENOUGH + 2;
        }
        if score < ENOUGH {
            continue;
        }
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
}

/// “Engineer Pavel Strogin” begins a sentence with what he is: where the rest of it is a name elsewhere, the
/// rest is the name.
fn without_first_word(reading: &Reading<'_>, names: &mut [Name]) {
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
        let is_start = sentence_of(
            &reading.blocks[name.words.block].text,
            &name.words.bytes,
            reading.language,
        )
        .start
            == name.words.bytes.start;
        if is_start && rest_key.contains(' ') && keys.iter().any(|key| is_same(key, &rest_key)) {
            name.words.bytes.start += first.len() + 1;
        }
    }
}

fn text_of(reading: &Reading<'_>, words: &Words) -> String {
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

/// The names in running text.
fn names(reading: &Reading<'_>) -> Vec<Name> {
    let lexicon = get();
    let mut names = Vec::new();
    let roles = roles(reading);
    for (at, block) in reading.blocks.iter().enumerate() {
        let role = roles[at];
        if block.kind == Kind::Beside
            || matches!(
                role,
                Role::Contact | Role::Copies | Role::Link | Role::Other | Role::Method
            )
            || is_caps(&block.text)
        {
            continue;
        }
        let is_listed = role == Role::People || has_gender(&block.text);
        let is_story = ends_sentence(&block.text) && block.text.len() > 60
            || block.marker.is_some()
            || block.kind == Kind::Item;
        if !is_listed && !is_story && !matches!(role, Role::Title | Role::Top | Role::Summary) {
            continue;
        }
        for sentence in cut_sentences::cut(&block.text, reading.language) {
            for (bytes, title, is_titled) in names_in(&block.text, sentence.clone(), lexicon) {
                let words = Words { block: at, bytes };
                names.push(Name {
                    words,
                    title,
                    is_titled,
                    is_story,
                    is_listed,
                });
                if names.len() > MAX_NAMES {
                    return names;
                }
            }
        }
    }
    names
}

fn roles(reading: &Reading<'_>) -> Vec<Role> {
    let mut roles = vec![Role::Top; reading.blocks.len()];
    for section in &reading.sections {
        for words in section.words.iter().chain(&section.label) {
            roles[words.block] = section.role;
        }
    }
    roles
}

/// “(m)”, “(she/her)” and the like.
fn has_gender(text: &str) -> bool {
    gender_after(text, 0..text.len()).is_some()
}

fn gender_after(text: &str, within: Range<usize>) -> Option<String> {
    let said = &text[within];
    for (at, _) in said.match_indices('(') {
        let rest = first_bytes(&said[at + 1..], 60);
        let Some(end) = rest.find(')').filter(|end| *end < 40) else {
            continue;
        };
        let inner = rest[..end].trim();
        let first = inner
            .split(['/', ',', ' '])
            .next()
            .unwrap_or_default()
            .to_lowercase();
        let is_pronoun = inner.contains('/')
            && first.chars().count() <= 5
            && first.chars().all(char::is_alphabetic);
        let is_letter = ["m", "f", "м", "ж", "h"].contains(&inner.to_lowercase().as_str());
        if is_pronoun || is_letter {
            return Some(inner.to_owned());
        }
        let words = get().languages.iter().any(|language| {
            let (he, she) = language.pronouns();
            inner.to_lowercase() == he || inner.to_lowercase() == she
        });
        if words {
            return Some(inner.to_owned());
        }
    }
    None
}

type Found = (Range<usize>, Option<bool>, bool);

/// The names in a sentence: two or more words with capitals, or one behind a title is none.
fn names_in(text: &str, sentence: Range<usize>, lexicon: &Lexicon) -> Vec<Found> {
    let mut found = Vec::new();
    let said = &text[sentence.clone()];
    // Each word with its bytes, and whether a sign behind it ends a name.
    let mut words: Vec<(Range<usize>, bool, bool)> = Vec::new();
    let mut at = 0;
    for piece in said.split(char::is_whitespace) {
        let start = at;
        at += piece.len()
            + said[at + piece.len()..]
                .chars()
                .next()
                .map_or(0, char::len_utf8);
        let left = piece.len()
            - piece
                .trim_start_matches(|c: char| !c.is_alphanumeric())
                .len();
        let core = piece[left..].trim_end_matches(|c: char| !c.is_alphanumeric());
        let mut end = left + core.len();
        for ending in ["’s", "'s"] {
            if core.ends_with(ending) {
                end -= ending.len();
            }
        }
        if core.is_empty() {
            words.push((start..start, true, true));
            continue;
        }
        // “d’Amédée Korva”, “L’instituteur”: what is left out joins nothing to a name.
        let elided = piece[left..end.max(left)]
            .find(['’', '\''])
            .filter(|at| *at <= 2);
        let left = elided.map_or(left, |at| {
            let sign = piece[left + at..].chars().next().map_or(1, char::len_utf8);
            (left + at + sign).min(end.max(left))
        });
        let core = &piece[left..end.max(left)];
        let is_initial = core.chars().count() <= 2
            && piece[left..].starts_with(core)
            && piece[end..].starts_with('.');
        let is_title = is_title_word(&fold(core), lexicon);
        let ends = piece[end..].chars().next().is_some() && !is_initial && !is_title;
        let begins = left > 0;
        words.push((start + left..start + end, begins, ends));
    }
    let mut index = 0;
    while index < words.len() {
        let mut from = index;
        let mut title = None;
        let mut is_titled = false;
        let mut last = index;
        let mut has_thing = false;
        let mut cursor = index;
        while cursor < words.len() {
            let (bytes, begins, ends) = words[cursor].clone();
            let word = &said[bytes.clone()];
            if bytes.is_empty() || begins && cursor > from {
                break;
            }
            let folded = fold(word);
            let is_large =
                word.starts_with(char::is_uppercase) && !word.chars().any(|c| c.is_ascii_digit());
            let joins = cursor > from
                && lexicon.small.contains(&folded)
                && words.get(cursor + 1).is_some_and(|(next, begins, _)| {
                    !begins
                        && said[next.clone()].starts_with(char::is_uppercase)
                        && !lexicon.and.contains(&folded)
                })
                && !ends;
            if cursor == from && is_large && is_title_word(&folded, lexicon) {
                title = gender_of_title(&folded, lexicon).or(title);
                is_titled = true;
                from = cursor + 1;
                cursor += 1;
                last = cursor;
                continue;
            }
            if cursor == from
                && !is_large
                && gender_of_title(&folded, lexicon).is_some()
                && word.contains('-')
            {
                title = gender_of_title(&folded, lexicon);
                is_titled = true;
                from = cursor + 1;
                cursor += 1;
                last = cursor;
                continue;
            }
            if !is_large && !joins || is_large && is_joining(&folded, cursor, from) {
                break;
            }
            let is_common = cursor == 0 && is_stopword(&folded);
            if is_common {
                break;
            }
            has_thing |= is_thing(&folded, lexicon);
            cursor += 1;
            if is_large {
                last = cursor;
            }
            if ends {
                break;
            }
        }
        if last > from {
            let bytes =
                sentence.start + words[from].0.start..sentence.start + words[last - 1].0.end;
            let count = last - from;
            let name = &text[bytes.clone()];
            let long = name
                .split(' ')
                .filter(|word| word.chars().count() >= 3)
                .count();
            let has_letters =
                long >= 1 && (is_titled || name.split(' ').all(|word| word.chars().count() >= 2));
            if (2..=6).contains(&count) && !has_thing && has_letters && !is_all_caps(name) {
                found.push((bytes, title, is_titled));
            }
            index = last.max(index + 1);
        } else {
            index = cursor.max(index + 1);
        }
    }
    found
}

fn is_joining(folded: &str, cursor: usize, from: usize) -> bool {
    // “And”, “In” with a capital within a title of something.
    cursor > from && is_stopword(folded) && !get().small.contains(&folded.to_owned())
}

fn is_all_caps(name: &str) -> bool {
    name.chars()
        .filter(|c| c.is_alphabetic())
        .all(char::is_uppercase)
}

fn is_title_word(folded: &str, lexicon: &Lexicon) -> bool {
    lexicon.before_names.contains_key(folded)
}

/// Whether a title is a man's.
fn gender_of_title(folded: &str, lexicon: &Lexicon) -> Option<bool> {
    lexicon.before_names.get(folded).copied().flatten()
}

fn is_thing(folded: &str, lexicon: &Lexicon) -> bool {
    lexicon.no_names.contains(folded)
}

/// Words that begin sentences and no names.
fn is_stopword(folded: &str) -> bool {
    const COMMON: &[&str] = &[
        "the",
        "a",
        "an",
        "in",
        "on",
        "at",
        "of",
        "to",
        "for",
        "by",
        "from",
        "since",
        "after",
        "before",
        "during",
        "when",
        "while",
        "as",
        "with",
        "under",
        "and",
        "but",
        "or",
        "he",
        "she",
        "they",
        "it",
        "his",
        "her",
        "their",
        "its",
        "this",
        "that",
        "these",
        "those",
        "we",
        "our",
        "i",
        "my",
        "you",
        "your",
        "some",
        "many",
        "several",
        "all",
        "both",
        "no",
        "none",
        "not",
        "if",
        "although",
        "because",
        "until",
        "within",
        "without",
        "between",
        "against",
        "according",
        "neither",
        "one",
        "two",
        "three",
        "four",
        "five",
        "like",
        "also",
        "only",
        "there",
        "then",
        "once",
        "now",
        "today",
        "residents",
        "neighbours",
        "witnesses",
        "police",
        "officers",
        "lawyers",
        "relatives",
        "colleagues",
        "release",
        "drop",
        "ensure",
        "protect",
        "investigate",
        "allow",
        "have",
        "order",
        "grant",
        "free",
        "le",
        "la",
        "les",
        "l",
        "un",
        "une",
        "des",
        "du",
        "de",
        "d",
        "en",
        "dans",
        "au",
        "aux",
        "a",
        "par",
        "pour",
        "sur",
        "depuis",
        "apres",
        "avant",
        "pendant",
        "quand",
        "lorsque",
        "selon",
        "et",
        "mais",
        "ou",
        "il",
        "elle",
        "ils",
        "elles",
        "son",
        "sa",
        "ses",
        "leur",
        "leurs",
        "ce",
        "cette",
        "ces",
        "nous",
        "notre",
        "je",
        "vous",
        "votre",
        "aucun",
        "aucune",
        "ni",
        "si",
        "chez",
        "entre",
        "contre",
        "sans",
        "sous",
        "deux",
        "trois",
        "meme",
        "liberer",
        "faire",
        "garantir",
        "el",
        "los",
        "las",
        "una",
        "unos",
        "del",
        "al",
        "con",
        "por",
        "para",
        "sobre",
        "desde",
        "tras",
        "despues",
        "antes",
        "durante",
        "cuando",
        "segun",
        "y",
        "pero",
        "o",
        "ella",
        "ellos",
        "ellas",
        "su",
        "sus",
        "este",
        "esta",
        "estos",
        "ese",
        "esa",
        "no",
        "ningun",
        "ninguna",
        "si",
        "entre",
        "contra",
        "sin",
        "bajo",
        "dos",
        "tres",
        "aunque",
        "mientras",
        "liberar",
        "garantizar",
        "que",
        "se",
        "в",
        "во",
        "на",
        "по",
        "с",
        "со",
        "из",
        "от",
        "до",
        "для",
        "при",
        "после",
        "перед",
        "когда",
        "пока",
        "если",
        "и",
        "а",
        "но",
        "или",
        "он",
        "она",
        "они",
        "его",
        "ее",
        "их",
        "это",
        "этот",
        "эта",
        "мы",
        "наш",
        "я",
        "вы",
        "вас",
        "вам",
        "ваш",
        "никто",
        "ни",
        "не",
        "между",
        "против",
        "без",
        "под",
        "два",
        "три",
        "хотя",
        "согласно",
        "суд",
        "полиция",
        "как",
        "также",
        "за",
        "к",
        "ко",
        "о",
        "об",
        "у",
        "уважаемый",
        "уважаемая",
    ];
    COMMON.contains(&folded)
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

#[derive(Default)]
struct Rated {
    score: i32,
    he: usize,
    she: usize,
    pronoun: Option<String>,
}

/// What the words around a name say of it.
fn rate(reading: &Reading<'_>, name: &Name, all: &[String]) -> Rated {
    let language = reading.language;
    let text = &reading.blocks[name.words.block].text;
    let bytes = &name.words.bytes;
    let sentence = sentence_of(text, bytes, language);
    let before = last_bytes(&text[sentence.start..bytes.start], BEFORE);
    let after = first_bytes(&text[bytes.end..sentence.end], AFTER);
    let mut rated = Rated::default();
    let (he, she) = language.pronouns();
    if let Some(said) = gender_after(text, bytes.end..floor(text, bytes.end + 30))
        .filter(|_| text[bytes.end..].trim_start().starts_with('('))
    {
        rated.score += 6;
        rated.pronoun = Some(match said.to_lowercase().as_str() {
            "m" | "м" | "h" => he.to_owned(),
            "f" | "ж" => she.to_owned(),
            _ => said,
        });
    }
    if name.is_listed {
        rated.score += 4;
    }
    match name.title {
        Some(true) => rated.he += 3,
        Some(false) => rated.she += 3,
        None => {}
    }
    rated.score += i32::from(name.is_titled);
    // Who that is: between the name and what it does.
    let apposition = apposition_after(after);
    let folded_before = fold(last_bytes(before, 42));
    let before_name = folded_before
        .rsplit(' ')
        .take(5)
        .collect::<Vec<_>>()
        .into_iter()
        .rev()
        .collect::<Vec<_>>()
        .join(" ");
    let folded_after = fold(apposition);
    let whole = fold(&text[sentence.clone()]);
    if has_any(&folded_after, &language.officials) || has_any(&before_name, &language.officials) {
        rated.score -= 5;
    }
    let is_near = |phrase: &str| {
        phrase
            .split(' ')
            .any(|word| language.relatives.iter().any(|known| known == word))
    };
    if is_near(&folded_after) || is_near(&last_words(&before_name, 3)) {
        rated.score -= 5;
    }
    if has_any(&fold(first_bytes(after, 60)), &language.children)
        || has_any(&before_name, &language.children)
    {
        rated.score -= 8;
    }
    let is_place = language.pattern("people.place_before").is_match(before);
    rated.score -= if is_place { 4 } else { 0 };
    let article = fold(before.split_whitespace().next_back().unwrap_or_default());
    let has_article =
        ["the", "le", "la", "les", "l", "el", "los", "las", "a", "an"].contains(&article.as_str());
    rated.score -= if has_article { 4 } else { 0 };
    let done = language.pattern("people.done");
    let near_after = first_bytes(after, 70);
    let near = done.is_match(near_after) || done.is_match(last_bytes(before, 34));
    if near && !is_place {
        rated.score += 3;
    } else if done.is_match(&text[sentence.clone()]) {
        rated.score += 1;
    }
    let rest = after.trim_start();
    let is_age = rest.starts_with('(') && rest[1..].starts_with(|c: char| c.is_ascii_digit());
    let words = fold(first_bytes(rest, 40));
    let is_told = rest.starts_with(',')
        && [
            "who ",
            "a ",
            "an ",
            "the ",
            "aged ",
            "qui ",
            "age ",
            "agee ",
            "un ",
            "une ",
            "de ",
            "una ",
            "quien ",
            "que ",
            "который ",
            "которая ",
        ]
        .iter()
        .any(|word| words.starts_with(word));
    let is_number = rest.starts_with(", ") && rest[2..].starts_with(|c: char| c.is_ascii_digit());
    rated.score += i32::from(is_age || is_number) * 3
        + i32::from(is_told || !apposition.is_empty() && rest.starts_with(',')) * 3;
    if language
        .pattern("says.verbs")
        .find(near_after)
        .is_some_and(|found| found.start() < 24)
    {
        rated.score += 1;
    }
    rated.score += i32::from(name.is_story && reading.is_letter(name.words.block));
    // Pronouns: of the next sentence's beginning, or of the rest of this one, if nobody else is named.
    let others = all
        .iter()
        .filter(|other| whole.contains(other.as_str()))
        .count();
    let next = next_sentence(text, &sentence, language);
    let begin = first_bytes(next, 24);
    let (man, woman) = (language.pattern("words.he"), language.pattern("words.she"));
    if others <= 1 {
        rated.he += usize::from(man.is_match(begin)) * 2 + usize::from(man.is_match(after));
        rated.she += usize::from(woman.is_match(begin)) * 2 + usize::from(woman.is_match(after));
    }
    rated
}

fn last_words(text: &str, count: usize) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    words[words.len().saturating_sub(count)..].join(" ")
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

fn sentence_of(text: &str, bytes: &Range<usize>, language: &Language) -> Range<usize> {
    let sentences = cut_sentences::cut(text, language);
    let found = sentences
        .into_iter()
        .find(|sentence| sentence.start <= bytes.start && bytes.end <= sentence.end);
    found.unwrap_or(bytes.clone())
}

fn next_sentence<'a>(text: &'a str, sentence: &Range<usize>, language: &Language) -> &'a str {
    let sentences = cut_sentences::cut(text, language);
    let next = sentences
        .into_iter()
        .find(|other| other.start >= sentence.end);
    next.map_or("", |next| &text[next])
}

fn last_bytes(text: &str, most: usize) -> &str {
    let mut start = text.len().saturating_sub(most);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    &text[start..]
}

fn first_bytes(text: &str, most: usize) -> &str {
    &text[..floor(text, most)]
}

fn floor(text: &str, at: usize) -> usize {
    let mut end = at.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    end
}

/// Whoever is written about is named again by the last word of the name.
fn surname_alone(reading: &Reading<'_>, key: &str, names: &[Name]) -> i32 {
    let Some(last) = names.first().and_then(|name| {
        text_of(reading, &name.words)
            .split(' ')
            .next_back()
            .map(str::to_owned)
    }) else {
        return 0;
    };
    if last.chars().count() < 3 || key.is_empty() {
        return 0;
    }
    let all = reading.all.match_indices(&last).take(60).filter(|(at, _)| {
        let before = reading.all[..*at].chars().next_back();
        let after = reading.all[at + last.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    });
    let alone = all.count().saturating_sub(names.len());
    match alone {
        0 => 0,
        1 => 1,
        _ => 2,
    }
}

/// The name as most often written; of forms of a grammar the shortest.
fn best_form(reading: &Reading<'_>, names: &[Name]) -> Value {
    let mut forms: Vec<(String, usize, &Name)> = Vec::new();
    for name in names {
        let text = text_of(reading, &name.words);
        match forms.iter_mut().find(|form| form.0 == text) {
            Some(form) => form.1 += 1,
            None => forms.push((text, 1, name)),
        }
    }
    let listed = |name: &&Name| usize::from(name.is_listed);
    let best = forms.iter().max_by_key(|(text, count, name)| {
        (
            listed(name),
            std::cmp::Reverse(text.chars().count()),
            *count,
        )
    });
    best.map(|(text, _, name)| Value::new(text.clone(), reading.spot_of(&name.words)))
        .unwrap_or_default()
}

/// Who somebody is, in the document's words.
fn about(reading: &Reading<'_>, name: &Name) -> Option<Value> {
    let text = &reading.blocks[name.words.block].text;
    let bytes = &name.words.bytes;
    let sentence = sentence_of(text, bytes, reading.language);
    let after = first_bytes(&text[bytes.end..sentence.end.max(bytes.end)], 160);
    let said = apposition_after(after);
    let folded = fold(said);
    let words = said.split_whitespace().count();
    let is_clause = [
        "who ",
        "which ",
        "whose ",
        "qui ",
        "que ",
        "dont ",
        "quien ",
        "который ",
        "которая ",
        "and ",
        "et ",
        "y ",
        "и ",
    ]
    .iter()
    .any(|word| folded.starts_with(word) || format!("{folded} ") == *word);
    let is_noun = said.starts_with(char::is_lowercase);
    let verb = reading.language.pattern("says.verbs").is_match(said);
    if (1..=12).contains(&words) && is_noun && !is_clause && !verb {
        let lead = text[bytes.end..].find(said)?;
        let start = bytes.end + lead;
        let words = Words {
            block: name.words.block,
            bytes: start..start + said.len(),
        };
        return Some(Value::new(said.trim().to_owned(), reading.spot_of(&words)));
    }
    None
}

/// Another spelling in brackets behind a name.
fn spelling(reading: &Reading<'_>, name: &Name) -> Option<String> {
    let text = &reading.blocks[name.words.block].text;
    let after = first_bytes(&text[name.words.bytes.end..], 90);
    if !after.trim_start().starts_with('(') {
        return None;
    }
    let said = reading.language.pattern("people.also").captures(after)?;
    Some(
        said.get(1)?
            .as_str()
            .trim()
            .trim_matches(['“', '”', '"'])
            .to_owned(),
    )
}

/// Headings that are the names of those whom the text below them is about, folded.
fn profiles(reading: &Reading<'_>) -> Vec<String> {
    let mut found = Vec::new();
    let lexicon = get();
    for pair in reading.blocks.windows(2) {
        let heading = &pair[0].text;
        if heading.split_whitespace().count() > 9
            || heading.len() > 90
            || ends_sentence(heading)
            || pair[1].text.len() < 60
        {
            continue;
        }
        let below = fold(first_bytes(&pair[1].text, 260));
        if heading.contains(['-', '/', '’', '\'']) {
            continue;
        }
        let names = names_of_heading(heading);
        let within = if names.len() > 1 { 260 } else { 30 };
        for name in names {
            let words = name.split(' ').count();
            let is_thing = name
                .split(' ')
                .any(|word| is_thing(word, lexicon) || is_stopword(word));
            let is_plain =
                (2..=4).contains(&words) && name.split(' ').all(|word| word.chars().count() >= 3);
            if is_plain
                && !is_thing
                && below.find(&name).is_some_and(|at| at <= within)
                && begins_with(&name, &lexicon.offices).is_none()
            {
                found.push(name);
            }
        }
    }
    found
}

/// The names in a heading, folded: without what stands in brackets, parted at “and”.
fn names_of_heading(heading: &str) -> Vec<String> {
    let head = heading.split('(').next().unwrap_or_default();
    let folded = format!(" {} ", fold(head));
    let mut parts = vec![folded];
    for and in &get().and {
        let sign = format!(" {and} ");
        parts = parts
            .iter()
            .flat_map(|part| {
                part.split(sign.as_str())
                    .map(|part| format!(" {part} "))
                    .collect::<Vec<_>>()
            })
            .collect();
    }
    parts
        .into_iter()
        .map(|part| part.trim().to_owned())
        .filter(|part| !part.is_empty())
        .collect()
}

/// Somebody whom only a heading and the text below it name, in whatever letters.
fn of_profile(reading: &Reading<'_>, key: &str) -> Option<Person> {
    for (at, block) in reading.blocks.iter().enumerate() {
        let text = &block.text;
        let starts = text.char_indices().filter(|(at, c)| {
            c.is_alphabetic() && (*at == 0 || !text[..*at].ends_with(char::is_alphabetic))
        });
        for (start, _) in starts.take(200) {
            let head = first_bytes(&text[start..], key.len() * 3 + 4);
            if !fold(head).starts_with(key) {
                continue;
            }
            let ends = head.char_indices().map(|(at, c)| at + c.len_utf8());
            let end = ends.into_iter().find(|end| fold(&head[..*end]) == key)?;
            let words = Words {
                block: at,
                bytes: start..start + end,
            };
            let name = Name {
                words: words.clone(),
                title: None,
                is_titled: false,
                is_story: true,
                is_listed: false,
            };
            let value = Value::new(head[..end].to_owned(), reading.spot_of(&words));
            return Some(Person {
                name: value,
                pronoun: None,
                about: about(reading, &name),
                spellings: spelling(reading, &name).into_iter().collect(),
            });
        }
    }
    None
}
