//! What the writer's own words and the template's ask for, and details in them that harm.
//!
//! A sentence asks where a verb of asking stands in it ("I urge you to"), where it begins with a
//! command, or where it says what somebody in particular must do. What it asks is then looked for in
//! three places: among the kinds of relief that a list knows by their words ("let him go home"), among
//! what any letter may ask (to be read, answered, thought about), and among the words of the chosen
//! requests. A request that is in none of them is the writer's and not the report's.

use std::collections::HashSet;

use super::evidence::{Unit, UnitKind};
use super::features::{Features, is_negated};
use super::phrases::Phrases;
use super::verdict::Verdict;
use super::words::Word;
use super::{Context, Passage};
use crate::campaign::{Case, RequestKind};
use crate::problem::{Fix, PackText, Problem, Rule, WordingProblem};

/// How many of a request's words the chosen requests must have.
const ENOUGH: f64 = 0.51;
/// The same where its verb is among them, or something else that is done: "an inquiry".
const ENOUGH_WITH_DEED: f64 = 0.3;
/// Among how many of a request's words the one may be that makes it one that any letter may have.
const NEAR: usize = 5;

/// `foreign-ask` and `past-person`: own words and the template's ask only for what the chosen requests ask.
pub fn of_another(context: &Context, passages: &[Passage]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for passage in passages {
        let words = &passage.words;
        let Some(hopes) = (0..words.len()).find(|at| asks(context, words, *at)) else {
            continue;
        };
        let start = (0..words.len()).find_map(|at| begins_request(context, words, at));
        let before = problems.len();
        listed(context, passage, start.unwrap_or(hopes), &mut problems);
        if let Some(start) = start
            && problems.len() == before
            && passage.is_the_writers()
        {
            problems.extend(unlisted(context, passage, start));
        }
    }
    problems
}

/// Kinds of relief, and what no kind of request covers, by the words for them.
fn listed(context: &Context, passage: &Passage, start: usize, problems: &mut Vec<Problem>) {
    let mut past = false;
    let mut told = false;
    for (kind, phrases) in &context.lexicon.relief {
        let Some(found) = asked(context, phrases, passage, start) else {
            continue;
        };
        let of_nobody = context.chosen().iter().any(|ask| ask.kind == *kind)
            && !speaks_of_somebody(context, passage);
        if kind.is_relief_in_custody()
            && !past
            && !of_nobody
            && let Some(case) = past_person(context, passage)
        {
            past = true;
            problems.push(past_problem(context, passage, &found, case));
        }
        let foreign = foreign(context, passage, &found, *kind).filter(|_| !told);
        told |= foreign.is_some();
        problems.extend(foreign);
    }
    for phrases in context.lexicon.beyond.values() {
        let Some(found) = asked(context, phrases, passage, start).filter(|_| !told) else {
            continue;
        };
        let chosen = context.chosen();
        let mut texts = chosen
            .iter()
            .filter_map(|ask| ask.text.get(&context.draft.lang));
        let said = |text: &str| {
            let words = super::words::words(text, &context.lexicon.stemmer);
            phrases.in_any(&words)
        };
        if !texts.any(said) {
            told = true;
            problems.push(not_asked(context, passage, &found));
        }
    }
}

/// A request in words that no list has: it is held against the chosen requests.
fn unlisted(context: &Context, passage: &Passage, start: usize) -> Option<Problem> {
    let lexicon = context.lexicon;
    let words = &passage.words;
    // “May I ask how many complaints led to a trial?”; but “whether they could be given their jobs back” asks for it.
    if lexicon.questions.at(words, start) > 0 && !requests_politely(context, words, start) {
        return None;
    }
    // Up to a reason, a relative clause or a question: "a street after the people who died".
    let end = (start + 1..words.len())
        .find(|at| {
            let reasons = lexicon.reasons.at(words, *at);
            reasons.iter().any(|(name, _)| *name == "motive")
                || lexicon.relative.contains(&words[*at].lower)
                || lexicon.questions.at(words, *at) > 0
        })
        .unwrap_or(words.len());
    let meant: Vec<usize> = (start..end)
        .filter(|at| {
            let verb = *at == start && lexicon.imperative.at(words, start) > 0;
            verb || has_a_meaning(context, words, *at)
        })
        .collect();
    let near = meant.get(NEAR).copied().unwrap_or(end);
    let courteous = (start..near).any(|at| lexicon.courtesies.at(words, at) > 0);
    let denied = (start..words.len().min(start + 2)).any(|at| lexicon.negators.at(words, at) > 0);
    if courteous || denied {
        return None;
    }
    let evidence = context.evidence();
    let chosen: HashSet<&str> = context.chosen().iter().map(|ask| &*ask.id).collect();
    let asks: Vec<&Unit> = evidence
        .units
        .iter()
        .filter(|unit| unit.kind == UnitKind::Ask && chosen.contains(unit.id.as_str()))
        .collect();
    let does = |at: usize| {
        let acts = lexicon.acts.at(words, at);
        let mut acts = acts.iter();
        acts.any(|(act, _)| asks.iter().any(|ask| ask.features.acts.contains_key(*act)))
    };
    let says = |at: usize| {
        let stem = &words[at].stem;
        let synonym = lexicon.synonyms.get(stem).unwrap_or(stem);
        let strong = lexicon.strong.at(words, at);
        asks.iter().any(|ask| {
            let stems = &ask.features.stems;
            let mut strong = strong.iter();
            stems.contains(stem)
                || stems.contains(synonym)
                || strong.any(|(group, _)| ask.features.strong.contains_key(*group))
        })
    };
    let shared = meant.iter().filter(|at| does(**at) || says(**at)).count();
    #[expect(clippy::cast_precision_loss, reason = "a sentence has few words")]
    let share = shared as f64 / meant.len() as f64;
    let verb = *meant.first()?;
    let enough = if does(verb) || says(verb) || meant.iter().any(|at| does(*at)) {
        ENOUGH_WITH_DEED
    } else {
        ENOUGH
    };
    (share < enough).then(|| {
        let most = (start + NEAR).min(end) - start;
        not_asked(context, passage, passage.shown(start, most))
    })
}

/// “Whether the strikers could be given their jobs back”: what somebody else could or should do.
fn requests_politely(context: &Context, words: &[Word], start: usize) -> bool {
    let lexicon = context.lexicon;
    let clause = (start + 1..words.len()).take_while(|at| !words[*at].parted);
    clause.into_iter().any(|at| {
        let word = |at: usize| &words[at].lower;
        lexicon.modal.contains(word(at)) && !lexicon.first_person.contains(word(at - 1))
    })
}

/// Whether the word says something, and is no name of a place or a person.
fn has_a_meaning(context: &Context, words: &[Word], at: usize) -> bool {
    let (lexicon, word) = (context.lexicon, &words[at]);
    let named = word.capital && context.evidence().known.names.contains(&word.stem);
    !named
        && !lexicon.stop.contains(&word.lower)
        && !lexicon.titles.contains(&word.lower)
        && !lexicon.anybody.contains(&word.lower)
        && lexicon.requesting.at(words, at) == 0
        && lexicon.idle.at(words, at) == 0
}

fn not_asked(context: &Context, passage: &Passage, found: &str) -> Problem {
    let (whose, sentence) = passage.told();
    let problem = WordingProblem::NotAsked {
        whose,
        sentence,
        words: found.to_owned(),
        office: context.office.short.told(&context.draft.lang),
    };
    passage.problem(Rule::ForeignAsk, problem)
}

/// Whether something is asked or hoped for from this word on, and not that it is not.
fn asks(context: &Context, words: &[Word], at: usize) -> bool {
    let lexicon = context.lexicon;
    let asks = lexicon.asks_at(words, at) > 0 || lexicon.hoping.at(words, at) > 0;
    (asks && !is_negated(words, at, lexicon)) || lexicon.commands(words, at)
}

/// Where what is asked begins, if a request begins at this word.
fn begins_request(context: &Context, words: &[Word], at: usize) -> Option<usize> {
    let lexicon = context.lexicon;
    if lexicon.commands(words, at) {
        return Some(at);
    }
    let length = lexicon.asks_at(words, at);
    if length == 0 || is_negated(words, at, lexicon) {
        return None;
    }
    // "Please see to it that": one after another.
    let mut start = at + length;
    while lexicon.asks_at(words, start) > 0 {
        start += lexicon.asks_at(words, start);
    }
    if lexicon.modal.contains(&words[at].lower) {
        // "You must", "the judge must"; that "nobody should" is said of everybody.
        let before = at.saturating_sub(NEAR)..at;
        let reader = before
            .clone()
            .any(|near| lexicon.second_person.contains(&words[near].lower));
        let somebody = before.clone().any(|near| {
            let actor = (near + 1..at).any(|noun| lexicon.actors.at(words, noun) > 0);
            let named = context.people().surnames.contains_key(&words[near].stem);
            named || (actor && lexicon.definite.contains(&words[near].lower))
        });
        return (reader || somebody).then_some(start);
    }
    Some(start)
}

/// The words of the list, as the sentence has them.
fn asked(context: &Context, phrases: &Phrases, passage: &Passage, start: usize) -> Option<String> {
    let words = &passage.words;
    // "As he has been released, I ask": what stands before is not asked for.
    let (index, length) = (start..words.len())
        .map(|index| (index, phrases.at(words, index)))
        .find(|(index, length)| *length > 0 && !is_negated(words, *index, context.lexicon))?;
    Some(passage.shown(index, length).to_owned())
}

/// Of whom the sentence asks it, if they are not held and cannot be, because they are free or have died: a
/// person that it names, or
/// the only one of the letter where it names nobody.
fn past_person<'a>(context: &Context<'a>, passage: &Passage) -> Option<&'a Case> {
    let evidence = context.evidence();
    let named = Features::of(&passage.read, context.lexicon, &evidence.known).people;
    let mut named = named
        .iter()
        .filter_map(|id| context.campaign.case(id))
        .peekable();
    if named.peek().is_some() {
        return named.find(|case| !case.status.state.may_be_held());
    }
    match context.cases.as_slice() {
        [only] if !only.status.state.may_be_held() => Some(only),
        _ => None,
    }
}

fn past_problem(context: &Context, passage: &Passage, found: &str, case: &Case) -> Problem {
    let lang = &context.draft.lang;
    let (whose, sentence) = passage.told();
    let problem = WordingProblem::AskedForPast {
        whose,
        sentence,
        words: found.to_owned(),
        person: case.name.told(lang),
        status: case.status.short.told(lang),
    };
    passage.problem(Rule::PastPerson, problem)
}

/// Whether it names a person of the pack or says "him" or "her": "keep solitary confinement to a minimum"
/// asks it for everybody.
fn speaks_of_somebody(context: &Context, passage: &Passage) -> bool {
    let lexicon = context.lexicon;
    let known = &context.evidence().known;
    let named = || {
        !Features::of(&passage.read, lexicon, known)
            .people
            .is_empty()
    };
    let mut words = passage.words.iter();
    words.any(|word| lexicon.person.contains(&word.lower)) || named()
}

/// A kind of request that none of the chosen ones is of.
fn foreign(
    context: &Context,
    passage: &Passage,
    found: &str,
    kind: RequestKind,
) -> Option<Problem> {
    if context.chosen().iter().any(|ask| ask.kind == kind) {
        return None;
    }
    let lang = &context.draft.lang;
    let campaign = context.campaign;
    let (whose, sentence) = passage.told();
    let words = found.to_owned();
    let own = campaign
        .recommendations_to(&context.office.id)
        .find(|ask| ask.kind == kind);
    let offices: Vec<PackText> = campaign
        .addressees
        .iter()
        .filter(|office| office.id != context.office.id && office.powers.contains(&kind))
        .map(|office| office.short.told(lang))
        .collect();
    let problem = if let Some(ask) = own {
        WordingProblem::NotChosen {
            whose,
            sentence,
            words,
            request: ask.title.told(lang),
        }
    } else if context.office.powers.contains(&kind) {
        WordingProblem::NotInReportToAsk {
            whose,
            sentence,
            words,
        }
    } else if offices.is_empty() {
        WordingProblem::AskedOfNobody {
            whose,
            sentence,
            words,
        }
    } else {
        WordingProblem::AskedOfOthers {
            whose,
            sentence,
            words,
            offices,
        }
    };
    let ask = own.map(|ask| Fix::Ask(ask.id.to_string()));
    let problem = passage.problem(Rule::ForeignAsk, problem);
    Some(ask.into_iter().fold(problem, Problem::fix))
}

/// `consent`: no graphic detail, no relative and no child of a person of the pack.
pub fn consent(context: &Context, passages: &[Passage]) -> Vec<Problem> {
    let lexicon = context.lexicon;
    let mut problems = Vec::new();
    for passage in passages.iter().filter(|passage| passage.is_the_writers()) {
        let words = &passage.words;
        let shown = |(index, length): (usize, usize)| passage.shown(index, length);
        // A nurse may tell what she has seen, and anybody what a claim that may be printed says.
        let may_be_told = || match context.judge(passage) {
            Verdict::Plain => speaks_of_self(context, passage),
            Verdict::Supported(ids) => ids.iter().any(|id| says_graphic(context, id)),
            Verdict::Unsupported { .. } => false,
        };
        let found = lexicon.graphic.find(words).map(shown);
        if let Some(found) = found.filter(|_| !may_be_told()) {
            let (whose, sentence) = passage.told();
            let problem = WordingProblem::Graphic {
                whose,
                sentence,
                words: found.to_owned(),
            };
            problems.push(passage.problem(Rule::Consent, problem));
        }
        let relative = lexicon.relatives.find(words);
        if let Some(found) =
            relative.filter(|(index, _)| of_somebody(context, passage, words, *index))
        {
            let (whose, sentence) = passage.told();
            let problem = WordingProblem::Relative {
                whose,
                sentence,
                words: shown(found).to_owned(),
            };
            problems.push(passage.problem(Rule::Consent, problem));
        }
    }
    problems
}

/// Whether the claim of this id has a detail of the kind itself, and may be printed all the same.
fn says_graphic(context: &Context, id: &str) -> bool {
    let lexicon = context.lexicon;
    let claim = context.campaign.claim(id).filter(|claim| !claim.graphic);
    let text = claim.and_then(|claim| claim.text.get(&context.draft.lang));
    text.is_some_and(|text| {
        let words = super::words::words(text, &lexicon.stemmer);
        lexicon.graphic.in_any(&words)
    })
}

fn speaks_of_self(context: &Context, passage: &Passage) -> bool {
    let mut words = passage.words.iter();
    words.any(|word| context.lexicon.first_person.contains(&word.lower))
}

/// Whether the relative is one of a person of the pack: the sentence names the person, or says
/// "his" in a letter about somebody.
fn of_somebody(context: &Context, passage: &Passage, words: &[Word], index: usize) -> bool {
    let evidence = context.evidence();
    let named = !Features::of(&passage.read, context.lexicon, &evidence.known)
        .people
        .is_empty();
    let near = index.saturating_sub(2)..index;
    // "She could be my mother."
    let mut own = near.clone();
    if own.any(|at| context.lexicon.first_person.contains(&words[at].lower)) {
        return false;
    }
    let theirs = near
        .into_iter()
        .any(|at| context.lexicon.possessives.at(words, at) > 0);
    named || (theirs && !context.cases.is_empty())
}
