//! A request as it follows “I ask you to”.

use crate::country::Country;
use crate::proposal::Proposal;
use crate::proposal::lexicon::{fold, get};

/// So many words of a request may be its subject.
const SUBJECT: usize = 6;

/// “Establish an agency” begins small there. Names stay as they are, and whatever may be one: “Marta to be
/// given her papers”, “German lawyers”.
pub(super) fn as_asked(proposal: &Proposal, text: &str) -> String {
    let mut words = text.split(' ');
    let first = words.next().unwrap_or_default();
    let mut letters = first.chars();
    let head = letters.next().filter(|head| head.is_uppercase());
    let is_word = first.chars().count() > 1 && letters.clone().all(char::is_lowercase);
    let next = words.next().unwrap_or_default();
    let is_verb = is_word && next.starts_with(char::is_lowercase);
    let is_common = get().common.contains(&fold(first));
    let is_kept = !is_common && (is_subject(proposal, text) || is_name(proposal, first));
    match head.filter(|_| is_verb && !is_kept) {
        Some(head) => {
            let small = head.to_lowercase();
            small.chain(text.chars().skip(1)).collect()
        }
        None => text.to_owned(),
    }
}

/// Whether the first word is whoever is to do something, or have something done: “Castrovia to ratify …”,
/// “Lawyers be let in”. In “Conform to the …” it is what is to be done.
fn is_subject(proposal: &Proposal, text: &str) -> bool {
    let mut words = text.split(' ').skip(1).take(SUBJECT);
    let found = words.find(|word| ["to", "be", "should", "must"].contains(word));
    let behind = text.split_once(" to ").map(|(_, behind)| behind);
    let mut languages = get().languages.iter();
    let language = languages.find(|language| language.code == proposal.language);
    let is_thing = behind.is_some_and(|behind| {
        behind.starts_with(char::is_uppercase)
            || language.is_some_and(|language| language.pattern("asks.not_verb").is_match(behind))
    });
    let is_next = text.split(' ').nth(1) == found;
    found.is_some_and(|word| word != "to" || is_next && !is_thing)
}

/// Whether a word is one of a name: of somebody or somewhere in the document, a country, a language or its
/// people, a month or a day of the week.
fn is_name(proposal: &Proposal, word: &str) -> bool {
    const DAYS: [&str; 7] = [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];
    let folded = fold(word);
    let mut named = get().named.iter();
    DAYS.contains(&folded.as_str())
        || named.any(|(name, _)| *name == folded)
        || get().months.iter().any(|(name, _)| fold(name) == folded)
        || word.chars().count() > 3 && Country::of_line(word).is_some()
        || stands_within(proposal, word)
}

/// Whether the word stands with its capital within a sentence, a name or an address of the document, or is of
/// a country that does (“Castrovian”).
fn stands_within(proposal: &Proposal, word: &str) -> bool {
    let offices = proposal.addressees.iter().flat_map(|office| {
        let parts = [&office.office, &office.holder, &office.country];
        parts.into_iter().flatten().chain(&office.address)
    });
    let people = proposal.people.iter().map(|person| &person.name);
    let mut names = offices.chain(people);
    let is_it = |other: &str| {
        let other = other.trim_matches(|c: char| !c.is_alphanumeric());
        let stem = other.trim_end_matches(['a', 'e', 'o', 'y']);
        let is_of = stem.chars().count() >= 4 && word.starts_with(stem);
        other == word || other.starts_with(char::is_uppercase) && is_of
    };
    if names.any(|value| value.text.split_whitespace().any(is_it)) {
        return true;
    }
    let facts = proposal.facts.iter().map(|fact| &fact.text.text);
    let requests = proposal.requests.iter().map(|request| &request.text.text);
    let title = proposal.title.iter().map(|title| &title.text);
    // Titles begin every word with a capital, or none: what stands before a colon is a place.
    let mut places = title.filter_map(|title| title.split_once(": "));
    if places.any(|(place, _)| place.split_whitespace().any(is_it)) {
        return true;
    }
    let mut texts = facts.chain(requests);
    texts.any(|text| {
        let mut before = "";
        text.split_whitespace().skip(1).any(|other| {
            let goes_on =
                before.ends_with(|c: char| c.is_lowercase() || c == ',') || before.is_empty();
            before = other;
            goes_on && is_it(other)
        })
    })
}
