//! Each rule of this part with a letter that keeps it and one that breaks it.

use crate::strings::UiLang;
use jiff::civil::Date;

use super::watch;
use crate::campaign::{Campaign, load};
use crate::letter::{Content, Draft, Letter, Origin, Role, Run, compose};
use crate::problem::{Problem, Rule};

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
    watch(campaign(), draft, &letter(draft))
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
fn watch_rules_hold_for_the_good_and_find_the_bad() {
    for (rule, good, bad) in EXAMPLES {
        let of = |words| rules("prosecutor", &["evloev"], words);
        assert!(!of(good).contains(rule), "{rule}: {good}");
        assert!(of(bad).contains(rule), "{rule}: {bad}");
    }
}

#[test]
fn watch_finds_nothing_in_letters_without_own_words() {
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
    letter.blocks.push(crate::letter::Block {
        role: Role::Paragraph,
        content: Content::Text(vec![
            Run::new("In a report ", Origin::Template),
            Run::new(
                "of July 2013 about 90 people",
                Origin::Claim("report-2013".to_owned()),
            ),
            Run::new(words, Origin::Template),
        ]),
    });
    watch(campaign(), &draft, &letter)
}

#[test]
fn watch_holds_a_template_to_the_claims_as_an_error() {
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
fn watch_tells_what_where_and_the_nearest_claim() {
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
        "your own words, “In Zhanaozen 40 people were killed.”: no claim of this pack says so (the number “40”)"
    );
    assert!(
        problem.help.as_ref().unwrap().contains("zhanaozen-dead"),
        "{problem}"
    );
}

#[test]
fn foreign_ask_tells_who_has_the_power() {
    let problems = found(&about(
        "president",
        &["evloev"],
        "I urge you to let Mr Evloev have visits.",
    ));
    let problem = problems
        .iter()
        .find(|p| p.rule == Some(Rule::ForeignAsk))
        .unwrap();
    assert!(
        problem
            .help
            .as_ref()
            .unwrap()
            .contains("Minister of Internal Affairs"),
        "{problem}"
    );
    let problems = found(&about(
        "president",
        &[],
        "Please improve the conditions in prison.",
    ));
    let problem = problems
        .iter()
        .find(|p| p.rule == Some(Rule::ForeignAsk))
        .unwrap();
    assert!(
        problem
            .help
            .as_ref()
            .unwrap()
            .contains("Minister of Internal Affairs"),
        "{problem}"
    );
    assert!(
        !rules("interior", &[], "Please improve the conditions in prison.")
            .contains(&Rule::ForeignAsk)
    );
}

#[test]
fn past_person_is_the_only_one_of_the_letter_too() {
    assert!(
        rules("interior", &["atabek"], "Please improve his conditions.")
            .contains(&Rule::PastPerson)
    );
    assert!(
        !rules(
            "interior",
            &["atabek", "evloev"],
            "Please improve their conditions."
        )
        .contains(&Rule::PastPerson)
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
        let problems = watch(campaign(), &draft, &letter);
        problems
            .into_iter()
            .filter_map(|problem| problem.rule)
            .collect::<Vec<_>>()
    };
    assert_eq!(without("nothing of the kind"), []);
    assert_eq!(without("Thank you"), [Rule::Thanks]);
    assert_eq!(without("Tuletaeva"), [Rule::Details]);
}

#[test]
fn watch_in_russian_finds_by_stem_and_without_words_nothing() {
    let mut draft = about(
        "president",
        &["evloev"],
        "Вы лжецы! Прошу вас освободить его.",
    );
    let whole = letter(&draft);
    draft.lang = crate::campaign::Lang::new("ru");
    let found = watch(campaign(), &draft, &whole);
    for rule in [Rule::Tone, Rule::ForeignAsk] {
        assert!(
            found.iter().any(|problem| problem.rule == Some(rule)),
            "{rule}: {found:?}"
        );
    }
    draft.lang = crate::campaign::Lang::new("kk");
    assert_eq!(watch(campaign(), &draft, &whole), []);
}

#[test]
fn watch_reads_a_pack_again_when_it_changes() {
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
    let found = watch(&changed, &draft, &letter.expect("a letter"));
    assert!(
        found
            .iter()
            .all(|problem| problem.rule != Some(Rule::Unsourced)),
        "{found:?}"
    );
}
