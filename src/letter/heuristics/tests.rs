//! Each rule of this part with a letter that keeps it and one that breaks it.

mod asks;
mod harm;
mod harmless;
mod kin;
mod others;

use std::sync::Arc;

use crate::strings::{Door, UiLang};
use jiff::civil::Date;

use super::PackReader;
use super::known::Known;
use super::lexicon::Lexicon;
use crate::campaign::{Campaign, Lang, load};
use crate::letter::{Content, Draft, Letter, Origin, Role, Run, compose};
use crate::problem::{Cause, Problem, Rule, WordingProblem};

fn find(campaign: &Campaign, draft: &Draft, letter: &Letter) -> Vec<Problem> {
    super::find(campaign, draft, letter, &PackReader::default())
}

fn campaign() -> &'static Campaign {
    &load::built_in().campaign
}

fn letter(draft: &Draft) -> Letter {
    let (letter, problems) = compose::compose(campaign(), draft, Date::constant(2026, 11, 21));
    letter.unwrap_or_else(|| panic!("{problems:?}"))
}

fn about(to: &str, cases: &[&str], words: &str) -> Draft {
    Draft {
        cases: cases.iter().map(ToString::to_string).collect(),
        words: words.to_owned(),
        ..Draft::to(campaign(), to)
    }
}

fn found(draft: &Draft) -> Vec<Problem> {
    find(campaign(), draft, &letter(draft))
}

fn rules(to: &str, cases: &[&str], words: &str) -> Vec<Rule> {
    let problems = found(&about(to, cases, words));
    problems
        .into_iter()
        .filter_map(|problem| problem.rule)
        .collect()
}

/// A rule, own words that keep it, own words that break it, in a letter to the prosecutor about
/// one person.
const EXAMPLES: &[(Rule, &str, &str)] = &[
    (
        Rule::Unsourced,
        "At least fifteen people were killed in Zhanaozen.",
        "In Zhanaozen 40 people were killed.",
    ),
    (
        Rule::Tone,
        "I trust that you will look into this. It matters to me!",
        "You are all liars!",
    ),
    (Rule::Tone, "Please act soon.", "Please act NOW AND HERE."),
    (Rule::Tone, "Please act soon!", "Please act soon!!"),
    (
        Rule::Tone,
        "You can put this right.",
        "Put this right, or else.",
    ),
    (
        Rule::Language,
        "Please read this letter to the end.",
        "Bitte lesen Sie diesen Brief bis zum Ende.",
    ),
    (
        Rule::Politics,
        "I write because of one person’s right to be heard.",
        "Your regime is a dictatorship.",
    ),
    (
        Rule::FormLetter,
        "I ask you to look into this complaint.",
        "I ask you to look into the complaint(s) and/or reports.",
    ),
    (
        Rule::ForeignAsk,
        "I ask you to have every complaint investigated.",
        "I ask you to release Mr Evloev at once.",
    ),
    (
        Rule::ForeignAsk,
        "I do not ask you for compensation.",
        "Please see to it that compensation is paid.",
    ),
    (
        Rule::PastPerson,
        "Please investigate what Ms Tuletaeva told the court.",
        "Please let a doctor see Ms Tuletaeva.",
    ),
    (
        Rule::Consent,
        "Mr Evloev said that he had been tortured.",
        "A plastic bag was put over his head.",
    ),
    (
        Rule::Consent,
        "As the mother of two I feel with everyone who waits.",
        "Mr Evloev’s wife is waiting for him.",
    ),
];

#[test]
fn heuristics_rules_hold_for_the_good_and_find_the_bad() {
    for (rule, good, bad) in EXAMPLES {
        let of = |words| rules("prosecutor", &["evloev"], words);
        assert!(!of(good).contains(rule), "{rule}: {good}");
        assert!(of(bad).contains(rule), "{rule}: {bad}");
    }
}

#[test]
fn heuristics_know_the_people_of_a_pack_without_reading_the_rest() {
    for lang in [Lang::new("en"), Lang::new("ru")] {
        let lexicon = Lexicon::of(&lang).unwrap();
        let (people, all) = (
            Known::people(campaign(), &lang, lexicon),
            Known::of(campaign(), &lang, lexicon),
        );
        assert_eq!(people.surnames, all.surnames);
        assert!(!people.surnames.is_empty() && people.names.len() < all.names.len());
    }
    // A letter in the pack's words alone needs no more.
    let reader = PackReader::of_one_pack();
    let draft = about("president", &[], "");
    super::find(campaign(), &draft, &letter(&draft), &reader);
    assert!(reader.is_unread());
    let draft = about("president", &[], "Ten people died in Zhanaozen.");
    super::find(campaign(), &draft, &letter(&draft), &reader);
    assert!(!reader.is_unread());
}

#[test]
fn heuristics_finds_nothing_in_letters_without_own_words() {
    let campaign = campaign();
    for office in &campaign.addressees {
        let ids: Vec<&str> = campaign.cases.iter().map(|case| &*case.id).collect();
        let mut choices: Vec<Vec<&str>> = ids.iter().map(|id| vec![*id]).collect();
        choices.extend([vec![], ids]);
        for cases in choices {
            let all = about(&office.id, &cases, "");
            let mut drafts = vec![all.clone()];
            drafts.extend(campaign.recommendations_to(&office.id).map(|ask| Draft {
                asks: vec![ask.id.to_string()],
                ..all.clone()
            }));
            for mut draft in drafts {
                assert_eq!(found(&draft), [], "{} {cases:?}", office.id);
                draft.template = Some("letter.en.hbs".to_owned());
                assert_eq!(found(&draft), [], "{} {cases:?} letter", office.id);
            }
        }
    }
}

fn with_template_words(words: &str) -> Vec<Problem> {
    let draft = about("president", &[], "");
    let mut letter = letter(&draft);
    letter.blocks.push(Arc::new(crate::letter::Block {
        role: Role::Paragraph,
        content: Content::Text(vec![
            Run::new("In a report ", Origin::Template),
            Run::new(
                "of July 2013 about 90 people",
                Origin::Claim("report-2013".to_owned()),
            ),
            Run::new(words, Origin::Template),
        ]),
    }));
    find(campaign(), &draft, &letter)
}

#[test]
fn heuristics_holds_a_template_to_the_claims_as_an_error() {
    for good in [
        ", so I read. Torture must end.",
        ". Please remember the Universal Declaration of Human Rights.",
    ] {
        assert_eq!(with_template_words(good), [], "{good}");
    }
    for bad in [
        ", so I read. In 2011 forty people were killed.",
        ". Aron Atabek is innocent.",
        ". It was genocide.",
    ] {
        let problems = with_template_words(bad);
        assert!(
            problems
                .iter()
                .any(|p| p.rule == Some(Rule::Unsourced) && p.is_error()),
            "{bad}"
        );
    }
}

#[test]
fn heuristics_tells_what_where_and_the_nearest_claim() {
    let problems = found(&about(
        "president",
        &[],
        "I know it. In Zhanaozen 40 people were killed.",
    ));
    let problem = problems
        .iter()
        .find(|p| p.rule == Some(Rule::Unsourced))
        .unwrap();
    assert!(!problem.is_error());
    assert_eq!(
        problem.message(UiLang::ENGLISH),
        "your own words, “In Zhanaozen 40 people were killed.”: the report does not say this (the number “40”)"
    );
    assert!(
        problem
            .advice(UiLang::ENGLISH, Door::Window)
            .unwrap()
            .contains("At least fifteen people were killed"),
        "{problem}"
    );
}

#[test]
fn politics_may_be_what_a_claim_says() {
    let words =
        "Vladimir Kozlov, leader of the opposition party Alga, was arrested on 23 January 2012.";
    assert!(!rules("president", &[], words).contains(&Rule::Politics));
}

#[test]
fn thanks_and_details_look_at_the_whole_letter() {
    let draft = about("president", &["tuletaeva"], "");
    let whole = letter(&draft);
    let without = |words: &str| {
        let mut letter = whole.clone();
        letter
            .blocks
            .retain(|block| !block.content.runs().any(|run| run.text.contains(words)));
        let problems = find(campaign(), &draft, &letter);
        problems
            .into_iter()
            .filter_map(|problem| problem.rule)
            .collect::<Vec<_>>()
    };
    assert_eq!(without("nothing of the kind"), []);
    assert_eq!(without("Thank you"), [Rule::Thanks]);
    assert_eq!(without("Roza Tuletaeva"), [Rule::Details]);
}

#[test]
fn heuristics_in_russian_finds_by_stem_and_without_words_nothing() {
    let mut draft = about(
        "president",
        &["evloev"],
        "Вы лжецы! Прошу вас освободить его.",
    );
    let whole = letter(&draft);
    draft.lang = Lang::new("ru");
    let found = find(campaign(), &draft, &whole);
    for rule in [Rule::Tone, Rule::ForeignAsk] {
        assert!(
            found.iter().any(|problem| problem.rule == Some(rule)),
            "{rule}: {found:?}"
        );
    }
    draft.lang = crate::campaign::Lang::new("kk");
    assert_eq!(find(campaign(), &draft, &whole), []);
}

#[test]
fn heuristics_reads_a_pack_again_when_it_changes() {
    let words = "In Zhanaozen 40 people were killed.";
    assert!(rules("president", &[], words).contains(&Rule::Unsourced));
    let mut changed = campaign().clone();
    let claims = changed.claims.iter_mut();
    for claim in claims.filter(|claim| claim.id == "zhanaozen-dead") {
        let texts = claim.text.0.values_mut();
        for text in texts {
            *text = "In Zhanaozen 40 people were killed.".to_owned();
        }
    }
    let draft = about("president", &[], words);
    let (letter, _) = compose::compose(&changed, &draft, Date::constant(2026, 11, 21));
    let found = find(&changed, &draft, &letter.expect("a letter"));
    assert!(
        found
            .iter()
            .all(|problem| problem.rule != Some(Rule::Unsourced)),
        "{found:?}"
    );
}

/// The ways in which a word can be written so that only a person reads it.
fn disguised(word: &str) -> Vec<String> {
    let between = |mark: char| {
        let mut letters = word.chars();
        let first = letters.next().into_iter().chain([mark]);
        first.chain(letters).collect::<String>()
    };
    let mut all: Vec<String> =
        "\u{ad}\u{200b}\u{200c}\u{200d}\u{2060}\u{feff}\u{200e}\u{34f}\u{fe0f}\u{336}\u{3164}"
            .chars()
            .map(between)
            .collect();
    all.push(word.replace('e', "е").replace('o', "о"));
    all.push(word.replace('a', "а").replace('e', "ｅ").replace('o', "ο"));
    all.push(word.replace('e', "𝐞").replace('o', "𝗼"));
    all
}

#[test]
fn heuristics_read_what_a_person_reads() {
    for word in disguised("tortured") {
        let sentence = format!(". Officers {word} the prisoners to death.");
        let told = with_template_words(&sentence);
        let unsourced = |p: &Problem| p.rule == Some(Rule::Unsourced) && p.is_error();
        assert!(told.iter().any(unsourced), "{sentence:?}");
    }
    for word in disguised("release") {
        let words = format!("Please {word} Mr Evloev.");
        let told = rules("prosecutor", &["evloev"], &words);
        assert!(told.contains(&Rule::ForeignAsk), "{words:?}");
    }
    for word in disguised("coward") {
        let words = format!("You are a {word}.");
        let told = found(&about("prosecutor", &[], &words));
        let insult = |p: &Problem| p.rule == Some(Rule::Tone) && p.is_error();
        assert!(told.iter().any(insult), "{words:?}");
    }
}

#[test]
fn heuristics_tell_equal_findings_once() {
    let words =
        "Seventy people were killed. Please pay them. Seventy people were killed. Please pay them.";
    let told = rules("president", &[], words);
    assert_eq!(told, [Rule::Unsourced, Rule::ForeignAsk]);
}

#[test]
fn heuristics_tell_it_kindly_and_without_ids() {
    let campaign = campaign();
    let ids = campaign.claims.iter().map(|claim| claim.id.to_string());
    let ids: Vec<String> = ids.filter(|id| id.contains('-')).collect();
    for words in [
        "Seventy people were killed in Zhanaozen.",
        "Roza Tuletaeva was beaten by six officers.",
        "The prosecutors lost the video on purpose.",
        "Please improve the conditions in prison.",
    ] {
        for problem in found(&about("president", &["tuletaeva"], words)) {
            let help = problem.advice(UiLang::ENGLISH, Door::Window);
            let help = help.unwrap_or_default();
            let told = format!("{} {help}", problem.message(UiLang::ENGLISH));
            assert!(!ids.iter().any(|id| told.contains(id)), "{told}");
            if problem.rule == Some(Rule::Unsourced) {
                assert!(told.contains("the report does not say this"), "{told}");
                assert!(help.contains("if you know it yourself, say so"), "{told}");
            }
        }
    }
}

#[test]
fn heuristics_take_twice_as_long_for_twice_as_much() {
    use std::time::Instant;
    let lang = crate::campaign::Lang::new("en");
    let evidence = super::Evidence::of(campaign(), &lang).expect("words in English");
    let time = |count: usize, from: usize| {
        let start = Instant::now();
        for number in from..from + count {
            let sentence = format!(
                "In Zhanaozen {number} officers and Roza Tuletaeva told the court in {number} words that they fired."
            );
            evidence.remembering(&sentence, Some("tuletaeva"), None);
        }
        start.elapsed().as_secs_f64()
    };
    let mut from = 0;
    let mut least = |count: usize| {
        let times = (0..3).map(|_| {
            from += count;
            time(count, from)
        });
        times.fold(f64::MAX, f64::min)
    };
    let (once, twice) = (least(40), least(80));
    assert!(twice < once * 3.0, "{once} {twice}");
    // What was judged once is not judged again.
    let again = time(80, from);
    assert!(again < once, "{once} {again}");
}

#[test]
fn own_words_are_not_blamed_for_a_name_that_the_report_has() {
    let said = |words: &str| {
        let problems = found(&about("prosecutor", &["evloev"], words));
        let of = problems
            .into_iter()
            .filter(|problem| problem.rule == Some(Rule::Unsourced));
        let said = of.map(|problem| problem.in_one_line(UiLang::ENGLISH, Door::Window));
        said.collect::<Vec<_>>().join("\n")
    };
    let told = said("Oleg Evloev was tortured until he confessed.");
    assert!(told.contains("the report does not say this"), "{told}");
    assert!(!told.contains("the name"), "{told}");
    assert!(told.contains("Evloev said"), "{told}");
    // Of a name that it lacks it says so.
    let told = said("Oleg Petrenko was tortured until he confessed.");
    assert!(told.contains("(the name “Oleg”)"), "{told}");
}

#[test]
fn own_words_with_a_bare_number_are_told_how_the_report_bounds_it() {
    let words =
        "More than a hundred people had been seriously injured. A hundred were seriously injured.";
    let problems = found(&about("prosecutor", &[], words));
    let told = problems
        .into_iter()
        .map(|problem| problem.in_one_line(UiLang::ENGLISH, Door::Window))
        .collect::<Vec<_>>()
        .join("\n");
    assert!(told.contains("(it says “more than 100”)"), "{told}");
    assert!(!told.contains("(the number"), "{told}");
}
