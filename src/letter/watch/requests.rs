//! What the writer's own words and the template's ask for, and details in them that harm.
//!
//! A word list finds the sentence that asks and the kind of thing that it asks for; a request
//! put in words that the list lacks passes unseen.

use super::features::{Features, is_negated};
use super::phrases::Phrases;
use super::words::{Word, words};
use super::{Passage, Watch};
use crate::campaign::{Case, Kind};
use crate::problem::{Problem, Rule};

/// `foreign-ask` and `past-person`: own words and the template's ask only for what the chosen requests ask.
pub fn asks(watch: &Watch, passages: &[Passage]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for passage in passages {
        let words = words(&passage.text, &watch.lexicon.stemmer);
        if !asks_something(watch, &words) {
            continue;
        }
        let mut past = false;
        for (kind, phrases) in &watch.lexicon.relief {
            let Some(found) = asked(watch, phrases, &passage.text, &words) else {
                continue;
            };
            if kind.is_relief_in_custody()
                && !past
                && let Some(case) = past_person(watch, &passage.text)
            {
                past = true;
                problems.push(past_problem(watch, passage, &found, case));
            }
            problems.extend(foreign(watch, passage, &found, *kind));
        }
        for (what, phrases) in &watch.lexicon.beyond {
            let Some(found) = asked(watch, phrases, &passage.text, &words) else {
                continue;
            };
            let chosen = watch.chosen();
            let mut texts = chosen
                .iter()
                .filter_map(|ask| ask.text.get(&watch.draft.lang));
            let said = texts.any(|text| phrases.in_any(&self::words(text, &watch.lexicon.stemmer)));
            if !said {
                let message = format!(
                    "{} asks for “{found}” ({what}), which none of the chosen requests asks",
                    passage.place()
                );
                problems.push(
                    Problem::of(Rule::ForeignAsk, message)
                        .help("ask only what the report asks; take the sentence out"),
                );
            }
        }
    }
    problems
}

/// Whether the sentence asks, and does not say that it does not.
fn asks_something(watch: &Watch, words: &[Word]) -> bool {
    let lexicon = watch.lexicon;
    lexicon.imperative.at(words, 0) > 0
        || (0..words.len()).any(|index| {
            lexicon.requesting.at(words, index) > 0 && !is_negated(words, index, lexicon)
        })
}

/// The words of the list, as the sentence has them.
fn asked(watch: &Watch, phrases: &Phrases, text: &str, words: &[Word]) -> Option<String> {
    let (index, length) = (0..words.len())
        .map(|index| (index, phrases.at(words, index)))
        .find(|(index, length)| *length > 0 && !is_negated(words, *index, watch.lexicon))?;
    let end = words.get(index + length - 1)?.range.end;
    Some(text[words[index].range.start..end].to_owned())
}

/// Of whom the sentence asks it, if they have died or were released: a person that it names, or
/// the only one of the letter where it names nobody.
fn past_person<'a>(watch: &Watch<'a>, text: &str) -> Option<&'a Case> {
    let grounds = watch.grounds();
    let named = Features::of(text, watch.lexicon, &grounds.known).people;
    let mut named = named
        .iter()
        .filter_map(|id| watch.campaign.case(id))
        .peekable();
    if named.peek().is_some() {
        return named.find(|case| case.status.state.is_past());
    }
    match watch.cases.as_slice() {
        [only] if only.status.state.is_past() => Some(only),
        _ => None,
    }
}

fn past_problem(watch: &Watch, passage: &Passage, found: &str, case: &Case) -> Problem {
    let lang = &watch.draft.lang;
    let message = format!(
        "{} asks for “{found}”; of {} the pack says: {}",
        passage.place(),
        case.name.show(lang),
        case.status.short.show(lang),
    );
    Problem::of(Rule::PastPerson, message)
        .help("take the sentence out; an inquiry can still be asked for")
}

/// A kind of request that none of the chosen ones is of.
fn foreign(watch: &Watch, passage: &Passage, found: &str, kind: Kind) -> Option<Problem> {
    if watch.chosen().iter().any(|ask| ask.kind == kind) {
        return None;
    }
    let lang = &watch.draft.lang;
    let campaign = watch.campaign;
    let message = format!(
        "{} asks for “{found}”, which none of the chosen requests asks",
        passage.place()
    );
    let own = campaign
        .recommendations_to(&watch.office.id)
        .find(|ask| ask.kind == kind);
    let others: Vec<&str> = campaign
        .addressees
        .iter()
        .filter(|office| office.id != watch.office.id && office.powers.contains(&kind))
        .map(|office| office.short.show(lang))
        .collect();
    let help = if let Some(ask) = own {
        format!(
            "the report asks this office for something of the kind: choose {}",
            ask.id
        )
    } else if watch.office.powers.contains(&kind) {
        "the office could grant it, but the report does not ask it; take the sentence out"
            .to_owned()
    } else if others.is_empty() {
        "the report asks this of nobody; take the sentence out".to_owned()
    } else {
        format!(
            "that is in the power of another office: {}",
            others.join(", ")
        )
    };
    Some(Problem::of(Rule::ForeignAsk, message).help(help))
}

/// `consent`: no graphic detail, no relative and no child of a person of the pack.
pub fn consent(watch: &Watch, passages: &[Passage]) -> Vec<Problem> {
    let lexicon = watch.lexicon;
    let mut problems = Vec::new();
    for passage in passages.iter().filter(|passage| passage.is_the_writers()) {
        let words = words(&passage.text, &lexicon.stemmer);
        let shown = |(index, length): (usize, usize)| {
            passage.text[words[index].range.start..words[index + length - 1].range.end].to_owned()
        };
        if let Some(found) = lexicon.graphic.find(&words).map(shown) {
            let message = format!(
                "{}: “{found}” is a detail that can harm the person",
                passage.place()
            );
            problems.push(
                Problem::of(Rule::Consent, message).help(
                    "say that they were ill-treated, as far as the pack says so, and no more",
                ),
            );
        }
        let relative = lexicon.relatives.find(&words);
        if let Some(found) =
            relative.filter(|(index, _)| of_somebody(watch, passage, &words, *index))
        {
            let message = format!(
                "{}: “{}” tells of a relative",
                passage.place(),
                shown(found)
            );
            problems.push(
                Problem::of(Rule::Consent, message)
                    .help("relatives and children are never named in a letter; take them out"),
            );
        }
    }
    problems
}

/// Whether the relative is one of a person of the pack: the sentence names the person, or says
/// "his" in a letter about somebody.
fn of_somebody(watch: &Watch, passage: &Passage, words: &[Word], index: usize) -> bool {
    let grounds = watch.grounds();
    let named = !Features::of(&passage.text, watch.lexicon, &grounds.known)
        .people
        .is_empty();
    let near = index.saturating_sub(2)..index;
    let theirs = near
        .into_iter()
        .any(|at| watch.lexicon.possessives.at(words, at) > 0);
    named || (theirs && !watch.cases.is_empty())
}
