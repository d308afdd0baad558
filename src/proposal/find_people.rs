//! Whom a document is about: those to whom something was done. Officials, judges, spokespeople,
//! researchers, relatives, those who sign and children are none of them.

use std::collections::BTreeMap;
use std::ops::Range;

use super::find_names::{self, Name, first_bytes, gender_after, is_thing};
use super::find_sections::Words;
use super::join_lines::ends_sentence;
use super::lexicon::{begins_with, fold, get, has_any};
use super::{Person, Proposal, Reading, Value};

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
        let is_start = reading.sentence_of(&name.words).start == name.words.bytes.start;
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
    let sentence = reading.sentence_of(&name.words);
    let before = last_bytes(&text[sentence.start..bytes.start], BEFORE);
    let after = first_bytes(&text[bytes.end..sentence.end], AFTER);
    let mut rated = Rated::default();
    let (he, she) = language.pronouns();
    if let Some(said) = gender_after(text, bytes.end..text.floor_char_boundary(bytes.end + 30))
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
    let next = next_sentence(reading, name.words.block, &sentence);
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

/// The text of the sentence after this one, in its block.
fn next_sentence<'a>(reading: &'a Reading<'_>, block: usize, sentence: &Range<usize>) -> &'a str {
    let mut sentences = reading.sentences[block].iter();
    let next = sentences.find(|other| other.start >= sentence.end);
    next.map_or("", |next| &reading.blocks[block].text[next.clone()])
}

fn last_bytes(text: &str, most: usize) -> &str {
    &text[text.ceil_char_boundary(text.len().saturating_sub(most))..]
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
    let sentence = reading.sentence_of(&name.words);
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
                .any(|word| is_thing(word, lexicon) || lexicon.common.contains(word));
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
