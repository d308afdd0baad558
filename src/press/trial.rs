//! A pack tried out: all that is wrong with it, with its templates, with its translations, and with the
//! letters that it gives.

use std::collections::HashSet;
use std::num::NonZero;
use std::panic::resume_unwind;
use std::thread;

use jiff::civil::Date;

use super::Press;
use crate::campaign::Campaign;
use crate::campaign::check::unreviewed;
use crate::campaign::freshness;
use crate::campaign::load::Loaded;
use crate::letter::heuristics::{PackReader, translation};
use crate::letter::template::starting;
use crate::letter::{Draft, Sender, template};
use crate::problem::{Language, PackProblem, Place, Problem, Rule, TemplateProblem, has_errors};

/// How many letters are made to try a pack: more than any honest one gives.
const MAX_LETTERS: usize = 2_000;

/// All that is wrong with a pack, with its templates and with the letters that it gives.
pub fn of_pack(loaded: &Loaded, today: Date) -> Vec<Problem> {
    let mut problems = loaded.problems.clone();
    problems.extend(freshness::in_future(&loaded.campaign, today));
    // Letters from a pack that cannot be read would only repeat what is wrong with it.
    if !has_errors(&problems) {
        problems.extend(templates(&loaded.campaign));
        problems.extend(translations(&loaded.campaign));
        let mut seen: HashSet<Problem> = problems.iter().cloned().collect();
        let found = letters(&loaded.campaign, today).into_iter();
        problems.extend(found.filter(|problem| seen.insert(problem.clone())));
    }
    problems
}

/// What is wrong with the pack's own templates, and which are missing.
fn templates(campaign: &Campaign) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (name, file) in &campaign.templates {
        if !name.contains('/') {
            problems.extend(template::check(campaign, file).1);
        }
    }
    problems.extend(unended(campaign));
    problems.extend(starting::missing(campaign));
    problems
}

/// Partials that stand alone in a line of a template and do not end with a line break: the paragraph behind
/// them would go on in theirs.
fn unended(campaign: &Campaign) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (path, file) in &campaign.templates {
        let Some((_, name)) = path.split_once('/') else {
            continue;
        };
        let name = name.split('.').next().unwrap_or_default();
        let stands_alone = |line: &str| {
            let inner = line.trim().strip_prefix("{{>");
            let inner = inner.and_then(|rest| rest.strip_suffix("}}"));
            inner.is_some_and(|inner| inner.trim() == name)
        };
        let is_unended = !file.text.trim().is_empty() && !file.text.ends_with('\n');
        let mut others = campaign.templates.values();
        if is_unended && others.any(|other| other.text.lines().any(stands_alone)) {
            let name = name.to_owned();
            let last = file.text.trim_end().rfind('\n').map_or(0, |at| at + 1);
            let place = Place::of(file.clone(), last..file.text.len());
            let problem = Problem::warning(TemplateProblem::NoLastNewline { name });
            problems.push(problem.at(place));
        }
    }
    problems
}

/// What in translations is not as in the original, and how much nobody has reviewed.
fn translations(campaign: &Campaign) -> Vec<Problem> {
    let mut problems = Vec::new();
    for lang in campaign.pack.languages.iter().skip(1) {
        let found = translation::differences(campaign, lang, &PackReader::default(), |_| true);
        problems.extend(found.into_iter().map(|found| found.problem(campaign, lang)));
        let (all, open) = unreviewed(campaign, lang);
        if open > 0 {
            let problem = PackProblem::Unreviewed {
                open,
                all,
                language: Language::of(lang),
                lang: lang.to_string(),
            };
            let problem = Problem::of(Rule::Language, problem);
            problems.push(problem.at(campaign.pack.place.clone()));
        }
    }
    problems
}

/// What is wrong with the letters that the pack gives: to each office, in each language, with all
/// that may be asked of it, of nobody and of each person.
fn letters(campaign: &Campaign, today: Date) -> Vec<Problem> {
    let mut drafts = drafts(campaign);
    let too_many = drafts.len() > MAX_LETTERS;
    drafts.truncate(MAX_LETTERS);
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let chunk = drafts.len().div_ceil(threads).max(1);
    let found = thread::scope(|scope| {
        let tried = drafts
            .chunks(chunk)
            .map(|drafts| scope.spawn(move || tried(campaign, drafts, today)))
            .collect::<Vec<_>>();
        let done = tried.into_iter().map(|tried| match tried.join() {
            Ok(problems) => problems,
            Err(panic) => resume_unwind(panic),
        });
        done.flatten().collect::<Vec<Problem>>()
    });
    let mut seen = HashSet::new();
    let mut problems: Vec<Problem> = found
        .into_iter()
        .filter(|problem| seen.insert(problem.clone()))
        .collect();
    if too_many {
        let tried = MAX_LETTERS;
        problems.push(Problem::warning(PackProblem::LettersNotTried { tried }));
    }
    problems
}

/// The letters that a pack gives, some more than are tried at most.
fn drafts(campaign: &Campaign) -> Vec<Draft> {
    let sender = Sender {
        name: "Sample Sender".to_owned(),
        address: vec!["1 Sample Street".to_owned(), "Town".to_owned()],
        place: "Town".to_owned(),
    };
    let mut drafts = Vec::new();
    for case in std::iter::once(None).chain(campaign.cases.iter().map(Some)) {
        for office in &campaign.addressees {
            for lang in office.languages() {
                // That there is no template was told already.
                if template::find(campaign, &office.kind, lang).is_err() {
                    continue;
                }
                // A pack need not have everything in every language.
                if case.is_some_and(|case| case.name.get(lang).is_none()) {
                    continue;
                }
                let asks = campaign.recommendations_to(&office.id);
                let asks = asks.filter(|ask| ask.text.get(lang).is_some());
                drafts.push(Draft {
                    to: office.id.to_string(),
                    lang: lang.clone(),
                    asks: asks.map(|ask| ask.id.to_string()).collect(),
                    cases: case.iter().map(|case| case.id.to_string()).collect(),
                    sender: sender.clone(),
                    ..Draft::default()
                });
            }
        }
        if drafts.len() > MAX_LETTERS {
            break;
        }
    }
    drafts
}

/// What is wrong with these letters, each problem once.
fn tried(campaign: &Campaign, drafts: &[Draft], today: Date) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut seen: HashSet<Problem> = HashSet::new();
    // What the letters have in common is done once.
    let mut press = Press::new(campaign);
    // A letter cannot help that the campaign is over or that nobody may be named.
    let of_the_pack = |problem: &Problem| {
        let passing = [Rule::Ended, Rule::Stopped, Rule::Consent];
        problem.is_error() && problem.rule.is_none_or(|rule| !passing.contains(&rule))
    };
    for draft in drafts {
        let office = campaign.addressee(&draft.to);
        for problem in press
            .make(draft, today)
            .problems
            .into_iter()
            .filter(of_the_pack)
        {
            let problem = match (&problem.place, office) {
                (None, Some(office)) => problem.at(office.place.clone()),
                _ => problem,
            };
            if seen.insert(problem.clone()) {
                problems.push(problem);
            }
        }
    }
    problems
}
