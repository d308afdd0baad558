//! What no card to a person speaks of: [`Topic`]s, found by the word lists of the card's language, by
//! the names of those who run the campaign, and by what is an address in any language.
//!
//! A card is held to more than a letter: whoever reads it may suffer for it, so what is doubtful
//! stops, and nobody can allow it but the pack.

mod words;

use std::cell::OnceCell;
use std::sync::Arc;

use super::lexicon::Lexicon;
use super::words::{Word, excerpt};
use super::{Context, PackReader, Passage, manners};
use crate::campaign::{Campaign, Case, Lang, Topic};
use crate::country::fold;
use crate::letter::{Draft, Letter, Origin, Role, contact_details};
use crate::problem::{Problem, Rule, Severity, WordingProblem};
use words::{CardWords, INSULTS, NUMBER, THREATS};

/// A folded name shorter than this is a word like any other.
const SHORTEST_NAME: usize = 6;

/// What this card speaks of and should not. Nothing is found in a language without words: the
/// caller refuses it.
pub fn find(campaign: &Campaign, case: &Case, letter: &Letter) -> Vec<Problem> {
    let Some(lexicon) = CardWords::of(&letter.lang) else {
        return Vec::new();
    };
    let passages = lexicon.passages(letter);
    let signed = lexicon.passages(&signature(letter));
    let names = names(campaign);
    let mut problems = match lexicon {
        CardWords::Whole(lexicon) => manners(campaign, letter, lexicon, &passages),
        CardWords::Alone(_) => harsh(lexicon, &passages),
    };
    let may_mention = case.card.as_ref().map(|card| &card.may_mention);
    for topic in Topic::ALL {
        if may_mention.is_some_and(|all| all.contains(topic) && topic.can_be_allowed()) {
            continue;
        }
        // Somebody may be called Faith or Christian.
        let of_name = matches!(topic, Topic::Organisation | Topic::Address);
        let signed = signed.iter().filter(|_| of_name);
        let own = passages.iter().filter(|passage| passage.is_the_writers());
        for passage in own.chain(signed) {
            if let Some(words) = said(*topic, passage, lexicon, &names) {
                let problem = Problem::error(topic.problem(words));
                if problems.iter().all(|told| told.cause != problem.cause) {
                    problems.push(problem);
                }
            }
        }
    }
    // A number alone is no sentence.
    let typed = [Origin::Own, Origin::Sender];
    let own = letter.runs().filter(|run| typed.contains(&run.origin));
    for run in own.filter(|run| contact_details::are_in(&run.text)) {
        let words = excerpt(run.text.trim());
        problems.push(Problem::error(Topic::Address.problem(words)));
    }
    problems
}

/// Whether there are words to look for in cards of this language.
pub fn covers(lang: &Lang) -> bool {
    CardWords::of(lang).is_some()
}

/// The name below a card, as if its writer had said it.
fn signature(letter: &Letter) -> Letter {
    let mut letter = letter.clone();
    letter.blocks.retain(|block| block.role == Role::Signature);
    for block in &mut letter.blocks {
        for part in Arc::make_mut(block).content.parts_mut() {
            for run in part.iter_mut() {
                run.origin = Origin::Own;
            }
        }
    }
    letter
}

/// Insults and threats in a language in which letters are not read: wherever such a word stands.
fn harsh(lexicon: CardWords, passages: &[Passage]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let own = passages.iter().filter(|passage| passage.is_the_writers());
    for passage in own {
        let (whose, sentence) = passage.told();
        let found = |group: &str| {
            let (at, length) = lexicon.find(group, &passage.words)?;
            Some((sentence.clone(), passage.shown(at, length).to_owned()))
        };
        let insult = found(INSULTS).map(|(sentence, words)| WordingProblem::Insult {
            whose,
            sentence,
            words,
        });
        let threat = found(THREATS).map(|(sentence, words)| WordingProblem::Threat {
            whose,
            sentence,
            words,
        });
        for problem in insult.into_iter().chain(threat) {
            let mut problem = passage.problem(Rule::Tone, problem);
            problem.severity = Severity::Error;
            problems.push(problem);
        }
    }
    problems
}

/// Insults and threats, as in letters.
fn manners(
    campaign: &Campaign,
    letter: &Letter,
    lexicon: &'static Lexicon,
    passages: &[Passage],
) -> Vec<Problem> {
    let Some(office) = campaign.addressees.first() else {
        return Vec::new();
    };
    let draft = &Draft {
        lang: letter.lang.clone(),
        ..Draft::default()
    };
    let context = Context {
        campaign,
        draft,
        office,
        lexicon,
        cases: Vec::new(),
        reader: &PackReader::default(),
        year: None,
        evidence: OnceCell::new(),
        people: OnceCell::new(),
    };
    manners::tone(&context, passages)
}

/// The words of this sentence that speak of the topic.
fn said(topic: Topic, passage: &Passage, lexicon: CardWords, names: &[String]) -> Option<String> {
    let words = &passage.words;
    if let Some((at, length)) = lexicon.find(topic.word(), words) {
        return Some(passage.shown(at, length).to_owned());
    }
    match topic {
        Topic::Organisation => {
            let read = [fold(&passage.read), fold(&passage.text)];
            let is_in = |name: &String| read.iter().any(|text| text.contains(name.as_str()));
            let is_named = names.iter().any(is_in);
            is_named.then(|| passage.text.trim().to_owned())
        }
        Topic::Address => {
            let has_number = |word: &Word| word.lower.chars().any(|c| c.is_ascii_digit());
            let begins_with_digit =
                |word: &Word| word.lower.starts_with(|c: char| c.is_ascii_digit());
            let is_numbered = |at: usize| {
                lexicon.is_street(&words[at].lower)
                    && words.get(at + 1).is_some_and(begins_with_digit)
            };
            let is_listed = lexicon.find(NUMBER, words).is_some();
            let is_street =
                is_listed && words.iter().any(has_number) || (0..words.len()).any(is_numbered);
            is_street.then(|| passage.text.trim().to_owned())
        }
        _ => None,
    }
}

/// Those who run the campaign or publish what it rests on, as they are compared.
fn names(campaign: &Campaign) -> Vec<String> {
    let heads = campaign.pack.letterhead.iter();
    let heads = heads.flat_map(|head| head.name.0.values());
    // “(invented)” belongs to nobody's name.
    let without_remark = |name: &String| fold(name.split('(').next().unwrap_or_default());
    let publishers = campaign.sources.iter().map(|source| &source.publisher);
    let names = heads
        .map(without_remark)
        .chain(publishers.map(without_remark));
    names
        .filter(|name| name.chars().count() >= SHORTEST_NAME)
        .collect()
}
