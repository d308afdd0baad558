//! Accusations: a sentence of the writer's that says of one person, by name or by office, that they
//! committed a crime. A letter asks that somebody be held answerable by a court; it is none itself, and a
//! name can be the wrong one. **A heuristic**: a subject right before a verb of [`WRONGS`], or before “is”
//! and a word of [`WRONGDOERS`], or behind “by” after such a verb; or whoever is written to ([`reader`]). What is said of another group
//! (“the police”) is held to the report like any other sentence.

pub(super) mod by_clause;
mod reader;

use std::ops::Range;

use super::features::is_negated;
use super::stance::Stance;
use super::{Context, Passage};
use crate::problem::{Problem, Rule, Severity, WordingProblem};

/// The lists of the lexicon's `manners`: verbs of crimes, whoever commits them, what stands between the
/// two, who is one person by their office, who is many or nobody in particular, and what denies doubts.
const WRONGS: &str = "wrongs";
const WRONGDOERS: &str = "wrongdoers";
const COPULAS: &str = "copulas";
const OFFICIALS: &str = "officials";
/// What this campaign's report is called, and words after which somebody else speaks.
const REPORTS: &str = "reports";
const TURNS: &str = "turns";
const GROUPS: &str = "groups";
const SURE: &str = "sure";
/// What was done to somebody, beside the verbs of crimes; and what stands before who did it, where the
/// language has such a word.
const DONE: &str = "done";
const AGENTS: &str = "agents";

/// How many words may stand between who and what they did: “has since personally”.
const REACH: usize = 4;

/// The accusation in each of the writer's sentences, if it has one; an error, because it can do harm to
/// whoever is named and to whoever is written for.
pub(super) fn accusations(context: &Context, passages: &[Passage]) -> Vec<Option<Problem>> {
    let of = |passage: &Passage| {
        if !passage.is_the_writers() {
            return None;
        }
        Some(problem(passage, &accused(context, passage)?))
    };
    passages.iter().map(of).collect()
}

/// That the sentence accuses somebody, in these words.
fn problem(passage: &Passage, words: &Range<usize>) -> Problem {
    let (whose, sentence) = passage.told();
    let words = passage.shown(words.start, words.len()).to_owned();
    let problem = WordingProblem::Accusation {
        whose,
        sentence,
        words,
    };
    Problem {
        severity: Severity::Error,
        ..passage.problem(Rule::Unsourced, problem)
    }
}

/// Who is accused of what, by the places of the sentence's words.
struct Accused {
    who: usize,
    /// The last word of what they are said to have done, or to be.
    deed: usize,
    words: Range<usize>,
}

/// Who is accused of what, as a range of the sentence's words.
fn accused(context: &Context, passage: &Passage) -> Option<Range<usize>> {
    let is_question = passage.read.trim_end().ends_with('?');
    let somebody = || (!is_question).then(|| somebody(context, passage)).flatten();
    let stands =
        |of_reader: bool| move |found: &Accused| stands(context, passage, found, of_reader);
    let found = somebody().filter(stands(false)).or_else(|| {
        let reader = reader::accused(context, passage, is_question);
        reader.filter(stands(true))
    });
    found.map(|found| found.words)
}

/// The one person, by name or by office, who is said to have done something.
fn somebody(context: &Context, passage: &Passage) -> Option<Accused> {
    let words = &passage.words;
    let listed = |list: &str, at: usize| listed(context, passage, list, at);
    (1..words.len()).find_map(|at| {
        let deed = listed(WRONGS, at);
        // “Roza Tuletaeva, tortured in custody”: after a comma it was done to her.
        if deed > 0
            && !words[at].parted
            && !is_done_to(context, passage, at)
            && let Some(who) = subject(context, passage, at)
        {
            let (deed, words) = (at + deed - 1, who..at + deed);
            return Some(Accused { who, deed, words });
        }
        let done = deed.max(listed(DONE, at));
        if done > 0
            && let Some(who) = agent(context, passage, at + done)
        {
            let (deed, words) = (at + done - 1, at..who + 1);
            return Some(Accused { who, deed, words });
        }
        let wrongdoer = listed(WRONGDOERS, at);
        // “Is a murderer”, “— убийца”.
        let copula = (at.saturating_sub(2)..at)
            .rev()
            .find(|near| listed(COPULAS, *near) > 0);
        let from =
            copula.or_else(|| (words[at].parted && dash_before(passage, at)).then_some(at))?;
        // “A criminal offence” is nobody's.
        let next = words.get(at + wrongdoer);
        let ends =
            next.is_none_or(|next| next.parted || context.lexicon.stop.contains(&next.lower));
        if wrongdoer == 0 || !ends {
            return None;
        }
        let who = subject(context, passage, from)?;
        let (deed, words) = (at + wrongdoer - 1, who..at + wrongdoer);
        Some(Accused { who, deed, words })
    })
}

/// Whether it is said that it is so, by the writer and not by the report.
fn stands(context: &Context, passage: &Passage, found: &Accused, of_reader: bool) -> bool {
    let (words, lexicon) = (&passage.words, context.lexicon);
    let (who, deed, start) = (found.who, found.deed, found.words.start);
    let listed = |list: &str, at: usize| listed(context, passage, list, at) > 0;
    // “Nobody has proved that”, but not “There is no doubt that”.
    let is_sure = (0..start).any(|at| listed(SURE, at));
    // … nor “They say that nobody was tortured, but your officers …”.
    let turn = (0..start).rev().find(|at| listed(TURNS, *at)).unwrap_or(0);
    let is_denied = (turn..start).any(|at| lexicon.negators.at(words, at) > 0);
    if (is_denied && !is_sure) || is_negated(&words[start..], deed - start, lexicon) {
        return false;
    }
    let stance = Stance::of(&passage.read, words, lexicon, &context.evidence().known);
    if stance.aside[deed] {
        return false; // it is supposed, left open, or of the writer's own life
    }
    if of_reader {
        // “She said that your officers had tortured her”, “find out which of them did”. That somebody did it may
        // be of the report; that it was the reader is not.
        // The report says nothing of the reader, and what follows “but” is said by the writer.
        let is_of_report =
            |at: usize| (at.saturating_sub(2)..=at + 1).any(|near| listed(REPORTS, near));
        let turns = |at: usize| (at..start.max(who)).any(|near| listed(TURNS, near));
        let is_said = |at: usize| {
            !stance.aside[at]
                && lexicon.attributing.at(words, at) > 0
                && !is_of_report(at)
                && !turns(at)
        };
        let is_asked =
            |at: usize| lexicon.questions.at(words, at) > 0 && lexicon.inquiring.before(words, at);
        return !(0..start).any(|at| is_said(at) || is_asked(at));
    }
    // What the report itself says of somebody may be said; but of its own people it tells verdicts, and
    // a claim about others can look like one about an office.
    let is_of_report = context.people().full_names.contains_key(&words[who].stem);
    is_of_report || listed(OFFICIALS, who) || !context.is_supported(passage)
}

/// How many words of a list of the lexicon's manners stand from this word on.
fn listed(context: &Context, passage: &Passage, list: &str, at: usize) -> usize {
    let phrases = context.lexicon.manners.get(list);
    phrases.map_or(0, |phrases| phrases.at(&passage.words, at))
}

/// “Was murdered”, “had been tortured”: somebody else did it.
fn is_done_to(context: &Context, passage: &Passage, at: usize) -> bool {
    (at.saturating_sub(REACH)..at).any(|near| {
        let word = &passage.words[near].lower;
        context.lexicon.passive.contains(word)
            || word == "been"
            || listed(context, passage, COPULAS, near) > 0
    })
}

/// The one person by whom something was done that ends before this word: “by Colonel N.”.
fn agent(context: &Context, passage: &Passage, after: usize) -> Option<usize> {
    let (words, lexicon) = (&passage.words, context.lexicon);
    let listed = |list: &str, at: usize| listed(context, passage, list, at) > 0;
    let reach = after..(after + REACH).min(words.len());
    let has_word = lexicon.manners.contains_key(AGENTS);
    let first = if has_word {
        1 + reach
            .clone()
            .take_while(|at| !words[*at].parted)
            .find(|at| listed(AGENTS, *at))?
    } else {
        after
    };
    let phrase = || {
        let all = first..(first + REACH).min(words.len());
        all.take_while(|at| *at == first || !words[*at].parted)
    };
    // “By the Kazakh police”.
    if phrase().any(|at| listed(GROUPS, at)) {
        return None;
    }
    phrase().find(|at| {
        let word = &words[*at];
        let is_plain = lexicon.stop.contains(&word.lower)
            || lexicon.subjects.contains(&word.lower)
            || !lexicon.strong.at(words, *at).is_empty();
        let is_office =
            listed(OFFICIALS, *at) && (word.capital || !lexicon.titles.contains(&word.lower));
        // Where no word stands before it, a place may stand there as well: the case tells.
        let is_name = has_word || (*at == after && is_by_case(&word.lower));
        is_office || (word.capital && !is_plain && is_name)
    })
}

/// Whether a surname is in the case that says by whom: “Утегалиевым”.
fn is_by_case(lower: &str) -> bool {
    const ENDINGS: [&str; 6] = ["вым", "ным", "вой", "ной", "ским", "ской"];
    ENDINGS.iter().any(|ending| lower.ends_with(ending))
}

fn dash_before(passage: &Passage, at: usize) -> bool {
    let between = passage.words[at - 1].range.end..passage.words[at].range.start;
    let between = passage.read.get(between);
    between.is_some_and(|between| between.contains(['–', '—']))
}

/// The one person right before this word, if it is one: their name, or their office.
fn subject(context: &Context, passage: &Passage, at: usize) -> Option<usize> {
    let (words, lexicon) = (&passage.words, context.lexicon);
    let listed = |list: &str, at: usize| listed(context, passage, list, at) > 0;
    for near in (at.saturating_sub(REACH)..at).rev() {
        let word = &words[near];
        let is_said = lexicon.attributing.at(words, near) > 0;
        if listed(GROUPS, near) || is_said || lexicon.clause_ends.at(words, near) > 0 {
            return None;
        }
        if context.people().full_names.contains_key(&word.stem) && word.capital {
            return (!is_object(context, passage, near)).then_some(near);
        }
        if listed(OFFICIALS, near) && (word.capital || !lexicon.titles.contains(&word.lower)) {
            return Some(near);
        }
        let is_plain = lexicon.stop.contains(&word.lower)
            || lexicon.subjects.contains(&word.lower)
            || lexicon.titles.contains(&word.lower)
            || lexicon.negators.at(words, near) > 0
            || !lexicon.strong.at(words, near).is_empty();
        // A sentence begins with a capital whatever its first word: “Hunger”, “Soldiers”.
        if word.capital && !is_plain && near > 0 {
            return (!is_object(context, passage, near)).then_some(near);
        }
        if near == 0 && word.capital && !is_plain && is_surname(&word.lower) {
            return Some(near);
        }
        if word.parted {
            return None;
        }
    }
    None
}

/// “Officers who arrested Roza Tuletaeva tortured her”: something was done to the name, which ends before
/// this word.
fn is_object(context: &Context, passage: &Passage, name: usize) -> bool {
    let (words, lexicon) = (&passage.words, context.lexicon);
    let part = |at: &usize| {
        let word = &words[*at];
        (word.capital || lexicon.titles.contains(&word.lower)) && !words[*at + 1].parted
    };
    let first = (0..name).rev().take_while(part).last().unwrap_or(name);
    let before = first.checked_sub(1).map(|at| &words[at]);
    before.is_some_and(|before| !words[first].parted && lexicon.is_past(&before.lower))
}

/// Whether a lone word at the beginning of a sentence has a surname's ending, as the report's country has
/// them.
fn is_surname(lower: &str) -> bool {
    const ENDINGS: [&str; 10] = [
        "ov", "ova", "ev", "eva", "in", "ina", "sky", "skaya", "ов", "ев",
    ];
    ENDINGS
        .iter()
        .any(|ending| lower.len() > ending.len() + 2 && lower.ends_with(ending))
}
