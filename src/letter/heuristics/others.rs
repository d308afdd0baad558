//! Words of the writer's about a person of the report whom the letter does not name: left there after another
//! was chosen, or never meant for this letter. **A heuristic**: a person is known by their surname, and by no
//! first name, which the writer's own people may have. Where two share it, nobody can tell which is meant.

pub(super) mod by_name;

use super::words::Word;
use super::{Context, Passage};
use crate::campaign::legible::{Script, says};
use crate::campaign::{Case, Consent, Lang};
use crate::letter::{Letter, Origin};
use crate::problem::{Fix, Problem, Target, WordingProblem};

/// The people of the report of whom own words speak, and the rest of the letter does not; each once, where they
/// are named first.
pub(super) fn named(context: &Context, passages: &[Passage], letter: &Letter) -> Vec<Problem> {
    let mut told: Vec<&str> = Vec::new();
    let mut problems = Vec::new();
    for passage in passages.iter().filter(|passage| passage.is_the_writers()) {
        for case in spoken_of(context, passage) {
            // Whom nobody may name is told of as that.
            let is_free = case.consent != Consent::Unknown;
            if is_free && !told.contains(&&*case.id) && !is_in(letter, case) {
                told.push(&case.id);
                problems.push(problem(&context.draft.lang, passage, case));
            }
        }
    }
    problems
}

/// The people with these surnames, none of whom is chosen.
fn spoken_of<'a>(context: &Context<'a>, passage: &Passage) -> Vec<&'a Case> {
    let known = context.people();
    let words = passage.words.iter().enumerate();
    let capital = words.filter(|(_, word)| word.capital);
    let found = capital.filter_map(|(at, word)| {
        let id = known.surnames.get(&word.stem)?;
        let of_name = known.full_names.get(&word.stem);
        if of_name.is_some_and(|ids| ids.len() > 1) {
            return None;
        }
        // “Young people”, “May I ask”: a beginning has a capital, and here no other name beside it.
        let is_of_them = |word: &Word| {
            let ids = known.full_names.get(&word.stem);
            word.capital && ids.is_some_and(|ids| ids.contains(id))
        };
        let beside = passage.words.get(1).is_some_and(is_of_them);
        if at == 0 && !beside && may_be_any_word(context, word) {
            return None;
        }
        context
            .campaign
            .case(id)
            .filter(|_| !context.draft.cases.contains(id))
    });
    // The office, and the sender, may be called so.
    let is_other = |case: &&Case| {
        let surname = case.name.show(&context.draft.lang);
        let surname = surname.split_whitespace().next_back().unwrap_or_default();
        !context.is_the_senders(surname, passage)
    };
    found.filter(is_other).collect()
}

/// In letters: shorter words begin too many sentences.
const LONG: usize = 5;

/// Whether a word at a beginning may be any: a short one, one of a language's small words, or one that the
/// report writes small.
fn may_be_any_word(context: &Context, word: &Word) -> bool {
    let lang = &context.draft.lang;
    let is_small = |text: &str| {
        let mut words = text.split(|c: char| !c.is_alphanumeric());
        words.any(|one| one == word.lower)
    };
    word.lower.chars().count() < LONG
        || context.lexicon.stop.contains(&word.lower)
        || context
            .campaign
            .claims
            .iter()
            .any(|claim| claim.text.get(lang).is_some_and(&is_small))
}

/// Whether words that are not the writer's name them.
fn is_in(letter: &Letter, case: &Case) -> bool {
    let is_given =
        |origin: &Origin| !matches!(origin, Origin::Own | Origin::Edited(_) | Origin::Sender);
    let mut given = letter.runs().filter(|run| is_given(&run.origin));
    given.any(|run| {
        let mut names = case.name.0.iter();
        names.any(|(lang, name)| says(&run.text, name, Script::of(lang)))
    })
}

fn problem(lang: &Lang, passage: &Passage, case: &Case) -> Problem {
    let (whose, sentence) = passage.told();
    let problem = Problem::warning(WordingProblem::OfAnother {
        whose,
        sentence,
        person: case.name.told(lang),
    });
    let problem = problem.fix(Fix::Name(case.id.to_string()));
    match passage.by {
        super::By::Edit(edit) => problem.of_edit(edit),
        _ => problem
            .fix(Fix::GoTo(Target::Words))
            .fix(Fix::Unsay(passage.text.trim().to_owned())),
    }
}
