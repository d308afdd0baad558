//! Every rule of the table with a letter that keeps it and a change that breaks it.

use entreaty::campaign::{Campaign, Confirmed, Lang, Name, PackKind, RequestKind, Text, load};
use entreaty::letter::{Draft, Sender, compose, edit, template};
use entreaty::page::Fonts;
use entreaty::press;
use entreaty::problem::rule::Stage;
use entreaty::problem::{Rule, TextFile};
use entreaty::strings::{UiLang, reason};
use jiff::civil::Date;

const DATE: Date = Date::constant(2026, 11, 21);

/// A pack and a letter that break no rule at all: a running campaign, everything confirmed.
fn good() -> (Campaign, Draft) {
    let mut campaign = load::built_in().campaign.clone();
    campaign.pack.kind = PackKind::Active;
    for office in &mut campaign.addressees {
        office.address.confirmed = Confirmed::On("2026-10".parse().expect("a month"));
    }
    let draft = Draft {
        asks: vec!["P1".to_owned()],
        cases: vec!["tuletaeva".to_owned()],
        sender: Sender {
            name: "Sample Sender".to_owned(),
            address: vec!["1 Sample Street".to_owned(), "Ireland".to_owned()],
            place: "Town".to_owned(),
        },
        ..Draft::to(&campaign, "president")
    };
    (campaign, draft)
}

fn broken(campaign: &Campaign, draft: &Draft) -> Vec<Rule> {
    let made = press::make(campaign, draft, DATE, &mut Fonts::new());
    let mut rules: Vec<Rule> = made
        .problems
        .iter()
        .filter_map(|problem| problem.rule)
        .collect();
    rules.dedup();
    rules
}

/// The President's template, changed.
fn retemplate(campaign: &mut Campaign, from: &str, to: &str) {
    let file = template::file(campaign, "president.en.hbs").expect("the template");
    assert!(file.text.contains(from), "{from}");
    let text = file.text.replace(from, to);
    let file = TextFile::new("president.en.hbs", text);
    campaign
        .templates
        .insert("president.en.hbs".to_owned(), file);
}

fn english(text: &str) -> Text {
    let mut all = Text::default();
    all.0.insert(Lang::new("en"), text.to_owned());
    all
}

fn tuletaeva(campaign: &mut Campaign) -> &mut entreaty::campaign::Case {
    let mut cases = campaign.cases.iter_mut();
    cases.find(|case| case.id == "tuletaeva").expect("the case")
}

fn edit_the_subject(campaign: &Campaign, draft: &mut Draft) {
    let letter = compose::compose(campaign, draft, DATE).0.expect("a letter");
    edit::write(
        &mut draft.edits,
        &letter.edits.parts[0],
        "An appeal from a nurse",
    );
}

/// Breaks the rule: by the words that the table has as an example, or by a change of the pack or the letter.
fn break_it(rule: Rule, campaign: &mut Campaign, draft: &mut Draft) {
    if let Some(words) = rule.example() {
        draft.words = words.to_owned();
        return;
    }
    match rule {
        Rule::NoAsk => draft.asks.clear(),
        Rule::ForeignAsk => draft.asks.push("G1".to_owned()),
        Rule::Placeholder => retemplate(campaign, "{{> closing}}", "{{> closing}}\n\nDear [name]"),
        Rule::Ended => campaign.pack.ends = "2026-10-31".parse().ok(),
        Rule::Draft => campaign.pack.draft = true,
        Rule::Exercise => campaign.pack.exercise = true,
        Rule::Stopped => campaign.pack.stop = Some(english("The family asks for silence.")),
        Rule::PastPerson => {
            campaign.recommendations[0].kind = RequestKind::Release;
            campaign.recommendations[0].for_people = vec![Name::from("tuletaeva")];
        }
        Rule::Unattributed => {
            let mut claims = campaign.claims.iter_mut();
            let claim = claims
                .find(|claim| claim.id == "tuletaeva-told-court")
                .expect("the claim");
            claim.text = english("Ms Tuletaeva was tortured.");
            for part in campaign.passages.iter_mut().flat_map(|one| &mut one.parts) {
                if part.claims.contains(&Name::from("tuletaeva-told-court")) {
                    part.text = english("She was tortured.");
                }
            }
        }
        Rule::Consent => tuletaeva(campaign).consent = entreaty::campaign::Consent::Unknown,
        Rule::FormOfAddress => campaign.addressees[0].salutation = Text::default(),
        Rule::NoSender => draft.sender.name = " ".to_owned(),
        Rule::ShortAddress => {
            draft.sender.address = vec!["12 High Street".to_owned()];
            draft.sender.place.clear();
        }
        Rule::Unprintable => draft.sender.name = "Ann 中".to_owned(),
        Rule::AddressOverflow => {
            let lines = campaign.addressees[0].address.lines.0.values_mut();
            for line in lines.flatten().take(1) {
                *line = "A very long name of an office ".repeat(4);
            }
        }
        Rule::Historical => campaign.pack.kind = PackKind::Historical,
        Rule::Stale => campaign.addressees[0].address.confirmed = Confirmed::Never,
        Rule::Edited => {
            edit_the_subject(campaign, draft);
            draft.asks = vec!["P1".to_owned(), "P3".to_owned()];
        }
        Rule::Unrelated => draft.asks = vec!["P2".to_owned()],
        // Nobody is named in full, in the subject or in a story.
        Rule::Details => {
            retemplate(
                campaign,
                "{{list people \"name\"}}{{#if (eq (len concerning) 1)}}: ",
                "{{#if (eq (len concerning) 1)}}",
            );
            let silent = "{{#each stories}}{{#if @first}}{{/if}}{{/each}}";
            retemplate(campaign, "{{> stories}}", silent);
        }
        Rule::Thanks => retemplate(campaign, "{{> closing}}", ""),
        Rule::Language => retemplate(campaign, "reviewed = true", "reviewed = false"),
        Rule::Translation => {
            draft.lang = Lang::new("ru");
            let mut claims = campaign.claims.iter_mut();
            let claim = claims.find(|claim| claim.id == "zhanaozen-dead");
            let text = &mut claim.expect("the claim").text;
            let wrong = "В Жанаозене погибли не менее сорока человек.";
            text.0.insert(Lang::new("ru"), wrong.to_owned());
        }
        Rule::OwnCountry => draft.sender.address.push("Kazakhstan".to_owned()),
        Rule::Same => unreachable!("a batch breaks it, and no letter"),
        Rule::Long => draft.words = "I am a nurse and care for people. ".repeat(60),
        _ => panic!("nothing here breaks {rule}, and the table has no example"),
    }
}

#[test]
fn rules_are_all_kept_by_a_good_letter() {
    let (campaign, draft) = good();
    let made = press::make(&campaign, &draft, DATE, &mut Fonts::new());
    assert!(made.problems.is_empty(), "{:?}", made.problems);
}

#[test]
fn rules_let_an_edit_stand_that_no_choice_has_overtaken() {
    let (campaign, mut draft) = good();
    edit_the_subject(&campaign, &mut draft);
    let made = press::make(&campaign, &draft, DATE, &mut Fonts::new());
    assert_eq!(
        made.letter.expect("a letter").title,
        "An appeal from a nurse"
    );
    assert!(made.problems.is_empty(), "{:?}", made.problems);
}

#[test]
fn rules_are_each_broken_by_one_change() {
    for rule in Rule::ALL.iter().filter(|rule| rule.stage() != Stage::Batch) {
        let (mut campaign, mut draft) = good();
        break_it(*rule, &mut campaign, &mut draft);
        let found = broken(&campaign, &draft);
        assert!(found.contains(rule), "{rule} is not among {found:?}");
    }
}

#[test]
fn rules_of_a_pack_have_the_levels_that_it_gives_them() {
    let (mut campaign, mut draft) = good();
    draft.words = "I am a nurse and care for people. ".repeat(60);
    let errors = |campaign: &Campaign, draft: &Draft| {
        press::make(campaign, draft, DATE, &mut Fonts::new()).errors()
    };
    assert_eq!(errors(&campaign, &draft), 0);
    let level = entreaty::problem::Level::Error;
    campaign.pack.levels.insert("long".to_owned(), level);
    assert_eq!(errors(&campaign, &draft), 1);
    draft.allow = vec!["long".to_owned()];
    assert_eq!(errors(&campaign, &draft), 0);
}

#[test]
fn rules_let_no_template_ask_for_more_than_the_report() {
    let (mut campaign, draft) = good();
    retemplate(
        &mut campaign,
        "{{> closing}}",
        "I urge you to release Roza Tuletaeva.\n\n{{> closing}}",
    );
    let found = broken(&campaign, &draft);
    assert!(
        found.contains(&Rule::PastPerson) || found.contains(&Rule::ForeignAsk),
        "{found:?}"
    );
}

#[test]
fn rules_have_their_reasons_in_the_files_of_strings() {
    for rule in Rule::ALL {
        let why = reason(UiLang::ENGLISH, *rule);
        assert!(
            !why.starts_with("rule-") && why.ends_with('.'),
            "{rule}: {why}"
        );
    }
}
