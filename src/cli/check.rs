//! `entreaty check`: everything that is wrong with a pack, a template or a letter, and where.

use std::collections::HashSet;
use std::num::NonZero;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::thread;

use clap::{Args, ValueEnum};

use super::output::say_json;
use super::{Failed, has_ending, import_report, pack_or_built_in, read_text, say, speaker, tell};
use super::{today, ui_lang};
use crate::campaign::Campaign;
use crate::campaign::check::unreviewed;
use crate::campaign::freshness;
use crate::campaign::load::{self, Loaded};
use crate::letter::heuristics::{PackReader, translation};
use crate::letter::{Draft, Sender, template};
use crate::page::Fonts;
use crate::press::{self, Press};
use crate::problem::{CommandProblem, Language, PackProblem, Problem, Rule, has_errors};
use crate::store::letter_file;
use crate::strings::{self, say, terminal};

#[derive(Args)]
pub(super) struct Options {
    /// Packs (folders or .entreaty files), templates (.hbs) or letters (.letter)
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// The pack that templates and letters belong to; without it, the built-in pack
    #[arg(long, value_name = "PATH")]
    pack: Option<PathBuf>,
    /// How to tell
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// How a result is written.
#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For people
    #[default]
    Text,
    /// For programs
    Json,
}

/// How many letters are made to try a pack: more than any honest one gives.
const MAX_LETTERS: usize = 2_000;

pub(super) fn run(options: &Options) -> Result<(), Failed> {
    let mut all = Vec::new();
    for path in &options.paths {
        let mut opened = None;
        let problems = check(path, options, &mut opened)?;
        if options.format == Format::Text {
            tell(&problems);
            say(&format!("{}\n", verdict(path, &problems)));
        }
        if let Some(loaded) = opened {
            say(&import_report::of_here(&loaded));
        }
        all.extend(problems);
    }
    if options.format == Format::Json {
        say_json(&json_of(&all));
    }
    if has_errors(&all) {
        Err(Failed)
    } else {
        Ok(())
    }
}

fn json_of(problems: &[Problem]) -> Vec<serde_json::Value> {
    let (told, count) = terminal::told(problems);
    let more = (count > 0).then(|| Problem::error(PackProblem::More { count }));
    let told = told.into_iter().chain(&more);
    told.map(|problem| strings::json(problem, ui_lang()))
        .collect()
}

fn verdict(path: &Path, problems: &[Problem]) -> String {
    let errors = problems.iter().filter(|p| p.is_error()).count();
    let warnings = problems.len() - errors;
    let path = path.display().to_string();
    if problems.is_empty() {
        return say!(speaker(), "cli-check-clean", path = path);
    }
    say!(
        speaker(),
        "cli-check-found",
        path = path,
        errors = errors,
        warnings = warnings
    )
}

/// What is wrong with the file; a pack's file that can be used is `opened`.
fn check(
    path: &Path,
    options: &Options,
    opened: &mut Option<Loaded>,
) -> Result<Vec<Problem>, Failed> {
    // A template or a letter belongs to a pack; a pack stands by itself.
    let pack = || pack_or_built_in(options.pack.as_deref(), false);
    if has_ending(path, "hbs") {
        let pack = pack()?;
        return Ok(match read_text(path) {
            Ok(file) => template::check(&pack.campaign, &file).1,
            Err(problem) => vec![problem],
        });
    }
    if has_ending(path, "letter") {
        return Ok(check_letter(path, &pack()?));
    }
    if !path.is_dir() && has_ending(path, "toml") {
        let path = path.display().to_string();
        return Ok(vec![Problem::error(CommandProblem::OneFile { path })]);
    }
    Ok(match load::from_path(path) {
        Ok(loaded) => {
            let problems = of_pack(&loaded);
            if options.format == Format::Text && !path.is_dir() && !has_errors(&problems) {
                *opened = Some(loaded);
            }
            problems
        }
        Err(problem) => vec![problem],
    })
}

/// All that is wrong with a pack, with its templates and with the letters that it gives.
pub(super) fn of_pack(loaded: &Loaded) -> Vec<Problem> {
    let mut problems = loaded.problems.clone();
    problems.extend(freshness::in_future(&loaded.campaign, today()));
    // Letters from a pack that cannot be read would only repeat what is wrong with it.
    if !has_errors(&problems) {
        problems.extend(templates(&loaded.campaign));
        problems.extend(translations(&loaded.campaign));
        let mut seen: HashSet<Problem> = problems.iter().cloned().collect();
        let found = letters(&loaded.campaign).into_iter();
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
    for office in &campaign.addressees {
        for lang in office.languages() {
            if let Err(problem) = template::find(campaign, &office.kind, lang) {
                problems.push(problem.at(office.place.clone()));
            }
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
fn letters(campaign: &Campaign) -> Vec<Problem> {
    let mut drafts = drafts(campaign);
    let too_many = drafts.len() > MAX_LETTERS;
    drafts.truncate(MAX_LETTERS);
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let chunk = drafts.len().div_ceil(threads).max(1);
    let found = thread::scope(|scope| {
        let tried = drafts
            .chunks(chunk)
            .map(|drafts| scope.spawn(|| tried(campaign, drafts)))
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
fn tried(campaign: &Campaign, drafts: &[Draft]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut seen: HashSet<Problem> = HashSet::new();
    // What the letters have in common is done once.
    let mut press = Press::new(campaign);
    let today = today();
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

fn check_letter(path: &Path, pack: &Loaded) -> Vec<Problem> {
    match letter_file::read(path, &pack.campaign) {
        Ok((draft, mut problems)) => {
            let made = press::make(&pack.campaign, &draft, today(), &mut Fonts::new());
            // A letter is saved without its sender unless the person wants it otherwise.
            let unsigned = |problem: &Problem| problem.rule == Some(Rule::NoSender);
            problems.extend(
                made.problems
                    .into_iter()
                    .filter(|problem| !unsigned(problem)),
            );
            problems
        }
        Err(problems) => problems,
    }
}
