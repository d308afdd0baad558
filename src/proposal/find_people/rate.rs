//! What the words around a name say of it: whether something was done to whom it names, or whether that is
//! an official, a relative, a child, a place or an organisation.

use std::ops::Range;

use super::{AFTER, BEFORE, apposition_after, last_bytes, text_of};
use crate::proposal::Reading;
use crate::proposal::find_names::{Name, first_bytes, gender_after};
use crate::proposal::find_requests::is_verb;
use crate::proposal::find_sections::BlockSpan;
use crate::proposal::find_speakers;
use crate::proposal::join_lines::ends_sentence;
use crate::proposal::lexicon::{Language, begins_with, fold, get, has_any};

/// What stands before a name, as far as it tells of a town.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Behind {
    /// “In”: a town has it.
    In,
    /// “Of” and the like: a town may have it, and a person.
    Of,
    /// « À »: a town may have it, and a person to whom something is given or done.
    To,
    /// Anything else.
    #[default]
    Other,
}

#[derive(Default)]
pub(super) struct Rated {
    pub score: i32,
    pub he: usize,
    pub she: usize,
    pub pronoun: Option<String>,
    pub is_organisation: bool,
    /// What stands before it.
    pub behind: Behind,
    /// Whether something was done to whom it names.
    pub is_done: bool,
    /// Whether the sentence is what they say.
    pub is_speaker: bool,
}

/// What the words around a name say of it.
pub(super) fn rate(reading: &Reading<'_>, name: &Name, all: &[String]) -> Rated {
    let language = reading.language;
    let text = &reading.blocks[name.words.block].text;
    let bytes = &name.words.bytes;
    let sentence = reading.sentence_of(&name.words);
    // Cyrillic letters have two bytes.
    let letter = 1 + usize::from(language.code == "ru");
    let before = last_bytes(&text[sentence.start..bytes.start], BEFORE * letter);
    let after = first_bytes(&text[bytes.end..sentence.end], AFTER * letter);
    let mut rated = Rated {
        is_organisation: is_organisation(reading, before, after),
        ..Rated::default()
    };
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
    // “… the Prosecutor General to free A B”: behind “to” another's office is none of hers.
    let own_part = before.rsplit(',').next().unwrap_or_default().trim_start();
    let to = language.pattern("asks.to").find(own_part);
    let is_object =
        to.is_some_and(|to| to.start() == 0 && is_verb(language, &own_part[to.end()..]));
    let own_part = if is_object { own_part } else { before };
    let folded_before = fold(last_bytes(own_part, 42));
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
    // Whom a field names is one of them, also the “spokesman of the boatmen”.
    // A rank or an office that is no known title stands in the name: „Oberleutnant A B“, “Magistrate A B”.
    let own = fold(&text[bytes.clone()]);
    let first = own.split(' ').next().unwrap_or_default();
    let is_ranked = is_official(language, first);
    let has_rank = is_ranked || has_role(language, &text[sentence.start..bytes.start]);
    let is_wronged = is_wronged(language, &folded_before, after, &text[sentence.clone()]);
    let is_official = is_official(language, &folded_after)
        || is_official(language, &before_name) && !is_wronged
        // “The spokeswoman of the Union, Ms A B, was arrested”: nobody is written for less because of an office.
        || has_rank && !is_wronged && !is_suffered(language, after);
    if is_official && (!name.is_listed || ends_sentence(text)) {
        // Below “Who she is” a sentence may tell of somebody else.
        rated.score -= if name.is_listed { 12 } else { 5 };
    }
    let is_near = |phrase: &str| {
        phrase
            .split(' ')
            .any(|word| language.relatives.iter().any(|known| known == word))
    };
    // “Brother Emmanuel” is of an order.
    let is_order = name.is_titled && !language.has_noun_capitals();
    let before_order = match before.trim_end().rsplit_once(' ') {
        Some((rest, title)) if is_order && title.starts_with(char::is_uppercase) => rest,
        None if is_order => "",
        _ => before,
    };
    let before_title = fold(last_bytes(before_order, 42));
    // “Her sister says Ida Korr was …” tells of two; “… told his wife Ana Brod” of one.
    let three = last_words(&before_title, 3);
    let mut words = three.split(' ').rev();
    let behind: Vec<&str> = words.by_ref().take_while(|word| !is_near(word)).collect();
    let is_said = behind.iter().any(|word| {
        let verb = language.pattern("says.verbs").find(word);
        verb.is_some_and(|verb| verb.len() == word.len())
    });
    let is_relative = is_near(&three) && !is_said;
    // “… and his sister A B were arrested”.
    if (is_near(&folded_after) || is_relative) && !is_suffered(language, after) {
        rated.score -= 5;
    }
    if has_any(&fold(first_bytes(after, 60)), &language.children)
        || has_any(&before_name, &language.children)
    {
        rated.score -= 8;
    }
    let is_place = language.pattern("people.place_before").is_match(before);
    rated.score -= if is_place || is_street(before) { 4 } else { 0 };
    let word_before = fold(before.split_whitespace().next_back().unwrap_or_default());
    let is_word = |words: &[&str]| words.contains(&word_before.as_str());
    rated.behind = if is_word(&["in", "en", "im", "near", "в"]) {
        Behind::In
    } else if is_word(&["of", "de", "von", "aus", "из", "from", "to"]) {
        Behind::Of
    } else if is_place && before.ends_with("à ") {
        Behind::To
    } else {
        Behind::Other
    };
    let article = fold(before.split_whitespace().next_back().unwrap_or_default());
    let has_article = [
        "the", "le", "la", "les", "l", "el", "los", "las", "der", "die", "das", "den", "dem",
    ]
    .contains(&article.as_str())
            // In other languages “a” and “à” stand before whoever something is done to.
            || language.code == "en" && ["a", "an"].contains(&article.as_str());
    rated.score -= if has_article { 4 } else { 0 };
    // “La Vigie” is a newspaper, “México Viejo: …” at the head of a title a country.
    let is_article = own.split(' ').count() == 2
        && ["la", "le", "les", "los", "las", "the"]
            .iter()
            .any(|article| own.starts_with(&format!("{article} ")));
    let is_head = bytes.start == 0 && text[bytes.end..].trim_start().starts_with(':');
    rated.score -= if is_article || is_head { 4 } else { 0 };
    let done = language.pattern("people.done");
    let near_after = first_bytes(after, 70 * letter);
    // “I was blindfolded and kept in a cellar,” said A B: she tells of herself.
    let said = &text[sentence.start..bytes.start];
    let is_own = language.pattern("people.own").is_match(said);
    // Other words in quotation marks before a name tell of somebody else.
    let unquoted = before.rsplit(['”', '»', '"']).next().unwrap_or_default();
    let near = done.is_match(near_after)
        || done.is_match(last_bytes(unquoted, 34 * letter))
        || is_own && done.is_match(said);
    rated.is_done = near && !is_place;
    if rated.is_done {
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
            "der ",
            "die ",
            "ein ",
            "eine ",
        ]
        .iter()
        .any(|word| words.starts_with(word));
    let is_number = rest.starts_with(", ") && rest[2..].starts_with(|c: char| c.is_ascii_digit());
    // In German a small letter behind the comma begins a clause: „Sammelt Unterschriften, hängt …“.
    let is_clause = language.has_noun_capitals() && apposition.starts_with(char::is_lowercase);
    // “Her mother, A B, had died” goes on with the sentence.
    let goes_on = language.pattern("people.not_about").is_match(apposition);
    let is_apposed = !apposition.is_empty() && rest.starts_with(',') && !is_clause && !goes_on;
    rated.score += i32::from(is_age || is_number) * 3 + i32::from(is_told || is_apposed) * 3;
    if language
        .pattern("says.verbs")
        .find(near_after)
        .is_some_and(|found| found.start() < 24)
    {
        rated.score += 1;
    }
    let said = find_speakers::of(&text[sentence.clone()], language, "").by;
    rated.is_speaker = said.is_some_and(|by| by.contains(&text[bytes.clone()]))
        // “A B told us that he had spent nine days …” tells of himself.
        && !is_own
        && !["words.he", "words.she"].iter().any(|own| language.pattern(own).is_match(after));
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

/// Whether folded words say that somebody holds an office; in German its name may be the end of a word.
fn is_official(language: &Language, folded: &str) -> bool {
    /// Shorter words end others by chance.
    const LONG: usize = 5;
    has_any(folded, &language.officials)
        || language.has_noun_capitals()
            && folded.split(' ').any(|word| {
                let mut known = language
                    .officials
                    .iter()
                    .filter(|known| known.len() >= LONG);
                word.starts_with("polizei") || known.any(|known| word.ends_with(known.as_str()))
            })
}

/// Whether what stands behind a name says that something was done to whom it names.
fn is_suffered(language: &Language, after: &str) -> bool {
    let pattern = |key| language.pattern(key);
    let is_in = |after: &str| {
        pattern("people.done").find(after).is_some_and(|done| {
            let between = &after[..done.start()];
            pattern("people.joined").is_match(between)
                && (pattern("says.passive").is_match(between)
                    || pattern("people.was").is_match(between))
        })
    };
    // “Her mother, A B, was beaten”, “…, A B, 34, was beaten”.
    let rest = after.trim_start_matches([',', ' ']);
    let is_name = after.starts_with(',') && rest.starts_with(char::is_uppercase);
    !is_name && is_in(after)
        || after.strip_prefix(',').is_some_and(is_in)
        || is_joined(language, after, is_in)
}

/// Whether one more relative stands behind a name, and something was done to both: “… and his father A B were arrested”.
fn is_joined(language: &Language, after: &str, is_in: impl Fn(&str) -> bool) -> bool {
    /// The other is named in no more words, from “and” to the verb.
    const MOST: usize = 6;
    let mut words = after.match_indices(' ').map(|(at, _)| at + 1);
    let (Some(and), Some(own)) = (words.next(), words.next()) else {
        return false;
    };
    let word = |at: usize| after[at..].split(' ').next().unwrap_or_default();
    let is_and = and == 1 && get().and.contains(&fold(word(and)));
    let is_own = language.pattern("people.their").is_match(word(own));
    let Some(relative) = words.next().filter(|_| is_and && is_own) else {
        return false;
    };
    let known = fold(word(relative));
    let is_name = |at: &usize| word(*at).starts_with(char::is_uppercase);
    let mut names = words.take(MOST).skip_while(is_name);
    language.relatives.contains(&known) && names.next().is_some_and(|at| is_in(&after[at - 1..]))
}

/// Whether a mayor, a judge or a director was seized or hurt, as their office stands before the name. Who guards, or is
/// blamed for anything in the same sentence, is none of those a document is about.
fn is_wronged(language: &Language, before: &str, after: &str, sentence: &str) -> bool {
    let pattern = |key| language.pattern(key);
    let is_civil = pattern("people.civil").is_match(before);
    let seized = pattern("people.seized").find(after);
    let is_blamed = pattern("people.blamed").is_match(sentence);
    let until = seized.map_or("", |found| &after[..found.end()]);
    // “The daughter of the judge, A B, was abducted” tells of the daughter.
    let is_kin = has_any(before, &language.relatives);
    is_civil
        && !is_kin
        && !pattern("people.guards").is_match(before)
        && !is_blamed
        && is_suffered(language, until)
}

/// Whether an office and a comma stand before a name: “the spokeswoman of the Border Police, Ms A B”. In “Beaten by
/// the police officer, A B” the office is another's.
fn has_role(language: &Language, before: &str) -> bool {
    /// Words before the office: “says its former deputy”.
    const FIRST: usize = 5;
    let is_title = |word: &str| {
        word.ends_with('.') && word.len() > 1 || get().before_names.contains_key(&fold(word))
    };
    let untitled = before
        .split_whitespace()
        .rev()
        .skip_while(|word| is_title(word));
    let mut words: Vec<&str> = untitled.collect();
    words.reverse();
    let Some(last) = words.last_mut().filter(|word| word.ends_with(',')) else {
        return false;
    };
    *last = &last[..last.len() - 1];
    let ends = |word: &&str| word.ends_with([',', ';', ':', '”', '»', '“', '—', '–']);
    let start = words.iter().rposition(ends).map_or(0, |at| at + 1);
    let words = &words[start..];
    let role = (0..words.len().min(FIRST + 1)).find_map(|at| {
        let rest = fold(&words[at..].join(" "));
        let known = begins_with(&rest, &language.officials).map(str::len);
        let role = language.pattern("people.role").find(&rest);
        let office = known.or(role.map(|role| role.end()))?;
        Some((at, rest[office..].trim_start().to_owned()))
    });
    role.is_some_and(|(at, of)| {
        let lead = fold(&words[..at].join(" "));
        (of.is_empty() || language.pattern("people.role_of").is_match(&of))
            && !language.pattern("people.no_role").is_match(&lead)
    })
}

/// Whether the words before a name or behind it say that it is an organisation's.
fn is_organisation(reading: &Reading<'_>, before: &str, after: &str) -> bool {
    let pattern = |key| reading.language.pattern(key);
    // “A B, the Network of Scholars said” tells who says so, by its name.
    let is_kind = |found: regex::Match<'_>| {
        let words = found.as_str().split(|c: char| !c.is_alphabetic());
        let kind = words.rev().find(|word| word.chars().count() > 3);
        reading.language.has_noun_capitals()
            || kind.is_none_or(|kind| kind.starts_with(char::is_lowercase))
    };
    pattern("people.organisation_before").is_match(before)
        || pattern("people.organisation_after")
            .find(after)
            .is_some_and(is_kind)
}

/// Whether what stands before a name is the number of a house: “…, 3 Quay Lane”.
fn is_street(before: &str) -> bool {
    let rest = before
        .trim_end()
        .trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = before.trim_end().len() - rest.len();
    (1..=3).contains(&digits)
        && (rest.trim().is_empty() || rest.trim_end().ends_with([',', '.', ';']))
}

/// Whether a name stands only where somebody is quoted: “According to …”.
pub(super) fn is_source(reading: &Reading<'_>, name: &Name) -> bool {
    /// Words between the opening and the name: “the chief physician”.
    const BETWEEN: usize = 4;
    let text = &reading.blocks[name.words.block].text;
    let sentence = reading.sentence_of(&name.words);
    let before = &text[sentence.start..name.words.bytes.start];
    let opening = reading.language.pattern("says.openings").find_iter(before);
    opening.last().is_some_and(|found| {
        let between = &before[found.end()..];
        between.split_whitespace().count() <= BETWEEN && !between.contains([',', ':', ';'])
    })
}

fn last_words(text: &str, count: usize) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    words[words.len().saturating_sub(count)..].join(" ")
}

/// The text of the sentence after this one, in its block.
fn next_sentence<'a>(reading: &'a Reading<'_>, block: usize, sentence: &Range<usize>) -> &'a str {
    let mut sentences = reading.sentences[block].iter();
    let next = sentences.find(|other| other.start >= sentence.end);
    next.map_or("", |next| &reading.blocks[block].text[next.clone()])
}

/// Where a title and the last word of a name stand for it: “Ms Kerim”. Nowhere, if others have that name too.
pub(super) fn by_title<'a>(
    reading: &'a Reading<'_>,
    names: &[Name],
    all: &[String],
) -> impl Iterator<Item = Name> + use<'a> {
    let whole = names.first().map(|name| text_of(reading, &name.words));
    let last = whole.and_then(|name| Some(name.split(' ').next_back()?.to_owned()));
    let last = last.unwrap_or_default();
    let folded = fold(&last);
    let of = all
        .iter()
        .filter(|name| name.split(' ').next_back() == Some(folded.as_str()));
    let is_only = of.count() == 1 && last.chars().count() >= 3;
    let blocks = reading.blocks.iter().enumerate().filter(move |_| is_only);
    let found = blocks.flat_map(move |(block, of)| {
        let text = of.text.as_str();
        let title = |at: usize| {
            let before = text[..at].trim_end().rsplit(' ').next()?;
            get().before_names.get(&fold(before)).copied().flatten()
        };
        let mentions = text.match_indices(last.as_str()).filter_map(|(at, word)| {
            let end = at + word.len();
            let is_word = !text[end..].starts_with(char::is_alphanumeric);
            let title = title(at).filter(|_| is_word && text[..at].ends_with(' '))?;
            let bytes = at..end;
            Some(Name {
                words: BlockSpan { block, bytes },
                title: Some(title),
                is_titled: true,
                is_story: true,
                is_listed: false,
            })
        });
        mentions.collect::<Vec<Name>>()
    });
    found.take(20)
}

/// Whoever is written about is named again by the last word of the name.
pub(super) fn surname_alone(reading: &Reading<'_>, key: &str, names: &[Name]) -> i32 {
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
